//! What names are answered with.

use std::net::IpAddr;

use ferrovirt_error::ErrorCode;
use ferrovirt_xml::Element;

use super::{
    Change, Command, invalid,
    list::{edit_in, listed, places},
    unsupported,
};
use crate::error::NetworkError;

impl Change<'_> {
    pub(super) fn dns_host(&self, network: &mut Element, piece: Element) -> Result<(), NetworkError> {
        let (command, name) = (self.command(), self.network);
        let ip = address(&piece);
        let names: Vec<String> = piece.children_named("hostname").map(|name| name.text().into_owned()).collect();
        let found = places(listed(network, "dns", "host"), |other| {
            let same_address = ip.is_some() && ip == address(other);
            // Several addresses may have one name, so only who deletes is asked for it.
            let same_name = || other.children_named("hostname").any(|other| names.contains(&other.text().into_owned()));
            same_address || command == Command::Delete && same_name()
        });
        match (command, found.len()) {
            (Command::AddFirst | Command::AddLast, 1..) => {
                return Err(invalid(format!(
                    "there is already at least one DNS HOST record with a matching field in network {name}"
                )));
            }
            (Command::Modify | Command::Delete, 0) => {
                return Err(invalid(format!("couldn't locate a matching DNS HOST record in network {name}")));
            }
            (Command::Modify | Command::Delete, 2..) => {
                return Err(invalid(format!("multiple matching DNS HOST records were found in network {name}")));
            }
            _ => {}
        }
        edit_in(network, "dns", command, piece, found.first().copied())
    }

    pub(super) fn dns_srv(&self, network: &mut Element, piece: Element) -> Result<(), NetworkError> {
        let (command, name) = (self.command(), self.network);
        if command == Command::Modify {
            return Err(unsupported("DNS SRV records cannot be modified, only added or deleted"));
        }
        let found = places(listed(network, "dns", "srv"), |other| {
            let same =
                |attribute| piece.attribute(attribute).is_none_or(|ours| other.attribute(attribute) == Some(ours));
            ["domain", "service", "protocol", "target"].into_iter().all(same)
        });
        match (command, found.len()) {
            (Command::AddFirst | Command::AddLast, 1..) => {
                return Err(invalid(format!(
                    "there is already at least one DNS SRV record matching all specified fields in network {name}"
                )));
            }
            (Command::Delete, 0) => {
                return Err(invalid(format!("couldn't locate a matching DNS SRV record in network {name}")));
            }
            (Command::Delete, 2..) => {
                return Err(invalid(format!(
                    "multiple DNS SRV records matching all specified fields were found in network {name}"
                )));
            }
            _ => {}
        }
        edit_in(network, "dns", command, piece, found.first().copied())
    }

    pub(super) fn dns_txt(&self, network: &mut Element, piece: Element) -> Result<(), NetworkError> {
        let (command, name) = (self.command(), self.network);
        let Some(record) = piece.attribute("name").map(str::to_owned) else {
            let text = format!("missing required name attribute in DNS TXT record of network {name}");
            return Err(NetworkError::Update { code: ErrorCode::XML_DETAIL, text });
        };
        let found = places(listed(network, "dns", "txt"), |other| other.attribute("name") == Some(record.as_str()));
        match (command, found.is_empty()) {
            (Command::AddFirst | Command::AddLast, false) => {
                return Err(invalid(format!(
                    "there is already a DNS TXT record with name '{record}' in network {name}"
                )));
            }
            (Command::Modify | Command::Delete, true) => {
                return Err(invalid(format!("couldn't locate a matching DNS TXT record in network {name}")));
            }
            (Command::Modify, false) if piece.attribute("value").is_none() => {
                return Err(invalid(format!("missing value of modifying DNS TXT record in network {name}")));
            }
            _ => {}
        }
        edit_in(network, "dns", command, piece, found.first().copied())
    }
}

fn address(host: &Element) -> Option<IpAddr> {
    host.attribute("ip")?.parse().ok()
}
