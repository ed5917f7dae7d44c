//! Title, description, and what is not libvirt's own.

use ferrovirt_error::ErrorDomain;
use ferrovirt_proto::remote as r;
use ferrovirt_xml::{
    Document, SyntaxError,
    normalise::{Fault, XmlError},
    view,
};

use super::{
    Definition,
    access::wire,
    impact::{CONFIG, LIVE},
};
use crate::{
    backend::{Answer, TestBackend},
    error::{DomainError, TestError},
    events::DomainNews,
    flags,
};

/// `virDomainMetadataType`.
mod kind {
    pub(super) const DESCRIPTION: i32 = 0;
    pub(super) const TITLE: i32 = 1;
    pub(super) const ELEMENT: i32 = 2;
}

pub(crate) fn domain_get_metadata(
    backend: &TestBackend,
    args: r::DomainGetMetadataArgs,
) -> Answer<r::DomainGetMetadataRet> {
    flags::check(args.flags, LIVE | CONFIG, "testDomainGetMetadata")?;
    backend.change(&args.dom, |domain| {
        let (definition, _) = domain.one(args.flags)?;
        let found = match args.kind {
            kind::DESCRIPTION => definition.fields().description().map(std::borrow::Cow::into_owned),
            kind::TITLE => definition.fields().title().map(std::borrow::Cow::into_owned),
            kind::ELEMENT => definition
                .xml()
                .child("metadata")
                .and_then(|metadata| view::foreign(metadata, args.uri.as_deref().unwrap_or_default())),
            other => return Err(DomainError::MetadataKind(other).into()),
        };
        let metadata = found.ok_or(DomainError::NoMetadata)?;
        Ok(r::DomainGetMetadataRet { metadata })
    })
}

pub(crate) fn domain_set_metadata(backend: &TestBackend, args: r::DomainSetMetadataArgs) -> Answer<()> {
    flags::check(args.flags, LIVE | CONFIG, "testDomainSetMetadata")?;
    let mut state = backend.host.lock();
    let domain = state.domains.of_handle(&args.dom.uuid, &args.dom.name)?;
    let impact = domain.impact(args.flags)?;
    let new = New::of(&args)?;
    for definition in domain.definitions_mut(impact) {
        new.put(definition)?;
    }
    let news = DomainNews::MetadataChange { dom: wire(domain), kind: args.kind, namespace: args.uri.clone() };
    state.audience.tell(&news);
    Ok(())
}

/// What is to be put in place of what was there.
enum New<'a> {
    Description(&'a str),
    Title(&'a str),
    Element { namespace: &'a str, element: Option<(Document, &'a str)> },
}

impl<'a> New<'a> {
    fn of(args: &'a r::DomainSetMetadataArgs) -> Result<Self, TestError> {
        let text = args.metadata.as_deref().unwrap_or_default();
        match args.kind {
            kind::DESCRIPTION => Ok(Self::Description(text)),
            kind::TITLE if text.contains('\n') => Err(DomainError::LinesInTitle.into()),
            kind::TITLE => Ok(Self::Title(text)),
            kind::ELEMENT => {
                let missing = |argument| DomainError::NullMetadataArgument(argument);
                let namespace = args.uri.as_deref().ok_or(missing("uri"))?;
                let element = match args.metadata.as_deref() {
                    None => None,
                    Some(text) => {
                        let key = args.key.as_deref().ok_or(missing("key"))?;
                        Some((Document::parse_named(text, "(metadata_xml)").map_err(malformed)?, key))
                    }
                };
                Ok(Self::Element { namespace, element })
            }
            other => Err(DomainError::MetadataKind(other).into()),
        }
    }

    fn put(&self, definition: &mut Definition) -> Result<(), TestError> {
        let given = |text: &'a str| (!text.is_empty()).then_some(text);
        let mut fields = definition.fields_mut();
        match self {
            Self::Description(text) => fields.set_description(given(text)),
            Self::Title(text) => fields.set_title(given(text)),
            Self::Element { namespace, element } => {
                let element = element.as_ref().map(|(document, key)| (document.root(), *key));
                let metadata = fields.ensure("metadata");
                view::set_foreign(metadata, namespace, element).map_err(malformed)?;
                let is_empty = metadata.elements().next().is_none();
                if is_empty {
                    fields.element_mut().remove_elements(|child| child.name() == "metadata");
                }
            }
        }
        Ok(())
    }
}

fn malformed(error: SyntaxError) -> TestError {
    XmlError { domain: ErrorDomain::XML, fault: Fault::Syntax(error) }.into()
}
