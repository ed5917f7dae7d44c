//! Typed parameters: named values of seven types.

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_proto::{
    flags::TypedParameter,
    remote::{DriverFeature, TypedParam},
};

use crate::Connection;

pub use ferrovirt_proto::remote::TypedParamValue as TypedValue;

/// A list of typed parameters, in the order in which they came or were added. Names may repeat.
///
/// ```
/// let mut params = ferrovirt::TypedParams::new();
/// params.add_ullong("hard_limit", 2_097_152).add_string("group_name", "slow");
/// assert_eq!(params.ullong("hard_limit"), Some(2_097_152));
/// assert_eq!(params.int("hard_limit"), None); // it has another type
/// assert_eq!(params.iter().count(), 2);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[doc(alias = "virTypedParameter")]
pub struct TypedParams(Vec<TypedParam>);

impl TypedParams {
    /// An empty list.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The list as the wire carries it.
    #[must_use]
    pub fn raw(&self) -> &[TypedParam] {
        &self.0
    }

    /// The list as the wire carries it, taken out.
    #[must_use]
    pub fn into_raw(self) -> Vec<TypedParam> {
        self.0
    }

    /// How many parameters there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All names with their values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &TypedValue)> {
        self.0.iter().map(|param| (param.field.as_str(), &param.value))
    }

    /// The first value of this name.
    #[doc(alias = "virTypedParamsGet")]
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&TypedValue> {
        self.0.iter().find(|param| param.field == name).map(|param| &param.value)
    }

    /// The first value of this name as a number that is not negative, whatever integer type it has.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<u64> {
        match *self.get(name)? {
            TypedValue::Int(value) | TypedValue::Boolean(value) => value.try_into().ok(),
            TypedValue::Uint(value) => Some(value.into()),
            TypedValue::Llong(value) => value.try_into().ok(),
            TypedValue::Ullong(value) => Some(value),
            TypedValue::Double(_) | TypedValue::String(_) => None,
        }
    }

    /// Adds a value of whatever type. A second value of the same name stands beside the first.
    pub fn add(&mut self, name: &str, value: TypedValue) -> &mut Self {
        self.0.push(TypedParam { field: name.to_owned(), value });
        self
    }

    /// Sets a value: in the place of the first one of this name, or at the end.
    pub fn set(&mut self, name: &str, value: TypedValue) -> &mut Self {
        match self.0.iter_mut().find(|param| param.field == name) {
            Some(param) => param.value = value,
            None => return self.add(name, value),
        }
        self
    }
}

macro_rules! kinds {
    ($($get:ident($c_get:literal) $add:ident($c_add:literal): $arm:ident $arg:ty => $out:ty,
        |$value:ident| $read:expr, |$given:ident| $write:expr;)*) => {
        impl TypedParams {$(
            #[doc = concat!("The first value of this name, where it is of type `", stringify!($get), "`.")]
            #[doc(alias = $c_get)]
            #[must_use]
            pub fn $get(&self, name: &str) -> Option<$out> {
                match self.get(name)? {
                    TypedValue::$arm($value) => Some($read),
                    _ => None,
                }
            }

            #[doc = concat!("Adds a value of type `", stringify!($get), "`.")]
            #[doc(alias = $c_add)]
            pub fn $add(&mut self, name: &str, $given: $arg) -> &mut Self {
                self.add(name, TypedValue::$arm($write))
            }
        )*}
    };
}

kinds! {
    int("virTypedParamsGetInt") add_int("virTypedParamsAddInt"): Int i32 => i32, |value| *value, |value| value;
    uint("virTypedParamsGetUInt") add_uint("virTypedParamsAddUInt"): Uint u32 => u32, |value| *value, |value| value;
    llong("virTypedParamsGetLLong") add_llong("virTypedParamsAddLLong"): Llong i64 => i64, |value| *value, |value| value;
    ullong("virTypedParamsGetULLong") add_ullong("virTypedParamsAddULLong"): Ullong u64 => u64,
        |value| *value, |value| value;
    double("virTypedParamsGetDouble") add_double("virTypedParamsAddDouble"): Double f64 => f64,
        |value| *value, |value| value;
    boolean("virTypedParamsGetBoolean") add_boolean("virTypedParamsAddBoolean"): Boolean bool => bool,
        |value| *value != 0, |value| i32::from(value);
    string("virTypedParamsGetString") add_string("virTypedParamsAddString"): String &str => &str,
        |value| value, |value| value.to_owned();
}

impl From<Vec<TypedParam>> for TypedParams {
    fn from(raw: Vec<TypedParam>) -> Self {
        Self(raw)
    }
}

/// The most bytes of a parameter's name that receivers take.
const NAME_BYTES_MAX: usize = 79;

impl Connection {
    /// The flag that tells a getter of typed parameters that strings are welcome, where the other side knows it: without
    /// the flag it leaves them out.
    pub(crate) async fn string_flag(&self) -> Result<u32, Error> {
        let known = self.knows(DriverFeature::TYPED_PARAM_STRING).await?;
        Ok(if known { TypedParameter::STRING_OKAY.bits() } else { 0 })
    }

    /// The parameters of a setter, when the other side can take them.
    pub(crate) async fn checked(&self, params: &TypedParams) -> Result<Vec<TypedParam>, Error> {
        for (name, value) in params.iter() {
            if name.len() > NAME_BYTES_MAX {
                return Err(invalid(format!("string parameter name '{name}' too long")));
            }
            let is_string = matches!(value, TypedValue::String(_));
            if is_string && !self.knows(DriverFeature::TYPED_PARAM_STRING).await? {
                return Err(invalid(format!("string parameter '{name}' unsupported")));
            }
        }
        Ok(params.0.clone())
    }
}

fn invalid(text: String) -> Error {
    Error::new(ErrorDomain::NONE, ErrorCode::INVALID_ARG, text)
}
