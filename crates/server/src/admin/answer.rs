//! The administration's calls.

use std::sync::Arc;

use ferrovirt_error::Error;
use ferrovirt_proto::{admin as a, flags::AdmConnectDaemonShutdown};
use ferrovirt_xdr::{Xdr, from_bytes, to_bytes};

use super::{Administration, LogWords, error::AdminError, limits, view};
use crate::{client::Client, error::ServerError, server::Shared};

/// The version of libvirt whose behaviour this is, as libvirt counts: 11.3.0.
pub(crate) const LIB_VERSION: u64 = 11_003_000;

/// The number of the call behind whose reply the connection ends.
pub(crate) const CLOSE: i32 = 2;

type Answer<T> = Result<T, Error>;

impl Administration {
    /// Answers a call: its number and arguments to the reply's bytes.
    pub(crate) fn answer(&self, number: i32, payload: &[u8]) -> Answer<Vec<u8>> {
        match number {
            1 => call(payload, |args: a::ConnectOpenArgs| no_flags(args.flags, "adminDispatchConnectOpen")),
            CLOSE => call(payload, |(): ()| Ok(())),
            3 => call(payload, |(): ()| Ok(a::ConnectGetLibVersionRet { lib_ver: LIB_VERSION })),
            4 => call(payload, |args| self.list_servers(&args)),
            5 => call(payload, |args| self.lookup_server(args)),
            6 => call(payload, |args| self.pool(&args)),
            7 => call(payload, |args| self.set_pool(&args)),
            8 => call(payload, |args| self.list_clients(&args)),
            9 => call(payload, |args| self.lookup_client(&args)),
            10 => call(payload, |args| self.client_info(&args)),
            11 => call(payload, |args| self.close_client(&args)),
            12 => call(payload, |args| self.limits(&args)),
            13 => call(payload, |args| self.set_limits(&args)),
            18 => call(payload, |args| self.update_tls(&args)),
            _ => self.answer_of_daemon(number, payload),
        }
    }

    /// The calls that concern the daemon as a whole.
    fn answer_of_daemon(&self, number: i32, payload: &[u8]) -> Answer<Vec<u8>> {
        match number {
            14 => call(payload, |args: a::ConnectGetLoggingOutputsArgs| {
                no_flags(args.flags, "adminConnectGetLoggingOutputs")?;
                let LogWords { text: outputs, count: noutputs } = self.daemon.log_outputs()?;
                Ok(a::ConnectGetLoggingOutputsRet { outputs, noutputs })
            }),
            15 => call(payload, |args: a::ConnectGetLoggingFiltersArgs| {
                no_flags(args.flags, "adminConnectGetLoggingFilters")?;
                let LogWords { text, count: nfilters } = self.daemon.log_filters()?;
                Ok(a::ConnectGetLoggingFiltersRet { filters: (nfilters > 0).then_some(text), nfilters })
            }),
            16 => call(payload, |args: a::ConnectSetLoggingOutputsArgs| {
                no_flags(args.flags, "adminConnectSetLoggingOutputs")?;
                self.daemon.set_log_outputs(args.outputs.as_deref())
            }),
            17 => call(payload, |args: a::ConnectSetLoggingFiltersArgs| {
                no_flags(args.flags, "adminConnectSetLoggingFilters")?;
                self.daemon.set_log_filters(args.filters.as_deref())
            }),
            19 => call(payload, |args: a::ConnectSetDaemonTimeoutArgs| {
                no_flags(args.flags, "adminConnectSetDaemonTimeout")?;
                self.daemon.set_timeout(args.timeout)
            }),
            20 => call(payload, |args: a::ConnectDaemonShutdownArgs| {
                let known = AdmConnectDaemonShutdown::PRESERVE.bits();
                no_flags(args.flags & !known, "adminConnectDaemonShutdown")?;
                self.daemon.shut_down()
            }),
            _ => Err(ServerError::BadArguments.into()),
        }
    }

    fn list_servers(&self, args: &a::ConnectListServersArgs) -> Answer<a::ConnectListServersRet> {
        no_flags(args.flags, "adminConnectListServers")?;
        let servers: Vec<_> = self.names().into_iter().map(server).collect();
        let ret = count(servers.len());
        Ok(a::ConnectListServersRet { servers: wanted(args.need_results, servers), ret })
    }

    /// libvirt looks at no flags here.
    fn lookup_server(&self, args: a::ConnectLookupServerArgs) -> Answer<a::ConnectLookupServerRet> {
        self.server(&args.name)?;
        Ok(a::ConnectLookupServerRet { srv: a::Server { name: args.name } })
    }

    fn pool(&self, args: &a::ServerGetThreadpoolParametersArgs) -> Answer<a::ServerGetThreadpoolParametersRet> {
        let server = self.server(&args.srv.name)?;
        no_flags(args.flags, "adminServerGetThreadPoolParameters")?;
        let busy = server.clients().iter().map(|client| client.requests_under_way()).sum();
        Ok(a::ServerGetThreadpoolParametersRet { params: server.workers().params(busy) })
    }

    fn set_pool(&self, args: &a::ServerSetThreadpoolParametersArgs) -> Answer<()> {
        let server = self.server(&args.srv.name).map_err(AdminError::here)?;
        no_flags(args.flags, "adminServerSetThreadPoolParameters")?;
        Ok(server.workers().change(&args.params)?)
    }

    fn list_clients(&self, args: &a::ServerListClientsArgs) -> Answer<a::ServerListClientsRet> {
        let server = self.server(&args.srv.name)?;
        no_flags(args.flags, "adminServerListClients")?;
        let clients: Vec<_> = server.clients().iter().map(|client| view::named(&args.srv.name, client)).collect();
        let ret = count(clients.len());
        Ok(a::ServerListClientsRet { clients: wanted(args.need_results, clients), ret })
    }

    fn lookup_client(&self, args: &a::ServerLookupClientArgs) -> Answer<a::ServerLookupClientRet> {
        let server = self.server(&args.srv.name)?;
        no_flags(args.flags, "adminServerLookupClient")?;
        let client = client(&server, args.id)?;
        Ok(a::ServerLookupClientRet { clnt: view::named(&args.srv.name, &client) })
    }

    fn client_info(&self, args: &a::ClientGetInfoArgs) -> Answer<a::ClientGetInfoRet> {
        let server = self.server(&args.clnt.srv.name).map_err(AdminError::here)?;
        let client = client(&server, args.clnt.id).map_err(AdminError::here)?;
        no_flags(args.flags, "adminClientGetInfo")?;
        Ok(a::ClientGetInfoRet { params: view::params(&client, &*server.config.env) })
    }

    fn close_client(&self, args: &a::ClientCloseArgs) -> Answer<()> {
        let server = self.server(&args.clnt.srv.name)?;
        let client = client(&server, args.clnt.id)?;
        no_flags(args.flags, "adminClientClose")?;
        client.cut_off();
        Ok(())
    }

    fn limits(&self, args: &a::ServerGetClientLimitsArgs) -> Answer<a::ServerGetClientLimitsRet> {
        let server = self.server(&args.srv.name)?;
        no_flags(args.flags, "adminServerGetClientLimits")?;
        Ok(a::ServerGetClientLimitsRet { params: limits::params(server.places.counted()) })
    }

    fn set_limits(&self, args: &a::ServerSetClientLimitsArgs) -> Answer<()> {
        let server = self.server(&args.srv.name).map_err(AdminError::here)?;
        no_flags(args.flags, "adminServerSetClientLimits")?;
        Ok(limits::change(&server.places, &args.params)?)
    }

    fn update_tls(&self, args: &a::ServerUpdateTlsFilesArgs) -> Answer<()> {
        self.server(&args.srv.name)?;
        no_flags(args.flags, "adminServerUpdateTlsFiles")?;
        self.daemon.update_tls(&args.srv.name)
    }
}

/// Arguments from bytes, the reply to bytes.
fn call<A: Xdr, R: Xdr>(payload: &[u8], answer: impl FnOnce(A) -> Answer<R>) -> Answer<Vec<u8>> {
    let args = from_bytes(payload).map_err(|_| ServerError::BadArguments)?;
    to_bytes(&answer(args)?).map_err(|_| ServerError::BadReply.into())
}

fn no_flags(flags: u32, function: &'static str) -> Answer<()> {
    if flags == 0 { Ok(()) } else { Err(AdminError::Flags { flags, function }.into()) }
}

fn client(server: &Shared, id: u64) -> Result<Arc<Client>, AdminError> {
    server.client(id).ok_or(AdminError::NoClient { id })
}

fn server(name: &str) -> a::Server {
    a::Server { name: name.to_owned() }
}

/// A list, unless only its length is asked for.
fn wanted<T>(need_results: u32, list: Vec<T>) -> Vec<T> {
    if need_results == 0 { Vec::new() } else { list }
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
