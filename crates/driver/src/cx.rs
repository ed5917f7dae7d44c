//! What rides beside a call.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use crate::{Stream, StreamPolicy};

/// A file descriptor that a call hands over or gets back.
#[cfg(unix)]
pub type Descriptor = std::os::fd::OwnedFd;

/// A file descriptor that a call hands over or gets back: there are none on this system.
#[cfg(not(unix))]
pub type Descriptor = std::convert::Infallible;

/// What rides beside a call: how long it may take, the descriptors that go out with it and come back, the stream that it
/// opens.
#[derive(Debug, Default)]
pub struct Cx {
    stream_policy: StreamPolicy,
    stream: Mutex<Option<Box<dyn Stream>>>,
    timeout: Option<Duration>,
    outgoing: Mutex<Vec<Descriptor>>,
    returned: Mutex<Vec<Descriptor>>,
}

impl Cx {
    /// Nothing rides along, and the call may take as long as it likes.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The call fails when no answer came after `timeout`.
    #[must_use]
    pub fn with_timeout(mut self, timeout: Option<Duration>) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long the call may take.
    #[must_use]
    pub fn timeout(&self) -> Option<Duration> {
        self.timeout
    }

    /// What happens when the reader of the call's stream falls behind.
    #[must_use]
    pub fn with_stream_policy(mut self, policy: StreamPolicy) -> Self {
        self.stream_policy = policy;
        self
    }

    /// What happens when the reader of the call's stream falls behind; for backends.
    #[must_use]
    pub fn stream_policy(&self) -> StreamPolicy {
        self.stream_policy
    }

    /// Hands over the stream that the call opened; for backends.
    pub fn open_stream(&self, stream: Box<dyn Stream>) {
        *lock(&self.stream) = Some(stream);
    }

    /// Takes the stream that the call opened.
    pub fn take_stream(&self) -> Option<Box<dyn Stream>> {
        lock(&self.stream).take()
    }

    /// Adds a descriptor that goes out with the call.
    pub fn send_descriptor(&self, descriptor: Descriptor) {
        lock(&self.outgoing).push(descriptor);
    }

    /// Takes the descriptors that go out with the call; for backends.
    pub fn take_outgoing(&self) -> Vec<Descriptor> {
        std::mem::take(&mut *lock(&self.outgoing))
    }

    /// Hands back the descriptors that came with the reply; for backends.
    pub fn return_descriptors(&self, descriptors: Vec<Descriptor>) {
        lock(&self.returned).extend(descriptors);
    }

    /// Takes the descriptors that came with the reply.
    pub fn take_returned(&self) -> Vec<Descriptor> {
        std::mem::take(&mut *lock(&self.returned))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
