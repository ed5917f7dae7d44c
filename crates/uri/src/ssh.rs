//! The call of the ssh program.

use crate::{Child, Env, PlanError, Text, Uri, child, remote_params::RemoteParams};

/// Arguments of ssh after its name.
pub(crate) fn argv(uri: &Uri, host: &Text, params: &RemoteParams, command: Text) -> Vec<Text> {
    let mut argv: Vec<Text> = Vec::new();
    if uri.port != 0 {
        argv.extend(["-p".into(), uri.port.to_string().into()]);
    }
    if let Some(user) = &uri.user {
        argv.extend(["-l".into(), user.clone()]);
    }
    if let Some(keyfile) = &params.keyfile {
        argv.extend(["-i".into(), keyfile.clone()]);
    }
    argv.extend(["-T", "-e", "none"].map(Text::from));
    if params.no_tty {
        argv.extend(["-o", "BatchMode=yes"].map(Text::from));
    }
    if params.no_verify {
        argv.extend(["-o", "StrictHostKeyChecking=no"].map(Text::from));
    }
    argv.extend(["--".into(), host.clone(), command]);
    argv
}

/// The ssh program: `command`, else `ssh` in the search path.
pub(crate) fn child(params: &RemoteParams, argv: Vec<Text>, env: &dyn Env) -> Result<Child, PlanError> {
    let program = params.command.clone().unwrap_or_else(|| "ssh".into());
    Ok(Child { program: child::find_program(&program, env)?, argv, env: child::ssh_env(env, params.no_tty) })
}
