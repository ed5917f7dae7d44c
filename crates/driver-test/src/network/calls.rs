//! The network family.

use ferrovirt_driver::{Cx, NetworkFamily};
use ferrovirt_proto::{
    enums::{NetworkEventId, NetworkEventLifecycleType as Event},
    flags::ListAllNetworks as Filter,
    remote as r,
};

use super::{FILTERS, Network, Purpose, read, update::Change};
use crate::{
    backend::{Answer, TestBackend, at_most, counted, length},
    error::NetworkError,
    events::{NetworkNews, Subject, Topic},
    flags,
};

impl TestBackend {
    /// Looks at the network behind a handle, or changes it. Its name decides, as in libvirt.
    fn network<T>(&self, handle: &r::Network, look: impl FnOnce(&mut Network) -> Result<T, NetworkError>) -> Answer<T> {
        Ok(look(self.host.lock().networks.by_name(&handle.name)?)?)
    }

    /// The same where its UUID decides.
    fn network_by_uuid<T>(
        &self,
        handle: &r::Network,
        look: impl FnOnce(&mut Network) -> Result<T, NetworkError>,
    ) -> Answer<T> {
        Ok(look(self.host.lock().networks.by_uuid(&handle.uuid)?)?)
    }

    fn assign_network(&self, xml: &str, purpose: Purpose) -> Answer<r::Network> {
        let definition = read(xml)?;
        let mut state = self.host.lock();
        let network = state.networks.assign(definition, purpose)?;
        network.active |= purpose == Purpose::Start;
        let net = network.wire();
        let event = if purpose == Purpose::Start { Event::STARTED } else { Event::DEFINED };
        state.audience.tell(&NetworkNews::Lifecycle { net: net.clone(), event });
        Ok(net)
    }
}

/// The number of the flag that asks for a check against the schema, of whichever call.
const VALIDATE: u32 = 1;

impl NetworkFamily for TestBackend {
    async fn connect_num_of_networks(&self, _: &Cx, (): ()) -> Answer<r::ConnectNumOfNetworksRet> {
        Ok(r::ConnectNumOfNetworksRet { num: length(self.host.lock().networks.names(true).len()) })
    }

    async fn connect_list_networks(
        &self,
        _: &Cx,
        args: r::ConnectListNetworksArgs,
    ) -> Answer<r::ConnectListNetworksRet> {
        Ok(r::ConnectListNetworksRet { names: at_most(self.host.lock().networks.names(true), args.maxnames) })
    }

    async fn connect_num_of_defined_networks(&self, _: &Cx, (): ()) -> Answer<r::ConnectNumOfDefinedNetworksRet> {
        Ok(r::ConnectNumOfDefinedNetworksRet { num: length(self.host.lock().networks.names(false).len()) })
    }

    async fn connect_list_defined_networks(
        &self,
        _: &Cx,
        args: r::ConnectListDefinedNetworksArgs,
    ) -> Answer<r::ConnectListDefinedNetworksRet> {
        Ok(r::ConnectListDefinedNetworksRet { names: at_most(self.host.lock().networks.names(false), args.maxnames) })
    }

    async fn connect_list_all_networks(
        &self,
        _: &Cx,
        args: r::ConnectListAllNetworksArgs,
    ) -> Answer<r::ConnectListAllNetworksRet> {
        flags::check(args.flags, FILTERS, "testConnectListAllNetworks")?;
        let filter = Filter::from_bits_retain(args.flags);
        let state = self.host.lock();
        let found = state.networks.0.iter().filter(|network| network.admitted_by(filter)).map(Network::wire);
        let (nets, ret) = counted(found.collect(), args.need_results);
        Ok(r::ConnectListAllNetworksRet { nets, ret })
    }

    async fn network_lookup_by_name(
        &self,
        _: &Cx,
        args: r::NetworkLookupByNameArgs,
    ) -> Answer<r::NetworkLookupByNameRet> {
        Ok(r::NetworkLookupByNameRet { net: self.host.lock().networks.by_name(&args.name)?.wire() })
    }

    async fn network_lookup_by_uuid(
        &self,
        _: &Cx,
        args: r::NetworkLookupByUuidArgs,
    ) -> Answer<r::NetworkLookupByUuidRet> {
        Ok(r::NetworkLookupByUuidRet { net: self.host.lock().networks.by_uuid(&args.uuid)?.wire() })
    }

    async fn network_define_xml(&self, _: &Cx, args: r::NetworkDefineXmlArgs) -> Answer<r::NetworkDefineXmlRet> {
        Ok(r::NetworkDefineXmlRet { net: self.assign_network(&args.xml, Purpose::Define)? })
    }

    async fn network_define_xml_flags(
        &self,
        _: &Cx,
        args: r::NetworkDefineXmlFlagsArgs,
    ) -> Answer<r::NetworkDefineXmlFlagsRet> {
        flags::check(args.flags, VALIDATE, "testNetworkDefineXMLFlags")?;
        Ok(r::NetworkDefineXmlFlagsRet { net: self.assign_network(&args.xml, Purpose::Define)? })
    }

    async fn network_create_xml(&self, _: &Cx, args: r::NetworkCreateXmlArgs) -> Answer<r::NetworkCreateXmlRet> {
        Ok(r::NetworkCreateXmlRet { net: self.assign_network(&args.xml, Purpose::Start)? })
    }

    async fn network_create_xml_flags(
        &self,
        _: &Cx,
        args: r::NetworkCreateXmlFlagsArgs,
    ) -> Answer<r::NetworkCreateXmlFlagsRet> {
        flags::check(args.flags, VALIDATE, "testNetworkCreateXMLFlags")?;
        Ok(r::NetworkCreateXmlFlagsRet { net: self.assign_network(&args.xml, Purpose::Start)? })
    }

    async fn network_create(&self, _: &Cx, args: r::NetworkCreateArgs) -> Answer<()> {
        let mut state = self.host.lock();
        let network = state.networks.by_name(&args.net.name)?;
        if network.active {
            return Err(NetworkError::AlreadyRunning(args.net.name).into());
        }
        network.active = true;
        let net = network.wire();
        state.audience.tell(&NetworkNews::Lifecycle { net, event: Event::STARTED });
        Ok(())
    }

    /// Stops a network; one that does not run is stopped, and told of, all the same.
    async fn network_destroy(&self, _: &Cx, args: r::NetworkDestroyArgs) -> Answer<()> {
        let mut state = self.host.lock();
        let network = state.networks.by_name(&args.net.name)?;
        network.active = false;
        let (net, persistent) = (network.wire(), network.persistent);
        if !persistent {
            state.networks.remove(&net.uuid);
        }
        state.audience.tell(&NetworkNews::Lifecycle { net, event: Event::STOPPED });
        Ok(())
    }

    async fn network_undefine(&self, _: &Cx, args: r::NetworkUndefineArgs) -> Answer<()> {
        let mut state = self.host.lock();
        let network = state.networks.by_name(&args.net.name)?;
        if network.active {
            return Err(NetworkError::StillRunning(args.net.name).into());
        }
        let net = network.wire();
        state.networks.remove(&net.uuid);
        state.audience.tell(&NetworkNews::Lifecycle { net, event: Event::UNDEFINED });
        Ok(())
    }

    async fn network_get_xml_desc(&self, _: &Cx, args: r::NetworkGetXmlDescArgs) -> Answer<r::NetworkGetXmlDescRet> {
        flags::check(args.flags, 0, "testNetworkGetXMLDesc")?;
        self.network(&args.net, |network| Ok(r::NetworkGetXmlDescRet { xml: network.definition().to_libvirt() }))
    }

    async fn network_get_bridge_name(
        &self,
        _: &Cx,
        args: r::NetworkGetBridgeNameArgs,
    ) -> Answer<r::NetworkGetBridgeNameRet> {
        self.network(&args.net, |network| {
            let name = network.current.child("bridge").and_then(|bridge| bridge.attribute("name"));
            let name = name.ok_or_else(|| NetworkError::NoBridge(network.name.clone()))?;
            Ok(r::NetworkGetBridgeNameRet { name: name.to_owned() })
        })
    }

    async fn network_get_autostart(
        &self,
        _: &Cx,
        args: r::NetworkGetAutostartArgs,
    ) -> Answer<r::NetworkGetAutostartRet> {
        self.network(&args.net, |network| Ok(r::NetworkGetAutostartRet { autostart: i32::from(network.autostart) }))
    }

    async fn network_set_autostart(&self, _: &Cx, args: r::NetworkSetAutostartArgs) -> Answer<()> {
        self.network(&args.net, |network| {
            network.autostart = args.autostart != 0;
            Ok(())
        })
    }

    async fn network_is_active(&self, _: &Cx, args: r::NetworkIsActiveArgs) -> Answer<r::NetworkIsActiveRet> {
        self.network_by_uuid(&args.net, |network| Ok(r::NetworkIsActiveRet { active: i32::from(network.active) }))
    }

    async fn network_is_persistent(
        &self,
        _: &Cx,
        args: r::NetworkIsPersistentArgs,
    ) -> Answer<r::NetworkIsPersistentRet> {
        self.network_by_uuid(&args.net, |network| {
            Ok(r::NetworkIsPersistentRet { persistent: i32::from(network.persistent) })
        })
    }

    async fn network_update(&self, _: &Cx, args: r::NetworkUpdateArgs) -> Answer<()> {
        flags::check(args.flags, super::update::IMPACT, "testNetworkUpdate")?;
        let mut state = self.host.lock();
        let network = state.networks.by_uuid(&args.net.uuid)?;
        let change = Change {
            command: args.command,
            section: args.section,
            parent: args.parent_index,
            xml: &args.xml,
            network: &network.name.clone(),
        };
        Ok(network.update(&change, args.flags)?)
    }

    async fn network_get_metadata(&self, _: &Cx, args: r::NetworkGetMetadataArgs) -> Answer<r::NetworkGetMetadataRet> {
        self.network(&args.network, |network| {
            let metadata = network.metadata(args.kind, args.uri.as_deref(), args.flags)?;
            Ok(r::NetworkGetMetadataRet { metadata })
        })
    }

    async fn network_set_metadata(&self, _: &Cx, args: r::NetworkSetMetadataArgs) -> Answer<()> {
        flags::check(args.flags, super::update::IMPACT, "testNetworkSetMetadata")?;
        let mut state = self.host.lock();
        let network = state.networks.by_name(&args.network.name)?;
        network.set_metadata(&args)?;
        let net = network.wire();
        state.audience.tell(&NetworkNews::Metadata { net, kind: args.kind, namespace: args.uri });
        Ok(())
    }

    async fn connect_network_event_register_any(
        &self,
        _: &Cx,
        args: r::ConnectNetworkEventRegisterAnyArgs,
    ) -> Answer<r::ConnectNetworkEventRegisterAnyRet> {
        let subject = args.net.map(|net| Subject::Uuid(net.uuid));
        let callback_id = self.listener.register(Topic::Network(NetworkEventId(args.event_id)), subject)?;
        Ok(r::ConnectNetworkEventRegisterAnyRet { callback_id })
    }

    async fn connect_network_event_deregister_any(
        &self,
        _: &Cx,
        args: r::ConnectNetworkEventDeregisterAnyArgs,
    ) -> Answer<()> {
        Ok(self.listener.deregister(args.callback_id)?)
    }
}
