//! A migration in which this side speaks with both hosts, by libvirt's third protocol.
//!
//! | step | asked | what it does |
//! |---|---|---|
//! | begin | source | gives the definition |
//! | prepare | destination | gets ready, says where |
//! | perform | source | moves the domain, which then stands still |
//! | finish | destination | runs it, or cleans up where it was not moved |
//! | confirm | source | lets it go, or runs it on |
//!
//! Each step hands a cookie to the next one. The first failure is the migration's; what comes after cleans up.

use super::{DriverFeature, Error, ErrorCode, ErrorDomain, Fixed, p, param, remote};
use crate::{Connection, Domain, DomainState, MigrateFlags, TypedParams};

/// How parameters travel.
pub(super) enum Form {
    /// As they are.
    Params(TypedParams),
    /// In the fields that calls of old have for them.
    Fixed(Fixed),
}

/// A migration under way.
pub(super) struct Managed<'a> {
    domain: &'a Domain,
    destination: &'a Connection,
    form: Form,
    flags: MigrateFlags,
    /// The source keeps changes away; it has a job from the first step on.
    protection: MigrateFlags,
}

/// What the source holds of the migration when the destination has had its last word.
struct Outcome {
    cookie: Vec<u8>,
    /// What went wrong so far.
    error: Option<Error>,
    /// Whether the source waits for a last word too.
    source_waits: bool,
}

impl<'a> Managed<'a> {
    pub(super) async fn new(
        domain: &'a Domain,
        destination: &'a Connection,
        form: Form,
        flags: MigrateFlags,
    ) -> Result<Self, Error> {
        let protects = domain.conn.knows(DriverFeature::MIGRATE_CHANGE_PROTECTION).await?;
        let protection = if protects { MigrateFlags::CHANGE_PROTECTION } else { MigrateFlags::empty() };
        Ok(Managed { domain, destination, form, flags, protection })
    }

    pub(super) async fn run(mut self) -> Result<Domain, Error> {
        let (cookie, xml) = self.begin().await?;
        if self.is_paused().await {
            self.flags |= MigrateFlags::PAUSED;
        }
        let cookie = match self.prepare(cookie, xml).await {
            Ok(cookie) => cookie,
            Err(error) => {
                // Without a job at the source there is nothing to give up there.
                if !self.protection.is_empty() {
                    self.confirm(Vec::new(), true).await;
                }
                return Err(error);
            }
        };
        let moved = self.moved(cookie).await;
        self.end(moved).await
    }

    /// The step in which the domain moves, where it does.
    async fn moved(&mut self, cookie: Vec<u8>) -> Outcome {
        if self.uri().is_none() {
            let text = "domainMigratePrepare3 did not set uri";
            let error = Error::new(ErrorDomain::DOMAIN, ErrorCode::INTERNAL_ERROR, text);
            return Outcome { cookie, error: Some(error), source_waits: true };
        }
        if self.flags.contains(MigrateFlags::OFFLINE) {
            return Outcome { cookie: Vec::new(), error: None, source_waits: true };
        }
        match self.perform(cookie).await {
            Ok(cookie) => Outcome { cookie, error: None, source_waits: true },
            // The source has given up by itself.
            Err(error) => Outcome { cookie: Vec::new(), error: Some(error), source_waits: false },
        }
    }

    async fn end(mut self, moved: Outcome) -> Result<Domain, Error> {
        let Outcome { cookie, error: mut first, source_waits } = moved;
        let finished = self.finish(cookie, first.is_some()).await;
        let (there, cookie) = match finished {
            Ok((there, cookie)) => (Some(there), cookie),
            Err(error) => {
                if first.as_ref().is_none_or(|first| says_more(&error, first)) {
                    first = Some(error);
                }
                (None, Vec::new())
            }
        };
        if source_waits {
            self.confirm(cookie, there.is_none()).await;
        }
        match (first, there) {
            (None, Some(there)) => Ok(Domain::new(self.destination, there)),
            (first, _) => Err(first.unwrap_or_else(|| Error::bare(ErrorDomain::DOMAIN, ErrorCode::OPERATION_FAILED))),
        }
    }

    /// Whether the domain stands still already; then it shall there too.
    async fn is_paused(&self) -> bool {
        let state = match self.form {
            Form::Params(_) => self.domain.state().await.map(|state| state.state),
            Form::Fixed(_) => self.domain.info().await.map(|info| info.state),
        };
        state.is_ok_and(|state| state == DomainState::Paused)
    }

    async fn begin(&self) -> Result<(Vec<u8>, String), Error> {
        let (conn, dom, flags) = (&self.domain.conn, self.domain.wire(), self.flags | self.protection);
        match &self.form {
            Form::Params(params) => {
                let args = remote::DomainMigrateBegin3ParamsArgs {
                    dom,
                    params: conn.checked(params).await?,
                    flags: flags.bits(),
                };
                let reply = conn.invoke::<p::DomainMigrateBegin3Params>(args).await?;
                Ok((reply.cookie_out, reply.xml))
            }
            Form::Fixed(fixed) => {
                let args = remote::DomainMigrateBegin3Args {
                    dom,
                    xmlin: fixed.xml.clone(),
                    flags: flags.bits().into(),
                    dname: fixed.name.clone(),
                    resource: fixed.bandwidth_mib,
                };
                let reply = conn.invoke::<p::DomainMigrateBegin3>(args).await?;
                Ok((reply.cookie_out, reply.xml))
            }
        }
    }

    /// Gives the destination's cookie, and notes the URI where it chose one.
    async fn prepare(&mut self, cookie_in: Vec<u8>, xml: String) -> Result<Vec<u8>, Error> {
        let (conn, flags) = (self.destination, self.destination_flags());
        match &mut self.form {
            Form::Params(params) => {
                params.set(param::DEST_XML, crate::TypedValue::String(xml));
                let params_now = conn.checked(params).await?;
                let args =
                    remote::DomainMigratePrepare3ParamsArgs { params: params_now, cookie_in, flags: flags.bits() };
                let reply = conn.invoke::<p::DomainMigratePrepare3Params>(args).await?;
                if let Some(uri) = reply.uri_out {
                    params.set(param::URI, crate::TypedValue::String(uri));
                }
                Ok(reply.cookie_out)
            }
            Form::Fixed(fixed) => {
                let args = remote::DomainMigratePrepare3Args {
                    cookie_in,
                    uri_in: fixed.uri.clone(),
                    flags: flags.bits().into(),
                    dname: fixed.name.clone(),
                    resource: fixed.bandwidth_mib,
                    dom_xml: xml,
                };
                let reply = conn.invoke::<p::DomainMigratePrepare3>(args).await?;
                fixed.uri = reply.uri_out.or(fixed.uri.take());
                Ok(reply.cookie_out)
            }
        }
    }

    async fn perform(&self, cookie_in: Vec<u8>) -> Result<Vec<u8>, Error> {
        let (conn, dom, flags) = (&self.domain.conn, self.domain.wire(), self.flags | self.protection);
        match &self.form {
            Form::Params(params) => {
                let params = conn.checked(params).await?;
                let args = remote::DomainMigratePerform3ParamsArgs {
                    dom,
                    dconnuri: None,
                    params,
                    cookie_in,
                    flags: flags.bits(),
                };
                Ok(conn.invoke::<p::DomainMigratePerform3Params>(args).await?.cookie_out)
            }
            Form::Fixed(fixed) => {
                let args = remote::DomainMigratePerform3Args {
                    dom,
                    xmlin: None,
                    cookie_in,
                    dconnuri: None,
                    uri: fixed.uri.clone(),
                    flags: flags.bits().into(),
                    dname: fixed.name.clone(),
                    resource: fixed.bandwidth_mib,
                };
                Ok(conn.invoke::<p::DomainMigratePerform3>(args).await?.cookie_out)
            }
        }
    }

    async fn finish(&mut self, cookie_in: Vec<u8>, cancelled: bool) -> Result<(remote::Domain, Vec<u8>), Error> {
        let (conn, flags, cancelled) = (self.destination, self.destination_flags(), i32::from(cancelled));
        match &mut self.form {
            Form::Params(params) => {
                if params.string(param::DEST_NAME).is_none() {
                    params.set(param::DEST_NAME, crate::TypedValue::String(self.domain.name().to_owned()));
                }
                let params = conn.checked(params).await?;
                let flags = flags.bits();
                let args = remote::DomainMigrateFinish3ParamsArgs { params, cookie_in, flags, cancelled };
                let reply = conn.invoke::<p::DomainMigrateFinish3Params>(args).await?;
                Ok((reply.dom, reply.cookie_out))
            }
            Form::Fixed(fixed) => {
                let args = remote::DomainMigrateFinish3Args {
                    dname: fixed.name.clone().unwrap_or_else(|| self.domain.name().to_owned()),
                    cookie_in,
                    dconnuri: None,
                    uri: fixed.uri.clone(),
                    flags: flags.bits().into(),
                    cancelled,
                };
                let reply = conn.invoke::<p::DomainMigrateFinish3>(args).await?;
                Ok((reply.dom, reply.cookie_out))
            }
        }
    }

    /// The source's last step. Where it fails, the domain stands still there, and nobody can do more about it.
    async fn confirm(&self, cookie_in: Vec<u8>, cancelled: bool) {
        let (conn, dom, cancelled) = (&self.domain.conn, self.domain.wire(), i32::from(cancelled));
        let flags = self.flags | self.protection;
        let done = match &self.form {
            Form::Params(params) => {
                let params = params.clone().into_raw();
                let flags = flags.bits();
                let args = remote::DomainMigrateConfirm3ParamsArgs { dom, params, cookie_in, flags, cancelled };
                conn.invoke::<p::DomainMigrateConfirm3Params>(args).await
            }
            Form::Fixed(_) => {
                let args = remote::DomainMigrateConfirm3Args { dom, cookie_in, flags: flags.bits().into(), cancelled };
                conn.invoke::<p::DomainMigrateConfirm3>(args).await
            }
        };
        drop(done);
    }

    /// What matters at the source alone is not told to the destination.
    fn destination_flags(&self) -> MigrateFlags {
        self.flags - (MigrateFlags::ABORT_ON_ERROR | MigrateFlags::AUTO_CONVERGE)
    }

    fn uri(&self) -> Option<&str> {
        match &self.form {
            Form::Params(params) => params.string(param::URI),
            Form::Fixed(fixed) => fixed.uri.as_deref(),
        }
    }
}

/// Whether the destination knows better why sending failed: QEMU there died, and QEMU here only saw it go.
fn says_more(there: &Error, here: &Error) -> bool {
    here.domain == ErrorDomain::QEMU
        && here.code == ErrorCode::OPERATION_FAILED
        && there.domain == ErrorDomain::QEMU
        && there.code != ErrorCode::MIGRATE_FINISH_OK
}
