//! What a child promises, shown with shell scripts.

use std::{
    io,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use super::*;
use crate::{
    PeerIdentity, StreamError,
    test_support::{block_on, eventually, recv, recv_all, send_all, write_script},
};

/// Starts a shell script that lives only in this test; `$0` is its path.
fn script(directory: &Path, text: &str) -> ChildStream {
    let path = directory.join("program");
    write_script(&path, text);
    start(path).unwrap()
}

fn start(program: impl Into<PathBuf>) -> Result<ChildStream, ConnectError> {
    let env = vec![("PATH".to_owned(), "/usr/bin:/bin".to_owned())];
    spawn(&uri::Child { program: program.into(), argv: Vec::new(), env })
}

fn pid(stream: &ChildStream) -> u32 {
    let PeerIdentity::Child { pid } = stream.peer() else { panic!("{:?}", stream.peer()) };
    pid
}

/// Whether a process exists in any state, as a zombie too.
fn exists(pid: u32) -> bool {
    Path::new(&format!("/proc/{pid}")).exists()
}

/// The words for how the stream ends when it is read now.
async fn last_words(stream: &ChildStream) -> String {
    let error = match recv(stream, 100).await {
        Ok((bytes, _)) if bytes.is_empty() => StreamError::End { note: stream.death_note().await },
        Ok((bytes, _)) => panic!("{bytes:?}"),
        Err(error) => StreamError::receive(&error, stream.death_note().await),
    };
    error.to_string()
}

#[test]
fn a_program_is_talked_to_on_its_standard_input_and_output() {
    block_on(async {
        let stream = start("/bin/cat").unwrap();
        send_all(&stream, b"there and back").await.unwrap();
        assert_eq!(recv_all(&stream, 14).await.unwrap().0, b"there and back");
        assert!(!stream.passes_fds());
    });
}

/// Case row ext-06: the value is one program, never split into words.
#[test]
fn a_program_with_blanks_in_its_name_is_one_word() {
    let directory = tempfile::tempdir().unwrap();
    let inner = directory.path().join("a b");
    std::fs::create_dir(&inner).unwrap();
    block_on(async {
        let stream = script(&inner, "echo \"$#:$0\"");
        let expected = format!("0:{}\n", inner.join("program").display());
        assert_eq!(recv_all(&stream, expected.len()).await.unwrap().0, expected.as_bytes());
    });
}

/// Case row ext-04.
#[test]
fn a_program_that_cannot_be_run_is_named() {
    block_on(async {
        let error = start("/nonexistent").unwrap_err();
        assert_eq!(error, ConnectError::Execute { program: "/nonexistent".into(), errno: libc::ENOENT });
        let error = start("/etc/passwd").unwrap_err();
        assert_eq!(error, ConnectError::Execute { program: "/etc/passwd".into(), errno: libc::EACCES });
    });
}

#[test]
fn arguments_are_passed_word_by_word() {
    block_on(async {
        let argv = ["-c", "printf '<%s>' \"$@\"", "sh", "a b", "", "c'd"].map(Text::from).to_vec();
        let stream = spawn(&uri::Child { program: "/bin/sh".into(), argv, env: Vec::new() }).unwrap();
        assert_eq!(recv_all(&stream, 100).await.unwrap().0, b"<a b><><c'd>");
    });
}

#[test]
fn the_environment_is_the_one_given_and_nothing_else_is_inherited() {
    let directory = tempfile::tempdir().unwrap();
    let mine = directory.path().join("not-closed-on-exec");
    // A descriptor of the embedding program that everybody would inherit.
    let _leaky = rustix::io::dup(std::fs::File::create(&mine).unwrap()).unwrap();
    block_on(async {
        let path = directory.path().join("program");
        write_script(&path, "/usr/bin/env; ls -l /proc/$$/fd");
        let env = [("LC_ALL", "C"), ("PATH", "/usr/bin:/bin"), ("HOME", "/h")];
        let env = env.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
        let stream = spawn(&uri::Child { program: path, argv: Vec::new(), env }).unwrap();
        let (bytes, _) = recv_all(&stream, 100_000).await.unwrap();
        let text = String::from_utf8(bytes).unwrap();
        // The shell itself adds PWD, and whatever it is named after.
        let (mut names, rest): (Vec<_>, Vec<_>) =
            text.lines().partition(|line| line.contains('=') && !line.contains("->"));
        names.retain(|line| !line.starts_with("PWD=") && !line.starts_with("OLDPWD=") && !line.starts_with("_="));
        names.retain(|line| !line.starts_with("SHLVL="));
        names.sort_unstable();
        assert_eq!(names, ["HOME=/h", "LC_ALL=C", "PATH=/usr/bin:/bin"]);
        assert!(rest.iter().any(|line| line.contains(" 0 -> socket:")), "{text}");
        assert!(!text.contains("not-closed-on-exec"), "{text}");
    });
}

/// Connection facts, section 5.2; which of the two wordings appears depends on whether bytes were lost.
#[test]
fn the_last_words_of_a_dead_child_are_quoted() {
    let directory = tempfile::tempdir().unwrap();
    block_on(async {
        let stream = script(directory.path(), "echo 'first  ' >&2; echo 'second  ' >&2; echo >&2");
        let words = last_words(&stream).await;
        assert_eq!(words, "End of file while reading data: first  \nsecond: Input/output error");
    });
}

#[test]
fn bytes_that_a_dead_child_lost_make_it_a_reset() {
    let directory = tempfile::tempdir().unwrap();
    block_on(async {
        // Bytes that were sent in time and never read.
        let stream = script(directory.path(), "sleep 0.1; echo no >&2");
        send_all(&stream, b"call").await.unwrap();
        assert_eq!(last_words(&stream).await, "Cannot recv data: no: Connection reset by peer");
        // Bytes sent too late.
        let stream = script(directory.path(), "true");
        let zombie = format!("/proc/{}/stat", pid(&stream));
        eventually("the child ends", || std::fs::read_to_string(&zombie).unwrap().contains(") Z "));
        send_all(&stream, b"call").await.unwrap();
        assert_eq!(last_words(&stream).await, "Cannot recv data: : Connection reset by peer");
    });
}

#[test]
fn a_talkative_child_neither_stalls_nor_is_quoted_at_length() {
    let directory = tempfile::tempdir().unwrap();
    block_on(async {
        let stream = script(directory.path(), "head -c 1000000 /dev/zero | tr '\\0' x >&2; echo done");
        assert_eq!(recv_all(&stream, 5).await.unwrap().0, b"done\n");
        assert_eq!(recv(&stream, 1).await.unwrap().0, b"");
        assert_eq!(stream.death_note().await.unwrap(), "x".repeat(1024));
    });
}

/// libvirt would wait for the grandchild.
#[test]
fn a_grandchild_with_the_standard_error_does_not_delay_the_end_for_long() {
    let directory = tempfile::tempdir().unwrap();
    block_on(async {
        let stream = script(directory.path(), "echo no >&2; sleep 5 <&- >&- & echo $!");
        let (grandchild, _) = recv_all(&stream, 100).await.unwrap();
        let start = Instant::now();
        assert_eq!(stream.death_note().await.unwrap(), "no");
        assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
        let grandchild = String::from_utf8(grandchild).unwrap().trim().parse().unwrap();
        let grandchild = rustix::process::Pid::from_raw(grandchild).unwrap();
        rustix::process::kill_process(grandchild, rustix::process::Signal::KILL).unwrap();
    });
}

#[test]
fn a_dropped_child_sees_the_end_is_ended_and_reaped() {
    let directory = tempfile::tempdir().unwrap();
    let rows = [
        ("ends at the end of its input", "cat >/dev/null"),
        ("does not read its input", "exec sleep 100"),
        ("does not want to end", "trap '' TERM; echo ready; while :; do sleep 0.1; done"),
        ("has ended", "true"),
    ];
    for (what, text) in rows {
        let pid = block_on(async {
            let stream = script(directory.path(), text);
            let pid = pid(&stream);
            if text.contains("ready") {
                assert_eq!(recv_all(&stream, 6).await.unwrap().0, b"ready\n");
            }
            let start = Instant::now();
            drop(stream);
            assert!(start.elapsed() < Duration::from_millis(500), "{what}: {:?}", start.elapsed());
            pid
        });
        eventually(what, || !exists(pid));
    }
}

/// The interrupt key goes to all programs in the foreground; the connection must outlive it.
#[test]
fn a_child_does_not_hear_the_interrupt_key() {
    let directory = tempfile::tempdir().unwrap();
    block_on(async {
        let stream = script(directory.path(), "echo ready; cat");
        assert_eq!(recv_all(&stream, 6).await.unwrap().0, b"ready\n");
        let process = rustix::process::Pid::from_raw(i32::try_from(pid(&stream)).unwrap()).unwrap();
        rustix::process::kill_process(process, rustix::process::Signal::INT).unwrap();
        send_all(&stream, b"alive").await.unwrap();
        assert_eq!(recv_all(&stream, 5).await.unwrap().0, b"alive");
    });
}

#[test]
fn shutdown_ends_the_childs_input() {
    block_on(async {
        let stream = start("/bin/cat").unwrap();
        stream.shutdown();
        assert_eq!(recv(&stream, 1).await.unwrap().0, b"");
        let error = stream.try_recv(&mut [0; 1], &mut Vec::new());
        assert!(!matches!(error, Err(error) if error.kind() != io::ErrorKind::WouldBlock));
    });
}

/// ssh that accepts all: what it says, and then a daemon's first bytes.
fn lenient_ssh(directory: &Path, text: &str) -> ChildStream {
    let path = directory.join("ssh");
    write_script(&path, text);
    let argv = "-T -e none -o StrictHostKeyChecking=no -- h command".split(' ').map(Text::from).collect();
    let env = vec![("PATH".to_owned(), "/usr/bin:/bin".to_owned())];
    spawn_ssh(&uri::Child { program: path, argv, env }).unwrap()
}

const CHANGED: &str = "@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @";

/// Real ssh goes on here where it can log in by a key.
#[test]
fn a_changed_host_key_ends_the_connection_before_a_byte_is_read() {
    let directory = tempfile::tempdir().unwrap();
    let filler = "head -c 5000 /dev/zero | tr '\\0' x >&2; echo >&2; ";
    for (name, before) in [("at once", ""), ("after much else", filler)] {
        block_on(async {
            let script = format!("{before}echo '{CHANGED}' >&2; echo answer; exec cat >/dev/null");
            let stream = lenient_ssh(directory.path(), &script);
            let words = last_words(&stream).await;
            assert!(words.ends_with(": Connection reset by peer"), "{name}: {words}");
            assert_eq!(words.contains(CHANGED), before.is_empty(), "{name}: {words}");
            let pid = pid(&stream);
            drop(stream);
            eventually("it ends", || !exists(pid));
        });
    }
}

#[test]
fn a_new_host_key_and_later_words_end_nothing() {
    let directory = tempfile::tempdir().unwrap();
    block_on(async {
        let script = format!("echo 'Warning: Permanently added' >&2; echo one; read x; echo '{CHANGED}' >&2; echo two");
        let stream = lenient_ssh(directory.path(), &script);
        assert_eq!(recv_all(&stream, 4).await.unwrap().0, b"one\n");
        send_all(&stream, b"on\n").await.unwrap();
        assert_eq!(recv_all(&stream, 4).await.unwrap().0, b"two\n");
    });
}
