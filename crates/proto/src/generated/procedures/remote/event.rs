// Generated from schema/remote/event.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! event

use crate::net::REMOTE_PROGRAM;
use crate::{AclRule, Family, ProcedureInfo};

/// virConnectDomainEventRegister.
pub static CONNECT_DOMAIN_EVENT_REGISTER: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 105, "connect_domain_event_register", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_domains")])
        .acl_filter(&[AclRule::always("domain", "getattr")])
        .api("virConnectDomainEventRegister", "0.5.0");
/// virConnectDomainEventDeregister.
pub static CONNECT_DOMAIN_EVENT_DEREGISTER: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 106, "connect_domain_event_deregister", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "read")])
        .api("virConnectDomainEventDeregister", "0.5.0");
/// domain_event_lifecycle.
pub static DOMAIN_EVENT_LIFECYCLE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 107, "domain_event_lifecycle", Family::Hypervisor).signals(
        "domain",
        Some(0),
        true,
    );
/// virConnectDomainEventRegisterAny.
pub static CONNECT_DOMAIN_EVENT_REGISTER_ANY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 167, "connect_domain_event_register_any", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_domains")])
        .acl_filter(&[AclRule::always("domain", "getattr")])
        .api("virConnectDomainEventRegisterAny", "0.8.0");
/// virConnectDomainEventDeregisterAny.
pub static CONNECT_DOMAIN_EVENT_DEREGISTER_ANY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 168, "connect_domain_event_deregister_any", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "read")])
        .api("virConnectDomainEventDeregisterAny", "0.8.0");
/// domain_event_reboot.
pub static DOMAIN_EVENT_REBOOT: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 169, "domain_event_reboot", Family::Hypervisor).signals(
        "domain",
        Some(1),
        true,
    );
/// domain_event_rtc_change.
pub static DOMAIN_EVENT_RTC_CHANGE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 170, "domain_event_rtc_change", Family::Hypervisor).signals(
        "domain",
        Some(2),
        true,
    );
/// domain_event_watchdog.
pub static DOMAIN_EVENT_WATCHDOG: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 171, "domain_event_watchdog", Family::Hypervisor).signals(
        "domain",
        Some(3),
        true,
    );
/// domain_event_io_error.
pub static DOMAIN_EVENT_IO_ERROR: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 172, "domain_event_io_error", Family::Hypervisor).signals(
        "domain",
        Some(4),
        true,
    );
/// domain_event_graphics.
pub static DOMAIN_EVENT_GRAPHICS: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 173, "domain_event_graphics", Family::Hypervisor).signals(
        "domain",
        Some(5),
        true,
    );
/// domain_event_io_error_reason.
pub static DOMAIN_EVENT_IO_ERROR_REASON: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 195, "domain_event_io_error_reason", Family::Hypervisor).signals(
        "domain",
        Some(6),
        true,
    );
/// domain_event_control_error.
pub static DOMAIN_EVENT_CONTROL_ERROR: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 224, "domain_event_control_error", Family::Hypervisor).signals(
        "domain",
        Some(7),
        true,
    );
/// domain_event_block_job.
pub static DOMAIN_EVENT_BLOCK_JOB: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 241, "domain_event_block_job", Family::Hypervisor).signals(
        "domain",
        Some(8),
        true,
    );
/// domain_event_disk_change.
pub static DOMAIN_EVENT_DISK_CHANGE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 248, "domain_event_disk_change", Family::Hypervisor).signals(
        "domain",
        Some(9),
        true,
    );
/// domain_event_tray_change.
pub static DOMAIN_EVENT_TRAY_CHANGE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 268, "domain_event_tray_change", Family::Hypervisor).signals(
        "domain",
        Some(10),
        true,
    );
/// domain_event_pmwakeup.
pub static DOMAIN_EVENT_PMWAKEUP: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 269, "domain_event_pmwakeup", Family::Hypervisor).signals(
        "domain",
        Some(11),
        true,
    );
/// domain_event_pmsuspend.
pub static DOMAIN_EVENT_PMSUSPEND: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 270, "domain_event_pmsuspend", Family::Hypervisor).signals(
        "domain",
        Some(12),
        true,
    );
/// domain_event_balloon_change.
pub static DOMAIN_EVENT_BALLOON_CHANGE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 276, "domain_event_balloon_change", Family::Hypervisor).signals(
        "domain",
        Some(13),
        true,
    );
/// domain_event_pmsuspend_disk.
pub static DOMAIN_EVENT_PMSUSPEND_DISK: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 292, "domain_event_pmsuspend_disk", Family::Hypervisor).signals(
        "domain",
        Some(14),
        true,
    );
/// domain_event_device_removed.
pub static DOMAIN_EVENT_DEVICE_REMOVED: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 311, "domain_event_device_removed", Family::Hypervisor).signals(
        "domain",
        Some(15),
        true,
    );
/// virConnectDomainEventRegisterAny.
pub static CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 316, "connect_domain_event_callback_register_any", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_domains")])
        .acl_filter(&[AclRule::always("domain", "getattr")])
        .api("virConnectDomainEventRegisterAny", "0.8.0");
/// virConnectDomainEventDeregisterAny.
pub static CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 317, "connect_domain_event_callback_deregister_any", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "read")])
        .api("virConnectDomainEventDeregisterAny", "0.8.0");
/// domain_event_callback_lifecycle.
pub static DOMAIN_EVENT_CALLBACK_LIFECYCLE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 318, "domain_event_callback_lifecycle", Family::Hypervisor).signals(
        "domain",
        Some(0),
        false,
    );
/// domain_event_callback_reboot.
pub static DOMAIN_EVENT_CALLBACK_REBOOT: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 319, "domain_event_callback_reboot", Family::Hypervisor).signals(
        "domain",
        Some(1),
        false,
    );
/// domain_event_callback_rtc_change.
pub static DOMAIN_EVENT_CALLBACK_RTC_CHANGE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 320, "domain_event_callback_rtc_change", Family::Hypervisor).signals(
        "domain",
        Some(2),
        false,
    );
/// domain_event_callback_watchdog.
pub static DOMAIN_EVENT_CALLBACK_WATCHDOG: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 321, "domain_event_callback_watchdog", Family::Hypervisor).signals(
        "domain",
        Some(3),
        false,
    );
/// domain_event_callback_io_error.
pub static DOMAIN_EVENT_CALLBACK_IO_ERROR: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 322, "domain_event_callback_io_error", Family::Hypervisor).signals(
        "domain",
        Some(4),
        false,
    );
/// domain_event_callback_graphics.
pub static DOMAIN_EVENT_CALLBACK_GRAPHICS: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 323, "domain_event_callback_graphics", Family::Hypervisor).signals(
        "domain",
        Some(5),
        false,
    );
/// domain_event_callback_io_error_reason.
pub static DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 324, "domain_event_callback_io_error_reason", Family::Hypervisor).signals(
        "domain",
        Some(6),
        false,
    );
/// domain_event_callback_control_error.
pub static DOMAIN_EVENT_CALLBACK_CONTROL_ERROR: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 325, "domain_event_callback_control_error", Family::Hypervisor).signals(
        "domain",
        Some(7),
        false,
    );
/// domain_event_callback_block_job.
pub static DOMAIN_EVENT_CALLBACK_BLOCK_JOB: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 326, "domain_event_callback_block_job", Family::Hypervisor).signals(
        "domain",
        Some(8),
        false,
    );
/// domain_event_callback_disk_change.
pub static DOMAIN_EVENT_CALLBACK_DISK_CHANGE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 327, "domain_event_callback_disk_change", Family::Hypervisor).signals(
        "domain",
        Some(9),
        false,
    );
/// domain_event_callback_tray_change.
pub static DOMAIN_EVENT_CALLBACK_TRAY_CHANGE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 328, "domain_event_callback_tray_change", Family::Hypervisor).signals(
        "domain",
        Some(10),
        false,
    );
/// domain_event_callback_pmwakeup.
pub static DOMAIN_EVENT_CALLBACK_PMWAKEUP: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 329, "domain_event_callback_pmwakeup", Family::Hypervisor).signals(
        "domain",
        Some(11),
        false,
    );
/// domain_event_callback_pmsuspend.
pub static DOMAIN_EVENT_CALLBACK_PMSUSPEND: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 330, "domain_event_callback_pmsuspend", Family::Hypervisor).signals(
        "domain",
        Some(12),
        false,
    );
/// domain_event_callback_balloon_change.
pub static DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 331, "domain_event_callback_balloon_change", Family::Hypervisor).signals(
        "domain",
        Some(13),
        false,
    );
/// domain_event_callback_pmsuspend_disk.
pub static DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 332, "domain_event_callback_pmsuspend_disk", Family::Hypervisor).signals(
        "domain",
        Some(14),
        false,
    );
/// domain_event_callback_device_removed.
pub static DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 333, "domain_event_callback_device_removed", Family::Hypervisor).signals(
        "domain",
        Some(15),
        false,
    );
/// domain_event_block_job_2.
pub static DOMAIN_EVENT_BLOCK_JOB_2: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 339, "domain_event_block_job_2", Family::Hypervisor).signals(
        "domain",
        Some(16),
        false,
    );
/// domain_event_callback_tunable.
pub static DOMAIN_EVENT_CALLBACK_TUNABLE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 346, "domain_event_callback_tunable", Family::Hypervisor).signals(
        "domain",
        Some(17),
        false,
    );
/// domain_event_callback_agent_lifecycle.
pub static DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 348, "domain_event_callback_agent_lifecycle", Family::Hypervisor).signals(
        "domain",
        Some(18),
        false,
    );
/// domain_event_callback_device_added.
pub static DOMAIN_EVENT_CALLBACK_DEVICE_ADDED: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 354, "domain_event_callback_device_added", Family::Hypervisor).signals(
        "domain",
        Some(19),
        false,
    );
/// domain_event_callback_migration_iteration.
pub static DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 359, "domain_event_callback_migration_iteration", Family::Hypervisor).signals(
        "domain",
        Some(20),
        false,
    );
/// virConnectRegisterCloseCallback.
pub static CONNECT_REGISTER_CLOSE_CALLBACK: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 360, "connect_register_close_callback", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "getattr")])
        .api("virConnectRegisterCloseCallback", "0.10.0");
/// virConnectUnregisterCloseCallback.
pub static CONNECT_UNREGISTER_CLOSE_CALLBACK: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 361, "connect_unregister_close_callback", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "getattr")])
        .api("virConnectUnregisterCloseCallback", "0.10.0");
/// connect_event_connection_closed.
pub static CONNECT_EVENT_CONNECTION_CLOSED: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 362, "connect_event_connection_closed", Family::Hypervisor).signals(
        "connection_close",
        None,
        false,
    );
/// domain_event_callback_job_completed.
pub static DOMAIN_EVENT_CALLBACK_JOB_COMPLETED: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 363, "domain_event_callback_job_completed", Family::Hypervisor).signals(
        "domain",
        Some(21),
        false,
    );
/// domain_event_callback_device_removal_failed.
pub static DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 367, "domain_event_callback_device_removal_failed", Family::Hypervisor)
        .signals("domain", Some(22), false);
/// domain_event_callback_metadata_change.
pub static DOMAIN_EVENT_CALLBACK_METADATA_CHANGE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 379, "domain_event_callback_metadata_change", Family::Hypervisor).signals(
        "domain",
        Some(23),
        false,
    );
/// domain_event_block_threshold.
pub static DOMAIN_EVENT_BLOCK_THRESHOLD: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 385, "domain_event_block_threshold", Family::Hypervisor).signals(
        "domain",
        Some(24),
        false,
    );
/// domain_event_memory_failure.
pub static DOMAIN_EVENT_MEMORY_FAILURE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 423, "domain_event_memory_failure", Family::Hypervisor).signals(
        "domain",
        Some(25),
        false,
    );
/// domain_event_memory_device_size_change.
pub static DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 438, "domain_event_memory_device_size_change", Family::Hypervisor).signals(
        "domain",
        Some(26),
        false,
    );
/// domain_event_nic_mac_change.
pub static DOMAIN_EVENT_NIC_MAC_CHANGE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 453, "domain_event_nic_mac_change", Family::Hypervisor).newer().signals(
        "domain",
        Some(27),
        false,
    );
