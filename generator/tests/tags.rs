//! Pages about tags: what they say reaches the document and the crate, and survives an import.

use std::path::Path;
use std::process::{Command, Output};

use crate::support;
use support::Tree;

const GENERATOR: &str = env!("CARGO_BIN_EXE_pagewire");

const BOAT: &str = "## Response\n\n| Response | Description |\n|--|--|\n| 200 | OK |\n\n### Response body: string\n";

/// A page about the tag of the harbor's operations.
fn page(examples: &str) -> String {
    format!(
        "---\ntitle: Boat\ntag: Boat\nexamples: {examples}\n---\n\n# Boat\n\nVessels with a berth.\n\nThey come and go.\n"
    )
}

fn harbor(id: &str, tag: &str) -> Tree {
    Tree::new()
        .page("spec/docs/rest/Boat", id, "GET /api/v1/Boat", BOAT)
        .file("spec/docs/tags/Boat.md", tag)
        .file(
            "Cargo.toml",
            "[workspace]\n[workspace.package]\nversion = \"1.0.0\"\n",
        )
}

fn run(tree: &Tree, arguments: &[&str]) -> Output {
    let mut command = Command::new(GENERATOR);
    command.args(arguments).current_dir(tree.path());
    command.output().unwrap()
}

fn said(done: &Output) -> String {
    String::from_utf8_lossy(&done.stderr).into_owned()
}

fn read(tree: &Tree, path: &str) -> String {
    std::fs::read_to_string(tree.path().join(path)).unwrap()
}

#[test]
fn a_tag_is_introduced_in_document_and_module_with_the_calls_of_its_examples() {
    let tree = harbor("v1Boat_Get", &page("v1Boat_Get"));
    let done = run(&tree, &["generate"]);
    assert!(done.status.success(), "{}", said(&done));
    let document = read(&tree, "spec/openapi.yaml");
    assert!(
        document.contains("x-pagewire-examples:\n  - v1Boat_Get"),
        "{document}"
    );
    let module = read(&tree, "generated/src/boat.rs");
    assert!(module.contains("//! They come and go."), "{module}");
    assert!(
        module.contains("//! let response = client.boat().get().send().await?;"),
        "{module}"
    );
    let front = read(&tree, "generated/src/lib.rs");
    assert!(
        front.contains("| `boat` | Vessels with a berth. |"),
        "{front}"
    );
}

#[test]
fn a_page_about_a_tag_that_is_not_there_and_an_example_that_is_not_are_reported_at_their_line() {
    let tree = harbor("v1Boat_Get", &page("v1Boat_Get, v1Boat_Sink")).file(
        "spec/docs/tags/Ship.md",
        &page("v1Ship_Get").replace("Boat", "Ship"),
    );
    let said = said(&run(&tree, &["generate"]));
    let at = |file: &str| Path::new("spec/docs/tags").join(file).display().to_string();
    assert!(
        said.contains("warning[model::example-unknown]: `v1Boat_Sink`"),
        "{said}"
    );
    assert!(said.contains(&format!("{}:3:1", at("Boat.md"))), "{said}");
    assert!(
        said.contains("warning[model::tag-unused]: no operation has the tag `Ship`"),
        "{said}"
    );
    assert!(said.contains(&format!("{}:3:1", at("Ship.md"))), "{said}");
}

#[test]
fn an_import_keeps_what_is_said_of_a_tag_and_follows_an_operation_to_its_new_id() {
    let tree = harbor("v1Boat_Get", &page("v1Boat_Get")).page(
        "vendor/rest/Boat",
        "v1Boat_GetAll",
        "GET /api/v1/Boat",
        BOAT,
    );
    let done = run(&tree, &["import", "--from", "vendor"]);
    assert!(done.status.success(), "{}", said(&done));
    assert_eq!(read(&tree, "spec/docs/tags/Boat.md"), page("v1Boat_GetAll"));
}

#[test]
fn examples_that_are_not_operations_of_their_tag_are_noted() {
    let document = "\
openapi: 3.0.3
info: {title: Boats, version: '1'}
tags:
  - name: boat
    x-pagewire-examples: [getBoat, sinkBoat, 7]
paths:
  /boat: {get: {operationId: getBoat, tags: [boat], responses: {'204': {description: ok}}}}
";
    let tree = Tree::new().file("boats.yaml", document);
    let runtime = "version:1";
    let done = run(
        &tree,
        &[
            "rust",
            "-v",
            "--spec",
            "boats.yaml",
            "--out",
            "boats",
            "--runtime",
            runtime,
        ],
    );
    let said = said(&done);
    assert!(done.status.success(), "{said}");
    assert!(
        said.contains("\"sinkBoat\" is not the id of an operation of `boat`"),
        "{said}"
    );
    assert!(
        said.contains("7 is not the id of an operation of `boat`"),
        "{said}"
    );
    assert!(said.contains("boats.yaml:5:5"), "{said}");
    let module = read(&tree, "boats/src/boat.rs");
    assert!(
        module.contains("//! client.boat().get_boat().send().await?;"),
        "{module}"
    );
}

#[test]
fn a_crate_of_tags_that_the_document_does_not_have_is_refused() {
    let document = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /boats:\n    get:\n      tags: [boats]\n      \
                    responses: {'204': {description: Done}}\n";
    let tree = Tree::new().file("boats.yaml", document);
    let made = |tags: &str| {
        run(
            &tree,
            &[
                "rust",
                "--spec",
                "boats.yaml",
                "--out",
                "made",
                "--tags",
                tags,
            ],
        )
    };
    let refused = made("Chat*");
    assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
    let message = said(&refused);
    assert!(
        message.contains("the tags of the document are: boats"),
        "{message}"
    );
    assert!(!tree.path().join("made").exists());
    assert!(made("boat*").status.success());
}

#[test]
fn pages_with_errors_bring_no_findings_about_what_they_describe() {
    let broken = |id: &str, path: &str| {
        format!(
            "---\ntitle: GET {path}\nuidd: {id}\n---\n\n# GET {path}\n\n```http\nGET /api/v1/{path}\n```\n\n{BOAT}"
        )
    };
    let table = "| Property Name | Type | Description |\n|--|--|--|\n| Weight | int32 |  |\n";
    let tree = Tree::new()
        .page(
            "spec/docs/rest/Ship",
            "v1Ship_Get",
            "GET /api/v1/Ship",
            &BOAT.replace("string", "Cargo"),
        )
        .file(
            "spec/docs/rest/Ship/v1Ship_Sink.md",
            &broken("v1Ship_Sink", "Ship/Sink"),
        )
        .file(
            "spec/docs/rest/Boat/v1Boat_Get.md",
            &broken("v1Boat_Get", "Boat"),
        )
        .file(
            "spec/docs/carriers/Cargo.md",
            &format!("---\ntitle: Cargo\ncarier: Cargo\n---\n\n# Cargo\n\n{table}"),
        )
        .file("spec/docs/tags/Boat.md", &page("v1Boat_Get"))
        .file(
            "spec/docs/tags/Ship.md",
            &page("v1Ship_Get, v1Ship_Sink").replace("Boat", "Ship"),
        )
        .file("Cargo.toml", "[workspace]\n");
    let done = run(&tree, &["generate"]);
    let said = said(&done);
    assert_eq!(done.status.code(), Some(1), "{said}");
    assert_eq!(said.matches("error[").count(), 3, "{said}");
    for file in ["v1Ship_Sink.md:3:1", "v1Boat_Get.md:3:1", "Cargo.md:3:1"] {
        assert!(said.contains(file), "{said}");
    }
    for other in [
        "front-matter-key",
        "tag-unused",
        "example-unknown",
        "undefined",
    ] {
        assert!(!said.contains(other), "{other}: {said}");
    }
}
