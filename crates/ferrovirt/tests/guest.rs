//! Streams of a running QEMU domain and of a pool: `cargo xtask interop` runs it, on the lab's domain `labguest` and pool
//! `labpool` of the libvirtd that `FERROVIRT_QEMU` names.
#![allow(clippy::expect_used, clippy::unwrap_used)]

use std::{
    io::{Read as _, Write as _},
    time::{Duration, Instant},
};

use ferrovirt::{
    ConsoleFlags, DownloadFlags, StorageVolCreateFlags, StorageVolDeleteFlags, StreamPolicy, UploadFlags,
    blocking::{Connection, Domain, Stream},
};

fn open() -> Connection {
    let uri = std::env::var("FERROVIRT_QEMU").expect("FERROVIRT_QEMU names a libvirtd with the domain labguest");
    Connection::open(&uri).unwrap()
}

fn guest(conn: &Connection) -> Domain {
    conn.domain_lookup_by_name("labguest").unwrap()
}

/// Reads what the console prints until it holds `wanted`.
fn read_until(console: &mut Stream, wanted: &str) -> String {
    let (mut seen, mut buffer) = (Vec::new(), [0; 1024]);
    let started = Instant::now();
    while started.elapsed() < Duration::from_secs(20) {
        let count = console.read(&mut buffer).unwrap();
        assert_ne!(count, 0, "the console ended after {:?}", String::from_utf8_lossy(&seen));
        seen.extend(&buffer[..count]);
        let text = String::from_utf8_lossy(&seen);
        if text.contains(wanted) {
            return text.into_owned();
        }
    }
    panic!("no {wanted:?} in {:?}", String::from_utf8_lossy(&seen));
}

#[test]
#[ignore = "needs the lab: run by `cargo xtask interop`"]
fn a_console_goes_both_ways() {
    let conn = open();
    let mut console = guest(&conn).open_console(None, ConsoleFlags::FORCE).unwrap();
    console.write_all(b"\r").unwrap();
    read_until(&mut console, "lab> ");
    console.write_all(b"e HELLO FERROVIRT\r").unwrap();
    let text = read_until(&mut console, "HELLO FERROVIRT\r\n");
    assert!(text.contains("HELLO FERROVIRT"), "{text:?}");
    console.write_all(b"h\r").unwrap();
    read_until(&mut console, "h e t f d w m p r q\r\n");
    console.abort().unwrap();
    assert!(conn.is_alive());
}

#[test]
#[ignore = "needs the lab: run by `cargo xtask interop`"]
fn a_screenshot_is_a_picture() {
    let conn = open();
    let (mime, mut stream) = guest(&conn).screenshot(0).unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    stream.finish().unwrap();
    let begins: &[u8] = match mime.as_str() {
        "image/png" => b"\x89PNG",
        "image/x-portable-pixmap" => b"P6",
        other => panic!("a screenshot of type {other}"),
    };
    assert!(bytes.starts_with(begins) && bytes.len() > 1000, "{mime}, {} bytes", bytes.len());
}

/// 256 MiB of noise go down, come back up under another name, and are the same bytes.
#[test]
#[ignore = "needs the lab: run by `cargo xtask interop`"]
fn a_volume_goes_down_and_up_unchanged() {
    const COPY: &str = "<volume><name>ferrovirt-copy.raw</name><capacity>268435456</capacity><target><format type='raw'/></target></volume>";
    let conn = open();
    let pool = conn.storage_pool_lookup_by_name("labpool").unwrap();
    let noise = read_volume(&pool.storage_vol_lookup_by_name("random.raw").unwrap());
    assert_eq!(noise.len(), 256 << 20);
    let copy = pool.storage_vol_create_xml(COPY, StorageVolCreateFlags::empty()).unwrap();
    let mut stream = copy.upload(0, 0, UploadFlags::empty()).unwrap();
    stream.write_all(&noise).unwrap();
    stream.finish().unwrap();
    assert!(read_volume(&copy) == noise);
    copy.delete(StorageVolDeleteFlags::empty()).unwrap();
}

fn read_volume(volume: &ferrovirt::blocking::StorageVol) -> Vec<u8> {
    let mut stream = volume.download(0, 0, DownloadFlags::empty(), StreamPolicy::Spill).unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    stream.finish().unwrap();
    bytes
}
