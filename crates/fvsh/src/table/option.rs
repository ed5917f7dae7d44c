//! The options of a command.

use crate::output::Form;

/// What stands behind an option's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Nothing: it is given or not.
    Bool,
    /// A text.
    Text,
    /// A number.
    Int,
    /// All words that are left; always the last option.
    Argv,
    /// Another name of `target`; with a `value` it stands for `--target value` and takes none itself.
    Alias { target: &'static str, value: Option<&'static str> },
}

impl Kind {
    /// The word in angle brackets.
    pub(crate) fn placeholder(self) -> &'static str {
        match self {
            Kind::Int => "number",
            _ => "string",
        }
    }
}

/// Where the words for completing a value come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Completer {
    /// Domains of any state.
    Domains,
    /// Domains that run or are paused.
    ActiveDomains,
    /// Domains that are shut off.
    InactiveDomains,
    /// Running domains.
    RunningDomains,
    /// Paused domains.
    PausedDomains,
    /// UUIDs of domains.
    DomainUuids,
    /// Names of commands and keywords of groups.
    Commands,
    /// Virtual networks.
    Networks,
    /// Storage pools.
    Pools,
    /// Volumes of the pool that the line names.
    Volumes,
    /// Snapshots of the domain that the line names.
    Snapshots,
    /// Network interfaces of the host.
    Interfaces,
    /// Node devices.
    NodeDevices,
    /// UUIDs of secrets.
    Secrets,
    /// Network filters.
    Nwfilters,
    /// Ports that network filters are bound to.
    NwfilterBindings,
    /// One of these words.
    Words(&'static [&'static str]),
    /// virsh knows the place for a completer here and offers nothing.
    Nothing,
}

/// One option.
#[derive(Debug)]
pub(crate) struct Opt {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    pub(crate) required: bool,
    /// Whether a bare word may fill it.
    pub(crate) positional: bool,
    /// Whether an empty text is a value.
    pub(crate) empty_ok: bool,
    pub(crate) completer: Option<Completer>,
    pub(crate) help: &'static str,
}

/// Every command has it: it turns the command into `help COMMAND`.
pub(crate) static HELP_OPTION: Opt = Opt::flag("help", "print help for this function");

/// Commands that tell facts have it, where the shell is more than virsh.
pub(crate) static OUTPUT_OPTION: Opt = Opt::text("output", "form of the answer: table, json or yaml")
    .named_only()
    .completes(Completer::Words(Form::WORDS));

/// `--domain`, as most commands have it.
pub(super) const DOMAIN: Opt = Opt::text("domain", "domain name, id or uuid").required();

/// `--network`, as most commands have it.
pub(super) const NETWORK: Opt = Opt::text("network", "network name or uuid").required().completes(Completer::Networks);

/// `--pool`, as most commands have it.
pub(super) const POOL: Opt = Opt::text("pool", "pool name or uuid").required().completes(Completer::Pools);

/// `--vol`, as most commands have it.
pub(super) const VOL: Opt = Opt::text("vol", "vol name, key or path").required().completes(Completer::Volumes);

/// `--interface`, as most commands on the host's interfaces have it.
pub(super) const INTERFACE: Opt =
    Opt::text("interface", "interface name or MAC address").required().completes(Completer::Interfaces);

/// `--loop`, as event commands have it.
pub(super) const LOOP: Opt = Opt::flag("loop", "loop until timeout or interrupt, rather than one-shot");

/// `--timeout`, as event commands have it.
pub(super) const TIMEOUT: Opt = Opt::int("timeout", "timeout seconds");

/// `--list`, as event commands have it.
pub(super) const LIST: Opt = Opt::flag("list", "list valid event types");

/// `--timestamp`, as event commands have it.
pub(super) const TIMESTAMP: Opt = Opt::flag("timestamp", "show timestamp for each printed event");

/// `--persistent`, beside `--live`.
pub(super) const PERSISTENT: Opt = Opt::flag("persistent", "make live change persistent");

/// `--config`: what is changed is the definition.
pub(super) const CONFIG: Opt = Opt::flag("config", "affect next boot");

/// `--live`: what is changed is the running domain.
pub(super) const LIVE: Opt = Opt::flag("live", "affect running domain");

/// `--current`: what is changed is the running domain, or the definition of one that is off.
pub(super) const CURRENT: Opt = Opt::flag("current", "affect current domain");

impl Opt {
    const fn new(name: &'static str, kind: Kind, positional: bool, help: &'static str) -> Self {
        Opt { name, kind, required: false, positional, empty_ok: false, completer: None, help }
    }

    pub(super) const fn flag(name: &'static str, help: &'static str) -> Self {
        Opt::new(name, Kind::Bool, false, help)
    }

    pub(super) const fn text(name: &'static str, help: &'static str) -> Self {
        Opt::new(name, Kind::Text, true, help)
    }

    pub(super) const fn int(name: &'static str, help: &'static str) -> Self {
        Opt::new(name, Kind::Int, true, help)
    }

    pub(super) const fn argv(name: &'static str, help: &'static str) -> Self {
        Opt::new(name, Kind::Argv, true, help)
    }

    pub(super) const fn alias(name: &'static str, target: &'static str, value: Option<&'static str>) -> Self {
        Opt::new(name, Kind::Alias { target, value }, false, "")
    }

    pub(super) const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Bare words pass it by.
    pub(super) const fn named_only(mut self) -> Self {
        self.positional = false;
        self
    }

    pub(super) const fn empty_ok(mut self) -> Self {
        self.empty_ok = true;
        self
    }

    pub(super) const fn completes(mut self, completer: Completer) -> Self {
        self.completer = Some(completer);
        self
    }

    /// Another help text.
    pub(super) const fn says(mut self, help: &'static str) -> Self {
        self.help = help;
        self
    }

    /// Whether a bare word of the command line may fill this option.
    pub(crate) fn takes_bare_words(&self) -> bool {
        self.positional && matches!(self.kind, Kind::Text | Kind::Int | Kind::Argv)
    }
}
