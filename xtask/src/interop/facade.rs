//! The library and the shell's terminal on the lab: test programs of the crates that need a real libvirtd, and are marked `ignore` for that.

use std::process::Command;

use super::suite::Suite;
use super::world::World;

/// A test program: its package, its name, the variable that names its libvirtd, and that libvirtd's URI.
struct Program {
    package: &'static str,
    test: &'static str,
    variable: &'static str,
    uri: fn(&World) -> String,
}

const PROGRAMS: &[Program] = &[
    Program {
        package: "ferrovirt",
        test: "libvirtd",
        variable: "FERROVIRT_LIBVIRTD",
        uri: |world| format!("test+unix:///default?socket={}", world.lab.value("LAB_MAIN_SOCK")),
    },
    Program {
        package: "ferrovirt",
        test: "libvirtd_events",
        variable: "FERROVIRT_LIBVIRTD",
        uri: |world| format!("test+unix:///default?socket={}", world.lab.value("LAB_MAIN_SOCK")),
    },
    Program {
        package: "ferrovirt",
        test: "libvirtd_tls",
        variable: "FERROVIRT_LIBVIRTD",
        uri: |world| {
            let (port, directory) = (world.lab.value("LAB_TLS_PORT"), world.lab.value("LAB_PKI"));
            format!("test://localhost:{port}/default?pkipath={directory}")
        },
    },
    Program {
        package: "ferrovirt",
        test: "libvirtd_sasl",
        variable: "FERROVIRT_STORAGE",
        uri: |world| {
            let (port, file) = (world.lab.value("LAB_SASL_TCP_PORT"), world.lab.value("LAB_AUTH_FILE"));
            format!("storage+tcp://127.0.0.1:{port}/system?authfile={file}")
        },
    },
    Program {
        package: "ferrovirt",
        test: "guest",
        variable: "FERROVIRT_QEMU",
        uri: |world| format!("qemu+unix:///system?socket={}", world.lab.value("LAB_MAIN_SOCK")),
    },
    Program {
        package: "ferrovirt",
        test: "guest_objects",
        variable: "FERROVIRT_QEMU",
        uri: |world| format!("qemu+unix:///system?socket={}", world.lab.value("LAB_MAIN_SOCK")),
    },
    Program {
        package: "fvsh",
        test: "guest",
        variable: "FERROVIRT_QEMU",
        uri: |world| format!("qemu+unix:///system?socket={}", world.lab.value("LAB_MAIN_SOCK")),
    },
];

pub(super) fn add(suite: &mut Suite) {
    for program in PROGRAMS {
        suite.add(format!("{}: {}", program.package, program.test), |world| run(world, program));
    }
}

/// Runs the tests of one program that are marked `ignore`; one that runs none has failed.
fn run(world: &World, program: &Program) -> Result<(), String> {
    let output = Command::new(env!("CARGO"))
        .args(["test", "--quiet", "--package", program.package, "--test", program.test])
        .args(["--", "--ignored", "--test-threads=1"])
        .env(program.variable, (program.uri)(world))
        .output()
        .map_err(|error| format!("cannot run cargo: {error}"))?;
    let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    let ran_some = said.lines().any(|line| line.starts_with("test result: ok.") && !line.contains("ok. 0 passed"));
    if output.status.success() && ran_some { Ok(()) } else { Err(said) }
}
