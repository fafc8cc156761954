//! `pagewire diff` and `pagewire check` as they are called: inputs, formats, exit codes.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at what it did not expect"
)]

use std::path::Path;
use std::process::{Command, Output};

use openapiv3::ReferenceOr;
use pagewire::diff::{Kind, PageIndex, Texts, compare, markdown, text};
use serde_json::Value;

const PAGE: &str = "---\ntitle: t\nuid: v1ThingAgent_GetThing\n---\n\n# t\n\n```http\nPOST /api/v1/Agents/Thing/GetThing\n```\n\n\
    Gives a thing.\n\n## Response\n\n| Response | Description |\n|---|---|\n| 200 | OK |\n\n\
    ### Response body: Thing\n\n| Property Name | Type | Description |\n|---|---|---|\n| ThingId | int32 | Key. |\n\
    | Name | string | What it is called. |\n";

/// A repository of git with pages, a document and a crate of its own.
struct Repository(tempfile::TempDir);

impl Repository {
    fn new() -> Self {
        let repository = Self(tempfile::tempdir().unwrap());
        repository.write("spec/docs/agent/Thing_Agent/v1ThingAgent_GetThing.md", PAGE);
        assert!(repository.generator(&["generate"]).status.success());
        repository.git(&["init", "-q"]);
        repository.commit();
        repository
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    fn generator(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pagewire"));
        command
            .args(arguments)
            .current_dir(self.path())
            .output()
            .expect("it runs")
    }

    fn git(&self, arguments: &[&str]) {
        let who = [
            "-c",
            "user.name=t",
            "-c",
            "user.email=t@example.com",
            "-c",
            "commit.gpgsign=false",
        ];
        let output = Command::new("git")
            .args(who)
            .args(arguments)
            .current_dir(self.path())
            .output()
            .expect("git runs");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }

    fn commit(&self) {
        self.git(&["add", "-A"]);
        self.git(&["commit", "-q", "-m", "c"]);
    }

    /// The page with one property less and one more, and everything made from it.
    fn change(&self) {
        let page = PAGE.replace(
            "| Name | string | What it is called. |",
            "| Colour | string | As seen. |",
        );
        self.write(
            "spec/docs/agent/Thing_Agent/v1ThingAgent_GetThing.md",
            &page,
        );
    }
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn pages_of_a_revision_are_found_from_a_folder_below_the_root() {
    let repository = Repository::new();
    repository.change();
    for old in ["HEAD:spec/docs", "HEAD:./docs"] {
        let output = Command::new(env!("CARGO_BIN_EXE_pagewire"))
            .args(["diff", old, "docs"])
            .current_dir(repository.path().join("spec"))
            .output()
            .expect("it runs");
        assert_eq!(output.status.code(), Some(0), "{old} {}", err(&output));
        assert!(out(&output).contains("property removed `Name`: `string`"));
    }
}

#[test]
fn documents_pages_and_revisions_give_the_same_changes() {
    let repository = Repository::new();
    std::fs::copy(
        repository.path().join("spec/openapi.yaml"),
        repository.path().join("old.yaml"),
    )
    .unwrap();
    repository.change();
    assert!(repository.generator(&["generate"]).status.success());
    for (old, new) in [
        ("old.yaml", "spec/openapi.yaml"),
        ("HEAD", "spec/openapi.yaml"),
        ("HEAD:spec/openapi.yaml", "spec/docs"),
        ("HEAD:spec/docs", "spec/docs"),
        ("HEAD:spec/docs/", "spec/openapi.yaml"),
    ] {
        let output = repository.generator(&["diff", old, new]);
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        let text = out(&output);
        for part in [
            "carrier Thing",
            "property removed `Name`: `string`",
            "optional property added `Colour`: `string`",
            "superoffice::types::Thing::name (generated/src/types/thing.rs)",
            "the crate needs a major release",
        ] {
            assert!(text.contains(part), "{old} {new}: no {part} in\n{text}");
        }
        assert!(
            text.contains("v1ThingAgent_GetThing.md:"),
            "{old} {new}: no page in\n{text}"
        );
        if new.ends_with(".yaml") {
            assert!(
                text.contains("spec/openapi.yaml:"),
                "no place in the document in\n{text}"
            );
        }
    }
    // Looking at a revision leaves nothing behind.
    repository.git(&["diff", "--cached", "--quiet"]);
}

#[test]
fn the_exit_code_follows_what_must_not_change() {
    let repository = Repository::new();
    let code = |arguments: &[&str]| repository.generator(arguments).status.code();
    assert_eq!(
        code(&["diff", "HEAD", "spec/openapi.yaml", "--fail-on", "any"]),
        Some(0)
    );
    repository.change();
    for (arguments, expected) in [
        (&["diff", "HEAD", "spec/docs"][..], 0),
        (&["diff", "HEAD", "spec/docs", "--fail-on", "breaking"], 1),
        (&["diff", "HEAD", "spec/docs", "--fail-on", "any"], 1),
        (&["diff", "HEAD", "nowhere"], 2),
        (&["diff", "HEAD:nowhere", "spec/docs"], 2),
        (&["diff", "HEAD", "spec/docs", "--tags", "Nothing*"], 2),
        // Two documents state every type.
        (
            &[
                "diff",
                "HEAD",
                "spec/openapi.yaml",
                "--evidence",
                "spec/docs",
            ],
            2,
        ),
    ] {
        assert_eq!(code(arguments), Some(expected), "{arguments:?}");
    }
    let told = err(&repository.generator(&["diff", "HEAD", "nowhere"]));
    assert!(
        told.contains("`nowhere` is not a file, a folder or a revision of git; give"),
        "{told}"
    );
    let told = err(&repository.generator(&["diff", "HEAD:nowhere", "spec/docs"]));
    assert!(
        told.contains("the revision `HEAD` has no `nowhere`; `git ls-tree HEAD`"),
        "{told}"
    );
    // A compatible change is no breaking one.
    let more = PAGE.to_owned() + "| Colour | string | As seen. |\n";
    repository.write(
        "spec/docs/agent/Thing_Agent/v1ThingAgent_GetThing.md",
        &more,
    );
    assert_eq!(
        code(&["diff", "HEAD", "spec/docs", "--fail-on", "breaking"]),
        Some(0)
    );
    assert_eq!(
        code(&["diff", "HEAD", "spec/docs", "--fail-on", "any"]),
        Some(1)
    );
}

#[test]
fn json_has_the_documented_members() {
    let repository = Repository::new();
    repository.change();
    let output = repository.generator(&["diff", "HEAD:spec/docs", "spec/docs", "--format", "json"]);
    let value: Value = serde_json::from_slice(&output.stdout).expect("one JSON object");
    assert_eq!(value["format"], 1);
    assert_eq!(value["release"], "major");
    assert_eq!(value["breaking"], true);
    assert_eq!(value["counts"]["wire_breaking"], 1);
    let change = &value["changes"][0];
    let expected = serde_json::json!({
        "kind": "property-removed",
        "subject": { "kind": "carrier", "name": "Thing" },
        "part": "Name",
        "old": "string",
        "new": null,
        "relation": null,
        "message": "property removed `Name`: `string`",
        "wire": {
            "effect": "breaking",
            "request": "none",
            "response": "breaking",
            "reason": "who sends or reads it gets nothing from it",
        },
        "rust": {
            "level": "major",
            "items": [{
                "path": "superoffice::types::Thing::name",
                "file": "generated/src/types/thing.rs",
                "level": "major",
                "old": "name: Option<String>",
                "new": null,
            }],
        },
        "docs": false,
        "also": [],
        "reached_by": 1,
        "pointers": {
            "old": "/components/schemas/Thing/properties/Name",
            "new": "/components/schemas/Thing",
        },
    });
    for (member, value) in expected.as_object().unwrap() {
        assert_eq!(change[member], *value, "{member}");
    }
    let places = change["places"].as_array().unwrap();
    let line = PAGE
        .lines()
        .position(|line| line.starts_with("| Name"))
        .unwrap()
        + 1;
    assert_eq!(places[0]["what"], "page");
    assert_eq!(places[0]["side"], "old");
    assert_eq!(
        places[0]["file"],
        "HEAD:spec/docs/agent/Thing_Agent/v1ThingAgent_GetThing.md"
    );
    assert_eq!(places[0]["line"], line);
}

#[test]
fn markdown_folds_and_stays_within_a_comment() {
    let document = |count: usize| {
        let properties: Vec<String> = (0..count)
            .map(|n| format!("P{n}: {{type: string}}"))
            .collect();
        let text = format!(
            "openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths:\n  /a:\n    get:\n      operationId: A_Get\n      \
             tags: [A]\n      responses:\n        '200':\n          description: ok\n          content:\n            \
             application/json:\n              schema: {{$ref: '#/components/schemas/Thing'}}\ncomponents:\n  schemas:\n    \
             Thing: {{type: object, properties: {{Id: {{type: string}}, {}}}}}\n",
            properties.join(", ")
        );
        pagewire::spec::from_text(&text, Path::new("a.yaml")).unwrap()
    };
    let short = markdown(&compare(&document(2), &document(0)).unwrap());
    assert!(short.contains("### Breaking on the wire"), "{short}");
    assert!(
        short.contains("- carrier `Thing`: property removed `P0`: `string`"),
        "{short}"
    );
    let long = markdown(&compare(&document(3_000), &document(0)).unwrap());
    assert!(long.contains("<details><summary><b>Breaking on the wire</b> (3000)</summary>"));
    assert!(
        long.contains("more, left out for length")
            && long.ends_with("the crate needs a major release.\n")
    );
    assert!(long.chars().count() < 65_536);
    assert_eq!(
        long.matches("<details>").count(),
        long.matches("</details>").count()
    );
}

#[test]
fn check_names_the_changed_page_what_depends_on_it_and_the_command() {
    let repository = Repository::new();
    let output = repository.generator(&["check"]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    repository.change();
    let output =
        repository.generator(&["check", "--docs", "spec/docs", "--profile", "superoffice"]);
    assert_eq!(output.status.code(), Some(1));
    let told = err(&output);
    for part in [
        "page           spec/docs/agent/Thing_Agent/v1ThingAgent_GetThing.md",
        "property removed `Name`: `string`",
        "one operation reaches it; 2 public items in one file of the crate differ",
        "out of date    spec/openapi.yaml",
        "out of date    generated/src/types/thing.rs",
    ] {
        assert!(told.contains(part), "no {part} in\n{told}");
    }
    let last = told.trim_end().lines().last().unwrap();
    assert!(
        last.ends_with(
            "with `cargo run --release -p pagewire -- --docs spec/docs --profile superoffice`"
        ),
        "{last}"
    );
}

#[test]
fn check_tells_a_hand_edit_from_a_changed_page() {
    let repository = Repository::new();
    let file = repository.path().join("generated/src/types/thing.rs");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, text + "// mine\n").unwrap();
    let output = repository.generator(&["check"]);
    let told = err(&output);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        told.contains("spec/openapi.yaml is up to date, so no page changed"),
        "{told}"
    );
    assert!(
        told.contains("out of date    generated/src/types/thing.rs"),
        "{told}"
    );
    assert!(
        told.trim_end()
            .ends_with("with `cargo run --release -p pagewire`"),
        "{told}"
    );
}

#[test]
fn a_new_name_is_one_change_and_harmless_on_the_wire() {
    let document = |name: &str| {
        let text = format!(
            "openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths:\n  /a:\n    get:\n      operationId: A_Get\n      \
             tags: [A]\n      responses:\n        '200':\n          description: ok\n          content:\n            \
             application/json:\n              schema: {{$ref: '#/components/schemas/{name}'}}\ncomponents:\n  schemas:\n    \
             {name}: {{type: object, properties: {{Id: {{type: string}}, Next: {{$ref: '#/components/schemas/{name}'}}}}}}\n"
        );
        pagewire::spec::from_text(&text, Path::new("a.yaml")).unwrap()
    };
    let diff = compare(&document("Thing"), &document("Object")).unwrap();
    let kinds: Vec<Kind> = diff.changes.iter().map(|change| change.kind).collect();
    assert_eq!(kinds, [Kind::CarrierRenamed], "{diff:#?}");
    assert_eq!(diff.counts().wire_breaking, 0);
    assert_eq!(diff.counts().rust_major, 1);
}

/// The example of docs/diff.md: our own document with an operation that takes one parameter more, an enum
/// with one member more, and a carrier without one of its properties.
#[test]
fn the_page_about_diff_shows_what_the_command_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let yaml = std::fs::read_to_string(root.join("spec/openapi.yaml")).unwrap();
    let old = pagewire::spec::from_text(&yaml, Path::new("spec/openapi.yaml")).unwrap();
    let mut value = serde_json::to_value(&old).unwrap();
    let mut push = |list: &str, item: Value| {
        value
            .pointer_mut(list)
            .and_then(Value::as_array_mut)
            .expect("a list")
            .push(item);
    };
    push(
        "/paths/~1api~1v1~1Agents~1Chat~1ResetChatSession/post/parameters",
        serde_json::json!({ "name": "reason", "in": "query", "schema": { "type": "string" } }),
    );
    push(
        "/components/schemas/ChatSessionStatus/enum",
        "Parked".into(),
    );
    push(
        "/components/schemas/ChatSessionStatus/x-enum-numbers",
        12.into(),
    );
    let topic = "/components/schemas/ChatMessage/properties";
    let properties = value
        .pointer_mut(topic)
        .and_then(Value::as_object_mut)
        .expect("properties");
    properties.shift_remove("WhenPosted").expect("the property");
    let new: openapiv3::OpenAPI = serde_json::from_value(value).unwrap();
    assert!(matches!(
        new.paths.paths.values().next(),
        Some(ReferenceOr::Item(_))
    ));

    let pages = PageIndex::of_tree(&root.join("spec/docs"), "spec/docs");
    let mut diff = compare(&old, &new).unwrap();
    diff.locate(&Texts::of_pages(pages.clone()), &Texts::of_pages(pages));
    let shown = text(&diff);
    let page = std::fs::read_to_string(root.join("docs/diff.md")).unwrap();
    assert!(
        page.contains(shown.trim_end()),
        "docs/diff.md shows something else than\n{shown}"
    );
}

/// A carrier that two pages print: the one that decided is named.
#[test]
fn check_names_the_page_that_a_property_comes_from() {
    let repository = Repository::new();
    let other = PAGE.replace("GetThing", "MakeThing");
    repository.write(
        "spec/docs/agent/Thing_Agent/v1ThingAgent_MakeThing.md",
        &other,
    );
    assert!(repository.generator(&["generate"]).status.success());
    let more = other + "| Colour | string | As seen. |\n";
    repository.write(
        "spec/docs/agent/Thing_Agent/v1ThingAgent_MakeThing.md",
        &more,
    );
    let told = err(&repository.generator(&["check"]));
    assert!(
        told.contains("page           spec/docs/agent/Thing_Agent/v1ThingAgent_MakeThing.md"),
        "{told}"
    );
    assert!(
        told.contains("optional property added `Colour`: `string`"),
        "{told}"
    );
}

const OVERLAY: &str = "\
overlay: 1.0.0
info: { title: t, version: '1' }
actions:
  - target: $.components.schemas.Thing.properties
    description: Things have a size.
    x-page: agent/Thing_Agent/v1ThingAgent_GetThing.md
    update: { Size: { type: string } }
";

#[test]
fn pages_are_compared_as_the_overlays_beside_them_correct_them() {
    let repository = Repository::new();
    repository.write("spec/overlays/size.yaml", OVERLAY);
    assert!(repository.generator(&["generate"]).status.success());
    repository.commit();
    for [old, new] in [
        ["spec/docs", "spec/openapi.yaml"],
        ["HEAD:spec/docs", "spec/openapi.yaml"],
        ["HEAD", "spec/docs"],
    ] {
        let output = repository.generator(&["diff", old, new, "--fail-on", "any"]);
        assert_eq!(
            output.status.code(),
            Some(0),
            "{old} {new}: {}",
            out(&output)
        );
    }
    // Pages of a time without the overlay are compared without it.
    let output = repository.generator(&["diff", "HEAD~1:spec/docs", "spec/docs"]);
    assert!(
        out(&output).contains("property added `Size`"),
        "{}",
        out(&output)
    );
}

#[test]
fn a_folder_without_operations_is_no_folder_of_pages() {
    let repository = Repository::new();
    repository.write(
        "notes/note.md",
        "---\ntitle: t\nenum: Colour\n---\n\n# Colour\n",
    );
    for folder in ["notes", "HEAD:generated"] {
        let output = repository.generator(&["diff", folder, "spec/openapi.yaml"]);
        assert_eq!(output.status.code(), Some(2), "{folder}: {}", out(&output));
    }
}

#[test]
fn check_does_not_pass_what_a_run_refuses() {
    let repository = Repository::new();
    repository.write(
        "spec/overlays/size.yaml",
        &OVERLAY.replace("1.0.0", "2.0.0"),
    );
    let output = repository.generator(&["check"]);
    assert_eq!(output.status.code(), Some(1), "{}", err(&output));
    assert!(
        err(&output).contains("error[overlay::version]"),
        "{}",
        err(&output)
    );
    assert!(!err(&output).contains("up to date"), "{}", err(&output));

    // A file that is no text is named, not its folder.
    let file = repository.path().join("spec/overlays/size.yaml");
    std::fs::write(file, b"\xff\xfe").unwrap();
    let output = repository.generator(&["check"]);
    assert_eq!(output.status.code(), Some(2), "{}", err(&output));
    assert!(
        err(&output).contains("cannot read `spec/overlays/size.yaml`"),
        "{}",
        err(&output)
    );
}

#[test]
fn check_says_where_the_document_cannot_be_read() {
    let repository = Repository::new();
    let file = repository.path().join("spec/openapi.yaml");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, text.replacen("paths:", "paths: x: y", 1)).unwrap();
    let told = err(&repository.generator(&["check"]));
    assert!(
        told.contains("not an OpenAPI 3 or Swagger 2.0 document"),
        "{told}"
    );
    std::fs::remove_file(&file).unwrap();
    let told = err(&repository.generator(&["check"]));
    assert!(told.contains("spec/openapi.yaml is missing\n"), "{told}");
}

#[test]
fn documents_in_several_files_are_compared_with_all_of_them() {
    let repository = Repository::new();
    let root = "openapi: 3.0.3
info: { title: Library, version: '1' }
paths:
  /books:
    get:
      operationId: list_books
      parameters: [{ $ref: 'parts.yaml#/page' }]
      responses: { '200': { description: All. } }
";
    let parts = "page: { name: page, in: query, schema: { type: integer } }\n";
    repository.write("api/api.yaml", root);
    repository.write("api/parts.yaml", parts);
    repository.commit();
    repository.write("new/api.yaml", root);
    repository.write("new/parts.yaml", &parts.replace("integer", "string"));
    for old in ["api/api.yaml", "HEAD:api/api.yaml"] {
        let output = repository.generator(&["diff", old, "new/api.yaml", "--fail-on", "any"]);
        assert_eq!(output.status.code(), Some(1), "{old}: {}", err(&output));
        assert!(out(&output).contains("`integer`"), "{}", out(&output));
        let output = repository.generator(&["diff", old, "api/api.yaml", "--fail-on", "any"]);
        assert_eq!(output.status.code(), Some(0), "{old}: {}", out(&output));
    }

    std::fs::remove_file(repository.path().join("new/parts.yaml")).unwrap();
    let told = err(&repository.generator(&["diff", "api/api.yaml", "new/api.yaml"]));
    assert!(
        told.contains("openapi::other-file") && told.contains("new/api.yaml:7"),
        "{told}"
    );
}

/// Two documents: a property is gone, another one described otherwise.
fn described() -> (Value, Value) {
    let document = |properties: Value| {
        serde_json::json!({
            "openapi": "3.0.3",
            "info": {"title": "t", "version": "1"},
            "paths": {"/a": {"get": {"operationId": "A_Get", "tags": ["A"], "responses": {"200": {"description": "ok",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}}}},
            "components": {"schemas": {"Thing": {"type": "object", "properties": properties}}},
        })
    };
    (
        document(serde_json::json!({"id": {"type": "string"}, "name": {"type": "string"}})),
        document(serde_json::json!({"id": {"type": "string", "description": "Key."}})),
    )
}

#[test]
fn what_only_some_classes_show_is_counted() {
    let repository = Repository::new();
    let (old, new) = described();
    repository.write("old.json", &old.to_string());
    repository.write("new.json", &new.to_string());
    let diff = |arguments: &[&str]| {
        let all = [&["diff", "old.json", "new.json"], arguments].concat();
        repository.generator(&all)
    };
    let docs = out(&diff(&["--only", "docs"]));
    assert!(
        docs.contains("1 other change is not shown (--only)"),
        "{docs}"
    );
    let none = diff(&["--only", "compatible", "--fail-on", "breaking"]);
    assert_eq!(none.status.code(), Some(1));
    assert_eq!(
        out(&none),
        "2 other changes are not shown (--only)\nno changes of the classes that are shown\n"
    );
    let none = out(&diff(&["--only", "compatible", "--format", "markdown"]));
    assert_eq!(
        none,
        "**No changes of the classes that are shown.**\n\n> 2 other changes are not shown (--only)\n"
    );
    let none = out(&diff(&["--only", "compatible", "--format", "json"]));
    let none: Value = serde_json::from_str(&none).unwrap();
    assert_eq!(none["notes"][0], "2 other changes are not shown (--only)");
}

#[test]
fn markdown_names_columns_and_says_first_what_breaks() {
    let repository = Repository::new();
    let (old, new) = described();
    repository.write("old.json", &old.to_string());
    repository.write("new.json", &new.to_string());
    let told =
        out(&repository.generator(&["diff", "old.json", "new.json", "--format", "markdown"]));
    assert!(
        told.starts_with("**The API breaks on the wire; the crate needs a major release.**"),
        "{told}"
    );
    assert!(told.contains("`old.json:1:"), "{told}");
}

#[test]
fn a_property_that_may_be_left_out_of_requests_is_told_as_one() {
    let document = |required: &str| {
        let text = format!(
            "openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths:\n  /a:\n    post:\n      operationId: A_Send\n      \
             tags: [A]\n      requestBody:\n        content:\n          application/json:\n            \
             schema: {{type: object, {required} properties: {{b: {{type: string}}}}}}\n      \
             responses: {{'204': {{description: ok}}}}\n"
        );
        pagewire::spec::from_text(&text, Path::new("a.yaml")).unwrap()
    };
    let told = text(&compare(&document("required: [b],"), &document("")).unwrap());
    assert!(
        told.contains(
            "property became optional `body b`\n      requests: what callers send is still taken"
        ),
        "{told}"
    );
}

#[test]
fn types_that_read_alike_are_told_apart() {
    let document = |schema: &str| {
        let text = format!(
            "openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths:\n  /a:\n    get:\n      operationId: A_Get\n      \
             tags: [A]\n      responses:\n        '200':\n          description: ok\n          content:\n            \
             application/json:\n              schema: {schema}\n"
        );
        pagewire::spec::from_text(&text, Path::new("a.yaml")).unwrap()
    };
    let told = |old: &str, new: &str| text(&compare(&document(old), &document(new)).unwrap());
    let listed = told("{type: boolean}", "{type: boolean, enum: [true]}");
    let expected = r#"`{"type":"boolean"}` → `{"type":"boolean","enum":[true]}`"#;
    assert!(listed.contains(expected), "{listed}");
    let not = told(
        "{not: {type: object, required: [a]}}",
        "{not: {type: object, required: [b]}}",
    );
    assert!(
        not.contains(r#"`not {"type":"object","required":["a"]}`"#),
        "{not}"
    );
}

#[test]
fn inputs_of_different_sources_say_so_in_every_format() {
    let repository = Repository::new();
    let (old, mut new) = described();
    new["components"]["schemas"]["Thing"]["x-source"] =
        "second source at soap-1/Things.md:3".into();
    repository.write("old.json", &old.to_string());
    repository.write("new.json", &new.to_string());
    for format in ["text", "markdown", "json", "changelog", "github", "html"] {
        let told =
            out(&repository.generator(&["diff", "old.json", "new.json", "--format", format]));
        assert!(
            told.contains("The second sources differ: only the new input was made with")
                && told.contains("soap-1"),
            "{format}: {told}"
        );
    }
}
