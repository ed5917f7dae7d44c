//! What libvirt prints of each kind of document, as data: `tables/*.fx`, whose notation `tables/README.md` tells.

mod codec;
mod cpuset;
mod notation;
mod rule;
mod size;

use std::sync::OnceLock;

pub(crate) use codec::{Flaw, mac, mac_text, uuid, uuid_text};
pub use cpuset::CpuSet;
pub(crate) use rule::{AttributeRule, Codec, Keep, Rule, Table, Value};
pub(crate) use size::{SizeFlaw, scaled};

macro_rules! tables {
    ($($(#[$doc:meta])* $name:ident = $file:literal;)*) => {
        $(
            $(#[$doc])*
            pub(crate) fn $name() -> &'static Table {
                static TABLE: OnceLock<Table> = OnceLock::new();
                TABLE.get_or_init(|| notation::parse(include_str!(concat!("../../tables/", $file))).0)
            }
        )*

        #[cfg(test)]
        mod tests {
            /// A line that says nothing would be a line that is believed and has no effect.
            #[test]
            fn every_line_is_understood() {
                $(
                    let (table, faults) = super::notation::parse(include_str!(concat!("../../tables/", $file)));
                    assert_eq!(faults, Vec::<String>::new(), $file);
                    assert_eq!(table.undefined(), Vec::<&str>::new(), $file);
                )*
            }
        }
    };
}

tables! {
    /// A domain.
    domain = "domain.fx";
    /// A virtual network.
    network = "network.fx";
    /// A storage pool.
    pool = "pool.fx";
    /// A storage volume.
    volume = "volume.fx";
    /// A host's network interface.
    interface = "interface.fx";
    /// A host's device.
    node_device = "node_device.fx";
    /// A host's processor.
    processor = "processor.fx";
    /// The frame of a snapshot.
    snapshot = "snapshot.fx";
    /// The frame of a checkpoint.
    checkpoint = "checkpoint.fx";
}
