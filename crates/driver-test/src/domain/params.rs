//! Lists of named values, checked before they are used.

use ferrovirt_proto::{remote as r, remote::TypedParamValue as Value};

use crate::error::ParamError;

/// The type that a parameter must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Type {
    Uint,
    Ullong,
}

impl Type {
    fn word(self) -> &'static str {
        match self {
            Self::Uint => "uint",
            Self::Ullong => "ullong",
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
    for (index, param) in params.iter().enumerate() {
        let field = &param.field;
        if params[..index].iter().any(|before| before.field == *field) {
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
