// Generated from schema/net/program.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The types that several procedures share.

use alloc::string::String;

use crate::wire::{numbers, wire};

numbers! {
    /// What a packet is. (`message_type`)
    enum MessageType from "VIR_NET_" {
        CALL = 0,
        REPLY = 1,
        MESSAGE = 2,
        STREAM = 3,
        CALL_WITH_FDS = 4,
        REPLY_WITH_FDS = 5,
        STREAM_HOLE = 6,
    }

    /// How a call ended, or that its stream goes on. (`message_status`)
    enum MessageStatus from "VIR_NET_" {
        OK = 0,
        ERROR = 1,
        CONTINUE = 2,
    }
}

wire! {
    /// What stands at the head of every packet, after its length.
    struct Header {
        program: u32,
        version: u32,
        procedure: i32,
        kind: MessageType,
        serial: u32,
        status: MessageStatus,
    }

    /// A domain named in an error.
    struct MessageDomain {
        name: String,
        uuid: [u8; 16],
        id: i32,
    }

    /// A network named in an error.
    struct MessageNetwork {
        name: String,
        uuid: [u8; 16],
    }

    /// The payload of an error reply; the object handles are never filled by current servers.
    struct MessageError {
        code: i32,
        domain: i32,
        message: Option<String>,
        level: i32,
        dom: Option<MessageDomain>,
        str1: Option<String>,
        str2: Option<String>,
        str3: Option<String>,
        int1: i32,
        int2: i32,
        net: Option<MessageNetwork>,
    }

    /// A run of zeros in a stream that is not sent.
    struct StreamHole {
        length: i64,
        flags: u32,
    }
}
