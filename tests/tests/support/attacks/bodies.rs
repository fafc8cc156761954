//! Bodies that do not fit their operation.

use super::{AGENTS, Attack, FORM, JSON, XML, attack, body, refused};

pub(crate) fn bodies() -> Vec<Attack> {
    let laughs = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>\
                  <R><ChatSessionId>&c;</ChatSessionId></R>";
    let external = "<!DOCTYPE r SYSTEM \"file:///etc/passwd\"><R/>";
    let deep_xml = "<a>".repeat(10_000) + &"</a>".repeat(10_000);
    let deep_json = "[".repeat(10_000) + &"]".repeat(10_000);
    let deep_unknown = format!("{{\"x\":{deep_json}}}");
    let deep_name = format!("ChatSessionId=1&x{}=1", "[a]".repeat(10_000));
    let digits = format!("{{\"ChatSessionId\":{}}}", "9".repeat(50_000));
    let long_name = format!("<{0}/>", "n".repeat(100_000));
    vec![
        refused("deep JSON", JSON, &deep_json, "expected an object"),
        refused("deep unknown JSON", JSON, deep_unknown, "recursion limit"),
        refused("deep XML", XML, deep_xml, "deep"),
        refused("a deep name in a form", FORM, deep_name, "deeper"),
        refused("billion laughs", XML, laughs, "In the request body"),
        refused("an external entity", XML, external, "In the request body"),
        refused("an unknown entity", XML, "<R>&xxe;</R>", "In the request"),
        refused("instructions", XML, "<?php x?><R/>", "In the request"),
        refused("a huge name", XML, long_name, "In the request body"),
        refused(
            "tags that do not match",
            XML,
            "<a><b></a>",
            "In the request",
        ),
        refused("two roots", XML, "<a/><b/>", "In the request body"),
        refused("XML, not UTF-8", XML, b"<a>\xff</a>", "UTF-8"),
        refused("NUL in XML", XML, "<a>&#0;</a>", "no character"),
        refused(
            "JSON, not UTF-8",
            JSON,
            b"{\"a\":\"\xff\"}",
            "In the request",
        ),
        refused("UTF-16", JSON, b"\xff\xfe{\0}\0", "In the request body"),
        refused("NUL in JSON", JSON, b"{\"a\":\"\0\"}", "control character"),
        refused("NUL before JSON", JSON, b"\0{}", "In the request body"),
        refused("half a pair", JSON, r#"{"a":"\ud800"}"#, "In the request"),
        refused(
            "truncated JSON",
            JSON,
            r#"{"ChatSessionId":3"#,
            "ends too early",
        ),
        refused("more than JSON", JSON, "{}{}", "trailing characters"),
        refused("a list for an object", JSON, "[1,2]", "In the request"),
        refused("a text for an object", JSON, "\"x\"", "In the request"),
        refused("null for a body", JSON, "null", "missing"),
        refused("no body", JSON, "", "missing"),
        refused("blanks for a body", JSON, " \r\n", "missing"),
        refused(
            "int overflow",
            JSON,
            r#"{"ChatSessionId":2147483648}"#,
            "ChatSessionId",
        ),
        refused(
            "a fraction",
            JSON,
            r#"{"ChatSessionId":1.5}"#,
            "ChatSessionId",
        ),
        refused(
            "a number beyond doubles",
            JSON,
            r#"{"ChatSessionId":1e400}"#,
            "out of range",
        ),
        refused("50,000 digits", JSON, digits, "In the request body"),
        refused(
            "int overflow in XML",
            XML,
            "<R><ChatSessionId>2147483648</ChatSessionId></R>",
            "ChatSessionId",
        ),
        refused(
            "int overflow in a form",
            FORM,
            "ChatSessionId=2147483648",
            "ChatSessionId",
        ),
        refused("a form, not UTF-8", FORM, "a=%ff", "UTF-8"),
        refused("NUL in a form", FORM, "a=%00", "NUL"),
        refused("a broken escape in a form", FORM, "a=%4", "hexadecimal"),
        refused("100,000 pairs", FORM, "a=1&".repeat(100_000), "more than"),
        refused(
            "an item of no number",
            FORM,
            "ChatSessionId[x]=1",
            "ChatSessionId",
        ),
        attack(
            "items of no list",
            body(AGENTS, FORM, "[x].Rank=1"),
            400,
            "expected the number of an item",
        ),
        attack(
            "a document for a list",
            body(AGENTS, JSON, "{}"),
            400,
            "In the request body",
        ),
    ]
}
