//! Answering calls by asking the daemon.

use std::{sync::Arc, time::Duration};

use ferrovirt_driver::{
    Backend, BoxFuture, Call, CloseReason, Cx, Descriptor, EventSink, KeepAlive, Procedure, Reply, procedures as p,
};
use ferrovirt_error::Error;
use ferrovirt_proto::{
    Family, ProcedureInfo, StreamDirection, net,
    remote::{self, DriverFeature},
};
use ferrovirt_rpc::CallId;
use tokio::sync::OnceCell;

use crate::{
    error::RemoteError,
    events::close_reason,
    generated::{decode_reply, encode_call},
    link::{Link, StreamShape, Waiting},
    opening::{Opened, knows_event_callbacks},
};

/// An open connection to a daemon.
#[derive(Debug)]
pub(crate) struct RemoteBackend {
    link: Link,
    opened: Opened,
    /// Whether events of domains carry the id of their registration, once somebody wanted to know.
    event_callbacks: OnceCell<bool>,
    /// The transport keeps what passes from others' eyes.
    is_secure: bool,
}

impl RemoteBackend {
    pub(crate) fn new(link: Link, opened: Opened, is_secure: bool) -> Self {
        Self { link, opened, event_callbacks: OnceCell::new(), is_secure }
    }

    async fn answer(&self, cx: &Cx, call: Call) -> Result<Reply, Error> {
        let info = call.info();
        if info.family == Family::Session {
            return Err(RemoteError::AlreadyOpen { procedure: info.name }.into());
        }
        match call {
            // The answer is about this side of the wire.
            Call::ConnectSupportsFeature(ref args) if args.feature == DriverFeature::REMOTE.0 => {
                return Ok(Reply::ConnectSupportsFeature(remote::ConnectSupportsFeatureRet { supported: 1 }));
            }
            _ => {}
        }
        if let Some(direction) = info.stream {
            let holes = info.sparse_flag.is_some_and(|bit| stream_flags(&call) & bit != 0);
            let shape = StreamShape { receives: direction != StreamDirection::Up, holes };
            return self.open_stream(cx, call, shape).await;
        }
        let (reply, fds) = Sent::new(&self.link, call, cx.take_outgoing())?.reply(cx.timeout()).await?;
        if !fds.is_empty() {
            cx.return_descriptors(fds);
        }
        Ok(match reply {
            Reply::ConnectIsSecure(reply) => Reply::ConnectIsSecure(remote::ConnectIsSecureRet {
                secure: i32::from(reply.secure != 0 && self.is_secure),
            }),
            reply => reply,
        })
    }
}

impl RemoteBackend {
    /// Makes a call that opens a stream; the stream goes into `cx`.
    async fn open_stream(&self, cx: &Cx, call: Call, shape: StreamShape) -> Result<Reply, Error> {
        let info = call.info();
        let payload = encode(&call)?;
        let (waiting, stream) = self.link.send_for_stream(id(info), payload, cx.stream_policy(), shape)?;
        let (reply, _) = Sent { info, waiting }.reply(cx.timeout()).await?;
        cx.open_stream(Box::new(stream));
        Ok(reply)
    }
}

impl Backend for RemoteBackend {
    fn call<'a>(&'a self, cx: &'a Cx, call: Call) -> BoxFuture<'a, Result<Reply, Error>> {
        Box::pin(self.answer(cx, call))
    }

    fn uri(&self) -> Option<&str> {
        self.opened.uri.as_deref()
    }

    fn set_keepalive(&self, interval_s: i32, count: u32) -> Result<KeepAlive, Error> {
        if self.opened.keepalive { self.link.set_keepalive(interval_s, count) } else { Ok(KeepAlive::UnknownToPeer) }
    }

    fn close_reason(&self) -> Option<CloseReason> {
        self.link.close_reason().as_ref().map(close_reason)
    }

    fn closed(&self) -> BoxFuture<'_, CloseReason> {
        Box::pin(async { close_reason(&self.link.closed().await) })
    }

    fn set_event_sink(&self, sink: Arc<dyn EventSink>) {
        self.link.set_event_sink(sink);
    }

    fn legacy_events(&self) -> BoxFuture<'_, bool> {
        Box::pin(async { !*self.event_callbacks.get_or_init(|| knows_event_callbacks(&self.link)).await })
    }

    fn close(&self) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async {
            self.link.expect_end();
            // Also where whoever closes gives up waiting for the daemon's word.
            let _end = ShutDown(&self.link);
            let sent = Sent::new(&self.link, p::ConnectClose::call(()), Vec::new())?;
            match sent.ret::<p::ConnectClose>().await {
                // Its end says the same as its word, which a relay at the other end of SSH may lose.
                Err(_) if matches!(self.link.close_reason(), Some(ferrovirt_rpc::CloseReason::Local)) => Ok(()),
                answer => answer,
            }
        })
    }
}

/// Ends the connection when it is dropped.
struct ShutDown<'a>(&'a Link);

impl Drop for ShutDown<'_> {
    fn drop(&mut self) {
        self.0.shut_down();
    }
}

/// Calls one procedure over a link, without deadline or descriptors.
pub(crate) async fn invoke<P: Procedure>(link: &Link, args: P::Args) -> Result<P::Ret, Error> {
    Sent::new(link, P::call(args), Vec::new())?.ret::<P>().await
}

/// Sends one call and leaves the waiting for later.
pub(crate) fn send<P: Procedure>(link: &Link, args: P::Args) -> Result<Sent<'_>, Error> {
    Sent::new(link, P::call(args), Vec::new())
}

/// A call on its way.
#[derive(Debug)]
pub(crate) struct Sent<'a> {
    info: &'static ProcedureInfo,
    waiting: Waiting<'a>,
}

impl<'a> Sent<'a> {
    fn new(link: &'a Link, call: Call, fds: Vec<Descriptor>) -> Result<Self, Error> {
        let info = call.info();
        Ok(Self { info, waiting: link.send(id(info), encode(&call)?, fds)? })
    }

    async fn reply(self, timeout: Option<Duration>) -> Result<(Reply, Vec<Descriptor>), Error> {
        let reply = self.waiting.reply(timeout).await?;
        let decoded = decode_reply(self.info, &reply.payload);
        let decoded = decoded.map_err(|_| RemoteError::BadReply { procedure: self.info.name })?;
        Ok((decoded, reply.fds))
    }

    /// Waits for the reply.
    pub(crate) async fn ret<P: Procedure>(self) -> Result<P::Ret, Error> {
        let (reply, _) = self.reply(None).await?;
        P::ret(reply).ok_or_else(|| RemoteError::BadReply { procedure: P::INFO.name }.into())
    }
}

/// The flags of the calls whose streams may have holes.
fn stream_flags(call: &Call) -> u32 {
    match call {
        Call::StorageVolDownload(args) => args.flags,
        Call::StorageVolUpload(args) => args.flags,
        _ => 0,
    }
}

fn encode(call: &Call) -> Result<Vec<u8>, RemoteError> {
    encode_call(call).map_err(|_| RemoteError::BadArguments { procedure: call.info().name })
}

fn id(info: &ProcedureInfo) -> CallId {
    CallId { program: info.program, version: version(info.program), procedure: info.number }
}

/// The version of a program that a call is made in.
fn version(program: u32) -> u32 {
    match program {
        net::QEMU_PROGRAM => net::QEMU_VERSION,
        net::LXC_PROGRAM => net::LXC_VERSION,
        _ => net::REMOTE_VERSION,
    }
}
