//! The contract between Ferrovirt's faces and its hypervisor drivers.
#![forbid(unsafe_code)]
