//! What the shell can do beyond virsh.

use super::{Command, Group, Opt};
use crate::command::{doctor, explain};

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
    .opens_nothing()];
