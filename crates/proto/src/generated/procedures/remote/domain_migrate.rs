// Generated from schema/remote/domain_migrate.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Moving a domain to another host.

use crate::net::REMOTE_PROGRAM;
use crate::{AclRule, Family, ProcedureInfo, StreamDirection};

/// First protocol, on the destination: gets ready to receive a domain.
pub static DOMAIN_MIGRATE_PREPARE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 61, "domain_migrate_prepare", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "migrate"),
            AclRule::always("domain", "start"),
            AclRule::always("domain", "write"),
        ])
        .internal("virDomainMigratePrepare");
/// First and second protocol, on the source: sends the domain.
pub static DOMAIN_MIGRATE_PERFORM: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 62, "domain_migrate_perform", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "migrate")])
        .internal("virDomainMigratePerform");
/// First protocol, on the destination: takes the domain over.
pub static DOMAIN_MIGRATE_FINISH: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 63, "domain_migrate_finish", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "migrate")])
        .internal("virDomainMigrateFinish");
/// Second protocol, on the destination: gets ready to receive the domain that the XML describes.
pub static DOMAIN_MIGRATE_PREPARE2: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 108, "domain_migrate_prepare2", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "migrate"),
            AclRule::always("domain", "start"),
            AclRule::always("domain", "write"),
        ])
        .internal("virDomainMigratePrepare2");
/// Second protocol, on the destination: takes the domain over, or cleans up if sending failed.
pub static DOMAIN_MIGRATE_FINISH2: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 109, "domain_migrate_finish2", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "migrate")])
        .internal("virDomainMigrateFinish2");
/// Second protocol, on the destination: gets ready to receive a domain through a stream.
pub static DOMAIN_MIGRATE_PREPARE_TUNNEL: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 148, "domain_migrate_prepare_tunnel", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "migrate"),
            AclRule::always("domain", "start"),
            AclRule::always("domain", "write"),
        ])
        .stream(StreamDirection::Up)
        .internal("virDomainMigratePrepareTunnel");
/// Sets how long the domain may stand still at the end of a migration, in ms.
pub static DOMAIN_MIGRATE_SET_MAX_DOWNTIME: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 166, "domain_migrate_set_max_downtime", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "migrate")])
        .api("virDomainMigrateSetMaxDowntime", "0.8.0");
/// Limits the bandwidth of a migration, in MiB/s.
pub static DOMAIN_MIGRATE_SET_MAX_SPEED: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 207, "domain_migrate_set_max_speed", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "migrate")])
        .api("virDomainMigrateSetMaxSpeed", "0.9.0");
/// Third protocol, on the source: starts, gives the domain's XML and a cookie for the destination.
pub static DOMAIN_MIGRATE_BEGIN3: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 213, "domain_migrate_begin3", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "migrate")])
        .internal("virDomainMigrateBegin3");
/// Third protocol, on the destination: gets ready and gives a cookie and an address for the source.
pub static DOMAIN_MIGRATE_PREPARE3: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 214, "domain_migrate_prepare3", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "migrate"),
            AclRule::always("domain", "start"),
            AclRule::always("domain", "write"),
        ])
        .internal("virDomainMigratePrepare3");
/// Third protocol, on the destination: gets ready to receive through a stream and gives a cookie for the source.
pub static DOMAIN_MIGRATE_PREPARE_TUNNEL3: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 215, "domain_migrate_prepare_tunnel3", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "migrate"),
            AclRule::always("domain", "start"),
            AclRule::always("domain", "write"),
        ])
        .stream(StreamDirection::Up)
        .internal("virDomainMigratePrepareTunnel3");
/// Third protocol, on the source: sends the domain and gives a cookie for the destination.
pub static DOMAIN_MIGRATE_PERFORM3: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 216, "domain_migrate_perform3", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "migrate")])
        .internal("virDomainMigratePerform3");
/// Third protocol, on the destination: takes the domain over or cleans up, and gives a cookie for the source.
pub static DOMAIN_MIGRATE_FINISH3: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 217, "domain_migrate_finish3", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "migrate")])
        .internal("virDomainMigrateFinish3");
/// Third protocol, on the source: lets the domain go, or runs it on if the migration was cancelled.
pub static DOMAIN_MIGRATE_CONFIRM3: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 218, "domain_migrate_confirm3", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "migrate")])
        .internal("virDomainMigrateConfirm3");
/// Gives the limit on a migration's bandwidth, in MiB/s.
pub static DOMAIN_MIGRATE_GET_MAX_SPEED: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 242, "domain_migrate_get_max_speed", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "migrate")])
        .api("virDomainMigrateGetMaxSpeed", "0.9.5");
/// Gives the size of the cache that compresses repeatedly sent pages, in bytes.
pub static DOMAIN_MIGRATE_GET_COMPRESSION_CACHE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 299, "domain_migrate_get_compression_cache", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "migrate")])
        .api("virDomainMigrateGetCompressionCache", "1.0.3");
/// Sets the size of the cache that compresses repeatedly sent pages, in bytes.
pub static DOMAIN_MIGRATE_SET_COMPRESSION_CACHE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 300, "domain_migrate_set_compression_cache", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "migrate")])
        .api("virDomainMigrateSetCompressionCache", "1.0.3");
/// Third protocol with typed parameters, on the source: starts, gives the domain's XML and a cookie for the destination.
pub static DOMAIN_MIGRATE_BEGIN3_PARAMS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 302, "domain_migrate_begin3_params", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "migrate")])
        .internal("virDomainMigrateBegin3Params");
/// Third protocol with typed parameters, on the destination: gets ready and gives a cookie and an address for the source.
pub static DOMAIN_MIGRATE_PREPARE3_PARAMS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 303, "domain_migrate_prepare3_params", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "migrate"),
            AclRule::always("domain", "start"),
            AclRule::always("domain", "write"),
        ])
        .internal("virDomainMigratePrepare3Params");
/// Third protocol with typed parameters, on the destination: gets ready to receive through a stream.
pub static DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 304, "domain_migrate_prepare_tunnel3_params", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "migrate"),
            AclRule::always("domain", "start"),
            AclRule::always("domain", "write"),
        ])
        .stream(StreamDirection::Up)
        .internal("virDomainMigratePrepareTunnel3Params");
/// Third protocol with typed parameters, on the source: sends the domain and gives a cookie for the destination.
pub static DOMAIN_MIGRATE_PERFORM3_PARAMS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 305, "domain_migrate_perform3_params", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "migrate")])
        .internal("virDomainMigratePerform3Params");
/// Third protocol with typed parameters, on the destination: takes the domain over or cleans up.
pub static DOMAIN_MIGRATE_FINISH3_PARAMS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 306, "domain_migrate_finish3_params", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "migrate")])
        .internal("virDomainMigrateFinish3Params");
/// Third protocol with typed parameters, on the source: lets the domain go, or runs it on if cancelled.
pub static DOMAIN_MIGRATE_CONFIRM3_PARAMS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 307, "domain_migrate_confirm3_params", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "migrate")])
        .internal("virDomainMigrateConfirm3Params");
/// Moves a running migration to its post-copy phase: the domain goes on at the destination while its memory follows.
pub static DOMAIN_MIGRATE_START_POST_COPY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 364, "domain_migrate_start_post_copy", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "migrate")])
        .api("virDomainMigrateStartPostCopy", "1.3.3");
/// Says how long the domain may stand still at the end of a migration, in ms.
pub static DOMAIN_MIGRATE_GET_MAX_DOWNTIME: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 387, "domain_migrate_get_max_downtime", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "migrate")])
        .api("virDomainMigrateGetMaxDowntime", "3.7.0");
