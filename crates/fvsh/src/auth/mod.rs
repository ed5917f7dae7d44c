//! Who opens a connection: the user is asked, and shown polkit's questions by its text agent.

mod agent;
mod prompts;

pub(crate) use agent::TextAgent;
pub(crate) use prompts::Prompts;
