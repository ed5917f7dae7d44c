//! Recorded transcripts: texts with placeholders for what varies, and the splitting of one run's output into its steps.
//!
//! `xtask` reads this file too, by its path: it generates what this crate depends on, and so cannot import it.

/// What stands between two steps, in both streams of a run.
const MARK: &str = "@@@";

/// A script for a virsh-like shell that runs these lines with a mark before each, for [`split_steps`].
#[must_use]
pub fn marked_script(lines: &[&str]) -> String {
    let marked: Vec<String> = lines.iter().map(|line| format!("echo {MARK}\necho --err {MARK}\n{line}")).collect();
    marked.join("\n")
}

/// What each step of a [`marked_script`] added to the two streams: as many pairs as there were steps that began.
#[must_use]
pub fn split_steps<'a>(stdout: &'a str, stderr: &'a str) -> Vec<(&'a str, &'a str)> {
    let (out_mark, err_mark) = (format!("{MARK}\n\n"), format!("error: {MARK}\n"));
    let stdout: Vec<&str> = stdout.split(out_mark.as_str()).skip(1).collect();
    let stderr = stderr.split(err_mark.as_str()).skip(1);
    stdout.into_iter().zip(stderr).collect()
}

/// Whether a text is as wanted; a placeholder, such as `{{INT}}`, takes what its pattern allows.
#[must_use]
pub fn fits_recorded(want: &str, got: &str) -> bool {
    let Some((before, behind)) = want.split_once("{{") else { return want == got };
    let Some((name, after)) = behind.split_once("}}") else { return want == got };
    let Some(rest) = got.strip_prefix(before) else { return false };
    // The longest that any placeholder takes is a line.
    let line = rest.find('\n').unwrap_or(rest.len());
    let ends = (0..=line).filter(|&end| rest.is_char_boundary(end) && fits(name, &rest[..end]));
    ends.into_iter().any(|end| fits_recorded(after, &rest[end..]))
}

fn fits(placeholder: &str, text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let decimal = |text: &str, places: usize| {
        text.split_once('.').is_some_and(|(whole, part)| digits(whole) && digits(part) && part.len() == places)
    };
    let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    match placeholder {
        "INT" => digits(text),
        "SECS" => text.strip_suffix('s').is_some_and(|text| decimal(text, 1)),
        "MS" => decimal(text, 3),
        "HOST" => !text.is_empty(),
        "ERRNO" => true,
        "MAC" => text.len() == 17 && text.bytes().all(|byte| hex(byte) || byte == b':'),
        "DATETIME" => text.len() == 25 && text.as_bytes()[4] == b'-' && text.as_bytes()[13] == b':',
        "NAN" => matches!(text, "nan" | "-nan"),
        "UUID" => text.len() == 36 && text.bytes().all(|byte| hex(byte) || byte == b'-'),
        // No pattern: nothing fits, and the row fails.
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_take_what_they_allow() {
        assert!(fits_recorded("a {{INT}} b{{SECS}}\n", "a 12 b3.4s\n"));
        assert!(!fits_recorded("a {{INT}} b", "a x b"));
        assert!(!fits_recorded("{{MS}}", "1.23"));
        assert!(!fits_recorded("{{HOST}}\n", "a\nb\n"));
        assert!(!fits_recorded("{{NOSUCH}}", "a"));
    }

    #[test]
    fn steps_are_split_at_their_marks() {
        assert_eq!(marked_script(&["a", "b"]).lines().count(), 6);
        let steps = split_steps("@@@\n\nx\n@@@\n\n", "error: @@@\nerror: @@@\nerror: y\n");
        assert_eq!(steps, [("x\n", ""), ("", "error: y\n")]);
    }
}
