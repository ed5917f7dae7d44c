// Generated from schema/admin/calls.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! A daemon's servers, clients and log.

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::List;

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `connect_open`. Opens the daemon's administration; nothing else is answered before.
    struct ConnectOpenArgs {
        flags: u32,
    }

    /// The reply to `connect_get_lib_version`. Gives the version of the library that the daemon runs with.
    struct ConnectGetLibVersionRet {
        lib_ver: u64,
    }

    /// The arguments of `connect_list_servers`. Lists the daemon's servers; or only counts them if no results are wanted.
    struct ConnectListServersArgs {
        need_results: u32,
        flags: u32,
    }

    /// The reply to `connect_list_servers`. Lists the daemon's servers; or only counts them if no results are wanted.
    struct ConnectListServersRet {
        servers: Vec<Server> as List<Server, SERVER_LIST_MAX>,
        ret: u32,
    }

    /// The arguments of `connect_lookup_server`. Finds one of the daemon's servers by its name.
    struct ConnectLookupServerArgs {
        name: String,
        flags: u32,
    }

    /// The reply to `connect_lookup_server`. Finds one of the daemon's servers by its name.
    struct ConnectLookupServerRet {
        srv: Server,
    }

    /// The arguments of `server_get_threadpool_parameters`. Gives the sizes and the use of a server's pool of workers.
    struct ServerGetThreadpoolParametersArgs {
        srv: Server,
        flags: u32,
    }

    /// The reply to `server_get_threadpool_parameters`. Gives the sizes and the use of a server's pool of workers.
    struct ServerGetThreadpoolParametersRet {
        params: Vec<TypedParam> as List<TypedParam, SERVER_THREADPOOL_PARAMETERS_MAX>,
    }

    /// The arguments of `server_set_threadpool_parameters`. Sets the sizes of a server's pool of workers.
    struct ServerSetThreadpoolParametersArgs {
        srv: Server,
        params: Vec<TypedParam> as List<TypedParam, SERVER_THREADPOOL_PARAMETERS_MAX>,
        flags: u32,
    }

    /// The arguments of `server_list_clients`. Lists the clients that are connected to a server; or only counts them if no results are wanted.
    struct ServerListClientsArgs {
        srv: Server,
        need_results: u32,
        flags: u32,
    }

    /// The reply to `server_list_clients`. Lists the clients that are connected to a server; or only counts them if no results are wanted.
    struct ServerListClientsRet {
        clients: Vec<Client> as List<Client, CLIENT_LIST_MAX>,
        ret: u32,
    }

    /// The arguments of `server_lookup_client`. Finds a client of a server by its id.
    struct ServerLookupClientArgs {
        srv: Server,
        id: u64,
        flags: u32,
    }

    /// The reply to `server_lookup_client`. Finds a client of a server by its id.
    struct ServerLookupClientRet {
        clnt: Client,
    }

    /// The arguments of `client_get_info`. Tells who a client is: address, user, process, security label.
    struct ClientGetInfoArgs {
        clnt: Client,
        flags: u32,
    }

    /// The reply to `client_get_info`. Tells who a client is: address, user, process, security label.
    struct ClientGetInfoRet {
        params: Vec<TypedParam> as List<TypedParam, CLIENT_INFO_PARAMETERS_MAX>,
    }

    /// The arguments of `client_close`. Disconnects a client at once.
    struct ClientCloseArgs {
        clnt: Client,
        flags: u32,
    }

    /// The arguments of `server_get_client_limits`. Gives how many clients a server takes and how many it has.
    struct ServerGetClientLimitsArgs {
        srv: Server,
        flags: u32,
    }

    /// The reply to `server_get_client_limits`. Gives how many clients a server takes and how many it has.
    struct ServerGetClientLimitsRet {
        params: Vec<TypedParam> as List<TypedParam, SERVER_CLIENT_LIMITS_MAX>,
    }

    /// The arguments of `server_set_client_limits`. Sets how many clients a server takes.
    struct ServerSetClientLimitsArgs {
        srv: Server,
        params: Vec<TypedParam> as List<TypedParam, SERVER_CLIENT_LIMITS_MAX>,
        flags: u32,
    }

    /// The arguments of `connect_get_logging_outputs`. Gives where the daemon's log goes, and how many such places there are.
    struct ConnectGetLoggingOutputsArgs {
        flags: u32,
    }

    /// The reply to `connect_get_logging_outputs`. Gives where the daemon's log goes, and how many such places there are.
    struct ConnectGetLoggingOutputsRet {
        outputs: String,
        noutputs: u32,
    }

    /// The arguments of `connect_get_logging_filters`. Gives which parts of the daemon log how much, and how many such filters there are.
    struct ConnectGetLoggingFiltersArgs {
        flags: u32,
    }

    /// The reply to `connect_get_logging_filters`. Gives which parts of the daemon log how much, and how many such filters there are.
    struct ConnectGetLoggingFiltersRet {
        filters: Option<String>,
        nfilters: u32,
    }

    /// The arguments of `connect_set_logging_outputs`. Sets where the daemon's log goes; nothing means the default.
    struct ConnectSetLoggingOutputsArgs {
        outputs: Option<String>,
        flags: u32,
    }

    /// The arguments of `connect_set_logging_filters`. Sets which parts of the daemon log how much; nothing means no filter.
    struct ConnectSetLoggingFiltersArgs {
        filters: Option<String>,
        flags: u32,
    }

    /// The arguments of `server_update_tls_files`. Has a server read its TLS certificates again.
    struct ServerUpdateTlsFilesArgs {
        srv: Server,
        flags: u32,
    }

    /// The arguments of `connect_set_daemon_timeout`. Sets after how many idle seconds the daemon ends itself; 0 means never.
    struct ConnectSetDaemonTimeoutArgs {
        timeout: u32,
        flags: u32,
    }

    /// The arguments of `connect_daemon_shutdown`. Asks the daemon to end itself.
    struct ConnectDaemonShutdownArgs {
        flags: u32,
    }
}
