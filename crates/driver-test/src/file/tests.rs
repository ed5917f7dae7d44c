//! Files of hosts: what they say, and why they are refused. Facts, section 3.

use std::{
    path::PathBuf,
    sync::atomic::{AtomicU32, Ordering},
};

use ferrovirt_error::Error;

use super::*;

/// A folder that is gone with its owner.
struct Folder(PathBuf);

impl Folder {
    fn with(files: &[(&str, &str)]) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("ferrovirt-test-host-{}-{number}", std::process::id()));
        for (name, text) in files {
            let path = folder.join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text.replace("{folder}", folder.to_str().unwrap())).unwrap();
        }
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn open(files: &[(&str, &str)]) -> Result<HostState, String> {
    let folder = Folder::with(files);
    let read = read(&folder.0.join("node.xml")).map(|(state, _)| state);
    read.map_err(|error| Error::from(error).message.replace(folder.0.to_str().unwrap(), "{folder}"))
}

const DOMAIN: &str = "<domain type='test'><name>d</name><memory>1</memory><os><type>hvm</type></os></domain>";

#[test]
fn a_file_is_refused_for_what_is_wrong_with_it() {
    let test = "xmlns:test='http://libvirt.org/schemas/domain/test/1.0'";
    let snapshot = |name: &str, more: &str| {
        format!(
            "<test:domainsnapshot><name>{name}</name><state>shutoff</state><creationTime>1</creationTime>{more}\
             </test:domainsnapshot>"
        )
    };
    let domain =
        |more: &str| format!("<node>{}</node>", DOMAIN.replace("type='test'>", &format!("type='test' {test}>{more}")));
    let active = "<active>1</active>";
    let twice = [snapshot("a", active), snapshot("b", active)].concat();
    let orphan = snapshot("a", "<parent><name>b</name></parent>");
    let rows: &[(String, &str)] = &[
        (DOMAIN.to_owned(), "XML error: expecting root element of 'node', not 'domain'"),
        ("<node><cpu><nodes>x</nodes></cpu></node>".to_owned(), "XML error: invalid node cpu nodes value"),
        ("<node><cpu><mhz>1.5</mhz></cpu></node>".to_owned(), "XML error: invalid node cpu mhz value"),
        ("<node><memory>1 KiB</memory></node>".to_owned(), "XML error: invalid node memory value"),
        (
            format!("<node><cpu><model>{}</model></cpu></node>", "m".repeat(32)),
            "internal error: Model mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm too big for destination",
        ),
        ("<node><domain file='x'/></node>".to_owned(), "XML error: failed to parse xml document '{folder}/x'"),
        (
            "<node><network file='node.xml'/></node>".to_owned(),
            "XML error: expecting root element of 'network', not 'node'",
        ),
        (domain("<test:runstate>99</test:runstate>"), "XML error: runstate '99' out of range'"),
        (
            domain("<test:runstate>5</test:runstate><test:transient/>"),
            "XML error: transient domain cannot have runstate 'shutoff'",
        ),
        (domain(&twice), "internal error: more than one snapshot claims to be active"),
        (domain(&orphan), "internal error: Snapshots have inconsistent relations for domain d"),
        ("<node><auth><user/></auth></node>".to_owned(), "XML error: missing username in /node/auth/user field"),
    ];
    for (source, message) in rows {
        assert_eq!(open(&[("node.xml", source)]).unwrap_err(), *message, "{source}");
    }
    let broken = open(&[("node.xml", "<node>\n<a></node>")]).unwrap_err();
    assert!(broken.starts_with("{folder}/node.xml:2: "), "{broken}");
}

#[test]
fn a_path_is_shown_as_by_libxml2() {
    for (path, shown) in [("/a/b", "/a/b"), ("//a//b", "/a//b"), ("///a", "///a"), ("//", "/"), ("a//b", "a//b")] {
        assert_eq!(super::source::canonical(path), shown);
    }
}

#[test]
fn elements_may_stand_in_files_of_their_own() {
    let named = |name: &str| DOMAIN.replace("<name>d", &format!("<name>{name}"));
    let node = "<node><domain file='near.xml'/><domain file='{folder}/far/away.xml'/></node>";
    let state = open(&[("node.xml", node), ("near.xml", &named("near")), ("far/away.xml", &named("away"))]).unwrap();
    let found: Vec<_> = state.domains.iter().map(|domain| (domain.name().to_owned(), domain.id)).collect();
    assert_eq!(found, [("near".to_owned(), Some(1)), ("away".to_owned(), Some(2))]);
}

/// As libvirt 9.0.0 has it: nobody compares the disks of a written snapshot with those of the domain.
#[test]
fn a_snapshot_may_have_disks_that_the_domain_lacks() {
    let disks = "<disks><disk name='hda' snapshot='external'/></disks>";
    let snapshot = format!(
        "<test:domainsnapshot><name>s</name><state>shutoff</state><creationTime>1</creationTime><active>1</active>\
         {disks}{DOMAIN}</test:domainsnapshot>"
    );
    let test = "type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'";
    let domain = DOMAIN.replace("type='test'>", &format!("{test}>{snapshot}"));
    let state = open(&[("node.xml", &format!("<node>{domain}</node>"))]).unwrap();
    assert!(state.domains.iter().next().unwrap().snapshots.get("s").is_some());
}

#[test]
fn a_host_is_the_usual_one_where_it_says_nothing() {
    let cpu = "<cpu><nodes>4</nodes><sockets>4</sockets><cores>4</cores><threads>2</threads><active>50</active></cpu>";
    let node = open(&[("node.xml", &format!("<node>{cpu}</node>"))]).unwrap().node;
    assert_eq!((node.cpus, node.mhz, node.model.as_str(), node.memory_kib), (50, 1400, "i686", 3_145_728));
    assert!(node.cells.is_empty());
    let node = open(&[("node.xml", "<node><cpu><nodes>999999999</nodes><cores>999999999</cores></cpu></node>")]);
    assert_eq!(node.unwrap().node.cpus, i32::MAX);
}

#[test]
fn a_domain_is_in_the_state_that_it_says() {
    let test = "type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'";
    let off = "<test:runstate>5</test:runstate><test:hasmanagedsave/>";
    let domain = DOMAIN.replace("type='test'>", &format!("{test}>{off}"));
    let state = open(&[("node.xml", &format!("<node>{domain}</node>"))]).unwrap();
    let domain = state.domains.by_name("d").unwrap();
    assert!(domain.managed_save && domain.persistent && !domain.is_active());
    assert!(builtin().unwrap().domains.by_name("test").unwrap().is_active());
}
