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
            fill(body, &example);
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
/// one form. XML and forms get none: a reader derives theirs from the schema.
fn fill(body: &mut Value, example: &Value) {
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
        }
    }
}
