// Generated from schema/remote/session.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! session

use crate::net::REMOTE_PROGRAM;
use crate::{AclRule, Family, ProcedureInfo};

/// virConnectOpen.
pub static CONNECT_OPEN: ProcedureInfo = ProcedureInfo::call(REMOTE_PROGRAM, 1, "connect_open", Family::Session)
    .high()
    .read()
    .acl(&[AclRule::always("connect", "getattr")])
    .api("virConnectOpen", "0.0.3");
/// virConnectClose.
pub static CONNECT_CLOSE: ProcedureInfo = ProcedureInfo::call(REMOTE_PROGRAM, 2, "connect_close", Family::Session)
    .high()
    .read()
    .api("virConnectClose", "0.0.3");
/// auth_list.
pub static AUTH_LIST: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 66, "auth_list", Family::Session).high().before_auth();
/// auth_sasl_init.
pub static AUTH_SASL_INIT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 67, "auth_sasl_init", Family::Session).high().before_auth();
/// auth_sasl_start.
pub static AUTH_SASL_START: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 68, "auth_sasl_start", Family::Session).high().before_auth();
/// auth_sasl_step.
pub static AUTH_SASL_STEP: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 69, "auth_sasl_step", Family::Session).high().before_auth();
/// auth_polkit.
pub static AUTH_POLKIT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 70, "auth_polkit", Family::Session).high().before_auth();
