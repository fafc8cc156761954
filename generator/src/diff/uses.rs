//! Who uses which schema: the directions in which it travels, and what holds it.

use std::borrow::Borrow;
use std::collections::{HashMap, HashSet};

use openapiv3::{AdditionalProperties, ReferenceOr, Schema, SchemaKind, Type as Kind};

use super::kind::Directions;
use super::types::component;
use super::view::{Param, View};

impl<'a> View<'a> {
    pub(super) fn read_uses(&mut self) {
        let mut within: HashMap<&str, Vec<String>> = HashMap::new();
        for (name, schema) in self
            .document
            .components
            .iter()
            .flat_map(|parts| &parts.schemas)
        {
            let mut found = Vec::new();
            each_reference(schema, &mut found);
            for target in &found {
                self.holders.entry(target.clone()).or_default().push(name);
            }
            within.insert(name, found);
        }
        let (mut sent, mut answered) = (Vec::new(), Vec::new());
        for (index, op) in self.operations.iter().enumerate() {
            let (mut to, mut from) = (Vec::new(), Vec::new());
            for schema in op.parameters.iter().filter_map(Param::schema) {
                each_reference(schema, &mut to);
            }
            for media in op.body.iter().flat_map(|(body, _)| body.content.values()) {
                media
                    .schema
                    .iter()
                    .for_each(|schema| each_reference(schema, &mut to));
            }
            let answers = op
                .responses
                .values()
                .flat_map(|(response, _)| response.content.values());
            for media in answers {
                media
                    .schema
                    .iter()
                    .for_each(|schema| each_reference(schema, &mut from));
            }
            for name in to.iter().chain(&from) {
                let callers = self.callers.entry(name.clone()).or_default();
                if callers.last() != Some(&index) {
                    callers.push(index);
                }
            }
            sent.extend(to);
            answered.extend(from);
        }
        for name in closure(sent, &within) {
            self.directions.entry(name).or_default().request = true;
        }
        for name in closure(answered, &within) {
            self.directions.entry(name).or_default().response = true;
        }
    }

    /// In which directions a component schema travels.
    pub(super) fn directions(&self, name: &str) -> Directions {
        self.directions.get(name).copied().unwrap_or_default()
    }

    /// The operations that reach a component schema, by name, in document order.
    pub(super) fn operations_of(&self, name: &str) -> Vec<&str> {
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
            .into_iter()
            .map(|index| self.operations[index].name.as_str())
            .collect()
    }

    /// The schemas that refer to a component schema, and the operations that do, by key.
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

    /// Where a property or parameter refers to a schema: what uses it, as words that mean the same
    /// in two documents.
    pub(super) fn users(&self, name: &str) -> HashSet<&str> {
        let holders = self.holders.get(name).into_iter().flatten().copied();
        let callers = self.callers.get(name).into_iter().flatten();
        holders
            .chain(callers.map(|index| self.operations[*index].path))
            .collect()
    }
}

fn closure(roots: Vec<String>, within: &HashMap<&str, Vec<String>>) -> HashSet<String> {
    let mut seen = HashSet::new();
    let mut open = roots;
    while let Some(name) = open.pop() {
        if !seen.contains(&name) {
            open.extend(within.get(name.as_str()).into_iter().flatten().cloned());
            seen.insert(name);
        }
    }
    seen
}

/// Collects the component schemas that a schema refers to by itself.
fn each_reference<S: Borrow<Schema>>(schema: &ReferenceOr<S>, found: &mut Vec<String>) {
    let schema = match schema {
        ReferenceOr::Reference { reference } => return found.extend(component(reference)),
        ReferenceOr::Item(schema) => schema.borrow(),
    };
    match &schema.schema_kind {
        SchemaKind::Type(Kind::Array(array)) => {
            array
                .items
                .iter()
                .for_each(|items| each_reference(items, found));
        }
        SchemaKind::Type(Kind::Object(object)) => {
            object
                .properties
                .values()
                .for_each(|schema| each_reference(schema, found));
            if let Some(AdditionalProperties::Schema(values)) = &object.additional_properties {
                each_reference(values.as_ref(), found);
            }
        }
        SchemaKind::AllOf { all_of: parts }
        | SchemaKind::OneOf { one_of: parts }
        | SchemaKind::AnyOf { any_of: parts } => {
            parts.iter().for_each(|part| each_reference(part, found));
        }
        SchemaKind::Any(any) => {
            any.properties
                .values()
                .for_each(|schema| each_reference(schema, found));
            any.all_of
                .iter()
                .for_each(|part| each_reference(part, found));
            any.items
                .iter()
                .for_each(|items| each_reference(items, found));
        }
        _ => {}
    }
}
