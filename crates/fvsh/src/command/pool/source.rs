//! `find-storage-pool-sources`: what pools could be made of.

use crate::command::xml_text::XmlText;
use crate::command::{Arguments, Outcome, xml_file};
use crate::shell::Shell;

/// Looks for sources, where a file describes.
pub(crate) fn find_sources(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let kind = args.text(&mut shell.console, "type")?.unwrap_or_default();
    let source = match args.text(&mut shell.console, "srcSpec")? {
        Some(path) => Some(xml_file::read(path)?),
        None => None,
    };
    find(shell, kind, source.as_deref())
}

/// Looks for sources, where options describe.
pub(crate) fn find_sources_as(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let kind = args.text(&mut shell.console, "type")?.unwrap_or_default();
    let host = args.text(&mut shell.console, "host")?;
    let port = args.text(&mut shell.console, "port")?;
    let initiator = args.text(&mut shell.console, "initiator")?;
    let source = host.map(|_| {
        let mut xml = XmlText::new();
        xml.open("source", &[]).empty("host", &[("name", host), ("port", port)]);
        if initiator.is_some() {
            xml.open("initiator", &[]).empty("iqn", &[("name", initiator)]).close();
        }
        xml.close().finish()
    });
    find(shell, kind, source.as_deref())
}

fn find(shell: &mut Shell, kind: &str, source: Option<&str>) -> Outcome {
    let conn = shell.connection()?;
    let answer = shell.wait(conn.find_storage_pool_sources(kind, source));
    let sources = shell.explained(answer, &format!("Failed to find any {kind} pool sources"))?;
    shell.console.print(&sources);
    Ok(())
}
