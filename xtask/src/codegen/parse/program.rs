//! The files of one program: what it is, its limits and types, its procedures.

use super::{Line, constants, form, procedure, token::Tokens};
use crate::codegen::model::{Arm, Driver, Fault, Limit, Place, ProcedureFile, Program, TypeBody, TypeDef};

/// Reads a file into its program, which a file with a `program` line creates.
pub(super) fn parse_file(
    programs: &mut Vec<Program>,
    folder: &str,
    name: &str,
    path: &str,
    lines: &[Line<'_>],
) -> Result<(), Fault> {
    let place = Place { file: format!("schema/{path}"), line: 1 };
    let index = programs.iter().position(|program| program.name == folder).unwrap_or_else(|| {
        programs.push(empty(folder));
        programs.len() - 1
    });
    let program = &mut programs[index];
    let (first, rest) = lines.split_first().ok_or_else(|| place.fault("the file says nothing"))?;
    match first.head.split_whitespace().next() {
        Some("program") => {
            program_line(program, first)?;
            rest.iter().try_for_each(|line| item(program, line))
        }
        Some("family") => {
            program.files.push(procedures(name, first, rest)?);
            Ok(())
        }
        _ => Err(first.fault("the file must begin with a 'program' or a 'family' line")),
    }
}

fn empty(name: &str) -> Program {
    Program {
        name: name.to_owned(),
        number: None,
        version: 0,
        driver: None,
        doc: String::new(),
        limits: Vec::new(),
        enums: Vec::new(),
        types: Vec::new(),
        files: Vec::new(),
    }
}

fn program_line(program: &mut Program, line: &Line<'_>) -> Result<(), Fault> {
    let words: Vec<&str> = line.head.split_whitespace().collect();
    match words[..] {
        [_, name] if name == program.name => {}
        [_, name, number, "version", version] if name == program.name => {
            let digits = number.strip_prefix("0x").ok_or_else(|| line.fault("a program's number is written 0x..."))?;
            let parsed = u32::from_str_radix(digits, 16);
            program.number = Some(parsed.map_err(|_| line.fault(format!("'{number}' is no number")))?);
            program.version = line.number(version)?;
        }
        _ => return Err(line.fault(format!("expected 'program {} 0x... version N'", program.name))),
    }
    for clause in &line.clauses {
        program.driver = match clause.split_whitespace().collect::<Vec<_>>()[..] {
            ["driver"] => Some(Driver { prefix: None }),
            ["driver", "prefix", prefix] => Some(Driver { prefix: Some(prefix.to_owned()) }),
            _ => return Err(line.fault(format!("unknown clause '{clause}'"))),
        };
    }
    program.doc = line.documented()?;
    Ok(())
}

fn item(program: &mut Program, line: &Line<'_>) -> Result<(), Fault> {
    if constants::parse_line(&mut program.enums, line)? {
        return Ok(());
    }
    let mut tokens = Tokens::new(line, line.head);
    let keyword = tokens.word("limit, struct, union or alias")?;
    if keyword == "limit" {
        program.limits.push(limit(line, &mut tokens)?);
        return Ok(());
    }
    line.no_clauses()?;
    let name = tokens.word("a type's name")?.to_owned();
    let body = match keyword {
        "struct" => TypeBody::Struct(form::fields(&mut tokens)?),
        "union" => TypeBody::Union(arms(&mut tokens)?),
        "alias" => TypeBody::Alias(form::type_name(tokens.word("a type's name")?)),
        _ => return Err(line.fault(format!("unknown item '{keyword}'"))),
    };
    tokens.end()?;
    program.types.push(TypeDef { place: line.place.clone(), name, body, doc: line.documented()? });
    Ok(())
}

fn limit(line: &Line<'_>, tokens: &mut Tokens<'_>) -> Result<Limit, Fault> {
    let name = tokens.word("a limit's name")?.to_owned();
    let value = tokens.number("the limit")?;
    tokens.end()?;
    let [clause] = line.clauses[..] else {
        return Err(line.fault("expected 'limit NAME NUMBER ; c C_NAME ; doc ...'"));
    };
    let c_name = clause.strip_prefix("c ").ok_or_else(|| line.fault(format!("unknown clause '{clause}'")))?;
    Ok(Limit { place: line.place.clone(), name, value, c_name: c_name.to_owned(), doc: line.documented()? })
}

fn arms(tokens: &mut Tokens<'_>) -> Result<Vec<Arm>, Fault> {
    tokens.expect("(")?;
    let mut arms = Vec::new();
    while !tokens.accept(")") {
        if !arms.is_empty() {
            tokens.expect(",")?;
        }
        let number = tokens.number("a discriminant")?;
        let name = tokens.word("an arm's name")?.to_owned();
        arms.push(Arm { number, name, form: form::form(tokens)? });
    }
    Ok(arms)
}

fn procedures(name: &str, first: &Line<'_>, rest: &[Line<'_>]) -> Result<ProcedureFile, Fault> {
    first.no_clauses()?;
    let [_, family] = first.head.split_whitespace().collect::<Vec<_>>()[..] else {
        return Err(first.fault("expected 'family NAME ; doc ...'"));
    };
    Ok(ProcedureFile {
        name: name.to_owned(),
        family: family.to_owned(),
        doc: first.documented()?,
        procedures: rest.iter().map(procedure::parse_line).collect::<Result<_, _>>()?,
    })
}
