//! A connection that SASL encrypts: `cargo xtask interop` runs it, on the libvirtd with a storage driver that
//! `FERROVIRT_STORAGE` names, over plain tcp; names and passwords stand in the `authfile` of that URI.
#![allow(clippy::expect_used, clippy::unwrap_used)]

use std::{
    io::{Read as _, Write as _},
    os::unix::fs::PermissionsExt as _,
};

use ferrovirt::{
    CredentialKind, DownloadFlags, StoragePoolCreateFlags, StorageVolDeleteFlags, StreamPolicy, UploadFlags,
    blocking::{Connection, StoragePool, StorageVol},
};

const SIZE: usize = 256 << 20;

fn open() -> Connection {
    let uri = std::env::var("FERROVIRT_STORAGE").expect("FERROVIRT_STORAGE names a libvirtd with a storage driver");
    let kinds = [CredentialKind::AUTH_NAME, CredentialKind::PASSPHRASE];
    // The file has all answers; nobody is asked.
    let builder = ferrovirt::Connection::builder().auth(&kinds, |_| async { None });
    Connection::open_with(&builder, Some(&uri)).unwrap()
}

#[test]
#[ignore = "needs a libvirtd: run by `cargo xtask interop`"]
fn ten_thousand_calls_are_answered() {
    let conn = open();
    let folder = tempfile::tempdir().unwrap();
    let pool = pool(&conn, "called", folder.path());
    let uuid = pool.0.uuid();
    for _ in 0..10_000 {
        assert_eq!(conn.storage_pool_lookup_by_name("called").unwrap().uuid(), uuid);
    }
}

#[test]
#[ignore = "needs a libvirtd: run by `cargo xtask interop`"]
fn a_volume_goes_down_and_up_byte_by_byte() {
    let conn = open();
    let folder = tempfile::tempdir().unwrap();
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    let noise = noise();
    std::fs::File::create(folder.path().join("noise.raw")).unwrap().write_all(&noise).unwrap();
    std::fs::File::create(folder.path().join("copy.raw")).unwrap().set_len(noise.len() as u64).unwrap();
    let pool = pool(&conn, "sealed", folder.path());
    let volume = pool.0.storage_vol_lookup_by_name("noise.raw").unwrap();
    assert!(read(&volume) == noise);
    let copy = pool.0.storage_vol_lookup_by_name("copy.raw").unwrap();
    let mut stream = copy.upload(0, 0, UploadFlags::empty()).unwrap();
    stream.write_all(&noise).unwrap();
    stream.finish().unwrap();
    assert!(std::fs::read(folder.path().join("copy.raw")).unwrap() == noise);
    copy.delete(StorageVolDeleteFlags::empty()).unwrap();
}

/// A pool of the files of a folder.
fn pool(conn: &Connection, name: &str, folder: &std::path::Path) -> Transient {
    let folder = folder.to_str().unwrap();
    let xml = format!("<pool type='dir'><name>{name}</name><target><path>{folder}</path></target></pool>");
    Transient(conn.storage_pool_create_xml(&xml, StoragePoolCreateFlags::empty()).unwrap())
}

/// Stopped when dropped, which ends a pool without a definition.
struct Transient(StoragePool);

impl Drop for Transient {
    fn drop(&mut self) {
        let _ = self.0.destroy();
    }
}

fn read(volume: &StorageVol) -> Vec<u8> {
    let mut stream = volume.download(0, 0, DownloadFlags::empty(), StreamPolicy::Spill).unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    stream.finish().unwrap();
    bytes
}

/// Bytes that do not repeat, by xorshift.
fn noise() -> Vec<u8> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut bytes = Vec::with_capacity(SIZE);
    while bytes.len() < SIZE {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        bytes.extend(state.to_le_bytes());
    }
    bytes
}
