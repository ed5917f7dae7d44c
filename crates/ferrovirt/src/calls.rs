//! How methods are written once for both faces: as a table of calls, from which come the async method and its blocking
//! twin.

/// Writes methods of an object, async and blocking.
///
/// ```text
/// calls! {
///     for Domain { dom };                   // the object, and the field of the arguments that holds its handle
///
///     /// What the method does.
///     #[doc(alias = "virDomainGetXMLDesc")]
///     fails "when"                          // what the documentation says of errors beside the driver's
///     fn xml_desc(&self, flags: DomainXml) -> String
///         = DomainGetXmlDesc { flags: flags.bits() } => |reply| reply.xml;
///
///     /// A method that is more than one call has a body instead, and a twin type where it gives objects.
///     fn other(&self) -> Domain as blocking::Domain { ... }
/// }
/// ```
macro_rules! calls {
    (for $object:ident $handle:tt;
     $(
        $(#[$meta:meta])*
        $(fails $errors:literal)?
        fn $name:ident(&$me:ident $(, $arg:ident: $kind:ty)* $(,)?) $(-> $out:ty $(as $twin:ty)?)?
            $(= $procedure:ident $({ $($fields:tt)* })? $(=> |$reply:ident| $value:expr)? ;)?
            $({ $($body:tt)* })?
     )*
    ) => {
        impl $object {
            $(
                $(#[$meta])*
                #[doc = ""]
                #[doc = "# Errors"]
                #[doc = concat!("The driver's", $("; ", $errors,)? ".")]
                pub async fn $name(&$me $(, $arg: $kind)*) -> Result<$crate::calls::output!($($out)?), $crate::Error> {
                    $($crate::calls::ask!($handle $me $procedure $({ $($fields)* })? $(=> |$reply| $value)?))?
                    $($($body)*)?
                }
            )*
        }

        impl $crate::blocking::$object {
            $(
                $(#[$meta])*
                #[doc = ""]
                #[doc = "# Errors"]
                #[doc = concat!("The driver's", $("; ", $errors,)? ".")]
                pub fn $name(
                    &$me $(, $arg: $kind)*
                ) -> Result<$crate::calls::twin!($($out $(as $twin)?)?), $crate::Error> {
                    let answer = $crate::blocking::runtime::wait($me.0.$name($($arg),*))??;
                    Ok($crate::calls::twin_of!(answer $($(as $twin)?)?))
                }
            )*
        }
    };
}

/// Writes methods that ask nobody, for both faces.
macro_rules! facts {
    (for $object:ident; $($(#[$meta:meta])* fn $name:ident(&$me:ident) -> $out:ty { $($body:tt)* })*) => {
        impl $object {
            $($(#[$meta])* #[must_use] pub fn $name(&$me) -> $out { $($body)* })*
        }

        impl $crate::blocking::$object {
            $($(#[$meta])* #[must_use] pub fn $name(&$me) -> $out { $me.0.$name() })*
        }
    };
}

/// Writes an object: a handle as the wire carries it, and the connection that it is reached through. `by` says which field
/// of the handle calls are made with, where it is not the whole of it.
macro_rules! object {
    ($(#[$meta:meta])* $name:ident shows $($shown:ident),+;) => {
        $crate::calls::object! { @ $(#[$meta])* $name shows $($shown),+; }

        impl $name {
            /// What calls on the object are made with.
            pub(crate) fn wire(&self) -> ferrovirt_proto::remote::$name {
                (*self.handle).clone()
            }
        }
    };
    ($(#[$meta:meta])* $name:ident by $field:ident: $kind:ty, shows $($shown:ident),+;) => {
        $crate::calls::object! { @ $(#[$meta])* $name shows $($shown),+; }

        impl $name {
            /// What calls on the object are made with.
            pub(crate) fn wire(&self) -> $kind {
                self.handle.$field.clone()
            }
        }
    };
    (@ $(#[$meta:meta])* $name:ident shows $($shown:ident),+;) => {
        $(#[$meta])*
        #[derive(Clone)]
        pub struct $name {
            conn: $crate::Connection,
            handle: std::sync::Arc<ferrovirt_proto::remote::$name>,
        }

        impl $name {
            pub(crate) fn new(conn: &$crate::Connection, handle: ferrovirt_proto::remote::$name) -> Self {
                Self { conn: conn.clone(), handle: std::sync::Arc::new(handle) }
            }

            /// The connection that the object is reached through.
            #[must_use]
            pub fn connection(&self) -> &$crate::Connection {
                &self.conn
            }
        }

        $crate::calls::shown!($name $($shown)+);
    };
}

/// How an object is shown: by the facts that tell it from others.
macro_rules! shown {
    ($name:ident $($shown:ident)+) => {
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name))$(.field(stringify!($shown), &self.$shown()))+.finish_non_exhaustive()
            }
        }

        impl AsRef<$name> for $name {
            fn as_ref(&self) -> &$name {
                self
            }
        }
    };
}

/// Asks for the values of a typed-parameter getter: how many there are, then for that many.
macro_rules! two_steps {
    ($conn:expr, $procedure:ident { $($fields:tt)* }) => {{
        type Args = <ferrovirt_driver::procedures::$procedure as ferrovirt_driver::Procedure>::Args;
        let conn = $conn;
        let counted = conn.invoke::<ferrovirt_driver::procedures::$procedure>(Args { nparams: 0, $($fields)* }).await?;
        match counted.nparams {
            ..=0 => Vec::new(),
            nparams => {
                conn.invoke::<ferrovirt_driver::procedures::$procedure>(Args { nparams, $($fields)* }).await?.params
            }
        }
    }};
}

/// One call, and what its reply comes to.
macro_rules! ask {
    ($handle:tt $me:ident $procedure:ident $({ $($fields:tt)* })?) => {
        $me.connection()
            .invoke::<ferrovirt_driver::procedures::$procedure>(
                $crate::calls::arguments!($handle $me $procedure $({ $($fields)* })?)
            )
            .await
    };
    ($handle:tt $me:ident $procedure:ident $({ $($fields:tt)* })? => |$reply:ident| $value:expr) => {{
        let $reply = $crate::calls::ask!($handle $me $procedure $({ $($fields)* })?)?;
        Ok($value)
    }};
}

/// The arguments of a call, with the object's handle in its field.
macro_rules! arguments {
    ({} $me:ident $procedure:ident) => {
        ()
    };
    ({} $me:ident $procedure:ident { $($fields:tt)* }) => {{
        type Args = <ferrovirt_driver::procedures::$procedure as ferrovirt_driver::Procedure>::Args;
        Args { $($fields)* }
    }};
    ({ $handle:ident } $me:ident $procedure:ident $({ $($fields:tt)* })?) => {{
        type Args = <ferrovirt_driver::procedures::$procedure as ferrovirt_driver::Procedure>::Args;
        Args { $handle: $me.wire(), $($($fields)*)? }
    }};
}

/// A method's output; nothing where none is named.
macro_rules! output {
    () => {
        ()
    };
    ($out:ty) => {
        $out
    };
}

/// The output of a method's blocking twin.
macro_rules! twin {
    () => {
        ()
    };
    ($out:ty) => {
        $out
    };
    ($out:ty as $twin:ty) => {
        $twin
    };
}

/// Turns an answer into its blocking twin, where it has one.
macro_rules! twin_of {
    ($answer:ident) => {
        $answer
    };
    ($answer:ident as $twin:ty) => {
        $crate::blocking::IntoTwin::<$twin>::into_twin($answer)
    };
}

pub(crate) use {arguments, ask, calls, facts, object, output, shown, twin, twin_of, two_steps};
