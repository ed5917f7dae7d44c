//! Descriptors that are handed to a domain, or got of it.

use ferrovirt_driver::{Cx, Descriptor, procedures as p};
use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_proto::{lxc, qemu, remote};

use crate::{Connection, Domain, FdAssociateFlags, OpenGraphicsFlags, StartFlags, blocking, calls::calls};

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

calls! {
    for Domain { dom };

    /// Connects a socket, whose other end the caller keeps, to the display with this index (0 is the first). What is
    /// spoken on it is the display's protocol (VNC, SPICE).
    #[doc(alias = "virDomainOpenGraphics")]
    fn open_graphics(&self, index: u32, socket: Descriptor, flags: OpenGraphicsFlags) {
        let args = remote::DomainOpenGraphicsArgs { dom: self.wire(), idx: index, flags: flags.bits() };
        self.conn.invoke_with::<p::DomainOpenGraphics>(&carrying(&self.conn, vec![socket]), args).await
    }

    /// Gives a socket that is connected to the display with this index (0 is the first).
    #[doc(alias = "virDomainOpenGraphicsFD")]
    fails "`INTERNAL_ERROR` where the driver answers without a socket"
    fn open_graphics_fd(&self, index: u32, flags: OpenGraphicsFlags) -> Descriptor {
        let args = remote::DomainOpenGraphicsFdArgs { dom: self.wire(), idx: index, flags: flags.bits() };
        let cx = carrying(&self.conn, Vec::new());
        self.conn.invoke_with::<p::DomainOpenGraphicsFd>(&cx, args).await?;
        cx.take_returned().pop().ok_or_else(|| {
            Error::new(ErrorDomain::NONE, ErrorCode::INTERNAL_ERROR, "the driver answered without the display's socket")
        })
    }

    /// Gives descriptors of the kernel's namespaces that a container lives in, for `setns`.
    #[doc(alias = "virDomainLxcOpenNamespace")]
    fn lxc_open_namespace(&self) -> Vec<Descriptor> {
        let cx = carrying(&self.conn, Vec::new());
        let args = lxc::DomainOpenNamespaceArgs { dom: self.wire(), flags: 0 };
        self.conn.invoke_with::<p::LxcDomainOpenNamespace>(&cx, args).await?;
        Ok(cx.take_returned())
    }

    /// As [`Self::qemu_monitor_command`], with descriptors that go out with the command; those that come back with the
    /// answer stand beside it.
    #[doc(alias = "virDomainQemuMonitorCommandWithFiles")]
    fn qemu_monitor_command_with_files(
        &self, command: &str, files: Vec<Descriptor>, flags: u32,
    ) -> (String, Vec<Descriptor>) {
        let cx = carrying(&self.conn, files);
        let args = qemu::DomainMonitorCommandWithFilesArgs { dom: self.wire(), cmd: command.to_owned(), flags };
        let reply = self.conn.invoke_with::<p::QemuDomainMonitorCommandWithFiles>(&cx, args).await?;
        Ok((reply.result, cx.take_returned()))
    }
}

/// What a call with descriptors rides with.
fn carrying(conn: &Connection, files: Vec<Descriptor>) -> Cx {
    let cx = Cx::new().with_timeout(conn.call_deadline());
    files.into_iter().for_each(|file| cx.send_descriptor(file));
    cx
}
