//! Foreign packages: each has its line in `docs/dependencies.md`, which names the crates that may use it.

use std::collections::BTreeMap;

use super::workspace::Workspace;

const PAGE: &str = "docs/dependencies.md";

pub(super) fn check(workspace: &Workspace) -> Result<Vec<String>, String> {
    let path = crate::root().join(PAGE);
    let text = std::fs::read_to_string(&path).map_err(|error| format!("cannot read {PAGE}: {error}"))?;
    let users = read_table(&text);
    let mut breaches = Vec::new();
    for package in &workspace.packages {
        for name in &package.foreign {
            match users.get(name) {
                None => breaches.push(no_line(name)),
                Some(users) if !users.contains(&package.name) => {
                    breaches.push(format!("{PAGE} does not let '{}' use '{name}'", package.name));
                }
                Some(_) => {}
            }
        }
        let unknown = package.foreign_in_tests.iter().filter(|name| !users.contains_key(*name));
        breaches.extend(unknown.map(|name| no_line(name)));
    }
    let is_used = |name: &String| {
        workspace
            .packages
            .iter()
            .any(|package| package.foreign.contains(name) || package.foreign_in_tests.contains(name))
    };
    let stale = users.keys().filter(|name| !is_used(name));
    breaches.extend(stale.map(|name| format!("{PAGE} speaks of '{name}', which nobody uses")));
    Ok(breaches)
}

fn no_line(name: &str) -> String {
    format!("{PAGE} has no line for '{name}'")
}

/// Rows of the table: the dependency in the first column, the crates in the last.
fn read_table(text: &str) -> BTreeMap<String, Vec<String>> {
    let rows = text.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"));
    rows.filter_map(|row| {
        let mut columns = row.split(" | ");
        let (name, users) = (columns.next()?, columns.last()?);
        let users = users.split(|letter: char| !(letter.is_alphanumeric() || letter == '-'));
        Some((name.to_owned(), users.map(str::to_owned).collect()))
    })
    .filter(|(name, _): &(String, _)| name != "dependency")
    .collect()
}

#[cfg(test)]
mod tests {
    use super::read_table;

    #[test]
    fn a_row_names_its_users() {
        let users = read_table(
            "| dependency | what for | used by |\n|---|---|---|\n| bitflags | flags | proto, driver-test |\n",
        );
        assert_eq!(users.len(), 1);
        assert_eq!(users["bitflags"].join(" "), "proto  driver-test");
    }
}
