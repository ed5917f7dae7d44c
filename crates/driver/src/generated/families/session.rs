// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The family `session`.

use std::future::Future;

use ferrovirt_error::Error;
use ferrovirt_proto::remote;

use crate::Cx;

/// What the two ends of a connection settle between them, with or without a driver.
///
/// Nothing here has a default: who answers for a session must say how.
pub trait SessionFamily: Send + Sync {
    /// Opens the daemon's driver for the connection by name; an empty name lets the daemon choose, and of the flags only bit 0 (read-only) counts.
    ///
    /// Required: the session answers it, there is no driver yet or no more.
    fn connect_open(&self, cx: &Cx, args: remote::ConnectOpenArgs) -> impl Future<Output = Result<(), Error>> + Send;

    /// Ends the connection; the daemon replies first and closes the socket after that.
    ///
    /// Required: the session answers it, there is no driver yet or no more.
    fn connect_close(&self, cx: &Cx, args: ()) -> impl Future<Output = Result<(), Error>> + Send;

    /// Lists the ways in which the server lets the client prove who it is.
    ///
    /// Required: the session answers it, there is no driver yet or no more.
    fn auth_list(&self, cx: &Cx, args: ()) -> impl Future<Output = Result<remote::AuthListRet, Error>> + Send;

    /// Begins SASL and lists the server's mechanisms, separated by commas.
    ///
    /// Required: the session answers it, there is no driver yet or no more.
    fn auth_sasl_init(&self, cx: &Cx, args: ()) -> impl Future<Output = Result<remote::AuthSaslInitRet, Error>> + Send;

    /// Chooses a SASL mechanism and sends its first data; `nil` tells missing data from empty data.
    ///
    /// Required: the session answers it, there is no driver yet or no more.
    fn auth_sasl_start(
        &self,
        cx: &Cx,
        args: remote::AuthSaslStartArgs,
    ) -> impl Future<Output = Result<remote::AuthSaslStartRet, Error>> + Send;

    /// Sends the next SASL data; `nil` tells missing data from empty data.
    ///
    /// Required: the session answers it, there is no driver yet or no more.
    fn auth_sasl_step(
        &self,
        cx: &Cx,
        args: remote::AuthSaslStepArgs,
    ) -> impl Future<Output = Result<remote::AuthSaslStepRet, Error>> + Send;

    /// Has the server ask polkit whether the client's process may connect.
    ///
    /// Required: the session answers it, there is no driver yet or no more.
    fn auth_polkit(&self, cx: &Cx, args: ()) -> impl Future<Output = Result<remote::AuthPolkitRet, Error>> + Send;
}
