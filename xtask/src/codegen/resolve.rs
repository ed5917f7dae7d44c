//! What names refer to, and what a schema must keep so that the output compiles and means something.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{
    Access, Arm, Bound, Condition, Enum, Fault, Field, Form, Place, Procedure, Program, Schema, Shape, TypeBody,
    TypeName,
};

/// What the name of a type stands for.
pub(super) enum Meaning<'a> {
    Struct(&'a [Field]),
    Union(&'a [Arm]),
    Enum,
}

/// The families that a driver answers; each becomes a trait.
pub(super) const DRIVER_FAMILIES: [&str; 7] =
    ["hypervisor", "network", "storage", "node_device", "interface", "nwfilter", "secret"];

/// The families that something else answers.
const OTHER_FAMILIES: [&str; 3] = ["session", "admin", "keepalive"];

/// Checks the whole schema.
pub(super) fn check(schema: &Schema) -> Result<(), Fault> {
    for program in &schema.programs {
        unique_names(program)?;
        program.limits.iter().try_for_each(|limit| check_doc(&limit.place, &limit.doc))?;
        program.enums.iter().try_for_each(check_enum)?;
        for item in &program.types {
            check_doc(&item.place, &item.doc)?;
            check_open(&item.place, &item.body)?;
            check_type(schema, program, &item.place, &item.body)?;
            if contains_itself(schema, program, &item.name) {
                let name = &item.name;
                return Err(item.place.fault(format!("'{name}' contains itself, which the generator can't box yet")));
            }
        }
        numbers_without_gaps(program)?;
        for (file, procedure) in program.procedures() {
            let known = DRIVER_FAMILIES.iter().chain(&OTHER_FAMILIES).any(|family| *family == file.family);
            if !known {
                return Err(procedure.place.fault(format!("unknown family '{}'", file.family)));
            }
            check_procedure(schema, program, procedure)?;
        }
    }
    schema.constants.iter().flat_map(|file| &file.enums).try_for_each(check_enum)
}

/// Finds what a type's name stands for, and in which program. An alias names a real type, never another alias.
pub(super) fn find<'a>(
    schema: &'a Schema,
    program: &'a Program,
    name: &TypeName,
) -> Option<(&'a Program, Meaning<'a>)> {
    let owner = owner(schema, program, name)?;
    match owner.types.iter().find(|item| item.name == name.name).map(|item| &item.body) {
        Some(TypeBody::Alias(target)) => find_real(self::owner(schema, owner, target)?, &target.name),
        _ => find_real(owner, &name.name),
    }
}

fn owner<'a>(schema: &'a Schema, program: &'a Program, name: &TypeName) -> Option<&'a Program> {
    match &name.program {
        Some(other) => schema.program(other),
        None => Some(program),
    }
}

fn find_real<'a>(owner: &'a Program, name: &str) -> Option<(&'a Program, Meaning<'a>)> {
    if owner.enums.iter().any(|item| item.c_type == name) {
        return Some((owner, Meaning::Enum));
    }
    if let Some(item) = owner.types.iter().find(|item| item.name == name) {
        return match &item.body {
            TypeBody::Struct(fields) => Some((owner, Meaning::Struct(fields))),
            TypeBody::Union(arms) => Some((owner, Meaning::Union(arms))),
            TypeBody::Alias(_) => None,
        };
    }
    let mut structs = owner.procedure_structs();
    structs.find(|(struct_name, ..)| struct_name == name).map(|(_, fields, _)| (owner, Meaning::Struct(fields)))
}

fn unique_names(program: &Program) -> Result<(), Fault> {
    let types = program.types.iter().map(|item| (item.name.clone(), &item.place));
    let enums = program.enums.iter().map(|item| (item.c_type.clone(), &item.place));
    let structs = program.procedure_structs().map(|(name, _, procedure)| (name, &procedure.place));
    let limits = program.limits.iter().map(|limit| (limit.name.clone(), &limit.place));
    let procedures = program.procedures().map(|(_, procedure)| (procedure.name.to_uppercase(), &procedure.place));
    let mut seen = BTreeMap::new();
    for (name, place) in types.chain(enums).chain(structs).chain(limits).chain(procedures) {
        if let Some(earlier) = seen.insert(name.clone(), place) {
            return Err(place.fault(format!("'{name}' stands at {}:{} already", earlier.file, earlier.line)));
        }
    }
    Ok(())
}

fn numbers_without_gaps(program: &Program) -> Result<(), Fault> {
    let mut procedures: Vec<&Procedure> = program.procedures().map(|(_, procedure)| procedure).collect();
    procedures.sort_by_key(|procedure| procedure.number);
    for (expected, procedure) in (1..).zip(procedures) {
        if procedure.number != expected {
            return Err(procedure.place.fault(format!("number {} stands where {expected} must", procedure.number)));
        }
    }
    Ok(())
}

fn check_enum(item: &Enum) -> Result<(), Fault> {
    check_doc(&item.place, &item.doc)?;
    let mut names = BTreeSet::new();
    for constant in &item.constants {
        if constant.name.starts_with(|c: char| c.is_ascii_digit()) {
            return Err(constant.place.fault(format!("'{}' is no name; shorten the prefix", constant.name)));
        }
        if !names.insert(&constant.name) {
            return Err(constant.place.fault(format!("'{}' stands twice", constant.name)));
        }
    }
    Ok(())
}

/// One sentence or a few; a full stop shows that somebody finished it.
fn check_doc(place: &Place, doc: &str) -> Result<(), Fault> {
    if doc.ends_with('.') && doc.len() > 1 {
        Ok(())
    } else {
        Err(place.fault("the doc must be a sentence with its stop"))
    }
}

fn check_type(schema: &Schema, program: &Program, place: &Place, body: &TypeBody) -> Result<(), Fault> {
    match body {
        TypeBody::Struct(fields) => check_fields(schema, program, place, fields),
        TypeBody::Union(arms) => arms.iter().try_for_each(|arm| {
            check_form(schema, program, place, &arm.form)?;
            if is_plain(&arm.form) { Ok(()) } else { Err(place.fault(format!("arm '{}' must be plain", arm.name))) }
        }),
        TypeBody::Alias(target) => check_form(schema, program, place, &Form::Named(target.clone())),
    }
}

fn check_fields(schema: &Schema, program: &Program, place: &Place, fields: &[Field]) -> Result<(), Fault> {
    let mut names = BTreeSet::new();
    for field in fields {
        if !names.insert(&field.name) {
            return Err(place.fault(format!("field '{}' stands twice", field.name)));
        }
        check_form(schema, program, place, &field.form)?;
    }
    Ok(())
}

/// The test that looks for secrets in debug output goes through the fields of procedures, so only they can be secret.
fn check_open(place: &Place, body: &TypeBody) -> Result<(), Fault> {
    match body {
        TypeBody::Struct(fields) if fields.iter().any(|field| field.secret) => {
            Err(place.fault("only a procedure's field can be secret"))
        }
        _ => Ok(()),
    }
}

fn check_form(schema: &Schema, program: &Program, place: &Place, form: &Form) -> Result<(), Fault> {
    let check_bound = |bound: &Bound| match program.bound(bound) {
        Some(_) => Ok(()),
        None => Err(place.fault(format!("unknown limit '{}'", bound.name()))),
    };
    match form {
        Form::Text(bound) | Form::Opaque(bound) | Form::Chars(bound) => check_bound(bound),
        Form::List(element, bound) => {
            check_bound(bound)?;
            check_form(schema, program, place, element)
        }
        Form::Optional(inner) if is_plain(inner) => check_form(schema, program, place, inner),
        Form::Optional(_) => Err(place.fault("only a plain type can be optional")),
        Form::Named(name) => match find(schema, program, name) {
            Some(_) => Ok(()),
            None => Err(place.fault(format!("unknown type '{}'", name.name))),
        },
        _ => Ok(()),
    }
}

/// Whether the Rust type alone tells the wire form.
fn is_plain(form: &Form) -> bool {
    use Form::{F64, Fixed, I32, I64, Named, String, U32, U64};
    matches!(form, I32 | U32 | I64 | U64 | F64 | String | Fixed(_) | Named(_))
}

/// Whether a type contains itself. None of libvirt's does; the day one must, the generator has to box the link.
fn contains_itself(schema: &Schema, program: &Program, name: &str) -> bool {
    let mut seen = BTreeSet::new();
    let start = TypeName { program: None, name: name.to_owned() };
    let mut pending: Vec<(&Program, TypeName)> = vec![(program, start)];
    while let Some((owner, next)) = pending.pop() {
        let Some((owner, meaning)) = find(schema, owner, &next) else { continue };
        let forms: Vec<&Form> = match meaning {
            Meaning::Struct(fields) => fields.iter().map(|field| &field.form).collect(),
            Meaning::Union(arms) => arms.iter().map(|arm| &arm.form).collect(),
            Meaning::Enum => Vec::new(),
        };
        for inner in forms.into_iter().filter_map(named) {
            let owner_name = inner.program.clone().unwrap_or_else(|| owner.name.clone());
            if owner_name == program.name && inner.name == name {
                return true;
            }
            if seen.insert(format!("{owner_name}.{}", inner.name)) {
                pending.push((owner, inner.clone()));
            }
        }
    }
    false
}

fn named(form: &Form) -> Option<&TypeName> {
    match form {
        Form::Named(name) => Some(name),
        Form::List(inner, _) | Form::Optional(inner) => named(inner),
        _ => None,
    }
}

fn check_procedure(schema: &Schema, program: &Program, procedure: &Procedure) -> Result<(), Fault> {
    let place = &procedure.place;
    check_doc(place, &procedure.doc)?;
    let args = match &procedure.shape {
        Shape::Call { args, ret } => {
            check_fields(schema, program, place, ret)?;
            args
        }
        Shape::Event(fields) => fields,
    };
    check_fields(schema, program, place, args)?;
    let access = match &procedure.access {
        Access::ReadUnless(condition) => Some(condition),
        _ => None,
    };
    let rules = procedure.acl.iter().chain(&procedure.filter);
    let conditions = access.into_iter().chain(rules.filter_map(|rule| rule.when.as_ref()));
    conditions.into_iter().try_for_each(|condition| check_condition(schema, place, args, condition))?;
    match &procedure.sparse {
        Some(constant) => check_constant(schema, place, constant),
        None => Ok(()),
    }
}

fn check_condition(schema: &Schema, place: &Place, args: &[Field], condition: &Condition) -> Result<(), Fault> {
    if !args.iter().any(|field| field.name == condition.field && field.form == Form::U32) {
        return Err(place.fault(format!("no argument '{} u32' to test", condition.field)));
    }
    condition.constants.iter().try_for_each(|constant| check_constant(schema, place, constant))
}

fn check_constant(schema: &Schema, place: &Place, constant: &str) -> Result<(), Fault> {
    match schema.constant(constant) {
        Some(_) => Ok(()),
        None => Err(place.fault(format!("unknown constant '{constant}'"))),
    }
}
