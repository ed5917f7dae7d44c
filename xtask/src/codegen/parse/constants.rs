//! Named numbers: an `enum` or `flags` line, its constants indented below.

use super::Line;
use crate::codegen::model::{Constant, ConstantFile, Enum, EnumKind, Fault, Place};

/// Reads a file of libvirt's public constants.
pub(super) fn parse_file(name: &str, path: &str, lines: &[Line<'_>]) -> Result<ConstantFile, Fault> {
    let Some((first, rest)) = lines.split_first().filter(|(first, _)| first.head == "constants") else {
        let place = Place { file: format!("schema/{path}"), line: 1 };
        return Err(place.fault("the file must begin with 'constants ; doc ...'"));
    };
    let mut enums = Vec::new();
    for line in rest {
        if !parse_line(&mut enums, line)? {
            return Err(line.fault(format!("'{}' is neither enum nor flags", line.head)));
        }
    }
    Ok(ConstantFile { name: name.to_owned(), doc: first.documented()?, enums })
}

/// Takes the line if it belongs to named numbers.
pub(super) fn parse_line(enums: &mut Vec<Enum>, line: &Line<'_>) -> Result<bool, Fault> {
    if line.indented {
        let Some(item) = enums.last_mut() else {
            return Err(line.fault("a constant must stand below its enum"));
        };
        item.constants.push(constant(line)?);
        return Ok(true);
    }
    let kind = match line.head.split_whitespace().next() {
        Some("enum") => EnumKind::Numbers,
        Some("flags") => EnumKind::Flags,
        _ => return Ok(false),
    };
    enums.push(enum_head(line, kind)?);
    Ok(true)
}

fn enum_head(line: &Line<'_>, kind: EnumKind) -> Result<Enum, Fault> {
    line.no_clauses()?;
    let words: Vec<&str> = line.head.split_whitespace().collect();
    let (c_type, rust_name, prefix) = match words[..] {
        [_, c_type, prefix] => (c_type, None, prefix),
        [_, c_type, "as", rust_name, prefix] => (c_type, Some(rust_name.to_owned()), prefix),
        _ => return Err(line.fault("expected 'enum C_TYPE [as NAME] PREFIX'")),
    };
    Ok(Enum {
        place: line.place.clone(),
        kind,
        c_type: c_type.to_owned(),
        rust_name,
        prefix: prefix.to_owned(),
        constants: Vec::new(),
        doc: line.documented()?,
    })
}

fn constant(line: &Line<'_>) -> Result<Constant, Fault> {
    line.no_clauses()?;
    let words: Vec<&str> = line.head.split_whitespace().collect();
    let (name, value, newer) = match words[..] {
        [name, value] => (name, value, false),
        [name, value, "new"] => (name, value, true),
        _ => return Err(line.fault("expected 'NAME NUMBER [new]'")),
    };
    Ok(Constant { place: line.place.clone(), name: name.to_owned(), value: line.number(value)?, newer })
}
