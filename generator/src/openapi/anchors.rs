//! Named schemas (`$id`, `$anchor`, `$dynamicAnchor` of JSON Schema). References to names become references to places, the only form that
//! later stages support.

use std::collections::HashMap;

use serde_json::Value;

use super::Pointer;
use super::pointer::decoded;

/// Keywords whose values are never schemas.
const VALUES: [&str; 5] = ["const", "default", "enum", "example", "examples"];

/// Members whose own members have names chosen by the document.
const NAMED: [&str; 10] = [
    "$defs",
    "callbacks",
    "definitions",
    "dependentSchemas",
    "headers",
    "parameters",
    "patternProperties",
    "properties",
    "responses",
    "schemas",
];

/// Whether the text of a document may contain such names, without parsing it.
pub(crate) fn may_have_anchors(text: &str) -> bool {
    ["$id", "$anchor", "$dynamicAnchor"]
        .iter()
        .any(|key| text.contains(key))
}

/// Replaces references to names of schemas by references to their places. References to missing or ambiguous names stay.
pub(crate) fn resolve_anchors(document: &mut Value) {
    let mut names = Names::default();
    let root = Resource::default();
    names.collect(document, &Pointer::root(), &root);
    if names.is_empty() {
        return;
    }
    let whole = document.clone();
    names.resolve(document, &whole, &Pointer::root(), &root);
}

/// The closest schema with an `$id` around a part, or else the document.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
struct Resource {
    at: Pointer,
    uri: String,
}

impl Resource {
    /// Returns the resource of a part inside this one.
    fn of(&self, part: &Value, at: &Pointer) -> Self {
        match part.get("$id").and_then(Value::as_str) {
            Some(id) => Self {
                at: at.clone(),
                uri: join(&self.uri, id.trim_end_matches('#')),
            },
            None => self.clone(),
        }
    }
}

/// A place; `None` if several parts have the same name.
type Place = Option<Pointer>;

#[derive(Default)]
struct Names {
    /// By `$id`, resolved as far as possible.
    resources: HashMap<String, Place>,
    /// By the place of the resource and the name within it.
    anchors: HashMap<(Pointer, String), Place>,
    /// By the name of a dynamic anchor.
    dynamic: HashMap<String, Place>,
}

impl Names {
    fn is_empty(&self) -> bool {
        self.resources.is_empty() && self.anchors.is_empty()
    }

    fn collect(&mut self, part: &Value, at: &Pointer, around: &Resource) {
        let resource = around.of(part, at);
        if resource.at == *at && part.get("$id").is_some_and(Value::is_string) {
            put(&mut self.resources, resource.uri.clone(), at);
        }
        for key in ["$anchor", "$dynamicAnchor"] {
            if let Some(name) = part.get(key).and_then(Value::as_str) {
                let known = (resource.at.clone(), name.to_owned());
                put(&mut self.anchors, known, at);
                if key == "$dynamicAnchor" {
                    put(&mut self.dynamic, name.to_owned(), at);
                }
            }
        }
        match part {
            Value::Object(members) => {
                for (key, inner) in members.iter().filter(|(key, _)| is_part(at, key)) {
                    self.collect(inner, &at.step(key), &resource);
                }
            }
            Value::Array(items) => {
                for (index, inner) in items.iter().enumerate() {
                    self.collect(inner, &at.step(index), &resource);
                }
            }
            _ => {}
        }
    }

    fn resolve(&self, part: &mut Value, whole: &Value, at: &Pointer, around: &Resource) {
        let resource = around.of(part, at);
        if let Value::Object(members) = part {
            if let Some(Value::String(reference)) = members.get_mut("$ref")
                && let Some(place) = self.place(reference, whole, &resource)
            {
                *reference = place.to_reference();
            }
            // A schema that extends this one could give the name to another part. Here, only one part has it.
            let dynamic = members.get("$dynamicRef").and_then(Value::as_str);
            let target = dynamic.and_then(|reference| {
                let name = reference.strip_prefix('#')?;
                self.dynamic.get(name).cloned().flatten()
            });
            if let Some(target) = target.filter(|_| !members.contains_key("$ref")) {
                members.shift_remove("$dynamicRef");
                members.insert("$ref".to_owned(), target.to_reference().into());
            }
        }
        match part {
            Value::Object(members) => {
                for (key, inner) in members.iter_mut().filter(|(key, _)| is_part(at, key)) {
                    self.resolve(inner, whole, &at.step(key), &resource);
                }
            }
            Value::Array(items) => {
                for (index, inner) in items.iter_mut().enumerate() {
                    self.resolve(inner, whole, &at.step(index), &resource);
                }
            }
            _ => {}
        }
    }

    /// Returns the target of a reference that is not a pointer into the document.
    fn place(&self, reference: &str, whole: &Value, resource: &Resource) -> Option<Pointer> {
        let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let target = match file {
            "" => resource.at.clone(),
            file => {
                let uri = join(&resource.uri, file);
                self.resources.get(&uri).cloned().flatten()?
            }
        };
        if fragment.is_empty() {
            return (!file.is_empty() || target != Pointer::root()).then_some(target);
        }
        if fragment.starts_with('/') {
            let place = Pointer::of_reference(&format!("#{fragment}"))?;
            let place = place.steps().fold(target.clone(), |at, step| at.step(step));
            // Some documents use pointers from the root of the document within a schema that has an `$id`.
            let is_moved = target != Pointer::root();
            return (is_moved && whole.pointer(place.as_str()).is_some()).then_some(place);
        }
        let name = decoded(fragment)?;
        self.anchors.get(&(target, name)).cloned().flatten()
    }
}

/// Records a name. Several parts may have it.
fn put<K: std::hash::Hash + Eq>(names: &mut HashMap<K, Place>, name: K, at: &Pointer) {
    names
        .entry(name)
        .and_modify(|place| *place = None)
        .or_insert_with(|| Some(at.clone()));
}

/// Whether a member of the part at `at` may contain schemas.
fn is_part(at: &Pointer, key: &str) -> bool {
    let is_named = at
        .steps()
        .last()
        .is_some_and(|step| NAMED.contains(&&*step));
    is_named || !VALUES.contains(&key) && !key.starts_with("x-")
}

/// Resolves a relative URI against `base`.
fn join(base: &str, uri: &str) -> String {
    let has_scheme = uri.split_once(':').is_some_and(|(scheme, _)| {
        scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme
                .chars()
                .all(|sign| sign.is_ascii_alphanumeric() || "+-.".contains(sign))
    });
    if has_scheme {
        return uri.to_owned();
    }
    let host = base.find("://").map_or(0, |at| {
        let rest = at + 3;
        base[rest..]
            .find('/')
            .map_or(base.len(), |slash| rest + slash)
    });
    if uri.starts_with('/') {
        return format!("{}{uri}", &base[..host]);
    }
    let folder = base[host..]
        .rfind('/')
        .map_or(host, |slash| host + slash + 1);
    let between = if folder == host && host > 0 { "/" } else { "" };
    let mut steps: Vec<&str> = Vec::new();
    for step in uri.split('/') {
        match step {
            "." => {}
            ".." => {
                if steps.pop().is_none() {
                    return uri.to_owned();
                }
            }
            step => steps.push(step),
        }
    }
    format!("{}{between}{}", &base[..folder], steps.join("/"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn resolved(schemas: Value) -> Value {
        let mut document = json!({"components": {"schemas": schemas}});
        resolve_anchors(&mut document);
        document["components"]["schemas"].take()
    }

    #[test]
    fn references_to_names_lead_to_places() {
        let found = resolved(json!({
            "Pet": {"$id": "https://example.com/schemas/pet.json", "properties": {
                "owner": {"$ref": "owner.json"},
                "tail": {"$ref": "#tail"},
                "name": {"$ref": "#/$defs/name"},
                "other": {"$ref": "#/components/schemas/Owner"},
                "self": {"$ref": "#"},
            }, "$defs": {"name": {"type": "string"}, "tail": {"$anchor": "tail"}}},
            "Owner": {"$id": "https://example.com/schemas/owner.json"},
            "Root": {"items": {"$ref": "https://example.com/schemas/pet.json#tail"}},
            "Named": {"$anchor": "named"},
            "User": {"items": {"$ref": "#named"}},
        }));
        let properties = &found["Pet"]["properties"];
        let to = |reference: &str| json!({"$ref": format!("#/components/schemas/{reference}")});
        assert_eq!(properties["owner"], to("Owner"));
        assert_eq!(properties["tail"], to("Pet/$defs/tail"));
        assert_eq!(properties["name"], to("Pet/$defs/name"));
        assert_eq!(properties["other"], to("Owner"));
        assert_eq!(properties["self"], to("Pet"));
        assert_eq!(found["Root"]["items"], to("Pet/$defs/tail"));
        assert_eq!(found["User"]["items"], to("Named"));
    }

    #[test]
    fn dynamic_references_lead_to_the_only_part_of_that_name() {
        let found = resolved(json!({
            "Tree": {"$dynamicAnchor": "node", "items": {"$dynamicRef": "#node"}},
            "One": {"$dynamicAnchor": "twice"},
            "Two": {"$dynamicAnchor": "twice", "items": {"$dynamicRef": "#twice"}},
        }));
        assert_eq!(
            found["Tree"]["items"],
            json!({"$ref": "#/components/schemas/Tree"})
        );
        assert_eq!(found["Two"]["items"], json!({"$dynamicRef": "#twice"}));
    }

    #[test]
    fn parts_that_are_called_like_keywords_are_looked_at() {
        let mut document = json!({
            "paths": {"/a": {"get": {"responses": {"default": {"content": {"a/b": {"schema": {"$ref": "#named"}}}}}}}},
            "components": {"schemas": {"example": {"properties": {"default": {"$anchor": "named"}}}}},
        });
        resolve_anchors(&mut document);
        let found = document.pointer("/paths/~1a/get/responses/default/content/a~1b/schema/$ref");
        let place = json!("#/components/schemas/example/properties/default");
        assert_eq!(found, Some(&place));
    }

    #[test]
    fn names_that_are_not_there_or_there_twice_stay() {
        let schemas = json!({
            "One": {"$anchor": "same"}, "Two": {"$anchor": "same"},
            "User": {"properties": {"a": {"$ref": "#same"}, "b": {"$ref": "#none"}, "c": {"$ref": "none.json"}}},
            "Value": {"example": {"$anchor": "none"}, "const": {"$id": "none.json"}},
        });
        assert_eq!(resolved(schemas.clone()), schemas);
    }

    #[test]
    fn relative_uris_are_joined() {
        for (base, uri, joined) in [
            ("", "a.json", "a.json"),
            ("https://e.com/a/b.json", "c.json", "https://e.com/a/c.json"),
            (
                "https://e.com/a/b.json",
                "./c.json",
                "https://e.com/a/c.json",
            ),
            ("https://e.com/a/b.json", "/c.json", "https://e.com/c.json"),
            ("https://e.com", "c.json", "https://e.com/c.json"),
            ("https://e.com/a", "urn:x:y", "urn:x:y"),
            ("a/b.json", "c.json", "a/c.json"),
            ("é/b", "ü", "é/ü"),
        ] {
            assert_eq!(join(base, uri), joined);
        }
    }
}
