//! Finding programs.

use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
};

use rustix::fs::Access;

/// Finds a program: a name without slash through `search`, a list as in `PATH`; anything else is taken as it is
/// if it can be executed.
pub(crate) fn find(program: &str, search: Option<&OsStr>) -> Option<PathBuf> {
    if program.is_empty() {
        return None;
    }
    if program.contains('/') {
        let path = PathBuf::from(program);
        return is_executable(&path).then_some(path);
    }
    std::env::split_paths(search?).map(|directory| directory.join(program)).find(|path| is_executable(path))
}

/// Whether a path names something that is not a directory and that we may execute.
pub(crate) fn is_executable(path: &Path) -> bool {
    rustix::fs::access(path, Access::EXEC_OK).is_ok() && !path.is_dir()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_searched_and_paths_are_not() {
        let search = OsStr::new("/nonexistent:/bin:/usr/bin");
        assert_eq!(find("sh", Some(search)), Some(PathBuf::from("/bin/sh")));
        assert_eq!(find("/bin/sh", None), Some(PathBuf::from("/bin/sh")));
        assert_eq!(find("sh", None), None);
        for absent in ["", "no such program", "/bin/no such program", "/bin", "/etc/passwd"] {
            assert_eq!(find(absent, Some(search)), None, "{absent}");
        }
    }
}
