//! A changed host key ends an ssh connection also where unknown keys are accepted.
//!
//! `no_verify=1` makes ssh run with `StrictHostKeyChecking=no`. Then it takes unknown keys, and warns of a changed one
//! but goes on where it can log in with a key of its own. Nobody who wanted to be spared a question wanted that.

use ferrovirt_uri::Text;

/// What ssh says of a key that is not the known one.
const WARNING: &[u8] = b"REMOTE HOST IDENTIFICATION HAS CHANGED";

/// Does ssh with these arguments need watching?
pub(super) fn is_lenient(argv: &[Text]) -> bool {
    let options = argv.split(|word| *word == "--").next().unwrap_or_default();
    options.windows(2).any(|pair| pair[0] == "-o" && pair[1] == "StrictHostKeyChecking=no")
}

/// Looks for the warning in text that arrives in pieces.
#[derive(Debug, Default)]
pub(super) struct Watch {
    /// The last bytes seen, in which the warning may have begun.
    tail: Vec<u8>,
    seen: bool,
}

impl Watch {
    pub(super) fn look(&mut self, bytes: &[u8]) {
        self.tail.extend_from_slice(bytes);
        self.seen = self.seen || self.tail.windows(WARNING.len()).any(|part| part == WARNING);
        let done = self.tail.len().saturating_sub(WARNING.len() - 1);
        self.tail.drain(..done);
    }

    pub(super) fn has_seen(&self) -> bool {
        self.seen
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_ssh_that_accepts_all_is_watched() {
        let rows = [
            ("-T -e none -o StrictHostKeyChecking=no -- h command", true),
            ("-l -o -T -e none -o BatchMode=yes -o StrictHostKeyChecking=no -- h command", true),
            ("-T -e none -- h command", false),
            ("-T -e none -- -o StrictHostKeyChecking=no", false),
            ("-l StrictHostKeyChecking=no -T -e none -- h command", false),
        ];
        for (argv, expected) in rows {
            let words: Vec<Text> = argv.split(' ').map(Text::from).collect();
            assert_eq!(is_lenient(&words), expected, "{argv}");
        }
    }

    #[test]
    fn the_warning_is_found_wherever_it_is_cut() {
        let text = b"@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @";
        for size in 1..=text.len() {
            let mut watch = Watch::default();
            text.chunks(size).for_each(|piece| watch.look(piece));
            assert!(watch.has_seen(), "in pieces of {size}");
        }
        let mut watch = Watch::default();
        watch.look(b"REMOTE HOST IDENTIFICATION HAS NOT CHANGED");
        assert!(!watch.has_seen());
    }
}
