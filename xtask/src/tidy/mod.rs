//! `cargo xtask tidy`: the crate map, proved over cargo's metadata and the sources. Runs with `cargo test` too.

mod dependencies;
mod imports;
mod licences;
mod sources;
mod workspace;

use workspace::Workspace;

/// Runs the task with the words after its name.
pub(crate) fn run(words: &[String]) -> Result<(), String> {
    if !words.is_empty() {
        return Err("tidy takes no words".to_owned());
    }
    let breaches = breaches(&Workspace::load()?)?;
    if breaches.is_empty() {
        return Ok(());
    }
    Err(format!("not tidy:\n  {}", breaches.join("\n  ")))
}

/// Every breach of every rule, one sentence each.
fn breaches(workspace: &Workspace) -> Result<Vec<String>, String> {
    Ok([
        imports::check(workspace),
        dependencies::check(workspace)?,
        licences::check()?,
        sources::check_roots(workspace)?,
        sources::check_bans(workspace)?,
        sources::check_generated(workspace)?,
        sources::check_openers(workspace)?,
    ]
    .concat())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_tree_is_tidy() {
        assert_eq!(super::run(&[]), Ok(()));
    }
}
