//! The blocking twins of objects. Their methods are written beside the async ones.

use super::Connection;

/// What a call gives, for callers that wait.
pub(crate) trait IntoTwin<Twin> {
    fn into_twin(self) -> Twin;
}

impl<Twin, Object: IntoTwin<Twin>> IntoTwin<Vec<Twin>> for Vec<Object> {
    fn into_twin(self) -> Vec<Twin> {
        self.into_iter().map(IntoTwin::into_twin).collect()
    }
}

impl<Twin, Object: IntoTwin<Twin>> IntoTwin<Option<Twin>> for Option<Object> {
    fn into_twin(self) -> Option<Twin> {
        self.map(IntoTwin::into_twin)
    }
}

macro_rules! twins {
    ($($(#[$meta:meta])* $name:ident;)*) => {$(
        $(#[$meta])*
        #[doc = concat!("whose calls wait for their answers. See [`crate::", stringify!($name), "`].")]
        #[derive(Clone, Debug)]
        pub struct $name(pub(crate) crate::$name);

        impl $name {
            /// The connection that the object is reached through.
            #[must_use]
            pub fn connection(&self) -> Connection {
                Connection(self.0.connection().clone())
            }

            /// The async object behind this one.
            #[must_use]
            pub fn as_async(&self) -> &crate::$name {
                &self.0
            }
        }

        impl AsRef<crate::$name> for $name {
            fn as_ref(&self) -> &crate::$name {
                &self.0
            }
        }

        impl From<crate::$name> for $name {
            fn from(object: crate::$name) -> Self {
                Self(object)
            }
        }

        impl IntoTwin<$name> for crate::$name {
            fn into_twin(self) -> $name {
                $name(self)
            }
        }
    )*};
}

twins! {
    /// A domain
    Domain;
    /// A snapshot of a domain
    DomainSnapshot;
    /// A checkpoint of a domain
    DomainCheckpoint;
    /// A virtual network
    Network;
    /// A port of a virtual network
    NetworkPort;
    /// A storage pool
    StoragePool;
    /// A volume of a storage pool
    StorageVol;
    /// A device of the host
    NodeDevice;
    /// A network interface of the host
    Interface;
    /// A secret
    Secret;
    /// A network filter
    Nwfilter;
    /// The binding of a network filter to a port
    NwfilterBinding;
}
