//! The XML declaration.

use super::cursor::{Cursor, Step};
use super::error::Problem;
use crate::tree::{Node, is_blank};

/// Goes over the declaration if the document begins with one.
pub(super) fn declaration(cursor: &mut Cursor<'_>) -> Step<Option<Node>> {
    let begins = cursor.rest().strip_prefix("<?xml").and_then(|rest| rest.bytes().next()).is_some_and(is_blank);
    if !begins {
        return Ok(None);
    }
    cursor.skip("<?".len());
    let from = cursor.offset();
    cursor.skip("xml".len());
    cursor.skip_blanks();
    let version = pseudo_attribute(cursor, "version")?.ok_or(Problem::NoVersion)?;
    if !version.starts_with("1.") {
        return Err(Problem::Version(version.to_owned()));
    }
    if separated(cursor)?
        && let Some(encoding) = pseudo_attribute(cursor, "encoding")?
    {
        if !["UTF-8", "UTF8", "US-ASCII", "ASCII"].iter().any(|known| encoding.eq_ignore_ascii_case(known)) {
            return Err(Problem::Encoding(encoding.to_owned()));
        }
        separated(cursor)?;
    }
    if let Some(standalone) = pseudo_attribute(cursor, "standalone")? {
        if !matches!(standalone, "yes" | "no") {
            cursor.back(standalone.len() + "'".len());
            return Err(Problem::Standalone);
        }
        cursor.skip_blanks();
    }
    let content = cursor.since(from).to_owned();
    if !cursor.eat("?>") {
        return Err(Problem::OpenDeclaration);
    }
    Ok(Some(Node::Instruction(content)))
}

/// Whether more may follow: there must be a blank before it.
fn separated(cursor: &mut Cursor<'_>) -> Step<bool> {
    if cursor.rest().starts_with("?>") {
        return Ok(false);
    }
    if cursor.skip_blanks() == 0 { Err(Problem::NoDeclarationBlank) } else { Ok(true) }
}

fn pseudo_attribute<'a>(cursor: &mut Cursor<'a>, name: &str) -> Step<Option<&'a str>> {
    if !cursor.eat(name) {
        return Ok(None);
    }
    cursor.skip_blanks();
    cursor.eat("=");
    cursor.skip_blanks();
    let quote = match cursor.peek() {
        Some(quote @ (b'"' | b'\'')) => char::from(quote),
        _ => return Err(Problem::DeclarationUnquoted),
    };
    cursor.skip(1);
    let length = cursor.rest().find([quote, '<', '>', '?']);
    let Some(length) = length.filter(|&length| cursor.rest()[length..].starts_with(quote)) else {
        return Err(Problem::DeclarationOpenQuote);
    };
    let value = cursor.take(length);
    cursor.skip(1);
    Ok(Some(value))
}
