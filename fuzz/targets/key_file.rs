//! A key file of SSH: whatever it holds, it is a key or none, which is told without and with a passphrase.
#![no_main]

use ferrovirt_fuzz as _;
use ferrovirt_transport::is_key_file;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = is_key_file(bytes, None);
    let _ = is_key_file(bytes, Some("secret"));
});
