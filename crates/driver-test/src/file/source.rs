//! Where elements come from: the host's file, or files that it names.

use std::{
    borrow::Cow,
    path::{Path, PathBuf},
};

use ferrovirt_error::ErrorDomain;
use ferrovirt_xml::{
    BYTES_MAX, Document, Element,
    normalise::{Fault, XmlError},
};

use crate::error::{FileError, TestError};

/// The file of a host; paths in it are relative to its folder.
#[derive(Debug)]
pub(super) struct Source {
    folder: PathBuf,
}

impl Source {
    /// Reads the file of a host.
    pub(super) fn open(path: &Path) -> Result<(Self, Element), TestError> {
        let root = parse_file(path, "node")?;
        let folder = path.parent().unwrap_or(Path::new("/")).to_owned();
        Ok((Self { folder }, root))
    }

    /// Reads a host that is no file's.
    pub(super) fn of_text(text: &str) -> Result<(Self, Element), TestError> {
        let root = parse(text, "(test driver)", "node")?;
        Ok((Self { folder: PathBuf::from("/") }, root))
    }

    /// The element, or the root of the file that stands for it. What stood in the element is dropped then.
    pub(super) fn resolve<'a>(&self, element: &'a Element) -> Result<Cow<'a, Element>, TestError> {
        self.resolve_as(element, element_name(element))
    }

    /// The same where the file's root has another name.
    pub(super) fn resolve_as<'a>(
        &self,
        element: &'a Element,
        expected: &'static str,
    ) -> Result<Cow<'a, Element>, TestError> {
        match element.attribute("file") {
            Some(path) => parse_file(&self.folder.join(path), expected).map(Cow::Owned),
            None => Ok(Cow::Borrowed(element)),
        }
    }
}

/// The names of what may stand in files of their own.
fn element_name(element: &Element) -> &'static str {
    const NAMES: [&str; 6] = ["domain", "network", "interface", "pool", "volume", "device"];
    NAMES.into_iter().find(|name| *name == element.name()).unwrap_or("node")
}

fn parse_file(path: &Path, expected: &'static str) -> Result<Element, TestError> {
    let shown = path.display().to_string();
    let unreadable = || FileError::Unreadable { path: shown.clone() };
    let size = std::fs::metadata(path).map_err(|_| unreadable())?.len();
    if size > BYTES_MAX as u64 {
        return Err(unreadable().into());
    }
    let text = std::fs::read_to_string(path).map_err(|_| unreadable())?;
    parse(&text, canonical(&shown), expected)
}

/// The path as libxml2 shows it: of two slashes at the beginning, but not of more, one goes.
pub(super) fn canonical(path: &str) -> &str {
    match path.strip_prefix('/') {
        Some(rest) if rest.starts_with('/') && !rest.starts_with("//") => rest,
        _ => path,
    }
}

fn parse(text: &str, name: &str, expected: &'static str) -> Result<Element, TestError> {
    let read = Document::parse_named(text, name);
    let root = read.map_err(|error| XmlError { domain: ErrorDomain::XML, fault: Fault::Syntax(error) })?.into_root();
    if root.name() != expected {
        return Err(FileError::WrongRoot { expected, found: root.name().to_owned() }.into());
    }
    Ok(root)
}

/// The element under a name without prefix, as it would stand in a document of its own.
pub(super) fn renamed(element: &Element, name: &str) -> Element {
    let mut out = Element::new(name);
    out.attributes_mut().extend(element.attributes().iter().cloned());
    out.children_mut().extend(element.children().iter().cloned());
    out
}
