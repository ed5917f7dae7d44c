//! What a snapshot does with each disk.

use ferrovirt_xml::{Element, view::Disk};

use crate::{
    domain::Definition,
    error::{MomentError, TestError},
};

/// A line for each disk of the domain: what the snapshot says of it, or what is done with all.
pub(super) fn align(source: &Element, domain: &Definition, is_external: bool) -> Result<Vec<Element>, TestError> {
    let told: Vec<&Element> =
        source.child("disks").into_iter().flat_map(|disks| disks.children_named("disk")).collect();
    check_told(&told, domain)?;
    let fields = domain.fields();
    let lines = fields.disks().map(|disk| {
        let target = disk.target().unwrap_or_default().into_owned();
        let own = told.iter().find(|line| names(line, &disk));
        line(&target, own.copied(), &disk, is_external)
    });
    lines.collect()
}

/// Whether any line speaks of a new file.
pub(super) fn any_external(source: &Element) -> bool {
    let mut lines = source.child("disks").into_iter().flat_map(|disks| disks.children_named("disk"));
    lines.any(|line| line.attribute("snapshot") == Some("external"))
}

/// The lines as they are said.
pub(super) fn told(source: &Element) -> Vec<Element> {
    let lines = source.child("disks").into_iter().flat_map(|disks| disks.children_named("disk"));
    let line = |told: &Element| {
        let mut out = Element::new("disk").with("name", told.attribute("name").unwrap_or_default());
        if let Some(mode) = told.attribute("snapshot") {
            out.set_attribute("snapshot", mode);
        }
        let parts: Vec<&Element> = ["driver", "source"].iter().filter_map(|name| told.child(name)).collect();
        if !parts.is_empty() {
            out.set_attribute("type", told.attribute("type").unwrap_or("file"));
        }
        parts.into_iter().fold(out, |out, part| out.with_child(part.clone()))
    };
    lines.map(line).collect()
}

/// Whether a line is about a disk: by the name that the domain knows it by, or by its file.
pub(in crate::domain) fn names(line: &Element, disk: &Disk<&Element>) -> bool {
    let name = line.attribute("name");
    name.is_some() && (name == disk.target().as_deref() || name == disk.source_file().as_deref())
}

/// Refuses lines about disks that the domain does not have, or that have a line already.
pub(in crate::domain) fn check_told(told: &[&Element], domain: &Definition) -> Result<(), MomentError> {
    for (index, line) in told.iter().enumerate() {
        let name = line.attribute("name").ok_or(MomentError::NamelessDisk)?;
        if !domain.fields().disks().any(|disk| names(line, &disk)) {
            return Err(MomentError::NoDisk(name.to_owned()));
        }
        if told[..index].iter().any(|before| before.attribute("name") == Some(name)) {
            return Err(MomentError::DiskTwice(name.to_owned()));
        }
    }
    Ok(())
}

fn line(target: &str, told: Option<&Element>, disk: &Disk<&Element>, is_external: bool) -> Result<Element, TestError> {
    let out = Element::new("disk").with("name", target);
    let has_source = disk.element().child("source").is_some();
    let all = if is_external { "external" } else { "internal" };
    let own = disk.element().attribute("snapshot").or(disk.readonly().then_some("no"));
    let mode = match told.and_then(|line| line.attribute("snapshot")) {
        Some("no") if own == Some("no") => "no",
        Some("manual") => return Err(MomentError::ManualDisk.into()),
        Some(mode) if mode != "internal" && !is_external => {
            let name = told.and_then(|line| line.attribute("name")).unwrap_or(target);
            return Err(MomentError::DiskMode { disk: name.to_owned() }.into());
        }
        Some(mode) => mode,
        None if disk.readonly() || !has_source => "no",
        None => all,
    };
    let file = told.and_then(|line| line.child("source"));
    match (mode, file) {
        ("external", Some(file)) => Ok(out.with("snapshot", mode).with("type", "file").with_child(file.clone())),
        ("external", None) => Err(MomentError::NoExternalName(target.to_owned()).into()),
        _ => Ok(out.with("snapshot", mode)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ferrovirt_xml::normalise::Kind;

    #[test]
    fn lines_are_kept_as_they_are_said() {
        let disks = "<disk name='hda' snapshot='external' type='block'/><disk name='hdb'/>\
                     <disk name='hdc' snapshot='external'><source file='/c'/></disk>";
        let source = format!("<domainsnapshot><name>s</name><disks>{disks}</disks></domainsnapshot>");
        let root = Kind::Snapshot.read(&source).unwrap().into_root();
        let lines: Vec<String> = told(&root).iter().map(Element::to_libvirt).collect();
        let last = "<disk name='hdc' snapshot='external' type='file'>\n  <source file='/c'/>\n</disk>\n";
        assert_eq!(lines, ["<disk name='hda' snapshot='external'/>\n", "<disk name='hdb'/>\n", last]);
    }
}
