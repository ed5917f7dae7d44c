//! Reading and writing without loss; refusals with libxml2's words, lines and pointers (recorded under libvirt 9.0.0).

use ferrovirt_xml::{Document, Node};
use proptest::prelude::*;

#[test]
fn what_is_not_changed_is_written_as_read() {
    let rows = [
        "<a/>",
        "\u{FEFF}<?xml version=\"1.0\"  encoding='UTF-8' standalone='yes'?>\n<!-- x -->\n<a  b = \"1'2\"\n c='&#65;&quot;' ></a  >\n<?p q?>\n",
        "<a><![CDATA[<&]]> t&amp;x <b /> <b></b>\r\n<x:c xmlns:x='u'/></a>",
        "<a b='1\n2'>é \u{1F600}</a>\n\n",
    ];
    for row in rows {
        assert_eq!(Document::parse(row).unwrap().to_source(), row);
    }
}

#[test]
fn values_are_resolved() {
    let document = Document::parse("<a b='1\r\n2&#10;&lt;'>x\r\ny&gt;<![CDATA[&lt;]]><c>z</c></a>").unwrap();
    let root = document.root();
    assert_eq!(root.attribute("b"), Some("1 2\n<"));
    assert_eq!(root.text(), "x\ny>&lt;z");
    assert_eq!(root.find("c").unwrap().position().unwrap().line, 3);
    assert_eq!(root.find("c").unwrap().position().unwrap().column, 22);
}

#[test]
fn a_change_touches_one_node() {
    let source = "<d  type=\"test\" id='1' >\n  <name >x</name >\n\t<foo bar=\"1\"><!-- kept --></foo>\n</d>\n";
    let mut document = Document::parse(source).unwrap();
    document.root_mut().set_attribute("id", "2");
    document.root_mut().child_mut("name").unwrap().set_text("y & z");
    document.root_mut().child_mut("foo").unwrap().set_attribute("new", "'");
    assert_eq!(
        document.to_source(),
        "<d  type=\"test\" id='2' >\n  <name >y &amp; z</name >\n\t<foo bar=\"1\" new='&apos;'><!-- kept --></foo>\n</d>\n"
    );
}

#[test]
fn children_come_and_go_with_their_indentation() {
    let mut document = Document::parse("<d>\n  <a/>\n  <b/>\n</d>").unwrap();
    let root = document.root_mut();
    root.insert_element(1, ferrovirt_xml::Element::with_text("m", "1"));
    root.insert_element(9, ferrovirt_xml::Element::new("z"));
    assert_eq!(root.to_source(), "<d>\n  <a/>\n  <m>1</m>\n  <b/>\n  <z/>\n</d>");
    root.remove_elements(|child| matches!(child.name(), "a" | "m" | "z"));
    assert_eq!(root.to_source(), "<d>\n  <b/>\n</d>");
    root.remove_elements(|_| true);
    root.insert_element(0, ferrovirt_xml::Element::new("n"));
    assert_eq!(root.to_source(), "<d><n/></d>");
}

#[test]
fn an_empty_element_can_be_filled() {
    let mut document = Document::parse("<d><a  /></d>").unwrap();
    document.root_mut().child_mut("a").unwrap().push(Node::Element(ferrovirt_xml::Element::new("b")));
    assert_eq!(document.to_source(), "<d><a  ><b/></a></d>");
}

#[test]
fn prefixes_stand_for_namespaces() {
    let source = "<a xmlns='u' xmlns:t='v'><t:b xmlns:t='w'/><t:c/><d xmlns=''/></a>";
    let document = Document::parse(source).unwrap();
    let spaces: Vec<_> = document.root().elements().map(|child| (child.local_name(), child.namespace())).collect();
    assert_eq!(spaces, [("b", Some("w")), ("c", Some("v")), ("d", None)]);
    assert_eq!(document.root().namespace(), Some("u"));
}

#[test]
fn printing_is_libvirts() {
    let source = "<a  x=\"'1\"><b/><c></c><d>\n</d><e>t&amp;</e><!-- n -->\n\n<f><g/></f></a>";
    let printed = "<a x='&apos;1'>\n  <b/>\n  <c/>\n  <d>\n  </d>\n  <e>t&amp;</e>\n  <!-- n -->\n  <f>\n    <g/>\n  </f>\n</a>\n";
    let document = Document::parse(source).unwrap();
    assert_eq!(document.root().to_libvirt(), printed);
    assert_eq!(Document::parse(printed).unwrap().root().to_libvirt(), printed);
}

/// A document, and the message without the document's name.
#[test]
fn refusals_are_libxml2s() {
    let deep = format!("<domain>{}", "<a>".repeat(300));
    let deep_said =
        format!("1: Excessive depth in document: 256 use XML_PARSE_HUGE option\n{deep}\n{}^", "-".repeat(776));
    let mut rows = REFUSALS.to_vec();
    rows.push((&deep, &deep_said));
    for (source, said) in rows {
        let error = Document::parse_named(source, "n").unwrap_err();
        assert_eq!(error.to_string(), format!("n:{said}"), "{source:?}");
    }
}

include!("data/refusals.rs");

#[test]
fn limits_hold() {
    let refused = |source: &str| Document::parse(source).unwrap_err().problem.to_string();
    assert_eq!(refused("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), "Document types are not supported");
    assert_eq!(refused(&format!("<a>{}</a>", " ".repeat(ferrovirt_xml::BYTES_MAX))), "Document is too long");
    let many = format!("<a>{}</a>", "<b/>".repeat(ferrovirt_xml::NODES_MAX));
    assert_eq!(refused(&many), "Document has too many nodes");
    let deepest = format!("{}{}", "<a>".repeat(257), "</a>".repeat(257));
    assert_eq!(Document::parse(&deepest).unwrap().to_source(), deepest);
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(source in "\\PC*") {
        let _ = Document::parse(&source);
    }

    #[test]
    fn pieces_of_markup_round_trip(pieces in proptest::collection::vec(piece(), 0..24)) {
        let source = format!("<r>{}</r>", pieces.concat());
        if let Ok(document) = Document::parse(&source) {
            prop_assert_eq!(document.to_source(), source);
            let printed = document.root().to_libvirt();
            let again = Document::parse(&printed).map(|again| again.root().to_libvirt());
            prop_assert_eq!(again.ok(), Some(printed));
        } else {
            // The error's text must come out, whatever the place.
            let _ = Document::parse(&source).map_err(|error| error.to_string());
        }
    }
}

fn piece() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(vec![
        "<a>",
        "</a>",
        "<b x='1'/>",
        "<b  y=\"'\" >",
        "</b >",
        "text",
        " ",
        "\n",
        "&amp;",
        "&#65;",
        "&x;",
        "<!-- c -->",
        "<?p?>",
        "<![CDATA[]]>",
        "<![CDATA[<]]>",
        "<",
        ">",
        "'",
        "\"",
        "=",
        "é",
        "\t",
        "\r\n",
        "<a",
        "]]>",
        "/>",
        "<c:d xmlns:c='u'>",
        "</c:d>",
    ])
}
