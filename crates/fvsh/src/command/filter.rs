//! `--xpath` and `--wrap`: documents printed whole or in part.

use std::io::Write;

use ferrovirt::{Error, ErrorCode, ErrorDomain};

use super::{Arguments, Failure, Outcome};
use crate::shell::Shell;
use crate::xpath::{self, Selection};

/// The wish to see only a part of a document.
#[derive(Clone, Copy, Debug)]
pub(super) struct Filter<'a> {
    expression: Option<&'a str>,
    wrap: bool,
    /// What libvirt calls such a document when it cannot be read.
    document: &'static str,
}

impl<'a> Filter<'a> {
    pub(super) fn new(args: &Arguments<'a>, document: &'static str) -> Self {
        Filter { expression: args.raw("xpath"), wrap: args.has("wrap"), document }
    }

    /// Refuses an empty expression: virsh says nothing about it, and does not ask for the document.
    pub(super) fn check(self) -> Outcome {
        if self.expression == Some("") { Err(Failure::Told) } else { Ok(()) }
    }

    /// Prints what is wanted of a document.
    pub(super) fn print(self, shell: &mut Shell, document: &str) -> Outcome {
        let Some(expression) = self.expression else {
            shell.console.print(document);
            return Ok(());
        };
        let selection = xpath::select(document, expression, self.wrap).map_err(|cause| {
            Error::new(ErrorDomain::NONE, ErrorCode::XML_ERROR, format!("({}): {cause}", self.document))
        })?;
        match selection {
            Selection::Nodes(nodes) => nodes.iter().for_each(|node| shell.console.print(&format!("{node}\n"))),
            Selection::NoNodes => {
                let text = format!("Incorrect xpath '{expression}'");
                return Err(Error::new(ErrorDomain::NONE, ErrorCode::INTERNAL_ERROR, text).into());
            }
            Selection::Wrong(error) => {
                // libxml2 itself complains here; to virsh it looks as if nothing had matched.
                shell.console.flush();
                let _ = std::io::stderr().write_all(format!("{error}\n").as_bytes());
                if self.wrap {
                    shell.console.print("<nodes/>\n");
                }
            }
        }
        Ok(())
    }
}
