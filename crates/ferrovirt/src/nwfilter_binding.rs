//! Bindings of network filters to ports.

use crate::{
    Connection, NwfilterBindingCreateFlags, blocking,
    calls::{calls, facts, object},
};

object! {
    /// The binding of a network filter to a port of a domain's network: a handle with the names of both.
    ///
    /// ```no_run
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let conn = ferrovirt::Connection::open("qemu:///system").await?;
    /// for binding in conn.list_all_nwfilter_bindings().await? {
    ///     println!("{} filters {}", binding.filter_name(), binding.port_dev());
    /// }
    /// # Ok(()) }
    /// ```
    NwfilterBinding shows port_dev, filter_name;
}

facts! {
    for NwfilterBinding;

    /// The port's device on the host.
    #[doc(alias = "virNWFilterBindingGetPortDev")]
    fn port_dev(&self) -> &str { &self.handle.portdev }

    /// The filter's name.
    #[doc(alias = "virNWFilterBindingGetFilterName")]
    fn filter_name(&self) -> &str { &self.handle.filtername }
}

calls! {
    for Connection {};

    /// All bindings, in the driver's order.
    #[doc(alias = "virConnectListAllNWFilterBindings")]
    fn list_all_nwfilter_bindings(&self) -> Vec<NwfilterBinding> as Vec<blocking::NwfilterBinding>
        = ConnectListAllNwfilterBindings { need_results: 1, flags: 0 }
        => |reply| reply.bindings.into_iter().map(|binding| NwfilterBinding::new(self, binding)).collect();

    /// The binding of this device.
    #[doc(alias = "virNWFilterBindingLookupByPortDev")]
    fails "`NO_NWFILTER_BINDING` where there is none"
    fn nwfilter_binding_lookup_by_port_dev(&self, port_dev: &str) -> NwfilterBinding as blocking::NwfilterBinding
        = NwfilterBindingLookupByPortDev { name: port_dev.to_owned() }
        => |reply| NwfilterBinding::new(self, reply.nwfilter);

    /// Binds a filter to a device as the XML says.
    #[doc(alias = "virNWFilterBindingCreateXML")]
    fn nwfilter_binding_create_xml(
        &self, xml: &str, flags: NwfilterBindingCreateFlags,
    ) -> NwfilterBinding as blocking::NwfilterBinding
        = NwfilterBindingCreateXml { xml: xml.to_owned(), flags: flags.bits() }
        => |reply| NwfilterBinding::new(self, reply.nwfilter);
}

calls! {
    for NwfilterBinding { nwfilter };

    /// The binding's XML.
    #[doc(alias = "virNWFilterBindingGetXMLDesc")]
    fn xml_desc(&self) -> String = NwfilterBindingGetXmlDesc { flags: 0 } => |reply| reply.xml;

    /// Removes the binding.
    #[doc(alias = "virNWFilterBindingDelete")]
    fn delete(&self) = NwfilterBindingDelete;
}
