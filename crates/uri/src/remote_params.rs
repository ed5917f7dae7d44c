//! The query parameters that steer the way to a daemon, and the keys of libvirt.conf that stand in for them.

use ferrovirt_conf::Conf;

use crate::{Mode, Param, PlanError, Text, Uri};

/// The parameters the remote driver takes for itself. Every transport accepts all of them and uses its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct RemoteParams {
    pub(crate) name: Option<Text>,
    pub(crate) command: Option<Text>,
    pub(crate) socket: Option<Text>,
    pub(crate) auth: Option<Text>,
    pub(crate) sshauth: Option<Text>,
    pub(crate) netcat: Option<Text>,
    pub(crate) keyfile: Option<Text>,
    pub(crate) pkipath: Option<Text>,
    pub(crate) known_hosts: Option<Text>,
    pub(crate) known_hosts_verify: Option<Text>,
    pub(crate) tls_priority: Option<Text>,
    pub(crate) no_sanity: bool,
    pub(crate) no_verify: bool,
    pub(crate) no_tty: bool,
    mode: Option<Text>,
    proxy: Option<Text>,
}

/// The wish for a mode. `Auto` leaves it to what exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ModeWish {
    Auto,
    Only(Mode),
}

impl ModeWish {
    /// The wish that a text of a URI or of libvirt.conf names.
    pub(crate) fn of(text: &Text) -> Option<Self> {
        match text.as_bytes() {
            b"auto" => Some(Self::Auto),
            b"legacy" => Some(Self::Only(Mode::Legacy)),
            b"direct" => Some(Self::Only(Mode::Direct)),
            _ => None,
        }
    }
}

/// How the other host reaches its daemon's socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Proxy {
    /// By the helper if it is installed, else by netcat.
    Auto,
    Netcat,
    /// By the helper.
    Native,
}

impl RemoteParams {
    /// Takes the parameters out of a URI; the last of repeated ones counts.
    pub(crate) fn of(uri: &Uri) -> Result<Self, PlanError> {
        let mut taken = Self::default();
        for param in &uri.params {
            if let Some(text) = taken.text(param) {
                *text = Some(param.value.clone());
            } else if let Some(switch) = taken.switch(param) {
                *switch = integer(param)? != 0;
            }
        }
        Ok(taken)
    }

    /// The mode asked for: by the URI, else by `remote_mode`.
    pub(crate) fn mode(&self, conf: &Conf) -> Result<ModeWish, PlanError> {
        let Some(mode) = or_configured(self.mode.as_ref(), conf, "remote_mode")? else {
            return Ok(ModeWish::Auto);
        };
        ModeWish::of(&mode).ok_or(PlanError::UnknownMode { mode })
    }

    /// The proxy asked for: by the URI, else by `remote_proxy`.
    pub(crate) fn proxy(&self, conf: &Conf) -> Result<Option<Proxy>, PlanError> {
        let Some(proxy) = or_configured(self.proxy.as_ref(), conf, "remote_proxy")? else {
            return Ok(None);
        };
        match proxy.as_bytes() {
            b"auto" => Ok(Some(Proxy::Auto)),
            b"netcat" => Ok(Some(Proxy::Netcat)),
            b"native" => Ok(Some(Proxy::Native)),
            _ => Err(PlanError::UnknownProxy { proxy }),
        }
    }

    fn text(&mut self, param: &Param) -> Option<&mut Option<Text>> {
        let name = param.name.as_bytes().to_ascii_lowercase();
        Some(match name.as_slice() {
            b"name" => &mut self.name,
            b"command" => &mut self.command,
            b"socket" => &mut self.socket,
            b"auth" => &mut self.auth,
            b"sshauth" => &mut self.sshauth,
            b"netcat" => &mut self.netcat,
            b"keyfile" => &mut self.keyfile,
            b"pkipath" => &mut self.pkipath,
            b"known_hosts" => &mut self.known_hosts,
            b"known_hosts_verify" => &mut self.known_hosts_verify,
            b"tls_priority" => &mut self.tls_priority,
            b"mode" => &mut self.mode,
            b"proxy" => &mut self.proxy,
            _ => return None,
        })
    }

    fn switch(&mut self, param: &Param) -> Option<&mut bool> {
        let name = param.name.as_bytes().to_ascii_lowercase();
        Some(match name.as_slice() {
            b"no_sanity" => &mut self.no_sanity,
            b"no_verify" => &mut self.no_verify,
            b"no_tty" => &mut self.no_tty,
            _ => return None,
        })
    }
}

/// The URI's value, else the configured one.
pub(crate) fn or_configured(given: Option<&Text>, conf: &Conf, key: &str) -> Result<Option<Text>, PlanError> {
    match given {
        Some(text) => Ok(Some(text.clone())),
        None => Ok(conf.bytes(key)?.map(Text::from)),
    }
}

/// Does the remote driver keep the parameter to itself? The daemon gets to see the others.
pub(crate) fn is_taken(param: &Param) -> bool {
    // `authfile` is read when credentials are looked for, and there only in lower case.
    let mut nobody = RemoteParams::default();
    param.is("authfile") || nobody.text(param).is_some() || nobody.switch(param).is_some()
}

/// An integer as C's `strtol` reads it, the whole text and within the range of an `int`.
fn integer(param: &Param) -> Result<i32, PlanError> {
    let blank = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\n' | 0x0b | 0x0c | b'\r');
    let text = param.value.as_bytes();
    let start = text.iter().position(|byte| !blank(byte)).unwrap_or(text.len());
    // What remains is what Rust takes too: a sign at most, and digits.
    std::str::from_utf8(&text[start..])
        .ok()
        .and_then(|digits| digits.parse().ok())
        .ok_or_else(|| PlanError::NoInteger { name: param.name.clone() })
}
