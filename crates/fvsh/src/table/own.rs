//! What the shell can do beyond virsh.

use super::{Command, Completer, Group, Opt};
use crate::command::{complete, doctor, explain};

pub(super) static GROUP: Group = Group { title: "Ferrovirt", keyword: "ferrovirt", parts: &[COMMANDS] };

static COMMANDS: &[Command] = &[Command::offline("doctor", "open a URI step by step and say where it fails", doctor::doctor)
    .about("Open a connection by the plan that explain prints, make one call and close it:\n    which step fails and why, what would mend it, and what is not safe.")
    .with(&[
        Opt::text("uri", "connection URI, alias or nothing for the default").empty_ok(),
        Opt::flag("readonly", "open a read-only connection"),
        Opt::flag("no-aliases", "take the URI as it is, without looking for an alias"),
        Opt::text("output", "form of the answer: text or json").named_only(),
    ])
    .opens_nothing(),
    Command::offline("explain", "show how a URI would be opened", explain::explain)
    .about("Print the plan for a connection without opening it: what chose the URI,\n    the driver, the transport and its endpoint, or the error that would follow.")
    .with(&[
        Opt::text("uri", "connection URI, alias or nothing for the default").empty_ok(),
        Opt::flag("readonly", "plan a read-only connection"),
        Opt::flag("no-aliases", "take the URI as it is, without looking for an alias"),
        Opt::text("output", "form of the answer: text or json").named_only(),
    ])
    .opens_nothing(),
    Command::offline("completion", "print a script that completes commands in a shell", complete::completion)
    .about("Print a script for bash, zsh or fish. It asks the hidden command 'complete',\n    so that names of domains and other objects are completed too.")
    .with(&[Opt::text("shell", "bash, zsh or fish").required().completes(Completer::Words(complete::SHELLS))])
    .opens_nothing()];
