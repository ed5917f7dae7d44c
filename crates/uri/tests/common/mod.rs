//! A small language for plans, so that a test is a table.

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_uri::{
    Build, Endpoint, LocalDriver, MapEnv, OpenFlags, Plan, PlanFailure, RemotePlan, SshEndpoint, Target, Text, Uri,
    plan,
};

/// An ordinary user's world: no sockets, no configuration, no autostart, ssh and nc installed.
pub fn user() -> MapEnv {
    let mut env = MapEnv::new(1000)
        .with_var("HOME", "/home/u")
        .with_var("XDG_RUNTIME_DIR", "/run/user/1000")
        .with_var("PATH", "/usr/local/bin:/usr/bin")
        .with_var("LIBVIRT_AUTOSTART", "0")
        .with_program("/usr/bin/ssh");
    env.home = Some("/home/passwd".to_owned());
    env
}

/// Root's world, likewise.
pub fn root() -> MapEnv {
    let mut env = user().with_var("HOME", "/root").with_var("XDG_RUNTIME_DIR", "/run/user/0");
    env.euid = 0;
    env
}

/// A user's world with a libvirt.conf.
pub fn configured(conf: &str) -> MapEnv {
    user().with_file("/home/u/.config/libvirt/libvirt.conf", conf)
}

pub const RW: OpenFlags = OpenFlags::empty();
pub const RO: OpenFlags = OpenFlags::READ_ONLY;

pub fn open(name: &str, flags: OpenFlags, env: &MapEnv) -> Result<Plan, Box<PlanFailure>> {
    plan(Some(name), flags, &[TEST], &Build::default(), env)
}

pub fn remote(name: &str, env: &MapEnv) -> RemotePlan {
    match open(name, RW, env).unwrap_or_else(|failure| panic!("{name}: {failure}")).target {
        Target::Remote(remote) => *remote,
        Target::Local(local) => panic!("{name} is answered by {}", local.driver),
    }
}

/// A plan or a failure in one line.
pub fn told(result: &Result<Plan, Box<PlanFailure>>) -> String {
    match result.as_ref().map(|plan| &plan.target) {
        Ok(Target::Local(local)) => format!("local {} {}", local.driver, local.uri),
        Ok(Target::Remote(remote)) => {
            format!("{} name={} flags={}", endpoint(&remote.endpoint), remote.remote_name, remote.open_flags)
        }
        Err(failure) => {
            let error = Error::from(failure.error.clone());
            format!("({},{}) {}", error.domain.0, error.code.0, error.message)
        }
    }
}

pub fn say(name: &str, flags: OpenFlags, env: &MapEnv) -> String {
    told(&open(name, flags, env))
}

fn endpoint(endpoint: &Endpoint) -> String {
    match endpoint {
        Endpoint::Unix(unix) => match &unix.autostart {
            Some(start) => format!("unix {} start={}", unix.path, start.binary),
            None => format!("unix {}", unix.path),
        },
        Endpoint::Tcp(tcp) => format!("tcp {} {}", tcp.host, tcp.port),
        Endpoint::Tls(tls) => format!("tls {} {}", tls.host, tls.port),
        Endpoint::Ssh(child) => format!("{} {}", child.program.display(), words(&child.argv)),
        Endpoint::Ext(child) => format!("ext {} {}", child.program.display(), words(&child.argv)),
        Endpoint::Libssh(ssh) => format!("libssh {}", native(ssh)),
        Endpoint::Libssh2(ssh) => format!("libssh2 {}", native(ssh)),
    }
}

fn native(ssh: &SshEndpoint) -> String {
    format!("{}@{} {} {:?}", ssh.user, ssh.host, ssh.port, ssh.verify)
}

fn words(argv: &[Text]) -> String {
    argv.iter().map(Text::to_string).collect::<Vec<_>>().join(" ")
}

/// A stand-in for the test driver, with the refusals that need no file.
pub const TEST: LocalDriver = LocalDriver { name: "test", schemes: &["test"], check: check_test };

fn check_test(uri: &Uri, flags: u32) -> Result<(), Error> {
    let unknown = flags & !OpenFlags::READ_ONLY.bits();
    if unknown != 0 {
        let text = format!("unsupported flags ({unknown:#x}) in function testConnectOpen");
        return Err(Error::plain(ErrorDomain::TEST, ErrorCode::INVALID_ARG, text));
    }
    if uri.path.is_empty() || uri.path == "/" {
        let text = "testOpen: supply a path or use test:///default";
        return Err(Error::new(ErrorDomain::TEST, ErrorCode::INVALID_ARG, text));
    }
    Ok(())
}
