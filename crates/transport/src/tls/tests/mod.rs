//! The client against servers made here, and the server against clients.

mod acceptor;
mod pki;
mod records;
mod scenarios;
mod server;
