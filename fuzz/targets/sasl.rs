//! A server's replies to the SASL calls: the conversation ends in a next call, an end or an error.
//!
//! The first bytes choose what the mechanism does; then each reply has a length byte in front.
#![no_main]

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_fuzz::Input;
use ferrovirt_rpc::{Call, Layer, SaslClient, SaslExchange, SaslStep};
use libfuzzer_sys::fuzz_target;

/// The calls of a conversation.
const PROCEDURES: std::ops::RangeInclusive<i32> = 67..=69;

fuzz_target!(|bytes: &[u8]| {
    let mut input = Input::new(bytes);
    let moves = [input.byte(), input.byte(), input.byte()];
    let wanted = input.flag().then(|| "PLAIN".to_owned());
    let mut exchange = SaslExchange::new(wanted);
    let mut call: Call<u8> = exchange.begin();
    while !input.is_empty() {
        assert!(PROCEDURES.contains(&call.id.procedure) && call.fds.is_empty() && call.stream.is_none());
        let length = usize::from(input.byte());
        let step = match exchange.advance(input.take(length)) {
            Ok(SaslStep::Choose { mechanisms }) => {
                let name = mechanisms.split(',').next().unwrap_or("").to_owned();
                exchange.start(Box::new(Mechanism { name, moves, steps: 0 }))
            }
            Ok(SaslStep::Ask) => exchange.resume(),
            step => step,
        };
        match step {
            Ok(SaslStep::Ask) => unreachable!("the question was answered"),
            Ok(SaslStep::Choose { .. }) => unreachable!("a mechanism is chosen once"),
            Ok(SaslStep::Call(next)) => {
                assert!(next.holds_input);
                call = next;
            }
            Ok(SaslStep::Done { layer }) => return assert!(layer.is_none()),
            Err(error) => return assert!(!error.message.is_empty()),
        }
    }
});

/// A mechanism that does at each step what a byte says.
#[derive(Debug)]
struct Mechanism {
    name: String,
    moves: [u8; 3],
    steps: usize,
}

impl Mechanism {
    fn next(&mut self) -> Result<Option<Vec<u8>>, Error> {
        let what = self.moves[self.steps % self.moves.len()];
        self.steps += 1;
        match what % 4 {
            0 => Ok(None),
            1 => Ok(Some(Vec::new())),
            2 => Ok(Some(vec![b'x'; usize::from(what)])),
            _ => Err(Error::new(ErrorDomain::RPC, ErrorCode::AUTH_FAILED, "fuzz")),
        }
    }
}

impl SaslClient for Mechanism {
    fn start(&mut self) -> Result<(String, Option<Vec<u8>>), Error> {
        Ok((self.name.clone(), self.next()?))
    }

    fn must_ask(&self, challenge: Option<&[u8]>) -> bool {
        challenge.is_some_and(|data| data.len() % 2 == 1)
    }

    fn step(&mut self, _challenge: Option<&[u8]>) -> Result<Option<Vec<u8>>, Error> {
        self.next()
    }

    fn is_complete(&self) -> bool {
        self.steps > usize::from(self.moves[0] >> 6)
    }

    fn take_layer(&mut self) -> Result<Option<Box<dyn Layer>>, Error> {
        Ok(None)
    }
}
