//! The shell on a terminal, before a domain of QEMU: `cargo xtask interop` runs it, on the lab's domain `labguest` of the
//! libvirtd that `FERROVIRT_QEMU` names.
// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::fs;
use std::os::unix::fs::PermissionsExt;

use support::pty::Terminal;
use support::{Folder, run, shell};

fn uri() -> String {
    std::env::var("FERROVIRT_QEMU").expect("FERROVIRT_QEMU names a libvirtd with the domain labguest")
}

#[test]
#[ignore = "needs the lab: run by `cargo xtask interop`"]
fn the_console_of_a_domain_answers_and_is_left() {
    let folder = Folder::new();
    let uri = uri();
    let mut terminal = Terminal::start("virsh", &folder, &["-c", &uri], &[]);
    terminal.prompt();
    for options in ["", " --force"] {
        terminal.send(&format!("console labguest{options}\n"));
        terminal.expect("Connected to domain 'labguest'\nEscape character is ^] (Ctrl + ])\n");
        terminal.wait_for_cooked(false);
        terminal.send("\r");
        terminal.expect("lab> ");
        terminal.send("h\r");
        terminal.expect("h e t f d w m p r q");
        terminal.expect("lab> ");
        terminal.send("e TYPED HERE\r");
        terminal.expect("e TYPED HERE");
        terminal.expect("TYPED HERE");
        terminal.expect("lab> ");
        terminal.send("\x1d");
        terminal.prompt();
        terminal.send("domstate labguest\n");
        terminal.expect("running\n");
        terminal.prompt();
    }
    terminal.send("quit\n");
    assert_eq!(terminal.end().code(), Some(0));
    assert!(terminal.is_cooked());
}

/// A domain of the test's own; dropping it undefines it.
struct Own<'a> {
    folder: &'a Folder,
    name: &'static str,
}

impl<'a> Own<'a> {
    fn define(folder: &'a Folder, name: &'static str) -> Self {
        let file = folder.path().join("domain.xml");
        let xml = format!(
            "<domain type='qemu'><name>{name}</name><memory unit='MiB'>16</memory><os><type arch='x86_64'>hvm</type></os>\
             </domain>"
        );
        fs::write(&file, xml).unwrap();
        let own = Self { folder, name };
        own.run(&["define", &file.to_string_lossy()]);
        own
    }

    /// What a command prints; it succeeds.
    fn run(&self, words: &[&str]) -> String {
        let done = run(shell("virsh", self.folder).args(["-q", "-c", &uri()]).args(words), "");
        assert_eq!((done.stderr.as_str(), done.status), ("", Some(0)), "{words:?}");
        done.stdout
    }
}

impl Drop for Own<'_> {
    fn drop(&mut self) {
        // A test that has failed shall say why, not that cleaning up failed too.
        let _ = run(shell("virsh", self.folder).args(["-c", &uri(), "undefine", self.name]), "");
    }
}

/// A first attempt that libvirtd refuses, and a second one that it takes.
#[test]
#[ignore = "needs the lab: run by `cargo xtask interop`"]
fn a_domain_is_edited() {
    let folder = Folder::new();
    let own = Own::define(&folder, "ferrovirt-edited");
    let editor = folder.path().join("editor");
    let script = "#!/bin/sh\nif [ -e \"$0.again\" ]; then sed -i 's/>broken</>3</' \"$1\"; \
                  else touch \"$0.again\"; sed -i 's/>1<\\/vcpu>/>broken<\\/vcpu>/' \"$1\"; fi\n";
    fs::write(&editor, script).unwrap();
    fs::set_permissions(&editor, fs::Permissions::from_mode(0o755)).unwrap();
    let variables = [("EDITOR", editor.to_str().unwrap())];
    let mut terminal = Terminal::start("virsh", &folder, &["-c", &uri()], &variables);
    terminal.prompt();
    terminal.send("edit ferrovirt-edited\n");
    terminal.expect("error: ");
    terminal.expect("Failed. Try again? [y,n,i,f,?]: ");
    terminal.send("y");
    terminal.expect("Domain 'ferrovirt-edited' XML configuration edited.\n");
    terminal.prompt();
    terminal.send("edit ferrovirt-edited\n");
    terminal.expect("Domain 'ferrovirt-edited' XML configuration not changed.\n");
    terminal.prompt();
    assert!(own.run(&["dumpxml", "ferrovirt-edited"]).contains(">3</vcpu>"));
}
