//! Values to try the operations with. They fit the sample data (`src/sample.rs`): topic 1, where `berit` manages and
//! `carl` answers, and session 1, which waits there.

use std::error::Error;

use serde_json::{Map, Value};

/// Values by the name of the parameter, by the name of the parameter of an archive, and by operation.
const EXAMPLES: &str = include_str!("examples.json");

/// Parameter that only the archive operations have.
const ARCHIVE: &str = "$filter";

/// Adds the values to the document.
///
/// # Errors
/// If an operation with a body has none, or if a value is left that belongs to no operation.
pub(crate) fn add(document: &mut Value) -> Result<(), Box<dyn Error>> {
    let mut examples: Value = serde_json::from_str(EXAMPLES)?;
    let mut bodies: Map<String, Value> = serde_json::from_value(examples["bodies"].take())?;
    let parameters = examples["parameters"].as_object().ok_or("parameters")?;
    let archive = examples["archive"].as_object().ok_or("archive")?;
    let schemas = document["components"]["schemas"].clone();
    let shared = document["components"]["parameters"].as_object_mut();
    for parameter in shared.into_iter().flat_map(Map::values_mut) {
        set(parameter, parameters);
    }
    let paths = document["paths"].as_object_mut();
    for (path, operations) in paths.into_iter().flatten() {
        for (method, operation) in operations.as_object_mut().into_iter().flatten() {
            let given = operation["parameters"].as_array_mut();
            let given = given.map(Vec::as_mut_slice).unwrap_or_default();
            let is_archive = given.iter().any(|parameter| parameter["name"] == ARCHIVE);
            for parameter in given {
                set(parameter, parameters);
                if is_archive {
                    set(parameter, archive);
                }
            }
            let Some(body) = operation.get_mut("requestBody") else {
                continue;
            };
            let name = format!("{} {path}", method.to_uppercase());
            let example = bodies.remove(&name);
            let example = example.ok_or_else(|| format!("examples.json has no {name}"))?;
            fill(body, &example, &schemas);
        }
    }
    match bodies.keys().next() {
        None => Ok(()),
        Some(name) => {
            Err(format!("examples.json has {name}, which is no operation with a body").into())
        }
    }
}

fn set(parameter: &mut Value, examples: &Map<String, Value>) {
    let name = parameter["name"].as_str().unwrap_or_default();
    if let Some(example) = examples.get(name) {
        parameter["example"] = example.clone();
    }
}

/// A patch has two forms, a list of operations and an object, each with its media types; a body of another operation has
/// one form. Forms get no value: OpenAPI has no way to write nested ones.
fn fill(body: &mut Value, example: &Value, schemas: &Value) {
    let content = body["content"].as_object_mut();
    for (kind, media) in content.into_iter().flatten() {
        let is_list = media["schema"]["type"] == "array";
        let form = match (example.get("list"), example.get("object")) {
            (Some(list), Some(_)) if is_list => list,
            (Some(_), Some(object)) => object,
            _ => example,
        };
        if kind.ends_with("json") {
            media["example"] = form.clone();
        } else if kind.ends_with("xml") {
            let mut text = String::new();
            write(
                &mut text,
                &root(&media["schema"]),
                form,
                &media["schema"],
                schemas,
                0,
            );
            media["example"] = text.into();
        }
    }
}

/// The element of a value: `ChatMessage`, or `ArrayOfChatMessage`.
fn root(schema: &Value) -> String {
    match schema.get("items") {
        Some(items) => format!("ArrayOf{}", name(items)),
        None => name(schema).to_owned(),
    }
}

/// The name of a schema that is referred to.
fn name(schema: &Value) -> &str {
    let reference = schema["$ref"].as_str().unwrap_or_default();
    reference.rsplit('/').next().unwrap_or_default()
}

/// Writes a value as XML: one element per property, one per item of a list, named after the item's schema.
fn write(
    text: &mut String,
    element: &str,
    value: &Value,
    schema: &Value,
    schemas: &Value,
    depth: usize,
) {
    let schema = match (&schema["allOf"], name(schema)) {
        (Value::Array(parts), _) => parts.first().map_or(schema, |part| &schemas[name(part)]),
        (_, "") => schema,
        (_, name) => &schemas[name],
    };
    let indent = "  ".repeat(depth);
    let mut inner = String::new();
    match value {
        Value::Object(properties) => {
            for (property, value) in properties {
                let schema = &schema["properties"][property];
                write(&mut inner, property, value, schema, schemas, depth + 1);
            }
        }
        Value::Array(items) => {
            let of = &schema["items"];
            for item in items {
                write(&mut inner, name(of), item, of, schemas, depth + 1);
            }
        }
        plain => {
            let plain = plain
                .as_str()
                .map_or_else(|| plain.to_string(), str::to_owned);
            let plain = plain.replace('&', "&amp;").replace('<', "&lt;");
            text.push_str(&format!("{indent}<{element}>{plain}</{element}>\n"));
            return;
        }
    }
    text.push_str(&format!(
        "{indent}<{element}>\n{inner}{indent}</{element}>\n"
    ));
}
