//! What the text of a crate says it answers, line by line.

use std::collections::{BTreeMap, BTreeSet};

/// The facade's items by the C function that they stand for: `virDomainSuspend` to `Domain::suspend`.
pub(super) type Facade = BTreeMap<String, BTreeSet<String>>;

/// The methods that a driver writes itself.
pub(super) type Overridden = BTreeSet<String>;

/// Notes the items with `#[doc(alias = "vir...")]`: functions under the object that `impl` or a table's `for` names last.
pub(super) fn facade(text: &str, found: &mut Facade) {
    let mut object = "";
    let mut aliases: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim_start) {
        if let Some(alias) = alias(line) {
            aliases.push(alias);
            continue;
        }
        if line.starts_with("//") || line.starts_with('#') {
            continue;
        }
        object = tabled(line).or_else(|| implemented(line)).unwrap_or(object);
        let item = match word_after(line, "fn ") {
            Some(name) => format!("{object}::{name}"),
            None => match word_after(line, "struct ").or_else(|| word_after(line, "enum ")) {
                Some(name) => name.to_owned(),
                None => continue,
            },
        };
        for alias in aliases.drain(..) {
            found.entry(alias.to_owned()).or_default().insert(item.clone());
        }
    }
}

/// Notes the functions in `impl ...Family for ...` blocks and in tables `answers! {`, which end at a `}` in the first
/// column.
pub(super) fn overridden(text: &str, found: &mut Overridden) {
    let mut inside = false;
    for line in text.lines() {
        if line == "answers! {" || line.starts_with("impl ") && line.contains("Family for ") {
            // An empty block ends where it begins.
            inside = !line.ends_with('}');
        } else if line.starts_with('}') {
            inside = false;
        } else if inside && !line.trim_start().starts_with("//") {
            found.extend(word_after(line, "fn ").map(str::to_owned));
        }
    }
}

fn alias(line: &str) -> Option<&str> {
    line.strip_prefix("#[doc(alias = \"")?.strip_suffix("\")]")
}

/// The object of a table of calls, which says `for X { handle };`.
fn tabled(line: &str) -> Option<&str> {
    line.strip_prefix("for ").filter(|rest| rest.starts_with(char::is_uppercase) && rest.ends_with(';')).map(first_word)
}

/// The type that a line `impl X {` or `impl<T> Trait for module::X<T> {` is about.
fn implemented(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("impl").filter(|rest| rest.starts_with([' ', '<']))?;
    let path = match rest.split_once(" for ") {
        Some((_, path)) => path,
        None if rest.starts_with('<') => rest.split_once("> ")?.1,
        None => rest,
    };
    path.split(['<', '{']).next()?.trim().rsplit("::").next()
}

/// The word that follows `keyword` where that is a word by itself.
fn word_after<'a>(line: &'a str, keyword: &str) -> Option<&'a str> {
    let at = line.find(keyword)?;
    let begins = line[..at].chars().next_back().is_none_or(|before| before == ' ');
    Some(first_word(&line[at + keyword.len()..])).filter(|word| begins && !word.is_empty())
}

fn first_word(text: &str) -> &str {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FACADE: &str = r#"
#[doc(alias = "virTypedParameter")]
#[derive(Clone)]
pub struct TypedParams(Vec<u8>);

impl Connection {
    /// Opens.
    #[doc(alias = "virConnectOpen")]
    #[must_use]
    pub async fn open(name: &str) -> Self {
        for x in y {}
    }
    fn helper() {}
}

calls! {
    for Domain { dom };

    /// `fn` in a remark is none.
    #[doc(alias = "virDomainCreate")]
    #[doc(alias = "virDomainCreateWithFlags")]
    fails "when"
    fn create(&self) -> u32 = DomainCreate { flags: 0 };
}

impl<T: Into<u8>> Trait<T> for module::Other<T> {
    #[doc(alias = "virDomainCreate")]
    pub fn create(&self) {}
}
"#;

    #[test]
    fn aliases_belong_to_the_next_item() {
        let mut found = Facade::default();
        facade(FACADE, &mut found);
        let found: Vec<(&str, Vec<&str>)> =
            found.iter().map(|(name, items)| (name.as_str(), items.iter().map(String::as_str).collect())).collect();
        let expected = [
            ("virConnectOpen", vec!["Connection::open"]),
            ("virDomainCreate", vec!["Domain::create", "Other::create"]),
            ("virDomainCreateWithFlags", vec!["Domain::create"]),
            ("virTypedParameter", vec!["TypedParams"]),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn only_functions_of_families_override() {
        let text = "fn before() {}\nimpl NetworkFamily for Test {}\nfn between() {}\n\
                    impl SecretFamily for Test {\n    async fn one(&self) {\n    }\n    // fn two()\n    fn three() {}\n}\n\
                    answers! {\n    module {\n        fn five(()) -> ();\n    }\n}\nimpl Test {\n    fn four() {}\n}\n";
        let mut found = Overridden::default();
        overridden(text, &mut found);
        assert_eq!(found.into_iter().collect::<Vec<_>>(), ["five", "one", "three"]);
    }
}
