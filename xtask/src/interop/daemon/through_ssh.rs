//! A host whose daemon is ferrovirtd, through the lab's sshd, and through our helper where libvirt's socket would be.

use std::path::PathBuf;

use super::super::launch::{Launch, words};
use super::super::suite::Suite;
use super::super::world::{VIRSH, World, write_script};
use super::served::{Served, Way};

/// Transports, and what they want besides the key.
const TRANSPORTS: [(&str, &str); 3] = [
    ("ssh", "proxy=netcat"),
    ("libssh", "known_hosts_verify=ignore&sshauth=privkey"),
    ("libssh2", "known_hosts_verify=ignore&sshauth=privkey"),
];

pub(super) fn add(suite: &mut Suite) {
    for (transport, params) in TRANSPORTS {
        suite.add(format!("daemon over {transport}: {params}"), move |world| through_sshd(world, transport, params));
    }
    suite.add("daemon over ssh: the helper", through_helper);
}

fn through_sshd(world: &World, transport: &str, params: &str) -> Result<(), String> {
    let served = Served::start(world)?;
    let key = if transport == "ssh" {
        format!("command={}", world.lab.value("LAB_SSH_COMMAND"))
    } else {
        format!("keyfile={}", world.lab.value("LAB_SSH_KEY_PEM"))
    };
    let port = world.lab.value("LAB_SSH_PORT");
    let socket = served.socket().display();
    same(world, &served, &format!("test+{transport}://root@127.0.0.1:{port}/default?{key}&socket={socket}&{params}"))
}

/// Libvirt's clients tell the helper of no socket: the host's usual folder is the daemon's.
fn through_helper(world: &World) -> Result<(), String> {
    let served = Served::start(world)?;
    let ssh = world.fresh_directory("through-ssh", None)?.join("ssh");
    let (sockets, helper) = (served.socket().parent().ok_or("no folder")?, world.helper.parent().ok_or("no folder")?);
    let script = format!(
        "#!/bin/sh\nfor word; do :; done\nexport PATH={}:$PATH\n\
         exec unshare --mount --propagation private sh -ec 'mount --bind {} /run/libvirt; exec sh -c \"$1\"' sh \"$word\"\n",
        helper.display(),
        sockets.display()
    );
    write_script(&ssh, &script)?;
    same(world, &served, &format!("test+ssh://hail/default?command={}&proxy=native", ssh.display()))
}

/// Both shells see what is to be seen at the socket itself.
fn same(world: &World, served: &Served, uri: &str) -> Result<(), String> {
    let direct = served.uri(Way::Unix, "test:///default");
    for line in [&["list", "--all"][..], &["dumpxml", "test"], &["version", "--daemon"], &["capabilities"]] {
        for shell in [PathBuf::from(VIRSH), world.fvsh.clone()] {
            let run = |uri: &str| Launch::new().run(&shell, &[words(&["-c", uri]), words(line)].concat())?.success();
            let wanted = run(&direct)?;
            run(uri)?.expect_equal(&wanted).map_err(|text| format!("{}: {text}", shell.display()))?;
        }
    }
    Ok(())
}
