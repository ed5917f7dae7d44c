// Generated from schema/remote/event.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Events of domains and of the connection, and asking for them.

use crate::net::REMOTE_PROGRAM;
use crate::{AclRule, Family, ProcedureInfo};

/// Oldest form: asks for lifecycle events of all domains.
pub static CONNECT_DOMAIN_EVENT_REGISTER: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 105, "connect_domain_event_register", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_domains")])
        .acl_filter(&[AclRule::always("domain", "getattr")])
        .api("virConnectDomainEventRegister", "0.5.0");
/// Oldest form: ends the registration for lifecycle events of all domains.
pub static CONNECT_DOMAIN_EVENT_DEREGISTER: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 106, "connect_domain_event_deregister", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "read")])
        .api("virConnectDomainEventDeregister", "0.5.0");
/// Old form: a domain was defined, undefined, started, paused, resumed or stopped, or crashed.
pub static DOMAIN_EVENT_LIFECYCLE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 107, "domain_event_lifecycle", Family::Hypervisor).signals(
        "domain",
        Some(0),
        true,
    );
/// Old form: asks for one kind of event of all domains.
pub static CONNECT_DOMAIN_EVENT_REGISTER_ANY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 167, "connect_domain_event_register_any", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_domains")])
        .acl_filter(&[AclRule::always("domain", "getattr")])
        .api("virConnectDomainEventRegisterAny", "0.8.0");
/// Old form: ends the registration for one kind of event of all domains.
pub static CONNECT_DOMAIN_EVENT_DEREGISTER_ANY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 168, "connect_domain_event_deregister_any", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "read")])
        .api("virConnectDomainEventDeregisterAny", "0.8.0");
/// Old form: a domain rebooted.
pub static DOMAIN_EVENT_REBOOT: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 169, "domain_event_reboot", Family::Hypervisor).signals(
        "domain",
        Some(1),
        true,
    );
/// Old form: a domain set its clock; the offset from UTC is in seconds.
pub static DOMAIN_EVENT_RTC_CHANGE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 170, "domain_event_rtc_change", Family::Hypervisor).signals(
        "domain",
        Some(2),
        true,
    );
/// Old form: a domain's watchdog fired.
pub static DOMAIN_EVENT_WATCHDOG: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 171, "domain_event_watchdog", Family::Hypervisor).signals(
        "domain",
        Some(3),
        true,
    );
/// Old form: a disk failed to read or write.
pub static DOMAIN_EVENT_IO_ERROR: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 172, "domain_event_io_error", Family::Hypervisor).signals(
        "domain",
        Some(4),
        true,
    );
/// Old form: a viewer connected to a display, proved who it is, or left.
pub static DOMAIN_EVENT_GRAPHICS: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 173, "domain_event_graphics", Family::Hypervisor).signals(
        "domain",
        Some(5),
        true,
    );
/// Old form: a disk failed to read or write, and why.
pub static DOMAIN_EVENT_IO_ERROR_REASON: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 195, "domain_event_io_error_reason", Family::Hypervisor).signals(
        "domain",
        Some(6),
        true,
    );
/// Old form: the hypervisor's control channel to a domain broke.
pub static DOMAIN_EVENT_CONTROL_ERROR: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 224, "domain_event_control_error", Family::Hypervisor).signals(
        "domain",
        Some(7),
        true,
    );
/// Old form: a block job ended or became ready; names the disk's path.
pub static DOMAIN_EVENT_BLOCK_JOB: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 241, "domain_event_block_job", Family::Hypervisor).signals(
        "domain",
        Some(8),
        true,
    );
/// Old form: a disk's medium was changed or dropped.
pub static DOMAIN_EVENT_DISK_CHANGE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 248, "domain_event_disk_change", Family::Hypervisor).signals(
        "domain",
        Some(9),
        true,
    );
/// Old form: the tray of a drive opened or closed.
pub static DOMAIN_EVENT_TRAY_CHANGE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 268, "domain_event_tray_change", Family::Hypervisor).signals(
        "domain",
        Some(10),
        true,
    );
/// Old form: a domain woke up.
pub static DOMAIN_EVENT_PMWAKEUP: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 269, "domain_event_pmwakeup", Family::Hypervisor).signals(
        "domain",
        Some(11),
        true,
    );
/// Old form: a domain suspended itself to memory.
pub static DOMAIN_EVENT_PMSUSPEND: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 270, "domain_event_pmsuspend", Family::Hypervisor).signals(
        "domain",
        Some(12),
        true,
    );
/// Old form: a domain's memory changed; the new size is in KiB.
pub static DOMAIN_EVENT_BALLOON_CHANGE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 276, "domain_event_balloon_change", Family::Hypervisor).signals(
        "domain",
        Some(13),
        true,
    );
/// Old form: a domain suspended itself to disk.
pub static DOMAIN_EVENT_PMSUSPEND_DISK: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 292, "domain_event_pmsuspend_disk", Family::Hypervisor).signals(
        "domain",
        Some(14),
        true,
    );
/// Old form: a device was removed from a domain.
pub static DOMAIN_EVENT_DEVICE_REMOVED: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 311, "domain_event_device_removed", Family::Hypervisor).signals(
        "domain",
        Some(15),
        true,
    );
/// Asks for one kind of event, of one domain or of all, and gives the id that the events will carry.
pub static CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 316, "connect_domain_event_callback_register_any", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_domains")])
        .acl_filter(&[AclRule::always("domain", "getattr")])
        .api("virConnectDomainEventRegisterAny", "0.8.0");
/// Ends the registration of an id.
pub static CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 317, "connect_domain_event_callback_deregister_any", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "read")])
        .api("virConnectDomainEventDeregisterAny", "0.8.0");
/// A domain was defined, undefined, started, paused, resumed or stopped, or crashed.
pub static DOMAIN_EVENT_CALLBACK_LIFECYCLE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 318, "domain_event_callback_lifecycle", Family::Hypervisor).signals(
        "domain",
        Some(0),
        false,
    );
/// A domain rebooted.
pub static DOMAIN_EVENT_CALLBACK_REBOOT: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 319, "domain_event_callback_reboot", Family::Hypervisor).signals(
        "domain",
        Some(1),
        false,
    );
/// A domain set its clock; the offset from UTC is in seconds.
pub static DOMAIN_EVENT_CALLBACK_RTC_CHANGE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 320, "domain_event_callback_rtc_change", Family::Hypervisor).signals(
        "domain",
        Some(2),
        false,
    );
/// A domain's watchdog fired.
pub static DOMAIN_EVENT_CALLBACK_WATCHDOG: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 321, "domain_event_callback_watchdog", Family::Hypervisor).signals(
        "domain",
        Some(3),
        false,
    );
/// A disk failed to read or write.
pub static DOMAIN_EVENT_CALLBACK_IO_ERROR: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 322, "domain_event_callback_io_error", Family::Hypervisor).signals(
        "domain",
        Some(4),
        false,
    );
/// A viewer connected to a display, proved who it is, or left.
pub static DOMAIN_EVENT_CALLBACK_GRAPHICS: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 323, "domain_event_callback_graphics", Family::Hypervisor).signals(
        "domain",
        Some(5),
        false,
    );
/// A disk failed to read or write, and why.
pub static DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 324, "domain_event_callback_io_error_reason", Family::Hypervisor).signals(
        "domain",
        Some(6),
        false,
    );
/// The hypervisor's control channel to a domain broke.
pub static DOMAIN_EVENT_CALLBACK_CONTROL_ERROR: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 325, "domain_event_callback_control_error", Family::Hypervisor).signals(
        "domain",
        Some(7),
        false,
    );
/// A block job ended or became ready; names the disk's path.
pub static DOMAIN_EVENT_CALLBACK_BLOCK_JOB: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 326, "domain_event_callback_block_job", Family::Hypervisor).signals(
        "domain",
        Some(8),
        false,
    );
/// A disk's medium was changed or dropped.
pub static DOMAIN_EVENT_CALLBACK_DISK_CHANGE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 327, "domain_event_callback_disk_change", Family::Hypervisor).signals(
        "domain",
        Some(9),
        false,
    );
/// The tray of a drive opened or closed.
pub static DOMAIN_EVENT_CALLBACK_TRAY_CHANGE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 328, "domain_event_callback_tray_change", Family::Hypervisor).signals(
        "domain",
        Some(10),
        false,
    );
/// A domain woke up.
pub static DOMAIN_EVENT_CALLBACK_PMWAKEUP: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 329, "domain_event_callback_pmwakeup", Family::Hypervisor).signals(
        "domain",
        Some(11),
        false,
    );
/// A domain suspended itself to memory.
pub static DOMAIN_EVENT_CALLBACK_PMSUSPEND: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 330, "domain_event_callback_pmsuspend", Family::Hypervisor).signals(
        "domain",
        Some(12),
        false,
    );
/// A domain's memory changed; the new size is in KiB.
pub static DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 331, "domain_event_callback_balloon_change", Family::Hypervisor).signals(
        "domain",
        Some(13),
        false,
    );
/// A domain suspended itself to disk.
pub static DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 332, "domain_event_callback_pmsuspend_disk", Family::Hypervisor).signals(
        "domain",
        Some(14),
        false,
    );
/// A device was removed from a domain.
pub static DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 333, "domain_event_callback_device_removed", Family::Hypervisor).signals(
        "domain",
        Some(15),
        false,
    );
/// A block job ended or became ready; names the disk's target.
pub static DOMAIN_EVENT_BLOCK_JOB_2: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 339, "domain_event_block_job_2", Family::Hypervisor).signals(
        "domain",
        Some(16),
        false,
    );
/// Settings of a domain changed; the parameters say which.
pub static DOMAIN_EVENT_CALLBACK_TUNABLE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 346, "domain_event_callback_tunable", Family::Hypervisor).signals(
        "domain",
        Some(17),
        false,
    );
/// The agent in a domain connected or left.
pub static DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 348, "domain_event_callback_agent_lifecycle", Family::Hypervisor).signals(
        "domain",
        Some(18),
        false,
    );
/// A device was added to a domain.
pub static DOMAIN_EVENT_CALLBACK_DEVICE_ADDED: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 354, "domain_event_callback_device_added", Family::Hypervisor).signals(
        "domain",
        Some(19),
        false,
    );
/// A migration began another pass over the domain's memory.
pub static DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 359, "domain_event_callback_migration_iteration", Family::Hypervisor).signals(
        "domain",
        Some(20),
        false,
    );
/// Asks to be told when the daemon's own connection to a hypervisor ends.
pub static CONNECT_REGISTER_CLOSE_CALLBACK: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 360, "connect_register_close_callback", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "getattr")])
        .api("virConnectRegisterCloseCallback", "0.10.0");
/// No longer asks to be told when the daemon's own connection to a hypervisor ends.
pub static CONNECT_UNREGISTER_CLOSE_CALLBACK: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 361, "connect_unregister_close_callback", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "getattr")])
        .api("virConnectUnregisterCloseCallback", "0.10.0");
/// The daemon's own connection to a hypervisor ended.
pub static CONNECT_EVENT_CONNECTION_CLOSED: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 362, "connect_event_connection_closed", Family::Hypervisor).signals(
        "connection_close",
        None,
        false,
    );
/// A job on a domain ended; the parameters are its statistics.
pub static DOMAIN_EVENT_CALLBACK_JOB_COMPLETED: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 363, "domain_event_callback_job_completed", Family::Hypervisor).signals(
        "domain",
        Some(21),
        false,
    );
/// A domain refused to let a device go.
pub static DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 367, "domain_event_callback_device_removal_failed", Family::Hypervisor)
        .signals("domain", Some(22), false);
/// A domain's title, description or custom XML changed.
pub static DOMAIN_EVENT_CALLBACK_METADATA_CHANGE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 379, "domain_event_callback_metadata_change", Family::Hypervisor).signals(
        "domain",
        Some(23),
        false,
    );
/// More was written to a disk than its threshold allows.
pub static DOMAIN_EVENT_BLOCK_THRESHOLD: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 385, "domain_event_block_threshold", Family::Hypervisor).signals(
        "domain",
        Some(24),
        false,
    );
/// The host's memory failed under a domain.
pub static DOMAIN_EVENT_MEMORY_FAILURE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 423, "domain_event_memory_failure", Family::Hypervisor).signals(
        "domain",
        Some(25),
        false,
    );
/// A domain changed how much of a memory device it uses, in KiB.
pub static DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 438, "domain_event_memory_device_size_change", Family::Hypervisor).signals(
        "domain",
        Some(26),
        false,
    );
/// A domain changed the MAC address of one of its interfaces.
pub static DOMAIN_EVENT_NIC_MAC_CHANGE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 453, "domain_event_nic_mac_change", Family::Hypervisor).newer().signals(
        "domain",
        Some(27),
        false,
    );
