//! Descriptors that are handed to a domain.

use ferrovirt_driver::{Cx, Descriptor, procedures as p};
use ferrovirt_proto::remote;

use crate::{Connection, Domain, FdAssociateFlags, StartFlags, blocking, calls::calls};

calls! {
    for Connection {};

    /// As [`Self::domain_create_xml`], with descriptors that the domain's first process gets: 3 and up, in this order.
    #[doc(alias = "virDomainCreateXMLWithFiles")]
    fn domain_create_xml_with_files(
        &self, xml: &str, files: Vec<Descriptor>, flags: StartFlags,
    ) -> Domain as blocking::Domain {
        let args = remote::DomainCreateXmlWithFilesArgs { xml_desc: xml.to_owned(), flags: flags.bits() };
        let reply = self.invoke_with::<p::DomainCreateXmlWithFiles>(&carrying(self, files), args).await?;
        Ok(Domain::new(self, reply.dom))
    }
}

calls! {
    for Domain { dom };

    /// As [`Self::create_with_flags`], with descriptors that the domain's first process gets: 3 and up, in this order.
    #[doc(alias = "virDomainCreateWithFiles")]
    fn create_with_files(&self, files: Vec<Descriptor>, flags: StartFlags) {
        let args = remote::DomainCreateWithFilesArgs { dom: self.wire(), flags: flags.bits() };
        let cx = carrying(&self.conn, files);
        self.set_id(self.conn.invoke_with::<p::DomainCreateWithFiles>(&cx, args).await?.dom.id);
        Ok(())
    }

    /// Gives descriptors a name under which the domain's definition can use them, while this connection is open.
    #[doc(alias = "virDomainFDAssociate")]
    fn fd_associate(&self, name: &str, files: Vec<Descriptor>, flags: FdAssociateFlags) {
        let args = remote::DomainFdAssociateArgs { dom: self.wire(), name: name.to_owned(), flags: flags.bits() };
        self.conn.invoke_with::<p::DomainFdAssociate>(&carrying(&self.conn, files), args).await
    }
}

/// What a call with descriptors rides with.
fn carrying(conn: &Connection, files: Vec<Descriptor>) -> Cx {
    let cx = Cx::new().with_timeout(conn.call_deadline());
    files.into_iter().for_each(|file| cx.send_descriptor(file));
    cx
}
