//! What the daemon answers for every driver.

use ferrovirt_driver::{Call, Reply};
use ferrovirt_error::Error;
use ferrovirt_proto::remote::{ConnectGetLibVersionRet, ConnectGetUriRet, ConnectSupportsFeatureRet, DriverFeature};

use super::Client;
use crate::{admin::LIB_VERSION, error::ServerError};

impl Client {
    /// The daemon's own answer; `None` for a call that is the driver's.
    pub(super) fn own_answer(&self, call: &Call) -> Result<Option<Reply>, Error> {
        match call {
            Call::ConnectSupportsFeature(args) => self.feature(args.feature),
            Call::ConnectGetUri(()) => {
                let opened = self.opened().ok_or(ServerError::NotOpen)?;
                Ok(Some(Reply::ConnectGetUri(ConnectGetUriRet { uri: opened.uri.clone() })))
            }
            Call::ConnectGetLibVersion(()) => {
                self.when_open(Reply::ConnectGetLibVersion(ConnectGetLibVersionRet { lib_ver: LIB_VERSION }))
            }
            Call::ConnectRegisterCloseCallback(()) => self.when_open(Reply::ConnectRegisterCloseCallback(())),
            Call::ConnectUnregisterCloseCallback(()) => self.when_open(Reply::ConnectUnregisterCloseCallback(())),
            _ => Ok(None),
        }
    }

    fn feature(&self, feature: i32) -> Result<Option<Reply>, Error> {
        let supported = Reply::ConnectSupportsFeature(ConnectSupportsFeatureRet { supported: 1 });
        match DriverFeature(feature) {
            // Asked before anything is open; the session starts its timer by itself.
            DriverFeature::PROGRAM_KEEPALIVE => Ok(Some(supported)),
            DriverFeature::FD_PASSING | DriverFeature::REMOTE_EVENT_CALLBACK | DriverFeature::REMOTE_CLOSE_CALLBACK => {
                self.when_open(supported)
            }
            _ => Ok(None),
        }
    }

    fn when_open(&self, reply: Reply) -> Result<Option<Reply>, Error> {
        if self.opened().is_some() { Ok(Some(reply)) } else { Err(ServerError::NotOpen.into()) }
    }
}
