//! One run of the shell: options, environment, connection, commands.

use std::env;
use std::process::ExitCode;

use crate::cli::{Given, GlobalOption, GlobalOptions};
use crate::interactive;
use crate::numbers::parse_int;
use crate::output::{Charset, Console, Level, LogFile, broken_pipe_status};
use crate::parse::ParsedCommand;
use crate::session::Session;
use crate::shell::Shell;
use crate::signals::Stop;
use crate::table::{Needs, Table};
use crate::terminal::Escape;
use crate::usage;

/// The run is over, with this exit status.
struct End(u8);

const FAILURE: u8 = 1;

/// Runs the shell with the arguments of the process; the first is the program's name.
pub fn run(arguments: impl IntoIterator<Item = String>) -> ExitCode {
    let mut arguments = arguments.into_iter();
    let program = program_name(&arguments.next().unwrap_or_default());
    let words: Vec<String> = arguments.collect();
    let mut console = Console::new();
    let session = match Session::new(console.mute_switch()) {
        Ok(session) => session,
        Err(error) => {
            console.error(&crate::command::directory::system_text("cannot wait for events", &error));
            return ExitCode::FAILURE;
        }
    };
    let mut shell = new_shell(program, session, console);
    let End(status) = match serve(&mut shell, &words) {
        Ok(succeeded) => End(shell.ending.map_or(u8::from(!succeeded), Stop::exit_status)),
        Err(end) => end,
    };
    shell.session.close();
    shell.console.flush();
    ExitCode::from(if shell.console.is_broken() { broken_pipe_status() } else { status })
}

/// The last part of the path that the program was called by.
fn program_name(path: &str) -> String {
    let name = path.rsplit(std::path::is_separator).next().unwrap_or_default();
    let name = name.strip_suffix(std::env::consts::EXE_SUFFIX).unwrap_or(name);
    if name.is_empty() { "fvsh".to_owned() } else { name.to_owned() }
}

fn new_shell(program: String, session: Session, mut console: Console) -> Shell {
    // Under the name `virsh` the shell is virsh and nothing else.
    let strict = program == "virsh";
    console.bars = !strict;
    Shell {
        table: if strict { Table::strict() } else { Table::full() },
        console,
        session,
        program,
        charset: Charset::of_locale(|name| env::var(name).ok()),
        interactive: false,
        timing: false,
        ending: None,
        escape: Escape::default(),
    }
}

/// Everything between start and end; whether the last command succeeded.
fn serve(shell: &mut Shell, words: &[String]) -> Result<bool, End> {
    environment_level(shell);
    environment_log(shell)?;
    shell.session.name = env::var("VIRSH_DEFAULT_CONNECT_URI").ok();
    let mut options = GlobalOptions::new(words);
    let mut connects = false;
    while let Some(next) = options.next() {
        let given = next.map_err(|error| refuse(shell, &error.to_string()))?;
        connects |= given.option == GlobalOption::Connect;
        apply(shell, given)?;
    }
    let script = parse(shell, options.rest())?;
    // virsh looks at its environment twice: a bad VIRSH_DEBUG is told twice, and `-d 4`, being the default, gives way.
    environment_level(shell);
    environment_log(shell)?;
    let opens_nothing = |commands: &Vec<ParsedCommand>| {
        !commands.is_empty() && commands.iter().all(|parsed| parsed.command.needs == Needs::NoOpen)
    };
    if connects && !script.as_ref().is_some_and(opens_nothing) {
        connect(shell)?;
    }
    match script {
        Some(commands) => Ok(shell.run(&commands)),
        None => interactive::run(shell).map_err(End),
    }
}

/// The commands of the command line; `None` where there are none.
fn parse(shell: &mut Shell, words: &[String]) -> Result<Option<Vec<ParsedCommand>>, End> {
    let parsed = match words {
        [] => return Ok(None),
        [script] => {
            shell.console.debug(Level::Info, &format!("commands: \"{script}\""));
            shell.parse_script(script)
        }
        words => shell.parse_words(words),
    };
    parsed.map(Some).ok_or(End(FAILURE))
}

/// A connection that was asked for by name must succeed before anything else.
fn connect(shell: &mut Shell) -> Result<(), End> {
    let read_only = shell.session.read_only;
    shell.session.reopen(&mut shell.console, None, read_only).map_err(|error| refuse(shell, &error.message))
}

fn environment_level(shell: &mut Shell) {
    if shell.console.level != Level::Error {
        return;
    }
    let Ok(text) = env::var("VIRSH_DEBUG") else { return };
    match parse_int(&text, 10).and_then(Level::from_number) {
        Some(level) => shell.console.level = level,
        None => shell.console.error("VIRSH_DEBUG not set with a valid numeric value"),
    }
}

fn environment_log(shell: &mut Shell) -> Result<(), End> {
    match env::var("VIRSH_LOG_FILE") {
        Ok(path) if !path.is_empty() && shell.console.log.is_none() => open_log(shell, &path),
        _ => Ok(()),
    }
}

fn open_log(shell: &mut Shell, path: &str) -> Result<(), End> {
    match LogFile::open(path, &shell.program) {
        Ok(log) => {
            shell.console.log = Some(log);
            Ok(())
        }
        Err(_) => Err(refuse(shell, "failed to open the log file. check the log file path")),
    }
}

fn apply(shell: &mut Shell, given: Given) -> Result<(), End> {
    let value = given.value.unwrap_or_default();
    match given.option {
        GlobalOption::Connect => shell.session.name = Some(value),
        GlobalOption::Debug => debug_level(shell, &given.spelled, &value)?,
        GlobalOption::Escape => {
            let bad = format!("Invalid string '{value}' for escape sequence");
            shell.escape = Escape::parse(&value).ok_or_else(|| refuse(shell, &bad))?;
        }
        GlobalOption::Help => return Err(print_and_end(shell, &usage::usage(&shell.program, &shell.table))),
        GlobalOption::KeepaliveInterval => {
            shell.session.keepalive_interval_s = Some(keepalive_number(shell, &given.spelled, &value)?);
        }
        GlobalOption::KeepaliveCount => {
            shell.session.keepalive_count = Some(keepalive_number(shell, &given.spelled, &value)?);
        }
        GlobalOption::Log => open_log(shell, &value)?,
        GlobalOption::Quiet => shell.console.quiet = true,
        GlobalOption::ReadOnly => shell.session.read_only = true,
        GlobalOption::Timing => shell.timing = true,
        GlobalOption::Version if value != "long" => {
            return Err(print_and_end(shell, &format!("{}\n", usage::VERSION)));
        }
        GlobalOption::Version | GlobalOption::LongVersion => {
            return Err(print_and_end(shell, &usage::long_version()));
        }
    }
    Ok(())
}

fn debug_level(shell: &mut Shell, spelled: &str, value: &str) -> Result<(), End> {
    let Some(number) = parse_int(value, 10) else {
        return Err(refuse(shell, &format!("option {spelled} takes a numeric argument")));
    };
    match Level::from_number(number) {
        Some(level) => shell.console.level = level,
        None => shell.console.error(&format!("ignoring debug level {number} out of range [0-4]")),
    }
    Ok(())
}

fn keepalive_number(shell: &mut Shell, spelled: &str, value: &str) -> Result<i32, End> {
    match parse_int(value, 0) {
        None => Err(refuse(shell, &format!("Invalid value for option {spelled}"))),
        Some(number) if number < 0 => {
            Err(refuse(shell, &format!("option {spelled} requires a positive integer argument")))
        }
        Some(number) => Ok(number),
    }
}

fn print_and_end(shell: &mut Shell, text: &str) -> End {
    shell.console.print(text);
    End(0)
}

fn refuse(shell: &mut Shell, text: &str) -> End {
    shell.console.error(text);
    End(FAILURE)
}
