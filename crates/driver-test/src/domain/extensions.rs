//! What only a test host says of a domain: elements of a namespace of its own, which do not print back.

use ferrovirt_xml::Element;

use super::State;
use crate::error::{FileError, TestError};

const NAMESPACE: &str = "http://libvirt.org/schemas/domain/test/1.0";

/// What a test host says of a domain.
#[derive(Clone, Debug)]
pub(crate) struct Extensions {
    /// The state that it is in from the start.
    pub(super) state: State,
    /// Whether it vanishes when it is off.
    pub(super) transient: bool,
    pub(super) managed_save: bool,
}

impl Extensions {
    /// What is said of the domain that `source` defines.
    pub(super) fn read(source: &Element) -> Result<Self, TestError> {
        let ours = |name: &'static str| {
            source.elements().find(move |child| child.namespace() == Some(NAMESPACE) && child.local_name() == name)
        };
        let state = read_state(ours("runstate").map(Element::text).as_deref().unwrap_or_default())?;
        let (transient, managed_save) = (ours("transient").is_some(), ours("hasmanagedsave").is_some());
        if transient && state == State::Shutoff {
            return Err(FileError::TransientShutoff.into());
        }
        if managed_save && state != State::Shutoff {
            return Err(FileError::SavedButNotShutoff.into());
        }
        Ok(Self { state, transient, managed_save })
    }
}

/// The snapshots that a test host says a domain has.
pub(crate) fn snapshots_of(source: &Element) -> impl Iterator<Item = &Element> {
    source.elements().filter(|child| child.namespace() == Some(NAMESPACE) && child.local_name() == "domainsnapshot")
}

fn read_state(text: &str) -> Result<State, FileError> {
    if text.is_empty() {
        return Ok(State::Running);
    }
    let number = text.trim_start().parse().map_err(|_| FileError::BadRunState)?;
    State::of(number).ok_or(FileError::RunStateOutOfRange(number))
}

#[cfg(test)]
mod tests {
    use ferrovirt_xml::Document;

    use super::*;

    type Said = (State, bool, bool);

    fn read(children: &str) -> Result<Said, TestError> {
        let source = format!("<domain xmlns:t='{NAMESPACE}'>{children}</domain>");
        let read = Extensions::read(Document::parse(&source).unwrap().root())?;
        Ok((read.state, read.transient, read.managed_save))
    }

    /// Facts, section 3.
    #[test]
    fn states_agree_with_what_else_is_said() {
        let rows: &[(&str, Result<Said, FileError>)] = &[
            ("", Ok((State::Running, false, false))),
            ("<t:runstate>3</t:runstate>", Ok((State::Paused, false, false))),
            ("<runstate>3</runstate>", Ok((State::Running, false, false))),
            ("<t:transient/>", Ok((State::Running, true, false))),
            ("<t:runstate>5</t:runstate><t:hasmanagedsave/>", Ok((State::Shutoff, false, true))),
            ("<t:runstate>8</t:runstate>", Err(FileError::RunStateOutOfRange(8))),
            ("<t:runstate>off</t:runstate>", Err(FileError::BadRunState)),
            ("<t:runstate>5</t:runstate><t:transient/>", Err(FileError::TransientShutoff)),
            ("<t:hasmanagedsave/>", Err(FileError::SavedButNotShutoff)),
        ];
        for (children, expected) in rows {
            assert_eq!(read(children), expected.clone().map_err(TestError::from), "{children}");
        }
    }
}
