//! Definitions of domains: from XML, to XML, and away.

use ferrovirt_driver::procedures as p;
use ferrovirt_proto::remote;

use crate::{Connection, DefineFlags, Domain, DomainXml, StartFlags, UndefineFlags, blocking, calls::calls};

calls! {
    for Connection {};

    /// Starts a domain from XML. It vanishes when it stops, unless one of its name and UUID was defined before.
    #[doc(alias = "virDomainCreateXML")]
    #[doc(alias = "virDomainCreateLinux")]
    fn domain_create_xml(&self, xml: &str, flags: StartFlags) -> Domain as blocking::Domain
        = DomainCreateXml { xml_desc: xml.to_owned(), flags: flags.bits() } => |reply| Domain::new(self, reply.dom);

    /// Defines a domain from XML, or redefines the one of its name and UUID. It is not started.
    #[doc(alias = "virDomainDefineXML")]
    fn domain_define_xml(&self, xml: &str) -> Domain as blocking::Domain
        = DomainDefineXml { xml: xml.to_owned() } => |reply| Domain::new(self, reply.dom);

    /// Defines a domain from XML, after a check against the schema where asked for.
    #[doc(alias = "virDomainDefineXMLFlags")]
    fn domain_define_xml_flags(&self, xml: &str, flags: DefineFlags) -> Domain as blocking::Domain
        = DomainDefineXmlFlags { xml: xml.to_owned(), flags: flags.bits() } => |reply| Domain::new(self, reply.dom);
}

calls! {
    for Domain { dom };

    /// The domain's XML: of the live domain, or of its next boot with [`DomainXml::INACTIVE`].
    #[doc(alias = "virDomainGetXMLDesc")]
    fails "`OPERATION_DENIED` for [`DomainXml::SECURE`] or [`DomainXml::MIGRATABLE`] on a read-only connection"
    fn xml_desc(&self, flags: DomainXml) -> String = DomainGetXmlDesc { flags: flags.bits() } => |reply| reply.xml;

    /// Forgets the definition. A running domain goes on until it stops.
    #[doc(alias = "virDomainUndefine")]
    fn undefine(&self) = DomainUndefine;

    /// Forgets the definition, and what belongs to it: saved memory, snapshots' metadata, firmware variables.
    #[doc(alias = "virDomainUndefineFlags")]
    fn undefine_flags(&self, flags: UndefineFlags) = DomainUndefineFlags { flags: flags.bits() };

    /// Gives a domain that is off another name, and its handle under that name. This handle keeps the old one.
    #[doc(alias = "virDomainRename")]
    fn rename(&self, name: &str) -> Domain as blocking::Domain {
        let args = remote::DomainRenameArgs { dom: self.wire(), new_name: Some(name.to_owned()), flags: 0 };
        self.conn.invoke::<p::DomainRename>(args).await?;
        Ok(Domain::new(&self.conn, remote::Domain { name: name.to_owned(), ..self.wire() }))
    }

    /// Whether the domain's definition outlives its next stop.
    #[doc(alias = "virDomainIsPersistent")]
    fn is_persistent(&self) -> bool = DomainIsPersistent => |reply| reply.persistent != 0;

    /// Whether the live definition changed since the domain started.
    #[doc(alias = "virDomainIsUpdated")]
    fn is_updated(&self) -> bool = DomainIsUpdated => |reply| reply.updated != 0;

    /// Whether the domain starts with its host.
    #[doc(alias = "virDomainGetAutostart")]
    fn autostart(&self) -> bool = DomainGetAutostart => |reply| reply.autostart != 0;

    /// Sets whether the domain starts with its host.
    #[doc(alias = "virDomainSetAutostart")]
    fn set_autostart(&self, autostart: bool) = DomainSetAutostart { autostart: i32::from(autostart) };

    /// Whether the domain starts at the host's next boot only. Since libvirt 11.2.0.
    #[doc(alias = "virDomainGetAutostartOnce")]
    fn autostart_once(&self) -> bool = DomainGetAutostartOnce => |reply| reply.autostart != 0;

    /// Sets whether the domain starts at the host's next boot only. Since libvirt 11.2.0.
    #[doc(alias = "virDomainSetAutostartOnce")]
    fn set_autostart_once(&self, autostart: bool) = DomainSetAutostartOnce { autostart: i32::from(autostart) };

    /// What runs in the domain: `hvm` for a whole machine, `xen`, `exe` for a container's process.
    #[doc(alias = "virDomainGetOSType")]
    fn os_type(&self) -> String = DomainGetOsType => |reply| reply.kind;
}
