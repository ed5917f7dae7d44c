//! Names of users and groups, from the system's files.

use std::path::Path;

use ferrovirt_uri::Env;

/// The name of a user.
pub(super) fn user(env: &dyn Env, uid: u32) -> Option<String> {
    name(env, "/etc/passwd", uid)
}

/// The name of a group.
pub(super) fn group(env: &dyn Env, gid: u32) -> Option<String> {
    name(env, "/etc/group", gid)
}

/// Both files have the name first, the number third.
fn name(env: &dyn Env, path: &str, id: u32) -> Option<String> {
    let content = env.read_file(Path::new(path)).ok()?;
    String::from_utf8_lossy(&content).lines().find_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next()?;
        let found: u32 = fields.nth(1)?.parse().ok()?;
        (found == id && !name.is_empty()).then(|| name.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use ferrovirt_uri::MapEnv;

    use super::*;

    #[test]
    fn names_are_found_by_number() {
        let env = MapEnv::new(0)
            .with_file("/etc/passwd", "root:x:0:0:root:/root:/bin/sh\nbroken\nann:x:1000:100::/:/bin/sh\n")
            .with_file("/etc/group", "root:x:0:\nusers:x:100:ann\n");
        assert_eq!(user(&env, 1000).as_deref(), Some("ann"));
        assert_eq!(group(&env, 100).as_deref(), Some("users"));
        assert_eq!(user(&env, 7), None);
        assert_eq!(user(&MapEnv::new(0), 0), None);
    }
}
