//! Which of a definition is shown: filters over a domain as [`domain()`](super::domain()) made it.

use crate::tree::Element;

/// What is left out; nothing, if all is false.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hide {
    /// Passwords and keys: everything without the flag `SECURE`.
    pub secrets: bool,
    /// What only a running domain has: the flag `INACTIVE`.
    pub live: bool,
}

impl Hide {
    /// What the flags of `virDomainGetXMLDesc` hide. That a dump shall be migratable hides nothing that is here.
    #[must_use]
    pub fn of_flags(flags: u32) -> Self {
        const SECURE: u32 = 1;
        const INACTIVE: u32 = 2;
        Self { secrets: flags & SECURE == 0, live: flags & INACTIVE != 0 }
    }
}

/// Attributes of devices that are secret.
const SECRET_ATTRIBUTES: &[(&str, &str)] = &[("graphics", "passwd")];

/// The domain without what shall not be shown.
#[must_use]
pub fn hide(domain: &Element, hide: Hide) -> Element {
    let mut out = domain.clone();
    if hide.live {
        out.remove_attribute("id");
        super::domain::drop_made_up_aliases(&mut out);
    }
    if hide.secrets {
        for device in out.child_mut("devices").into_iter().flat_map(Element::elements_mut) {
            for (kind, name) in SECRET_ATTRIBUTES {
                if device.name() == *kind {
                    device.remove_attribute(name);
                }
            }
            // What a web server gave out stands for who it was given to.
            for source in device.elements_mut().filter(|child| child.name() == "source") {
                source.remove_elements(|child| child.name() == "cookies");
            }
        }
    }
    out
}

/// The domain as a running one of that number.
#[must_use]
pub fn live(domain: &Element, id: i32) -> Element {
    let mut out = domain.clone();
    let given = std::mem::take(out.attributes_mut());
    let (kind, rest): (Vec<_>, Vec<_>) = given.into_iter().partition(|attribute| attribute.name() == "type");
    out.attributes_mut().extend(kind);
    out.set_attribute("id", id.to_string());
    out.attributes_mut().extend(rest.into_iter().filter(|attribute| attribute.name() != "id"));
    out
}
