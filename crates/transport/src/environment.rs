//! What the children of a connection see of our environment: short lists, nothing else.

use std::ffi::{OsStr, OsString};

/// Variables every child gets when they are set.
const COMMON: &[&str] = &[
    "PATH",
    "HOME",
    "USER",
    "LOGNAME",
    "TMPDIR",
    "LD_PRELOAD",
    "LD_LIBRARY_PATH",
    "DYLD_INSERT_LIBRARIES",
    "DYLD_FORCE_FLAT_NAMESPACE",
];

/// Variables the session daemon gets besides, so that it finds the same directories as its clients.
const SESSION: &[&str] = &["XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"];

/// The whole environment of a child: names with values, in the order given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Environment(Vec<(OsString, OsString)>);

impl Environment {
    /// For a program that carries a connection: `LC_ALL=C` and the common variables.
    #[must_use]
    pub fn helper(lookup: impl Fn(&str) -> Option<OsString>) -> Self {
        Self::of(COMMON.iter(), lookup)
    }

    /// For a session daemon: the same and the XDG directories.
    #[must_use]
    pub fn session_daemon(lookup: impl Fn(&str) -> Option<OsString>) -> Self {
        Self::of(COMMON.iter().chain(SESSION), lookup)
    }

    /// The value of a variable.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&OsStr> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_os_str())
    }

    /// All variables with their values.
    pub fn iter(&self) -> impl Iterator<Item = (&OsStr, &OsStr)> {
        self.0.iter().map(|(name, value)| (name.as_os_str(), value.as_os_str()))
    }

    fn of<'a>(names: impl Iterator<Item = &'a &'a str>, lookup: impl Fn(&str) -> Option<OsString>) -> Self {
        let passed = names.filter_map(|name| Some((OsString::from(name), lookup(name)?)));
        Self(std::iter::once(("LC_ALL".into(), "C".into())).chain(passed).collect())
    }
}

impl<N: Into<OsString>, V: Into<OsString>> FromIterator<(N, V)> for Environment {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        Self(pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(environment: &Environment) -> String {
        environment.iter().map(|(name, _)| name.to_str().unwrap()).collect::<Vec<_>>().join(" ")
    }

    /// Connection facts, sections 4 and 5.2: what is passed on, given that everything is set.
    #[test]
    fn children_get_the_listed_variables_only() {
        let all = |name: &str| Some(OsString::from(format!("<{name}>")));
        let common = "LC_ALL PATH HOME USER LOGNAME TMPDIR LD_PRELOAD LD_LIBRARY_PATH \
                      DYLD_INSERT_LIBRARIES DYLD_FORCE_FLAT_NAMESPACE";
        assert_eq!(names(&Environment::helper(all)), common);
        let session = Environment::session_daemon(all);
        assert_eq!(names(&session), format!("{common} XDG_CACHE_HOME XDG_CONFIG_HOME XDG_RUNTIME_DIR"));
        assert_eq!(session.get("LC_ALL").unwrap(), "C");
        assert_eq!(session.get("HOME").unwrap(), "<HOME>");
    }

    #[test]
    fn what_is_not_set_is_not_passed() {
        let home_only = |name: &str| (name == "HOME").then(|| OsString::from("/h"));
        assert_eq!(names(&Environment::session_daemon(home_only)), "LC_ALL HOME");
    }
}
