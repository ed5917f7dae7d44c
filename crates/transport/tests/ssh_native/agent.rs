//! An agent that holds some keys.

use std::path::Path;

use russh::keys::{signature::Signer as _, ssh_encoding::Encode as _, ssh_key::Signature};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{UnixListener, UnixStream},
};

use crate::peer::key;

/// Listens at a path.
pub fn start(path: &Path, seeds: &[u8]) {
    let listener = UnixListener::bind(path).unwrap();
    let seeds = seeds.to_vec();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            tokio::spawn(serve(socket, seeds.clone()));
        }
    });
}

/// Answers which keys there are, and signs.
async fn serve(mut socket: UnixStream, seeds: Vec<u8>) {
    const LIST: u8 = 11;
    const SIGN: u8 = 13;
    while let Ok(size) = socket.read_u32().await {
        let mut request = vec![0; usize::try_from(size).unwrap()];
        socket.read_exact(&mut request).await.unwrap();
        let answer = match request[0] {
            LIST => list(&seeds),
            SIGN => sign(&seeds, &request[1..]),
            _ => vec![5],
        };
        socket.write_all(&text(&answer)).await.unwrap();
    }
}

fn list(seeds: &[u8]) -> Vec<u8> {
    let keys = seeds.iter().flat_map(|&seed| [text(&blob(seed)), text(b"a comment")].concat());
    let count = u32::try_from(seeds.len()).unwrap().to_be_bytes();
    [12].into_iter().chain(count).chain(keys).collect()
}

fn sign(seeds: &[u8], request: &[u8]) -> Vec<u8> {
    let (wanted, rest) = take(request);
    let (data, _) = take(rest);
    let seed = seeds.iter().find(|&&seed| blob(seed) == wanted).unwrap();
    let signature: Signature = key(*seed).try_sign(data).unwrap();
    [vec![14], text(&signature.encode_vec().unwrap())].concat()
}

fn blob(seed: u8) -> Vec<u8> {
    key(seed).public_key().to_bytes().unwrap()
}

fn text(bytes: &[u8]) -> Vec<u8> {
    [&u32::try_from(bytes.len()).unwrap().to_be_bytes(), bytes].concat()
}

fn take(bytes: &[u8]) -> (&[u8], &[u8]) {
    let (size, rest) = bytes.split_first_chunk().unwrap();
    rest.split_at(usize::try_from(u32::from_be_bytes(*size)).unwrap())
}
