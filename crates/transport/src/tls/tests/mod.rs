//! The client against servers made here.

mod pki;
mod records;
mod scenarios;
mod server;
