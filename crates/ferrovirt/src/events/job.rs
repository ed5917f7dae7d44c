//! Making and ending registrations beside their subscribers: a subscriber may leave in the middle, and what became of
//! its registration must be known all the same.

use std::{
    future::{Future, poll_fn},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, Waker},
};

use ferrovirt_driver::Backend;
use tokio::{runtime::Handle, sync::watch};

use super::{
    hub::{AfterDeregister, AfterLoss, AfterRegister, Hub},
    registration::{Key, Registered, Registration, deregister},
};
use crate::blocking::runtime;

/// A connection's events and what is needed to see to them.
#[derive(Debug)]
pub(crate) struct Events {
    pub(crate) hub: Arc<Hub>,
    /// Where the connection was opened.
    runtime: Option<Handle>,
    /// Dropped with the connection, which jobs must not outlive.
    gone: watch::Sender<()>,
}

/// What a job begins with.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step {
    Register,
    /// End this registration, of this generation of the hub.
    Deregister(Registered, u64),
}

type Job = Pin<Box<dyn Future<Output = ()> + Send>>;

impl Events {
    /// Receives the events of a backend.
    pub(crate) fn of(backend: &dyn Backend) -> Self {
        let hub = Arc::new(Hub::default());
        backend.set_event_sink(Arc::clone(&hub) as _);
        Self::with(hub)
    }

    /// The same where the hub has its messages already.
    pub(crate) fn with(hub: Arc<Hub>) -> Self {
        Self { hub, runtime: Handle::try_current().ok(), gone: watch::Sender::new(()) }
    }

    /// Makes the registrations anew that went with a lost connection, with the backend that came in its place; `listen`
    /// begins to receive that one's messages.
    pub(crate) fn restore(&self, backend: &Arc<dyn Backend>, listen: impl FnOnce()) {
        let lost = self.hub.restored(backend);
        listen();
        for (key, registration) in lost {
            self.start(backend, registration, key, Step::Register);
        }
    }

    /// Starts a job. Its first call goes out before this returns; nothing is waited for.
    pub(crate) fn start(&self, backend: &Arc<dyn Backend>, registration: Registration, key: Key, step: Step) {
        let driver =
            Driver { hub: Arc::clone(&self.hub), backend: Arc::clone(backend), registration, key, over: false };
        let mut job = until_gone(Box::pin(driver.run(step)), self.gone.subscribe());
        if job.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready() {
            return;
        }
        let runtime = self.runtime.clone().map_or_else(runtime::handle, Ok);
        // Without any runtime the job is dropped here, and says so to its slot.
        if let Ok(runtime) = runtime {
            runtime.spawn(job);
        }
    }
}

/// Runs a job for as long as the connection is there.
fn until_gone(mut job: Job, mut gone: watch::Receiver<()>) -> Job {
    let mut gone = Box::pin(async move { while gone.changed().await.is_ok() {} });
    Box::pin(poll_fn(move |cx| {
        let over = job.as_mut().poll(cx).is_ready() || gone.as_mut().poll(cx).is_ready();
        if over { Poll::Ready(()) } else { Poll::Pending }
    }))
}

/// Sees to one slot.
struct Driver {
    hub: Arc<Hub>,
    /// Where its calls go, unless the hub knows a later one.
    backend: Arc<dyn Backend>,
    registration: Registration,
    key: Key,
    over: bool,
}

impl Driver {
    async fn run(mut self, step: Step) {
        let mut next = Some(step);
        while let Some(step) = next {
            next = match step {
                Step::Register => self.register().await,
                Step::Deregister(registered, generation) => self.deregister(registered, generation).await,
            };
        }
        self.over = true;
    }

    async fn register(&self) -> Option<Step> {
        let (generation, backend) = self.hub.connection(&self.backend);
        let Some(backend) = backend else { return self.outdated(generation) };
        match self.registration.clone().register(&*backend).await {
            Ok(registered) => match self.hub.registered(&self.key, registered, generation) {
                AfterRegister::Keep => None,
                AfterRegister::Deregister => Some(Step::Deregister(registered, generation)),
                AfterRegister::Outdated => self.outdated(generation),
            },
            Err(_) if self.is_lost(&*backend, generation) => self.outdated(generation),
            Err(error) => {
                self.hub.failed(&self.key, Some(&error));
                None
            }
        }
    }

    fn outdated(&self, generation: u64) -> Option<Step> {
        match self.hub.outdated(&self.key, generation) {
            AfterLoss::Done => None,
            AfterLoss::Register => Some(Step::Register),
        }
    }

    /// Whether a call failed with a connection that is opened again.
    fn is_lost(&self, backend: &dyn Backend, generation: u64) -> bool {
        // In this order: one that is lost and opened again between the two looks has another generation.
        (self.hub.outlives_connections() && backend.close_reason().is_some()) || self.hub.generation() != generation
    }

    async fn deregister(&self, registered: Registered, generation: u64) -> Option<Step> {
        // Its number may mean another registration of the connection that came after.
        let (now, backend) = self.hub.connection(&self.backend);
        if now == generation
            && let Some(backend) = backend
            && let Err(error) = deregister(&*backend, self.key.kind, registered).await
        {
            tracing::debug!(kind = ?self.key.kind, %error, "registration for events not ended");
        }
        match self.hub.deregistered(&self.key) {
            AfterDeregister::Done => None,
            AfterDeregister::Register => Some(Step::Register),
        }
    }
}

/// A job that is dropped half-way, with its runtime or its connection, leaves no slot behind that nobody sees to.
impl Drop for Driver {
    fn drop(&mut self) {
        if !self.over {
            self.hub.failed(&self.key, None);
        }
    }
}
