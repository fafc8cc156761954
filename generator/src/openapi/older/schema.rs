//! Schemas.

use serde_json::{Map, Value, json};

use super::{Walk, shape};
use crate::openapi::{DEFAULT_MAPPING, NOT_OF_TEXT, Pointer, UNWEIGHED, without_words};

/// Keywords of schemas that hold a number of things.
const COUNTS: [&str; 6] = [
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
];

/// Keywords of later versions without a counterpart in OpenAPI 3.0.
const LATER: [&str; 12] = [
    "unevaluatedProperties",
    "unevaluatedItems",
    "dependentRequired",
    "dependentSchemas",
    "contains",
    "minContains",
    "maxContains",
    "if",
    "then",
    "else",
    "contentSchema",
    "$dynamicRef",
];

/// The keyword for the names of properties, which is kept separately from the schema.
const NAMES: &str = "propertyNames";

/// Keywords of schemas that hold another schema.
const INNER: [&str; 2] = ["items", "not"];

/// Keywords of schemas that hold a list of schemas.
const LISTS: [&str; 3] = ["allOf", "anyOf", "oneOf"];

/// Whether the schema at this place is that of a property.
fn is_property(at: &Pointer) -> bool {
    at.parent()
        .is_some_and(|parent| parent.last().as_deref() == Some("properties"))
}

impl Walk {
    pub(super) fn schema(&mut self, schema: &mut Value, at: &Pointer) {
        let object = match schema {
            Value::Object(object) => object,
            Value::Bool(false) => {
                *schema = json!({ "not": {} });
                return;
            }
            Value::Bool(true) | Value::Null => {
                *schema = json!({});
                return;
            }
            _ => {
                self.note(at, "this is not a schema; any value is taken");
                *schema = json!({});
                return;
            }
        };
        self.definitions(object, at);
        // Keywords next to a reference form another part of the schema. OpenAPI 3.0 ignores them. A description is of the property
        // that the schema is of; elsewhere it has no reader.
        let describes = is_property(at);
        let is_said = |(key, _): (&String, &Value)| match key.as_str() {
            "$ref" | "summary" | "title" => false,
            "description" => describes,
            _ => true,
        };
        let has_reference = object.get("$ref").is_some_and(Value::is_string);
        if has_reference && self.reads_beside && object.iter().any(is_said) {
            if let Some(reference) = object.shift_remove("$ref") {
                let part = json!({ "$ref": reference });
                match object.get_mut("allOf") {
                    Some(Value::Array(parts)) => parts.insert(0, part),
                    _ => {
                        object.insert("allOf".to_owned(), json!([part]));
                    }
                }
            }
        } else if has_reference {
            return;
        }
        unevaluated(object);
        unweighed(object);
        if let Some(Value::Object(discriminator)) = object.get_mut("discriminator")
            && let Some(default) = discriminator.shift_remove("defaultMapping")
        {
            discriminator.insert(DEFAULT_MAPPING.to_owned(), default);
        }
        self.values(object, at);
        self.within(object, at);
        self.types(object, at);
    }

    /// Moves the definitions of a schema to the components.
    fn definitions(&mut self, object: &mut Map<String, Value>, at: &Pointer) {
        for key in ["$defs", "definitions"] {
            let Some(Value::Object(named)) = object.shift_remove(key) else {
                continue;
            };
            for (name, mut schema) in named {
                let at = at.step(key).step(&name);
                let around = at.steps().nth(2).unwrap_or_default().into_owned();
                let moved = self.names.free(&format!("{around}_{name}"));
                self.schema(&mut schema, &at);
                self.renamed
                    .insert(at, Pointer::component("schemas", &moved));
                self.moved.insert(moved, schema);
            }
        }
    }

    /// Converts keywords with a single value.
    fn values(&mut self, object: &mut Map<String, Value>, at: &Pointer) {
        for key in LATER {
            if object.shift_remove(key).is_some() {
                let message = format!("`{key}` has no counterpart in OpenAPI 3.0; it is left out");
                self.note(&at.step(key), message);
            }
        }
        if let Some(said) = object.shift_remove(NAMES) {
            self.property_names.push((at.step(NAMES), said));
        }
        for key in ["description", "title", "pattern", "format"] {
            self.keep(object, key, at, Value::is_string);
        }
        for key in [
            "nullable",
            "readOnly",
            "writeOnly",
            "deprecated",
            "uniqueItems",
        ] {
            self.keep(object, key, at, Value::is_boolean);
        }
        for key in COUNTS {
            self.keep(object, key, at, |value| value.as_u64().is_some());
        }
        for key in ["minimum", "maximum", "multipleOf"] {
            self.keep(object, key, at, Value::is_number);
        }
        self.keep(object, "required", at, |value| {
            value
                .as_array()
                .is_some_and(|names| names.iter().all(Value::is_string))
        });
        self.keep(object, "enum", at, Value::is_array);
        self.keep(object, "properties", at, Value::is_object);
        shape::trim(object, &shape::SCHEMA, at, &mut self.notes);
        for (exclusive, plain) in [
            ("exclusiveMinimum", "minimum"),
            ("exclusiveMaximum", "maximum"),
        ] {
            let Some(limit) = object
                .get(exclusive)
                .filter(|limit| limit.is_number())
                .cloned()
            else {
                self.keep(object, exclusive, at, Value::is_boolean);
                continue;
            };
            // Both apply, so only the stricter one is kept.
            let is_weaker = object.get(plain).is_some_and(|other| match plain {
                "minimum" => is_less(&limit, other),
                _ => is_less(other, &limit),
            });
            if is_weaker {
                object.shift_remove(exclusive);
            } else {
                object.insert(plain.to_owned(), limit);
                object.insert(exclusive.to_owned(), true.into());
            }
        }
        if let Some(constant) = object.shift_remove("const") {
            let kind = match constant {
                Value::String(_) => Some("string"),
                Value::Bool(_) => Some("boolean"),
                _ => None,
            };
            if let Some(kind) = kind {
                object.entry("type").or_insert_with(|| kind.into());
            }
            object.insert("enum".to_owned(), json!([constant]));
        }
        let encoding = object.get("contentEncoding").and_then(Value::as_str);
        let format = match encoding {
            Some("base64") => Some("byte"),
            None if object.contains_key("contentMediaType") => Some("binary"),
            _ => None,
        };
        let has_type = object.contains_key("type");
        // Ignored keywords are reported with all members without effect.
        let may_be_encoded = has_type || !NOT_OF_TEXT.iter().any(|key| object.contains_key(*key));
        if let Some(format) = format.filter(|_| may_be_encoded) {
            object.entry("type").or_insert_with(|| "string".into());
            object.entry("format").or_insert_with(|| format.into());
        }
    }

    /// Merges the types of single items into one type for all items, the only form in 3.0.
    fn tuple(
        &mut self,
        object: &mut Map<String, Value>,
        (mut items, rest): (Vec<Value>, Value),
        at: &Pointer,
    ) {
        let most = object.get("maxItems").and_then(Value::as_u64);
        let most = most.and_then(|most| usize::try_from(most).ok());
        if rest == Value::Bool(false) {
            let most = most.map_or(items.len(), |most| most.min(items.len()));
            object.insert("maxItems".to_owned(), most.into());
        } else if most.is_none_or(|most| most > items.len()) {
            items.push(rest);
        }
        let mut types: Vec<Value> = Vec::new();
        for item in items {
            if !types.contains(&item) {
                types.push(item);
            }
        }
        let is_any = |item: &Value| *item == Value::Bool(true) || *item == json!({});
        if types.iter().any(is_any) {
            let message = "3.0 has no types of single items, and some items may be anything; all of them are free-form";
            self.note(at, message);
            object.insert("items".to_owned(), json!({}));
            return;
        }
        if types.len() > 1 {
            let message = "3.0 has no types of single items; each item is of one of the types";
            self.note(at, message);
        }
        let all = match types.as_slice() {
            [only] => only.clone(),
            _ => json!({ "anyOf": types }),
        };
        object.insert("items".to_owned(), all);
    }

    /// Converts keywords that hold schemas.
    fn within(&mut self, object: &mut Map<String, Value>, at: &Pointer) {
        // Drafts before 2020 use a list of `items` instead, and `additionalItems` for the rest.
        let is_old = object.get("items").is_some_and(Value::is_array);
        let (keyword, rest) = match is_old {
            true => ("items", "additionalItems"),
            false => ("prefixItems", "items"),
        };
        let tuple = object.shift_remove(keyword);
        if let Some(Value::Array(items)) = tuple {
            let rest = object.shift_remove(rest).unwrap_or(Value::Bool(true));
            self.tuple(object, (items, rest), &at.step(keyword));
        }
        if let Some(Value::Object(patterns)) = object.shift_remove("patternProperties") {
            let others = object.shift_remove("additionalProperties");
            let mut values: Vec<Value> = patterns.into_iter().map(|(_, value)| value).collect();
            values.extend(others.filter(|others| *others != Value::Bool(false)));
            let values = match values.pop() {
                Some(only) if values.is_empty() => only,
                Some(Value::Bool(true)) => Value::Bool(true),
                last => json!({ "anyOf": values.into_iter().chain(last).collect::<Vec<_>>() }),
            };
            object.insert("additionalProperties".to_owned(), values);
        }
        if let Some(more) = object.get_mut("additionalProperties")
            && !more.is_boolean()
        {
            self.schema(more, &at.step("additionalProperties"));
        }
        for key in INNER {
            if let Some(inner) = object.get_mut(key) {
                self.schema(inner, &at.step(key));
            }
        }
        for key in LISTS {
            self.keep(object, key, at, Value::is_array);
            if let Some(Value::Array(list)) = object.get_mut(key) {
                for (index, inner) in list.iter_mut().enumerate() {
                    self.schema(inner, &at.step(key).step(index));
                }
            }
        }
        if let Some(Value::Object(properties)) = object.get_mut("properties") {
            for (name, inner) in properties.iter_mut() {
                self.schema(inner, &at.step("properties").step(name));
            }
        }
    }

    /// Converts a list of types: to one of them, or to a one-of. `null` means that the value may be null.
    fn types(&mut self, object: &mut Map<String, Value>, at: &Pointer) {
        let mut list = match object.get("type") {
            Some(Value::Array(list)) => list.clone(),
            None | Some(Value::String(_)) => return,
            Some(_) => return self.keep(object, "type", at, Value::is_string),
        };
        // In YAML, the bare word is not text.
        let is_null = |ty: &Value| *ty == "null" || ty.is_null();
        let mut index = 0;
        list.retain(|ty| {
            let is_type = ty.is_string() || is_null(ty);
            if !is_type {
                let message = "this is not the name of a type; it is left out";
                self.note(&at.step("type").step(index), message);
            }
            index += 1;
            is_type
        });
        let mut types: Vec<Value> = list.iter().filter(|ty| !is_null(ty)).cloned().collect();
        object.shift_remove("type");
        let mut has_null = list.iter().any(is_null);
        if let (Some(Value::Array(members)), [_, _, ..]) = (object.get("enum"), types.as_slice()) {
            // Types without any of the values have no meaning.
            let has_members = |ty: &Value| members.iter().any(|member| is_of_type(member, ty));
            if types.iter().any(has_members) {
                types.retain(has_members);
                has_null &= members.contains(&Value::Null);
            }
        }
        if has_null {
            object.insert("nullable".to_owned(), true.into());
        }
        match types.as_slice() {
            [] if has_null => {
                object.insert("enum".to_owned(), json!([null]));
            }
            [] => {}
            [only] => {
                object.insert("type".to_owned(), only.clone());
            }
            _ if object.contains_key("anyOf") || object.contains_key("oneOf") => {
                let message = "several types beside a one-of; the one-of decides";
                self.note(&at.step("type"), message);
            }
            several => {
                let members: Vec<Value> = several
                    .iter()
                    .map(|ty| Value::Object(of_type(object, ty)))
                    .collect();
                // The variants have all keywords that depend on the type.
                object.retain(|key, _| key != "enum" && !is_of_one_type(key));
                object.insert("anyOf".to_owned(), members.into());
            }
        }
    }
}

/// Converts `unevaluatedProperties` to `additionalProperties` if no other keyword covers properties without a name here.
fn unevaluated(object: &mut Map<String, Value>) {
    let is_composed = ["allOf", "anyOf", "oneOf", "if", "dependentSchemas"];
    if !is_composed.iter().any(|key| object.contains_key(*key))
        && let Some(others) = object.shift_remove("unevaluatedProperties")
    {
        object.entry("additionalProperties").or_insert(others);
    }
}

/// Keeps keywords without a counterpart in 3.0 as an extension, so that comparisons detect changes.
fn unweighed(object: &mut Map<String, Value>) {
    let mut kept = Map::new();
    // Drafts before 2020 use a list of `items` instead of `prefixItems`, and `additionalItems` for the rest.
    let tuple: &[(&str, &str)] = if object.get("items").is_some_and(Value::is_array) {
        &[("items", "prefixItems"), ("additionalItems", "items")]
    } else if object.contains_key("prefixItems") {
        &[("prefixItems", "prefixItems"), ("items", "items")]
    } else {
        &[]
    };
    let later = LATER.iter().chain([&NAMES]).map(|key| (*key, *key));
    for (key, name) in later.chain(tuple.iter().copied()) {
        if let Some(value) = object.get(key) {
            kept.insert(name.to_owned(), value.clone());
        }
    }
    // The order of required properties has no meaning.
    if let Some(Value::Object(required)) = kept.get_mut("dependentRequired") {
        for names in required.values_mut().filter_map(Value::as_array_mut) {
            names.sort_by(|a, b| a.as_str().cmp(&b.as_str()));
        }
    }
    // Their types apply to all other properties.
    if let Some(Value::Object(patterns)) = object.get("patternProperties") {
        let mut names: Vec<&String> = patterns.keys().collect();
        names.sort();
        kept.insert("patternProperties".to_owned(), json!(names));
        if let Some(others) = object.get("additionalProperties") {
            kept.insert("additionalProperties".to_owned(), others.clone());
        }
    }
    if !kept.is_empty() {
        let mut kept = Value::Object(kept);
        without_words(&mut kept);
        object.insert(UNWEIGHED.to_owned(), kept);
    }
}

/// Keywords that apply to values of some types only.
const TYPED: [(&[&str], &[&str]); 4] = [
    (
        &["string"],
        &["minLength", "maxLength", "pattern", "format"],
    ),
    (
        &["integer", "number"],
        &[
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "format",
        ],
    ),
    (
        &["array"],
        &["items", "minItems", "maxItems", "uniqueItems"],
    ),
    (
        &["object"],
        &[
            "properties",
            "required",
            "additionalProperties",
            "minProperties",
            "maxProperties",
        ],
    ),
];

fn is_of_one_type(key: &str) -> bool {
    TYPED.iter().any(|(_, keys)| keys.contains(&key))
}

/// Returns a schema for one of several types, with the rules that all keywords have for values of that type.
fn of_type(object: &Map<String, Value>, ty: &Value) -> Map<String, Value> {
    let name = ty.as_str().unwrap_or_default();
    let mut one: Map<String, Value> = Map::new();
    one.insert("type".to_owned(), ty.clone());
    let keys = TYPED.iter().filter(|(types, _)| types.contains(&name));
    for key in keys.flat_map(|(_, keys)| *keys) {
        if let Some(value) = object.get(*key) {
            one.insert((*key).to_owned(), value.clone());
        }
    }
    if let Some(Value::Array(members)) = object.get("enum") {
        let fits = members.iter().filter(|member| is_of_type(member, ty));
        one.insert("enum".to_owned(), fits.cloned().collect());
    }
    one
}

/// Whether a value has the type with that name.
fn is_of_type(value: &Value, ty: &Value) -> bool {
    match ty.as_str().unwrap_or_default() {
        "string" => value.is_string(),
        "integer" => value.is_i64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}

/// Whether one number is less than another.
fn is_less(one: &Value, other: &Value) -> bool {
    match (one.as_i64(), other.as_i64()) {
        (Some(one), Some(other)) => one < other,
        _ => one.as_f64() < other.as_f64(),
    }
}
