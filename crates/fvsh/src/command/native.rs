//! Configurations of hypervisors: `domxml-from-native`, `domxml-to-native`.

use ferrovirt::DomainXml;

use super::lookup::{self, Names};
use super::{Arguments, Outcome, xml_file};
use crate::shell::Shell;

/// A domain's document from a hypervisor's configuration.
pub(crate) fn domxml_from_native(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let format = args.text(&mut shell.console, "format")?.unwrap_or_default();
    let config = xml_file::read_option(shell, args, "config")?;
    let conn = shell.connection()?;
    let document = shell.wait(conn.domain_xml_from_native(format, &config))?;
    shell.console.print(&document);
    Ok(())
}

/// A hypervisor's configuration from a domain, or from a document.
pub(crate) fn domxml_to_native(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    args.exclusive(&mut shell.console, "domain", "xml")?;
    let format = args.text(&mut shell.console, "format")?.unwrap_or_default();
    let file = args.text(&mut shell.console, "xml")?;
    let document = if args.has("domain") {
        let domain = lookup::domain(shell, args, Names::ANY)?;
        shell.wait(domain.xml_desc(DomainXml::MIGRATABLE))?
    } else if let Some(path) = file {
        xml_file::read(path)?
    } else {
        return shell.refuse("need either domain or domain XML");
    };
    let conn = shell.connection()?;
    let config = shell.wait(conn.domain_xml_to_native(format, &document))?;
    shell.console.print(&config);
    Ok(())
}
