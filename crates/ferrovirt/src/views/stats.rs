//! The view of a domain's statistics: plain figures, and groups of figures for each virtual CPU, disk or interface.

use super::{out, read, view};
use crate::{DomainState, StateReason, TypedParams};

view! {
    /// The statistics of a domain. What was not asked for, or not known, is `None`.
    DomainStats {
        /// The CPU time used, in nanoseconds.
        cpu_time_ns: Ullong = "cpu.time";
        /// The CPU time used in user mode, in nanoseconds.
        cpu_user_ns: Ullong = "cpu.user";
        /// The CPU time used by the kernel, in nanoseconds.
        cpu_system_ns: Ullong = "cpu.system";
        /// The memory the domain has, in KiB.
        balloon_current_kib: Ullong = "balloon.current";
        /// The most memory it may have, in KiB.
        balloon_maximum_kib: Ullong = "balloon.maximum";
        /// The memory that its system could use, in KiB.
        balloon_available_kib: Ullong = "balloon.available";
        /// The memory that its system does not use, in KiB.
        balloon_unused_kib: Ullong = "balloon.unused";
        /// The memory that its system could give to programs, in KiB.
        balloon_usable_kib: Ullong = "balloon.usable";
        /// The host's memory that its process takes, in KiB.
        balloon_rss_kib: Ullong = "balloon.rss";
        /// When the figures about memory were collected, in seconds since 1970.
        balloon_last_update_s: Ullong = "balloon.last-update";
        /// How many virtual CPUs it has.
        vcpu_current: Uint = "vcpu.current";
        /// How many virtual CPUs it may have.
        vcpu_maximum: Uint = "vcpu.maximum";
        /// How much memory it writes each second, in MiB.
        dirtyrate_megabytes_per_second: Llong = "dirtyrate.megabytes_per_second";
    }
}

impl DomainStats {
    /// The state and why the domain is in it.
    #[must_use]
    pub fn state(&self) -> Option<StateReason> {
        let state = DomainState::from_number(self.int("state.state")?);
        Some(StateReason { state, reason: self.int("state.reason").unwrap_or(0) })
    }
}

/// Writes the view of one member of a group, and the way to all of them.
macro_rules! groups {
    ($(
        $(#[$meta:meta])*
        $list:ident: $view:ident of $group:literal counted by $count:literal {$(
            $(#[$doc:meta])*
            $get:ident: $arm:ident = $name:literal;
        )*}
    )*) => {
        $(
            $(#[$meta])*
            #[derive(Clone, Copy, Debug)]
            pub struct $view<'a> {
                params: &'a TypedParams,
                index: u32,
            }

            impl<'a> $view<'a> {
                /// Its number among the others.
                #[must_use]
                pub fn index(&self) -> u32 {
                    self.index
                }

                $(
                    $(#[$doc])*
                    #[must_use]
                    pub fn $get(&self) -> Option<group_out!('a $arm)> {
                        read!(self.params, $arm, &format!(concat!($group, ".{}.", $name), self.index))
                    }
                )*
            }
        )*

        impl DomainStats {$(
            $(#[$meta])*
            pub fn $list(&self) -> impl Iterator<Item = $view<'_>> {
                let count = self.number($count).unwrap_or(0).try_into().unwrap_or(0);
                let has_any = move |index: &u32| {
                    let prefix = format!(concat!($group, ".{}."), index);
                    self.iter().any(|(name, _)| name.starts_with(&prefix))
                };
                // Numbers have gaps: virtual CPUs can be switched off one by one.
                (0..count).filter(has_any).map(|index| $view { params: self, index })
            }
        )*}
    };
}

/// The Rust type of a member's value, which lives as long as the list.
macro_rules! group_out {
    ($life:lifetime String) => { &$life str };
    ($life:lifetime $arm:ident) => { out!($arm) };
}

groups! {
    /// What a virtual CPU does.
    vcpus: VcpuFigures of "vcpu" counted by "vcpu.maximum" {
        /// Its state: a [`VcpuState`](crate::VcpuState).
        state: Int = "state";
        /// The CPU time it used, in nanoseconds.
        time_ns: Ullong = "time";
        /// The time it waited for I/O, in nanoseconds.
        wait_ns: Ullong = "wait";
        /// The time it waited for a host CPU, in nanoseconds.
        delay_ns: Ullong = "delay";
        /// Whether it is halted.
        halted: Boolean = "halted";
    }

    /// What went through an interface.
    interfaces: InterfaceFigures of "net" counted by "net.count" {
        /// Its name on the host.
        name: String = "name";
        /// Bytes received.
        rx_bytes: Ullong = "rx.bytes";
        /// Packets received.
        rx_packets: Ullong = "rx.pkts";
        /// Errors while receiving.
        rx_errors: Ullong = "rx.errs";
        /// Packets dropped while receiving.
        rx_drop: Ullong = "rx.drop";
        /// Bytes sent.
        tx_bytes: Ullong = "tx.bytes";
        /// Packets sent.
        tx_packets: Ullong = "tx.pkts";
        /// Errors while sending.
        tx_errors: Ullong = "tx.errs";
        /// Packets dropped while sending.
        tx_drop: Ullong = "tx.drop";
    }

    /// What went through a disk, and how large it is, in bytes.
    blocks: BlockFigures of "block" counted by "block.count" {
        /// Its target.
        name: String = "name";
        /// Its file or device on the host.
        path: String = "path";
        /// Its place in the chain of images, where that was asked for.
        backing_index: Uint = "backingIndex";
        /// Reads.
        rd_requests: Ullong = "rd.reqs";
        /// Bytes read.
        rd_bytes: Ullong = "rd.bytes";
        /// The time spent reading, in nanoseconds.
        rd_times_ns: Ullong = "rd.times";
        /// Writes.
        wr_requests: Ullong = "wr.reqs";
        /// Bytes written.
        wr_bytes: Ullong = "wr.bytes";
        /// The time spent writing, in nanoseconds.
        wr_times_ns: Ullong = "wr.times";
        /// Flushes.
        flush_requests: Ullong = "fl.reqs";
        /// The time spent flushing, in nanoseconds.
        flush_times_ns: Ullong = "fl.times";
        /// Errors.
        errors: Ullong = "errors";
        /// How far its file is written.
        allocation: Ullong = "allocation";
        /// The size that the domain sees.
        capacity: Ullong = "capacity";
        /// The size of its file or device on the host.
        physical: Ullong = "physical";
        /// From how many bytes written on an event is sent.
        threshold: Ullong = "threshold";
    }
}
