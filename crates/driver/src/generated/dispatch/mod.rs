// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! From a call to the method that answers it.

mod hypervisor;
mod interface;
mod network;
mod node_device;
mod nwfilter;
mod secret;
mod session;
mod storage;

use std::future::ready;

use ferrovirt_error::Error;
use ferrovirt_proto::Family;

use crate::{AllFamilies, BoxFuture, Call, Cx, Reply, SessionFamily};

/// Lets a driver answer a call. A call of the session is none of a driver's business and is refused.
pub fn dispatch<'a, D: AllFamilies>(driver: &'a D, cx: &'a Cx, call: Call) -> BoxFuture<'a, Result<Reply, Error>> {
    match call.info().family {
        Family::Hypervisor => hypervisor::dispatch(driver, cx, call),
        Family::Network => network::dispatch(driver, cx, call),
        Family::Storage => storage::dispatch(driver, cx, call),
        Family::NodeDevice => node_device::dispatch(driver, cx, call),
        Family::Interface => interface::dispatch(driver, cx, call),
        Family::Nwfilter => nwfilter::dispatch(driver, cx, call),
        Family::Secret => secret::dispatch(driver, cx, call),
        _ => refuse(&call),
    }
}

/// Lets a session answer a call of its family; any other is refused.
pub fn dispatch_session<'a, S: SessionFamily>(
    session: &'a S,
    cx: &'a Cx,
    call: Call,
) -> BoxFuture<'a, Result<Reply, Error>> {
    session::dispatch(session, cx, call)
}

/// The answer to a call that was given to the wrong family.
fn refuse<'a>(call: &Call) -> BoxFuture<'a, Result<Reply, Error>> {
    Box::pin(ready(Err(Error::unsupported(call.info().function()))))
}
