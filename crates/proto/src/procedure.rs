//! What a procedure is: the facts of the schema that hold for every program, and the look-up by number.

use crate::generated::procedures::PROGRAMS;

/// Finds a procedure by its program and number.
#[must_use]
pub fn procedure(program: u32, number: i32) -> Option<&'static ProcedureInfo> {
    // Numbers run from 1 without gaps, so the table of a program is indexed by them.
    let index = usize::try_from(number).ok()?.checked_sub(1)?;
    procedures_of(program).get(index).copied()
}

/// The procedures of a program in the order of their numbers, nothing for an unknown program.
#[must_use]
pub fn procedures_of(program: u32) -> &'static [&'static ProcedureInfo] {
    PROGRAMS.iter().find(|(number, _)| *number == program).map_or(&[], |(_, table)| table)
}

/// The facts of one procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ProcedureInfo {
    /// The program's number, [`crate::net::REMOTE_PROGRAM`] for most.
    pub program: u32,
    /// The procedure's number in its program.
    pub number: i32,
    /// The name in lower case, without the program: `domain_lookup_by_name`.
    pub name: &'static str,
    /// Who sends it.
    pub kind: ProcedureKind,
    /// The family of drivers that answers it.
    pub family: Family,
    /// Whether a daemon may give it to the threads kept for calls that cannot block.
    pub priority: Priority,
    /// Whether a read-only connection may call it.
    pub read_only: ReadOnly,
    /// The permissions it needs; all rules whose condition holds.
    pub acl: &'static [AclRule],
    /// The permissions that a listed object needs to be shown.
    pub acl_filter: &'static [AclRule],
    /// Which way the stream flows that the call opens.
    pub stream: Option<StreamDirection>,
    /// The bit of the call's flags that allows holes in its stream.
    pub sparse_flag: Option<u32>,
    /// How many descriptors travel with it.
    pub fds: Fds,
    /// The public C function behind it.
    pub c_api: Option<&'static str>,
    /// The C function behind it where applications cannot call it.
    pub internal_api: Option<&'static str>,
    /// The libvirt version that first had the public function.
    pub since: Option<&'static str>,
    /// Whether libvirt 9.0.0 has it.
    pub in_9_0_0: bool,
    /// Which event the message reports.
    pub event: Option<Event>,
}

/// Who sends a procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProcedureKind {
    /// The client calls, the server replies.
    Call,
    /// The server tells (keepalive: either side), nobody replies.
    Event,
}

/// Which part of a driver answers a procedure. The first seven are libvirt's driver tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Family {
    /// Domains, the host and the connection itself.
    Hypervisor,
    /// Virtual networks and their ports.
    Network,
    /// Storage pools and volumes.
    Storage,
    /// The host's devices.
    NodeDevice,
    /// The host's network interfaces.
    Interface,
    /// Network filters and their bindings.
    Nwfilter,
    /// Secrets.
    Secret,
    /// Authentication, opening and closing: answered before there is a driver.
    Session,
    /// The daemon's own administration.
    Admin,
    /// Probes of a silent peer.
    Keepalive,
}

/// How soon a daemon must find a thread for a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Priority {
    /// It may block on a hypervisor.
    Low,
    /// It cannot block on a hypervisor, roughly.
    High,
}

/// Whether a read-only connection may make a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadOnly {
    /// Yes: it reads.
    Yes,
    /// No: it writes.
    No,
    /// Yes, unless the condition holds for the call's arguments.
    Unless(Condition),
    /// The question does not arise: it runs before there is a connection to a driver.
    BeforeAuth,
}

/// A test of one word of a call's arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The argument's field.
    pub field: &'static str,
    /// What is asked of it.
    pub test: Test,
}

/// What a [`Condition`] asks of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Test {
    /// At least one of the bits is set.
    HasAny(u32),
    /// All of the bits are set.
    HasAll(u32),
    /// None of the bits is set.
    HasNone(u32),
    /// The word is this number.
    Is(u32),
}

impl Test {
    /// Whether the word passes.
    #[must_use]
    pub const fn holds(self, word: u32) -> bool {
        match self {
            Self::HasAny(bits) => word & bits != 0,
            Self::HasAll(bits) => word & bits == bits,
            Self::HasNone(bits) => word & bits == 0,
            Self::Is(number) => word == number,
        }
    }
}

/// One permission, as libvirt's polkit driver names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AclRule {
    /// The kind of object: `domain`, `storage_pool`.
    pub object: &'static str,
    /// The permission: `read`, `init_control`.
    pub permission: &'static str,
    /// When it is needed; always, if there is no condition.
    pub when: Option<Condition>,
}

impl AclRule {
    /// A permission that is always needed.
    #[must_use]
    pub const fn always(object: &'static str, permission: &'static str) -> Self {
        Self { object, permission, when: None }
    }

    /// A permission that is needed when `test` holds for the argument `field`.
    #[must_use]
    pub const fn when(object: &'static str, permission: &'static str, field: &'static str, test: Test) -> Self {
        Self { object, permission, when: Some(Condition { field, test }) }
    }
}

/// Which way a stream flows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StreamDirection {
    /// From the client to the server.
    Up,
    /// From the server to the client.
    Down,
    /// Both ways at once.
    Both,
}

/// How many descriptors travel with a procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fds {
    /// With the call.
    pub call: FdCount,
    /// With the reply.
    pub reply: FdCount,
}

/// A number of descriptors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FdCount {
    /// None.
    Zero,
    /// Exactly one.
    One,
    /// Any number up to [`crate::net::FDS_MAX`].
    Many,
}

/// Which event a message reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    /// The class of events: `domain`, `network`, `qemu_monitor`, `connection_close`.
    pub class: &'static str,
    /// The event's id in its class, where the class has ids.
    pub id: Option<i32>,
    /// Whether it is the old form of the message, which carries no callback id.
    pub legacy: bool,
}

impl ProcedureInfo {
    /// The function to name in an error: the public one, else the internal one, else the procedure itself.
    #[must_use]
    pub const fn function(&self) -> &'static str {
        match (self.c_api, self.internal_api) {
            (Some(name), _) | (None, Some(name)) => name,
            (None, None) => self.name,
        }
    }

    /// A call that writes, may block, and carries nothing special. The generated table says what differs.
    pub(crate) const fn call(program: u32, number: i32, name: &'static str, family: Family) -> Self {
        Self {
            program,
            number,
            name,
            kind: ProcedureKind::Call,
            family,
            priority: Priority::Low,
            read_only: ReadOnly::No,
            acl: &[],
            acl_filter: &[],
            stream: None,
            sparse_flag: None,
            fds: Fds { call: FdCount::Zero, reply: FdCount::Zero },
            c_api: None,
            internal_api: None,
            since: None,
            in_9_0_0: true,
            event: None,
        }
    }

    /// A message that nobody replies to.
    pub(crate) const fn event(program: u32, number: i32, name: &'static str, family: Family) -> Self {
        let mut info = Self::call(program, number, name, family);
        info.kind = ProcedureKind::Event;
        info.read_only = ReadOnly::Yes;
        info
    }

    pub(crate) const fn high(mut self) -> Self {
        self.priority = Priority::High;
        self
    }

    pub(crate) const fn read(mut self) -> Self {
        self.read_only = ReadOnly::Yes;
        self
    }

    pub(crate) const fn read_unless(mut self, field: &'static str, test: Test) -> Self {
        self.read_only = ReadOnly::Unless(Condition { field, test });
        self
    }

    pub(crate) const fn before_auth(mut self) -> Self {
        self.read_only = ReadOnly::BeforeAuth;
        self
    }

    pub(crate) const fn acl(mut self, rules: &'static [AclRule]) -> Self {
        self.acl = rules;
        self
    }

    pub(crate) const fn acl_filter(mut self, rules: &'static [AclRule]) -> Self {
        self.acl_filter = rules;
        self
    }

    pub(crate) const fn stream(mut self, direction: StreamDirection) -> Self {
        self.stream = Some(direction);
        self
    }

    pub(crate) const fn sparse(mut self, flag: u32) -> Self {
        self.sparse_flag = Some(flag);
        self
    }

    pub(crate) const fn fds(mut self, call: FdCount, reply: FdCount) -> Self {
        self.fds = Fds { call, reply };
        self
    }

    pub(crate) const fn api(mut self, function: &'static str, since: &'static str) -> Self {
        self.c_api = Some(function);
        self.since = Some(since);
        self
    }

    pub(crate) const fn internal(mut self, function: &'static str) -> Self {
        self.internal_api = Some(function);
        self
    }

    pub(crate) const fn newer(mut self) -> Self {
        self.in_9_0_0 = false;
        self
    }

    pub(crate) const fn signals(mut self, class: &'static str, id: Option<i32>, legacy: bool) -> Self {
        self.event = Some(Event { class, id, legacy });
        self
    }
}
