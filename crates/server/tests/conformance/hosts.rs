//! One test host asked directly, and another behind a remote connection and a server.

use ferrovirt_driver::{Backend, BoxFuture, Call, Credentials, Cx, Driver, OpenRequest, Registry, Reply};
use ferrovirt_driver_test::TestDriver;
use ferrovirt_error::Error;
use ferrovirt_remote::{Connector, RemoteDriver};
use ferrovirt_server::{Access, Server, ServerConfig};
use ferrovirt_transport::{ByteStream, ConnectOptions, SystemEnv};
use ferrovirt_uri::{Build, MapEnv, OpenFlags, RemotePlan};

use crate::pipe::pipe;

/// The same host twice.
pub(crate) struct Hosts {
    direct: Box<dyn Backend>,
    remote: Box<dyn Backend>,
}

impl Hosts {
    pub(crate) async fn new(seed: u64) -> Self {
        let direct = open(TestDriver::isolated(), "test:///default").await;
        let config = ServerConfig::new(Registry::new().with(TestDriver::isolated()), SystemEnv);
        let connector = Inside { server: Server::new(config), seed };
        let remote = open(RemoteDriver::over(connector), "test+tcp://nowhere/default").await;
        Self { direct, remote }
    }

    /// What both say of one call, in words.
    pub(crate) async fn ask(&self, call: Call) -> (String, String) {
        let (direct, remote) = (Cx::new(), Cx::new());
        let first = self.direct.call(&direct, call.clone()).await;
        (said(first), said(self.remote.call(&remote, call).await))
    }

    /// Changes both.
    pub(crate) async fn arrange(&self, call: Call) {
        self.direct.call(&Cx::new(), call.clone()).await.unwrap();
        self.remote.call(&Cx::new(), call).await.unwrap();
    }
}

/// A reply as it prints, an error with everything that libvirt's has.
fn said(answer: Result<Reply, Error>) -> String {
    match answer {
        Ok(reply) => format!("{reply:?}"),
        Err(error) => format!("{error:?}"),
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
