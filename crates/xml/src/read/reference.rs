//! References: XML's five names, and characters by number.

use super::cursor::{Cursor, Step, is_character};
use super::error::Problem;

/// Goes over a reference, `&` included, and gives its character.
pub(super) fn reference(cursor: &mut Cursor<'_>) -> Step<char> {
    if cursor.eat("&#x") {
        return number(cursor, 16, Problem::BadHexadecimal);
    }
    if cursor.eat("&#") {
        return number(cursor, 10, Problem::BadDecimal);
    }
    cursor.skip("&".len());
    let name = cursor.name().ok_or(Problem::NoReferenceName)?;
    if !cursor.eat(";") {
        return Err(Problem::OpenReference);
    }
    match name {
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "amp" => Ok('&'),
        "apos" => Ok('\''),
        "quot" => Ok('"'),
        _ => Err(Problem::UnknownEntity(name.to_owned())),
    }
}

fn number(cursor: &mut Cursor<'_>, radix: u32, bad: Problem) -> Step<char> {
    let mut code = 0_u32;
    let mut digits = 0;
    while let Some(digit) = cursor.peek().and_then(|byte| char::from(byte).to_digit(radix)) {
        code = code.saturating_mul(radix).saturating_add(digit);
        digits += 1;
        cursor.skip(1);
    }
    if digits == 0 || !cursor.eat(";") {
        return Err(bad);
    }
    if code > u32::from(char::MAX) {
        return Err(Problem::ReferenceOutOfBounds);
    }
    char::from_u32(code).filter(|&letter| is_character(letter)).ok_or(Problem::BadReference(code))
}
