//! The committed output is what the schema gives; the generator does what its notation says.

use std::fs;
use std::path::{Path, PathBuf};

use super::emit::Files;
use super::parse::{self, Source};
use super::{differences, generate, read_schema, resolve, root};

/// A change of the schema or of the generator must be committed with its output.
#[test]
fn committed_output_is_what_the_schema_gives() {
    let files = generate(root(), &read_schema(&root().join("schema")).unwrap()).unwrap();
    let different = differences(root(), &files).unwrap();
    assert_eq!(different, Vec::<PathBuf>::new(), "run `cargo xtask codegen`");
}

/// A made-up schema with every form of the notation gives the files that `golden.txt` holds one after the other.
/// `BLESS=1 cargo test -p xtask` rewrites it.
#[test]
fn a_small_schema_gives_its_goldens() {
    let testdata = root().join("xtask/src/codegen/testdata");
    let files = generate(root(), &read_schema(&testdata.join("schema")).unwrap()).unwrap();
    let given = joined(&files);
    let golden = testdata.join("golden.txt");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&golden, &given).unwrap();
    }
    let expected = fs::read_to_string(&golden).unwrap();
    if let Some((number, (given, expected))) =
        (1..).zip(given.lines().zip(expected.lines())).find(|(_, (given, expected))| given != expected)
    {
        panic!("line {number} of golden.txt:\n  expected {expected}\n  given    {given}");
    }
    assert_eq!(given.lines().count(), expected.lines().count());
}

/// A field's name often tells that it is secret: none of these is forgotten.
#[test]
fn fields_that_sound_secret_are_marked() {
    const SOUNDS: [&str; 8] =
        ["password", "cookie", "cookie_in", "cookie_out", "data", "dxml", "dom_xml", "domain_xml"];
    let schema = parse::parse(&read_schema(&root().join("schema")).unwrap()).unwrap();
    let structs = schema.programs.iter().flat_map(|program| program.procedure_structs());
    let fields = structs.flat_map(|(name, fields, _)| fields.iter().map(move |field| (name.clone(), field)));
    let (marked, forgotten): (Vec<_>, Vec<_>) =
        fields.filter(|(_, field)| SOUNDS.contains(&field.name.as_str())).partition(|(_, field)| field.secret);
    assert_eq!(forgotten, []);
    assert!(SOUNDS.iter().all(|name| marked.iter().any(|(_, field)| field.name == *name)));
}

fn joined(files: &Files) -> String {
    files.iter().map(|(path, text)| format!("==== {}\n{text}", path.display())).collect()
}

/// Two differing files, one missing, one too many: all four are named.
#[test]
fn check_names_what_differs() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| Path::new("crates/proto/src/generated").join(name);
    let write = |name: &str, text: &str| {
        let path = folder.path().join(file(name));
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("same.rs", "1");
    write("changed.rs", "2");
    write("deep/stray.rs", "3");
    let files: Files = ["same.rs", "changed.rs", "missing.rs"].map(|name| (file(name), "1".to_owned())).into();

    let named = ["changed.rs", "deep/stray.rs", "missing.rs"].map(file);
    assert_eq!(differences(folder.path(), &files).unwrap(), named);
    super::write(folder.path(), &files).unwrap();
    assert_eq!(differences(folder.path(), &files).unwrap(), Vec::<PathBuf>::new());
    assert!(!folder.path().join(file("deep/stray.rs")).exists());
}

/// What the parser or the checks say about a schema of these files.
fn fault(files: &[(&str, &str)]) -> String {
    let source = |(path, text): &(&str, &str)| Source { path: (*path).to_owned(), text: (*text).to_owned() };
    let sources: Vec<Source> = files.iter().map(source).collect();
    let result = parse::parse(&sources).and_then(|schema| resolve::check(&schema));
    result.map_or_else(|fault| fault.to_string(), |()| "no fault".to_owned())
}

/// The fault of a program file `p/program.fv` whose second line is `line`.
fn item_fault(line: &str) -> String {
    fault(&[("p/program.fv", &format!("program p 0x1 version 1 ; doc P.\n{line}\n"))])
}

/// The fault of a file of procedures whose third line is `line`.
fn call_fault(line: &str) -> String {
    let program = ("p/program.fv", "program p 0x1 version 1 ; driver ; doc P.\nstruct thing(a u32) ; doc T.\n");
    fault(&[program, ("p/q.fv", &format!("# a remark\nfamily network ; doc Q.\n{line}\n"))])
}

#[test]
fn faults_of_items_name_their_line() {
    let rows = [
        ("struct a(b u32) ; doc A.", "no fault"),
        ("struct a(b u32)", "a 'doc' clause must end the line"),
        ("struct a(b u32) ; doc No stop", "the doc must be a sentence with its stop"),
        ("struct a(b u32) ; high ; doc A.", "unknown clause 'high'"),
        ("struct a(b u32 secret) ; doc A.", "only a procedure's field can be secret"),
        ("struct a(b u32, b u32) ; doc A.", "field 'b' stands twice"),
        ("struct a(b nothing) ; doc A.", "unknown type 'nothing'"),
        ("struct a(b other.thing) ; doc A.", "unknown type 'thing'"),
        ("struct a(b opaque<HOW_MANY>) ; doc A.", "unknown limit 'HOW_MANY'"),
        ("struct a(b list<u32>) ; doc A.", "expected ',', found '>)'"),
        ("struct a(b u32 ; doc A.", "expected ',', found the end"),
        ("struct a(b chars<3>?) ; doc A.", "only a plain type can be optional"),
        ("struct a(b a?) ; doc A.", "'a' contains itself, which the generator can't box yet"),
        ("struct a(b list<a, 3>) ; doc A.", "'a' contains itself, which the generator can't box yet"),
        ("union a(x b u32) ; doc A.", "'x' is no number of this range"),
        ("union a(1 b char) ; doc A.", "arm 'b' must be plain"),
        ("alias a b ; doc A.", "unknown type 'b'"),
        ("alias a a ; doc A.", "unknown type 'a'"),
        ("limit A 1 ; doc A.", "expected 'limit NAME NUMBER ; c C_NAME ; doc ...'"),
        ("limit A -1 ; c A ; doc A.", "expected the limit, found '-1'"),
        ("enum a ; doc A.", "expected 'enum C_TYPE [as NAME] PREFIX'"),
        ("  B 1", "a constant must stand below its enum"),
        ("nonsense a(b u32) ; doc A.", "unknown item 'nonsense'"),
    ];
    for (line, expected) in rows {
        let expected =
            if expected == "no fault" { expected.to_owned() } else { format!("schema/p/program.fv:2: {expected}") };
        assert_eq!(item_fault(line), expected, "{line}");
    }
}

#[test]
fn faults_of_procedures_name_their_line() {
    let rows = [
        ("call 1 a(t thing) -> (b u32) ; low ; read ; doc A.", "no fault"),
        ("event 1 a(t thing) ; doc A.", "no fault"),
        ("event 1 a(secret thing secret, b u32? secret) ; doc A.", "no fault"),
        ("event 1 a(t secret thing) ; doc A.", "expected ',', found 'thing)'"),
        ("call 2 a() ; low ; read ; doc A.", "number 2 stands where 1 must"),
        (
            "call 1 a() ; read ; doc A.",
            "a call needs its priority (low, high) and its access (read, write, before auth)",
        ),
        (
            "call 1 a() ; low ; doc A.",
            "a call needs its priority (low, high) and its access (read, write, before auth)",
        ),
        ("call 1 a() ; low ; read ; colour blue ; doc A.", "unknown clause 'colour blue'"),
        ("call 1 a() ; low ; read unless flags has any X ; doc A.", "no argument 'flags u32' to test"),
        ("call 1 a(flags u64) ; low ; read unless flags has any X ; doc A.", "no argument 'flags u32' to test"),
        ("call 1 a(flags u32) ; low ; read unless flags has any X ; doc A.", "unknown constant 'X'"),
        ("call 1 a(flags u32) ; low ; read unless flags has X ; doc A.", "'flags has X' is no condition"),
        ("call 1 a() ; low ; read ; acl domain ; doc A.", "'domain' is not OBJECT:PERMISSION"),
        ("call 1 a() ; low ; read ; stream sideways ; doc A.", "unknown clause 'stream sideways'"),
        ("call 1 a() ; low ; read ; sparse X ; doc A.", "unknown constant 'X'"),
        ("call 1 a() ; low ; read ; fds call 2 ; doc A.", "'call 2' does not count descriptors"),
        ("call 1 a() ; low ; read ; fds both n ; doc A.", "'both' is neither call nor reply"),
        (
            "call 1 a() ; low ; read ; api virA ; doc A.",
            "expected 'api FUNCTION VERSION' or 'internal FUNCTION', found 'virA'",
        ),
        ("call 1 a() ; low ; read ; by_hand because ; doc A.", "expected 'by_hand \"reason\"'"),
        ("call 1 a() -> ; low ; read ; doc A.", "expected '(', found the end"),
        ("shout 1 a() ; low ; read ; doc A.", "'shout' is neither call nor event"),
        ("call one a() ; low ; read ; doc A.", "'one' is no number of this range"),
    ];
    for (line, expected) in rows {
        let expected =
            if expected == "no fault" { expected.to_owned() } else { format!("schema/p/q.fv:3: {expected}") };
        assert_eq!(call_fault(line), expected, "{line}");
    }
}

#[test]
fn faults_of_files_name_them() {
    let program = ("p/program.fv", "program p 0x1 version 1 ; doc P.\n");
    let rows: [(&[(&str, &str)], &str); 8] = [
        (&[("p/a.fv", "# nothing\n")], "schema/p/a.fv:1: the file says nothing"),
        (
            &[("p/a.fv", "call 1 a() ; doc A.\n")],
            "schema/p/a.fv:1: the file must begin with a 'program' or a 'family' line",
        ),
        (&[("p/a.fv", "program q 0x1 version 1 ; doc Q.\n")], "schema/p/a.fv:1: expected 'program p 0x... version N'"),
        (&[("p/a.fv", "program p 1 version 1 ; doc P.\n")], "schema/p/a.fv:1: a program's number is written 0x..."),
        (
            &[program, ("p/q.fv", "family weather ; doc Q.\nevent 1 a() ; doc A.\n")],
            "schema/p/q.fv:2: unknown family 'weather'",
        ),
        (
            &[program, ("p/q.fv", "family network ; doc Q.\nevent 1 a() ; doc A.\nevent 2 a() ; doc A.\n")],
            "schema/p/q.fv:3: 'A' stands at schema/p/q.fv:2 already",
        ),
        (
            &[("enums/e.fv", "enum a A_ ; doc A.\n")],
            "schema/enums/e.fv:1: the file must begin with 'constants ; doc ...'",
        ),
        (
            &[("enums/e.fv", "constants ; doc E.\nenum a A_ ; doc A.\n  3D 1\n")],
            "schema/enums/e.fv:3: '3D' is no name; shorten the prefix",
        ),
    ];
    for (files, expected) in rows {
        assert_eq!(fault(files), expected);
    }
}
