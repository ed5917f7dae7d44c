//! Typed views of typed-parameter lists: named getters and setters of what is stable. The whole list stays reachable.

mod figures;
mod stats;
mod tuning;

pub use figures::{CpuStats, DetailedBlockStats, JobParameters, NodeSevInfo};
pub use stats::{BlockFigures, DomainStats, InterfaceFigures, VcpuFigures};
pub use tuning::{
    BlkioParameters, BlockIoTune, GuestVcpus, InterfaceParameters, IothreadParameters, MemoryParameters,
    NetworkPortParameters, NodeMemoryParameters, NumaParameters, SchedulerParameters,
};

/// Writes a view: a wrapper of the list with a getter for each stable name, and a setter where one is named.
macro_rules! view {
    ($(
        $(#[$meta:meta])*
        $view:ident {$(
            $(#[$doc:meta])*
            $get:ident $(/ $set:ident)?: $arm:ident = $name:literal;
        )*}
    )*) => {$(
        $(#[$meta])*
        ///
        /// All parameters, also those without a getter here, are reached as [`TypedParams`](crate::TypedParams).
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $view($crate::TypedParams);

        impl $view {
            /// A list without parameters.
            #[must_use]
            pub fn new() -> Self {
                Self::default()
            }

            $(
                $(#[$doc])*
                #[must_use]
                pub fn $get(&self) -> Option<$crate::views::out!($arm)> {
                    $crate::views::read!(self.0, $arm, $name)
                }

                $(
                    #[doc = concat!("Sets what [`Self::", stringify!($get), "`] gives.")]
                    pub fn $set(&mut self, value: $crate::views::out!($arm)) -> &mut Self {
                        self.0.set($name, $crate::views::value!($arm, value));
                        self
                    }
                )?
            )*
        }

        impl std::ops::Deref for $view {
            type Target = $crate::TypedParams;

            fn deref(&self) -> &$crate::TypedParams {
                &self.0
            }
        }

        impl std::ops::DerefMut for $view {
            fn deref_mut(&mut self) -> &mut $crate::TypedParams {
                &mut self.0
            }
        }

        impl From<Vec<ferrovirt_proto::remote::TypedParam>> for $view {
            fn from(raw: Vec<ferrovirt_proto::remote::TypedParam>) -> Self {
                Self(raw.into())
            }
        }
    )*};
}

/// The Rust type of a value.
macro_rules! out {
    (Int) => {
        i32
    };
    (Uint) => {
        u32
    };
    (Llong) => {
        i64
    };
    (Ullong) => {
        u64
    };
    (Boolean) => {
        bool
    };
    (String) => {
        &str
    };
}

/// Reads a value. Integers that are never negative are read whatever their type: it differs between versions.
macro_rules! read {
    ($params:expr, Int, $name:expr) => {
        $params.int($name)
    };
    ($params:expr, Uint, $name:expr) => {
        $params.number($name).and_then(|number| number.try_into().ok())
    };
    ($params:expr, Llong, $name:expr) => {
        $params.llong($name)
    };
    ($params:expr, Ullong, $name:expr) => {
        $params.number($name)
    };
    ($params:expr, Boolean, $name:expr) => {
        $params.boolean($name)
    };
    ($params:expr, String, $name:expr) => {
        $params.string($name)
    };
}

/// Makes a value.
macro_rules! value {
    (Boolean, $value:ident) => {
        $crate::TypedValue::Boolean(i32::from($value))
    };
    (String, $value:ident) => {
        $crate::TypedValue::String($value.to_owned())
    };
    ($arm:ident, $value:ident) => {
        $crate::TypedValue::$arm($value)
    };
}

pub(crate) use {out, read, value, view};
