//! How events are written once: as a table of what each holds and where its messages have it.

/// Writes the events of one class of objects.
///
/// ```text
/// payloads! {
///     domain: Domain = dom;                     // the object that the event is about, and its field in the messages
///
///     /// What happened.
///     struct DomainReboot from DomainEventCallbackReboot.msg, old DomainEventReboot |msg| {
///         /// A fact of the event.
///         field: Type = expression of msg,
///     }
/// }
/// ```
///
/// The message is found in `.msg` of the messages with callback ids; the old form is the same without it. `+ reason` makes
/// a number that stands beside it there known to the expressions.
macro_rules! payloads {
    ($object:ident: $type:ident = $handle:ident; $($rest:tt)*) => {
        $crate::events::payload::payload! { $object $type $handle; $($rest)* }
    };
}

macro_rules! payload {
    ($object:ident $type:ident $handle:ident;) => {};
    ($object:ident $type:ident $handle:ident;
        $(#[$meta:meta])*
        struct $name:ident from $message:ident $(.$inner:ident)? $(+ $outer:ident)? $(, old $old:ident)?
            |$msg:ident| $fields:tt
        $($rest:tt)*
    ) => {
        $crate::events::payload::payload! { @struct $object $type $(#[$meta])* $name $fields }

        impl $name {
            pub(crate) fn read(conn: &$crate::Connection, message: &ferrovirt_driver::Message) -> Option<Self> {
                $(let $outer = match message {
                    ferrovirt_driver::Message::$message(message) => message.$outer,
                    _ => 0,
                };)?
                match message {
                    $(ferrovirt_driver::Message::$old($msg) => Some(
                        $crate::events::payload::payload!(@value $object $type $handle conn $msg $fields)
                    ),)?
                    ferrovirt_driver::Message::$message(message) => {
                        let $msg = &message$(.$inner)?;
                        Some($crate::events::payload::payload!(@value $object $type $handle conn $msg $fields))
                    }
                    _ => None,
                }
            }
        }

        $crate::events::payload::payload! { $object $type $handle; $($rest)* }
    };
    (@struct $object:ident $type:ident $(#[$meta:meta])* $name:ident {
        $($(#[$field_meta:meta])* $field:ident: $kind:ty = $value:expr,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub struct $name {
            #[doc = concat!("The ", stringify!($object), " that it is about.")]
            pub $object: $crate::$type,
            $($(#[$field_meta])* pub $field: $kind,)*
        }
    };
    (@value $object:ident $type:ident $handle:ident $conn:ident $msg:ident {
        $($(#[$field_meta:meta])* $field:ident: $kind:ty = $value:expr,)*
    }) => {
        Self {
            $object: $crate::$type::new($conn, $msg.$handle.clone()),
            $($field: $value,)*
        }
    };
}

pub(crate) use {payload, payloads};
