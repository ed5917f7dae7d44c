//! Writing: as read, or as libvirt prints.

mod escape;
mod pretty;
mod source;
