//! libvirt's connection URIs: parsing, aliases, the default, and the plan of an open.
#![forbid(unsafe_code)]

mod endpoint;
mod env;
mod error;
mod parser;
pub mod percent;
mod plan;
mod query;
mod text;
mod uri;

pub use endpoint::{
    Autostart, Child, Endpoint, HostKeyCheck, SshEndpoint, SshMethod, TcpEndpoint, TlsEndpoint, TlsFiles, TlsPair,
    UnixEndpoint,
};
pub use env::{Env, MapEnv};
pub use error::{ParseError, PlanError, TlsFileKind};
pub use plan::{AuthPlan, Draft, LocalTarget, Mode, Plan, PlanFailure, RemotePlan, Socket, Source, Target, Transport};
pub use text::Text;
pub use uri::{Param, Uri};
