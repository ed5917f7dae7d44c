//! Keys that older OpenSSL encrypted: the cipher stands in a line above the data, its key is an MD5 of the passphrase.

use aes::{Aes128, Aes192, Aes256};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use cbc::{
    Decryptor,
    cipher::{BlockCipherDecrypt, BlockModeDecrypt as _, InnerIvInit, KeyInit, KeyIvInit as _, block_padding::Pkcs7},
};
use des::TdesEde3;
use md5::{Digest as _, Md5};

/// Decrypts data in base64, and gives them so; `cipher` is its name and, in hexadecimal digits, where it begins. None if
/// the passphrase is wrong, or the cipher another one.
pub(super) fn decipher(cipher: &str, data: &str, passphrase: &str) -> Option<String> {
    let (name, start) = cipher.split_once(',')?;
    let start = hexadecimal(start.trim_end())?;
    let sealed = STANDARD.decode(data).ok()?;
    let plain = match name {
        "AES-128-CBC" => open::<Aes128>(&start, passphrase, sealed),
        "AES-192-CBC" => open::<Aes192>(&start, passphrase, sealed),
        "AES-256-CBC" => open::<Aes256>(&start, passphrase, sealed),
        "DES-EDE3-CBC" => open::<TdesEde3>(&start, passphrase, sealed),
        _ => None,
    };
    plain.map(|plain| STANDARD.encode(plain))
}

fn open<C>(start: &[u8], passphrase: &str, mut sealed: Vec<u8>) -> Option<Vec<u8>>
where
    C: BlockCipherDecrypt + KeyInit,
    Decryptor<C>: InnerIvInit<Inner = C>,
{
    let key = key(passphrase, start.get(..8)?, C::key_size());
    let cipher = Decryptor::<C>::new_from_slices(&key, start).ok()?;
    cipher.decrypt_padded::<Pkcs7>(&mut sealed).ok().map(<[u8]>::to_vec)
}

/// As many bytes as the cipher wants: each sum is of the one before, the passphrase and the salt.
fn key(passphrase: &str, salt: &[u8], length: usize) -> Vec<u8> {
    let mut key = Vec::new();
    let mut sum = Vec::new();
    while key.len() < length {
        sum = Md5::new().chain_update(&sum).chain_update(passphrase).chain_update(salt).finalize().to_vec();
        key.extend_from_slice(&sum);
    }
    key.truncate(length);
    key
}

fn hexadecimal(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<_>> = text.chars().map(|letter| letter.to_digit(16)).collect();
    let pair = |pair: &[u32]| u8::try_from(pair.first()? * 16 + pair.get(1)?).ok();
    digits?.chunks(2).map(pair).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: &str = "MHcCAQEEIM+cWqi2trx5nBx45g9AVdIOPFC9rgZThYYoh7kVOJX0oAoGCCqGSM49AwEHoUQDQgAECLIbJMAMid389O4PxotF\
             GzC+/FUM4M/jEc1ZghGNtEaG3wd8SFkfhTqStNSLRc12mO6XLXdS6HmbhHnB4vLWMQ==";

    /// The same key four times, by `openssl ec`.
    const ROWS: [(&str, &str); 4] = [
        (
            "AES-128-CBC,81A4C0BD7A563B627494856121F9158B",
            "eu9puZnsOMQzQO6odn+ruBZ8myxed30FrKhbX8YWEi5k/UT31vxlaBHoR5AcDJUFD6X/y/0IDpJWZ3nqlQcoyTmOh02W1a3H\
             TV2+MP1hz9+EFavatHSLX2PFh1bEajrJeEK2ER/sHpTaLqfzjeHs+O0AhmZOjVvYgJtaU5/+VGA=",
        ),
        (
            "AES-192-CBC,F72E00B13056A55B7EDB99FF3B86D2E8",
            "6Q+VIYvZ3jxhXswmcsLiQ27Z1mURzrtOIUbThikSOa1jtGZVOkk2pPkwv1rBbt6XO/D01J7oqMDMi/WmhoX2j6L2cMiIv/lm\
             QP0EpGmk0D/hbej4bqiq7oFdnrzd4wKWI6T0bWyQRFSkAqVLNsu6madQRt3Gbk3Wqs4iv/C7F2I=",
        ),
        (
            "AES-256-CBC,F773BD6F409BEAAD2DF6C6572FA57502",
            "uda5A+2DxQhSQ8WdFXdc/3qFVYTtMqBVRVvNKpRWgXclrEpxuhjb2TpKx39DIPJEKzBn2xcynhHL0efLu1cf/gAurF8US9zu\
             eH+HNHIPOFybp9lSa5d1cnO6WSbdA5hRJ+86gmwyHbYO6+hUpAIyzVEdkMKG/Xd2UKg8xgFtRDI=",
        ),
        (
            "DES-EDE3-CBC,824B2BD110F32D16",
            "vWxh4trKly7Gj7iBiFw8pJN/q9PbMDt/SZbs54EPSDv1h17NaR3qDZfvjw80Mq41WJGNpGiPo1Wd0ajkVsL7CwOD4136qA/C\
             1TBVi281mGBVto+GrE+H38PO37p0ih+Qs2tXG9hSIfFBpLNRZVMzOBe6ZzyWvQkht+HcvReU0Ls=",
        ),
    ];

    #[test]
    fn openssl_ciphers_are_known() {
        for (cipher, data) in ROWS {
            assert_eq!(decipher(cipher, data, "secret").as_deref(), Some(PLAIN), "{cipher}");
            assert_ne!(decipher(cipher, data, "Secret").as_deref(), Some(PLAIN), "{cipher}");
        }
    }

    #[test]
    fn what_is_no_cipher_opens_nothing() {
        let (_, data) = ROWS[0];
        for cipher in
            ["", "AES-128-CBC", "AES-128-CBC,", "AES-128-CBC,00", "AES-128-CBC,0", "AES-128-CBC,xy", "ROT-13,00"]
        {
            assert_eq!(decipher(cipher, data, "secret"), None, "{cipher}");
        }
        let (cipher, data) = ROWS[3];
        for data in ["", "A", "AAAA", &data[..data.len() - 4]] {
            assert_eq!(decipher(cipher, data, "secret"), None, "{data}");
        }
    }
}
