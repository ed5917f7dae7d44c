//! The commands: read the options, ask the connection, print the answer.

pub(crate) mod addresses;
pub(crate) mod agent;
mod arguments;
pub(crate) mod attach;
pub(crate) mod backup;
pub(crate) mod block_job;
pub(crate) mod bridge;
pub(crate) mod checkpoint;
pub(crate) mod clock;
pub(crate) mod complete;
pub(crate) mod connect;
pub(crate) mod console;
pub(crate) mod control;
pub(crate) mod cpu;
pub(crate) mod definition;
pub(crate) mod device;
pub(crate) mod devices;
pub(crate) mod directory;
pub(crate) mod display;
pub(crate) mod doctor;
pub(crate) mod dumpxml;
pub(crate) mod echo;
pub(crate) mod edit;
pub(crate) mod event;
pub(crate) mod explain;
pub(crate) mod figures;
mod filter;
mod format;
pub(crate) mod help;
pub(crate) mod host;
pub(crate) mod identity;
pub(crate) mod interface;
pub(crate) mod iothread;
pub(crate) mod job;
pub(crate) mod lifecycle;
pub(crate) mod link;
pub(crate) mod list;
mod lookup;
pub(crate) mod lxc;
pub(crate) mod media;
pub(crate) mod memory;
pub(crate) mod metadata;
pub(crate) mod migrate;
pub(crate) mod migration;
pub(crate) mod native;
pub(crate) mod network;
pub(crate) mod node;
pub(crate) mod node_device;
pub(crate) mod nwfilter;
mod old_lists;
pub(crate) mod pass_fds;
pub(crate) mod pool;
pub(crate) mod qemu;
mod report;
pub(crate) mod save;
pub(crate) mod saved;
pub(crate) mod secret;
pub(crate) mod security;
pub(crate) mod self_test;
pub(crate) mod signal;
pub(crate) mod snapshot;
pub(crate) mod state;
pub(crate) mod stats;
mod stream_callback;
pub(crate) mod tuning;
pub(crate) mod undefine;
pub(crate) mod vcpu;
pub(crate) mod volume;
mod watch;
mod xml_file;
mod xml_text;

pub(crate) use arguments::Arguments;

use ferrovirt::Error;

/// How a command ended.
pub(crate) type Outcome = Result<(), Failure>;

/// Why a command failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Everything was said already.
    Told,
    /// This error is still to be printed.
    Library(Error),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Failure::Library(error)
    }
}
