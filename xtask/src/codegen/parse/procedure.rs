//! The line of a procedure.

use super::{Line, form, token::Tokens};
use crate::codegen::model::{Access, Condition, Fault, FdCount, Function, Procedure, Rule, Shape, Signals, Test};

pub(super) fn parse_line(line: &Line<'_>) -> Result<Procedure, Fault> {
    let mut tokens = Tokens::new(line, line.head);
    let keyword = tokens.word("'call' or 'event'")?;
    let number = tokens.number("the procedure's number")?;
    let name = tokens.word("the procedure's name")?.to_owned();
    let fields = form::fields(&mut tokens)?;
    let shape = match keyword {
        "call" => {
            let ret = if tokens.accept("->") { form::fields(&mut tokens)? } else { Vec::new() };
            Shape::Call { args: fields, ret }
        }
        "event" => Shape::Event(fields),
        _ => return Err(line.fault(format!("'{keyword}' is neither call nor event"))),
    };
    tokens.end()?;
    let mut procedure = plain(line, number, name, shape)?;
    let mut said = Said::default();
    for clause in &line.clauses {
        apply(line, &mut procedure, &mut said, clause)?;
    }
    if procedure.is_call() && !(said.priority && said.access) {
        return Err(line.fault("a call needs its priority (low, high) and its access (read, write, before auth)"));
    }
    Ok(procedure)
}

/// Which of a call's two required clauses were there.
#[derive(Default)]
struct Said {
    priority: bool,
    access: bool,
}

fn plain(line: &Line<'_>, number: u32, name: String, shape: Shape) -> Result<Procedure, Fault> {
    Ok(Procedure {
        place: line.place.clone(),
        number,
        name,
        shape,
        high: false,
        access: Access::Read,
        acl: Vec::new(),
        filter: Vec::new(),
        stream: None,
        sparse: None,
        fds_call: FdCount::Zero,
        fds_reply: FdCount::Zero,
        function: Function::None,
        newer: false,
        signals: None,
        by_hand: None,
        doc: line.documented()?,
    })
}

fn apply(line: &Line<'_>, procedure: &mut Procedure, said: &mut Said, clause: &str) -> Result<(), Fault> {
    let (keyword, rest) = clause.split_once(' ').unwrap_or((clause, ""));
    let is_access = ["read", "write", "before"].contains(&keyword);
    if is_access {
        procedure.access = access(line, clause)?;
        said.access = true;
        return Ok(());
    }
    match (keyword, rest) {
        ("low" | "high", "") => {
            procedure.high = keyword == "high";
            said.priority = true;
        }
        ("acl", _) => procedure.acl = rules(line, rest)?,
        ("filter", _) => procedure.filter = rules(line, rest)?,
        ("stream", "up" | "down" | "both") => procedure.stream = Some(rest.to_owned()),
        ("sparse", _) => procedure.sparse = Some(rest.to_owned()),
        ("fds", _) => fds(line, procedure, rest)?,
        ("api" | "internal", _) => procedure.function = function(line, keyword, rest)?,
        ("new", "") => procedure.newer = true,
        ("signals", _) => procedure.signals = Some(signals(line, rest)?),
        ("by_hand", _) => procedure.by_hand = Some(quoted(line, rest)?),
        _ => return Err(line.fault(format!("unknown clause '{clause}'"))),
    }
    Ok(())
}

fn access(line: &Line<'_>, clause: &str) -> Result<Access, Fault> {
    match clause {
        "read" => Ok(Access::Read),
        "write" => Ok(Access::Write),
        "before auth" => Ok(Access::BeforeAuth),
        _ => match clause.strip_prefix("read unless ") {
            Some(text) => condition(line, text).map(Access::ReadUnless),
            None => Err(line.fault(format!("unknown clause '{clause}'"))),
        },
    }
}

/// `domain:read, domain:write if flags has all VIR_X|VIR_Y`
fn rules(line: &Line<'_>, text: &str) -> Result<Vec<Rule>, Fault> {
    text.split(", ").map(|rule| parse_rule(line, rule)).collect()
}

fn parse_rule(line: &Line<'_>, text: &str) -> Result<Rule, Fault> {
    let (permission, when) = match text.split_once(" if ") {
        Some((permission, text)) => (permission, Some(condition(line, text)?)),
        None => (text, None),
    };
    let (object, permission) =
        permission.split_once(':').ok_or_else(|| line.fault(format!("'{permission}' is not OBJECT:PERMISSION")))?;
    Ok(Rule { object: object.to_owned(), permission: permission.to_owned(), when })
}

/// `flags has any|all|none VIR_X|VIR_Y`, `source is VIR_X`
fn condition(line: &Line<'_>, text: &str) -> Result<Condition, Fault> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let (field, test, constants) = match words[..] {
        [field, "has", "any", constants] => (field, Test::HasAny, constants),
        [field, "has", "all", constants] => (field, Test::HasAll, constants),
        [field, "has", "none", constants] => (field, Test::HasNone, constants),
        [field, "is", constant] => (field, Test::Is, constant),
        _ => return Err(line.fault(format!("'{text}' is no condition"))),
    };
    let constants = constants.split('|').map(str::to_owned).collect();
    Ok(Condition { field: field.to_owned(), test, constants })
}

/// `call 1 reply n`
fn fds(line: &Line<'_>, procedure: &mut Procedure, text: &str) -> Result<(), Fault> {
    for pair in text.split_whitespace().collect::<Vec<_>>().chunks(2) {
        let (side, count) = match pair {
            [side, "1"] => (*side, FdCount::One),
            [side, "n"] => (*side, FdCount::Many),
            _ => return Err(line.fault(format!("'{text}' does not count descriptors"))),
        };
        match side {
            "call" => procedure.fds_call = count,
            "reply" => procedure.fds_reply = count,
            _ => return Err(line.fault(format!("'{side}' is neither call nor reply"))),
        }
    }
    Ok(())
}

/// `api virDomainCreate 0.1.1`, `internal virDomainMigratePrepare`
fn function(line: &Line<'_>, keyword: &str, text: &str) -> Result<Function, Fault> {
    match (keyword, text.split_once(' ')) {
        ("api", Some((name, since))) => Ok(Function::Api { name: name.to_owned(), since: since.to_owned() }),
        ("internal", None) if !text.is_empty() => Ok(Function::Internal(text.to_owned())),
        _ => Err(line.fault(format!("expected 'api FUNCTION VERSION' or 'internal FUNCTION', found '{text}'"))),
    }
}

/// `domain 0 legacy`, `connection_close`
fn signals(line: &Line<'_>, text: &str) -> Result<Signals, Fault> {
    let mut tokens = Tokens::new(line, text);
    let class = tokens.word("a class of events")?.to_owned();
    let id = match tokens.rest() {
        "" | "legacy" => None,
        _ => Some(tokens.number("the event's id")?),
    };
    let legacy = tokens.accept("legacy");
    tokens.end()?;
    Ok(Signals { class, id, legacy })
}

fn quoted(line: &Line<'_>, text: &str) -> Result<String, Fault> {
    let inner = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).filter(|text| !text.is_empty());
    inner.map(str::to_owned).ok_or_else(|| line.fault("expected 'by_hand \"reason\"'"))
}
