//! No bytes make the reader panic, and what it accepts it has read whole.
#![allow(clippy::expect_used, clippy::unwrap_used)]

use ferrovirt_conf::{Conf, Value};
use proptest::prelude::*;

proptest! {
    #[test]
    fn any_bytes_end_in_an_answer(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = Conf::parse(&bytes, "f");
    }

    #[test]
    fn bytes_that_look_like_a_file_end_in_an_answer(text in "[ab_=\\[\\],;#'\" 01+\\-\n\r\t]{0,60}") {
        let lines = text.bytes().filter(|&byte| byte == b'\n').count() + 1;
        match Conf::parse(text.as_bytes(), "f") {
            Ok(conf) => prop_assert!(conf.entries().iter().all(|entry| (1..=lines).contains(&entry.line))),
            Err(error) => prop_assert!((1..=lines).contains(&error.line)),
        }
    }

    #[test]
    fn a_printed_value_is_read_back(value in any_value()) {
        let mut text = String::from("key = ");
        print(&value, &mut text);
        text.push('\n');
        let conf = Conf::parse(text.as_bytes(), "f").unwrap();
        prop_assert_eq!(conf.get("key"), Some(&value));
    }
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        (0..=i64::MAX).prop_map(|number| Value::Unsigned(number.unsigned_abs())),
        (-i64::MAX..=0).prop_map(Value::Signed),
        "[^\"\0]{0,12}".prop_map(|text| Value::String(text.into_bytes())),
    ];
    leaf.prop_recursive(4, 20, 4, |inner| proptest::collection::vec(inner, 0..4).prop_map(Value::List))
}

fn print(value: &Value, out: &mut String) {
    match value {
        Value::Signed(0) => out.push_str("-0"),
        Value::Signed(number) => out.push_str(&number.to_string()),
        Value::Unsigned(number) => out.push_str(&number.to_string()),
        Value::String(bytes) => out.push_str(&format!("\"\"\"{}\"\"\"", String::from_utf8_lossy(bytes))),
        Value::List(items) => {
            out.push('[');
            for item in items {
                print(item, out);
                out.push(',');
            }
            out.push(']');
        }
    }
}
