//! Reading a checkpoint that somebody wrote.

use ferrovirt_xml::{
    Document, Element,
    normalise::{self, Caps, Context, Kind},
    view::Disk,
};

use super::Checkpoint;
use crate::{
    clock,
    domain::{Definition, Domain, snapshot},
    error::{MomentError, TestError},
    random::random,
};

impl Checkpoint {
    /// The checkpoint that is made of a domain now.
    pub(super) fn now(source: &str, domain: &Domain) -> Result<Self, TestError> {
        let shaped = shape(source)?;
        let now = clock::wall_s();
        let name = text(&shaped, "name").unwrap_or_else(|| now.to_string());
        let disks = disks(&shaped, &name, &domain.current)?;
        let description = text(&shaped, "description");
        Ok(Self { name, description, parent: None, created_s: now, disks, domain: Some(domain.current.clone()) })
    }

    /// A checkpoint that was made long ago, as it is told.
    pub(super) fn again(source: &str) -> Result<Self, TestError> {
        let shaped = shape(source)?;
        let name = text(&shaped, "name").ok_or(MomentError::NamelessCheckpoint)?;
        let created = text(&shaped, "creationTime").and_then(|text| text.trim().parse().ok());
        let created_s = created.ok_or(MomentError::TimelessCheckpoint)?;
        let domain = shaped.child("domain").map(Definition::of).transpose()?;
        let disks = match &domain {
            Some(domain) => disks(&shaped, &name, domain)?,
            None => told(&shaped).cloned().collect(),
        };
        let (description, parent) = (text(&shaped, "description"), text(&shaped, "parent/name"));
        Ok(Self { name, description, parent, created_s, disks, domain })
    }
}

/// What is written, checked as libvirt does.
fn shape(source: &str) -> Result<Element, TestError> {
    let root = Kind::Checkpoint.read(source).map(Document::into_root)?;
    let mut draw = random;
    Ok(normalise::checkpoint(&root, &Caps::test(), &mut Context::new(&mut draw))?)
}

fn text(shaped: &Element, path: &str) -> Option<String> {
    shaped.find(path).map(|child| child.text().into_owned()).filter(|text| !text.is_empty())
}

fn told(shaped: &Element) -> impl Iterator<Item = &Element> {
    shaped.child("disks").into_iter().flat_map(|disks| disks.children_named("disk"))
}

/// A line for each disk of the domain: all that can are noted, unless somebody told which.
fn disks(shaped: &Element, name: &str, domain: &Definition) -> Result<Vec<Element>, MomentError> {
    let told: Vec<&Element> = told(shaped).collect();
    let fields = domain.fields();
    let disks: Vec<Disk<&Element>> = fields.disks().collect();
    if disks.is_empty() {
        return Err(MomentError::NothingToCheck);
    }
    if told.len() > disks.len() {
        return Err(MomentError::TooManyDisks);
    }
    snapshot::check_told(&told, domain)?;
    let line = |disk: &Disk<&Element>| {
        let can = disk.element().child("source").is_some() && !disk.readonly();
        let own = told.iter().find(|line| snapshot::names(line, disk));
        let is_noted = match own {
            Some(own) => own.attribute("checkpoint") != Some("no"),
            None => told.is_empty() && can,
        };
        let target = disk.target().unwrap_or_default().into_owned();
        let out = Element::new("disk").with("name", &*target);
        match own {
            _ if !is_noted => Ok(out.with("checkpoint", "no")),
            Some(own) if !can => {
                let said = own.attribute("name").unwrap_or(&target);
                Err(MomentError::EmptyOrReadonly(said.to_owned()))
            }
            _ => {
                let bitmap = own.and_then(|own| own.attribute("bitmap")).unwrap_or(name);
                Ok(out.with("checkpoint", "bitmap").with("bitmap", bitmap))
            }
        }
    };
    disks.iter().map(line).collect()
}
