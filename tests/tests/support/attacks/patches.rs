//! Patches.

use super::{Attack, PATCH, attack, body};

pub(crate) fn patches() -> Vec<Attack> {
    let patch = |text: &str| body(PATCH, "application/json-patch+json", text);
    let list = |operation: &str, count: usize| format!("[{}]", vec![operation; count].join(","));
    let deep = "{\"User\":".repeat(10_000) + &"}".repeat(10_000);
    let path = "/User".repeat(10_000);
    let deep_path = format!(r#"[{{"op":"add","path":"{path}","value":1}}]"#);
    let text = "x".repeat(1 << 20);
    let grow = format!(
        r#"[{{"op":"add","path":"/CustomerName","value":"{text}"}},{}]"#,
        vec![r#"{"op":"replace","path":"/Status","value":"Closed"}"#; 900].join(",")
    );
    let nested = format!(
        r#"[{{"op":"add","path":"/Person","value":{}}}]"#,
        "[".repeat(10_000)
    );
    vec![
        attack(
            "100,000 operations",
            patch(&list(r#"{"op":"remove","path":"/Status"}"#, 100_000)),
            400,
            "more than",
        ),
        attack(
            "operations on a huge value",
            patch(&grow),
            400,
            "too much work",
        ),
        attack(
            "a prototype",
            patch(r#"[{"op":"add","path":"/__proto__","value":1}]"#),
            400,
            "no such place",
        ),
        attack(
            "a prototype's part",
            patch(r#"[{"op":"add","path":"/constructor/prototype/x","value":1}]"#),
            400,
            "no such place",
        ),
        attack(
            "a merged prototype",
            patch(r#"{"__proto__":{"admin":true}}"#),
            400,
            "no such place",
        ),
        attack(
            "move",
            patch(r#"[{"op":"move","from":"/Status","path":"/Rank"}]"#),
            400,
            "not supported",
        ),
        attack(
            "copy",
            patch(r#"[{"op":"copy","from":"/Status","path":"/Rank"}]"#),
            400,
            "not supported",
        ),
        attack(
            "an unknown operation",
            patch(r#"[{"op":"exec","path":"/Status"}]"#),
            400,
            "exec",
        ),
        attack(
            "no operation",
            patch(r#"[{"path":"/Status"}]"#),
            400,
            "no op",
        ),
        attack("no path", patch(r#"[{"op":"remove"}]"#), 400, "no path"),
        attack(
            "no value",
            patch(r#"[{"op":"add","path":"/Rank"}]"#),
            400,
            "no value",
        ),
        attack(
            "a list of numbers",
            patch("[1,2]"),
            400,
            "In the request body",
        ),
        attack("a number", patch("1"), 400, "In the request body"),
        attack(
            "a bad pointer",
            patch(r#"[{"op":"remove","path":"/~2"}]"#),
            400,
            "JSON pointer",
        ),
        attack(
            "up and out",
            patch(r#"[{"op":"remove","path":"/../../etc"}]"#),
            400,
            "no such place",
        ),
        attack(
            "a part of a number",
            patch(r#"[{"op":"add","path":"/Rank/x","value":1}]"#),
            400,
            "Rank/x",
        ),
        attack(
            "the whole value away",
            patch(r#"[{"op":"replace","path":"","value":"x"}]"#),
            400,
            "MessageDetail",
        ),
        attack("a path of 10,000 steps", patch(&deep_path), 400, "/User"),
        attack("deep merging", patch(&deep), 400, "recursion limit"),
        attack("a deep value", patch(&nested), 400, "recursion limit"),
        attack(
            "a value that does not fit",
            patch(r#"{"Rank":"many"}"#),
            400,
            "Rank",
        ),
        attack(
            "a list for a carrier",
            patch(r#"{"User":[1]}"#),
            400,
            "User",
        ),
    ]
}
