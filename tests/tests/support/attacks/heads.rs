//! Methods and headers, and text that is not HTTP.

use super::{Attack, RESET, attack, to};
use crate::support::wire::request;

pub(crate) fn heads() -> Vec<Attack> {
    let plain = "GET /api/v1/ChatSession/317";
    let bytes = |text: &str| text.as_bytes().to_vec();
    let many: String = (0..200).map(|n| format!("X-{n}: 1\r\n")).collect();
    let zone = |zone: &str| request(plain, &[("SO-TimeZone", zone)], b"");
    let long = "Europe/".repeat(1000);
    let both = "Content-Length: 2\r\nTransfer-Encoding: gzip\r\n\r\n{}";
    vec![
        attack("TRACE", to("TRACE /api/v1/ChatSession/317"), 405, "TRACE"),
        attack(
            "an invented method",
            to("BREW /api/v1/ChatSession/317"),
            405,
            "BREW",
        ),
        attack(
            "a method in lower case",
            to("get /api/v1/ChatSession/317"),
            405,
            "'get'",
        ),
        attack(
            "a method that is not there",
            to("PUT /api/v1/Agents/Chat/ResetChatSession"),
            405,
            "PUT",
        ),
        attack("a bad method", bytes("G(T / HTTP/1.1\r\n\r\n"), 400, ""),
        attack("a bad version", bytes("GET / HTTP/9.9\r\n\r\n"), 400, ""),
        attack(
            "no HTTP",
            bytes("\x16\x03\x01\x02\0\x01\0\x01\u{fc}\x03\x03\r\n\r\n"),
            400,
            "",
        ),
        attack(
            "200 headers",
            bytes(&format!("{plain} HTTP/1.1\r\nHost: x\r\n{many}\r\n")),
            431,
            "",
        ),
        attack(
            "a header of 1 MB",
            request(plain, &[("X-Long", &"x".repeat(1 << 20))], b""),
            431,
            "",
        ),
        attack(
            "a folded header",
            bytes(&format!(
                "{plain} HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n"
            )),
            400,
            "",
        ),
        attack(
            "a blank before the colon",
            bytes(&format!("{plain} HTTP/1.1\r\nHost : x\r\n\r\n")),
            400,
            "",
        ),
        attack(
            "NUL in a header",
            bytes(&format!("{plain} HTTP/1.1\r\nHost: x\r\nA: \0\r\n\r\n")),
            400,
            "",
        ),
        attack(
            "two lengths",
            bytes(&format!(
                "{RESET} HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{{}}"
            )),
            400,
            "",
        ),
        attack(
            "a length of no number",
            bytes(&format!(
                "{RESET} HTTP/1.1\r\nHost: x\r\nContent-Length: two\r\n\r\n{{}}"
            )),
            400,
            "",
        ),
        attack(
            "a negative length",
            bytes(&format!(
                "{RESET} HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n"
            )),
            400,
            "",
        ),
        attack(
            "a length and another end",
            bytes(&format!("{RESET} HTTP/1.1\r\nHost: x\r\n{both}")),
            400,
            "",
        ),
        attack(
            "a chunk of no size",
            bytes(&format!(
                "{RESET} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
            )),
            400,
            "too early",
        ),
        attack("an unknown zone", zone("Mars/Olympus"), 400, "Mars/Olympus"),
        attack(
            "a zone that is a path",
            zone("../../etc/localtime"),
            400,
            "zone",
        ),
        attack("a zone of 7 kB", zone(&long), 400, "zone"),
        attack(
            "a zone of no text",
            request(plain, &[("SO-TimeZone", "\u{ff}")], b""),
            400,
            "zone",
        ),
    ]
}
