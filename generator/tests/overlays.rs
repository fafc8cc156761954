//! Overlays: what they change, and how each thing that may be wrong with one is told.

use std::path::Path;
use std::process::Command;

use crate::support;
use pagewire::Pipeline;
use pagewire::diagnostics::{Code, Findings, Human, Severity, Sources};
use pagewire::overlay::{self, Overlay};
use pagewire::spec;
use serde_json::{Value, json};
use support::Tree;

const DOCUMENT: &str = "\
openapi: 3.0.3
info: { title: t, version: '1' }
paths:
  /api/v1/Thing/{id}:
    get:
      operationId: v1Thing_Get
      parameters:
        - { in: path, name: id, required: true, schema: { type: string } }
      responses:
        '404': { description: There is none. }
components:
  schemas:
    Thing:
      type: object
      properties:
        Size: { type: string }
        Parts: { type: array, items: { type: string } }
";

fn document() -> openapiv3::OpenAPI {
    spec::from_text(DOCUMENT, Path::new("document.yaml")).unwrap()
}

/// Applies overlay files, given as name and actions; gives the result and the findings as shown.
fn applied(files: &[(&str, &str)]) -> (Value, String) {
    let (mut sources, mut findings) = (Sources::new(), Findings::new());
    let mut overlays: Vec<Overlay> = Vec::new();
    for (name, actions) in files {
        let text = if actions.contains("overlay:") {
            (*actions).to_owned()
        } else {
            format!("overlay: 1.0.0\ninfo: {{ title: t, version: '1' }}\nactions:\n{actions}")
        };
        overlays.extend(overlay::parse(&text, name, &mut findings));
        sources.insert(*name, text);
    }
    let (document, _) = overlay::apply(&overlays, document(), &|_| true, &mut findings);
    findings.sort();
    let mut shown = Vec::new();
    Human::plain()
        .write(&findings, &sources, &mut shown)
        .unwrap();
    (
        serde_json::to_value(document).unwrap(),
        String::from_utf8(shown).unwrap(),
    )
}

/// An action with everything that it must say.
fn action(target: &str, rest: &str) -> String {
    format!(
        "  - target: {target}\n    description: The page is wrong.\n    x-page: rest/Thing/v1Thing_Get.md\n    {rest}\n"
    )
}

#[test]
fn an_update_is_merged_and_a_removal_takes_out() {
    let actions = action(
        "$.paths.*.get.parameters[?@.name == 'id'].schema",
        "update: { type: integer, format: int32 }",
    ) + &action(
        "$.paths['/api/v1/Thing/{id}'].get.responses",
        "update: { '200': { description: Done. } }",
    ) + &action("$.components.schemas.Thing.properties.Size", "remove: true");
    let (document, shown) = applied(&[("fix.yaml", &actions)]);
    assert_eq!(shown, "");
    let get = &document["paths"]["/api/v1/Thing/{id}"]["get"];
    assert_eq!(
        get["parameters"][0]["schema"],
        json!({"type": "integer", "format": "int32"})
    );
    assert_eq!(
        get["responses"],
        json!({"404": {"description": "There is none."}, "200": {"description": "Done."}})
    );
    assert_eq!(
        document["components"]["schemas"]["Thing"]["properties"],
        json!({"Parts": {"type": "array", "items": {"type": "string"}}})
    );
}

#[test]
fn one_file_may_replace_a_part_as_a_whole() {
    let properties = "$.components.schemas.Thing.properties";
    let remove = action(&format!("{properties}.Size"), "remove: true");
    let put = |value: &str| action(properties, &format!("update: {{ Size: {{ {value} }} }}"));
    let (document, shown) = applied(&[("fix.yaml", &(remove.clone() + &put("type: integer")))]);
    assert_eq!(shown, "");
    let size = &document["components"]["schemas"]["Thing"]["properties"]["Size"];
    assert_eq!(*size, json!({"type": "integer"}));
    // What comes back alike was right all the time.
    let (_, shown) = applied(&[("fix.yaml", &(remove.clone() + &put("type: string")))]);
    assert!(shown.contains("error[overlay::stale]"), "{shown}");
    // Two files do not know of each other.
    let (_, shown) = applied(&[("a.yaml", &remove), ("b.yaml", &put("type: integer"))]);
    assert!(shown.contains("error[overlay::conflict]"), "{shown}");
}

#[test]
fn two_actions_that_agree_in_part_are_no_conflict() {
    let responses = "$.paths.*.get.responses";
    let one = action(responses, "update: { '200': { description: Done. } }");
    let other = action(responses, "update: { '409': { description: No. } }");
    assert_eq!(applied(&[("a.yaml", &one), ("b.yaml", &other)]).1, "");
}

#[test]
fn every_fault_is_reported_with_its_place_and_a_way_out() {
    let schema = "$.paths.*.get.parameters[0].schema";
    let number = action(schema, "update: { type: integer }");
    let cases: [(&str, Vec<(&str, String)>); 18] = [
        (
            "stale",
            vec![("fix.yaml", action(schema, "update: { type: string }"))],
        ),
        (
            "said twice",
            vec![("a.yaml", number.clone()), ("b.yaml", number.clone())],
        ),
        (
            "bad target",
            vec![(
                "fix.yaml",
                action("$.paths['/api/v1/Things'].get", "remove: true"),
            )],
        ),
        (
            "no path",
            vec![("fix.yaml", action("paths./api", "remove: true"))],
        ),
        (
            "a target that cannot be merged into",
            vec![(
                "fix.yaml",
                action(&format!("{schema}.type"), "update: integer"),
            )],
        ),
        (
            "conflict",
            vec![
                ("a.yaml", number.clone()),
                ("b.yaml", action(schema, "update: { type: boolean }")),
            ],
        ),
        (
            "a removal of what another action wrote",
            vec![
                ("a.yaml", number),
                ("b.yaml", action(schema, "remove: true")),
            ],
        ),
        (
            "without reason and page",
            vec![(
                "fix.yaml",
                format!("  - target: {schema}\n    remove: true\n"),
            )],
        ),
        (
            "nothing to do",
            vec![("fix.yaml", action(schema, "remove: false"))],
        ),
        (
            "an unknown key",
            vec![("fix.yaml", action(schema, "updates: { type: integer }"))],
        ),
        (
            "another version",
            vec![(
                "fix.yaml",
                "overlay: 2.0.0\ninfo: {}\nactions: []\n".to_owned(),
            )],
        ),
        (
            "a version in part",
            vec![(
                "fix.yaml",
                "overlay: 1.0\ninfo: {}\nactions: []\n".to_owned(),
            )],
        ),
        (
            "what a page says as a number",
            vec![(
                "fix.yaml",
                action(schema, "update: { type: integer }\n    x-says: 404"),
            )],
        ),
        (
            "evidence that is not text",
            vec![(
                "fix.yaml",
                action(
                    schema,
                    "update: { type: integer }\n    x-evidence: [a page, { b: c }]",
                ),
            )],
        ),
        ("no YAML", vec![("fix.yaml", "overlay: [\n".to_owned())]),
        (
            "no overlay",
            vec![(
                "fix.yaml",
                "# overlay: not here\nopenapi: 3.0.3\n".to_owned(),
            )],
        ),
        (
            "a result that is no OpenAPI",
            vec![(
                "fix.yaml",
                action("$.paths.*.get", "update: { responses: none }"),
            )],
        ),
        (
            "a member that OpenAPI does not have",
            vec![(
                "fix.yaml",
                action("$.paths.*.get", "update: { sumary: Get a thing }"),
            )],
        ),
    ];
    let mut found = String::new();
    for (name, files) in cases {
        let files: Vec<(&str, &str)> = files.iter().map(|(n, t)| (*n, t.as_str())).collect();
        let shown = applied(&files).1;
        assert!(shown.contains("error["), "{name}: {shown}");
        found += &format!("# {name}\n\n{shown}\n");
    }
    support::golden("overlay_faults.txt", &found);
}

#[test]
fn a_stale_fixup_fails_the_run_and_nothing_is_written() {
    let table = support::table(&[("Size", "int32")]);
    let tree = support::Tree::new()
        .page(
            "rest/Thing",
            "v1Thing_Get",
            "GET /api/v1/Thing",
            &support::response(": object", "", &table, "{\"Size\": 1}"),
        )
        .file(
            "overlays/10-fix.yaml",
            &format!(
                "overlay: 1.0.0\ninfo: {{ title: t, version: '1' }}\nactions:\n{}",
                action(
                    "$.paths['/api/v1/Thing'].get",
                    "update: { operationId: v1Thing_Get }"
                )
            ),
        );
    let run = |page: &str| {
        let text = std::fs::read_to_string(tree.path().join("overlays/10-fix.yaml")).unwrap();
        let text = text.replace("rest/Thing/v1Thing_Get.md", page);
        std::fs::write(tree.path().join("overlays/20-page.yaml"), text).unwrap();
        Command::new(env!("CARGO_BIN_EXE_pagewire"))
            .args([
                "spec",
                "--docs",
                ".",
                "--overlays",
                "overlays",
                "--out",
                "out",
            ])
            .current_dir(tree.path())
            .output()
            .unwrap()
    };
    let output = run("rest/Thing/v1Thing_Other.md");
    let shown = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{shown}");
    assert!(shown.contains("overlay::stale"), "{shown}");
    assert!(shown.contains("overlays/10-fix.yaml:4:5"), "{shown}");
    assert!(shown.contains("there is no page"), "{shown}");
    assert!(!tree.path().join("out").exists());
}

/// The findings of a tree in which a page calls an agent operation, with an overlay that renames the call or none.
fn calls(called: &str, corrected: Option<&str>) -> String {
    const DONE: &str = "## Response\n\n| Response | Description |\n|---|---|\n| 204 | No Content |";
    let page = format!("Opens it. Calls the {called}.\n\n{DONE}");
    let mut tree = Tree::new()
        .page("rest/Gate", "v1Gate_Open", "POST /api/v1/Gate/Open", &page)
        .page(
            "agent/Gate_Agent",
            "v1GateAgent_OpenGate",
            "POST /api/v1/Agents/Gate/OpenGate",
            DONE,
        );
    if let Some(id) = corrected {
        let action = action(
            "$.paths['/api/v1/Gate/Open'].post",
            &format!("update: {{ x-agent-operation: {id} }}"),
        );
        let action = action.replace("rest/Thing/v1Thing_Get.md", "rest/Gate/v1Gate_Open.md");
        let head = "overlay: 1.0.0\ninfo: { title: t, version: '1' }\nactions:\n";
        tree = tree.file("overlays/fix.yaml", &format!("{head}{action}"));
    }
    let mut pipeline = Pipeline::from_pages([tree.path()]).allow(Severity::Error);
    if corrected.is_some() {
        pipeline = pipeline.overlays(tree.path().join("overlays"));
    }
    let root = tree.path().display().to_string();
    let output = pipeline.run().unwrap();
    let unknown = output
        .findings()
        .iter()
        .filter(|f| f.code == Code::SpecCallUnknown);
    let mut shown = Vec::new();
    let unknown: Findings = unknown.cloned().collect();
    Human::plain()
        .write(&unknown, output.sources(), &mut shown)
        .unwrap();
    String::from_utf8(shown).unwrap().replace(&root, "")
}

#[test]
fn a_call_of_an_unknown_agent_operation_is_reported_where_it_is_named() {
    assert_eq!(calls("Gate agent service OpenGate", None), "");
    // Of agents without any page nothing is known.
    assert_eq!(calls("Door agent service OpenGate", None), "");
    let shown = calls("Gate agent service OpenGates", None);
    for part in [
        "the API has no operation `Gate.OpenGates`",
        "/rest/Gate/v1Gate_Open.md:12",
        "the most similar name is `Gate.OpenGate`",
    ] {
        assert!(shown.contains(part), "{shown}");
    }
    let corrected = calls("Gate agent service OpenGates", Some("v1GateAgent_OpenGate"));
    assert_eq!(corrected, "");
    let shown = calls("Gate agent service OpenGate", Some("v1GateAgent_Other"));
    for part in ["`Gate.Other`", "/overlays/fix.yaml:4"] {
        assert!(shown.contains(part), "{shown}");
    }
}
