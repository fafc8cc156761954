//! Compositions (`allOf`): which of them are objects, and which are another type that is only described further.

use std::collections::HashSet;

use openapiv3::{AnySchema, ReferenceOr, Schema, SchemaKind, Type as SchemaType};

use super::at::At;
use super::enums::{is_enum, words};
use super::keywords::{choices, is_refined, parts};
use super::reader::Reader;
use super::schema::of_listed;
use super::weight::Weight;
use crate::diagnostics::{Code, Finding};
use crate::limits::MAX_DEPTH;
use crate::openapi::{Pointer, Ref, Resolver};

/// Whether a schema without a type has nothing but bounds, which facts are made of.
fn is_remark(any: &AnySchema) -> bool {
    any.typ.is_none()
        && any.properties.is_empty()
        && any.required.is_empty()
        && any.additional_properties.is_none()
        && any.items.is_none()
        && any.enumeration.is_empty()
        && any.one_of.is_empty()
        && any.all_of.is_empty()
        && any.any_of.is_empty()
        && any.not.is_none()
}

/// Whether a value can be of both types.
fn is_one(one: &str, other: &str) -> bool {
    one == other
        || [one, other]
            .iter()
            .all(|ty| ["integer", "number"].contains(ty))
}

impl<'a> Reader<'a> {
    /// The one part of a composition that its values are of, with its number, where all others only describe or limit
    /// it: `allOf: [{$ref: Name}, {description: …}]` is `Name`.
    pub(super) fn sole_part(&self, schema: &'a Schema) -> Option<(usize, &'a ReferenceOr<Schema>)> {
        if self.own_weight(schema, 0).is_some() {
            return None;
        }
        let parts = parts(schema)?;
        if let [only] = parts {
            return Some((0, only));
        }
        let mut found: Option<(usize, &'a ReferenceOr<Schema>, Weight)> = None;
        for (index, part) in parts.iter().enumerate() {
            let weight = self.weight(part.into(), 0);
            match found {
                _ if weight == Weight::Remark => {}
                Some((_, known, _)) if known == part => {}
                // Properties of several parts are those of an object of its own.
                Some((_, _, Weight::Structure)) if weight > Weight::AnyObject => return None,
                Some((_, _, heaviest)) if weight <= heaviest => {}
                Some((_, _, heaviest))
                    if weight == Weight::Structure && heaviest > Weight::AnyObject =>
                {
                    return None;
                }
                _ => found = Some((index, part, weight)),
            }
        }
        found.map(|(index, part, _)| (index, part))
    }

    /// What a schema with a type of its own says, if its parts only describe or limit it.
    pub(super) fn own_weight(&self, schema: &'a Schema, depth: usize) -> Option<Weight> {
        let SchemaKind::Any(any) = &schema.schema_kind else {
            return None;
        };
        let weight = match any.typ.as_deref()? {
            "string" | "integer" | "number" if any.format.is_some() => Weight::Formatted,
            "integer" => Weight::Formatted,
            "string" | "number" | "boolean" | "array" => Weight::Plain,
            "object" if any.properties.is_empty() && any.additional_properties.is_some() => {
                Weight::Structure
            }
            _ => return None,
        };
        let is_alone = any.one_of.is_empty() && any.any_of.is_empty() && !any.all_of.is_empty();
        let mut parts = any.all_of.iter();
        let is_remark =
            |part: &'a ReferenceOr<Schema>| self.weight(part.into(), depth + 1) == Weight::Remark;
        (is_alone && parts.all(is_remark)).then_some(weight)
    }

    /// Reports a composition whose parts are of types that no value has at once, or list different values.
    pub(super) fn contradictions(&mut self, schema: &'a Schema, pointer: &Pointer) {
        let parts = parts(schema).unwrap_or_default().iter();
        let found = parts.filter_map(|part| {
            let found = Resolver::new(self.spec).follow(part, Pointer::default());
            found.ok().filter(|found| is_enum(found.item))
        });
        let lists: Vec<&Schema> = found.map(|found| found.item).collect();
        self.lists_of_parts(&lists, &pointer.step("allOf"));
        let mut types = Vec::new();
        self.types_of(schema, 0, &mut HashSet::new(), &mut types);
        let others = types.iter().skip(1).filter(|ty| !is_one(types[0], ty));
        if let Some(other) = others.min() {
            let message = format!(
                "parts are of the types `{}` and `{other}`, and no value is of both; one of them is taken",
                types[0]
            );
            let at = pointer.step("allOf");
            self.report(&at, Finding::new(Code::RustContradiction, message));
        }
    }

    /// Reports lists of values of which an enum cannot have those that all of them have.
    fn lists_of_parts(&mut self, lists: &[&'a Schema], at: &Pointer) {
        let Some((first, others)) = lists.split_first() else {
            return;
        };
        let list = |schema: &Schema| serde_json::to_value(schema).ok()?.get("enum").cloned();
        if others.iter().all(|other| list(other) == list(first)) {
            return;
        }
        let words: Option<Vec<Vec<String>>> = lists.iter().map(|list| words(list)).collect();
        let Some(words) = words else {
            let instead = "the values of the first one are taken, also those that others leave out";
            self.unsupported(at, "a second list of values", instead);
            return;
        };
        let is_of_all = |word: &&String| words.iter().all(|list| list.contains(word));
        if !words.iter().flatten().any(|word| is_of_all(&word)) {
            let message = "parts list different values, and no value is of all lists";
            self.report(at, Finding::new(Code::RustContradiction, message));
        }
    }

    /// Adds the types that a schema and its parts state, if it was not `seen`: parts may refer to one schema in any number
    /// of ways.
    fn types_of(
        &self,
        schema: &'a Schema,
        depth: usize,
        seen: &mut HashSet<*const Schema>,
        types: &mut Vec<&'a str>,
    ) {
        if depth > MAX_DEPTH || !seen.insert(schema) {
            return;
        }
        let parts = match &schema.schema_kind {
            SchemaKind::Type(ty) => {
                types.push(match ty {
                    SchemaType::String(_) => "string",
                    SchemaType::Number(_) => "number",
                    SchemaType::Integer(_) => "integer",
                    SchemaType::Object(_) => "object",
                    SchemaType::Array(_) => "array",
                    SchemaType::Boolean(_) => "boolean",
                });
                return;
            }
            SchemaKind::AllOf { all_of } => all_of,
            SchemaKind::Any(any) => {
                types.extend(any.typ.as_deref());
                &any.all_of
            }
            _ => return,
        };
        for part in parts {
            if let Ok(found) = Resolver::new(self.spec).follow(part, Pointer::default()) {
                self.types_of(found.item, depth + 1, seen, types);
            }
        }
    }

    /// What a part says. It is found once per schema, since parts refer to each other in any number of ways; a schema
    /// that is part of itself has a structure, whatever else it has.
    pub(super) fn weight(&self, part: Ref<'a, Schema>, depth: usize) -> Weight {
        let Ok(found) = Resolver::new(self.spec).follow(part, Default::default()) else {
            return Weight::Plain;
        };
        if depth >= MAX_DEPTH {
            return Weight::Structure;
        }
        let schema = found.item;
        let known = self
            .weights
            .borrow()
            .get(&std::ptr::from_ref(schema))
            .copied();
        known.unwrap_or_else(|| {
            let remember = |weight| self.weights.borrow_mut().insert(schema, weight);
            remember(Weight::Structure);
            let weight = self.weight_of(schema, depth);
            remember(weight);
            weight
        })
    }

    fn weight_of(&self, schema: &'a Schema, depth: usize) -> Weight {
        if is_enum(schema) {
            return Weight::Enum;
        }
        if choices(schema).is_some() && !is_refined(schema) {
            return Weight::Structure;
        }
        if let Some(weight) = self.own_weight(schema, depth) {
            return weight;
        }
        match &schema.schema_kind {
            SchemaKind::Any(any) if is_remark(any) => Weight::Remark,
            SchemaKind::Any(any) if any.typ.is_none() && any.items.is_some() => Weight::Plain,
            SchemaKind::Any(any) if any.typ.is_none() && of_listed(any).is_some() => Weight::Plain,
            _ if is_refined(schema) => Weight::Formatted,
            SchemaKind::Type(SchemaType::Object(object)) => {
                let is_any = object.properties.is_empty()
                    && object.required.is_empty()
                    && object.additional_properties.is_none();
                if is_any {
                    Weight::AnyObject
                } else {
                    Weight::Structure
                }
            }
            SchemaKind::Type(SchemaType::String(text)) if !text.format.is_empty() => {
                Weight::Formatted
            }
            SchemaKind::Type(SchemaType::Number(number)) if !number.format.is_empty() => {
                Weight::Formatted
            }
            SchemaKind::Type(SchemaType::Integer(_)) => Weight::Formatted,
            SchemaKind::Type(_) => Weight::Plain,
            _ => match parts(schema) {
                Some(inner) => {
                    let weights = inner.iter().map(|part| self.weight(part.into(), depth + 1));
                    weights.max().unwrap_or(Weight::Remark)
                }
                None => Weight::Structure,
            },
        }
    }

    /// Whether a component adds nothing to a base whose discriminator tells it from others: a type of its own all the
    /// same.
    pub(super) fn is_heir(&self, schema: &'a Schema) -> bool {
        let Some((_, part @ ReferenceOr::Reference { .. })) = self.sole_part(schema) else {
            return false;
        };
        let base = Resolver::new(self.spec).follow(part, Default::default());
        base.is_ok_and(|base| {
            base.item.schema_data.discriminator.is_some() && choices(base.item).is_none()
        })
    }

    /// Whether a schema is an object with properties of its own or of its parts.
    pub(super) fn is_object(&self, schema: &'a Schema) -> bool {
        match &schema.schema_kind {
            SchemaKind::Type(SchemaType::Object(object)) => !object.properties.is_empty(),
            SchemaKind::AllOf { .. } => self.is_composed(schema),
            SchemaKind::Any(any) => {
                !any.properties.is_empty() || !any.all_of.is_empty() && self.is_composed(schema)
            }
            _ => false,
        }
    }

    /// Whether a composition is an object of its own: not another type that is described further, nor remarks alone.
    fn is_composed(&self, schema: &'a Schema) -> bool {
        let is_said = |part: &'a ReferenceOr<Schema>| self.weight(part.into(), 0) > Weight::Remark;
        self.own_weight(schema, 0).is_none()
            && self.sole_part(schema).is_none()
            && parts(schema).is_none_or(|parts| parts.iter().any(is_said))
    }

    /// The schema that `schema` is once references are followed and compositions are only descriptions, and its place.
    pub(super) fn essence(&mut self, schema: &'a Schema, at: At) -> (&'a Schema, At) {
        let (mut schema, mut at) = (schema, at);
        while at.depth < MAX_DEPTH
            && let Some((index, part)) = self.sole_part(schema)
        {
            let step = at.item("allOf", index);
            let Some((item, pointer)) = self.silently(|reader| reader.follow(part, &step.pointer))
            else {
                break;
            };
            schema = item;
            at = At { pointer, ..step };
        }
        (schema, at)
    }
}

/// The description of a property: that of its schema, or of a part of the composition that it is.
pub(super) fn description(schema: &ReferenceOr<Box<Schema>>) -> Option<String> {
    let ReferenceOr::Item(schema) = schema else {
        return None;
    };
    let own = schema.schema_data.description.clone();
    own.or_else(|| {
        let mut parts = parts(schema)?.iter().filter_map(ReferenceOr::as_item);
        parts.find_map(|part| part.schema_data.description.clone())
    })
}
