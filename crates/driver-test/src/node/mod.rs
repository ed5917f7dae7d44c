//! The machine under the host, and what the driver says of itself.

mod calls;
mod capabilities;
pub(crate) mod domain_capabilities;
mod sysinfo;

pub(crate) use calls::*;

/// The machine.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) model: String,
    pub(crate) memory_kib: u64,
    /// Those that are in use.
    pub(crate) cpus: i32,
    pub(crate) mhz: i32,
    pub(crate) nodes: i32,
    pub(crate) sockets: i32,
    pub(crate) cores: i32,
    pub(crate) threads: i32,
    /// NUMA cells; only the default host has some.
    pub(crate) cells: Vec<Cell>,
}

/// A NUMA cell.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cell {
    pub(crate) memory_kib: u64,
    pub(crate) free_kib: u64,
    /// The size of its small pages; all its memory is of them.
    pub(crate) page_kib: u64,
}

/// The most virtual CPUs a domain may have.
pub(crate) const VCPUS_MAX: i32 = 32;

/// The longest name of a processor; the wire has room for no more.
pub(crate) const MODEL_MAX: usize = 31;

/// The cells of `test:///default`.
pub(crate) const DEFAULT_CELLS: [Cell; 2] = [
    Cell { memory_kib: 2_097_152, free_kib: 1_048_576, page_kib: 4 },
    Cell { memory_kib: 4_194_304, free_kib: 2_097_152, page_kib: 8 },
];

impl Default for Node {
    /// What a host is that says nothing of itself.
    fn default() -> Self {
        Self {
            model: "i686".to_owned(),
            memory_kib: 3_145_728,
            cpus: 16,
            mhz: 1400,
            nodes: 2,
            sockets: 2,
            cores: 2,
            threads: 2,
            cells: Vec::new(),
        }
    }
}
