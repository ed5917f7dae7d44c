//! Names, passwords and polkit's refusals, as virsh 9.0.0 asks for them and answers them.
// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::fs;
use std::io::{Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use support::pty::Terminal;
use support::{Folder, run};

/// A host that only `fred` may open.
fn host_of_fred(folder: &Folder) -> String {
    let path = folder.path().join("host.xml");
    fs::write(&path, "<node><auth><user password='canary'>fred</user></auth></node>").unwrap();
    format!("test://{}", path.display())
}

/// The shell without any terminal, also when the tests have one.
fn without_terminal(folder: &Folder, arguments: &[&str]) -> Command {
    let mut command = Command::new("setsid");
    command.arg("--wait").arg(env!("CARGO_BIN_EXE_fvsh")).args(arguments);
    command.env_clear().current_dir(folder.path());
    command.env("HOME", folder.path()).env("LC_ALL", "C").env("PATH", "/usr/bin:/bin");
    command
}

#[test]
fn without_a_terminal_names_and_passwords_come_from_standard_input() {
    let folder = Folder::new();
    let uri = host_of_fred(&folder);
    let asked = "Enter username for localhost: Enter fred's password for localhost: ";
    let one = run(&mut without_terminal(&folder, &["-c", &uri, "uri"]), "fred\ncanary\n");
    assert_eq!((one.stdout, one.stderr, one.status), (format!("{asked}{uri}\n\n"), String::new(), Some(0)));
    // What follows is there for commands.
    let more = run(&mut without_terminal(&folder, &["-q", "-c", &uri]), "fred\ncanary\nuri\n");
    assert!(more.stdout.starts_with(asked) && more.stdout.contains(&uri), "{more:?}");
}

#[test]
fn the_end_of_the_input_is_an_empty_answer() {
    let folder = Folder::new();
    let uri = host_of_fred(&folder);
    let refused = run(&mut without_terminal(&folder, &["-c", &uri, "uri"]), "");
    assert_eq!(refused.stdout, "Enter username for localhost: Enter 's password for localhost: ");
    assert_eq!(
        refused.stderr,
        "error: failed to connect to the hypervisor\n\
         error: authentication failed: authentication failed, see test XML for the correct username/password\n"
    );
    assert_eq!(refused.status, Some(1));
}

#[test]
fn a_wrong_password_is_refused_and_nothing_of_it_is_shown() {
    let folder = Folder::new();
    let uri = host_of_fred(&folder);
    let mut terminal = Terminal::start("fvsh", &folder, &["-c", &uri, "uri"], &[]);
    terminal.expect("Enter username for localhost: ");
    terminal.send("fred\n");
    terminal.expect("Enter fred's password for localhost: ");
    terminal.send("sparrow\n");
    let shown = terminal.expect("see test XML");
    assert!(!shown.contains("sparrow"), "{shown:?}");
    assert_eq!(terminal.end().code(), Some(1));
    assert!(terminal.is_cooked());
}

/// The shell ends by the signal, as any program does, and the terminal shows again what is typed.
#[test]
fn ctrl_c_at_a_prompt_ends_the_shell() {
    for (name, secret) in [("fr\x03", None), ("fred\n", Some("can\x03"))] {
        let folder = Folder::new();
        let uri = host_of_fred(&folder);
        let mut terminal = Terminal::start("fvsh", &folder, &["-c", &uri, "uri"], &[]);
        terminal.expect("Enter username for localhost: ");
        terminal.send(name);
        if let Some(secret) = secret {
            terminal.expect("Enter fred's password for localhost: ");
            terminal.send(secret);
        }
        assert_eq!(terminal.end().signal(), Some(2), "{name:?}");
        assert!(terminal.is_cooked(), "{name:?}");
    }
}

/// In the interactive shell only the open is given up.
#[test]
fn ctrl_c_at_a_prompt_of_the_interactive_shell_gives_up_the_open() {
    let folder = Folder::new();
    let uri = host_of_fred(&folder);
    let mut terminal = Terminal::start("fvsh", &folder, &["-c", "test:///default"], &[]);
    terminal.prompt();
    terminal.send(&format!("connect {uri}\n"));
    terminal.expect("Enter username for localhost: ");
    terminal.send("fred\n");
    terminal.expect("Enter fred's password for localhost: ");
    terminal.send("can\x03");
    terminal.expect("error: interrupted\n");
    terminal.prompt();
    terminal.send("uri\n");
    terminal.expect("test:///default\n");
    terminal.prompt();
    terminal.send("quit\n");
    assert_eq!(terminal.end().code(), Some(0));
}

/// A daemon whose polkit refuses with an error of this code; how often it was asked.
fn polkit_daemon(folder: &Path, code: u32) -> (String, Arc<AtomicUsize>) {
    let socket = folder.join("daemon");
    let listener = UnixListener::bind(&socket).unwrap();
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    thread::spawn(move || {
        for stream in listener.incoming() {
            refuse(&mut stream.unwrap(), code, &count);
        }
    });
    (format!("qemu+unix:///system?socket={}", socket.display()), asked)
}

/// Serves one client until it leaves.
fn refuse(stream: &mut UnixStream, code: u32, asked: &AtomicUsize) {
    const HEAD: usize = 28;
    const AUTH_LIST: u32 = 66;
    const AUTH_POLKIT: u32 = 70;
    const POLKIT: u32 = 60;
    let mut head = [0; HEAD];
    while stream.read_exact(&mut head).is_ok() {
        let word = |index: usize| u32::from_be_bytes(head[index * 4..][..4].try_into().unwrap());
        let mut payload = vec![0; word(0) as usize - HEAD];
        stream.read_exact(&mut payload).unwrap();
        let (status, payload) = match word(3) {
            AUTH_LIST => (0, words(&[1, 2])),
            AUTH_POLKIT => {
                asked.fetch_add(1, Ordering::SeqCst);
                let text = [words(&[code, POLKIT, 1, 2]), b"no".to_vec(), vec![0; 2]].concat();
                // Level, no domain, no texts, no numbers, no network.
                (1, [text, words(&[2, 0, 0, 0, 0, 0, 0, 0])].concat())
            }
            _ => return,
        };
        let length = u32::try_from(HEAD + payload.len()).unwrap();
        let mut packet = words(&[length, word(1), word(2), word(3), 1, word(5), status]);
        packet.extend(payload);
        stream.write_all(&packet).unwrap();
    }
}

fn words(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_be_bytes()).collect()
}

/// Only who may mistype is asked again: five times in all, and not for looking only.
#[test]
fn polkit_is_asked_again_while_it_refuses() {
    const FAILED: u32 = 45;
    const CANCELLED: u32 = 79;
    const UNAVAILABLE: u32 = 94;
    let rows: [(u32, &[&str], usize); 4] =
        [(FAILED, &[], 5), (FAILED, &["-r"], 1), (CANCELLED, &[], 1), (UNAVAILABLE, &[], 1)];
    for (code, options, times) in rows {
        let folder = Folder::new();
        let (uri, asked) = polkit_daemon(folder.path(), code);
        let arguments = [options, &["-c", &uri, "uri"]].concat();
        let refused = run(&mut without_terminal(&folder, &arguments), "");
        assert_eq!(refused.stderr, "error: failed to connect to the hypervisor\nerror: no\n", "{code}");
        assert_eq!((refused.status, asked.load(Ordering::SeqCst)), (Some(1), times), "{code}");
    }
}
