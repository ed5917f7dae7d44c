//! GSSAPI beside a real KDC.
//!
//! The library looks at the environment of its process, so each case runs in a process of its own: this program again.
#![allow(clippy::unwrap_used)]

mod kdc;

use std::sync::Arc;

use ferrovirt_sasl::{
    ClientMechanism, ClientSide, Credentials, DigestKey, Hash, Mechanism, SaslCode, SaslError, ScramKeys,
    ServerMechanism, ServerSide, Strength, UserStore, client, server,
};
use kdc::Realm;
use libgssapi::{
    context::{ClientCtx, CtxFlags, SecurityContext as _},
    name::Name,
    oid::{GSS_MECH_KRB5, GSS_MECH_SPNEGO, GSS_NT_HOSTBASED_SERVICE, Oid},
};

/// Runs a case in a process of its own.
fn run(realm: &Realm, case: &str) {
    let words = ["--exact", "--ignored", "--nocapture", case];
    let mut command = realm.command(std::env::current_exe().unwrap());
    if case == "an_old_cipher" {
        command.env("KRB5_CONFIG", realm.with_old_ciphers().unwrap());
    }
    let output = command.args(words).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && said.contains("1 passed"),
        "{case}: {said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn beside_a_kdc() {
    let folder = tempfile::tempdir().unwrap();
    let with_keys = ["libvirt/localhost", "nfs/localhost"];
    let realm = Realm::start(folder.path(), &["fred"], &with_keys, &["libvirt/other"]).unwrap();
    run(&realm, "without_a_ticket");
    for case in [
        "layers_carry_data",
        "a_name_to_act_as",
        "a_service_without_a_key",
        "another_service",
        "another_mechanism",
        "crumbs",
        "garbled",
        "an_old_cipher",
    ] {
        realm.log_in("fred").unwrap();
        run(&realm, case);
    }
}

#[derive(Debug)]
struct Nobody;

impl UserStore for Nobody {
    fn scram_keys(&self, _: &str, _: Hash) -> Option<ScramKeys> {
        None
    }

    fn has_password(&self, _: &str, _: &str) -> bool {
        false
    }

    fn decoy_secret(&self) -> Vec<u8> {
        Vec::new()
    }

    fn digest_key(&self, _: &str, _: &str) -> Option<DigestKey> {
        None
    }
}

type Both = (Box<dyn ClientMechanism>, Box<dyn ServerMechanism>);

fn sides(host: &str, authorization: Option<&str>, strength: Strength) -> Both {
    let credentials = Credentials { authorization: authorization.map(str::to_owned), ..Credentials::default() };
    let side = ClientSide { nonce: String::new(), host: host.to_owned(), strength };
    let ours = client(Mechanism::Gssapi, credentials, side);
    let side = ServerSide { nonce: String::new(), realm: String::new(), external: None, strength };
    (ours, server(Mechanism::Gssapi, Arc::new(Nobody), side))
}

/// What a client of another making says to the server, until the server has offered its layers or refused.
fn stranger(service: &[u8], mechanism: Oid<'static>) -> Result<ClientCtx, SaslError> {
    let (_, mut server) = sides("localhost", None, Strength::ANY);
    let target = Name::new(service, Some(GSS_NT_HOSTBASED_SERVICE)).unwrap();
    let flags = CtxFlags::GSS_C_MUTUAL_FLAG | CtxFlags::GSS_C_SEQUENCE_FLAG;
    let mut client = ClientCtx::new(None, target, flags, Some(mechanism));
    let mut said = None::<Vec<u8>>;
    while !client.is_complete() {
        let token = client.step(said.as_deref(), None).unwrap().map(|token| token.to_vec());
        said = server.step(token.as_deref())?;
    }
    assert!(server.user().is_none());
    Ok(client)
}

fn talk((ours, theirs): &mut Both) -> Result<(), SaslError> {
    let mut said = ours.start()?;
    for _ in 0..8 {
        said = theirs.step(said.as_deref())?;
        if theirs.user().is_some() {
            return Ok(());
        }
        said = ours.step(said.as_deref())?;
    }
    panic!("they never come to an end");
}

#[test]
#[ignore = "a case of beside_a_kdc"]
fn without_a_ticket() {
    let error = talk(&mut sides("localhost", None, Strength::ANY)).unwrap_err();
    assert_eq!(error.code, SaslCode::FAIL);
    assert!(error.detail.contains("credentials"), "{error}");
}

#[test]
#[ignore = "a case of beside_a_kdc"]
fn layers_carry_data() {
    for (strength, bits) in [(Strength { least: 1, most: 1 }, 1), (Strength::ENCRYPTED, 128)] {
        let mut both = sides("localhost", None, strength);
        talk(&mut both).unwrap();
        assert_eq!(both.1.user(), Some("fred"));
        let (mut ours, mut theirs) = (both.0.take_layer().unwrap(), both.1.take_layer().unwrap());
        assert_eq!((ours.strength(), theirs.strength()), (bits, bits));
        for length in [0, 1, 1000, ours.plain_max()] {
            let plain = vec![7; length];
            let (mut sealed, mut opened) = (Vec::new(), Vec::new());
            ours.encode(&plain, &mut sealed).unwrap();
            assert!(sealed.len() <= 4 + 65536, "{}", sealed.len());
            for piece in sealed.chunks(999) {
                theirs.decode(piece, &mut opened).unwrap();
            }
            assert_eq!(opened, plain);
        }
        let mut sealed = Vec::new();
        theirs.encode(b"hello", &mut sealed).unwrap();
        let last = sealed.len() - 1;
        sealed[last] ^= 1;
        assert_eq!(ours.decode(&sealed, &mut Vec::new()).unwrap_err().code, SaslCode::BAD_MAC);
        assert!(ours.decode(&u32::MAX.to_be_bytes(), &mut Vec::new()).is_err());
    }
    let mut both = sides("localhost", None, Strength::NONE);
    talk(&mut both).unwrap();
    assert!(both.0.is_complete() && both.0.take_layer().is_none() && both.1.take_layer().is_none());
}

#[test]
#[ignore = "a case of beside_a_kdc"]
fn a_name_to_act_as() {
    talk(&mut sides("localhost", Some("fred"), Strength::ANY)).unwrap();
    let error = talk(&mut sides("localhost", Some("wilma"), Strength::ANY)).unwrap_err();
    assert_eq!(error.code, SaslCode::BAD_AUTH);
}

#[test]
#[ignore = "a case of beside_a_kdc"]
fn a_service_without_a_key() {
    let mut unknown = sides("nowhere", None, Strength::ANY);
    assert_eq!(talk(&mut unknown).unwrap_err().code, SaslCode::FAIL);
    let mut not_ours = sides("other", None, Strength::ANY);
    assert_eq!(talk(&mut not_ours).unwrap_err().code, SaslCode::FAIL);
    assert!(not_ours.1.user().is_none());
}

#[test]
#[ignore = "a case of beside_a_kdc"]
fn another_service() {
    assert!(stranger(b"libvirt@localhost", GSS_MECH_KRB5).is_ok());
    assert_eq!(stranger(b"nfs@localhost", GSS_MECH_KRB5).err().map(|error| error.code), Some(SaslCode::FAIL));
}

#[test]
#[ignore = "a case of beside_a_kdc"]
fn another_mechanism() {
    assert_eq!(stranger(b"libvirt@localhost", GSS_MECH_SPNEGO).err().map(|error| error.code), Some(SaslCode::FAIL));
}

#[test]
#[ignore = "a case of beside_a_kdc"]
fn crumbs() {
    for (layer, size, wanted) in [(4, 1023_u32, false), (4, 1024, true), (1, 0, true)] {
        let (_, mut server) = sides("localhost", None, Strength::ANY);
        let target = Name::new(b"libvirt@localhost", Some(GSS_NT_HOSTBASED_SERVICE)).unwrap();
        let mut client = ClientCtx::new(None, target, CtxFlags::GSS_C_MUTUAL_FLAG, Some(GSS_MECH_KRB5));
        let hello = client.step(None, None).unwrap().unwrap();
        let proof = server.step(Some(&hello)).unwrap();
        client.step(proof.as_deref(), None).unwrap();
        let offer = server.step(None).unwrap().unwrap();
        client.unwrap(&offer).unwrap();
        let [_, a, b, c] = size.to_be_bytes();
        let choice = client.wrap(false, &[layer, a, b, c]).unwrap();
        assert_eq!(server.step(Some(&choice)).is_ok(), wanted, "{layer} {size}");
        assert_eq!(server.user().is_some(), wanted);
    }
}

#[test]
#[ignore = "a case of beside_a_kdc"]
fn an_old_cipher() {
    let mut both = sides("localhost", None, Strength::ENCRYPTED);
    talk(&mut both).unwrap();
    assert_eq!(both.0.take_layer().unwrap().strength(), 64);
    assert_eq!(both.1.take_layer().unwrap().strength(), 64);
    let strong = Strength { least: 112, most: 256 };
    assert_eq!(talk(&mut sides("localhost", None, strong)).unwrap_err().code, SaslCode::TOO_WEAK);
}

#[test]
#[ignore = "a case of beside_a_kdc"]
fn garbled() {
    for at in [0, 1, 3, 4] {
        let (mut ours, mut theirs) = sides("localhost", None, Strength::ANY);
        let mut said = ours.start().unwrap();
        let mut refused = None;
        for step in 0..=4 {
            if let Some(first) = said.as_mut().and_then(|data| data.first_mut()).filter(|_| step == at) {
                *first ^= 0x55;
            }
            match if step % 2 == 0 { theirs.step(said.as_deref()) } else { ours.step(said.as_deref()) } {
                Ok(answer) => said = answer,
                Err(error) => {
                    refused = Some(error);
                    break;
                }
            }
        }
        assert!(refused.is_some() && theirs.user().is_none(), "{at}");
    }
}
