//! Changing one section of a network.
//!
//! A piece of XML is put into, or taken out of, a list in the network's document; what comes of it is read as a whole
//! definition again, so that nothing gets in that could not have been defined.

mod dhcp;
mod dns;
mod forward;
mod list;

use ferrovirt_error::{ErrorCode, ErrorDomain};
use ferrovirt_proto::{
    enums::{NetworkUpdateCommand, NetworkUpdateSection as Section},
    flags::NetworkUpdate as Impact,
};
use ferrovirt_xml::{
    Document, Element,
    normalise::{Fault, XmlError},
};

use super::{Network, normalised};
use crate::error::{NetworkError, TestError};

/// The flags that say what is changed.
pub(super) const IMPACT: u32 = Impact::LIVE.bits() | Impact::CONFIG.bits();

/// What is to be done, as the call says it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Change<'a> {
    pub(super) command: u32,
    pub(super) section: u32,
    /// Which of the elements that could hold the piece does; a negative number leaves it to us.
    pub(super) parent: i32,
    pub(super) xml: &'a str,
    /// The name of the network, for the texts of errors.
    pub(super) network: &'a str,
}

/// What is done with the piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Command {
    Modify,
    Delete,
    AddLast,
    AddFirst,
    Unknown(u32),
}

impl Network {
    /// Changes the network as it is now, its definition, or both.
    pub(super) fn update(&mut self, change: &Change<'_>, flags: u32) -> Result<(), TestError> {
        let impact = self.impact(flags)?;
        let live = impact.contains(Impact::LIVE).then(|| change.apply(&self.current)).transpose()?;
        let before = self.defined.as_ref().unwrap_or(&self.current);
        let lasting = impact.contains(Impact::CONFIG).then(|| change.apply(before)).transpose()?;
        self.replace(live, lasting);
        Ok(())
    }

    /// Puts something else in the place of the network as it is now, of its definition, or of both.
    pub(super) fn replace(&mut self, live: Option<Element>, lasting: Option<Element>) {
        match lasting {
            Some(lasting) if self.active => self.defined = Some(lasting),
            Some(lasting) => self.current = lasting,
            None => {}
        }
        if let Some(live) = live {
            self.current = live;
        }
    }

    /// Which of the two is meant; without a flag the one that counts now.
    pub(super) fn impact(&self, flags: u32) -> Result<Impact, NetworkError> {
        let asked = Impact::from_bits_truncate(flags);
        let impact = match (asked.is_empty(), self.active) {
            (false, _) => asked,
            (true, true) => Impact::LIVE,
            (true, false) => Impact::CONFIG,
        };
        if impact.contains(Impact::LIVE) && !self.active {
            return Err(NetworkError::NotRunning);
        }
        if impact.contains(Impact::CONFIG) && !self.persistent {
            return Err(NetworkError::NotPersistent);
        }
        Ok(impact)
    }
}

impl Change<'_> {
    fn apply(&self, network: &Element) -> Result<Element, TestError> {
        let piece = self.piece()?;
        let mut changed = network.clone();
        match Section(i32::try_from(self.section).unwrap_or(-1)) {
            Section::IP_DHCP_HOST => self.dhcp_host(&mut changed, piece)?,
            Section::IP_DHCP_RANGE => self.dhcp_range(&mut changed, piece)?,
            Section::FORWARD_INTERFACE => self.forward_interface(&mut changed, piece)?,
            Section::PORTGROUP => self.port_group(&mut changed, piece)?,
            Section::DNS_HOST => self.dns_host(&mut changed, self.record(piece, "host")?)?,
            Section::DNS_TXT => self.dns_txt(&mut changed, self.record(piece, "txt")?)?,
            Section::DNS_SRV => self.dns_srv(&mut changed, self.record(piece, "srv")?)?,
            Section::BRIDGE => return Err(self.unchangeable("bridge").into()),
            Section::DOMAIN => return Err(self.unchangeable("domain").into()),
            Section::IP => return Err(self.unchangeable("ip").into()),
            Section::FORWARD => return Err(self.unchangeable("forward").into()),
            Section::FORWARD_PF => return Err(self.unchangeable("forward pf").into()),
            _ => return Err(unsupported("can't update unrecognized section of network").into()),
        }
        Ok(normalised(&changed)?)
    }

    fn piece(&self) -> Result<Element, XmlError> {
        let read = Document::parse_named(self.xml, "network_update_xml");
        let fault = |error| XmlError { domain: ErrorDomain::NETWORK, fault: Fault::Syntax(error) };
        Ok(read.map_err(fault)?.into_root())
    }

    /// A record to be added is checked by itself, before it is compared with those that are there.
    fn record(&self, piece: Element, name: &str) -> Result<Element, TestError> {
        self.check_name(&piece, name)?;
        if self.command().adds() {
            let network = Element::new("network")
                .with_child(Element::with_text("name", self.network))
                .with_child(Element::new("dns").with_child(piece.clone()));
            normalised(&network)?;
        }
        Ok(piece)
    }

    fn command(&self) -> Command {
        match NetworkUpdateCommand(i32::try_from(self.command).unwrap_or(-1)) {
            NetworkUpdateCommand::MODIFY => Command::Modify,
            NetworkUpdateCommand::DELETE => Command::Delete,
            NetworkUpdateCommand::ADD_LAST => Command::AddLast,
            NetworkUpdateCommand::ADD_FIRST => Command::AddFirst,
            NetworkUpdateCommand(_) => Command::Unknown(self.command),
        }
    }

    /// The piece must be an element of that name.
    fn check_name(&self, piece: &Element, expected: &str) -> Result<(), NetworkError> {
        if piece.name() == expected {
            return Ok(());
        }
        let (found, network) = (piece.name(), self.network);
        let text = format!("unexpected element <{found}>, expecting <{expected}>, while updating network '{network}'");
        Err(NetworkError::Update { code: ErrorCode::XML_ERROR, text })
    }

    fn unchangeable(&self, section: &str) -> NetworkError {
        unsupported(format!("can't update '{section}' section of network '{}'", self.network))
    }
}

impl Command {
    fn adds(self) -> bool {
        matches!(self, Self::AddFirst | Self::AddLast)
    }
}

fn unsupported(text: impl Into<String>) -> NetworkError {
    NetworkError::Update { code: ErrorCode::OPERATION_UNSUPPORTED, text: text.into() }
}

fn invalid(text: impl Into<String>) -> NetworkError {
    NetworkError::Update { code: ErrorCode::OPERATION_INVALID, text: text.into() }
}
