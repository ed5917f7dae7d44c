//! Running one program the way a test asks: clean environment, no terminal, another account, bound files.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use super::outcome::Outcome;

/// No command of a test may take longer, unless it is told.
const SECONDS_MAX: u32 = 60;

/// Nor may a program that serves others.
const SERVING_SECONDS_MAX: u32 = 1200;

/// Binds every `SOURCE:TARGET` word up to `--`, then becomes the rest of the command line.
const BIND_SCRIPT: &str = r#"
    while [ "$1" != -- ]; do mount --bind "${1%%:*}" "${1#*:}"; shift; done
    shift
    exec "$@""#;

/// The account a program runs as.
#[derive(Clone, Debug)]
pub(super) struct Account {
    pub(super) name: String,
    pub(super) uid: String,
    pub(super) home: PathBuf,
    pub(super) runtime_dir: PathBuf,
}

/// Everything about a run besides the program and its arguments.
#[derive(Clone, Debug, Default)]
pub(super) struct Launch {
    variables: Vec<(String, Option<String>)>,
    account: Option<Account>,
    binds: Vec<String>,
    stdin: String,
    directory: Option<PathBuf>,
    seconds_max: Option<u32>,
}

impl Launch {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets a variable for the program.
    pub(super) fn set(mut self, name: &str, value: impl Into<String>) -> Self {
        self.variables.push((name.to_owned(), Some(value.into())));
        self
    }

    /// Removes a variable that the account would set.
    pub(super) fn unset(mut self, name: &str) -> Self {
        self.variables.push((name.to_owned(), None));
        self
    }

    pub(super) fn account(mut self, account: &Account) -> Self {
        self.account = Some(account.clone());
        self
    }

    /// Lays `source` over `target` in a mount namespace of the program's own.
    pub(super) fn bind(mut self, source: impl AsRef<Path>, target: impl AsRef<Path>) -> Self {
        self.binds.push(format!("{}:{}", source.as_ref().display(), target.as_ref().display()));
        self
    }

    pub(super) fn stdin(mut self, text: &str) -> Self {
        text.clone_into(&mut self.stdin);
        self
    }

    /// Starts the program there.
    pub(super) fn directory(mut self, directory: &Path) -> Self {
        self.directory = Some(directory.to_owned());
        self
    }

    /// The program serves others, and ends when it is told to.
    pub(super) fn serving(self) -> Self {
        self.seconds_max(SERVING_SECONDS_MAX)
    }

    /// How long the program may take.
    pub(super) fn seconds_max(mut self, seconds: u32) -> Self {
        self.seconds_max = Some(seconds);
        self
    }

    /// Runs the program to its end.
    pub(super) fn run(&self, program: &Path, arguments: &[String]) -> Result<Outcome, String> {
        let output = self
            .spawn(program, arguments)?
            .wait_with_output()
            .map_err(|error| format!("cannot wait for {}: {error}", program.display()))?;
        Outcome::of(&output)
    }

    /// Starts the program, its input already given.
    pub(super) fn spawn(&self, program: &Path, arguments: &[String]) -> Result<Child, String> {
        let mut command = self.command();
        command.arg(program).args(arguments);
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| format!("cannot start {}: {error}", program.display()))?;
        if let Some(mut input) = child.stdin.take() {
            // a program that ends without reading its input is no error of ours
            let _ = input.write_all(self.stdin.as_bytes());
        }
        Ok(child)
    }

    /// `setsid timeout 60 [unshare ...] [setpriv ...]`, to be followed by the program.
    fn command(&self) -> Command {
        let mut command = Command::new("setsid");
        let seconds_max = self.seconds_max.unwrap_or(SECONDS_MAX).to_string();
        command.args(["--wait", "timeout", "-k", "5", &seconds_max]);
        command.env_clear();
        command.env("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");
        command.env("LC_ALL", "C.UTF-8").env("HOME", "/root").env("USER", "root");
        if !self.binds.is_empty() {
            command.args(["unshare", "--mount", "--propagation", "private"]);
            command.args(["sh", "-ec", BIND_SCRIPT, "bind"]).args(&self.binds).arg("--");
        }
        if let Some(account) = &self.account {
            command.args(["setpriv", "--reuid", &account.name, "--regid", &account.name]);
            command.arg("--init-groups");
            command.env("HOME", &account.home).env("USER", &account.name);
            command.env("LOGNAME", &account.name).env("XDG_RUNTIME_DIR", &account.runtime_dir);
            command.current_dir(&account.home);
        }
        if let Some(directory) = &self.directory {
            command.current_dir(directory);
        }
        for (name, value) in &self.variables {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        command
    }
}

/// `&["a", "b"]` as owned words.
pub(super) fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}
