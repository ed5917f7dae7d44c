//! The tree: everything a document says, in its order, with how it was written.

mod document;
mod element;
mod node;

pub use document::Document;
pub use element::{Element, Style};
pub(crate) use node::is_blank;
pub use node::{Attribute, Node, Position, Text};
