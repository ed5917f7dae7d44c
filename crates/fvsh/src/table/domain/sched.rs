//! Domain Management, in virsh's order: from `schedinfo` on.

use crate::command::{agent, display, signal, tuning};
use crate::table::option::{CONFIG, CURRENT, DOMAIN, LIVE};
use crate::table::{Command, Completer, Opt};

pub(super) static COMMANDS: &[Command] = &[
    Command::online("schedinfo", "show/set scheduler parameters", tuning::scheduler::schedinfo)
        .answers_by_label()
        .about("Show/Set scheduler parameters.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::int("weight", "weight for XEN_CREDIT").named_only(),
            Opt::int("cap", "cap for XEN_CREDIT").named_only(),
            Opt::flag("current", "get/set current scheduler info"),
            Opt::flag("config", "get/set value to be used on next boot"),
            Opt::flag("live", "get/set value from running domain"),
            Opt::argv("set", "parameter=value"),
        ]),
    Command::online(
        "screenshot",
        "take a screenshot of a current domain console and store it into a file",
        display::screenshot,
    )
    .about("screenshot of a current domain console")
    .with(&[
        DOMAIN.completes(Completer::ActiveDomains),
        Opt::text("file", "where to store the screenshot").completes(Completer::Nothing),
        Opt::int("screen", "ID of a screen to take screenshot of"),
    ]),
    Command::online("set-lifecycle-action", "change lifecycle actions", signal::set_lifecycle_action)
        .about("Change lifecycle actions for the guest domain.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("type", "lifecycle type to modify")
                .required()
                .completes(Completer::Words(&["poweroff", "reboot", "crash"])),
            Opt::text("action", "lifecycle action to set").required().completes(Completer::Words(&[
                "destroy",
                "restart",
                "rename-restart",
                "preserve",
                "coredump-destroy",
                "coredump-restart",
            ])),
            CONFIG,
            LIVE,
            CURRENT,
        ]),
    Command::online(
        "set-user-sshkeys",
        "manipulate authorized SSH keys file for given user (via agent)",
        agent::set_user_sshkeys,
    )
    .about("Append, reset or remove specified key from the authorized keys file for given user")
    .with(&[
        DOMAIN.completes(Completer::ActiveDomains),
        Opt::text("user", "user to set authorized keys for").required(),
        Opt::text("file", "optional file to read keys from").completes(Completer::Nothing),
        Opt::flag("reset", "clear out authorized keys file before adding new keys"),
        Opt::flag("remove", "remove keys from the authorized keys file"),
    ]),
    Command::online("set-user-password", "set the user password inside the domain", agent::set_user_password)
        .about("changes the password of the specified user inside the domain")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::text("user", "the username").required(),
            Opt::text("password", "the new password").required().completes(Completer::Nothing),
            Opt::flag("encrypted", "the password is already encrypted"),
        ]),
];
