//! Refusing writes on read-only connections, once for all drivers.

use std::sync::Arc;

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_proto::{Family, ProcedureInfo, ReadOnly as Access};

use crate::{Backend, BoxFuture, Call, CloseReason, Cx, EventSink, KeepAlive, Reply};

/// A backend that may only be looked at: calls that write are refused before they reach it.
#[derive(Debug)]
pub struct ReadOnly<B> {
    inner: B,
}

impl<B: Backend> ReadOnly<B> {
    /// Wraps a backend.
    #[must_use]
    pub fn new(inner: B) -> Self {
        Self { inner }
    }
}

/// Refuses a call that a read-only connection may not make.
///
/// # Errors
/// `OPERATION_DENIED`, worded as libvirt words it, with the C function's name.
pub fn refuse_write(call: &Call) -> Result<(), Error> {
    let info = call.info();
    let allowed = match info.read_only {
        Access::Yes | Access::BeforeAuth => true,
        Access::No => false,
        // A condition on an argument that cannot be found counts as met: better refused than let through.
        Access::Unless(condition) => call.word(condition.field).is_some_and(|word| !condition.test.holds(word)),
    };
    if allowed { Ok(()) } else { Err(refusal(info)) }
}

fn refusal(info: &ProcedureInfo) -> Error {
    let function = info.function();
    let text = match info.read_only {
        Access::Unless(_) if function.ends_with("GetXMLDesc") => format!("{function} with secure flag"),
        _ => format!("read only access prevents {function}"),
    };
    Error::new(domain_of(info), ErrorCode::OPERATION_DENIED, text)
}

/// The part of libvirt's library that holds the function.
fn domain_of(info: &ProcedureInfo) -> ErrorDomain {
    let function = info.function();
    match info.family {
        Family::Network => ErrorDomain::NETWORK,
        Family::Storage => ErrorDomain::STORAGE,
        Family::NodeDevice => ErrorDomain::NODEDEV,
        Family::Interface => ErrorDomain::INTERFACE,
        Family::Nwfilter => ErrorDomain::NWFILTER,
        Family::Secret => ErrorDomain::SECRET,
        Family::Admin => ErrorDomain::ADMIN,
        Family::Hypervisor if function.starts_with("virDomainSnapshot") => ErrorDomain::DOMAIN_SNAPSHOT,
        Family::Hypervisor if function.starts_with("virDomainCheckpoint") => ErrorDomain::DOMAIN_CHECKPOINT,
        Family::Hypervisor if function.starts_with("virDomain") => ErrorDomain::DOMAIN,
        _ => ErrorDomain::NONE,
    }
}

impl<B: Backend> Backend for ReadOnly<B> {
    fn call<'a>(&'a self, cx: &'a Cx, call: Call) -> BoxFuture<'a, Result<Reply, Error>> {
        match refuse_write(&call) {
            Ok(()) => self.inner.call(cx, call),
            Err(error) => Box::pin(std::future::ready(Err(error))),
        }
    }

    fn uri(&self) -> Option<&str> {
        self.inner.uri()
    }

    fn set_keepalive(&self, interval_s: i32, count: u32) -> Result<KeepAlive, Error> {
        self.inner.set_keepalive(interval_s, count)
    }

    fn close_reason(&self) -> Option<CloseReason> {
        self.inner.close_reason()
    }

    fn closed(&self) -> BoxFuture<'_, CloseReason> {
        self.inner.closed()
    }

    fn set_event_sink(&self, sink: Arc<dyn EventSink>) {
        self.inner.set_event_sink(sink);
    }

    fn legacy_events(&self) -> BoxFuture<'_, bool> {
        self.inner.legacy_events()
    }

    fn close(&self) -> BoxFuture<'_, Result<(), Error>> {
        self.inner.close()
    }
}

#[cfg(test)]
mod tests {
    use ferrovirt_proto::{net, procedures_of, remote as r};

    use super::*;

    fn domain() -> r::Domain {
        r::Domain { name: "d".to_owned(), uuid: [0; 16], id: 1 }
    }

    fn xml(flags: u32) -> Call {
        Call::DomainGetXmlDesc(r::DomainGetXmlDescArgs { dom: domain(), flags })
    }

    fn snapshot_xml(flags: u32) -> Call {
        let snap = r::DomainSnapshot { name: "s".to_owned(), dom: domain() };
        Call::DomainSnapshotGetXmlDesc(Box::new(r::DomainSnapshotGetXmlDescArgs { snap, flags }))
    }

    fn checkpoint_xml(flags: u32) -> Call {
        let checkpoint = r::DomainCheckpoint { name: "c".to_owned(), dom: domain() };
        Call::DomainCheckpointGetXmlDesc(Box::new(r::DomainCheckpointGetXmlDescArgs { checkpoint, flags }))
    }

    fn addresses(source: u32, flags: u32) -> Call {
        Call::DomainInterfaceAddresses(r::DomainInterfaceAddressesArgs { dom: domain(), source, flags })
    }

    #[test]
    fn a_write_is_refused_with_the_functions_name() {
        let call = Call::DomainSuspend(r::DomainSuspendArgs { dom: domain() });
        let error = refuse_write(&call).unwrap_err();
        assert_eq!(error.message, "operation forbidden: read only access prevents virDomainSuspend");
        assert_eq!((error.code, error.domain), (ErrorCode::OPERATION_DENIED, ErrorDomain::DOMAIN));
    }

    #[test]
    fn some_calls_are_refused_for_their_flags_only() {
        assert_eq!(refuse_write(&xml(0)), Ok(()));
        assert_eq!(refuse_write(&xml(2)), Ok(()));
        let error = refuse_write(&xml(1)).unwrap_err();
        assert_eq!(error.message, "operation forbidden: virDomainGetXMLDesc with secure flag");
        assert!(refuse_write(&xml(8 | 2)).is_err());
    }

    type MakeCall = fn(u32) -> Call;

    /// The tested word decides, whatever procedure it belongs to: each forbidden bit by itself refuses the call, all
    /// other bits together don't.
    #[test]
    fn every_condition_finds_its_word() {
        let rows: [(MakeCall, u32); 6] = [
            (xml, 1 | 8),
            (snapshot_xml, 1),
            (|flags| Call::DomainManagedSaveGetXmlDesc(r::DomainManagedSaveGetXmlDescArgs { dom: domain(), flags }), 1),
            (|flags| Call::DomainGetVcpusFlags(r::DomainGetVcpusFlagsArgs { dom: domain(), flags }), 8),
            (checkpoint_xml, 1),
            (|source| addresses(source, 0), 1),
        ];
        let mut tested = Vec::new();
        for (call, forbidden) in rows {
            let name = call(0).info().name;
            let bits = (0..32).map(|bit| 1 << bit).filter(|bit| forbidden & bit != 0);
            bits.for_each(|bit| assert!(refuse_write(&call(bit)).is_err(), "{name} {bit}"));
            assert_eq!(refuse_write(&call(0)), Ok(()), "{name}");
            assert_eq!(refuse_write(&call(!forbidden)), Ok(()), "{name}");
            tested.push(name);
        }
        // Another argument's word is not asked.
        assert_eq!(refuse_write(&addresses(0, 1)), Ok(()));
        let is_conditional = |info: &&&ProcedureInfo| matches!(info.read_only, Access::Unless(_));
        let programs = [net::REMOTE_PROGRAM, net::QEMU_PROGRAM, net::LXC_PROGRAM].map(procedures_of);
        let mut conditional: Vec<_> =
            programs.into_iter().flatten().filter(is_conditional).map(|info| info.name).collect();
        tested.sort_unstable();
        conditional.sort_unstable();
        assert_eq!(tested, conditional);
    }
}
