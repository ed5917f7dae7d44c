//! SCRAM (RFC 5802, RFC 7677) without channel binding, as Cyrus SASL speaks it for libvirt.
//!
//! Names and passwords go as they are: like Cyrus SASL, and unlike the RFC, they are not prepared by SASLprep.

mod client;
mod keys;
mod message;
mod server;

pub(crate) use client::ScramClient;
pub use keys::{Hash, ScramKeys};
pub(crate) use server::ScramServer;

/// What a client sends that could not bind to a channel: `n,,` in base64, by its final message.
const NO_BINDING: &str = "n,";

/// The least and most iterations that are taken from a peer: RFC 5802 asks for 4096; far more would be an attack.
const ITERATIONS: std::ops::RangeInclusive<u32> = 1..=10_000_000;

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{ClientMechanism as _, Credentials, SaslError, ServerMechanism as _, UserStore};

    /// One user.
    #[derive(Debug)]
    struct One(&'static str, Hash, ScramKeys);

    impl UserStore for One {
        fn scram_keys(&self, user: &str, hash: Hash) -> Option<ScramKeys> {
            (user == self.0 && hash == self.1).then(|| self.2.clone())
        }

        fn has_password(&self, _: &str, _: &str) -> bool {
            false
        }

        fn decoy_secret(&self) -> Vec<u8> {
            b"secret".to_vec()
        }
    }

    fn user(hash: Hash, salt: &str) -> Arc<One> {
        let salt = message::decode(salt).unwrap();
        Arc::new(One("user", hash, ScramKeys::derive(hash, "pencil", salt, 4096)))
    }

    fn pencil(password: &str) -> Credentials {
        Credentials { authorization: None, authentication: "user".to_owned(), password: password.into() }
    }

    /// The examples of the RFCs, byte by byte: RFC 5802, section 5; RFC 7677, section 3.
    #[test]
    fn the_rfcs_examples() {
        let rows = [
            (
                Hash::Sha1,
                ["fyko+d2lbbFgONRv9qkxdawL", "3rfcNHYJY1ZVvWVs7j", "QSXCR+Q6sek8bf92"],
                "v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=",
                "v=rmF9pqV8S7suAoZWja4dJRkFsKQ=",
            ),
            (
                Hash::Sha256,
                ["rOprNGfwEbeRWgbNEkqO", "%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0", "W22ZaJ0SNY7soEsUEjb6gQ=="],
                "dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
                "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=",
            ),
        ];
        for (hash, [client_nonce, server_nonce, salt], proof, verifier) in rows {
            let mut client = ScramClient::new(hash, pencil("pencil"), client_nonce.to_owned());
            let mut server = ScramServer::new(hash, user(hash, salt), server_nonce.to_owned());
            let first = client.start().unwrap().unwrap();
            assert_eq!(first, format!("n,,n=user,r={client_nonce}").as_bytes());
            let challenge = server.step(Some(&first)).unwrap().unwrap();
            assert_eq!(challenge, format!("r={client_nonce}{server_nonce},s={salt},i=4096").as_bytes());
            let last = client.step(Some(&challenge)).unwrap().unwrap();
            assert_eq!(last, format!("c=biws,r={client_nonce}{server_nonce},p={proof}").as_bytes());
            assert_eq!(server.user(), None);
            let end = server.step(Some(&last)).unwrap().unwrap();
            assert_eq!(end, verifier.as_bytes());
            assert_eq!((client.is_complete(), client.step(Some(&end))), (false, Ok(None)));
            assert!(client.is_complete());
            assert_eq!(server.user(), Some("user"));
        }
    }

    fn talk(client: Credentials, server: &mut ScramServer) -> Result<(), SaslError> {
        let mut client = ScramClient::new(Hash::Sha256, client, "abc".to_owned());
        let challenge = server.step(client.start()?.as_deref())?;
        let last = client.step(challenge.as_deref())?;
        let end = server.step(last.as_deref())?;
        client.step(end.as_deref()).map(drop)
    }

    #[test]
    fn a_wrong_password_and_an_unknown_user_are_refused_alike() {
        let server =
            || ScramServer::new(Hash::Sha256, user(Hash::Sha256, "W22ZaJ0SNY7soEsUEjb6gQ=="), "xyz".to_owned());
        talk(pencil("pencil"), &mut server()).unwrap();
        let wrong = talk(pencil("pen"), &mut server()).unwrap_err();
        let unknown = Credentials { authentication: "nobody".to_owned(), ..pencil("pencil") };
        assert_eq!(talk(unknown, &mut server()).unwrap_err(), wrong);
        let other = Credentials { authorization: Some("root".to_owned()), ..pencil("pencil") };
        assert!(talk(other, &mut server()).is_err(), "nobody may act as another");
    }

    #[test]
    fn keys_fit_their_password_only() {
        let keys = ScramKeys::derive(Hash::Sha256, "pencil", b"salt".to_vec(), 10);
        assert!(keys.fit(Hash::Sha256, "pencil"));
        assert!(!keys.fit(Hash::Sha256, "Pencil") && !keys.fit(Hash::Sha1, "pencil"));
        let decoy = ScramKeys::decoy(Hash::Sha256, b"x", "nobody");
        assert!(!decoy.fit(Hash::Sha256, "") && decoy.salt.len() == ScramKeys::SALT_BYTES);
    }

    /// A user that does not exist has a salt all the same, and the same one each time.
    #[test]
    fn unknown_users_look_like_known_ones() {
        let challenge = || {
            let users = user(Hash::Sha256, "W22ZaJ0SNY7soEsUEjb6gQ==");
            let mut server = ScramServer::new(Hash::Sha256, users, "xyz".to_owned());
            server.step(Some(b"n,,n=nobody,r=abc")).unwrap().unwrap()
        };
        assert!(challenge().starts_with(b"r=abcxyz,s="));
        assert_eq!(challenge(), challenge());
    }

    #[test]
    fn names_are_quoted() {
        let credentials = Credentials {
            authorization: Some("a,b".to_owned()),
            authentication: "c=d".to_owned(),
            password: "x".into(),
        };
        let mut client = ScramClient::new(Hash::Sha256, credentials, "N".to_owned());
        assert_eq!(client.start().unwrap().unwrap(), b"n,a=a=2Cb,n=c=3Dd,r=N");
    }

    #[test]
    fn a_server_that_breaks_the_rules_is_not_believed() {
        let started = || {
            let mut client = ScramClient::new(Hash::Sha256, pencil("pencil"), "abc".to_owned());
            client.start().unwrap();
            client
        };
        let error = started().step(None).unwrap_err();
        assert_eq!(error.to_string(), "-5 (SASL(-5): bad protocol / cancel: SCRAM-SHA-256 input expected)");
        for challenge in [
            "",
            "x",
            "r=abc",
            "r=abc,s=,i=4096",
            "r=abd1,s=QQ==,i=4096",
            "r=abc1,s=QQ==,i=0",
            "r=abc1,s=QQ==,i=99999999999",
            "r=abc1,s=*,i=4096",
            "m=x,r=abc1,s=QQ==,i=4096",
            "r=abc,s=QQ==,i=4096",
        ] {
            assert!(started().step(Some(challenge.as_bytes())).is_err(), "{challenge}");
        }
        let mut client = started();
        client.step(Some(b"r=abc1,s=QQ==,i=4096")).unwrap();
        assert!(client.step(Some(b"v=AAAA")).is_err());
        assert!(!client.is_complete());
    }
}
