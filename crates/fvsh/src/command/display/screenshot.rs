//! `screenshot`.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use ferrovirt::{Error, Stream};
use tokio::io::AsyncReadExt;

use crate::command::lookup::{self, Names};
use crate::command::{Arguments, Outcome, stream_callback};
use crate::localtime::LocalTime;
use crate::shell::Shell;

/// Stores what a domain's screen shows.
pub(crate) fn screenshot(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let file = args.text(&mut shell.console, "file")?;
    let screen = args.uint(&mut shell.console, "screen")?.unwrap_or(0);
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let name = args.required("domain");
    let answer = shell.wait(domain.screenshot(screen));
    let (mime, stream) = shell.explained(answer, &format!("could not take a screenshot of {name}"))?;
    let path = file.map_or_else(|| file_name(domain.name(), &mime), str::to_owned);
    let existed = Path::new(&path).exists();
    let Ok(mut output) = File::create(&path) else {
        return shell.refuse(&format!("cannot create file {path}"));
    };
    let received = shell.wait(receive(stream, &mut output));
    if let Err(error) = received {
        if !existed {
            // What is there is no picture; if it stays, that harms nobody.
            let _ = fs::remove_file(&path);
        }
        return shell.explained(Err(error), &format!("could not receive data from domain '{name}'"));
    }
    shell.console.print_extra(&format!("Screenshot saved to {path}, with type of {mime}"));
    Ok(())
}

/// Everything that the stream has, into the file.
async fn receive(mut stream: Stream, output: &mut File) -> Result<(), Error> {
    let mut buffer = vec![0; 64 * 1024];
    loop {
        match stream.read(&mut buffer).await {
            Ok(0) => break,
            Ok(count) => {
                output.write_all(&buffer[..count]).map_err(|error| stream_callback::failed("recv handler", &error))?
            }
            Err(error) => {
                return Err(error.downcast().unwrap_or_else(|error| stream_callback::failed("recv handler", &error)));
            }
        }
    }
    stream.finish().await
}

fn file_name(domain: &str, mime: &str) -> String {
    let extension = match mime {
        "image/x-portable-pixmap" => ".ppm",
        "image/png" => ".png",
        _ => "",
    };
    format!("{domain}-{}{extension}", LocalTime::now().to_string().replace(' ', "-"))
}
