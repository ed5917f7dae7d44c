//! Which call a method makes, where arguments could be mixed up; and methods of more than one call.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod support;

use ferrovirt::{
    BackupBeginFlags, BlockCommitFlags, BlockRebaseFlags, Connection, CpuHost, CpuMap, Domain, DomainCapabilitiesFlags,
    Error, ErrorCode, ErrorDomain, Impact, KeycodeSet, MemoryPeekFlags, MetadataType, NetworkUpdateCommand,
    NetworkUpdateFlags, NetworkUpdateSection, ProcessSignal, SaveRestoreFlags, SecretUsageType, SecretValue,
    SetTimeFlags, StartFlags, SuspendTarget,
    driver::{Call, Reply},
    proto::remote as r,
};
use support::{Asked, scripted, scripted_domain, wire_domain};

fn refused() -> Error {
    Error::bare(ErrorDomain::NONE, ErrorCode::NO_SUPPORT)
}

fn text(text: &str) -> String {
    text.to_owned()
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// Makes each call, and compares what the backend was asked.
macro_rules! check {
    ($asked:ident; $($method:expr => $call:ident($args:expr);)*) => {$(
        assert_eq!($method.await.err(), Some(refused()), stringify!($method));
        assert_eq!($asked.take(), [Call::$call($args.into())], stringify!($method));
    )*};
}

async fn refusing_domain() -> (Domain, Asked) {
    scripted_domain(|_| Err(refused())).await
}

#[tokio::test]
async fn a_domains_arguments_land_in_their_fields() {
    let (domain, asked) = refusing_domain().await;
    let dom = wire_domain();
    check! { asked;
        domain.block_commit("vda", Some("base"), Some("top"), 7, BlockCommitFlags::DELETE) =>
            DomainBlockCommit(r::DomainBlockCommitArgs {
                dom: dom.clone(), disk: text("vda"), base: some("base"), top: some("top"), bandwidth: 7, flags: 2,
            });
        domain.block_rebase("vda", Some("base"), 7, BlockRebaseFlags::COPY) =>
            DomainBlockRebase(r::DomainBlockRebaseArgs {
                dom: dom.clone(), path: text("vda"), base: some("base"), bandwidth: 7, flags: 8,
            });
        domain.block_peek("vda", 1, 2) =>
            DomainBlockPeek(r::DomainBlockPeekArgs { dom: dom.clone(), path: text("vda"), offset: 1, size: 2, flags: 0 });
        domain.memory_peek(1, 2, MemoryPeekFlags::PHYSICAL) =>
            DomainMemoryPeek(r::DomainMemoryPeekArgs { dom: dom.clone(), offset: 1, size: 2, flags: 2 });
        domain.set_metadata(MetadataType::ELEMENT, Some("<x/>"), Some("k"), Some("urn:u"), Impact::CONFIG) =>
            DomainSetMetadata(r::DomainSetMetadataArgs {
                dom: dom.clone(), kind: 2, metadata: some("<x/>"), key: some("k"), uri: some("urn:u"), flags: 2,
            });
        domain.set_time(5, 6, SetTimeFlags::SYNC) =>
            DomainSetTime(r::DomainSetTimeArgs { dom: dom.clone(), seconds: 5, nseconds: 6, flags: 1 });
        domain.send_key(KeycodeSet::XT, 50, &[29, 56]) =>
            DomainSendKey(r::DomainSendKeyArgs {
                dom: dom.clone(), codeset: 1, holdtime: 50, keycodes: vec![29, 56], flags: 0,
            });
        domain.send_process_signal(-1, ProcessSignal::KILL) =>
            DomainSendProcessSignal(r::DomainSendProcessSignalArgs {
                dom: dom.clone(), pid_value: -1, signum: 9, flags: 0,
            });
        domain.pm_suspend_for_duration(SuspendTarget::HYBRID, 60) =>
            DomainPmSuspendForDuration(r::DomainPmSuspendForDurationArgs {
                dom: dom.clone(), target: 2, duration: 60, flags: 0,
            });
        domain.save_flags("/f", Some("<domain/>"), SaveRestoreFlags::PAUSED) =>
            DomainSaveFlags(r::DomainSaveFlagsArgs { dom: dom.clone(), to: text("/f"), dxml: some("<domain/>"), flags: 4 });
        domain.set_user_password("root", "secret", ferrovirt::SetUserPasswordFlags::ENCRYPTED) =>
            DomainSetUserPassword(r::DomainSetUserPasswordArgs {
                dom: dom.clone(), user: some("root"), password: some("secret"), flags: 1,
            });
        domain.backup_begin("<domainbackup/>", Some("<domaincheckpoint/>"), BackupBeginFlags::empty()) =>
            DomainBackupBegin(r::DomainBackupBeginArgs {
                dom: dom.clone(), backup_xml: text("<domainbackup/>"), checkpoint_xml: some("<domaincheckpoint/>"),
                flags: 0,
            });
        domain.pin_vcpu_flags(1, &CpuMap::from_iter([9]), Impact::LIVE) =>
            DomainPinVcpuFlags(r::DomainPinVcpuFlagsArgs { dom: dom.clone(), vcpu: 1, cpumap: vec![0, 2], flags: 1 });
    }
}

#[tokio::test]
async fn a_connections_arguments_land_in_their_fields() {
    let (conn, asked) = scripted(|_| Err(refused())).await;
    let host = CpuHost { emulator: Some("e"), arch: Some("a"), machine: Some("m"), virt_type: Some("v") };
    check! { asked;
        conn.domain_capabilities(Some("e"), Some("a"), Some("m"), Some("v"), DomainCapabilitiesFlags::empty()) =>
            ConnectGetDomainCapabilities(r::ConnectGetDomainCapabilitiesArgs {
                emulatorbin: some("e"), arch: some("a"), machine: some("m"), virttype: some("v"), flags: 0,
            });
        conn.compare_hypervisor_cpu(host, "<cpu/>", ferrovirt::CompareCpuFlags::VALIDATE_XML) =>
            ConnectCompareHypervisorCpu(r::ConnectCompareHypervisorCpuArgs {
                emulator: some("e"), arch: some("a"), machine: some("m"), virttype: some("v"),
                xml_cpu: text("<cpu/>"), flags: 2,
            });
        conn.domain_xml_from_native("f", "c") =>
            ConnectDomainXmlFromNative(r::ConnectDomainXmlFromNativeArgs {
                native_format: text("f"), native_config: text("c"), flags: 0,
            });
        conn.domain_xml_to_native("f", "x") =>
            ConnectDomainXmlToNative(r::ConnectDomainXmlToNativeArgs {
                native_format: text("f"), domain_xml: text("x"), flags: 0,
            });
        conn.find_storage_pool_sources("netfs", Some("<source/>")) =>
            ConnectFindStoragePoolSources(r::ConnectFindStoragePoolSourcesArgs {
                kind: text("netfs"), src_spec: some("<source/>"), flags: 0,
            });
        conn.node_device_lookup_scsi_host_by_wwn("n", "p") =>
            NodeDeviceLookupScsiHostByWwn(r::NodeDeviceLookupScsiHostByWwnArgs {
                wwnn: text("n"), wwpn: text("p"), flags: 0,
            });
        conn.node_cells_free_memory(1, 2) =>
            NodeGetCellsFreeMemory(r::NodeGetCellsFreeMemoryArgs { start_cell: 1, maxcells: 2 });
        conn.node_alloc_pages(&[(2048, 8), (1_048_576, 1)], -1, 1, ferrovirt::AllocPagesFlags::SET) =>
            NodeAllocPages(r::NodeAllocPagesArgs {
                page_sizes: vec![2048, 1_048_576], page_counts: vec![8, 1], start_cell: -1, cell_count: 1, flags: 1,
            });
        conn.secret_lookup_by_usage(SecretUsageType::CEPH, "id") =>
            SecretLookupByUsage(r::SecretLookupByUsageArgs { usage_type: 2, usage_id: text("id") });
    }
}

/// The two descriptors are with the call when the backend sees it.
#[cfg(unix)]
#[tokio::test]
async fn descriptors_ride_beside_the_call() {
    use ferrovirt::driver::Descriptor;

    let (domain, asked) = scripted_domain(|_| {
        let dom = r::Domain { id: 9, ..wire_domain() };
        Ok(Reply::DomainCreateWithFiles(r::DomainCreateWithFilesRet { dom }))
    })
    .await;
    let file = || Descriptor::from(std::fs::File::open("/dev/null").unwrap());
    domain.create_with_files(vec![file(), file()], StartFlags::PAUSED).await.unwrap();
    assert_eq!((domain.id(), asked.descriptors()), (Some(9), 2));
    let args = r::DomainCreateWithFilesArgs { dom: wire_domain(), flags: 1 };
    assert_eq!(asked.take(), [Call::DomainCreateWithFiles(args)]);
}

/// Relative paths are taken from this process's folder: another process opens the file (libvirt's src/libvirt-domain.c).
#[tokio::test]
async fn files_of_saved_memory_are_named_in_full() {
    let (domain, asked) = refusing_domain().await;
    domain.save("memory").await.unwrap_err();
    let here = std::env::current_dir().unwrap().join("memory").into_os_string().into_string().unwrap();
    let args = r::DomainSaveArgs { dom: wire_domain(), to: here };
    assert_eq!(asked.take(), [Call::DomainSave(args.into())]);
}

#[tokio::test]
async fn a_renamed_domain_is_another_handle_of_the_same_domain() {
    let (domain, _) = scripted_domain(|_| Ok(Reply::DomainRename(r::DomainRenameRet { retcode: 0 }))).await;
    let renamed = domain.rename("sleet").await.unwrap();
    assert_eq!((renamed.name(), renamed.uuid(), domain.name()), ("sleet", domain.uuid(), "hail"));
}

async fn updated_network(knows_order: i32) -> (u32, u32) {
    let (conn, asked) = scripted(move |call| match call {
        Call::NetworkLookupByName(_) => {
            let net = r::Network { name: text("default"), uuid: [1; 16] };
            Ok(Reply::NetworkLookupByName(r::NetworkLookupByNameRet { net }))
        }
        Call::ConnectSupportsFeature(args) => {
            assert_eq!(args.feature, 16);
            Ok(Reply::ConnectSupportsFeature(r::ConnectSupportsFeatureRet { supported: knows_order }))
        }
        _ => Ok(Reply::NetworkUpdate(())),
    })
    .await;
    let network = conn.network_lookup_by_name("default").await.unwrap();
    let (command, section) = (NetworkUpdateCommand::DELETE, NetworkUpdateSection::DNS_HOST);
    network.update(command, section, -1, "<host/>", NetworkUpdateFlags::LIVE).await.unwrap();
    match asked.take().pop() {
        Some(Call::NetworkUpdate(args)) => (args.command, args.section),
        other => panic!("{other:?}"),
    }
}

/// "16 before network_update (for a server answering 0 the client puts `section` in the `command` field and the reverse)".
#[tokio::test]
async fn old_daemons_get_command_and_section_in_their_order() {
    assert_eq!(updated_network(1).await, (2, 10));
    assert_eq!(updated_network(0).await, (10, 2));
}

/// A host of 16 CPUs without a map, as of drivers that have none.
fn host_of_16(call: &Call) -> Result<Reply, Error> {
    Ok(match call {
        Call::NodeGetInfo(()) => Reply::NodeGetInfo(r::NodeGetInfoRet {
            model: [0; 32],
            memory: 0,
            cpus: 8,
            mhz: 0,
            nodes: 2,
            sockets: 2,
            cores: 2,
            threads: 2,
        }),
        Call::DomainGetInfo(_) => {
            let (max_mem, memory, cpu_time) = (0, 0, 0);
            Reply::DomainGetInfo(r::DomainGetInfoRet { state: 1, max_mem, memory, nr_virt_cpu: 2, cpu_time })
        }
        Call::DomainGetVcpus(args) => {
            assert_eq!((args.maxinfo, args.maplen), (2, 2));
            let vcpu = |number, cpu| r::VcpuInfo { number, state: 1, cpu_time: 5, cpu };
            let cpumaps = vec![0b11, 0, 0, 0b1000_0000];
            Reply::DomainGetVcpus(r::DomainGetVcpusRet { info: vec![vcpu(0, 4), vcpu(1, -1)], cpumaps })
        }
        Call::DomainGetVcpusFlags(args) => {
            assert_eq!(args.flags, 6);
            Reply::DomainGetVcpusFlags(r::DomainGetVcpusFlagsRet { num: 3 })
        }
        Call::DomainGetVcpuPinInfo(args) => {
            assert_eq!((args.ncpumaps, args.maplen, args.flags), (3, 2, 2));
            Reply::DomainGetVcpuPinInfo(r::DomainGetVcpuPinInfoRet { cpumaps: vec![1, 0, 0, 1], num: 2 })
        }
        Call::DomainGetEmulatorPinInfo(args) => {
            let (cpumaps, ret) = if args.flags == 1 { (vec![4, 0], 1) } else { (Vec::new(), 0) };
            Reply::DomainGetEmulatorPinInfo(r::DomainGetEmulatorPinInfoRet { cpumaps, ret })
        }
        _ => return Err(refused()),
    })
}

#[tokio::test]
async fn maps_of_cpus_are_as_long_as_the_host_has_cpus() {
    let (domain, _) = scripted_domain(host_of_16).await;
    let vcpus = domain.vcpus().await.unwrap();
    let seen: Vec<_> = vcpus.iter().map(|vcpu| (vcpu.number, vcpu.cpu, vcpu.affinity.to_string())).collect();
    assert_eq!(seen, [(0, Some(4), text("0-1")), (1, None, text("15"))]);
    let pinned = domain.vcpu_pin_info(Impact::CONFIG).await.unwrap();
    assert_eq!(pinned.iter().map(ToString::to_string).collect::<Vec<_>>(), ["0", "8"]);
    assert_eq!(domain.emulator_pin_info(Impact::LIVE).await.unwrap().unwrap().to_string(), "2");
    assert_eq!(domain.emulator_pin_info(Impact::CONFIG).await.unwrap(), None);
}

#[tokio::test]
async fn what_nobody_counts_is_none() {
    let (domain, _) = scripted_domain(|call| match call {
        Call::DomainBlockStats(_) => {
            let (rd_req, rd_bytes, wr_req, wr_bytes, errs) = (1, 2, 3, 4, -1);
            let stats = r::DomainBlockStatsRet { rd_req, rd_bytes, wr_req, wr_bytes, errs };
            Ok(Reply::DomainBlockStats(stats))
        }
        Call::DomainGetBlockJobInfo(_) => {
            let (found, kind, bandwidth, cur, end) = (0, 0, 0, 0, 0);
            Ok(Reply::DomainGetBlockJobInfo(r::DomainGetBlockJobInfoRet { found, kind, bandwidth, cur, end }))
        }
        Call::DomainGetDiskErrors(args) => {
            let error = r::DomainDiskError { disk: text("vda"), error: 2 };
            let errors = if args.maxerrors == 0 { Vec::new() } else { vec![error] };
            Ok(Reply::DomainGetDiskErrors(r::DomainGetDiskErrorsRet { errors, nerrors: 4 }))
        }
        other => panic!("{other:?}"),
    })
    .await;
    let stats = domain.block_stats("vda").await.unwrap();
    assert_eq!((stats.write_bytes, stats.errors), (Some(4), None));
    assert_eq!(domain.block_job_info("vda", ferrovirt::BlockJobInfoFlags::empty()).await.unwrap(), None);
    let errors = domain.disk_errors().await.unwrap();
    assert_eq!((errors[0].disk.as_str(), errors[0].error), ("vda", ferrovirt::DiskErrorCode::NO_SPACE));
}

#[test]
fn a_secrets_value_is_not_shown() {
    let value = SecretValue::new(b"open sesame".to_vec());
    assert_eq!((format!("{value:?}").as_str(), value.expose()), ("SecretValue(..)", &b"open sesame"[..]));
}

#[test]
fn maps_of_cpus_print_runs() {
    let rows: [(&[u32], &str); 6] =
        [(&[], ""), (&[0], "0"), (&[3, 4], "3-4"), (&[0, 2, 3, 4, 63], "0,2-4,63"), (&[7, 8], "7-8"), (&[1, 3], "1,3")];
    for (cpus, shown) in rows {
        let map: CpuMap = cpus.iter().copied().collect();
        assert_eq!(map.to_string(), shown);
        assert_eq!((map.iter().collect::<Vec<_>>(), map.count() as usize), (cpus.to_vec(), cpus.len()));
        assert!(!map.contains(1000));
    }
}

/// Calls may be spawned, and objects moved between threads.
#[tokio::test]
async fn calls_and_objects_move_between_threads() {
    fn moves<T: Send>(value: T) -> T {
        value
    }
    let (domain, _) = refusing_domain().await;
    drop(moves(domain.set_blkio_parameters(&ferrovirt::TypedParams::new(), Impact::LIVE)));
    drop(moves(domain.cpu_stats()));
    fn shares<T: Send + Sync + Clone>() {}
    shares::<Connection>();
    shares::<Domain>();
    shares::<ferrovirt::StorageVol>();
    shares::<ferrovirt::blocking::Secret>();
}

#[tokio::test]
async fn a_display_gets_one_socket_and_gives_one() {
    let (domain, asked) = scripted_domain(|call| match call {
        Call::DomainOpenGraphicsFd(_) => Ok(Reply::DomainOpenGraphicsFd(())),
        _ => Err(refused()),
    })
    .await;
    let (socket, _far) = std::os::unix::net::UnixStream::pair().unwrap();
    let flags = ferrovirt::OpenGraphicsFlags::SKIPAUTH;
    assert_eq!(domain.open_graphics(2, socket.into(), flags).await, Err(refused()));
    let args = r::DomainOpenGraphicsArgs { dom: wire_domain(), idx: 2, flags: 1 };
    assert_eq!((asked.take(), asked.descriptors()), (vec![Call::DomainOpenGraphics(args)], 1));
    // This driver says yes and sends nothing.
    assert_eq!(domain.open_graphics_fd(0, flags).await.unwrap_err().code, ErrorCode::INTERNAL_ERROR);
    assert!(domain.lxc_open_namespace().await.is_err());
}
