//! `dumpxml`: a domain's definition, whole or filtered.

use ferrovirt::DomainXml;

use super::filter::Filter;
use super::lookup::{self, Names};
use super::{Arguments, Outcome};
use crate::shell::Shell;

/// Prints the XML of a domain.
pub(crate) fn dumpxml(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let flags = args.flags(
        DomainXml::empty(),
        &[
            ("inactive", DomainXml::INACTIVE),
            ("security-info", DomainXml::SECURE),
            ("update-cpu", DomainXml::UPDATE_CPU),
            ("migratable", DomainXml::MIGRATABLE),
        ],
    );
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let filter = Filter::new(args, "domain_definition");
    filter.check()?;
    let document = shell.wait(domain.xml_desc(flags))?;
    filter.print(shell, &document)
}
