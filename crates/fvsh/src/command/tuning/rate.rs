//! Bandwidths as options give them: `average,peak,burst,floor`.

use crate::command::Failure;
use crate::numbers::parse_unsigned;
use crate::shell::Shell;

/// What goes one way through an interface; 0 is no limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::command) struct Rate {
    pub(in crate::command) average: u64,
    pub(in crate::command) peak: u64,
    pub(in crate::command) burst: u64,
    pub(in crate::command) floor: u64,
}

impl Rate {
    /// Reads a rate; numbers may be left out.
    pub(in crate::command) fn read(shell: &mut Shell, text: &str) -> Result<Self, Failure> {
        let parts: Vec<&str> = text.split(',').collect();
        if parts.len() > 4 {
            return shell.refuse(&format!("Rate string '{text}' has too many fields"));
        }
        let mut numbers = [0; 4];
        for ((number, part), field) in numbers.iter_mut().zip(parts).zip(["average", "peak", "burst", "floor"]) {
            *number = match parse_unsigned(part) {
                Some(parsed) => parsed,
                None if part.is_empty() => 0,
                None => return shell.refuse(&format!("field '{field}' is malformed")),
            };
        }
        let [average, peak, burst, floor] = numbers;
        Ok(Rate { average, peak, burst, floor })
    }
}
