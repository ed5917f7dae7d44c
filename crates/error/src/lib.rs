//! libvirt's errors: codes, domains, texts, errno and resolver tables.
#![forbid(unsafe_code)]
