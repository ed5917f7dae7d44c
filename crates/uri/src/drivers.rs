//! The table of drivers inside a client, and which of them takes a URI.

use std::path::Path;

use ferrovirt_error::{Error, ErrorDomain};

use crate::{Draft, Env, LocalTarget, OpenFlags, PlanError, Uri, planning::World};

/// A driver inside this process, as far as planning is concerned.
#[derive(Clone, Copy, Debug)]
pub struct LocalDriver {
    /// Its name.
    pub name: &'static str,
    /// The schemes it takes, compared exactly.
    pub schemes: &'static [&'static str],
    /// What it refuses without opening anything. The number is the caller's flags, unknown ones included.
    pub check: fn(&Uri, u32) -> Result<(), Error>,
}

/// A driver that libvirt's clients have and this one has not. What it refuses at once is refused here in its words;
/// what it would open is answered as by a libvirt built without it.
struct Absent {
    name: &'static str,
    schemes: &'static [&'static str],
    kind: Kind,
    check: fn(&Uri, OpenFlags, &dyn Env) -> Result<(), PlanError>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Takes only URIs without a host.
    LocalOnly,
    /// Takes only URIs with a host.
    RemoteOnly,
}

/// In libvirt's order. The test driver stands before them, the remote driver behind.
const ABSENT: [Absent; 3] = [
    Absent { name: "openvz", schemes: &["openvz"], kind: Kind::LocalOnly, check: check_openvz },
    Absent {
        name: "vmware",
        schemes: &["vmwareplayer", "vmwarews", "vmwarefusion"],
        kind: Kind::LocalOnly,
        check: check_vmware,
    },
    Absent { name: "esx", schemes: &["vpx", "esx", "gsx"], kind: Kind::RemoteOnly, check: check_nothing },
];

/// Schemes of drivers that Debian's client is built without, compared in any case of letters.
const NOT_BUILT: [&str; 2] = ["hyperv", "parallels"];

const OPENVZ_CONTROL: &str = "/proc/vz";

/// The local driver that takes the draft's URI; `None` stands for the remote driver, which takes everything.
pub(crate) fn find(world: &World<'_>, draft: &mut Draft) -> Result<Option<LocalTarget>, PlanError> {
    let Some(uri) = draft.uri.clone() else { return Ok(None) };
    let scheme = uri.scheme.clone().unwrap_or_default();
    if let Some(driver) = world.drivers.iter().find(|driver| driver.schemes.contains(&scheme.as_str()))
        && uri.server.is_none()
    {
        draft.driver = Some(driver.name);
        (driver.check)(&uri, world.flags.bits()).map_err(|error| PlanError::Local(Box::new(error)))?;
        return Ok(Some(LocalTarget { driver: driver.name, uri }));
    }
    if let Some(driver) = ABSENT.iter().find(|driver| driver.schemes.contains(&scheme.as_str())) {
        refuse_absent(driver, &uri, world, draft)?;
    }
    if NOT_BUILT.iter().any(|name| name.eq_ignore_ascii_case(&scheme)) {
        return Err(PlanError::DriverNotBuilt { scheme });
    }
    Ok(None)
}

/// Fails in the words of a driver we have not; succeeds where that driver would step aside.
fn refuse_absent(driver: &Absent, uri: &Uri, world: &World<'_>, draft: &mut Draft) -> Result<(), PlanError> {
    match (driver.kind, &uri.server) {
        (Kind::LocalOnly, Some(_)) => return Ok(()),
        (Kind::RemoteOnly, None) => return Err(PlanError::MissingServer),
        _ => {}
    }
    draft.driver = Some(driver.name);
    (driver.check)(uri, world.flags, world.env)?;
    draft.driver = None;
    Err(PlanError::DriverNotBuilt { scheme: uri.scheme.clone().unwrap_or_default() })
}

/// The URI of the first local driver that volunteers where no URI is given. Only OpenVZ ever does.
pub(crate) fn probe(env: &dyn Env) -> Option<&'static str> {
    let control = Path::new(OPENVZ_CONTROL);
    (env.exists(control) && env.is_writable(control)).then_some("openvz:///system")
}

fn check_openvz(uri: &Uri, flags: OpenFlags, env: &dyn Env) -> Result<(), PlanError> {
    check_flags(flags, ErrorDomain::OPENVZ, "openvzConnectOpen")?;
    let control = Path::new(OPENVZ_CONTROL);
    if uri.path != "/system" {
        Err(PlanError::OpenvzPath { path: uri.path.clone() })
    } else if !env.exists(control) {
        Err(PlanError::OpenvzMissing)
    } else if !env.is_writable(control) {
        Err(PlanError::OpenvzForbidden)
    } else {
        Ok(())
    }
}

fn check_vmware(uri: &Uri, flags: OpenFlags, _env: &dyn Env) -> Result<(), PlanError> {
    check_flags(flags, ErrorDomain::VMWARE, "vmwareConnectOpen")?;
    if uri.path == "/session" { Ok(()) } else { Err(PlanError::VmwarePath { path: uri.path.clone() }) }
}

fn check_nothing(_uri: &Uri, _flags: OpenFlags, _env: &dyn Env) -> Result<(), PlanError> {
    Ok(())
}

fn check_flags(flags: OpenFlags, domain: ErrorDomain, function: &'static str) -> Result<(), PlanError> {
    let unknown = flags.difference(OpenFlags::READ_ONLY).bits();
    if unknown == 0 { Ok(()) } else { Err(PlanError::Flags { domain, flags: unknown, function }) }
}
