//! `driver`: one trait for each family of procedures.

use super::{DRIVER, DriverCall, Files, driver_calls, line, proto_imports, rust_file};
use crate::codegen::model::Schema;
use crate::codegen::names;
use crate::codegen::resolve::DRIVER_FAMILIES;

/// The family whose calls are answered before there is a driver.
pub(super) const SESSION: &str = "session";

pub(super) fn emit(schema: &Schema, files: &mut Files) {
    let calls = driver_calls(schema);
    let mut root = rust_file("schema/", "What a driver can answer: one trait for each family of procedures.");
    let mut exports = String::new();
    let present = |family: &&str| calls.iter().any(|call| call.family == *family);
    let families: Vec<&str> = DRIVER_FAMILIES.into_iter().filter(present).collect();
    for family in families.iter().copied().chain(Some(SESSION)) {
        let of_family: Vec<_> = calls.iter().filter(|call| call.family == family).collect();
        files.insert(format!("{DRIVER}/families/{family}.rs").into(), family_file(schema, family, &of_family));
        line(&mut root, format!("mod {family};"));
        line(&mut exports, format!("pub use {family}::{};", trait_name(family)));
    }
    line(&mut root, format!("\n{exports}"));
    line(&mut root, all_families(&families));
    files.insert(format!("{DRIVER}/families/mod.rs").into(), root);
}

pub(super) fn trait_name(family: &str) -> String {
    format!("{}Family", names::upper_camel(family))
}

fn all_families(families: &[&str]) -> String {
    let bounds = families.iter().map(|family| trait_name(family)).collect::<Vec<_>>().join(" + ");
    format!(
        "/// A driver that has said of every family what it answers.\n\
         pub trait AllFamilies: {bounds} {{}}\n\nimpl<D: {bounds}> AllFamilies for D {{}}"
    )
}

fn family_file(schema: &Schema, family: &str, calls: &[&DriverCall<'_>]) -> String {
    let mut body = family_doc(family) + "\n";
    line(&mut body, format!("pub trait {}: Send + Sync {{", trait_name(family)));
    for (index, call) in calls.iter().enumerate() {
        if index > 0 {
            body.push('\n');
        }
        line(&mut body, method(call));
    }
    line(&mut body, "}");
    let mut text = rust_file("schema/", &format!("The family `{family}`."));
    let defaults = calls.iter().any(|call| call.procedure.by_hand.is_none());
    line(&mut text, if defaults { "use std::future::{Future, ready};\n" } else { "use std::future::Future;\n" });
    line(&mut text, "use ferrovirt_error::Error;");
    line(&mut text, proto_imports(schema, &body, &[]));
    line(&mut text, "\nuse crate::Cx;\n");
    text + &body
}

fn family_doc(family: &str) -> String {
    if family == SESSION {
        return "/// What the two ends of a connection settle between them, with or without a driver.\n///\n\
                /// Nothing here has a default: who answers for a session must say how."
            .to_owned();
    }
    format!(
        "/// What a driver answers in the family `{family}`. A method that is not written answers \
         [\"not supported\"](Error::unsupported)."
    )
}

fn method(call: &DriverCall<'_>) -> String {
    let procedure = call.procedure;
    let mut text = format!("/// {}\n", procedure.doc);
    if let Some(reason) = &procedure.by_hand {
        line(&mut text, format!("///\n/// Required: {reason}."));
    }
    let signature = format!(
        "fn {}(&self, cx: &Cx, args: {}) -> impl Future<Output = Result<{}, Error>> + Send",
        call.method, call.args.rust, call.ret.rust
    );
    if procedure.by_hand.is_some() {
        return text + &signature + ";";
    }
    let name = procedure.function_name();
    text + &format!("{signature} {{\nlet _ = (cx, args);\nready(Err(Error::unsupported(\"{name}\")))\n}}")
}
