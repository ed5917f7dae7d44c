//! The texts of name resolution failures, as glibc words them, on every target.

/// The text glibc's `gai_strerror` gives for an `EAI_*` number (Linux numbering, shared by musl).
#[must_use]
pub fn gai_text(code: i32) -> &'static str {
    match code {
        -1 => "Bad value for ai_flags",
        -2 => "Name or service not known",
        -3 => "Temporary failure in name resolution",
        -4 => "Non-recoverable failure in name resolution",
        -5 => "No address associated with hostname",
        -6 => "ai_family not supported",
        -7 => "ai_socktype not supported",
        -8 => "Servname not supported for ai_socktype",
        -9 => "Address family for hostname not supported",
        -10 => "Memory allocation failure",
        -11 => "System error",
        -100 => "Processing request in progress",
        -101 => "Request canceled",
        -102 => "Request not canceled",
        -103 => "All requests done",
        -104 => "Interrupted by a signal",
        -105 => "Parameter string not correctly encoded",
        _ => "Unknown error",
    }
}
