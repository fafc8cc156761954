//! Checks answers in JSON against the OpenAPI document.

use jsonschema::Validator;
use serde_json::{Map, Value, json};

use crate::running::Got;

/// The document, made a JSON schema.
pub(crate) struct Schemas {
    paths: Map<String, Value>,
    responses: Value,
    definitions: Value,
}

impl Schemas {
    pub(crate) fn new(document: &Value) -> Self {
        let mut definitions = document["components"]["schemas"].clone();
        for schema in definitions.as_object_mut().unwrap().values_mut() {
            strict(schema);
        }
        Self {
            paths: document["paths"].as_object().unwrap().clone(),
            responses: document["components"]["responses"].clone(),
            definitions,
        }
    }

    /// Whether the response is one of those that the document has for the operation, and its body is as it
    /// says there. Responses that no page documents (`docs/chat.md#failures`) are error objects.
    pub(crate) fn check(&self, method: &str, path: &str, got: &Got) {
        let place = format!("{method} {path}: {} {}", got.status, got.text);
        let path = path.split('?').next().unwrap();
        let Some(operation) = self.operation(method, path) else {
            return;
        };
        let kind = got
            .headers
            .get("content-type")
            .map(|kind| kind.to_str().unwrap());
        let is_json = kind.is_some_and(|kind| kind.contains("json"));
        let value = is_json.then(|| serde_json::from_str::<Value>(&got.text).expect(&place));
        let Some(answer) = operation["responses"].get(got.status.to_string()) else {
            assert!(
                (400..500).contains(&got.status) || got.status == 304,
                "{place}"
            );
            if let Some(value) = value {
                assert!(value["Message"].is_string(), "{place}");
            }
            return;
        };
        let answer = match answer["$ref"].as_str() {
            Some(reference) => &self.responses[reference.rsplit('/').next().unwrap()],
            None => answer,
        };
        let schema = &answer["content"]["application/json"]["schema"];
        match value {
            None => assert!(is_empty_or_other(schema, got), "{place}"),
            // Documented without a body, and answered with an error object (`docs/chat.md#failures`).
            Some(value) if schema.is_null() => assert!(value["Message"].is_string(), "{place}"),
            // Nothing, as agents say it, and as the pick-ups do.
            Some(Value::Null) => {}
            Some(value) => self.validate(schema, &value, &place),
        }
    }

    fn validate(&self, schema: &Value, value: &Value, place: &str) {
        let mut schema = schema.clone();
        strict(&mut schema);
        let whole = json!({
            "allOf": [schema],
            "components": { "schemas": self.definitions },
        });
        let validator: Validator = jsonschema::options()
            .should_validate_formats(true)
            .build(&whole)
            .unwrap();
        let errors: Vec<_> = validator
            .iter_errors(value)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{place}\n{}", errors.join("\n"));
    }

    /// The operation of a path; one that is spelled out goes before one with a placeholder.
    fn operation(&self, method: &str, path: &str) -> Option<&Value> {
        let parts: Vec<_> = path.trim_end_matches('/').split('/').collect();
        let fits = |template: &str| {
            let names: Vec<_> = template.split('/').collect();
            let mut pairs = names.iter().zip(&parts);
            names.len() == parts.len()
                && pairs
                    .all(|(name, part)| name.starts_with('{') || name.eq_ignore_ascii_case(part))
        };
        let mut found: Vec<_> = self
            .paths
            .keys()
            .filter(|template| fits(template))
            .collect();
        found.sort_by_key(|template| template.matches('{').count());
        let method = method.to_lowercase();
        found
            .into_iter()
            .find_map(|template| self.paths[template].get(&method))
    }
}

fn is_empty_or_other(schema: &Value, got: &Got) -> bool {
    !schema.is_null() || got.text.is_empty()
}

/// Every property may be null, as the original writes what is not set, and no property may be there that
/// the schema does not name.
fn strict(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            if let Some(Value::Object(properties)) = members.get_mut("properties") {
                for property in properties.values_mut() {
                    strict(property);
                    *property = json!({ "anyOf": [{ "type": "null" }, property.take()] });
                }
                if !members.contains_key("additionalProperties") {
                    members.insert("additionalProperties".to_owned(), false.into());
                }
                return;
            }
            members.values_mut().for_each(strict);
        }
        Value::Array(items) => items.iter_mut().for_each(strict),
        _ => {}
    }
}
