//! Start and end tags.

use std::collections::HashSet;

use super::cursor::{Cursor, Step, is_character};
use super::error::Problem;
use super::reference::reference;
use crate::tree::{Attribute, Position};

/// A start tag as read.
pub(super) struct StartTag<'a> {
    pub(super) name: &'a str,
    pub(super) attributes: Vec<Attribute>,
    pub(super) position: Position,
    /// What follows the last attribute: blanks, and `>` or `/>`.
    pub(super) tail: &'a str,
}

impl StartTag<'_> {
    pub(super) fn is_empty_element(&self) -> bool {
        self.tail.ends_with("/>")
    }
}

/// Goes over a start tag, `<` included.
pub(super) fn start_tag<'a>(cursor: &mut Cursor<'a>) -> Step<StartTag<'a>> {
    let position = cursor.position();
    cursor.skip("<".len());
    let name = cursor.name().ok_or(Problem::NoElementName)?;
    let mut attributes: Vec<Attribute> = Vec::new();
    let mut names = HashSet::new();
    let mut duplicate = None;
    let mut tail_from = cursor.offset();
    cursor.skip_blanks();
    while !at_tag_end(cursor) {
        let (name, attribute) = attribute(cursor, tail_from)?;
        if !names.insert(name) {
            duplicate.get_or_insert(name);
        }
        attributes.push(attribute);
        tail_from = cursor.offset();
        if cursor.skip_blanks() == 0 && !at_tag_end(cursor) {
            return Err(Problem::NoBlankBetweenAttributes);
        }
    }
    if let Some(name) = duplicate {
        return Err(Problem::DuplicateAttribute(name.to_owned()));
    }
    if !cursor.eat("/>") && !cursor.eat(">") {
        return Err(Problem::OpenStartTag { name: name.to_owned(), line: position.line });
    }
    Ok(StartTag { name, attributes, position, tail: cursor.since(tail_from) })
}

fn at_tag_end(cursor: &Cursor<'_>) -> bool {
    let rest = cursor.rest();
    rest.is_empty() || rest.starts_with('>') || rest.starts_with("/>")
}

/// Goes over `name='value'`; what it looks like is told from `from` on, blanks included.
fn attribute<'a>(cursor: &mut Cursor<'a>, from: usize) -> Step<(&'a str, Attribute)> {
    let name = cursor.name().ok_or(Problem::NoAttributeName)?;
    cursor.skip_blanks();
    if !cursor.eat("=") {
        return Err(Problem::NoAttributeValue(name.to_owned()));
    }
    cursor.skip_blanks();
    let value = attribute_value(cursor)?;
    Ok((name, Attribute::read(name, value, cursor.since(from))))
}

fn attribute_value(cursor: &mut Cursor<'_>) -> Step<String> {
    let quote = match cursor.peek() {
        Some(quote @ (b'"' | b'\'')) => char::from(quote),
        _ => return Err(Problem::Unquoted),
    };
    cursor.skip(1);
    let mut value = String::new();
    loop {
        let plain = cursor.rest().find(|letter| {
            letter == quote || matches!(letter, '<' | '&' | '\t' | '\n' | '\r') || !is_character(letter)
        });
        let Some(plain) = plain else {
            cursor.take_rest();
            return Err(Problem::OpenAttributeValue);
        };
        value.push_str(cursor.take(plain));
        match cursor.peek() {
            Some(b'<') => return Err(Problem::LessThanInValue),
            Some(b'&') => value.push(reference(cursor)?),
            // A line's end counts once, however it is written; every blank becomes a space.
            Some(b'\r') if cursor.rest().starts_with("\r\n") => {
                cursor.take(2);
                value.push(' ');
            }
            Some(b'\t' | b'\n' | b'\r') => {
                cursor.take(1);
                value.push(' ');
            }
            Some(byte) if char::from(byte) == quote => {
                cursor.skip(1);
                return Ok(value);
            }
            _ => return Err(Problem::BadCharacterInValue),
        }
    }
}

/// Goes over an end tag, `</` included, and gives its text if it closes `open`, which began on `line`.
pub(super) fn end_tag<'a>(cursor: &mut Cursor<'a>, open: &str, line: u32) -> Step<&'a str> {
    let from = cursor.offset();
    cursor.skip("</".len());
    let name = cursor.name();
    cursor.skip_blanks();
    if !cursor.eat(">") {
        return Err(Problem::OpenEndTag);
    }
    if name != Some(open) {
        return Err(Problem::Mismatch { open: open.to_owned(), line, close: name.map(str::to_owned) });
    }
    Ok(cursor.since(from))
}
