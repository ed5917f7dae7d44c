// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! What a driver can answer: one trait for each family of procedures.

mod hypervisor;
mod interface;
mod network;
mod node_device;
mod nwfilter;
mod secret;
mod session;
mod storage;

pub use hypervisor::HypervisorFamily;
pub use interface::InterfaceFamily;
pub use network::NetworkFamily;
pub use node_device::NodeDeviceFamily;
pub use nwfilter::NwfilterFamily;
pub use secret::SecretFamily;
pub use session::SessionFamily;
pub use storage::StorageFamily;

/// A driver that has said of every family what it answers.
pub trait AllFamilies:
    HypervisorFamily + NetworkFamily + StorageFamily + NodeDeviceFamily + InterfaceFamily + NwfilterFamily + SecretFamily
{
}

impl<
    D: HypervisorFamily
        + NetworkFamily
        + StorageFamily
        + NodeDeviceFamily
        + InterfaceFamily
        + NwfilterFamily
        + SecretFamily,
> AllFamilies for D
{
}
