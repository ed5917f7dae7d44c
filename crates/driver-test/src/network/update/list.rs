//! The list that a piece belongs to.

use ferrovirt_xml::{Element, Node};

use super::{Command, unsupported};
use crate::error::NetworkError;

/// Does with the piece what the command says, in the list of `holder`'s children of its name. `found` is the one that it
/// stands for; who modifies or deletes has made sure that there is one.
pub(super) fn edit(
    holder: &mut Element,
    command: Command,
    piece: Element,
    found: Option<usize>,
) -> Result<(), NetworkError> {
    match (command, found) {
        (Command::Unknown(code), _) => {
            return Err(unsupported(format!("unrecognized network update command code {}", code.cast_signed())));
        }
        (Command::AddFirst, _) => holder.children_mut().insert(0, Node::Element(piece)),
        (Command::AddLast, _) => holder.push(Node::Element(piece)),
        (Command::Modify, Some(at)) => {
            if let Some(old) = holder.elements_mut().filter(|child| child.name() == piece.name()).nth(at) {
                *old = piece;
            }
        }
        (Command::Delete, Some(at)) => {
            let mut before = 0;
            holder.remove_elements(|child| {
                let is_one = child.name() == piece.name();
                let gone = is_one && before == at;
                before += usize::from(is_one);
                gone
            });
        }
        (Command::Modify | Command::Delete, None) => {}
    }
    Ok(())
}

/// The same in the first child of `parent` that has that name, which is made if it is missing.
pub(super) fn edit_in(
    parent: &mut Element,
    name: &str,
    command: Command,
    piece: Element,
    found: Option<usize>,
) -> Result<(), NetworkError> {
    if parent.child(name).is_none() {
        parent.push(Node::Element(Element::new(name)));
    }
    parent.child_mut(name).map_or(Ok(()), |holder| edit(holder, command, piece, found))
}

/// The places of the elements that are as wanted, counted among all.
pub(super) fn places<'a>(elements: impl Iterator<Item = &'a Element>, wanted: impl Fn(&Element) -> bool) -> Vec<usize> {
    elements.enumerate().filter(|(_, element)| wanted(element)).map(|(at, _)| at).collect()
}

/// The elements of that name below the first child that has the name of the holder.
pub(super) fn listed<'a>(parent: &'a Element, holder: &str, name: &'a str) -> impl Iterator<Item = &'a Element> {
    parent.child(holder).into_iter().flat_map(move |holder| holder.children_named(name))
}
