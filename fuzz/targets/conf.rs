//! A configuration file and a key file of the same bytes: reading and every getter end, and tell the line of what is wrong.
#![no_main]

use ferrovirt_conf::{Conf, KeyFile, ParseError};
use ferrovirt_fuzz as _;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    match Conf::parse(bytes, "fuzz.conf") {
        Ok(conf) => ask(&conf),
        Err(error) => tell(&error, bytes),
    }
    keys(bytes);
});

/// Groups and keys are asked for by the words that stand in the file.
fn keys(bytes: &[u8]) {
    let file = match KeyFile::parse(bytes) {
        Ok(file) => file,
        Err(error) => return assert!((1..=lines(bytes)).contains(&error.line)),
    };
    let text = String::from_utf8_lossy(bytes);
    let words = |separator: char| text.lines().filter_map(move |line| line.split(separator).next()).map(str::trim);
    let groups = words(']').filter_map(|line| line.strip_prefix('['));
    for group in groups.filter(|group| file.has_group(group)).take(8) {
        for key in words('=').take(32) {
            let _ = file.get(group, key);
        }
    }
}

fn lines(bytes: &[u8]) -> usize {
    bytes.split(|byte| *byte == b'\n').count()
}

/// Asks for each key in every type.
fn ask(conf: &Conf) {
    assert_eq!(conf.name(), "fuzz.conf");
    for entry in conf.entries() {
        let key = &entry.key;
        assert!(conf.get(key).is_some());
        // a string list is also a string or a list
        assert!(conf.string_list(key).is_err() || conf.string_or_list(key).is_ok());
        let errors = [
            conf.string(key).err(),
            conf.bytes(key).err(),
            conf.string_list(key).err(),
            conf.string_or_list(key).err(),
            conf.bool(key).err(),
            conf.i32(key).err(),
            conf.u32(key).err(),
            conf.i64(key).err(),
            conf.u64(key).err(),
        ];
        for error in errors.into_iter().flatten() {
            assert!(error.to_string().contains(key.as_str()));
        }
    }
    assert_eq!(conf.string("no such key"), Ok(None));
}

/// The line of an error lies within the file.
fn tell(error: &ParseError, bytes: &[u8]) {
    let lines = bytes.iter().filter(|byte| **byte == b'\n').count() + 1;
    assert!(error.line <= lines + 1, "line {} of {lines}", error.line);
    assert!(error.to_string().starts_with("fuzz.conf"));
}
