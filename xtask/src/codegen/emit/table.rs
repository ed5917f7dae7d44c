//! `proto`: the table of procedures.

use super::{Files, PROTO, constants, line, rust_file};
use crate::codegen::model::{
    Access, Condition, Enum, EnumKind, FdCount, Function, Procedure, ProcedureFile, Program, Rule, Schema, Test,
};
use crate::codegen::names;

pub(super) fn emit(schema: &Schema, files: &mut Files) {
    let folder = format!("{PROTO}/procedures");
    let programs: Vec<&Program> = schema.programs.iter().filter(|program| program.number.is_some()).collect();
    for program in &programs {
        for file in &program.files {
            let path = format!("{folder}/{}/{}.rs", program.name, file.name);
            files.insert(path.into(), file_of(schema, program, file));
        }
        files.insert(format!("{folder}/{}/mod.rs", program.name).into(), program_table(program));
    }
    files.insert(format!("{folder}/mod.rs").into(), root(&programs));
}

fn root(programs: &[&Program]) -> String {
    let mut text = rust_file("schema/", "The facts of every procedure, by program.");
    line(&mut text, "use crate::{ProcedureInfo, net};\n");
    for program in programs {
        line(&mut text, format!("pub mod {};", program.name));
    }
    line(&mut text, "\n/// Each program's procedures in the order of their numbers.");
    line(&mut text, format!("pub(crate) static PROGRAMS: [(u32, &[&ProcedureInfo]); {}] = [", programs.len()));
    for program in programs {
        line(&mut text, format!("(net::{}_PROGRAM, &{}::TABLE),", names::screaming(&program.name), program.name));
    }
    line(&mut text, "];");
    text
}

fn program_table(program: &Program) -> String {
    let from = format!("schema/{}/", program.name);
    let mut text = rust_file(&from, &format!("The procedures of the program `{}`.", program.name));
    line(&mut text, "use crate::ProcedureInfo;\n");
    for file in &program.files {
        line(&mut text, format!("mod {};", file.name));
    }
    text.push('\n');
    for file in &program.files {
        line(&mut text, format!("pub use {}::*;", file.name));
    }
    let mut procedures: Vec<&Procedure> = program.procedures().map(|(_, procedure)| procedure).collect();
    procedures.sort_by_key(|procedure| procedure.number);
    line(&mut text, "\n/// Procedure N at index N - 1.");
    line(&mut text, format!("pub(super) static TABLE: [&ProcedureInfo; {}] = [", procedures.len()));
    for procedure in procedures {
        line(&mut text, format!("&{},", names::screaming(&procedure.name)));
    }
    line(&mut text, "];");
    text
}

fn file_of(schema: &Schema, program: &Program, file: &ProcedureFile) -> String {
    let from = format!("schema/{}/{}.fv", program.name, file.name);
    let mut body = String::new();
    for procedure in &file.procedures {
        line(&mut body, format!("/// {}", procedure.doc));
        let name = names::screaming(&procedure.name);
        line(&mut body, format!("pub static {name}: ProcedureInfo = {};", info(schema, program, file, procedure)));
    }
    let mut text = rust_file(&from, &file.doc);
    let names = ["AclRule", "Family", "FdCount", "ProcedureInfo", "StreamDirection", "Test", "enums", "flags"];
    let used: Vec<&str> = names.into_iter().filter(|name| body.contains(&format!("{name}::"))).collect();
    line(&mut text, format!("use crate::{{{}}};", used.join(", ")));
    line(&mut text, format!("use crate::net::{}_PROGRAM;\n", names::screaming(&program.name)));
    text + &body
}

fn info(schema: &Schema, program: &Program, file: &ProcedureFile, procedure: &Procedure) -> String {
    let mut text = format!(
        "ProcedureInfo::{}({}_PROGRAM, {}, \"{}\", Family::{})",
        if procedure.is_call() { "call" } else { "event" },
        names::screaming(&program.name),
        procedure.number,
        procedure.name,
        names::upper_camel(&file.family)
    );
    if procedure.high {
        text += ".high()";
    }
    if procedure.is_call() {
        text += &access(schema, &procedure.access);
    }
    for (method, rules) in [("acl", &procedure.acl), ("acl_filter", &procedure.filter)] {
        if !rules.is_empty() {
            let rules: Vec<String> = rules.iter().map(|item| rule(schema, item)).collect();
            text += &format!(".{method}(&[{}])", rules.join(", "));
        }
    }
    if let Some(direction) = &procedure.stream {
        text += &format!(".stream(StreamDirection::{})", names::upper_camel(direction));
    }
    if let Some(constant) = &procedure.sparse {
        text += &format!(".sparse({})", value(schema, constant));
    }
    if (procedure.fds_call, procedure.fds_reply) != (FdCount::Zero, FdCount::Zero) {
        text += &format!(".fds(FdCount::{:?}, FdCount::{:?})", procedure.fds_call, procedure.fds_reply);
    }
    text + &origin(procedure)
}

/// Where the procedure comes from: C function, version, event.
fn origin(procedure: &Procedure) -> String {
    let mut text = match &procedure.function {
        Function::Api { name, since } => format!(".api(\"{name}\", \"{since}\")"),
        Function::Internal(name) => format!(".internal(\"{name}\")"),
        Function::None => String::new(),
    };
    if procedure.newer {
        text += ".newer()";
    }
    if let Some(signals) = &procedure.signals {
        text += &format!(".signals(\"{}\", {:?}, {})", signals.class, signals.id, signals.legacy);
    }
    text
}

fn access(schema: &Schema, access: &Access) -> String {
    match access {
        Access::Read => ".read()".to_owned(),
        Access::Write => String::new(),
        Access::BeforeAuth => ".before_auth()".to_owned(),
        Access::ReadUnless(condition) => {
            format!(".read_unless(\"{}\", {})", names::snake(&condition.field), test(schema, condition))
        }
    }
}

fn rule(schema: &Schema, rule: &Rule) -> String {
    let (object, permission) = (&rule.object, &rule.permission);
    match &rule.when {
        None => format!("AclRule::always(\"{object}\", \"{permission}\")"),
        Some(condition) => {
            let field = names::snake(&condition.field);
            format!("AclRule::when(\"{object}\", \"{permission}\", \"{field}\", {})", test(schema, condition))
        }
    }
}

fn test(schema: &Schema, condition: &Condition) -> String {
    let kind = match condition.test {
        Test::HasAny => "HasAny",
        Test::HasAll => "HasAll",
        Test::HasNone => "HasNone",
        Test::Is => "Is",
    };
    let values: Vec<String> = condition.constants.iter().map(|constant| value(schema, constant)).collect();
    format!("Test::{kind}({})", values.join(" | "))
}

/// A constant of libvirt as an expression of type `u32`.
fn value(schema: &Schema, c_name: &str) -> String {
    let holds = |item: &&Enum| {
        let name = c_name.strip_prefix(item.prefix.as_str());
        name.is_some_and(|name| item.constants.iter().any(|constant| constant.name == name))
    };
    let item = schema.constants.iter().flat_map(|file| &file.enums).find(holds);
    // The schema is checked before anything is emitted: the constant is there.
    let Some(item) = item else { return format!("compile_error!(\"{c_name}\")") };
    let (rust, name) = (constants::rust_name(item), c_name.trim_start_matches(item.prefix.as_str()));
    match item.kind {
        EnumKind::Flags => format!("flags::{rust}::{name}.bits()"),
        EnumKind::Numbers => format!("enums::{rust}::{name}.0.cast_unsigned()"),
    }
}
