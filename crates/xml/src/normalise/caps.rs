//! What the passes are told of the driver and the caller.

use crate::table::{mac_text, uuid_text};

/// What a driver's machines are like.
#[derive(Clone, Debug)]
pub struct Caps {
    /// The architecture of a domain that names none.
    pub arch: String,
    /// The prefix of the names that interfaces get on the host; names with it are the driver's to give.
    pub interface_prefix: Option<String>,
    /// The first three bytes of hardware addresses that are made up.
    pub mac_prefix: [u8; 3],
}

impl Caps {
    /// What libvirt's test driver has.
    #[must_use]
    pub fn test() -> Self {
        Self { arch: "i686".to_owned(), interface_prefix: Some("testnet".to_owned()), mac_prefix: [0x52, 0x54, 0] }
    }
}

/// What libvirt would draw at random.
pub struct Context<'a> {
    /// Gives random bytes.
    random: &'a mut dyn FnMut(&mut [u8]),
}

impl<'a> Context<'a> {
    /// A context that draws from `random`, which must fill the slice.
    pub fn new(random: &'a mut dyn FnMut(&mut [u8])) -> Self {
        Self { random }
    }

    /// A random UUID, version 4.
    pub(crate) fn uuid(&mut self) -> String {
        let mut uuid = [0; 16];
        (self.random)(&mut uuid);
        uuid[6] = uuid[6] & 0x0f | 0x40;
        uuid[8] = uuid[8] & 0x3f | 0x80;
        uuid_text(&uuid)
    }

    /// A random hardware address with that prefix.
    pub(crate) fn mac(&mut self, prefix: [u8; 3]) -> String {
        let mut mac = [prefix[0], prefix[1], prefix[2], 0, 0, 0];
        (self.random)(&mut mac[3..]);
        mac_text(&mac)
    }
}
