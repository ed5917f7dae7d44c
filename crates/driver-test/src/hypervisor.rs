//! The hypervisor family: the host, and the domains' lookups, information and lifecycle.
//!
//! Source for behaviour and texts: libvirt's test driver, 11.3.0; outputs as 9.0.0.

use std::time::{SystemTime, UNIX_EPOCH};

use ferrovirt_driver::{Cx, HypervisorFamily};
use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_proto::{enums::DomainEventId, remote as r};

use crate::{
    backend::TestBackend,
    capabilities::{SECURITY_MODEL, capabilities_xml},
    domain::Domain,
    errors::TestError,
    events::Lifecycle,
    flags,
    host::node,
    list_filter::ListFilter,
    sysinfo::SYSINFO,
};

type Answer<T> = Result<T, Error>;

impl TestBackend {
    /// Looks at the domain behind a handle.
    fn look<T>(&self, handle: &r::Domain, look: impl FnOnce(&Domain) -> T) -> Answer<T> {
        self.change(handle, |domain| Ok(look(domain)))
    }

    /// Changes the domain behind a handle.
    fn change<T>(&self, handle: &r::Domain, change: impl FnOnce(&mut Domain) -> Result<T, TestError>) -> Answer<T> {
        let mut state = self.host.lock();
        let domain = state.of_handle(&handle.uuid, &handle.name)?;
        Ok(change(domain)?)
    }

    /// Changes the domain behind a handle and tells of it.
    fn pass(
        &self,
        handle: &r::Domain,
        change: impl FnOnce(&mut Domain) -> Result<(), TestError>,
        lifecycle: Lifecycle,
    ) -> Answer<()> {
        let mut state = self.host.lock();
        let domain = state.of_handle(&handle.uuid, &handle.name)?;
        change(domain)?;
        let domain = wire(domain);
        state.audience.tell(&domain, lifecycle);
        Ok(())
    }

    /// Boots the domain behind a handle with the next id.
    fn start(&self, handle: &r::Domain) -> Answer<r::Domain> {
        let mut state = self.host.lock();
        if state.of_handle(&handle.uuid, &handle.name)?.is_active() {
            return Err(TestError::AlreadyRunning(handle.name.clone()).into());
        }
        let id = state.next_id();
        let domain = state.of_handle(&handle.uuid, &handle.name)?;
        domain.start(id)?;
        let domain = wire(domain);
        state.audience.tell(&domain, Lifecycle::BOOTED);
        Ok(domain)
    }

    fn names(&self, wanted: impl Fn(&Domain) -> bool) -> Vec<String> {
        let state = self.host.lock();
        let found = state.domains().iter().filter(|domain| wanted(domain));
        found.map(|domain| domain.definition.name.clone()).collect()
    }

    fn active_ids(&self) -> Vec<i32> {
        self.host.lock().domains().iter().filter_map(|domain| domain.id).collect()
    }
}

/// The handle that goes over the wire.
fn wire(domain: &Domain) -> r::Domain {
    r::Domain { name: domain.definition.name.clone(), uuid: domain.definition.uuid, id: domain.id.unwrap_or(-1) }
}

/// The length of a list as the wire carries it.
fn length(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

/// At most `max` of `items`; a negative `max` means none.
fn at_most<T>(mut items: Vec<T>, max: i32) -> Vec<T> {
    items.truncate(usize::try_from(max).unwrap_or(0));
    items
}

impl HypervisorFamily for TestBackend {
    async fn connect_get_type(&self, _: &Cx, (): ()) -> Answer<r::ConnectGetTypeRet> {
        Ok(r::ConnectGetTypeRet { kind: "TEST".to_owned() })
    }

    async fn connect_get_version(&self, _: &Cx, (): ()) -> Answer<r::ConnectGetVersionRet> {
        Ok(r::ConnectGetVersionRet { hv_ver: 2 })
    }

    async fn connect_get_hostname(&self, _: &Cx, (): ()) -> Answer<r::ConnectGetHostnameRet> {
        let name = std::fs::read_to_string("/proc/sys/kernel/hostname")
            .map_err(|_| Error::bare(ErrorDomain::TEST, ErrorCode::NO_HOSTNAME))?;
        Ok(r::ConnectGetHostnameRet { hostname: name.trim_end().to_owned() })
    }

    async fn connect_get_capabilities(&self, _: &Cx, (): ()) -> Answer<r::ConnectGetCapabilitiesRet> {
        Ok(r::ConnectGetCapabilitiesRet { capabilities: capabilities_xml() })
    }

    async fn connect_get_sysinfo(&self, _: &Cx, args: r::ConnectGetSysinfoArgs) -> Answer<r::ConnectGetSysinfoRet> {
        flags::check(args.flags, 0, "testConnectGetSysinfo")?;
        Ok(r::ConnectGetSysinfoRet { sysinfo: SYSINFO.to_owned() })
    }

    async fn connect_get_max_vcpus(&self, _: &Cx, _: r::ConnectGetMaxVcpusArgs) -> Answer<r::ConnectGetMaxVcpusRet> {
        Ok(r::ConnectGetMaxVcpusRet { max_vcpus: node::VCPUS_MAX })
    }

    async fn connect_is_secure(&self, _: &Cx, (): ()) -> Answer<r::ConnectIsSecureRet> {
        Ok(r::ConnectIsSecureRet { secure: 1 })
    }

    async fn connect_supports_feature(
        &self,
        _: &Cx,
        args: r::ConnectSupportsFeatureArgs,
    ) -> Answer<r::ConnectSupportsFeatureRet> {
        const TYPED_PARAM_STRING: i32 = 9;
        const NETWORK_UPDATE_ORDER: i32 = 16;
        let supported = matches!(args.feature, TYPED_PARAM_STRING | NETWORK_UPDATE_ORDER);
        Ok(r::ConnectSupportsFeatureRet { supported: i32::from(supported) })
    }

    async fn node_get_info(&self, _: &Cx, (): ()) -> Answer<r::NodeGetInfoRet> {
        let mut model = [0; 32];
        model[..node::MODEL.len()].copy_from_slice(node::MODEL.as_bytes());
        Ok(r::NodeGetInfoRet {
            model,
            memory: node::MEMORY_KIB,
            cpus: node::CPUS,
            mhz: node::MHZ,
            nodes: node::CELLS,
            sockets: node::SOCKETS,
            cores: node::CORES,
            threads: node::THREADS,
        })
    }

    async fn node_get_security_model(&self, _: &Cx, (): ()) -> Answer<r::NodeGetSecurityModelRet> {
        Ok(r::NodeGetSecurityModelRet { model: SECURITY_MODEL.as_bytes().to_vec(), doi: Vec::new() })
    }

    async fn connect_num_of_domains(&self, _: &Cx, (): ()) -> Answer<r::ConnectNumOfDomainsRet> {
        Ok(r::ConnectNumOfDomainsRet { num: length(self.active_ids().len()) })
    }

    async fn connect_list_domains(&self, _: &Cx, args: r::ConnectListDomainsArgs) -> Answer<r::ConnectListDomainsRet> {
        Ok(r::ConnectListDomainsRet { ids: at_most(self.active_ids(), args.maxids) })
    }

    async fn connect_num_of_defined_domains(&self, _: &Cx, (): ()) -> Answer<r::ConnectNumOfDefinedDomainsRet> {
        Ok(r::ConnectNumOfDefinedDomainsRet { num: length(self.names(|domain| !domain.is_active()).len()) })
    }

    async fn connect_list_defined_domains(
        &self,
        _: &Cx,
        args: r::ConnectListDefinedDomainsArgs,
    ) -> Answer<r::ConnectListDefinedDomainsRet> {
        let names = self.names(|domain| !domain.is_active());
        Ok(r::ConnectListDefinedDomainsRet { names: at_most(names, args.maxnames) })
    }

    async fn connect_list_all_domains(
        &self,
        _: &Cx,
        args: r::ConnectListAllDomainsArgs,
    ) -> Answer<r::ConnectListAllDomainsRet> {
        let filter = ListFilter::new(args.flags)?;
        let state = self.host.lock();
        let found: Vec<_> = state.domains().iter().filter(|domain| filter.admits(domain)).map(wire).collect();
        let ret = u32::try_from(found.len()).unwrap_or(u32::MAX);
        let domains = if args.need_results == 0 { Vec::new() } else { found };
        Ok(r::ConnectListAllDomainsRet { domains, ret })
    }

    async fn domain_lookup_by_id(&self, _: &Cx, args: r::DomainLookupByIdArgs) -> Answer<r::DomainLookupByIdRet> {
        Ok(r::DomainLookupByIdRet { dom: wire(self.host.lock().by_id(args.id)?) })
    }

    async fn domain_lookup_by_name(&self, _: &Cx, args: r::DomainLookupByNameArgs) -> Answer<r::DomainLookupByNameRet> {
        Ok(r::DomainLookupByNameRet { dom: wire(self.host.lock().by_name(&args.name)?) })
    }

    async fn domain_lookup_by_uuid(&self, _: &Cx, args: r::DomainLookupByUuidArgs) -> Answer<r::DomainLookupByUuidRet> {
        Ok(r::DomainLookupByUuidRet { dom: wire(self.host.lock().by_uuid(&args.uuid)?) })
    }

    async fn domain_get_info(&self, _: &Cx, args: r::DomainGetInfoArgs) -> Answer<r::DomainGetInfoRet> {
        self.look(&args.dom, |domain| r::DomainGetInfoRet {
            state: domain.state as u8,
            max_mem: domain.definition.memory_kib,
            memory: domain.definition.current_memory_kib,
            nr_virt_cpu: domain.definition.vcpus,
            cpu_time: wall_clock_ns(),
        })
    }

    async fn domain_get_state(&self, _: &Cx, args: r::DomainGetStateArgs) -> Answer<r::DomainGetStateRet> {
        flags::check(args.flags, 0, "testDomainGetState")?;
        self.look(&args.dom, |domain| r::DomainGetStateRet { state: domain.state as i32, reason: domain.reason })
    }

    async fn domain_get_xml_desc(&self, _: &Cx, args: r::DomainGetXmlDescArgs) -> Answer<r::DomainGetXmlDescRet> {
        const SECURE: u32 = 1;
        const INACTIVE: u32 = 2;
        const MIGRATABLE: u32 = 8;
        flags::check(args.flags, SECURE | INACTIVE | MIGRATABLE, "testDomainGetXMLDesc")?;
        self.look(&args.dom, |domain| {
            let id = if args.flags & INACTIVE == 0 { domain.id } else { None };
            r::DomainGetXmlDescRet { xml: domain.definition.xml(id) }
        })
    }

    async fn domain_create(&self, _: &Cx, args: r::DomainCreateArgs) -> Answer<()> {
        self.start(&args.dom).map(drop)
    }

    async fn domain_create_with_flags(
        &self,
        _: &Cx,
        args: r::DomainCreateWithFlagsArgs,
    ) -> Answer<r::DomainCreateWithFlagsRet> {
        flags::check(args.flags, 0, "testDomainCreateWithFlags")?;
        Ok(r::DomainCreateWithFlagsRet { dom: self.start(&args.dom)? })
    }

    async fn domain_create_with_files(
        &self,
        cx: &Cx,
        args: r::DomainCreateWithFilesArgs,
    ) -> Answer<r::DomainCreateWithFilesRet> {
        flags::check(args.flags, 0, "testDomainCreateWithFiles")?;
        drop(cx.take_outgoing());
        Ok(r::DomainCreateWithFilesRet { dom: self.start(&args.dom)? })
    }

    async fn domain_suspend(&self, _: &Cx, args: r::DomainSuspendArgs) -> Answer<()> {
        self.pass(&args.dom, Domain::suspend, Lifecycle::PAUSED)
    }

    async fn domain_resume(&self, _: &Cx, args: r::DomainResumeArgs) -> Answer<()> {
        self.pass(&args.dom, Domain::resume, Lifecycle::UNPAUSED)
    }

    async fn domain_shutdown(&self, _: &Cx, args: r::DomainShutdownArgs) -> Answer<()> {
        self.pass(&args.dom, Domain::shutdown, Lifecycle::SHUTDOWN)
    }

    async fn domain_shutdown_flags(&self, _: &Cx, args: r::DomainShutdownFlagsArgs) -> Answer<()> {
        flags::check(args.flags, 0, "testDomainShutdownFlags")?;
        self.pass(&args.dom, Domain::shutdown, Lifecycle::SHUTDOWN)
    }

    async fn domain_reboot(&self, _: &Cx, args: r::DomainRebootArgs) -> Answer<()> {
        const ANY_MEANS: u32 = 0x1f;
        flags::check(args.flags, ANY_MEANS, "testDomainReboot")?;
        self.change(&args.dom, Domain::reboot)
    }

    async fn domain_reset(&self, _: &Cx, args: r::DomainResetArgs) -> Answer<()> {
        flags::check(args.flags, 0, "testDomainReset")?;
        self.change(&args.dom, |domain| domain.require_active())
    }

    async fn domain_destroy(&self, _: &Cx, args: r::DomainDestroyArgs) -> Answer<()> {
        self.pass(&args.dom, Domain::destroy, Lifecycle::DESTROYED)
    }

    async fn domain_destroy_flags(&self, _: &Cx, args: r::DomainDestroyFlagsArgs) -> Answer<()> {
        const GRACEFUL: u32 = 1;
        flags::check(args.flags, GRACEFUL, "testDomainDestroyFlags")?;
        self.pass(&args.dom, Domain::destroy, Lifecycle::DESTROYED)
    }

    async fn domain_get_autostart(&self, _: &Cx, args: r::DomainGetAutostartArgs) -> Answer<r::DomainGetAutostartRet> {
        self.look(&args.dom, |domain| r::DomainGetAutostartRet { autostart: i32::from(domain.autostart) })
    }

    async fn domain_set_autostart(&self, _: &Cx, args: r::DomainSetAutostartArgs) -> Answer<()> {
        self.change(&args.dom, |domain| {
            domain.autostart = args.autostart != 0;
            Ok(())
        })
    }

    async fn domain_is_active(&self, _: &Cx, args: r::DomainIsActiveArgs) -> Answer<r::DomainIsActiveRet> {
        self.look(&args.dom, |domain| r::DomainIsActiveRet { active: i32::from(domain.is_active()) })
    }

    async fn domain_is_persistent(&self, _: &Cx, args: r::DomainIsPersistentArgs) -> Answer<r::DomainIsPersistentRet> {
        self.look(&args.dom, |domain| r::DomainIsPersistentRet { persistent: i32::from(domain.persistent) })
    }

    async fn domain_is_updated(&self, _: &Cx, args: r::DomainIsUpdatedArgs) -> Answer<r::DomainIsUpdatedRet> {
        self.look(&args.dom, |_| r::DomainIsUpdatedRet { updated: 0 })
    }

    async fn domain_has_managed_save_image(
        &self,
        _: &Cx,
        args: r::DomainHasManagedSaveImageArgs,
    ) -> Answer<r::DomainHasManagedSaveImageRet> {
        flags::check(args.flags, 0, "testDomainHasManagedSaveImage")?;
        self.look(&args.dom, |_| r::DomainHasManagedSaveImageRet { result: 0 })
    }

    async fn domain_get_os_type(&self, _: &Cx, _: r::DomainGetOsTypeArgs) -> Answer<r::DomainGetOsTypeRet> {
        Ok(r::DomainGetOsTypeRet { kind: "linux".to_owned() })
    }

    async fn domain_get_max_vcpus(&self, _: &Cx, args: r::DomainGetMaxVcpusArgs) -> Answer<r::DomainGetMaxVcpusRet> {
        self.look(&args.dom, |domain| r::DomainGetMaxVcpusRet { num: i32::from(domain.definition.vcpus) })
    }

    async fn domain_get_max_memory(&self, _: &Cx, args: r::DomainGetMaxMemoryArgs) -> Answer<r::DomainGetMaxMemoryRet> {
        self.look(&args.dom, |domain| r::DomainGetMaxMemoryRet { memory: domain.definition.memory_kib })
    }

    async fn domain_get_security_label(
        &self,
        _: &Cx,
        args: r::DomainGetSecurityLabelArgs,
    ) -> Answer<r::DomainGetSecurityLabelRet> {
        self.look(&args.dom, |domain| {
            let label = if domain.is_active() { b"libvirt-test".to_vec() } else { Vec::new() };
            r::DomainGetSecurityLabelRet { enforcing: i32::from(!label.is_empty()), label }
        })
    }

    async fn domain_get_metadata(&self, _: &Cx, args: r::DomainGetMetadataArgs) -> Answer<r::DomainGetMetadataRet> {
        const IMPACT: u32 = 3;
        flags::check(args.flags, IMPACT, "testDomainGetMetadata")?;
        let element = match args.kind {
            0 => "description",
            1 => "title",
            _ => "requested",
        };
        self.change(&args.dom, |_| Err(TestError::NoMetadata(element)))
    }

    async fn connect_domain_event_callback_register_any(
        &self,
        _: &Cx,
        args: r::ConnectDomainEventCallbackRegisterAnyArgs,
    ) -> Answer<r::ConnectDomainEventCallbackRegisterAnyRet> {
        let domain = args.dom.map(|dom| dom.uuid);
        let callback_id = self.listener.register(DomainEventId(args.event_id), domain)?;
        Ok(r::ConnectDomainEventCallbackRegisterAnyRet { callback_id })
    }

    async fn connect_domain_event_callback_deregister_any(
        &self,
        _: &Cx,
        args: r::ConnectDomainEventCallbackDeregisterAnyArgs,
    ) -> Answer<()> {
        Ok(self.listener.deregister(args.callback_id)?)
    }

    async fn domain_get_messages(&self, _: &Cx, args: r::DomainGetMessagesArgs) -> Answer<r::DomainGetMessagesRet> {
        const KINDS: u32 = 3;
        flags::check(args.flags, KINDS, "testDomainGetMessages")?;
        self.look(&args.dom, |_| r::DomainGetMessagesRet { msgs: Vec::new() })
    }
}

/// The wall clock, which the driver reports as CPU time.
fn wall_clock_ns() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_nanos()).unwrap_or(u64::MAX)
}
