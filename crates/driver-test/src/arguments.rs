//! Arguments that libvirt's public functions refuse before they ask any driver.
//!
//! The C library checks them in the client, and in the daemon once more. A client that writes the protocol itself
//! meets the second check only, and programs that use the driver in process meet this one.

use ferrovirt_driver::Call;

use crate::error::{ArgumentError, TestError};

/// Refuses what makes no sense whatever the object is: nothing is looked up before.
pub(crate) fn check(call: &Call) -> Result<(), TestError> {
    let function = call.info().function();
    if let Some(argument) = zero(call) {
        return Err(ArgumentError::Zero { argument, function }.into());
    }
    match null(call) {
        Some(argument) => Err(ArgumentError::Null { argument, function }.into()),
        None => Ok(()),
    }
}

/// The number that is zero and must not be.
fn zero(call: &Call) -> Option<&'static str> {
    let (argument, is_zero) = match call {
        Call::DomainSetMemory(args) => ("memory", args.memory == 0),
        Call::DomainSetMemoryFlags(args) => ("memory", args.memory == 0),
        Call::DomainSetVcpus(args) => ("nvcpus", args.nvcpus == 0),
        Call::DomainSetVcpusFlags(args) => ("nvcpus", args.nvcpus == 0),
        _ => return None,
    };
    is_zero.then_some(argument)
}

/// The map or the name that is missing. On the wire an empty map is what a C program calls `NULL`.
fn null(call: &Call) -> Option<&'static str> {
    let (argument, is_missing) = match call {
        Call::DomainPinEmulator(args) => ("cpumap", args.cpumap.is_empty()),
        Call::DomainRename(args) => ("new_name", args.new_name.is_none()),
        Call::DomainSetInterfaceParameters(args) => ("params", args.params.is_empty()),
        _ => return None,
    };
    is_missing.then_some(argument)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use ferrovirt_driver::{Procedure, procedures as d};
    use ferrovirt_error::{ErrorCode, ErrorDomain};
    use ferrovirt_proto::remote as r;

    use crate::test_support::Rig;

    /// A domain that nobody knows: arguments are looked at before.
    fn nobody() -> r::Domain {
        r::Domain { name: "nobody".to_owned(), uuid: [7; 16], id: -1 }
    }

    fn refused<P: Procedure>(args: P::Args) -> String {
        let error = Rig::new().ask::<P>(args).err().unwrap();
        assert_eq!((error.domain, error.code), (ErrorDomain::DOMAIN, ErrorCode::INVALID_ARG), "{}", error.message);
        error.message
    }

    #[test]
    fn zero_is_no_memory_and_no_number_of_processors() {
        let dom = nobody();
        let text = refused::<d::DomainSetMemory>(r::DomainSetMemoryArgs { dom: dom.clone(), memory: 0 });
        assert_eq!(text, "memory in virDomainSetMemory must not be zero");
        let args = r::DomainSetMemoryFlagsArgs { dom: dom.clone(), memory: 0, flags: 2 };
        assert_eq!(refused::<d::DomainSetMemoryFlags>(args), "memory in virDomainSetMemoryFlags must not be zero");
        let text = refused::<d::DomainSetVcpus>(r::DomainSetVcpusArgs { dom: dom.clone(), nvcpus: 0 });
        assert_eq!(text, "nvcpus in virDomainSetVcpus must not be zero");
        let args = r::DomainSetVcpusFlagsArgs { dom, nvcpus: 0, flags: 2 };
        assert_eq!(refused::<d::DomainSetVcpusFlags>(args), "nvcpus in virDomainSetVcpusFlags must not be zero");
    }

    #[test]
    fn what_is_empty_on_the_wire_is_null() {
        let dom = nobody();
        let args = r::DomainPinEmulatorArgs { dom: dom.clone(), cpumap: Vec::new(), flags: 0 };
        assert_eq!(refused::<d::DomainPinEmulator>(args), "cpumap in virDomainPinEmulator must not be NULL");
        let args = r::DomainRenameArgs { dom, new_name: None, flags: 0 };
        assert_eq!(refused::<d::DomainRename>(args), "new_name in virDomainRename must not be NULL");
    }

    #[test]
    fn anything_else_is_the_drivers_to_refuse() {
        let args = r::DomainSetVcpusArgs { dom: nobody(), nvcpus: 1 };
        let error = Rig::new().ask::<d::DomainSetVcpus>(args).err().unwrap();
        assert_eq!(error.code, ErrorCode::NO_DOMAIN);
    }
}
