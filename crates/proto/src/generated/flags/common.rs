// Generated from schema/enums/common.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! common

use crate::wire::flags;

flags! {
    /// virEventHandleType. (`virEventHandleType`)
    flags EventHandleType from "VIR_EVENT_HANDLE_" {
        READABLE = 1 << 0,
        WRITABLE = 1 << 1,
        ERROR = 1 << 2,
        HANGUP = 1 << 3,
    }

    /// virStreamEventType. (`virStreamEventType`)
    flags StreamEventType from "VIR_STREAM_EVENT_" {
        READABLE = 1 << 0,
        WRITABLE = 1 << 1,
        ERROR = 1 << 2,
        HANGUP = 1 << 3,
    }

    /// virStreamFlags. (`virStreamFlags`)
    flags Stream from "VIR_STREAM_" {
        NONBLOCK = 1 << 0,
    }

    /// virStreamRecvFlagsValues. (`virStreamRecvFlagsValues`)
    flags StreamRecv from "VIR_STREAM_RECV_" {
        STOP_AT_HOLE = 1 << 0,
    }

    /// virTypedParameterFlags. (`virTypedParameterFlags`)
    flags TypedParameter from "VIR_TYPED_PARAM_" {
        STRING_OKAY = 1 << 2,
    }
}
