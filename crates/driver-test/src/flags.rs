//! Refusing flag bits, as every call of the driver does first.

use crate::error::TestError;

/// Refuses every bit of `flags` outside `known`; the error shows the refused bits and the C function's name.
pub(crate) fn check(flags: u32, known: u32, function: &'static str) -> Result<(), TestError> {
    match flags & !known {
        0 => Ok(()),
        refused => Err(TestError::UnsupportedFlags { flags: refused, function }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_unknown_bits_are_shown() {
        assert_eq!(check(0b0011, 0b0011, "f"), Ok(()));
        assert_eq!(check(0b0111, 0b0011, "f"), Err(TestError::UnsupportedFlags { flags: 0b0100, function: "f" }));
    }
}
