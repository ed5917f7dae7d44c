//! The pass that the tables drive: what is unknown goes, values get libvirt's spelling, everything its place.

use super::error::{Expected, Fault};
use super::metadata;
use crate::table::{AttributeRule, Codec, Flaw, Keep, Rule, SizeFlaw, Table, Value, scaled};
use crate::tree::{Element, Node, Text};

/// The element in the shape of `rule`.
pub(super) fn shape_root(table: &Table, source: &Element) -> Result<Element, Fault> {
    let shaped = shape(table, table.root(), source, ".")?;
    Ok(shaped.unwrap_or_else(|| Element::new(table.root().name.as_str())))
}

/// What is wrong with the attributes of the root, whatever is in it.
pub(super) fn shape_attributes(table: &Table, source: &Element) -> Result<(), Fault> {
    let rule = table.root();
    rule.attributes.iter().try_for_each(|attribute| attribute_value(rule, attribute, source, false).map(drop))
}

/// The same for an element below the root; `None` if nothing of it stays.
pub(super) fn shape(table: &Table, rule: &Rule, source: &Element, path: &str) -> Result<Option<Element>, Fault> {
    let mut out = Element::new(rule.name.as_str());
    let is_bare = rule.bare && source.attributes().iter().all(|attribute| attribute.name() == "type");
    for attribute in &rule.attributes {
        if let Some(value) = attribute_value(rule, attribute, source, is_bare)? {
            out.set_attribute(&attribute.name, value);
        }
    }
    match &rule.text {
        Some(Value { codec: Codec::Foreign, .. }) => metadata::adopt(&mut out, source),
        Some(value) => shape_text(&mut out, rule, value, source, path)?,
        None => shape_children(table, rule, source, &mut out, path)?,
    }
    Ok(finish(rule, out))
}

/// An element that the document lacks, if it is to be there all the same.
fn absent(table: &Table, rule: &Rule, path: &str) -> Result<Option<Element>, Fault> {
    if let Some(said) = &rule.missing {
        return Err(Fault::refused(said.code, said.text.clone()));
    }
    match rule.keep {
        Keep::Always => shape(table, rule, &Element::new(rule.name.as_str()), path),
        _ => Ok(None),
    }
}

fn finish(rule: &Rule, mut out: Element) -> Option<Element> {
    if rule.lines && out.children().is_empty() {
        out.push(Node::Text(Text::new("\n")));
    }
    let filled = !out.attributes().is_empty() || !out.children().is_empty();
    (filled || rule.keep != Keep::Filled).then_some(out)
}

fn shape_children(table: &Table, rule: &Rule, source: &Element, out: &mut Element, path: &str) -> Result<(), Fault> {
    let rules = table.children(rule);
    for (at, first) in rules.iter().enumerate() {
        if rules[..at].iter().any(|before| before.name == first.name) {
            continue;
        }
        let variants = || rules[at..].iter().filter(|variant| variant.name == first.name);
        let below = format!("{path}/{}", first.name);
        let mut children = source.children_named(&first.name).peekable();
        if children.peek().is_none() {
            let rule = variants().find(|rule| rule.applies(None, out));
            if let Some(child) = rule.map_or(Ok(None), |rule| absent(table, rule, &below))? {
                out.push(Node::Element(child));
            }
            continue;
        }
        for child in children {
            let Some(rule) = variants().find(|rule| rule.applies(Some(child), out)) else { continue };
            if let Some(child) = shape(table, rule, child, &below)? {
                out.push(Node::Element(child));
            }
            if !rule.many {
                break;
            }
        }
    }
    Ok(())
}

fn attribute_value(
    rule: &Rule,
    attribute: &AttributeRule,
    source: &Element,
    is_bare: bool,
) -> Result<Option<String>, Fault> {
    let default = attribute.value.default.as_ref().filter(|_| !is_bare);
    let canonical = match source.attribute(&attribute.name) {
        Some(value) => {
            attribute.value.codec.canonical(value).map_err(|flaw| bad_attribute(rule, attribute, value, flaw))?
        }
        None => match (&attribute.value.required, default) {
            (_, Some(default)) => default.clone(),
            (Some(Some(said)), None) => return Err(Fault::refused(said.code, said.text.clone())),
            (Some(None), None) => {
                let (element, attribute) = (rule.name.clone(), attribute.name.clone());
                return Err(Fault::MissingAttribute { element, attribute });
            }
            (None, None) => return Ok(None),
        },
    };
    Ok(Some(canonical).filter(|value| attribute.omit.as_ref() != Some(value)))
}

fn bad_attribute(rule: &Rule, attribute: &AttributeRule, value: &str, flaw: Flaw) -> Fault {
    if let Some(said) = &attribute.value.refusal {
        return Fault::refused(said.code, said.text.replace("{}", value));
    }
    let expected = match flaw {
        Flaw::NotCpuSet => return Fault::BadCpuSet(value.to_owned()),
        Flaw::Unknown => None,
        Flaw::NotSigned => Some(Expected::Integer),
        Flaw::NotUnsigned => Some(Expected::Unsigned),
        Flaw::Negative => Some(Expected::NotNegative),
        Flaw::Zero => Some(Expected::Positive),
    };
    let (element, attribute) = (rule.name.clone(), attribute.name.clone());
    Fault::BadAttribute { element, attribute, value: value.to_owned(), expected }
}

fn shape_text(out: &mut Element, rule: &Rule, value: &Value, source: &Element, path: &str) -> Result<(), Fault> {
    let mut text = source.text();
    if text.is_empty() {
        match &value.default {
            Some(default) => text = default.as_str().into(),
            None => {
                return match &value.required {
                    Some(Some(said)) => Err(Fault::refused(said.code, said.text.clone())),
                    _ => Ok(()),
                };
            }
        }
    }
    match value.codec {
        Codec::Kib => {
            let bytes = size(source, &text, KIB, path).map_err(|fault| sized(value, fault))?;
            out.set_attribute("unit", "KiB");
            out.set_text(bytes.div_ceil(KIB).to_string());
        }
        Codec::Bytes => {
            let bytes = size(source, &text, 1, path).map_err(|fault| sized(value, fault))?;
            out.set_attribute("unit", "bytes");
            out.set_text(bytes.to_string());
        }
        Codec::Mib => {
            let bytes = size(source, &text, 1, path).map_err(|fault| sized(value, fault))?;
            if bytes > 0 {
                out.set_attribute("unit", "M");
                out.set_text((bytes >> 20).to_string());
            }
        }
        Codec::Pretty(default) => {
            let bytes = size(source, &text, default, path).map_err(|fault| sized(value, fault))?;
            let (count, unit) = pretty(bytes);
            out.set_attribute("unit", unit);
            out.set_text(count.to_string());
        }
        _ => {
            let canonical = value.codec.canonical(&text).map_err(|flaw| bad_text(rule, value, &text, flaw, path))?;
            out.set_text(canonical);
        }
    }
    Ok(())
}

/// The size in the largest unit that tells it without a fraction.
fn pretty(bytes: u64) -> (u64, &'static str) {
    const UNITS: [(u32, &str); 6] = [(60, "EiB"), (50, "PiB"), (40, "TiB"), (30, "GiB"), (20, "MiB"), (10, "KiB")];
    let whole = |(shift, _): &(u32, &str)| bytes > 0 && bytes.is_multiple_of(1 << shift);
    UNITS.into_iter().find(whole).map_or((bytes, "B"), |(shift, unit)| (bytes >> shift, unit))
}

/// What is said of a size that is no number.
fn sized(value: &Value, fault: Fault) -> Fault {
    match (&value.refusal, &fault) {
        (Some(said), Fault::BadText { text, .. }) => Fault::refused(said.code, said.text.replace("{}", text)),
        _ => fault,
    }
}

const KIB: u64 = 1024;

/// The bytes that an element's characters and its attribute `unit` tell.
pub(super) fn size(source: &Element, text: &str, default: u64, path: &str) -> Result<u64, Fault> {
    let bad = || Fault::BadText { path: format!("{path}[1]"), text: text.to_owned() };
    let count: u64 = text.parse().map_err(|_| bad())?;
    let unit = source.attribute("unit");
    let bytes = scaled(count, unit, default).map_err(|flaw| match flaw {
        SizeFlaw::Unit => Fault::BadUnit(unit.unwrap_or_default().to_owned()),
        SizeFlaw::TooLarge => Fault::TooLarge(format!("{count}{}", unit.unwrap_or_default())),
    })?;
    // libvirt counts bytes in a signed number.
    match i64::try_from(bytes) {
        Ok(_) => Ok(bytes),
        Err(_) => Err(Fault::TooLarge(format!("{count}{}", unit.unwrap_or_default()))),
    }
}

fn bad_text(rule: &Rule, value: &Value, text: &str, flaw: Flaw, path: &str) -> Fault {
    match (&value.refusal, flaw) {
        (Some(said), _) => Fault::refused(said.code, said.text.replace("{}", text)),
        (None, Flaw::NotCpuSet) => Fault::BadCpuSet(text.to_owned()),
        (None, _) if value.codec == Codec::Uuid => Fault::internal(format!("malformed {} element", rule.name)),
        (None, _) => Fault::BadText { path: format!("{path}[1]"), text: text.to_owned() },
    }
}

/// Puts the children into the order of the table, those of one name as they are.
pub(super) fn arrange(table: &Table, rule: &Rule, element: &mut Element) {
    let order: Vec<&str> = table.children(rule).into_iter().map(|child| child.name.as_str()).collect();
    let place = |node: &Node| {
        let name = node.as_element().map(Element::name);
        name.and_then(|name| order.iter().position(|known| *known == name)).unwrap_or(order.len())
    };
    element.children_mut().sort_by_cached_key(place);
}
