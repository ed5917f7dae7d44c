//! From the daemon's messages to whoever receives events.

use std::{fmt, sync::Arc};

use ferrovirt_driver::{CloseReason, EventSink};
use ferrovirt_proto::procedure;
use ferrovirt_rpc::CallId;

use crate::generated::decode_message;

/// Who receives events, once somebody does.
#[derive(Default)]
pub(crate) struct Sink(Option<Arc<dyn EventSink>>);

impl Sink {
    pub(crate) fn set(&mut self, sink: Arc<dyn EventSink>) {
        self.0 = Some(sink);
    }

    /// Hands a message on. A newer daemon may send what this version does not know: that harms nobody.
    pub(crate) fn message(&self, id: CallId, payload: &[u8]) {
        let Some(sink) = &self.0 else {
            return;
        };
        let Some(info) = procedure(id.program, id.procedure) else {
            tracing::debug!(program = id.program, procedure = id.procedure, "message of an unknown procedure ignored");
            return;
        };
        match decode_message(info, payload) {
            Ok(message) => sink.message(message),
            Err(error) => tracing::debug!(procedure = info.name, %error, "message that cannot be read ignored"),
        }
    }

    pub(crate) fn closed(&self, reason: CloseReason) {
        if let Some(sink) = &self.0 {
            sink.closed(reason);
        }
    }
}

impl fmt::Debug for Sink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Sink").field(&self.0.is_some()).finish()
    }
}

/// The reason as all drivers name it.
pub(crate) fn close_reason(reason: &ferrovirt_rpc::CloseReason) -> CloseReason {
    match reason {
        ferrovirt_rpc::CloseReason::Eof => CloseReason::EndOfFile,
        ferrovirt_rpc::CloseReason::KeepaliveTimeout => CloseReason::KeepAlive,
        ferrovirt_rpc::CloseReason::Local => CloseReason::Client,
        _ => CloseReason::Error,
    }
}
