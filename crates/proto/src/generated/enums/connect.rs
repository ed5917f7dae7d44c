// Generated from schema/enums/connect.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Flags and enums of the connection and the host's CPUs.

use crate::wire::numbers;

numbers! {
    /// Why a connection ended. (`virConnectCloseReason`)
    enum ConnectCloseReason from "VIR_CONNECT_CLOSE_REASON_" {
        ERROR = 0,
        EOF = 1,
        KEEPALIVE = 2,
        CLIENT = 3,
    }

    /// What a comparison of CPUs says. (`virCPUCompareResult`)
    enum CpuCompareResult from "VIR_CPU_COMPARE_" {
        ERROR = -1,
        INCOMPATIBLE = 0,
        IDENTICAL = 1,
        SUPERSET = 2,
    }

    /// What a server may ask of a user who logs in. (`virConnectCredentialType`)
    enum ConnectCredentialType from "VIR_CRED_" {
        USERNAME = 1,
        AUTHNAME = 2,
        LANGUAGE = 3,
        CNONCE = 4,
        PASSPHRASE = 5,
        ECHOPROMPT = 6,
        NOECHOPROMPT = 7,
        REALM = 8,
        EXTERNAL = 9,
    }
}
