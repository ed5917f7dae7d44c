//! Settings on the command line: `--set KEY=VALUE`, a line of the configuration file.

use ferrovirt_conf::{Conf, ParseError};

/// Assignments as a configuration. A value that is no number, list or string in quotes is a string.
pub(crate) fn assigned(assignments: &[(String, String)]) -> Result<Conf, ParseError> {
    let lines: String = assignments.iter().map(|(key, value)| line(key, value)).collect();
    Conf::parse(lines.as_bytes(), "--set")
}

fn line(key: &str, value: &str) -> String {
    let is_number = value.parse::<i64>().is_ok() && !is_text(key);
    let is_literal = value.starts_with(['"', '\'', '[']) || is_number;
    if is_literal { format!("{key} = {value}\n") } else { format!("{key} = \"{value}\"\n") }
}

/// Whether a key's value is a string that looks like a number.
fn is_text(key: &str) -> bool {
    key.ends_with("_port") || key.ends_with("_perms")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_quoted_where_the_file_would_want_it() {
        assert_eq!(line("listen_tcp", "1"), "listen_tcp = 1\n");
        assert_eq!(line("tcp_port", "5000"), "tcp_port = \"5000\"\n");
        assert_eq!(line("auth_tcp", "none"), "auth_tcp = \"none\"\n");
        assert_eq!(line("tls_allowed_dn_list", "[\"a\"]"), "tls_allowed_dn_list = [\"a\"]\n");
        assert!(assigned(&[("a b".to_owned(), "c".to_owned())]).is_err());
    }
}
