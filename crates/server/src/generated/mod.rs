// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Every call's arguments from bytes; every reply and event's message as bytes.

mod decode;
mod encode;

pub(crate) use decode::decode_call;
pub(crate) use encode::{encode_message, encode_reply};

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
}
