//! A home directory, somebody to ask, and the way from a URI to a stream.

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::Mutex,
    time::Duration,
};

use ferrovirt_error::Error;
use ferrovirt_transport::{
    Answer, BoxFuture, ByteStream, ConnectOptions, NoSshAnswer, SshPerson, SshQuestion, connect_with,
};
use ferrovirt_uri::{Build, Endpoint, MapEnv, OpenFlags, Target, plan};
use russh::keys::{
    PrivateKey,
    ssh_key::{Cipher, Kdf, LineEnding},
};

use crate::peer::key;

/// A home of its own.
pub struct World {
    directory: tempfile::TempDir,
    pub agent: Option<PathBuf>,
}

impl World {
    pub fn new() -> Self {
        Self { directory: tempfile::tempdir().unwrap(), agent: None }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    pub fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        path
    }

    pub fn write_key(&self, name: &str, seed: u8, passphrase: Option<&str>) -> PathBuf {
        let mut key: PrivateKey = key(seed);
        if let Some(passphrase) = passphrase {
            let kdf = Kdf::Bcrypt { salt: vec![5; 16], rounds: 1 };
            key = key.encrypt_with(Cipher::Aes256Ctr, kdf, 7, passphrase).unwrap();
        }
        self.write(name, &key.to_openssh(LineEnding::LF).unwrap())
    }

    pub fn known_hosts(&self) -> PathBuf {
        self.path("config/libvirt/known_hosts")
    }

    /// The endpoint of a URI, as the planner makes it for root with this home.
    pub fn endpoint(&self, uri: &str, flags: OpenFlags) -> Result<Endpoint, Error> {
        let home = self.directory.path().display().to_string();
        let mut env = MapEnv::new(0)
            .with_var("HOME", &home)
            .with_var("XDG_CONFIG_HOME", &format!("{home}/config"))
            .with_var("XDG_RUNTIME_DIR", &format!("{home}/run"));
        if let Some(agent) = &self.agent {
            env = env.with_var("SSH_AUTH_SOCK", &agent.display().to_string());
        }
        for entry in std::fs::read_dir(self.path(".ssh")).into_iter().flatten() {
            env = env.with_file(entry.unwrap().path(), "");
        }
        let plan =
            plan(Some(uri), flags, &[], &Build::default(), &env).map_err(|failure| Error::from(failure.error))?;
        let Target::Remote(remote) = plan.target else { panic!("{uri} is not remote") };
        let mut endpoint = remote.endpoint;
        if let Endpoint::Libssh(ssh) = &mut endpoint {
            // The machine's own is none of the tests' business.
            assert_eq!(ssh.system_known_hosts.as_deref(), Some(Path::new("/etc/ssh/ssh_known_hosts")));
            ssh.system_known_hosts = Some(self.path("ssh_known_hosts"));
        }
        Ok(endpoint)
    }

    pub async fn open(
        &self,
        uri: &str,
        flags: OpenFlags,
        person: Option<&dyn SshPerson>,
    ) -> Result<Box<dyn ByteStream>, Error> {
        let endpoint = self.endpoint(uri, flags)?;
        let options = ConnectOptions::default();
        let connecting = connect_with(&endpoint, &options, person);
        let opened = tokio::time::timeout(Duration::from_secs(60), connecting).await.expect("an answer in a minute");
        opened.map_err(Error::from)
    }
}

/// Gives the same answers again and again, and notes the questions.
pub struct Scripted {
    pub shown: bool,
    pub secret: bool,
    pub answers: Vec<(bool, String)>,
    pub asked: Mutex<Vec<SshQuestion>>,
}

impl Scripted {
    pub fn new(answers: &[(bool, &str)]) -> Self {
        let answers = answers.iter().map(|(is_secret, text)| (*is_secret, (*text).to_owned())).collect();
        Self { shown: true, secret: true, answers, asked: Mutex::default() }
    }

    pub fn prompts(&self) -> Vec<String> {
        self.asked.lock().unwrap().iter().map(|question| question.prompt.clone()).collect()
    }
}

impl fmt::Debug for Scripted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Scripted")
    }
}

impl SshPerson for Scripted {
    fn can_answer(&self, is_secret: bool) -> bool {
        if is_secret { self.secret } else { self.shown }
    }

    fn answer<'a>(&'a self, questions: &'a [SshQuestion]) -> BoxFuture<'a, Result<Vec<Answer>, NoSshAnswer>> {
        self.asked.lock().unwrap().extend_from_slice(questions);
        let answer = |question: &SshQuestion| {
            let fitting = self.answers.iter().find(|(is_secret, _)| *is_secret == question.is_secret);
            fitting.map(|(_, text)| text.clone())
        };
        let answers = questions.iter().map(answer).collect();
        Box::pin(std::future::ready(Ok(answers)))
    }
}
