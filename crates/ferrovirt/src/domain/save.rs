//! A domain's memory in files: saved, restored, dumped.

use std::path::Path;

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};

use super::NO_ID;
use crate::{
    Connection, CoreDumpFlags, CoreDumpFormat, Domain, DomainXml, SaveImageXml, SaveRestoreFlags, TypedParams,
    calls::{ask, calls},
};

calls! {
    for Connection {};

    /// Starts a domain from the memory in a file on the host. A relative path is taken from this process's folder.
    #[doc(alias = "virDomainRestore")]
    fn domain_restore(&self, from: &str) {
        let from = absolute(from)?;
        ask!({} self DomainRestore { from })
    }

    /// Starts a domain from the memory in a file on the host, with another definition where `xml` is given.
    #[doc(alias = "virDomainRestoreFlags")]
    fn domain_restore_flags(&self, from: &str, xml: Option<&str>, flags: SaveRestoreFlags) {
        let from = absolute(from)?;
        ask!({} self DomainRestoreFlags { from, dxml: xml.map(str::to_owned), flags: flags.bits() })
    }

    /// Starts a domain from saved memory: `file`, `dxml`, `image_format`, `parallel.channels`.
    #[doc(alias = "virDomainRestoreParams")]
    fn domain_restore_params(&self, params: &TypedParams, flags: SaveRestoreFlags) {
        let params = self.checked(params).await?;
        ask!({} self DomainRestoreParams { params, flags: flags.bits() })
    }

    /// The definition (XML) beside saved memory in a file on the host.
    #[doc(alias = "virDomainSaveImageGetXMLDesc")]
    fn domain_save_image_xml_desc(&self, file: &str, flags: SaveImageXml) -> String {
        let file = absolute(file)?;
        ask!({} self DomainSaveImageGetXmlDesc { file, flags: flags.bits() } => |reply| reply.xml)
    }

    /// Changes the definition (XML) beside saved memory in a file on the host.
    #[doc(alias = "virDomainSaveImageDefineXML")]
    fn domain_save_image_define_xml(&self, file: &str, xml: &str, flags: SaveRestoreFlags) {
        let file = absolute(file)?;
        ask!({} self DomainSaveImageDefineXml { file, dxml: xml.to_owned(), flags: flags.bits() })
    }
}

calls! {
    for Domain { dom };

    /// Writes the domain's memory into a file on the host and stops the domain. A relative path is taken from this
    /// process's folder.
    #[doc(alias = "virDomainSave")]
    fn save(&self, to: &str) {
        let to = absolute(to)?;
        ask!({ dom } self DomainSave { to })?;
        self.set_id(NO_ID);
        Ok(())
    }

    /// Writes the domain's memory into a file on the host and stops the domain; with another definition beside it where
    /// `xml` is given.
    #[doc(alias = "virDomainSaveFlags")]
    fn save_flags(&self, to: &str, xml: Option<&str>, flags: SaveRestoreFlags) {
        let to = absolute(to)?;
        ask!({ dom } self DomainSaveFlags { to, dxml: xml.map(str::to_owned), flags: flags.bits() })?;
        self.set_id(NO_ID);
        Ok(())
    }

    /// Writes the domain's memory and stops it: `file`, `dxml`, `image_format`, `parallel.channels`.
    #[doc(alias = "virDomainSaveParams")]
    fn save_params(&self, params: &TypedParams, flags: SaveRestoreFlags) {
        let params = self.conn.checked(params).await?;
        ask!({ dom } self DomainSaveParams { params, flags: flags.bits() })?;
        self.set_id(NO_ID);
        Ok(())
    }

    /// Writes the domain's memory to where the host keeps it for the next start, and stops the domain.
    #[doc(alias = "virDomainManagedSave")]
    fn managed_save(&self, flags: SaveRestoreFlags) {
        ask!({ dom } self DomainManagedSave { flags: flags.bits() })?;
        self.set_id(NO_ID);
        Ok(())
    }

    /// Whether memory saved by [`Self::managed_save`] waits for the next start.
    #[doc(alias = "virDomainHasManagedSaveImage")]
    fn has_managed_save_image(&self) -> bool = DomainHasManagedSaveImage { flags: 0 } => |reply| reply.result != 0;

    /// Throws memory saved by [`Self::managed_save`] away.
    #[doc(alias = "virDomainManagedSaveRemove")]
    fn managed_save_remove(&self) = DomainManagedSaveRemove { flags: 0 };

    /// The definition (XML) beside memory saved by [`Self::managed_save`].
    #[doc(alias = "virDomainManagedSaveGetXMLDesc")]
    fails "`OPERATION_DENIED` for [`DomainXml::SECURE`] on a read-only connection"
    fn managed_save_xml_desc(&self, flags: DomainXml) -> String
        = DomainManagedSaveGetXmlDesc { flags: flags.bits() } => |reply| reply.xml;

    /// Changes the definition (XML) beside memory saved by [`Self::managed_save`].
    #[doc(alias = "virDomainManagedSaveDefineXML")]
    fn managed_save_define_xml(&self, xml: &str, flags: SaveRestoreFlags)
        = DomainManagedSaveDefineXml { dxml: Some(xml.to_owned()), flags: flags.bits() };

    /// Writes the domain's memory into a file on the host, for a debugger. The domain may go on.
    #[doc(alias = "virDomainCoreDump")]
    fn core_dump(&self, to: &str, flags: CoreDumpFlags) {
        let to = absolute(to)?;
        ask!({ dom } self DomainCoreDump { to, flags: flags.bits() })
    }

    /// As [`Self::core_dump`], in a given format.
    #[doc(alias = "virDomainCoreDumpWithFormat")]
    fn core_dump_with_format(&self, to: &str, format: CoreDumpFormat, flags: CoreDumpFlags) {
        let to = absolute(to)?;
        ask!({ dom } self DomainCoreDumpWithFormat {
            to, dumpformat: format.0.cast_unsigned(), flags: flags.bits(),
        })
    }
}

/// The file as another process finds it.
fn absolute(path: &str) -> Result<String, Error> {
    if path.starts_with('/') {
        return Ok(path.to_owned());
    }
    match std::path::absolute(Path::new(path)).map(|path| path.into_os_string().into_string()) {
        Ok(Ok(path)) => Ok(path),
        Ok(Err(_)) | Err(_) => {
            let text = "could not build absolute file path";
            Err(Error::new(ErrorDomain::DOMAIN, ErrorCode::INTERNAL_ERROR, text))
        }
    }
}
