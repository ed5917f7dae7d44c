//! What people wrote about a domain: `desc`, `metadata`.

use ferrovirt::{Domain, DomainXml, ErrorCode, Impact, MetadataType};

use super::lookup::{self, Names};
use super::{Arguments, Failure, Outcome, edit};
use crate::shell::Shell;
use crate::xpath::Document;

/// Prints the description or title of a domain, or sets it.
pub(crate) fn desc(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let impact = args.impact(&mut shell.console)?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    shell.wait(domain.state())?;
    let words = args.all("new-desc").collect::<Vec<&str>>().join(" ");
    let (kind, name) =
        if args.has("title") { (MetadataType::TITLE, "title") } else { (MetadataType::DESCRIPTION, "description") };
    let side = if args.has("config") { Impact::CONFIG } else { Impact::CURRENT };
    let wanted = match (words.is_empty(), args.has("edit")) {
        (true, false) => return print_text(shell, &domain, kind, name, side),
        (true, true) => {
            let text = text(shell, &domain, kind, side)?;
            edit::text_edit(shell, &text)?
        }
        (false, true) => edit::text_edit(shell, &words)?,
        (false, false) => Some(words),
    };
    let Some(wanted) = wanted else {
        shell.console.print_extra(&format!("Domain {name} not changed\n"));
        return Ok(());
    };
    let done = shell.wait(domain.set_metadata(kind, Some(&wanted), None, None, impact));
    shell.explained(done, &format!("Failed to set new domain {name}"))?;
    shell.console.print_extra(&format!("Domain {name} updated successfully"));
    Ok(())
}

fn print_text(shell: &mut Shell, domain: &Domain, kind: MetadataType, name: &str, side: Impact) -> Outcome {
    match text(shell, domain, kind, side)? {
        text if text.is_empty() => {
            shell.console.print_extra(&format!("No {name} for domain: {}", domain.name()));
        }
        text => shell.console.print(&text),
    }
    Ok(())
}

/// The text as it is, empty where there is none; of a server of old from the domain's document.
fn text(shell: &mut Shell, domain: &Domain, kind: MetadataType, side: Impact) -> Result<String, Failure> {
    match shell.wait(domain.metadata(kind, None, side)) {
        Err(error) if error.code == ErrorCode::NO_DOMAIN_METADATA => Ok(String::new()),
        Err(error) if error.code == ErrorCode::NO_SUPPORT => {
            let flags = if side == Impact::CONFIG { DomainXml::INACTIVE } else { DomainXml::empty() };
            let xml = shell.wait(domain.xml_desc(flags))?;
            let place = if kind == MetadataType::TITLE { "/domain/title" } else { "/domain/description" };
            let document = Document::parse(&xml).ok();
            Ok(document.and_then(|document| document.all(place).first().map(|part| part.value())).unwrap_or_default())
        }
        answer => Ok(answer?),
    }
}

/// Prints XML that others keep with a domain, or sets or removes it.
pub(crate) fn metadata(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let impact = args.impact(&mut shell.console)?;
    args.exclusive_all(&mut shell.console, &[("edit", "set"), ("remove", "set"), ("remove", "edit")])?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let uri = args.text(&mut shell.console, "uri")?;
    let key = args.text(&mut shell.console, "key")?;
    let set = args.text(&mut shell.console, "set")?;
    if (set.is_some() || args.has("edit")) && key.is_none() {
        return shell.refuse("namespace key is required when modifying metadata");
    }
    if set.is_some() || args.has("remove") {
        shell.wait(domain.set_metadata(MetadataType::ELEMENT, set, key, uri, impact))?;
        let done = if args.has("remove") { "removed" } else { "modified" };
        shell.console.print_extra(&format!("Metadata {done}\n"));
        return Ok(());
    }
    if args.has("edit") {
        return edit::metadata_edit(shell, &domain, uri, key, impact);
    }
    let text = shell.wait(domain.metadata(MetadataType::ELEMENT, uri, impact))?;
    shell.console.print(&format!("{text}\n"));
    Ok(())
}
