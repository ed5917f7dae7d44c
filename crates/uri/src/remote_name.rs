//! The name under which the daemon opens the URI.

use crate::{
    Param, Text, Uri, percent,
    remote_params::{RemoteParams, is_taken},
    uri::{write_fragment, write_path},
};

/// The name for the remote open: the URI without its way to the daemon. Empty means that the daemon probes.
pub(crate) fn for_open(uri: &Uri, driver: &str, params: &RemoteParams) -> Text {
    for_daemon(uri, driver, params, is_taken)
}

/// The name for the helper on the other host. The helper chooses the socket there, so it has to know of a `mode` or
/// `socket` that was asked for.
pub(crate) fn for_helper(uri: &Uri, driver: &str, params: &RemoteParams) -> Text {
    for_daemon(uri, driver, params, |param| is_taken(param) && !param.is("mode") && !param.is("socket"))
}

fn for_daemon(uri: &Uri, driver: &str, params: &RemoteParams, is_dropped: impl Fn(&Param) -> bool) -> Text {
    if let Some(name) = &params.name {
        return name.clone();
    }
    let scheme = uri.scheme.as_deref().unwrap_or_default();
    if scheme == "remote" || scheme.starts_with("remote+") {
        return Text::default();
    }
    let mut out = format!("{driver}://").into_bytes();
    write_path(&uri.path, &mut out);
    let mut separator = b'?';
    for param in uri.params.iter().filter(|param| !is_dropped(param)) {
        out.push(separator);
        separator = b'&';
        // The name stands decoded, as libvirt writes it: what was `a%26b` is `a&b` from here on.
        out.extend_from_slice(param.name.as_bytes());
        out.push(b'=');
        out.extend_from_slice(percent::encode_value(param.value.as_bytes()).as_bytes());
    }
    write_fragment(uri.fragment.as_ref(), &mut out);
    out.into()
}
