//! Opening and closing, and the calls by which a client proves who it is.

use std::sync::Arc;

use ferrovirt_driver::{Cx, SessionFamily};
use ferrovirt_error::Error;
use ferrovirt_proto::remote as r;

use super::{Client, events::ToClient};
use crate::{
    Access,
    auth::{Step, StepData},
    error::ServerError,
    server::Opened,
};

/// What a client settles with the daemon.
pub(super) struct Opening(pub(super) Arc<Client>);

type Answer<T> = Result<T, Error>;

impl SessionFamily for Opening {
    async fn connect_open(&self, _: &Cx, args: r::ConnectOpenArgs) -> Answer<()> {
        // The C daemon takes a missing name for a connection that was never opened.
        let name = args.name.ok_or(ServerError::NotOpen)?;
        let read_only = self.0.access == Access::ReadOnly || args.flags & READ_ONLY != 0;
        self.begin(read_only)?;
        let opened = self.0.server.open(&name, read_only).await;
        self.end(opened)
    }

    async fn connect_close(&self, _: &Cx, (): ()) -> Answer<()> {
        // What follows the reply is the caller's to see to.
        Ok(())
    }

    async fn auth_list(&self, _: &Cx, (): ()) -> Answer<r::AuthListRet> {
        Ok(r::AuthListRet { types: vec![self.0.auth_kind()] })
    }

    async fn auth_sasl_init(&self, _: &Cx, (): ()) -> Answer<r::AuthSaslInitRet> {
        Ok(r::AuthSaslInitRet { mechlist: self.0.sasl_begin()? })
    }

    async fn auth_sasl_start(&self, _: &Cx, args: r::AuthSaslStartArgs) -> Answer<r::AuthSaslStartRet> {
        let step = StepData::First(args.mech, (args.nil == 0).then_some(args.data));
        let Step { is_complete, data } = self.0.sasl_step(step).await?;
        let (complete, nil) = (i32::from(is_complete), i32::from(data.is_none()));
        Ok(r::AuthSaslStartRet { complete, nil, data: data.unwrap_or_default() })
    }

    async fn auth_sasl_step(&self, _: &Cx, args: r::AuthSaslStepArgs) -> Answer<r::AuthSaslStepRet> {
        let step = StepData::Next((args.nil == 0).then_some(args.data));
        let Step { is_complete, data } = self.0.sasl_step(step).await?;
        let (complete, nil) = (i32::from(is_complete), i32::from(data.is_none()));
        Ok(r::AuthSaslStepRet { complete, nil, data: data.unwrap_or_default() })
    }

    async fn auth_polkit(&self, _: &Cx, (): ()) -> Answer<r::AuthPolkitRet> {
        self.0.polkit_check().await?;
        Ok(r::AuthPolkitRet { complete: 1 })
    }
}

/// The only bit of an open's flags that means anything to a daemon.
const READ_ONLY: u32 = 1;

impl Opening {
    /// Claims the connection for one open.
    fn begin(&self, read_only: bool) -> Answer<()> {
        let mut state = self.0.lock();
        if state.opening || state.opened.is_some() {
            return Err(ServerError::AlreadyOpen.into());
        }
        state.opening = true;
        state.read_only = read_only;
        Ok(())
    }

    fn end(&self, opened: Answer<Opened>) -> Answer<()> {
        if let Ok(opened) = &opened {
            opened.backend.set_event_sink(Arc::new(ToClient(Arc::downgrade(&self.0))));
        }
        let mut state = self.0.lock();
        state.opening = false;
        let opened = Arc::new(opened?);
        // A client that left meanwhile holds nothing.
        let is_gone = state.session.is_closed();
        let place = if is_gone { &mut state.gone } else { &mut state.opened };
        *place = Some(opened);
        drop(state);
        if is_gone {
            self.0.bury();
        }
        Ok(())
    }
}
