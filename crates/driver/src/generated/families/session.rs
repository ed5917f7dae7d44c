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
    /// virConnectOpen.
    ///
    /// Required: the session answers it, there is no driver yet or no more.
    fn connect_open(&self, cx: &Cx, args: remote::ConnectOpenArgs) -> impl Future<Output = Result<(), Error>> + Send;

    /// virConnectClose.
    ///
    /// Required: the session answers it, there is no driver yet or no more.
    fn connect_close(&self, cx: &Cx, args: ()) -> impl Future<Output = Result<(), Error>> + Send;

    /// auth_list.
    ///
    /// Required: the session answers it, there is no driver yet or no more.
    fn auth_list(&self, cx: &Cx, args: ()) -> impl Future<Output = Result<remote::AuthListRet, Error>> + Send;

    /// auth_sasl_init.
    ///
    /// Required: the session answers it, there is no driver yet or no more.
    fn auth_sasl_init(&self, cx: &Cx, args: ()) -> impl Future<Output = Result<remote::AuthSaslInitRet, Error>> + Send;

    /// auth_sasl_start.
    ///
    /// Required: the session answers it, there is no driver yet or no more.
    fn auth_sasl_start(
        &self,
        cx: &Cx,
        args: remote::AuthSaslStartArgs,
    ) -> impl Future<Output = Result<remote::AuthSaslStartRet, Error>> + Send;

    /// auth_sasl_step.
    ///
    /// Required: the session answers it, there is no driver yet or no more.
    fn auth_sasl_step(
        &self,
        cx: &Cx,
        args: remote::AuthSaslStepArgs,
    ) -> impl Future<Output = Result<remote::AuthSaslStepRet, Error>> + Send;

    /// auth_polkit.
    ///
    /// Required: the session answers it, there is no driver yet or no more.
    fn auth_polkit(&self, cx: &Cx, args: ()) -> impl Future<Output = Result<remote::AuthPolkitRet, Error>> + Send;
}
