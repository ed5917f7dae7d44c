//! What is asked of an SSH library.

use super::russh_client::{Agent, AgentKey, PrivateKey, PublicKey};
use crate::{BoxFuture, SshFault};

/// An SSH connection whose host has shown its key.
pub(super) trait Client: Send + Sync {
    /// Tries one way to prove who one is. The connection's end is an answer too.
    fn authenticate<'a>(&'a mut self, user: &'a str, proof: Proof<'a>) -> BoxFuture<'a, Reply>;

    /// Runs a command.
    fn exec<'a>(&'a mut self, command: &'a [u8]) -> BoxFuture<'a, Result<Command, SshFault>>;

    /// Says good-bye.
    fn leave(&mut self) -> BoxFuture<'_, ()>;
}

/// One way to prove who one is.
pub(super) enum Proof<'a> {
    /// None at all; the refusal names the ways there are.
    Nothing,
    Password(&'a str),
    /// Would this key do?
    Offer(&'a PublicKey),
    Key(&'a PrivateKey),
    Agent(&'a mut Agent, &'a AgentKey),
    /// Let the other side ask.
    Questions,
    /// What it asked for.
    Answers(Vec<String>),
}

/// What came of it.
#[derive(Debug)]
pub(super) enum Reply {
    Accepted,
    /// The key that was offered would do.
    Wanted,
    /// By which methods to go on.
    Denied(Vec<&'static str>),
    Questions(Questions),
    /// An agent would not sign.
    Unsigned,
    /// The connection ended, with these last words.
    Gone(Option<String>),
}

/// What the other side wants to know.
#[derive(Debug)]
pub(super) struct Questions {
    pub(super) name: String,
    pub(super) instruction: String,
    pub(super) prompts: Vec<Prompt>,
}

/// One of its questions.
#[derive(Debug)]
pub(super) struct Prompt {
    pub(super) text: String,
    pub(super) is_secret: bool,
}

/// A command that runs.
pub(super) struct Command {
    pub(super) output: Box<dyn Output>,
    pub(super) input: Box<dyn Input>,
}

/// What a command says.
pub(super) trait Output: Send {
    /// The next of it; `None` when nothing will come any more.
    fn next(&mut self) -> BoxFuture<'_, Option<Said>>;
}

/// What a command is told.
pub(super) trait Input: Send {
    /// Sends bytes; waits while the other side has no room. False when nobody takes them any more.
    fn send(&mut self, bytes: Vec<u8>) -> BoxFuture<'_, bool>;

    /// Nothing more will come.
    fn end(&mut self) -> BoxFuture<'_, ()>;
}

/// One thing that a command says.
#[derive(Debug)]
pub(super) enum Said {
    Bytes(Vec<u8>),
    /// On its standard error.
    Complaint(Vec<u8>),
    /// How it ended.
    Status(u32),
    /// The end of its output.
    End,
}

/// The key of a host.
#[derive(Debug, Default)]
pub(super) struct ShownKey {
    pub(super) blob: Vec<u8>,
    /// Who signed a certificate of it that is good for the host.
    pub(super) authority: Option<Vec<u8>>,
}

/// Which keys a host is asked for.
#[derive(Debug, Default)]
pub(super) struct KeyPreference {
    /// Types that are known, to be tried first.
    pub(super) known: Vec<String>,
    /// Keys of the NIST curves come before others.
    pub(super) curves_first: bool,
    /// Certificates are welcome.
    pub(super) certificates: bool,
}
