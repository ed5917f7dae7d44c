//! The way to a daemon.

use crate::{
    Child, Draft, Endpoint, Env, OpenFlags, PlanError, RemotePlan, Socket, TcpEndpoint, Text, TlsEndpoint, Transport,
    UnixEndpoint, Uri, auth, child, libssh,
    planning::World,
    remote_command::RemoteCommand,
    remote_name,
    remote_params::{ModeWish, Proxy, RemoteParams, or_configured},
    scheme,
    socket::{self, SocketQuery},
    ssh, tls,
};

/// Plans the way to the daemon for the draft's URI, or for none.
pub(crate) fn plan(world: &World<'_>, draft: &mut Draft) -> Result<RemotePlan, PlanError> {
    draft.driver = Some("remote");
    let uri = draft.uri.clone();
    let way = Way::new(world, uri.as_ref())?;
    draft.remote_name = Some(way.name.clone());
    if way.transport == Transport::Ext && way.params.command.is_none() {
        return Err(PlanError::NoCommand);
    }
    draft.transport = Some(way.transport);
    let endpoint = way.endpoint(draft)?;
    Ok(RemotePlan {
        transport: way.transport,
        endpoint,
        remote_name: way.name.to_str_lossy().into_owned(),
        open_flags: way.open_flags,
        ask_uri: uri.is_none(),
        auth: auth::plan(uri.as_ref(), way.host(), &way.params, world.build, world.env),
    })
}

/// What was read out of a URI, all of it checked.
struct Way<'a> {
    world: &'a World<'a>,
    uri: Option<&'a Uri>,
    driver: Option<&'a str>,
    transport: Transport,
    params: RemoteParams,
    mode: ModeWish,
    proxy: Option<Proxy>,
    name: Text,
    open_flags: u32,
}

impl<'a> Way<'a> {
    fn new(world: &'a World<'a>, uri: Option<&'a Uri>) -> Result<Self, PlanError> {
        let (driver, transport) = match uri {
            Some(uri) => scheme::split(uri).map(|(driver, transport)| (Some(driver), transport))?,
            None => (None, Transport::Unix),
        };
        let params = uri.map(RemoteParams::of).transpose()?.unwrap_or_default();
        Ok(Self {
            mode: params.mode(&world.conf)?,
            proxy: params.proxy(&world.conf)?,
            name: match uri {
                Some(uri) => remote_name::for_open(uri, driver.unwrap_or_default(), &params),
                None => Text::default(),
            },
            open_flags: open_flags(world.flags, world.env, uri, transport),
            world,
            uri,
            driver,
            transport,
            params,
        })
    }

    fn endpoint(&self, draft: &mut Draft) -> Result<Endpoint, PlanError> {
        match self.transport {
            Transport::Unix => self.unix(draft),
            Transport::Tcp => {
                let (host, port) = self.address("16509", draft);
                Ok(Endpoint::Tcp(TcpEndpoint { host, port }))
            }
            Transport::Tls => self.tls(draft),
            Transport::Ssh => self.ssh(draft),
            Transport::Libssh => self.libssh(draft).map(Endpoint::Libssh),
            Transport::Libssh2 => self.libssh(draft).map(Endpoint::Libssh2),
            Transport::Ext => self.ext(draft),
        }
    }

    fn unix(&self, draft: &mut Draft) -> Result<Endpoint, PlanError> {
        let socket = self.socket(draft)?;
        let autostart = socket.daemon.map(|binary| socket::autostart(&binary, self.world.env));
        Ok(Endpoint::Unix(UnixEndpoint { path: socket.path, autostart }))
    }

    fn tls(&self, draft: &mut Draft) -> Result<Endpoint, PlanError> {
        let World { build, env, conf, .. } = self.world;
        let (host, port) = self.address("16514", draft);
        let priority = or_configured(self.params.tls_priority.as_ref(), conf, "tls_priority")?;
        let pkipath = self.params.pkipath.as_ref();
        let files = tls::choose(pkipath, build, *env);
        draft.tls = Some(files.clone());
        tls::require(&files, pkipath, *env)?;
        Ok(Endpoint::Tls(TlsEndpoint {
            host,
            port,
            files,
            priority: priority.map_or_else(|| build.tls_priority.clone(), |text| text.to_string()),
            check_own: !self.params.no_sanity,
            verify_server: !self.params.no_verify,
        }))
    }

    fn ssh(&self, draft: &mut Draft) -> Result<Endpoint, PlanError> {
        let uri = self.uri.cloned().unwrap_or_default();
        let command = self.remote_command(draft)?;
        let argv = ssh::argv(&uri, &self.host(), &self.params, command);
        draft.argv = Some(argv.clone());
        ssh::child(&self.params, argv, self.world.env).map(Endpoint::Ssh)
    }

    fn libssh(&self, draft: &mut Draft) -> Result<crate::SshEndpoint, PlanError> {
        let uri = self.uri.cloned().unwrap_or_default();
        let (host, port) = self.address("22", draft);
        let command = self.remote_command(draft)?;
        libssh::endpoint(self.transport, &uri, host, port, &self.params, command, self.world.env)
    }

    fn ext(&self, draft: &mut Draft) -> Result<Endpoint, PlanError> {
        let command = self.params.command.as_ref().ok_or(PlanError::NoCommand)?;
        let program = child::find_program(command, self.world.env)?;
        draft.argv = Some(Vec::new());
        Ok(Endpoint::Ext(Child { program, argv: Vec::new(), env: child::common_env(self.world.env) }))
    }

    /// The command for the other end of an SSH connection.
    fn remote_command(&self, draft: &mut Draft) -> Result<Text, PlanError> {
        let socket = self.socket(draft)?;
        let driver = self.driver.unwrap_or_default();
        let helper_uri = self.uri.map(|uri| remote_name::for_helper(uri, driver, &self.params)).unwrap_or_default();
        let command = RemoteCommand {
            params: &self.params,
            proxy: self.proxy,
            is_user: self.is_user(),
            read_only: self.world.flags.contains(OpenFlags::READ_ONLY),
            helper_uri: &helper_uri,
            socket: &socket.path,
        };
        command.text()
    }

    /// The socket that the URI names, else the one that the rules give.
    fn socket(&self, draft: &mut Draft) -> Result<Socket, PlanError> {
        let socket = match &self.params.socket {
            Some(path) => Socket { path: path.clone(), mode: None, daemon: None },
            None => {
                let query = SocketQuery {
                    transport: self.transport,
                    wish: self.mode,
                    driver: self.driver,
                    is_user: self.is_user(),
                    may_start: self.open_flags & RemotePlan::AUTOSTART != 0,
                    flags: self.world.flags,
                };
                socket::choose(&query, self.world.build, self.world.env)?
            }
        };
        draft.socket = Some(socket.clone());
        Ok(socket)
    }

    fn address(&self, default_port: &str, draft: &mut Draft) -> (Text, String) {
        let port = match self.uri.map(|uri| uri.port) {
            Some(port) if port != 0 => port.to_string(),
            _ => default_port.to_owned(),
        };
        draft.host = Some(self.host());
        draft.port = Some(port.clone());
        (self.host(), port)
    }

    fn host(&self) -> Text {
        self.uri.and_then(|uri| uri.server.clone()).unwrap_or_else(|| "localhost".into())
    }

    fn is_user(&self) -> bool {
        self.open_flags & RemotePlan::USER != 0
    }
}

/// The flags word of the remote open. It repeats how the socket was chosen; daemons look at its first bit only.
pub(crate) fn open_flags(flags: OpenFlags, env: &dyn Env, uri: Option<&Uri>, transport: Transport) -> u32 {
    let read_only = flags.contains(OpenFlags::READ_ONLY);
    let wants_session = uri.is_none_or(|uri| {
        uri.path == "/session" || uri.scheme.as_deref().is_some_and(|scheme| scheme.starts_with("test+"))
    });
    let is_user = wants_session && env.euid() != 0;
    let is_here = transport == Transport::Unix && uri.is_none_or(|uri| uri.server.is_none());
    let may_start = is_user && is_here && env.var("LIBVIRT_AUTOSTART").as_deref() != Some("0");
    let bit = |set: bool, bit: u32| if set { bit } else { 0 };
    bit(read_only, RemotePlan::READ_ONLY) | bit(is_user, RemotePlan::USER) | bit(may_start, RemotePlan::AUTOSTART)
}
