//! Between the command's channel and the socket that the stream reads and writes.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::{
    io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _},
    time::timeout,
};

use super::{
    client::{Client, Command, Input, Output, Said},
    stream::Ending,
};
use crate::sys::LocalPeer;

/// How much of the command's standard error is kept: its first bytes.
const NOTE_SIZE: usize = 1024;

/// How long a command that has closed its output is waited for to say how it ended.
const STATUS_WAIT: Duration = Duration::from_secs(5);

/// How long good-byes may take.
const LEAVE_WAIT: Duration = Duration::from_secs(2);

/// What is sent at once: less than any side takes in one packet.
const CHUNK: usize = 32 << 10;

/// Carries bytes both ways until either side ends.
pub(super) async fn run(command: Command, mut client: Box<dyn Client>, local: LocalPeer, ending: Arc<Mutex<Ending>>) {
    let Command { mut output, mut input } = command;
    let (reader, writer) = local.into_split();
    {
        let carry_output = carry_output(&mut *output, writer, &ending);
        tokio::pin!(carry_output);
        tokio::select! {
            () = &mut carry_output => {}
            () = carry_input(&mut *input, reader) => {
                let _ = timeout(LEAVE_WAIT, carry_output).await;
            }
        }
    }
    let _ = timeout(LEAVE_WAIT, client.leave()).await;
}

async fn carry_output(output: &mut dyn Output, mut local: impl AsyncWrite + Unpin, ending: &Mutex<Ending>) {
    let mut has_ended = false;
    loop {
        let next = output.next();
        let said = if has_ended { timeout(STATUS_WAIT, next).await.unwrap_or_default() } else { next.await };
        match said {
            Some(Said::Bytes(bytes)) => {
                if local.write_all(&bytes).await.is_err() {
                    return;
                }
            }
            Some(Said::Complaint(bytes)) => Ending::lock(ending).complain(&bytes, NOTE_SIZE),
            Some(Said::Status(status)) => {
                Ending::lock(ending).status = Some(status);
                if has_ended {
                    return;
                }
            }
            Some(Said::End) => {
                has_ended = true;
                if Ending::lock(ending).status.is_some() {
                    return;
                }
            }
            None => return,
        }
    }
}

async fn carry_input(input: &mut dyn Input, mut local: impl AsyncRead + Unpin) {
    let mut bytes = vec![0; CHUNK];
    while let Ok(count @ 1..) = local.read(&mut bytes).await {
        if !input.send(bytes[..count].to_vec()).await {
            // Why, the output tells.
            return std::future::pending().await;
        }
    }
    input.end().await;
}
