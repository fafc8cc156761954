//! Paths and queries.

use super::{Attack, attack, to};

pub(crate) fn addresses() -> Vec<Attack> {
    let at = |path: &str| to(&format!("GET /api/v1/{path}"));
    let select = |list: String| to(&format!("POST /api/v1/ChatTopic/7/Sessions?$select={list}"));
    let names: Vec<String> = (0..10_000).map(|n| format!("n{n}")).collect();
    let many = vec!["a=1"; 10_000].join("&");
    let long = "x".repeat(20_000);
    let longer = "x".repeat(70_000);
    let segments = "a/".repeat(10_000);
    vec![
        attack(
            "10,000 names in $select",
            select(names.join(",")),
            400,
            "$select",
        ),
        attack(
            "$select 1,000 deep",
            select(vec!["a"; 1000].join("/")),
            400,
            "$select",
        ),
        attack(
            "$select 30,000 deep",
            select("a/".repeat(30_000)),
            400,
            "$select",
        ),
        attack(
            "10,000 parameters",
            at(&format!("ChatSession/317/Messages?{many}")),
            400,
            "more than",
        ),
        attack("NUL in the path", at("ChatSession/31%007"), 400, "NUL"),
        attack(
            "a broken escape in the path",
            at("ChatSession/%zz"),
            400,
            "hexadecimal",
        ),
        attack(
            "half an escape at the end",
            at("ChatSession/%4"),
            400,
            "hexadecimal",
        ),
        attack("bad UTF-8 in the path", at("ChatSession/%ff"), 400, "UTF-8"),
        attack(
            "an overlong dot",
            at("ChatSession/%c0%ae%c0%ae"),
            400,
            "UTF-8",
        ),
        attack(
            "bad UTF-8 in the query",
            at("ChatSession/317?$select=%ff"),
            400,
            "UTF-8",
        ),
        attack(
            "NUL in the query",
            at("ChatSession/317?$select=a%00"),
            400,
            "NUL",
        ),
        attack(
            "up by dots",
            at("../../etc/passwd"),
            404,
            "/api/v1/../../etc/passwd",
        ),
        attack(
            "up by encoded dots",
            at("%2e%2e/%2e%2e/etc/passwd"),
            404,
            "No HTTP resource",
        ),
        attack(
            "up within a number",
            at("ChatSession/..%2f..%2fetc"),
            400,
            "../../etc",
        ),
        attack(
            "up within a text",
            at("ChatTopic/7/UserAgent/..%2f..%2fetc%2fpasswd"),
            404,
            "User '../../etc/passwd'",
        ),
        attack(
            "a literal with an encoded slash",
            at("ChatSession%2f317"),
            404,
            "No HTTP resource",
        ),
        attack(
            "lines in a parameter",
            at("ChatTopic/7/UserAgent/x%0d%0aX-Injected:%201"),
            404,
            r"x\r\nX-Injected: 1",
        ),
        attack(
            "lines in the path",
            at("x%0d%0aX-Injected:%201"),
            404,
            "No HTTP resource",
        ),
        attack(
            "lines in $format",
            at("ChatSession/1?$format=x%0d%0aX-Injected:%201"),
            404,
            "not found",
        ),
        attack(
            "a quote in a parameter",
            at("ChatTopic/7/UserAgent/x'%20or%201=1--"),
            404,
            "or 1=1--",
        ),
        attack(
            "int overflow in the path",
            at("ChatSession/99999999999999999999"),
            400,
            "32-bit",
        ),
        attack(
            "int overflow in the query",
            at("ChatSession/317/Messages?after=2147483648"),
            400,
            "'after'",
        ),
        attack(
            "a long number",
            at(&format!("ChatSession/{}", "9".repeat(50_000))),
            400,
            "32-bit",
        ),
        attack("a long address", at(&long), 404, "No HTTP resource"),
        attack("a too long address", at(&longer), 414, ""),
        attack("10,000 segments", at(&segments), 404, "No HTTP resource"),
        attack(
            "nothing in a segment",
            at("ChatSession//Messages"),
            404,
            "No HTTP resource",
        ),
        attack("another root", to("GET /"), 404, "No HTTP resource"),
        attack("a fragment", at("ChatSession/x#/../317"), 400, ""),
        attack("the whole server", to("OPTIONS *"), 404, "No HTTP resource"),
    ]
}
