//! Domains: made, changed and gone.

use ferrovirt_driver::procedures as p;
use ferrovirt_proto::remote::{self as r, TypedParamValue as Value};

use super::{DOMAIN, Step, made, param, step, text};
use crate::domain;

pub(super) fn lives() -> Vec<Step> {
    let rename = || r::DomainRenameArgs { dom: made(), new_name: Some(text("other")), flags: 0 };
    let with_files = r::DomainCreateXmlWithFilesArgs { xml_desc: text(DOMAIN), flags: 0 };
    vec![
        step::<p::DomainDefineXml>(r::DomainDefineXmlArgs { xml: text(DOMAIN) }),
        step::<p::DomainDefineXmlFlags>(r::DomainDefineXmlFlagsArgs { xml: text(DOMAIN), flags: 1 }),
        step::<p::DomainLookupByName>(r::DomainLookupByNameArgs { name: text("made") }),
        step::<p::DomainLookupByUuid>(r::DomainLookupByUuidArgs { uuid: made().uuid }),
        step::<p::DomainCreate>(r::DomainCreateArgs { dom: made() }),
        step::<p::DomainLookupById>(r::DomainLookupByIdArgs { id: 2 }),
        step::<p::DomainGetXmlDesc>(r::DomainGetXmlDescArgs { dom: made(), flags: 3 }),
        step::<p::DomainSuspend>(r::DomainSuspendArgs { dom: made() }),
        step::<p::DomainResume>(r::DomainResumeArgs { dom: made() }),
        step::<p::DomainMemoryPeek>(r::DomainMemoryPeekArgs { dom: made(), offset: 250, size: 12, flags: 2 }),
        step::<p::DomainRename>(rename()),
        step::<p::DomainDestroy>(r::DomainDestroyArgs { dom: made() }),
        step::<p::DomainRename>(rename()),
        step::<p::DomainLookupByUuid>(r::DomainLookupByUuidArgs { uuid: made().uuid }),
        step::<p::DomainUndefine>(r::DomainUndefineArgs { dom: made() }),
        step::<p::DomainGetInfo>(r::DomainGetInfoArgs { dom: made() }),
        step::<p::DomainCreateXml>(r::DomainCreateXmlArgs { xml_desc: text(DOMAIN), flags: 0 }),
        step::<p::DomainDestroy>(r::DomainDestroyArgs { dom: made() }),
        step::<p::DomainCreateXmlWithFiles>(with_files),
    ]
}

/// What a domain is told while it runs, and what it tells.
pub(super) fn tuning() -> Vec<Step> {
    let path = || text("vda");
    let device = || text("testnet0");
    let metadata = |xml: Option<&str>| r::DomainSetMetadataArgs {
        dom: domain(),
        kind: 2,
        metadata: xml.map(text),
        key: Some(text("key")),
        uri: Some(text("urn:a")),
        flags: 0,
    };
    let limits = ["total_bytes_sec", "total_bytes_sec_max"].map(|name| param(name, Value::Ullong(1000)));
    let average = param("outbound.average", Value::Uint(5));
    let polling = param("poll_max_ns", Value::Ullong(5));
    let set_interface =
        r::DomainSetInterfaceParametersArgs { dom: domain(), device: device(), params: vec![average], flags: 0 };
    let get_interface = r::DomainGetInterfaceParametersArgs { dom: domain(), device: device(), nparams: 7, flags: 0 };
    let set_block = r::DomainSetBlockIoTuneArgs { dom: domain(), disk: path(), params: limits.into(), flags: 0 };
    let set_iothread =
        r::DomainSetIothreadParamsArgs { dom: domain(), iothread_id: 3, params: vec![polling], flags: 1 };
    let pin_iothread = r::DomainPinIothreadArgs { dom: domain(), iothreads_id: 3, cpumap: vec![1], flags: 0 };
    let signal = r::DomainSendProcessSignalArgs { dom: domain(), pid_value: 1, signum: 9, flags: 0 };
    let get_metadata = r::DomainGetMetadataArgs { dom: domain(), kind: 2, uri: Some(text("urn:a")), flags: 0 };
    vec![
        step::<p::DomainSetMemory>(r::DomainSetMemoryArgs { dom: domain(), memory: 1_048_576 }),
        step::<p::DomainSetVcpus>(r::DomainSetVcpusArgs { dom: domain(), nvcpus: 1 }),
        step::<p::DomainSetVcpusFlags>(r::DomainSetVcpusFlagsArgs { dom: domain(), nvcpus: 1, flags: 0 }),
        step::<p::DomainSetMemoryFlags>(r::DomainSetMemoryFlagsArgs { dom: domain(), memory: 1_048_576, flags: 0 }),
        step::<p::DomainBlockStats>(r::DomainBlockStatsArgs { dom: domain(), path: path() }),
        step::<p::DomainGetBlockInfo>(r::DomainGetBlockInfoArgs { dom: domain(), path: path(), flags: 0 }),
        step::<p::DomainInterfaceStats>(r::DomainInterfaceStatsArgs { dom: domain(), device: device() }),
        step::<p::DomainSetInterfaceParameters>(set_interface),
        step::<p::DomainGetInterfaceParameters>(get_interface),
        step::<p::DomainSetBlockIoTune>(set_block),
        step::<p::DomainAddIothread>(r::DomainAddIothreadArgs { dom: domain(), iothread_id: 3, flags: 0 }),
        step::<p::DomainSetIothreadParams>(set_iothread),
        step::<p::DomainPinIothread>(pin_iothread),
        step::<p::DomainGetIothreadInfo>(r::DomainGetIothreadInfoArgs { dom: domain(), flags: 0 }),
        step::<p::DomainDelIothread>(r::DomainDelIothreadArgs { dom: domain(), iothread_id: 3, flags: 0 }),
        step::<p::DomainPinEmulator>(r::DomainPinEmulatorArgs { dom: domain(), cpumap: vec![5], flags: 0 }),
        step::<p::DomainSendProcessSignal>(signal),
        step::<p::DomainSetMetadata>(metadata(Some("<a/>"))),
        step::<p::DomainGetMetadata>(get_metadata),
        step::<p::DomainSetMetadata>(metadata(None)),
        step::<p::DomainGetXmlDesc>(r::DomainGetXmlDescArgs { dom: domain(), flags: 1 }),
    ]
}
