//! `cargo xtask interop`: fvsh and real virsh side by side against real libvirt on loopback.
//!
//! A test is a name and a check. A check runs programs in a lab that [`lab`] brings up and says what was
//! wrong. Nothing is ever skipped: what cannot be run fails.

mod cases;
mod connections;
mod daemon;
mod differential;
mod exceptions;
mod explained;
mod facade;
pub(crate) mod lab;
mod lab_table;
mod launch;
mod mask;
mod outcome;
mod resolver;
mod session;
mod ssh;
mod ssh_native;
mod static_build;
mod suite;
mod tls;
mod world;

use std::path::PathBuf;

use regex_lite::Regex;

use suite::Suite;
use world::World;

const USAGE: &str =
    "usage: cargo xtask interop [--only REGEX] [--fvsh PATH] [--static PATH] [--kerberos] [--without-lab DIRECTORY] [--list]

  --only REGEX   run the tests whose name matches
  --fvsh PATH    the shell to test, virt-ssh-helper and ferrovirtd beside it (default: a release build of this tree)
  --static PATH  a static build of it: error texts must equal the other's, in an empty root too
  --kerberos     the shell and the daemon are built with the feature gssapi: these tests, too (--only ^kerberos)
  --without-lab DIRECTORY
                 start no libvirt, for the tests that need none (--only '^daemon|^kerberos|^recorded'); their files go there
  --list         print the names only";

/// Runs the task with the words after its name.
pub(crate) fn run(words: &[String]) -> Result<(), String> {
    let options = Options::parse(words)?;
    let suite = all_tests(&options)?.only(&options.only);
    if options.list {
        suite.print_names();
        return Ok(());
    }
    if suite.is_empty() {
        return Err("no test has such a name".to_owned());
    }
    let world = World::up(options.fvsh, options.static_fvsh, options.without_lab.as_deref())?;
    let tally = suite.run(&world);
    drop(world);
    tally.verdict()
}

fn all_tests(options: &Options) -> Result<Suite, String> {
    let mut suite = Suite::default();
    connections::add(&mut suite);
    session::add(&mut suite);
    ssh::add(&mut suite);
    ssh_native::add(&mut suite);
    lab_table::add(&mut suite);
    tls::add(&mut suite);
    daemon::add(&mut suite)?;
    differential::add(&mut suite);
    facade::add(&mut suite);
    cases::add(&mut suite)?;
    explained::add(&mut suite)?;
    if options.static_fvsh.is_some() {
        static_build::add(&mut suite)?;
    }
    if options.has_kerberos {
        daemon::add_kerberos(&mut suite);
    }
    Ok(suite)
}

struct Options {
    only: Regex,
    fvsh: Option<PathBuf>,
    static_fvsh: Option<PathBuf>,
    has_kerberos: bool,
    without_lab: Option<PathBuf>,
    list: bool,
}

impl Options {
    fn parse(words: &[String]) -> Result<Self, String> {
        let mut options = Options {
            only: regex("")?,
            fvsh: None,
            static_fvsh: None,
            has_kerberos: false,
            without_lab: None,
            list: false,
        };
        let mut rest = words.iter();
        while let Some(word) = rest.next() {
            let mut value = || rest.next().ok_or_else(|| format!("{word} wants a value\n\n{USAGE}"));
            match word.as_str() {
                "--only" => options.only = regex(value()?)?,
                "--fvsh" => options.fvsh = Some(PathBuf::from(value()?)),
                "--static" => options.static_fvsh = Some(PathBuf::from(value()?)),
                "--kerberos" => options.has_kerberos = true,
                "--without-lab" => options.without_lab = Some(PathBuf::from(value()?)),
                "--list" => options.list = true,
                _ => return Err(format!("unknown word '{word}'\n\n{USAGE}")),
            }
        }
        Ok(options)
    }
}

fn regex(text: &str) -> Result<Regex, String> {
    Regex::new(text).map_err(|error| format!("bad regular expression '{text}': {error}"))
}
