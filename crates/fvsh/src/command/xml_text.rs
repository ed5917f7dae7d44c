//! XML that commands make from their options, which go in as they are: as in virsh, who gives XML gets XML,
//! but for what a command escapes itself.

use std::fmt::Write;

/// XML as it grows, indented by two blanks a level.
#[derive(Debug, Default)]
pub(super) struct XmlText {
    text: String,
    open: Vec<&'static str>,
}

impl XmlText {
    pub(super) fn new() -> Self {
        XmlText::default()
    }

    /// A line as it is.
    pub(super) fn line(&mut self, line: &str) -> &mut Self {
        let _ = writeln!(self.text, "{:1$}{line}", "", self.open.len() * 2);
        self
    }

    /// The start of an element with attributes; those without a value are left out.
    pub(super) fn open(&mut self, name: &'static str, attributes: &[(&str, Option<&str>)]) -> &mut Self {
        self.line(&format!("<{name}{}>", attribute_text(attributes)));
        self.open.push(name);
        self
    }

    /// The end of the last element that is open.
    pub(super) fn close(&mut self) -> &mut Self {
        if let Some(name) = self.open.pop() {
            self.line(&format!("</{name}>"));
        }
        self
    }

    /// An empty element with attributes.
    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, Option<&str>)]) -> &mut Self {
        self.line(&format!("<{name}{}/>", attribute_text(attributes)))
    }

    /// An empty element with one attribute, where that has a value.
    pub(super) fn empty_if(&mut self, name: &str, attribute: &str, value: Option<&str>) -> &mut Self {
        if value.is_some() {
            self.empty(name, &[(attribute, value)]);
        }
        self
    }

    /// An element that holds text, where there is one.
    pub(super) fn text_if(&mut self, name: &str, text: Option<&str>) -> &mut Self {
        if let Some(text) = text {
            self.line(&format!("<{name}>{text}</{name}>"));
        }
        self
    }

    pub(super) fn finish(&mut self) -> String {
        std::mem::take(&mut self.text)
    }
}

fn attribute_text(attributes: &[(&str, Option<&str>)]) -> String {
    let given = attributes.iter().filter_map(|(name, value)| Some((name, (*value)?)));
    given.map(|(name, value)| format!(" {name}='{value}'")).collect()
}

/// A text in which nothing is taken for XML, for the places where virsh sees to that.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\'' => escaped.push_str("&apos;"),
            '"' => escaped.push_str("&quot;"),
            letter => escaped.push(letter),
        }
    }
    escaped
}
