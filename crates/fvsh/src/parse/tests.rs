//! Rows of command lines, recorded from virsh 9.0.0.

use super::*;
use crate::table::Kind;

/// What a command line becomes: `name option=value flag; name`, or the error.
fn shown(result: Result<Vec<ParsedCommand>, ParseError>) -> Result<String, String> {
    let commands = result.map_err(|error| error.to_string())?;
    let show_argument = |argument: &Argument| match &argument.value {
        Some(value) => format!(" {}={value}", argument.option.name),
        None => format!(" {}", argument.option.name),
    };
    let show = |parsed: &ParsedCommand| {
        let arguments: String = parsed.arguments.iter().map(show_argument).collect();
        format!("{}{arguments}", parsed.command.name)
    };
    Ok(commands.iter().map(show).collect::<Vec<_>>().join("; "))
}

fn script(text: &str) -> Result<String, String> {
    shown(parse_script(&Table::full(), text, &mut Silent))
}

fn words(words: &[&str]) -> Result<String, String> {
    let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    shown(parse_words(&Table::full(), &words, &mut Silent))
}

#[test]
fn scripts() {
    for (text, want) in [
        ("   ", ""),
        (";", ""),
        ("#", ""),
        (";;echo a", "echo string=a"),
        ("echo a;;;echo b", "echo string=a; echo string=b"),
        ("echo a; # echo b", "echo string=a"),
        ("echo a # b\necho c", "echo string=a; echo string=c"),
        ("echo a#b", "echo string=a#b"),
        ("\\#uri x; uri", "uri"),
        ("echo a \\\nb", "echo string=a string=b"),
        ("echo a\\\nb", "echo string=ab"),
        ("echo \"a\\\"b\\\\c\\d\"", "echo string=a\"b\\cd"),
        ("echo 'a\\b' \"c;d\" e\\ f", "echo string=a\\b string=c;d string=e f"),
        ("echo 'a", "echo string=a"),
        ("echo 'a\"b' \"c'd\"", "echo string=a\"b string=c'd"),
        ("echo \"\"", "echo string="),
        ("echo\ta", "echo string=a"),
        ("\"echo\" a", "echo string=a"),
        ("uri\0 x", "uri"),
    ] {
        assert_eq!(script(text).as_deref(), Ok(want), "{text:?}");
    }
}

#[test]
fn options() {
    for (text, want) in [
        ("domid test", "domid domain=test"),
        ("domid --domain=test", "domid domain=test"),
        ("domid --domain --help", "domid domain=--help"),
        ("domid --domain=", "domid domain="),
        ("domid --", "command 'domid' requires <domain> option"),
        ("domid test --", "domid domain=test"),
        ("domid -- --domain", "domid domain=--domain"),
        ("domid --=5", "domid domain=--=5"),
        ("domid --_x", "domid domain=--_x"),
        ("domid -1", "domid domain=-1"),
        ("shutdown --mode acpi test", "shutdown mode=acpi domain=test"),
        ("shutdown test acpi", "shutdown domain=test mode=acpi"),
        ("start test 1,2 --paused", "start domain=test pass-fds=1,2 paused"),
        ("dumpxml test --xpath //x", "dumpxml domain=test xpath=//x"),
        ("echo --string a --string=b c", "echo string=a string=b string=c"),
        ("echo --str=a --hi", "echo string=a string=hello"),
        ("echo -- --shell", "echo string=--shell"),
        ("list --help", "help command=list"),
        ("domid --help", "help command=domid"),
        ("help --foo uri x --bar=y", "help command=uri"),
        ("help --command uri --command list", "help command=uri"),
    ] {
        let got = script(text).unwrap_or_else(|error| error);
        assert_eq!(got, want, "{text:?}");
    }
}

#[test]
fn refusals() {
    for (text, want) in [
        ("", ""),
        ("echo a\\", "dangling \\"),
        ("echo \"a\\", "dangling \\"),
        ("echo \"a", "missing \""),
        ("nosuch", "unknown command: 'nosuch'"),
        ("list --all; nosuch", "unknown command: 'nosuch'"),
        ("a=b", "unknown command: 'a=b'"),
        ("domid --foo=bar", "command 'domid' doesn't support option --foo"),
        ("list --al", "command 'list' doesn't support option --al"),
        ("list --help --bogus", "command 'list' doesn't support option --bogus"),
        ("list --all --all", "option --all already seen"),
        ("domid test --domain=x", "option --domain already seen"),
        ("list --all=yes", "invalid '=' after option --all"),
        ("list --all=", "invalid '=' after option --all"),
        ("list --help=3", "invalid '=' after option --help"),
        ("echo --hi=3", "invalid '=' after option --hi"),
        ("domid --domain", "expected syntax: --domain <string>"),
        ("domid --domain; uri", "expected syntax: --domain <string>"),
        ("help --command", "expected syntax: --command <string>"),
        ("domid test x", "unexpected data 'x'"),
        ("domid -- -- test", "unexpected data 'test'"),
        ("dumpxml test //x", "unexpected data '//x'"),
        ("uri --help foo", "unexpected data 'foo'"),
        ("dominfo", "command 'dominfo' requires <domain> option"),
    ] {
        assert_eq!(script(text), Err(want.to_owned()), "{text:?}");
    }
}

#[test]
fn words_are_taken_as_they_are() {
    assert_eq!(words(&["echo", "'x", "a;b", "", "\\"]).as_deref(), Ok("echo string='x string=a;b string= string=\\"));
    assert_eq!(words(&["#uri", "x"]).as_deref(), Ok(""));
    assert_eq!(words(&["list", "--all", "--", "x"]), Err("unexpected data 'x'".to_owned()));
    assert_eq!(words(&["echo a"]), Err("unknown command: 'echo a'".to_owned()));
}

/// virsh names every missing option, numbers in another form (`setvcpus`, `blockresize`).
#[test]
fn missing_options() {
    let missing = ParseError::Missing { command: "x", options: vec![("domain", true), ("size", false)] };
    assert_eq!(missing.lines(), ["command 'x' requires <domain> option", "command 'x' requires --size option"]);
    assert_eq!(Kind::Int.placeholder(), "number");
}

struct Heard(Vec<String>);

impl Observer for Heard {
    fn option(&mut self, command: &'static str, argument: &Argument) {
        self.0.push(format!("{command} {}", argument.option.name));
    }

    fn forgiven(&mut self, complaint: &ParseError) {
        self.0.push(complaint.to_string());
    }
}

#[test]
fn observers_hear_in_order() {
    let mut heard = Heard(Vec::new());
    let text = "list --all; help --command a --command b --nosuch; uri --help; uri x";
    assert!(parse_script(&Table::full(), text, &mut heard).is_err());
    assert_eq!(heard.0, ["list all", "help command", "option --command already seen", "uri help"]);
}
