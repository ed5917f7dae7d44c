//! Sessions against a peer in this process.
