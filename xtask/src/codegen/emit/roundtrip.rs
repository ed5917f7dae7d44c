//! `proto`: the list of wire types that the round-trip tests go through, so that none is missed.

use super::{Files, PROTO, line, rust_file};
use crate::codegen::model::{EnumKind, Program, Schema, TypeBody};
use crate::codegen::names;

pub(super) fn emit(schema: &Schema, files: &mut Files) {
    let mut text = rust_file("schema/", "Every wire type goes through the same tests.");
    line(&mut text, "use crate::roundtrip::types;\n\ntypes! {");
    for program in &schema.programs {
        for name in types(program) {
            line(
                &mut text,
                format!("    {}_{name} => crate::{}::{},", program.name, program.name, names::upper_camel(&name)),
            );
        }
    }
    line(&mut text, "}");
    files.insert(format!("{PROTO}/roundtrip.rs").into(), text);
}

/// The names of a program's wire types, aliases left out.
pub(super) fn types(program: &Program) -> Vec<String> {
    let enums = program.enums.iter().filter(|item| item.kind == EnumKind::Numbers).map(|item| item.c_type.clone());
    let types = program.types.iter().filter(|item| !matches!(item.body, TypeBody::Alias(_)));
    let structs = program.procedure_structs().map(|(name, ..)| name);
    enums.chain(types.map(|item| item.name.clone())).chain(structs).collect()
}
