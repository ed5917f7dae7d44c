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
    line(&mut root, TESTS);
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

const TESTS: &str = r#"
#[cfg(test)]
mod tests {
    use ferrovirt_proto::{Family, ProcedureKind, net, procedures_of};
    use ferrovirt_xdr::Error;

    use super::decode_reply;

    /// Zeros are a value of every reply: empty strings, empty lists, nothing optional.
    #[test]
    fn the_reply_to_every_call_is_known() {
        for program in [net::REMOTE_PROGRAM, net::QEMU_PROGRAM, net::LXC_PROGRAM] {
            for info in procedures_of(program) {
                let reply = decode_reply(info, &[0; 4096]);
                assert_eq!(reply.is_ok(), info.kind == ProcedureKind::Call, "{}", info.name);
            }
        }
    }

    #[test]
    fn what_no_driver_answers_has_no_reply() {
        let info = procedures_of(net::ADMIN_PROGRAM)[0];
        assert_eq!(info.family, Family::Admin);
        assert_eq!(decode_reply(info, &[]), Err(Error::UnknownDiscriminant { offset: 0, value: 1 }));
    }
}"#;
