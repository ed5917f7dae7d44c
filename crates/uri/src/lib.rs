//! libvirt connection URIs: parsing, aliases, defaults and the plan of an open.
#![forbid(unsafe_code)]
