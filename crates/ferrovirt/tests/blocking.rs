//! The blocking twin.

use ferrovirt::{DomainState, ListDomains, blocking::Connection};

#[test]
fn calls_wait_for_their_answers() {
    let conn = Connection::open("test:///default").unwrap();
    let domains = conn.list_all_domains(ListDomains::empty()).unwrap();
    assert_eq!(domains[0].name(), "test");
    assert_eq!(domains[0].info().unwrap().vcpus, 2);
    assert_eq!(domains[0].connection().uri(), "test:///default");
}

/// A program that already runs a runtime may still use the blocking face.
#[tokio::test]
async fn it_works_inside_a_runtime() {
    let conn = Connection::open("test:///default").unwrap();
    let dom = conn.domain_lookup_by_name("test").unwrap();
    assert_ne!(dom.state().unwrap().state, DomainState::NoState);
}

/// Sockets are driven by the background thread while the caller waits on its own.
#[test]
fn a_failing_open_tells_why_and_what_was_tried() {
    let builder = ferrovirt::Connection::builder();
    let failure = Connection::open_with(&builder, Some("test+unix:///default?socket=/nonexistent/sock")).unwrap_err();
    assert_eq!(failure.error.message, "Failed to connect socket to '/nonexistent/sock': No such file or directory");
    let unix = ferrovirt::uri::ExplainedValue::Text("unix".to_owned());
    assert_eq!(failure.attempt.get("transport"), Some(&unix));
}
