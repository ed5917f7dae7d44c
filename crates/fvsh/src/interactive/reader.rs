//! Lines from a thread of their own, so that the connection's keepalive and events go on while the user thinks.

use std::future::poll_fn;
use std::io::BufRead;
use std::pin::pin;
use std::sync::mpsc;
use std::task::Poll;
use std::thread;

use ferrovirt::Connection;
use rustyline::completion::Completer;
use rustyline::error::ReadlineError;
use rustyline::highlight::Highlighter;
use rustyline::hint::Hinter;
use rustyline::history::MemHistory;
use rustyline::validate::Validator;
use rustyline::{CompletionType, Config, Context, Editor, Helper};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use super::history::History;
use crate::sys::without_line_end;

/// Where a completion begins, and what could stand there.
pub(super) type Candidates = (usize, Vec<String>);

/// What comes from the user.
#[derive(Debug)]
pub(super) enum Answer {
    Line(String),
    /// What could stand at this position of the line?
    Complete {
        line: String,
        position: usize,
        reply: mpsc::Sender<Candidates>,
    },
    /// Ctrl-C at the prompt.
    Interrupted,
    /// No more input.
    End,
}

/// The asking side.
#[derive(Debug)]
pub(super) struct Reader {
    prompts: mpsc::Sender<String>,
    answers: UnboundedReceiver<Answer>,
}

impl Reader {
    /// Lines of standard input as they are.
    pub(super) fn plain() -> Self {
        Reader::start(|prompts, answers| {
            for _ in prompts {
                if answers.send(plain_line()).is_err() {
                    return;
                }
            }
        })
    }

    /// Lines edited on the terminal.
    pub(super) fn terminal(history: &History) -> Self {
        let entries = history.entries().to_vec();
        let limit = history.limit();
        Reader::start(move |prompts, answers| edit_lines(&prompts, &answers, &entries, limit))
    }

    fn start(work: impl FnOnce(mpsc::Receiver<String>, UnboundedSender<Answer>) + Send + 'static) -> Self {
        let (prompts, incoming) = mpsc::channel();
        let (outgoing, answers) = unbounded_channel();
        thread::spawn(move || work(incoming, outgoing));
        Reader { prompts, answers }
    }

    /// Asks for the next line.
    pub(super) fn ask(&self, prompt: &str) {
        // A thread that has ended shows in the answer.
        let _ = self.prompts.send(prompt.to_owned());
    }

    /// The next answer, or `None` when the connection dies first.
    pub(super) async fn answer(&mut self, conn: Option<&Connection>) -> Option<Answer> {
        let mut closed = pin!(async {
            match conn {
                Some(conn) => drop(conn.closed().await),
                None => std::future::pending().await,
            }
        });
        poll_fn(|cx| {
            if let Poll::Ready(answer) = self.answers.poll_recv(cx) {
                return Poll::Ready(Some(answer.unwrap_or(Answer::End)));
            }
            closed.as_mut().poll(cx).map(|()| None)
        })
        .await
    }
}

/// A line without its end; what stands behind the last newline is a line too.
fn plain_line() -> Answer {
    let mut bytes = Vec::new();
    match std::io::stdin().lock().read_until(b'\n', &mut bytes) {
        Ok(0) | Err(_) => Answer::End,
        Ok(_) => {
            let line = String::from_utf8_lossy(&bytes);
            Answer::Line(without_line_end(&line).to_owned())
        }
    }
}

fn edit_lines(prompts: &mpsc::Receiver<String>, answers: &UnboundedSender<Answer>, entries: &[String], limit: usize) {
    let Ok(mut editor) = editor(answers, entries, limit) else { return };
    for prompt in prompts {
        let answer = match editor.readline(&prompt) {
            Ok(line) => {
                let _ = editor.add_history_entry(&line);
                Answer::Line(line)
            }
            Err(ReadlineError::Interrupted) => Answer::Interrupted,
            Err(_) => Answer::End,
        };
        if answers.send(answer).is_err() {
            return;
        }
    }
}

fn editor(
    answers: &UnboundedSender<Answer>,
    entries: &[String],
    limit: usize,
) -> rustyline::Result<Editor<Assistant, MemHistory>> {
    let config = Config::builder()
        .completion_type(CompletionType::List)
        .history_ignore_dups(false)?
        .max_history_size(limit)?
        .build();
    let history = MemHistory::with_config(&config);
    let mut editor = Editor::with_history(config, history)?;
    editor.set_helper(Some(Assistant { answers: answers.clone() }));
    for entry in entries {
        editor.add_history_entry(entry)?;
    }
    Ok(editor)
}

/// Asks the shell for completions.
struct Assistant {
    answers: UnboundedSender<Answer>,
}

impl Completer for Assistant {
    type Candidate = String;

    fn complete(&self, line: &str, position: usize, _: &Context<'_>) -> rustyline::Result<Candidates> {
        let (reply, candidates) = mpsc::channel();
        let _ = self.answers.send(Answer::Complete { line: line.to_owned(), position, reply });
        Ok(candidates.recv().unwrap_or((position, Vec::new())))
    }
}

impl Hinter for Assistant {
    type Hint = String;
}
impl Highlighter for Assistant {}
impl Validator for Assistant {}
impl Helper for Assistant {}
