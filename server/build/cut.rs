//! The part of the OpenAPI document that this server is about.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// The tags of the operations that this server has.
const TAGS: [&str; 4] = ["Chat_Agent", "ChatSession", "ChatTopic", "ChatPresence"];

/// The columns of archives, of which this server has some; `docs/chat.md#archive-queries` lists them.
const ARCHIVES: &str = "x-pagewire-archives";

/// The document with these operations only, and what they refer to, directly or not.
pub(crate) fn cut(mut document: Value) -> Value {
    if let Some(members) = document.as_object_mut() {
        members.remove(ARCHIVES);
    }
    if let Some(paths) = document["paths"].as_object_mut() {
        for path in paths.values_mut() {
            if let Some(operations) = path.as_object_mut() {
                operations.retain(|_, operation| is_ours(operation));
            }
        }
        paths.retain(|_, path| {
            path.as_object()
                .is_some_and(|operations| !operations.is_empty())
        });
    }
    if let Some(tags) = document["tags"].as_array_mut() {
        tags.retain(|tag| {
            tag["name"]
                .as_str()
                .is_some_and(|name| TAGS.contains(&name))
        });
    }
    let mut wanted = BTreeSet::new();
    references(&document["paths"], &mut wanted);
    let mut queue: Vec<String> = wanted.iter().cloned().collect();
    while let Some(reference) = queue.pop() {
        let Some(target) = document.pointer(reference.trim_start_matches('#')) else {
            continue;
        };
        let mut more = BTreeSet::new();
        references(target, &mut more);
        queue.extend(
            more.into_iter()
                .filter(|reference| wanted.insert(reference.clone())),
        );
    }
    if let Some(kinds) = document["components"].as_object_mut() {
        for (kind, components) in kinds
            .iter_mut()
            .filter(|(kind, _)| *kind != "securitySchemes")
        {
            if let Some(components) = components.as_object_mut() {
                keep(kind, components, &wanted);
            }
        }
    }
    document
}

fn is_ours(operation: &Value) -> bool {
    let mut tags = operation["tags"].as_array().into_iter().flatten();
    tags.any(|tag| tag.as_str().is_some_and(|tag| TAGS.contains(&tag)))
}

fn keep(kind: &str, components: &mut Map<String, Value>, wanted: &BTreeSet<String>) {
    components.retain(|name, _| wanted.contains(&format!("#/components/{kind}/{name}")));
}

fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
                found.insert(reference.to_owned());
            }
            members
                .values()
                .for_each(|member| references(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}
