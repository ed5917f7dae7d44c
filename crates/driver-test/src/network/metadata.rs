//! Title, description, and what is not libvirt's own.

use ferrovirt_error::ErrorDomain;
use ferrovirt_proto::{enums::NetworkMetadataType as Kind, flags::NetworkUpdate as Impact, remote as r};
use ferrovirt_xml::{
    Document, Element, Node, SyntaxError,
    normalise::{Fault, XmlError},
    view::{self, Network as Fields},
};

use super::{Network, normalised};
use crate::error::{NetworkError, TestError};

impl Network {
    /// What the running network, or its definition, says.
    pub(super) fn metadata(&self, kind: i32, namespace: Option<&str>, flags: u32) -> Result<String, NetworkError> {
        let impact = self.impact(flags)?;
        let defined = self.defined.as_ref().filter(|_| impact.contains(Impact::CONFIG));
        let definition = defined.unwrap_or(&self.current);
        let text = |name: &str| definition.child_text(name).map(std::borrow::Cow::into_owned);
        let found = match Kind(kind) {
            Kind::DESCRIPTION => text("description"),
            Kind::TITLE => text("title"),
            Kind::ELEMENT => {
                let metadata = definition.child("metadata");
                metadata.and_then(|metadata| view::foreign(metadata, namespace.unwrap_or_default()))
            }
            Kind(other) => return Err(NetworkError::MetadataKind(other)),
        };
        found.ok_or(NetworkError::NoMetadata)
    }

    pub(super) fn set_metadata(&mut self, args: &r::NetworkSetMetadataArgs) -> Result<(), TestError> {
        let impact = self.impact(args.flags)?;
        let live = impact.contains(Impact::LIVE).then(|| put(&self.current, args)).transpose()?;
        let before = self.defined.as_ref().unwrap_or(&self.current);
        let lasting = impact.contains(Impact::CONFIG).then(|| put(before, args)).transpose()?;
        self.replace(live, lasting);
        Ok(())
    }
}

/// The same network with another piece of metadata.
fn put(definition: &Element, args: &r::NetworkSetMetadataArgs) -> Result<Element, TestError> {
    let mut definition = definition.clone();
    let text = args.metadata.as_deref().filter(|text| !text.is_empty());
    let mut fields = Fields::of(&mut definition);
    match Kind(args.kind) {
        Kind::DESCRIPTION => fields.set_description(text),
        Kind::TITLE if text.is_some_and(|text| text.contains('\n')) => return Err(NetworkError::LinesInTitle.into()),
        Kind::TITLE => fields.set_title(text),
        Kind::ELEMENT => put_element(&mut definition, args)?,
        Kind(other) => return Err(NetworkError::MetadataKind(other).into()),
    }
    // This puts what is new into its place.
    Ok(normalised(&definition)?)
}

fn put_element(definition: &mut Element, args: &r::NetworkSetMetadataArgs) -> Result<(), TestError> {
    let mut metadata = definition.child("metadata").cloned().unwrap_or_else(|| Element::new("metadata"));
    definition.remove_elements(|child| child.name() == "metadata");
    change_element(&mut metadata, args)?;
    if metadata.elements().next().is_some() {
        definition.push(Node::Element(metadata));
    }
    Ok(())
}

fn change_element(metadata: &mut Element, args: &r::NetworkSetMetadataArgs) -> Result<(), TestError> {
    let missing = NetworkError::NullMetadataArgument;
    let namespace = args.uri.as_deref().ok_or(missing("uri"))?;
    let Some(text) = args.metadata.as_deref() else {
        return view::set_foreign(metadata, namespace, None).map_err(malformed);
    };
    let key = args.key.as_deref().ok_or(missing("key"))?;
    let document = Document::parse_named(text, "(metadata_xml)").map_err(malformed)?;
    view::set_foreign(metadata, namespace, Some((document.root(), key))).map_err(malformed)
}

fn malformed(error: SyntaxError) -> TestError {
    XmlError { domain: ErrorDomain::XML, fault: Fault::Syntax(error) }.into()
}
