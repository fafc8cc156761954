//! Paths and operations.

use pagewire_runtime::contract::media::JSON;
use serde_json::{Map, Value, json};

use super::body::Field;
use super::{Conversion, Section, Taker, pointer};
use crate::openapi::METHODS;

/// Members of an operation with the same meaning in both versions.
const KEPT: [&str; 6] = [
    "tags",
    "summary",
    "description",
    "externalDocs",
    "operationId",
    "deprecated",
];

impl<'a> Conversion<'a> {
    /// Converts the paths of the original, and those that are passed separately.
    pub(super) fn paths(&mut self, apart: Map<String, Value>, take: &mut Taker<'_>) -> Value {
        let mut out = Map::new();
        for (path, item) in self.members("/paths") {
            self.put_path(path, item, &mut out, take);
        }
        for (path, item) in apart {
            self.put_path(&path, &item, &mut out, take);
        }
        Value::Object(out)
    }

    fn put_path(
        &mut self,
        path: &str,
        item: &Value,
        out: &mut Map<String, Value>,
        take: &mut Taker<'_>,
    ) {
        let item = if path.starts_with("x-") {
            Some(item.clone())
        } else {
            let item = self.path(item, &pointer("/paths", path));
            take(Section::Paths, path, item)
        };
        if let Some(item) = item {
            out.insert(path.to_owned(), item);
        }
    }

    fn path(&mut self, item: &Value, at: &str) -> Value {
        let Value::Object(members) = item else {
            return item.clone();
        };
        let shared = listed(item, at);
        let mut out = Map::new();
        for (key, value) in members {
            if METHODS.contains(&key.as_str()) {
                let operation = self.operation(value, &pointer(at, key), &shared);
                out.insert(key.clone(), operation);
            } else if key != "parameters" {
                out.insert(key.clone(), value.clone());
            }
        }
        Value::Object(out)
    }

    fn operation(&mut self, operation: &Value, at: &str, shared: &[(&Value, String)]) -> Value {
        let Value::Object(members) = operation else {
            return operation.clone();
        };
        let mut out = Map::new();
        for (key, value) in members {
            if KEPT.contains(&key.as_str()) || key.starts_with("x-") {
                out.insert(key.clone(), value.clone());
            } else if key == "security" {
                out.insert(key.clone(), self.requirements(value));
            }
        }
        // Without a host, schemes have no effect.
        if members.contains_key("schemes")
            && self.source.get("host").is_some()
            && let Some(servers) = self.servers_of(operation)
        {
            out.insert("servers".to_owned(), servers);
        }
        let own = listed(operation, at);
        // A parameter of the operation replaces the same parameter of the path.
        let identity = |value: &Value| (value.get("name").cloned(), value.get("in").cloned());
        let (mut body, mut fields, mut parameters) = (None, Vec::<Field<'_>>::new(), Vec::new());
        let inherited = shared.iter().filter(|(value, _)| {
            let shown = self.followed(value).map_or(*value, |(value, _)| value);
            own.iter().all(|(other, _)| {
                let other = self.followed(other).map_or(*other, |(value, _)| value);
                identity(other) != identity(shown)
            })
        });
        let inherited: Vec<(&Value, String)> = inherited.cloned().collect();
        for (value, from) in inherited.into_iter().chain(own) {
            let followed = self.followed(value);
            let (shown, place) = match &followed {
                Some((shown, place)) => (*shown, place.clone()),
                None => (value, from.clone()),
            };
            match shown.get("in").and_then(Value::as_str) {
                Some("body") if body.is_some() => {
                    let message = "an operation has one body; this second one is left out";
                    self.note(&place, message);
                }
                Some("body") => body = Some((shown, place)),
                Some("formData") => fields.push((shown, place)),
                _ => {
                    let to = format!("{at}/parameters/{}", parameters.len());
                    let converted = match value.get("$ref").and_then(Value::as_str) {
                        Some(reference) => {
                            self.alias(to, &from);
                            json!({ "$ref": self.keys.target(reference) })
                        }
                        None => self.parameter(value, &from, &to),
                    };
                    parameters.push(converted);
                }
            }
        }
        if !parameters.is_empty() {
            out.insert("parameters".to_owned(), parameters.into());
        }
        let to = format!("{at}/requestBody");
        if let Some((value, from)) = body {
            for (_, place) in &fields {
                self.note(
                    place,
                    "a form field cannot be sent beside a body; it is left out",
                );
            }
            let media = self.media("consumes", Some(operation), JSON);
            let body = self.body(value, &from, &to, &media);
            out.insert("requestBody".to_owned(), body);
        } else if !fields.is_empty() {
            let media = self.listed_media(operation);
            let body = self.form(&fields, &to, &media);
            out.insert("requestBody".to_owned(), body);
        }
        let media = self.media("produces", Some(operation), JSON);
        let mut responses = Map::new();
        for (status, response) in members
            .get("responses")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            let below = pointer(&format!("{at}/responses"), status);
            let response = if status.starts_with("x-") {
                response.clone()
            } else {
                self.response(response, &below, &below, &media)
            };
            responses.insert(status.clone(), response);
        }
        out.insert("responses".to_owned(), responses.into());
        Value::Object(out)
    }

    /// Returns the target of a parameter's reference.
    fn followed(&self, value: &Value) -> Option<(&'a Value, String)> {
        self.resolve(value.get("$ref")?.as_str()?)
    }

    /// Returns the media types that an operation or the document lists; an empty list if neither does.
    fn listed_media(&self, operation: &Value) -> Vec<String> {
        let mut media = self.media("consumes", Some(operation), "");
        media.retain(|name| !name.is_empty());
        media
    }
}

/// Returns the parameters of a path or an operation with their places.
fn listed<'a>(owner: &'a Value, at: &str) -> Vec<(&'a Value, String)> {
    let list = owner.get("parameters").and_then(Value::as_array);
    let numbered = list.into_iter().flatten().enumerate();
    numbered
        .map(|(index, value)| (value, format!("{at}/parameters/{index}")))
        .collect()
}
