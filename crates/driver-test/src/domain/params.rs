//! Lists of named values, checked before they are used.

use ferrovirt_proto::{remote as r, remote::TypedParamValue as Value};

use crate::error::ParamError;

/// A flag of calls that read parameters: the caller understands those that are text.
pub(super) const STRINGS: u32 = 4;

/// The parameters that a caller understands: text only where it said so.
pub(super) fn understood(mut params: Vec<r::TypedParam>, flags: u32) -> Vec<r::TypedParam> {
    if flags & STRINGS == 0 {
        params.retain(|param| !matches!(param.value, Value::String(_)));
    }
    params
}

/// The type that a parameter must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Type {
    Int,
    Uint,
    Ullong,
    Boolean,
    String,
}

impl Type {
    fn word(self) -> &'static str {
        match self {
            Self::Int => "int",
            Self::Uint => "uint",
            Self::Ullong => "ullong",
            Self::Boolean => "boolean",
            Self::String => "string",
        }
    }
}

fn word(value: &Value) -> &'static str {
    match value {
        Value::Int(_) => "int",
        Value::Uint(_) => "uint",
        Value::Llong(_) => "llong",
        Value::Ullong(_) => "ullong",
        Value::Double(_) => "double",
        Value::Boolean(_) => "boolean",
        Value::String(_) => "string",
    }
}

/// Refuses parameters that the call does not know, that come twice, or that are of another type.
pub(super) fn check(params: &[r::TypedParam], known: &[(&'static str, Type)]) -> Result<(), ParamError> {
    // By name, so that of several faults the one is told that libvirt tells.
    let mut sorted: Vec<&r::TypedParam> = params.iter().collect();
    sorted.sort_by(|one, other| one.field.cmp(&other.field));
    for (index, param) in sorted.iter().enumerate() {
        let field = &param.field;
        if index > 0 && sorted[index - 1].field == *field {
            return Err(ParamError::Twice(field.clone()));
        }
        let Some((_, expected)) = known.iter().find(|(name, _)| name == field) else {
            return Err(ParamError::Unknown(field.clone()));
        };
        let (given, expected) = (word(&param.value), expected.word());
        if given != expected {
            return Err(ParamError::WrongType { field: field.clone(), given, expected });
        }
    }
    Ok(())
}

/// The value of a number.
pub(super) fn int(params: &[r::TypedParam], name: &str) -> Option<i32> {
    params.iter().find_map(|param| match param.value {
        Value::Int(value) if param.field == name => Some(value),
        _ => None,
    })
}

/// The value of a number that is not negative.
pub(super) fn uint(params: &[r::TypedParam], name: &str) -> Option<u32> {
    params.iter().find_map(|param| match param.value {
        Value::Uint(value) if param.field == name => Some(value),
        _ => None,
    })
}

/// The value of a text.
pub(super) fn string<'a>(params: &'a [r::TypedParam], name: &str) -> Option<&'a str> {
    params.iter().find_map(|param| match &param.value {
        Value::String(value) if param.field == name => Some(value.as_str()),
        _ => None,
    })
}

/// The value of a large number.
pub(super) fn ullong(params: &[r::TypedParam], name: &str) -> Option<u64> {
    params.iter().find_map(|param| match param.value {
        Value::Ullong(value) if param.field == name => Some(value),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Callers from before there was text would not know what it is.
    #[test]
    fn text_is_for_who_understands_it() {
        let text = r::TypedParam { field: "group".to_owned(), value: Value::String("g".to_owned()) };
        let number = r::TypedParam { field: "weight".to_owned(), value: Value::Uint(1) };
        let both = vec![text, number.clone()];
        assert_eq!(understood(both.clone(), STRINGS), both);
        assert_eq!(understood(both, 0), [number]);
    }

    #[test]
    fn a_parameter_is_known_single_and_of_its_type() {
        let param = |field: &str, value| r::TypedParam { field: field.to_owned(), value };
        let known = [("weight", Type::Uint), ("limit", Type::Ullong)];
        let (weight, limit) = (param("weight", Value::Uint(1)), param("limit", Value::Ullong(2)));
        assert_eq!(check(&[weight.clone(), limit.clone()], &known), Ok(()));
        assert_eq!(ullong(&[weight.clone(), limit.clone()], "limit"), Some(2));
        assert_eq!(check(&[limit.clone(), limit], &known), Err(ParamError::Twice("limit".to_owned())));
        assert_eq!(check(&[param("x", Value::Uint(1))], &known), Err(ParamError::Unknown("x".to_owned())));
        let wrong = ParamError::WrongType { field: "weight".to_owned(), given: "int", expected: "uint" };
        assert_eq!(check(&[param("weight", Value::Int(1))], &known), Err(wrong));
    }
}
