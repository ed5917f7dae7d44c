//! The grammar of libxml2 2.9.14 for URIs: RFC 3986 with its own ideas of hosts and brackets.

use crate::{ParseError, Text, Uri, percent};

/// Largest port: what a C `int` holds.
const PORT_MAX: u32 = i32::MAX as u32;

/// Reads a URI without its query parameters: with a scheme, or else as a reference without one.
pub(crate) fn parse(text: &str) -> Result<Uri, ParseError> {
    match whole(text, absolute) {
        Ok(uri) => Ok(uri),
        // What cannot be a URI may still be a reference, so where its reading failed counts.
        Err(first) => {
            whole(text, reference).map_err(|second| ParseError { text: text.to_owned(), offset: first.max(second) })
        }
    }
}

/// Applies a rule that must reach the end of the text; the error is how far it came.
fn whole(text: &str, rule: fn(&mut Reader<'_>, &mut Uri) -> Option<()>) -> Result<Uri, usize> {
    let mut reader = Reader { bytes: text.as_bytes(), position: 0 };
    let mut uri = Uri::default();
    let rest_read = rule(&mut reader, &mut uri).and_then(|()| tail(&mut reader, &mut uri));
    match rest_read {
        Some(()) if reader.position == text.len() => Ok(uri),
        _ => Err(reader.position),
    }
}

/// `scheme ":" ( "//" authority path | path )`
fn absolute(reader: &mut Reader<'_>, uri: &mut Uri) -> Option<()> {
    if !reader.peek()?.is_ascii_alphabetic() {
        return None;
    }
    let scheme = reader.take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'));
    uri.scheme = Some(String::from_utf8_lossy(scheme).into_owned());
    reader.expect(b':')?;
    if reader.starts_with(b"//") {
        authority_and_path(reader, uri)
    } else {
        path(reader, uri);
        Some(())
    }
}

/// The same without a scheme. The first part of its path may hold no colon.
fn reference(reader: &mut Reader<'_>, uri: &mut Uri) -> Option<()> {
    if reader.starts_with(b"//") {
        return authority_and_path(reader, uri);
    }
    let first = reader.bytes.split(|&byte| byte == b'/').next()?;
    let first = first.split(|&byte| matches!(byte, b'?' | b'#')).next()?;
    if first.contains(&b':') {
        return None;
    }
    path(reader, uri);
    Some(())
}

fn authority_and_path(reader: &mut Reader<'_>, uri: &mut Uri) -> Option<()> {
    reader.position += 2;
    uri.user = user(reader);
    uri.server = host(reader)?;
    if reader.peek() == Some(b':') {
        reader.position += 1;
        uri.port = port(reader)?;
    }
    if uri.server.is_none() {
        uri.port = 0;
    }
    if reader.peek() == Some(b'/') {
        path(reader, uri);
    }
    Some(())
}

/// What stands before an `@`. An empty user counts as none; libxml2 stores garbage for it.
fn user(reader: &mut Reader<'_>) -> Option<Text> {
    let start = reader.position;
    let user = reader.take_escaped(|byte| is_plain(byte) || byte == b':');
    if reader.expect(b'@').is_none() {
        reader.position = start;
        return None;
    }
    (!user.is_empty()).then(|| percent::decode(user).into())
}

/// The outer `None` is a breach of the grammar, the inner one an empty host.
fn host(reader: &mut Reader<'_>) -> Option<Option<Text>> {
    let host = if reader.peek() == Some(b'[') {
        let rest = &reader.bytes[reader.position..];
        let end = rest.iter().position(|&byte| byte == b']' || byte == 0).filter(|&end| rest[end] == b']')?;
        reader.position += end + 1;
        &rest[..=end]
    } else if let Some(length) = ipv4(&reader.bytes[reader.position..]) {
        // Nothing may follow an IPv4 address but a port or a path: `1.2.3.4.example` is refused.
        reader.position += length;
        &reader.bytes[reader.position - length..reader.position]
    } else {
        reader.take_escaped(is_plain)
    };
    if host.is_empty() {
        return Some(None);
    }
    Some(Some(without_brackets(percent::decode(host)).into()))
}

/// Brackets are taken off only where a colon stands between them.
fn without_brackets(host: Vec<u8>) -> Vec<u8> {
    match host.as_slice() {
        [b'[', inner @ .., b']'] if inner.contains(&b':') => inner.to_vec(),
        _ => host,
    }
}

/// The length of an IPv4 address at the start of `text`.
fn ipv4(text: &[u8]) -> Option<usize> {
    let mut length = octet(text)?;
    for _ in 0..3 {
        if text.get(length) != Some(&b'.') {
            return None;
        }
        length += 1 + octet(&text[length + 1..])?;
    }
    Some(length)
}

/// The length of a decimal number up to 255, found as libxml2 finds it: a number of three digits only below
/// 256, so that `1234` gives 3 and `456` gives nothing.
fn octet(text: &[u8]) -> Option<usize> {
    let digit = |index: usize| text.get(index).copied().filter(u8::is_ascii_digit);
    match (digit(0)?, digit(1), digit(2)) {
        (_, None, _) => Some(1),
        (b'1'..=b'9', Some(_), None) => Some(2),
        (b'1', Some(_), Some(_)) => Some(3),
        (b'2', Some(b'0'..=b'4'), Some(_)) => Some(3),
        (b'2', Some(b'5'), Some(b'0'..=b'5')) => Some(3),
        _ => None,
    }
}

fn port(reader: &mut Reader<'_>) -> Option<u32> {
    let digits = reader.take_while(|byte| byte.is_ascii_digit());
    if digits.is_empty() {
        return None;
    }
    let port =
        digits.iter().try_fold(0_u32, |sum, &digit| sum.checked_mul(10)?.checked_add(u32::from(digit - b'0')))?;
    (port <= PORT_MAX).then_some(port)
}

fn path(reader: &mut Reader<'_>, uri: &mut Uri) {
    let path = reader.take_escaped(|byte| is_path(byte) || byte == b'/');
    uri.path = percent::decode(path).into();
}

/// `[ "?" query ] [ "#" fragment ]`
fn tail(reader: &mut Reader<'_>, uri: &mut Uri) -> Option<()> {
    let more = |byte: u8| is_path(byte) || matches!(byte, b'/' | b'?');
    if reader.expect(b'?').is_some() {
        let query = reader.take_escaped(more);
        uri.query = Some(String::from_utf8_lossy(query).into_owned());
    }
    if reader.expect(b'#').is_some() {
        let fragment = reader.take_escaped(|byte| more(byte) || matches!(byte, b'[' | b']'));
        uri.fragment = Some(percent::decode(fragment).into());
    }
    Some(())
}

/// RFC 3986's unreserved characters and sub-delimiters.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=".contains(&byte)
}

fn is_path(byte: u8) -> bool {
    is_plain(byte) || matches!(byte, b':' | b'@')
}

struct Reader<'a> {
    bytes: &'a [u8],
    position: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.position).copied()
    }

    fn starts_with(&self, text: &[u8]) -> bool {
        self.bytes[self.position..].starts_with(text)
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        let found = self.peek() == Some(byte);
        self.position += usize::from(found);
        found.then_some(())
    }

    fn take_while(&mut self, fits: impl Fn(u8) -> bool) -> &'a [u8] {
        let start = self.position;
        while self.peek().is_some_and(&fits) {
            self.position += 1;
        }
        &self.bytes[start..self.position]
    }

    /// As [`Reader::take_while`], with whole percent escapes among what fits.
    fn take_escaped(&mut self, fits: impl Fn(u8) -> bool) -> &'a [u8] {
        let start = self.position;
        while let Some(byte) = self.peek() {
            if fits(byte) {
                self.position += 1;
            } else if percent::escape(&self.bytes[self.position..]).is_some() {
                self.position += 3;
            } else {
                break;
            }
        }
        &self.bytes[start..self.position]
    }
}
