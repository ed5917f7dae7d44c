//! From options to a running daemon.

use std::{fs, io, path::Path, time::Duration};

use ferrovirt_conf::Conf;
use ferrovirt_driver::Registry;
use ferrovirt_driver_test::TestDriver;
use ferrovirt_server::{Server, ServerConfig};
use ferrovirt_transport::{SystemEnv, inherited_sockets};
use tokio::signal::unix::{SignalKind, signal};
use tracing::level_filters::LevelFilter;

use crate::{
    error::DaemonError,
    options::Options,
    pid_file::PidFile,
    places::Places,
    settings::{Settings, SettingsError, assigned},
    sockets::{self, Served},
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
    let workers = usize::try_from(settings.limits.max_workers).unwrap_or(usize::MAX);
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(workers.min(processors))
        .enable_all()
        .build()
        .map_err(DaemonError::System)?;
    runtime.block_on(async {
        let served = sockets::bind(&settings, places, options.listen, inherited).await?;
        serve(&settings, served, options.timeout_s).await
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
async fn serve(settings: &Settings, served: Vec<Served>, timeout_s: u32) -> Result<(), DaemonError> {
    if served.is_empty() {
        return Err(DaemonError::NoSockets);
    }
    let registry = Registry::new().with(TestDriver::shared());
    let config = ServerConfig::new(registry, SystemEnv)
        .with_default_uri("test:///default")
        .with_limits(settings.limits.main.limits())
        .with_keepalive(settings.limits.main.keepalive());
    let server = Server::new(config);
    for socket in served {
        tracing::info!(?socket, "listening");
        let server = server.clone();
        tokio::spawn(async move {
            if let Err(error) = socket.by(&server).await {
                tracing::error!(%error, "a socket takes no more clients");
            }
        });
    }
    let why = until_told(&server, timeout_s).await.map_err(DaemonError::System)?;
    tracing::info!(why, "stopping");
    server.stop(GRACE).await;
    Ok(())
}

/// Waits for a signal to stop, or until nobody has been there for long enough.
async fn until_told(server: &Server, timeout_s: u32) -> io::Result<&'static str> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut quit = signal(SignalKind::quit())?;
    // A daemon that reloads nothing still lives on.
    let mut hang_up = signal(SignalKind::hangup())?;
    let idle = async {
        match timeout_s {
            0 => std::future::pending().await,
            seconds => server.idle(Duration::from_secs(seconds.into())).await,
        }
    };
    tokio::pin!(idle);
    loop {
        tokio::select! {
            _ = terminate.recv() => return Ok("terminated"),
            _ = interrupt.recv() => return Ok("interrupted"),
            _ = quit.recv() => return Ok("quit"),
            () = &mut idle => return Ok("nobody has been here"),
            _ = hang_up.recv() => {}
        }
    }
}
