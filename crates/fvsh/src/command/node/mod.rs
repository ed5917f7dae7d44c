//! The host's memory, processors and power.

pub(crate) mod memory;
pub(crate) mod pages;
pub(crate) mod power;
pub(crate) mod processors;
pub(crate) mod sev;

use super::Failure;
use crate::numbers::parse_int;
use crate::shell::Shell;
use crate::xpath::Document;

/// The host's capabilities; `unread` is said of a document that cannot be read.
fn capabilities(shell: &mut Shell, unread: &str) -> Result<Document, Failure> {
    let conn = shell.connection()?;
    let answer = shell.wait(conn.capabilities());
    let text = shell.explained(answer, "unable to get node capabilities")?;
    Document::parse(&text).or_else(|_| shell.refuse(unread))
}

/// The numbers of the NUMA nodes.
fn cells(shell: &mut Shell, capabilities: &Document, wrong: impl Fn(&str) -> String) -> Result<Vec<i32>, Failure> {
    let mut numbers = Vec::new();
    for cell in capabilities.all("/capabilities/host/topology/cells/cell") {
        let text = cell.text("@id").unwrap_or_default();
        match parse_int(&text, 10) {
            Some(number) => numbers.push(number),
            None => return shell.refuse(&wrong(&text)),
        }
    }
    Ok(numbers)
}
