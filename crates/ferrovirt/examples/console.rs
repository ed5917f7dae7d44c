//! Connects the terminal's lines to a domain's console: `cargo run -p ferrovirt --example console -- URI DOMAIN`.
//!
//! Ends with the input or with the console.

use std::io::{Read as _, Write as _};

use ferrovirt::{Connection, ConsoleFlags};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    sync::mpsc,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [uri, name] = words.as_slice() else {
        return Err("wants: URI DOMAIN".into());
    };
    let conn = Connection::open(uri).await?;
    let domain = conn.domain_lookup_by_name(name).await?;
    let console = domain.open_console(None, ConsoleFlags::empty()).await?;
    let (mut from_domain, mut to_domain) = tokio::io::split(console);
    let mut typed = typed();
    let mut buffer = vec![0; 4096];
    loop {
        tokio::select! {
            count = from_domain.read(&mut buffer) => {
                let count = count?;
                if count == 0 {
                    break;
                }
                std::io::stdout().write_all(&buffer[..count])?;
                std::io::stdout().flush()?;
            }
            bytes = typed.recv() => match bytes {
                Some(bytes) => to_domain.write_all(&bytes).await?,
                None => break,
            },
        }
    }
    // Whoever leaves a console does not wait for it to be finished.
    from_domain.unsplit(to_domain).abort().await?;
    Ok(())
}

/// What is typed, read by a thread: standard input cannot be waited for without one everywhere.
fn typed() -> mpsc::Receiver<Vec<u8>> {
    let (sender, receiver) = mpsc::channel(1);
    std::thread::spawn(move || {
        let mut buffer = [0; 1024];
        while let Ok(count @ 1..) = std::io::stdin().read(&mut buffer) {
            if sender.blocking_send(buffer[..count].to_vec()).is_err() {
                break;
            }
        }
    });
    receiver
}
