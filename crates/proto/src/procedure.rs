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
    /// The class of events: `domain`, `network`, `storage_pool`, `node_device`, `secret`, `qemu_monitor`,
    /// `connection_close`.
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

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;
    use crate::{enums, flags, net, procedures};

    /// The numbers of procedures of libvirt 11.3.0's programs.
    #[test]
    fn every_program_is_whole() {
        let counts = |program| {
            let table = procedures_of(program);
            let calls = table.iter().filter(|info| info.kind == ProcedureKind::Call).count();
            (calls, table.len() - calls)
        };
        assert_eq!(counts(net::REMOTE_PROGRAM), (400, 53));
        assert_eq!(counts(net::QEMU_PROGRAM), (6, 1));
        assert_eq!(counts(net::LXC_PROGRAM), (1, 0));
        assert_eq!(counts(net::ADMIN_PROGRAM), (20, 0));
        assert_eq!(counts(net::KEEPALIVE_PROGRAM), (0, 2));
    }

    #[test]
    fn each_procedure_is_found_by_its_own_number_only() {
        for (program, table) in PROGRAMS {
            for (number, info) in (1..).zip(table) {
                assert_eq!((info.program, info.number), (program, number));
                assert_eq!(procedure(program, number), Some(*info));
            }
            let beyond = i32::try_from(table.len()).unwrap() + 1;
            for number in [0, -1, i32::MIN, i32::MAX, beyond] {
                assert_eq!(procedure(program, number), None, "{program:#x} {number}");
            }
        }
        assert_eq!(procedure(0x2000_8088, 1), None);
    }

    #[test]
    fn facts_reach_the_table() {
        let download = &procedures::remote::STORAGE_VOL_DOWNLOAD;
        assert_eq!(download.stream, Some(StreamDirection::Down));
        assert_eq!(download.sparse_flag, Some(1));
        assert_eq!(download.family, Family::Storage);
        assert_eq!(procedures::remote::AUTH_LIST.read_only, ReadOnly::BeforeAuth);
        assert_eq!(procedures::remote::DOMAIN_MIGRATE_PREPARE.function(), "virDomainMigratePrepare");
        assert_eq!(procedures::remote::DOMAIN_SUSPEND.read_only, ReadOnly::No);
        assert_eq!(procedures::remote::CONNECT_GET_URI.priority, Priority::High);
        assert_eq!(procedures::lxc::DOMAIN_OPEN_NAMESPACE.fds.reply, FdCount::Many);
        assert!(!procedures::remote::DOMAIN_GRAPHICS_RELOAD.in_9_0_0);
        let lifecycle = Event { class: "domain", id: Some(0), legacy: true };
        assert_eq!(procedures::remote::DOMAIN_EVENT_LIFECYCLE.event, Some(lifecycle));
    }

    /// Of libvirt's 407 calls of the three driver programs 188 read, 208 write, 6 depend and 5 come before; one that
    /// libvirt lets a read-only connection make although it writes, `domain_del_throttle_group`, is on the other side.
    #[test]
    fn reading_and_writing_calls_are_counted() {
        let programs = [net::REMOTE_PROGRAM, net::QEMU_PROGRAM, net::LXC_PROGRAM];
        let calls = programs.into_iter().flat_map(procedures_of).filter(|info| info.kind == ProcedureKind::Call);
        let mut counts = [0; 4];
        for info in calls {
            counts[match info.read_only {
                ReadOnly::Yes => 0,
                ReadOnly::No => 1,
                ReadOnly::Unless(_) => 2,
                ReadOnly::BeforeAuth => 3,
            }] += 1;
        }
        assert_eq!(counts, [187, 209, 6, 5]);
    }

    /// What needs a permission to change something is not for a read-only connection. The one exception says on whose
    /// behalf the connection is used, which a daemon between a reader and us must be able to say.
    #[test]
    fn reading_needs_no_permission_to_write() {
        let programs = [net::REMOTE_PROGRAM, net::QEMU_PROGRAM, net::LXC_PROGRAM];
        let open = programs.into_iter().flat_map(procedures_of).filter(|info| info.read_only == ReadOnly::Yes);
        let harmless =
            |permission: &str| ["read", "getattr"].contains(&permission) || permission.starts_with("search_");
        // `migrate` is what libvirt asks for two of a migration's settings, too.
        let asks = |name: &str| name.starts_with("domain_migrate_get_");
        let writing: Vec<&str> = open
            .filter(|info| !asks(info.name))
            .filter(|info| info.acl.iter().any(|rule| rule.when.is_none() && !harmless(rule.permission)))
            .map(|info| info.name)
            .collect();
        assert_eq!(writing, ["connect_set_identity"]);
    }

    #[test]
    fn conditions_ask_what_they_say() {
        let secure_or_migratable = (flags::DomainXml::SECURE | flags::DomainXml::MIGRATABLE).bits();
        let expected = Condition { field: "flags", test: Test::HasAny(secure_or_migratable) };
        assert_eq!(procedures::remote::DOMAIN_GET_XML_DESC.read_only, ReadOnly::Unless(expected));
        let agent = enums::DomainInterfaceAddressesSource::AGENT.0.cast_unsigned();
        let expected = Condition { field: "source", test: Test::Is(agent) };
        assert_eq!(procedures::remote::DOMAIN_INTERFACE_ADDRESSES.read_only, ReadOnly::Unless(expected));

        let rows = [
            (Test::HasAny(0b11), [false, true, true, true]),
            (Test::HasAll(0b11), [false, false, false, true]),
            (Test::HasNone(0b11), [true, false, false, false]),
            (Test::Is(2), [false, false, true, false]),
        ];
        for (test, expected) in rows {
            assert_eq!([0, 1, 2, 3].map(|word| test.holds(word)), expected, "{test:?}");
        }
    }

    #[test]
    fn unknown_bits_and_numbers_survive() {
        let odd = flags::ListAllDomains::from_bits_retain(1 << 30) | flags::ListAllDomains::ACTIVE;
        assert_eq!(odd.bits(), (1 << 30) | 1);
        assert_eq!(enums::DomainState(99).c_name(), None);
        assert_eq!(enums::DomainState::RUNNING.c_name(), Some("VIR_DOMAIN_RUNNING"));
        assert_eq!(alloc::format!("{:?}", enums::DomainState::RUNNING), "DomainState(VIR_DOMAIN_RUNNING)");
    }
}
