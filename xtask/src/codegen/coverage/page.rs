//! The text of the page.

use super::callbacks::Answers;
use super::scan::{Facade, Overridden};
use crate::codegen::emit::line;
use crate::codegen::model::{Function, Procedure, ProcedureFile, Program, Schema};

/// The whole page.
pub(super) fn page(schema: &Schema, facade: &Facade, test_driver: &Overridden) -> String {
    let page = Page { facade, test_driver };
    let mut text = String::from(HEAD);
    line(&mut text, page.counts(schema));
    text.push_str(&Answers::new(schema, facade, test_driver).section());
    for program in schema.programs.iter().filter(|program| program.number.is_some()) {
        line(&mut text, format!("\n## Program `{}`\n\n{}", program.name, program.doc));
        for file in &program.files {
            page.table(&mut text, program, file);
        }
    }
    text
}

const HEAD: &str = "<!-- Generated from schema/ and the code: do not edit. Run `cargo xtask coverage`. -->

# Coverage

Every procedure of libvirt's programs, and what answers it today.

- *facade*: the methods of the library that stand for the C function, each with a blocking twin. A procedure without one
  can still be called by its own type, with `Connection::invoke`.
- *test driver*: whether `test:///` answers it; if not, it says \"not supported\".
- *remote*: how the driver for daemons carries it: `call`; `stream` for a call that opens one; `event` for a message that
  comes by itself; `session` for what the ends of a connection settle between them. Empty where nothing calls it yet.
";

struct Page<'a> {
    facade: &'a Facade,
    test_driver: &'a Overridden,
}

impl Page<'_> {
    /// The number of procedures that the uniform shape does not fit may fall; it rises only with a reason.
    fn counts(&self, schema: &Schema) -> String {
        let procedures = || schema.programs.iter().flat_map(Program::procedures).map(|(_, procedure)| procedure);
        let calls = procedures().filter(|procedure| procedure.is_call()).count();
        let by_hand = procedures().filter(|procedure| procedure.by_hand.is_some()).count();
        let mut of_drivers = [0; 3];
        for (program, _) in schema.driver_programs() {
            for (_, procedure) in program.procedures().filter(|(_, procedure)| procedure.is_call()) {
                of_drivers[0] += 1;
                of_drivers[1] += usize::from(!self.facade_items(procedure).is_empty());
                of_drivers[2] += usize::from(self.tests(program, procedure));
            }
        }
        let [all, facade, test_driver] = of_drivers;
        format!(
            "\n{} procedures: {calls} calls, {} events. By hand: {by_hand}.\n\n\
             Of the {all} calls of the programs that drivers answer, the facade has methods for {facade}, and the test \
             driver answers {test_driver}.",
            procedures().count(),
            procedures().count() - calls
        )
    }

    fn table(&self, text: &mut String, program: &Program, file: &ProcedureFile) {
        line(text, format!("\n### {}\n\nFamily `{}`. {}\n", file.name, file.family, file.doc));
        line(text, "| number | procedure | C function | since | facade | test driver | remote |");
        line(text, "|--:|---|---|---|---|---|---|");
        for procedure in &file.procedures {
            let (function, since) = match &procedure.function {
                Function::Api { name, since } => (format!("`{name}`"), since.as_str()),
                Function::Internal(name) => (format!("`{name}` (internal)"), ""),
                Function::None => (String::new(), ""),
            };
            let facade = self.facade_items(procedure);
            let tests = if self.tests(program, procedure) { "yes" } else { "" };
            let remote = carried(program, file, procedure);
            let (number, name) = (procedure.number, &procedure.name);
            line(text, format!("| {number} | `{name}` | {function} | {since} | {facade} | {tests} | {remote} |"));
        }
    }

    fn facade_items(&self, procedure: &Procedure) -> String {
        let (Function::Api { name, .. } | Function::Internal(name)) = &procedure.function else { return String::new() };
        let items = self.facade.get(name).into_iter().flatten();
        items.map(|item| format!("`{item}`")).collect::<Vec<_>>().join(", ")
    }

    fn tests(&self, program: &Program, procedure: &Procedure) -> bool {
        let name = program.driver.as_ref().map(|driver| driver.full_name(procedure));
        name.is_some_and(|name| self.test_driver.contains(&name))
    }
}

/// How the driver for daemons carries a procedure.
fn carried(program: &Program, file: &ProcedureFile, procedure: &Procedure) -> &'static str {
    match (program.driver.is_some(), procedure.is_call()) {
        _ if ["session", "keepalive"].contains(&file.family.as_str()) => "session",
        (false, _) => "",
        (true, false) => "event",
        (true, true) if procedure.stream.is_some() => "stream",
        (true, true) => "call",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::{parse, read_schema};
    use crate::root;

    #[test]
    fn rows_say_who_answers() {
        let schema = root().join("xtask/src/codegen/testdata/schema");
        let schema = parse::parse(&read_schema(&schema).unwrap()).unwrap();
        let items = ["Sky::iothreads".to_owned(), "Station::iothreads".to_owned()];
        let facade = Facade::from([("virSkyListIOThreads".to_owned(), items.into())]);
        let test_driver = Overridden::from(["sky_list_iothreads".to_owned(), "radar_sky_open".to_owned()]);
        let page = page(&schema, &facade, &test_driver);
        for expected in [
            "| 3 | `sky_list_iothreads` | `virSkyListIOThreads` | 1.2.3 | `Sky::iothreads`, `Station::iothreads` | yes | call |",
            "| 2 | `sky_get_xml_desc` | `virSkyGetXMLDesc` | 1.2.3 |  |  | call |",
            "| 1 | `sky_open` |  |  |  |  | call |",
            "| 1 | `sky_open` | `virRadarSkyOpen` | 2.0.0 |  | yes | stream |",
            "| 6 | `sky_event_closed` |  |  |  |  | event |",
            "| 7 | `record_upload` | `virRecordUpload` (internal) |  |  |  | stream |",
            "| 1 | `log_open` |  |  |  |  | session |",
            "11 procedures: 8 calls, 3 events. By hand: 2.",
            "Of the 8 calls of the programs that drivers answer, the facade has methods for 1, and the test driver answers 2.",
        ] {
            assert!(page.lines().any(|line| line == expected), "{expected}\n{page}");
        }
    }
}
