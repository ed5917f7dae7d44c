//! Containers: `lxc-enter-namespace`.

use ferrovirt::{Error, ErrorCode, ErrorDomain};

use super::lookup::{self, Names};
use super::{Arguments, Outcome};
use crate::shell::Shell;

/// Asks for a container's namespaces, as virsh does first; a program of one process without C cannot enter them.
pub(crate) fn lxc_enter_namespace(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let _namespaces = shell.wait(domain.lxc_open_namespace())?;
    let text = "this function is not supported by the connection driver: virDomainLxcEnterNamespace";
    Err(Error::new(ErrorDomain::NONE, ErrorCode::NO_SUPPORT, text).into())
}
