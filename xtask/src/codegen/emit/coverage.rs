//! `docs/coverage.md`: which C function is which procedure, and what can be done with it.

use super::{Files, line};
use crate::codegen::model::{Function, Procedure, ProcedureFile, Program, Schema};

pub(super) fn emit(schema: &Schema, files: &mut Files) {
    let mut text = String::from(HEAD);
    line(&mut text, counts(schema));
    for program in schema.programs.iter().filter(|program| program.number.is_some()) {
        line(&mut text, format!("\n## Program `{}`\n\n{}", program.name, program.doc));
        for file in &program.files {
            table(&mut text, program, file);
        }
    }
    files.insert("docs/coverage.md".into(), text);
}

const HEAD: &str = "<!-- Generated from schema/: do not edit. Change the schema and run `cargo xtask codegen`. -->

# Coverage

Every procedure of libvirt's programs, by family. *Reached by*: `Call` means that the procedure is callable through
`Procedure` on any backend and that a driver answers it by its family's trait; `session` means that the ends of a
connection settle it between them; `wire` means that its types and its place in the procedure table are there, and
nothing calls it yet.
";

/// The number of procedures that the uniform shape does not fit may fall; it rises only with a reason.
fn counts(schema: &Schema) -> String {
    let procedures = || schema.programs.iter().flat_map(Program::procedures).map(|(_, procedure)| procedure);
    let calls = procedures().filter(|procedure| procedure.is_call()).count();
    let by_hand = procedures().filter(|procedure| procedure.by_hand.is_some()).count();
    format!(
        "\n{} procedures: {calls} calls, {} events. By hand: {by_hand}.",
        procedures().count(),
        procedures().count() - calls
    )
}

fn table(text: &mut String, program: &Program, file: &ProcedureFile) {
    line(text, format!("\n### {}\n\nFamily `{}`. {}\n", file.name, file.family, file.doc));
    line(text, "| number | procedure | C function | since | reached by |\n|--:|---|---|---|---|");
    for procedure in &file.procedures {
        let (function, since) = match &procedure.function {
            Function::Api { name, since } => (format!("`{name}`"), since.as_str()),
            Function::Internal(name) => (format!("`{name}` (internal)"), ""),
            Function::None => (String::new(), ""),
        };
        let reached = reached_by(program, procedure);
        line(text, format!("| {} | `{}` | {function} | {since} | {reached} |", procedure.number, procedure.name));
    }
}

fn reached_by(program: &Program, procedure: &Procedure) -> &'static str {
    match (program.driver.is_some() && procedure.is_call(), &procedure.by_hand) {
        (true, None) => "`Call`",
        (true, Some(_)) => "session",
        (false, _) => "wire",
    }
}
