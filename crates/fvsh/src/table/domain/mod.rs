//! Domain Management.

mod attach;
mod block;
mod create;
mod define;
mod fact;
mod identity;
mod iothread;
mod migrate;
mod qemu;
mod saved;
mod sched;
mod update;
mod vcpu;

use super::Group;

pub(super) static GROUP: Group = Group {
    title: "Domain Management",
    keyword: "domain",
    parts: &[
        attach::COMMANDS,
        block::COMMANDS,
        create::COMMANDS,
        define::COMMANDS,
        fact::COMMANDS,
        identity::COMMANDS,
        iothread::COMMANDS,
        saved::COMMANDS,
        migrate::COMMANDS,
        qemu::COMMANDS,
        sched::COMMANDS,
        vcpu::COMMANDS,
        update::COMMANDS,
    ],
};
