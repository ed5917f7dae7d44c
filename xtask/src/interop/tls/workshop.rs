//! Where certificates are made, once a run, and the server that shows them.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use super::super::world::{World, make_directory, write};
use super::matrix;
use super::recipes::{FORMS, KEYS, Maker, RECIPES, Recipe};

/// The directory with all keys and certificates.
pub(in super::super) struct Workshop {
    directory: PathBuf,
}

/// A running server.
pub(super) struct Peer {
    child: Child,
    pub(super) port: u16,
}

impl Drop for Peer {
    fn drop(&mut self) {
        // It ends with its input; a handshake under way must not keep it.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Workshop {
    /// Makes everything, unless that was done.
    pub(in super::super) fn of(world: &World) -> Result<Self, String> {
        let workshop = Workshop { directory: world.scratch.join("certificates") };
        let done = workshop.directory.join("done");
        if done.exists() {
            return Ok(workshop);
        }
        make_directory(&workshop.directory)?;
        workshop.make_keys()?;
        for recipe in RECIPES.iter().chain(matrix::RECIPES) {
            workshop.make(recipe)?;
        }
        let source = crate::root().join("tests/interop/tls/peer.c");
        run(Command::new("cc").arg("-o").arg(workshop.path("peer")).arg(source).arg("-lgnutls"))?;
        write(&done, "")?;
        Ok(workshop)
    }

    /// Starts a server that sends these certificates.
    pub(super) fn peer(&self, names: &str) -> Result<Peer, String> {
        let chain = self.path("chain.pem");
        write(&chain, &self.certificates(names)?)?;
        let first = names.split('+').next().unwrap_or(names);
        let mut child = Command::new(self.path("peer"))
            .arg(&chain)
            .arg(self.key(recipe(first)?.key))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("cannot start the peer: {error}"))?;
        let mut line = String::new();
        let output = child.stdout.take().ok_or("the peer has no output")?;
        let read = BufReader::new(output).read_line(&mut line);
        let port = read.ok().and_then(|_| line.trim().parse().ok()).unwrap_or(0);
        let peer = Peer { child, port };
        if port == 0 { Err(format!("the peer that shows {names} does not start")) } else { Ok(peer) }
    }

    /// A client's directory, fresh.
    pub(in super::super) fn client(&self, files: &str) -> Result<PathBuf, String> {
        self.fill("client", files)
    }

    /// A server's directory, fresh.
    pub(in super::super) fn server(&self, files: &str) -> Result<PathBuf, String> {
        self.fill("server", files)
    }

    fn fill(&self, role: &str, files: &str) -> Result<PathBuf, String> {
        let directory = self.path(role);
        if directory.exists() {
            fs::remove_dir_all(&directory).map_err(|error| format!("{}: {error}", directory.display()))?;
        }
        make_directory(&directory)?;
        let put = |name: &str, text: String| write(&directory.join(name), &text);
        let pairs: Vec<(&str, &str)> = files.split_whitespace().filter_map(|word| word.split_once('=')).collect();
        let all =
            |kind: &str| pairs.iter().filter(|(name, _)| *name == kind).map(|(_, value)| *value).collect::<Vec<_>>();
        match all("ca")[..] {
            [] => put("cacert.pem", self.certificates("ca")?)?,
            ["none"] => {}
            [names] => put("cacert.pem", self.certificates(names)?)?,
            _ => return Err("ca= more than once".to_owned()),
        }
        for names in all("cert") {
            put(&format!("{role}cert.pem"), self.certificates(names)?)?;
        }
        for name in all("key") {
            let bytes = if is_special(name) { special(name).into_bytes() } else { read_bytes(&self.key(name))? };
            let path = directory.join(format!("{role}key.pem"));
            fs::write(&path, bytes).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        let lists = all("crl").into_iter().map(|list| self.revocation(list)).collect::<Result<String, _>>()?;
        if !lists.is_empty() {
            put("cacrl.pem", lists)?
        }
        Ok(directory)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.directory.join(name)
    }

    fn key(&self, name: &str) -> PathBuf {
        self.path(&format!("{name}.key"))
    }

    fn certificates(&self, names: &str) -> Result<String, String> {
        let one = |name| if is_special(name) { Ok(special(name)) } else { read(&self.path(&format!("{name}.pem"))) };
        names.split('+').map(one).collect()
    }

    fn make_keys(&self) -> Result<(), String> {
        for (name, options) in KEYS {
            let mut command = Command::new("certtool");
            command.args(["--generate-privkey", "--no-text", "--outfile"]).arg(self.key(name)).args(*options);
            run(&mut command)?;
        }
        for (name, of, words) in FORMS {
            let mut command = Command::new("openssl");
            command.args(*words).arg("-in").arg(self.key(of)).arg("-out").arg(self.key(name));
            run(&mut command)?;
        }
        Ok(())
    }

    fn make(&self, recipe: &Recipe) -> Result<(), String> {
        match recipe.maker {
            Maker::Certtool => self.make_by_certtool(recipe, "SHA256"),
            Maker::CerttoolSha1 => self.make_by_certtool(recipe, "SHA1"),
            Maker::Openssl => self.make_by_openssl(recipe, &["-days", "3000"]),
            Maker::OpensslDays(days) => {
                self.make_by_openssl(recipe, &["-sha384", "-days", &days.to_string(), "-set_serial", "0x0102030400"])
            }
        }
    }

    fn make_by_certtool(&self, recipe: &Recipe, hash: &str) -> Result<(), String> {
        let template = self.path("template");
        let line = |line: &str| match line.split_once('=') {
            Some((name, value)) if !value.starts_with('"') => format!("{name} = \"{value}\"\n"),
            _ => format!("{line}\n"),
        };
        write(&template, &recipe.text.split(';').map(line).collect::<String>())?;
        let mut command = Command::new("certtool");
        command.arg("--template").arg(&template).arg("--hash").arg(hash);
        command.arg("--outfile").arg(self.path(&format!("{}.pem", recipe.name)));
        command.arg("--load-privkey").arg(self.key(recipe.key));
        if recipe.issuer == recipe.name {
            command.arg("--generate-self-signed");
        } else {
            command.arg("--generate-certificate");
            command.arg("--load-ca-certificate").arg(self.path(&format!("{}.pem", recipe.issuer)));
            command.arg("--load-ca-privkey").arg(self.key(self::recipe(recipe.issuer)?.key));
        }
        run(&mut command)
    }

    fn make_by_openssl(&self, recipe: &Recipe, words: &[&str]) -> Result<(), String> {
        let (subject, extensions) = recipe.text.split_once('|').ok_or("a recipe without extensions")?;
        let [file, request] = ["extensions", "request"].map(|name| self.path(name));
        write(&file, &extensions.replace(';', "\n"))?;
        let mut command = Command::new("openssl");
        command.args(["req", "-new", "-subj", subject, "-multivalue-rdn", "-config", "/dev/null"]);
        run(command.arg("-key").arg(self.key(recipe.key)).arg("-out").arg(&request))?;
        let mut command = Command::new("openssl");
        command.args(["x509", "-req"]).args(words).arg("-in").arg(&request).arg("-extfile").arg(&file);
        command.arg("-out").arg(self.path(&format!("{}.pem", recipe.name)));
        if recipe.issuer == recipe.name {
            command.arg("-key").arg(self.key(recipe.key));
        } else {
            command.arg("-CA").arg(self.path(&format!("{}.pem", recipe.issuer)));
            command.arg("-CAkey").arg(self.key(self::recipe(recipe.issuer)?.key));
            if recipe.maker == Maker::Openssl {
                command.arg("-CAcreateserial");
            }
        }
        run(&mut command)
    }

    /// `AUTHORITY:CERTIFICATE`, or with nothing behind the colon a list of none.
    fn revocation(&self, list: &str) -> Result<String, String> {
        if is_special(list) {
            return Ok(special(list));
        }
        let (authority, revoked) = list.split_once(':').ok_or("a list without a colon")?;
        let (template, out) = (self.path("template"), self.path("list.pem"));
        write(&template, "expiration_days = 3000\ncrl_number = 1\n")?;
        let mut command = Command::new("certtool");
        command.args(["--generate-crl", "--template"]).arg(&template).arg("--outfile").arg(&out);
        command.arg("--load-ca-certificate").arg(self.path(&format!("{authority}.pem")));
        command.arg("--load-ca-privkey").arg(self.key(recipe(authority)?.key));
        if !revoked.is_empty() {
            command.arg("--load-certificate").arg(self.path(&format!("{revoked}.pem")));
        }
        run(&mut command)?;
        read(&out)
    }
}

fn recipe(name: &str) -> Result<&'static Recipe, String> {
    RECIPES
        .iter()
        .chain(matrix::RECIPES)
        .find(|recipe| recipe.name == name)
        .ok_or_else(|| format!("no recipe for '{name}'"))
}

fn is_special(name: &str) -> bool {
    matches!(name, "empty" | "text" | "garbage" | "broken")
}

/// Files that hold nothing, and nothing of use: words, blocks of wrong letters, blocks of wrong bytes.
fn special(name: &str) -> String {
    let blocks = |letters: &str| {
        let block = |kind: &str| format!("-----BEGIN {kind}-----\n{letters}\n-----END {kind}-----\n");
        ["CERTIFICATE", "X509 CRL", "PRIVATE KEY"].map(block).concat()
    };
    match name {
        "text" => "nothing to see here\n".to_owned(),
        "garbage" => blocks("MII!!rubb"),
        "broken" => blocks("MIIBrubb"),
        _ => String::new(),
    }
}

fn read_bytes(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Runs a tool to its end; what it says is shown only if it fails.
fn run(command: &mut Command) -> Result<(), String> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| format!("cannot run {command:?}: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    Err(format!("{command:?}: {}\n{}", output.status, String::from_utf8_lossy(&output.stderr)))
}
