//! Both sides of every SASL mechanism: against each other over a line that may garble, and alone against any bytes. Whatever
//! comes, nobody is let in without the password, and what a layer protects arrives as it was or not at all.
//!
//! The first bytes choose the mechanism, the strengths and who is there; then each message has a byte in front that says
//! what becomes of it.
#![no_main]

use std::sync::Arc;

use ferrovirt_fuzz::Input;
use ferrovirt_sasl::{
    ClientMechanism, ClientSide, Credentials, DigestKey, Hash, Mechanism, Needs, Policy, SaslError, SaslLayer,
    ScramKeys, ServerMechanism, ServerSide, Strength, UserStore, choose, client, server,
};
use libfuzzer_sys::fuzz_target;

const USER: &str = "fred";
const PASSWORD: &str = "pencil";

/// More steps than any conversation has.
const STEPS_MAX: usize = 8;

fuzz_target!(|bytes: &[u8]| {
    let mut input = Input::new(bytes);
    let mut pair = Pair::new(&mut input);
    match input.byte() % 4 {
        0 => pair.client_alone(&mut input),
        1 => pair.server_alone(&mut input),
        _ => pair.talk(&mut input),
    }
});

struct Pair {
    mechanism: Mechanism,
    client: Box<dyn ClientMechanism>,
    server: Box<dyn ServerMechanism>,
    knows_password: bool,
    /// Something else arrived than was sent.
    is_garbled: bool,
}

impl Pair {
    fn new(input: &mut Input<'_>) -> Self {
        let mechanism = mechanism(input);
        let setup = input.byte();
        let knows_password = setup & 1 == 0;
        let credentials = Credentials {
            authorization: (setup & 2 != 0).then(|| if setup & 4 != 0 { "wilma" } else { USER }.to_owned()),
            authentication: if setup & 8 == 0 { USER } else { " no,bo=dy\"\\ " }.to_owned(),
            password: if knows_password { PASSWORD } else { "pen" }.into(),
        };
        let side = ClientSide { nonce: "client".to_owned(), host: "hail".to_owned(), strength: strength(setup >> 4) };
        let client = client(mechanism, credentials, side);
        let external = (setup & 128 == 0).then(|| "CN=fred".to_owned());
        let realm = "libvirt".to_owned();
        let side = ServerSide { nonce: "server".to_owned(), realm, external, strength: strength(setup >> 6) };
        let server = server(mechanism, Arc::new(Users), side);
        Self { mechanism, client, server, knows_password: knows_password && setup & 8 == 0, is_garbled: false }
    }

    /// Both sides, with what is said between them changed here and there.
    fn talk(&mut self, input: &mut Input<'_>) {
        let Ok(mut said) = self.client.start() else { return };
        for _ in 0..STEPS_MAX {
            self.garble(&mut said, input);
            said = match self.server.step(said.as_deref()) {
                Ok(said) => said,
                Err(error) => return tell(&error),
            };
            if self.server.user().is_some() && self.client.is_complete() && said.is_none() {
                break;
            }
            self.garble(&mut said, input);
            said = match self.client.step(said.as_deref()) {
                Ok(said) => said,
                Err(error) => return tell(&error),
            };
            if self.server.user().is_some() && self.client.is_complete() {
                break;
            }
        }
        self.check_user();
        if let (Some(client), Some(server)) = (self.client.take_layer(), self.server.take_layer())
            && !self.is_garbled
        {
            assert!(client.strength() == server.strength());
            protect(client, server, input);
        }
    }

    fn client_alone(&mut self, input: &mut Input<'_>) {
        if self.client.start().is_err() {
            return;
        }
        while !input.is_empty() {
            let length = usize::from(input.byte());
            let challenge = input.take(length);
            if let Err(error) = self.client.step((length != 255).then_some(challenge)) {
                return tell(&error);
            }
            if let Some(mut layer) = self.client.take_layer() {
                let _ = layer.decode(input.take(usize::MAX), &mut Vec::new());
            }
        }
    }

    fn server_alone(&mut self, input: &mut Input<'_>) {
        self.knows_password = false;
        while !input.is_empty() {
            let length = usize::from(input.byte());
            let data = input.take(length);
            // Whoever sends the very password has proved to know it.
            self.knows_password |= data.windows(PASSWORD.len()).any(|part| part == PASSWORD.as_bytes());
            if let Err(error) = self.server.step((length != 255).then_some(data)) {
                return tell(&error);
            }
            self.check_user();
        }
    }

    fn garble(&mut self, said: &mut Option<Vec<u8>>, input: &mut Input<'_>) {
        let before = said.clone();
        match input.byte() {
            1 => *said = None,
            2 => *said = Some(Vec::new()),
            3 => {
                let length = usize::from(input.byte());
                *said = Some(input.take(length).to_vec());
            }
            4..=7 => {
                if let Some(bytes) = said.as_mut().filter(|bytes| !bytes.is_empty()) {
                    let at = input.below(bytes.len());
                    bytes[at] = input.byte();
                }
            }
            8..=9 => {
                if let Some(bytes) = said {
                    let at = input.below(bytes.len() + 1);
                    let length = usize::from(input.byte() % 32);
                    bytes.splice(at..at, input.take(length).iter().copied());
                }
            }
            10 => {
                if let Some(bytes) = said {
                    bytes.truncate(input.below(bytes.len() + 1));
                }
            }
            _ => {}
        }
        self.is_garbled |= *said != before;
    }

    /// Who is let in has proved who it is.
    fn check_user(&self) {
        let Some(user) = self.server.user() else { return };
        match self.mechanism {
            Mechanism::External => assert_eq!(user, "CN=fred"),
            Mechanism::Anonymous => {}
            _ => assert!(self.knows_password && user == USER, "{user} was let in"),
        }
    }
}

fn mechanism(input: &mut Input<'_>) -> Mechanism {
    let byte = input.byte();
    if byte & 128 == 0 {
        return Mechanism::ALL[usize::from(byte) % Mechanism::ALL.len()];
    }
    // As a client chooses from a server's list.
    let list = String::from_utf8_lossy(input.take(40)).into_owned();
    let policy = Policy { needs_layer: byte & 1 != 0, is_external: byte & 2 != 0 };
    let can = Needs { authorization: true, authentication: byte & 4 == 0, password: byte & 8 == 0 };
    choose(&list, policy, can).unwrap_or(Mechanism::DigestMd5)
}

fn strength(bits: u8) -> Strength {
    match bits % 4 {
        0 => Strength::ANY,
        1 => Strength::ENCRYPTED,
        2 => Strength { least: 0, most: 1 },
        _ => Strength { least: 1, most: 56 },
    }
}

/// What goes through a pair of layers arrives; what is changed under way does not.
fn protect(mut one: Box<dyn SaslLayer>, mut other: Box<dyn SaslLayer>, input: &mut Input<'_>) {
    for _ in 0..4 {
        let most = usize::from(input.byte()).min(one.plain_max());
        let plain = vec![0x5a; most];
        let (mut sealed, mut opened) = (Vec::new(), Vec::new());
        one.encode(&plain, &mut sealed).unwrap();
        let cut = input.below(sealed.len() + 1);
        let (first, second) = sealed.split_at(cut);
        other.decode(first, &mut opened).unwrap();
        other.decode(second, &mut opened).unwrap();
        assert_eq!(opened, plain);
        std::mem::swap(&mut one, &mut other);
    }
    let mut sealed = Vec::new();
    one.encode(b"to be changed", &mut sealed).unwrap();
    let at = input.below(sealed.len());
    let change = input.byte();
    sealed[at] ^= change;
    let mut opened = Vec::new();
    let outcome = other.decode(&sealed, &mut opened);
    assert!(change == 0 || outcome.is_err() || opened.is_empty(), "a changed block was taken");
    let _ = other.decode(input.take(usize::MAX), &mut opened);
}

fn tell(error: &SaslError) {
    assert!(!error.to_string().is_empty());
}

/// One user.
#[derive(Debug)]
struct Users;

impl UserStore for Users {
    fn scram_keys(&self, user: &str, hash: Hash) -> Option<ScramKeys> {
        (user == USER).then(|| ScramKeys::derive(hash, PASSWORD, b"salt".to_vec(), 4096))
    }

    fn digest_key(&self, user: &str, realm: &str) -> Option<DigestKey> {
        (user == USER).then(|| DigestKey::derive(user, realm, PASSWORD))
    }

    fn has_password(&self, user: &str, password: &str) -> bool {
        user == USER && password == PASSWORD
    }

    fn decoy_secret(&self) -> Vec<u8> {
        b"secret".to_vec()
    }
}
