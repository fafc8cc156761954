//! A Swagger 2.0 release as a source of pages: small documents of our own, and the vendor's where they are at hand.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use pagewire::diagnostics::Severity;
use pagewire::docs::TypeName;
use pagewire::recover::Api;
use pagewire::run::{self, Inputs, Session};

const GENERATOR: &str = env!("CARGO_BIN_EXE_pagewire");

/// The reference of a harbour: two agents whose parameter objects are called alike, a patch, an upload, a stream, and
/// what leaks from the runtime behind it.
fn harbour() -> Value {
    let ship = json!({"$ref": "#/definitions/Port.Ship"});
    let operation = |id: &str, tag: &str, parameters: Value, schema: Value| {
        json!({
            "tags": [tag], "operationId": id, "summary": "Does it.", "description": "At once.",
            "consumes": ["application/json"], "produces": ["application/json", "text/xml"],
            "parameters": parameters,
            "responses": {"200": {"description": "Done", "schema": schema}},
            "security": [{"Key": []}]
        })
    };
    let body = |name: &str, schema: Value| json!([{"name": name, "in": "body", "required": true, "schema": schema}]);
    let request = |definition: &str| {
        body(
            "request",
            json!({"$ref": format!("#/definitions/{definition}")}),
        )
    };
    let mut patch = operation(
        "v1Ship_Patch",
        "Ship",
        body(
            "changes",
            json!({"type": "array", "items": {"$ref": "#/definitions/Port.JsonPatch"}}),
        ),
        ship.clone(),
    );
    patch["consumes"] = json!([]);
    let mut stream = operation(
        "v1DockAgent_Plan",
        "Dock_Agent",
        json!([]),
        json!({"type": "string", "format": "binary"}),
    );
    stream["produces"] = json!(["application/pdf"]);
    let upload = {
        let mut upload = operation(
            "v1Ship_Photo",
            "Ship",
            json!([{"name": "photo", "in": "formData", "type": "file", "required": true}]),
            json!({"type": "integer", "format": "int32"}),
        );
        upload["consumes"] = json!(["image/png", "multipart/form-data"]);
        upload
    };
    let key =
        json!({"name": "id", "in": "path", "required": true, "type": "integer", "format": "int32"});
    json!({
        "swagger": "2.0",
        "info": {"title": "Harbour", "version": "1"},
        "paths": {
            "/api/v1/Agents/Dock/Save": {"post": operation("v1DockAgent_Save", "Dock_Agent", request("Port.DockCarriers.SaveRequest"), ship.clone())},
            "/api/v1/Agents/Crew/Save": {"post": operation("v1CrewAgent_Save", "Crew_Agent", request("Port.CrewCarriers.SaveRequest"), json!({"type": "boolean"}))},
            "/api/v1/Agents/Dock/Plan": {"post": stream},
            "/api/v1/Ship/{id}": {
                "parameters": [key],
                "get": operation(
                    "v1Ship_Get", "Ship",
                    json!([
                        {"name": "deck", "in": "query", "required": false, "type": "array", "items": {"type": "string"}, "collectionFormat": "multi"},
                        {"name": "Accept-Language", "in": "header", "required": false, "type": "string"}
                    ]),
                    json!({"type": "array", "items": ship})
                ),
                "patch": patch
            },
            "/api/v1/Ship/{id}/Photo": {"parameters": [key], "put": upload}
        },
        "definitions": {
            "Port.Ship": {"type": "object", "properties": {
                "Name": {"type": "string", "description": "Painted on the bow."},
                "Rigging": {"type": "string", "enum": ["None", "Sloop", "Brig"]},
                "Sails": {"type": "array", "items": {"type": "string", "enum": ["Jib", "Main"]}},
                "Dock": {"$ref": "#/definitions/Port.Dock"},
                "Tags": {"type": "object", "additionalProperties": {"type": "string"}},
                "Cargo": {"type": "object"},
                "Plan": {"type": "string", "format": "byte"},
                "Token": {"$ref": "#/definitions/System.Threading.Token"}
            }},
            "Port.Dock": {"type": "object", "properties": {"Rigging": {"type": "string", "enum": ["None", "Sloop", "Brig"]}, "Depth": {"type": "number", "format": "double"}}},
            "Port.JsonPatch": {"type": "object", "properties": {"op": {"type": "string", "enum": ["add", "test"]}, "path": {"type": "string"}, "value": {"type": "object"}}},
            "Port.DockCarriers.SaveRequest": {"type": "object", "properties": {"Ship": {"$ref": "#/definitions/Port.Ship"}}},
            "Port.CrewCarriers.SaveRequest": {"type": "object", "properties": {"Names": {"type": "array", "items": {"type": "string"}}}},
            "System.Threading.Token": {"type": "object", "properties": {"Handle": {"$ref": "#/definitions/Microsoft.Handle"}, "On": {"type": "boolean", "readOnly": true}}},
            "Microsoft.Handle": {"type": "object", "properties": {"IsOpen": {"type": "boolean", "readOnly": true}}}
        }
    })
}

/// A repository with documents beside it.
struct World(tempfile::TempDir);

impl World {
    fn new() -> Self {
        let world = Self(tempfile::tempdir().unwrap());
        std::fs::create_dir_all(world.repository().join("spec/docs")).unwrap();
        let manifest = "[workspace]\n[workspace.package]\nversion = \"1.2.3\"\n";
        std::fs::write(world.repository().join("Cargo.toml"), manifest).unwrap();
        world
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn repository(&self) -> PathBuf {
        self.path().join("repository")
    }

    fn write(&self, name: &str, document: &Value) -> PathBuf {
        let path = self.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, serde_json::to_string_pretty(document).unwrap()).unwrap();
        path
    }

    /// Runs an update, which must succeed, and returns what it reports on standard error.
    fn update(&self, from: &str, more: &[&str]) -> String {
        let from = format!("../{from}");
        let arguments = [&["update", "--whole", "--from", &from], more].concat();
        let done = Command::new(GENERATOR)
            .args(arguments)
            .current_dir(self.repository())
            .output()
            .unwrap();
        let said = String::from_utf8(done.stderr).unwrap();
        assert!(done.status.success(), "{said}");
        said
    }

    fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.repository().join(path)).unwrap()
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{from} in\n{text}");
        std::fs::write(self.repository().join(path), text.replacen(from, to, 1)).unwrap();
    }

    fn snapshot(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let files = walkdir::WalkDir::new(self.repository())
            .into_iter()
            .map(Result::unwrap);
        files
            .filter(|entry| entry.file_type().is_file())
            .map(|entry| {
                (
                    entry.path().to_owned(),
                    std::fs::read(entry.path()).unwrap(),
                )
            })
            .collect()
    }
}

fn api(path: &Path) -> (Api, Vec<(String, Severity)>) {
    let mut session = Session::default();
    let api = run::api(&mut session, &Inputs::of_pages([path])).unwrap();
    let mut codes: Vec<_> = session
        .findings
        .iter()
        .map(|f| (f.code.to_string(), f.severity()))
        .collect();
    codes.sort();
    (api, codes)
}

#[test]
fn every_type_is_what_the_document_states() {
    let world = World::new();
    let (api, codes) = api(&world.write("harbour.json", &harbour()));
    let ship = &api
        .carriers
        .iter()
        .find(|(name, _)| name.as_str() == "Ship")
        .unwrap()
        .1;
    let types: Vec<String> = ship
        .properties
        .iter()
        .map(|(name, p)| format!("{name}: {}", p.ty))
        .collect();
    assert_eq!(
        types,
        [
            "Name: string",
            "Rigging: DockRigging",
            "Sails: ShipSails[]",
            "Dock: Dock",
            "Tags: map of string",
            "Cargo: any",
            "Plan: byte",
        ]
    );
    let sites: BTreeSet<String> = api
        .operations
        .iter()
        .map(|o| {
            let ty = |t: &Option<pagewire::recover::Typed>| {
                t.as_ref()
                    .map_or("-".to_owned(), |t| format!("{:?}", t.ty.leaf()))
            };
            format!(
                "{} {} {}",
                o.operation.page.id.value,
                ty(&o.body),
                ty(&o.answer)
            )
        })
        .collect();
    let wanted = [
        "v1CrewAgent_Save Carrier(TypeName(\"Crew_SaveRequest\")) Bool",
        "v1DockAgent_Plan - Binary",
        "v1DockAgent_Save Carrier(TypeName(\"Dock_SaveRequest\")) Carrier(TypeName(\"Ship\"))",
        "v1Ship_Get - Carrier(TypeName(\"Ship\"))",
        "v1Ship_Patch Carrier(TypeName(\"JsonPatch\")) Carrier(TypeName(\"Ship\"))",
        "v1Ship_Photo Binary Int32",
    ];
    assert_eq!(sites, wanted.map(str::to_owned).into());
    // Two definitions of the runtime, and the property that holds one.
    let notes = |code: &str| codes.iter().filter(|(c, _)| c == code).count();
    assert_eq!(
        (
            notes("swagger::framework-type"),
            notes("swagger::framework-property")
        ),
        (2, 1)
    );
    assert!(
        codes
            .iter()
            .all(|(_, severity)| *severity == Severity::Note),
        "{codes:?}"
    );
}

#[test]
fn carriers_and_enums_have_one_page_and_a_second_update_writes_nothing() {
    let world = World::new();
    world.write("harbour.json", &harbour());
    world.update("harbour.json", &[]);
    let docs = world.repository().join("spec/docs");
    let pages: Vec<String> = walkdir::WalkDir::new(&docs)
        .sort_by_file_name()
        .into_iter()
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            entry
                .path()
                .strip_prefix(&docs)
                .unwrap()
                .display()
                .to_string()
        })
        .collect();
    assert_eq!(
        pages,
        [
            "agent/Crew_Agent/v1CrewAgent_Save.md",
            "agent/Dock_Agent/v1DockAgent_Plan.md",
            "agent/Dock_Agent/v1DockAgent_Save.md",
            "carriers/Dock.md",
            "carriers/JsonPatch.md",
            "carriers/Ship.md",
            "enums/DockRigging.md",
            "enums/JsonPatchOp.md",
            "enums/ShipSails.md",
            "provenance.yaml",
            "rest/Ship/v1Ship_Get.md",
            "rest/Ship/v1Ship_Patch.md",
            "rest/Ship/v1Ship_Photo.md",
            "tags/Crew_Agent.md",
            "tags/Dock_Agent.md",
            "tags/Ship.md",
        ]
    );
    // The parameter object is on the page of its operation, the carrier is not repeated there.
    let save = world.read("spec/docs/agent/Dock_Agent/v1DockAgent_Save.md");
    assert!(
        save.contains("| Ship | Ship |") && !save.contains("Rigging"),
        "{save}"
    );
    // The vendor's sentences stay behind.
    assert!(!world.read("spec/docs/carriers/Ship.md").contains("bow"));
    let before = world.snapshot();
    let said = world.update("harbour.json", &[]);
    assert!(said.contains("0 files new, 0 changed, 0 removed"), "{said}");
    assert_eq!(world.snapshot(), before);
}

#[test]
fn an_archive_a_folder_and_split_documents_read_alike() {
    use std::io::Write as _;
    let world = World::new();
    let whole = world.write("harbour.json", &harbour());
    let mut archive =
        zip::ZipWriter::new(std::fs::File::create(world.path().join("harbour.zip")).unwrap());
    archive
        .start_file("harbour.json", zip::write::SimpleFileOptions::default())
        .unwrap();
    archive.write_all(&std::fs::read(&whole).unwrap()).unwrap();
    archive.finish().unwrap();
    // One document per path, and the whole again under a name that sorts first.
    for (name, path) in harbour()["paths"].as_object().unwrap().keys().enumerate() {
        let mut part = harbour();
        part["paths"]
            .as_object_mut()
            .unwrap()
            .retain(|key, _| key == path);
        world.write(&format!("split/{name}.json"), &part);
    }
    world.write("split/-all.json", &harbour());
    let shape = |path: &Path| {
        let (api, _) = api(path);
        let operations: Vec<String> = api
            .operations
            .iter()
            .map(|o| o.operation.page.id.value.to_string())
            .collect();
        let carriers: Vec<String> = api
            .carriers
            .iter()
            .map(|(name, c)| {
                let rows: Vec<String> = c
                    .properties
                    .iter()
                    .map(|(p, t)| format!("{p} {}", t.ty))
                    .collect();
                format!("{name} {rows:?}")
            })
            .collect();
        (operations, carriers)
    };
    let wanted = shape(&whole);
    assert_eq!(shape(&world.path().join("harbour.zip")), wanted);
    assert_eq!(shape(&world.path().join("split")), wanted);
    // A byte order mark, and YAML.
    let marked = format!("\u{feff}{}", harbour());
    std::fs::write(world.path().join("marked.json"), marked).unwrap();
    assert_eq!(shape(&world.path().join("marked.json")), wanted);
    let yaml = serde_yaml::to_string(&harbour()).unwrap();
    std::fs::write(world.path().join("harbour.yaml"), yaml).unwrap();
    assert_eq!(shape(&world.path().join("harbour.yaml")), wanted);
}

/// Markdown of all kinds, in the places where we describe an operation and its parts.
#[test]
fn descriptions_that_we_write_stay_as_they_are() {
    let world = World::new();
    world.write("one.json", &harbour());
    world.update("one.json", &[]);
    let page = "spec/docs/rest/Ship/v1Ship_Get.md";
    let description = "Fetches *all* ships, see [the guide](https://example.com/a_b) and <https://example.com>.\n\n\
        - an item &amp; more\n  - within it\n- <b>bold</b>\n\n\
        ## A heading\n\n\
        ```rust\nlet a  =  1;\n```\n\n    indented   code\n    goes on\n\n\
        A hard break  \nand `a  b`.\n\nIt can be slow.\n\n";
    world.edit(
        page,
        "| Path Part |",
        &format!("{description}| Path Part |"),
    );
    world.edit(
        page,
        "| id | int32 | **Required** |",
        "| id | int32 | **Required** The *key*, see [this](https://example.com/k) \\| <https://example.com>. |",
    );
    world.edit(
        "spec/docs/carriers/Ship.md",
        "| Name | string |  |",
        "| Name | string | What `it` is &lt;called&gt;, **always**, {here}. |",
    );
    let docs = world.repository().join("spec/docs");
    let pages = || {
        let snapshot = world.snapshot().into_iter();
        let is_page =
            |path: &Path| path.starts_with(&docs) && path.extension().is_some_and(|e| e == "md");
        let pages = snapshot.filter(|(path, _)| is_page(path));
        let text = |(path, text)| (path, String::from_utf8(text).unwrap());
        pages.map(text).collect::<Vec<_>>()
    };
    let before = pages();
    world.update("one.json", &[]);
    for ((path, after), (_, before)) in pages().into_iter().zip(before) {
        assert_eq!(after, before, "{}", path.display());
    }
}

#[test]
fn a_description_that_starts_with_a_list_stays_one() {
    let world = World::new();
    world.write("one.json", &harbour());
    world.update("one.json", &[]);
    let page = "spec/docs/rest/Ship/v1Ship_Get.md";
    world.edit(page, "| Path Part |", "- one\n- two\n\n| Path Part |");
    let before = world.read(page);
    world.update("one.json", &[]);
    assert_eq!(world.read(page), before);
}

#[test]
fn a_definition_without_properties_is_a_carrier_without_properties() {
    let world = World::new();
    let mut harbour = harbour();
    harbour["definitions"]["Port.Nothing"] = json!({"type": "object"});
    harbour["definitions"]["Port.Ship"]["properties"]["Nothing"] =
        json!({"$ref": "#/definitions/Port.Nothing"});
    world.write("one.json", &harbour);
    world.update("one.json", &[]);
    assert!(
        world
            .read("spec/docs/carriers/Nothing.md")
            .contains("empty: true")
    );
    assert!(
        world
            .read("spec/docs/carriers/Ship.md")
            .contains("| Nothing | Nothing |")
    );
    let before = world.snapshot();
    world.update("one.json", &[]);
    assert_eq!(world.snapshot(), before);
}

/// A document has one type for each name.
#[test]
fn a_carrier_with_the_name_of_an_enum_is_an_error() {
    let world = World::new();
    world.write("one.json", &harbour());
    world.update("one.json", &[]);
    let carrier = "---\ntitle: ShipSails\ncarrier: ShipSails\n---\n\n# ShipSails\n\n| Property Name | Type | Description |\n| --- | --- | --- |\n| Z | string |  |\n";
    let path = world.repository().join("spec/docs/carriers/ShipSails.md");
    std::fs::write(path, carrier).unwrap();
    let done = Command::new(GENERATOR)
        .current_dir(world.repository())
        .output()
        .unwrap();
    let said = String::from_utf8(done.stderr).unwrap();
    assert_eq!(done.status.code(), Some(1), "{said}");
    assert!(said.contains("error[model::conflict]"), "{said}");
    assert!(
        said.contains("carriers/ShipSails.md") && said.contains("enums/ShipSails.md"),
        "{said}"
    );
}

#[test]
fn words_follow_renamed_operations_and_never_vanish() {
    let world = World::new();
    world.write("one.json", &harbour());
    world.update("one.json", &[]);
    let page = "spec/docs/rest/Ship/v1Ship_Get.md";
    world.edit(page, "| Path Part |", "Fetches all ships.\n\n| Path Part |");
    world.edit(
        page,
        "| id | int32 | **Required** |",
        "| id | int32 | **Required** Key of the ship. |",
    );
    world.edit(
        page,
        "| deck | string[] |  |",
        "| deck | string[] | Only these. |",
    );
    world.edit(
        "spec/docs/carriers/Ship.md",
        "| Name | string |  |",
        "| Name | string | What it is called. |",
    );
    world.edit(
        "spec/docs/enums/ShipSails.md",
        "| Jib |  |  |",
        "| Jib |  | The one in front. |",
    );
    let mut newer = harbour();
    // Another id, another placeholder, another case of a query name; a property and an enum are gone.
    let mut item = newer["paths"]
        .as_object_mut()
        .unwrap()
        .remove("/api/v1/Ship/{id}")
        .unwrap();
    item["get"]["operationId"] = "v1Ship_Fetch".into();
    item["parameters"][0]["name"] = "shipId".into();
    item["get"]["parameters"][0]["name"] = "Deck".into();
    newer["paths"]["/api/v1/Ship/{shipId}"] = item;
    let ship = newer["definitions"]["Port.Ship"]["properties"]
        .as_object_mut()
        .unwrap();
    ship.remove("Name");
    ship.remove("Sails");
    world.write("two.json", &newer);
    let said = world.update("two.json", &[]);
    let renamed = world.read("spec/docs/rest/Ship/v1Ship_Fetch.md");
    for words in [
        "Fetches all ships.",
        "| shipId | int32 | **Required** Key of the ship. |",
        "| Deck | string[] | Only these. |",
    ] {
        assert!(renamed.contains(words), "{words} in\n{renamed}");
    }
    let unplaced = world.read("spec/docs/unplaced.yaml");
    for words in [
        "Ship.Name: What it is called.",
        "ShipSails.Jib: The one in front.",
    ] {
        assert!(unplaced.contains(words), "{unplaced}");
        assert!(said.contains(words.split(": ").nth(1).unwrap()), "{said}");
    }
    let before = world.snapshot();
    world.update("two.json", &[]);
    assert_eq!(world.snapshot(), before);
}

#[test]
fn words_follow_what_the_comparison_calls_a_rename_and_the_summary_has_those_without_a_home() {
    let world = World::new();
    world.write("one.json", &harbour());
    world.update("one.json", &[]);
    let dock = "spec/docs/carriers/Dock.md";
    world.edit(
        dock,
        "| Depth | double |  |",
        "| Depth | double | At low tide. |",
    );
    world.edit(dock, "| Property", "A place for one ship.\n\n| Property");
    let ship = "spec/docs/carriers/Ship.md";
    world.edit(
        ship,
        "| Name | string |  |",
        "| Name | string | What it is called. |",
    );
    world.edit(
        ship,
        "| Tags | map of string |  |",
        "| Tags | map of string | Words on it. |",
    );
    world.edit(
        ship,
        "| Cargo | any |  |",
        "| Cargo | any | All in its hold. |",
    );
    let text = harbour().to_string();
    // The definition has another name, one property another case, and one is gone.
    let text = text
        .replace("Port.Dock\"", "Port.Pier\"")
        .replace("\"Tags\"", "\"tagS\"");
    let mut newer: Value = serde_json::from_str(&text).unwrap();
    let properties = newer["definitions"]["Port.Ship"]["properties"]
        .as_object_mut()
        .unwrap();
    properties.remove("Cargo");
    properties.insert("Mast".to_owned(), json!({"type": "string"}));
    properties["Sails"] = json!({"type": "array", "items": {"type": "string"}});
    world.write("two.json", &newer);
    let said = world.update("two.json", &["--summary", "../summary.md"]);
    let pier = world.read("spec/docs/carriers/Pier.md");
    for words in ["A place for one ship.", "| Depth | double | At low tide. |"] {
        assert!(pier.contains(words), "{words} in\n{pier}");
    }
    for words in [
        "What it is called.",
        "| tagS | map of string | Words on it. |",
    ] {
        assert!(world.read(ship).contains(words), "{words}");
    }
    let lost = "warning[import::unplaced-words]";
    assert_eq!(said.matches(lost).count(), 1, "{said}");
    let summary = std::fs::read_to_string(world.path().join("summary.md")).unwrap();
    assert!(
        summary.contains("carrier renamed: `Dock` → `Pier`"),
        "{summary}"
    );
    assert!(
        summary.ends_with("\n- `Ship.Cargo`: All in its hold.\n"),
        "{summary}"
    );
    // Places are lines of the new pages.
    let page = world.read(ship);
    for row in ["Mast", "Sails"] {
        let start = format!("| {row} |");
        let line = page.lines().position(|line| line.starts_with(&start));
        let place = format!("{ship}:{}`", line.unwrap() + 1);
        assert!(summary.contains(&place), "{place}: {summary}");
    }
    assert!(
        summary.contains("`spec/docs/carriers/Pier.md:"),
        "{summary}"
    );
    let before = world.snapshot();
    world.update("two.json", &[]);
    assert_eq!(world.snapshot(), before);
}

#[test]
fn a_document_that_cannot_be_read_takes_no_words_away() {
    let world = World::new();
    world.write("two/a.json", &harbour());
    world.update("two", &[]);
    let page = "spec/docs/carriers/Ship.md";
    world.edit(
        page,
        "| Name | string |  |",
        "| Name | string | What it is called. |",
    );
    let before = world.snapshot();
    let mut part = harbour();
    part["definitions"]["Port.Ship"]["properties"]
        .as_object_mut()
        .unwrap()
        .remove("Name");
    world.write("two/a.json", &part);
    std::fs::write(world.path().join("two/b.json"), "<!DOCTYPE html>").unwrap();
    let done = Command::new(GENERATOR)
        .args(["update", "--whole", "--from", "../two"])
        .current_dir(world.repository())
        .output()
        .unwrap();
    let said = String::from_utf8(done.stderr).unwrap();
    assert_eq!(done.status.code(), Some(1), "{said}");
    assert!(
        said.contains("swagger::malformed") && said.contains("b.json:1:1"),
        "{said}"
    );
    assert!(!said.contains("unplaced"), "{said}");
    assert_eq!(world.snapshot(), before);
}

#[test]
fn names_of_enums_stay_when_more_properties_hold_them() {
    let world = World::new();
    world.write("one.json", &harbour());
    world.update("one.json", &[]);
    let mut newer = harbour();
    // By rule alone it would now be named after the shorter owner.
    newer["definitions"]["Port.Bay"] = json!({"type": "object", "properties": {"Sails": {"type": "string", "enum": ["Jib", "Main", "Spinnaker"]}}});
    newer["definitions"]["Port.Ship"]["properties"]["Sails"]["items"]["enum"] =
        json!(["Jib", "Main", "Spinnaker"]);
    world.write("two.json", &newer);
    world.update("two.json", &[]);
    assert!(
        world
            .read("spec/docs/carriers/Bay.md")
            .contains("| Sails | ShipSails |")
    );
    assert!(
        world
            .read("spec/docs/enums/ShipSails.md")
            .contains("| Spinnaker |")
    );
}

/// The documents list the members of an enum. What only an older release knows is none of them, and a sample that shows it
/// neither gets another member in its place nor keeps it.
#[test]
fn members_that_documents_no_longer_list_are_gone_from_enums_and_samples() {
    const OLDER: &str = r#"---
title: Save
uid: v1DockAgent_Save
---

# Save

```http
POST /api/v1/Agents/Dock/Save
```

## Response

| Response | Description |
|---|---|
| 200 | OK |

### Response body: Ship

| Property Name | Type | Description |
|---|---|---|
| Name | string |  |
| Rigging | string |  |
| Sails | array |  |
| Dock | Dock |  |

## Sample Request

```http!
POST /api/v1/Agents/Dock/Save
Accept: application/json; charset=utf-8
```

```http_
HTTP/1.1 200 OK
Content-Type: application/json; charset=utf-8

{
  "Name": "Pearl",
  "Rigging": "Barque",
  "Sails": ["Skysail"],
  "Dock": {"Rigging": "Barque, Sloop"}
}
```
"#;
    let world = World::new();
    let page = world.path().join("older/agent/Dock_Agent");
    std::fs::create_dir_all(&page).unwrap();
    std::fs::write(page.join("v1DockAgent_Save.md"), OLDER).unwrap();
    let mut older = harbour();
    for carrier in ["Port.Ship", "Port.Dock"] {
        older["definitions"][carrier]["properties"]["Rigging"]["enum"] =
            json!(["None", "Sloop", "Brig", "Barque"]);
    }
    world.write("one.json", &older);
    let said = world.update("one.json", &["--evidence", "../older"]);
    assert!(!said.contains("swagger::sample-value"), "{said}");
    let save = "spec/docs/agent/Dock_Agent/v1DockAgent_Save.md";
    assert!(world.read(save).contains(r#""Rigging": "Barque""#));

    world.write("two.json", &harbour());
    let said = world.update("two.json", &["--evidence", "../older", "--verbose"]);
    assert!(
        said.contains(
            "2 values in samples of other releases are no members of `DockRigging`: `Barque`"
        ),
        "{said}"
    );
    let members = world.read("spec/docs/enums/DockRigging.md");
    assert!(
        members.contains("| Brig |") && !members.contains("Barque"),
        "{members}"
    );
    let text = world.read(save);
    let (_, sample) = text.split_once("200 OK").unwrap();
    assert!(
        sample.contains(r#""Name": "text""#) && !sample.contains("Rigging"),
        "{sample}"
    );
    // A list of enums shows made-up words, whatever the release.
    assert!(sample.contains(r#""Jib""#), "{sample}");

    let before = world.snapshot();
    world.update("two.json", &["--evidence", "../older"]);
    assert_eq!(world.snapshot(), before);
}

#[test]
fn what_samples_of_another_release_show_beside_the_types_is_counted_by_rule() {
    const OLDER: &str = r#"---
title: POST Agents/Dock/Save
id: v1DockAgent_Save
---

# POST Agents/Dock/Save

```http
POST /api/v1/Agents/Dock/Save
```

Saves a ship.

## Request Body: request

Saves.

| Property Name | Type |  Description |
|---|---|---|
| Captain | string |  |

## Response: object

| Response | Description |
|---|---|
| 200 | OK |

Response body: object

| Property Name | Type |  Description |
|---|---|---|
| Name | string |  |
| Mast | int32 |  |

## Sample Request

```http!
POST /api/v1/Agents/Dock/Save
Content-Type: application/json; charset=utf-8

{"Captain": "Flint"}
```

```http_
HTTP/1.1 200 OK
Content-Type: application/json; charset=utf-8

{
  "Name": "Pearl",
  "Mast": 3,
  "Rigging": 4,
  "Dock": {"Depth": "deep", "Rigging": "Sloop"},
  "Tags": {"a": 1}
}
```
"#;
    let world = World::new();
    let page = world.path().join("older/agent/Dock_Agent");
    std::fs::create_dir_all(&page).unwrap();
    std::fs::write(page.join("v1DockAgent_Save.md"), OLDER).unwrap();
    world.write("one.json", &harbour());
    let said = world.update("one.json", &["--evidence", "../older", "--verbose"]);
    for wanted in [
        "1 property in a sample of another release is none of its type: `Ship.Mast`",
        "3 properties in samples of other releases have values of another kind than their types: `Dock.Depth`, `Ship.Rigging`, `Ship.Tags`",
        "1 sample of another release shows something else than its operation has: `v1DockAgent_Save`",
    ] {
        assert!(said.contains(wanted), "{wanted}:\n{said}");
    }
    let save = world.read("spec/docs/agent/Dock_Agent/v1DockAgent_Save.md");
    assert!(
        !save.contains("Depth") && save.contains(r#""Rigging": "Sloop""#),
        "{save}"
    );
}

#[test]
fn a_method_that_the_documents_lost_is_a_finding() {
    let world = World::new();
    world.write("one.json", &harbour());
    world.update("one.json", &[]);
    let mut split = harbour();
    split["paths"]["/api/v1/Ship/{id}"]
        .as_object_mut()
        .unwrap()
        .remove("patch");
    world.write("two.json", &split);
    let said = world.update("two.json", &[]);
    assert!(
        said.contains("swagger::method-missing") && said.contains("v1Ship_Patch"),
        "{said}"
    );
}

#[test]
fn documents_of_one_tag_each_without_a_patch_are_a_finding_where_nothing_is_known_before() {
    let codes = |documents: &[(&str, Value)]| {
        let world = World::new();
        for (name, document) in documents {
            world.write(&format!("split/{name}.json"), document);
        }
        let mut session = Session::default();
        let inputs = Inputs::of_pages([world.path().join("split")]);
        run::api(&mut session, &inputs).unwrap();
        let found = session.findings.iter();
        found
            .filter(|finding| finding.code.to_string() == "swagger::method-missing")
            .count()
    };
    // The documents of the tags, as a tool splits them.
    let split = |part: &str| {
        let mut document = harbour();
        let paths = document["paths"].as_object_mut().unwrap();
        paths.retain(|path, _| path.contains(part));
        document
    };
    let [dock, crew, ship] = ["/Dock/", "/Crew/", "/Ship/"].map(split);
    let mut no_patch = ship.clone();
    no_patch["paths"]["/api/v1/Ship/{id}"]
        .as_object_mut()
        .unwrap()
        .remove("patch");
    let some = |ship: &Value| {
        [
            ("a", dock.clone()),
            ("b", crew.clone()),
            ("c", ship.clone()),
        ]
    };
    assert_eq!(codes(&some(&no_patch)), 1);
    assert_eq!(codes(&some(&ship)), 0);
    // One document alone, or two of one tag, were split by nobody.
    assert_eq!(codes(&[("a", no_patch.clone())]), 0);
    let photo = split("/Photo");
    let paths = no_patch["paths"].as_object_mut().unwrap();
    paths.remove("/api/v1/Ship/{id}/Photo");
    assert_eq!(codes(&[("a", dock), ("b", photo), ("c", no_patch)]), 0);
}

#[test]
fn faults_of_a_document_are_errors_at_their_lines() {
    let world = World::new();
    let mut document = harbour();
    document["paths"]["/api/v1/Ship/{id}"]["get"]["operationId"] = "not an id".into();
    document["paths"]["/api/v1/Ship/{id}/Photo"]["put"]["responses"] =
        json!({"2XX": {"description": ""}});
    let path = world.write("broken.json", &document);
    let mut session = Session::default();
    run::api(&mut session, &Inputs::of_pages([&path])).unwrap();
    let text = std::fs::read_to_string(path).unwrap();
    let found: Vec<(String, &str)> = session
        .findings
        .iter()
        .filter(|f| f.severity() > Severity::Note)
        .map(|f| {
            let start = f.place.as_ref().unwrap().span.unwrap().start;
            (
                f.code.to_string(),
                text[start..].lines().next().unwrap().trim(),
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            (
                "swagger::name".to_owned(),
                "\"operationId\": \"not an id\","
            ),
            ("swagger::status-unsupported".to_owned(), "\"2XX\": {"),
            ("swagger::status-missing".to_owned(), "\"responses\": {"),
        ]
    );
}

#[test]
fn types_that_lead_back_to_themselves_are_free_and_bases_are_read_once() {
    let world = World::new();
    let mut document = harbour();
    let definitions = &mut document["definitions"];
    definitions["Port.Fleet"] =
        json!({"type": "array", "items": {"$ref": "#/definitions/Port.Fleet"}});
    definitions["Port.Ship"]["properties"]["Convoy"] =
        json!({"type": "array", "items": {"$ref": "#/definitions/Port.Fleet"}});
    for level in 0..40 {
        let base = json!({"$ref": format!("#/definitions/Port.Base{}", level + 1)});
        definitions[format!("Port.Base{level}")] = json!({
            "allOf": [base, base],
            "properties": {format!("P{level}"): {"type": "string"}},
        });
    }
    definitions["Port.Base40"] =
        json!({"type": "object", "properties": {"Last": {"type": "string"}}});
    let path = world.write("circle.json", &document);
    let (api, codes) = api(&path);
    let named = |name: &str| TypeName::new(name).unwrap();
    let convoy = &api.carriers[&named("Ship")].properties["Convoy"];
    assert_eq!(convoy.ty.to_string(), "any[]");
    assert_eq!(api.carriers[&named("Base0")].properties.len(), 41);
    let deep: Vec<_> = codes
        .iter()
        .filter(|(code, _)| code == "swagger::nested-too-deep")
        .collect();
    assert_eq!(deep.len(), 1, "{codes:?}");
}

/// A type in words that both forms share. Names are last parts, without what tells colliding ones apart.
fn words(schema: &Value, enums: &BTreeMap<String, Vec<String>>) -> String {
    let text = |key: &str| schema.get(key).and_then(Value::as_str).unwrap_or_default();
    if let Some(parts) = schema.get("allOf").and_then(Value::as_array) {
        return words(&parts[0], enums);
    }
    if let Some(members) = schema.get("enum") {
        return members.to_string();
    }
    match schema.get("$ref").and_then(Value::as_str) {
        Some(reference) => {
            let name = reference.rsplit('/').next().unwrap();
            if let Some(members) = enums.get(name) {
                return json!(members).to_string();
            }
            let last = name.rsplit('.').next().unwrap();
            return last.rsplit('_').next().unwrap().to_owned();
        }
        None if text("type") == "array" => {
            let items = schema.get("items").filter(|items| **items != json!({}));
            // A list that says nothing of its items is one of text.
            let items = items.map_or_else(|| "string ".to_owned(), |items| words(items, enums));
            return format!("[{items}]");
        }
        None => {}
    }
    match schema.get("additionalProperties") {
        Some(values) => format!("map of {}", words(values, enums)),
        // An object without properties is a free-form value.
        None if text("type").is_empty() || text("type") == "object" => "any".to_owned(),
        None => format!("{} {}", text("type"), text("format")),
    }
}

fn resolved<'v>(document: &'v Value, part: &'v Value) -> &'v Value {
    match part.get("$ref").and_then(Value::as_str) {
        Some(reference) => document.pointer(&reference[1..]).unwrap(),
        None => part,
    }
}

/// What an operation says of the wire, in words that both forms share.
#[derive(Debug, PartialEq, Eq)]
struct Shape {
    address: String,
    parameters: BTreeSet<String>,
    request: BTreeSet<String>,
    responses: BTreeMap<String, BTreeSet<String>>,
}

const METHODS: [&str; 5] = ["get", "put", "post", "delete", "patch"];

fn shapes_of_swagger(document: &Value) -> BTreeMap<String, Shape> {
    let none = BTreeMap::new();
    let mut shapes = BTreeMap::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let media = |key: &str| -> Vec<&str> {
                operation[key]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|m| m.as_str().unwrap())
                    .collect()
            };
            let mut shape = Shape {
                address: format!("{method} {}", anonymous(path)),
                parameters: BTreeSet::new(),
                request: BTreeSet::new(),
                responses: BTreeMap::new(),
            };
            for parameter in operation["parameters"].as_array().unwrap() {
                let (name, place) = (
                    parameter["name"].as_str().unwrap(),
                    parameter["in"].as_str().unwrap(),
                );
                match place {
                    "body" => {
                        let ty = words(&parameter["schema"], &none);
                        shape.request = media("consumes")
                            .iter()
                            .map(|m| format!("{m} {ty}"))
                            .collect();
                        // The list of media types of a patch is empty; RFC 6902 and RFC 7396 name them.
                        if method == "patch" {
                            assert!(shape.request.is_empty());
                            let whole = words(&operation["responses"]["200"]["schema"], &none);
                            shape.request = [
                                format!("application/json {ty}"),
                                format!("application/json-patch+json {ty}"),
                                format!("application/merge-patch+json {whole}"),
                            ]
                            .into();
                        }
                    }
                    // A file is the whole body, or the part of a form.
                    "formData" => {
                        let of = |m: &&str| match *m {
                            "multipart/form-data" => format!("{m} any"),
                            _ => format!("{m} string binary"),
                        };
                        shape.request = media("consumes").iter().map(of).collect();
                    }
                    _ => {
                        // A query string holds text where the document says `object`.
                        let ty = match words(parameter, &none) {
                            any if any == "any" && place == "query" => "string ".to_owned(),
                            ty => ty,
                        };
                        // Placeholders are told by their position, in the address.
                        let name = if place == "path" { "" } else { name };
                        let required = parameter["required"].as_bool().unwrap();
                        shape
                            .parameters
                            .insert(format!("{place} {name} {ty} {required}"));
                    }
                }
            }
            for (status, response) in operation["responses"].as_object().unwrap() {
                let content = response.get("schema").map(|schema| words(schema, &none));
                let each = content.iter().flat_map(|ty| {
                    media("produces")
                        .into_iter()
                        .map(move |m| format!("{m} {ty}"))
                });
                shape.responses.insert(status.clone(), each.collect());
            }
            shapes.insert(operation["operationId"].as_str().unwrap().to_owned(), shape);
        }
    }
    shapes
}

fn shapes_of_document(document: &Value) -> BTreeMap<String, Shape> {
    let enums = enums(document);
    let content = |part: &Value| -> BTreeSet<String> {
        let media = part
            .get("content")
            .and_then(Value::as_object)
            .into_iter()
            .flatten();
        media
            .map(|(name, content)| format!("{name} {}", words(&content["schema"], &enums)))
            .collect()
    };
    let mut shapes = BTreeMap::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item
            .as_object()
            .unwrap()
            .iter()
            .filter(|(m, _)| METHODS.contains(&m.as_str()))
        {
            let parameters = operation
                .get("parameters")
                .and_then(Value::as_array)
                .into_iter()
                .flatten();
            let parameters = parameters.map(|parameter| {
                let parameter = resolved(document, parameter);
                let place = parameter["in"].as_str().unwrap();
                let name = if place == "path" {
                    ""
                } else {
                    parameter["name"].as_str().unwrap()
                };
                let required = parameter
                    .get("required")
                    .and_then(Value::as_bool)
                    .unwrap_or(false);
                format!(
                    "{place} {name} {} {required}",
                    words(&parameter["schema"], &enums)
                )
            });
            let responses = operation["responses"].as_object().unwrap().iter();
            let shape = Shape {
                address: format!("{method} {}", anonymous(path)),
                parameters: parameters.collect(),
                request: operation
                    .get("requestBody")
                    .map(|body| content(resolved(document, body)))
                    .unwrap_or_default(),
                responses: responses
                    .map(|(status, r)| (status.clone(), content(resolved(document, r))))
                    .collect(),
            };
            shapes.insert(operation["operationId"].as_str().unwrap().to_owned(), shape);
        }
    }
    shapes
}

fn enums(document: &Value) -> BTreeMap<String, Vec<String>> {
    let schemas = document["components"]["schemas"]
        .as_object()
        .unwrap()
        .iter();
    let listed = |schema: &Value| -> Option<Vec<String>> {
        let members = schema.get("enum")?.as_array()?.iter();
        Some(members.map(|m| m.as_str().unwrap().to_owned()).collect())
    };
    schemas
        .filter_map(|(name, schema)| Some((name.clone(), listed(schema)?)))
        .collect()
}

/// A path without the names of its placeholders, which OpenAPI joins.
fn anonymous(path: &str) -> String {
    let segments = path
        .split('/')
        .map(|s| if s.starts_with('{') { "{}" } else { s });
    segments.collect::<Vec<_>>().join("/")
}

/// The operations of each fact that descriptions state.
type FactsById = BTreeMap<&'static str, BTreeSet<String>>;

/// The facts by the words of the Swagger alone, wherever an operation has them.
fn facts_of_swagger(sources: &[Value]) -> FactsById {
    let mut facts = FactsById::new();
    for operation in sources.iter().flat_map(operations) {
        let text =
            ["summary", "description"].map(|key| operation[key].as_str().unwrap_or_default());
        for (fact, word) in [
            ("x-online-restricted", "## Online Restricted"),
            ("x-experimental", "## Experimental"),
            ("x-slow-threshold-ms", "NsApiSlow threshold"),
        ] {
            if text.concat().contains(word) {
                let id = operation["operationId"].as_str().unwrap().to_owned();
                facts.entry(fact).or_default().insert(id);
            }
        }
    }
    facts
}

fn facts_of_document(document: &Value) -> FactsById {
    let mut facts = FactsById::new();
    for operation in operations(document) {
        for fact in [
            "x-online-restricted",
            "x-experimental",
            "x-slow-threshold-ms",
        ] {
            if !operation[fact].is_null() {
                let id = operation["operationId"].as_str().unwrap().to_owned();
                facts.entry(fact).or_default().insert(id);
            }
        }
    }
    facts
}

fn operations(document: &Value) -> Vec<&Value> {
    let paths = document["paths"].as_object().unwrap().values();
    paths
        .flat_map(|path| path.as_object().unwrap().values())
        .filter(|operation| operation["operationId"].is_string())
        .collect()
}

#[test]
fn a_document_made_from_the_vendors_swagger_says_the_same() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/2026-07-swagger");
    if !root.is_dir() {
        println!("skipped: the reference material 2026-07-swagger is not here");
        return;
    }
    let mut session = Session::default();
    let inputs = Inputs::of_pages([&root]);
    let api = run::api(&mut session, &inputs).unwrap();
    let document = run::describe(&mut session, &api, &inputs).unwrap();
    let document = serde_json::to_value(&document.document).unwrap();
    let read = |name: &str| -> Value {
        serde_json::from_str(&std::fs::read_to_string(root.join(name)).unwrap()).unwrap()
    };
    let sources = [read("Swagger-v1-Agents.json"), read("Swagger-v1-REST.json")];
    let mut wanted = BTreeMap::new();
    for source in &sources {
        wanted.append(&mut shapes_of_swagger(source));
    }
    let found = shapes_of_document(&document);
    assert_eq!((found.len(), wanted.len()), (3356, 3356));
    for (id, shape) in &wanted {
        assert_eq!(found.get(id), Some(shape), "{id}");
    }
    assert_eq!(facts_of_document(&document), facts_of_swagger(&sources));
    let mut definitions: BTreeMap<String, &Value> = BTreeMap::new();
    for source in &sources {
        for (name, schema) in source["definitions"].as_object().unwrap() {
            definitions.insert(name.clone(), schema);
        }
    }
    // Objects of the runtime are no data.
    definitions.retain(|name, _| {
        ![
            "System.Threading.CancellationToken",
            "System.Threading.WaitHandle",
            "Microsoft.Win32.SafeHandles.SafeWaitHandle",
        ]
        .contains(&name.as_str())
    });
    let (enums, none) = (enums(&document), BTreeMap::new());
    let schemas = document["components"]["schemas"].as_object().unwrap();
    let carriers: BTreeMap<&String, &Value> = schemas
        .iter()
        .filter(|(name, _)| !enums.contains_key(*name))
        .collect();
    assert_eq!((carriers.len(), definitions.len()), (1849, 1849));
    for (full, definition) in definitions {
        let last = full.rsplit('.').next().unwrap().to_owned();
        let owner = full
            .rsplit('.')
            .nth(1)
            .unwrap()
            .trim_end_matches("Carriers");
        let long = format!("{owner}_{last}");
        let schema = carriers.get(&long).or_else(|| carriers.get(&last)).unwrap();
        let rows = |schema: &Value, enums| -> Vec<String> {
            let properties = schema["properties"].as_object().unwrap().iter();
            properties
                .map(|(name, schema)| format!("{name}: {}", words(schema, enums)))
                .collect()
        };
        assert_eq!(rows(schema, &enums), rows(definition, &none), "{full}");
    }
}
