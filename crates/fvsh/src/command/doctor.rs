//! `doctor`: opens a URI for real and says where it fails.

use std::fmt::Write;

use ferrovirt::{Connection, Error, Examination, ExaminedStep};
use serde_json::{Value, json};

use super::{Arguments, Failure, Outcome};
use crate::credentials::Person;
use crate::shell::Shell;

/// Walks the plan that `explain` prints, step by step, and prints how far it got.
///
/// Without a URI it examines the connection that the shell itself would open.
pub(crate) fn doctor(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let json = match args.text(&mut shell.console, "output")? {
        None | Some("text") => false,
        Some("json") => true,
        Some(form) => return shell.refuse(&format!("unknown output form '{form}', expecting 'text' or 'json'")),
    };
    let builder = Connection::builder()
        .credentials(Person)
        .read_only(args.has("readonly") || shell.session.read_only)
        .no_aliases(args.has("no-aliases"));
    let name = args.raw("uri").or(shell.session.name.as_deref());
    // The user may be asked on the same terminal.
    shell.console.flush();
    let examination = shell.session.wait(async { Ok::<_, Error>(builder.examine(name).await) })?;
    shell.console.print(&if json { json_text(&examination) } else { plain_text(&examination) });
    if examination.failure.is_some() { Err(Failure::Told) } else { Ok(()) }
}

/// How a step went.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Well,
    Failed,
    NotReached,
}

impl Verdict {
    fn word(self) -> &'static str {
        match self {
            Self::Well => "ok",
            Self::Failed => "failed",
            Self::NotReached => "-",
        }
    }
}

/// Every step with its verdict. What stands before the one that failed went well.
fn verdicts(examination: &Examination) -> impl Iterator<Item = (ExaminedStep, Verdict, &str)> {
    let failed = examination.failure.as_ref().map(|failure| failure.step);
    let mut reached = true;
    examination.steps.iter().map(move |(step, about)| {
        let verdict = match reached {
            true if Some(*step) == failed => Verdict::Failed,
            true => Verdict::Well,
            false => Verdict::NotReached,
        };
        reached = reached && verdict != Verdict::Failed;
        (*step, verdict, about.as_str())
    })
}

fn plain_text(examination: &Examination) -> String {
    let mut text = String::new();
    for (step, verdict, about) in verdicts(examination) {
        let _ = writeln!(text, "{:<10} {:<7} {about}", step.name(), verdict.word());
    }
    if let Some(failure) = &examination.failure {
        let _ = writeln!(text, "\nwhy:     {}", failure.error.message);
        for (title, more) in [("detail:", &failure.detail), ("mend:", &failure.advice)] {
            if let Some(more) = more {
                let _ = writeln!(text, "{title:<8} {more}");
            }
        }
    }
    for warning in &examination.warnings {
        let _ = write!(text, "\nwarning: {warning}\n");
    }
    text
}

fn json_text(examination: &Examination) -> String {
    let steps: Vec<Value> = verdicts(examination)
        .map(|(step, verdict, about)| json!({ "step": step.name(), "verdict": verdict.word(), "about": about }))
        .collect();
    let failure = examination.failure.as_ref().map(|failure| {
        let error = &failure.error;
        json!({
            "step": failure.step.name(),
            "error": { "domain": error.domain.0, "code": error.code.0, "message": error.message },
            "detail": failure.detail,
            "advice": failure.advice,
        })
    });
    let all = json!({ "steps": steps, "failure": failure, "warnings": examination.warnings });
    format!("{all:#}\n")
}
