//! The syntax of libvirt's configuration files and its errors (libvirt 9.0.0, observed; integers as in 11.3.0).

#![allow(clippy::expect_used, clippy::unwrap_used)]

use ferrovirt_conf::{BYTES_MAX, Conf, DEPTH_MAX, Value};
use ferrovirt_error::Error;

fn read(text: &str) -> Vec<(String, Value)> {
    let conf = Conf::parse(text.as_bytes(), "f").unwrap_or_else(|error| panic!("{text:?}: {error}"));
    conf.entries().iter().map(|entry| (entry.key.clone(), entry.value.clone())).collect()
}

fn refuse(text: &[u8]) -> (i32, i32, String) {
    let error = Error::from(Conf::parse(text, "f").expect_err("must be refused"));
    (error.domain.0, error.code.0, error.message)
}

fn text(text: &str) -> Value {
    Value::String(text.as_bytes().to_vec())
}

#[test]
fn values_are_read() {
    let rows: &[(&str, Value)] = &[
        ("a='x'", text("x")),
        ("a=\"x\"", text("x")),
        ("a=''", text("")),
        ("a=\"a'b\"", text("a'b")),
        ("a='\\n\\'", text("\\n\\")),
        ("a=\"\"\"x\"y\nz\"\"\"", text("x\"y\nz")),
        ("a=\"\"\"\"\"\"\n", text("")),
        ("a=\"\"\n", text("")),
        ("a = 1", Value::Unsigned(1)),
        ("a\t=\t+7 ", Value::Unsigned(7)),
        ("a=-5", Value::Signed(-5)),
        ("a=-0", Value::Signed(0)),
        ("a=007", Value::Unsigned(7)),
        ("a=9223372036854775807", Value::Unsigned(i64::MAX.unsigned_abs())),
        ("a=[]", Value::List(vec![])),
        ("a=[ 1 , 'b', ]", Value::List(vec![Value::Unsigned(1), text("b")])),
        ("a=[\n\n1\n,\r\n2 ]", Value::List(vec![Value::Unsigned(1), Value::Unsigned(2)])),
        ("a=[[\"x\"],1,]", Value::List(vec![Value::List(vec![text("x")]), Value::Unsigned(1)])),
    ];
    for (source, value) in rows {
        assert_eq!(read(source), [("a".to_owned(), value.clone())], "{source:?}");
    }
}

#[test]
fn statements_follow_one_another() {
    let rows = [
        ("", 0),
        ("# only a comment", 0),
        ("# one\n# two\n", 0),
        ("\n\n  a = 1\n\n", 1),
        ("a=1;b=2", 2),
        ("a=1 ; b=2 # c", 2),
        ("a=1;\n\nb=2", 2),
        ("a=1\r\nb=2\r\n", 2),
        ("a=1 # hi\nb=2#ho", 2),
        ("a=1\n   ", 1),
        ("a=1;  ", 1),
        ("A_9=1", 1),
        ("a=1\n#end", 1),
    ];
    for (source, count) in rows {
        assert_eq!(read(source).len(), count, "{source:?}");
    }
}

#[test]
fn the_first_of_repeated_keys_counts_and_case_matters() {
    let conf = Conf::parse(b"a=1\nA=2\na=3\n", "f").unwrap();
    assert_eq!((conf.get("a"), conf.get("A")), (Some(&Value::Unsigned(1)), Some(&Value::Unsigned(2))));
    assert_eq!(conf.get("b"), None);
    assert_eq!(conf.entries()[2].line, 3);
}

#[test]
fn breaches_name_their_line() {
    let rows: &[(&str, &str)] = &[
        ("uri_default\n", "f:1: expecting an assignment"),
        ("uri_default = test\n", "f:1: expecting a value"),
        ("a =", "f:1: expecting a value"),
        ("a =\n1", "f:1: expecting a value"),
        ("a = # 1", "f:1: expecting a value"),
        ("_a = 1\n", "f:1: expecting a name"),
        ("9a = 1\n", "f:1: expecting a name"),
        ("a=1\n\n= 1\n", "f:3: expecting a name"),
        ("a.b = 1\n", "f:1: expecting an assignment"),
        ("\n\n", "f:3: expecting a name"),
        ("   ", "f:1: expecting a name"),
        ("a=1 b=2\n", "f:1: expecting a separator"),
        ("a='x' 'y'\n", "f:1: expecting a separator"),
        ("a=1x", "f:1: expecting a separator"),
        ("a=\"x\\\"y\"\n", "f:1: expecting a separator"),
        ("a=\"\"\"\"\"\"", "f:1: expecting a separator"),
        ("a=-\n", "f:1: unterminated number"),
        ("a=+", "f:1: unterminated number"),
        ("a='x\ny'\n", "f:1: unterminated string"),
        ("a='x", "f:1: unterminated string"),
        ("a=\"\"\"x\ny\n\"\"\n", "f:3: unterminated string"),
        ("a=[\"x\" \"y\"]\n", "f:1: expecting a separator in list"),
        ("a=[\n1\n# c\n]", "f:3: expecting a separator in list"),
        ("a=[ # c\n]", "f:1: expecting a value"),
        ("a=[,]", "f:1: expecting a value"),
        ("a=[1,,2]", "f:1: expecting a value"),
        ("a=[1,", "f:1: expecting a value"),
        ("a=[", "f:1: list is not closed with ]"),
        ("a=[1\n", "f:2: list is not closed with ]"),
        ("a=[[1]", "f:1: list is not closed with ]"),
        ("a=]", "f:1: expecting a value"),
    ];
    for (source, message) in rows {
        let expected = (9, 33, format!("configuration file syntax error: {message}"));
        assert_eq!(refuse(source.as_bytes()), expected, "{source:?}");
    }
}

#[test]
fn an_integer_beyond_63_bits_is_refused() {
    for source in ["a=9223372036854775808", "\na=-9223372036854775808", "a=99999999999999999999999"] {
        let (domain, code, message) = refuse(source.as_bytes());
        assert_eq!((domain, code), (9, 82), "{source}");
        assert!(message.starts_with("numerical overflow: f:"), "{message}");
    }
}

#[test]
fn limits_hold() {
    let deep = |depth: usize| format!("a={}{}", "[".repeat(depth), "]".repeat(depth));
    assert_eq!(read(&deep(DEPTH_MAX)).len(), 1);
    assert_eq!(refuse(deep(DEPTH_MAX + 1).as_bytes()).0, 9);
    assert_eq!(refuse("a=[".repeat(500_000).as_bytes()).1, 33);
    assert_eq!(refuse("[".repeat(BYTES_MAX).as_bytes()).2, "configuration file syntax error: f:1: expecting a name");
    let long = vec![b'#'; BYTES_MAX + 1];
    assert_eq!(refuse(&long), (0, 38, "Failed to read file 'f': Value too large for defined data type".to_owned()));
    assert!(Conf::parse(&long[1..], "f").is_ok());
}

#[test]
fn bytes_survive_and_a_zero_byte_ends_a_string() {
    let conf = Conf::parse(b"a='\xff\xe9'\nb='x\0y'\n", "f").unwrap();
    assert_eq!(conf.bytes("a").unwrap(), Some(&b"\xff\xe9"[..]));
    assert_eq!(conf.string("a").unwrap().as_deref(), Some("\u{fffd}\u{fffd}"));
    assert_eq!(conf.string("b").unwrap().as_deref(), Some("x"));
}

#[test]
fn getters_check_types_when_asked() {
    let source = "s='x'\nu=5\nbig=4294967296\nn=-5\nbool=1\nl=['a','b']\nmixed=['a',1]\n";
    let conf = Conf::parse(source.as_bytes(), "f").unwrap();
    let told = |error: ferrovirt_conf::ValueError| {
        let error = Error::from(error);
        (error.domain.0, error.code.0, error.message)
    };
    let internal = |text: &str| (9, 1, format!("internal error: f: {text}"));
    let syntax = |text: &str| (9, 33, format!("configuration file syntax error: f: {text}"));

    assert_eq!(conf.string("s"), Ok(Some("x".to_owned())));
    assert_eq!(told(conf.string("u").unwrap_err()), internal("expected a string for 'u' parameter"));
    assert_eq!(conf.string_list("l"), Ok(Some(vec!["a".to_owned(), "b".to_owned()])));
    assert_eq!(told(conf.string_list("s").unwrap_err()), internal("expected a string list for 's' parameter"));
    assert_eq!(told(conf.string_list("mixed").unwrap_err()), syntax("expected a string list for 'mixed' parameter"));
    assert_eq!(conf.string_or_list("s"), Ok(Some(vec!["x".to_owned()])));
    assert_eq!(
        told(conf.string_or_list("u").unwrap_err()),
        internal("expected a string or string list for 'u' parameter")
    );
    assert_eq!(
        told(conf.string_or_list("mixed").unwrap_err()),
        syntax("expected a string or string list for 'mixed' parameter")
    );
    assert_eq!(conf.bool("bool"), Ok(Some(true)));
    assert_eq!(told(conf.bool("u").unwrap_err()), internal("value for 'u' parameter must be 0 or 1"));
    assert_eq!(told(conf.bool("n").unwrap_err()), internal("expected a bool for 'n' parameter"));
    assert_eq!((conf.u32("u"), conf.u64("big")), (Ok(Some(5)), Ok(Some(1 << 32))));
    assert_eq!(told(conf.u32("n").unwrap_err()), internal("expected an unsigned integer for 'n' parameter"));
    assert_eq!(told(conf.u32("big").unwrap_err()), internal("value for 'big' parameter must be in range 0:4294967295"));
    assert_eq!((conf.i32("n"), conf.i32("u"), conf.i64("big")), (Ok(Some(-5)), Ok(Some(5)), Ok(Some(1 << 32))));
    assert_eq!(told(conf.i32("s").unwrap_err()), internal("expected a signed integer for 's' parameter"));
    assert_eq!(
        told(conf.i32("big").unwrap_err()),
        internal("value for 'big' parameter must be in range -2147483648:2147483647")
    );
    assert_eq!((conf.string("no"), conf.string_list("no"), conf.bool("no")), (Ok(None), Ok(None), Ok(None)));
}
