// Generated from schema/enums/admin.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Flags and enums of a daemon's administration.

use crate::wire::flags;

flags! {
    /// How a daemon ends itself. (`virAdmConnectDaemonShutdownFlags`)
    flags AdmConnectDaemonShutdown from "VIR_DAEMON_SHUTDOWN_" {
        /// (newer than libvirt 9.0.0)
        PRESERVE = 1 << 0,
    }
}
