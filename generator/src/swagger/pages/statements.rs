//! Checks that nothing of a document is lost: reports what pages cannot state, and references that lead nowhere.
//!
//! Each object of the format has a list of members that become part of a page, or that are not about the API's types: samples, links and
//! addresses. Extensions (`x-…`) are left out by design.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::definitions::{Definitions, members};
use super::document::Document;
use super::operation::{NO_TAG, Operation};
use super::references::definition_of;
use crate::diagnostics::{Code, Finding, Findings, Place};
use crate::openapi::METHODS;
use crate::openapi::swagger::pointer;

/// The members of an object that pages state, and the name of such objects in messages.
struct Kind(&'static str, &'static [&'static str]);

const DOCUMENT: Kind = Kind(
    "a document",
    &[
        "swagger",
        "info",
        "host",
        "basePath",
        "schemes",
        "consumes",
        "produces",
        "paths",
        "definitions",
        "parameters",
        "responses",
        "securityDefinitions",
        "security",
        "tags",
        "externalDocs",
    ],
);
const PATH: Kind = Kind("a path", &["parameters"]);
const OPERATION: Kind = Kind(
    "an operation",
    &[
        "tags",
        "summary",
        "description",
        "externalDocs",
        "operationId",
        "consumes",
        "produces",
        "parameters",
        "responses",
        "security",
    ],
);
const RESPONSE: Kind = Kind("a response", &["description", "schema", "examples"]);
const BODY: Kind = Kind(
    "a request body",
    &[
        "name",
        "in",
        "description",
        "required",
        "schema",
        "type",
        "format",
    ],
);
const HEADER: Kind = Kind(
    "a header",
    &["name", "in", "description", "required", "type"],
);
/// Forms of lists have findings of their own.
const PARAMETER: Kind = Kind(
    "a parameter",
    &[
        "name",
        "in",
        "description",
        "required",
        "type",
        "format",
        "items",
        "enum",
        "collectionFormat",
    ],
);
const SCHEMA: Kind = Kind(
    "a type",
    &[
        "type",
        "format",
        "title",
        "description",
        "externalDocs",
        "example",
        "enum",
        "items",
        "additionalProperties",
        "properties",
        "allOf",
        "required",
        "readOnly",
        "collectionFormat",
    ],
);

/// The place of a schema, which decides whether it can have properties.
#[derive(Clone, Copy, PartialEq)]
enum Role {
    /// A definition.
    Definition,
    /// A part of a definition's `allOf`.
    Part,
    /// The type of a property, a parameter, an item or a body.
    Value,
}

/// What pages cannot state of a release, by statement: the first place, and the number of others.
pub(super) struct Statements<'a> {
    definitions: &'a Definitions<'a>,
    left_out: IndexMap<String, (Place, usize)>,
}

impl<'a> Statements<'a> {
    pub(super) fn new(definitions: &'a Definitions<'a>) -> Self {
        Self {
            definitions,
            left_out: IndexMap::new(),
        }
    }

    /// Checks the members of a document.
    pub(super) fn document(&mut self, document: &Document) {
        self.check(document, &document.value, "", &DOCUMENT);
    }

    /// Checks the members of a path, except for its operations.
    pub(super) fn path(
        &mut self,
        document: &Document,
        item: &Value,
        at: &str,
        findings: &mut Findings,
    ) {
        if item.get("$ref").is_some() {
            // The operations of another place would be lost.
            return nowhere(document, at, item, findings);
        }
        if !item.is_object() {
            return self.check(document, item, at, &PATH);
        }
        let own = item.as_object().into_iter().flatten();
        let own = own.filter(|(key, _)| !METHODS.contains(&key.as_str()));
        let own: Map<String, Value> = own.map(|(k, v)| (k.clone(), v.clone())).collect();
        self.check(document, &Value::Object(own), at, &PATH);
    }

    /// Checks an operation with its parameters and responses.
    pub(super) fn operation(&mut self, operation: &Operation<'_>, findings: &mut Findings) {
        let (document, at) = (operation.document, operation.at.as_str());
        self.check(document, operation.value, at, &OPERATION);
        if operation.tag().is_none() {
            let message =
                format!("the operation has no tag; its page is among those of `{NO_TAG}`");
            let finding = Finding::new(Code::SwaggerTagMissing, message);
            findings.push(finding.at(document.place(at)).help("give it a tag"));
        }
        let tags = operation.value.get("tags").and_then(Value::as_array);
        if tags.is_some_and(|tags| tags.len() > 1) {
            let at = format!("{at}/tags/1");
            self.leave_out(document, &at, "a second tag of an operation".to_owned());
        }
        for list in operation.parameter_lists() {
            let listed = document.value.pointer(&list).and_then(Value::as_array);
            for (index, parameter) in listed.into_iter().flatten().enumerate() {
                let at = format!("{list}/{index}");
                match document.resolved(parameter, &at) {
                    Some((parameter, at)) => self.parameter(document, parameter, &at, findings),
                    None => nowhere(document, &at, parameter, findings),
                }
            }
        }
        let responses = format!("{at}/responses");
        for (status, response) in document.members(&responses) {
            let at = pointer(&responses, status);
            match document.resolved(response, &at) {
                Some((response, at)) => {
                    self.check(document, response, &at, &RESPONSE);
                    if let Some(schema) = response.get("schema") {
                        self.schema(
                            document,
                            schema,
                            &format!("{at}/schema"),
                            Role::Value,
                            findings,
                        );
                    }
                }
                None => nowhere(document, &at, response, findings),
            }
        }
    }

    fn parameter(
        &mut self,
        document: &Document,
        parameter: &Value,
        at: &str,
        findings: &mut Findings,
    ) {
        let text = |key: &str| parameter.get(key).and_then(Value::as_str);
        match text("in") {
            Some("body" | "formData") => {
                self.check(document, parameter, at, &BODY);
                if text("in") == Some("body")
                    && parameter.get("required") != Some(&Value::Bool(true))
                {
                    self.leave_out(document, at, "that a request body is optional".to_owned());
                }
                if let Some(schema) = parameter.get("schema") {
                    self.schema(
                        document,
                        schema,
                        &format!("{at}/schema"),
                        Role::Value,
                        findings,
                    );
                }
            }
            Some("header") => {
                self.check(document, parameter, at, &HEADER);
                if parameter.get("required") == Some(&Value::Bool(true)) {
                    let at = format!("{at}/required");
                    self.leave_out(document, &at, "that a header is required".to_owned());
                }
                if let Some(kind) = text("type").filter(|kind| *kind != "string") {
                    let at = format!("{at}/type");
                    self.leave_out(document, &at, format!("`type: {kind}` of a header"));
                }
            }
            _ => {
                self.check(document, parameter, at, &PARAMETER);
                self.value(document, parameter, at);
                if let Some(items) = parameter.get("items") {
                    self.schema(
                        document,
                        items,
                        &format!("{at}/items"),
                        Role::Value,
                        findings,
                    );
                }
            }
        }
    }

    /// Checks all definitions that are data.
    pub(super) fn definitions(&mut self, findings: &mut Findings) {
        for (document, schema, at) in self.definitions.data() {
            self.schema(document, schema, at, Role::Definition, findings);
        }
    }

    fn schema(
        &mut self,
        document: &Document,
        schema: &Value,
        at: &str,
        role: Role,
        findings: &mut Findings,
    ) {
        let Some(members) = schema.as_object() else {
            self.leave_out(document, at, "a type that is not an object".to_owned());
            return;
        };
        if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
            let target = definition_of(reference);
            if !target.is_some_and(|target| self.definitions.has(&target)) {
                nowhere(document, at, schema, findings);
            } else if role == Role::Definition {
                self.leave_out(
                    document,
                    &format!("{at}/$ref"),
                    "`$ref` of a definition".to_owned(),
                );
            }
            return;
        }
        self.check(document, schema, at, &SCHEMA);
        self.value(document, schema, at);
        let is_listed = |key: &str| match members.get(key) {
            Some(Value::Array(items)) => !items.is_empty(),
            Some(Value::Object(members)) => !members.is_empty(),
            _ => false,
        };
        for (key, is_lost) in [
            ("required", is_listed("required")),
            (
                "readOnly",
                members.get("readOnly") == Some(&Value::Bool(true)),
            ),
            ("allOf", role != Role::Definition && is_listed("allOf")),
            ("properties", role == Role::Value && is_listed("properties")),
            ("additionalProperties", self.loses_values(members)),
        ] {
            if is_lost {
                let what = match (key, role) {
                    ("properties", _) => "`properties` of a type without a name".to_owned(),
                    _ => format!("`{key}` of a type"),
                };
                self.leave_out(document, &format!("{at}/{key}"), what);
            }
        }
        for key in ["items", "additionalProperties"] {
            if let Some(inner) = members.get(key).filter(|inner| inner.is_object()) {
                self.schema(
                    document,
                    inner,
                    &format!("{at}/{key}"),
                    Role::Value,
                    findings,
                );
            }
        }
        let properties = members.get("properties").and_then(Value::as_object);
        for (name, property) in properties
            .into_iter()
            .flatten()
            .filter(|_| role != Role::Value)
        {
            let at = pointer(&format!("{at}/properties"), name);
            self.schema(document, property, &at, Role::Value, findings);
        }
        let parts = members.get("allOf").and_then(Value::as_array);
        for (index, part) in parts.into_iter().flatten().enumerate() {
            if role == Role::Definition {
                self.schema(
                    document,
                    part,
                    &format!("{at}/allOf/{index}"),
                    Role::Part,
                    findings,
                );
            }
        }
    }

    /// Whether an object restricts members that are not among its properties in a way that a page cannot state.
    fn loses_values(&self, members: &Map<String, Value>) -> bool {
        match members.get("additionalProperties") {
            Some(Value::Bool(allowed)) => !allowed,
            Some(Value::Object(_)) => members.contains_key("properties"),
            _ => false,
        }
    }

    /// Checks type, format and members of a value.
    fn value(&mut self, document: &Document, value: &Value, at: &str) {
        let kind = match value.get("type") {
            None => "",
            Some(Value::String(kind)) => kind.as_str(),
            Some(_) => {
                self.leave_out(
                    document,
                    &format!("{at}/type"),
                    "a list of types".to_owned(),
                );
                return;
            }
        };
        let formats: &[&str] = match kind {
            "integer" => &["int8", "int16", "int32", "int64"],
            "number" => &["float", "double"],
            "string" => &["date-time", "byte", "binary"],
            "file" => &["binary"],
            "" | "boolean" | "array" | "object" => &[],
            other => {
                self.leave_out(document, &format!("{at}/type"), format!("`type: {other}`"));
                return;
            }
        };
        if let Some(format) = value.get("format").and_then(Value::as_str)
            && !formats.contains(&format)
        {
            let what = match kind {
                "" => format!("`format: {format}` of a type without `type`"),
                kind => format!("`format: {format}` of `{kind}`"),
            };
            self.leave_out(document, &format!("{at}/format"), what);
        }
        if value.get("enum").is_some() && members(value).is_none() {
            let what = "an `enum` of values that are not text".to_owned();
            self.leave_out(document, &format!("{at}/enum"), what);
        }
    }

    /// Reports the members of an object that its kind does not list.
    fn check(&mut self, document: &Document, object: &Value, at: &str, Kind(name, known): &Kind) {
        let Some(members) = object.as_object() else {
            self.leave_out(document, at, format!("{name} that is not an object"));
            return;
        };
        for (key, value) in members {
            let at = || pointer(at, key);
            if let Some(form) = other_form(key, value, name) {
                self.leave_out(
                    document,
                    &at(),
                    format!("`{key}` of {name} that is not {form}"),
                );
            // `false` is the default of such members (`deprecated: false`), so nothing is lost.
            } else if !known.contains(&key.as_str()) && !key.starts_with("x-") && *value != false {
                self.leave_out(document, &at(), format!("`{key}` of {name}"));
            }
        }
    }

    fn leave_out(&mut self, document: &Document, at: &str, what: String) {
        match self.left_out.get_mut(&what) {
            Some((_, others)) => *others += 1,
            None => {
                self.left_out.insert(what, (document.place(at), 0));
            }
        }
    }

    /// Reports each kind of statement once.
    pub(super) fn report(self, findings: &mut Findings) {
        for (what, (place, others)) in self.left_out {
            let more = match others {
                0 => String::new(),
                1 => ", here and at another place".to_owned(),
                others => format!(", here and at {others} other places"),
            };
            findings.push(
                Finding::new(
                    Code::SwaggerStatementUnsupported,
                    format!("a page cannot state {what}; it is left out{more}"),
                )
                .at(place)
                .help("add it in an overlay, if it matters to callers"),
            );
        }
    }
}

/// Returns the JSON form that a member of the format must have, if its value has another one.
fn other_form(key: &str, value: &Value, name: &str) -> Option<&'static str> {
    let is_list = match key {
        "tags" | "consumes" | "produces" | "security" | "enum" | "allOf" => true,
        "parameters" => name != DOCUMENT.0,
        "paths" | "definitions" | "responses" | "properties" | "schema" => false,
        // Lists of item types are of later versions.
        "items" => false,
        _ => return None,
    };
    match is_list {
        true => (!value.is_array()).then_some("a list"),
        false => (!value.is_object()).then_some("an object"),
    }
}

/// Reports a reference that does not lead to a part of its kind.
fn nowhere(document: &Document, at: &str, part: &Value, findings: &mut Findings) {
    let reference = part.get("$ref").and_then(Value::as_str).unwrap_or_default();
    findings.push(
        Finding::new(
            Code::SwaggerReferenceToNothing,
            format!("`{reference}` does not lead to a part that can be used here"),
        )
        .at(document.place(&format!("{at}/$ref")))
        .help("add the part, correct the reference, or get the whole document; it may be cut"),
    );
}
