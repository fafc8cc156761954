//! Unusual requests that are valid.

use super::{ADD, AGENTS, Attack, FORM, JSON, RESET, XML, attack, body, reset, to};
use crate::support::wire::request;

pub(crate) fn odd() -> Vec<Attack> {
    let plain = "GET /api/v1/ChatSession/317";
    let bytes = |text: String| text.into_bytes();
    let served = |name, headers: &[(&str, &str)]| {
        attack(
            name,
            request(plain, headers, b""),
            200,
            r#""ChatSessionId":317"#,
        )
    };
    let good = r#"{"ChatSessionId":317}"#;
    let garbage = "a/b;q=x,,;;=\"\\,".repeat(700);
    let languages = "xx-yy;q=0.1,".repeat(1000);
    let attributes: String = (0..10_000).map(|n| format!(" a{n}=\"x\"")).collect();
    let xml = format!("<R{attributes}><ChatSessionId>317</ChatSessionId></R>");
    let forms = "[4000000000].UserId=1";
    vec![
        served("Accept of 10 kB", &[("Accept", &garbage)]),
        served("languages of 12 kB", &[("Accept-Language", &languages)]),
        served("a date that is none", &[("If-Modified-Since", "0000-99-99")]),
        served("a method in a header", &[("X-HTTP-Method-Override", "DELETE")]),
        served("conditions twice", &[("If-Modified-Since", "x"), ("If-Modified-Since", "y")]),
        served("a type twice", &[("Accept", "application/json"), ("Accept", "text/xml")]),
        attack("HTTP/1.0", bytes(format!("{plain} HTTP/1.0\r\n\r\n")), 200, "317"),
        attack("a whole address", bytes("GET http://elsewhere/api/v1/ChatSession/317 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".to_owned()), 200, "317"),
        attack("HEAD with a body", request("HEAD /api/v1/ChatSession/317", &[("Content-Type", JSON)], b"{}"), 200, ""),
        attack("GET with a body", request(plain, &[("Content-Type", "x/y"), ("Content-Length", "2")], b"{}"), 200, "317"),
        attack("a body that is announced", request(RESET, &[("Content-Type", JSON), ("Expect", "100-continue")], good.as_bytes()), 200, "317"),
        attack("parameters twice", to("GET /api/v1/ChatSession/317/Messages?after=1&AFTER=x"), 200, r#""ChatMessageId":2"#),
        attack("$format that is none", to("GET /api/v1/ChatSession/317?$format=%0d%0aX-Injected:1"), 200, "317"),
        attack("an item of a huge number", body(AGENTS, FORM, forms), 200, "["),
        attack("10,000 attributes", reset(XML, xml), 200, "317"),
        attack("names twice", reset(JSON, r#"{"ChatSessionId":1,"chatsessionid":317}"#), 200, "317"),
        attack("a date out of range", body(ADD, JSON, r#"{"WhenPosted":"99999-99-99T99:99:99Z"}"#), 200, "99999-99-99"),
        attack("a date before all dates", body(ADD, JSON, r#"{"WhenPosted":"-9999-01-01T00:00:00"}"#), 200, "-9999"),
        attack("NUL as text", body(ADD, JSON, r#"{"Message":"\u0000"}"#), 200, r"\u0000"),
    ]
}
