// Generated from schema/enums/common.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Flags and enums that belong to no object: event loop, streams, typed parameters.

use crate::wire::flags;

flags! {
    /// What a descriptor is watched for. (`virEventHandleType`)
    flags EventHandleType from "VIR_EVENT_HANDLE_" {
        READABLE = 1 << 0,
        WRITABLE = 1 << 1,
        ERROR = 1 << 2,
        HANGUP = 1 << 3,
    }

    /// What a stream is watched for. (`virStreamEventType`)
    flags StreamEventType from "VIR_STREAM_EVENT_" {
        READABLE = 1 << 0,
        WRITABLE = 1 << 1,
        ERROR = 1 << 2,
        HANGUP = 1 << 3,
    }

    /// How a stream works. (`virStreamFlags`)
    flags Stream from "VIR_STREAM_" {
        NONBLOCK = 1 << 0,
    }

    /// How to receive from a stream. (`virStreamRecvFlagsValues`)
    flags StreamRecv from "VIR_STREAM_RECV_" {
        STOP_AT_HOLE = 1 << 0,
    }

    /// Whether a caller can take string parameters. (`virTypedParameterFlags`)
    flags TypedParameter from "VIR_TYPED_PARAM_" {
        STRING_OKAY = 1 << 2,
    }
}
