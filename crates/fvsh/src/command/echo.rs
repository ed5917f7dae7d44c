//! `echo`: its arguments back, quoted or split on demand.

use super::{Arguments, Outcome};
use crate::output::{escape_shell, escape_xml};
use crate::shell::Shell;

/// Joins its arguments with blanks. What it prints has no newline of its own.
pub(crate) fn echo(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    for (first, second) in [("shell", "xml"), ("shell", "split"), ("xml", "split")] {
        args.exclusive(&mut shell.console, first, second)?;
    }
    let words: Vec<String> = args.all("string").map(|word| shown(args, word)).collect();
    if words.is_empty() {
        return Ok(());
    }
    let text = words.join(" ");
    if args.has("err") {
        shell.console.error(&text);
    } else {
        shell.console.print(&text);
    }
    Ok(())
}

fn shown(args: &Arguments<'_>, word: &str) -> String {
    if args.has("shell") {
        escape_shell(word)
    } else if args.has("xml") {
        escape_xml(word)
    } else if args.has("split") {
        split_list(word).iter().map(|item| format!("{item}\n")).collect()
    } else {
        word.to_owned()
    }
}

/// The items of a list with commas; a doubled comma stands for itself.
pub(super) fn split_list(text: &str) -> Vec<String> {
    let mut items = Vec::new();
    if text.is_empty() {
        return items;
    }
    let mut item = String::new();
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        if c != ',' {
            item.push(c);
        } else if rest.next_if_eq(&',').is_some() {
            item.push(',');
        } else {
            items.push(std::mem::take(&mut item));
        }
    }
    items.push(item);
    items
}

#[cfg(test)]
mod tests {
    use super::split_list;

    /// Recorded from virsh 9.0.0 `echo --split`.
    #[test]
    fn lists() {
        assert_eq!(split_list(""), Vec::<String>::new());
        assert_eq!(split_list("a,b,,c"), ["a", "b,c"]);
        assert_eq!(split_list(",e"), ["", "e"]);
    }
}
