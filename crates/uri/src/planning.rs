//! Planning an open, step by step in libvirt's order.

use ferrovirt_conf::Conf;

use crate::{
    Build, Draft, Env, LocalDriver, OpenFlags, Plan, PlanError, PlanFailure, Source, Target, Text, Uri, client_conf,
    dirs, drivers, remote,
};

/// Finds out what opening `name` means: the driver and, for a daemon, the exact way there.
///
/// `None` and an empty name are the default choice. `drivers` are the drivers inside this process.
///
/// # Errors
/// libvirt's error, together with what was known when it came up.
pub fn plan(
    name: Option<&str>,
    flags: OpenFlags,
    drivers: &[LocalDriver],
    build: &Build,
    env: &dyn Env,
) -> Result<Plan, Box<PlanFailure>> {
    let mut draft = Draft::default();
    match find_target(name, flags, drivers, build, env, &mut draft) {
        Ok(target) => Ok(Plan { draft, target }),
        Err(error) => Err(Box::new(PlanFailure { error, draft })),
    }
}

/// What every step may look at.
pub(crate) struct World<'a> {
    pub(crate) flags: OpenFlags,
    pub(crate) drivers: &'a [LocalDriver],
    pub(crate) build: &'a Build,
    pub(crate) env: &'a dyn Env,
    pub(crate) conf: Conf,
}

fn find_target(
    name: Option<&str>,
    flags: OpenFlags,
    drivers: &[LocalDriver],
    build: &Build,
    env: &dyn Env,
    draft: &mut Draft,
) -> Result<Target, PlanError> {
    if env.is_setuid() {
        return Err(PlanError::Setuid);
    }
    let world = World { flags, drivers, build, env, conf: client_conf::load(build, env)? };
    // Errors call the name as it is after this, but before any default or alias.
    let name = name.filter(|name| !name.is_empty()).map(modern_name);
    if let Some(text) = choose(&world, name, draft)? {
        let text = resolve(&world, text, draft)?;
        let uri = Uri::parse(&text)?;
        draft.uri = Some(uri.clone());
        check(&uri, name, &text)?;
    }
    match drivers::find(&world, draft)? {
        Some(local) => Ok(Target::Local(local)),
        None => remote::plan(&world, draft).map(|plan| Target::Remote(Box::new(plan))),
    }
}

/// Two old ways to say Xen, older than aliases.
fn modern_name(name: &str) -> &str {
    if name.eq_ignore_ascii_case("xen") || name == "xen://" { "xen:///system" } else { name }
}

/// The text to open, and where it comes from; `None` leaves the choice to the daemon.
fn choose(world: &World<'_>, name: Option<&str>, draft: &mut Draft) -> Result<Option<String>, PlanError> {
    let (source, text) = if let Some(name) = name {
        (Source::Argument, Some(name.to_owned()))
    } else if let Some(text) = dirs::set(world.env, "LIBVIRT_DEFAULT_URI") {
        (Source::Variable, Some(text))
    } else if let Some(text) = world.conf.string("uri_default")? {
        // Unlike the variable, an empty value counts here, and fails for want of a scheme.
        (Source::Configured, Some(text))
    } else {
        (Source::Probe, drivers::probe(world.env).map(str::to_owned))
    };
    draft.source = Some(source);
    Ok(text)
}

/// Looks the text up among the aliases, unless the caller forbids it.
fn resolve(world: &World<'_>, text: String, draft: &mut Draft) -> Result<String, PlanError> {
    if world.flags.contains(OpenFlags::NO_ALIASES) {
        return Ok(text);
    }
    let Some(uri) = client_conf::resolve_alias(&world.conf, &text)? else {
        return Ok(text);
    };
    draft.source = Some(Source::Alias);
    draft.alias = Some(text);
    Ok(uri)
}

/// Drivers whose path is often taken for a host.
const SLASH_CHECKED: [&str; 3] = ["qemu", "vbox", "vz"];

/// Checks that belong to no driver.
fn check(uri: &Uri, name: Option<&str>, text: &str) -> Result<(), PlanError> {
    let Some(scheme) = &uri.scheme else {
        return Err(PlanError::NoScheme { name: name.map(str::to_owned) });
    };
    if let Some(server) = &uri.server
        && SLASH_CHECKED.contains(&scheme.as_str())
        && (*server == "system" || *server == "session")
    {
        return Err(PlanError::MissingSlash { uri: text.to_owned(), scheme: scheme.clone(), path: server.clone() });
    }
    if uri.path == "/embed" { check_embedded(uri, scheme) } else { Ok(()) }
}

/// Embedded drivers run inside the client. There are none here, but the URI is checked all the same.
fn check_embedded(uri: &Uri, scheme: &str) -> Result<(), PlanError> {
    if !scheme.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Err(PlanError::EmbeddedScheme { scheme: scheme.to_owned() });
    }
    let root = uri.param("root").ok_or(PlanError::EmbeddedWithoutRoot)?;
    if !is_absolute(root) {
        return Err(PlanError::EmbeddedRelativeRoot);
    }
    Err(PlanError::DriverNotBuilt { scheme: scheme.to_owned() })
}

pub(crate) fn is_absolute(path: &Text) -> bool {
    path.as_bytes().starts_with(b"/")
}
