//! `schema/shape.txt`: what is on the wire and nothing else, flat, so that a review sees a wire change in a few lines.

use super::{Files, line};
use crate::codegen::model::{Bound, Field, Form, Program, Schema, Shape, TypeBody};

pub(super) fn emit(schema: &Schema, files: &mut Files) {
    let mut text =
        String::from("# Generated from schema/: do not edit. Change the schema and run `cargo xtask codegen`.\n");
    for program in &schema.programs {
        let number = program.number.map_or_else(String::new, |number| format!(" 0x{number:08x} {}", program.version));
        line(&mut text, format!("\nprogram {}{number}", program.name));
        emit_types(&mut text, program);
        emit_procedures(&mut text, program);
    }
    files.insert("schema/shape.txt".into(), text);
}

fn emit_types(text: &mut String, program: &Program) {
    for item in &program.enums {
        for constant in &item.constants {
            line(text, format!("enum {} {} {}", item.c_type, constant.name, constant.value));
        }
    }
    for item in &program.types {
        match &item.body {
            TypeBody::Struct(fields) => {
                line(text, format!("struct {} {}", item.name, shape_of(program, fields)));
            }
            TypeBody::Union(arms) => {
                for arm in arms {
                    line(text, format!("union {} {} {}", item.name, arm.number, form(program, &arm.form)));
                }
            }
            TypeBody::Alias(target) => {
                let owner = target.program.as_ref().map_or_else(String::new, |owner| format!("{owner}."));
                line(text, format!("alias {} {owner}{}", item.name, target.name));
            }
        }
    }
}

fn emit_procedures(text: &mut String, program: &Program) {
    let mut procedures: Vec<_> = program.procedures().map(|(_, procedure)| procedure).collect();
    procedures.sort_by_key(|procedure| procedure.number);
    for procedure in procedures {
        let (number, name) = (procedure.number, &procedure.name);
        match &procedure.shape {
            Shape::Call { args, ret } => {
                line(text, format!("call {number} {name} {} -> {}", shape_of(program, args), shape_of(program, ret)));
            }
            Shape::Event(fields) => line(text, format!("event {number} {name} {}", shape_of(program, fields))),
        }
    }
}

fn shape_of(program: &Program, fields: &[Field]) -> String {
    let fields: Vec<String> =
        fields.iter().map(|field| format!("{} {}", field.name, form(program, &field.form))).collect();
    format!("({})", fields.join(", "))
}

fn form(program: &Program, item: &Form) -> String {
    let limit = |bound: &Bound| program.bound(bound).unwrap_or_default();
    match item {
        Form::I32 => "i32".to_owned(),
        Form::U32 => "u32".to_owned(),
        Form::I64 => "i64".to_owned(),
        Form::U64 => "u64".to_owned(),
        Form::F64 => "f64".to_owned(),
        Form::Char => "char".to_owned(),
        Form::Uchar => "uchar".to_owned(),
        Form::Ushort => "ushort".to_owned(),
        Form::String => "string".to_owned(),
        Form::Text(bound) => format!("string<{}>", limit(bound)),
        Form::Fixed(length) => format!("opaque[{length}]"),
        Form::Opaque(bound) => format!("opaque<{}>", limit(bound)),
        Form::CharArray(length) => format!("chars[{length}]"),
        Form::Chars(bound) => format!("chars<{}>", limit(bound)),
        Form::List(element, bound) => format!("list<{}, {}>", form(program, element), limit(bound)),
        Form::Optional(inner) => format!("{}?", form(program, inner)),
        Form::Named(name) => match &name.program {
            Some(owner) => format!("{owner}.{}", name.name),
            None => name.name.clone(),
        },
    }
}
