// Generated from schema/remote/session.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Authentication, opening and closing.

use crate::net::REMOTE_PROGRAM;
use crate::{AclRule, Family, ProcedureInfo};

/// Opens the daemon's driver for the connection by name; an empty name lets the daemon choose, and of the flags only bit 0 (read-only) counts.
pub static CONNECT_OPEN: ProcedureInfo = ProcedureInfo::call(REMOTE_PROGRAM, 1, "connect_open", Family::Session)
    .high()
    .read()
    .acl(&[AclRule::always("connect", "getattr")])
    .api("virConnectOpen", "0.0.3");
/// Ends the connection; the daemon replies first and closes the socket after that.
pub static CONNECT_CLOSE: ProcedureInfo = ProcedureInfo::call(REMOTE_PROGRAM, 2, "connect_close", Family::Session)
    .high()
    .read()
    .api("virConnectClose", "0.0.3");
/// Lists the ways in which the server lets the client prove who it is.
pub static AUTH_LIST: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 66, "auth_list", Family::Session).high().before_auth();
/// Begins SASL and lists the server's mechanisms, separated by commas.
pub static AUTH_SASL_INIT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 67, "auth_sasl_init", Family::Session).high().before_auth();
/// Chooses a SASL mechanism and sends its first data; `nil` tells missing data from empty data.
pub static AUTH_SASL_START: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 68, "auth_sasl_start", Family::Session).high().before_auth();
/// Sends the next SASL data; `nil` tells missing data from empty data.
pub static AUTH_SASL_STEP: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 69, "auth_sasl_step", Family::Session).high().before_auth();
/// Has the server ask polkit whether the client's process may connect.
pub static AUTH_POLKIT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 70, "auth_polkit", Family::Session).high().before_auth();
