//! fvsh.
fn main() {}
