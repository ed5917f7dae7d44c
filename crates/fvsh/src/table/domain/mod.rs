//! Domain Management.

mod attach;
mod create;
mod define;
mod identity;
mod iothread;
mod qemu;
mod saved;
mod update;
mod vcpu;

use super::Group;

pub(super) static GROUP: Group = Group {
    title: "Domain Management",
    keyword: "domain",
    parts: &[
        attach::COMMANDS,
        create::COMMANDS,
        define::COMMANDS,
        identity::COMMANDS,
        iothread::COMMANDS,
        saved::COMMANDS,
        qemu::COMMANDS,
        vcpu::COMMANDS,
        update::COMMANDS,
    ],
};
