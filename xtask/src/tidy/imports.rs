//! Which crate of ours may import which: down the map, never up or sideways.

use super::workspace::{Package, Workspace};

/// The law. A crate that is not here has no right to be imported, nor to import.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("error", &[]),
    ("xdr", &["error"]),
    ("proto", &["xdr", "error"]),
    ("rpc", &["proto", "xdr", "error"]),
    ("sasl", &[]),
    ("conf", &["error"]),
    ("uri", &["conf", "error"]),
    ("xml", &["error"]),
    ("known-hosts", &[]),
    ("driver", &["proto", "xdr", "uri", "error"]),
    ("transport", &["uri", "known-hosts", "error"]),
    ("remote", &["driver", "rpc", "sasl", "proto", "xdr", "transport", "uri", "error"]),
    ("driver-test", &["driver", "xml", "proto", "xdr", "uri", "error"]),
    (
        "ferrovirt",
        &["remote", "driver-test", "driver", "transport", "rpc", "proto", "xdr", "xml", "uri", "conf", "error"],
    ),
    ("server", &["driver", "transport", "rpc", "sasl", "proto", "xdr", "uri", "error"]),
    ("ferrovirtd", &["server", "driver-test", "driver", "transport", "rpc", "sasl", "uri", "conf", "xml", "error"]),
    ("fvsh", &["ferrovirt"]),
    ("virt-ssh-helper", &["transport", "uri"]),
    ("testkit", &["rpc", "proto", "xdr", "error"]),
    ("bench", &["ferrovirt", "rpc", "xdr"]),
    ("xtask", &[]),
];

/// What tests may import beyond that.
const TESTS_MAY_IMPORT: &[&str] = &["testkit"];

/// Products whose tests open connections through the facade, to the test driver.
const TESTED_THROUGH_THE_FACADE: &[&str] = &["ferrovirtd", "server", "virt-ssh-helper"];
const FACADE: &[&str] = &["ferrovirt", "driver-test", "remote"];

pub(super) fn check(workspace: &Workspace) -> Vec<String> {
    workspace.packages.iter().flat_map(check_package).collect()
}

fn check_package(package: &Package) -> Vec<String> {
    let name = &package.name;
    let Some((_, allowed)) = MAY_IMPORT.iter().find(|(row, _)| row == name) else {
        return vec![format!("crate '{name}' has no row in the table of imports")];
    };
    let is_allowed = |import: &String| allowed.contains(&import.as_str());
    let through_facade = TESTED_THROUGH_THE_FACADE.contains(&name.as_str());
    let is_allowed_in_tests = |import: &String| {
        is_allowed(import)
            || TESTS_MAY_IMPORT.contains(&import.as_str())
            || (through_facade && FACADE.contains(&import.as_str()))
    };
    let product = package.ours.iter().filter(|import| !is_allowed(import));
    let tests = package.ours_in_tests.iter().filter(|import| !is_allowed_in_tests(import));
    product.chain(tests).map(|import| format!("crate '{name}' must not import '{import}'")).collect()
}

#[cfg(test)]
mod tests {
    use super::MAY_IMPORT;

    /// Each row imports only rows above it, and all that those may import could come along: the table has no cycle.
    #[test]
    fn imports_go_down() {
        for (at, (name, imports)) in MAY_IMPORT.iter().enumerate() {
            for import in *imports {
                let below = MAY_IMPORT[..at].iter().any(|(row, _)| row == import);
                assert!(below, "'{name}' imports '{import}', which is not below it");
            }
        }
    }
}
