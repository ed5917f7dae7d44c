//! The macros that keep the generated files short: a struct with its codec, a typed union, named numbers.

/// Defines wire structs. Fields stand in wire order; `as` names the wire form where the Rust type alone doesn't tell it.
/// Debug output shows `...` for a `#[secret]` field.
macro_rules! wire {
    ($(
        $(#[$doc:meta])*
        struct $name:ident { $($(#[$secret:ident])? $field:ident: $rust:ty $(as $codec:ty)?,)* }
    )*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq)]
        #[allow(missing_docs, reason = "the schema has a sentence for every procedure, none for every field")]
        pub struct $name { $(pub $field: $rust,)* }

        impl core::fmt::Debug for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.debug_struct(stringify!($name))
                    $(.field(stringify!($field), crate::wire::shown!(&self.$field $(, $secret)?)))*
                    .finish()
            }
        }

        impl ferrovirt_xdr::Xdr for $name {
            fn encode(&self, encoder: &mut ferrovirt_xdr::Encoder) -> Result<(), ferrovirt_xdr::Error> {
                $(<crate::wire::codec!($rust $(, $codec)?) as ferrovirt_xdr::Codec>::put(&self.$field, encoder)?;)*
                Ok(())
            }

            fn decode(decoder: &mut ferrovirt_xdr::Decoder<'_>) -> Result<Self, ferrovirt_xdr::Error> {
                Ok(Self {
                    $($field: <crate::wire::codec!($rust $(, $codec)?) as ferrovirt_xdr::Codec>::take(decoder)?,)*
                })
            }
        }

        #[cfg(test)]
        impl crate::sample::Sample for $name {
            fn sample(random: &mut crate::sample::Random) -> Self {
                Self {
                    $($field: <crate::wire::codec!($rust $(, $codec)?) as crate::sample::Sample>::sample(random),)*
                }
            }

            fn trace(value: &Self, trace: &mut crate::sample::Trace) {
                $(<crate::wire::codec!($rust $(, $codec)?) as crate::sample::Sample>::trace(&value.$field, trace);)*
            }
        }
    )*};
}

/// Defines wire unions: an `i32` discriminant, then the arm it selects.
macro_rules! wire_union {
    ($(
        $(#[$doc:meta])*
        union $name:ident { $($number:literal = $arm:ident($rust:ty),)* }
    )*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub enum $name { $(#[doc = concat!("Discriminant ", $number, ".")] $arm($rust),)* }

        impl ferrovirt_xdr::Xdr for $name {
            fn encode(&self, encoder: &mut ferrovirt_xdr::Encoder) -> Result<(), ferrovirt_xdr::Error> {
                match self {
                    $(Self::$arm(value) => {
                        encoder.word($number);
                        <$rust as ferrovirt_xdr::Xdr>::encode(value, encoder)
                    })*
                }
            }

            fn decode(decoder: &mut ferrovirt_xdr::Decoder<'_>) -> Result<Self, ferrovirt_xdr::Error> {
                let offset = decoder.offset();
                match <i32 as ferrovirt_xdr::Xdr>::decode(decoder)? {
                    $($number => <$rust as ferrovirt_xdr::Xdr>::decode(decoder).map(Self::$arm),)*
                    value => Err(ferrovirt_xdr::Error::UnknownDiscriminant { offset, value }),
                }
            }
        }

        #[cfg(test)]
        impl crate::sample::Sample for $name {
            fn sample(random: &mut crate::sample::Random) -> Self {
                let arms: &[fn(&mut crate::sample::Random) -> Self] = &[
                    $(|random| Self::$arm(<$rust as crate::sample::Sample>::sample(random)),)*
                ];
                arms[random.below(arms.len())](random)
            }

            fn trace(value: &Self, trace: &mut crate::sample::Trace) {
                match value {
                    $(Self::$arm(value) => {
                        trace.discriminant($number);
                        <$rust as crate::sample::Sample>::trace(value, trace);
                    })*
                }
            }
        }
    )*};
}

/// Defines enums as named numbers, so that a number this version doesn't know survives.
macro_rules! numbers {
    ($(
        $(#[$doc:meta])*
        enum $name:ident from $prefix:literal { $($(#[$more:meta])* $constant:ident = $number:literal,)* }
    )*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub i32);

        impl $name {
            $(
                #[doc = concat!("`", $prefix, stringify!($constant), "`")]
                $(#[$more])*
                pub const $constant: Self = Self($number);
            )*

            /// The constant's name in libvirt, `None` for a number this version does not know.
            #[must_use]
            #[allow(unreachable_patterns, reason = "some constants share a number; the first one names it")]
            pub const fn c_name(self) -> Option<&'static str> {
                match self.0 {
                    $($number => Some(concat!($prefix, stringify!($constant))),)*
                    _ => None,
                }
            }
        }

        impl core::fmt::Debug for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                crate::wire::debug_number(f, stringify!($name), self.0, self.c_name())
            }
        }

        impl ferrovirt_xdr::Xdr for $name {
            fn encode(&self, encoder: &mut ferrovirt_xdr::Encoder) -> Result<(), ferrovirt_xdr::Error> {
                self.0.encode(encoder)
            }

            fn decode(decoder: &mut ferrovirt_xdr::Decoder<'_>) -> Result<Self, ferrovirt_xdr::Error> {
                i32::decode(decoder).map(Self)
            }
        }

        #[cfg(test)]
        impl crate::sample::Sample for $name {
            fn sample(random: &mut crate::sample::Random) -> Self {
                Self(<i32 as crate::sample::Sample>::sample(random))
            }

            fn trace(value: &Self, trace: &mut crate::sample::Trace) {
                <i32 as crate::sample::Sample>::trace(&value.0, trace);
            }
        }
    )*};
}

/// Defines flags as sets of bits in which unknown bits survive. A constant of no bits is a name for the empty set.
macro_rules! flags {
    ($(
        $(#[$doc:meta])*
        flags $name:ident from $prefix:literal { $($(#[$($more:tt)*])* $constant:ident = $bits:expr,)* }
    )*) => {
        bitflags::bitflags! {$(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
            pub struct $name: u32 {
                $(
                    #[doc = concat!("`", $prefix, stringify!($constant), "`")]
                    $(#[$($more)*])*
                    const $constant = $bits;
                )*
                const _ = !0;
            }
        )*}
    };
}

/// The codec of a field: what `as` names, else the type itself.
macro_rules! codec {
    ($rust:ty) => {
        $rust
    };
    ($rust:ty, $codec:ty) => {
        $codec
    };
}

/// What debug output shows of a field.
macro_rules! shown {
    ($value:expr) => {
        $value
    };
    ($value:expr, secret) => {
        &format_args!("...")
    };
}

pub(crate) use {codec, flags, numbers, shown, wire, wire_union};

/// Shows a named number as `Type(VIR_NAME)`, an unknown one as `Type(7)`.
pub(crate) fn debug_number(
    f: &mut core::fmt::Formatter<'_>,
    type_name: &str,
    number: i32,
    c_name: Option<&str>,
) -> core::fmt::Result {
    match c_name {
        Some(c_name) => write!(f, "{type_name}({c_name})"),
        None => write!(f, "{type_name}({number})"),
    }
}
