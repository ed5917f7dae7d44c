// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The calls of the family `session`.

use ferrovirt_error::Error;

use super::refuse;
use crate::{BoxFuture, Call, Cx, Reply, SessionFamily};

/// Each arm boxes its own future, so that no future is as big as the largest of all.
pub(super) fn dispatch<'a, D: SessionFamily>(
    driver: &'a D,
    cx: &'a Cx,
    call: Call,
) -> BoxFuture<'a, Result<Reply, Error>> {
    match call {
        Call::ConnectOpen(args) => Box::pin(async move { driver.connect_open(cx, args).await.map(Reply::ConnectOpen) }),
        Call::ConnectClose(args) => {
            Box::pin(async move { driver.connect_close(cx, args).await.map(Reply::ConnectClose) })
        }
        Call::AuthList(args) => Box::pin(async move { driver.auth_list(cx, args).await.map(Reply::AuthList) }),
        Call::AuthSaslInit(args) => {
            Box::pin(async move { driver.auth_sasl_init(cx, args).await.map(Reply::AuthSaslInit) })
        }
        Call::AuthSaslStart(args) => {
            Box::pin(async move { driver.auth_sasl_start(cx, args).await.map(Reply::AuthSaslStart) })
        }
        Call::AuthSaslStep(args) => {
            Box::pin(async move { driver.auth_sasl_step(cx, args).await.map(Reply::AuthSaslStep) })
        }
        Call::AuthPolkit(args) => Box::pin(async move { driver.auth_polkit(cx, args).await.map(Reply::AuthPolkit) }),
        other => refuse(&other),
    }
}
