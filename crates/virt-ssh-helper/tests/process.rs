//! The helper as a program: connection facts, section 5.5.
#![allow(clippy::unwrap_used)]

mod support;

use std::{
    io::{Read, Write},
    os::unix::net::{UnixListener, UnixStream},
    process::{Child, Command, Output, Stdio},
    thread,
};

use support::HELPER;

fn run(words: &[&str]) -> Output {
    Command::new(HELPER).args(words).stdin(Stdio::null()).output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn help_and_version_go_to_standard_output() {
    let help = run(&["--help"]);
    assert!(help.status.success() && help.stderr.is_empty());
    assert!(text(&help.stdout).starts_with("Usage:\n  virt-ssh-helper [OPTION?] URI - libvirt socket proxy\n\n"));
    let version = run(&["-V"]);
    assert!(version.status.success() && version.stderr.is_empty());
    let number = ferrovirt::COMPAT_VERSION;
    let expected = format!("{HELPER} (libvirt) {}.{}.{}\n", number / 1_000_000, number / 1000 % 1000, number % 1000);
    assert_eq!(text(&version.stdout), expected);
}

#[test]
fn refusals_are_one_line_of_standard_error() {
    let rows = [
        (&["-x", "qemu:///system"][..], "option parsing failed: Unknown option -x\n".to_owned()),
        (&["qemu://h/"], format!("{HELPER}: unexpected URI transport 'qemu://h/'\n")),
        (&[""], format!("{HELPER}: cannot parse URI transport '': invalid argument: missing scheme for URI\n")),
        (
            &["-r", "qemu:///system?socket=/nonexistent/s"],
            format!(
                "{HELPER}: cannot connect to '/nonexistent/s': Failed to connect socket to '/nonexistent/s': No such file or directory\n"
            ),
        ),
    ];
    for (words, expected) in rows {
        let output = run(words);
        assert_eq!((output.status.code(), text(&output.stdout), text(&output.stderr)), (Some(1), "", &*expected));
    }
    let usage = run(&["a", "b"]);
    assert_eq!(usage.status.code(), Some(1));
    assert!(usage.stdout.is_empty() && text(&usage.stderr).starts_with("Usage:\n"));
}

/// The helper, connected, and the daemon's end of its socket.
struct Pair {
    helper: Child,
    daemon: UnixStream,
    _folder: tempfile::TempDir,
}

fn pair() -> Pair {
    let folder = tempfile::tempdir().unwrap();
    let socket = folder.path().join("a sock");
    let listener = UnixListener::bind(&socket).unwrap();
    let uri = format!("test:///default?socket={}", socket.display()).replace(' ', "%20");
    let mut command = Command::new(HELPER);
    command.arg(uri).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let helper = command.spawn().unwrap();
    let (daemon, _) = listener.accept().unwrap();
    Pair { helper, daemon, _folder: folder }
}

fn line(why: &str) -> String {
    format!("{HELPER}: could not proxy traffic: {why}\n")
}

/// Any end is a failure, as for libvirt's helper.
fn expect_end(helper: Child, why: &str) {
    let output = helper.wait_with_output().unwrap();
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(1), &*line(why)));
}

/// More than the buffers of pipes, sockets and the helper hold.
fn plenty() -> Vec<u8> {
    (0..8_000_000_u32).map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()[0]).collect()
}

/// Neither direction waits for the other, though nobody reads either before all of it is written.
#[test]
fn bytes_go_both_ways_at_once() {
    let Pair { mut helper, mut daemon, _folder } = pair();
    let (mut input, mut output) = (helper.stdin.take().unwrap(), helper.stdout.take().unwrap());
    let mut writer = daemon.try_clone().unwrap();
    let client = thread::spawn(move || input.write_all(&plenty()).map(|()| drop(input)));
    let server = thread::spawn(move || {
        writer.write_all(&plenty()).unwrap();
        writer.shutdown(std::net::Shutdown::Write)
    });
    let reader = thread::spawn(move || {
        let mut bytes = Vec::new();
        daemon.read_to_end(&mut bytes).map(|_| bytes)
    });
    let mut received = Vec::new();
    output.read_to_end(&mut received).unwrap();
    assert!(received == plenty());
    server.join().unwrap().unwrap();
    // The daemon has closed first, so not all of the client's bytes need to be taken.
    let _ = client.join().unwrap();
    let taken = reader.join().unwrap().unwrap();
    assert!(plenty().starts_with(&taken));
    // Both ends have come; which of them is told is up to the threads.
    assert_eq!(helper.wait().unwrap().code(), Some(1));
}

/// libvirt's helper ends here and loses the answer.
#[test]
fn the_end_of_the_input_is_passed_on_and_the_answer_still_delivered() {
    let Pair { mut helper, mut daemon, _folder } = pair();
    helper.stdin.take().unwrap().write_all(b"last question").unwrap();
    let mut question = Vec::new();
    daemon.read_to_end(&mut question).unwrap();
    assert_eq!(question, b"last question");
    let answer = thread::spawn(move || daemon.write_all(&plenty()));
    let output = helper.wait_with_output().unwrap();
    answer.join().unwrap().unwrap();
    assert_eq!(text(&output.stderr), line("internal error: EOF on stdin"));
    assert!(output.stdout == plenty());
}

#[test]
fn the_end_of_the_daemon_ends_the_helper() {
    let Pair { mut helper, mut daemon, _folder } = pair();
    daemon.write_all(b"bye").unwrap();
    drop(daemon);
    let _open_input = helper.stdin.take();
    let mut output = Vec::new();
    helper.stdout.take().unwrap().read_to_end(&mut output).unwrap();
    assert_eq!(output, b"bye");
    expect_end(helper, "End of file while reading data: Input/output error");
}

/// A client that is gone altogether, and a daemon that does not care about the end of its input.
#[test]
fn nobody_left_to_read_ends_the_helper() {
    let Pair { mut helper, mut daemon, _folder } = pair();
    drop((helper.stdin.take(), helper.stdout.take()));
    assert_eq!(helper.wait().unwrap().code(), Some(1));
    assert_eq!(daemon.read(&mut [0; 1]).unwrap(), 0);
}
