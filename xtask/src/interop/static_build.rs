//! The static build: works alone in an empty root, and words its errors as the dynamic one does.

use std::path::Path;

use super::cases;
use super::launch::{Launch, words};
use super::suite::Suite;
use super::world::{World, make_directory, write};

pub(super) fn add(suite: &mut Suite) -> Result<(), String> {
    suite.add("static: test:///default in an empty root", |world| in_empty_root(world, "test:///default"));
    suite.add("static: tcp by name in a root with a hosts file", |world| {
        let uri = format!("test+tcp://labhost:{}/default", world.lab.value("LAB_TCP_PORT"));
        in_empty_root(world, &uri)
    });
    suite.add("static: tcp to localhost in an empty root", |world| {
        let uri = format!("test+tcp://localhost:{}/default", world.lab.value("LAB_TCP_PORT"));
        in_empty_root(world, &uri)
    });
    for case in cases::read()? {
        suite.add(format!("static: case {}", case.id), move |world| {
            let wanted = case.open(world, &world.fvsh)?;
            case.open(world, program(world)?)?.expect_equal(&wanted)
        });
    }
    Ok(())
}

fn program(world: &World) -> Result<&Path, String> {
    world.static_fvsh.as_deref().ok_or_else(|| "no static build was given".to_owned())
}

/// The root holds the program and, for a made-up name, a hosts file; nothing else.
fn in_empty_root(world: &World, uri: &str) -> Result<(), String> {
    let root = world.fresh_directory("root", None)?;
    std::fs::copy(program(world)?, root.join("fvsh")).map_err(|error| format!("cannot copy: {error}"))?;
    if uri.contains("labhost") {
        make_directory(&root.join("etc"))?;
        write(&root.join("etc/hosts"), "127.0.0.1 labhost\n")?;
    }
    let directory = root.to_string_lossy();
    let line = words(&[&directory, "/fvsh", "-c", uri, "list", "--all"]);
    let got = Launch::new().run(Path::new("chroot"), &line)?.success()?;
    let wanted = world.virsh(&["-c", "test:///default", "list", "--all"])?;
    got.expect_equal(&wanted)
}
