//! Expressions over a small document; the forms are those of virsh 9.0.0 `dumpxml --xpath`.

use super::*;

const DOCUMENT: &str = "<domain type='test' id='1' xmlns:q='urn:q'>
  <name>test</name>
  <!-- kept -->
  <memory unit='KiB'>8388608</memory>
  <devices>
    <disk type='file' device='disk'><source file='/a&amp;b'/></disk>
    <disk type='block' device='cdrom'><source dev='/c'/></disk>
    <q:extra v='1'/>
  </devices>
  <note>a <b>c</b> &lt;d</note>
  <empty>  </empty>
</domain>
";

fn shown(expression: &str) -> String {
    match select(DOCUMENT, expression, false).unwrap() {
        Selection::Nodes(nodes) => nodes.join("\n"),
        Selection::NoNodes => "no nodes".to_owned(),
        Selection::Wrong(error) => error.to_string(),
    }
}

#[test]
fn nodes() {
    for (expression, want) in [
        ("//name", "<name>test</name>"),
        ("//name/text()", "test"),
        ("/domain/@id", " id=\"1\""),
        ("@id", " id=\"1\""),
        ("//nosuch", ""),
        ("//disk[1]/source", "<source file=\"/a&amp;b\"/>"),
        ("//devices/disk[@device='cdrom']", "<disk type=\"block\" device=\"cdrom\">\n  <source dev=\"/c\"/>\n</disk>"),
        ("//source/@dev | //@file", " file=\"/a&amp;b\"\n dev=\"/c\""),
        ("(//source)[last()]/@dev", " dev=\"/c\""),
        ("//note", "<note>a <b>c</b> &lt;d</note>"),
        ("//empty", "<empty>  </empty>"),
        ("//comment()", "<!-- kept -->"),
        ("//*[local-name()='extra']", "<q:extra v=\"1\"/>"),
        ("//*[namespace-uri()='urn:q']/@v", " v=\"1\""),
        ("//extra", ""),
        ("//source[../@type='block']", "<source dev=\"/c\"/>"),
        ("//b/ancestor::*[1]/b/..//b", "<b>c</b>"),
        ("//disk[2]/preceding-sibling::disk/source", "<source file=\"/a&amp;b\"/>"),
        ("//name/following::memory[. > 8000000 and @unit]", "<memory unit=\"KiB\">8388608</memory>"),
        ("//b/preceding::name", "<name>test</name>"),
        ("//memory[8388608 div 2 = . - 4194304][not(@x)]/@unit", " unit=\"KiB\""),
        ("//disk[position() mod 2 = 0]/@type", " type=\"block\""),
        ("id('x')", ""),
    ] {
        assert_eq!(shown(expression), want, "{expression}");
    }
}

#[test]
fn functions() {
    for expression in [
        "count(//disk) = 2",
        "concat('a', 'b', 1) = 'ab1'",
        "starts-with('abc', 'ab') and contains('abc', 'bc') and not(contains('abc', 'x'))",
        "substring-before('a=b', '=') = 'a' and substring-after('a=b', '=') = 'b'",
        "substring('12345', 2, 3) = '234' and substring('12345', 1.5, 2.6) = '234'",
        "substring('12345', 0) = '12345'",
        "string-length('日本') = 2",
        "normalize-space('  a   b ') = 'a b'",
        "translate('bar', 'abc', 'AB') = 'BAr'",
        "floor(1.5) = 1 and ceiling(1.5) = 2 and round(2.5) = 3 and round(-2.5) = -2",
        "string(number('x')) = 'NaN' and string(1 div 0) = 'Infinity' and string(-0) = '0'",
        "sum(//@id) = 1 and -1 < 0 and 1 >= 1 and 5 mod -2 = 1",
        "string(//name) = 'test' and name(/*) = 'domain'",
        "boolean(//name) = true() and boolean('') = false()",
        "//disk/@type = 'block' and //disk/@type != 'block'",
    ] {
        let guarded = format!("//name[{expression}]");
        assert_eq!(shown(&guarded), "<name>test</name>", "{expression}");
    }
}

/// Recorded from virsh 9.0.0 with libxml2 2.9.14.
#[test]
fn errors() {
    for (expression, want) in [
        ("//", "XPath error : Invalid expression"),
        ("//disk/", "XPath error : Invalid expression"),
        ("//disk[", "XPath error : Invalid expression"),
        ("1 +", "XPath error : Invalid expression"),
        ("!", "XPath error : Invalid expression\n!\n^"),
        ("a b", "XPath error : Invalid expression\na b\n  ^"),
        ("nosuch::x", "XPath error : Invalid expression\nnosuch::x\n       ^"),
        ("'abc", "XPath error : Unfinished literal"),
        ("$x", "XPath error : Undefined variable"),
        ("//qemu:x", "XPath error : Undefined namespace prefix"),
        ("unknown()", "xmlXPathCompOpEval: function unknown not found\nXPath error : Unregistered function"),
        ("//*[count(", "XPath error : Invalid predicate"),
        ("//disk[count('a')]", "XPath error : Invalid type"),
        ("//disk[true(1)]", "XPath error : Invalid number of arguments"),
        ("count(//disk)", "no nodes"),
        ("string(", "no nodes"),
    ] {
        assert_eq!(shown(expression), want, "{expression}");
    }
    let deep = "(".repeat(10_000);
    assert_eq!(shown(&deep), "XPath error : Recursion limit exceeded");
}

#[test]
fn wrapped() {
    let wrap = |expression| match select(DOCUMENT, expression, true).unwrap() {
        Selection::Nodes(nodes) => nodes.join("|"),
        other => format!("{other:?}"),
    };
    assert_eq!(wrap("//nosuch"), "<nodes/>");
    assert_eq!(
        wrap("//name|//source"),
        "<nodes>\n  <name>test</name>\n  <source file=\"/a&amp;b\"/>\n  <source dev=\"/c\"/>\n</nodes>"
    );
    assert_eq!(wrap("//name/text()"), "<nodes>test</nodes>");
    assert_eq!(wrap("//disk/@type"), "<nodes type=\"block\"/>");
}

#[test]
fn documents_that_cannot_be_read() {
    for document in ["", "<a>", "<a></b>", "<a>&nosuch;</a>", &"<a>".repeat(1000)] {
        assert!(select(document, "/", false).is_err(), "{document:.20}");
    }
}
