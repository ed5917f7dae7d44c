//! What waits to be read by one subscriber.

use std::{
    collections::VecDeque,
    mem,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, Waker},
};

use ferrovirt_driver::{CloseReason, Message};

/// One subscriber's messages, at most `capacity` of them. What finds no room is counted where it would have stood.
#[derive(Debug)]
pub(crate) struct Queue {
    capacity: usize,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    entries: VecDeque<Entry>,
    end: End,
    /// The connection was lost, and is not registered anew yet.
    lost: Option<CloseReason>,
    waker: Option<Waker>,
}

/// What a subscriber reads.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Entry {
    /// A message.
    Message(Arc<Message>),
    /// So many messages found no room here.
    Missed(u64),
    /// The connection was lost for this reason, and opened again.
    Gap(CloseReason),
    /// The connection ended.
    Closed(CloseReason),
}

#[derive(Clone, Copy, Debug, Default)]
enum End {
    #[default]
    Open,
    Closed(CloseReason),
    Told,
}

impl Queue {
    pub(crate) fn new(capacity: usize) -> Self {
        Self { capacity: capacity.max(1), state: Mutex::default() }
    }

    /// Adds a message; gives the reader's waker, to be woken outside of all locks.
    pub(crate) fn push(&self, message: &Arc<Message>) -> Option<Waker> {
        let mut state = self.lock();
        if state.entries.len() < self.capacity {
            state.entries.push_back(Entry::Message(Arc::clone(message)));
        } else {
            state.miss(1);
        }
        state.waker.take()
    }

    /// Notes that messages were lost before they came here.
    pub(crate) fn miss(&self, count: u64) -> Option<Waker> {
        let mut state = self.lock();
        state.miss(count);
        state.waker.take()
    }

    /// Notes that the connection was lost. Losses without a registration between them are one gap.
    pub(crate) fn lose(&self, reason: CloseReason) {
        self.lock().lost.get_or_insert(reason);
    }

    /// Ends a gap, if there is one. What comes next is of the new connection.
    pub(crate) fn resume(&self) -> Option<Waker> {
        let mut state = self.lock();
        let reason = state.lost.take()?;
        let is_full = state.entries.len() >= self.capacity;
        // Whoever does not read at all is not owed each of many gaps without anything between them.
        if !(is_full && matches!(state.entries.back(), Some(Entry::Gap(_)))) {
            state.entries.push_back(Entry::Gap(reason));
        }
        state.waker.take()
    }

    /// Ends the queue if it is in a gap that will not end.
    pub(crate) fn close_lost(&self) -> Option<Waker> {
        let reason = self.lock().lost?;
        self.close(reason)
    }

    /// Ends the queue after what it holds.
    pub(crate) fn close(&self, reason: CloseReason) -> Option<Waker> {
        let mut state = self.lock();
        if let End::Open = state.end {
            state.end = End::Closed(reason);
        }
        state.waker.take()
    }

    /// Takes the next entry; `None` after the end.
    pub(crate) fn poll_take(&self, cx: &mut Context<'_>) -> Poll<Option<Entry>> {
        let mut state = self.lock();
        if let Some(entry) = state.entries.pop_front() {
            return Poll::Ready(Some(entry));
        }
        match mem::replace(&mut state.end, End::Told) {
            End::Open => {
                state.end = End::Open;
                let old = state.waker.replace(cx.waker().clone());
                drop(state);
                // Dropping a waker may run anything: not under the lock.
                drop(old);
                Poll::Pending
            }
            End::Closed(reason) => Poll::Ready(Some(Entry::Closed(reason))),
            End::Told => Poll::Ready(None),
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn miss(&mut self, count: u64) {
        if let Some(Entry::Missed(missed)) = self.entries.back_mut() {
            *missed = missed.saturating_add(count);
        } else {
            self.entries.push_back(Entry::Missed(count));
        }
    }
}

#[cfg(test)]
mod tests {
    use ferrovirt_proto::remote::ConnectEventConnectionClosedMsg;

    use super::*;

    fn message(reason: i32) -> Arc<Message> {
        Arc::new(Message::ConnectEventConnectionClosed(ConnectEventConnectionClosedMsg { reason }))
    }

    fn take(queue: &Queue) -> Poll<Option<Entry>> {
        queue.poll_take(&mut Context::from_waker(Waker::noop()))
    }

    fn held(queue: &Queue) -> Vec<Entry> {
        std::iter::from_fn(|| match take(queue) {
            Poll::Ready(entry) => entry,
            Poll::Pending => None,
        })
        .collect()
    }

    #[test]
    fn what_finds_no_room_is_counted_where_it_would_have_stood() {
        let queue = Queue::new(2);
        for number in 1..=5 {
            queue.push(&message(number));
        }
        assert_eq!(take(&queue), Poll::Ready(Some(Entry::Message(message(1)))));
        assert_eq!(take(&queue), Poll::Ready(Some(Entry::Message(message(2)))));
        queue.push(&message(6));
        queue.push(&message(7));
        assert_eq!(held(&queue), [Entry::Missed(3), Entry::Message(message(6)), Entry::Missed(1)]);
    }

    #[test]
    fn a_gap_stands_where_the_connection_was_lost() {
        let queue = Queue::new(2);
        queue.push(&message(1));
        queue.lose(CloseReason::EndOfFile);
        queue.lose(CloseReason::Error);
        assert_eq!(held(&queue), [Entry::Message(message(1))]);
        queue.resume();
        queue.resume();
        queue.push(&message(2));
        assert_eq!(held(&queue), [Entry::Gap(CloseReason::EndOfFile), Entry::Message(message(2))]);
        queue.close_lost();
        assert_eq!(take(&queue), Poll::Pending);
        queue.lose(CloseReason::KeepAlive);
        queue.close_lost();
        assert_eq!(held(&queue), [Entry::Closed(CloseReason::KeepAlive)]);
    }

    #[test]
    fn gaps_that_nobody_reads_are_bounded() {
        let queue = Queue::new(2);
        for _ in 0..10 {
            queue.lose(CloseReason::EndOfFile);
            queue.resume();
        }
        let gap = || Entry::Gap(CloseReason::EndOfFile);
        assert_eq!(held(&queue), [gap(), gap()]);
    }

    #[test]
    fn the_end_comes_last_and_once() {
        let queue = Queue::new(2);
        assert_eq!(take(&queue), Poll::Pending);
        queue.push(&message(1));
        queue.close(CloseReason::KeepAlive);
        queue.close(CloseReason::Client);
        assert_eq!(held(&queue), [Entry::Message(message(1)), Entry::Closed(CloseReason::KeepAlive)]);
        assert_eq!(take(&queue), Poll::Ready(None));
    }
}
