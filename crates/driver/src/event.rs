//! What a backend reports by itself.

use crate::{CloseReason, Message};

/// Receives what a backend reports without having been called.
///
/// Both methods are called where the backend happens to be, maybe under its locks: they neither block nor call the
/// backend. Messages come in the order in which they happened, and none comes after the end.
pub trait EventSink: Send + Sync {
    /// Takes a message about an event.
    fn message(&self, message: Message);

    /// Takes notice of the connection's end.
    fn closed(&self, reason: CloseReason);
}
