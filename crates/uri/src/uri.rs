//! A parsed URI and how it is written.

use std::fmt;

use crate::{ParseError, Text, parser, percent, query};

/// A connection URI in its parts, decoded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Uri {
    /// Driver, or driver and transport, case kept. `None` is legal for the parser and refused later.
    pub scheme: Option<String>,
    /// Host without the brackets of an IPv6 address; `None` also where it is empty.
    pub server: Option<Text>,
    /// Everything before the `@`; a colon in it has no meaning.
    pub user: Option<Text>,
    /// Port, 0 for none. Up to 2147483647; nobody checks that a port can be so large.
    pub port: u32,
    /// Path, empty if absent.
    pub path: Text,
    /// Query as typed, without its question mark.
    pub query: Option<String>,
    /// Fragment.
    pub fragment: Option<Text>,
    /// The query's parameters in order, repeated ones included.
    pub params: Vec<Param>,
}

/// One query parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Param {
    /// Name as typed, decoded.
    pub name: Text,
    /// Value, decoded; empty if absent.
    pub value: Text,
}

impl Uri {
    /// Reads a URI by libxml2's grammar, as libvirt does.
    ///
    /// # Errors
    /// The text breaks the grammar.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let mut uri = parser::parse(text)?;
        uri.params = uri.query.as_deref().map(query::parse).unwrap_or_default();
        Ok(uri)
    }

    /// The value of the first parameter of that name, in any case of letters.
    #[must_use]
    pub fn param(&self, name: &str) -> Option<&Text> {
        self.params.iter().find(|param| param.is(name)).map(|param| &param.value)
    }

    /// The URI as text, as `virConnectGetURI` gives it: escapes normalised, `//` always there.
    #[must_use]
    pub fn to_text(&self) -> Text {
        let mut out = Vec::new();
        if let Some(scheme) = &self.scheme {
            out.extend_from_slice(scheme.as_bytes());
            out.push(b':');
        }
        out.extend_from_slice(b"//");
        self.write_authority(&mut out);
        write_path(&self.path, &mut out);
        if let Some(query) = &self.query {
            out.push(b'?');
            out.extend_from_slice(query.as_bytes());
        }
        write_fragment(self.fragment.as_ref(), &mut out);
        out.into()
    }

    fn write_authority(&self, out: &mut Vec<u8>) {
        if let Some(user) = &self.user {
            let kept = |byte: u8| is_unreserved(byte) || matches!(byte, b';' | b':' | b'&' | b'=' | b'+' | b'$' | b',');
            out.extend_from_slice(percent::encode(user.as_bytes(), kept).as_bytes());
            out.push(b'@');
        }
        let Some(server) = &self.server else { return };
        if server.as_bytes().contains(&b':') {
            out.push(b'[');
            out.extend_from_slice(server.as_bytes());
            out.push(b']');
        } else {
            out.extend_from_slice(server.as_bytes());
        }
        if self.port > 0 {
            out.extend_from_slice(format!(":{}", self.port).as_bytes());
        }
    }
}

impl fmt::Display for Uri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.to_text().fmt(f)
    }
}

impl Param {
    /// Is this its name, in any case of letters?
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        self.name.as_bytes().eq_ignore_ascii_case(name.as_bytes())
    }
}

/// Writes a path with libxml2's escapes.
pub(crate) fn write_path(path: &Text, out: &mut Vec<u8>) {
    let kept = |byte: u8| is_unreserved(byte) || matches!(byte, b'/' | b';' | b'@' | b'&' | b'=' | b'+' | b'$' | b',');
    out.extend_from_slice(percent::encode(path.as_bytes(), kept).as_bytes());
}

/// Writes a number sign and the fragment with libxml2's escapes, or nothing.
pub(crate) fn write_fragment(fragment: Option<&Text>, out: &mut Vec<u8>) {
    let Some(fragment) = fragment else { return };
    let kept = |byte: u8| {
        is_unreserved(byte)
            || matches!(byte, b';' | b'/' | b'?' | b':' | b'@' | b'&' | b'=' | b'+' | b'$' | b',' | b'[' | b']')
    };
    out.push(b'#');
    out.extend_from_slice(percent::encode(fragment.as_bytes(), kept).as_bytes());
}

/// What libxml2 writes without an escape anywhere. Its set for writing is that of RFC 2396.
fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'!' | b'~' | b'*' | b'\'' | b'(' | b')')
}
