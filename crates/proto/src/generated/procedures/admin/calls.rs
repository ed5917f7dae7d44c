// Generated from schema/admin/calls.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! A daemon's servers, clients and log.

use crate::net::ADMIN_PROGRAM;
use crate::{Family, ProcedureInfo};

/// Opens the daemon's administration; nothing else is answered before.
pub static CONNECT_OPEN: ProcedureInfo =
    ProcedureInfo::call(ADMIN_PROGRAM, 1, "connect_open", Family::Admin).api("virAdmConnectOpen", "2.0.0");
/// Ends the administration.
pub static CONNECT_CLOSE: ProcedureInfo =
    ProcedureInfo::call(ADMIN_PROGRAM, 2, "connect_close", Family::Admin).api("virAdmConnectClose", "2.0.0");
/// Gives the version of the library that the daemon runs with.
pub static CONNECT_GET_LIB_VERSION: ProcedureInfo =
    ProcedureInfo::call(ADMIN_PROGRAM, 3, "connect_get_lib_version", Family::Admin)
        .api("virAdmConnectGetLibVersion", "2.0.0");
/// Lists the daemon's servers; or only counts them if no results are wanted.
pub static CONNECT_LIST_SERVERS: ProcedureInfo =
    ProcedureInfo::call(ADMIN_PROGRAM, 4, "connect_list_servers", Family::Admin)
        .api("virAdmConnectListServers", "2.0.0");
/// Finds one of the daemon's servers by its name.
pub static CONNECT_LOOKUP_SERVER: ProcedureInfo =
    ProcedureInfo::call(ADMIN_PROGRAM, 5, "connect_lookup_server", Family::Admin)
        .api("virAdmConnectLookupServer", "2.0.0");
/// Gives the sizes and the use of a server's pool of workers.
pub static SERVER_GET_THREADPOOL_PARAMETERS: ProcedureInfo =
    ProcedureInfo::call(ADMIN_PROGRAM, 6, "server_get_threadpool_parameters", Family::Admin)
        .api("virAdmServerGetThreadPoolParameters", "2.0.0");
/// Sets the sizes of a server's pool of workers.
pub static SERVER_SET_THREADPOOL_PARAMETERS: ProcedureInfo =
    ProcedureInfo::call(ADMIN_PROGRAM, 7, "server_set_threadpool_parameters", Family::Admin)
        .api("virAdmServerSetThreadPoolParameters", "2.0.0");
/// Lists the clients that are connected to a server; or only counts them if no results are wanted.
pub static SERVER_LIST_CLIENTS: ProcedureInfo =
    ProcedureInfo::call(ADMIN_PROGRAM, 8, "server_list_clients", Family::Admin).api("virAdmServerListClients", "2.0.0");
/// Finds a client of a server by its id.
pub static SERVER_LOOKUP_CLIENT: ProcedureInfo =
    ProcedureInfo::call(ADMIN_PROGRAM, 9, "server_lookup_client", Family::Admin)
        .api("virAdmServerLookupClient", "2.0.0");
/// Tells who a client is: address, user, process, security label.
pub static CLIENT_GET_INFO: ProcedureInfo =
    ProcedureInfo::call(ADMIN_PROGRAM, 10, "client_get_info", Family::Admin).api("virAdmClientGetInfo", "2.0.0");
/// Disconnects a client at once.
pub static CLIENT_CLOSE: ProcedureInfo =
    ProcedureInfo::call(ADMIN_PROGRAM, 11, "client_close", Family::Admin).api("virAdmClientClose", "2.0.0");
/// Gives how many clients a server takes and how many it has.
pub static SERVER_GET_CLIENT_LIMITS: ProcedureInfo =
    ProcedureInfo::call(ADMIN_PROGRAM, 12, "server_get_client_limits", Family::Admin)
        .api("virAdmServerGetClientLimits", "2.0.0");
/// Sets how many clients a server takes.
pub static SERVER_SET_CLIENT_LIMITS: ProcedureInfo =
    ProcedureInfo::call(ADMIN_PROGRAM, 13, "server_set_client_limits", Family::Admin)
        .api("virAdmServerSetClientLimits", "2.0.0");
/// Gives where the daemon's log goes, and how many such places there are.
pub static CONNECT_GET_LOGGING_OUTPUTS: ProcedureInfo =
    ProcedureInfo::call(ADMIN_PROGRAM, 14, "connect_get_logging_outputs", Family::Admin)
        .api("virAdmConnectGetLoggingOutputs", "3.0.0");
/// Gives which parts of the daemon log how much, and how many such filters there are.
pub static CONNECT_GET_LOGGING_FILTERS: ProcedureInfo =
    ProcedureInfo::call(ADMIN_PROGRAM, 15, "connect_get_logging_filters", Family::Admin)
        .api("virAdmConnectGetLoggingFilters", "3.0.0");
/// Sets where the daemon's log goes; nothing means the default.
pub static CONNECT_SET_LOGGING_OUTPUTS: ProcedureInfo =
    ProcedureInfo::call(ADMIN_PROGRAM, 16, "connect_set_logging_outputs", Family::Admin)
        .api("virAdmConnectSetLoggingOutputs", "3.0.0");
/// Sets which parts of the daemon log how much; nothing means no filter.
pub static CONNECT_SET_LOGGING_FILTERS: ProcedureInfo =
    ProcedureInfo::call(ADMIN_PROGRAM, 17, "connect_set_logging_filters", Family::Admin)
        .api("virAdmConnectSetLoggingFilters", "3.0.0");
/// Has a server read its TLS certificates again.
pub static SERVER_UPDATE_TLS_FILES: ProcedureInfo =
    ProcedureInfo::call(ADMIN_PROGRAM, 18, "server_update_tls_files", Family::Admin)
        .api("virAdmServerUpdateTlsFiles", "2.0.0");
/// Sets after how many idle seconds the daemon ends itself; 0 means never.
pub static CONNECT_SET_DAEMON_TIMEOUT: ProcedureInfo =
    ProcedureInfo::call(ADMIN_PROGRAM, 19, "connect_set_daemon_timeout", Family::Admin)
        .api("virAdmConnectSetDaemonTimeout", "8.6.0");
/// Asks the daemon to end itself.
pub static CONNECT_DAEMON_SHUTDOWN: ProcedureInfo =
    ProcedureInfo::call(ADMIN_PROGRAM, 20, "connect_daemon_shutdown", Family::Admin)
        .api("virAdmConnectDaemonShutdown", "11.2.0")
        .newer();
