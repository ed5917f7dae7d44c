// Generated from schema/enums/admin.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! admin

use crate::wire::flags;

flags! {
    /// virAdmConnectDaemonShutdownFlags. (`virAdmConnectDaemonShutdownFlags`)
    flags AdmConnectDaemonShutdown from "VIR_DAEMON_SHUTDOWN_" {
        PRESERVE = 1 << 0,
    }
}
