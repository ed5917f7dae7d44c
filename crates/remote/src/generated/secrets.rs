// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! No secret is in debug output, wherever its value stands.

use std::fmt::Debug;

use ferrovirt_driver::{Call, Message, Reply};
use ferrovirt_proto::{qemu, remote};
use ferrovirt_xdr::from_bytes;

/// Decodes zeros, puts canaries into the secret fields, and looks at the debug output of the payload and the variant.
macro_rules! hidden {
    ($($kind:ident::$variant:ident: $payload:path { $($field:ident),* })*) => {$({
        let mut payload: $payload = from_bytes(&[0; 4096]).unwrap();
        $(payload.$field = Canary::canary();)*
        let fields = [$(stringify!($field)),*];
        check_hidden(&payload, &fields);
        check_hidden(&$kind::$variant(payload.into()), &fields);
    })*};
}

/// Every value that holds a secret, with the names of its secret fields.
#[test]
fn secrets_are_not_in_debug_output() {
    hidden! {
            Call::ConnectDomainXmlFromNative: remote::ConnectDomainXmlFromNativeArgs { native_config }
            Reply::ConnectDomainXmlFromNative: remote::ConnectDomainXmlFromNativeRet { domain_xml }
            Call::ConnectDomainXmlToNative: remote::ConnectDomainXmlToNativeArgs { domain_xml }
            Reply::ConnectDomainXmlToNative: remote::ConnectDomainXmlToNativeRet { native_config }
            Call::ConnectSetIdentity: remote::ConnectSetIdentityArgs { params }
            Call::DomainCreateXml: remote::DomainCreateXmlArgs { xml_desc }
            Call::DomainDefineXml: remote::DomainDefineXmlArgs { xml }
            Reply::DomainGetXmlDesc: remote::DomainGetXmlDescRet { xml }
            Call::DomainCreateXmlWithFiles: remote::DomainCreateXmlWithFilesArgs { xml_desc }
            Call::DomainDefineXmlFlags: remote::DomainDefineXmlFlagsArgs { xml }
            Call::DomainSetLaunchSecurityState: remote::DomainSetLaunchSecurityStateArgs { params }
            Call::DomainSendKey: remote::DomainSendKeyArgs { keycodes }
            Call::DomainSetUserPassword: remote::DomainSetUserPasswordArgs { password }
            Reply::DomainBlockPeek: remote::DomainBlockPeekRet { buffer }
            Call::DomainBlockCopy: remote::DomainBlockCopyArgs { destxml }
            Call::DomainCheckpointCreateXml: remote::DomainCheckpointCreateXmlArgs { xml_desc }
            Reply::DomainCheckpointGetXmlDesc: remote::DomainCheckpointGetXmlDescRet { xml }
            Call::DomainBackupBegin: remote::DomainBackupBeginArgs { checkpoint_xml }
            Call::DomainAttachDevice: remote::DomainAttachDeviceArgs { xml }
            Call::DomainDetachDevice: remote::DomainDetachDeviceArgs { xml }
            Call::DomainAttachDeviceFlags: remote::DomainAttachDeviceFlagsArgs { xml }
            Call::DomainDetachDeviceFlags: remote::DomainDetachDeviceFlagsArgs { xml }
            Call::DomainUpdateDeviceFlags: remote::DomainUpdateDeviceFlagsArgs { xml }
            Reply::DomainMigratePrepare: remote::DomainMigratePrepareRet { cookie }
            Call::DomainMigratePerform: remote::DomainMigratePerformArgs { cookie }
            Call::DomainMigrateFinish: remote::DomainMigrateFinishArgs { cookie }
            Call::DomainMigratePrepare2: remote::DomainMigratePrepare2Args { dom_xml }
            Reply::DomainMigratePrepare2: remote::DomainMigratePrepare2Ret { cookie }
            Call::DomainMigrateFinish2: remote::DomainMigrateFinish2Args { cookie }
            Call::DomainMigratePrepareTunnel: remote::DomainMigratePrepareTunnelArgs { dom_xml }
            Call::DomainMigrateBegin3: remote::DomainMigrateBegin3Args { xmlin }
            Reply::DomainMigrateBegin3: remote::DomainMigrateBegin3Ret { cookie_out, xml }
            Call::DomainMigratePrepare3: remote::DomainMigratePrepare3Args { cookie_in, dom_xml }
            Reply::DomainMigratePrepare3: remote::DomainMigratePrepare3Ret { cookie_out }
            Call::DomainMigratePrepareTunnel3: remote::DomainMigratePrepareTunnel3Args { cookie_in, dom_xml }
            Reply::DomainMigratePrepareTunnel3: remote::DomainMigratePrepareTunnel3Ret { cookie_out }
            Call::DomainMigratePerform3: remote::DomainMigratePerform3Args { xmlin, cookie_in }
            Reply::DomainMigratePerform3: remote::DomainMigratePerform3Ret { cookie_out }
            Call::DomainMigrateFinish3: remote::DomainMigrateFinish3Args { cookie_in }
            Reply::DomainMigrateFinish3: remote::DomainMigrateFinish3Ret { cookie_out }
            Call::DomainMigrateConfirm3: remote::DomainMigrateConfirm3Args { cookie_in }
            Call::DomainMigrateBegin3Params: remote::DomainMigrateBegin3ParamsArgs { params }
            Reply::DomainMigrateBegin3Params: remote::DomainMigrateBegin3ParamsRet { cookie_out, xml }
            Call::DomainMigratePrepare3Params: remote::DomainMigratePrepare3ParamsArgs { params, cookie_in }
            Reply::DomainMigratePrepare3Params: remote::DomainMigratePrepare3ParamsRet { cookie_out }
            Call::DomainMigratePrepareTunnel3Params: remote::DomainMigratePrepareTunnel3ParamsArgs { params, cookie_in }
            Reply::DomainMigratePrepareTunnel3Params: remote::DomainMigratePrepareTunnel3ParamsRet { cookie_out }
            Call::DomainMigratePerform3Params: remote::DomainMigratePerform3ParamsArgs { params, cookie_in }
            Reply::DomainMigratePerform3Params: remote::DomainMigratePerform3ParamsRet { cookie_out }
            Call::DomainMigrateFinish3Params: remote::DomainMigrateFinish3ParamsArgs { params, cookie_in }
            Reply::DomainMigrateFinish3Params: remote::DomainMigrateFinish3ParamsRet { cookie_out }
            Call::DomainMigrateConfirm3Params: remote::DomainMigrateConfirm3ParamsArgs { params, cookie_in }
            Call::DomainSaveFlags: remote::DomainSaveFlagsArgs { dxml }
            Call::DomainRestoreFlags: remote::DomainRestoreFlagsArgs { dxml }
            Reply::DomainSaveImageGetXmlDesc: remote::DomainSaveImageGetXmlDescRet { xml }
            Call::DomainSaveImageDefineXml: remote::DomainSaveImageDefineXmlArgs { dxml }
            Reply::DomainManagedSaveGetXmlDesc: remote::DomainManagedSaveGetXmlDescRet { xml }
            Call::DomainManagedSaveDefineXml: remote::DomainManagedSaveDefineXmlArgs { dxml }
            Call::DomainSaveParams: remote::DomainSaveParamsArgs { params }
            Call::DomainRestoreParams: remote::DomainRestoreParamsArgs { params }
            Call::DomainSnapshotCreateXml: remote::DomainSnapshotCreateXmlArgs { xml_desc }
            Reply::DomainSnapshotGetXmlDesc: remote::DomainSnapshotGetXmlDescRet { xml }
            Reply::DomainMemoryPeek: remote::DomainMemoryPeekRet { buffer }
            Call::SecretSetValue: remote::SecretSetValueArgs { value }
            Reply::SecretGetValue: remote::SecretGetValueRet { value }
            Call::AuthSaslStart: remote::AuthSaslStartArgs { data }
            Reply::AuthSaslStart: remote::AuthSaslStartRet { data }
            Call::AuthSaslStep: remote::AuthSaslStepArgs { data }
            Reply::AuthSaslStep: remote::AuthSaslStepRet { data }
            Call::QemuDomainMonitorCommand: qemu::DomainMonitorCommandArgs { cmd }
            Reply::QemuDomainMonitorCommand: qemu::DomainMonitorCommandRet { result }
            Call::QemuDomainAgentCommand: qemu::DomainAgentCommandArgs { cmd }
            Reply::QemuDomainAgentCommand: qemu::DomainAgentCommandRet { result }
            Call::QemuDomainMonitorCommandWithFiles: qemu::DomainMonitorCommandWithFilesArgs { cmd }
            Reply::QemuDomainMonitorCommandWithFiles: qemu::DomainMonitorCommandWithFilesRet { result }
    }
}

fn check_hidden(value: &impl Debug, fields: &[&str]) {
    let (text, pretty) = (format!("{value:?}"), format!("{value:#?}"));
    for field in fields {
        assert!(text.contains(&format!("{field}: ...")), "{text}");
    }
    assert!(!shows_canary(&text) && !shows_canary(&pretty), "{text}");
}

/// As text, as bytes, and as a number.
const TEXT: &str = "canary";
const WORD: u32 = 0x6361_6e61;

fn shows_canary(text: &str) -> bool {
    let shortened: String = text.split_whitespace().collect();
    let bytes: Vec<String> = TEXT.bytes().map(|byte| byte.to_string()).collect();
    [TEXT.to_owned(), bytes.join(","), WORD.to_string()].iter().any(|canary| shortened.contains(canary))
}

/// A value that is recognised in debug output.
trait Canary {
    fn canary() -> Self;
}

impl Canary for String {
    fn canary() -> Self {
        TEXT.to_owned()
    }
}

impl Canary for Vec<u8> {
    fn canary() -> Self {
        TEXT.as_bytes().to_vec()
    }
}

impl Canary for Vec<u32> {
    fn canary() -> Self {
        vec![WORD]
    }
}

impl Canary for Vec<remote::TypedParam> {
    fn canary() -> Self {
        let value = remote::TypedParamValue::String(TEXT.to_owned());
        vec![remote::TypedParam { field: TEXT.to_owned(), value }]
    }
}

impl<T: Canary> Canary for Option<T> {
    fn canary() -> Self {
        Some(T::canary())
    }
}

/// Where nothing is secret, the canary is found: in a call's text, bytes, numbers and parameters.
#[test]
fn a_canary_in_the_open_is_found() {
    let show = |value: &dyn Debug| (shows_canary(&format!("{value:?}")), shows_canary(&format!("{value:#?}")));
    let name = Call::DomainLookupByName(remote::DomainLookupByNameArgs { name: Canary::canary() });
    assert_eq!(show(&name), (true, true));
    assert_eq!(show(&<Option<Vec<u8>>>::canary()), (true, true));
    assert_eq!(show(&<Vec<u32>>::canary()), (true, true));
    assert_eq!(show(&<Vec<remote::TypedParam>>::canary()), (true, true));
    assert_eq!(show(&"nothing"), (false, false));
}
