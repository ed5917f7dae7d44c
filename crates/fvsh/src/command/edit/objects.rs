//! `edit`, `net-edit`, `pool-edit`, `iface-edit`, `nwfilter-edit`.

use ferrovirt::{
    Connection, DefineFlags, Domain, DomainXml, Error, ErrorCode, Interface, InterfaceDefineFlags, InterfaceXml,
    Network, NetworkXml, Nwfilter, StoragePool, StoragePoolDefineFlags, StorageXml,
};

use super::{Edited, finish, run};
use crate::command::lookup::{self, MacToo, Names};
use crate::command::{Arguments, Failure, Outcome};
use crate::shell::Shell;

/// Edits the definition of a domain.
pub(crate) fn edit(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let validates = !args.has("skip-validate");
    let done = run(shell, &EditedDomain { conn: shell.connection()?, domain: domain.clone(), validates })?;
    let what = format!("Domain '{}'", domain.name());
    finish(shell, done, &what, |domain| format!("Domain '{}' XML configuration edited.\n", domain.name()))
}

struct EditedDomain {
    conn: Connection,
    domain: Domain,
    validates: bool,
}

impl Edited for EditedDomain {
    type Defined = Domain;

    fn document(&self, shell: &Shell) -> Result<String, Failure> {
        Ok(shell.wait(self.domain.xml_desc(DomainXml::INACTIVE | DomainXml::SECURE))?)
    }

    fn define(&self, shell: &Shell, document: &str, relaxed: bool) -> Result<Domain, Error> {
        if self.validates && !relaxed {
            match shell.wait(self.conn.domain_define_xml_flags(document, DefineFlags::VALIDATE)) {
                // A driver that cannot look at the schema defines without.
                Err(error) if error.code == ErrorCode::NO_SUPPORT => {}
                done => return done,
            }
        }
        shell.wait(self.conn.domain_define_xml(document))
    }

    fn can_relax(&self) -> bool {
        true
    }
}

/// Writes an edit command of objects that are read and defined in one call each.
macro_rules! edits {
    ($($(#[$meta:meta])* $command:ident: $edited:ident of $object:ident, $lookup:expr, $kind:literal;
        |$shell:ident, $it:ident| $read:expr, |$conn:ident, $document:ident| $define:expr;)*) => {$(
        $(#[$meta])*
        pub(crate) fn $command(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
            let object = $lookup(shell, args)?;
            let what = format!(concat!($kind, " {}"), object.name());
            let done = run(shell, &$edited { conn: shell.connection()?, object })?;
            finish(shell, done, &what, |object| format!(concat!($kind, " {} XML configuration edited.\n"), object.name()))
        }

        struct $edited {
            conn: Connection,
            object: $object,
        }

        impl Edited for $edited {
            type Defined = $object;

            fn document(&self, $shell: &Shell) -> Result<String, Failure> {
                let $it = &self.object;
                Ok($read?)
            }

            fn define(&self, shell: &Shell, $document: &str, _: bool) -> Result<$object, Error> {
                let $conn = &self.conn;
                shell.wait($define)
            }
        }
    )*};
}

edits! {
    /// Edits the definition of a network.
    net_edit: EditedNetwork of Network, lookup::network, "Network";
        |shell, network| {
            let inactive = shell.wait(network.xml_desc(NetworkXml::INACTIVE));
            or_else_plain(inactive, || shell.wait(network.xml_desc(NetworkXml::empty())))
        },
        |conn, document| conn.network_define_xml(document);

    /// Edits the definition of a storage pool.
    pool_edit: EditedPool of StoragePool, lookup::pool, "Pool";
        |shell, pool| {
            let inactive = shell.wait(pool.xml_desc(StorageXml::INACTIVE));
            or_else_plain(inactive, || shell.wait(pool.xml_desc(StorageXml::empty())))
        },
        |conn, document| conn.storage_pool_define_xml(document, StoragePoolDefineFlags::empty());

    /// Edits the definition of an interface of the host.
    iface_edit: EditedInterface of Interface, interface, "Interface";
        |shell, interface| shell.wait(interface.xml_desc(InterfaceXml::INACTIVE)),
        |conn, document| conn.interface_define_xml(document, InterfaceDefineFlags::empty());

    /// Edits the definition of a network filter.
    nwfilter_edit: EditedNwfilter of Nwfilter, lookup::nwfilter, "Network filter";
        |shell, filter| shell.wait(filter.xml_desc()),
        |conn, document| conn.nwfilter_define_xml(document);
}

fn interface(shell: &mut Shell, args: &Arguments<'_>) -> Result<Interface, Failure> {
    lookup::interface(shell, args, MacToo::Yes)
}

/// A driver that does not know the definition beside the running object gives what it has.
fn or_else_plain(
    answer: Result<String, Error>,
    plain: impl FnOnce() -> Result<String, Error>,
) -> Result<String, Error> {
    match answer {
        Err(error) if error.code == ErrorCode::INVALID_ARG => plain(),
        answer => answer,
    }
}
