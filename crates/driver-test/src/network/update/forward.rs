//! The interfaces that a network goes out by, and the groups of ports that it has.

use ferrovirt_error::ErrorCode;
use ferrovirt_xml::Element;

use super::{
    Change, Command, invalid,
    list::{edit, edit_in, listed, places},
    unsupported,
};
use crate::error::NetworkError;

impl Change<'_> {
    pub(super) fn forward_interface(&self, network: &mut Element, piece: Element) -> Result<(), NetworkError> {
        self.check_name(&piece, "interface")?;
        let (command, name) = (self.command(), self.network);
        if command == Command::Modify {
            return Err(unsupported("forward interface entries cannot be modified, only added or deleted"));
        }
        let Some(dev) = piece.attribute("dev") else {
            let text = "missing dev attribute in <interface> element".to_owned();
            return Err(NetworkError::Update { code: ErrorCode::XML_ERROR, text });
        };
        let found = places(listed(network, "forward", "interface"), |other| other.attribute("dev") == Some(dev));
        if command.adds() && !found.is_empty() {
            return Err(invalid(format!(
                "there is an existing interface entry in network '{name}' that matches \"<interface dev='{dev}'>\""
            )));
        }
        if command == Command::Delete && found.is_empty() {
            return Err(invalid(format!(
                "couldn't find an interface entry in network '{name}' matching <interface dev='{dev}'>"
            )));
        }
        edit_in(network, "forward", command, piece, found.first().copied())?;
        if let Some(forward) = network.child_mut("forward") {
            // It repeats the first of the list, which may be another now.
            forward.remove_attribute("dev");
        }
        Ok(())
    }

    pub(super) fn port_group(&self, network: &mut Element, piece: Element) -> Result<(), NetworkError> {
        self.check_name(&piece, "portgroup")?;
        let (command, name) = (self.command(), self.network);
        let group = piece.attribute("name").unwrap_or_default();
        let found = places(network.children_named("portgroup"), |other| other.attribute("name") == Some(group));
        match (command, found.is_empty()) {
            (Command::Modify | Command::Delete, true) => {
                return Err(invalid(format!(
                    "couldn't find a portgroup entry in network '{name}' matching <portgroup name='{group}'>"
                )));
            }
            (Command::AddFirst | Command::AddLast, false) => {
                return Err(invalid(format!(
                    "there is an existing portgroup entry in network '{name}' that matches \
                     \"<portgroup name='{group}'>\""
                )));
            }
            _ => {}
        }
        let default = places(network.children_named("portgroup"), is_default);
        if command != Command::Delete && is_default(&piece) && default.last().is_some_and(|at| !found.contains(at)) {
            return Err(invalid(format!(
                "a different portgroup entry in network '{name}' is already set as the default. Only one default is \
                 allowed."
            )));
        }
        edit(network, command, piece, found.first().copied())
    }
}

fn is_default(group: &Element) -> bool {
    group.attribute("default") == Some("yes")
}
