//! The one background thread behind all blocking connections, and waiting without a runtime.

use std::{
    future::Future,
    io,
    pin::pin,
    sync::{Arc, OnceLock},
    task::{Context, Poll, Wake, Waker},
    thread::Thread,
};

use ferrovirt_error::{Error, ErrorDomain, linux_errno};
use tokio::runtime::{Builder, Handle};

/// Runs `future` to its end on this thread. Sockets and timers are driven by the background thread, so this works
/// inside any runtime too.
pub(crate) fn wait<F: Future>(future: F) -> Result<F::Output, Error> {
    let _entered = handle()?.enter();
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut context = Context::from_waker(&waker);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(output) => return Ok(output),
            Poll::Pending => std::thread::park(),
        }
    }
}

/// The background thread's runtime.
pub(crate) fn handle() -> Result<Handle, Error> {
    static HANDLE: OnceLock<Result<Handle, i32>> = OnceLock::new();
    let started = HANDLE.get_or_init(|| start().map_err(|error| error.raw_os_error().map_or(0, linux_errno)));
    started.clone().map_err(|errno| Error::system(ErrorDomain::THREAD, errno, "cannot start the background thread"))
}

fn start() -> io::Result<Handle> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    std::thread::Builder::new()
        .name("ferrovirt".to_owned())
        .spawn(move || runtime.block_on(std::future::pending::<()>()))?;
    Ok(handle)
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}
