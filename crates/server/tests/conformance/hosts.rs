//! One test host asked directly, and another behind a remote connection and a server.

use std::sync::{Arc, Mutex};

use ferrovirt_driver::{
    Backend, BoxFuture, Call, CloseReason, Credentials, Cx, Driver, EventSink, Message, OpenRequest, Registry, Reply,
};
use ferrovirt_driver_test::TestDriver;
use ferrovirt_error::Error;
use ferrovirt_remote::{Connector, RemoteDriver};
use ferrovirt_server::{Access, Server, ServerConfig};
use ferrovirt_transport::{ByteStream, ConnectOptions, SystemEnv};
use ferrovirt_uri::{Build, MapEnv, OpenFlags, RemotePlan};

use crate::{pipe::pipe, tally::Answers};

/// The same host twice.
pub(crate) struct Hosts {
    direct: Box<dyn Backend>,
    remote: Box<dyn Backend>,
    /// What each has told by itself.
    told: [Arc<Told>; 2],
}

impl Hosts {
    pub(crate) async fn new(seed: u64) -> Self {
        let direct = open(TestDriver::isolated(), "test:///default").await;
        let config = ServerConfig::new(Registry::new().with(TestDriver::isolated()), SystemEnv);
        let connector = Inside { server: Server::new(config), seed };
        let remote = open(RemoteDriver::over(connector), "test+tcp://nowhere/default").await;
        let told = [&direct, &remote].map(|backend| {
            let told = Arc::new(Told::default());
            backend.set_event_sink(Arc::clone(&told) as _);
            told
        });
        Self { direct, remote, told }
    }

    /// What both say of one call, in words.
    pub(crate) async fn ask(&self, call: Call) -> Answers {
        let (direct, remote) = (Cx::new(), Cx::new());
        let first = self.direct.call(&direct, call.clone()).await;
        [said(first), said(self.remote.call(&remote, call).await)]
    }

    /// What both have told so far.
    pub(crate) fn told(&self) -> [Vec<String>; 2] {
        [0, 1].map(|at| self.told[at].0.lock().unwrap().clone())
    }

    /// Changes both.
    pub(crate) async fn arrange(&self, call: Call) {
        self.direct.call(&Cx::new(), call.clone()).await.unwrap();
        self.remote.call(&Cx::new(), call).await.unwrap();
    }
}

/// A reply as it prints, an error with everything that libvirt's has.
fn said(answer: Result<Reply, Error>) -> Result<String, String> {
    answer.map(|reply| format!("{reply:?}")).map_err(|error| format!("{error:?}"))
}

/// Messages about events, in words.
#[derive(Default)]
struct Told(Mutex<Vec<String>>);

impl EventSink for Told {
    fn message(&self, message: Message) {
        self.0.lock().unwrap().push(format!("{message:?}"));
    }

    fn closed(&self, reason: CloseReason) {
        self.0.lock().unwrap().push(format!("{reason:?}"));
    }
}

async fn open(driver: impl Driver + 'static, name: &str) -> Box<dyn Backend> {
    let registry = Registry::new().with(driver);
    let flags = OpenFlags::empty();
    let env = MapEnv::new(0);
    let plan = ferrovirt_uri::plan(Some(name), flags, &registry.local_drivers(), &Build::default(), &env).unwrap();
    registry.open(OpenRequest { plan: &plan, flags, timeout: None, credentials: None }).await.unwrap()
}

/// The way to a server in this process.
struct Inside {
    server: Server,
    seed: u64,
}

impl std::fmt::Debug for Inside {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Inside").finish_non_exhaustive()
    }
}

impl Connector for Inside {
    fn connect<'a>(
        &'a self,
        _: &'a RemotePlan,
        _: &'a ConnectOptions,
        _: Option<&'a dyn Credentials>,
    ) -> BoxFuture<'a, Result<Box<dyn ByteStream>, Error>> {
        Box::pin(async {
            let (near, far) = pipe(self.seed);
            self.server.welcome(Box::new(far), Access::ReadWrite).await;
            Ok(Box::new(near) as Box<dyn ByteStream>)
        })
    }
}
