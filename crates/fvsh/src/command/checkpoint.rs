//! Checkpoints of domains: the `checkpoint-` commands.

mod list;

use ferrovirt::{
    CheckpointCreateFlags, CheckpointDeleteFlags, CheckpointXml, Domain, DomainCheckpoint, ErrorCode, ListCheckpoints,
};

pub(crate) use list::list;

use super::echo::split_list;
use super::filter::Filter;
use super::lookup::{self, Names};
use super::xml_text::{XmlText, escaped};
use super::{Arguments, Failure, Outcome, xml_file};
use crate::shell::Shell;

const CREATE: &[(&str, CheckpointCreateFlags)] = &[
    ("redefine", CheckpointCreateFlags::REDEFINE),
    ("redefine-validate", CheckpointCreateFlags::REDEFINE_VALIDATE),
    ("quiesce", CheckpointCreateFlags::QUIESCE),
];

/// Makes a checkpoint, as a file describes it.
pub(crate) fn create(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    args.requires(&mut shell.console, "redefine-validate", "redefine")?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let file = args.text(&mut shell.console, "xmlfile")?;
    let xml = match file {
        Some(path) => xml_file::read(path)?,
        None => "<domaincheckpoint/>".to_owned(),
    };
    make(shell, args, &domain, &xml, file)
}

/// Makes a checkpoint, as options describe it.
pub(crate) fn create_as(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let name = args.text(&mut shell.console, "name")?.map(escaped);
    let description = args.text(&mut shell.console, "description")?.map(escaped);
    let mut xml = XmlText::new();
    xml.open("domaincheckpoint", &[]);
    xml.text_if("name", name.as_deref()).text_if("description", description.as_deref());
    if args.has("diskspec") {
        xml.open("disks", &[]);
        for spec in args.all("diskspec") {
            let Some(line) = disk_line(spec) else {
                return shell.refuse(&format!("unable to parse diskspec: {spec}"));
            };
            xml.line(&line);
        }
        xml.close();
    }
    let xml = xml.close().finish();
    if args.has("print-xml") {
        shell.console.print(&format!("{xml}\n"));
        return Ok(());
    }
    make(shell, args, &domain, &xml, None)
}

/// `disk[,checkpoint=type][,bitmap=name]` as an element.
fn disk_line(spec: &str) -> Option<String> {
    let parts = split_list(spec);
    let (name, rest) = parts.split_first()?;
    let (mut checkpoint, mut bitmap) = (None, None);
    for part in rest {
        match (part.strip_prefix("checkpoint="), part.strip_prefix("bitmap=")) {
            (Some(kind), _) if checkpoint.is_none() => checkpoint = Some(kind),
            (_, Some(name)) if bitmap.is_none() => bitmap = Some(name),
            _ => return None,
        }
    }
    let attribute =
        |name: &str, value: Option<&str>| value.map(|value| format!(" {name}='{value}'")).unwrap_or_default();
    Some(format!(
        "<disk name='{}'{}{}/>",
        escaped(name),
        attribute("checkpoint", checkpoint),
        attribute("bitmap", bitmap)
    ))
}

fn make(shell: &mut Shell, args: &Arguments<'_>, domain: &Domain, xml: &str, file: Option<&str>) -> Outcome {
    let flags = args.flags(CheckpointCreateFlags::empty(), CREATE);
    let checkpoint = shell.wait(domain.checkpoint_create_xml(xml, flags))?;
    let from = file.map(|file| format!(" from '{file}'")).unwrap_or_default();
    shell.console.print_extra(&format!("Domain checkpoint {} created{from}", checkpoint.name()));
    Ok(())
}

/// The checkpoint that an option names.
pub(super) fn named(
    shell: &mut Shell,
    args: &Arguments<'_>,
    domain: &Domain,
    option: &str,
) -> Result<DomainCheckpoint, Failure> {
    match args.text(&mut shell.console, option)? {
        Some(name) => Ok(shell.wait(domain.checkpoint_lookup_by_name(name))?),
        None => shell.refuse(&format!("--{option} is required")),
    }
}

/// The name of the checkpoint before, if there is one.
fn parent_name(shell: &mut Shell, checkpoint: &DomainCheckpoint) -> Result<Option<String>, Failure> {
    match shell.wait(checkpoint.parent()) {
        Ok(parent) => Ok(Some(parent.name().to_owned())),
        Err(error) if error.code == ErrorCode::NO_DOMAIN_CHECKPOINT => Ok(None),
        Err(error) => {
            shell.console.error(&error.message);
            shell.refuse("unable to determine if checkpoint has parent")
        }
    }
}

/// The basic facts about a checkpoint.
pub(crate) fn info(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let checkpoint = named(shell, args, &domain, "checkpointname")?;
    shell.console.fact("Name:", checkpoint.name());
    shell.console.fact("Domain:", domain.name());
    let parent = match parent_name(shell, &checkpoint) {
        Ok(parent) => parent,
        Err(failure) => return Err(shell.unparsed(failure, "unexpected problem querying checkpoint state")),
    };
    shell.console.fact_or_none("Parent:", parent.as_deref());
    let children = match shell.wait(checkpoint.list_all_children(ListCheckpoints::empty())) {
        Err(error) if error.code == ErrorCode::NO_SUPPORT => return Ok(()),
        answer => answer?,
    };
    shell.console.fact_number("Children:", u32::try_from(children.len()).unwrap_or(u32::MAX), "");
    let descendants = shell.wait(checkpoint.list_all_children(ListCheckpoints::DESCENDANTS))?;
    shell.console.fact_number("Descendants:", u32::try_from(descendants.len()).unwrap_or(u32::MAX), "");
    Ok(())
}

/// Prints the XML of a checkpoint.
pub(crate) fn dumpxml(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let flags = args.flags(
        CheckpointXml::empty(),
        &[
            ("security-info", CheckpointXml::SECURE),
            ("no-domain", CheckpointXml::NO_DOMAIN),
            ("size", CheckpointXml::SIZE),
        ],
    );
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let checkpoint = named(shell, args, &domain, "checkpointname")?;
    let filter = Filter::new(args, "domain-checkpoint");
    filter.check()?;
    let document = shell.wait(checkpoint.xml_desc(flags))?;
    filter.print(shell, &document)
}

/// The checkpoint before another.
pub(crate) fn parent(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let checkpoint = named(shell, args, &domain, "checkpointname")?;
    match parent_name(shell, &checkpoint)? {
        Some(parent) => {
            shell.console.print(&parent);
            Ok(())
        }
        None => shell.refuse(&format!("checkpoint '{}' has no parent", checkpoint.name())),
    }
}

/// Deletes a checkpoint, with those after it where that is asked for.
pub(crate) fn delete(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let flags = args.flags(
        CheckpointDeleteFlags::empty(),
        &[
            ("children", CheckpointDeleteFlags::CHILDREN),
            ("children-only", CheckpointDeleteFlags::CHILDREN_ONLY),
            ("metadata", CheckpointDeleteFlags::METADATA_ONLY),
        ],
    );
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let checkpoint = named(shell, args, &domain, "checkpointname")?;
    let name = checkpoint.name();
    let done = shell.wait(checkpoint.delete(flags));
    shell.explained(done, &format!("Failed to delete checkpoint {name}"))?;
    let children = if args.has("children-only") { "children " } else { "" };
    shell.console.print_extra(&format!("Domain checkpoint {name} {children}deleted\n"));
    Ok(())
}
