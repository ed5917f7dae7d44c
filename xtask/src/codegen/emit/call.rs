//! `driver`: the enums `Call` and `Reply`.

use super::{DRIVER, DriverCall, Files, driver_calls, info_path, line, proto_imports, rust_file};
use crate::codegen::layout::INLINE_MAX;
use crate::codegen::model::{Access, Condition, Schema};
use crate::codegen::names;

pub(super) fn emit(schema: &Schema, files: &mut Files) {
    let calls = driver_calls(schema);
    files.insert(format!("{DRIVER}/call.rs").into(), call(schema, &calls));
    files.insert(format!("{DRIVER}/reply.rs").into(), reply(schema, &calls));
}

fn call(schema: &Schema, calls: &[DriverCall<'_>]) -> String {
    let mut text = String::new();
    line(&mut text, "/// One call with its arguments. Large arguments are boxed.");
    line(&mut text, "#[derive(Clone, Debug, PartialEq)]\npub enum Call {");
    for item in calls {
        line(&mut text, format!("/// {}", item.procedure.doc));
        line(&mut text, format!("{}({}),", item.variant, item.args.stored()));
    }
    line(&mut text, "}\n");
    line(&mut text, size_check("Call"));
    line(&mut text, "impl Call {");
    line(&mut text, "/// The facts of the procedure that is called.\n#[must_use]");
    line(&mut text, "pub fn info(&self) -> &'static ProcedureInfo {\nmatch self {");
    for item in calls {
        line(&mut text, format!("Self::{}(_) => &{},", item.variant, info_path(item)));
    }
    line(&mut text, "}\n}\n");
    line(&mut text, word(calls));
    line(&mut text, "}");
    let imports = proto_imports(schema, &text, &["ProcedureInfo", "procedures"]);
    rust_file("schema/", "A call as a value.") + &imports + "\n\n" + &text
}

/// The method that the conditions of the procedure table are asked through.
fn word(calls: &[DriverCall<'_>]) -> String {
    let mut text =
        String::from("/// The argument that a [`ferrovirt_proto::Condition`] tests, by the name of its field.\n");
    line(&mut text, "/// `None` for a field that no condition of the procedure names.\n#[must_use]");
    line(&mut text, "pub fn word(&self, field: &str) -> Option<u32> {\nmatch (self, field) {");
    for item in calls {
        let mut fields: Vec<&str> = conditions(item).map(|condition| condition.field.as_str()).collect();
        fields.sort_unstable();
        fields.dedup();
        for field in fields {
            let field = names::snake(field);
            line(&mut text, format!("(Self::{}(args), \"{field}\") => Some(args.{field}),", item.variant));
        }
    }
    line(&mut text, "_ => None,\n}\n}");
    text
}

fn conditions<'a>(call: &DriverCall<'a>) -> impl Iterator<Item = &'a Condition> {
    let procedure = call.procedure;
    let access = match &procedure.access {
        Access::ReadUnless(condition) => Some(condition),
        _ => None,
    };
    let rules = procedure.acl.iter().chain(&procedure.filter);
    access.into_iter().chain(rules.filter_map(|rule| rule.when.as_ref()))
}

fn reply(schema: &Schema, calls: &[DriverCall<'_>]) -> String {
    let mut text = String::new();
    line(&mut text, "/// The reply to one call. Large replies are boxed.");
    line(&mut text, "#[derive(Clone, Debug, PartialEq)]\npub enum Reply {");
    for item in calls {
        line(&mut text, format!("/// To [`Call::{0}`](crate::Call::{0}).", item.variant));
        line(&mut text, format!("{}({}),", item.variant, item.ret.stored()));
    }
    line(&mut text, "}\n");
    line(&mut text, size_check("Reply"));
    let imports = proto_imports(schema, &text, &[]);
    rust_file("schema/", "A reply as a value.") + &imports + "\n\n" + &text
}

/// Keeps the boxing honest: the enum is no bigger than its largest unboxed payload and a tag.
pub(super) fn size_check(name: &str) -> String {
    format!("const _: () = assert!(size_of::<{name}>() <= {INLINE_MAX} + 8);\n")
}
