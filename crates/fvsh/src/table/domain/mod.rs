//! Domain Management.

mod first;
mod last;
mod middle;

use super::Group;

pub(super) static GROUP: Group = Group {
    title: "Domain Management",
    keyword: "domain",
    parts: &[first::COMMANDS, middle::COMMANDS, last::COMMANDS],
};
