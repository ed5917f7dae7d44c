//! What may differ between two runs without meaning anything.

use regex_lite::Regex;

/// Rewrites texts so that only what matters is left to compare.
pub(super) struct Mask {
    rules: Vec<(Regex, &'static str)>,
}

impl Mask {
    /// Version numbers (ours is another release's), and the figures that move between two runs.
    pub(super) fn usual() -> Self {
        Mask { rules: Vec::new() }
            .and(r"\b\d+\.\d+\.\d+\b", "<version>")
            .and(r"(?m)^(CPU time: +)[0-9.]+s$", "${1}<seconds>")
            // libvirt logs what its errors leave out
            .and(r"(?m)^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+\+0000: \d+: (info|warning) : .*\n", "")
            // libxml2's own, beside virsh's
            .and(r"(?m)^I/O warning : .*\n", "")
            .and(r"(?m)^\(Time: [0-9.]+ ms\)$", "(Time: <ms>)")
            .and(r"(?m)^(CPU frequency: +)\d+ MHz$", "${1}<mhz>")
            // seconds since 1970, which snapshots and checkpoints without a name are called by
            .and(r"\b1[7-9][0-9]{8}(\.[0-9]+)?\b", "<time>")
    }

    /// As [`Mask::usual`], for a program that speaks of itself as `fvsh` where virsh says `virsh`, and whose help has
    /// the option `--output`, which virsh has not.
    pub(super) fn own_name() -> Self {
        Mask::usual()
            .and(r"\bfvsh\b", "virsh")
            .and(r" \[--output <string>\]", "")
            .and(r"(?m)^  OPTIONS\n    --output <string>  form of the answer: .*\n\n", "")
            .and(r"(?m)^    --output <string>  form of the answer: .*\n", "")
    }

    /// One more rule.
    pub(super) fn and(mut self, pattern: &str, replacement: &'static str) -> Self {
        match Regex::new(pattern) {
            Ok(regex) => self.rules.push((regex, replacement)),
            Err(error) => unreachable!("the pattern '{pattern}' is wrong: {error}"),
        }
        self
    }

    pub(super) fn apply(&self, text: &str) -> String {
        self.rules
            .iter()
            .fold(text.to_owned(), |text, (regex, replacement)| regex.replace_all(&text, *replacement).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::Mask;

    #[test]
    fn a_version_is_masked_and_a_number_is_not() {
        let mask = Mask::usual();
        assert_eq!(mask.apply("libvirt 9.0.0, port 127"), "libvirt <version>, port 127");
        assert_eq!(mask.apply("CPU time:       0.5s\n"), "CPU time:       <seconds>\n");
        assert_eq!(mask.apply("snapshot 1795477801 of 1073741824 bytes"), "snapshot <time> of 1073741824 bytes");
    }

    #[test]
    fn a_program_may_speak_of_itself() {
        assert_eq!(Mask::own_name().apply("fvsh # "), "virsh # ");
        assert_eq!(Mask::own_name().apply("fvshx"), "fvshx");
    }
}
