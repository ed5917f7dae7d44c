//! `proto`: libvirt's public enums and flags.

use super::{Files, PROTO, line, rust_file};
use crate::codegen::model::{Constant, ConstantFile, Enum, EnumKind, Schema};
use crate::codegen::names;

pub(super) fn emit(schema: &Schema, files: &mut Files) {
    for (kind, folder, doc) in [
        (EnumKind::Numbers, "enums", "libvirt's enums: named numbers; a number without a name survives."),
        (EnumKind::Flags, "flags", "libvirt's flags; a bit without a name survives."),
    ] {
        let mut root = rust_file("schema/enums/", doc);
        let mut exports = String::new();
        for file in &schema.constants {
            let items: Vec<&Enum> = file.enums.iter().filter(|item| item.kind == kind).collect();
            if items.is_empty() {
                continue;
            }
            let text = if kind == EnumKind::Flags { flags_file(file, &items) } else { numbers_file(file, &items) };
            files.insert(format!("{PROTO}/{folder}/{}.rs", file.name).into(), text);
            line(&mut root, format!("mod {};", file.name));
            line(&mut exports, format!("pub use {}::*;", file.name));
        }
        line(&mut root, format!("\n{exports}"));
        files.insert(format!("{PROTO}/{folder}/mod.rs").into(), root);
    }
}

/// One enum as an item of the `numbers!` macro.
pub(super) fn numbers(item: &Enum) -> String {
    let mut text = format!("    /// {} (`{}`)\n", item.doc, item.c_type);
    line(&mut text, format!("    enum {} from \"{}\" {{", rust_name(item), item.prefix));
    for constant in &item.constants {
        text.push_str(newer(constant));
        line(&mut text, format!("        {} = {},", constant.name, constant.value));
    }
    text.push_str("    }\n");
    text
}

/// The name of the Rust type.
pub(super) fn rust_name(item: &Enum) -> String {
    item.rust_name.clone().unwrap_or_else(|| names::enum_type(&item.c_type, item.kind == EnumKind::Flags))
}

fn numbers_file(file: &ConstantFile, items: &[&Enum]) -> String {
    let mut text = rust_file(&format!("schema/enums/{}.fv", file.name), &file.doc);
    let items: Vec<String> = items.iter().map(|item| numbers(item)).collect();
    line(&mut text, format!("use crate::wire::numbers;\n\nnumbers! {{\n{}}}", items.join("\n")));
    text
}

fn flags_file(file: &ConstantFile, items: &[&Enum]) -> String {
    let mut text = rust_file(&format!("schema/enums/{}.fv", file.name), &file.doc);
    let items: Vec<String> = items.iter().map(|item| flags(item)).collect();
    line(&mut text, format!("use crate::wire::flags;\n\nflags! {{\n{}}}", items.join("\n")));
    text
}

fn flags(item: &Enum) -> String {
    let mut text = format!("    /// {} (`{}`)\n", item.doc, item.c_type);
    line(&mut text, format!("    flags {} from \"{}\" {{", rust_name(item), item.prefix));
    for constant in &item.constants {
        text.push_str(newer(constant));
        line(&mut text, format!("        {} = {},", constant.name, bits(constant.value)));
    }
    text.push_str("    }\n");
    text
}

fn newer(constant: &Constant) -> &'static str {
    if constant.newer { "        /// (newer than libvirt 9.0.0)\n" } else { "" }
}

/// A single bit as a shift, anything else as it is.
fn bits(value: i64) -> String {
    match u32::try_from(value) {
        Ok(bits) if bits.is_power_of_two() => format!("1 << {}", bits.trailing_zeros()),
        _ => value.to_string(),
    }
}
