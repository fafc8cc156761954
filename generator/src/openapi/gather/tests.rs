use super::*;

fn gathered(files: &[(&str, Value)]) -> Gathered {
    let (root, document) = &files[0];
    gather(
        document.clone(),
        Path::new(root),
        Some(&mut |path: &Path| {
            let found = files.iter().find(|(name, _)| Path::new(name) == path);
            found
                .map(|(_, value)| value.clone())
                .ok_or_else(|| format!("no {}", path.display()))
        }),
    )
}

#[test]
fn parts_of_other_files_become_components_whatever_leads_back() {
    let files = [
        (
            "api/root.yaml",
            json!({
                "paths": { "/a": { "$ref": "paths/a.yaml" } },
                "components": { "schemas": { "Pet": { "type": "string" } } },
            }),
        ),
        (
            "api/paths/a.yaml",
            json!({ "get": {
                "parameters": [{ "$ref": "../parts.yaml#/limit" }],
                "responses": { "200": { "description": "x", "content": { "application/json": {
                    "schema": { "$ref": "../parts.yaml#/Pet" },
                } } } },
            } }),
        ),
        (
            "api/parts.yaml",
            json!({
                "limit": { "name": "limit", "in": "query" },
                "Pet": { "properties": {
                    "next": { "$ref": "#/Pet" },
                    "kind": { "$ref": "./root.yaml#/components/schemas/Pet" },
                    "$ref": { "type": "string" },
                } },
            }),
        ),
    ];
    let Gathered {
        document, notes, ..
    } = gathered(&files);
    assert_eq!(notes, []);
    let get = &document["paths"]["/a"]["get"];
    assert_eq!(
        get["parameters"][0]["$ref"],
        "#/components/parameters/limit"
    );
    let schema = &get["responses"]["200"]["content"]["application/json"]["schema"];
    assert_eq!(schema["$ref"], "#/components/schemas/Pet_2");
    let pet = &document["components"]["schemas"]["Pet_2"]["properties"];
    assert_eq!(pet["next"]["$ref"], "#/components/schemas/Pet_2");
    assert_eq!(pet["kind"]["$ref"], "#/components/schemas/Pet");
    assert_eq!(
        document["components"]["schemas"]["Pet"],
        files[0].1["components"]["schemas"]["Pet"]
    );
}

#[test]
fn parts_that_double_at_each_step_are_put_in_place_up_to_a_limit() {
    let files = [
        (
            "root.yaml",
            json!({ "components": { "schemas": { "Tree": { "properties": { "$ref": "x.yaml#/props" } } } } }),
        ),
        (
            "x.yaml",
            json!({ "props": {
                "a": { "properties": { "$ref": "x.yaml#/props" } },
                "b": { "properties": { "$ref": "x.yaml#/props" } },
            } }),
        ),
    ];
    let notes = gathered(&files).notes;
    let limits = notes
        .iter()
        .filter(|(_, note)| note.contains("10000 parts"));
    assert_eq!(limits.count(), 1, "{notes:?}");
}

#[test]
fn missing_parts_are_reported_at_their_place_and_circles_end() {
    let files = [
        (
            "root.yaml",
            json!({ "paths": {
                "/a": { "$ref": "gone.yaml" },
                "/b": { "$ref": "loop.yaml" },
                "/c": { "$ref": "https://example.com/c.yaml" },
                "/d": { "parameters": [{ "$ref": "loop.yaml#/nothing" }] },
            } }),
        ),
        ("loop.yaml", json!({ "$ref": "loop.yaml" })),
    ];
    let Gathered {
        document, notes, ..
    } = gathered(&files);
    let told: Vec<String> = notes
        .iter()
        .map(|(at, what)| format!("{at}: {what}"))
        .collect();
    assert_eq!(
        told,
        [
            "/paths/~1a: no gone.yaml",
            "/paths/~1b: more than 64 references lead from one to another here",
            "/paths/~1d/parameters/0: `loop.yaml` has nothing at `/nothing`",
        ]
    );
    assert_eq!(
        document["paths"]["/c"]["$ref"],
        "https://example.com/c.yaml"
    );
    assert!(has_others(&files[0].1));
    assert!(!has_others(
        &json!({ "$ref": "#/a", "x": { "$ref": "http://a/b" } })
    ));
}
