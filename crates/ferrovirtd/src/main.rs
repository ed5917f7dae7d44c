//! `ferrovirtd`: a daemon that serves hypervisor drivers to every libvirt client.
#![forbid(unsafe_code)]

mod control;
mod daemon;
mod error;
mod inherited;
mod options;
mod pid_file;
mod places;
mod settings;
mod sockets;
mod tls;

use std::process::ExitCode;

use ferrovirt_transport::SystemEnv;

use options::{Command, Refusal};
use places::Places;

/// The name by which administrators know the server of the drivers.
const MAIN_SERVER: &str = "libvirtd";

/// The libvirt version whose behaviour this is.
const COMPAT_VERSION: &str = "11.3.0";

fn main() -> ExitCode {
    let mut words = std::env::args_os();
    let name = words.next().map_or_else(|| "ferrovirtd".to_owned(), |word| word.to_string_lossy().into_owned());
    match options::read(words) {
        Ok(Command::Help) => {
            print!("{}", places::usage(&name));
            ExitCode::SUCCESS
        }
        Ok(Command::Version) => {
            println!("{name} (libvirt) {COMPAT_VERSION}");
            ExitCode::SUCCESS
        }
        Ok(Command::Run(options)) => match daemon::run(&options, &Places::new(&SystemEnv)) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => refuse(&format!("{name}: {error}")),
        },
        Err(Refusal::Usage(text)) => refuse(&format!("{name}: {text}\n{}", places::usage(&name))),
        Err(Refusal::Value(text)) => refuse(&format!("{name}: {text}")),
    }
}

fn refuse(text: &str) -> ExitCode {
    eprintln!("{text}");
    ExitCode::FAILURE
}
