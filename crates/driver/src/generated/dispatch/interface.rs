// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The calls of the family `interface`.

use ferrovirt_error::Error;

use super::refuse;
use crate::{BoxFuture, Call, Cx, InterfaceFamily, Reply};

/// Each arm boxes its own future, so that no future is as big as the largest of all.
pub(super) fn dispatch<'a, D: InterfaceFamily>(
    driver: &'a D,
    cx: &'a Cx,
    call: Call,
) -> BoxFuture<'a, Result<Reply, Error>> {
    match call {
        Call::ConnectNumOfInterfaces(args) => {
            Box::pin(async move { driver.connect_num_of_interfaces(cx, args).await.map(Reply::ConnectNumOfInterfaces) })
        }
        Call::ConnectListInterfaces(args) => {
            Box::pin(async move { driver.connect_list_interfaces(cx, args).await.map(Reply::ConnectListInterfaces) })
        }
        Call::InterfaceLookupByName(args) => {
            Box::pin(async move { driver.interface_lookup_by_name(cx, args).await.map(Reply::InterfaceLookupByName) })
        }
        Call::InterfaceLookupByMacString(args) => Box::pin(async move {
            driver.interface_lookup_by_mac_string(cx, args).await.map(Reply::InterfaceLookupByMacString)
        }),
        Call::InterfaceGetXmlDesc(args) => {
            Box::pin(async move { driver.interface_get_xml_desc(cx, args).await.map(Reply::InterfaceGetXmlDesc) })
        }
        Call::InterfaceDefineXml(args) => {
            Box::pin(async move { driver.interface_define_xml(cx, args).await.map(Reply::InterfaceDefineXml) })
        }
        Call::InterfaceUndefine(args) => {
            Box::pin(async move { driver.interface_undefine(cx, args).await.map(Reply::InterfaceUndefine) })
        }
        Call::InterfaceCreate(args) => {
            Box::pin(async move { driver.interface_create(cx, args).await.map(Reply::InterfaceCreate) })
        }
        Call::InterfaceDestroy(args) => {
            Box::pin(async move { driver.interface_destroy(cx, args).await.map(Reply::InterfaceDestroy) })
        }
        Call::ConnectNumOfDefinedInterfaces(args) => Box::pin(async move {
            driver.connect_num_of_defined_interfaces(cx, args).await.map(Reply::ConnectNumOfDefinedInterfaces)
        }),
        Call::ConnectListDefinedInterfaces(args) => Box::pin(async move {
            driver.connect_list_defined_interfaces(cx, args).await.map(Reply::ConnectListDefinedInterfaces)
        }),
        Call::InterfaceIsActive(args) => {
            Box::pin(async move { driver.interface_is_active(cx, args).await.map(Reply::InterfaceIsActive) })
        }
        Call::InterfaceChangeBegin(args) => {
            Box::pin(async move { driver.interface_change_begin(cx, args).await.map(Reply::InterfaceChangeBegin) })
        }
        Call::InterfaceChangeCommit(args) => {
            Box::pin(async move { driver.interface_change_commit(cx, args).await.map(Reply::InterfaceChangeCommit) })
        }
        Call::InterfaceChangeRollback(args) => {
            Box::pin(
                async move { driver.interface_change_rollback(cx, args).await.map(Reply::InterfaceChangeRollback) },
            )
        }
        Call::ConnectListAllInterfaces(args) => {
            Box::pin(
                async move { driver.connect_list_all_interfaces(cx, args).await.map(Reply::ConnectListAllInterfaces) },
            )
        }
        other => refuse(&other),
    }
}
