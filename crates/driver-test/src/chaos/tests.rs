use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll, Wake, Waker},
    time::{Duration, Instant},
};

use ferrovirt_xml::Document;

use super::*;
use crate::{file, test_support::Rig};

fn read(inner: &str) -> Result<Chaos, ChaosError> {
    let source = format!("<node xmlns:t='{NAMESPACE}'><t:chaos>{inner}</t:chaos></node>");
    Chaos::read(Document::parse(&source).unwrap().root())
}

fn failed(fate: &Fate) -> Option<&str> {
    match &fate.end {
        Some(End::Fail(error)) => Some(&error.message),
        _ => None,
    }
}

#[test]
fn rules_are_about_calls_and_count_them() {
    let mut chaos = read(
        "<t:delay call='domain_*' ms='20'/><t:delay call='domain_create' ms='5'/>\
         <t:fail call='domain_create' code='9' after='1' times='1'>no luck</t:fail><t:drop call='connect_get_uri'/>",
    )
    .unwrap();
    let first = chaos.fate("domain_create");
    assert_eq!((first.delay, failed(&first)), (Duration::from_millis(25), None));
    assert_eq!(failed(&chaos.fate("domain_create")), Some("operation failed: no luck"));
    assert_eq!(failed(&chaos.fate("domain_create")), None);
    let other = chaos.fate("network_create");
    assert!(other.delay.is_zero() && other.end.is_none());
    assert!(matches!(chaos.fate("connect_get_uri").end, Some(End::Drop)));
}

#[test]
fn a_description_that_says_nothing_is_refused() {
    let rows = [
        ("<t:delay/>", ChaosError::Missing { element: "delay".to_owned(), attribute: "ms" }),
        ("<t:delay ms='3600001'/>", ChaosError::BadNumber { attribute: "ms" }),
        ("<t:fail code='x'/>", ChaosError::BadNumber { attribute: "code" }),
        ("<t:burn/>", ChaosError::Unknown("burn".to_owned())),
    ];
    for (inner, refused) in rows {
        assert_eq!(read(inner).err(), Some(refused), "{inner}");
    }
    let foreign = "<node><chaos><delay/></chaos></node>";
    assert!(Chaos::read(Document::parse(foreign).unwrap().root()).is_ok(), "only our namespace counts");
}

#[derive(Default)]
struct Flag(AtomicBool);

impl Wake for Flag {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::SeqCst);
    }
}

#[test]
fn a_delay_wakes_who_waits() {
    let flag = Arc::new(Flag::default());
    let waker = Waker::from(Arc::clone(&flag));
    let mut cx = Context::from_waker(&waker);
    let started = Instant::now();
    let mut delay = std::pin::pin!(Delay::new(Duration::from_millis(50)));
    while delay.as_mut().poll(&mut cx) == Poll::Pending {
        while !flag.0.swap(false, Ordering::SeqCst) {
            assert!(started.elapsed() < Duration::from_secs(60), "nobody was woken");
            std::thread::yield_now();
        }
    }
    assert!(started.elapsed() >= Duration::from_millis(50));
}

#[test]
fn a_dropped_connection_stays_dropped() {
    use ferrovirt_driver::procedures as d;

    let mut state = file::builtin().unwrap();
    state.chaos =
        read("<t:fail call='connect_get_type' code='38' times='1'>later</t:fail><t:drop call='node_*' times='1'/>")
            .unwrap();
    let rig = Rig::of(state);
    assert_eq!(rig.call::<d::ConnectGetType>(()).unwrap_err(), "later");
    assert!(rig.call::<d::ConnectGetType>(()).is_ok());
    for _ in 0..2 {
        assert_eq!(rig.call::<d::NodeGetInfo>(()).unwrap_err(), "internal error: client socket is closed");
    }
    assert_eq!(rig.call::<d::ConnectGetType>(()).unwrap_err(), "internal error: client socket is closed");
}
