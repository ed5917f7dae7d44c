//! Query parameters: how a query is cut into names and values.

use crate::{Param, percent};

/// Cuts a query into its parameters, in order.
///
/// A semicolon separates only where no ampersand follows anywhere: `a=1;b=2` are two parameters, and
/// `a=1;b=2&c=3` are two as well, the first being `1;b=2`.
pub(crate) fn parse(query: &str) -> Vec<Param> {
    let mut params = Vec::new();
    let mut rest = query;
    // Behind the last ampersand there is none to be looked for again and again.
    let mut ampersands = query.matches('&').count();
    while !rest.is_empty() {
        let separator = rest.find(if ampersands > 0 { '&' } else { ';' });
        ampersands = ampersands.saturating_sub(1);
        let (piece, after) = match separator {
            Some(end) => (&rest[..end], &rest[end + 1..]),
            None => (rest, ""),
        };
        params.extend(param(piece));
        rest = after;
    }
    params
}

/// One piece; an empty one and one without a name are nothing.
fn param(piece: &str) -> Option<Param> {
    let (name, value) = piece.split_once('=').unwrap_or((piece, ""));
    if name.is_empty() {
        return None;
    }
    Some(Param { name: percent::decode(name.as_bytes()).into(), value: percent::decode(value.as_bytes()).into() })
}
