//! The scheduler of a domain's CPUs: `schedinfo`.

use ferrovirt::{Domain, Error, ErrorCode, ErrorDomain, Impact, TypedParams, TypedValue};

use super::print_params;
use crate::command::lookup::{self, Names};
use crate::command::{Arguments, Failure, Outcome};
use crate::numbers::{parse_int, parse_long, parse_unsigned};
use crate::shell::Shell;

/// Prints the scheduler's parameters, after setting some.
pub(crate) fn schedinfo(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let impact = args.impact(&mut shell.console)?;
    let named = !impact.is_empty() || args.has("current");
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let (kind, count) = match shell.wait(domain.scheduler_type()) {
        Ok(found) => found,
        Err(error) => {
            shell.console.print(&format!("{:<15}: Unknown\n", "Scheduler"));
            return Err(error.into());
        }
    };
    shell.console.print(&format!("{:<15}: {kind}\n", "Scheduler"));
    if count == 0 {
        return Err(Failure::Told);
    }
    let both = Impact::LIVE | Impact::CONFIG;
    // Both sides cannot be read at once.
    let read = named.then_some(if impact == both { Impact::CURRENT } else { impact });
    let mut params = current(shell, &domain, read)?;
    let updates = updates(shell, args, &params)?;
    if !updates.is_empty() {
        if named {
            shell.wait(domain.set_scheduler_parameters_flags(&updates, impact))?;
        } else {
            shell.wait(domain.set_scheduler_parameters(&updates))?;
        }
        params = current(shell, &domain, read)?;
    } else if impact == both {
        return shell.refuse("cannot query both live and config at once");
    }
    print_params(shell, &params)
}

fn current(shell: &Shell, domain: &Domain, side: Option<Impact>) -> Result<TypedParams, Error> {
    let params = match side {
        Some(impact) => shell.wait(domain.scheduler_parameters_flags(impact))?,
        None => shell.wait(domain.scheduler_parameters())?,
    };
    Ok((*params).clone())
}

/// What is to be set, of the types that the scheduler gives.
fn updates(shell: &mut Shell, args: &Arguments<'_>, known: &TypedParams) -> Result<TypedParams, Failure> {
    let mut updates = TypedParams::new();
    for text in args.all("set") {
        let Some((name, value)) = text.split_once('=') else {
            return shell.refuse("Invalid syntax for --set, expecting name=value");
        };
        update(shell, known, &mut updates, name, value)?;
    }
    for name in ["cap", "weight"] {
        if let Some(value) = args.text(&mut shell.console, name)? {
            update(shell, known, &mut updates, name, value)?;
        }
    }
    Ok(updates)
}

fn update(shell: &mut Shell, known: &TypedParams, updates: &mut TypedParams, name: &str, text: &str) -> Outcome {
    let Some(like) = known.get(name) else {
        return shell.refuse(&format!("invalid scheduler option: {name}"));
    };
    match value_like(like, text) {
        Ok(value) => updates.add(name, value),
        Err(expected) => {
            let text = format!("Invalid value for field '{name}': expected {expected}");
            return Err(Error::new(ErrorDomain::NONE, ErrorCode::INVALID_ARG, text).into());
        }
    };
    Ok(())
}

/// A text as a value of the same type; else what was expected.
fn value_like(like: &TypedValue, text: &str) -> Result<TypedValue, &'static str> {
    Ok(match like {
        TypedValue::Int(_) => TypedValue::Int(parse_int(text, 10).ok_or("int")?),
        TypedValue::Uint(_) => {
            let number = parse_long(text).and_then(|number| number.try_into().ok());
            TypedValue::Uint(number.ok_or("unsigned int")?)
        }
        TypedValue::Llong(_) => TypedValue::Llong(parse_long(text).ok_or("long long")?),
        TypedValue::Ullong(_) => TypedValue::Ullong(parse_unsigned(text).ok_or("unsigned long long")?),
        TypedValue::Double(_) => TypedValue::Double(text.parse().map_err(|_| "double")?),
        TypedValue::Boolean(_) => match parse_int(text, 0).filter(|number| matches!(number, 0 | 1)) {
            Some(truth) => TypedValue::Boolean(truth),
            None => return Err("boolean"),
        },
        TypedValue::String(_) => TypedValue::String(text.to_owned()),
    })
}
