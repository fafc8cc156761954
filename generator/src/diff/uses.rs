//! The uses of schemas: the directions in which they travel, and their holders.

use std::collections::{BTreeSet, HashSet};

use indexmap::IndexMap;
use openapiv3::{AdditionalProperties, OpenAPI, ReferenceOr, Schema, SchemaKind, Type as Kind};

use pagewire_runtime::contract::media;
use serde_json::Value;

use super::effect::Directions;
use super::markup::is_markup;
use super::view::{Op, Reference, View, schema_of};
use crate::openapi::{Pointer, Ref, Resolver, Trail, UNWEIGHED};

impl<'a> View<'a> {
    pub(super) fn read_uses(&mut self) {
        let parts = self.document.components.as_ref();
        for (name, schema) in parts.into_iter().flat_map(|parts| &parts.schemas) {
            let mut walk = Walk::new(self.document);
            walk.schema(schema, "", Directions::BOTH);
            self.within.insert(name, walk.found);
        }
        for (base, children) in &self.children {
            if let Some(known) = self.within.get_mut(base.as_str()) {
                known.extend(children.iter().map(|child| Reference {
                    way: "extended".to_owned(),
                    target: (*child).to_owned(),
                    directions: Directions::BOTH,
                    is_markup: true,
                    is_form: false,
                }));
            }
        }
        for (name, found) in &self.within {
            for reference in found {
                let holders = self.holders.entry(reference.target.clone()).or_default();
                if holders.last() != Some(name) {
                    holders.push(name);
                }
            }
        }
        for (index, op) in self.operations.iter().enumerate() {
            let found = self.references_of(op);
            for reference in &found {
                let callers = self.callers.entry(reference.target.clone()).or_default();
                if callers.last() != Some(&index) {
                    callers.push(index);
                }
            }
            self.called.push(found);
        }
        self.forms = self.forms();
        for (is_request, is_markup) in [(true, false), (false, false), (true, true), (false, true)]
        {
            for name in self.closure(is_request, is_markup) {
                let all = if is_markup {
                    &mut self.in_markup
                } else {
                    &mut self.directions
                };
                let known = all.entry(name).or_default();
                if is_request {
                    known.request = true;
                } else {
                    known.response = true;
                }
            }
        }
    }

    /// Returns the direct references of an operation.
    fn references_of(&self, op: &Op<'a>) -> Vec<Reference> {
        let mut walk = Walk::new(self.document);
        walk.is_markup = false;
        let (request, returned) = (op.sent(), op.returned());
        for parameter in &op.parameters {
            let way = format!("{} {}", parameter.place, parameter.data.name);
            if let Some(schema) = parameter.schema() {
                walk.schema(schema, &way, request);
            }
        }
        for (media, body) in op.body.iter().flat_map(|(body, _)| &body.content) {
            if let Some(schema) = &body.schema {
                walk.is_markup = is_markup(media);
                walk.is_form = media::Family::of(media) == media::Family::Parts;
                walk.schema(schema, "body", request);
            }
        }
        walk.is_form = false;
        for (status, (response, _)) in &op.responses {
            let status = status.to_string();
            for (media, body) in &response.content {
                if let Some(schema) = &body.schema {
                    walk.is_markup = is_markup(media);
                    walk.schema(schema, &status, returned);
                }
            }
            walk.is_markup = false;
            for (name, header) in &response.headers {
                let header = self.follow(header, String::new());
                if let Some(schema) = header.and_then(|(header, _)| schema_of(&header.format)) {
                    let way = format!("{status} {name}");
                    walk.schema(schema, &way, returned);
                }
            }
        }
        walk.is_markup = false;
        let mut found = walk.found;
        for callback in self.callbacks(op).into_values() {
            // Callbacks and their responses travel in either direction, and their breaking changes are not evaluated.
            let like = |target| Reference {
                way: "callback".to_owned(),
                target,
                directions: Directions::BOTH,
                is_markup: self.has_markup,
                is_form: false,
            };
            found.extend(targets(&callback).into_iter().map(like));
        }
        found
    }

    /// Returns the component schemas that travel in one direction: all of them, or those that do so as XML.
    fn closure(&self, is_request: bool, is_markup: bool) -> HashSet<String> {
        let goes = |reference: &&Reference| {
            if is_request {
                reference.directions.request
            } else {
                reference.directions.response
            }
        };
        let mut seen = HashSet::new();
        let roots = self.called.iter().flatten().filter(goes);
        let roots = roots.filter(|found| !is_markup || found.is_markup);
        let mut open: Vec<&str> = roots.map(|found| found.target.as_str()).collect();
        while let Some(name) = open.pop() {
            if seen.insert(name.to_owned()) {
                let inner = self.within.get(name).into_iter().flatten().filter(goes);
                open.extend(inner.map(|found| found.target.as_str()));
            }
        }
        seen
    }

    /// Returns each reference with its holder: a component schema, or an operation (by index).
    pub(super) fn references(&self) -> impl Iterator<Item = (Result<&'a str, usize>, &Reference)> {
        let schemas = self.within.iter();
        let schemas =
            schemas.flat_map(|(name, found)| found.iter().map(move |one| (Ok(*name), one)));
        let operations = self.called.iter().enumerate();
        let operations =
            operations.flat_map(|(index, found)| found.iter().map(move |one| (Err(index), one)));
        schemas.chain(operations)
    }

    /// Returns the directions in which a component schema travels.
    pub(super) fn directions(&self, name: &str) -> Directions {
        self.directions.get(name).copied().unwrap_or_default()
    }

    /// Returns the directions in which a component schema travels as XML.
    pub(super) fn in_markup(&self, name: &str) -> Directions {
        self.in_markup.get(name).copied().unwrap_or_default()
    }

    /// Returns the component schemas that are multipart forms in all of their uses.
    fn forms(&self) -> HashSet<String> {
        let all = || self.within.values().chain(&self.called).flatten();
        let others = all().filter(|found| !found.is_form);
        let others: HashSet<&str> = others.map(|found| found.target.as_str()).collect();
        let forms = all().filter(|found| found.is_form);
        let forms = forms.map(|found| &found.target);
        forms
            .filter(|name| !others.contains(name.as_str()))
            .cloned()
            .collect()
    }

    /// Returns the operations that reach a component schema, by index, in document order.
    pub(super) fn operations_of(&self, name: &str) -> Vec<usize> {
        let mut seen: HashSet<&str> = HashSet::from([name]);
        let mut open = vec![name];
        let mut found: HashSet<usize> = HashSet::new();
        while let Some(name) = open.pop() {
            found.extend(self.callers.get(name).into_iter().flatten());
            let holders = self.holders.get(name).into_iter().flatten();
            open.extend(holders.filter(|holder| seen.insert(holder)));
        }
        let mut found: Vec<usize> = found.into_iter().collect();
        found.sort_unstable();
        found
    }

    /// Returns the tags of operations, sorted, each once.
    pub(super) fn tags(&self, operations: impl IntoIterator<Item = usize>) -> Vec<String> {
        let operations = operations.into_iter();
        let found = operations.flat_map(|index| &self.operations[index].described.tags);
        let sorted: BTreeSet<&String> = found.collect();
        sorted.into_iter().cloned().collect()
    }

    /// Returns the schemas that refer to a component schema, and the operations that do, by key.
    pub(super) fn holders(&self, name: &str) -> (Vec<&'a str>, Vec<String>) {
        let schemas = self.holders.get(name).cloned().unwrap_or_default();
        let operations = self.callers.get(name).into_iter().flatten();
        (
            schemas,
            operations
                .map(|index| self.operations[*index].key())
                .collect(),
        )
    }
}

/// Collects the component schemas that schemas refer to directly.
struct Walk<'a> {
    document: &'a OpenAPI,
    trail: Trail<'a>,
    /// The followed references to other places, with their directions. Each target is visited once.
    seen: HashSet<(&'a str, Directions, bool)>,
    found: Vec<Reference>,
    /// Whether the visited part travels as XML.
    is_markup: bool,
    /// Whether the visited part is a multipart form.
    is_form: bool,
}

impl<'a> Walk<'a> {
    fn new(document: &'a OpenAPI) -> Self {
        Self {
            document,
            trail: Trail::new(usize::MAX),
            seen: HashSet::new(),
            found: Vec::new(),
            is_markup: true,
            is_form: false,
        }
    }

    fn schema(&mut self, schema: impl Into<Ref<'a, Schema>>, way: &str, directions: Directions) {
        match schema.into() {
            Ref::Item(schema) => self.item(schema, way, directions),
            Ref::Reference(reference) => self.reference(reference, way, directions),
        }
    }

    fn reference(&mut self, reference: &'a str, way: &str, directions: Directions) {
        if let Some(target) = Pointer::schema_of(reference) {
            self.found.push(Reference {
                way: way.to_owned(),
                target,
                directions,
                is_markup: self.is_markup,
                is_form: self.is_form && way == "body",
            });
            return;
        }
        let place = Pointer::of_reference(reference);
        let found = place.and_then(|place| Resolver::new(self.document).at::<Schema>(&place));
        if let Some(found) = found
            && self.seen.insert((reference, directions, self.is_markup))
            && self.trail.enter(reference)
        {
            self.schema(found, way, directions);
            self.trail.leave();
        }
    }

    fn item(&mut self, schema: &'a Schema, way: &str, directions: Directions) {
        let directions = directions.and(Directions {
            request: !schema.schema_data.read_only,
            response: !schema.schema_data.write_only,
        });
        // Keywords that are not evaluated contain schemas too.
        let unweighed = schema.schema_data.extensions.get(UNWEIGHED);
        for target in unweighed.map(targets).unwrap_or_default() {
            self.found.push(Reference {
                way: way.to_owned(),
                target,
                directions,
                is_markup: self.is_markup,
                is_form: false,
            });
        }
        let step = |step: &str| format!("{way}{step}");
        match &schema.schema_kind {
            SchemaKind::Type(Kind::Array(array)) => {
                if let Some(items) = &array.items {
                    self.schema(items, &step("/[]"), directions);
                }
            }
            SchemaKind::Type(Kind::Object(object)) => {
                self.properties(&object.properties, way, directions);
                self.additional(object.additional_properties.as_ref(), way, directions);
            }
            SchemaKind::AllOf { all_of: parts }
            | SchemaKind::OneOf { one_of: parts }
            | SchemaKind::AnyOf { any_of: parts } => {
                for part in parts {
                    self.schema(part, way, directions);
                }
            }
            SchemaKind::Not { not } => self.schema(&**not, &step("/not"), directions),
            SchemaKind::Any(any) => {
                self.properties(&any.properties, way, directions);
                self.additional(any.additional_properties.as_ref(), way, directions);
                for part in any.all_of.iter().chain(&any.one_of).chain(&any.any_of) {
                    self.schema(part, way, directions);
                }
                if let Some(items) = &any.items {
                    self.schema(items, &step("/[]"), directions);
                }
                if let Some(not) = &any.not {
                    self.schema(&**not, &step("/not"), directions);
                }
            }
            SchemaKind::Type(_) => {}
        }
    }

    fn properties(
        &mut self,
        properties: &'a IndexMap<String, ReferenceOr<Box<Schema>>>,
        way: &str,
        directions: Directions,
    ) {
        for (name, schema) in properties {
            self.schema(schema, &format!("{way}/{name}"), directions);
        }
    }

    fn additional(
        &mut self,
        additional: Option<&'a AdditionalProperties>,
        way: &str,
        directions: Directions,
    ) {
        if let Some(AdditionalProperties::Schema(values)) = additional {
            self.schema(values.as_ref(), &format!("{way}/{{}}"), directions);
        }
    }
}

/// Returns the component schemas that references in a part lead to. The positions of schemas in such a part are unknown.
fn targets(part: &Value) -> Vec<String> {
    let (mut open, mut found) = (vec![part], Vec::new());
    while let Some(value) = open.pop() {
        match value {
            Value::Object(members) => {
                let reference = members.get("$ref").and_then(Value::as_str);
                found.extend(reference.and_then(Pointer::schema_of));
                open.extend(members.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    found
}
