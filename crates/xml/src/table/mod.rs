//! What libvirt prints of each kind of document, as data: `tables/*.fx`, whose notation `tables/README.md` tells.

mod codec;
mod cpuset;
mod notation;
mod rule;
mod size;

use std::sync::OnceLock;

pub(crate) use codec::{Flaw, mac_text, uuid_text};
pub(crate) use cpuset::CpuSet;
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
}
