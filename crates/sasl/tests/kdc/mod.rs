//! A realm of a test's own: a real KDC on loopback, users and services. Needs Debian's krb5-kdc, krb5-admin-server and
//! krb5-user. Xtask's interop tests read this file, too.

use std::{
    ffi::OsStr,
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    thread,
    time::{Duration, Instant},
};

/// How long the KDC may take to listen.
const PATIENCE: Duration = Duration::from_secs(60);

/// A realm under way, its files in a folder; ends when dropped.
pub(crate) struct Realm {
    folder: PathBuf,
    kdc: Option<Child>,
}

impl Realm {
    /// A realm with these users, and services of which the table of keys has those of the first list.
    pub(crate) fn start(folder: &Path, users: &[&str], with_keys: &[&str], without: &[&str]) -> Result<Self, String> {
        let probe = TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr());
        let port = probe.map_err(|error| error.to_string())?.port();
        let mut realm = Self { folder: folder.to_owned(), kdc: None };
        realm.configure(port)?;
        realm.run("kdb5_util", &["create", "-s", "-P", "master"])?;
        for name in users.iter().chain(with_keys).chain(without) {
            realm.administer(&format!("addprinc -randkey {name}"))?;
        }
        for service in with_keys {
            realm.administer(&format!("ktadd -k {} {service}", realm.at("keytab")))?;
        }
        let kdc = realm.command("krb5kdc").arg("-n").stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        realm.kdc = Some(kdc.map_err(|error| format!("krb5kdc: {error}"))?);
        let deadline = Instant::now() + PATIENCE;
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if Instant::now() > deadline {
                return Err("the KDC does not listen".to_owned());
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(realm)
    }

    fn configure(&self, port: u16) -> Result<(), String> {
        let at = self.folder.display();
        let client = format!(
            "[libdefaults]\ndefault_realm = EXAMPLE.ORG\ndns_lookup_kdc = false\ndns_lookup_realm = false\nrdns = false\n\
             dns_canonicalize_hostname = false\nudp_preference_limit = 1\n\
             [realms]\nEXAMPLE.ORG = {{\nkdc = 127.0.0.1:{port}\n}}\n"
        );
        let server = format!(
            "[kdcdefaults]\nkdc_listen = \"\"\nkdc_tcp_listen = 127.0.0.1:{port}\n\
             [realms]\nEXAMPLE.ORG = {{\ndatabase_name = {at}/db\nkey_stash_file = {at}/stash\n\
             acl_file = {at}/acl\nmax_life = 1d\n}}\n"
        );
        let write = |name: &str, text: String| {
            std::fs::write(self.folder.join(name), text).map_err(|error| format!("cannot write {name}: {error}"))
        };
        write("krb5.conf", client)?;
        write("kdc.conf", server)
    }

    fn at(&self, name: &str) -> String {
        self.folder.join(name).display().to_string()
    }

    /// What puts a program into the realm.
    pub(crate) fn variables(&self) -> [(&'static str, String); 4] {
        [
            ("KRB5_CONFIG", self.at("krb5.conf")),
            ("KRB5_KDC_PROFILE", self.at("kdc.conf")),
            ("KRB5CCNAME", format!("FILE:{}", self.at("tickets"))),
            ("KRB5_KTNAME", self.at("keytab")),
        ]
    }

    /// The value of `KRB5_CONFIG` for a program whose tickets' keys are of ciphers from before AES.
    #[allow(dead_code, reason = "not every program that reads this file asks")]
    pub(crate) fn with_old_ciphers(&self) -> Result<String, String> {
        let name = self.at("old.conf");
        let text = "[libdefaults]\npermitted_enctypes = arcfour-hmac aes256-cts-hmac-sha1-96\n";
        std::fs::write(&name, text).map_err(|error| format!("cannot write {name}: {error}"))?;
        Ok(format!("{name}:{}", self.at("krb5.conf")))
    }

    /// The program, in the realm.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.envs(self.variables()).env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        command
    }

    /// Gets a ticket for the user; clients use it from now on.
    pub(crate) fn log_in(&self, user: &str) -> Result<(), String> {
        let key = self.at(&format!("{user}.key"));
        self.administer(&format!("ktadd -norandkey -k {key} {user}"))?;
        self.run("kinit", &["-k", "-t", &key, user])
    }

    fn administer(&self, query: &str) -> Result<(), String> {
        self.run("kadmin.local", &["-q", query])
    }

    fn run(&self, program: &str, words: &[&str]) -> Result<(), String> {
        let output = self.command(program).args(words).output();
        let Output { status, stderr, .. } = output.map_err(|error| format!("{program}: {error}"))?;
        if status.success() { Ok(()) } else { Err(format!("{program}: {}", String::from_utf8_lossy(&stderr))) }
    }
}

impl Drop for Realm {
    fn drop(&mut self) {
        if let Some(kdc) = &mut self.kdc {
            let _ = kdc.kill();
            let _ = kdc.wait();
        }
    }
}
