//! Logging in by answering what the other side asks: keyboard-interactive.

use super::{
    client::{Proof, Questions, Reply},
    library::Library,
    login::{Denied, Login, Outcome, Patience, Rejection, gone},
};
use crate::{SshFault, SshQuestion};

/// Once more after each refusal, until the other side has had enough.
pub(super) async fn attempt(login: &mut Login<'_>) -> Result<Outcome, SshFault> {
    if login.person.is_none() {
        return Err(SshFault::QuestionsNobodyToAsk);
    }
    let mut patience = Patience::default();
    loop {
        let (reply, answers) = converse(login).await?;
        let others = match reply {
            Reply::Accepted => return Ok(Outcome::Accepted),
            Reply::Denied(_) if was_asked(&answers) && patience.outlasts(&answers) => continue,
            Reply::Denied(others) => others,
            Reply::Gone(words) => {
                let reason = match login.library {
                    Library::Libssh => gone(words),
                    Library::Libssh2 => "Waiting for keyboard USERAUTH response".to_owned(),
                };
                return Err(SshFault::QuestionsFailed { reason });
            }
            _ => Vec::new(),
        };
        let denied = Denied { method: "keyboard-interactive", others };
        let reason = "Authentication failed (keyboard-interactive)".to_owned();
        return Ok(Outcome::Rejected(Rejection { fault: SshFault::QuestionsFailed { reason }, denied: Some(denied) }));
    }
}

/// Who refuses without a question will do so again.
fn was_asked(answers: &[String]) -> bool {
    !answers.is_empty()
}

/// One conversation, and all answers that were given in it.
async fn converse(login: &mut Login<'_>) -> Result<(Reply, Vec<String>), SshFault> {
    /// Nobody is asked that often in one conversation.
    const ROUNDS: usize = 100;
    let mut given = Vec::new();
    let mut reply = login.prove(Proof::Questions).await;
    for _ in 0..ROUNDS {
        let Reply::Questions(questions) = reply else { break };
        let answers = ask(login, &questions).await?;
        given.extend(answers.iter().cloned());
        reply = login.prove(Proof::Answers(answers)).await;
    }
    Ok((reply, given))
}

async fn ask(login: &Login<'_>, questions: &Questions) -> Result<Vec<String>, SshFault> {
    let person = login.person.ok_or(SshFault::QuestionsNobodyToAsk)?;
    let can_answer = |is_secret| person.can_answer(is_secret);
    if login.library.asks_together() {
        if !(can_answer(true) && can_answer(false)) {
            return Err(SshFault::QuestionsNoKind);
        }
        if questions.prompts.is_empty() {
            return Ok(Vec::new());
        }
        let asked: Vec<_> =
            questions.prompts.iter().map(|one| question(before_colon(&one.text), one.is_secret)).collect();
        return login.ask(&asked, SshFault::QuestionsRefused).await;
    }
    let head = head(questions);
    let mut answers = Vec::new();
    for prompt in &questions.prompts {
        if !can_answer(prompt.is_secret) {
            return Err(SshFault::QuestionsNoKind);
        }
        let text = format!("{head}{}", prompt.text.trim_end_matches([' ', ':']));
        answers.extend(login.ask(&[question(text, prompt.is_secret)], SshFault::QuestionsRefused).await?);
    }
    Ok(answers)
}

fn question(prompt: String, is_secret: bool) -> SshQuestion {
    SshQuestion { prompt, is_secret, challenge: None, stored_for: None }
}

/// libssh2's users see a prompt up to its last colon.
fn before_colon(text: &str) -> String {
    text.rsplit_once(':').map_or(text, |(before, _)| before).to_owned()
}

/// libssh's users see name and instruction before each prompt.
fn head(questions: &Questions) -> String {
    let lines = [&questions.name, &questions.instruction].into_iter().filter(|text| !text.is_empty());
    lines.map(|text| format!("{text}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prompts_lose_their_colon() {
        assert_eq!(before_colon("Password: "), "Password");
        assert_eq!(before_colon("a: b: "), "a: b");
        assert_eq!(before_colon("Code"), "Code");
        let of = |name: &str, instruction: &str| {
            head(&Questions { name: name.to_owned(), instruction: instruction.to_owned(), prompts: Vec::new() })
        };
        assert_eq!(of("", ""), "");
        assert_eq!(of("PAM", "Type it"), "PAM\nType it\n");
    }
}
