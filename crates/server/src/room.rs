//! How much clients may make the server keep for them, all together: great packets that are still coming, and long answers
//! that are not read yet. Whoever finds no room waits for it; everybody else's small packets and short answers never do.

use std::sync::{
    Arc,
    atomic::{AtomicU32, AtomicUsize, Ordering},
};

use ferrovirt_proto::{ProcedureInfo, net};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// A packet that still lacks more takes room before it is read on.
pub(crate) const GREAT_PACKET: usize = 64 << 10;

/// An answer above that is a long one.
const LONG_ANSWER: usize = 32 << 10;

/// For the packets: one of the greatest that there may be.
const PACKETS_KIB: u32 = 32 << 10;

/// For the answers: together with the packets still little for a daemon.
const ANSWERS_KIB: u32 = 16 << 10;

/// Numbers of the main program's procedures are below.
const PROCEDURES: usize = 512;

/// The room that a server has for what its clients make it keep.
#[derive(Debug)]
pub(crate) struct Room {
    pub(crate) packets: Arc<Pool>,
    pub(crate) answers: Arc<Pool>,
    /// The bytes of the last long answer to each procedure; 0 where none was ever long. What an answer will take is known
    /// only when it is there.
    lengths: Box<[AtomicU32]>,
}

impl Room {
    pub(crate) fn new() -> Self {
        let lengths = (0..PROCEDURES).map(|_| AtomicU32::new(0)).collect();
        Self { packets: Pool::new(PACKETS_KIB), answers: Pool::new(ANSWERS_KIB), lengths }
    }

    /// What the answer to a call is likely to take; `None` for a short one.
    pub(crate) fn likely_length(&self, info: &ProcedureInfo) -> Option<usize> {
        let length = self.length(info)?.load(Ordering::Relaxed) as usize;
        (length > 0).then_some(length)
    }

    /// Remembers what an answer has taken.
    pub(crate) fn note_answer(&self, info: &ProcedureInfo, length: usize) {
        if length > LONG_ANSWER
            && let Some(last) = self.length(info)
        {
            last.store(u32::try_from(length).unwrap_or(u32::MAX), Ordering::Relaxed);
        }
    }

    /// Whether anybody waits for room.
    pub(crate) fn is_wanted(&self) -> bool {
        self.packets.is_wanted() || self.answers.is_wanted()
    }

    fn length(&self, info: &ProcedureInfo) -> Option<&AtomicU32> {
        let number = usize::try_from(info.number).ok().filter(|_| info.program == net::REMOTE_PROGRAM)?;
        self.lengths.get(number)
    }
}

/// Room of one kind, given in the order of asking.
#[derive(Debug)]
pub(crate) struct Pool {
    free: Arc<Semaphore>,
    all_kib: u32,
    waiting: AtomicUsize,
}

/// Room that is taken; free again when dropped.
#[derive(Debug)]
pub(crate) struct Taken {
    /// `None` at the end of the world only: the pools are never closed.
    _permit: Option<OwnedSemaphorePermit>,
}

impl Pool {
    fn new(all_kib: u32) -> Arc<Self> {
        let free = Arc::new(Semaphore::new(all_kib as usize));
        Arc::new(Self { free, all_kib, waiting: AtomicUsize::new(0) })
    }

    /// Waits for room for so many bytes; for more than there ever is, for all of it.
    pub(crate) async fn take(self: Arc<Self>, bytes: usize) -> Taken {
        let kib = u32::try_from(bytes.div_ceil(1024)).map_or(self.all_kib, |kib| kib.min(self.all_kib));
        if let Ok(permit) = Arc::clone(&self.free).try_acquire_many_owned(kib) {
            return Taken { _permit: Some(permit) };
        }
        let _waiting = Waiting::new(&self.waiting);
        Taken { _permit: Arc::clone(&self.free).acquire_many_owned(kib).await.ok() }
    }

    fn is_wanted(&self) -> bool {
        self.waiting.load(Ordering::Relaxed) > 0
    }
}

/// One who waits, as long as it waits.
struct Waiting<'a>(&'a AtomicUsize);

impl<'a> Waiting<'a> {
    fn new(waiting: &'a AtomicUsize) -> Self {
        waiting.fetch_add(1, Ordering::Relaxed);
        Self(waiting)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use std::{
        pin::pin,
        task::{Context, Poll, Waker},
    };

    use ferrovirt_proto::procedure;

    use super::*;

    #[test]
    fn who_finds_no_room_waits_for_it() {
        let pool = Pool::new(100);
        let mut cx = Context::from_waker(Waker::noop());
        let Poll::Ready(first) = pin!(Arc::clone(&pool).take(60 << 10)).poll(&mut cx) else { panic!("there is room") };
        let mut second = pin!(Arc::clone(&pool).take(usize::MAX));
        assert!(second.as_mut().poll(&mut cx).is_pending() && pool.is_wanted());
        drop(first);
        assert!(second.as_mut().poll(&mut cx).is_ready() && !pool.is_wanted(), "all of it is enough for anything");
    }

    #[test]
    fn an_answer_is_likely_as_long_as_the_last_long_one() {
        let room = Room::new();
        let list = procedure(net::REMOTE_PROGRAM, 273).unwrap();
        let lengths = [100, LONG_ANSWER + 1, 100, 5 << 20].map(|length| {
            room.note_answer(list, length);
            room.likely_length(list)
        });
        assert_eq!(lengths, [None, Some(LONG_ANSWER + 1), Some(LONG_ANSWER + 1), Some(5 << 20)]);
    }
}
