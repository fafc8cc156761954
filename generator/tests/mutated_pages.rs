//! Damaged pages: a finding at the place, an exit code, and nothing written.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "tests fail loudly and say what they skip"
)]

use std::path::Path;
use std::process::Command;

/// A small page without fault. Line numbers in the table below count from its first line.
const PAGE: &str = "\
---
title: POST Gate/{gateId}/Open
uid: v1Gate_Open
---

# POST Gate/{gateId}/Open

```http
POST /api/v1/Gate/{gateId}/Open
```

Opens a gate.

| Path Part | Type | Description |
|-----------|------|-------------|
| gateId | int32 | **Required** the gate |

## Request Headers

| Parameter Name | Description |
|----------------|-------------|
| Accept | `application/json` |

## Response: object

| Response | Description |
|----------|-------------|
| 200 | OK |

### Response body: Gate

| Property Name | Type | Description |
|---------------|------|-------------|
| GateId | int32 | key |
| Open | bool | |

## Sample response

```http_
HTTP/1.1 200 OK
Content-Type: application/json; charset=utf-8

{
  \"GateId\": 1,
  \"Open\": true
}
```
";

struct Outcome {
    code: i32,
    findings: Vec<(String, String, u64, u64)>,
    written: bool,
}

fn generate(page: &[u8]) -> Outcome {
    let dir = tempfile::tempdir().unwrap();
    let (docs, out) = (dir.path().join("docs/rest/Gate"), dir.path().join("out"));
    std::fs::create_dir_all(&docs).unwrap();
    std::fs::write(docs.join("v1Gate_Open.md"), page).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_pagewire"))
        .args([
            "generate",
            "--message-format",
            "json",
            "--allow",
            "note",
            "--docs",
        ])
        .arg(dir.path().join("docs"))
        .arg("--out")
        .arg(&out)
        .current_dir(dir.path())
        .output()
        .unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(!stderr.contains("panicked"), "{stderr}");
    let findings = stderr
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).expect(line));
    let findings = findings.filter(|f| f["code"] != "cli").map(|f| {
        let text = |key: &str| f[key].as_str().unwrap_or_default().to_owned();
        (
            text("severity"),
            text("code"),
            f["line"].as_u64().unwrap_or(0),
            f["column"].as_u64().unwrap_or(0),
        )
    });
    Outcome {
        code: output.status.code().unwrap(),
        findings: findings.collect(),
        written: has_files(&out),
    }
}

fn has_files(dir: &Path) -> bool {
    std::fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some())
}

fn without(line: &str) -> Vec<u8> {
    assert!(PAGE.contains(line));
    PAGE.replacen(line, "", 1).into_bytes()
}

fn with(old: &str, new: &str) -> Vec<u8> {
    assert!(PAGE.contains(old));
    PAGE.replacen(old, new, 1).into_bytes()
}

#[test]
fn the_page_itself_is_without_fault() {
    let outcome = generate(PAGE.as_bytes());
    assert_eq!(outcome.findings, []);
    assert_eq!(outcome.code, 0);
    assert!(outcome.written);
}

#[test]
fn damage_is_reported_with_its_place() {
    let mut invalid_utf8 = PAGE.as_bytes().to_vec();
    let at = PAGE.find("Opens a gate").unwrap();
    invalid_utf8[at] = 0xff;
    let long = with("Opens a gate.", &format!("Opens {}.", "a".repeat(10 << 20)));
    let windows = format!("\u{feff}{}", PAGE.replace('\n', "\r\n")).into_bytes();
    /// What is damaged, the page, and the finding: severity, code, line, column.
    type Case = (&'static str, Vec<u8>, &'static str, &'static str, u64, u64);
    let cases: Vec<Case> = vec![
        (
            "a table cut in a row",
            with("| GateId | int32 | key |", "| GateId | int"),
            "error",
            "docs::row-cut",
            34,
            1,
        ),
        (
            "an open fence",
            with("}\n```\n", "}\n"),
            "error",
            "docs::fence-open",
            39,
            1,
        ),
        (
            "an open request line",
            with("Open\n```\n", "Open\n"),
            "error",
            "docs::fence-open",
            8,
            1,
        ),
        (
            "no row for a placeholder",
            without("| gateId | int32 | **Required** the gate |\n"),
            "error",
            "docs::path-row-missing",
            9,
            1,
        ),
        (
            "a row for no placeholder",
            with("| gateId |", "| gate |"),
            "error",
            "docs::path-row-extra",
            16,
            1,
        ),
        (
            "a sample that is no JSON",
            with("\"GateId\": 1,", "\"GateId\": ,"),
            "error",
            "docs::sample-json",
            44,
            13,
        ),
        (
            "a line of 10 MB",
            long,
            "error",
            "docs::line-too-long",
            12,
            1,
        ),
        (
            "bytes that are not UTF-8",
            invalid_utf8,
            "error",
            "docs::not-utf8",
            12,
            1,
        ),
        (
            "a byte order mark",
            windows.clone(),
            "note",
            "docs::byte-order-mark",
            1,
            1,
        ),
        ("Windows line ends", windows, "note", "docs::crlf", 1, 5),
        (
            "no front matter",
            PAGE.as_bytes()[4..].to_vec(),
            "error",
            "docs::front-matter",
            1,
            1,
        ),
        (
            "no id",
            without("uid: v1Gate_Open\n"),
            "error",
            "docs::id-missing",
            1,
            1,
        ),
        (
            "an id of other characters",
            with("uid: v1Gate_Open", "uid: ../v1Gate"),
            "error",
            "docs::name",
            3,
            1,
        ),
        (
            "no request line",
            without("```http\nPOST /api/v1/Gate/{gateId}/Open\n```\n"),
            "error",
            "docs::request-line-missing",
            1,
            1,
        ),
        (
            "an unknown method",
            with("POST /api", "STEAL /api"),
            "error",
            "docs::name",
            9,
            1,
        ),
        (
            "a path with a query",
            with("/Open\n```", "/Open?x=1\n```"),
            "error",
            "docs::name",
            9,
            1,
        ),
        (
            "an unknown type",
            with("| Open | bool |", "| Open | big number |"),
            "error",
            "docs::type-unknown",
            35,
            9,
        ),
        (
            "a property twice",
            with("| Open | bool | |", "| GateId | bool | |"),
            "error",
            "docs::row-twice",
            35,
            2,
        ),
        (
            "a header twice, in other capitals",
            with(
                "| Accept | `application/json` |\n",
                "| Accept | `application/json` |\n| accept | `application/xml` |\n",
            ),
            "error",
            "docs::row-twice",
            23,
            2,
        ),
        (
            "a type that nothing describes",
            with("| Open | bool |", "| Open | Hinge |"),
            "warning",
            "recover::undefined",
            35,
            1,
        ),
        (
            "no status table",
            without("| Response | Description |\n|----------|-------------|\n| 200 | OK |\n"),
            "error",
            "docs::status-missing",
            24,
            1,
        ),
        (
            "a status that is none",
            with("| 200 | OK |", "| 2000 | OK |"),
            "error",
            "docs::status-unknown",
            28,
            2,
        ),
        (
            "an unknown table",
            with("| Parameter Name | Desc", "| Header | Desc"),
            "error",
            "docs::table-unknown",
            20,
            1,
        ),
        (
            "an unknown heading",
            with("## Sample response", "## Example"),
            "warning",
            "docs::heading-unknown",
            37,
            1,
        ),
        (
            "an unknown key",
            with("uid:", "draft: yes\nuid:"),
            "warning",
            "docs::front-matter-key",
            3,
            1,
        ),
        (
            "a name with a character without width",
            with("| Open | bool |", "| Op\u{200b}en | bool |"),
            "error",
            "docs::name-hidden",
            35,
            2,
        ),
        (
            "a header that changes the direction of text",
            with("| Accept |", "| Acc\u{202e}ept |"),
            "error",
            "docs::name-hidden",
            22,
            2,
        ),
        (
            "a member with a blank that is none",
            with("| gateId | int32 |", "| gateId | Enum: In, O\u{a0}ut |"),
            "error",
            "docs::name-hidden",
            16,
            11,
        ),
        (
            "a name that looks like another",
            with("| Open | bool |", "| Ope\u{fa} | bool |"),
            "warning",
            "docs::name-confusable",
            35,
            2,
        ),
        (
            "a type that nests too deep",
            with(
                "| Open | bool |",
                &format!("| Open | bool{} |", "[]".repeat(4_000)),
            ),
            "error",
            "docs::type-unknown",
            35,
            9,
        ),
        (
            "a row of four cells",
            with("| Open | bool | |", "| Open | bool | | more |"),
            "error",
            "docs::row-cells",
            35,
            1,
        ),
        (
            "a media type that is none",
            with("`application/json`", "`application/json, text/json`"),
            "error",
            "docs::media-type",
            22,
            11,
        ),
        (
            "a value that the front matter does not take",
            with("uid:", "online: sometimes\nuid:"),
            "error",
            "docs::front-matter-value",
            3,
            1,
        ),
        (
            "a key twice",
            with("uid:", "title: Two\nuid:"),
            "error",
            "docs::twice",
            3,
            1,
        ),
        (
            "text that the page grammar does not have",
            with("## Response: object", "Some text.\n\n## Response: object"),
            "note",
            "docs::text-unused",
            24,
            1,
        ),
        (
            "such text on a page of ours",
            with("## Response: object", "Some text.\n\n## Response"),
            "error",
            "docs::stray-text",
            24,
            1,
        ),
        (
            "an include in a description",
            with("Opens a gate.", "Opens a gate.\n\n[!include[a](b.md)]"),
            "warning",
            "docs::include-unused",
            14,
            1,
        ),
        (
            "an empty file",
            Vec::new(),
            "error",
            "docs::front-matter",
            1,
            1,
        ),
    ];
    let mut wrong = Vec::new();
    for (what, page, severity, code, line, column) in cases {
        let outcome = generate(&page);
        let wanted = (severity.to_owned(), code.to_owned(), line, column);
        let allowed = severity == "note";
        if !outcome.findings.contains(&wanted)
            || (outcome.code != 1) != allowed
            || outcome.written != allowed
        {
            wrong.push(format!(
                "{what}: wanted {wanted:?}, got {:?}, code {}, written {}",
                outcome.findings, outcome.code, outcome.written
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn unusable_input_has_its_own_exit_code() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("broken.yaml"), "openapi: 3.0.3\npaths: [\n").unwrap();
    std::fs::write(
        dir.path().join("old.yaml"),
        "openapi: '2.0'\ninfo: {title: a, version: b}\npaths: {}\n",
    )
    .unwrap();
    // A folder with documents counts as a Swagger release, whose faults are findings.
    std::fs::create_dir(dir.path().join("empty")).unwrap();
    for (args, wanted) in [
        (vec!["spec", "--docs", "nowhere"], "nowhere"),
        (vec!["spec", "--docs", "empty"], "holds no page"),
        (vec!["rust", "--spec", "nowhere.yaml"], "nowhere.yaml"),
        (
            vec!["rust", "--spec", "broken.yaml"],
            "broken.yaml:3:1: not an OpenAPI",
        ),
        (
            vec!["rust", "--spec", "old.yaml"],
            "OpenAPI 3 and Swagger 2.0 are read",
        ),
        (vec!["spec", "--tags", "["], "--tags"),
        (
            vec!["--docs", "pages", "spec"],
            "`--docs` is in front of the command",
        ),
        (vec!["rust", "--soap", "soap"], "--soap"),
        (vec!["import", "--from", "pages", "--tags", "A"], "--tags"),
        (vec!["frobnicate"], "frobnicate"),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_pagewire"))
            .args(&args)
            .current_dir(dir.path())
            .output()
            .unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{args:?}: {stderr}");
        assert!(stderr.contains(wanted), "{args:?}: {stderr}");
    }
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 3);
}

/// Neither a crate by hand nor the whole of a repository is written over by mistake.
#[test]
fn what_somebody_else_made_is_not_written_over() {
    let dir = tempfile::tempdir().unwrap();
    let path = |name: &str| dir.path().join(name);
    let run = |args: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_pagewire"))
            .args(args)
            .current_dir(dir.path())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        (output.status.code(), said)
    };
    let document = "openapi: 3.0.3\ninfo: {title: a, version: '1'}\npaths: {}\n";
    std::fs::write(path("api.yaml"), document).unwrap();
    std::fs::create_dir(path("by-hand")).unwrap();
    std::fs::write(path("by-hand/Cargo.toml"), "[package]\nname = \"mine\"\n").unwrap();
    let rust = |out: &'static str| run(&["rust", "--spec", "api.yaml", "--out", out]);
    let (code, said) = rust("by-hand");
    assert_eq!(code, Some(2), "{said}");
    assert!(
        said.contains("by-hand/Cargo.toml` was not made by the generator"),
        "{said}"
    );
    assert_eq!(std::fs::read_dir(path("by-hand")).unwrap().count(), 1);

    // Its own files it renews, the README among them.
    assert_eq!(rust("new").0, Some(0));
    for name in ["Cargo.toml", "README.md", "src/lib.rs"] {
        let file = path("new").join(name);
        let text = std::fs::read_to_string(&file).unwrap();
        std::fs::write(&file, text + "\n").unwrap();
    }
    let (code, said) = rust("new");
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("3 changed"), "{said}");

    std::fs::create_dir_all(path("spec/docs")).unwrap();
    for command in ["check", "rust", "spec", "generate"] {
        let (code, said) = run(&[command, "--tags", "Chat*"]);
        assert_eq!(code, Some(2), "{command}: {said}");
        assert!(said.contains("--out"), "{command}: {said}");
    }
}
