use std::path::Path;

use serde_json::{Value, json};

use super::{ReleaseError, is_release, read};
use crate::diagnostics::{Code, Findings, Severity, Sources};
use crate::docs::Page;

fn lamp() -> Value {
    json!({
        "swagger": "2.0",
        "info": {"title": "Lights", "version": "1"},
        "paths": {"/api/v1/Lamp/{id}": {"get": {
            "tags": ["Lamp"], "operationId": "v1Lamp_Get",
            "parameters": [
                {"name": "id", "in": "path", "required": true, "type": "integer", "format": "int32"},
                {"name": "X-Room", "in": "header", "required": false, "type": "string"}
            ],
            "responses": {"200": {"description": "", "schema": {"$ref": "#/definitions/A.Lamp"}}}
        }}},
        "definitions": {"A.Lamp": {"type": "object", "properties": {
            "Watts": {"type": "integer", "format": "int32"},
            "Colour": {"type": "string"}
        }}}
    })
}

/// Reads files of a folder, and returns the number of operations with the findings: code, place and message.
fn read_all(files: &[(&str, &[u8])]) -> Result<(usize, Vec<[String; 3]>), ReleaseError> {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    let (mut sources, mut findings) = (Sources::new(), Findings::new());
    assert!(is_release(folder.path()), "{files:?}");
    let pages = read(folder.path(), &mut sources, &mut findings)?;
    let operations = pages
        .iter()
        .filter(|page| matches!(page, Page::Operation(_)));
    let found = findings.iter().map(|finding| {
        let place = finding.place.as_ref().unwrap();
        let text = sources
            .get(&place.file)
            .map(|source| source.text().to_owned());
        let span = place.span.zip(text);
        let file = Path::new(&*place.file).strip_prefix(folder.path()).unwrap();
        let place = match span {
            Some((span, text)) => text[span.start..]
                .lines()
                .next()
                .unwrap_or_default()
                .trim()
                .to_owned(),
            None => file.display().to_string(),
        };
        [finding.code.to_string(), place, finding.message.clone()]
    });
    Ok((operations.count(), found.collect()))
}

/// Reads one document, and returns its findings.
fn findings(document: &Value) -> Vec<[String; 3]> {
    let text = serde_json::to_string_pretty(document).unwrap();
    read_all(&[("a.json", text.as_bytes())]).unwrap().1
}

/// Returns the findings about a document in which a part is replaced or added, without their messages.
fn found(at: &str, value: Value) -> Vec<(String, String)> {
    let mut document = lamp();
    let (parent, key) = at.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/");
    match document.pointer_mut(parent).unwrap() {
        Value::Array(items) => items.push(value),
        parent => parent[key] = value,
    }
    let all = findings(&document).into_iter();
    all.map(|[code, place, _]| (code, place)).collect()
}

const GET: &str = "/paths/~1api~1v1~1Lamp~1{id}/get";

#[test]
fn files_of_a_release_are_read_at_any_depth_in_either_format() {
    let (json, yaml) = (lamp().to_string(), serde_yaml::to_string(&lamp()).unwrap());
    for name in ["a.json", "a.JSON", "below/a.json", "deep/er/a.json"] {
        assert_eq!(
            read_all(&[(name, json.as_bytes())]).unwrap(),
            (1, vec![]),
            "{name}"
        );
    }
    for name in ["a.yaml", "a.YML", "below/a.yml"] {
        assert_eq!(
            read_all(&[(name, yaml.as_bytes())]).unwrap(),
            (1, vec![]),
            "{name}"
        );
    }
    // Hidden files are those of systems and editors.
    let hidden = [
        ("a.json", json.as_bytes()),
        ("._a.json", b"\0\x05"),
        (".git/b.json", b"["),
    ];
    assert_eq!(read_all(&hidden).unwrap(), (1, vec![]));
    // A link to a folder is an error, because what is behind it may be part of the release.
    #[cfg(unix)]
    {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("a.json"), &json).unwrap();
        std::os::unix::fs::symlink("/", folder.path().join("below")).unwrap();
        let mut findings = Findings::new();
        read(folder.path(), &mut Sources::new(), &mut findings).unwrap();
        let codes: Vec<_> = findings
            .iter()
            .map(|finding| finding.code.as_str())
            .collect();
        assert_eq!(codes, ["swagger::unreadable"]);
    }
    // A tree of pages may have such a file at some depth.
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("Lamp")).unwrap();
    std::fs::write(folder.path().join("Lamp/v1Lamp_Get.md"), "# GET Lamp\n").unwrap();
    std::fs::write(folder.path().join("Lamp/toc.yml"), "- a\n").unwrap();
    assert!(!is_release(folder.path()));
}

#[test]
fn a_file_that_may_be_part_of_the_release_and_cannot_be_read_is_an_error() {
    let whole = lamp().to_string();
    let with = |member: &str, value: Value| {
        let mut document = lamp();
        document[member] = value;
        document.to_string()
    };
    let without = || {
        let mut document = lamp();
        document.as_object_mut().unwrap().remove("swagger");
        document
    };
    let mut newer = without();
    newer["openapi"] = json!("3.0.1");
    let list = json!([lamp()]).to_string();
    let utf16: Vec<u8> = format!("\u{feff}{whole}")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let texts: [(&str, &str, Vec<u8>); 16] = [
        ("swagger::not-read", "b.json", newer.to_string().into()),
        ("swagger::not-read", "b.json", without().to_string().into()),
        (
            "swagger::not-read",
            "b.json",
            with("swagger", json!(1.2)).into(),
        ),
        ("swagger::not-read", "b.json", list.into()),
        ("swagger::not-read", "b.json", "null".into()),
        (
            "swagger::not-read",
            "b.yaml",
            "<!DOCTYPE html><html/>".into(),
        ),
        (
            "swagger::malformed",
            "b.json",
            "<!DOCTYPE html><html/>".into(),
        ),
        (
            "swagger::malformed",
            "b.json",
            "version https://git-lfs.github.com/spec/v1\noid sha256:a\n".into(),
        ),
        (
            "swagger::malformed",
            "b.json",
            format!("// x\n{whole}").into(),
        ),
        ("swagger::not-read", "b.json.txt", whole.clone().into()),
        ("swagger::not-read", "b", "swagger: '2.0'\n".into()),
        ("swagger::not-read", "b", "\n---\nswagger: '2.0'\n".into()),
        ("swagger::not-read", "b.json.gz", vec![0x1f, 0x8b]),
        ("swagger::not-read", ".b.json", whole.clone().into()),
        ("swagger::unreadable", "b.json", utf16),
        ("swagger::unreadable", "b.zip", "PK".into()),
    ];
    for (code, name, bytes) in texts {
        let shown = String::from_utf8_lossy(&bytes).into_owned();
        let (operations, found) =
            read_all(&[("a.json", whole.as_bytes()), (name, &bytes)]).unwrap();
        assert_eq!(operations, 1, "{shown}");
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0][0], code, "{shown}: {found:?}");
    }
    let other = read_all(&[
        ("a.json", whole.as_bytes()),
        ("b.json", b"{\"name\": \"lights\"}"),
    ]);
    assert_eq!(other.unwrap().1[0][0], "swagger::other-document");
    assert!(matches!(
        read_all(&[("b.json", b"{}")]),
        Err(ReleaseError::Nothing(_))
    ));
}

/// Opening a pipe blocks until another process writes to it.
#[cfg(unix)]
#[test]
fn a_pipe_among_the_documents_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("b.json");
    std::fs::write(
        folder.path().join("a.json"),
        r#"{"swagger": "2.0", "paths": {}}"#,
    )
    .unwrap();
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let mut findings = Findings::new();
    assert!(is_release(folder.path()));
    read(folder.path(), &mut Sources::new(), &mut findings).unwrap();
    let codes: Vec<_> = findings.iter().map(|finding| finding.code).collect();
    assert_eq!(codes, [Code::SwaggerUnreadable], "{findings:?}");
}

#[test]
fn errors_are_at_their_columns() {
    let (_, found) =
        read_all(&[("a.json", b"{\n  \"swagger\": \"2.0\",\n  \"paths\": [}\n}")]).unwrap();
    assert_eq!(found[0][1], "}");
    let (_, found) = read_all(&[("a.yaml", "swagger: '2.0'\néé: éé: [}\n".as_bytes())]).unwrap();
    assert_eq!(found[0][1], ": [}");
    let (_, found) = read_all(&[("a.json", "\u{feff}{\"a\": [}".as_bytes())]).unwrap();
    assert_eq!(found[0][1], "}");
}

#[test]
fn operations_that_share_an_id_are_errors_at_the_second() {
    let get = lamp().pointer(GET).unwrap().clone();
    for id in ["v1Lamp_Get", "v1lamp_get"] {
        let mut other = get.clone();
        other["operationId"] = json!(id);
        other["tags"] = json!(["Other"]);
        let found = found("/paths/~1api~1v1~1lamp~1{id}", json!({"get": other}));
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].0, "swagger::operation-id-twice");
    }
    // Complete documents and parts of them may have the same operation, but not different ones of one address.
    let whole = lamp();
    let mut part = lamp();
    part.pointer_mut(GET).unwrap()["summary"] = json!("Finds it.");
    let pair = |second: &Value| {
        let (first, second) = (whole.to_string(), second.to_string());
        read_all(&[("a.json", first.as_bytes()), ("b.json", second.as_bytes())]).unwrap()
    };
    assert_eq!(pair(&whole), (1, vec![]));
    let mut of_another_path = lamp();
    of_another_path["paths"]["/api/v1/Lamp/{id}"]["parameters"] =
        json!([{"name": "room", "in": "query", "type": "string"}]);
    for part in [part, of_another_path] {
        let (operations, found) = pair(&part);
        assert_eq!(
            (operations, found[0][0].as_str()),
            (1, "swagger::definition-conflict")
        );
    }
}

#[test]
fn members_that_an_object_has_twice_are_errors_at_the_second() {
    let text = lamp().to_string();
    for (member, twice) in [
        (
            "\"Colour\":",
            "\"Colour\":{\"type\":\"boolean\"},\"Colour\":",
        ),
        ("\"definitions\":", "\"definitions\":{},\"definitions\":"),
        (
            "\"/api/v1/Lamp/{id}\":",
            "\"/api/v1/Lamp/{id}\":{},\"/api/v1/Lamp/{id}\":",
        ),
    ] {
        let text = text.replacen(member, twice, 1);
        let (_, found) = read_all(&[("a.json", text.as_bytes())]).unwrap();
        let [[code, place, _]] = found.as_slice() else {
            panic!("{found:?}")
        };
        assert_eq!(code, "swagger::key-twice");
        assert!(
            place.starts_with(member) && !place.contains(twice),
            "{place}"
        );
    }
}

#[test]
fn references_that_lead_nowhere_are_errors_at_their_places() {
    let to = |target: &str| json!({ "$ref": target });
    let nowhere = "#/definitions/A.Gone";
    for (at, value) in [
        ("/definitions/A.Lamp/properties/Shade", to(nowhere)),
        (
            "/definitions/A.Lamp/properties/Shade",
            to("other.json#/definitions/A.Lamp"),
        ),
        ("/definitions/A.Lamp/properties/Shade", to("A.Lamp")),
        (
            "/definitions/A.Lamp/properties/Shades",
            json!({"type": "array", "items": to(nowhere)}),
        ),
        ("/definitions/A.Lamp/allOf", json!([to(nowhere)])),
        (&format!("{GET}/responses/200/schema"), to(nowhere)),
        (&format!("{GET}/responses/404"), to("#/responses/Gone")),
        (&format!("{GET}/parameters/2"), to("#/parameters/Gone")),
        ("/paths/~1lamps", to("#/x-paths/lamps")),
        (
            &format!("{GET}/parameters/2"),
            json!({"name": "request", "in": "body", "required": true, "schema": to(nowhere)}),
        ),
    ] {
        let found = found(at, value);
        let errors: Vec<_> = found.iter().map(|(code, _)| code.as_str()).collect();
        let wanted = "swagger::reference-to-nothing";
        assert!(errors.contains(&wanted), "{at}: {errors:?}");
        assert!(
            found
                .iter()
                .any(|(code, place)| code == wanted && place.starts_with("\"$ref\"")),
            "{found:?}"
        );
    }
    let mut document = lamp();
    document["responses"] = json!({"Lamp": document.pointer(GET).unwrap()["responses"]["200"]});
    document.pointer_mut(GET).unwrap()["responses"]["200"] = to("#/responses/Lamp");
    assert_eq!(findings(&document), Vec::<[String; 3]>::new());
}

#[test]
fn statements_without_a_place_on_pages_are_reported_once_each() {
    let lamp_at = |below: &str| format!("/definitions/A.Lamp{below}");
    let get = |below: &str| format!("{GET}{below}");
    let text = |members: Value| {
        let mut schema = json!({"type": "string"});
        schema
            .as_object_mut()
            .unwrap()
            .extend(members.as_object().unwrap().clone());
        schema
    };
    let colour = lamp_at("/properties/Colour");
    for (at, value, place) in [
        (get("/deprecated"), json!(true), "\"deprecated\""),
        (get("/schemes"), json!(["https"]), "\"schemes\""),
        (get("/tags/1"), json!("Second"), "\"Second\""),
        (
            get("/responses/200/headers"),
            json!({"X": {"type": "string"}}),
            "\"headers\"",
        ),
        (
            get("/parameters/2"),
            json!({"name": "h", "in": "query", "type": "string", "maxLength": 3}),
            "\"maxLength\"",
        ),
        (
            get("/parameters/2"),
            json!({"name": "h", "in": "query", "type": "integer", "default": 3}),
            "\"default\"",
        ),
        (
            get("/parameters/2"),
            json!({"name": "X-H", "in": "header", "type": "integer"}),
            "\"type\"",
        ),
        (
            get("/parameters/2"),
            json!({"name": "X-H", "in": "header", "type": "string", "required": true}),
            "\"required\"",
        ),
        (lamp_at("/required"), json!(["Watts"]), "\"required\""),
        (
            lamp_at("/additionalProperties"),
            json!(false),
            "\"additionalProperties\"",
        ),
        (
            lamp_at("/discriminator"),
            json!("Kind"),
            "\"discriminator\"",
        ),
        (
            colour.clone(),
            text(json!({"format": "uuid"})),
            "\"format\"",
        ),
        (
            colour.clone(),
            text(json!({"maxLength": 12})),
            "\"maxLength\"",
        ),
        (
            colour.clone(),
            text(json!({"readOnly": true})),
            "\"readOnly\"",
        ),
        (
            colour.clone(),
            json!({"type": "integer", "enum": [0, 1]}),
            "\"enum\"",
        ),
        (
            colour.clone(),
            json!({"type": ["string", "null"]}),
            "\"type\"",
        ),
        (colour.clone(), json!({"type": "text"}), "\"type\""),
        (
            colour.clone(),
            json!({"type": "object", "properties": {"A": {"type": "string"}}}),
            "\"properties\"",
        ),
        (
            colour.clone(),
            json!({"allOf": [{"$ref": "#/definitions/A.Lamp"}]}),
            "\"allOf\"",
        ),
        (colour.clone(), json!(null), "\"Colour\""),
        ("/webhooks".to_owned(), json!({}), "\"webhooks\""),
        // Parts of another JSON form would be left out.
        (
            "/paths/~1api~1v1~1Lamp~1{id}/parameters".to_owned(),
            json!({"room": {}}),
            "\"parameters\"",
        ),
        (get("/responses/200"), json!("a lamp"), "\"200\""),
        (lamp_at("/properties"), json!([]), "\"properties\""),
        (lamp_at("/allOf"), json!({}), "\"allOf\""),
        (
            colour.clone(),
            json!({"type": "array", "items": [{"type": "string"}]}),
            "\"items\"",
        ),
        ("/paths/~1lamps".to_owned(), json!("a path"), "\"/lamps\""),
        (
            get("/parameters/2"),
            json!({"name": "entity", "in": "body", "schema": {"$ref": "#/definitions/A.Lamp"}}),
            "{",
        ),
        (
            "/definitions/A.Lantern".to_owned(),
            json!({"$ref": "#/definitions/A.Lamp"}),
            "\"$ref\"",
        ),
    ] {
        let mut found = found(&at, value);
        // The note that a carrier has no properties follows from some of them.
        found.retain(|(code, _)| code != "swagger::empty-definition");
        let [(code, found)] = found.as_slice() else {
            panic!("{at}: {found:?}")
        };
        assert_eq!(code, "swagger::statement-unsupported", "{at}");
        assert!(found.starts_with(place), "{at}: {found}");
    }
    let mut document = lamp();
    for name in ["Watts", "Colour"] {
        document["definitions"]["A.Lamp"]["properties"][name]["description"] = json!("It.");
        document["definitions"]["A.Lamp"]["properties"][name]["title"] = json!("It");
        document["definitions"]["A.Lamp"]["properties"][name]["default"] = json!(1);
        document["definitions"]["A.Lamp"]["properties"][name]["x-order"] = json!(1);
    }
    let [[_, _, message]] = &findings(&document)[..] else {
        panic!("one finding")
    };
    assert_eq!(
        message,
        "a page cannot state `default` of a type; it is left out, here and at another place"
    );
    document = lamp();
    document
        .pointer_mut(GET)
        .unwrap()
        .as_object_mut()
        .unwrap()
        .remove("tags");
    assert_eq!(findings(&document)[0][0], "swagger::tag-missing");
}

#[test]
fn paths_are_after_the_base_path() {
    let mut document = lamp();
    document["basePath"] = json!("/office/");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.json");
    std::fs::write(&path, document.to_string()).unwrap();
    let mut findings = Findings::new();
    let pages = read(&path, &mut Sources::new(), &mut findings).unwrap();
    let paths: Vec<_> = pages
        .iter()
        .filter_map(|page| match page {
            Page::Operation(page) => Some(page.path.value.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(paths, ["/office/api/v1/Lamp/{id}"]);
    assert!(
        findings
            .worst()
            .is_none_or(|worst| worst < Severity::Warning)
    );
}

#[test]
fn a_folder_of_misnamed_documents_only_is_a_release_whose_files_are_not_read() {
    let (json, yaml) = (lamp().to_string(), serde_yaml::to_string(&lamp()).unwrap());
    for (name, text) in [("a.json.txt", &json), ("below/a.txt", &yaml), ("a", &json)] {
        let (operations, found) =
            read_all(&[(name, text.as_bytes()), ("b.txt", b"other")]).unwrap();
        let found: Vec<_> = found
            .iter()
            .map(|[code, place, _]| (code.as_str(), place.as_str()))
            .collect();
        assert_eq!((operations, found), (0, vec![("swagger::not-read", name)]));
    }
}
