//! What is not libvirt's own: kept as it is, one element of each namespace.

use std::collections::HashSet;

use crate::tree::{Element, Node, Style};

/// Takes over the foreign elements of `source`.
pub(super) fn adopt(out: &mut Element, source: &Element) {
    let mut seen = HashSet::new();
    for child in source.elements() {
        let Some(namespace) = child.namespace() else { continue };
        if !seen.insert(namespace) {
            continue;
        }
        let mut child = child.clone();
        tidy(&mut child);
        child.set_style(Style::Libxml);
        declare_prefixes(out, &child);
        out.push(Node::Element(child));
    }
    out.set_own_style(Style::Libxml);
}

/// Takes out the blanks between elements, but not where there are characters beside them.
fn tidy(element: &mut Element) {
    let mixed = element.children().iter().any(|node| node.characters().is_some() && !node.is_blank());
    let only_blank = element.elements().next().is_none();
    if mixed || only_blank {
        return;
    }
    element.children_mut().retain(|node| !node.is_blank());
    element.elements_mut().for_each(tidy);
}

/// Declares on `out` the prefixes that `child` has from around it.
fn declare_prefixes(out: &mut Element, child: &Element) {
    fn collect<'a>(element: &'a Element, declared: &mut Vec<&'a str>, wanted: &mut Vec<(String, String)>) {
        let depth = declared.len();
        let names = element.attributes().iter().map(crate::tree::Attribute::name);
        declared.extend(names.filter_map(|name| match name.strip_prefix("xmlns") {
            Some("") => Some(""),
            Some(rest) => rest.strip_prefix(':'),
            None => None,
        }));
        let prefix = element.name().split_once(':').map_or("", |(prefix, _)| prefix);
        if let Some(namespace) = element.namespace().filter(|_| !declared.contains(&prefix)) {
            wanted.push((prefix.to_owned(), namespace.to_owned()));
        }
        element.elements().for_each(|child| collect(child, declared, wanted));
        declared.truncate(depth);
    }
    let mut wanted = Vec::new();
    collect(child, &mut Vec::new(), &mut wanted);
    for (prefix, namespace) in wanted {
        let name = if prefix.is_empty() { "xmlns".to_owned() } else { format!("xmlns:{prefix}") };
        out.set_attribute(&name, namespace);
    }
}
