//! A table in memory.

use std::collections::HashMap;

use ferrovirt_error::ErrorCode;

use crate::tree::Element;

/// One file of rules.
#[derive(Debug, Default)]
pub(crate) struct Table {
    pub(super) root: Rule,
    pub(super) defines: HashMap<String, Vec<Item>>,
}

/// A line inside an element: another element, or the lines of a `define`.
#[derive(Debug)]
pub(crate) enum Item {
    Rule(Box<Rule>),
    Use(String),
}

/// What is known of one element.
#[derive(Debug, Default)]
pub(crate) struct Rule {
    pub(crate) name: String,
    pub(crate) keep: Keep,
    /// Printed over two lines if it is empty.
    pub(crate) lines: bool,
    pub(crate) many: bool,
    pub(crate) bare: bool,
    /// What is said if it is missing.
    pub(crate) missing: Option<Said>,
    pub(super) conditions: Vec<Condition>,
    pub(crate) attributes: Vec<AttributeRule>,
    pub(crate) text: Option<Value>,
    pub(super) items: Vec<Item>,
}

/// When an element stays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Keep {
    /// If there is something in it.
    #[default]
    Filled,
    /// If the document has it.
    Present,
    /// Always.
    Always,
}

#[derive(Debug)]
pub(super) struct Condition {
    pub(super) of_parent: bool,
    pub(super) attribute: String,
    pub(super) values: Vec<String>,
}

/// What is known of an attribute.
#[derive(Debug)]
pub(crate) struct AttributeRule {
    pub(crate) name: String,
    pub(crate) value: Value,
    pub(crate) omit: Option<String>,
}

/// What is known of a value.
#[derive(Debug)]
pub(crate) struct Value {
    pub(crate) codec: Codec,
    pub(crate) default: Option<String>,
    /// What is said of a wrong one, in place of the usual.
    pub(crate) refusal: Option<Said>,
    /// Whether there must be one, and what is said if there is none, in place of the usual.
    pub(crate) required: Option<Option<Said>>,
}

/// An error's code and text.
#[derive(Clone, Debug)]
pub(crate) struct Said {
    pub(crate) code: ErrorCode,
    pub(crate) text: String,
}

/// The form of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Codec {
    Text,
    Choice(Vec<String>),
    Unsigned,
    Positive,
    Signed,
    /// A number of which libvirt finds out in two steps that it is one, and that it is not negative.
    Natural,
    Hex(usize),
    UpperHex(usize),
    /// A number in any of C's notations, which may be negative.
    CSigned,
    /// A number in hexadecimal notation, printed so with at least that many digits.
    Base16(usize),
    /// An address of the internet protocol; what is none stays as it is.
    Ip,
    /// A number in any of C's notations, printed in decimal.
    CUnsigned,
    Octal,
    /// The permissions of a file.
    Mode,
    Kib,
    Bytes,
    /// A size in whole MiB.
    Mib,
    /// A size in the largest unit that needs no fraction; without a unit it counts in so many bytes.
    Pretty(u64),
    Uuid,
    Mac,
    CpuSet,
    Foreign,
    Never,
}

impl Table {
    /// The element that holds all others.
    pub(crate) fn root(&self) -> &Rule {
        &self.root
    }

    /// The rules of an element's children in their order, `define`s resolved.
    pub(crate) fn children<'t>(&'t self, rule: &'t Rule) -> Vec<&'t Rule> {
        let mut rules = Vec::new();
        self.flatten(&rule.items, &mut rules);
        rules
    }

    /// The rule that a path of names such as `devices/disk` leads to: the first of each name.
    pub(crate) fn find(&self, path: &str) -> Option<&Rule> {
        path.split('/')
            .try_fold(&self.root, |rule, name| self.children(rule).into_iter().find(|child| child.name == name))
    }

    fn flatten<'t>(&'t self, items: &'t [Item], rules: &mut Vec<&'t Rule>) {
        for item in items {
            match item {
                Item::Rule(rule) => rules.push(rule),
                Item::Use(name) => self.flatten(self.defines.get(name).map_or(&[], Vec::as_slice), rules),
            }
        }
    }

    /// Names that are used and not defined.
    #[cfg(test)]
    pub(super) fn undefined(&self) -> Vec<&str> {
        fn collect<'t>(table: &'t Table, items: &'t [Item], names: &mut Vec<&'t str>) {
            for item in items {
                match item {
                    Item::Rule(rule) => collect(table, &rule.items, names),
                    Item::Use(name) if !table.defines.contains_key(name) => names.push(name),
                    Item::Use(_) => {}
                }
            }
        }
        let mut names = Vec::new();
        collect(self, &self.root.items, &mut names);
        self.defines.values().for_each(|items| collect(self, items, &mut names));
        names
    }
}

impl Rule {
    /// Whether this line is meant for `element`, whose parent is printed as `parent`.
    pub(crate) fn applies(&self, element: Option<&Element>, parent: &Element) -> bool {
        self.conditions.iter().all(|condition| {
            let subject = if condition.of_parent { Some(parent) } else { element };
            let value = subject.and_then(|subject| subject.attribute(&condition.attribute));
            value.is_some_and(|value| condition.values.iter().any(|wanted| wanted == value))
        })
    }
}
