//! `remote`: the test that no secret is in debug output, over every field that the schema marks.

use super::{Files, Payload, REMOTE, driver_calls, driver_events, line, proto_imports, rust_file};
use crate::codegen::model::{Field, Schema, Shape};
use crate::codegen::names;

pub(super) fn emit(schema: &Schema, files: &mut Files) {
    let list = list(schema);
    let mut text = rust_file("schema/", "No secret is in debug output, wherever its value stands.");
    line(&mut text, "use std::fmt::Debug;\n");
    line(&mut text, "use ferrovirt_driver::{Call, Message, Reply};");
    line(&mut text, proto_imports(schema, &format!("{list}{HELPERS}"), &[]));
    line(&mut text, "use ferrovirt_xdr::from_bytes;\n");
    line(&mut text, MACRO);
    line(&mut text, "/// Every value that holds a secret, with the names of its secret fields.\n#[test]");
    line(&mut text, format!("fn secrets_are_not_in_debug_output() {{\nhidden! {{\n{list}}}\n}}\n"));
    line(&mut text, HELPERS);
    files.insert(format!("{REMOTE}/secrets.rs").into(), text);
}

/// A line for each variant that holds a secret.
fn list(schema: &Schema) -> String {
    let mut list = String::new();
    for call in driver_calls(schema) {
        let Shape::Call { args, ret } = &call.procedure.shape else { continue };
        item(&mut list, &format!("Call::{}", call.variant), &call.args, args);
        item(&mut list, &format!("Reply::{}", call.variant), &call.ret, ret);
    }
    for event in driver_events(schema) {
        let Shape::Event(fields) = &event.procedure.shape else { continue };
        item(&mut list, &format!("Message::{}", event.variant), &event.msg, fields);
    }
    list
}

fn item(list: &mut String, variant: &str, payload: &Payload, fields: &[Field]) {
    let secrets: Vec<String> =
        fields.iter().filter(|field| field.secret).map(|field| names::snake(&field.name)).collect();
    if !secrets.is_empty() {
        line(list, format!("        {variant}: {} {{ {} }}", payload.rust, secrets.join(", ")));
    }
}

const MACRO: &str = r"/// Decodes zeros, puts canaries into the secret fields, and looks at the debug output of the payload and the variant.
macro_rules! hidden {
    ($($kind:ident::$variant:ident: $payload:path { $($field:ident),* })*) => {$({
        let mut payload: $payload = from_bytes(&[0; 4096]).unwrap();
        $(payload.$field = Canary::canary();)*
        let fields = [$(stringify!($field)),*];
        check_hidden(&payload, &fields);
        check_hidden(&$kind::$variant(payload.into()), &fields);
    })*};
}
";

const HELPERS: &str = r#"fn check_hidden(value: &impl Debug, fields: &[&str]) {
    let (text, pretty) = (format!("{value:?}"), format!("{value:#?}"));
    for field in fields {
        assert!(text.contains(&format!("{field}: ...")), "{text}");
    }
    assert!(!shows_canary(&text) && !shows_canary(&pretty), "{text}");
}

/// As text, as bytes, and as a number.
const TEXT: &str = "canary";
const WORD: u32 = 0x6361_6e61;

fn shows_canary(text: &str) -> bool {
    let shortened: String = text.split_whitespace().collect();
    let bytes: Vec<String> = TEXT.bytes().map(|byte| byte.to_string()).collect();
    [TEXT.to_owned(), bytes.join(","), WORD.to_string()].iter().any(|canary| shortened.contains(canary))
}

/// A value that is recognised in debug output.
trait Canary {
    fn canary() -> Self;
}

impl Canary for String {
    fn canary() -> Self {
        TEXT.to_owned()
    }
}

impl Canary for Vec<u8> {
    fn canary() -> Self {
        TEXT.as_bytes().to_vec()
    }
}

impl Canary for Vec<u32> {
    fn canary() -> Self {
        vec![WORD]
    }
}

impl Canary for Vec<remote::TypedParam> {
    fn canary() -> Self {
        let value = remote::TypedParamValue::String(TEXT.to_owned());
        vec![remote::TypedParam { field: TEXT.to_owned(), value }]
    }
}

impl<T: Canary> Canary for Option<T> {
    fn canary() -> Self {
        Some(T::canary())
    }
}

/// Where nothing is secret, the canary is found: in a call's text, bytes, numbers and parameters.
#[test]
fn a_canary_in_the_open_is_found() {
    let show = |value: &dyn Debug| (shows_canary(&format!("{value:?}")), shows_canary(&format!("{value:#?}")));
    let name = Call::DomainLookupByName(remote::DomainLookupByNameArgs { name: Canary::canary() });
    assert_eq!(show(&name), (true, true));
    assert_eq!(show(&<Option<Vec<u8>>>::canary()), (true, true));
    assert_eq!(show(&<Vec<u32>>::canary()), (true, true));
    assert_eq!(show(&<Vec<remote::TypedParam>>::canary()), (true, true));
    assert_eq!(show(&"nothing"), (false, false));
}"#;
