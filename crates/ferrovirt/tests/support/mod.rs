//! A backend that answers from a test's script and notes what it was asked.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering},
};

use ferrovirt::{
    Connection, Domain, Error,
    driver::{Backend, BoxFuture, Call, Cx, Driver, OpenRequest, Registry, Reply},
    proto::remote as r,
    uri::LocalDriver,
};

/// Answers one call.
pub(crate) type Script = dyn Fn(&Call) -> Result<Reply, Error> + Send + Sync;

/// What a backend was asked, in order.
#[derive(Clone, Default)]
pub(crate) struct Asked {
    calls: Arc<Mutex<Vec<Call>>>,
    descriptors: Arc<AtomicUsize>,
}

impl Asked {
    /// Takes the calls so far.
    pub(crate) fn take(&self) -> Vec<Call> {
        std::mem::take(&mut *self.calls.lock().unwrap())
    }

    /// How many descriptors rode along so far.
    #[allow(dead_code, reason = "not every test passes descriptors")]
    pub(crate) fn descriptors(&self) -> usize {
        self.descriptors.load(Ordering::Relaxed)
    }
}

/// A connection whose calls the script answers.
pub(crate) async fn scripted(
    script: impl Fn(&Call) -> Result<Reply, Error> + Send + Sync + 'static,
) -> (Connection, Asked) {
    let asked = Asked::default();
    let driver = Scripted { script: Arc::new(script), asked: asked.clone() };
    let builder = Connection::builder().registry(Registry::new().with(driver));
    (builder.open("scripted:///").await.unwrap(), asked)
}

/// A domain's handle as the wire carries it.
pub(crate) fn wire_domain() -> r::Domain {
    r::Domain { name: "hail".to_owned(), uuid: [7; 16], id: 3 }
}

/// A connection and its domain, whose calls the script answers.
pub(crate) async fn scripted_domain(
    script: impl Fn(&Call) -> Result<Reply, Error> + Send + Sync + 'static,
) -> (Domain, Asked) {
    let (conn, asked) = scripted(move |call| match call {
        Call::DomainLookupByName(_) => Ok(Reply::DomainLookupByName(r::DomainLookupByNameRet { dom: wire_domain() })),
        call => script(call),
    })
    .await;
    let domain = conn.domain_lookup_by_name("hail").await.unwrap();
    asked.take();
    (domain, asked)
}

struct Scripted {
    script: Arc<Script>,
    asked: Asked,
}

impl Driver for Scripted {
    fn name(&self) -> &'static str {
        "scripted"
    }

    fn local(&self) -> Option<LocalDriver> {
        Some(LocalDriver { name: "scripted", schemes: &["scripted"], check: |_, _| Ok(()) })
    }

    fn open<'a>(&'a self, _: OpenRequest<'a>) -> BoxFuture<'a, Result<Box<dyn Backend>, Error>> {
        let backend = Self { script: Arc::clone(&self.script), asked: self.asked.clone() };
        Box::pin(async { Ok(Box::new(backend) as Box<dyn Backend>) })
    }
}

impl Backend for Scripted {
    fn call<'a>(&'a self, cx: &'a Cx, call: Call) -> BoxFuture<'a, Result<Reply, Error>> {
        let answer = (self.script)(&call);
        self.asked.calls.lock().unwrap().push(call);
        self.asked.descriptors.fetch_add(cx.take_outgoing().len(), Ordering::Relaxed);
        Box::pin(async { answer })
    }

    fn close(&self) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async { Ok(()) })
    }
}
