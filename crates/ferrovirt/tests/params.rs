//! Typed parameters: the calls behind getters and setters (wire facts, section 2), and the typed views.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod support;

use ferrovirt::{
    BlkioParameters, DomainStatsFlags, Error, ErrorCode, Impact, StatsTypes, TypedParams, TypedValue,
    driver::{Call, Reply},
    proto::remote as r,
};
use support::{scripted, scripted_domain, wire_domain};

fn param(field: &str, value: TypedValue) -> r::TypedParam {
    r::TypedParam { field: field.to_owned(), value }
}

fn feature(supported: i32) -> Result<Reply, Error> {
    Ok(Reply::ConnectSupportsFeature(r::ConnectSupportsFeatureRet { supported }))
}

fn ask_feature(feature: i32) -> Call {
    Call::ConnectSupportsFeature(r::ConnectSupportsFeatureArgs { feature })
}

/// Answers as a daemon with two limits.
fn memory(call: &Call, strings: i32) -> Result<Reply, Error> {
    let limits = [param("hard_limit", TypedValue::Ullong(2048)), param("soft_limit", TypedValue::Ullong(1024))];
    match call {
        Call::ConnectSupportsFeature(_) => feature(strings),
        Call::DomainGetMemoryParameters(args) => {
            Ok(Reply::DomainGetMemoryParameters(r::DomainGetMemoryParametersRet {
                params: if args.nparams == 0 { Vec::new() } else { limits.to_vec() },
                nparams: 2,
            }))
        }
        other => panic!("{other:?}"),
    }
}

fn ask_memory(nparams: i32, flags: u32) -> Call {
    Call::DomainGetMemoryParameters(r::DomainGetMemoryParametersArgs { dom: wire_domain(), nparams, flags })
}

/// "call with nparams=0, reply holds an empty list and `nparams` = needed size; then call again with that size"; the
/// feature is asked for once on each connection.
#[tokio::test]
async fn a_getter_asks_for_strings_then_for_the_count_then_for_the_values() {
    let (domain, asked) = scripted_domain(|call| memory(call, 1)).await;
    let limits = domain.memory_parameters(Impact::LIVE).await.unwrap();
    assert_eq!((limits.hard_limit_kib(), limits.soft_limit_kib()), (Some(2048), Some(1024)));
    assert_eq!((limits.min_guarantee_kib(), limits.len()), (None, 2));
    assert_eq!(asked.take(), [ask_feature(9), ask_memory(0, 5), ask_memory(2, 5)]);
    domain.memory_parameters(Impact::CONFIG).await.unwrap();
    assert_eq!(asked.take(), [ask_memory(0, 6), ask_memory(2, 6)]);
}

#[tokio::test]
async fn strings_are_not_asked_for_where_the_other_side_does_not_know_them() {
    let (domain, asked) = scripted_domain(|call| memory(call, 0)).await;
    domain.memory_parameters(Impact::CURRENT).await.unwrap();
    assert_eq!(asked.take(), [ask_feature(9), ask_memory(0, 0), ask_memory(2, 0)]);
}

#[tokio::test]
async fn a_getter_of_nothing_asks_once() {
    let (domain, asked) = scripted_domain(|call| match call {
        Call::ConnectSupportsFeature(_) => feature(1),
        _ => Ok(Reply::DomainGetBlockIoTune(r::DomainGetBlockIoTuneRet { params: Vec::new(), nparams: 0 })),
    })
    .await;
    assert!(domain.block_io_tune("vda", Impact::CURRENT).await.unwrap().is_empty());
    assert_eq!(asked.take().len(), 2);
}

/// "APIs without a flags word (domain_get_scheduler_parameters) can never return strings".
#[tokio::test]
async fn the_schedulers_count_comes_with_its_type() {
    let (domain, asked) = scripted_domain(|call| match call {
        Call::DomainGetSchedulerType(_) => {
            let kind = "posix".to_owned();
            Ok(Reply::DomainGetSchedulerType(r::DomainGetSchedulerTypeRet { kind, nparams: 3 }))
        }
        Call::DomainGetSchedulerParameters(args) => {
            assert_eq!(args.nparams, 3);
            let params = vec![param("vcpu_quota", TypedValue::Llong(-1))];
            Ok(Reply::DomainGetSchedulerParameters(r::DomainGetSchedulerParametersRet { params }))
        }
        other => panic!("{other:?}"),
    })
    .await;
    assert_eq!(domain.scheduler_parameters().await.unwrap().vcpu_quota(), Some(-1));
    assert_eq!(asked.take().len(), 2);
}

fn done(call: &Call, strings: i32) -> Result<Reply, Error> {
    match call {
        Call::ConnectSupportsFeature(_) => feature(strings),
        Call::DomainSetBlkioParameters(_) => Ok(Reply::DomainSetBlkioParameters(())),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_setter_sends_what_the_view_holds() {
    let (domain, asked) = scripted_domain(|call| done(call, 1)).await;
    let mut share = BlkioParameters::new();
    share.set_weight(500).set_device_weight("/dev/sda,300").set_weight(600);
    domain.set_blkio_parameters(&share, Impact::CONFIG).await.unwrap();
    let params = vec![
        param("weight", TypedValue::Uint(600)),
        param("device_weight", TypedValue::String("/dev/sda,300".to_owned())),
    ];
    let set = r::DomainSetBlkioParametersArgs { dom: wire_domain(), params, flags: 2 };
    assert_eq!(asked.take(), [ask_feature(9), Call::DomainSetBlkioParameters(set.into())]);
}

#[tokio::test]
async fn what_the_other_side_cannot_take_is_refused_here() {
    let (domain, asked) = scripted_domain(|call| done(call, 0)).await;
    let mut strings = TypedParams::new();
    strings.add_string("device_weight", "/dev/sda,300");
    let mut long = TypedParams::new();
    long.add_uint(&"n".repeat(80), 1);
    for params in [strings, long] {
        let error = domain.set_blkio_parameters(&params, Impact::CURRENT).await.unwrap_err();
        assert_eq!(error.code, ErrorCode::INVALID_ARG);
    }
    assert_eq!(asked.take(), [ask_feature(9)]);
    let mut at_most = TypedParams::new();
    at_most.add_uint(&"n".repeat(79), 1);
    domain.set_blkio_parameters(&at_most, Impact::CURRENT).await.unwrap();
}

/// 130 CPUs with two figures each: the daemon tells of 128 at once.
#[tokio::test]
async fn cpu_stats_come_in_portions() {
    let (domain, asked) = scripted_domain(|call| match call {
        Call::ConnectSupportsFeature(_) => feature(1),
        Call::DomainGetCpuStats(args) => {
            let nparams = if args.ncpus == 0 { 130 } else { 2 };
            let first = u64::try_from(args.start_cpu.max(0)).unwrap();
            let figures = |cpu: u64| {
                [param("cpu_time", TypedValue::Ullong(cpu)), param("vcpu_time", TypedValue::Ullong(cpu + 1000))]
            };
            let cpus = if args.nparams == 0 { 0 } else { u64::from(args.ncpus) };
            let params = (first..first + cpus).flat_map(figures).collect();
            Ok(Reply::DomainGetCpuStats(r::DomainGetCpuStatsRet { params, nparams }))
        }
        other => panic!("{other:?}"),
    })
    .await;
    let stats = domain.cpu_stats().await.unwrap();
    assert_eq!(stats.len(), 130);
    assert_eq!((stats[129].cpu_time_ns(), stats[129].vcpu_time_ns()), (Some(129), Some(1129)));
    let portions: Vec<_> = asked
        .take()
        .iter()
        .filter_map(|call| match call {
            Call::DomainGetCpuStats(args) => Some((args.nparams, args.start_cpu, args.ncpus, args.flags)),
            _ => None,
        })
        .collect();
    assert_eq!(portions, [(0, 0, 0, 4), (0, 0, 1, 4), (2, 0, 128, 4), (2, 128, 2, 4)]);
    let total = domain.total_cpu_stats().await.unwrap();
    assert_eq!(total.cpu_time_ns(), Some(0));
}

#[tokio::test]
async fn host_figures_are_counted_first_too() {
    let (conn, asked) = scripted(|call| match call {
        Call::NodeGetCpuStats(args) => {
            let stat = r::NodeGetCpuStats { field: "idle".to_owned(), value: 9 };
            let params = if args.nparams == 0 { Vec::new() } else { vec![stat] };
            Ok(Reply::NodeGetCpuStats(r::NodeGetCpuStatsRet { params, nparams: 1 }))
        }
        other => panic!("{other:?}"),
    })
    .await;
    let stats = conn.node_cpu_stats(None).await.unwrap();
    assert_eq!((stats[0].field.as_str(), stats[0].value), ("idle", 9));
    let ask = |nparams| Call::NodeGetCpuStats(r::NodeGetCpuStatsArgs { cpu_num: -1, nparams, flags: 0 });
    assert_eq!(asked.take(), [ask(0), ask(1)]);
}

#[tokio::test]
async fn bulk_stats_fall_into_groups() {
    let (conn, asked) = scripted(|_| {
        let params = vec![
            param("state.state", TypedValue::Int(1)),
            param("state.reason", TypedValue::Int(5)),
            param("cpu.time", TypedValue::Ullong(11)),
            param("vcpu.current", TypedValue::Uint(1)),
            param("vcpu.maximum", TypedValue::Uint(4)),
            param("vcpu.0.state", TypedValue::Int(1)),
            param("vcpu.2.state", TypedValue::Int(0)),
            param("vcpu.2.halted", TypedValue::Boolean(1)),
            param("block.count", TypedValue::Uint(1)),
            param("block.0.name", TypedValue::String("vda".to_owned())),
            param("block.0.rd.bytes", TypedValue::Ullong(4096)),
        ];
        let record = r::DomainStatsRecord { dom: wire_domain(), params };
        Ok(Reply::ConnectGetAllDomainStats(r::ConnectGetAllDomainStatsRet { ret_stats: vec![record] }))
    })
    .await;
    let records = conn.all_domain_stats(StatsTypes::empty(), DomainStatsFlags::ACTIVE).await.unwrap();
    let stats = &records[0].stats;
    assert_eq!(records[0].domain.name(), "hail");
    assert_eq!((stats.state().unwrap().reason, stats.cpu_time_ns(), stats.vcpu_current()), (5, Some(11), Some(1)));
    let vcpus: Vec<_> = stats.vcpus().map(|vcpu| (vcpu.index(), vcpu.state(), vcpu.halted())).collect();
    assert_eq!(vcpus, [(0, Some(1), None), (2, Some(0), Some(true))]);
    let disk = stats.blocks().next().unwrap();
    assert_eq!((disk.name(), disk.rd_bytes(), disk.wr_bytes()), (Some("vda"), Some(4096), None));
    assert_eq!(stats.interfaces().count(), 0);
    asked.take();
    let error = conn.domain_list_stats(&[] as &[ferrovirt::Domain], StatsTypes::STATE, DomainStatsFlags::empty());
    assert_eq!(error.await.unwrap_err().code, ErrorCode::INVALID_ARG);
    assert_eq!(asked.take(), []);
    conn.domain_list_stats(&[&records[0].domain], StatsTypes::STATE, DomainStatsFlags::empty()).await.unwrap();
    let args = r::ConnectGetAllDomainStatsArgs { doms: vec![wire_domain()], stats: 1, flags: 0 };
    assert_eq!(asked.take(), [Call::ConnectGetAllDomainStats(args)]);
}

#[test]
fn getters_mind_the_type_and_numbers_do_not() {
    let mut params = TypedParams::new();
    params.add_int("int", 7).add_int("negative", -1).add_boolean("on", true).add_double("half", 0.5).add_uint("u", 8);
    params.add_llong("l", 9).add_string("s", "text").add_int("int", 8);
    assert_eq!((params.int("int"), params.uint("int"), params.number("int")), (Some(7), None, Some(7)));
    assert_eq!((params.number("negative"), params.number("s"), params.number("half")), (None, None, None));
    assert_eq!((params.boolean("on"), params.double("half"), params.uint("u")), (Some(true), Some(0.5), Some(8)));
    assert_eq!((params.llong("l"), params.string("s"), params.get("none")), (Some(9), Some("text"), None));
    assert_eq!(params.iter().filter(|(name, _)| *name == "int").count(), 2);
    params.set("int", TypedValue::Uint(1));
    assert_eq!((params.uint("int"), params.len()), (Some(1), 8));
    assert_eq!(TypedParams::from(params.clone().into_raw()), params);
}
