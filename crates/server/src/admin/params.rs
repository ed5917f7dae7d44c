//! Lists of named values: what calls take, and what replies are made of.

use ferrovirt_proto::remote::{TypedParam, TypedParamValue as Value};

use super::error::AdminError;

/// The values that a call takes, by name, all of them unsigned numbers.
#[derive(Debug)]
pub(super) struct Numbers<'a>(&'a [TypedParam]);

impl<'a> Numbers<'a> {
    /// Checks a list: every value is known, of the type, and given once.
    pub(super) fn check(params: &'a [TypedParam], known: &[&str]) -> Result<Self, AdminError> {
        let mut fields: Vec<_> = params.iter().map(|param| param.field.as_str()).collect();
        fields.sort_unstable();
        if let Some(twin) = fields.windows(2).find(|twin| twin[0] == twin[1]) {
            return Err(AdminError::ParamTwice { field: twin[0].to_owned() });
        }
        for TypedParam { field, value } in params {
            if !known.contains(&field.as_str()) {
                return Err(AdminError::UnknownParam { field: field.clone() });
            }
            let given = type_name(value);
            if !matches!(value, Value::Uint(_)) {
                return Err(AdminError::ParamType { field: field.clone(), given, expected: "uint" });
            }
        }
        Ok(Self(params))
    }

    /// A value, where it is given.
    pub(super) fn get(&self, field: &str) -> Option<u32> {
        self.0.iter().find(|param| param.field == field).and_then(|param| match param.value {
            Value::Uint(number) => Some(number),
            _ => None,
        })
    }
}

/// Names of types as libvirt tells them.
fn type_name(value: &Value) -> &'static str {
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

/// A named number without a sign.
pub(super) fn uint(field: &str, number: usize) -> TypedParam {
    TypedParam { field: field.to_owned(), value: Value::Uint(u32::try_from(number).unwrap_or(u32::MAX)) }
}

/// A named id as libvirt sends those of users, groups and processes: with a sign.
pub(super) fn id(field: &str, id: u32) -> TypedParam {
    TypedParam { field: field.to_owned(), value: Value::Int(id.cast_signed()) }
}

/// A named yes or no.
pub(super) fn boolean(field: &str, is_true: bool) -> TypedParam {
    TypedParam { field: field.to_owned(), value: Value::Boolean(is_true.into()) }
}

/// A named text.
pub(super) fn string(field: &str, text: impl Into<String>) -> TypedParam {
    TypedParam { field: field.to_owned(), value: Value::String(text.into()) }
}

#[cfg(test)]
mod tests {
    use ferrovirt_error::Error;

    use super::*;

    fn refused(params: &[TypedParam]) -> String {
        Error::from(Numbers::check(params, &["a", "b"]).unwrap_err()).message
    }

    #[test]
    fn lists_are_checked_as_libvirt_does() {
        let numbers = [uint("b", 3)];
        let numbers = Numbers::check(&numbers, &["a", "b"]).unwrap();
        assert_eq!((numbers.get("a"), numbers.get("b")), (None, Some(3)));
        assert_eq!(refused(&[uint("c", 1)]), "argument unsupported: parameter 'c' not supported");
        assert_eq!(refused(&[uint("a", 1), uint("a", 2)]), "invalid argument: parameter 'a' occurs multiple times");
        assert_eq!(
            refused(&[string("a", "x")]),
            "invalid argument: invalid type 'string' for parameter 'a', expected 'uint'"
        );
    }
}
