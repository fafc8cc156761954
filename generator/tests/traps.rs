//! The traps of the vendor's pages (`docs/pages.md#reading-rules`), one snippet each.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "tests fail loudly and say what they skip"
)]

use crate::support;
use support::{Tree, answer, body, property, request, response, table};

const NOTHING: &str =
    "## Response\n\n\n| Response | Description |\n|---|---|\n| 204 | No Content |\n";

fn one(request: &str, rest: &str) -> Tree {
    Tree::new().page("rest/Gate", "v1Gate_One", request, rest)
}

#[test]
fn a_heading_inside_the_description_does_not_end_it() {
    let rest = format!(
        "First.\n\n## Online Restricted: ## The gate is closed by default.\n\n## Filter Operators: ##\n\nsome words\n\n```\nx\n```\n## Strings\n\nmore\n\n| Path Part | Type | Description |\n|---|---|---|\n| id | int32 | key **Required** |\n\n{NOTHING}"
    );
    let (api, findings) = one("GET /api/v1/Gate/{id}", &rest).api();
    let page = &api.operations[0].operation.page;
    assert_eq!(findings, [] as [&str; 0]);
    assert!(page.facts.online_restricted);
    assert_eq!(page.path_parameters.len(), 1);
    assert!(page.path_parameters[0].required);
    assert!(
        page.description.contains("**Strings**") && page.description.contains("more"),
        "{}",
        page.description
    );
}

#[test]
fn an_empty_kind_means_bytes_an_object_or_nothing() {
    let bytes = response(": ", "", "", "GIF89....bytes");
    let object = "## Response: \n\n\n| Response | Description |\n|---|---|\n| 200 | OK |\n\nResponse body: \n\n".to_owned()
        + &table(&[("A", "int32")]);
    let without_body_line =
        "## Response: \n\n| Response | Description |\n|---|---|\n| 200 | OK |\n";
    let no_content =
        "## Response: \n\n| Response | Description |\n|---|---|\n| 204 | No |\n\nResponse body: \n";
    for (rest, wanted) in [
        (bytes.as_str(), "byte"),
        (&object, "One"),
        (without_body_line, "nothing"),
        (no_content, "nothing"),
    ] {
        let (api, _) = one("GET /api/v1/Gate", rest).api();
        assert_eq!(answer(&api, "v1Gate_One"), wanted, "{rest}");
    }
}

#[test]
fn after_markdownlint_bytes_look_like_nothing_but_for_the_body_line() {
    let rest =
        "## Response\n\n| Response | Description |\n|---|---|\n| 200 | OK |\n\nResponse body:\n";
    assert_eq!(
        answer(&one("GET /api/v1/Gate", rest).api().0, "v1Gate_One"),
        "byte"
    );
}

#[test]
fn a_body_line_right_below_a_table_is_no_status() {
    let rest = "## Response: int32\n\n| Response | Description |\n|---|---|\n| 200 | OK |\nResponse body: int32\n";
    let (api, findings) = one("GET /api/v1/Gate", rest).api();
    assert_eq!(
        (answer(&api, "v1Gate_One").as_str(), findings.len()),
        ("int32", 0)
    );
    assert_eq!(api.operations[0].operation.page.response.statuses.len(), 1);
}

#[test]
fn a_property_may_be_called_response() {
    let rest = response(
        ": object",
        "Carrier object for Task.",
        &table(&[("Id", "int32"), ("Response", "string")]),
        "",
    );
    let (api, findings) = one("GET /api/v1/Gate", &rest).api();
    assert_eq!(
        (property(&api, "Task", "Response").as_str(), findings.len()),
        ("string (stated)", 0)
    );
}

#[test]
fn titles_name_neither_method_nor_path() {
    let (api, _) = Tree::new()
        .file(
            "rest/Gate/v1Gate_Delete.md",
            &format!("---\ntitle: DEL Gate/{{id}}\nuid: v1Gate_Delete\n---\n\n# DEL Gate/{{id}}\n\n```http\nDELETE /api/v1/Gate/{{gateId}}\n```\n\nText.\n\n| Path Part | Type | Description |\n|---|---|---|\n| gateId | int32 | **Required** |\n\n{NOTHING}"),
        )
        .api();
    let page = &api.operations[0].operation.page;
    assert_eq!(
        (page.method.as_str(), page.path.value.as_str()),
        ("DELETE", "/api/v1/Gate/{gateId}")
    );
}

#[test]
fn a_page_outside_of_folders_gets_its_tag_from_the_path() {
    let text = |id: &str, path: &str| {
        format!(
            "---\ntitle: Open\nid: {id}\n---\n\n# Open\n\n```http\nPOST {path}\n```\n\nText.\n\n{NOTHING}"
        )
    };
    let (api, _) = Tree::new()
        .file(
            "v1GateAgent_Open.md",
            &text("v1GateAgent_Open", "/api/v1/Agents/Gate/Open"),
        )
        .file("v1Gate_Open.md", &text("v1Gate_Open", "/api/v1/Gate"))
        .api();
    let tags: Vec<_> = api
        .operations
        .iter()
        .map(|o| o.operation.page.tag.as_str())
        .collect();
    assert_eq!(tags, ["Gate_Agent", "Gate"]);
}

#[test]
fn the_url_decides_the_order_of_path_parameters() {
    let rest = format!(
        "Text.\n\n| Path Part | Type | Description |\n|---|---|---|\n| b | string | **Required** |\n| a | int32 | **Required** |\n\n{NOTHING}"
    );
    let (api, findings) = one("GET /api/v1/Gate/{a}/{b}", &rest).api();
    let document = pagewire::spec::describe(&api, &mut Default::default());
    let text = pagewire::spec::to_yaml(&document).unwrap();
    assert!(text.find("name: a\n").unwrap() < text.find("name: b\n").unwrap());
    assert_eq!(findings, [] as [&str; 0]);
}

#[test]
fn an_empty_cell_is_a_carrier_and_object_never_is() {
    let rows = table(&[
        ("Id", "int32"),
        ("Key", ""),
        ("_Links", "object"),
        ("Fields", "object"),
        ("Free", "object"),
    ]);
    let sample = r#"{"Id": 1, "Key": {"Bits": 2, "Name": "a", "On": true, "When": "2020-01-02T03:04:05"}, "_Links": {"Self": "u", "Archive": "v"}, "Fields": {"Fields1": "a", "Fields2": "b"}, "Free": {"fieldName": {}}}"#;
    let (api, _) = one(
        "GET /api/v1/Gate",
        &response(": object", "Carrier object for Gate.", &rows, sample),
    )
    .api();
    assert_eq!(property(&api, "Gate", "Key"), "GateKey (sample)");
    assert_eq!(property(&api, "GateKey", "When"), "date-time (sample)");
    assert_eq!(property(&api, "Gate", "_Links"), "map of string (sample)");
    assert_eq!(property(&api, "Gate", "Fields"), "map of string (sample)");
    assert_eq!(property(&api, "Gate", "Free"), "map of any (sample)");
}

#[test]
fn an_empty_object_says_nothing() {
    let rows = table(&[("Id", "int32"), ("New", "")]);
    let (api, findings) = one(
        "GET /api/v1/Gate",
        &response(
            ": object",
            "Carrier object for Gate.",
            &rows,
            r#"{"Id": 1, "New": {}}"#,
        ),
    )
    .api();
    assert_eq!(property(&api, "Gate", "New"), "any (unknown)");
    assert_eq!(findings, ["recover::unknown"]);
}

#[test]
fn three_witnesses_decide_an_empty_object() {
    let key = r#"{"Bits": 2, "Name": "a", "On": true, "Size": 4}"#;
    let shown = |name: &str| {
        response(
            ": object",
            &format!("Carrier object for {name}."),
            &table(&[(name, "int32"), ("Lock", "")]),
            &format!("{{\"{name}\": 1, \"Lock\": {key}}}"),
        )
    };
    let tree = |names: &[&str]| {
        let pages = names.iter().fold(Tree::new(), |tree, name| {
            tree.page(
                "rest/Gate",
                &format!("v1Gate_{name}"),
                &format!("GET /api/v1/{name}"),
                &shown(name),
            )
        });
        let silent = response(
            ": object",
            "Carrier object for Last.",
            &table(&[("Last", "int32"), ("Lock", "")]),
            r#"{"Last": 1, "Lock": {}}"#,
        );
        pages
            .page("rest/Gate", "v1Gate_Last", "GET /api/v1/Last", &silent)
            .api()
            .0
    };
    assert_eq!(
        property(&tree(&["One", "Two", "Three"]), "Last", "Lock"),
        "Lock (property name)"
    );
}

#[test]
fn the_sample_tells_whether_a_body_is_a_list() {
    let rows = table(&[
        ("Id", "int32"),
        ("Name", "string"),
        ("Open", "bool"),
        ("Size", "int32"),
    ]);
    let (api, _) = Tree::new()
        .page(
            "rest/Gate",
            "v1Gate_List",
            "PUT /api/v1/Gates",
            &body(
                "entities",
                &rows,
                r#"[{"Id": 1, "Name": "", "Open": true, "Size": 2}]"#,
            ),
        )
        .page(
            "rest/Gate",
            "v1Gate_Put",
            "PUT /api/v1/Gate",
            &body(
                "entity",
                &rows,
                r#"{"Id": 1, "Name": "", "Open": true, "Size": 2}"#,
            ),
        )
        .api();
    let list = request(&api, "v1Gate_List");
    assert_eq!(
        list,
        format!("{}[]", request(&api, "v1Gate_Put")),
        "one carrier behind both"
    );
}

#[test]
fn a_body_without_table_and_sample_goes_by_its_name() {
    let headers = |media: &str| {
        format!(
            "## Request Headers\n\n| Parameter Name | Description |\n|---|---|\n| Content-Type | {media} |\n\n"
        )
    };
    let json = headers("`application/json`");
    let cases = [
        ("gateIds", json.clone(), "int32[]"),
        ("moduleNames", json.clone(), "string[]"),
        ("sr_ids", json.clone(), "string[]"),
        ("values", json, "map of string"),
        (
            "content",
            headers("`application/json`, `application/octet-stream`"),
            "byte",
        ),
        (
            "name",
            headers("`application/json`, `text/plain`"),
            "string",
        ),
        (
            "image binary",
            headers("`image/png`, `multipart/form-data`"),
            "byte",
        ),
    ];
    for (name, headers, wanted) in cases {
        let rest = format!("{headers}## Request Body: {name}  \n\nText. \n\n{NOTHING}");
        assert_eq!(
            request(&one("POST /api/v1/Gate", &rest).api().0, "v1Gate_One"),
            wanted,
            "{name}"
        );
    }
}

#[test]
fn a_response_table_may_describe_the_values_of_a_dictionary() {
    let rows = table(&[("Key", "string"), ("Rank", "int32")]);
    let rest = response(
        ": object",
        "",
        &rows,
        r#"{"fieldName": {"Key": "a", "Rank": 1}}"#,
    );
    let wanted = "map of ";
    assert!(answer(&one("GET /api/v1/Gate", &rest).api().0, "v1Gate_One").starts_with(wanted));
}

#[test]
fn lists_of_lists_and_rows_are_distinguished_from_carriers() {
    let rows = table(&[("Cells", "array"), ("Rows", "array")]);
    let sample = r#"{"Cells": [[{}]], "Rows": [{"PrimaryKey": 1, "gateId": 2}]}"#;
    let (api, _) = one(
        "GET /api/v1/Gate",
        &response(": object", "Carrier object for Gate.", &rows, sample),
    )
    .api();
    assert_eq!(property(&api, "Gate", "Cells"), "string[][] (sample)");
    assert_eq!(property(&api, "Gate", "Rows"), "(map of any)[] (sample)");
}

#[test]
fn a_table_wins_over_a_sample_that_lies() {
    let (api, _) = one("GET /api/v1/Gate", &response(": int64", "", "", "99.99")).api();
    assert_eq!(answer(&api, "v1Gate_One"), "int64");
}

#[test]
fn a_2023_string_is_decided_by_the_sample() {
    let rows = table(&[
        ("Name", "String"),
        ("When", "String"),
        ("Image", "String"),
        ("Size", "Integer"),
        ("On", "Boolean"),
        ("Sum", "Number"),
    ]);
    let sample = r#"{"Name": "a", "When": "2020-01-02T03:04:05Z", "Image": "GIF89....bytes", "Size": 1, "On": true, "Sum": 1.5}"#;
    let (api, _) = Tree::new()
        .page(
            "agent/Gate_Agent",
            "v1GateAgent_Open",
            "POST /api/v1/Agents/Gate/Open",
            &body("request", &rows, sample),
        )
        .api();
    for (name, wanted) in [
        ("Name", "string (stated)"),
        ("When", "date-time (sample)"),
        ("Image", "byte (sample)"),
        ("Size", "int32 (stated)"),
        ("On", "bool (stated)"),
        ("Sum", "double (stated)"),
    ] {
        assert_eq!(property(&api, "OpenRequest", name), wanted);
    }
}

#[test]
fn a_filler_is_a_name_that_pages_print_for_nothing() {
    let nothing = "## Response:\n\nOK\n\n| Response | Description |\n|---|---|\n| 204 | No Content |\n\n### Response body: Filler\n";
    let rows = table(&[
        ("Id", "int32"),
        ("Filler", "Filler"),
        ("Key", "Filler"),
        ("Real", "Gate"),
    ]);
    let shown = format!(
        "## Response:\n\nOK\n\n| Response | Description |\n|---|---|\n| 200 | OK |\n\n### Response body: Gate\n\n{rows}"
    );
    let filler = format!(
        "## Response:\n\nOK\n\n| Response | Description |\n|---|---|\n| 200 | OK |\n\n### Response body: Filler\n\n{}",
        table(&[("Mask", "string"), ("Why", "string")])
    );
    let (api, _) = Tree::new()
        .page("rest/Gate", "v1Gate_Delete", "DELETE /api/v1/Gate", nothing)
        .page("rest/Gate", "v1Gate_Get", "GET /api/v1/Gate", &shown)
        .page(
            "agent/Gate_Agent",
            "v1GateAgent_Right",
            "POST /api/v1/Agents/Gate/Right",
            &filler,
        )
        .api();
    assert_eq!(answer(&api, "v1Gate_Delete"), "nothing");
    assert_eq!(
        property(&api, "Gate", "Filler"),
        "Filler (stated)",
        "the property of that name is right"
    );
    assert_eq!(
        property(&api, "Gate", "Key"),
        "any (unknown)",
        "any other is not"
    );
    assert_eq!(property(&api, "Gate", "Real"), "Gate (stated)");
    assert_eq!(
        answer(&api, "v1GateAgent_Right"),
        "Filler",
        "the other half has another filler"
    );
}

#[test]
fn a_named_dictionary_is_recognized_by_its_sample() {
    let person = response(
        ":object",
        "",
        &table(&[("PersonId", "int32"), ("Name", "string")]),
        "",
    )
    .replace("Response body:object", "### Response body: Person");
    let rows = table(&[("Tags", "Person")]);
    let (api, findings) = Tree::new()
        .page(
            "agent/Gate_Agent",
            "v1GateAgent_Get",
            "POST /api/v1/Agents/Gate/Get",
            &person,
        )
        .page(
            "agent/Gate_Agent",
            "v1GateAgent_Open",
            "POST /api/v1/Agents/Gate/Open",
            &body(
                "request",
                &rows,
                r#"{"Tags": {"Tags1": "a", "Tags2": "b"}}"#,
            ),
        )
        .api();
    assert_eq!(
        property(&api, "OpenRequest", "Tags"),
        "map of string (stated)"
    );
    assert_eq!(findings, ["recover::name-refuted"]);
}

#[test]
fn equal_shapes_with_different_names_stay_apart_and_requests_are_never_merged() {
    let rows = table(&[("Id", "int32"), ("Value", "string")]);
    let tree = Tree::new()
        .page(
            "rest/A",
            "v1A_Get",
            "GET /api/v1/A",
            &response(": object", "Carrier object for Colour.", &rows, ""),
        )
        .page(
            "rest/B",
            "v1B_Get",
            "GET /api/v1/B",
            &response(": object", "Carrier object for Size.", &rows, ""),
        )
        .page(
            "agent/C_Agent",
            "v1CAgent_Open",
            "POST /api/v1/Agents/C/Open",
            &body("request", &rows, ""),
        )
        .page(
            "agent/D_Agent",
            "v1DAgent_Open",
            "POST /api/v1/Agents/D/Open",
            &body("request", &rows, ""),
        )
        .page(
            "agent/D_Agent",
            "v1DAgent_Shut",
            "POST /api/v1/Agents/D/Shut",
            &body("request", &rows, ""),
        );
    let (api, _) = tree.api();
    let names: Vec<&str> = api.carriers.keys().map(|n| n.as_str()).collect();
    assert_eq!(
        names,
        [
            "C_OpenRequest",
            "Colour",
            "D_OpenRequest",
            "ShutRequest",
            "Size"
        ]
    );
}

#[test]
fn a_carrier_may_hold_itself() {
    let rows = table(&[
        ("Id", "int32"),
        ("Name", "string"),
        ("Rank", "int32"),
        ("Open", "bool"),
        ("Children", "array"),
    ]);
    let sample = r#"{"Id": 1, "Name": "a", "Rank": 1, "Open": true, "Children": [{"Id": 1, "Name": "a", "Rank": 1, "Open": true, "Children": []}]}"#;
    let (api, _) = one(
        "GET /api/v1/Gate",
        &response(": object", "Carrier object for Node.", &rows, sample),
    )
    .api();
    assert_eq!(property(&api, "Node", "Children"), "Node[] (shape)");
}

#[test]
fn one_path_item_where_methods_differ_and_two_where_they_meet() {
    let row = |name: &str, ty: &str| {
        format!(
            "Text.\n\n| Path Part | Type | Description |\n|---|---|---|\n| {name} | {ty} | **Required** |\n\n{NOTHING}"
        )
    };
    let (api, _) = Tree::new()
        .page(
            "rest/Gate",
            "v1Gate_Get",
            "GET /api/v1/Gate/{id}",
            &row("id", "int32"),
        )
        .page(
            "rest/Gate",
            "v1Gate_Post",
            "POST /api/v1/Gate/{gateId}",
            &row("gateId", "int32"),
        )
        .page(
            "rest/Gate",
            "v1Gate_GetByName",
            "GET /api/v1/Gate/{name}",
            &row("name", "string"),
        )
        .page(
            "rest/Gate",
            "v1Gate_Image",
            "GET /api/v1/Gate/Image",
            NOTHING,
        )
        .page(
            "rest/Gate",
            "v1Gate_Case",
            "PUT /api/v1/Gate/image",
            NOTHING,
        )
        .api();
    let mut findings = Default::default();
    let document = pagewire::spec::describe(&api, &mut findings);
    let paths: Vec<&str> = document.paths.paths.keys().map(String::as_str).collect();
    assert_eq!(
        paths,
        [
            "/api/v1/Gate/image",
            "/api/v1/Gate/{gateId}",
            "/api/v1/Gate/{name}",
            "/api/v1/Gate/Image"
        ]
    );
    let text = pagewire::spec::to_yaml(&document).unwrap();
    assert_eq!(
        text.matches("parameters/gateId").count(),
        2,
        "both operations of the item use its name"
    );
    assert_eq!(
        findings
            .iter()
            .map(|f| f.code.to_string())
            .collect::<Vec<_>>(),
        ["spec::same-path"]
    );
}

#[test]
fn a_patch_takes_a_list_of_operations_or_the_entity() {
    let rows = table(&[("op", "string"), ("path", "string"), ("value", "object")]);
    let sample =
        r#"[{"op": "add", "path": "/Name", "value": {"value1": {"A": 1}, "value2": {"B": 2}}}]"#;
    let rest = body("changes string", &rows, sample).replace(
        "## Response\n\n\n| Response | Description |\n|---|---|\n| 204 | No Content |\n",
        &response(
            ": object",
            "Carrier object for Gate.",
            &table(&[("Name", "string")]),
            "",
        ),
    );
    let (api, _) = one("PATCH /api/v1/Gate", &rest).api();
    assert_eq!(request(&api, "v1Gate_One"), "JsonPatch[]");
    assert_eq!(
        property(&api, "JsonPatch", "op"),
        "JsonPatchOperation (public standard)"
    );
    let text =
        pagewire::spec::to_yaml(&pagewire::spec::describe(&api, &mut Default::default())).unwrap();
    for media in [
        "application/json-patch+json:",
        "application/merge-patch+json:",
        "application/json:",
    ] {
        assert!(text.contains(media), "{media}");
    }
}
