//! Secret.

use crate::command::{event, secret};
use crate::table::option::{LIST, LOOP, TIMEOUT, TIMESTAMP};
use crate::table::{Command, Completer, Group, Opt};

pub(super) static GROUP: Group = Group { title: "Secret", keyword: "secret", parts: &[COMMANDS] };

static COMMANDS: &[Command] = &[
    Command::online("secret-define", "define or modify a secret from an XML file", secret::define)
        .about("Define or modify a secret.")
        .with(&[
            Opt::text("file", "file containing secret attributes in XML").required().completes(Completer::Nothing),
            Opt::flag("validate", "validate the XML against the schema"),
        ]),
    Command::online("secret-dumpxml", "secret attributes in XML", secret::dumpxml)
        .about("Output attributes of a secret as an XML dump to stdout.")
        .with(&[
            Opt::text("secret", "secret UUID").required().completes(Completer::Secrets),
            Opt::text("xpath", "xpath expression to filter the XML document")
                .named_only()
                .completes(Completer::Nothing),
            Opt::flag("wrap", "wrap xpath results in an common root element"),
        ]),
    Command::online("secret-event", "Secret Events", event::secret_event)
        .about("List event types, or wait for secret events to occur")
        .with(&[
            Opt::text("secret", "filter by secret name or uuid").completes(Completer::Secrets),
            Opt::text("event", "which event type to wait for").completes(Completer::Words(event::SECRET_KINDS)),
            LOOP,
            TIMEOUT,
            LIST,
            TIMESTAMP,
        ]),
    Command::online("secret-get-value", "Output a secret value", secret::get_value)
        .answers()
        .about("Output a secret value to stdout.")
        .with(&[
            Opt::text("secret", "secret UUID").required().completes(Completer::Secrets),
            Opt::flag("plain", "get value without converting to base64"),
        ]),
    Command::online("secret-list", "list secrets", secret::list).answers().about("Returns a list of secrets").with(&[
        Opt::flag("ephemeral", "list ephemeral secrets"),
        Opt::flag("no-ephemeral", "list non-ephemeral secrets"),
        Opt::flag("private", "list private secrets"),
        Opt::flag("no-private", "list non-private secrets"),
    ]),
    Command::online("secret-set-value", "set a secret value", secret::set_value).about("Set a secret value.").with(&[
        Opt::text("secret", "secret UUID").required().completes(Completer::Secrets),
        Opt::text("file", "read secret from file").named_only().completes(Completer::Nothing),
        Opt::flag("plain", "read the secret from file without converting from base64"),
        Opt::flag("interactive", "read the secret from the terminal"),
        Opt::text("base64", "base64-encoded secret value").completes(Completer::Nothing),
    ]),
    Command::online("secret-undefine", "undefine a secret", secret::undefine)
        .about("Undefine a secret.")
        .with(&[Opt::text("secret", "secret UUID").required().completes(Completer::Secrets)]),
];
