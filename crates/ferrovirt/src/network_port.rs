//! Ports of virtual networks.

use crate::{
    Network, NetworkPortParameters, TypedParams, blocking,
    calls::{ask, calls, facts, object, two_steps},
    uuid::uuid_text,
};

object! {
    /// A port of a virtual network, through which an interface of a domain is plugged in: a handle with its UUID and its
    /// network.
    ///
    /// ```no_run
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let conn = ferrovirt::Connection::open("test:///default").await?;
    /// let network = conn.network_lookup_by_name("default").await?;
    /// for port in network.list_all_ports().await? {
    ///     println!("{}: {:?}", port.uuid_string(), port.parameters().await?.inbound_average());
    /// }
    /// # Ok(()) }
    /// ```
    NetworkPort shows uuid_string, network_name;
}

impl NetworkPort {
    /// The network.
    #[doc(alias = "virNetworkPortGetNetwork")]
    #[must_use]
    pub fn network(&self) -> Network {
        Network::new(&self.conn, self.handle.net.clone())
    }
}

impl blocking::NetworkPort {
    /// The network.
    #[doc(alias = "virNetworkPortGetNetwork")]
    #[must_use]
    pub fn network(&self) -> blocking::Network {
        self.0.network().into()
    }
}

facts! {
    for NetworkPort;

    /// The UUID.
    #[doc(alias = "virNetworkPortGetUUID")]
    fn uuid(&self) -> [u8; 16] { self.handle.uuid }

    /// The UUID in lower case with dashes.
    #[doc(alias = "virNetworkPortGetUUIDString")]
    fn uuid_string(&self) -> String { uuid_text(self.handle.uuid) }

    /// The network's name.
    fn network_name(&self) -> &str { &self.handle.net.name }
}

calls! {
    for NetworkPort { port };

    /// The port's XML.
    #[doc(alias = "virNetworkPortGetXMLDesc")]
    fn xml_desc(&self) -> String = NetworkPortGetXmlDesc { flags: 0 } => |reply| reply.xml;

    /// The port's bandwidth.
    #[doc(alias = "virNetworkPortGetParameters")]
    fn parameters(&self) -> NetworkPortParameters {
        Ok(two_steps!(&self.conn, NetworkPortGetParameters { port: self.wire(), flags: 0 }).into())
    }

    /// Sets the port's bandwidth.
    #[doc(alias = "virNetworkPortSetParameters")]
    fn set_parameters(&self, params: &TypedParams) {
        let params = self.conn.checked(params).await?;
        ask!({ port } self NetworkPortSetParameters { params, flags: 0 })
    }

    /// Removes the port.
    #[doc(alias = "virNetworkPortDelete")]
    fn delete(&self) = NetworkPortDelete { flags: 0 };
}
