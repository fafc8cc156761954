//! The Swagger of a release beside its pages: what it decides, and what is reported where the two differ.

use std::path::{Path, PathBuf};

use crate::support;
use pagewire::diagnostics::{Finding, Severity, Stage};
use pagewire::docs::TypeName;
use pagewire::recover::{Api, Rule};
use pagewire::run::{self, Inputs, Session};
use serde_json::{Value, json};
use support::Tree;

const PAGE: &str = "\
## Query String Parameters

| Parameter Name | Type | Description |
|--|--|--|
| berth | array |  |
| deep | int32 | **Required** |

## Response

| Response | Description |
|--|--|
| 200 | OK |

### Response body: Ship

| Property Name | Type | Description |
|--|--|--|
| Name | string |  |
| Length | int32 |  |
| Flag | string |  |
| Crew | array |  |
| Cargo | any |  |
| Old | bool |  |
";

fn swagger() -> Value {
    json!({
        "swagger": "2.0", "info": {"title": "Port", "version": "1"},
        "paths": {
            "/api/v1/Ship/{id}": {"get": {
                "tags": ["Ship"], "operationId": "v1Ship_Get", "produces": ["application/json"],
                "parameters": [
                    {"name": "id", "in": "path", "required": true, "type": "integer", "format": "int32"},
                    {"name": "berth", "in": "query", "required": false, "type": "array", "items": {"type": "string"}},
                    {"name": "deep", "in": "query", "required": false, "type": "integer", "format": "int32"}
                ],
                "responses": {"200": {"description": "OK", "schema": {"$ref": "#/definitions/Port.Ship"}}}
            }},
            "/api/v1/Ship/{id}/Sink": {"post": {
                "tags": ["Ship"], "operationId": "v1Ship_Sink",
                "parameters": [{"name": "id", "in": "path", "required": true, "type": "integer", "format": "int32"}],
                "responses": {"204": {"description": "Sunk"}}
            }}
        },
        "definitions": {
            "Port.Ship": {"type": "object", "properties": {
                "Name": {"type": "string"},
                "Length": {"type": "number", "format": "double"},
                "Flag": {"type": "string", "enum": ["Red", "Blue"]},
                "Crew": {"type": "array", "items": {"$ref": "#/definitions/Port.Sailor"}},
                "Cargo": {"type": "object", "additionalProperties": {"type": "string"}},
                "New": {"type": "boolean"}
            }},
            "Port.Sailor": {"type": "object", "properties": {"Name": {"type": "string"}}}
        }
    })
}

/// What pages and Swagger give together, and the findings.
fn read(docs: &Path, swagger: PathBuf) -> (Api, Vec<Finding>) {
    let mut session = Session::default();
    let inputs = Inputs {
        swagger: Some(swagger),
        ..Inputs::of_pages([docs])
    };
    let api = run::api(&mut session, &inputs).unwrap();
    let findings: Vec<Finding> = session.findings.iter().cloned().collect();
    (api, findings)
}

fn named(name: &str) -> TypeName {
    TypeName::new(name).unwrap()
}

fn harbour() -> (Tree, PathBuf) {
    let id = "## Path Parameters\n\n| Path Part | Type | Description |\n|--|--|--|\n| id | int32 | **Required** |\n\n";
    let tree = Tree::new()
        .page(
            "docs/rest/Ship",
            "v1Ship_Get",
            "GET /api/v1/Ship/{id}",
            &format!("{id}{PAGE}"),
        )
        .file("swagger.json", &swagger().to_string());
    let document = tree.path().join("swagger.json");
    (tree, document)
}

#[test]
fn what_a_page_leaves_unsaid_is_decided_by_the_swagger() {
    let (tree, document) = harbour();
    let (api, _) = read(&tree.path().join("docs"), document);
    let ship = &api.carriers[&named("Ship")];
    let shown = |name: &str| {
        let property = &ship.properties[name];
        (property.ty.to_string(), property.provenance.rule)
    };
    assert_eq!(shown("Crew"), ("Sailor[]".to_owned(), Rule::Swagger));
    assert_eq!(shown("Cargo"), ("map of string".to_owned(), Rule::Swagger));
    assert_eq!(shown("Name").0, "string");
    let (flag, rule) = shown("Flag");
    assert_eq!(rule, Rule::Swagger);
    let members = &api.enums[&named(&flag)].members;
    assert_eq!(members[0].name, "Red");
    assert_eq!(api.carriers[&named("Sailor")].properties.len(), 1);
    let page = &api.operations[0].operation.page;
    assert_eq!(page.query_parameters[0].ty.to_string(), "string[]");
}

#[test]
fn what_page_and_swagger_contradict_in_follows_the_page_and_is_reported_with_both_places() {
    let (tree, document) = harbour();
    let (api, findings) = read(&tree.path().join("docs"), document);
    let ship = &api.carriers[&named("Ship")];
    assert_eq!(ship.properties["Length"].ty.to_string(), "int32");
    assert!(ship.properties.contains_key("Old") && !ship.properties.contains_key("New"));
    let mut told: Vec<(&str, &str)> = Vec::new();
    for finding in &findings {
        assert_eq!(finding.severity(), Severity::Warning, "{finding:?}");
        let page = finding.place.as_ref().unwrap();
        assert!(page.file.ends_with("v1Ship_Get.md"), "{finding:?}");
        let (_, there) = &finding.related[0];
        assert!(there.file.ends_with("swagger.json"), "{finding:?}");
        told.push((finding.code.as_str(), &finding.message));
    }
    told.sort_unstable();
    assert_eq!(
        told,
        [
            (
                "swagger::contradiction",
                "`Ship.Length` differs: `int32` on the page, `double` in the Swagger"
            ),
            (
                "swagger::contradiction",
                "the query parameter `deep` of `v1Ship_Get` differs: required on the page, optional in the Swagger"
            ),
            (
                "swagger::not-in-swagger",
                "the Swagger does not have `Ship.Old`"
            ),
            ("swagger::not-on-page", "no page has `Ship.New`"),
            (
                "swagger::not-on-page",
                "operations of `Ship` in the Swagger that have no page: `v1Ship_Sink`"
            ),
        ]
    );
}

#[test]
fn a_swagger_that_cannot_be_read_is_an_error_at_its_line() {
    let (tree, document) = harbour();
    std::fs::write(&document, "{\n  \"swagger\": \"2.0\",\n  \"paths\": [}\n").unwrap();
    let (_, findings) = read(&tree.path().join("docs"), document);
    let worst = findings.iter().find(|f| f.severity() == Severity::Error);
    let place = worst.unwrap().place.as_ref().unwrap();
    assert!(place.file.ends_with("swagger.json"), "{findings:?}");
}

#[test]
fn todays_pages_and_their_swagger_contradict_each_other_nowhere() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    if !corpus.is_dir() {
        assert!(
            std::env::var_os("CI").is_none(),
            "{} is missing",
            corpus.display()
        );
        return println!("SKIPPED: the vendor's pages are not here");
    }
    let (api, findings) = read(
        &corpus.join("2026-07-sample"),
        corpus.join("2026-07-swagger"),
    );
    assert_eq!(api.operations.len(), 22);
    let unknown = api
        .carriers
        .values()
        .flat_map(|c| c.properties.values())
        .filter(|p| p.provenance.rule == Rule::Unknown);
    assert_eq!(unknown.count(), 0);
    let mut told: Vec<&str> = findings
        .iter()
        .filter(|f| f.code.stage() == Stage::Swagger && !f.message.starts_with("operations of"))
        .map(|f| f.message.as_str())
        .collect();
    told.sort_unstable();
    // The page is older than this one property.
    assert_eq!(told, ["no page has `PersonEntityWithLinks.Leadstatus`"]);
}

#[test]
fn errors_of_documents_that_are_evidence_are_reported() {
    let tree = Tree::new().page("rest/Ship", "v1Ship_Get", "GET /api/v1/Ship/{id}", PAGE);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("port.json");
    let text = swagger()
        .to_string()
        .replacen("\"tags\":", "\"tags\": [],\"tags\":", 1);
    std::fs::write(&path, text).unwrap();
    for is_evidence in [true, false] {
        let mut inputs = Inputs::of_pages([tree.path()]);
        match is_evidence {
            true => inputs.evidence.push(path.clone()),
            false => inputs.swagger = Some(path.clone()),
        }
        let mut session = Session::default();
        run::api(&mut session, &inputs).unwrap();
        let errors = session
            .findings
            .iter()
            .filter(|f| f.code.stage() == Stage::Swagger && f.severity() == Severity::Error);
        let errors: Vec<_> = errors
            .map(|f| (f.code.as_str(), &*f.place.as_ref().unwrap().file))
            .collect();
        let file = path.display().to_string();
        assert_eq!(errors, [("swagger::key-twice", file.as_str())]);
        assert!(session.sources.get(&file).is_some());
    }
}
