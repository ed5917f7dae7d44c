//! The facade without async: the same names, each call waits for its answer.
//!
//! One background thread, started with the first use, drives the sockets and timers of all blocking connections; the
//! calls themselves are made from the calling thread. It works inside an async runtime too (where it blocks).
//!
//! ```
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let conn = ferrovirt::blocking::Connection::open("test:///default")?;
//! let dom = conn.domain_lookup_by_name("test")?;
//! dom.suspend()?;
//! assert_eq!(dom.state()?.state, ferrovirt::DomainState::Paused);
//! # Ok(()) }
//! ```

mod connection;
mod domain;
mod runtime;

pub use connection::Connection;
pub use domain::Domain;

/// Writes the blocking twin of async methods: each waits for the method of the same name.
macro_rules! twin {
    ($($(#[$doc:meta])* fn $name:ident(&self $(, $arg:ident: $kind:ty)*) -> $output:ty $(as $wrap:expr)?;)*) => {
        $($(#[$doc])*
        ///
        /// # Errors
        /// As the async method of this name.
        pub fn $name(&self $(, $arg: $kind)*) -> Result<$output, ferrovirt_error::Error> {
            let output = $crate::blocking::runtime::wait(self.0.$name($($arg),*))??;
            $(let output = $wrap(output);)?
            Ok(output)
        })*
    };
}

pub(crate) use twin;
