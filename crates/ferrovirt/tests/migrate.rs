//! Managed migrations and those to a URI: who is asked what, in which order, and whose error is the migration's.
//! After libvirt's `virDomainMigrateVersion3Full` and its checks (src/libvirt-domain.c).
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod support;

use ferrovirt::{
    Connection, Domain, Error, ErrorCode, ErrorDomain, MigrateFlags, TypedParams, blocking,
    driver::{Call, Reply},
    migrate_param as param,
    proto::remote::{self as r, DriverFeature as F},
};
use support::{Asked, scripted, scripted_domain, wire_domain};

const MODERN: &[F] =
    &[F::MIGRATION_V3, F::MIGRATION_PARAMS, F::MIGRATION_OFFLINE, F::MIGRATION_P2P, F::TYPED_PARAM_STRING];

const PROTECTING: &[F] = &[F::MIGRATION_V3, F::MIGRATION_PARAMS, F::MIGRATE_CHANGE_PROTECTION, F::TYPED_PARAM_STRING];

/// A host that can do these things, and fails at these steps.
fn host(
    features: &'static [F],
    failing: &'static [(&'static str, ErrorCode)],
) -> impl Fn(&Call) -> Result<Reply, Error> + Send + Sync + 'static {
    move |call| {
        let step = step(call);
        if let Some((_, code)) = failing.iter().find(|(name, _)| *name == step) {
            return Err(Error::new(ErrorDomain::QEMU, *code, step));
        }
        let cookie = format!("{step}'s").into_bytes();
        Ok(match call {
            Call::ConnectSupportsFeature(asked) => {
                let supported = i32::from(features.iter().any(|feature| feature.0 == asked.feature));
                Reply::ConnectSupportsFeature(r::ConnectSupportsFeatureRet { supported })
            }
            Call::DomainGetState(_) => Reply::DomainGetState(r::DomainGetStateRet { state: 1, reason: 1 }),
            Call::DomainGetInfo(_) => Reply::DomainGetInfo(r::DomainGetInfoRet {
                state: 3,
                max_mem: 1,
                memory: 1,
                nr_virt_cpu: 1,
                cpu_time: 1,
            }),
            Call::DomainMigrateBegin3Params(_) => Reply::DomainMigrateBegin3Params(r::DomainMigrateBegin3ParamsRet {
                cookie_out: cookie,
                xml: "<domain/>".to_owned(),
            }),
            Call::DomainMigratePrepare3Params(_) => {
                let uri_out = Some("tcp:sleet:49152".to_owned());
                Reply::DomainMigratePrepare3Params(r::DomainMigratePrepare3ParamsRet { cookie_out: cookie, uri_out })
            }
            Call::DomainMigratePerform3Params(_) => {
                Reply::DomainMigratePerform3Params(r::DomainMigratePerform3ParamsRet { cookie_out: cookie })
            }
            Call::DomainMigrateFinish3Params(_) => {
                let dom = r::Domain { id: 9, ..wire_domain() };
                Reply::DomainMigrateFinish3Params(Box::new(r::DomainMigrateFinish3ParamsRet {
                    dom,
                    cookie_out: cookie,
                }))
            }
            Call::DomainMigrateConfirm3Params(_) => Reply::DomainMigrateConfirm3Params(()),
            Call::DomainMigrateBegin3(_) => Reply::DomainMigrateBegin3(r::DomainMigrateBegin3Ret {
                cookie_out: cookie,
                xml: "<domain/>".to_owned(),
            }),
            Call::DomainMigratePrepare3(_) => {
                Reply::DomainMigratePrepare3(r::DomainMigratePrepare3Ret { cookie_out: cookie, uri_out: None })
            }
            Call::DomainMigratePerform3(_) => {
                Reply::DomainMigratePerform3(r::DomainMigratePerform3Ret { cookie_out: cookie })
            }
            Call::DomainMigrateFinish3(_) => {
                let dom = wire_domain();
                Reply::DomainMigrateFinish3(Box::new(r::DomainMigrateFinish3Ret { dom, cookie_out: cookie }))
            }
            Call::DomainMigrateConfirm3(_) => Reply::DomainMigrateConfirm3(()),
            Call::DomainMigratePerform(_) => Reply::DomainMigratePerform(()),
            Call::DomainLookupByName(_) => Reply::DomainLookupByName(r::DomainLookupByNameRet { dom: wire_domain() }),
            other => panic!("{other:?}"),
        })
    }
}

fn step(call: &Call) -> &'static str {
    match call {
        Call::DomainMigrateBegin3Params(_) | Call::DomainMigrateBegin3(_) => "begin",
        Call::DomainMigratePrepare3Params(_) | Call::DomainMigratePrepare3(_) => "prepare",
        Call::DomainMigratePerform3Params(_) | Call::DomainMigratePerform3(_) | Call::DomainMigratePerform(_) => {
            "perform"
        }
        Call::DomainMigrateFinish3Params(_) | Call::DomainMigrateFinish3(_) => "finish",
        Call::DomainMigrateConfirm3Params(_) | Call::DomainMigrateConfirm3(_) => "confirm",
        _ => "",
    }
}

/// A pair of hosts, with what each of them is asked.
struct Pair {
    domain: Domain,
    destination: Connection,
    here: Asked,
    there: Asked,
}

impl Pair {
    async fn new(features: &'static [F], failing: &'static [(&'static str, ErrorCode)]) -> Self {
        let (domain, here) = scripted_domain(host(features, failing)).await;
        let (destination, there) = scripted(host(features, failing)).await;
        Pair { domain, destination, here, there }
    }

    async fn migrate(&self, params: &TypedParams, flags: MigrateFlags) -> Result<Domain, Error> {
        self.domain.migrate3(&self.destination, params, flags).await
    }

    /// The steps that each side was asked for, with their flags and cookies, and whether they were told of a failure.
    fn steps(&self) -> (Vec<String>, Vec<String>) {
        let told = |asked: &Asked| asked.take().iter().filter_map(tell).collect();
        (told(&self.here), told(&self.there))
    }
}

fn tell(call: &Call) -> Option<String> {
    let (flags, cookie, cancelled): (u64, &[u8], Option<i32>) = match call {
        Call::DomainMigrateBegin3Params(args) => (args.flags.into(), &[], None),
        Call::DomainMigratePrepare3Params(args) => (args.flags.into(), &args.cookie_in, None),
        Call::DomainMigratePerform3Params(args) => (args.flags.into(), &args.cookie_in, None),
        Call::DomainMigrateFinish3Params(args) => (args.flags.into(), &args.cookie_in, Some(args.cancelled)),
        Call::DomainMigrateConfirm3Params(args) => (args.flags.into(), &args.cookie_in, Some(args.cancelled)),
        Call::DomainMigrateBegin3(args) => (args.flags, &[], None),
        Call::DomainMigratePrepare3(args) => (args.flags, &args.cookie_in, None),
        Call::DomainMigratePerform3(args) => (args.flags, &args.cookie_in, None),
        Call::DomainMigrateFinish3(args) => (args.flags, &args.cookie_in, Some(args.cancelled)),
        Call::DomainMigrateConfirm3(args) => (args.flags, &args.cookie_in, Some(args.cancelled)),
        _ => return None,
    };
    let mut text = format!("{} {flags}", step(call));
    if !cookie.is_empty() {
        text += &format!(" with {} cookie", String::from_utf8_lossy(cookie));
    }
    if let Some(cancelled) = cancelled {
        text += if cancelled == 0 { ": done" } else { ": cancelled" };
    }
    Some(text)
}

#[tokio::test]
async fn five_steps_hand_their_cookies_on() {
    let pair = Pair::new(MODERN, &[]).await;
    let there = pair.migrate(&TypedParams::new(), MigrateFlags::LIVE | MigrateFlags::AUTO_CONVERGE).await.unwrap();
    assert_eq!((there.name(), there.id()), ("hail", Some(9)));
    let (here, at_destination) = pair.steps();
    assert_eq!(here, ["begin 8193", "perform 8193 with prepare's cookie", "confirm 8193 with finish's cookie: done"]);
    assert_eq!(at_destination, ["prepare 1 with begin's cookie", "finish 1 with perform's cookie: done"]);
}

#[tokio::test]
async fn parameters_grow_on_their_way() {
    let pair = Pair::new(MODERN, &[]).await;
    let mut params = TypedParams::new();
    params.add_string(param::GRAPHICS_URI, "spice://x");
    pair.migrate(&params, MigrateFlags::empty()).await.unwrap();
    let names = |call: &Call| -> Option<Vec<String>> {
        let params = match call {
            Call::DomainMigrateBegin3Params(args) => &args.params,
            Call::DomainMigratePrepare3Params(args) => &args.params,
            Call::DomainMigratePerform3Params(args) => &args.params,
            Call::DomainMigrateFinish3Params(args) => &args.params,
            Call::DomainMigrateConfirm3Params(args) => &args.params,
            _ => return None,
        };
        Some(params.iter().map(|param| param.field.clone()).collect())
    };
    let here: Vec<_> = pair.here.take().iter().filter_map(names).collect();
    let there: Vec<_> = pair.there.take().iter().filter_map(names).collect();
    let uri = [param::GRAPHICS_URI, param::DEST_XML, param::URI];
    assert_eq!(here[..2], [vec![param::GRAPHICS_URI.to_owned()], uri.map(str::to_owned).to_vec()]);
    assert_eq!(there[0], uri[..2].iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
    assert_eq!(there[1].last().map(String::as_str), Some(param::DEST_NAME));
}

#[tokio::test]
async fn definitions_alone_are_not_performed() {
    let pair = Pair::new(MODERN, &[]).await;
    pair.migrate(&TypedParams::new(), MigrateFlags::OFFLINE).await.unwrap();
    let (here, there) = pair.steps();
    assert_eq!(here, ["begin 1024", "confirm 1024 with finish's cookie: done"]);
    assert_eq!(there, ["prepare 1024 with begin's cookie", "finish 1024: done"]);
}

#[tokio::test]
async fn a_destination_that_is_not_ready_ends_it() {
    let failing: &[_] = &[("prepare", ErrorCode::OPERATION_INVALID)];
    for (features, confirms) in [(MODERN, &[][..]), (PROTECTING, &["confirm 256: cancelled"][..])] {
        let pair = Pair::new(features, failing).await;
        let error = pair.migrate(&TypedParams::new(), MigrateFlags::empty()).await.unwrap_err();
        assert_eq!(error.code, ErrorCode::OPERATION_INVALID);
        let (here, there) = pair.steps();
        assert_eq!(here[1..], *confirms);
        assert_eq!(there.len(), 1);
    }
}

#[tokio::test]
async fn a_domain_that_did_not_move_is_cleaned_up_there_alone() {
    let pair = Pair::new(PROTECTING, &[("perform", ErrorCode::OPERATION_ABORTED)]).await;
    let error = pair.migrate(&TypedParams::new(), MigrateFlags::empty()).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::OPERATION_ABORTED);
    let (here, there) = pair.steps();
    assert_eq!(here, ["begin 256", "perform 256 with prepare's cookie"]);
    assert_eq!(there, ["prepare 0 with begin's cookie", "finish 0: cancelled"]);
}

/// Who says best why it failed: the source, unless all it saw is that QEMU at the other end went away.
#[tokio::test]
async fn the_error_that_tells_most_is_the_migrations() {
    let both = |perform, finish| Box::leak(Box::new([("perform", perform), ("finish", finish)])) as &'static [_];
    for (perform, finish, want) in [
        (ErrorCode::OPERATION_FAILED, ErrorCode::INTERNAL_ERROR, ErrorCode::INTERNAL_ERROR),
        (ErrorCode::OPERATION_FAILED, ErrorCode::MIGRATE_FINISH_OK, ErrorCode::OPERATION_FAILED),
        (ErrorCode::MIGRATE_UNSAFE, ErrorCode::INTERNAL_ERROR, ErrorCode::MIGRATE_UNSAFE),
    ] {
        let pair = Pair::new(MODERN, both(perform, finish)).await;
        let error = pair.migrate(&TypedParams::new(), MigrateFlags::empty()).await.unwrap_err();
        assert_eq!(error.code, want);
    }
}

#[tokio::test]
async fn a_domain_that_does_not_run_there_runs_on_here() {
    let pair = Pair::new(MODERN, &[("finish", ErrorCode::INTERNAL_ERROR)]).await;
    let error = pair.migrate(&TypedParams::new(), MigrateFlags::empty()).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::INTERNAL_ERROR);
    let (here, _) = pair.steps();
    assert_eq!(here.last().map(String::as_str), Some("confirm 0: cancelled"));
    // What the source answers to its last word changes nothing.
    let pair = Pair::new(MODERN, &[("confirm", ErrorCode::INTERNAL_ERROR)]).await;
    assert!(pair.migrate(&TypedParams::new(), MigrateFlags::empty()).await.is_ok());
}

/// Daemons of old know four parameters, and have a domain that stands still stand still there too.
#[tokio::test]
async fn without_extensible_parameters() {
    let pair = Pair::new(&[F::MIGRATION_V3], &[]).await;
    let there = pair
        .domain
        .migrate2(&pair.destination, Some("<x/>"), MigrateFlags::LIVE, Some("new"), Some("tcp:sleet"), 7)
        .await;
    assert!(there.is_ok());
    let there = pair.there.take();
    let Some(Call::DomainMigratePrepare3(prepare)) = there.iter().find(|call| step(call) == "prepare") else {
        panic!()
    };
    assert_eq!((prepare.flags, prepare.dname.as_deref(), prepare.resource), (1 | 32, Some("new"), 7));
    assert_eq!((prepare.dom_xml.as_str(), prepare.uri_in.as_deref()), ("<domain/>", Some("tcp:sleet")));
    let Some(Call::DomainMigrateFinish3(finish)) = there.iter().find(|call| step(call) == "finish") else { panic!() };
    assert_eq!((finish.dname.as_str(), finish.uri.as_deref()), ("new", Some("tcp:sleet")));
    // Nobody says where to.
    pair.here.take();
    let error = pair.domain.migrate(&pair.destination, MigrateFlags::LIVE, None, None, 0).await.unwrap_err();
    assert_eq!(error.message, "internal error: domainMigratePrepare3 did not set uri");
    let (here, there) = pair.steps();
    assert_eq!(there.last().unwrap(), "finish 33 with prepare's cookie: cancelled");
    assert!(!here.iter().any(|step| step.starts_with("perform")));
}

#[tokio::test]
async fn what_cannot_be_is_refused_before_anything_moves() {
    let pair = Pair::new(&[F::MIGRATION_V3], &[]).await;
    let mut extended = TypedParams::new();
    extended.add_int(param::PARALLEL_CONNECTIONS, 2);
    let none = TypedParams::new();
    for (params, flags, want) in [
        (
            &none,
            64 | 128,
            "Flags 'VIR_MIGRATE_NON_SHARED_DISK' and 'VIR_MIGRATE_NON_SHARED_INC' are mutually exclusive",
        ),
        (&none, 2, "use virDomainMigrateToURI3 for peer-to-peer migration"),
        (&none, 4, "cannot perform tunnelled migration without using peer2peer flag"),
        (&none, 1024, "argument unsupported: offline migration is not supported by the source host"),
        (&none, 256, "argument unsupported: cannot enforce change protection"),
        (
            &extended,
            0,
            "argument unsupported: Migration APIs with extensible parameters are not supported but extended parameters were passed",
        ),
    ] {
        let error = pair.migrate(params, MigrateFlags::from_bits_retain(flags)).await.unwrap_err();
        assert_eq!(error.message, want);
    }
    assert_eq!(pair.steps(), (vec![], vec![]));
    let pair = Pair::new(&[], &[]).await;
    let error = pair.migrate(&none, MigrateFlags::empty()).await.unwrap_err();
    assert_eq!(error.message, "this function is not supported by the connection driver: virDomainMigrate3");
}

#[tokio::test]
async fn peers_move_domains_by_themselves() {
    let pair = Pair::new(MODERN, &[]).await;
    let uri = "qemu+tls://sleet/system";
    let none = TypedParams::new();
    pair.domain.migrate_to_uri3(Some(uri), &none, MigrateFlags::PEER2PEER).await.unwrap();
    let calls = pair.here.take();
    let Some(Call::DomainMigratePerform3Params(args)) = calls.iter().find(|call| step(call) == "perform") else {
        panic!()
    };
    assert_eq!((args.dconnuri.as_deref(), args.flags, args.cookie_in.len()), (Some(uri), 2, 0));
    for local in ["qemu:///system", "qemu+ssh://localhost/system", "qemu+ssh://localhost.localdomain/system"] {
        let error = pair.domain.migrate_to_uri3(Some(local), &none, MigrateFlags::PEER2PEER).await.unwrap_err();
        assert_eq!(error.message, "Attempt to migrate guest to the same host");
        assert_eq!((error.code, error.domain), (ErrorCode::INVALID_ARG, ErrorDomain::DOMAIN));
    }
    let error = pair.domain.migrate_to_uri3(None, &none, MigrateFlags::PEER2PEER).await.unwrap_err();
    assert_eq!(error.message, "dconnuri in virDomainMigrateToURI3 must not be NULL");
    let error = pair.domain.migrate_to_uri("tcp:sleet", MigrateFlags::empty(), None, 0).await.unwrap_err();
    assert_eq!(error.message, "argument unsupported: direct migration is not supported by the source host");
    let moved = pair.domain.migrate(&pair.destination, MigrateFlags::PEER2PEER, None, Some(uri), 0).await.unwrap();
    assert_eq!(moved.name(), "hail");
}

#[tokio::test]
async fn hypervisors_and_peers_of_old() {
    let sleet = "qemu+tls://sleet/system";
    let uri = Some(sleet);
    let pair = Pair::new(&[F::MIGRATION_V3, F::MIGRATION_P2P, F::MIGRATION_DIRECT], &[]).await;
    pair.domain.migrate_to_uri2(uri, Some("tcp:x"), Some("<x/>"), MigrateFlags::PEER2PEER, Some("n"), 3).await.unwrap();
    pair.domain.migrate_to_uri("tcp:x", MigrateFlags::empty(), None, 0).await.unwrap();
    let performed = |call: Call| if let Call::DomainMigratePerform3(args) = call { Some(args) } else { None };
    let asked: Vec<_> = pair.here.take().into_iter().filter_map(performed).collect();
    assert_eq!((asked[0].dconnuri.as_deref(), asked[0].uri.as_deref(), asked[0].resource), (uri, Some("tcp:x"), 3));
    assert_eq!((asked[1].dconnuri.as_deref(), asked[1].uri.as_deref(), asked[1].flags), (None, Some("tcp:x"), 0));
    let mut extended = TypedParams::new();
    extended.add_int(param::PARALLEL_CONNECTIONS, 2);
    let error = pair.domain.migrate_to_uri3(uri, &extended, MigrateFlags::PEER2PEER).await.unwrap_err();
    assert_eq!(error.message, "argument unsupported: Some parameters are not supported by migration protocol 3");

    let pair = Pair::new(&[F::MIGRATION_P2P], &[]).await;
    pair.domain.migrate_to_uri(sleet, MigrateFlags::PEER2PEER, Some("n"), 3).await.unwrap();
    let calls = pair.here.take();
    let Some(Call::DomainMigratePerform(args)) = calls.last() else { panic!("{calls:?}") };
    assert_eq!((args.uri.as_str(), args.dname.as_deref(), args.flags, args.resource), (sleet, Some("n"), 2, 3));
    let error =
        pair.domain.migrate_to_uri2(uri, None, Some("<x/>"), MigrateFlags::PEER2PEER, None, 0).await.unwrap_err();
    assert_eq!(error.message, "argument unsupported: Some parameters are not supported by migration protocol 2");
}

/// In process nobody can migrate; and who may only read is told so first.
#[test]
fn the_test_host_moves_nothing() {
    let conn = blocking::Connection::open("test:///default").unwrap();
    let reader =
        blocking::Connection::open_with(&Connection::builder().read_only(true), Some("test:///default")).unwrap();
    let domain = conn.domain_lookup_by_name("test").unwrap();
    let error = domain.migrate3(&conn, &TypedParams::new(), MigrateFlags::LIVE).unwrap_err();
    assert_eq!(error.code, ErrorCode::NO_SUPPORT);
    let error = domain.migrate3(&reader, &TypedParams::new(), MigrateFlags::LIVE).unwrap_err();
    assert_eq!(error.message, "operation forbidden: read only access prevents virDomainMigrate3");
}
