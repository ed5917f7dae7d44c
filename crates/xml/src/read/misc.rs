//! Text, comments, `CDATA` sections and processing instructions.

use super::cursor::{Cursor, Step, is_character};
use super::error::Problem;
use super::reference::reference;
use crate::tree::{Node, Text, is_blank};

/// Goes over text up to the next tag or the end.
pub(super) fn text(cursor: &mut Cursor<'_>) -> Step<Node> {
    let from = cursor.offset();
    let mut value = String::new();
    while let Some(next) = cursor.peek().filter(|&next| next != b'<') {
        if next == b'&' {
            value.push(reference(cursor)?);
            continue;
        }
        let rest = cursor.rest();
        let end = rest.find(['<', '&']).unwrap_or(rest.len());
        let run = &rest[..end];
        let bad = run.find(|letter| !is_character(letter));
        if let Some(section_end) = run.find("]]>").filter(|&at| bad.is_none_or(|bad| at < bad)) {
            cursor.take(section_end);
            return Err(Problem::SectionEnd);
        }
        if let Some(bad) = bad {
            cursor.take(bad);
            return Err(Problem::BadCharacter(code_at(cursor)));
        }
        push_lines(&mut value, cursor.take(end));
    }
    Ok(Node::Text(Text::read(value, cursor.since(from))))
}

/// A line's end is `\n`, however it is written.
fn push_lines(out: &mut String, text: &str) {
    if text.contains('\r') {
        out.push_str(&text.replace("\r\n", "\n").replace('\r', "\n"));
    } else {
        out.push_str(text);
    }
}

/// Goes over a comment, `<!--` included.
pub(super) fn comment(cursor: &mut Cursor<'_>) -> Step<Node> {
    cursor.skip("<!--".len());
    let rest = cursor.rest();
    let end = rest.find("--");
    let content = &rest[..end.unwrap_or(rest.len())];
    if let Some(bad) = content.find(|letter| !is_character(letter)) {
        cursor.take(bad);
        return Err(Problem::BadCharacterInComment(code_at(cursor)));
    }
    cursor.take(content.len());
    if end.is_none() {
        return Err(Problem::OpenComment);
    }
    if !cursor.eat("-->") {
        return Err(Problem::DoubleHyphen(content.to_owned()));
    }
    Ok(Node::Comment(content.to_owned()))
}

/// Goes over a section, `<![CDATA[` included.
pub(super) fn cdata(cursor: &mut Cursor<'_>) -> Step<Node> {
    cursor.skip("<![CDATA[".len());
    let rest = cursor.rest();
    let end = rest.find("]]>");
    let content = &rest[..end.unwrap_or(rest.len())];
    let bad = content.find(|letter| !is_character(letter));
    cursor.take(bad.unwrap_or(content.len()));
    if end.is_none() || bad.is_some() {
        return Err(Problem::OpenCdata);
    }
    cursor.skip("]]>".len());
    Ok(Node::Cdata(content.to_owned()))
}

/// Goes over a processing instruction, `<?` included.
pub(super) fn instruction(cursor: &mut Cursor<'_>) -> Step<Node> {
    cursor.skip("<?".len());
    let from = cursor.offset();
    let name = cursor.name().ok_or(Problem::NoInstructionName)?;
    if name == "xml" {
        return Err(Problem::LateDeclaration);
    }
    if name.eq_ignore_ascii_case("xml") {
        return Err(Problem::BadInstructionName);
    }
    if !cursor.rest().starts_with("?>") && !cursor.peek().is_some_and(is_blank) {
        return Err(Problem::NoInstructionBlank(name.to_owned()));
    }
    let rest = cursor.rest();
    let end = rest.find("?>");
    let content = &rest[..end.unwrap_or(rest.len())];
    let bad = content.find(|letter| !is_character(letter));
    cursor.take(bad.unwrap_or(content.len()));
    if end.is_none() || bad.is_some() {
        return Err(Problem::OpenInstruction(name.to_owned()));
    }
    let content = cursor.since(from).to_owned();
    cursor.skip("?>".len());
    Ok(Node::Instruction(content))
}

fn code_at(cursor: &Cursor<'_>) -> u32 {
    cursor.rest().chars().next().map_or(0, u32::from)
}
