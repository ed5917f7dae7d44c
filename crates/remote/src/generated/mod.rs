// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The arguments and replies of every call as bytes, and every event's message.

mod decode;
mod encode;
#[cfg(test)]
mod secrets;

pub use decode::{decode_message, decode_reply};
pub use encode::encode_call;

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
}
