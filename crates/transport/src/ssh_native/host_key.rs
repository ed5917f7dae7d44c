//! Is this the host that it says it is?

use ferrovirt_error::errno::{ENOENT, ENOTDIR};
use ferrovirt_known_hosts::{HostKey, KnownHosts, Verdict, bracketed, line};
use ferrovirt_uri::{HostKeyCheck, SshEndpoint};

use super::{
    client::{KeyPreference, ShownKey},
    files,
    library::Library,
};
use crate::{NoSshAnswer, SshFault, SshPerson, SshQuestion};

/// What is known of the hosts, and of which one it is asked.
pub(super) struct Known<'a> {
    endpoint: &'a SshEndpoint,
    library: Library,
    host: String,
    names: Vec<String>,
    hosts: KnownHosts,
}

impl<'a> Known<'a> {
    /// Reads the lists; one that does not exist is an empty one.
    pub(super) async fn read(endpoint: &'a SshEndpoint, library: Library) -> Result<Self, SshFault> {
        let host = endpoint.host.to_str_lossy().into_owned();
        let names = library.names(&host, &endpoint.port);
        let mut hosts = KnownHosts::default();
        let lists = [Some(&endpoint.known_hosts), endpoint.system_known_hosts.as_ref()];
        for path in lists.into_iter().flatten().filter(|_| endpoint.verify != HostKeyCheck::Ignore) {
            match files::read(path).await {
                Ok(bytes) => hosts.extend(KnownHosts::parse(&bytes)),
                Err(ENOENT | ENOTDIR) => {}
                Err(errno) => return Err(SshFault::KnownHostsUnreadable { file: path.clone(), errno }),
            }
        }
        Ok(Self { endpoint, library, host, names, hosts })
    }

    /// The host shall show a key that can be compared.
    pub(super) fn preference(&self) -> KeyPreference {
        let names = self.names();
        let known = self.hosts.key_types(&names).map(str::to_owned).collect();
        KeyPreference {
            known,
            curves_first: self.library == Library::Libssh2,
            certificates: self.hosts.has_authority(&names),
        }
    }

    pub(super) async fn check(&self, shown: &ShownKey, person: Option<&dyn SshPerson>) -> Result<(), SshFault> {
        let key = HostKey { blob: &shown.blob, authority: shown.authority.as_deref() };
        let endpoint = self.endpoint;
        if endpoint.verify == HostKeyCheck::Ignore {
            return Ok(());
        }
        match self.hosts.check(&self.names(), key) {
            Verdict::Known => Ok(()),
            Verdict::Unknown => {
                if endpoint.verify == HostKeyCheck::Normal {
                    self.ask(&shown.blob, person).await?;
                }
                self.remember(&shown.blob).await
            }
            Verdict::Changed { stored } => Err(self.changed(match self.library {
                Library::Libssh => self.library.fingerprint(&shown.blob),
                // What libvirt shows as the new key is the stored one.
                Library::Libssh2 => stored,
            })),
            Verdict::Revoked => Err(self.changed(self.library.fingerprint(&shown.blob))),
        }
    }

    fn names(&self) -> Vec<&str> {
        self.names.iter().map(String::as_str).collect()
    }

    fn changed(&self, key: String) -> SshFault {
        SshFault::HostKeyChanged {
            host: self.host.clone(),
            port: self.endpoint.port.clone(),
            key,
            file: self.endpoint.known_hosts.clone(),
        }
    }

    async fn ask(&self, blob: &[u8], person: Option<&dyn SshPerson>) -> Result<(), SshFault> {
        let person = person.ok_or(SshFault::HostKeyNobodyToAsk)?;
        if !person.can_answer(false) {
            return Err(SshFault::HostKeyNoKind);
        }
        let (host, port) = (&self.host, &self.endpoint.port);
        let hash = self.library.fingerprint(blob);
        let question = SshQuestion {
            prompt: format!("Accept SSH host key with hash '{hash}' for host '{host}:{port}' (y/n)?"),
            is_secret: false,
            challenge: None,
            stored_for: None,
        };
        let answers = person.answer(&[question]).await.map_err(|error| match error {
            NoSshAnswer::Refused => SshFault::HostKeyUndecided,
            NoSshAnswer::Failed(error) => SshFault::Person(error),
        })?;
        match answers.into_iter().next().flatten() {
            Some(answer) if answer.eq_ignore_ascii_case("y") => Ok(()),
            _ => Err(SshFault::HostKeyRefused { host: host.clone(), hash }),
        }
    }

    async fn remember(&self, blob: &[u8]) -> Result<(), SshFault> {
        let name = bracketed(&self.host, &self.endpoint.port);
        let file = &self.endpoint.known_hosts;
        files::append(file, line(&name, blob, self.library.comment()))
            .await
            .map_err(|errno| SshFault::KnownHostsUnwritable { file: file.clone(), errno })
    }
}
