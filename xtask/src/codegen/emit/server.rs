//! `server`: from bytes to calls, from replies and messages to bytes.

use super::remote::{HELPERS, UNKNOWN, decode_arm};
use super::{DriverCall, DriverEvent, Files, SERVER, driver_calls, driver_events, line, rust_file};
use crate::codegen::model::Schema;

pub(super) fn emit(schema: &Schema, files: &mut Files) {
    let calls = driver_calls(schema);
    files.insert(format!("{SERVER}/decode.rs").into(), decode(&calls));
    files.insert(format!("{SERVER}/encode.rs").into(), encode(&calls, &driver_events(schema)));
    let mut root = rust_file("schema/", "Every call's arguments from bytes; every reply and event's message as bytes.");
    line(&mut root, "mod decode;\nmod encode;\n");
    line(&mut root, "pub(crate) use decode::decode_call;\npub(crate) use encode::{encode_message, encode_reply};");
    line(&mut root, TESTS);
    files.insert(format!("{SERVER}/mod.rs").into(), root);
}

fn decode(calls: &[DriverCall<'_>]) -> String {
    let mut text = rust_file("schema/", "Bytes to calls.");
    line(&mut text, "use ferrovirt_driver::Call;\nuse ferrovirt_proto::{ProcedureInfo, net};");
    line(&mut text, "use ferrovirt_xdr::{Error, Xdr, from_bytes};\n");
    line(&mut text, "/// Decodes the arguments of a call. Bytes after them are ignored.\n///\n/// # Errors");
    line(
        &mut text,
        "/// The bytes are no such arguments, or the procedure is no call that a driver or a session answers.",
    );
    line(&mut text, "pub(crate) fn decode_call(info: &ProcedureInfo, bytes: &[u8]) -> Result<Call, Error> {");
    line(&mut text, "match (info.program, info.number) {");
    for call in calls {
        line(&mut text, decode_arm(call.program, call.procedure, &call.args, &format!("Call::{}", call.variant)));
    }
    line(&mut text, UNKNOWN);
    line(&mut text, HELPERS);
    text
}

fn encode(calls: &[DriverCall<'_>], events: &[DriverEvent<'_>]) -> String {
    let mut text = rust_file("schema/", "Replies and messages to bytes.");
    line(&mut text, "use ferrovirt_driver::{Message, Reply};\nuse ferrovirt_xdr::{Error, to_bytes};\n");
    line(&mut text, "/// Encodes a reply.\n///\n/// # Errors\n/// A field is over its limit, or a string holds a NUL.");
    line(&mut text, "pub(crate) fn encode_reply(reply: &Reply) -> Result<Vec<u8>, Error> {\nmatch reply {");
    for call in calls {
        line(&mut text, encode_arm(&format!("Reply::{}", call.variant), call.ret.boxed));
    }
    line(&mut text, "}\n}\n");
    line(&mut text, "/// Encodes an event's message.\n///\n/// # Errors\n/// As [`encode_reply`].");
    line(&mut text, "pub(crate) fn encode_message(message: &Message) -> Result<Vec<u8>, Error> {\nmatch message {");
    for event in events {
        line(&mut text, encode_arm(&format!("Message::{}", event.variant), event.msg.boxed));
    }
    line(&mut text, "}\n}");
    text
}

fn encode_arm(variant: &str, boxed: bool) -> String {
    let value = if boxed { "&**value" } else { "value" };
    format!("{variant}(value) => to_bytes({value}),")
}

const TESTS: &str = r#"
#[cfg(test)]
mod tests {
    use ferrovirt_proto::{Family, ProcedureKind, net, procedures_of};
    use ferrovirt_xdr::Error;

    use super::decode_call;

    /// Zeros are arguments of every call: empty strings, empty lists, nothing optional.
    #[test]
    fn the_arguments_of_every_call_are_known() {
        for program in [net::REMOTE_PROGRAM, net::QEMU_PROGRAM, net::LXC_PROGRAM] {
            for info in procedures_of(program) {
                let call = decode_call(info, &[0; 4096]);
                assert_eq!(call.is_ok(), info.kind == ProcedureKind::Call, "{}", info.name);
                if let Ok(call) = call {
                    assert_eq!((call.info().program, call.info().number), (info.program, info.number));
                }
            }
        }
    }

    #[test]
    fn what_no_driver_answers_is_no_call() {
        let info = procedures_of(net::ADMIN_PROGRAM)[0];
        assert_eq!(info.family, Family::Admin);
        assert_eq!(decode_call(info, &[]), Err(Error::UnknownDiscriminant { offset: 0, value: 1 }));
    }
}"#;
