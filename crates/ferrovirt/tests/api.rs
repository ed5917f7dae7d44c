//! The public interface as a list, `api.txt`, so that review sees what changes in it; and the C names of methods.
//!
//! `UPDATE_API=1 cargo test -p ferrovirt --test api` writes the list anew. It is read off the sources: public items,
//! and the tables of the macros that write methods.
#![allow(clippy::expect_used, clippy::unwrap_used)]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use ferrovirt::proto::{net, procedures_of};

/// Macros whose tables are part of the interface.
const TABLES: [&str; 9] =
    ["view!", "groups!", "kinds!", "twins!", "calls!", "facts!", "payloads!", "builder!", "entrances!"];

/// C functions that make another function's call.
const OTHERWISE: [&str; 1] = ["virDomainListGetStats"];

#[test]
fn the_list_of_the_interface_is_up_to_date() {
    let list = listing();
    let path = root().join("api.txt");
    if std::env::var_os("UPDATE_API").is_some() {
        fs::write(&path, &list).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    let changed = list.lines().zip(committed.lines()).find(|(now, then)| now != then);
    assert!(
        list == committed,
        "the interface changed, first at {changed:?}: look at it, then UPDATE_API=1 cargo test -p ferrovirt --test api"
    );
}

/// A method that names a C function makes that function's call.
#[test]
fn methods_call_what_their_c_name_says() {
    let functions = functions_by_procedure();
    let (mut checked, mut wrong) = (0, Vec::new());
    for (path, text) in sources() {
        for table in items(&text).into_iter().filter(|item| item.head.ends_with("calls!")) {
            for method in methods(&table.body) {
                let called = words(&method.text).filter_map(|word| functions.get(word)).collect::<Vec<_>>();
                let named = aliases(&method.text);
                if named.iter().any(|name| OTHERWISE.contains(&name.as_str())) {
                    continue;
                }
                if !called.is_empty() && !named.iter().any(|name| called.contains(&name)) {
                    wrong.push(format!("{path}: {} is named {named:?} and calls {called:?}", method.head));
                }
                checked += usize::from(!called.is_empty());
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(checked > 300, "only {checked} methods were found");
}

fn root() -> PathBuf {
    PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap())
}

/// The source files by their paths, without comments.
fn sources() -> BTreeMap<String, String> {
    fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { walk(&path, files) } else { files.push(path) }
        }
    }
    let (source, mut files) = (root().join("src"), Vec::new());
    walk(&source, &mut files);
    let code = |text: String| {
        let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        lines.collect::<Vec<_>>().join("\n")
    };
    let name = |path: &Path| path.strip_prefix(&source).unwrap().to_str().unwrap().replace('\\', "/");
    files.iter().map(|path| (name(path), code(fs::read_to_string(path).unwrap()))).collect()
}

fn listing() -> String {
    let mut list = String::new();
    for (path, text) in sources() {
        let lines = public(&items(&text));
        if !lines.is_empty() {
            list += &format!("# {path}\n{}\n\n", lines.join("\n"));
        }
    }
    list
}

/// The public ones of the items, one on each line.
fn public(items: &[Item]) -> Vec<String> {
    let mut lines = Vec::new();
    for item in items {
        let head = item.head.as_str();
        if let Some(table) = TABLES.iter().find(|table| head.ends_with(**table)) {
            let entries = match *table {
                "calls!" => call_lines(&item.body),
                "payloads!" => payload_lines(&item.body),
                _ => table_lines(&item.body),
            };
            lines.extend(entries.into_iter().map(|entry| format!("{table} {entry}")));
        } else if head.ends_with("object!") {
            lines.push(format!("object {}", squeeze(&without_attributes(&item.body))));
        } else if head.starts_with("impl") && !head.contains(" for ") {
            lines.extend(public(&self::items(&item.body)).into_iter().map(|line| format!("{head}: {line}")));
        } else if head.starts_with("impl") {
            lines.extend(is_public(head, items).then(|| head.to_owned()));
        } else if head.starts_with("pub ") {
            lines.push(head.trim_end_matches("::").to_owned());
            lines.extend(members(item));
        }
    }
    lines
}

/// Whether a trait is implemented for a public type of the same file.
fn is_public(implementation: &str, items: &[Item]) -> bool {
    let name = implementation.rsplit(" for ").next().and_then(|name| words(name).next()).unwrap_or("");
    items.iter().any(|item| item.head.starts_with("pub ") && words(&item.head).nth(2) == Some(name))
}

/// The public fields of a struct, the variants of an enum, the names of a `use`.
fn members(item: &Item) -> Vec<String> {
    let all = squeeze(&without_attributes(&item.body));
    let mut members: Vec<_> = split_at_commas(&all).into_iter().filter(|member| !member.is_empty()).collect();
    match item.head.split(' ').nth(1) {
        Some("struct") => members.retain(|member| member.starts_with("pub ")),
        Some("enum" | "use") => {}
        _ => members.clear(),
    }
    members.into_iter().map(|member| format!("{}: {member}", item.head.trim_end_matches("::"))).collect()
}

fn split_at_commas(text: &str) -> Vec<&str> {
    let mut depth = 0;
    let ends = |letter: char| {
        depth += i32::from("([{<".contains(letter)) - i32::from(")]}>".contains(letter));
        depth == 0 && letter == ','
    };
    text.split(ends).map(str::trim).collect()
}

/// The methods of a table of calls, with the object that they belong to.
fn call_lines(table: &str) -> Vec<String> {
    let object = items(table).first().map(|item| item.head.trim_start_matches("for ").to_owned()).unwrap();
    let signature = |method: &Item| {
        let end = method.head.find(" = ").unwrap_or(method.head.len());
        let start = method.head.find("fn ").unwrap();
        format!("{object}: {}", &method.head[start..end])
    };
    methods(table).iter().map(signature).collect()
}

fn methods(table: &str) -> Vec<Item> {
    items(table).into_iter().filter(|item| item.head.starts_with("fn ") || item.head.contains(" fn ")).collect()
}

/// The events of a table, and their fields.
fn payload_lines(table: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for item in items(table) {
        let name = item.head.split(" from ").next().unwrap_or_default().to_owned();
        let all = squeeze(&without_attributes(&item.body));
        let field = |field: &str| field.split(" = ").next().map(|field| format!("{name}: {field}"));
        let fields: Vec<_> =
            split_at_commas(&all).into_iter().filter(|field| !field.is_empty()).filter_map(field).collect();
        lines.push(name);
        lines.extend(fields);
    }
    lines
}

/// A table's entries, as they are written.
fn table_lines(table: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for item in items(table) {
        lines.push(item.head.clone());
        let is_group = item.body.contains(';');
        let entries = items(&item.body).into_iter().filter(|_| is_group);
        lines.extend(entries.map(|entry| format!("{}: {}", item.head, entry.head)));
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// A piece of source up to `;` or to the end of its braces.
struct Item {
    /// What stands before the braces, without attributes.
    head: String,
    /// What stands in the braces.
    body: String,
    /// All of it.
    text: String,
}

fn items(text: &str) -> Vec<Item> {
    let (mut items, mut depth, mut start, mut open) = (Vec::new(), 0_i32, 0, None);
    for (at, letter) in text.char_indices() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            '{' => {
                open = open.or((depth == 0).then_some(at));
                depth += 1;
            }
            '}' => depth -= 1,
            _ => {}
        }
        let ends = depth == 0 && (letter == ';' || letter == '}');
        if !ends {
            continue;
        }
        let (head, body) = match open.take() {
            Some(open) => (&text[start..open], &text[open + 1..at]),
            None => (&text[start..at], ""),
        };
        let head = squeeze(&without_attributes(head));
        items.push(Item { head, body: body.to_owned(), text: text[start..=at].to_owned() });
        start = at + 1;
    }
    items
}

fn without_attributes(text: &str) -> String {
    let mut rest = text;
    let mut kept = String::new();
    while let Some(at) = rest.find("#[").into_iter().chain(rest.find("#![")).min() {
        kept += &rest[..at];
        let mut depth = 0;
        let end = rest[at..].char_indices().find(|(_, letter)| {
            depth += i32::from(*letter == '[') - i32::from(*letter == ']');
            depth == 0 && *letter == ']'
        });
        rest = end.map_or("", |(end, _)| &rest[at + end + 1..]);
    }
    kept + rest
}

/// The text with single spaces.
fn squeeze(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    line.replace("( ", "(").replace(", )", ")")
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '_')
}

fn aliases(text: &str) -> Vec<String> {
    text.split("alias = \"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

/// The C functions by their procedures, named as in `driver::procedures`.
fn functions_by_procedure() -> BTreeMap<String, String> {
    let camel = |name: &str| name.split('_').map(capitalised).collect::<String>();
    let remote = procedures_of(net::REMOTE_PROGRAM).iter().map(|info| (camel(info.name), info.function().to_owned()));
    let qemu = procedures_of(net::QEMU_PROGRAM).iter();
    let qemu = qemu.map(|info| (format!("Qemu{}", camel(info.name)), info.function().to_owned()));
    remote.chain(qemu).collect()
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
