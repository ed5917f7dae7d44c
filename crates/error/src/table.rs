//! The two number types and the macros that fill them from the tables.

use core::fmt;

/// Which kind of failure this is: a `virErrorNumber`. Numbers of newer daemons survive unchanged.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ErrorCode(pub i32);

/// Which part of libvirt speaks: a `virErrorDomain`. Numbers of newer daemons survive unchanged.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ErrorDomain(pub i32);

/// The texts of one code.
pub(crate) struct Texts {
    /// Said when there is no detail.
    pub(crate) alone: &'static str,
    /// Said around a detail, which takes the place of `{}`.
    pub(crate) with_detail: &'static str,
}

macro_rules! code_table {
    ($($name:ident = $number:literal, $alone:literal, $with_detail:literal;)*) => {
        impl $crate::table::ErrorCode {
            $(#[doc = concat!("`VIR_ERR_", stringify!($name), "`: ", $alone, ".")]
            pub const $name: Self = Self($number);)*

            /// The constant's name, `None` for a number this table does not know.
            #[must_use]
            pub const fn name(self) -> Option<&'static str> {
                match self.0 {
                    $($number => Some(stringify!($name)),)*
                    _ => None,
                }
            }

            pub(crate) const fn texts(self) -> Option<$crate::table::Texts> {
                match self.0 {
                    $($number => Some($crate::table::Texts { alone: $alone, with_detail: $with_detail }),)*
                    _ => None,
                }
            }
        }
    };
}

macro_rules! domain_table {
    ($($name:ident = $number:literal;)*) => {
        impl $crate::table::ErrorDomain {
            $(#[doc = concat!("`VIR_FROM_", stringify!($name), "`.")]
            pub const $name: Self = Self($number);)*

            /// The constant's name, `None` for a number this table does not know.
            #[must_use]
            pub const fn name(self) -> Option<&'static str> {
                match self.0 {
                    $($number => Some(stringify!($name)),)*
                    _ => None,
                }
            }
        }
    };
}

pub(crate) use {code_table, domain_table};

impl fmt::Debug for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        named(f, self.name(), self.0)
    }
}

impl fmt::Debug for ErrorDomain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        named(f, self.name(), self.0)
    }
}

fn named(f: &mut fmt::Formatter<'_>, name: Option<&str>, number: i32) -> fmt::Result {
    match name {
        Some(name) => write!(f, "{name}({number})"),
        None => write!(f, "{number}"),
    }
}
