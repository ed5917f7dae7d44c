//! `cargo xtask coverage`: `docs/coverage.md`, from the schema and from the text of the crates that answer.
//!
//! The page changes with the facade and the drivers, so it is no part of `cargo xtask codegen`; `cargo test` compares it.

mod callbacks;
mod page;
mod scan;

use std::fs;
use std::path::Path;

use super::model::Schema;
use super::{files_below, parse, read_schema};
use crate::root;

const PAGE: &str = "docs/coverage.md";
const FACADE: &str = "crates/ferrovirt/src";
const TEST_DRIVER: &str = "crates/driver-test/src";

/// Runs the task with the words after its name.
pub(crate) fn run(words: &[String]) -> Result<(), String> {
    let check_only = match words {
        [] => false,
        [word] if word == "--check" => true,
        _ => return Err("usage: cargo xtask coverage [--check]".to_owned()),
    };
    let schema = parse::parse(&read_schema(&root().join("schema"))?).map_err(|fault| fault.to_string())?;
    let (path, text) = (root().join(PAGE), current(root(), &schema)?);
    if fs::read_to_string(&path).ok().as_ref() == Some(&text) {
        return Ok(());
    }
    if check_only {
        return Err(format!("{PAGE} does not say what the tree answers; run `cargo xtask coverage`"));
    }
    fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    println!("wrote {PAGE}");
    Ok(())
}

/// The page as the tree is now.
fn current(root: &Path, schema: &Schema) -> Result<String, String> {
    let (facade, test_driver) = sources(root)?;
    Ok(page::page(schema, &facade, &test_driver))
}

/// What the facade and the test driver say they answer.
fn sources(root: &Path) -> Result<(scan::Facade, scan::Overridden), String> {
    let mut facade = scan::Facade::default();
    for text in texts(&root.join(FACADE), "blocking")? {
        scan::facade(&text, &mut facade);
    }
    let mut test_driver = scan::Overridden::default();
    for text in texts(&root.join(TEST_DRIVER), "")? {
        scan::overridden(&text, &mut test_driver);
    }
    // Text that is written differently one day must not pass for nothing at all.
    if facade.is_empty() || test_driver.is_empty() {
        return Err(format!("{FACADE} or {TEST_DRIVER} is not written as this task reads it"));
    }
    Ok((facade, test_driver))
}

/// The Rust files below a folder, without those below its folder `without`.
fn texts(folder: &Path, without: &str) -> Result<Vec<String>, String> {
    let wanted = |path: &&std::path::PathBuf| {
        path.extension().is_some_and(|extension| extension == "rs")
            && (without.is_empty() || !path.starts_with(folder.join(without)))
    };
    let read =
        |path: &std::path::PathBuf| fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()));
    files_below(folder)?.iter().filter(wanted).map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_says_what_the_tree_answers() {
        assert_eq!(run(&["--check".to_owned()]), Ok(()));
    }
}
