// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The calls of the family `nwfilter`.

use ferrovirt_error::Error;

use super::refuse;
use crate::{BoxFuture, Call, Cx, NwfilterFamily, Reply};

/// Each arm boxes its own future, so that no future is as big as the largest of all.
pub(super) fn dispatch<'a, D: NwfilterFamily>(
    driver: &'a D,
    cx: &'a Cx,
    call: Call,
) -> BoxFuture<'a, Result<Reply, Error>> {
    match call {
        Call::NwfilterLookupByName(args) => {
            Box::pin(async move { driver.nwfilter_lookup_by_name(cx, args).await.map(Reply::NwfilterLookupByName) })
        }
        Call::NwfilterLookupByUuid(args) => {
            Box::pin(async move { driver.nwfilter_lookup_by_uuid(cx, args).await.map(Reply::NwfilterLookupByUuid) })
        }
        Call::NwfilterGetXmlDesc(args) => {
            Box::pin(async move { driver.nwfilter_get_xml_desc(cx, args).await.map(Reply::NwfilterGetXmlDesc) })
        }
        Call::ConnectNumOfNwfilters(args) => {
            Box::pin(async move { driver.connect_num_of_nwfilters(cx, args).await.map(Reply::ConnectNumOfNwfilters) })
        }
        Call::ConnectListNwfilters(args) => {
            Box::pin(async move { driver.connect_list_nwfilters(cx, args).await.map(Reply::ConnectListNwfilters) })
        }
        Call::NwfilterDefineXml(args) => {
            Box::pin(async move { driver.nwfilter_define_xml(cx, args).await.map(Reply::NwfilterDefineXml) })
        }
        Call::NwfilterUndefine(args) => {
            Box::pin(async move { driver.nwfilter_undefine(cx, args).await.map(Reply::NwfilterUndefine) })
        }
        Call::ConnectListAllNwfilters(args) => {
            Box::pin(
                async move { driver.connect_list_all_nwfilters(cx, args).await.map(Reply::ConnectListAllNwfilters) },
            )
        }
        Call::NwfilterBindingLookupByPortDev(args) => Box::pin(async move {
            driver.nwfilter_binding_lookup_by_port_dev(cx, args).await.map(Reply::NwfilterBindingLookupByPortDev)
        }),
        Call::NwfilterBindingGetXmlDesc(args) => Box::pin(async move {
            driver.nwfilter_binding_get_xml_desc(cx, args).await.map(Reply::NwfilterBindingGetXmlDesc)
        }),
        Call::NwfilterBindingCreateXml(args) => {
            Box::pin(
                async move { driver.nwfilter_binding_create_xml(cx, args).await.map(Reply::NwfilterBindingCreateXml) },
            )
        }
        Call::NwfilterBindingDelete(args) => {
            Box::pin(async move { driver.nwfilter_binding_delete(cx, args).await.map(Reply::NwfilterBindingDelete) })
        }
        Call::ConnectListAllNwfilterBindings(args) => Box::pin(async move {
            driver.connect_list_all_nwfilter_bindings(cx, args).await.map(Reply::ConnectListAllNwfilterBindings)
        }),
        Call::NwfilterDefineXmlFlags(args) => {
            Box::pin(async move { driver.nwfilter_define_xml_flags(cx, args).await.map(Reply::NwfilterDefineXmlFlags) })
        }
        other => refuse(&other),
    }
}
