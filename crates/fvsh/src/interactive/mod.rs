//! The interactive mode: banner, prompt, a line at a time. Input that is no terminal is echoed, as readline does.

mod complete;
mod history;
mod reader;

pub(crate) use complete::candidates;

use std::io::IsTerminal;

use crate::shell::Shell;
use crate::terminal::Settings;
use history::History;
use reader::{Answer, Reader};

/// The exit status after an interrupt at the prompt: what a shell reports for a program ended by SIGINT.
const INTERRUPTED: u8 = 128 + 2;

/// Reads and runs commands until `quit` or the end of input; `Err` is an exit status of its own.
pub(crate) fn run(shell: &mut Shell) -> Result<bool, u8> {
    shell.interactive = true;
    let banner = format!(
        "Welcome to {}, the virtualization interactive terminal.\n\n\
         Type:  'help' for help with commands\n       'quit' to quit\n\n",
        shell.program,
    );
    shell.console.print_extra(&banner);
    let mut history = History::load(&mut shell.console);
    let settings = Settings::now();
    if settings.is_some() {
        shell.session.catch_signals();
    }
    let ended = read_lines(shell, &mut history);
    // The line editor ends the line itself where the user left it by a key.
    if !shell.interactive || !std::io::stdin().is_terminal() {
        shell.console.print("\n");
    }
    if let (Some(settings), Some(_)) = (settings, shell.ending) {
        // The line editor was left without its knowledge.
        settings.put_back();
    }
    history.save(&mut shell.console);
    ended.map(|()| true)
}

fn read_lines(shell: &mut Shell, history: &mut History) -> Result<(), u8> {
    let is_terminal = std::io::stdin().is_terminal();
    let mut reader = if is_terminal { Reader::terminal(history) } else { Reader::plain() };
    while shell.interactive && !shell.console.is_broken() {
        let prompt = if shell.session.read_only { "virsh > " } else { "virsh # " };
        if !is_terminal {
            shell.console.print(prompt);
        }
        shell.console.flush();
        let line = match next_answer(shell, &mut reader, prompt) {
            Answer::Line(line) => line,
            Answer::Interrupted => return Err(INTERRUPTED),
            Answer::End | Answer::Complete { .. } => break,
        };
        if !is_terminal {
            shell.console.print(&format!("{line}\n"));
        }
        if line.is_empty() {
            continue;
        }
        history.add(&line);
        if let Some(commands) = shell.parse_script(&line) {
            shell.run(&commands);
        }
    }
    Ok(())
}

/// Waits for the user; meanwhile the connection lives on, its loss is told, and completions are looked up.
fn next_answer(shell: &mut Shell, reader: &mut Reader, prompt: &str) -> Answer {
    reader.ask(prompt);
    let catches = std::io::stdin().is_terminal();
    loop {
        let conn = shell.session.connection().filter(|conn| conn.is_alive()).cloned();
        let answer = reader.answer(conn.as_ref());
        let answer = if catches { shell.session.until_stop(answer) } else { Ok(shell.session.drive(answer)) };
        let answer = match answer {
            Ok(answer) => answer,
            Err(stop) => {
                shell.ending = Some(stop);
                return Answer::End;
            }
        };
        match answer {
            None => shell.session.report_loss(&mut shell.console),
            Some(Answer::Complete { line, position, reply }) => {
                // A reader that no longer waits needs no answer.
                let _ = reply.send(complete::at(shell, &line, position));
            }
            Some(answer) => return answer,
        }
    }
}
