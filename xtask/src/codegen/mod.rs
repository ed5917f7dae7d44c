//! `cargo xtask codegen`: from `schema/` to the files under `src/generated/`.
//!
//! The way: `parse` reads the notation into `model`, `resolve` checks what names refer to, `emit` writes text,
//! `format` lays it out. The same schema gives the same bytes.

pub(crate) mod coverage;
mod emit;
mod format;
mod layout;
mod model;
mod names;
mod parse;
mod resolve;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use emit::Files;
use parse::Source;

use crate::root;

/// Runs the task with the words after its name.
pub(crate) fn run(words: &[String]) -> Result<(), String> {
    let check_only = match words {
        [] => false,
        [word] if word == "--check" => true,
        _ => return Err("usage: cargo xtask codegen [--check]".to_owned()),
    };
    let files = generate(root(), &read_schema(&root().join("schema"))?)?;
    if check_only { check(root(), &files) } else { write(root(), &files) }
}

/// The folders that hold nothing but generated files.
const GENERATED: [&str; 4] = [
    "crates/proto/src/generated",
    "crates/driver/src/generated",
    "crates/remote/src/generated",
    "crates/server/src/generated",
];

/// All schema files in the order of their paths.
fn read_schema(folder: &Path) -> Result<Vec<Source>, String> {
    let mut sources = Vec::new();
    for path in files_below(folder)? {
        if path.extension().is_none_or(|extension| extension != "fv") {
            continue;
        }
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let below = path.strip_prefix(folder).map_err(|error| error.to_string())?;
        sources.push(Source { path: below.to_string_lossy().replace('\\', "/"), text });
    }
    Ok(sources)
}

/// Generates and formats everything in memory.
fn generate(root: &Path, sources: &[Source]) -> Result<Files, String> {
    let schema = parse::parse(sources).map_err(|fault| fault.to_string())?;
    resolve::check(&schema).map_err(|fault| fault.to_string())?;
    let mut files = emit::files(&schema);
    for (path, text) in &mut files {
        if path.extension().is_some_and(|extension| extension == "rs") {
            *text = format::rustfmt(root, text).map_err(|error| format!("{}: {error}", path.display()))?;
        }
    }
    Ok(files)
}

/// What on disk differs from what the schema gives.
fn differences(root: &Path, files: &Files) -> Result<Vec<PathBuf>, String> {
    let mut different: BTreeSet<PathBuf> = stray(root, files)?.into_iter().collect();
    for (path, text) in files {
        if fs::read_to_string(root.join(path)).ok().as_ref() != Some(text) {
            different.insert(path.clone());
        }
    }
    Ok(different.into_iter().collect())
}

/// Files in the generated folders that the schema does not give.
fn stray(root: &Path, files: &Files) -> Result<Vec<PathBuf>, String> {
    let mut stray = Vec::new();
    for folder in GENERATED {
        for path in files_below(&root.join(folder))? {
            let below = path.strip_prefix(root).map_err(|error| error.to_string())?;
            if !files.contains_key(below) {
                stray.push(below.to_owned());
            }
        }
    }
    Ok(stray)
}

fn check(root: &Path, files: &Files) -> Result<(), String> {
    let different = differences(root, files)?;
    if different.is_empty() {
        return Ok(());
    }
    let names: Vec<String> = different.iter().map(|path| path.display().to_string()).collect();
    Err(format!("these files differ from what the schema gives; run `cargo xtask codegen`:\n  {}", names.join("\n  ")))
}

fn write(root: &Path, files: &Files) -> Result<(), String> {
    let fail = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    for path in stray(root, files)? {
        fs::remove_file(root.join(&path)).map_err(|error| fail(&path, error))?;
    }
    for path in differences(root, files)? {
        let target = root.join(&path);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder).map_err(|error| fail(folder, error))?;
        }
        fs::write(&target, &files[&path]).map_err(|error| fail(&path, error))?;
        println!("wrote {}", path.display());
    }
    Ok(())
}

/// The files below a folder, sorted; none if there is no such folder.
fn files_below(folder: &Path) -> Result<Vec<PathBuf>, String> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let fail = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(fail)? {
        let path = entry.map_err(fail)?.path();
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
