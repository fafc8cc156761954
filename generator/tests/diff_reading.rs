//! How `pagewire diff` reads: long differences, formats for programs, and where documents come from.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at what it did not expect"
)]

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

/// A document with carriers of these properties, each with an operation of its own that returns it.
fn document(carriers: usize, properties: &[&str]) -> Value {
    let mut document = json!({"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {},
        "components": {"schemas": {}}});
    for index in 0..carriers {
        let name = format!("Thing{index}");
        let list = properties
            .iter()
            .map(|name| ((*name).to_owned(), json!({"type": "string"})));
        document["components"]["schemas"][&name] =
            json!({"type": "object", "properties": list.collect::<serde_json::Map<_, _>>()});
        let schema = json!({"$ref": format!("#/components/schemas/{name}")});
        document["paths"][format!("/{name}")] = json!({"get": {"operationId": format!("Get{name}"),
            "tags": [format!("Tag{}", index % 50)],
            "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}}}});
    }
    document
}

struct Pair(tempfile::TempDir);

impl Pair {
    fn new(old: &Value, new: &Value) -> Self {
        let pair = Self(tempfile::tempdir().unwrap());
        std::fs::write(pair.0.path().join("old.json"), old.to_string()).unwrap();
        std::fs::write(pair.0.path().join("new.json"), new.to_string()).unwrap();
        pair
    }

    fn diff(&self, arguments: &[&str]) -> Output {
        self.command(&["old.json", "new.json"], arguments)
            .output()
            .unwrap()
    }

    fn command(&self, inputs: &[&str], arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pagewire"));
        command
            .arg("diff")
            .args(inputs)
            .args(arguments)
            .current_dir(self.0.path());
        command
    }
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn a_long_difference_is_an_overview_of_fewer_than_300_lines_with_what_breaks_first() {
    let pair = Pair::new(
        &document(200, &["Id", "Name"]),
        &document(300, &["Id", "Colour"]),
    );
    let text = out(&pair.diff(&[]));
    assert!(text.lines().count() < 300, "{text}");
    assert!(
        text.starts_with("Breaking on the wire: 200\n  property removed (200); to do: "),
        "{text}"
    );
    let place = text.lines().nth(2).unwrap();
    assert!(place.contains("`Name`: `string`  old.json:1:"), "{place}");
    for part in [
        "… and 194 more",
        "Added: ",
        "  Tag0: operation added (2)",
        "--details shows every change",
    ] {
        assert!(text.contains(part), "no {part} in\n{text}");
    }
    let details = out(&pair.diff(&["--details"]));
    assert_eq!(details.matches("property removed `Name`").count(), 200);
}

#[test]
fn only_some_classes_are_shown_while_all_decide_the_exit_code() {
    let pair = Pair::new(
        &document(1, &["Id", "Name"]),
        &document(1, &["Id", "Colour"]),
    );
    let output = pair.diff(&["--only", "compatible", "--fail-on", "breaking"]);
    let text = out(&output);
    assert!(text.contains("property added `Colour`"), "{text}");
    assert!(!text.contains("property removed"), "{text}");
    assert_eq!(output.status.code(), Some(1));
    let text = out(&pair.diff(&["--only", "docs"]));
    assert!(
        text.contains("no changes of the classes that are shown"),
        "{text}"
    );
}

#[test]
fn a_document_of_one_line_has_columns() {
    let (old, new) = (document(1, &["Id", "Name"]), document(1, &["Id"]));
    let pair = Pair::new(&old, &new);
    let value: Value = serde_json::from_str(&out(&pair.diff(&["--format", "json"]))).unwrap();
    let place = &value["changes"][0]["places"][0];
    assert_eq!(place["line"], 1);
    let column = place["column"].as_u64().unwrap() as usize;
    let text = old.to_string();
    assert!(
        text[column - 1..].starts_with("\"Name\":") || text[column - 1..].starts_with('{'),
        "{column}"
    );
    assert!(column > 100, "{column}");
}

#[test]
fn a_pipe_and_standard_input_are_read() {
    let (old, new) = (document(1, &["Id", "Name"]), document(1, &["Id"]));
    let pair = Pair::new(&old, &new);
    let mut child = pair
        .command(&["-", "new.json"], &[])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(old.to_string().as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    let text = out(&output);
    assert!(text.contains("property removed `Name`"), "{text}");
    assert!(text.contains("standard input:1:"), "{text}");

    if Path::new("/dev/fd").exists() {
        let mut child = pair
            .command(&["/dev/fd/0", "new.json"], &[])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        stdin.write_all(old.to_string().as_bytes()).unwrap();
        drop(stdin);
        let text = out(&child.wait_with_output().unwrap());
        assert!(text.contains("property removed `Name`"), "{text}");
    }

    let output = pair
        .command(&["-", "-"], &[])
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn annotations_of_a_workflow_are_escaped_and_counted() {
    let mut new = document(30, &["Id"]);
    new["paths"]["/Thing0"]["get"]["operationId"] = json!("Get,Thing:0");
    let pair = Pair::new(&document(30, &["Id", "Name"]), &new);
    let text = out(&pair.diff(&["--format", "github"]));
    let errors: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with("::error "))
        .collect();
    assert_eq!(errors.len(), 10, "{text}");
    assert!(
        errors[0].starts_with("::error file=new.json,line=1,col="),
        "{text}"
    );
    assert!(errors[9].ends_with("::and 21 more"), "{text}");
    assert!(text.contains("title=operation Get%2CThing%3A0::"), "{text}");
    assert!(
        text.lines()
            .last()
            .unwrap()
            .starts_with("::notice title=API changes::"),
        "{text}"
    );
}

#[test]
fn json_follows_the_schema_in_the_documentation() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/diff.schema.json");
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let mut new = document(3, &["Id", "Colour"]);
    new["info"]["title"] = json!("other");
    let pair = Pair::new(&document(2, &["Id", "Name"]), &new);
    let value: Value = serde_json::from_str(&out(&pair.diff(&["--format", "json"]))).unwrap();
    let mut wrong = Vec::new();
    check(&schema, &schema, &value, "", &mut wrong);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // Every member that is written is described.
    let described = &schema["$defs"]["change"]["properties"];
    for name in value["changes"][0].as_object().unwrap().keys() {
        assert!(described.get(name).is_some(), "{name}");
    }
}

/// Checks a value by the keywords that the schema uses.
fn check(root: &Value, schema: &Value, value: &Value, at: &str, wrong: &mut Vec<String>) {
    if let Some(reference) = schema["$ref"].as_str() {
        let target = root
            .pointer(reference.trim_start_matches('#'))
            .expect("a target");
        return check(root, target, value, at, wrong);
    }
    let is = |word: &str| match word {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_u64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        other => panic!("the schema has a type {other}"),
    };
    let fits = match &schema["type"] {
        Value::String(word) => is(word),
        Value::Array(words) => words.iter().any(|word| is(word.as_str().unwrap())),
        _ => true,
    };
    let listed = schema["enum"]
        .as_array()
        .is_none_or(|list| list.contains(value));
    let constant = schema.get("const").is_none_or(|only| only == value);
    if !(fits && listed && constant) {
        wrong.push(format!("{at}: {value}"));
    }
    for name in schema["required"].as_array().into_iter().flatten() {
        if value.get(name.as_str().unwrap()).is_none() {
            wrong.push(format!("{at}: no {name}"));
        }
    }
    for (name, inner) in schema["properties"].as_object().into_iter().flatten() {
        if let Some(value) = value.get(name) {
            check(root, inner, value, &format!("{at}/{name}"), wrong);
        }
    }
    if let Some(items) = schema.get("items") {
        for (index, value) in value.as_array().into_iter().flatten().enumerate() {
            check(root, items, value, &format!("{at}/{index}"), wrong);
        }
    }
}
