//! From the schema to files.

mod call;
mod constants;
mod dispatch;
mod family;
mod marker;
mod message;
mod remote;
mod roundtrip;
mod secrets;
mod server;
mod shape;
mod table;
mod wire;

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::model::{Field, Procedure, Program, Schema, Shape};
use super::{layout, names};

/// The files to write, by their paths from the root of the repository.
pub(super) type Files = BTreeMap<PathBuf, String>;

/// Everything generated, not yet formatted.
pub(super) fn files(schema: &Schema) -> Files {
    let mut files = Files::new();
    wire::emit(schema, &mut files);
    constants::emit(schema, &mut files);
    table::emit(schema, &mut files);
    roundtrip::emit(schema, &mut files);
    call::emit(schema, &mut files);
    message::emit(schema, &mut files);
    marker::emit(schema, &mut files);
    family::emit(schema, &mut files);
    dispatch::emit(schema, &mut files);
    remote::emit(schema, &mut files);
    server::emit(schema, &mut files);
    secrets::emit(schema, &mut files);
    shape::emit(schema, &mut files);
    files
}

const PROTO: &str = "crates/proto/src/generated";
const DRIVER: &str = "crates/driver/src/generated";
const REMOTE: &str = "crates/remote/src/generated";
const SERVER: &str = "crates/server/src/generated";

/// A Rust file that begins with the note that it is generated, and a doc line for the module.
fn rust_file(from: &str, doc: &str) -> String {
    format!(
        "// Generated from {from}: do not edit.\n// Change the schema and run `cargo xtask codegen`.\n\n//! {doc}\n\n"
    )
}

/// Appends one line, or several.
pub(super) fn line(text: &mut String, line: impl AsRef<str>) {
    text.push_str(line.as_ref());
    text.push('\n');
}

/// One call of a program that drivers answer.
struct DriverCall<'a> {
    program: &'a Program,
    family: &'a str,
    procedure: &'a Procedure,
    /// The name of the variant and of the marker type.
    variant: String,
    /// The name of the method.
    method: String,
    args: Payload,
    ret: Payload,
}

/// One event of a program that drivers answer.
struct DriverEvent<'a> {
    program: &'a Program,
    procedure: &'a Procedure,
    /// The name of the variant.
    variant: String,
    msg: Payload,
}

/// The type of a variant's value.
struct Payload {
    rust: String,
    boxed: bool,
}

impl Payload {
    fn new(schema: &Schema, program: &Program, name: &str, fields: &[Field]) -> Self {
        if fields.is_empty() {
            return Self { rust: "()".to_owned(), boxed: false };
        }
        let boxed = layout::struct_size(schema, program, fields) > layout::INLINE_MAX;
        Self { rust: format!("{}::{}", program.name, names::upper_camel(name)), boxed }
    }

    /// The type as it stands in the enum.
    fn stored(&self) -> String {
        if self.boxed { format!("Box<{}>", self.rust) } else { self.rust.clone() }
    }
}

/// The calls that drivers answer, program by program, in the order of the schema.
fn driver_calls(schema: &Schema) -> Vec<DriverCall<'_>> {
    let mut calls = Vec::new();
    for (program, driver) in schema.driver_programs() {
        for (file, procedure) in program.procedures() {
            let Shape::Call { args, ret } = &procedure.shape else { continue };
            let name = driver.full_name(procedure);
            calls.push(DriverCall {
                program,
                family: &file.family,
                procedure,
                variant: names::upper_camel(&name),
                method: name,
                args: Payload::new(schema, program, &format!("{}_args", procedure.name), args),
                ret: Payload::new(schema, program, &format!("{}_ret", procedure.name), ret),
            });
        }
    }
    calls
}

/// The events of the programs that drivers answer, program by program, in the order of the schema.
fn driver_events(schema: &Schema) -> Vec<DriverEvent<'_>> {
    let mut events = Vec::new();
    for (program, driver) in schema.driver_programs() {
        for (_, procedure) in program.procedures() {
            let Shape::Event(fields) = &procedure.shape else { continue };
            events.push(DriverEvent {
                program,
                procedure,
                variant: names::upper_camel(&driver.full_name(procedure)),
                msg: Payload::new(schema, program, &format!("{}_msg", procedure.name), fields),
            });
        }
    }
    events
}

/// `use ferrovirt_proto::{...}` of the programs, and of what else of `more`, that `body` names.
fn proto_imports(schema: &Schema, body: &str, more: &[&str]) -> String {
    let programs = schema.driver_programs().into_iter().map(|(program, _)| program.name.as_str());
    let mut names: Vec<&str> = programs.chain(more.iter().copied()).filter(|name| names_path(body, name)).collect();
    names.sort_unstable();
    format!("use ferrovirt_proto::{{{}}};", names.join(", "))
}

/// Whether `body` says `name` where a path begins: a type by itself, a module before its `::`.
fn names_path(body: &str, name: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let is_type = name.starts_with(char::is_uppercase);
    body.match_indices(name).any(|(at, _)| {
        let after = &body[at + name.len()..];
        let begins = !body[..at].ends_with(|c| is_word(c) || c == ':');
        let ends = if is_type { !after.starts_with(is_word) } else { after.starts_with("::") };
        begins && ends
    })
}

/// The path of the facts of the procedure that is called.
fn info_path(call: &DriverCall<'_>) -> String {
    procedure_path(call.program, call.procedure)
}

/// The path of a procedure's facts.
fn procedure_path(program: &Program, procedure: &Procedure) -> String {
    format!("procedures::{}::{}", program.name, names::screaming(&procedure.name))
}
