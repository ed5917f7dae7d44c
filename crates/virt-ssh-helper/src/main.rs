//! `virt-ssh-helper [-r] URI`: what libvirt's clients run on the other end of an ssh connection.
//!
//! It finds the daemon's socket as an open of the URI on this host would, starts the session daemon if there is none,
//! and then copies bytes between that socket and its standard input and output. It knows nothing of the protocol.
#![forbid(unsafe_code)]

mod copy;
mod options;

use std::process::ExitCode;

use ferrovirt_transport::{SystemEnv, connect_unix};
use ferrovirt_uri::{Build, OpenFlags, plan_helper};

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
        Ok(Command::Serve { uri, read_only }) => {
            finish(serve(uri, read_only).map_err(|text| format!("{name}: {text}")))
        }
        Err(Refusal::Usage) => {
            eprint!("{}", options::usage(&name));
            ExitCode::FAILURE
        }
        Err(Refusal::Unknown(option)) => finish(Err(format!("option parsing failed: Unknown option {option}"))),
    }
}

fn finish(result: Result<(), String>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(text) => {
            eprintln!("{text}");
            ExitCode::FAILURE
        }
    }
}

fn serve(uri: &str, read_only: bool) -> Result<(), String> {
    let flags = if read_only { OpenFlags::READ_ONLY } else { OpenFlags::empty() };
    let endpoint = plan_helper(uri, flags, &Build::default(), &SystemEnv).map_err(|error| error.to_string())?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| error.to_string())?;
    let socket = runtime
        .block_on(connect_unix(&endpoint))
        .map_err(|error| format!("cannot connect to '{}': {error}", endpoint.path))?;
    let clone = || socket.try_clone().map_err(|error| format!("cannot copy: {error}"));
    let (input, end) = (clone()?, clone()?);
    copy::both_ways(socket, input, move || drop(end.shutdown(std::net::Shutdown::Write)))
}
