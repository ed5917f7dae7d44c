//! A list of host keys: whatever it holds, appending makes a new key known and changes no old line.
#![no_main]

use ferrovirt_fuzz as _;
use ferrovirt_known_hosts::{
    HostKey, KnownHosts, Verdict, addition, bracketed, key_type, line, md5_fingerprint, sha256_fingerprint,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let known = KnownHosts::parse(bytes);
    let name = bracketed("hail", "22");
    let names = ["hail", name.as_str()];
    // The last line may be a key too.
    let blob = bytes.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
    for authority in [None, Some(blob)] {
        let _ = known.check(&names, HostKey { blob, authority });
    }
    assert!(known.key_types(&names).all(|name| !name.is_empty()));
    let _ = known.has_authority(&names);
    assert_eq!(sha256_fingerprint(blob).len(), 95);
    assert_eq!(md5_fingerprint(blob).len(), 47);
    append(bytes, &name);
});

fn append(file: &[u8], name: &str) {
    const BLOB: &[u8] = b"\0\0\0\x0bssh-ed25519 never seen before";
    assert_eq!(key_type(BLOB), Some("ssh-ed25519"));
    let after = [file, &addition(file, &line(name, BLOB, "added"))].concat();
    assert!(after.starts_with(file));
    let known = KnownHosts::parse(&after);
    assert!(matches!(known.check(&[name], HostKey::plain(BLOB)), Verdict::Known | Verdict::Revoked));
}
