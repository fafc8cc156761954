//! Converts definitions to pages of carriers and enums.

use std::collections::{HashMap, HashSet};

use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

use super::document::Document;
use super::names;
use super::references::{definition_of, requests};
use crate::diagnostics::{Code, Finding, Findings, Place, Span};
use crate::docs::{
    CarrierPage, EnumPage, MemberRow, Page, PropertyRow, PropertyTable, Spanned, TypeName, plain,
};
use crate::limits::MAX_DEPTH;
use crate::openapi::swagger::pointer;

/// The root namespaces of the .NET framework itself.
const FRAMEWORK: [&str; 2] = ["System.", "Microsoft."];

/// All definitions of a release.
pub(super) struct Definitions<'a> {
    all: IndexMap<&'a str, Definition<'a>>,
    names: HashMap<String, TypeName>,
    left_out: HashSet<String>,
    /// Definitions whose type is infinite, or too deep to be written.
    endless: IndexSet<&'a str>,
    /// Parameter objects of a single operation, which are listed on its page.
    requests: HashSet<String>,
}

struct Definition<'a> {
    document: &'a Document,
    schema: &'a Value,
    at: String,
}

impl<'a> Definitions<'a> {
    /// Collects the definitions of all documents and names them.
    pub(super) fn gather(documents: &'a [Document], findings: &mut Findings) -> Self {
        let mut all: IndexMap<&'a str, Definition<'a>> = IndexMap::new();
        for document in documents {
            for (name, schema) in document.members("/definitions") {
                let at = pointer("/definitions", name);
                match all.get(name.as_str()) {
                    Some(first) if *first.schema != *schema => {
                        let finding = Finding::new(
                            Code::SwaggerDefinitionConflict,
                            format!("two conflicting definitions of `{name}`"),
                        );
                        findings.push(
                            finding
                                .at(document.place(&at))
                                .related("defined first here", first.document.place(&first.at))
                                .help("give documents of one release"),
                        );
                    }
                    Some(_) => {}
                    None => {
                        let definition = Definition {
                            document,
                            schema,
                            at,
                        };
                        all.insert(name, definition);
                    }
                }
            }
        }
        let left_out = runtime_objects(&all);
        for name in all.keys().filter(|name| left_out.contains(**name)) {
            let definition = &all[*name];
            let finding = Finding::new(
                Code::SwaggerFrameworkType,
                format!("`{name}` is an object of the .NET runtime, not data; it is left out"),
            );
            findings.push(finding.at(definition.document.place(&definition.at)));
        }
        let full: Vec<&str> = all
            .keys()
            .copied()
            .filter(|name| !left_out.contains(*name))
            .collect();
        let names = names::short(&full);
        let requests = requests(documents);
        let mut definitions = Self {
            all,
            names,
            left_out,
            endless: IndexSet::new(),
            requests,
        };
        definitions.find_endless(findings);
        definitions
    }

    /// Finds the definitions whose type is infinite. The type of a list or a map is written as a part of its holder's type. So one that
    /// leads back to itself cannot be written.
    fn find_endless(&mut self, findings: &mut Findings) {
        let endless = self.all.keys().filter(|full| self.runs_on(full));
        self.endless = endless.copied().collect();
        for full in &self.endless {
            let Some(definition) = self.all.get(full) else {
                continue;
            };
            let message = format!(
                "the type `{full}` leads back to itself, or nests more than {MAX_DEPTH} levels deep; any value is taken"
            );
            let finding = Finding::new(Code::SwaggerNestedTooDeep, message);
            findings.push(finding.at(definition.document.place(&definition.at)));
        }
    }

    /// Whether a definition leads back to itself before its type ends.
    fn runs_on(&self, full: &str) -> bool {
        let mut met = vec![full.to_owned()];
        let Some(mut schema) = self.alias(full) else {
            return false;
        };
        for _ in 0..MAX_DEPTH {
            schema = match schema.get("$ref").and_then(Value::as_str) {
                Some(reference) => {
                    let Some(target) = definition_of(reference) else {
                        return false;
                    };
                    if target == full {
                        return true;
                    }
                    match self.alias(&target) {
                        // A later definition that leads back to itself counts as an end here, because it is infinite itself.
                        Some(alias) if !met.contains(&target) => {
                            met.push(target);
                            alias
                        }
                        _ => return false,
                    }
                }
                None => match inner(schema) {
                    Some(inner) => inner,
                    None => return false,
                },
            };
        }
        true
    }

    /// Whether the type of a definition is infinite or too deep.
    pub(super) fn is_endless(&self, full: &str) -> bool {
        self.endless.contains(full)
    }

    /// Whether a definition is there.
    pub(super) fn has(&self, full: &str) -> bool {
        self.all.contains_key(full)
    }

    /// Returns the definitions that are data, each with its document and its place.
    pub(super) fn data(&self) -> impl Iterator<Item = (&'a Document, &'a Value, &str)> {
        let data = self.all.iter().filter(|(full, _)| !self.is_left_out(full));
        data.map(|(_, definition)| {
            (
                definition.document,
                definition.schema,
                definition.at.as_str(),
            )
        })
    }

    /// Returns the short name of a definition.
    pub(super) fn name(&self, full: &str) -> Option<&TypeName> {
        self.names.get(full)
    }

    /// Whether a definition is left out.
    pub(super) fn is_left_out(&self, full: &str) -> bool {
        self.left_out.contains(full)
    }

    /// Returns a definition that is neither a carrier nor an enum, and therefore represents the type in it.
    pub(super) fn alias(&self, full: &str) -> Option<&'a Value> {
        let definition = self.all.get(full)?;
        let carrier = definition.schema.get("properties").is_some()
            || definition.schema.get("allOf").is_some()
            || members(definition.schema).is_some();
        let kind = definition.schema.get("type").and_then(Value::as_str);
        let alias = !carrier
            && (kind.is_some_and(|kind| kind != "object")
                || definition
                    .schema
                    .get("additionalProperties")
                    .is_some_and(Value::is_object));
        alias.then_some(definition.schema)
    }

    /// Returns the property table of a parameter object that belongs on its operation's page.
    pub(super) fn request_table(
        &self,
        full: &str,
        findings: &mut Findings,
    ) -> Option<PropertyTable> {
        let own = self.requests.contains(full) && !self.left_out.contains(full);
        let (full, definition) = self.all.get_key_value(full).filter(|_| own)?;
        Some(self.table(full, definition, findings))
    }

    /// Returns the pages of all carriers and enums.
    pub(super) fn pages(&self, findings: &mut Findings) -> Vec<Page> {
        let mut pages = Vec::with_capacity(self.all.len());
        for (full, definition) in &self.all {
            let Some(name) = self.names.get(*full) else {
                continue;
            };
            if self.requests.contains(*full) || self.alias(full).is_some() {
                continue;
            }
            let place = definition.document.place(&definition.at);
            let name = Spanned {
                value: name.clone(),
                span: span(&place),
            };
            let file = definition.document.file.clone();
            let text = words(definition.schema);
            let page = match members(definition.schema) {
                Some(members) => {
                    let span = name.span;
                    let row = |name: String| MemberRow {
                        name,
                        number: None,
                        text: String::new(),
                        span,
                    };
                    Page::Enum(EnumPage {
                        file,
                        name,
                        text,
                        flags: false,
                        members: members.into_iter().map(row).collect(),
                    })
                }
                None => Page::Carrier(CarrierPage {
                    file,
                    name,
                    text,
                    table: self.table(full, definition, findings),
                }),
            };
            pages.push(page);
        }
        pages
    }

    fn table<'d>(
        &'d self,
        full: &'d str,
        definition: &'d Definition<'a>,
        findings: &mut Findings,
    ) -> PropertyTable {
        let place = definition.document.place(&definition.at);
        let mut rows: IndexMap<String, PropertyRow> = IndexMap::new();
        let mut seen = HashSet::from([full]);
        self.rows(definition, &mut rows, (&mut seen, 0), findings);
        if rows.is_empty() {
            let finding = Finding::new(
                Code::SwaggerEmptyDefinition,
                format!("`{full}` has no properties"),
            );
            findings.push(finding.at(place.clone()));
        }
        PropertyTable {
            rows: rows.into_values().collect(),
            span: span(&place),
        }
    }

    /// Collects the properties of a definition: its own, and those of the parts of its `allOf`, each read once.
    fn rows<'d>(
        &'d self,
        definition: &'d Definition<'a>,
        rows: &mut IndexMap<String, PropertyRow>,
        (seen, depth): (&mut HashSet<&'d str>, usize),
        findings: &mut Findings,
    ) {
        if depth > MAX_DEPTH {
            let message = format!(
                "definitions extend each other more than {MAX_DEPTH} levels deep; the properties of this one are left out"
            );
            let finding = Finding::new(Code::SwaggerNestedTooDeep, message);
            findings.push(finding.at(definition.document.place(&definition.at)));
            return;
        }
        let mut parts = vec![(definition.schema, definition.at.clone())];
        let all_of = definition.schema.get("allOf").and_then(Value::as_array);
        for (index, part) in all_of.into_iter().flatten().enumerate() {
            match part.get("$ref").and_then(Value::as_str) {
                Some(reference) => {
                    if let Some(base) = definition_of(reference)
                        && let Some((base, found)) = self.all.get_key_value(&*base)
                        && seen.insert(base)
                    {
                        self.rows(found, rows, (&mut *seen, depth + 1), findings);
                    }
                }
                None => parts.push((part, format!("{}/allOf/{index}", definition.at))),
            }
        }
        for (part, at) in parts {
            let properties = part.get("properties").and_then(Value::as_object);
            for (name, schema) in properties.into_iter().flatten() {
                let place = definition
                    .document
                    .place(&pointer(&format!("{at}/properties"), name));
                let Some(ty) = self.stated(schema) else {
                    let finding = Finding::new(
                        Code::SwaggerFrameworkProperty,
                        format!(
                            "the property `{name}` holds an object of the .NET runtime; it is left out"
                        ),
                    );
                    findings.push(finding.at(place));
                    continue;
                };
                let row = PropertyRow {
                    name: name.clone(),
                    ty,
                    text: words(schema),
                    names_carrier: None,
                    span: span(&place),
                };
                rows.insert(name.clone(), row);
            }
        }
    }
}

/// Returns the schema of the items of a list or the values of a map.
fn inner(schema: &Value) -> Option<&Value> {
    let kind = schema.get("type").and_then(Value::as_str);
    let key = match kind.unwrap_or_default() {
        "array" => "items",
        "integer" | "number" | "boolean" | "string" | "file" => return None,
        _ => "additionalProperties",
    };
    schema.get(key).filter(|inner| inner.is_object())
}

/// Returns the members of an enum of words.
pub(super) fn members(schema: &Value) -> Option<Vec<String>> {
    let members = schema.get("enum")?.as_array()?;
    let words: Option<Vec<String>> = members
        .iter()
        .map(|member| member.as_str().map(str::to_owned))
        .collect();
    words.filter(|words| !words.is_empty())
}

/// Returns the description of a part as plain text.
pub(super) fn words(part: &Value) -> String {
    let words = part.get("description").and_then(Value::as_str);
    words.map_or_else(String::new, |words| plain(&words.replace("\r\n", "\n")))
}

pub(super) fn span(place: &Place) -> Span {
    place.span.unwrap_or_default()
}

/// Finds definitions of the framework that are not data: all their properties are read-only, or are such definitions themselves. Handles
/// and tokens of the runtime are of this kind.
fn runtime_objects(all: &IndexMap<&str, Definition<'_>>) -> HashSet<String> {
    let mut found: HashSet<String> = HashSet::new();
    loop {
        let before = found.len();
        for (name, definition) in all {
            let framework = FRAMEWORK.iter().any(|root| name.starts_with(root));
            let properties = definition
                .schema
                .get("properties")
                .and_then(Value::as_object);
            let Some(properties) = properties.filter(|p| framework && !p.is_empty()) else {
                continue;
            };
            let idle = |schema: &Value| {
                let reference = schema.get("$ref").and_then(Value::as_str);
                let target = reference.and_then(definition_of);
                schema.get("readOnly").and_then(Value::as_bool) == Some(true)
                    || target.is_some_and(|target| found.contains(&target))
            };
            if properties.values().all(idle) {
                found.insert((*name).to_owned());
            }
        }
        if found.len() == before {
            return found;
        }
    }
}
