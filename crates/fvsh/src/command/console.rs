//! `console`, and the consoles that `start` and `create` open: what is typed goes to the domain, what it prints comes back.

use std::future::poll_fn;
use std::io::{self, IsTerminal, Write};
use std::pin::Pin;
use std::task::{Poll, ready};

use ferrovirt::{ConsoleFlags, Domain, DomainState, Error, ErrorCode, ErrorDomain, Stream, linux_errno};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::lookup::{self, Names};
use super::state::state;
use super::{Arguments, Failure, Outcome};
use crate::shell::Shell;
use crate::terminal::{Keyboard, RawTerminal};

/// Bytes that are read at once from the domain, and that wait to be sent to it.
const KEYS: usize = 1024;

/// Opens a console of a domain.
pub(crate) fn console(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let device = args.text(&mut shell.console, "devname")?;
    let flags = args.flags(ConsoleFlags::empty(), &[("force", ConsoleFlags::FORCE), ("safe", ConsoleFlags::SAFE)]);
    open(shell, &domain, device, flags)
}

/// Opens a console of a domain that runs, until the user leaves it or the domain ends.
pub(super) fn open(shell: &mut Shell, domain: &Domain, device: Option<&str>, flags: ConsoleFlags) -> Outcome {
    let answer = shell.wait(state(domain));
    if shell.explained(answer, "Unable to get domain status")?.state == DomainState::Shutoff {
        return shell.refuse("The domain is not running");
    }
    if !io::stdin().is_terminal() {
        return shell.refuse("Cannot run interactive console without a controlling TTY");
    }
    let greeting = format!("Connected to domain '{}'\nEscape character is {}\n", domain.name(), shell.escape.shown());
    shell.console.print_extra(&greeting);
    shell.console.flush();
    // The stream is opened on the raw terminal, so that no key in between is echoed or sends a signal.
    let raw = RawTerminal::enter().map_err(|error| terminal_failed(&error))?;
    let ended = connect(shell, domain, device, flags);
    drop(raw);
    ended
}

fn connect(shell: &mut Shell, domain: &Domain, device: Option<&str>, flags: ConsoleFlags) -> Outcome {
    shell.session.catch_signals();
    let stream = shell.wait(domain.open_console(device, flags))?;
    let talk = async {
        let escape = shell.escape.byte();
        let keyboard = Keyboard::listen(move |keys| keys.contains(&escape)).map_err(|error| terminal_failed(&error))?;
        talk(stream, keyboard, escape).await
    };
    match shell.session.until_stop(talk) {
        Ok(ended) => ended,
        // Nothing but another program can send a signal here; a raw terminal has no keys for them.
        Err(stop) => {
            shell.session.stop(stop);
            Err(Failure::Told)
        }
    }
}

/// Moves bytes both ways until the escape is typed, the keyboard ends or the domain's side does.
async fn talk(mut stream: Stream, mut keyboard: Keyboard, escape: u8) -> Outcome {
    let mut typed = Vec::new();
    loop {
        match next_step(&mut stream, &mut keyboard, &mut typed).await? {
            Step::Printed(data) => show(&data).map_err(|error| terminal_failed(&error))?,
            Step::Typed if typed.contains(&escape) => break,
            Step::Typed => {}
            Step::Ended => return Ok(()),
        }
    }
    let before: Vec<u8> = typed.into_iter().take_while(|&byte| byte != escape).collect();
    // The user leaves: what the domain's side says of it does not matter.
    let _ = stream.send(&before).await;
    let _ = stream.abort().await;
    Ok(())
}

enum Step {
    /// The domain printed this.
    Printed(Vec<u8>),
    /// Something was typed.
    Typed,
    /// The domain closed the console, or the keyboard is gone.
    Ended,
}

/// Whatever comes first, while what was typed is sent.
async fn next_step(stream: &mut Stream, keyboard: &mut Keyboard, typed: &mut Vec<u8>) -> Result<Step, Failure> {
    poll_fn(|cx| {
        while !typed.is_empty() {
            match Pin::new(&mut *stream).poll_write(cx, typed) {
                Poll::Ready(sent) => drop(typed.drain(..sent.map_err(stream_failed)?)),
                Poll::Pending => break,
            }
        }
        let mut printed = [0; KEYS];
        let mut buffer = ReadBuf::new(&mut printed);
        if let Poll::Ready(read) = Pin::new(&mut *stream).poll_read(cx, &mut buffer) {
            read.map_err(stream_failed)?;
            let printed = buffer.filled().to_vec();
            return Poll::Ready(Ok(if printed.is_empty() { Step::Ended } else { Step::Printed(printed) }));
        }
        // A domain that does not take what is typed is given no more of it.
        if typed.len() >= KEYS {
            return Poll::Pending;
        }
        Poll::Ready(Ok(match ready!(keyboard.poll_keys(cx)) {
            Some(keys) => {
                typed.extend_from_slice(&keys);
                Step::Typed
            }
            None => Step::Ended,
        }))
    })
    .await
}

fn show(data: &[u8]) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(data)?;
    stdout.flush()
}

/// The library's error, which the stream's readers and writers wrap.
fn stream_failed(error: io::Error) -> Failure {
    let text = error.to_string();
    let error = error.into_inner().and_then(|inner| inner.downcast::<Error>().ok());
    Failure::Library(
        error.map_or_else(|| Error::new(ErrorDomain::STREAMS, ErrorCode::SYSTEM_ERROR, text), |error| *error),
    )
}

fn terminal_failed(error: &io::Error) -> Failure {
    let errno = error.raw_os_error().map_or(0, linux_errno);
    Failure::Library(Error::system(ErrorDomain::NONE, errno, "unable to set tty attributes"))
}
