// Generated from schema/enums/connect.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! connect

use crate::wire::numbers;

numbers! {
    /// virConnectCloseReason. (`virConnectCloseReason`)
    enum ConnectCloseReason from "VIR_CONNECT_CLOSE_REASON_" {
        ERROR = 0,
        EOF = 1,
        KEEPALIVE = 2,
        CLIENT = 3,
    }

    /// virCPUCompareResult. (`virCPUCompareResult`)
    enum CpuCompareResult from "VIR_CPU_COMPARE_" {
        ERROR = -1,
        INCOMPATIBLE = 0,
        IDENTICAL = 1,
        SUPERSET = 2,
    }

    /// virConnectCredentialType. (`virConnectCredentialType`)
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
