//! The notation of the tables.

use ferrovirt_error::ErrorCode;

use super::rule::{AttributeRule, Codec, Condition, Item, Keep, Rule, Said, Table, Value};

/// Reads a table; what is not understood is told and left out.
pub(super) fn parse(text: &str) -> (Table, Vec<String>) {
    let mut reader = Reader { lines: lines(text), at: 0, faults: Vec::new() };
    let mut table = Table::default();
    while let Some(line) = reader.next_at(0) {
        let items = reader.items(1);
        match line.split_once(' ') {
            Some(("define", name)) => {
                table.defines.insert(name.to_owned(), items);
            }
            _ => {
                table.root = reader.rule(line);
                reader.lead(&mut table.root, items);
            }
        }
    }
    if reader.at < reader.lines.len() {
        reader.faults.push(format!("line {} is indented too deep", reader.lines[reader.at].number));
    }
    (table, reader.faults)
}

struct Line<'a> {
    number: usize,
    level: usize,
    text: &'a str,
}

fn lines(text: &str) -> Vec<Line<'_>> {
    let numbered = text.lines().enumerate().map(|(at, line)| (at + 1, line.trim_end()));
    let said = numbered.filter(|(_, line)| !line.is_empty() && !line.trim_start().starts_with('#'));
    said.map(|(number, line)| {
        let text = line.trim_start();
        Line { number, level: (line.len() - text.len()) / 2, text }
    })
    .collect()
}

struct Reader<'a> {
    lines: Vec<Line<'a>>,
    at: usize,
    faults: Vec<String>,
}

impl<'a> Reader<'a> {
    fn next_at(&mut self, level: usize) -> Option<&'a str> {
        let line = self.lines.get(self.at).filter(|line| line.level == level)?;
        self.at += 1;
        Some(line.text)
    }

    fn items(&mut self, level: usize) -> Vec<Item> {
        let mut items = Vec::new();
        while let Some(line) = self.next_at(level) {
            if let Some(name) = line.strip_prefix("use ") {
                items.push(Item::Use(name.to_owned()));
            } else {
                let mut rule = self.rule(line);
                let below = self.items(level + 1);
                self.lead(&mut rule, below);
                items.push(Item::Rule(Box::new(rule)));
            }
        }
        items
    }

    /// Puts `items` below `rule`.
    fn lead(&mut self, rule: &mut Rule, items: Vec<Item>) {
        if rule.text.is_some() && !items.is_empty() {
            self.faults.push(format!("'{}' holds characters and elements", rule.name));
        }
        rule.items = items;
    }

    fn rule(&mut self, line: &str) -> Rule {
        let mut words = words(line).into_iter();
        let mut rule = Rule { name: words.next().unwrap_or_default().to_owned(), ..Rule::default() };
        for word in words {
            if !read_word(&mut rule, word) {
                self.faults.push(format!("'{word}' of '{}' is not understood", rule.name));
            }
        }
        rule
    }
}

/// Splits at spaces outside quotes.
fn words(line: &str) -> Vec<&str> {
    let mut quoted = false;
    let pieces = line.split(move |letter| {
        quoted ^= letter == '"';
        letter == ' ' && !quoted
    });
    pieces.filter(|word| !word.is_empty()).collect()
}

fn read_word(rule: &mut Rule, word: &str) -> bool {
    match word {
        "*" => rule.many = true,
        "+" => rule.keep = Keep::Present,
        "!" => rule.keep = Keep::Always,
        "lines" => rule.lines = true,
        "bare" => rule.bare = true,
        _ => return read_phrase(rule, word).is_some(),
    }
    true
}

fn read_phrase(rule: &mut Rule, word: &str) -> Option<()> {
    if let Some(omit) = word.strip_prefix('-') {
        // It speaks of the attribute before it.
        rule.attributes.last_mut()?.omit = Some(omit.to_owned());
    } else if let Some(text) = word.strip_prefix(':') {
        rule.text = Some(value(text)?);
    } else if let Some(missing) = word.strip_prefix('!') {
        rule.missing = said(missing)?.0;
    } else if let Some(condition) = word.strip_prefix('[').and_then(|word| word.strip_suffix(']')) {
        let of_parent = condition.starts_with('^');
        let (attribute, values) = condition.trim_start_matches('^').split_once('=')?;
        let values = values.split('|').map(str::to_owned).collect();
        rule.conditions.push(Condition { of_parent, attribute: attribute.to_owned(), values });
    } else {
        rule.attributes.push(attribute(word.strip_prefix('@')?)?);
    }
    Some(())
}

fn attribute(text: &str) -> Option<AttributeRule> {
    let end = text.find([':', '~', '!', '=']).unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    let value = value(rest.strip_prefix(':').unwrap_or(rest))?;
    Some(AttributeRule { name: name.to_owned(), value, omit: None })
}

/// Reads `form~67"text"!1"text"=default`, each part of which may be missing.
fn value(text: &str) -> Option<Value> {
    let end = text.find(['~', '!', '=']).unwrap_or(text.len());
    let (form, mut rest) = text.split_at(end);
    let mut value = Value { codec: codec(form)?, default: None, refusal: None, required: None };
    while let Some(mark) = rest.chars().next() {
        let after = &rest[1..];
        match mark {
            '~' => {
                let (said, left) = said(after)?;
                value.refusal = Some(said?);
                rest = left;
            }
            '!' => {
                let (said, left) = said(after)?;
                value.required = Some(said);
                rest = left;
            }
            '=' => {
                value.default = Some(after.to_owned());
                rest = "";
            }
            _ => return None,
        }
    }
    Some(value)
}

/// Reads `67"text"`, or nothing.
fn said(text: &str) -> Option<(Option<Said>, &str)> {
    let digits = text.len() - text.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
    if digits == 0 {
        return Some((None, text));
    }
    let code = ErrorCode(text[..digits].parse().ok()?);
    let (said, rest) = text[digits..].strip_prefix('"')?.split_once('"')?;
    Some((Some(Said { code, text: said.to_owned() }), rest))
}

fn codec(form: &str) -> Option<Codec> {
    let choice = |words: &str| Codec::Choice(words.split('|').map(str::to_owned).collect());
    Some(match form {
        "" | "text" => Codec::Text,
        "yesno" => choice("yes|no"),
        "onoff" => choice("on|off"),
        "uint" => Codec::Unsigned,
        "positive" => Codec::Positive,
        "cint" => Codec::CSigned,
        "base16" => Codec::Base16(1),
        "base16x4" => Codec::Base16(4),
        "base16x8" => Codec::Base16(8),
        "ip" => Codec::Ip,
        "cuint" => Codec::CUnsigned,
        "int" => Codec::Signed,
        "natural" => Codec::Natural,
        "hex1" => Codec::Hex(1),
        "hex2" => Codec::Hex(2),
        "hex4" => Codec::Hex(4),
        "hex6" => Codec::Hex(6),
        "hex8" => Codec::Hex(8),
        "HEX2" => Codec::UpperHex(2),
        "HEX4" => Codec::UpperHex(4),
        "mode" => Codec::Mode,
        "octal" => Codec::Octal,
        "kib" => Codec::Kib,
        "bytes" => Codec::Bytes,
        "mib" => Codec::Mib,
        "pretty" => Codec::Pretty(1 << 10),
        "pretty_mib" => Codec::Pretty(1 << 20),
        "uuid" => Codec::Uuid,
        "mac" => Codec::Mac,
        "cpuset" => Codec::CpuSet,
        "foreign" => Codec::Foreign,
        "never" => Codec::Never,
        words if words.chars().all(|letter| letter.is_ascii_alphanumeric() || "|-_.+".contains(letter)) => {
            choice(words)
        }
        _ => return None,
    })
}
