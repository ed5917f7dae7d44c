//! From options to a running daemon.

use std::{fs, io, path::Path, time::Duration};

use ferrovirt_conf::Conf;
use ferrovirt_driver::Registry;
use ferrovirt_driver_test::TestDriver;
use ferrovirt_server::{Administration, Server, ServerConfig};
use ferrovirt_transport::{SystemEnv, inherited_sockets};
use tokio::{
    signal::unix::{SignalKind, signal},
    sync::watch,
};
use tracing::level_filters::LevelFilter;

use crate::{
    MAIN_SERVER,
    control::{Control, Wishes},
    error::DaemonError,
    options::Options,
    pid_file::PidFile,
    places::Places,
    settings::{ServerLimits, Settings, SettingsError, assigned},
    sockets::{self, Sockets},
    tls::Renewal,
};

/// How long clients have to get through when the daemon stops.
const GRACE: Duration = Duration::from_secs(10);

/// Runs the daemon until a signal or its time-out ends it.
pub(crate) fn run(options: &Options, places: &Places) -> Result<(), DaemonError> {
    if options.daemon {
        return Err(DaemonError::Unsupported("--daemon: start it in the background, or from systemd"));
    }
    let inherited = inherited_sockets(&SystemEnv).map_err(DaemonError::Inherited)?;
    if options.listen && !inherited.is_empty() {
        return Err(DaemonError::Unsupported("--listen parameter not permitted with systemd activation sockets"));
    }
    let settings = settings(options, places)?;
    log_to_stderr(options, &settings);
    let pid_path = options.pid_file.as_deref().unwrap_or(&places.pid_file);
    if let Some(folder) = pid_path.parent().filter(|_| !places.is_system) {
        fs::create_dir_all(folder).map_err(|error| DaemonError::Folder { path: folder.to_owned(), error })?;
    }
    let _pid_file =
        PidFile::take(pid_path).map_err(|error| DaemonError::PidFile { path: pid_path.to_owned(), error })?;
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(settings.limits.main.workers.max.min(processors))
        .enable_all()
        .build()
        .map_err(DaemonError::System)?;
    runtime.block_on(async {
        let sockets = sockets::bind(&settings, places, options.listen, inherited).await?;
        serve(&settings, sockets, options.timeout_s).await
    })
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

fn log_to_stderr(options: &Options, settings: &Settings) {
    let level = match settings.log.level {
        1 => LevelFilter::DEBUG,
        2 => LevelFilter::INFO,
        _ if options.verbose => LevelFilter::INFO,
        3 => LevelFilter::WARN,
        _ => LevelFilter::ERROR,
    };
    let subscriber = tracing_subscriber::fmt().with_max_level(level).with_writer(io::stderr).with_ansi(false);
    // Set once, by the only caller.
    let _ = subscriber.try_init();
}

/// Serves until it is time to stop.
async fn serve(settings: &Settings, sockets: Sockets, timeout_s: u32) -> Result<(), DaemonError> {
    if sockets.served.is_empty() {
        return Err(DaemonError::NoSockets);
    }
    let registry = Registry::new().with(TestDriver::shared());
    let main = Server::new(config(registry, &settings.limits.main).with_default_uri("test:///default"));
    let control = Control::new(timeout_s, sockets.tls.clone());
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
    let why = until_told(&servers, wishes, sockets.tls.as_ref()).await.map_err(DaemonError::System)?;
    tracing::info!(why, "stopping");
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

/// Waits for a signal to stop, or until nobody has been there for long enough.
async fn until_told(
    servers: &[Server],
    mut wishes: watch::Receiver<Wishes>,
    tls: Option<&Renewal>,
) -> io::Result<&'static str> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut quit = signal(SignalKind::quit())?;
    let mut hang_up = signal(SignalKind::hangup())?;
    loop {
        let Wishes { timeout_s, is_over } = *wishes.borrow_and_update();
        if is_over {
            return Ok("an administrator has ended it");
        }
        let unwanted = async {
            match timeout_s {
                0 => std::future::pending().await,
                seconds => Server::idle(servers, Duration::from_secs(seconds.into())).await,
            }
        };
        tokio::select! {
            _ = terminate.recv() => return Ok("terminated"),
            _ = interrupt.recv() => return Ok("interrupted"),
            _ = quit.recv() => return Ok("quit"),
            () = unwanted => return Ok("nobody has been here"),
            // The sender lives as long as the servers.
            _ = wishes.changed() => {}
            _ = hang_up.recv() => reload(tls),
        }
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
