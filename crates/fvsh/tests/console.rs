//! Consoles and interrupts on a terminal, with a daemon that a test can rely on.
// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::os::unix::process::ExitStatusExt;

use rustix::process::Signal;
use support::pty::{DEADLINE, Terminal};
use support::{Folder, daemon, run, shell};

const GREETING: &str = "Connected to domain 'web'\nEscape character is ^] (Ctrl + ])\n";

#[test]
fn a_console_goes_both_ways_and_is_left_by_its_escape() {
    let folder = Folder::new();
    let uri = daemon::start(folder.path()).uri;
    let mut terminal = Terminal::start("virsh", &folder, &["-c", &uri], &[]);
    terminal.prompt();
    terminal.send("console web\n");
    terminal.expect(GREETING);
    terminal.expect("hello\n");
    assert!(!terminal.is_cooked());
    // Ctrl-C and Ctrl-D are the domain's here.
    terminal.send("abc\x03\x04");
    terminal.expect("ABC\x03\x04");
    terminal.send("\x1d");
    terminal.prompt();
    terminal.send("domstate web\n");
    terminal.expect("running\n");
    terminal.prompt();
}

#[test]
fn the_terminal_is_as_before_behind_a_console() {
    let folder = Folder::new();
    let uri = daemon::start(folder.path()).uri;
    let mut terminal = Terminal::start("virsh", &folder, &["-e", "^a", "-q", "-c", &uri, "console", "web"], &[]);
    terminal.expect("hello\n");
    terminal.send("last\x01rest");
    assert_eq!(terminal.end().code(), Some(0));
    assert!(terminal.is_cooked());
    for signal in [Signal::TERM, Signal::HUP, Signal::INT] {
        let mut terminal = Terminal::start("virsh", &folder, &["-c", &uri, "console", "web"], &[]);
        terminal.expect("hello\n");
        assert!(!terminal.is_cooked());
        terminal.signal(signal);
        assert_eq!(terminal.end().code(), Some(128 + signal.as_raw()));
        assert!(terminal.is_cooked(), "{signal:?}");
    }
}

#[test]
fn a_console_wants_a_terminal() {
    let folder = Folder::new();
    let uri = daemon::start(folder.path()).uri;
    let ours = run(shell("virsh", &folder).args(["-c", &uri, "console", "web"]), "");
    let stderr = "error: Cannot run interactive console without a controlling TTY\n";
    assert_eq!((ours.stdout.as_str(), ours.stderr.as_str(), ours.status), ("\n", stderr, Some(1)));
}

/// The daemon never answers; the user gives up; the connection is as good as before.
#[test]
fn an_interrupted_command_leaves_the_connection() {
    let folder = Folder::new();
    let daemon = daemon::start(folder.path());
    let mut terminal = Terminal::start("virsh", &folder, &["-c", &daemon.uri], &[]);
    terminal.prompt();
    for _ in 0..3 {
        terminal.send("hostname; echo not reached\n");
        terminal.expect("not reached\n");
        daemon.asked.recv_timeout(DEADLINE).unwrap();
        terminal.send("\x03");
        terminal.expect("error: interrupted\n");
        assert!(!terminal.prompt().contains("not reached"));
        terminal.send("domstate web\n");
        terminal.expect("running\n");
        terminal.prompt();
    }
    terminal.send("quit\n");
    assert_eq!(terminal.end().code(), Some(0));
}

/// Without the interactive mode an interrupt ends the program, as it does virsh.
#[test]
fn an_interrupt_ends_a_command_line() {
    let folder = Folder::new();
    let daemon = daemon::start(folder.path());
    let mut terminal = Terminal::start("virsh", &folder, &["-c", &daemon.uri, "hostname; echo not reached"], &[]);
    daemon.asked.recv_timeout(DEADLINE).unwrap();
    terminal.send("\x03");
    assert_eq!(terminal.end().signal(), Some(Signal::INT.as_raw()));
}
