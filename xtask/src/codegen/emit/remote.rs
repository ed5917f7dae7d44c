//! `remote`: from calls to bytes, from bytes to replies.

use super::{DriverCall, Files, REMOTE, driver_calls, line, rust_file};
use crate::codegen::model::Schema;
use crate::codegen::names;

pub(super) fn emit(schema: &Schema, files: &mut Files) {
    let calls = driver_calls(schema);
    files.insert(format!("{REMOTE}/encode.rs").into(), encode(&calls));
    files.insert(format!("{REMOTE}/decode.rs").into(), decode(&calls));
    let mut root = rust_file("schema/", "The arguments and replies of every call as bytes.");
    line(&mut root, "mod decode;\nmod encode;\n");
    line(&mut root, "pub use decode::decode_reply;\npub use encode::encode_call;");
    files.insert(format!("{REMOTE}/mod.rs").into(), root);
}

fn encode(calls: &[DriverCall<'_>]) -> String {
    let mut text = rust_file("schema/", "Arguments to bytes.");
    line(&mut text, "use ferrovirt_driver::Call;\nuse ferrovirt_xdr::{Error, to_bytes};\n");
    line(&mut text, "/// Encodes the arguments of a call.\n///\n/// # Errors");
    line(&mut text, "/// An argument is over its limit, or a string holds a NUL.");
    line(&mut text, "pub fn encode_call(call: &Call) -> Result<Vec<u8>, Error> {\nmatch call {");
    for call in calls {
        let args = if call.args.boxed { "&**args" } else { "args" };
        line(&mut text, format!("Call::{}(args) => to_bytes({args}),", call.variant));
    }
    line(&mut text, "}\n}");
    text
}

fn decode(calls: &[DriverCall<'_>]) -> String {
    let mut text = rust_file("schema/", "Bytes to replies.");
    line(&mut text, "use ferrovirt_driver::Reply;\nuse ferrovirt_proto::{ProcedureInfo, net};");
    line(&mut text, "use ferrovirt_xdr::{Error, Xdr, from_bytes};\n");
    line(&mut text, "/// Decodes the reply to a call. Bytes after it are ignored.\n///\n/// # Errors");
    line(&mut text, "/// The bytes are no such reply, or the procedure is no call that a driver answers.");
    line(&mut text, "pub fn decode_reply(info: &ProcedureInfo, bytes: &[u8]) -> Result<Reply, Error> {");
    line(&mut text, "match (info.program, info.number) {");
    for call in calls {
        let program = names::screaming(&call.program.name);
        let decoder = if call.ret.boxed { "boxed" } else { "plain" };
        line(
            &mut text,
            format!(
                "(net::{program}_PROGRAM, {}) => {decoder}(bytes, Reply::{}),",
                call.procedure.number, call.variant
            ),
        );
    }
    line(&mut text, "(_, value) => Err(Error::UnknownDiscriminant { offset: 0, value }),\n}\n}\n");
    line(&mut text, HELPERS);
    text
}

const HELPERS: &str = r"fn plain<T: Xdr>(bytes: &[u8], reply: fn(T) -> Reply) -> Result<Reply, Error> {
    from_bytes(bytes).map(reply)
}

fn boxed<T: Xdr>(bytes: &[u8], reply: fn(Box<T>) -> Reply) -> Result<Reply, Error> {
    from_bytes(bytes).map(|value| reply(Box::new(value)))
}";
