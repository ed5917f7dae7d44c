//! Domain Management, in virsh's order: from `domdisplay` on.

use crate::command::{agent, display};
use crate::table::option::DOMAIN;
use crate::table::{Command, Completer, Opt};

pub(super) static COMMANDS: &[Command] = &[
    Command::online("domdisplay", "domain display connection URI", display::domdisplay)
        .answers()
        .about("Output the IP address and port number for the graphical display.")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::flag("include-password", "includes the password into the connection URI if available"),
            Opt::text("type", "select particular graphical display (e.g. \"vnc\", \"spice\", \"rdp\", \"dbus\")"),
            Opt::flag("all", "show all possible graphical displays"),
        ]),
    Command::online("domfsfreeze", "Freeze domain's mounted filesystems.", agent::domfsfreeze)
        .about("Freeze domain's mounted filesystems.")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::argv("mountpoint", "mountpoint path to be frozen").completes(Completer::Nothing),
        ]),
    Command::online("domfsthaw", "Thaw domain's mounted filesystems.", agent::domfsthaw)
        .about("Thaw domain's mounted filesystems.")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::argv("mountpoint", "mountpoint path to be thawed").completes(Completer::Nothing),
        ]),
    Command::online("domfsinfo", "Get information of domain's mounted filesystems.", agent::domfsinfo)
        .answers()
        .about("Get information of domain's mounted filesystems.")
        .with(&[DOMAIN.completes(Completer::ActiveDomains)]),
    Command::online("domfstrim", "Invoke fstrim on domain's mounted filesystems.", agent::domfstrim)
        .about("Invoke fstrim on domain's mounted filesystems.")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::int("minimum", "Just a hint to ignore contiguous free ranges smaller than this (Bytes)"),
            Opt::text("mountpoint", "which mount point to trim").completes(Completer::Nothing),
        ]),
    Command::online("domhostname", "print the domain's hostname", agent::domhostname).answers().with(&[
        DOMAIN.completes(Completer::ActiveDomains),
        Opt::text("source", "address source: 'lease' or 'agent'").completes(Completer::Nothing),
    ]),
];
