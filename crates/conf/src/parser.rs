//! The grammar: statements, names, values, separators.

use crate::{DEPTH_MAX, Entry, Problem, Value, cursor::Cursor};

/// Reads all statements; an error carries the line the reader had come to.
pub(crate) fn parse(bytes: &[u8]) -> Result<Vec<Entry>, (usize, Problem)> {
    let mut cursor = Cursor::new(bytes);
    let mut entries = Vec::new();
    match statements(&mut cursor, &mut entries) {
        Ok(()) => Ok(entries),
        Err(problem) => Err((cursor.line(), problem)),
    }
}

fn statements(cursor: &mut Cursor<'_>, entries: &mut Vec<Entry>) -> Result<(), Problem> {
    while !cursor.at_end() {
        skip_blank_lines(cursor);
        // A file that holds nothing but blank lines has come to its end here and lacks a name: an error, as
        // in libvirt.
        if cursor.peek() == Some(b'#') {
            skip_line(cursor);
        } else {
            entries.push(statement(cursor)?);
        }
        separator(cursor)?;
    }
    Ok(())
}

fn statement(cursor: &mut Cursor<'_>) -> Result<Entry, Problem> {
    let line = cursor.line();
    let key = name(cursor)?;
    skip_blanks(cursor);
    if !cursor.take(b'=') {
        return Err(Problem::NoAssignment);
    }
    let value = value(cursor, 0)?;
    skip_blanks(cursor);
    if cursor.peek() == Some(b'#') {
        skip_line(cursor);
    }
    Ok(Entry { key, value, line })
}

fn name(cursor: &mut Cursor<'_>) -> Result<String, Problem> {
    if !cursor.peek().is_some_and(|byte| byte.is_ascii_alphabetic()) {
        return Err(Problem::NoName);
    }
    let bytes = cursor.take_while(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    Ok(bytes.iter().copied().map(char::from).collect())
}

/// Between two statements: the end of the line or a semicolon, and any blank lines after it.
fn separator(cursor: &mut Cursor<'_>) -> Result<(), Problem> {
    skip_blanks(cursor);
    match cursor.peek() {
        None => Ok(()),
        Some(b';') => {
            cursor.skip(1);
            skip_blank_lines(cursor);
            Ok(())
        }
        Some(byte) if is_line_end(byte) => {
            skip_blank_lines(cursor);
            Ok(())
        }
        Some(_) => Err(Problem::NoSeparator),
    }
}

fn value(cursor: &mut Cursor<'_>, depth: usize) -> Result<Value, Problem> {
    skip_blanks(cursor);
    match cursor.peek() {
        Some(b'"' | b'\'') => string(cursor).map(Value::String),
        Some(b'[') => list(cursor, depth).map(Value::List),
        Some(b'+' | b'-' | b'0'..=b'9') => integer(cursor),
        _ => Err(Problem::NoValue),
    }
}

fn string(cursor: &mut Cursor<'_>) -> Result<Vec<u8>, Problem> {
    // libvirt looks for the triple quote only where at least seven bytes are left, so an empty one as the
    // very last thing of a file is an empty string with garbage behind it.
    if cursor.rest().starts_with(b"\"\"\"") && cursor.rest().len() > 6 {
        return long_string(cursor);
    }
    let quote = cursor.peek().ok_or(Problem::NoValue)?;
    cursor.skip(1);
    let text = cursor.take_while(|byte| byte != quote && !is_line_end(byte));
    if cursor.take(quote) { Ok(c_text(text)) } else { Err(Problem::OpenString) }
}

fn long_string(cursor: &mut Cursor<'_>) -> Result<Vec<u8>, Problem> {
    cursor.skip(3);
    let rest = cursor.rest();
    match rest.windows(3).position(|window| window == b"\"\"\"") {
        Some(length) => {
            cursor.skip(length + 3);
            Ok(c_text(&rest[..length]))
        }
        None => {
            // The search stops where three bytes no longer fit, and so does the count of lines.
            cursor.skip(rest.len().saturating_sub(2));
            Err(Problem::OpenString)
        }
    }
}

/// libvirt's strings end at a zero byte.
fn c_text(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().copied().take_while(|&byte| byte != 0).collect()
}

fn list(cursor: &mut Cursor<'_>, depth: usize) -> Result<Vec<Value>, Problem> {
    if depth == DEPTH_MAX {
        return Err(Problem::TooDeep);
    }
    cursor.skip(1);
    let mut values = Vec::new();
    skip_blank_lines(cursor);
    while !matches!(cursor.peek(), None | Some(b']')) {
        if !values.is_empty() {
            if !cursor.take(b',') {
                return Err(Problem::NoListSeparator);
            }
            skip_blank_lines(cursor);
            if cursor.peek() == Some(b']') {
                break;
            }
        }
        values.push(value(cursor, depth + 1)?);
        skip_blank_lines(cursor);
    }
    if cursor.take(b']') { Ok(values) } else { Err(Problem::OpenList) }
}

fn integer(cursor: &mut Cursor<'_>) -> Result<Value, Problem> {
    let negative = cursor.peek() == Some(b'-');
    if negative || cursor.peek() == Some(b'+') {
        cursor.skip(1);
    }
    let digits = cursor.take_while(|byte| byte.is_ascii_digit());
    if digits.is_empty() {
        return Err(Problem::OpenNumber);
    }
    let magnitude = digits
        .iter()
        .try_fold(0_i64, |sum, &digit| sum.checked_mul(10)?.checked_add(i64::from(digit - b'0')))
        .ok_or(Problem::NumberTooLarge)?;
    Ok(if negative { Value::Signed(-magnitude) } else { Value::Unsigned(magnitude.unsigned_abs()) })
}

fn skip_blanks(cursor: &mut Cursor<'_>) {
    cursor.take_while(is_blank);
}

fn skip_blank_lines(cursor: &mut Cursor<'_>) {
    cursor.take_while(|byte| is_blank(byte) || is_line_end(byte));
}

/// Steps to the end of the line, not over it.
fn skip_line(cursor: &mut Cursor<'_>) {
    cursor.take_while(|byte| !is_line_end(byte));
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

fn is_line_end(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}
