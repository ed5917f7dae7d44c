//! `remote`: from calls to bytes, from bytes to replies.

use super::{DriverCall, DriverEvent, Files, Payload, REMOTE, driver_calls, driver_events, line, rust_file};
use crate::codegen::model::{Procedure, Program, Schema};
use crate::codegen::names;

pub(super) fn emit(schema: &Schema, files: &mut Files) {
    let calls = driver_calls(schema);
    files.insert(format!("{REMOTE}/encode.rs").into(), encode(&calls));
    files.insert(format!("{REMOTE}/decode.rs").into(), decode(&calls, &driver_events(schema)));
    let mut root = rust_file("schema/", "The arguments and replies of every call as bytes, and every event's message.");
    line(&mut root, "mod decode;\nmod encode;\n#[cfg(test)]\nmod secrets;\n");
    line(&mut root, "pub use decode::{decode_message, decode_reply};\npub use encode::encode_call;");
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

fn decode(calls: &[DriverCall<'_>], events: &[DriverEvent<'_>]) -> String {
    let mut text = rust_file("schema/", "Bytes to replies and messages.");
    line(&mut text, "use ferrovirt_driver::{Message, Reply};\nuse ferrovirt_proto::{ProcedureInfo, net};");
    line(&mut text, "use ferrovirt_xdr::{Error, Xdr, from_bytes};\n");
    line(&mut text, "/// Decodes the reply to a call. Bytes after it are ignored.\n///\n/// # Errors");
    line(&mut text, "/// The bytes are no such reply, or the procedure is no call that a driver answers.");
    line(&mut text, "pub fn decode_reply(info: &ProcedureInfo, bytes: &[u8]) -> Result<Reply, Error> {");
    line(&mut text, "match (info.program, info.number) {");
    for call in calls {
        line(&mut text, decode_arm(call.program, call.procedure, &call.ret, &format!("Reply::{}", call.variant)));
    }
    line(&mut text, UNKNOWN);
    line(&mut text, "/// Decodes the message of an event. Bytes after it are ignored.\n///\n/// # Errors");
    line(&mut text, "/// The bytes are no such message, or the procedure is no event that a driver reports.");
    line(&mut text, "pub fn decode_message(info: &ProcedureInfo, bytes: &[u8]) -> Result<Message, Error> {");
    line(&mut text, "match (info.program, info.number) {");
    for event in events {
        let variant = format!("Message::{}", event.variant);
        line(&mut text, decode_arm(event.program, event.procedure, &event.msg, &variant));
    }
    line(&mut text, UNKNOWN);
    line(&mut text, HELPERS);
    text
}

pub(super) fn decode_arm(program: &Program, procedure: &Procedure, payload: &Payload, variant: &str) -> String {
    let program = names::screaming(&program.name);
    let decoder = if payload.boxed { "boxed" } else { "plain" };
    format!("(net::{program}_PROGRAM, {}) => {decoder}(bytes, {variant}),", procedure.number)
}

pub(super) const UNKNOWN: &str = "(_, value) => Err(Error::UnknownDiscriminant { offset: 0, value }),\n}\n}\n";

pub(super) const HELPERS: &str = r"fn plain<T: Xdr, V>(bytes: &[u8], variant: fn(T) -> V) -> Result<V, Error> {
    from_bytes(bytes).map(variant)
}

fn boxed<T: Xdr, V>(bytes: &[u8], variant: fn(Box<T>) -> V) -> Result<V, Error> {
    from_bytes(bytes).map(|value| variant(Box::new(value)))
}";

const TESTS: &str = r#"
#[cfg(test)]
mod tests {
    use ferrovirt_proto::{Family, ProcedureKind, net, procedures_of};
    use ferrovirt_xdr::Error;

    use super::{decode_message, decode_reply};

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

    /// The first word is 7: a callback's id, or the length of a name in the messages of the old form.
    #[test]
    fn every_event_is_known_and_says_whom_it_is_for() {
        let mut bytes = [0; 4096];
        bytes[3] = 7;
        for program in [net::REMOTE_PROGRAM, net::QEMU_PROGRAM, net::LXC_PROGRAM] {
            for info in procedures_of(program) {
                let Some(event) = info.event else {
                    assert_eq!(info.kind, ProcedureKind::Call, "{}", info.name);
                    let unknown = Error::UnknownDiscriminant { offset: 0, value: info.number };
                    assert_eq!(decode_message(info, &bytes), Err(unknown), "{}", info.name);
                    continue;
                };
                let message = decode_message(info, &bytes).unwrap();
                assert_eq!((message.info().program, message.info().number), (program, info.number));
                let registered = !event.legacy && event.class != "connection_close";
                assert_eq!(message.callback_id(), registered.then_some(7), "{}", info.name);
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
