//! `ferrovirtd`: a daemon that serves hypervisor drivers to every libvirt client.
#![forbid(unsafe_code)]

mod auth;
mod background;
mod control;
mod daemon;
mod error;
mod inherited;
mod log;
mod notice;
mod options;
mod pid_file;
mod places;
mod polkit;
mod settings;
mod sockets;
mod tls;
mod users;

use std::process::ExitCode;

use ferrovirt_transport::SystemEnv;

use error::DaemonError;
use options::{Command, Refusal};
use places::Places;
use users::passwd;

/// The name by which administrators know the server of the drivers.
const MAIN_SERVER: &str = "libvirtd";

/// The libvirt version whose behaviour this is.
const COMPAT_VERSION: &str = "11.3.0";

fn main() -> ExitCode {
    let mut words = std::env::args_os().collect::<Vec<_>>().into_iter();
    let name = words.next().map_or_else(|| "ferrovirtd".to_owned(), |word| word.to_string_lossy().into_owned());
    let words = words.as_slice();
    if let Some((_, words)) = words.split_first().filter(|(word, _)| *word == passwd::NAME) {
        return match passwd::run(words.iter().cloned(), &Places::new(&SystemEnv)) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => refuse(&format!("{name}: {error}")),
        };
    }
    match options::read(words.iter().cloned()) {
        Ok(Command::Help) => {
            print!("{}", places::usage(&name));
            ExitCode::SUCCESS
        }
        Ok(Command::Version) => {
            println!("{name} (libvirt) {COMPAT_VERSION}");
            ExitCode::SUCCESS
        }
        Ok(Command::Run(options)) => match daemon::run(&name, words, &options, &Places::new(&SystemEnv)) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                match &error {
                    DaemonError::Background(said) => said.iter().for_each(|said| eprintln!("{said}")),
                    error => eprintln!("{name}: {error}"),
                }
                ExitCode::from(error.status())
            }
        },
        Err(Refusal::Usage(text)) => refuse(&format!("{name}: {text}\n{}", places::usage(&name))),
        Err(Refusal::Value(text)) => refuse(&format!("{name}: {text}")),
    }
}

fn refuse(text: &str) -> ExitCode {
    eprintln!("{text}");
    ExitCode::FAILURE
}
