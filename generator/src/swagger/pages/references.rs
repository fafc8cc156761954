//! Finds references to definitions.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::document::Document;
use crate::openapi::Pointer;
use crate::vendor::SUPEROFFICE;

/// Returns the definition that a reference names.
pub(super) fn definition_of(reference: &str) -> Option<String> {
    let place = Pointer::of_reference(reference)?;
    let mut steps = place.steps();
    let (section, name) = (steps.next()?, steps.next()?);
    let is_definition = section == "definitions" && steps.next().is_none();
    is_definition.then(|| name.into_owned())
}

/// Returns the definitions that are the parameter object of exactly one operation and have no other references.
pub(super) fn requests(documents: &[Document]) -> HashSet<String> {
    let mut uses: HashMap<String, HashSet<String>> = HashMap::new();
    let mut elsewhere: HashSet<String> = HashSet::new();
    for document in documents {
        for (path, item) in document.members("/paths") {
            for (method, operation) in item.as_object().into_iter().flatten() {
                let parameters = operation.get("parameters").and_then(Value::as_array);
                for parameter in parameters.into_iter().flatten() {
                    let named = parameter.get("name").and_then(Value::as_str)
                        == Some(SUPEROFFICE.parameters_body);
                    let schema = parameter.get("schema");
                    let direct = schema.and_then(|s| s.get("$ref")).and_then(Value::as_str);
                    match direct.and_then(definition_of) {
                        Some(target) if named => {
                            let user = format!("{method} {path}");
                            uses.entry(target).or_default().insert(user);
                        }
                        _ => parameter
                            .get("schema")
                            .into_iter()
                            .for_each(|s| references(s, &mut elsewhere)),
                    }
                }
                if let Some(responses) = operation.get("responses") {
                    references(responses, &mut elsewhere);
                }
            }
        }
        for section in ["/definitions", "/responses", "/parameters"] {
            for (_, part) in document.members(section) {
                references(part, &mut elsewhere);
            }
        }
    }
    let alone = uses.into_iter().filter(|(_, users)| users.len() == 1);
    let names = alone.map(|(name, _)| name);
    names.filter(|name| !elsewhere.contains(name)).collect()
}

/// Collects the definitions that a part refers to.
fn references(part: &Value, found: &mut HashSet<String>) {
    let mut open = vec![part];
    while let Some(part) = open.pop() {
        match part {
            Value::Object(members) => {
                for (key, value) in members {
                    match (key.as_str(), value) {
                        ("$ref", Value::String(reference)) => {
                            found.extend(definition_of(reference));
                        }
                        _ => open.push(value),
                    }
                }
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
}
