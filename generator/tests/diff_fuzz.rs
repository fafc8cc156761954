//! Random documents: one written in another way has no changes, and one with a change of a known
//! class has a verdict of no lower class.
//!
//! `PROPTEST_CASES=100000 cargo test -p pagewire --test all diff_fuzz::` tries more of them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at what it did not expect"
)]

use std::path::Path;

use pagewire::diff::{Diff, Effect, Kind, compare};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// A stream of choices (xorshift, <https://www.jstatsoft.org/article/view/v008i14>).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).unwrap()
    }

    fn one_in(&mut self, sides: usize) -> bool {
        self.roll(sides) == 0
    }
}

/// A random schema, whose parts go to the components now and then.
fn schema(dice: &mut Dice, depth: usize, components: &mut Map<String, Value>) -> Value {
    let kinds = if depth == 0 { 5 } else { 9 };
    let mut schema = match dice.roll(kinds) {
        0 => json!({"type": "string", "minLength": 1, "maxLength": 5 + dice.roll(5)}),
        1 => {
            json!({"type": "integer", "format": "int64", "minimum": dice.roll(5), "maximum": 10 + dice.roll(5)})
        }
        2 => json!({"type": "number", "multipleOf": 2}),
        3 => json!({"type": "string", "enum": ["up", "down", "left", "right"]}),
        4 => json!({"type": "boolean"}),
        5 => {
            json!({"type": "array", "minItems": 1, "maxItems": 9, "items": schema(dice, depth - 1, components)})
        }
        6 => json!({"type": "object", "additionalProperties": schema(dice, depth - 1, components)}),
        7 => {
            let base = object(dice, depth, components);
            json!({"allOf": [base, {"type": "object", "properties": {"extra": {"type": "string", "minLength": 1, "maxLength": 7}}}]})
        }
        _ => object(dice, depth, components),
    };
    if dice.one_in(5) {
        schema["nullable"] = json!(true);
    }
    if dice.one_in(3) {
        let name = format!("Part{}", components.len());
        components.insert(name.clone(), schema);
        return json!({"$ref": format!("#/components/schemas/{name}")});
    }
    schema
}

fn object(dice: &mut Dice, depth: usize, components: &mut Map<String, Value>) -> Value {
    let mut properties = Map::new();
    for index in 0..=dice.roll(3) {
        properties.insert(format!("p{index}"), schema(dice, depth - 1, components));
    }
    let required = if dice.one_in(2) {
        json!(["p0"])
    } else {
        json!([])
    };
    json!({"type": "object", "properties": properties, "required": required})
}

fn document(dice: &mut Dice, is_request: bool) -> Value {
    let mut components = Map::new();
    let value = schema(dice, 3, &mut components);
    let mut operation = json!({"operationId": "Do", "tags": ["Thing"], "responses": {"200": {"description": "ok"}}});
    let content = json!({"application/json": {"schema": value}});
    if is_request {
        operation["requestBody"] = json!({"content": content});
    } else {
        operation["responses"]["200"]["content"] = content;
    }
    operation["parameters"] = json!([{"name": "q", "in": "query", "schema": {"type": "string"}}]);
    json!({"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {"/do": {"post": operation},
        "/other": {"get": {"operationId": "Other", "tags": ["Thing"], "responses": {"204": {"description": "ok"}}}}},
        "components": {"schemas": components}})
}

fn diff(old: &str, new: &str) -> Diff {
    let read = |text: &str| pagewire::spec::from_text(text, Path::new("case.yaml")).unwrap();
    compare(&read(old), &read(new)).unwrap()
}

/// The same document with its objects and its lists of values in another order.
fn reordered(dice: &mut Dice, value: &Value, key: &str) -> Value {
    match value {
        Value::Object(members) => {
            let mut list: Vec<(&String, &Value)> = members.iter().collect();
            shuffle(dice, &mut list);
            let list = list.into_iter();
            Value::Object(
                list.map(|(name, value)| (name.clone(), reordered(dice, value, name)))
                    .collect(),
            )
        }
        Value::Array(items) => {
            let mut items: Vec<&Value> = items.iter().collect();
            if matches!(key, "enum" | "required") {
                shuffle(dice, &mut items);
            }
            let items = items.into_iter();
            Value::Array(items.map(|item| reordered(dice, item, "")).collect())
        }
        other => other.clone(),
    }
}

fn shuffle<T>(dice: &mut Dice, list: &mut [T]) {
    for index in (1..list.len()).rev() {
        list.swap(index, dice.roll(index + 1));
    }
}

/// Whether nothing changed but the order of arguments and the names of types that the first property to have one gives it.
fn is_reordered_only(diff: &Diff) -> bool {
    let mut changes = diff.changes.iter();
    changes.all(|change| {
        let is_of_the_crate = matches!(change.kind, Kind::PropertiesReordered | Kind::CrateRenamed);
        is_of_the_crate && change.wire.effect() == Effect::None
    })
}

/// The same document with some references replaced by what they lead to.
fn inlined(dice: &mut Dice, value: &Value, document: &Value) -> Value {
    match value {
        Value::Object(members) => {
            if let Some(reference) = members.get("$ref").and_then(Value::as_str)
                && dice.one_in(2)
            {
                let target = document.pointer(reference.trim_start_matches('#')).unwrap();
                return inlined(dice, target, document);
            }
            let list = members.iter();
            Value::Object(
                list.map(|(name, value)| (name.clone(), inlined(dice, value, document)))
                    .collect(),
            )
        }
        Value::Array(items) => Value::Array(
            items
                .iter()
                .map(|item| inlined(dice, item, document))
                .collect(),
        ),
        other => other.clone(),
    }
}

/// What a change allows.
#[derive(Debug, Clone, Copy)]
enum Means {
    Fewer,
    More,
    Other,
}

/// Changes one schema of the document that is in use; what it means is returned.
fn mutate(dice: &mut Dice, document: &mut Value) -> Means {
    let mut at = Vec::new();
    let root = ["requestBody", "responses/200"]
        .iter()
        .map(|place| format!("/paths/~1do/post/{place}/content/application~1json/schema"))
        .find(|pointer| document.pointer(pointer).is_some())
        .unwrap();
    collect(document, &root, &mut at);
    let pointer = at[dice.roll(at.len())].clone();
    let schema = document.pointer_mut(&pointer).unwrap();
    // Null is allowed only if every part of an `allOf` allows it.
    if dice.one_in(8) && !pointer.contains("/allOf/") {
        let was_nullable = schema["nullable"] == true;
        schema["nullable"] = json!(!was_nullable);
        return if was_nullable {
            Means::Fewer
        } else {
            Means::More
        };
    }
    let ty = schema["type"].as_str().unwrap_or_default().to_owned();
    match (ty.as_str(), dice.roll(4)) {
        ("string", 0) if schema.get("enum").is_none() => {
            schema["maxLength"] = json!(2);
            Means::Fewer
        }
        ("string", 1) if schema.get("enum").is_none() => {
            schema["maxLength"] = json!(50);
            Means::More
        }
        ("string", 2) if schema.get("enum").is_none() => {
            schema["format"] = json!("date");
            Means::Fewer
        }
        ("string", _) if schema.get("enum").is_some() => {
            schema["enum"] = json!(["up", "down", "left"]);
            Means::Fewer
        }
        ("string", _) => {
            schema["pattern"] = json!("^[a-z]+$");
            Means::Fewer
        }
        ("integer", 0) => {
            schema["maximum"] = json!(9);
            Means::Fewer
        }
        ("integer", 1) => {
            schema["minimum"] = json!(-1);
            Means::More
        }
        ("integer", 2) => {
            schema["format"] = json!("int32");
            Means::Fewer
        }
        ("integer", _) => {
            schema["exclusiveMaximum"] = json!(true);
            Means::Fewer
        }
        ("number", 0) => {
            schema["multipleOf"] = json!(4);
            Means::Fewer
        }
        ("number", 1) => {
            schema["multipleOf"] = json!(3);
            Means::Other
        }
        ("number", _) => {
            schema["type"] = json!("integer");
            Means::Fewer
        }
        ("boolean", _) => {
            schema["type"] = json!("string");
            Means::Other
        }
        ("array", 0) => {
            schema["uniqueItems"] = json!(true);
            Means::Fewer
        }
        ("array", 1) => {
            schema["maxItems"] = json!(90);
            Means::More
        }
        ("array", _) => {
            schema["minItems"] = json!(2);
            Means::Fewer
        }
        ("object", 0) if schema.pointer("/properties/p0").is_some() => {
            let required = schema["required"]
                .as_array()
                .is_some_and(|list| !list.is_empty());
            schema["required"] = if required { json!([]) } else { json!(["p0"]) };
            if required { Means::More } else { Means::Fewer }
        }
        ("object", 1) if schema.pointer("/properties/p0").is_some() => {
            let properties = schema["properties"].as_object_mut().unwrap();
            let value = properties.shift_remove("p0").unwrap();
            properties.insert("other".to_owned(), value);
            Means::Other
        }
        ("object", 2) if schema.pointer("/properties/p0").is_some() => {
            schema["properties"]["more"] = json!({"type": "string"});
            schema["required"] = json!(["p0", "more"]);
            Means::Fewer
        }
        ("object", 3) if schema.get("additionalProperties").is_none() => {
            schema["additionalProperties"] = json!(false);
            Means::Fewer
        }
        ("object", _) => {
            schema["minProperties"] = json!(2);
            Means::Fewer
        }
        _ => {
            schema["type"] = json!("boolean");
            Means::Other
        }
    }
}

/// The pointers of all schemas with a type that a schema uses.
fn collect(document: &Value, pointer: &str, found: &mut Vec<String>) {
    let schema = document.pointer(pointer).unwrap();
    if let Some(reference) = schema["$ref"].as_str() {
        return collect(document, reference.trim_start_matches('#'), found);
    }
    if schema["type"].is_string() {
        found.push(pointer.to_owned());
    }
    for name in schema["properties"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, _)| name)
    {
        collect(document, &format!("{pointer}/properties/{name}"), found);
    }
    for part in ["items", "additionalProperties"] {
        if schema[part].is_object() {
            collect(document, &format!("{pointer}/{part}"), found);
        }
    }
    for index in 0..schema["allOf"].as_array().map_or(0, Vec::len) {
        collect(document, &format!("{pointer}/allOf/{index}"), found);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(64), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_document_written_in_another_way_has_no_changes(seed in 1..u64::MAX) {
        let dice = &mut Dice(seed);
        let is_request = dice.one_in(2);
        let document = document(dice, is_request);
        let other = reordered(dice, &document, "");
        let yaml = serde_yaml::to_string(&other).unwrap();
        let found = diff(&document.to_string(), &yaml);
        prop_assert!(is_reordered_only(&found), "{document}\n{yaml}\n{}", pagewire::diff::text(&found));
        let pretty = serde_json::to_string_pretty(&document).unwrap();
        prop_assert!(is_reordered_only(&diff(&yaml, &pretty)));
        let again = serde_json::to_string_pretty(&other).unwrap();
        prop_assert!(diff(&yaml, &again).is_empty());
    }

    #[test]
    fn references_replaced_by_what_they_lead_to_change_names_only(seed in 1..u64::MAX) {
        let dice = &mut Dice(seed);
        let is_request = dice.one_in(2);
        let document = document(dice, is_request);
        let other = inlined(dice, &document, &document);
        let found = diff(&document.to_string(), &other.to_string());
        let wrong = found.changes.iter().find(|change| change.kind != Kind::CrateRenamed);
        prop_assert!(wrong.is_none(), "{document}\n{other}\n{}", pagewire::diff::text(&found));
    }

    #[test]
    fn no_verdict_is_lower_than_the_change_deserves(seed in 1..u64::MAX) {
        let dice = &mut Dice(seed);
        let is_request = dice.one_in(2);
        let old = document(dice, is_request);
        let mut new = old.clone();
        let means = mutate(dice, &mut new);
        prop_assume!(old != new);
        // Written in another way at once, which must hide nothing.
        let shown = inlined(dice, &new, &new);
        let shown = reordered(dice, &shown, "");
        let found = diff(&old.to_string(), &shown.to_string());
        let effect = found.changes.iter().map(|change| change.wire.effect()).max().unwrap_or_default();
        let least = match (means, is_request) {
            (Means::Other, _) | (Means::Fewer, true) | (Means::More, false) => Effect::Breaking,
            (Means::Fewer, false) | (Means::More, true) => Effect::Compatible,
        };
        prop_assert!(effect >= least, "{means:?} {effect:?}\n{old}\n{shown}\n{}", pagewire::diff::text(&found));
    }
}

/// How many cases are tried: those that the environment asks for, else these.
fn cases(usual: u32) -> u32 {
    let asked = std::env::var("PROPTEST_CASES").ok();
    asked.and_then(|asked| asked.parse().ok()).unwrap_or(usual)
}
