//! Real clients against ferrovirtd: recorded sessions of virsh, and programs over libvirt's bindings.

mod administration;
mod clients;
mod events;
mod kerberos;
mod newer;
mod polkit;
mod recorded;
mod sasl;
mod served;
mod starting;
mod through_ssh;

// The code generator may not depend on what it generates, and the test kit does.
#[path = "../../../../crates/testkit/src/transcript.rs"]
#[allow(unreachable_pub)]
mod transcript;

use super::suite::Suite;

pub(super) fn add(suite: &mut Suite) -> Result<(), String> {
    recorded::add(suite)?;
    events::add(suite);
    clients::add(suite);
    sasl::add(suite);
    polkit::add(suite);
    through_ssh::add(suite);
    starting::add(suite);
    administration::add(suite);
    Ok(())
}

/// Those for programs that have Kerberos.
pub(super) fn add_kerberos(suite: &mut Suite) {
    kerberos::add(suite);
}
