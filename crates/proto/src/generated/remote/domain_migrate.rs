// Generated from schema/remote/domain_migrate.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Moving a domain to another host.

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::{List, Opaque};

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `domain_migrate_prepare`. First protocol, on the destination: gets ready to receive a domain.
    struct DomainMigratePrepareArgs {
        uri_in: Option<String>,
        flags: u64,
        dname: Option<String>,
        resource: u64,
    }

    /// The reply to `domain_migrate_prepare`. First protocol, on the destination: gets ready to receive a domain.
    struct DomainMigratePrepareRet {
        #[secret] cookie: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        uri_out: Option<String>,
    }

    /// The arguments of `domain_migrate_perform`. First and second protocol, on the source: sends the domain.
    struct DomainMigratePerformArgs {
        dom: Domain,
        #[secret] cookie: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        uri: String,
        flags: u64,
        dname: Option<String>,
        resource: u64,
    }

    /// The arguments of `domain_migrate_finish`. First protocol, on the destination: takes the domain over.
    struct DomainMigrateFinishArgs {
        dname: String,
        #[secret] cookie: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        uri: String,
        flags: u64,
    }

    /// The reply to `domain_migrate_finish`. First protocol, on the destination: takes the domain over.
    struct DomainMigrateFinishRet {
        ddom: Domain,
    }

    /// The arguments of `domain_migrate_prepare2`. Second protocol, on the destination: gets ready to receive the domain that the XML describes.
    struct DomainMigratePrepare2Args {
        uri_in: Option<String>,
        flags: u64,
        dname: Option<String>,
        resource: u64,
        #[secret] dom_xml: String,
    }

    /// The reply to `domain_migrate_prepare2`. Second protocol, on the destination: gets ready to receive the domain that the XML describes.
    struct DomainMigratePrepare2Ret {
        #[secret] cookie: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        uri_out: Option<String>,
    }

    /// The arguments of `domain_migrate_finish2`. Second protocol, on the destination: takes the domain over, or cleans up if sending failed.
    struct DomainMigrateFinish2Args {
        dname: String,
        #[secret] cookie: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        uri: String,
        flags: u64,
        retcode: i32,
    }

    /// The reply to `domain_migrate_finish2`. Second protocol, on the destination: takes the domain over, or cleans up if sending failed.
    struct DomainMigrateFinish2Ret {
        ddom: Domain,
    }

    /// The arguments of `domain_migrate_prepare_tunnel`. Second protocol, on the destination: gets ready to receive a domain through a stream.
    struct DomainMigratePrepareTunnelArgs {
        flags: u64,
        dname: Option<String>,
        resource: u64,
        #[secret] dom_xml: String,
    }

    /// The arguments of `domain_migrate_set_max_downtime`. Sets how long the domain may stand still at the end of a migration, in ms.
    struct DomainMigrateSetMaxDowntimeArgs {
        dom: Domain,
        downtime: u64,
        flags: u32,
    }

    /// The arguments of `domain_migrate_set_max_speed`. Limits the bandwidth of a migration, in MiB/s.
    struct DomainMigrateSetMaxSpeedArgs {
        dom: Domain,
        bandwidth: u64,
        flags: u32,
    }

    /// The arguments of `domain_migrate_begin3`. Third protocol, on the source: starts, gives the domain's XML and a cookie for the destination.
    struct DomainMigrateBegin3Args {
        dom: Domain,
        #[secret] xmlin: Option<String>,
        flags: u64,
        dname: Option<String>,
        resource: u64,
    }

    /// The reply to `domain_migrate_begin3`. Third protocol, on the source: starts, gives the domain's XML and a cookie for the destination.
    struct DomainMigrateBegin3Ret {
        #[secret] cookie_out: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        #[secret] xml: String,
    }

    /// The arguments of `domain_migrate_prepare3`. Third protocol, on the destination: gets ready and gives a cookie and an address for the source.
    struct DomainMigratePrepare3Args {
        #[secret] cookie_in: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        uri_in: Option<String>,
        flags: u64,
        dname: Option<String>,
        resource: u64,
        #[secret] dom_xml: String,
    }

    /// The reply to `domain_migrate_prepare3`. Third protocol, on the destination: gets ready and gives a cookie and an address for the source.
    struct DomainMigratePrepare3Ret {
        #[secret] cookie_out: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        uri_out: Option<String>,
    }

    /// The arguments of `domain_migrate_prepare_tunnel3`. Third protocol, on the destination: gets ready to receive through a stream and gives a cookie for the source.
    struct DomainMigratePrepareTunnel3Args {
        #[secret] cookie_in: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        flags: u64,
        dname: Option<String>,
        resource: u64,
        #[secret] dom_xml: String,
    }

    /// The reply to `domain_migrate_prepare_tunnel3`. Third protocol, on the destination: gets ready to receive through a stream and gives a cookie for the source.
    struct DomainMigratePrepareTunnel3Ret {
        #[secret] cookie_out: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
    }

    /// The arguments of `domain_migrate_perform3`. Third protocol, on the source: sends the domain and gives a cookie for the destination.
    struct DomainMigratePerform3Args {
        dom: Domain,
        #[secret] xmlin: Option<String>,
        #[secret] cookie_in: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        dconnuri: Option<String>,
        uri: Option<String>,
        flags: u64,
        dname: Option<String>,
        resource: u64,
    }

    /// The reply to `domain_migrate_perform3`. Third protocol, on the source: sends the domain and gives a cookie for the destination.
    struct DomainMigratePerform3Ret {
        #[secret] cookie_out: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
    }

    /// The arguments of `domain_migrate_finish3`. Third protocol, on the destination: takes the domain over or cleans up, and gives a cookie for the source.
    struct DomainMigrateFinish3Args {
        dname: String,
        #[secret] cookie_in: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        dconnuri: Option<String>,
        uri: Option<String>,
        flags: u64,
        cancelled: i32,
    }

    /// The reply to `domain_migrate_finish3`. Third protocol, on the destination: takes the domain over or cleans up, and gives a cookie for the source.
    struct DomainMigrateFinish3Ret {
        dom: Domain,
        #[secret] cookie_out: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
    }

    /// The arguments of `domain_migrate_confirm3`. Third protocol, on the source: lets the domain go, or runs it on if the migration was cancelled.
    struct DomainMigrateConfirm3Args {
        dom: Domain,
        #[secret] cookie_in: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        flags: u64,
        cancelled: i32,
    }

    /// The arguments of `domain_migrate_get_max_speed`. Gives the limit on a migration's bandwidth, in MiB/s.
    struct DomainMigrateGetMaxSpeedArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_migrate_get_max_speed`. Gives the limit on a migration's bandwidth, in MiB/s.
    struct DomainMigrateGetMaxSpeedRet {
        bandwidth: u64,
    }

    /// The arguments of `domain_migrate_get_compression_cache`. Gives the size of the cache that compresses repeatedly sent pages, in bytes.
    struct DomainMigrateGetCompressionCacheArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_migrate_get_compression_cache`. Gives the size of the cache that compresses repeatedly sent pages, in bytes.
    struct DomainMigrateGetCompressionCacheRet {
        cache_size: u64,
    }

    /// The arguments of `domain_migrate_set_compression_cache`. Sets the size of the cache that compresses repeatedly sent pages, in bytes.
    struct DomainMigrateSetCompressionCacheArgs {
        dom: Domain,
        cache_size: u64,
        flags: u32,
    }

    /// The arguments of `domain_migrate_begin3_params`. Third protocol with typed parameters, on the source: starts, gives the domain's XML and a cookie for the destination.
    struct DomainMigrateBegin3ParamsArgs {
        dom: Domain,
        #[secret] params: Vec<TypedParam> as List<TypedParam, DOMAIN_MIGRATE_PARAM_LIST_MAX>,
        flags: u32,
    }

    /// The reply to `domain_migrate_begin3_params`. Third protocol with typed parameters, on the source: starts, gives the domain's XML and a cookie for the destination.
    struct DomainMigrateBegin3ParamsRet {
        #[secret] cookie_out: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        #[secret] xml: String,
    }

    /// The arguments of `domain_migrate_prepare3_params`. Third protocol with typed parameters, on the destination: gets ready and gives a cookie and an address for the source.
    struct DomainMigratePrepare3ParamsArgs {
        #[secret] params: Vec<TypedParam> as List<TypedParam, DOMAIN_MIGRATE_PARAM_LIST_MAX>,
        #[secret] cookie_in: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        flags: u32,
    }

    /// The reply to `domain_migrate_prepare3_params`. Third protocol with typed parameters, on the destination: gets ready and gives a cookie and an address for the source.
    struct DomainMigratePrepare3ParamsRet {
        #[secret] cookie_out: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        uri_out: Option<String>,
    }

    /// The arguments of `domain_migrate_prepare_tunnel3_params`. Third protocol with typed parameters, on the destination: gets ready to receive through a stream.
    struct DomainMigratePrepareTunnel3ParamsArgs {
        #[secret] params: Vec<TypedParam> as List<TypedParam, DOMAIN_MIGRATE_PARAM_LIST_MAX>,
        #[secret] cookie_in: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        flags: u32,
    }

    /// The reply to `domain_migrate_prepare_tunnel3_params`. Third protocol with typed parameters, on the destination: gets ready to receive through a stream.
    struct DomainMigratePrepareTunnel3ParamsRet {
        #[secret] cookie_out: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
    }

    /// The arguments of `domain_migrate_perform3_params`. Third protocol with typed parameters, on the source: sends the domain and gives a cookie for the destination.
    struct DomainMigratePerform3ParamsArgs {
        dom: Domain,
        dconnuri: Option<String>,
        #[secret] params: Vec<TypedParam> as List<TypedParam, DOMAIN_MIGRATE_PARAM_LIST_MAX>,
        #[secret] cookie_in: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        flags: u32,
    }

    /// The reply to `domain_migrate_perform3_params`. Third protocol with typed parameters, on the source: sends the domain and gives a cookie for the destination.
    struct DomainMigratePerform3ParamsRet {
        #[secret] cookie_out: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
    }

    /// The arguments of `domain_migrate_finish3_params`. Third protocol with typed parameters, on the destination: takes the domain over or cleans up.
    struct DomainMigrateFinish3ParamsArgs {
        #[secret] params: Vec<TypedParam> as List<TypedParam, DOMAIN_MIGRATE_PARAM_LIST_MAX>,
        #[secret] cookie_in: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        flags: u32,
        cancelled: i32,
    }

    /// The reply to `domain_migrate_finish3_params`. Third protocol with typed parameters, on the destination: takes the domain over or cleans up.
    struct DomainMigrateFinish3ParamsRet {
        dom: Domain,
        #[secret] cookie_out: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
    }

    /// The arguments of `domain_migrate_confirm3_params`. Third protocol with typed parameters, on the source: lets the domain go, or runs it on if cancelled.
    struct DomainMigrateConfirm3ParamsArgs {
        dom: Domain,
        #[secret] params: Vec<TypedParam> as List<TypedParam, DOMAIN_MIGRATE_PARAM_LIST_MAX>,
        #[secret] cookie_in: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        flags: u32,
        cancelled: i32,
    }

    /// The arguments of `domain_migrate_start_post_copy`. Moves a running migration to its post-copy phase: the domain goes on at the destination while its memory follows.
    struct DomainMigrateStartPostCopyArgs {
        dom: Domain,
        flags: u32,
    }

    /// The arguments of `domain_migrate_get_max_downtime`. Says how long the domain may stand still at the end of a migration, in ms.
    struct DomainMigrateGetMaxDowntimeArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_migrate_get_max_downtime`. Says how long the domain may stand still at the end of a migration, in ms.
    struct DomainMigrateGetMaxDowntimeRet {
        downtime: u64,
    }
}
