//! Families and calls that libvirt's driver does not have: each is refused by its C name, as there.

use ferrovirt_driver::procedures as d;
use ferrovirt_error::Error;
use ferrovirt_proto::remote as r;

use crate::test_support::Rig;

#[test]
fn what_libvirts_driver_lacks_is_refused_by_name() {
    let net = || r::Network { name: "default".to_owned(), uuid: [0; 16] };
    let vol = || r::StorageVol { pool: "default-pool".to_owned(), name: "v".to_owned(), key: "k".to_owned() };
    let name = || "computer".to_owned();
    let rig = Rig::new();
    let rows = [
        (refusal(rig.ask::<d::ConnectNumOfSecrets>(())), "virConnectNumOfSecrets"),
        (refusal(rig.ask::<d::ConnectNumOfNwfilters>(())), "virConnectNumOfNWFilters"),
        (
            refusal(rig.ask::<d::NetworkGetDhcpLeases>(r::NetworkGetDhcpLeasesArgs {
                net: net(),
                mac: None,
                need_results: 1,
                flags: 0,
            })),
            "virNetworkGetDHCPLeases",
        ),
        (
            refusal(rig.ask::<d::NetworkListAllPorts>(r::NetworkListAllPortsArgs {
                network: net(),
                need_results: 1,
                flags: 0,
            })),
            "virNetworkListAllPorts",
        ),
        (
            refusal(rig.ask::<d::StoragePoolLookupByTargetPath>(r::StoragePoolLookupByTargetPathArgs {
                path: "/default-pool".to_owned(),
            })),
            "virStoragePoolLookupByTargetPath",
        ),
        (
            refusal(
                rig.ask::<d::ConnectGetStoragePoolCapabilities>(r::ConnectGetStoragePoolCapabilitiesArgs { flags: 0 }),
            ),
            "virConnectGetStoragePoolCapabilities",
        ),
        (refusal(rig.ask::<d::StorageVolWipe>(r::StorageVolWipeArgs { vol: vol(), flags: 0 })), "virStorageVolWipe"),
        (
            refusal(rig.ask::<d::StorageVolResize>(r::StorageVolResizeArgs { vol: vol(), capacity: 1, flags: 0 })),
            "virStorageVolResize",
        ),
        (
            refusal(rig.ask::<d::StorageVolGetInfoFlags>(r::StorageVolGetInfoFlagsArgs { vol: vol(), flags: 0 })),
            "virStorageVolGetInfoFlags",
        ),
        (
            refusal(rig.ask::<d::StorageVolUpload>(r::StorageVolUploadArgs {
                vol: vol(),
                offset: 0,
                length: 0,
                flags: 0,
            })),
            "virStorageVolUpload",
        ),
        (
            refusal(rig.ask::<d::NodeDeviceCreate>(r::NodeDeviceCreateArgs { name: name(), flags: 0 })),
            "virNodeDeviceCreate",
        ),
        (
            refusal(rig.ask::<d::NodeDeviceUndefine>(r::NodeDeviceUndefineArgs { name: name(), flags: 0 })),
            "virNodeDeviceUndefine",
        ),
        (
            refusal(rig.ask::<d::NodeDeviceGetAutostart>(r::NodeDeviceGetAutostartArgs { name: name() })),
            "virNodeDeviceGetAutostart",
        ),
    ];
    for (refused, function) in rows {
        assert_eq!(refused, Some(Error::unsupported(function)));
    }
}

fn refusal<T>(answer: Result<T, Error>) -> Option<Error> {
    answer.err()
}
