//! Why a client is not let in by polkit.

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};

/// Why a client is not let in, in libvirt's words where it has any.
#[derive(Debug)]
pub(super) enum PolkitError {
    /// The process was gone before anything was known of it.
    NoProcess,
    /// There is no bus, or it does not let the daemon in.
    NoBus(zbus::Error),
    /// The bus or the authority has not answered in time.
    Late,
    /// The bus or the authority refuses the question.
    Service(zbus::Error),
    /// The person has waved the question away.
    Dismissed,
    /// The person would have to be asked, and there is nothing to ask through.
    NoAgent { action: &'static str },
    /// The policy says no.
    Denied,
}

impl From<PolkitError> for Error {
    fn from(error: PolkitError) -> Self {
        let polkit = |code, detail: &str| Error::new(ErrorDomain::POLKIT, code, detail);
        let bus = |code, detail: &str| Error::new(ErrorDomain::DBUS, code, detail);
        match error {
            PolkitError::NoProcess => Error::new(ErrorDomain::RPC, ErrorCode::AUTH_FAILED, "authentication failed"),
            PolkitError::NoBus(error) => {
                let detail = format!("Unable to get system bus connection: Could not connect: {}", text(&error));
                bus(ErrorCode::INTERNAL_ERROR, &detail)
            }
            PolkitError::Late => bus(ErrorCode::DBUS_SERVICE, "Timeout was reached"),
            PolkitError::Service(error) => bus(ErrorCode::DBUS_SERVICE, &text(&error)),
            PolkitError::Dismissed => polkit(ErrorCode::AUTH_CANCELLED, "user cancelled authentication process"),
            PolkitError::NoAgent { action } => {
                let detail = format!("no polkit agent available to authenticate action '{action}'");
                polkit(ErrorCode::AUTH_UNAVAILABLE, &detail)
            }
            PolkitError::Denied => polkit(ErrorCode::AUTH_FAILED, "access denied by policy"),
        }
    }
}

/// The words of the library that libvirt asks through, as far as another one can say the same.
fn text(error: &zbus::Error) -> String {
    match error {
        zbus::Error::Connection(error, _) | zbus::Error::InputOutput(error) => crate::error::text(error),
        zbus::Error::MethodError(name, detail, _) => remote(name.as_str(), detail.as_deref()),
        zbus::Error::FDO(error) => {
            let error: &dyn zbus::DBusError = &**error;
            remote(error.name().as_str(), error.description())
        }
        error => error.to_string(),
    }
}

fn remote(name: &str, detail: Option<&str>) -> String {
    format!("GDBus.Error:{name}: {}", detail.unwrap_or_default())
}
