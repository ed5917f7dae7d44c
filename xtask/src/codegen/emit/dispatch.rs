//! `driver`: from a `Call` to the method that answers it.

use super::family::{SESSION, trait_name};
use super::{DRIVER, DriverCall, Files, driver_calls, line, rust_file};
use crate::codegen::model::Schema;
use crate::codegen::names;
use crate::codegen::resolve::DRIVER_FAMILIES;

pub(super) fn emit(schema: &Schema, files: &mut Files) {
    let calls = driver_calls(schema);
    let present = |family: &&str| calls.iter().any(|call| call.family == *family);
    let families: Vec<&str> = DRIVER_FAMILIES.into_iter().filter(present).collect();
    for family in families.iter().copied().chain(Some(SESSION)) {
        let of_family: Vec<_> = calls.iter().filter(|call| call.family == family).collect();
        files.insert(format!("{DRIVER}/dispatch/{family}.rs").into(), family_file(family, &of_family));
    }
    files.insert(format!("{DRIVER}/dispatch/mod.rs").into(), root(&families));
}

fn root(families: &[&str]) -> String {
    let mut text = rust_file("schema/", "From a call to the method that answers it.");
    for family in families.iter().copied().chain(Some(SESSION)) {
        line(&mut text, format!("mod {family};"));
    }
    line(&mut text, IMPORTS);
    for family in families {
        let name = names::upper_camel(family);
        line(&mut text, format!("Family::{name} => {family}::dispatch(driver, cx, call),"));
    }
    line(&mut text, REST);
    text
}

const IMPORTS: &str = r"
use std::future::ready;

use ferrovirt_error::Error;
use ferrovirt_proto::Family;

use crate::{AllFamilies, BoxFuture, Call, Cx, Reply, SessionFamily};

/// Lets a driver answer a call. A call of the session is none of a driver's business and is refused.
pub fn dispatch<'a, D: AllFamilies>(driver: &'a D, cx: &'a Cx, call: Call) -> BoxFuture<'a, Result<Reply, Error>> {
    match call.info().family {";

const REST: &str = r"        _ => refuse(&call),
    }
}

/// Lets a session answer a call of its family; any other is refused.
pub fn dispatch_session<'a, S: SessionFamily>(
    session: &'a S,
    cx: &'a Cx,
    call: Call,
) -> BoxFuture<'a, Result<Reply, Error>> {
    session::dispatch(session, cx, call)
}

/// The answer to a call that was given to the wrong family.
fn refuse<'a>(call: &Call) -> BoxFuture<'a, Result<Reply, Error>> {
    Box::pin(ready(Err(Error::unsupported(call.info().function()))))
}";

fn family_file(family: &str, calls: &[&DriverCall<'_>]) -> String {
    let mut text = rust_file("schema/", &format!("The calls of the family `{family}`."));
    let bound = trait_name(family);
    line(&mut text, "use ferrovirt_error::Error;\n");
    line(&mut text, format!("use super::refuse;\nuse crate::{{BoxFuture, Call, Cx, {bound}, Reply}};\n"));
    line(&mut text, "/// Each arm boxes its own future, so that no future is as big as the largest of all.");
    line(&mut text, format!("pub(super) fn dispatch<'a, D: {bound}>("));
    line(&mut text, "driver: &'a D,\ncx: &'a Cx,\ncall: Call,\n) -> BoxFuture<'a, Result<Reply, Error>> {");
    line(&mut text, "match call {");
    for call in calls {
        line(&mut text, arm(call));
    }
    line(&mut text, "other => refuse(&other),\n}\n}");
    text
}

fn arm(call: &DriverCall<'_>) -> String {
    let (variant, method) = (&call.variant, &call.method);
    let args = if call.args.boxed { "*args" } else { "args" };
    let wrap =
        if call.ret.boxed { format!("|ret| Reply::{variant}(Box::new(ret))") } else { format!("Reply::{variant}") };
    format!("Call::{variant}(args) => Box::pin(async move {{ driver.{method}(cx, {args}).await.map({wrap}) }}),")
}
