//! What a program printed and how it ended, and how two of them compare.

use std::process::Output;

use super::mask::Mask;

/// The visible result of one run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Outcome {
    pub(super) stdout: String,
    pub(super) stderr: String,
    pub(super) status: i32,
}

impl Outcome {
    /// An error when the program took too long or was ended by a signal.
    pub(super) fn of(output: &Output) -> Result<Self, String> {
        let outcome = Outcome {
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
            status: output.status.code().unwrap_or(-1),
        };
        match outcome.status {
            124 | 137 => Err(format!("no answer in time\n{}", outcome.show())),
            -1 | 126.. => Err(format!("ended badly\n{}", outcome.show())),
            _ => Ok(outcome),
        }
    }

    pub(super) fn masked(&self, mask: &Mask) -> Self {
        Outcome { stdout: mask.apply(&self.stdout), stderr: mask.apply(&self.stderr), status: self.status }
    }

    /// An error unless the program succeeded.
    pub(super) fn success(self) -> Result<Self, String> {
        if self.status == 0 { Ok(self) } else { Err(format!("failed\n{}", self.show())) }
    }

    /// An error unless both are the same; shows both.
    pub(super) fn expect_equal(&self, expected: &Outcome) -> Result<(), String> {
        if self == expected {
            return Ok(());
        }
        Err(format!(
            "{}wanted (real virsh)\n{}\ngot\n{}",
            first_difference(&expected.stdout, &self.stdout),
            expected.show(),
            self.show()
        ))
    }

    pub(super) fn show(&self) -> String {
        format!("  status {}\n{}{}", self.status, quote("stdout", &self.stdout), quote("stderr", &self.stderr))
    }
}

/// What the shell says about a connection that failed: what follows its opening line.
pub(super) fn connect_error(stderr: &str) -> Option<&str> {
    let (_, text) = stderr.split_once("error: failed to connect to the hypervisor\nerror: ")?;
    Some(text.strip_suffix('\n').unwrap_or(text))
}

fn first_difference(wanted: &str, got: &str) -> String {
    let (wanted, got): (Vec<_>, Vec<_>) = (wanted.lines().collect(), got.lines().collect());
    let at = (0..wanted.len().max(got.len())).find(|&at| wanted.get(at) != got.get(at));
    at.map_or(String::new(), |at| {
        format!("first difference in line {}: {:?} / {:?}\n", at + 1, wanted.get(at), got.get(at))
    })
}

const LINES_SHOWN: usize = 30;

fn quote(what: &str, text: &str) -> String {
    let mut quoted: String =
        text.split_inclusive('\n').take(LINES_SHOWN).map(|line| format!("  {what} | {line:?}\n")).collect();
    if text.lines().count() > LINES_SHOWN {
        quoted.push_str(&format!("  {what} | ...\n"));
    }
    quoted
}
