//! The callbacks of libvirt's test driver beside what answers here.

use std::collections::BTreeSet;

use super::scan::{Facade, Overridden};
use crate::codegen::emit::line;
use crate::codegen::model::{Function, Schema};

const LIST: &str = include_str!("callbacks.txt");

/// A table of libvirt's driver.
struct Group {
    name: &'static str,
    callbacks: Vec<Callback>,
}

struct Callback {
    name: &'static str,
    /// The procedure that stands for its own.
    stand_in: Option<&'static str>,
}

impl Callback {
    /// The C function behind it: `virDomainCreate` for `domainCreate`.
    fn function(&self) -> String {
        let (first, rest) = self.name.split_at(1);
        format!("vir{}{rest}", first.to_uppercase())
    }
}

/// What the driver's calls stand for, and what programs call.
pub(super) struct Answers<'a> {
    schema: &'a Schema,
    facade: &'a Facade,
    test_driver: &'a Overridden,
}

impl<'a> Answers<'a> {
    pub(super) fn new(schema: &'a Schema, facade: &'a Facade, test_driver: &'a Overridden) -> Self {
        Self { schema, facade, test_driver }
    }

    /// The section of the page.
    pub(super) fn section(&self) -> String {
        let groups = groups(LIST);
        let all: Vec<_> = groups.iter().flat_map(|group| &group.callbacks).collect();
        let answered = all.iter().filter(|callback| !self.to(callback).is_empty()).count();
        let mut text = format!(
            "\n## libvirt's test driver\n\nThe {} callbacks that libvirt 11.3.0's test driver implements, and what answers \
             them here: a call of the driver, or, of what is settled before a driver is asked, a method of the facade. \
             {answered} are answered.\n",
            all.len()
        );
        for group in &groups {
            line(&mut text, format!("\n### callbacks of the family `{}`\n", group.name));
            line(&mut text, "| callback | C function | here |\n|---|---|---|");
            for callback in &group.callbacks {
                let (name, function) = (callback.name, callback.function());
                line(&mut text, format!("| `{name}` | `{function}` | {} |", self.to(callback).join(", ")));
            }
        }
        text
    }

    fn to(&self, callback: &Callback) -> Vec<String> {
        let function = callback.function();
        let own = self.calls().filter(|(_, of)| *of == function).map(|(name, _)| name);
        let stand_in = callback.stand_in.map(str::to_owned).filter(|name| self.test_driver.contains(name));
        let calls: BTreeSet<String> = own.chain(stand_in).collect();
        let quoted = |items: &BTreeSet<String>| items.iter().map(|item| format!("`{item}`")).collect();
        if calls.is_empty() { self.facade.get(&function).map(quoted).unwrap_or_default() } else { quoted(&calls) }
    }

    /// The calls that our driver answers, with the C functions that they stand for.
    fn calls(&self) -> impl Iterator<Item = (String, &'a str)> {
        let schema = self.schema;
        let programs = schema.driver_programs().into_iter();
        let procedures = programs.flat_map(|(program, driver)| {
            program.procedures().map(|(_, procedure)| (driver.full_name(procedure), &procedure.function))
        });
        procedures.filter(|(name, _)| self.test_driver.contains(name)).filter_map(|(name, function)| match function {
            Function::Api { name: function, .. } | Function::Internal(function) => Some((name, function.as_str())),
            Function::None => None,
        })
    }
}

fn groups(list: &'static str) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut begins = true;
    for line in list.lines().filter(|line| !line.starts_with('#')) {
        match groups.last_mut() {
            _ if line.is_empty() => begins = true,
            Some(group) if !begins => group.callbacks.extend(line.split_whitespace().map(callback)),
            _ => {
                groups.push(Group { name: line, callbacks: Vec::new() });
                begins = false;
            }
        }
    }
    groups
}

fn callback(word: &'static str) -> Callback {
    match word.split_once('=') {
        Some((name, stand_in)) => Callback { name, stand_in: Some(stand_in) },
        None => Callback { name: word, stand_in: None },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::coverage::sources;
    use crate::codegen::{parse, read_schema};
    use crate::root;

    #[test]
    fn every_callback_is_answered_and_nothing_else() {
        let schema = parse::parse(&read_schema(&root().join("schema")).unwrap()).unwrap();
        let (facade, test_driver) = sources(root()).unwrap();
        let answers = Answers::new(&schema, &facade, &test_driver);
        let all: Vec<Callback> = groups(LIST).into_iter().flat_map(|group| group.callbacks).collect();
        let open: Vec<_> = all.iter().filter(|callback| answers.to(callback).is_empty()).map(|it| it.name).collect();
        assert_eq!(open, Vec::<&str>::new());
        let functions: BTreeSet<String> = all.iter().map(Callback::function).collect();
        assert_eq!((all.len(), functions.len()), (256, 256));
        let more: Vec<_> = answers.calls().filter(|(_, function)| !functions.contains(*function)).collect();
        assert_eq!(more, []);
        let known = answers.calls().count();
        assert_eq!(test_driver.len(), known, "calls that stand for no C function");
    }

    #[test]
    fn the_list_is_read_by_paragraphs() {
        let groups = groups("# remark\n\nsky\nskyOpen skyClose=sky_shut\nskyFall\n\nsea\nseaRise\n");
        let told: Vec<(&str, usize)> = groups.iter().map(|group| (group.name, group.callbacks.len())).collect();
        assert_eq!(told, [("sky", 3), ("sea", 1)]);
        let close = &groups[0].callbacks[1];
        assert_eq!(
            (close.name, close.stand_in, close.function().as_str()),
            ("skyClose", Some("sky_shut"), "virSkyClose")
        );
    }
}
