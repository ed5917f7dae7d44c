//! Conversations with a scripted daemon over a unix socket.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod daemon;

use std::{sync::Arc, time::Duration};

use daemon::{Daemon, answers_open, invoke, reply, reply_error, text, words};
use ferrovirt_driver::{CloseReason, Cx, procedures as p};
use ferrovirt_error::{ErrorCode, ErrorDomain};
use ferrovirt_proto::remote as r;
use ferrovirt_rpc::frame::Header;
use ferrovirt_uri::{Build, MapEnv, OpenFlags};

/// The order of calls, and the open's fields (wire facts, sections 4 and 11.4). The questions about events are left to
/// those who need the answers.
#[tokio::test]
async fn an_open_asks_what_libvirts_client_asks_in_its_order() {
    let daemon = Daemon::start(Box::new(|stream, header, _| answers_open(stream, header)));
    let backend = daemon.open().await.unwrap();
    let asked = daemon.asked();
    let in_short: Vec<_> = asked.iter().map(|call| (call.serial, call.procedure)).collect();
    assert_eq!(in_short, [(0, 66), (1, 60), (2, 1)]);
    assert_eq!(asked[1].payload, words(&[10]));
    assert_eq!(asked[2].payload, [words(&[1]), text("test:///default"), words(&[0])].concat());
    assert_eq!(backend.uri(), None);
}

#[tokio::test]
async fn a_read_only_open_sets_bit_zero() {
    let daemon = Daemon::start(Box::new(|stream, header, _| answers_open(stream, header)));
    daemon.open_with(OpenFlags::READ_ONLY, "").await.unwrap();
    assert_eq!(daemon.asked()[2].payload[24..], words(&[1]));
}

#[tokio::test]
async fn without_a_uri_the_daemon_is_asked_for_its_own() {
    let daemon = Daemon::start(Box::new(|stream, header, _| {
        if header.procedure == 110 {
            reply(stream, header, &text("qemu:///system"));
            return true;
        }
        answers_open(stream, header)
    }));
    let mut plan = ferrovirt_uri::plan(None, OpenFlags::empty(), &[], &Build::default(), &MapEnv::new(0)).unwrap();
    let ferrovirt_uri::Target::Remote(remote) = &mut plan.target else { panic!("a default open goes to the daemon") };
    let ferrovirt_uri::Endpoint::Unix(endpoint) = &mut remote.endpoint else { panic!("over a unix socket") };
    endpoint.path = daemon.socket.to_str().unwrap().into();
    let request =
        ferrovirt_driver::OpenRequest { plan: &plan, flags: OpenFlags::empty(), timeout: None, credentials: None };
    let backend = ferrovirt_driver::Driver::open(&ferrovirt_remote::RemoteDriver::new(), request).await.unwrap();
    assert_eq!(backend.uri(), Some("qemu:///system"));
    assert_eq!(daemon.procedures(), [66, 60, 1, 110]);
    assert_eq!(daemon.asked()[2].payload, words(&[1, 0, 0]));
}

#[tokio::test]
async fn a_daemon_without_authentication_or_features_is_an_old_one() {
    let daemon = Daemon::start(Box::new(|stream, header, call| match header.procedure {
        66 | 60 => {
            reply_error(stream, header, 39, 7, &format!("unknown procedure: {}", call.procedure));
            true
        }
        _ => answers_open(stream, header),
    }));
    let backend = daemon.open().await.unwrap();
    assert_eq!(backend.set_keepalive(5, 5), Ok(ferrovirt_driver::KeepAlive::UnknownToPeer));
}

async fn refused_auth(kinds: &'static [u32], more: &str) -> (ErrorDomain, ErrorCode, String) {
    let daemon = Daemon::start(Box::new(move |stream, header, _| {
        if header.procedure == 66 {
            let count = u32::try_from(kinds.len()).unwrap();
            reply(stream, header, &[words(&[count]), words(kinds)].concat());
            return true;
        }
        answers_open(stream, header)
    }));
    let Err(error) = daemon.open_with(OpenFlags::empty(), more).await else { panic!("opened") };
    (error.domain, error.code, error.message)
}

/// Connection facts, section 6.1.
#[tokio::test]
async fn authentication_that_cannot_be_done_is_refused_in_libvirts_words() {
    let auth = |text: &str| (ErrorDomain::REMOTE, ErrorCode::AUTH_FAILED, format!("authentication failed: {text}"));
    assert_eq!(refused_auth(&[7], "").await, auth("unsupported authentication type 7"));
    assert_eq!(refused_auth(&[0], "&auth=none").await, auth("unknown authentication type none"));
    assert_eq!(refused_auth(&[0], "&auth=polkit").await, auth("requested authentication type polkit rejected"));
}

#[tokio::test]
async fn polkit_is_a_question_that_the_daemon_decides() {
    let daemon = Daemon::start(Box::new(|stream, header, _| match header.procedure {
        66 => {
            reply(stream, header, &words(&[1, 2]));
            true
        }
        70 => {
            reply_error(stream, header, 94, 60, "authentication unavailable: no polkit agent");
            true
        }
        _ => answers_open(stream, header),
    }));
    let Err(error) = daemon.open().await else { panic!("opened") };
    assert_eq!((error.domain.0, error.code.0), (60, 94));
    assert_eq!(error.message, "authentication unavailable: no polkit agent");
}

/// Answers an open, then hands every other call to `rest`.
fn after_open(mut rest: impl FnMut(&mut std::os::unix::net::UnixStream, &Header) -> bool + Send + 'static) -> Daemon {
    Daemon::start(Box::new(move |stream, header, _| answers_open(stream, header) || rest(stream, header)))
}

#[tokio::test]
async fn an_error_reply_comes_through_as_it_was_sent() {
    let daemon = after_open(|stream, header| {
        reply_error(stream, header, 42, 12, "Domain not found: no domain with matching name 'x'");
        true
    });
    let backend = daemon.open().await.unwrap();
    let args = r::DomainLookupByNameArgs { name: "x".to_owned() };
    let error = invoke::<p::DomainLookupByName>(&*backend, &Cx::new(), args).await.unwrap_err();
    assert_eq!((error.domain.0, error.code.0), (12, 42));
    assert_eq!(error.message, "Domain not found: no domain with matching name 'x'");
}

#[tokio::test]
async fn replies_find_their_callers_in_any_order() {
    let mut first: Option<Header> = None;
    let daemon = after_open(move |stream, header| {
        match first.take() {
            None => first = Some(*header),
            Some(earlier) => {
                reply(stream, header, &text(&format!("{}", header.procedure)));
                reply(stream, &earlier, &text(&format!("{}", earlier.procedure)));
            }
        }
        true
    });
    let backend = daemon.open().await.unwrap();
    let cx = Cx::new();
    let hostname = invoke::<p::ConnectGetHostname>(&*backend, &cx, ());
    let kind = invoke::<p::ConnectGetType>(&*backend, &cx, ());
    let (hostname, kind) = tokio::join!(hostname, kind);
    assert_eq!((hostname.unwrap().hostname.as_str(), kind.unwrap().kind.as_str()), ("59", "3"));
}

#[tokio::test]
async fn a_call_given_up_harms_nobody_when_its_reply_comes_late() {
    let mut late: Option<Header> = None;
    let daemon = after_open(move |stream, header| {
        match late.take() {
            None => late = Some(*header),
            Some(earlier) => {
                reply(stream, &earlier, &text("late"));
                reply(stream, header, &text("in time"));
            }
        }
        true
    });
    let backend = daemon.open().await.unwrap();
    let short = Cx::new().with_timeout(Some(Duration::from_millis(30)));
    let error = invoke::<p::ConnectGetHostname>(&*backend, &short, ()).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::OPERATION_TIMEOUT);
    let reply = invoke::<p::ConnectGetHostname>(&*backend, &Cx::new(), ()).await.unwrap();
    assert_eq!(reply.hostname, "in time");
    assert_eq!(backend.close_reason(), None);
}

#[tokio::test]
async fn a_dying_connection_wakes_every_caller_with_the_reason() {
    let mut calls = 0;
    let daemon = after_open(move |_, _| {
        calls += 1;
        calls < 20
    });
    let backend: Arc<dyn ferrovirt_driver::Backend> = daemon.open().await.unwrap().into();
    let callers: Vec<_> = (0..20)
        .map(|_| {
            let backend = Arc::clone(&backend);
            tokio::spawn(async move { invoke::<p::ConnectGetHostname>(&*backend, &Cx::new(), ()).await })
        })
        .collect();
    for caller in callers {
        let error = caller.await.unwrap().unwrap_err();
        assert_eq!(error.message, "End of file while reading data: Input/output error");
    }
    assert_eq!(backend.closed().await, CloseReason::EndOfFile);
    let error = invoke::<p::ConnectGetHostname>(&*backend, &Cx::new(), ()).await.unwrap_err();
    assert_eq!((error.code, error.domain), (ErrorCode::INTERNAL_ERROR, ErrorDomain::RPC));
}

#[tokio::test]
async fn a_second_open_is_refused_and_harms_nothing() {
    let daemon = after_open(|stream, header| {
        reply(stream, header, &text("host"));
        true
    });
    let backend = daemon.open().await.unwrap();
    let args = r::ConnectOpenArgs { name: Some("test:///default".to_owned()), flags: 0 };
    let error = invoke::<p::ConnectOpen>(&*backend, &Cx::new(), args).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::OPERATION_INVALID);
    assert_eq!(invoke::<p::ConnectGetHostname>(&*backend, &Cx::new(), ()).await.unwrap().hostname, "host");
}

#[tokio::test]
async fn an_open_that_is_not_answered_ends_at_its_deadline() {
    let daemon = Daemon::start(Box::new(|_, _, _| true));
    let plan = daemon.plan(OpenFlags::empty(), "");
    let timeout = Some(Duration::from_millis(50));
    let request = ferrovirt_driver::OpenRequest { plan: &plan, flags: OpenFlags::empty(), timeout, credentials: None };
    let opened = ferrovirt_driver::Driver::open(&ferrovirt_remote::RemoteDriver::new(), request).await;
    let Err(error) = opened else { panic!("opened") };
    assert_eq!(error.code, ErrorCode::OPERATION_TIMEOUT);
}

#[tokio::test]
async fn closing_says_so_to_the_daemon() {
    let daemon = after_open(|_, _| false);
    let backend = daemon.open().await.unwrap();
    backend.close().await.unwrap();
    assert_eq!(daemon.procedures().last(), Some(&2));
    assert_eq!(backend.close_reason(), Some(CloseReason::Client));
}

/// A relay between them may end with the daemon's word still in it.
#[tokio::test]
async fn a_daemon_that_ends_when_it_is_asked_to_close_has_closed() {
    let daemon = Daemon::start(Box::new(|stream, header, _| header.procedure != 2 && answers_open(stream, header)));
    let backend = daemon.open().await.unwrap();
    backend.close().await.unwrap();
    assert_eq!(backend.close_reason(), Some(CloseReason::Client));
    backend.close().await.unwrap_err();
}
