//! Waiting, whatever runtime the caller has.

use std::{
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll, Waker},
    thread,
    time::{Duration, Instant},
};

/// A time that passes. The driver knows no runtime, so a thread of its own wakes who waits.
#[derive(Debug)]
pub(crate) struct Delay {
    until: Instant,
    waker: Option<Arc<Mutex<Waker>>>,
}

impl Delay {
    pub(crate) fn new(delay: Duration) -> Self {
        Self { until: Instant::now() + delay, waker: None }
    }
}

impl Future for Delay {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let left = self.until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Poll::Ready(());
        }
        if let Some(waker) = &self.waker {
            cx.waker().clone_into(&mut waker.lock().unwrap_or_else(PoisonError::into_inner));
            return Poll::Pending;
        }
        let waker = Arc::new(Mutex::new(cx.waker().clone()));
        let woken = Arc::clone(&waker);
        let wait = move || {
            thread::sleep(left);
            woken.lock().unwrap_or_else(PoisonError::into_inner).wake_by_ref();
        };
        match thread::Builder::new().name("chaos".to_owned()).spawn(wait) {
            Ok(_) => {
                self.waker = Some(waker);
                Poll::Pending
            }
            // Who cannot wait goes on.
            Err(_) => Poll::Ready(()),
        }
    }
}
