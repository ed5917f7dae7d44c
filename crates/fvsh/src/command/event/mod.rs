//! `event` and its kin: they register, then print what happens until there was enough of it.

mod domain;
mod listen;
mod monitor;
mod objects;

pub(crate) use domain::event;
pub(crate) use monitor::qemu_monitor_event;
pub(crate) use objects::{net_event, nodedev_event, pool_event, secret_event};

pub(crate) use domain::KINDS as DOMAIN_KINDS;
pub(crate) use objects::{LIFECYCLE, NODE_DEVICE_KINDS, POOL_KINDS, SECRET_KINDS};
