//! `dumpxml`: a domain's definition, whole or filtered.

use std::io::Write;

use ferrovirt::{DomainXml, Error, ErrorCode, ErrorDomain};

use super::lookup::{self, Names};
use super::{Arguments, Failure, Outcome};
use crate::shell::Shell;
use crate::xpath::{self, Selection};

/// Prints the XML of a domain.
pub(crate) fn dumpxml(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let mut flags = DomainXml::empty();
    for (name, flag) in [
        ("inactive", DomainXml::INACTIVE),
        ("security-info", DomainXml::SECURE),
        ("update-cpu", DomainXml::UPDATE_CPU),
        ("migratable", DomainXml::MIGRATABLE),
    ] {
        flags.set(flag, args.has(name));
    }
    let filter = args.raw("xpath");
    let domain = lookup::domain(shell, args, Names::ANY)?;
    if filter == Some("") {
        // virsh says nothing about this one, and does not ask for the document.
        return Err(Failure::Told);
    }
    let document = shell.wait(domain.xml_desc(flags))?;
    match filter {
        None => shell.console.print(&document),
        Some(expression) => print_selection(shell, &document, expression, args.has("wrap"))?,
    }
    Ok(())
}

fn print_selection(shell: &mut Shell, document: &str, expression: &str, wrap: bool) -> Outcome {
    let selection = xpath::select(document, expression, wrap).map_err(|cause| {
        Error::new(ErrorDomain::NONE, ErrorCode::XML_ERROR, format!("(domain_definition): {cause}"))
    })?;
    match selection {
        Selection::Nodes(nodes) => {
            for node in nodes {
                shell.console.print(&format!("{node}\n"));
            }
        }
        Selection::NoNodes => {
            let text = format!("Incorrect xpath '{expression}'");
            return Err(Error::new(ErrorDomain::NONE, ErrorCode::INTERNAL_ERROR, text).into());
        }
        Selection::Wrong(error) => {
            // libxml2 itself complains here; to virsh it looks as if nothing had matched.
            shell.console.flush();
            let _ = std::io::stderr().write_all(format!("{error}\n").as_bytes());
            if wrap {
                shell.console.print("<nodes/>\n");
            }
        }
    }
    Ok(())
}
