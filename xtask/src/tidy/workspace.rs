//! What the rules look at: the packages of the workspace and their sources.

use std::path::{Path, PathBuf};

use cargo_metadata::{DependencyKind, MetadataCommand};

/// The packages, with short names.
pub(super) struct Workspace {
    pub(super) packages: Vec<Package>,
}

/// One package of ours.
pub(super) struct Package {
    /// `xdr` for `ferrovirt-xdr`; the facade and the tools keep their whole names.
    pub(super) name: String,
    pub(super) directory: PathBuf,
    /// Short names of the packages of ours that it is built with.
    pub(super) ours: Vec<String>,
    /// The same for its tests only.
    pub(super) ours_in_tests: Vec<String>,
    /// Names of the foreign packages that it is built with.
    pub(super) foreign: Vec<String>,
    /// The same for its tests only.
    pub(super) foreign_in_tests: Vec<String>,
    /// `lib.rs` and `main.rs` files.
    pub(super) roots: Vec<PathBuf>,
}

impl Workspace {
    pub(super) fn load() -> Result<Self, String> {
        let metadata = MetadataCommand::new()
            .manifest_path(crate::root().join("Cargo.toml"))
            .no_deps()
            .exec()
            .map_err(|error| format!("cargo metadata: {error}"))?;
        Ok(Workspace { packages: metadata.packages.iter().map(Package::of).collect() })
    }

    /// The library crates and products, without the tools.
    pub(super) fn crates(&self) -> impl Iterator<Item = &Package> {
        self.packages.iter().filter(|package| package.directory.starts_with(crate::root().join("crates")))
    }

    pub(super) fn package(&self, name: &str) -> Result<&Package, String> {
        let found = self.packages.iter().find(|package| package.name == name);
        found.ok_or_else(|| format!("no package '{name}'"))
    }
}

impl Package {
    fn of(package: &cargo_metadata::Package) -> Self {
        let names = |ours: bool, tests: bool| -> Vec<String> {
            let dependencies = package.dependencies.iter();
            dependencies
                .filter(|dependency| dependency.path.is_some() == ours)
                .filter(|dependency| (dependency.kind == DependencyKind::Development) == tests)
                .map(|dependency| short(&dependency.name))
                .collect()
        };
        let manifest = package.manifest_path.as_std_path();
        Package {
            name: short(&package.name),
            directory: manifest.parent().unwrap_or(manifest).to_owned(),
            ours: names(true, false),
            ours_in_tests: names(true, true),
            foreign: names(false, false),
            foreign_in_tests: names(false, true),
            roots: roots(package),
        }
    }

    /// Every Rust file under `src`.
    pub(super) fn sources(&self) -> Result<Vec<Source>, String> {
        let mut sources = Vec::new();
        collect(&self.directory.join("src"), &mut sources)?;
        Ok(sources)
    }
}

/// One Rust file.
pub(super) struct Source {
    pub(super) path: PathBuf,
    pub(super) text: String,
}

impl Source {
    /// The path from the top of the tree, for messages.
    pub(super) fn name(&self) -> String {
        self.path.strip_prefix(crate::root()).unwrap_or(&self.path).display().to_string()
    }

    /// Does it lie in a folder `generated`?
    pub(super) fn in_generated(&self) -> bool {
        self.path.components().any(|part| part.as_os_str() == "generated")
    }

    /// Whether all of it is tests: by its file's name or that of a folder.
    fn is_of_tests(&self) -> bool {
        self.name().split('/').any(|part| matches!(part, "tests" | "tests.rs"))
    }

    /// The lines before the file's tests that are code, with their numbers.
    pub(super) fn product_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines: Vec<&str> = self.text.lines().collect();
        // What stands behind the line of a module of tests in a file of its own is no test.
        let begin_tests = |pair: &[&str]| pair[0].starts_with("#[cfg(test)]") && !pair[1].ends_with(';');
        let end = lines.windows(2).position(begin_tests).unwrap_or(lines.len());
        let end = if self.is_of_tests() { 0 } else { end };
        let lines = lines.into_iter().take(end).enumerate();
        lines.filter(|(_, line)| !line.trim_start().starts_with("//")).map(|(at, line)| (at + 1, line))
    }
}

fn short(name: &str) -> String {
    name.strip_prefix("ferrovirt-").unwrap_or(name).to_owned()
}

fn roots(package: &cargo_metadata::Package) -> Vec<PathBuf> {
    let targets = package.targets.iter().filter(|target| target.is_lib() || target.is_bin());
    targets.map(|target| target.src_path.clone().into_std_path_buf()).collect()
}

fn collect(directory: &Path, sources: &mut Vec<Source>) -> Result<(), String> {
    let failed = |error| format!("cannot read {}: {error}", directory.display());
    for entry in std::fs::read_dir(directory).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            collect(&path, sources)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(&path).map_err(failed)?;
            sources.push(Source { path, text });
        }
    }
    Ok(())
}
