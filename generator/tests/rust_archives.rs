//! Archives of a document in Rust: modules, columns, what they share, and what cannot be read.

use globset::{Glob, GlobSetBuilder};
use pagewire::diagnostics::Findings;
use pagewire::diff::{Level, compare};
use pagewire::rust::{GeneratedFile, RustOptions, emit};
use serde_json::{Value, json};

/// A document with two archives, one of which an operation queries.
fn document() -> Value {
    let parameter =
        |name: &str, ty: &str| json!({"name": name, "in": "query", "schema": {"type": ty}});
    let rows = json!({
        "tags": ["Gate"],
        "operationId": "v1Gate_GetAll",
        "x-pagewire-archive": "FindGate",
        "parameters": [
            parameter("$select", "string"), parameter("$filter", "string"), parameter("$orderBy", "string"),
            parameter("$top", "integer"), parameter("$skip", "integer"),
        ],
        "responses": {"200": {"description": "Rows.", "content": {"application/json": {"schema": {"type": "object"}}}}},
    });
    let one = json!({
        "tags": ["Door"],
        "operationId": "v1Door_GetOne",
        "responses": {"204": {"description": "Nothing."}},
    });
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Town", "version": "1"},
        "x-pagewire-profile": "superoffice",
        "tags": [{"name": "Gate"}, {"name": "Door"}],
        "paths": {"/api/v1/Gate": {"get": rows}, "/api/v1/Door": {"get": one}},
        "x-pagewire-archives": {
            "archives": {
                "FindGate": {
                    "description": "Gates of the town.",
                    "entities": ["gate"],
                    "columns": {"gateId": "int", "name": "string", "Name": "stringorPK", "opened": "datetime"},
                    "unsorted": ["opened"],
                    "shared": {"keeper": "keeper"},
                },
                "FindDoor": {"columns": {"width": "decimal"}},
            },
            "shared": {
                "keeper": {"columns": {"group": "userGroup"}, "shared": {"home/x": "address"}},
                "address": {"columns": {"city\"": "listAny"}, "unsorted": ["city\""]},
            },
        },
    })
}

fn made(document: Value, tags: Option<&str>) -> (Vec<GeneratedFile>, Vec<String>) {
    let spec = serde_json::from_value(document).unwrap();
    let tags = tags.map(|glob| {
        let mut set = GlobSetBuilder::new();
        set.add(Glob::new(glob).unwrap());
        set.build().unwrap()
    });
    let options = RustOptions {
        tags,
        ..RustOptions::default()
    };
    let mut findings = Findings::new();
    let files = emit(&spec, "town.yaml", &options, &mut findings).unwrap();
    for file in files.iter().filter(|file| file.path.ends_with(".rs")) {
        assert!(syn::parse_file(&file.text).is_ok(), "{}", file.text);
    }
    let found = findings.iter().map(|finding| {
        let place = finding.place.as_ref().map_or("", |place| &place.file);
        format!(
            "{} {}",
            finding.code,
            place.trim_start_matches("town.yaml#")
        )
    });
    let mut found: Vec<String> = found.collect();
    found.sort();
    (files, found)
}

fn text<'f>(files: &'f [GeneratedFile], path: &str) -> Option<&'f str> {
    let file = files.iter().find(|file| file.path == path)?;
    Some(&file.text)
}

#[test]
fn an_archive_is_a_module_behind_a_feature_with_a_constant_per_column() {
    let (files, found) = made(document(), None);
    assert_eq!(found, [""; 0]);
    let module = text(&files, "src/archives/find_gate.rs").unwrap();
    for line in [
        "//! Gates of the town.",
        "    FindGate \"FindGate\"",
        "pagewire_runtime::archive_columns! { FindGate, []",
        "    GATE_ID Int Sorted \"gateId\";",
        "    NAME_PASCAL TextOrKey Sorted \"Name\";",
        "    NAME Text Sorted \"name\";",
        "    OPENED DateTime Unsorted \"opened\";",
        "pub mod keeper {",
        "    shared_keeper! { crate::archives::find_gate::FindGate [\"keeper\"] }",
        "        GATE \"gate\";",
        "#[cfg(all(feature = \"client\", feature = \"gate\"))]",
        "pagewire_runtime::archive_calls! { FindGate; crate::gate::GetAllCall<'_, R> }",
    ] {
        assert!(
            module.lines().any(|known| known == line),
            "{line}\n{module}"
        );
    }
    let shared = text(&files, "src/archives/shared.rs").unwrap();
    for line in [
        "            GROUP User Sorted \"group\";",
        "            shared_address! { $archive [$($path)* \"home/x\"] }",
        "            CITY List Unsorted \"city\\\"\";",
    ] {
        assert!(
            shared.lines().any(|known| known == line),
            "{line}\n{shared}"
        );
    }
    let manifest: toml::Table = text(&files, "Cargo.toml").unwrap().parse().unwrap();
    let features = manifest["features"].as_table().unwrap();
    assert_eq!(features["archive-find-gate"][0].as_str(), Some("archives"));
    let all = features["all-archives"].as_array().unwrap();
    assert_eq!(all.len(), 3);
}

#[test]
fn calls_of_an_archive_show_a_query_by_its_columns() {
    let (files, _) = made(document(), None);
    let client = text(&files, "src/gate/client.rs").unwrap();
    for line in [
        "/// - rows of the archive `FindGate`, whose columns the feature `archive-find-gate` brings, as in",
        "///   `$select=gateId,Name`, `$filter=Name begins 'A'` and `$orderBy=Name`.",
        "/// # #[cfg(feature = \"archive-find-gate\")]",
        "/// let query = Query::new()",
        "///     .select((find_gate::GATE_ID, find_gate::NAME_PASCAL))",
        "///     .filter(find_gate::NAME_PASCAL.begins(\"A\"))",
        "///     .order_by(find_gate::NAME_PASCAL.asc());",
    ] {
        assert!(
            client.lines().any(|known| known.trim_start() == line),
            "{line}\n{client}"
        );
    }
    let door = text(&files, "src/door/client.rs").unwrap();
    assert!(!door.contains("query"), "{door}");
}

#[test]
fn requests_and_rows_of_agents_are_made_from_and_read_by_typed_columns() {
    let text_of = |names: &[&str]| -> Value {
        let properties = names.iter().map(|name| {
            let ty = if name.starts_with("Page") {
                "integer"
            } else {
                "string"
            };
            let format = if ty == "integer" { "int32" } else { "" };
            ((*name).to_owned(), json!({"type": ty, "format": format}))
        });
        json!({"type": "object", "properties": Value::Object(properties.collect())})
    };
    let parts = [
        "ProviderName",
        "Columns",
        "SortOrder",
        "Entities",
        "Page",
        "PageSize",
    ];
    let body = |name: &str| {
        let schema = json!({"$ref": format!("#/components/schemas/{name}")});
        json!({"content": {"application/json": {"schema": schema}}})
    };
    let mut document = document();
    let call = |id: &str, request: &str| {
        let mut response = body("GateItem");
        response["description"] = json!("A row.");
        json!({"post": {
            "tags": ["Gate"], "operationId": id, "requestBody": body(request), "responses": {"200": response},
        }})
    };
    document["paths"]["/api/v1/Gates"] = call("v1Gate_Gates", "GatesRequest");
    document["paths"]["/api/v1/Keys"] = call("v1Gate_Keys", "KeysRequest");
    document["components"]["schemas"] = json!({
        "GatesRequest": text_of(&[parts.as_slice(), &["Restrictions", "Note"]].concat()),
        "KeysRequest": text_of(&parts),
        "GateItem": {"type": "object", "properties": {
            "ColumnData": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/GateCell"}},
        }},
        "GateCell": text_of(&["DisplayValue"]),
    });
    let (files, _) = made(document, None);
    let request = text(&files, "src/types/gates_request.rs").unwrap();
    for line in [
        "pagewire_runtime::archive_request! { GatesRequest {",
        "    archive: provider_name, columns: columns, order: sort_order, filter: restrictions,",
        "    entities: entities, page: page, page_size: page_size,",
    ] {
        assert!(
            request.lines().any(|known| known == line),
            "{line}\n{request}"
        );
    }
    let item = text(&files, "src/types/gate_item.rs").unwrap();
    assert!(
        item.contains("pagewire_runtime::archive_item! { GateItem }"),
        "{item}"
    );
    // A request without a part would lose it.
    for file in ["src/types/keys_request.rs", "src/types/gate_cell.rs"] {
        assert!(!text(&files, file).unwrap().contains("archive_"), "{file}");
    }
}

#[test]
fn a_part_of_the_tags_has_the_archives_that_it_queries() {
    let (files, _) = made(document(), Some("Gate"));
    assert!(text(&files, "src/archives/find_gate.rs").is_some());
    assert!(text(&files, "src/archives/find_door.rs").is_none());
    // Tags that only operations name count, too.
    let mut undeclared = document();
    undeclared.as_object_mut().unwrap().remove("tags");
    let (files, _) = made(undeclared, Some("Door"));
    assert!(text(&files, "src/archives.rs").is_none());
    let (files, _) = made(document(), Some("Door"));
    assert!(text(&files, "src/archives.rs").is_none());
    assert!(!text(&files, "Cargo.toml").unwrap().contains("archives"));
}

#[test]
fn what_cannot_be_read_is_reported_and_left_out() {
    let mut wrong = document();
    let archives = &mut wrong["x-pagewire-archives"];
    archives["archives"]["FindDoor"] = json!({
        "columns": {"width": "meters", "height": "int"},
        "unsorted": "height",
        "shared": {"x": "nobody"},
        "color": 1,
    });
    archives["archives"]["FindWall"] = json!(5);
    archives["archives"]["FindGate"]["description"] = json!(5);
    wrong["paths"]["/api/v1/Door"]["get"]["x-pagewire-archive"] = json!(7);
    let archives = &mut wrong["x-pagewire-archives"];
    archives["shared"]["circle"] = json!({"shared": {"self": "circle"}});
    archives["more"] = json!([]);
    wrong["paths"]["/api/v1/Gate"]["get"]["x-pagewire-archive"] = json!("FindRoof");
    let (files, found) = made(wrong, None);
    let root = "openapi::odd-value /x-pagewire-archives";
    assert_eq!(
        found,
        [
            "openapi::odd-value /paths/~1api~1v1~1Door/get/x-pagewire-archive".to_owned(),
            format!("{root}/archives/FindDoor/color"),
            format!("{root}/archives/FindDoor/columns/width"),
            format!("{root}/archives/FindDoor/shared/x"),
            format!("{root}/archives/FindDoor/unsorted"),
            format!("{root}/archives/FindGate/description"),
            format!("{root}/archives/FindWall"),
            format!("{root}/more"),
            format!("{root}/shared/circle"),
            "rust::passed-over /paths/~1api~1v1~1Gate/get/x-pagewire-archive".to_owned(),
        ]
    );
    let door = text(&files, "src/archives/find_door.rs").unwrap();
    assert!(
        door.contains("HEIGHT Int Sorted") && !door.contains("WIDTH"),
        "{door}"
    );
}

#[test]
fn without_a_profile_that_knows_archives_their_columns_go_by_name() {
    let mut other = document();
    other["x-pagewire-profile"] = json!("openapi");
    let (files, found) = made(other, None);
    assert!(
        found.contains(&"rust::passed-over /x-pagewire-archives".to_owned()),
        "{found:?}"
    );
    assert!(text(&files, "src/archives.rs").is_none());
}

/// What changes from the document to a changed one: the sentence of each change, its release, and the items in Rust.
fn changes(change: impl Fn(&mut Value)) -> Vec<(String, Level, Vec<String>)> {
    let mut changed = document();
    change(&mut changed["x-pagewire-archives"]);
    let [old, new] = [document(), changed].map(|value| serde_json::from_value(value).unwrap());
    let changes = compare(&old, &new)
        .unwrap()
        .changes
        .into_iter()
        .map(|change| {
            let items = change.rust.items.iter().map(|item| item.path.clone());
            let sentence = format!("{}: {}", change.subject, change.sentence());
            (sentence, change.rust.level, items.collect())
        });
    changes.collect()
}

#[test]
fn what_takes_the_name_of_a_constant_is_told_with_what_lost_it() {
    let told = |change: &dyn Fn(&mut Value)| {
        let found = changes(change).into_iter();
        let mut told: Vec<String> = found
            .map(|(sentence, level, items)| {
                let items: Vec<String> = items
                    .iter()
                    .map(|item| item.replace("superoffice::archives::", ""))
                    .collect();
                format!("{sentence} ({level}) {}", items.join(" "))
            })
            .collect();
        told.sort();
        told
    };
    assert_eq!(
        told(&|archives| archives["archives"]["FindDoor"]["columns"]["Width"] = json!("int")),
        ["archive FindDoor: column added `Width` (minor) find_door::WIDTH_PASCAL",]
    );
    assert_eq!(
        told(&|archives| archives["archives"]["FindGate"]["entities"] = json!(["gate", "Gate"])),
        ["archive FindGate: kind of rows added `Gate` (minor) find_gate::entity::GATE_PASCAL",]
    );
    // What is in a module moves with it.
    let found =
        told(&|archives| archives["archives"]["find_door"] = json!({"columns": {"height": "int"}}));
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(
        found
            .iter()
            .any(|told| told.contains("archive has another module in the crate (major)")),
        "{found:?}"
    );
    // A column that moves to another archive goes there and comes here, once each.
    let moved = told(&|archives| {
        let columns = &mut archives["archives"]["FindGate"]["columns"];
        columns.as_object_mut().unwrap().remove("gateId");
        archives["archives"]["FindDoor"]["columns"]["gateId"] = json!("int");
    });
    assert_eq!(
        moved,
        [
            "archive FindDoor: column added `gateId` (minor) find_door::GATE_ID",
            "archive FindGate: column removed `gateId` (major) find_gate::GATE_ID",
        ]
    );
}

#[test]
fn changes_of_columns_name_their_constants() {
    let of = |sentence: &str, level, path: &str| {
        (
            sentence.to_owned(),
            level,
            vec![format!("superoffice::archives::{path}")],
        )
    };
    assert_eq!(
        changes(|archives| {
            archives["archives"]["FindGate"]["columns"]["gateId"] = json!("decimal");
            archives["archives"]["FindGate"]["unsorted"] = json!(["opened", "name"]);
            archives["shared"]["address"]["columns"]["street"] = json!("string");
            archives["archives"]["FindWall"] = json!({"columns": {"height": "int"}});
        }),
        [
            of(
                "archive FindGate: column has another type `gateId`: `int` → `decimal`",
                Level::Major,
                "find_gate::GATE_ID"
            ),
            of(
                "archive FindGate: rows can no longer be sorted by column `name`",
                Level::Major,
                "find_gate::NAME"
            ),
            of(
                "archive FindGate: column added `keeper/home/x/street`",
                Level::Minor,
                "find_gate::keeper::home_x::STREET"
            ),
            of("archive FindWall: archive added", Level::Minor, "find_wall"),
        ]
    );
    // Another kind of number is another type; another kind of text is not.
    assert_eq!(
        changes(
            |archives| archives["archives"]["FindGate"]["columns"]["name"] =
                json!("positiveString")
        ),
        [(
            "archive FindGate: column has another type `name`: `string` → `positiveString`"
                .to_owned(),
            Level::Patch,
            Vec::new()
        )]
    );
    assert_eq!(
        changes(|archives| {
            archives["archives"]
                .as_object_mut()
                .unwrap()
                .remove("FindDoor");
        }),
        [of(
            "archive FindDoor: archive removed",
            Level::Major,
            "find_door"
        )]
    );
}

#[test]
fn an_operation_that_gets_or_loses_its_archive_says_what_becomes_of_queries() {
    let with = |archive: Option<&str>| {
        let mut document = document();
        let operation = document["paths"]["/api/v1/Gate"]["get"]
            .as_object_mut()
            .unwrap();
        match archive {
            Some(name) => operation.insert("x-pagewire-archive".to_owned(), name.into()),
            None => operation.remove("x-pagewire-archive"),
        };
        serde_json::from_value(document).unwrap()
    };
    let words = "operation returns rows of another archive";
    for (old, new, level, shown) in [
        (Some("FindGate"), None, Level::Major, "`FindGate` → `none`"),
        (None, Some("FindGate"), Level::Minor, "`none` → `FindGate`"),
        (
            Some("FindGate"),
            Some("FindDoor"),
            Level::Major,
            "`FindGate` → `FindDoor`",
        ),
        (None, Some("FindRoof"), Level::None, "`none` → `FindRoof`"),
    ] {
        let changes = compare(&with(old), &with(new)).unwrap().changes;
        let found: Vec<(String, Level)> = changes
            .iter()
            .map(|change| (change.sentence(), change.rust.level))
            .collect();
        assert_eq!(found, [(format!("{words}: {shown}"), level)]);
    }
}

#[test]
fn kinds_of_rows_and_descriptions_are_compared() {
    let found = changes(|archives| {
        archives["archives"]["FindGate"]["entities"] = json!(["wall"]);
        archives["archives"]["FindGate"]["description"] = json!("All gates.");
    });
    let constant = |name: &str| vec![format!("superoffice::archives::find_gate::entity::{name}")];
    let of = |words: &str, level, items| (format!("archive FindGate: {words}"), level, items);
    assert_eq!(
        found,
        [
            of(
                "kind of rows removed `gate`",
                Level::Major,
                constant("GATE")
            ),
            of("kind of rows added `wall`", Level::Minor, constant("WALL")),
            of("archive described otherwise", Level::Patch, Vec::new()),
        ]
    );
}

/// The findings about a document with these shared sets, and an archive that has the first of them.
fn shared(sets: &[(String, Value)]) -> Vec<String> {
    let mut nested = document();
    let archives = &mut nested["x-pagewire-archives"];
    for (name, set) in sets {
        archives["shared"][name] = set.clone();
    }
    archives["archives"]["FindDoor"]["shared"] = json!({"x": &sets[0].0});
    let spec = serde_json::from_value(nested.clone()).unwrap();
    assert!(compare(&spec, &spec).unwrap().changes.is_empty());
    made(nested, None).1
}

#[test]
fn shared_columns_that_multiply_or_nest_without_end_are_reported() {
    let doubled = |index: usize| {
        let next = format!("s{}", index + 1);
        (
            format!("s{index}"),
            json!({"columns": {"c": "int"}, "shared": {"l": next, "r": next}}),
        )
    };
    let mut sets: Vec<(String, Value)> = (0..40).map(doubled).collect();
    sets.push(("s40".to_owned(), json!({"columns": {"c": "int"}})));
    assert_eq!(
        shared(&sets),
        ["openapi::odd-value /x-pagewire-archives/archives/FindDoor"]
    );
    let chained = |index: usize| {
        (
            format!("s{index}"),
            json!({"shared": {"x": format!("s{}", index + 1)}}),
        )
    };
    let mut sets: Vec<(String, Value)> = (0..70).map(chained).collect();
    sets.push(("s70".to_owned(), json!({"columns": {"c": "int"}})));
    // Of 71 levels the outer seven are left out, and the archive has none of them.
    assert_eq!(shared(&sets).len(), 8);
}
