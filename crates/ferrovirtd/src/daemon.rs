//! From options to a running daemon.

use std::{ffi::OsString, fs, io, path::Path, time::Duration};

use ferrovirt_conf::Conf;
use ferrovirt_driver::Registry;
use ferrovirt_driver_test::TestDriver;
use ferrovirt_server::{Administration, Server, ServerConfig};
use ferrovirt_transport::{SystemEnv, inherited_sockets};
use rustix::{fs::Mode, process::umask};
use tokio::{
    signal::unix::{Signal, SignalKind, signal},
    sync::watch,
};

use crate::{
    MAIN_SERVER, background,
    control::{Control, Wishes},
    error::DaemonError,
    log::{Fallback, Log, Wanted},
    notice::Notices,
    options::Options,
    pid_file::PidFile,
    places::Places,
    settings::{ServerLimits, Settings, SettingsError, assigned},
    sockets::{self, Sockets},
    tls::Renewal,
};

/// How long clients have to get through when the daemon stops.
const GRACE: Duration = Duration::from_secs(10);

/// Runs the daemon until a signal or its time-out ends it; with `--daemon` until it runs in the background.
pub(crate) fn run(name: &str, words: &[OsString], options: &Options, places: &Places) -> Result<(), DaemonError> {
    let in_background = background::is_here(&SystemEnv);
    let settings = settings(options, places)?;
    let log = log(options, places, &settings)?;
    if options.daemon && !in_background {
        return background::start(name, words).map_err(DaemonError::Background);
    }
    // Set once, by the only caller.
    let _ = log.install();
    let notices = Notices::new(&SystemEnv);
    let ready = || {
        notices.ready();
        if in_background {
            background::tell(&Ok(()));
        }
    };
    let outcome = run_here(options, places, &settings, &log, in_background, ready);
    if let Err(error) = &outcome
        && !log.outputs().0.contains("stderr")
    {
        tracing::error!("{error}");
    }
    if in_background && outcome.is_err() {
        background::tell(&outcome);
    }
    outcome
}

fn run_here(
    options: &Options,
    places: &Places,
    settings: &Settings,
    log: &Log,
    in_background: bool,
    ready: impl Fn(),
) -> Result<(), DaemonError> {
    let inherited = inherited_sockets(&SystemEnv).map_err(DaemonError::Inherited)?;
    if options.listen && !inherited.is_empty() {
        return Err(DaemonError::Unsupported("--listen parameter not permitted with systemd activation sockets"));
    }
    let pid_path = options.pid_file.as_deref().unwrap_or(&places.pid_file);
    let pid_path = std::path::absolute(pid_path).map_err(DaemonError::System)?;
    umask(Mode::from_raw_mode(if places.is_system { 0o022 } else { 0o077 }));
    if in_background {
        background::detach().map_err(DaemonError::System)?;
    }
    if let Some(folder) = pid_path.parent().filter(|_| !places.is_system) {
        fs::create_dir_all(folder).map_err(|error| DaemonError::Folder { path: folder.to_owned(), error })?;
    }
    let _pid_file = PidFile::take(&pid_path).map_err(|error| DaemonError::PidFile { path: pid_path, error })?;
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(settings.limits.main.workers.max.min(processors))
        .enable_all()
        .build()
        .map_err(DaemonError::System)?;
    runtime.block_on(async {
        let sockets = sockets::bind(settings, places, options.listen, inherited).await?;
        serve(options, settings, sockets, log, ready).await
    })
}

fn log(options: &Options, places: &Places, settings: &Settings) -> Result<Log, DaemonError> {
    let wanted = Wanted::new(&settings.log, &SystemEnv, options.verbose);
    let fallback = if options.daemon { Fallback::Background(places.log_file.clone()) } else { Fallback::Stderr };
    Log::new(&wanted, fallback).map_err(DaemonError::Log)
}

/// Reads the configuration: the file that is named must be there, the default one may be missing.
fn settings(options: &Options, places: &Places) -> Result<Settings, DaemonError> {
    let path = options.config.as_deref().unwrap_or(&places.config);
    let name = path.display().to_string();
    let read = || {
        let text = file(path, options.config.is_some())?;
        let conf = Conf::parse(&text, name.clone())?.with_overrides(assigned(&options.settings)?);
        let settings = Settings::read(&conf)?;
        if options.listen {
            settings.check_listening()?;
        }
        Ok(settings)
    };
    read().map_err(|error| DaemonError::Settings { name: name.clone(), error })
}

fn file(path: &Path, must_exist: bool) -> Result<Vec<u8>, SettingsError> {
    match fs::read(path) {
        Ok(text) => Ok(text),
        Err(error) if error.kind() == io::ErrorKind::NotFound && !must_exist => Ok(Vec::new()),
        Err(error) => {
            Err(SettingsError::Read { path: path.to_owned(), errno: error.raw_os_error().unwrap_or_default() })
        }
    }
}

/// Serves until it is time to stop.
async fn serve(
    options: &Options,
    settings: &Settings,
    sockets: Sockets,
    log: &Log,
    ready: impl Fn(),
) -> Result<(), DaemonError> {
    if sockets.served.is_empty() {
        return Err(DaemonError::NoSockets);
    }
    let kept = options.keep_test_state.then(TestDriver::keep_default).transpose().map_err(DaemonError::Driver)?;
    let registry = Registry::new().with(TestDriver::shared());
    let main = Server::new(config(registry, &settings.limits.main).with_default_uri("test:///default"));
    let control = Control::new(options.timeout_s, sockets.tls.clone(), log.clone());
    let wishes = control.wishes();
    let administration = Administration::new(control).with_server(MAIN_SERVER, main.clone());
    let admin = Server::of_administration(config(Registry::new(), &settings.limits.admin), administration);
    for socket in sockets.served {
        tracing::info!(?socket, "listening");
        let (main, admin) = (main.clone(), admin.clone());
        tokio::spawn(async move {
            if let Err(error) = socket.by(&main, &admin).await {
                tracing::error!(%error, "a socket takes no more clients");
            }
        });
    }
    let servers = [main, admin];
    let until = Until { servers: &servers, is_needed: kept.is_some(), tls: sockets.tls.as_ref() };
    let signals = Signals::new().map_err(DaemonError::System)?;
    ready();
    let why = until.told(wishes, signals).await;
    tracing::info!(why, "stopping");
    Notices::new(&SystemEnv).stopping();
    let [main, admin] = &servers;
    tokio::join!(main.stop(GRACE), admin.stop(GRACE));
    Ok(())
}

fn config(registry: Registry, limits: &ServerLimits) -> ServerConfig {
    ServerConfig::new(registry, SystemEnv)
        .with_limits(limits.limits())
        .with_workers(limits.workers)
        .with_keepalive(limits.keepalive())
}

/// What the end of the daemon depends on.
struct Until<'a> {
    servers: &'a [Server],
    /// It keeps what would be lost with it, so no time-out ends it.
    is_needed: bool,
    tls: Option<&'a Renewal>,
}

impl Until<'_> {
    /// Waits for a signal to stop, or until nobody has been there for long enough.
    async fn told(&self, mut wishes: watch::Receiver<Wishes>, mut signals: Signals) -> &'static str {
        loop {
            let Wishes { timeout_s, is_over } = *wishes.borrow_and_update();
            if is_over {
                return "an administrator has ended it";
            }
            let unwanted = async {
                match timeout_s {
                    0 => std::future::pending().await,
                    _ if self.is_needed => std::future::pending().await,
                    seconds => Server::idle(self.servers, Duration::from_secs(seconds.into())).await,
                }
            };
            tokio::select! {
                _ = signals.terminate.recv() => return "terminated",
                _ = signals.interrupt.recv() => return "interrupted",
                _ = signals.quit.recv() => return "quit",
                () = unwanted => return "nobody has been here",
                // The sender lives as long as the servers.
                _ = wishes.changed() => {}
                _ = signals.hang_up.recv() => reload(self.tls),
            }
        }
    }
}

/// The signals that mean something. Made before anybody is told that the daemon serves.
struct Signals {
    terminate: Signal,
    interrupt: Signal,
    quit: Signal,
    hang_up: Signal,
}

impl Signals {
    fn new() -> io::Result<Self> {
        Ok(Self {
            terminate: signal(SignalKind::terminate())?,
            interrupt: signal(SignalKind::interrupt())?,
            quit: signal(SignalKind::quit())?,
            hang_up: signal(SignalKind::hangup())?,
        })
    }
}

/// What a signal to reload does: TLS files are read again, and bad ones change nothing.
fn reload(tls: Option<&Renewal>) {
    match tls.map(Renewal::renew) {
        None => tracing::info!("there is nothing to reload"),
        Some(Ok(())) => tracing::info!("TLS files reloaded"),
        Some(Err(error)) => tracing::error!(%error, "TLS files not reloaded"),
    }
}
