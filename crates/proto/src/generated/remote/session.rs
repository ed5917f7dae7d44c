// Generated from schema/remote/session.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! session

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::{Chars, List};

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `connect_open`. virConnectOpen.
    struct ConnectOpenArgs {
        name: Option<String>,
        flags: u32,
    }

    /// The reply to `auth_list`. auth_list.
    struct AuthListRet {
        types: Vec<AuthType> as List<AuthType, AUTH_TYPE_LIST_MAX>,
    }

    /// The reply to `auth_sasl_init`. auth_sasl_init.
    struct AuthSaslInitRet {
        mechlist: String,
    }

    /// The arguments of `auth_sasl_start`. auth_sasl_start.
    struct AuthSaslStartArgs {
        mech: String,
        nil: i32,
        data: Vec<u8> as Chars<AUTH_SASL_DATA_MAX>,
    }

    /// The reply to `auth_sasl_start`. auth_sasl_start.
    struct AuthSaslStartRet {
        complete: i32,
        nil: i32,
        data: Vec<u8> as Chars<AUTH_SASL_DATA_MAX>,
    }

    /// The arguments of `auth_sasl_step`. auth_sasl_step.
    struct AuthSaslStepArgs {
        nil: i32,
        data: Vec<u8> as Chars<AUTH_SASL_DATA_MAX>,
    }

    /// The reply to `auth_sasl_step`. auth_sasl_step.
    struct AuthSaslStepRet {
        complete: i32,
        nil: i32,
        data: Vec<u8> as Chars<AUTH_SASL_DATA_MAX>,
    }

    /// The reply to `auth_polkit`. auth_polkit.
    struct AuthPolkitRet {
        complete: i32,
    }
}
