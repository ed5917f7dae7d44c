// Generated from schema/remote/session.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Authentication, opening and closing.

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::{Chars, List};

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `connect_open`. Opens the daemon's driver for the connection by name; an empty name lets the daemon choose, and of the flags only bit 0 (read-only) counts.
    struct ConnectOpenArgs {
        name: Option<String>,
        flags: u32,
    }

    /// The reply to `auth_list`. Lists the ways in which the server lets the client prove who it is.
    struct AuthListRet {
        types: Vec<AuthType> as List<AuthType, AUTH_TYPE_LIST_MAX>,
    }

    /// The reply to `auth_sasl_init`. Begins SASL and lists the server's mechanisms, separated by commas.
    struct AuthSaslInitRet {
        mechlist: String,
    }

    /// The arguments of `auth_sasl_start`. Chooses a SASL mechanism and sends its first data; `nil` tells missing data from empty data.
    struct AuthSaslStartArgs {
        mech: String,
        nil: i32,
        #[secret] data: Vec<u8> as Chars<AUTH_SASL_DATA_MAX>,
    }

    /// The reply to `auth_sasl_start`. Chooses a SASL mechanism and sends its first data; `nil` tells missing data from empty data.
    struct AuthSaslStartRet {
        complete: i32,
        nil: i32,
        #[secret] data: Vec<u8> as Chars<AUTH_SASL_DATA_MAX>,
    }

    /// The arguments of `auth_sasl_step`. Sends the next SASL data; `nil` tells missing data from empty data.
    struct AuthSaslStepArgs {
        nil: i32,
        #[secret] data: Vec<u8> as Chars<AUTH_SASL_DATA_MAX>,
    }

    /// The reply to `auth_sasl_step`. Sends the next SASL data; `nil` tells missing data from empty data.
    struct AuthSaslStepRet {
        complete: i32,
        nil: i32,
        #[secret] data: Vec<u8> as Chars<AUTH_SASL_DATA_MAX>,
    }

    /// The reply to `auth_polkit`. Has the server ask polkit whether the client's process may connect.
    struct AuthPolkitRet {
        complete: i32,
    }
}
