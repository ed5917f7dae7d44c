//! `virt-ssh-helper [-r] URI`: what libvirt's clients run on the other end of an ssh connection.
//!
//! It finds the daemon's socket as an open of the URI on this host would, starts the session daemon if there is none,
//! and then copies bytes between that socket and its standard input and output. It knows nothing of the protocol.
#![forbid(unsafe_code)]

mod copy;
mod options;

use std::{io, net::Shutdown, process::ExitCode};

use ferrovirt_transport::{ConnectError, SystemEnv, connect_unix};
use ferrovirt_uri::{Build, OpenFlags, UnixEndpoint, plan_helper};

use options::{Command, Refusal};

/// The libvirt version whose behaviour this is.
const COMPAT_VERSION: &str = "11.3.0";

fn main() -> ExitCode {
    // Arguments that are not UTF-8 keep what can be kept; they name nothing that could be opened.
    let mut words = std::env::args_os().map(|word| word.to_string_lossy().into_owned());
    let name = words.next().unwrap_or_else(|| "virt-ssh-helper".to_owned());
    let words: Vec<String> = words.collect();
    match options::read(&words) {
        Ok(Command::Help) => {
            print!("{}", options::usage(&name));
            ExitCode::SUCCESS
        }
        Ok(Command::Version) => {
            println!("{name} (libvirt) {COMPAT_VERSION}");
            ExitCode::SUCCESS
        }
        Ok(Command::Serve { uri, read_only }) => fail(&format!("{name}: {}", serve(uri, read_only))),
        Err(Refusal::Usage) => {
            eprint!("{}", options::usage(&name));
            ExitCode::FAILURE
        }
        Err(Refusal::Unknown(option)) => fail(&format!("option parsing failed: Unknown option {option}")),
    }
}

fn fail(text: &str) -> ExitCode {
    eprintln!("{text}");
    ExitCode::FAILURE
}

/// Serves until it is over, and says why it is.
fn serve(uri: &str, read_only: bool) -> String {
    let flags = if read_only { OpenFlags::READ_ONLY } else { OpenFlags::empty() };
    let endpoint = match plan_helper(uri, flags, &Build::default(), &SystemEnv) {
        Ok(endpoint) => endpoint,
        Err(error) => return error.to_string(),
    };
    let why = match proxy(&endpoint) {
        Ok(why) => why,
        Err(error) => return format!("cannot connect to '{}': {error}", endpoint.path),
    };
    format!("could not proxy traffic: {why}")
}

fn proxy(endpoint: &UnixEndpoint) -> Result<String, ConnectError> {
    let failed = |error: io::Error| ConnectError::Unix {
        path: endpoint.path.clone(),
        errno: error.raw_os_error().unwrap_or_default(),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(failed)?;
    let socket = runtime.block_on(connect_unix(endpoint))?;
    let (input, end) = (socket.try_clone().map_err(failed)?, socket.try_clone().map_err(failed)?);
    Ok(copy::both_ways(socket, input, move || drop(end.shutdown(Shutdown::Write))))
}
