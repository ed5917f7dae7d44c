// Generated from schema/admin/calls.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! admin

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::List;

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `connect_open`. virAdmConnectOpen.
    struct ConnectOpenArgs {
        flags: u32,
    }

    /// The reply to `connect_get_lib_version`. virAdmConnectGetLibVersion.
    struct ConnectGetLibVersionRet {
        lib_ver: u64,
    }

    /// The arguments of `connect_list_servers`. virAdmConnectListServers.
    struct ConnectListServersArgs {
        need_results: u32,
        flags: u32,
    }

    /// The reply to `connect_list_servers`. virAdmConnectListServers.
    struct ConnectListServersRet {
        servers: Vec<Server> as List<Server, SERVER_LIST_MAX>,
        ret: u32,
    }

    /// The arguments of `connect_lookup_server`. virAdmConnectLookupServer.
    struct ConnectLookupServerArgs {
        name: String,
        flags: u32,
    }

    /// The reply to `connect_lookup_server`. virAdmConnectLookupServer.
    struct ConnectLookupServerRet {
        srv: Server,
    }

    /// The arguments of `server_get_threadpool_parameters`. virAdmServerGetThreadPoolParameters.
    struct ServerGetThreadpoolParametersArgs {
        srv: Server,
        flags: u32,
    }

    /// The reply to `server_get_threadpool_parameters`. virAdmServerGetThreadPoolParameters.
    struct ServerGetThreadpoolParametersRet {
        params: Vec<TypedParam> as List<TypedParam, SERVER_THREADPOOL_PARAMETERS_MAX>,
    }

    /// The arguments of `server_set_threadpool_parameters`. virAdmServerSetThreadPoolParameters.
    struct ServerSetThreadpoolParametersArgs {
        srv: Server,
        params: Vec<TypedParam> as List<TypedParam, SERVER_THREADPOOL_PARAMETERS_MAX>,
        flags: u32,
    }

    /// The arguments of `server_list_clients`. virAdmServerListClients.
    struct ServerListClientsArgs {
        srv: Server,
        need_results: u32,
        flags: u32,
    }

    /// The reply to `server_list_clients`. virAdmServerListClients.
    struct ServerListClientsRet {
        clients: Vec<Client> as List<Client, CLIENT_LIST_MAX>,
        ret: u32,
    }

    /// The arguments of `server_lookup_client`. virAdmServerLookupClient.
    struct ServerLookupClientArgs {
        srv: Server,
        id: u64,
        flags: u32,
    }

    /// The reply to `server_lookup_client`. virAdmServerLookupClient.
    struct ServerLookupClientRet {
        clnt: Client,
    }

    /// The arguments of `client_get_info`. virAdmClientGetInfo.
    struct ClientGetInfoArgs {
        clnt: Client,
        flags: u32,
    }

    /// The reply to `client_get_info`. virAdmClientGetInfo.
    struct ClientGetInfoRet {
        params: Vec<TypedParam> as List<TypedParam, CLIENT_INFO_PARAMETERS_MAX>,
    }

    /// The arguments of `client_close`. virAdmClientClose.
    struct ClientCloseArgs {
        clnt: Client,
        flags: u32,
    }

    /// The arguments of `server_get_client_limits`. virAdmServerGetClientLimits.
    struct ServerGetClientLimitsArgs {
        srv: Server,
        flags: u32,
    }

    /// The reply to `server_get_client_limits`. virAdmServerGetClientLimits.
    struct ServerGetClientLimitsRet {
        params: Vec<TypedParam> as List<TypedParam, SERVER_CLIENT_LIMITS_MAX>,
    }

    /// The arguments of `server_set_client_limits`. virAdmServerSetClientLimits.
    struct ServerSetClientLimitsArgs {
        srv: Server,
        params: Vec<TypedParam> as List<TypedParam, SERVER_CLIENT_LIMITS_MAX>,
        flags: u32,
    }

    /// The arguments of `connect_get_logging_outputs`. virAdmConnectGetLoggingOutputs.
    struct ConnectGetLoggingOutputsArgs {
        flags: u32,
    }

    /// The reply to `connect_get_logging_outputs`. virAdmConnectGetLoggingOutputs.
    struct ConnectGetLoggingOutputsRet {
        outputs: String,
        noutputs: u32,
    }

    /// The arguments of `connect_get_logging_filters`. virAdmConnectGetLoggingFilters.
    struct ConnectGetLoggingFiltersArgs {
        flags: u32,
    }

    /// The reply to `connect_get_logging_filters`. virAdmConnectGetLoggingFilters.
    struct ConnectGetLoggingFiltersRet {
        filters: Option<String>,
        nfilters: u32,
    }

    /// The arguments of `connect_set_logging_outputs`. virAdmConnectSetLoggingOutputs.
    struct ConnectSetLoggingOutputsArgs {
        outputs: Option<String>,
        flags: u32,
    }

    /// The arguments of `connect_set_logging_filters`. virAdmConnectSetLoggingFilters.
    struct ConnectSetLoggingFiltersArgs {
        filters: Option<String>,
        flags: u32,
    }

    /// The arguments of `server_update_tls_files`. virAdmServerUpdateTlsFiles.
    struct ServerUpdateTlsFilesArgs {
        srv: Server,
        flags: u32,
    }

    /// The arguments of `connect_set_daemon_timeout`. virAdmConnectSetDaemonTimeout.
    struct ConnectSetDaemonTimeoutArgs {
        timeout: u32,
        flags: u32,
    }

    /// The arguments of `connect_daemon_shutdown`. virAdmConnectDaemonShutdown.
    struct ConnectDaemonShutdownArgs {
        flags: u32,
    }
}
