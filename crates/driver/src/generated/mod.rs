// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! What the schema says about drivers.

mod call;
mod dispatch;
mod families;
mod message;
pub mod procedures;
mod reply;

pub use call::Call;
pub use dispatch::{dispatch, dispatch_session};
pub use families::*;
pub use message::Message;
pub use procedures::Procedure;
pub use reply::Reply;
