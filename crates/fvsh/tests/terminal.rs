//! The shell on a terminal: prompts, history, completion, Ctrl-C, editing, events.
// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::fs;
use std::os::unix::fs::PermissionsExt;

use support::Folder;
use support::pty::Terminal;

const TEST: [&str; 2] = ["-c", "test:///default"];

fn start(folder: &Folder) -> Terminal {
    Terminal::start("fvsh", folder, &TEST, &[])
}

/// A program that stands for the user's editor.
fn editor(folder: &Folder, name: &str, script: &str) -> String {
    let path = folder.path().join(name);
    fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn banner_prompt_and_end() {
    let folder = Folder::new();
    let mut terminal = start(&folder);
    let banner = terminal.prompt();
    assert!(banner.starts_with("Welcome to fvsh, the virtualization interactive terminal.\n"), "{banner:?}");
    terminal.send("domid test\n");
    terminal.expect("\n1\n\n");
    terminal.prompt();
    terminal.send("connect --readonly\n");
    terminal.expect("virsh > ");
    // Ctrl-D on an empty line.
    terminal.send("\x04");
    assert_eq!(terminal.end().code(), Some(0));
    assert!(terminal.is_cooked());
}

#[test]
fn history_is_recalled_and_saved() {
    let folder = Folder::new();
    let mut terminal = start(&folder);
    terminal.prompt();
    terminal.send("domuuid test\n");
    terminal.prompt();
    terminal.send("\x1b[A\n");
    terminal.expect("6695eb01-f6a4-8304-79aa-97f2502e193f");
    terminal.prompt();
    terminal.send("quit\n");
    assert_eq!(terminal.end().code(), Some(0));
    let saved = fs::read_to_string(folder.path().join(".cache/libvirt/virsh/history")).unwrap();
    assert_eq!(saved, "domuuid test\ndomuuid test\nquit\n");
    // The next shell knows them.
    let mut terminal = start(&folder);
    terminal.prompt();
    terminal.send("\x1b[A\x1b[A\n");
    terminal.expect("6695eb01-f6a4-8304-79aa-97f2502e193f");
    terminal.prompt();
}

#[test]
fn tabs_complete_commands_options_and_names() {
    let folder = Folder::new();
    let mut terminal = start(&folder);
    terminal.prompt();
    terminal.send("domuu\t");
    terminal.expect("domuuid");
    terminal.send(" te\t\n");
    terminal.expect("6695eb01-f6a4-8304-79aa-97f2502e193f");
    terminal.prompt();
    terminal.send("dominfo --do\t te\t\n");
    terminal.expect("Max memory:     8388608 KiB");
    terminal.prompt();
    terminal.send("net-info --network def\t\n");
    terminal.expect("Bridge:         virbr0");
    terminal.prompt();
}

/// `event --loop` waits until it is interrupted: the tally tells, and the connection goes on.
#[test]
fn an_interrupt_ends_listening() {
    let folder = Folder::new();
    let mut terminal = start(&folder);
    terminal.prompt();
    terminal.send("echo ready; event --event lifecycle --loop --timeout 1000\n");
    // What was printed stands on the screen when the command begins to listen.
    terminal.expect("\nready\n");
    terminal.send("\x03");
    terminal.expect("event loop interrupted\nevents received: 0\n");
    terminal.prompt();
    terminal.send("domid test\n");
    terminal.expect("\n1\n\n");
    terminal.prompt();
}

#[test]
fn an_interrupted_command_leaves_the_connection() {
    let folder = Folder::new();
    let mut terminal = start(&folder);
    terminal.prompt();
    terminal.send("echo ready; event --all --loop\n");
    terminal.expect("\nready\n");
    terminal.signal(rustix::process::Signal::INT);
    terminal.expect("event loop interrupted\n");
    terminal.prompt();
    terminal.send("uri\n");
    terminal.expect("test:///default\n");
    terminal.prompt();
}

/// The signal that asks a program to end finds the terminal raw at the prompt, and gives it back.
#[test]
fn the_terminal_is_given_back_when_the_shell_is_ended() {
    let folder = Folder::new();
    let mut terminal = start(&folder);
    terminal.prompt();
    terminal.wait_for_cooked(false);
    terminal.signal(rustix::process::Signal::TERM);
    assert_eq!(terminal.end().code(), Some(128 + 15));
    assert!(terminal.is_cooked());
}

#[test]
fn edit_with_an_editor() {
    let folder = Folder::new();
    let script = "ls -l \"$1\" >mode; echo \"$1\" >name; sed -i 's/8388608/4194304/g; s/2097152/1048576/g' \"$1\"";
    let program = editor(&folder, "change", script);
    let temporary = folder.path().to_str().unwrap().to_owned();
    let variables = [("EDITOR", program.as_str()), ("TMPDIR", temporary.as_str())];
    let mut terminal = Terminal::start("fvsh", &folder, &TEST, &variables);
    terminal.prompt();
    terminal.send("edit test\n");
    terminal.expect("Domain 'test' XML configuration edited.\n");
    terminal.prompt();
    terminal.send("dumpxml test --inactive\n");
    terminal.expect("4194304</memory>");
    terminal.prompt();
    assert!(fs::read_to_string(folder.path().join("mode")).unwrap().starts_with("-rw------- "));
    let name = fs::read_to_string(folder.path().join("name")).unwrap();
    assert!(name.trim_end().ends_with(".xml") && !fs::exists(name.trim_end()).unwrap(), "{name}");
}

#[test]
fn edit_without_a_change() {
    let folder = Folder::new();
    let mut terminal = Terminal::start("fvsh", &folder, &TEST, &[("VISUAL", "true"), ("EDITOR", "false")]);
    terminal.prompt();
    terminal.send("edit test\n");
    terminal.expect("Domain 'test' XML configuration not changed.\n");
    terminal.prompt();
    terminal.send("net-edit default\n");
    terminal.expect("Network default XML configuration not changed.\n");
    terminal.prompt();
}

#[test]
fn a_refused_edit_asks_what_to_do() {
    let folder = Folder::new();
    let broken = editor(&folder, "break", "echo x >>started; sed -i 's/<name>/<nam>/' \"$1\"");
    let mut terminal = Terminal::start("fvsh", &folder, &TEST, &[("EDITOR", &broken)]);
    terminal.prompt();
    terminal.send("edit test\n");
    terminal.expect("Failed. Try again? [y,n,i,f,?]: ");
    terminal.wait_for_cooked(false);
    terminal.send("?");
    terminal.expect("y - yes, start editor again\nn - no, throw away my changes\n");
    terminal.expect("i - turn off validation and try to redefine again\nf - force, try to redefine again\n");
    terminal.expect("Failed. Try again? [y,n,i,f,?]: ");
    terminal.send("i");
    terminal.expect("Failed. Try again? [y,n,f,?]: ");
    terminal.send("y");
    terminal.expect("Failed. Try again? [y,n,f,?]: ");
    terminal.send("n");
    terminal.prompt();
    assert!(!terminal.pending_has("edited"));
    assert_eq!(fs::read_to_string(folder.path().join("started")).unwrap(), "x\nx\n");
    terminal.send("domid test\n");
    terminal.expect("\n1\n\n");
    terminal.prompt();
}

#[test]
fn a_console_needs_a_domain_that_runs() {
    let folder = Folder::new();
    let mut terminal = Terminal::start("fvsh", &folder, &["-e", "^a", TEST[0], TEST[1]], &[]);
    terminal.prompt();
    terminal.send("console test\n");
    terminal.expect("Connected to domain 'test'\nEscape character is ^a (Ctrl + a)\n");
    terminal.expect("error: this function is not supported by the connection driver: virDomainOpenConsole\n");
    terminal.prompt();
    terminal.send("destroy test; console test\n");
    terminal.expect("error: The domain is not running\n");
    terminal.prompt();
}

#[test]
fn a_password_is_asked_for_and_not_shown() {
    let folder = Folder::new();
    let host = folder.path().join("host.xml");
    fs::write(&host, "<node><auth><user password='canary'>fred</user></auth></node>").unwrap();
    let uri = format!("test://{}", host.display());
    let mut terminal = Terminal::start("fvsh", &folder, &["-c", &uri, "uri"], &[]);
    terminal.expect("Enter username for localhost: ");
    terminal.send("fred\n");
    terminal.expect("Enter fred's password for localhost: ");
    terminal.send("canary\n");
    let shown = terminal.expect(&uri);
    assert!(!shown.contains("canary"), "{shown:?}");
    assert_eq!(terminal.end().code(), Some(0));
    assert!(terminal.is_cooked());
}
