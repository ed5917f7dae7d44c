// Generated from schema/remote/domain_migrate.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! domain_migrate

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::{List, Opaque};

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `domain_migrate_prepare`. virDomainMigratePrepare.
    struct DomainMigratePrepareArgs {
        uri_in: Option<String>,
        flags: u64,
        dname: Option<String>,
        resource: u64,
    }

    /// The reply to `domain_migrate_prepare`. virDomainMigratePrepare.
    struct DomainMigratePrepareRet {
        cookie: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        uri_out: Option<String>,
    }

    /// The arguments of `domain_migrate_perform`. virDomainMigratePerform.
    struct DomainMigratePerformArgs {
        dom: Domain,
        cookie: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        uri: String,
        flags: u64,
        dname: Option<String>,
        resource: u64,
    }

    /// The arguments of `domain_migrate_finish`. virDomainMigrateFinish.
    struct DomainMigrateFinishArgs {
        dname: String,
        cookie: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        uri: String,
        flags: u64,
    }

    /// The reply to `domain_migrate_finish`. virDomainMigrateFinish.
    struct DomainMigrateFinishRet {
        ddom: Domain,
    }

    /// The arguments of `domain_migrate_prepare2`. virDomainMigratePrepare2.
    struct DomainMigratePrepare2Args {
        uri_in: Option<String>,
        flags: u64,
        dname: Option<String>,
        resource: u64,
        dom_xml: String,
    }

    /// The reply to `domain_migrate_prepare2`. virDomainMigratePrepare2.
    struct DomainMigratePrepare2Ret {
        cookie: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        uri_out: Option<String>,
    }

    /// The arguments of `domain_migrate_finish2`. virDomainMigrateFinish2.
    struct DomainMigrateFinish2Args {
        dname: String,
        cookie: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        uri: String,
        flags: u64,
        retcode: i32,
    }

    /// The reply to `domain_migrate_finish2`. virDomainMigrateFinish2.
    struct DomainMigrateFinish2Ret {
        ddom: Domain,
    }

    /// The arguments of `domain_migrate_prepare_tunnel`. virDomainMigratePrepareTunnel.
    struct DomainMigratePrepareTunnelArgs {
        flags: u64,
        dname: Option<String>,
        resource: u64,
        dom_xml: String,
    }

    /// The arguments of `domain_migrate_set_max_downtime`. virDomainMigrateSetMaxDowntime.
    struct DomainMigrateSetMaxDowntimeArgs {
        dom: Domain,
        downtime: u64,
        flags: u32,
    }

    /// The arguments of `domain_migrate_set_max_speed`. virDomainMigrateSetMaxSpeed.
    struct DomainMigrateSetMaxSpeedArgs {
        dom: Domain,
        bandwidth: u64,
        flags: u32,
    }

    /// The arguments of `domain_migrate_begin3`. virDomainMigrateBegin3.
    struct DomainMigrateBegin3Args {
        dom: Domain,
        xmlin: Option<String>,
        flags: u64,
        dname: Option<String>,
        resource: u64,
    }

    /// The reply to `domain_migrate_begin3`. virDomainMigrateBegin3.
    struct DomainMigrateBegin3Ret {
        cookie_out: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        xml: String,
    }

    /// The arguments of `domain_migrate_prepare3`. virDomainMigratePrepare3.
    struct DomainMigratePrepare3Args {
        cookie_in: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        uri_in: Option<String>,
        flags: u64,
        dname: Option<String>,
        resource: u64,
        dom_xml: String,
    }

    /// The reply to `domain_migrate_prepare3`. virDomainMigratePrepare3.
    struct DomainMigratePrepare3Ret {
        cookie_out: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        uri_out: Option<String>,
    }

    /// The arguments of `domain_migrate_prepare_tunnel3`. virDomainMigratePrepareTunnel3.
    struct DomainMigratePrepareTunnel3Args {
        cookie_in: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        flags: u64,
        dname: Option<String>,
        resource: u64,
        dom_xml: String,
    }

    /// The reply to `domain_migrate_prepare_tunnel3`. virDomainMigratePrepareTunnel3.
    struct DomainMigratePrepareTunnel3Ret {
        cookie_out: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
    }

    /// The arguments of `domain_migrate_perform3`. virDomainMigratePerform3.
    struct DomainMigratePerform3Args {
        dom: Domain,
        xmlin: Option<String>,
        cookie_in: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        dconnuri: Option<String>,
        uri: Option<String>,
        flags: u64,
        dname: Option<String>,
        resource: u64,
    }

    /// The reply to `domain_migrate_perform3`. virDomainMigratePerform3.
    struct DomainMigratePerform3Ret {
        cookie_out: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
    }

    /// The arguments of `domain_migrate_finish3`. virDomainMigrateFinish3.
    struct DomainMigrateFinish3Args {
        dname: String,
        cookie_in: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        dconnuri: Option<String>,
        uri: Option<String>,
        flags: u64,
        cancelled: i32,
    }

    /// The reply to `domain_migrate_finish3`. virDomainMigrateFinish3.
    struct DomainMigrateFinish3Ret {
        dom: Domain,
        cookie_out: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
    }

    /// The arguments of `domain_migrate_confirm3`. virDomainMigrateConfirm3.
    struct DomainMigrateConfirm3Args {
        dom: Domain,
        cookie_in: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        flags: u64,
        cancelled: i32,
    }

    /// The arguments of `domain_migrate_get_max_speed`. virDomainMigrateGetMaxSpeed.
    struct DomainMigrateGetMaxSpeedArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_migrate_get_max_speed`. virDomainMigrateGetMaxSpeed.
    struct DomainMigrateGetMaxSpeedRet {
        bandwidth: u64,
    }

    /// The arguments of `domain_migrate_get_compression_cache`. virDomainMigrateGetCompressionCache.
    struct DomainMigrateGetCompressionCacheArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_migrate_get_compression_cache`. virDomainMigrateGetCompressionCache.
    struct DomainMigrateGetCompressionCacheRet {
        cache_size: u64,
    }

    /// The arguments of `domain_migrate_set_compression_cache`. virDomainMigrateSetCompressionCache.
    struct DomainMigrateSetCompressionCacheArgs {
        dom: Domain,
        cache_size: u64,
        flags: u32,
    }

    /// The arguments of `domain_migrate_begin3_params`. virDomainMigrateBegin3Params.
    struct DomainMigrateBegin3ParamsArgs {
        dom: Domain,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_MIGRATE_PARAM_LIST_MAX>,
        flags: u32,
    }

    /// The reply to `domain_migrate_begin3_params`. virDomainMigrateBegin3Params.
    struct DomainMigrateBegin3ParamsRet {
        cookie_out: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        xml: String,
    }

    /// The arguments of `domain_migrate_prepare3_params`. virDomainMigratePrepare3Params.
    struct DomainMigratePrepare3ParamsArgs {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_MIGRATE_PARAM_LIST_MAX>,
        cookie_in: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        flags: u32,
    }

    /// The reply to `domain_migrate_prepare3_params`. virDomainMigratePrepare3Params.
    struct DomainMigratePrepare3ParamsRet {
        cookie_out: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        uri_out: Option<String>,
    }

    /// The arguments of `domain_migrate_prepare_tunnel3_params`. virDomainMigratePrepareTunnel3Params.
    struct DomainMigratePrepareTunnel3ParamsArgs {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_MIGRATE_PARAM_LIST_MAX>,
        cookie_in: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        flags: u32,
    }

    /// The reply to `domain_migrate_prepare_tunnel3_params`. virDomainMigratePrepareTunnel3Params.
    struct DomainMigratePrepareTunnel3ParamsRet {
        cookie_out: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
    }

    /// The arguments of `domain_migrate_perform3_params`. virDomainMigratePerform3Params.
    struct DomainMigratePerform3ParamsArgs {
        dom: Domain,
        dconnuri: Option<String>,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_MIGRATE_PARAM_LIST_MAX>,
        cookie_in: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        flags: u32,
    }

    /// The reply to `domain_migrate_perform3_params`. virDomainMigratePerform3Params.
    struct DomainMigratePerform3ParamsRet {
        cookie_out: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
    }

    /// The arguments of `domain_migrate_finish3_params`. virDomainMigrateFinish3Params.
    struct DomainMigrateFinish3ParamsArgs {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_MIGRATE_PARAM_LIST_MAX>,
        cookie_in: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        flags: u32,
        cancelled: i32,
    }

    /// The reply to `domain_migrate_finish3_params`. virDomainMigrateFinish3Params.
    struct DomainMigrateFinish3ParamsRet {
        dom: Domain,
        cookie_out: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
    }

    /// The arguments of `domain_migrate_confirm3_params`. virDomainMigrateConfirm3Params.
    struct DomainMigrateConfirm3ParamsArgs {
        dom: Domain,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_MIGRATE_PARAM_LIST_MAX>,
        cookie_in: Vec<u8> as Opaque<MIGRATE_COOKIE_MAX>,
        flags: u32,
        cancelled: i32,
    }

    /// The arguments of `domain_migrate_start_post_copy`. virDomainMigrateStartPostCopy.
    struct DomainMigrateStartPostCopyArgs {
        dom: Domain,
        flags: u32,
    }

    /// The arguments of `domain_migrate_get_max_downtime`. virDomainMigrateGetMaxDowntime.
    struct DomainMigrateGetMaxDowntimeArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_migrate_get_max_downtime`. virDomainMigrateGetMaxDowntime.
    struct DomainMigrateGetMaxDowntimeRet {
        downtime: u64,
    }
}
