//! Licences and sources of everything that is built: those that `deny.toml` allows.

use cargo_metadata::MetadataCommand;

const LIST: &str = "deny.toml";

pub(super) fn check() -> Result<Vec<String>, String> {
    let text =
        std::fs::read_to_string(crate::root().join(LIST)).map_err(|error| format!("cannot read {LIST}: {error}"))?;
    let allowed = allowed(&text);
    let metadata = MetadataCommand::new()
        .manifest_path(crate::root().join("Cargo.toml"))
        .exec()
        .map_err(|error| format!("cargo metadata: {error}"))?;
    let mut breaches = Vec::new();
    for package in &metadata.packages {
        let licence = package.license.as_deref().unwrap_or("(none)");
        if !permits(licence, &allowed) {
            breaches.push(format!("{LIST} does not allow '{licence}', the licence of '{}'", package.name));
        }
        if package.source.as_ref().is_some_and(|source| !source.is_crates_io()) {
            breaches.push(format!("'{}' does not come from crates.io", package.name));
        }
    }
    Ok(breaches)
}

/// The words of the list `allow` in the table `licenses`.
fn allowed(text: &str) -> Vec<String> {
    let lines = text.lines().skip_while(|line| *line != "[licenses]").skip_while(|line| *line != "allow = [").skip(1);
    let entries = lines.take_while(|line| *line != "]");
    entries.map(|line| line.trim().trim_matches(',').trim_matches('"').to_owned()).collect()
}

/// Does the expression come true when the allowed licences do? `AND` binds more than `OR`; `/` is an old `OR`.
fn permits(expression: &str, allowed: &[String]) -> bool {
    let expression = expression.trim();
    for (separator, every) in [(" OR ", false), ("/", false), (" AND ", true)] {
        let parts = split_outside_parentheses(expression, separator);
        if parts.len() > 1 {
            let mut verdicts = parts.into_iter().map(|part| permits(part, allowed));
            return if every { verdicts.all(|yes| yes) } else { verdicts.any(|yes| yes) };
        }
    }
    match expression.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        Some(inner) => permits(inner, allowed),
        None => allowed.iter().any(|licence| licence == expression),
    }
}

fn split_outside_parentheses<'a>(text: &'a str, separator: &str) -> Vec<&'a str> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0_usize, 0);
    for (at, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 && at >= start && text[at..].starts_with(separator) => {
                parts.push(&text[start..at]);
                start = at + separator.len();
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

#[cfg(test)]
mod tests {
    use super::{allowed, permits};

    #[test]
    fn an_expression_is_weighed() {
        let list = allowed("[licenses]\nallow = [\n    \"MIT\",\n    \"Unicode-3.0\",\n]\n");
        assert_eq!(list, ["MIT", "Unicode-3.0"]);
        assert!(permits("MIT OR GPL-3.0", &list));
        assert!(permits("Apache-2.0/MIT", &list));
        assert!(permits("(MIT OR Apache-2.0) AND Unicode-3.0", &list));
        assert!(!permits("(MIT OR Apache-2.0) AND GPL-3.0", &list));
        assert!(!permits("GPL-3.0", &list));
        assert!(!permits("(none)", &list));
    }
}
