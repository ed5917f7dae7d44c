//! libvirt's connection URIs: parsing, aliases, the default, and the plan of an open.
//!
//! [`plan`] answers what opening a name means: which driver, which socket, host, program or files, which name the
//! daemon gets, or which error libvirt reports. It opens nothing; what it must know of the outside it asks through
//! [`Env`], of which [`MapEnv`] is a form made of maps. Whoever opens connections acts on the same [`Plan`] that
//! [`Explanation`] prints, so there is one implementation of the rules.
//!
//! ```
//! use ferrovirt_uri::{Build, Endpoint, MapEnv, OpenFlags, Target, plan};
//!
//! let env = MapEnv::new(1000).with_var("XDG_RUNTIME_DIR", "/run/user/1000");
//! let plan = plan(Some("qemu+tcp://hail/system?x=1"), OpenFlags::empty(), &[], &Build::default(), &env)?;
//! let Target::Remote(remote) = plan.target else { panic!("a host means a daemon") };
//! assert_eq!(remote.remote_name, "qemu:///system?x=1");
//! let Endpoint::Tcp(tcp) = remote.endpoint else { panic!("the scheme says tcp") };
//! assert_eq!((tcp.host.to_string(), tcp.port), ("hail".to_owned(), "16509".to_owned()));
//! # Ok::<(), Box<ferrovirt_uri::PlanFailure>>(())
//! ```
#![forbid(unsafe_code)]

mod auth;
mod child;
mod client_conf;
mod defaults;
mod dirs;
mod drivers;
mod endpoint;
mod env;
mod error;
mod explain;
mod flags;
mod helper;
mod libssh;
mod parser;
pub mod percent;
mod plan;
mod planning;
mod query;
mod remote;
mod remote_command;
mod remote_name;
mod remote_params;
mod scheme;
mod shell;
mod socket;
mod ssh;
mod text;
mod tls;
mod uri;

pub use auth::auth_file;
pub use defaults::Build;
pub use drivers::LocalDriver;
pub use endpoint::{
    Autostart, Child, Endpoint, HostKeyCheck, SshEndpoint, SshMethod, TcpEndpoint, TlsEndpoint, TlsFiles, TlsPair,
    UnixEndpoint,
};
pub use env::{Env, MapEnv};
pub use error::{ParseError, PlanError, TlsFileKind};
pub use explain::{ExplainedValue, Explanation, Field};
pub use flags::OpenFlags;
pub use helper::{HelperError, plan_helper};
pub use plan::{AuthPlan, Draft, LocalTarget, Mode, Plan, PlanFailure, RemotePlan, Socket, Source, Target, Transport};
pub use planning::plan;
pub use text::Text;
pub use uri::{Param, Uri};
