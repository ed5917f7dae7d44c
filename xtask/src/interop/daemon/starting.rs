//! The ways to start ferrovirtd: with flags alone, with libvirtd's words and keys, as an ordinary user without a word.

use std::path::Path;

use super::super::launch::{Launch, words};
use super::super::suite::Suite;
use super::super::world::{VIRSH, World, give, make_directory, write};
use super::served::{Place, Served, WAYS, Way, free_port};

pub(super) fn add(suite: &mut Suite) {
    suite.add("daemon: flags alone", flags_alone);
    suite.add("daemon: a configuration of libvirtd's", libvirtds_configuration);
    suite.add("daemon: an ordinary user's, with no configuration", ordinary_user);
}

fn flags_alone(world: &World) -> Result<(), String> {
    let place = Place::new(world)?;
    let port = free_port()?;
    let sockets = place.path("sockets");
    let line: Vec<String> = [
        "--listen".to_owned(),
        "--set=listen_tls=0".to_owned(),
        "--set=listen_tcp=1".to_owned(),
        "--set=listen_addr=127.0.0.1".to_owned(),
        format!("--set=tcp_port={port}"),
        "--set=auth_tcp=none".to_owned(),
        format!("--set=unix_sock_dir={}", sockets.display()),
        "--config=/dev/null".to_owned(),
    ]
    .into();
    let served = Served::start_as(world, &Launch::new(), &place, &line, port, &sockets)?;
    WAYS.iter().try_for_each(|(_, way)| lists(&served, *way))
}

/// Every key that libvirtd's own test suite writes into its configuration.
fn libvirtds_configuration(world: &World) -> Result<(), String> {
    let place = Place::new(world)?;
    let port = free_port()?;
    let sockets = place.path("sockets");
    let files = place.root().display().to_string();
    let text = format!(
        "listen_tcp = 1\nlisten_tls = 0\nlisten_addr = \"127.0.0.1\"\ntcp_port = \"{port}\"\ntls_port = \"16514\"\n\
         auth_tcp = \"none\"\nauth_tls = \"none\"\nauth_unix_ro = \"none\"\nauth_unix_rw = \"none\"\n\
         key_file = \"{files}/key.pem\"\ncert_file = \"{files}/cert.pem\"\nca_file = \"{files}/ca.pem\"\n\
         crl_file = \"{files}/crl.pem\"\ntls_no_verify_certificate = 1\ntls_allowed_dn_list = [\"CN=a,O=b\", \"CN=c\"]\n\
         max_clients = 100\nmax_anonymous_clients = 10\nmax_client_requests = 7\nkeepalive_interval = 9\n\
         keepalive_count = 3\nunix_sock_dir = \"{}\"\n",
        sockets.display()
    );
    let configuration = place.path("libvirtd.conf");
    write(&configuration, &text)?;
    let line = words(&["--listen", "-f", &configuration.display().to_string()]);
    let served = Served::start_as(world, &Launch::new(), &place, &line, port, &sockets)?;
    WAYS.iter().try_for_each(|(_, way)| lists(&served, *way))
}

/// It is where session clients look, and its files are the user's own.
fn ordinary_user(world: &World) -> Result<(), String> {
    let place = world.fresh_directory("session-daemon", Some(&world.account))?;
    let mut launch = Launch::new().account(&world.account);
    for (name, folder) in [("HOME", "home"), ("XDG_RUNTIME_DIR", "run")] {
        let folder = place.join(folder);
        make_directory(&folder)?;
        give(&folder, &world.account)?;
        launch = launch.set(name, folder.display().to_string());
    }
    let launch = launch.directory(&place.join("home"));
    let sockets = place.join("run/libvirt");
    let _served = Served::start_alone(world, &launch, &sockets)?;
    let uri = format!("test+unix:///default?socket={}", sockets.join("libvirt-sock").display());
    launch.run(Path::new(VIRSH), &words(&["-c", &uri, "list"]))?.success()?;
    expect_file(&sockets.join("ferrovirtd.pid"))
}

fn expect_file(path: &Path) -> Result<(), String> {
    if path.exists() { Ok(()) } else { Err(format!("there is no {}", path.display())) }
}

fn lists(served: &Served, way: Way) -> Result<(), String> {
    let uri = served.uri(way, "test:///default");
    let got = Launch::new().run(Path::new(VIRSH), &words(&["-c", &uri, "list", "--name"]))?.success()?;
    if got.stdout == "test\n\n" { Ok(()) } else { Err(got.show()) }
}
