//! The schema's notation: one item a line, clauses between ` ; `, the `doc` clause last.
//!
//! ```text
//! call 14 domain_get_xml_desc(dom domain, flags u32) -> (xml string) ; low ; read unless flags has any X ; doc Text.
//! ```
//! `schema/README.md` lists the forms; the tests' made-up schema uses each of them.

mod constants;
mod form;
mod procedure;
mod program;
mod token;

use std::path::Path;

use super::model::{Fault, Place, Schema};

/// One file of the schema: where it lies under `schema/` and what it says.
pub(super) struct Source {
    /// `remote/domain.fv`
    pub(super) path: String,
    pub(super) text: String,
}

/// A line that says something, cut into clauses.
struct Line<'a> {
    place: Place,
    /// Constants stand indented under their enum.
    indented: bool,
    head: &'a str,
    clauses: Vec<&'a str>,
    doc: &'a str,
}

/// Reads all files. The folder of a file names its program; the folder `enums` is libvirt's public constants.
pub(super) fn parse(sources: &[Source]) -> Result<Schema, Fault> {
    let mut schema = Schema::default();
    for source in sources {
        let lines = lines(source);
        let (folder, file) = source.path.split_once('/').unwrap_or(("", &source.path));
        let name = Path::new(file).file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        match folder {
            "enums" => schema.constants.push(constants::parse_file(name, &source.path, &lines)?),
            _ => program::parse_file(&mut schema.programs, folder, name, &source.path, &lines)?,
        }
    }
    Ok(schema)
}

fn lines(source: &Source) -> Vec<Line<'_>> {
    let numbered = source.text.lines().enumerate();
    let said = numbered.filter(|(_, text)| !text.trim().is_empty() && !text.trim_start().starts_with('#'));
    said.map(|(index, text)| {
        let place = Place { file: format!("schema/{}", source.path), line: index + 1 };
        Line::cut(place, text)
    })
    .collect()
}

impl<'a> Line<'a> {
    fn cut(place: Place, text: &'a str) -> Self {
        let (rest, doc) = text.split_once(" ; doc ").unwrap_or((text, ""));
        let mut clauses: Vec<&str> = rest.split(" ; ").map(str::trim).collect();
        let head = clauses.remove(0);
        Self { place, indented: text.starts_with(' '), head, clauses, doc: doc.trim() }
    }

    fn fault(&self, text: impl Into<String>) -> Fault {
        self.place.fault(text)
    }

    /// The item's sentence, which every item but a constant must have.
    fn documented(&self) -> Result<String, Fault> {
        if self.doc.is_empty() {
            return Err(self.fault("a 'doc' clause must end the line"));
        }
        Ok(self.doc.to_owned())
    }

    /// The line takes no clauses but `doc`.
    fn no_clauses(&self) -> Result<(), Fault> {
        self.clauses.first().map_or(Ok(()), |clause| Err(self.fault(format!("unknown clause '{clause}'"))))
    }

    fn number<T: std::str::FromStr>(&self, text: &str) -> Result<T, Fault> {
        text.parse().map_err(|_| self.fault(format!("'{text}' is no number of this range")))
    }
}
