//! The idle timer: pings a silent peer and in the end declares it dead.

use core::time::Duration;

/// How long a peer may be silent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keepalive {
    /// Silence before a ping, and between pings.
    pub interval: Duration,
    /// How many pings may stay unanswered; the peer is dead after `interval * (count + 1)` of silence.
    pub count: u32,
}

/// What an expired timer asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expiry {
    Nothing,
    Ping,
    Dead,
}

/// Running or not, for one connection.
#[derive(Debug, Default)]
pub(crate) struct Timer {
    running: Option<Running>,
    /// libvirt starts the timer of a connection at most once.
    used: bool,
}

#[derive(Debug)]
struct Running {
    keepalive: Keepalive,
    pings_left: u32,
    unanswered: bool,
    deadline: Duration,
}

impl Timer {
    /// Starts the timer. `Ok` without effect while it runs; `Err` when it was stopped before.
    pub(crate) fn start(&mut self, now: Duration, keepalive: Keepalive) -> Result<(), AlreadyUsed> {
        if self.running.is_some() {
            return Ok(());
        }
        if self.used {
            return Err(AlreadyUsed);
        }
        self.used = true;
        self.running = Some(Running {
            keepalive,
            pings_left: keepalive.count,
            unanswered: false,
            deadline: now.saturating_add(keepalive.interval),
        });
        Ok(())
    }

    pub(crate) fn stop(&mut self) {
        self.running = None;
    }

    /// A sign of life came in.
    pub(crate) fn reset(&mut self, now: Duration) {
        if let Some(running) = &mut self.running {
            running.pings_left = running.keepalive.count;
            running.unanswered = false;
            running.deadline = now.saturating_add(running.keepalive.interval);
        }
    }

    pub(crate) fn deadline(&self) -> Option<Duration> {
        self.running.as_ref().map(|running| running.deadline)
    }

    /// The time has come, maybe. While the silence is `excused` (something of ours explains it) it is not counted,
    /// and one ping is enough.
    pub(crate) fn expire(&mut self, now: Duration, excused: bool) -> Expiry {
        let Some(running) = self.running.as_mut().filter(|running| running.deadline <= now) else {
            return Expiry::Nothing;
        };
        running.deadline = now.saturating_add(running.keepalive.interval);
        if excused {
            let asked = core::mem::replace(&mut running.unanswered, true);
            return if asked { Expiry::Nothing } else { Expiry::Ping };
        }
        if running.pings_left == 0 {
            return Expiry::Dead;
        }
        running.pings_left -= 1;
        running.unanswered = true;
        Expiry::Ping
    }
}

/// The timer ran before and was stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct AlreadyUsed;

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn started(interval: u32, count: u32) -> Timer {
        let mut timer = Timer::default();
        timer.start(Duration::ZERO, Keepalive { interval: SECOND * interval, count }).unwrap();
        timer
    }

    /// Captured with interval 2 and count 2: pings at 2 s and 4 s, closed at 6 s.
    #[test]
    fn dead_after_interval_times_count_plus_one() {
        let mut timer = started(2, 2);
        let seen: Vec<_> = (1..=6).map(|second| timer.expire(SECOND * second, false)).collect();
        use Expiry::{Dead, Nothing, Ping};
        assert_eq!(seen, [Nothing, Ping, Nothing, Ping, Nothing, Dead]);
    }

    #[test]
    fn count_zero_dies_without_a_ping() {
        assert_eq!(started(1, 0).expire(SECOND, false), Expiry::Dead);
    }

    #[test]
    fn excused_silence_is_never_counted() {
        let mut timer = started(1, 1);
        assert_eq!(timer.expire(SECOND, true), Expiry::Ping);
        assert_eq!(timer.expire(SECOND * 9, true), Expiry::Nothing);
        assert_eq!(timer.expire(SECOND * 10, false), Expiry::Ping);
        assert_eq!(timer.expire(SECOND * 11, false), Expiry::Dead);
    }

    #[test]
    fn a_stopped_timer_does_not_start_again() {
        let mut timer = started(1, 1);
        assert_eq!(timer.start(SECOND, Keepalive { interval: SECOND, count: 9 }), Ok(()));
        timer.stop();
        assert_eq!(timer.deadline(), None);
        assert_eq!(timer.start(SECOND, Keepalive { interval: SECOND, count: 9 }), Err(AlreadyUsed));
    }

    use alloc::vec::Vec;
}
