//! `proto`: the wire types and limits of each program.

use std::collections::BTreeSet;

use super::{Files, PROTO, constants, line, rust_file};
use crate::codegen::model::{Arm, Bound, EnumKind, Field, Form, Program, Schema, Shape, TypeBody, TypeDef, TypeName};
use crate::codegen::names;

pub(super) fn emit(schema: &Schema, files: &mut Files) {
    for program in &schema.programs {
        let folder = format!("{PROTO}/{}", program.name);
        let mut modules: Vec<&str> = Vec::new();
        if !program.limits.is_empty() {
            files.insert(format!("{folder}/limits.rs").into(), limits(program));
            modules.push("limits");
        }
        if !program.types.is_empty() || !program.enums.is_empty() {
            files.insert(format!("{folder}/types.rs").into(), types(program));
            modules.push("types");
        }
        for file in &program.files {
            let structs: Vec<_> = file.procedures.iter().flat_map(|procedure| procedure.structs()).collect();
            if structs.is_empty() {
                continue;
            }
            let mut body = Body::default();
            for (name, fields, procedure) in structs {
                let of = match &procedure.shape {
                    Shape::Call { .. } if name.ends_with("_ret") => "The reply to",
                    Shape::Call { .. } => "The arguments of",
                    Shape::Event(_) => "The message",
                };
                body.structure(&format!("{of} `{}`. {}", procedure.name, procedure.doc), &name, fields);
            }
            let from = format!("schema/{}/{}.fv", program.name, file.name);
            files.insert(format!("{folder}/{}.rs", file.name).into(), body.file(&from, &file.doc));
            modules.push(&file.name);
        }
        files.insert(format!("{folder}/mod.rs").into(), module(program, &modules));
    }
    files.insert(format!("{PROTO}/programs.rs").into(), programs(schema));
    files.insert(format!("{PROTO}/mod.rs").into(), root(schema));
}

fn root(schema: &Schema) -> String {
    let mut text = rust_file("schema/", "Everything that the schema says about the wire.");
    for program in &schema.programs {
        line(&mut text, format!("pub mod {};", program.name));
    }
    line(&mut text, "pub mod enums;\npub mod flags;\npub mod procedures;\npub(crate) mod programs;");
    line(&mut text, "#[cfg(test)]\nmod roundtrip;");
    text
}

fn programs(schema: &Schema) -> String {
    let mut text = rust_file("schema/*/program.fv", "The programs' numbers and versions.");
    for program in &schema.programs {
        let Some(number) = program.number else { continue };
        let name = names::screaming(&program.name);
        line(&mut text, format!("/// The number of the program `{}`.", program.name));
        line(&mut text, format!("pub const {name}_PROGRAM: u32 = 0x{number:08x};"));
        line(&mut text, format!("/// The version of the program `{}`.", program.name));
        line(&mut text, format!("pub const {name}_VERSION: u32 = {};", program.version));
    }
    text
}

fn module(program: &Program, modules: &[&str]) -> String {
    let mut text = rust_file(&format!("schema/{}/", program.name), &program.doc);
    for module in modules {
        line(&mut text, format!("mod {module};"));
    }
    text.push('\n');
    for module in modules {
        line(&mut text, format!("pub use {module}::*;"));
    }
    if program.number.is_none() {
        line(&mut text, "pub use super::programs::*;");
    }
    text
}

fn limits(program: &Program) -> String {
    let from = format!("schema/{}/program.fv", program.name);
    let mut text = rust_file(&from, "How many and how long things may be.");
    for limit in &program.limits {
        line(&mut text, format!("/// {} (`{}`)", limit.doc, limit.c_name));
        line(&mut text, format!("pub const {}: usize = {};", limit.name, limit.value));
    }
    text
}

fn types(program: &Program) -> String {
    let mut body = Body::default();
    for item in program.enums.iter().filter(|item| item.kind == EnumKind::Numbers) {
        body.define(&item.c_type);
        push_item(&mut body.numbers, &constants::numbers(item));
    }
    for item in &program.types {
        body.item(item);
    }
    body.file(&format!("schema/{}/program.fv", program.name), "The types that several procedures share.")
}

/// What stands in one file of wire types, collected by macro.
#[derive(Default)]
struct Body {
    numbers: String,
    aliases: String,
    unions: String,
    structs: String,
    /// Names of codecs to import.
    codecs: BTreeSet<&'static str>,
    /// Names of the same program that are used, and those that stand here.
    used: BTreeSet<String>,
    defined: BTreeSet<String>,
}

impl Body {
    fn item(&mut self, item: &TypeDef) {
        match &item.body {
            TypeBody::Struct(fields) => self.structure(&item.doc, &item.name, fields),
            TypeBody::Union(arms) => self.union(&item.doc, &item.name, arms),
            TypeBody::Alias(target) => {
                let target = self.path(target);
                line(&mut self.aliases, format!("/// {}", item.doc));
                let name = self.define(&item.name);
                line(&mut self.aliases, format!("pub type {name} = {target};"));
            }
        }
    }

    fn structure(&mut self, doc: &str, name: &str, fields: &[Field]) {
        let mut text = format!("    /// {doc}\n    struct {} {{\n", self.define(name));
        for field in fields {
            let rust = self.rust(&field.form);
            let codec = self.codec(&field.form);
            let form = if codec == rust { String::new() } else { format!(" as {codec}") };
            let secret = if field.secret { "#[secret] " } else { "" };
            line(&mut text, format!("        {secret}{}: {rust}{form},", names::snake(&field.name)));
        }
        text.push_str("    }\n");
        push_item(&mut self.structs, &text);
    }

    fn union(&mut self, doc: &str, name: &str, arms: &[Arm]) {
        let mut text = format!("    /// {doc}\n    union {} {{\n", self.define(name));
        for arm in arms {
            let rust = self.rust(&arm.form);
            line(&mut text, format!("        {} = {}({rust}),", arm.number, names::upper_camel(&arm.name)));
        }
        text.push_str("    }\n");
        push_item(&mut self.unions, &text);
    }

    /// Notes that a type stands here, and says its Rust name.
    fn define(&mut self, name: &str) -> String {
        let rust = names::upper_camel(name);
        self.defined.insert(rust.clone());
        rust
    }

    /// The Rust type of a wire form.
    fn rust(&mut self, form: &Form) -> String {
        match form {
            Form::I32 => "i32".to_owned(),
            Form::U32 => "u32".to_owned(),
            Form::I64 => "i64".to_owned(),
            Form::U64 => "u64".to_owned(),
            Form::F64 => "f64".to_owned(),
            Form::Char => "i8".to_owned(),
            Form::Uchar => "u8".to_owned(),
            Form::Ushort => "u16".to_owned(),
            Form::String | Form::Text(_) => "String".to_owned(),
            Form::Fixed(length) | Form::CharArray(length) => format!("[u8; {length}]"),
            Form::Opaque(_) | Form::Chars(_) => "Vec<u8>".to_owned(),
            Form::List(element, _) => format!("Vec<{}>", self.rust(element)),
            Form::Optional(inner) => format!("Option<{}>", self.rust(inner)),
            Form::Named(name) => self.path(name),
        }
    }

    /// The codec of a wire form, the Rust type itself where that is one.
    fn codec(&mut self, form: &Form) -> String {
        match form {
            Form::Char => self.named_codec("CharWord"),
            Form::Uchar => self.named_codec("UcharWord"),
            Form::Ushort => self.named_codec("UshortWord"),
            Form::Text(bound) => self.bounded("Text", bound),
            Form::Opaque(bound) => self.bounded("Opaque", bound),
            Form::Chars(bound) => self.bounded("Chars", bound),
            Form::CharArray(length) => format!("{}<{length}>", self.named_codec("CharArray")),
            Form::List(element, bound) => {
                let element = self.codec(element);
                let bound = self.bound(bound);
                format!("{}<{element}, {bound}>", self.named_codec("List"))
            }
            _ => self.rust(form),
        }
    }

    fn bounded(&mut self, codec: &'static str, bound: &Bound) -> String {
        let bound = self.bound(bound);
        format!("{}<{bound}>", self.named_codec(codec))
    }

    fn named_codec(&mut self, codec: &'static str) -> String {
        self.codecs.insert(codec);
        codec.to_owned()
    }

    fn bound(&mut self, bound: &Bound) -> String {
        match bound {
            Bound::Number(number) => number.to_string(),
            Bound::Limit(name) => {
                self.used.insert(name.clone());
                name.clone()
            }
        }
    }

    fn path(&mut self, name: &TypeName) -> String {
        let rust = names::upper_camel(&name.name);
        match &name.program {
            Some(program) => format!("crate::{program}::{rust}"),
            None => {
                self.used.insert(rust.clone());
                rust
            }
        }
    }

    fn file(self, from: &str, doc: &str) -> String {
        let mut text = rust_file(from, doc);
        let macros = [("numbers", &self.numbers), ("wire", &self.structs), ("wire_union", &self.unions)];
        let used: Vec<_> = macros.into_iter().filter(|(_, items)| !items.is_empty()).collect();
        let items = format!("{}{}", self.structs, self.unions);
        for (path, name) in [("alloc::string", "String"), ("alloc::vec", "Vec")] {
            if items.contains(&format!("{name}{}", if name == "Vec" { "<" } else { "" })) {
                line(&mut text, format!("use {path}::{name};"));
            }
        }
        if !self.codecs.is_empty() {
            let codecs: Vec<_> = self.codecs.into_iter().collect();
            line(&mut text, format!("\nuse ferrovirt_xdr::{{{}}};", codecs.join(", ")));
        }
        text.push('\n');
        if !self.used.is_subset(&self.defined) {
            line(&mut text, "use super::*;");
        }
        if !used.is_empty() {
            let names: Vec<_> = used.iter().map(|(name, _)| *name).collect();
            line(&mut text, format!("use crate::wire::{{{}}};", names.join(", ")));
        }
        text.push('\n');
        line(&mut text, self.aliases);
        for (name, items) in used {
            line(&mut text, format!("{name}! {{\n{items}}}\n"));
        }
        text
    }
}

/// Puts an empty line between two items of a macro.
fn push_item(items: &mut String, item: &str) {
    if !items.is_empty() {
        items.push('\n');
    }
    items.push_str(item);
}
