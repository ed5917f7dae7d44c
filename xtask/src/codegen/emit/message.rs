//! `driver`: the enum `Message`.

use super::call::size_check;
use super::{DRIVER, DriverEvent, Files, driver_events, line, procedure_path, proto_imports, rust_file};
use crate::codegen::model::{Field, Form, Schema, Shape};
use crate::codegen::names;

pub(super) fn emit(schema: &Schema, files: &mut Files) {
    let events = driver_events(schema);
    let mut text = String::new();
    line(&mut text, "/// One message about an event, which nobody's call asked for. Large messages are boxed.");
    line(&mut text, "#[derive(Clone, Debug, PartialEq)]\npub enum Message {");
    for event in &events {
        line(&mut text, format!("/// {}", event.procedure.doc));
        line(&mut text, format!("{}({}),", event.variant, event.msg.stored()));
    }
    line(&mut text, "}\n");
    line(&mut text, size_check("Message"));
    line(&mut text, "impl Message {");
    line(&mut text, info(&events));
    line(&mut text, callback_id(&events));
    line(&mut text, "}");
    let imports = proto_imports(schema, &text, &["ProcedureInfo", "procedures"]);
    let text = rust_file("schema/", "A message about an event as a value.") + &imports + "\n\n" + &text;
    files.insert(format!("{DRIVER}/message.rs").into(), text);
}

fn info(events: &[DriverEvent<'_>]) -> String {
    let mut text = String::from("/// The facts of the message's procedure; its `event` says which event it reports.\n");
    line(&mut text, "#[must_use]\npub fn info(&self) -> &'static ProcedureInfo {\nmatch self {");
    for event in events {
        let path = procedure_path(event.program, event.procedure);
        line(&mut text, format!("Self::{}(_) => &{path},", event.variant));
    }
    text + "}\n}\n"
}

fn callback_id(events: &[DriverEvent<'_>]) -> String {
    let mut text =
        String::from("/// The id of the callback that the message is for, as the reply to its registration gave it.\n");
    line(
        &mut text,
        "/// `None` for a message that goes to all: one of the old form, or one that needs no registration.",
    );
    line(&mut text, "#[must_use]\npub fn callback_id(&self) -> Option<i32> {\nmatch self {");
    let (with, without): (Vec<_>, Vec<_>) = events.iter().partition(|event| has_callback_id(event));
    for event in with {
        line(&mut text, format!("Self::{}(msg) => Some(msg.{CALLBACK_ID}),", event.variant));
    }
    if !without.is_empty() {
        let patterns: Vec<String> = without.iter().map(|event| format!("Self::{}(_)", event.variant)).collect();
        line(&mut text, format!("{} => None,", patterns.join(" | ")));
    }
    text + "}\n}"
}

/// The field that tells for whom a message is.
const CALLBACK_ID: &str = "callback_id";

fn has_callback_id(event: &DriverEvent<'_>) -> bool {
    let is_id = |field: &Field| names::snake(&field.name) == CALLBACK_ID && field.form == Form::I32;
    matches!(&event.procedure.shape, Shape::Event(fields) if fields.first().is_some_and(is_id))
}
