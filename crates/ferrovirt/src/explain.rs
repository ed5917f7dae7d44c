//! What an open would do.

use ferrovirt_uri::Explanation;

use crate::Connection;

/// The flags that an explained open would have.
#[derive(Clone, Copy, Debug, Default)]
pub struct ExplainOptions {
    /// The open would be read-only.
    pub read_only: bool,
    /// The open would not look the name up in `uri_aliases`.
    pub no_aliases: bool,
}

/// What an open of `name` (`None`: the default choice) would do here: the URI's parts, the driver, the endpoint, or
/// the error. Looks at the environment and at files as the open would, and connects to nothing.
#[must_use]
pub fn explain(name: Option<&str>, options: ExplainOptions) -> Explanation {
    Connection::builder().read_only(options.read_only).no_aliases(options.no_aliases).explain(name)
}
