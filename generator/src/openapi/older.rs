//! OpenAPI 3.1 as 3.0, and documents with odd values without these.
//!
//! Everything after reading works on the model of OpenAPI 3.0. What later versions write otherwise has a counterpart
//! there, but for little; that is passed over with a note. A value of a kind that its keyword cannot have would make the
//! whole document unreadable; it is taken out, and reported at its place.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::{METHODS, Pointer};

/// A document of OpenAPI 3.0, and what was changed for it to be one.
#[derive(Debug)]
pub(crate) struct Older {
    /// The document.
    pub(crate) document: Value,
    /// Places in the source, with a sentence each.
    pub(crate) notes: Vec<(Pointer, String)>,
}

/// Makes a document of OpenAPI 3.0 of one of a later version, or of one with odd values.
pub(crate) fn older(source: Value) -> Older {
    let mut walk = Walk::default();
    let mut document = source;
    walk.document(&mut document);
    Older {
        document,
        notes: walk.notes,
    }
}

/// The tag of webhooks, and the folder of their paths.
const WEBHOOKS: &str = "webhooks";

/// Makes paths of webhooks, which 3.0 has no place for: requests that somebody else sends, and a handler takes.
fn webhooks(root: &mut Map<String, Value>) {
    let Some(Value::Object(hooks)) = root.shift_remove(WEBHOOKS) else {
        return;
    };
    let parts = root
        .get("components")
        .and_then(|parts| parts.get("pathItems"));
    let parts = parts.cloned();
    let Value::Object(paths) = root.entry("paths").or_insert_with(|| json!({})) else {
        return;
    };
    for (name, mut item) in hooks {
        let reference = item.get("$ref").and_then(Value::as_str);
        let part = reference.and_then(|name| name.strip_prefix("#/components/pathItems/"));
        if let Some(found) = part.and_then(|part| parts.as_ref()?.get(part)) {
            item = found.clone();
        }
        for method in METHODS {
            if let Some(Value::Object(operation)) = item.get_mut(method) {
                operation.insert("tags".to_owned(), json!([WEBHOOKS]));
                // The credentials of the API are for its clients.
                operation.entry("security").or_insert_with(|| json!([]));
                operation
                    .entry("operationId")
                    .or_insert_with(|| name.clone().into());
            }
        }
        // Braces would be placeholders.
        let name = name.replace(['{', '}'], "");
        let path = format!("/{WEBHOOKS}/{}", name.trim_start_matches('/'));
        paths.entry(path).or_insert(item);
    }
}

/// Keywords of schemas that count something.
const COUNTS: [&str; 6] = [
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
];

/// Keywords of schemas that hold another schema.
const INNER: [&str; 2] = ["items", "not"];

/// Keywords of schemas that hold a list of schemas.
const LISTS: [&str; 3] = ["allOf", "anyOf", "oneOf"];

#[derive(Default)]
struct Walk {
    notes: Vec<(Pointer, String)>,
    /// Schemas that stood in `$defs`, by the names that they get among the components.
    moved: Map<String, Value>,
    /// Where they stood, as references have it.
    renamed: Vec<(String, String)>,
    /// The names of the document's own schemas.
    taken: HashSet<String>,
}

impl Walk {
    fn note(&mut self, at: &Pointer, message: impl Into<String>) {
        self.notes.push((at.clone(), message.into()));
    }

    /// Takes a member out that is not of the kind that it must have.
    fn keep(
        &mut self,
        object: &mut Map<String, Value>,
        key: &str,
        at: &Pointer,
        is_right: impl Fn(&Value) -> bool,
    ) {
        if object.get(key).is_some_and(|value| !is_right(value)) {
            let message = format!("the value of `{key}` is of a wrong kind; it is left out");
            self.note(&at.step(key), message);
            object.shift_remove(key);
        }
    }

    fn document(&mut self, document: &mut Value) {
        let Value::Object(root) = document else {
            return;
        };
        let at = Pointer::root();
        root.insert("openapi".to_owned(), "3.0.3".into());
        if let Some(Value::Object(info)) = root.get_mut("info") {
            for key in ["title", "version"] {
                text(info, key);
            }
            self.keep(info, "description", &at.step("info"), Value::is_string);
        }
        webhooks(root);
        self.path_items(root);
        let schemas = root.get("components").and_then(|all| all.get("schemas"));
        let schemas = schemas.and_then(Value::as_object).into_iter().flatten();
        self.taken = schemas.map(|(name, _)| name.clone()).collect();
        if let Some(Value::Object(parts)) = root.get_mut("components") {
            self.components(parts, &at.step("components"));
        }
        let paths = root.entry("paths").or_insert_with(|| json!({}));
        if let Value::Object(paths) = paths {
            for (path, item) in paths.iter_mut() {
                self.path_item(item, &at.step("paths").step(path));
            }
        }
        let moved = std::mem::take(&mut self.moved);
        if !moved.is_empty() {
            let parts = root.entry("components").or_insert_with(|| json!({}));
            if let Value::Object(parts) = parts
                && let Value::Object(schemas) = parts.entry("schemas").or_insert_with(|| json!({}))
            {
                schemas.extend(moved);
            }
        }
        for (from, to) in &self.renamed {
            rename(document, from, to);
        }
    }

    /// Puts path items in place that are references into the components, which 3.0 has no place for.
    fn path_items(&mut self, root: &mut Map<String, Value>) {
        let known = root
            .get("components")
            .and_then(|parts| parts.get("pathItems"))
            .cloned();
        if let Some(Value::Object(paths)) = root.get_mut("paths") {
            for item in paths.values_mut() {
                let name = item.get("$ref").and_then(Value::as_str);
                let name = name.and_then(|name| name.strip_prefix("#/components/pathItems/"));
                if let Some(found) = name.and_then(|name| known.as_ref()?.get(name)) {
                    *item = found.clone();
                }
            }
        }
    }

    fn components(&mut self, parts: &mut Map<String, Value>, at: &Pointer) {
        parts.shift_remove("pathItems");
        type Part = fn(&mut Walk, &mut Value, &Pointer);
        let kinds: [(&str, Part); 5] = [
            ("schemas", Walk::schema),
            ("parameters", Walk::parameter),
            ("headers", Walk::parameter),
            ("requestBodies", Walk::body),
            ("responses", Walk::response),
        ];
        for (key, part) in kinds {
            self.keep(parts, key, at, Value::is_object);
            if let Some(Value::Object(named)) = parts.get_mut(key) {
                for (name, value) in named.iter_mut() {
                    part(self, value, &at.step(key).step(name));
                }
            }
        }
        if let Some(Value::Object(schemes)) = parts.get_mut("securitySchemes") {
            let at = at.step("securitySchemes");
            schemes.retain(|name, scheme| {
                let fault = unusable(scheme);
                if let Some(fault) = fault {
                    let message = format!("{fault}; the security scheme is left out");
                    self.notes.push((at.step(name), message));
                }
                fault.is_none()
            });
        }
    }

    fn path_item(&mut self, item: &mut Value, at: &Pointer) {
        let Value::Object(item) = item else { return };
        self.parameters(item, at);
        for method in METHODS {
            if let Some(operation) = item.get_mut(method) {
                self.operation(operation, &at.step(method));
            }
        }
    }

    fn parameters(&mut self, object: &mut Map<String, Value>, at: &Pointer) {
        let Some(Value::Array(list)) = object.get_mut("parameters") else {
            self.keep(object, "parameters", at, Value::is_array);
            return;
        };
        let at = at.step("parameters");
        for (index, parameter) in std::mem::take(list).into_iter().enumerate() {
            let (mut parameter, at) = (parameter, at.step(index));
            match parameter.get("in").and_then(Value::as_str) {
                None | Some("path" | "query" | "header" | "cookie") => {
                    self.parameter(&mut parameter, &at);
                    list.push(parameter);
                }
                Some(other) => {
                    let message =
                        format!("`{other}` is not a location of parameters; this one is left out");
                    self.note(&at, message);
                }
            }
        }
    }

    fn operation(&mut self, operation: &mut Value, at: &Pointer) {
        let Value::Object(operation) = operation else {
            return;
        };
        text(operation, "operationId");
        for key in ["summary", "description"] {
            self.keep(operation, key, at, Value::is_string);
        }
        self.keep(operation, "tags", at, |tags| {
            tags.as_array()
                .is_some_and(|tags| tags.iter().all(Value::is_string))
        });
        self.parameters(operation, at);
        if let Some(body) = operation.get_mut("requestBody") {
            self.body(body, &at.step("requestBody"));
        }
        let responses = operation.entry("responses").or_insert_with(|| json!({}));
        if let Value::Object(responses) = responses {
            for (status, response) in responses.iter_mut() {
                self.response(response, &at.step("responses").step(status));
            }
        }
        // They are passed over, and what is in them could not be read.
        if operation.shift_remove("callbacks").is_some() {
            let message = "callbacks are not part of the generated crate";
            self.note(&at.step("callbacks"), message);
        }
    }

    fn parameter(&mut self, parameter: &mut Value, at: &Pointer) {
        let Value::Object(parameter) = parameter else {
            return;
        };
        for (key, is_right) in [
            ("required", Value::is_boolean as fn(&Value) -> bool),
            ("deprecated", Value::is_boolean),
            ("explode", Value::is_boolean),
            ("description", Value::is_string),
        ] {
            self.keep(parameter, key, at, is_right);
        }
        self.described(parameter, at);
        if !parameter.contains_key("$ref")
            && !parameter.contains_key("schema")
            && !parameter.contains_key("content")
        {
            parameter.insert("schema".to_owned(), json!({}));
        }
    }

    fn described(&mut self, object: &mut Map<String, Value>, at: &Pointer) {
        if let Some(schema) = object.get_mut("schema") {
            self.schema(schema, &at.step("schema"));
        }
        if let Some(Value::Object(content)) = object.get_mut("content") {
            for (media, described) in content.iter_mut() {
                let at = at.step("content").step(media);
                if let Value::Object(described) = described {
                    if let Some(schema) = described.get_mut("schema") {
                        self.schema(schema, &at.step("schema"));
                    } else if let Some(mut item) = described.shift_remove("itemSchema") {
                        self.schema(&mut item, &at.step("itemSchema"));
                    }
                }
            }
        }
    }

    fn body(&mut self, body: &mut Value, at: &Pointer) {
        let Value::Object(body) = body else { return };
        self.keep(body, "required", at, Value::is_boolean);
        self.keep(body, "description", at, Value::is_string);
        self.described(body, at);
        if !body.contains_key("$ref") {
            body.entry("content").or_insert_with(|| json!({}));
        }
    }

    fn response(&mut self, response: &mut Value, at: &Pointer) {
        let Value::Object(response) = response else {
            return;
        };
        self.keep(response, "description", at, Value::is_string);
        if !response.contains_key("$ref") {
            response.entry("description").or_insert_with(|| "".into());
        }
        self.described(response, at);
        if let Some(Value::Object(headers)) = response.get_mut("headers") {
            for (name, header) in headers.iter_mut() {
                self.parameter(header, &at.step("headers").step(name));
            }
        }
    }

    fn schema(&mut self, schema: &mut Value, at: &Pointer) {
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
        // Beside a reference, 3.0 reads nothing.
        let is_said = |(key, _): (&String, &Value)| {
            key != "$ref" && !["description", "summary", "title"].contains(&key.as_str())
        };
        let has_reference = object.get("$ref").is_some_and(Value::is_string);
        if has_reference && object.iter().any(is_said) {
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
        self.values(object, at);
        self.within(object, at);
        self.types(object, at);
    }

    /// Moves the definitions of a schema among the components.
    fn definitions(&mut self, object: &mut Map<String, Value>, at: &Pointer) {
        for key in ["$defs", "definitions"] {
            let Some(Value::Object(named)) = object.shift_remove(key) else {
                continue;
            };
            for (name, mut schema) in named {
                let at = at.step(key).step(&name);
                let around = at.steps().nth(2).unwrap_or_default().into_owned();
                let mut moved = format!("{around}_{name}");
                while self.moved.contains_key(&moved) || self.taken.contains(&moved) {
                    moved.push('_');
                }
                self.schema(&mut schema, &at);
                self.renamed.push((
                    format!("#{at}"),
                    format!("#{}", Pointer::component("schemas", &moved)),
                ));
                self.moved.insert(moved, schema);
            }
        }
    }

    /// Keywords with a value each.
    fn values(&mut self, object: &mut Map<String, Value>, at: &Pointer) {
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
        self.keep(object, "discriminator", at, |value| {
            value.get("propertyName").is_some_and(Value::is_string)
        });
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
            // Both apply, so the stricter one does.
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
        if let Some(format) = format {
            object.entry("type").or_insert_with(|| "string".into());
            object.entry("format").or_insert_with(|| format.into());
        }
    }

    /// Keywords that hold schemas.
    fn within(&mut self, object: &mut Map<String, Value>, at: &Pointer) {
        let mut tuple = object.shift_remove("prefixItems");
        if object.get("items").is_some_and(Value::is_array) {
            tuple = object.shift_remove("items");
        }
        if let Some(Value::Array(mut items)) = tuple {
            let is_open = object
                .get("items")
                .is_none_or(|rest| *rest != Value::Bool(false));
            if is_open {
                items.extend(object.get("items").filter(|rest| rest.is_object()).cloned());
            }
            object.insert("items".to_owned(), json!({ "anyOf": items }));
        }
        if let Some(Value::Object(patterns)) = object.shift_remove("patternProperties") {
            let others = object.shift_remove("additionalProperties");
            if others.is_some() {
                let message = "3.0 has no names of a form; the types apply to all other properties";
                self.note(&at.step("patternProperties"), message);
            }
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

    /// A list of types: one of them, or a one-of; `null` says that there may be nothing.
    fn types(&mut self, object: &mut Map<String, Value>, at: &Pointer) {
        let list = match object.get("type") {
            Some(Value::Array(list)) => list.clone(),
            None | Some(Value::String(_)) => return,
            Some(_) => return self.keep(object, "type", at, Value::is_string),
        };
        let is_null = |ty: &Value| *ty == "null";
        let types: Vec<Value> = list.iter().filter(|ty| !is_null(ty)).cloned().collect();
        object.shift_remove("type");
        let has_null = list.iter().any(is_null);
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
                object.retain(|key, _| {
                    [
                        "description",
                        "title",
                        "nullable",
                        "default",
                        "example",
                        "deprecated",
                    ]
                    .contains(&key.as_str())
                });
                object.insert("anyOf".to_owned(), members.into());
            }
        }
    }
}

/// A schema for one of several types: what the keywords of all say about values of that type.
fn of_type(object: &Map<String, Value>, ty: &Value) -> Map<String, Value> {
    let keys: &[&str] = match ty.as_str().unwrap_or_default() {
        "string" => &["minLength", "maxLength", "pattern", "format"],
        "integer" | "number" => &[
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
        ],
        "array" => &["items", "minItems", "maxItems", "uniqueItems"],
        "object" => &[
            "properties",
            "required",
            "additionalProperties",
            "minProperties",
            "maxProperties",
        ],
        _ => &[],
    };
    let mut one: Map<String, Value> = Map::new();
    one.insert("type".to_owned(), ty.clone());
    for key in keys {
        if let Some(value) = object.get(*key) {
            one.insert((*key).to_owned(), value.clone());
        }
    }
    if let Some(Value::Array(members)) = object.get("enum") {
        let fits = |member: &&Value| match ty.as_str().unwrap_or_default() {
            "string" => member.is_string(),
            "integer" => member.is_i64(),
            "number" => member.is_number(),
            "boolean" => member.is_boolean(),
            _ => true,
        };
        let members: Vec<&Value> = members.iter().filter(fits).collect();
        one.insert("enum".to_owned(), json!(members));
    }
    one
}

/// What keeps a security scheme from being one, if anything does.
fn unusable(scheme: &Value) -> Option<&'static str> {
    let is_text = |key: &str| scheme.get(key).is_some_and(Value::is_string);
    if is_text("$ref") {
        return None;
    }
    let location = scheme.get("in").and_then(Value::as_str);
    let fault = match scheme.get("type").and_then(Value::as_str) {
        Some("apiKey") if !is_text("name") => "`name` is missing",
        Some("apiKey") if !matches!(location, Some("query" | "header" | "cookie")) => {
            "`in` is not a location of keys"
        }
        Some("http") if !is_text("scheme") => "`scheme` is missing",
        Some("oauth2") if !scheme.get("flows").is_some_and(Value::is_object) => {
            "`flows` is missing"
        }
        Some("openIdConnect") if !is_text("openIdConnectUrl") => "`openIdConnectUrl` is missing",
        Some("apiKey" | "http" | "oauth2" | "openIdConnect") => return None,
        _ => "its type is not known",
    };
    Some(fault)
}

/// Whether one number is less than another.
fn is_less(one: &Value, other: &Value) -> bool {
    match (one.as_i64(), other.as_i64()) {
        (Some(one), Some(other)) => one < other,
        _ => one.as_f64() < other.as_f64(),
    }
}

/// Makes a number or a truth value the text that was meant.
fn text(object: &mut Map<String, Value>, key: &str) {
    if let Some(value) = object.get_mut(key)
        && (value.is_number() || value.is_boolean())
    {
        *value = value.to_string().into();
    }
}

/// Lets every reference to a place lead to another one.
fn rename(value: &mut Value, from: &str, to: &str) {
    match value {
        Value::Object(object) => {
            for (key, inner) in object.iter_mut() {
                match inner {
                    Value::String(reference) if key == "$ref" => {
                        let rest = reference.strip_prefix(from);
                        let rest = rest.filter(|rest| rest.is_empty() || rest.starts_with('/'));
                        if let Some(renamed) = rest.map(|rest| format!("{to}{rest}")) {
                            *reference = renamed;
                        }
                    }
                    inner => rename(inner, from, to),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, from, to)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A schema as 3.0 has it, and the notes about it.
    fn schema(schema: Value) -> (Value, Vec<String>) {
        let source = json!({ "components": { "schemas": { "S": schema } } });
        let Older { document, notes } = older(source);
        let notes = notes.iter().map(|(at, note)| format!("{at}: {note}"));
        (
            document["components"]["schemas"]["S"].clone(),
            notes.collect(),
        )
    }

    #[test]
    fn definitions_that_move_leave_other_components_as_they_are() {
        let source = json!({ "components": { "schemas": {
            "Pet": {
                "$defs": { "Tag": { "type": "string" } },
                "properties": { "tag": { "$ref": "#/components/schemas/Pet/$defs/Tag" } },
            },
            "Pet_Tag": { "type": "integer" },
        } } });
        let schemas = &older(source).document["components"]["schemas"];
        assert_eq!(schemas["Pet_Tag"], json!({ "type": "integer" }));
        assert_eq!(schemas["Pet_Tag_"], json!({ "type": "string" }));
        let tag = &schemas["Pet"]["properties"]["tag"];
        assert_eq!(tag["$ref"], "#/components/schemas/Pet_Tag_");
    }

    #[test]
    fn parameters_in_unknown_locations_are_reported() {
        let found = older(json!({ "paths": { "/a": { "get": { "parameters": [
            { "name": "a", "in": "body" },
            { "name": "b", "in": "query" },
        ] } } } }));
        let parameters = &found.document["paths"]["/a"]["get"]["parameters"];
        assert_eq!(parameters.as_array().map(Vec::len), Some(1));
        let [(at, note)] = found.notes.as_slice() else {
            panic!("{:?}", found.notes);
        };
        assert_eq!(at.as_str(), "/paths/~1a/get/parameters/0");
        assert!(note.contains("`body`"), "{note}");
    }

    #[test]
    fn patterns_of_names_are_kept_beside_other_properties() {
        let (text, number) = (json!({ "type": "string" }), json!({ "type": "number" }));
        for (others, wanted) in [
            (json!(false), text.clone()),
            (json!(true), json!(true)),
            (number.clone(), json!({ "anyOf": [text, number] })),
        ] {
            let (found, notes) = schema(json!({
                "type": "object",
                "patternProperties": { "^x": text },
                "additionalProperties": others,
            }));
            assert_eq!(found["additionalProperties"], wanted);
            assert!(
                notes[0].starts_with("/components/schemas/S/patternProperties: "),
                "{notes:?}"
            );
        }
    }

    #[test]
    fn the_stricter_of_two_limits_is_kept() {
        for (keyword, limits, wanted) in [
            ("inimum", (10, 5), (10, None)),
            ("inimum", (5, 10), (10, Some(true))),
            ("inimum", (5, 5), (5, Some(true))),
            ("aximum", (5, 10), (5, None)),
            ("aximum", (10, 5), (5, Some(true))),
        ] {
            let (plain, exclusive) = (format!("m{keyword}"), format!("exclusiveM{keyword}"));
            let (found, notes) = schema(json!({ &plain: limits.0, &exclusive: limits.1 }));
            assert_eq!(found[&plain], wanted.0);
            assert_eq!(found[&exclusive].as_bool(), wanted.1);
            assert!(notes.is_empty());
        }
    }
}
