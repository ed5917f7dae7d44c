//! Fields and their wire forms: `dom domain, cpumap opaque<CPUMAP_MAX>, password string? secret`.

use super::token::Tokens;
use crate::codegen::model::{Bound, Fault, Field, Form, TypeName};

/// Takes `(name form [secret], ...)`.
pub(super) fn fields(tokens: &mut Tokens<'_>) -> Result<Vec<Field>, Fault> {
    tokens.expect("(")?;
    let mut fields = Vec::new();
    while !tokens.accept(")") {
        if !fields.is_empty() {
            tokens.expect(",")?;
        }
        let name = tokens.word("a field's name")?.to_owned();
        let form = form(tokens)?;
        fields.push(Field { name, form, secret: tokens.accept("secret") });
    }
    Ok(fields)
}

/// Takes one wire form.
pub(super) fn form(tokens: &mut Tokens<'_>) -> Result<Form, Fault> {
    let word = tokens.word("a type")?;
    let form = match word {
        "i32" => Form::I32,
        "u32" => Form::U32,
        "i64" => Form::I64,
        "u64" => Form::U64,
        "f64" => Form::F64,
        "char" => Form::Char,
        "uchar" => Form::Uchar,
        "ushort" => Form::Ushort,
        "uuid" => Form::Fixed(16),
        "string" if tokens.accept("<") => Form::Text(bound(tokens)?),
        "string" => Form::String,
        "opaque" if tokens.accept("[") => Form::Fixed(length(tokens)?),
        "opaque" => Form::Opaque(angled(tokens)?),
        "chars" if tokens.accept("[") => Form::CharArray(length(tokens)?),
        "chars" => Form::Chars(angled(tokens)?),
        "list" => list(tokens)?,
        name => Form::Named(type_name(name)),
    };
    Ok(if tokens.accept("?") { Form::Optional(Box::new(form)) } else { form })
}

pub(super) fn type_name(word: &str) -> TypeName {
    match word.split_once('.') {
        Some((program, name)) => TypeName { program: Some(program.to_owned()), name: name.to_owned() },
        None => TypeName { program: None, name: word.to_owned() },
    }
}

fn list(tokens: &mut Tokens<'_>) -> Result<Form, Fault> {
    tokens.expect("<")?;
    let element = form(tokens)?;
    tokens.expect(",")?;
    Ok(Form::List(Box::new(element), bound(tokens)?))
}

fn angled(tokens: &mut Tokens<'_>) -> Result<Bound, Fault> {
    tokens.expect("<")?;
    bound(tokens)
}

fn bound(tokens: &mut Tokens<'_>) -> Result<Bound, Fault> {
    let word = tokens.word("a limit")?;
    tokens.expect(">")?;
    Ok(word.parse().map_or_else(|_| Bound::Limit(word.to_owned()), Bound::Number))
}

fn length(tokens: &mut Tokens<'_>) -> Result<u32, Fault> {
    let length = tokens.number("a length")?;
    tokens.expect("]")?;
    Ok(length)
}
