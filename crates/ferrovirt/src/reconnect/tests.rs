//! Losses at chosen moments, with a driver whose connections the test gives and ends.

use std::sync::{
    Barrier, Mutex, MutexGuard,
    atomic::{AtomicUsize, Ordering},
};

use ferrovirt_driver::{BoxFuture, Call, Cx, Driver, EventSink, KeepAlive, Message, OpenRequest, Registry, Reply};
use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_proto::remote as r;
use ferrovirt_uri::LocalDriver;

use super::*;
use crate::{
    Builder, CredentialKind, Question,
    events::{DomainLifecycle, EventItem, EventStream},
};

/// The other side: how many connections it may still give, and those that it gave.
#[derive(Clone, Default)]
struct Far(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    refuses_opens: bool,
    /// Opens are refused with this from now on.
    refusal: Option<(ErrorDomain, ErrorCode)>,
    refuses_registrations: bool,
    /// Registrations are made, and not answered yet.
    holds_registrations: bool,
    /// Where the next keepalive is set, once: waits here twice.
    placing: Option<Arc<Barrier>>,
    attempts: usize,
    given: Vec<Arc<Near>>,
}

/// One connection.
#[derive(Default)]
struct Near {
    lost: Mutex<Option<CloseReason>>,
    sink: Mutex<Option<Arc<dyn EventSink>>>,
    /// What is registered for; nothing twice.
    registered: Mutex<Vec<i32>>,
    deregistrations: AtomicUsize,
    keepalive: Mutex<Option<(i32, u32)>>,
}

struct FarDriver(Far);
struct FarBackend(Far, Arc<Near>);

fn error(text: &str) -> Error {
    Error::new(ErrorDomain::RPC, ErrorCode::INTERNAL_ERROR, text)
}

impl Far {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    /// The connection of this number, from 0.
    fn near(&self, number: usize) -> Arc<Near> {
        Arc::clone(&self.state().given[number])
    }

    async fn given(&self, count: usize) {
        self.until(|state| state.given.len() >= count).await;
    }

    async fn until(&self, is_so: impl Fn(&State) -> bool) {
        let wait = async {
            while !is_so(&self.state()) {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(30), wait).await.expect("in time");
    }

    fn builder(&self) -> Builder {
        let patience = Reconnect::new().first_delay(Duration::from_millis(10)).max_delay(Duration::from_millis(20));
        let registry = Registry::new().with(FarDriver(self.clone()));
        Connection::builder().registry(registry).reconnect(patience)
    }

    async fn connect(&self) -> Connection {
        self.builder().open(URI).await.unwrap()
    }
}

const URI: &str = "qemu+tcp://127.0.0.1/system";

impl Near {
    fn lose(&self, reason: CloseReason) {
        *self.lost.lock().unwrap() = Some(reason);
        let sink = self.sink.lock().unwrap().clone();
        sink.expect("a connection listens").closed(reason);
    }

    fn registrations(&self) -> usize {
        self.registered.lock().unwrap().len()
    }

    fn register(&self, event: i32) -> Result<(), Error> {
        let mut registered = self.registered.lock().unwrap();
        if registered.contains(&event) {
            return Err(error("event callback already tracked"));
        }
        registered.push(event);
        Ok(())
    }

    fn tell(&self, detail: i32) {
        let dom = r::Domain { name: "d".to_owned(), uuid: [1; 16], id: 1 };
        let msg = r::DomainEventLifecycleMsg { dom, event: 3, detail };
        let msg = r::DomainEventCallbackLifecycleMsg { callback_id: 7, msg };
        let sink = self.sink.lock().unwrap().clone();
        sink.expect("a connection listens").message(Message::DomainEventCallbackLifecycle(msg));
    }
}

fn question() -> Question {
    let kind = CredentialKind::PASSPHRASE;
    let (service, host) = ("libvirt", "far".to_owned());
    Question { kind, service, host, prompt: "Password".to_owned(), default: None, challenge: None }
}

impl Driver for FarDriver {
    fn name(&self) -> &'static str {
        "remote"
    }

    fn local(&self) -> Option<LocalDriver> {
        None
    }

    fn open<'a>(&'a self, request: OpenRequest<'a>) -> BoxFuture<'a, Result<Box<dyn Backend>, Error>> {
        Box::pin(async move {
            if self.0.state().refusal.is_some()
                && let Some(credentials) = request.credentials
            {
                credentials.answer(&[question()]).await.unwrap();
            }
            let mut state = self.0.state();
            state.attempts += 1;
            if state.refuses_opens {
                return Err(error("nobody listens"));
            }
            if let Some((domain, code)) = state.refusal {
                return Err(Error::new(domain, code, "no"));
            }
            let near = Arc::new(Near::default());
            state.given.push(Arc::clone(&near));
            Ok(Box::new(FarBackend(self.0.clone(), near)) as _)
        })
    }
}

impl Backend for FarBackend {
    fn call<'a>(&'a self, _: &'a Cx, call: Call) -> BoxFuture<'a, Result<Reply, Error>> {
        Box::pin(async move {
            let Self(far, near) = self;
            if near.lost.lock().unwrap().is_some() {
                return Err(error("client socket is closed"));
            }
            match call {
                Call::ConnectDomainEventCallbackRegisterAny(_) if far.state().refuses_registrations => {
                    Err(error("no such domain"))
                }
                Call::ConnectDomainEventCallbackRegisterAny(args) => {
                    near.register(args.event_id)?;
                    far.until(|state| !state.holds_registrations).await;
                    let reply = r::ConnectDomainEventCallbackRegisterAnyRet { callback_id: 7 };
                    Ok(Reply::ConnectDomainEventCallbackRegisterAny(reply))
                }
                Call::ConnectDomainEventCallbackDeregisterAny(_) => {
                    near.deregistrations.fetch_add(1, Ordering::SeqCst);
                    Ok(Reply::ConnectDomainEventCallbackDeregisterAny(()))
                }
                call => Err(Error::unsupported(call.info().name)),
            }
        })
    }

    fn set_keepalive(&self, interval_s: i32, count: u32) -> Result<KeepAlive, Error> {
        let placing = self.0.state().placing.take();
        placing.iter().for_each(|barrier| {
            barrier.wait();
            barrier.wait();
        });
        *self.1.keepalive.lock().unwrap() = Some((interval_s, count));
        Ok(KeepAlive::Set)
    }

    fn close_reason(&self) -> Option<CloseReason> {
        *self.1.lost.lock().unwrap()
    }

    fn set_event_sink(&self, sink: Arc<dyn EventSink>) {
        *self.1.sink.lock().unwrap() = Some(sink);
    }

    fn close(&self) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async {
            let was = self.1.lost.lock().unwrap().replace(CloseReason::Client);
            match was {
                None => Ok(()),
                Some(_) => Err(error("client socket is closed")),
            }
        })
    }
}

async fn next(events: &mut EventStream<DomainLifecycle>) -> Option<EventItem<i32>> {
    let item = tokio::time::timeout(Duration::from_secs(30), events.next()).await.expect("in time")?;
    Some(match item {
        EventItem::Event(event) => EventItem::Event(event.detail),
        EventItem::Missed(count) => EventItem::Missed(count),
        EventItem::Gap(reason) => EventItem::Gap(reason),
        EventItem::Closed(reason) => EventItem::Closed(reason),
    })
}

#[tokio::test]
async fn a_lost_connection_is_opened_again_and_tells_of_the_gap() {
    let far = Far::default();
    let conn = far.connect().await;
    conn.set_keepalive(5, 2).unwrap();
    let mut events = conn.domain_events().lifecycle().await.unwrap();
    for (number, reason) in [CloseReason::EndOfFile, CloseReason::Error, CloseReason::KeepAlive].into_iter().enumerate()
    {
        far.near(number).tell(1);
        far.near(number).lose(reason);
        assert_eq!(next(&mut events).await, Some(EventItem::Event(1)));
        assert_eq!(next(&mut events).await, Some(EventItem::Gap(reason)));
        let near = far.near(number + 1);
        assert_eq!(near.registrations(), 1);
        assert_eq!(*near.keepalive.lock().unwrap(), Some((5, 2)));
        assert!(conn.is_alive());
        near.tell(2);
        assert_eq!(next(&mut events).await, Some(EventItem::Event(2)));
    }
    conn.close().await.unwrap();
    assert_eq!(next(&mut events).await, Some(EventItem::Closed(CloseReason::Client)));
    assert_eq!(conn.closed().await, CloseReason::Client);
}

#[tokio::test]
async fn attempts_go_on_while_nobody_listens_and_calls_fail_meanwhile() {
    let far = Far::default();
    let conn = far.connect().await;
    let mut events = conn.domain_events().lifecycle().await.unwrap();
    far.state().refuses_opens = true;
    far.near(0).lose(CloseReason::EndOfFile);
    far.until(|state| state.attempts > 4).await;
    assert_eq!(conn.close_reason(), Some(CloseReason::EndOfFile));
    let error = conn.domain_events().lifecycle().await.unwrap_err();
    assert_eq!(error.message, "internal error: client socket is closed");
    conn.domain_events().reboot().await.unwrap_err();
    far.state().refuses_opens = false;
    assert_eq!(next(&mut events).await, Some(EventItem::Gap(CloseReason::EndOfFile)));
    assert!(conn.is_alive());
}

#[tokio::test]
async fn a_loss_while_registrations_are_made_anew_loses_no_stream() {
    let far = Far::default();
    let conn = far.connect().await;
    let mut events = conn.domain_events().lifecycle().await.unwrap();
    for number in 0..20 {
        far.near(number).lose(CloseReason::Error);
        // No time for the new registration, which is told of the next loss instead.
        far.given(number + 2).await;
    }
    let mut gaps = 0;
    let last = far.near(20);
    last.tell(5);
    loop {
        match next(&mut events).await {
            Some(EventItem::Gap(CloseReason::Error)) => gaps += 1,
            Some(EventItem::Event(5)) => break,
            other => panic!("{other:?}"),
        }
        last.tell(5);
    }
    assert!((1..=20).contains(&gaps), "{gaps}");
}

/// What is asked for between the new connection's taking its place and its being known to be there.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_registered_twice_with_one_connection() {
    let far = Far::default();
    let conn = far.connect().await;
    conn.set_keepalive(5, 2).unwrap();
    let mut lifecycle = conn.domain_events().lifecycle().await.unwrap();
    let placing = Arc::new(Barrier::new(2));
    {
        let mut state = far.state();
        (state.placing, state.holds_registrations) = (Some(Arc::clone(&placing)), true);
    }
    far.near(0).lose(CloseReason::EndOfFile);
    placing.wait();
    let asked = conn.domain_events();
    let mut reboots = std::pin::pin!(asked.reboot());
    let told = tokio::select! { biased; told = &mut reboots => Some(told), () = std::future::ready(()) => None };
    placing.wait();
    let near = far.near(1);
    far.until(|_| near.registered.lock().unwrap().contains(&0)).await;
    far.state().holds_registrations = false;
    let told = if let Some(told) = told { told } else { reboots.await };
    assert_eq!(told.unwrap_err().message, "internal error: client socket is closed");
    assert_eq!(next(&mut lifecycle).await, Some(EventItem::Gap(CloseReason::EndOfFile)));
    conn.domain_events().reboot().await.unwrap();
}

#[tokio::test]
async fn a_stream_whose_registration_is_refused_ends() {
    let far = Far::default();
    let conn = far.connect().await;
    let mut events = conn.domain_events().lifecycle().await.unwrap();
    far.state().refuses_registrations = true;
    far.near(0).lose(CloseReason::EndOfFile);
    assert_eq!(next(&mut events).await, Some(EventItem::Closed(CloseReason::EndOfFile)));
    assert_eq!(next(&mut events).await, None);
    assert!(conn.is_alive());
}

#[tokio::test]
async fn a_stream_dropped_meanwhile_is_not_registered_anew() {
    let far = Far::default();
    let conn = far.connect().await;
    let events = conn.domain_events().lifecycle().await.unwrap();
    far.state().refuses_opens = true;
    far.near(0).lose(CloseReason::EndOfFile);
    drop(events);
    far.state().refuses_opens = false;
    far.given(2).await;
    let mut again = conn.domain_events().lifecycle().await;
    while again.is_err() {
        // The new connection is not in its place yet.
        tokio::time::sleep(Duration::from_millis(5)).await;
        again = conn.domain_events().lifecycle().await;
    }
    assert_eq!(far.near(1).registrations(), 1);
    assert_eq!(far.near(0).deregistrations.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn who_closes_meanwhile_gets_no_connection() {
    let far = Far::default();
    let conn = far.connect().await;
    let mut events = conn.domain_events().lifecycle().await.unwrap();
    far.state().refuses_opens = true;
    far.near(0).lose(CloseReason::EndOfFile);
    far.until(|state| state.attempts > 2).await;
    conn.close().await.unwrap_err();
    assert_eq!(next(&mut events).await, Some(EventItem::Closed(CloseReason::Client)));
    far.state().refuses_opens = false;
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(far.state().given.len(), 1);
    assert_eq!(conn.close_reason(), Some(CloseReason::Client));
}

#[tokio::test]
async fn a_connection_that_nobody_holds_is_not_opened_again() {
    let far = Far::default();
    let conn = far.connect().await;
    let near = far.near(0);
    far.state().refuses_opens = true;
    near.lose(CloseReason::EndOfFile);
    far.until(|state| state.attempts > 2).await;
    drop(conn);
    tokio::time::sleep(Duration::from_millis(100)).await;
    let attempts = far.state().attempts;
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert_eq!(far.state().attempts, attempts);
}

#[tokio::test]
async fn patience_has_an_end_where_it_is_given_one() {
    let far = Far::default();
    let policy = Reconnect::new().first_delay(Duration::from_millis(10)).give_up_after(Duration::from_millis(100));
    let conn = far.builder().reconnect(policy).open(URI).await.unwrap();
    let mut events = conn.domain_events().lifecycle().await.unwrap();
    far.state().refuses_opens = true;
    far.near(0).lose(CloseReason::KeepAlive);
    assert_eq!(next(&mut events).await, Some(EventItem::Closed(CloseReason::KeepAlive)));
    assert_eq!(conn.closed().await, CloseReason::KeepAlive);
    assert!(far.state().attempts > 2);
}

/// A daemon that drops its clients as soon as they are there is not run down.
#[tokio::test]
async fn a_connection_that_is_lost_at_once_is_opened_again_with_patience() {
    let far = Far::default();
    let policy = Reconnect::new().first_delay(Duration::from_millis(10)).give_up_after(Duration::from_millis(400));
    let conn = far.builder().reconnect(policy).open(URI).await.unwrap();
    let losing = tokio::spawn({
        let far = far.clone();
        async move {
            for number in 0.. {
                far.given(number + 1).await;
                while far.near(number).sink.lock().unwrap().is_none() {
                    tokio::time::sleep(Duration::from_millis(1)).await;
                }
                far.near(number).lose(CloseReason::EndOfFile);
            }
        }
    });
    let closed = tokio::time::timeout(Duration::from_secs(30), conn.closed()).await;
    losing.abort();
    assert_eq!(closed, Ok(CloseReason::EndOfFile));
    // at 0, 10, 30, 70, 150 and 310 ms, but for stalls
    let count = far.state().given.len();
    assert!((2..=20).contains(&count), "{count}");
}

#[tokio::test]
async fn a_connection_that_has_lived_is_opened_again_at_once() {
    let far = Far::default();
    let policy = Reconnect::new().first_delay(Duration::from_secs(1000)).max_delay(Duration::from_millis(30));
    let _conn = far.builder().reconnect(policy).open(URI).await.unwrap();
    for number in 0..3 {
        tokio::time::sleep(Duration::from_millis(50)).await;
        far.near(number).lose(CloseReason::EndOfFile);
        far.given(number + 2).await;
    }
}

/// What lies between losses does not use up patience.
#[tokio::test]
async fn the_life_of_connections_is_no_time_of_attempts() {
    let far = Far::default();
    let policy = Reconnect::new().first_delay(Duration::from_millis(1)).give_up_after(Duration::from_millis(300));
    let _conn = far.builder().reconnect(policy).open(URI).await.unwrap();
    for number in 0..3 {
        tokio::time::sleep(Duration::from_millis(400)).await;
        far.near(number).lose(CloseReason::EndOfFile);
        far.given(number + 2).await;
    }
}

/// Loses a connection whose daemon refuses everybody from then on.
async fn refused(far: &Far, builder: Builder, domain: ErrorDomain, code: ErrorCode) -> Connection {
    let conn = builder.open(URI).await.unwrap();
    far.state().refusal = Some((domain, code));
    far.near(0).lose(CloseReason::EndOfFile);
    conn
}

#[tokio::test]
async fn a_refused_login_ends_the_attempts() {
    let asked = |far: &Far| far.builder().auth(&[CredentialKind::PASSPHRASE], async |_| Some(vec![None]));
    let refusals = [
        (true, ErrorDomain::RPC, ErrorCode::AUTH_FAILED),
        (true, ErrorDomain::LIBSSH, ErrorCode::LIBSSH),
        (true, ErrorDomain::SSH, ErrorCode::SSH),
        (false, ErrorDomain::POLKIT, ErrorCode::AUTH_FAILED),
        (false, ErrorDomain::POLKIT, ErrorCode::AUTH_CANCELLED),
    ];
    for (is_asked, domain, code) in refusals {
        let far = Far::default();
        let builder = if is_asked { asked(&far) } else { far.builder() };
        let conn = refused(&far, builder, domain, code).await;
        assert_eq!(conn.closed().await, CloseReason::EndOfFile);
        assert_eq!(far.state().attempts, 2, "{domain:?} {code:?}");
    }
}

/// A daemon that ends during a handshake of TLS looks like one that refuses.
#[tokio::test]
async fn what_nobody_was_asked_for_is_tried_again() {
    for (domain, code) in [(ErrorDomain::RPC, ErrorCode::AUTH_FAILED), (ErrorDomain::LIBSSH, ErrorCode::LIBSSH)] {
        let far = Far::default();
        let conn = refused(&far, far.builder(), domain, code).await;
        far.until(|state| state.attempts > 4).await;
        far.state().refusal = None;
        far.given(2).await;
        while !conn.is_alive() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}
