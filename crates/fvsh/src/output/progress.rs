//! How far a long transfer is: one line on the terminal, drawn anew.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

/// No more often than this is the line drawn anew.
const PAUSE: Duration = Duration::from_millis(100);

/// Columns of the bar itself.
const WIDTH: u64 = 24;

/// A bar with the rate: `vol-download  42% [=========>              ] 107.52 MiB of 256.00 MiB, 98.31 MiB/s`.
///
/// Made by [`super::Console::bar`]; on anything but a terminal it draws nothing. Dropping it takes the line away.
#[derive(Debug)]
pub(crate) struct Bar {
    label: &'static str,
    /// Bytes in all, where that is known.
    total: Option<u64>,
    started: Instant,
    drawn: Option<Instant>,
    visible: bool,
}

impl Bar {
    pub(super) fn new(label: &'static str, total: Option<u64>, wanted: bool) -> Self {
        let visible = wanted && io::stderr().is_terminal();
        Bar { label, total, started: Instant::now(), drawn: None, visible }
    }

    /// So many bytes have been moved.
    pub(crate) fn at(&mut self, bytes: u64) {
        let now = Instant::now();
        if !self.visible || self.drawn.is_some_and(|drawn| now.duration_since(drawn) < PAUSE) {
            return;
        }
        self.drawn = Some(now);
        let line = line(self.label, bytes, self.total, now.duration_since(self.started));
        // Nobody to tell when standard error fails.
        let _ = io::stderr().write_all(format!("\r\x1b[K{line}").as_bytes());
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        if self.drawn.is_some() {
            let _ = io::stderr().write_all(b"\r\x1b[K");
        }
    }
}

fn line(label: &str, bytes: u64, total: Option<u64>, elapsed: Duration) -> String {
    let rate = bytes as f64 / elapsed.as_secs_f64().max(0.001);
    let rate = format!("{}/s", size(rate as u64));
    let Some(total) = total.filter(|total| *total > 0) else {
        return format!("{label} {}, {rate}", size(bytes));
    };
    let share = |whole: u64| u64::try_from(u128::from(bytes.min(total)) * u128::from(whole) / u128::from(total));
    let (percent, columns) = (share(100).unwrap_or(100), share(WIDTH).unwrap_or(WIDTH));
    let mut bar = "=".repeat(usize::try_from(columns).unwrap_or(0));
    bar.push_str(if columns < WIDTH { ">" } else { "" });
    let width = usize::try_from(WIDTH).unwrap_or(0);
    format!("{label} {percent:3}% [{bar:<width$}] {} of {}, {rate}", size(bytes), size(total))
}

/// A size in the largest unit that leaves a number from 1 on.
fn size(bytes: u64) -> String {
    let mut number = bytes as f64;
    let mut unit = "B";
    for larger in ["KiB", "MiB", "GiB", "TiB", "PiB", "EiB"] {
        if number < 1024.0 {
            break;
        }
        number /= 1024.0;
        unit = larger;
    }
    format!("{number:.2} {unit}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines() {
        const MIB: u64 = 1 << 20;
        let second = Duration::from_secs(1);
        for (bytes, total, want) in [
            (0, Some(4 * MIB), "up   0% [>                       ] 0.00 B of 4.00 MiB, 0.00 B/s"),
            (MIB, Some(4 * MIB), "up  25% [======>                 ] 1.00 MiB of 4.00 MiB, 1.00 MiB/s"),
            (4 * MIB, Some(4 * MIB), "up 100% [========================] 4.00 MiB of 4.00 MiB, 4.00 MiB/s"),
            (5 * MIB, Some(4 * MIB), "up 100% [========================] 5.00 MiB of 4.00 MiB, 5.00 MiB/s"),
            (MIB, None, "up 1.00 MiB, 1.00 MiB/s"),
            (MIB, Some(0), "up 1.00 MiB, 1.00 MiB/s"),
        ] {
            assert_eq!(line("up", bytes, total, second), want);
        }
    }

    #[test]
    fn no_time_and_no_end_are_no_trouble() {
        assert_eq!(line("up", u64::MAX, Some(u64::MAX), Duration::ZERO).matches('%').count(), 1);
    }
}
