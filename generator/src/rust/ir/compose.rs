//! Compositions (`allOf`): which of them are objects, and which only describe another type further.

use std::collections::HashSet;

use openapiv3::{AnySchema, ReferenceOr, Schema, SchemaKind, Type as SchemaType};

use super::at::At;
use super::enums::{is_enum, words};
use super::keywords::{
    all_of, choices, has_only_limits, is_limit, is_of_other_type, is_refined, parts, type_of,
};
use super::reader::Reader;
use super::schema::of_listed;
use super::weight::Weight;
use crate::diagnostics::{Code, Finding};
use crate::limits::MAX_DEPTH;
use crate::openapi::{Pointer, Ref, is_never};

/// Whether a schema without a type consists only of bounds, which become facts.
pub(super) fn is_remark(any: &AnySchema) -> bool {
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
    /// Returns the one part of a composition that decides the type, with its number. All other parts must only describe or
    /// limit that type: `allOf: [{$ref: Name}, {description: …}]` is `Name`.
    pub(super) fn sole_part(&self, schema: &'a Schema) -> Option<(usize, &'a ReferenceOr<Schema>)> {
        if self.own_weight(schema, 0).is_some() {
            return None;
        }
        let parts = self.parts_of(schema)?;
        if let [only] = parts {
            return Some((0, only));
        }
        let weights: Vec<Weight> = parts
            .iter()
            .map(|part| self.weight(part.into(), 0))
            .collect();
        let kinds = [Weight::Plain, Weight::Formatted, Weight::Enum];
        // `properties` does not apply to values that are not objects.
        let is_other = weights.contains(&Weight::Structure)
            && weights.iter().any(|weight| kinds.contains(weight))
            && self.states_other_type(schema);
        let mut found: Option<(usize, &'a ReferenceOr<Schema>, Weight)> = None;
        for (index, (part, &weight)) in parts.iter().zip(&weights).enumerate() {
            match found {
                _ if weight == Weight::Remark => {}
                _ if is_other && self.is_of_properties(part) => {}
                Some(_) if is_other && weight == Weight::Structure => {
                    found = Some((index, part, weight));
                }
                Some((_, known, _)) if known == part => {}
                // If several parts have properties, the composition is an object of its own.
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

    /// Returns the parts of a composition without variants of its own. It has no properties either, or its parts state a type
    /// to which they do not apply.
    fn parts_of(&self, schema: &'a Schema) -> Option<&'a [ReferenceOr<Schema>]> {
        parts(schema).or_else(|| {
            let SchemaKind::Any(any) = &schema.schema_kind else {
                return None;
            };
            let is_bare = !any.all_of.is_empty() && has_only_limits(any);
            (is_bare && any.enumeration.is_empty() && self.states_other_type(schema))
                .then_some(any.all_of.as_slice())
        })
    }

    /// Whether a schema and its parts state types and none of these is `object`.
    fn states_other_type(&self, schema: &'a Schema) -> bool {
        let types = self.types(schema);
        !types.is_empty() && !types.contains(&"object")
    }

    /// Whether a schema and its parts state the type `array`, or no type at all.
    pub(super) fn may_be_list(&self, schema: &'a Schema) -> bool {
        let types = self.types(schema);
        types.is_empty() || types.contains(&"array")
    }

    /// Whether a part only describes properties of objects, without stating a type.
    fn is_of_properties(&self, part: &'a ReferenceOr<Schema>) -> bool {
        let found = self.behind(part);
        found.is_some_and(|found| match &found.schema_kind {
            SchemaKind::Any(any) => {
                any.typ.is_none() && any.all_of.is_empty() && !any.properties.is_empty()
            }
            _ => false,
        })
    }

    /// Reports a `type` beside alternatives of other types.
    pub(super) fn beside_other_types(
        &mut self,
        schema: &'a Schema,
        members: &'a [ReferenceOr<Schema>],
        at: &At,
    ) {
        let SchemaKind::Any(any) = &schema.schema_kind else {
            return;
        };
        let Some(typ) = any.typ.as_deref() else {
            return;
        };
        let members = members.iter().filter(|member| !self.is_null(member));
        let members = members.filter_map(|member| self.behind(member));
        let types: Vec<&str> = members.flat_map(|member| self.types(member)).collect();
        if let Some(other) = types.iter().find(|other| !is_one(typ, other)) {
            let message = format!(
                "no value is both of the type `{typ}` and of `{other}`, as an alternative is; the alternatives decide"
            );
            let at = at.pointer.step("type");
            self.report(&at, Finding::new(Code::RustContradiction, message));
        }
    }

    /// Returns the weight of a schema with a type of its own, if its parts only describe or limit it.
    pub(super) fn own_weight(&self, schema: &'a Schema, depth: usize) -> Option<Weight> {
        let SchemaKind::Any(any) = &schema.schema_kind else {
            return None;
        };
        let typ = any.typ.as_deref();
        // `items` without `type` implies a list, unless a part is a list with its own items.
        let typ = typ.or(any.items.as_ref().map(|_| "array"));
        let weight = match typ? {
            "array" if any.items.is_some() => Weight::Formatted,
            "string" | "integer" | "number" if any.format.is_some() => Weight::Formatted,
            "integer" => Weight::Formatted,
            "string" | "number" | "boolean" | "array" => Weight::Plain,
            "object" if any.properties.is_empty() && any.additional_properties.is_some() => {
                Weight::Structure
            }
            _ => return None,
        };
        let is_alone = has_only_limits(any) && !any.all_of.is_empty();
        let mut parts = any.all_of.iter();
        let is_list = any.items.is_some();
        let says_less = |part: &'a ReferenceOr<Schema>| {
            let part = self.weight(part.into(), depth + 1);
            part == Weight::Remark || is_list && part == Weight::Plain
        };
        (is_alone && parts.all(says_less)).then_some(weight)
    }

    /// Returns the parts whose facts apply to the whole composition, if one part is its type and the others describe or limit it.
    pub(super) fn telling_parts(&self, schema: &'a Schema) -> &'a [ReferenceOr<Schema>] {
        if self.own_weight(schema, 0).is_some()
            && let SchemaKind::Any(any) = &schema.schema_kind
        {
            return &any.all_of;
        }
        let is_remark =
            |part: &'a ReferenceOr<Schema>| self.weight(part.into(), 0) == Weight::Remark;
        self.parts_of(schema)
            .filter(|parts| self.sole_part(schema).is_some() || parts.iter().all(is_remark))
            .unwrap_or_default()
    }

    /// Whether `null` is valid for a composed object: at least one part allows it, and every other part states no type.
    pub(super) fn parts_take_null(&self, schema: &'a Schema) -> bool {
        if matches!(&schema.schema_kind, SchemaKind::Any(any) if any.typ.is_some()) {
            return false;
        }
        let parts = all_of(schema).iter().map(|part| self.behind(part));
        let Some(parts) = parts.collect::<Option<Vec<_>>>() else {
            return false;
        };
        let has_null = |part: &&'a Schema| part.schema_data.nullable || self.has_null(part);
        let has_no_type = |part: &Schema| match &part.schema_kind {
            SchemaKind::Any(any) => {
                any.typ.is_none() && any.enumeration.is_empty() && any.all_of.is_empty()
            }
            _ => false,
        };
        parts.iter().any(has_null)
            && parts
                .iter()
                .all(|part| has_null(part) || choices(part).is_none() && has_no_type(part))
    }

    /// Reports a composition whose parts exclude each other, by their types or by the values that they list.
    pub(super) fn contradictions(&mut self, schema: &'a Schema, pointer: &Pointer) {
        let parts = self.parts_of(schema).unwrap_or_default();
        let found = parts.iter().filter_map(|part| self.behind(part));
        let lists: Vec<&Schema> = found.filter(|part| is_enum(part)).collect();
        self.lists_of_parts(&lists, &pointer.step("allOf"));
        if self.states_other_type(schema) {
            self.idle_properties(schema, parts, pointer);
        }
        let types = self.types(schema);
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

    /// Notes properties of a composition whose values are not objects.
    fn idle_properties(
        &mut self,
        schema: &'a Schema,
        parts: &'a [ReferenceOr<Schema>],
        pointer: &Pointer,
    ) {
        const MESSAGE: &str = "`properties` has no effect: by another part, values are not objects";
        let has_own = |any: &AnySchema| any.typ.is_none() && !any.properties.is_empty();
        if matches!(&schema.schema_kind, SchemaKind::Any(any) if has_own(any)) {
            self.passed_over(&pointer.step("properties"), MESSAGE);
        }
        for (index, part) in parts.iter().enumerate() {
            if self.is_of_properties(part) {
                self.passed_over(&pointer.step("allOf").step(index), MESSAGE);
            }
        }
    }

    /// Reports lists of values if the values that all of them have cannot be an enum.
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

    /// Returns the types that a schema and its parts state.
    fn types(&self, schema: &'a Schema) -> Vec<&'a str> {
        let mut types = Vec::new();
        self.types_of(schema, 0, &mut HashSet::new(), &mut types);
        types
    }

    /// Adds the types that a schema and its parts state. A schema that was `seen` is skipped, because several parts may
    /// refer to the same one.
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
            if let Some(part) = self.behind(part) {
                self.types_of(part, depth + 1, seen, types);
            }
        }
    }

    /// Returns the weight of a part. It is computed once per schema, because parts can refer to each other in many ways. A
    /// schema that is part of itself weighs as much as a structure.
    pub(super) fn weight(&self, part: Ref<'a, Schema>, depth: usize) -> Weight {
        let Some(schema) = self.behind(part) else {
            return Weight::Plain;
        };
        if depth >= MAX_DEPTH {
            return Weight::Structure;
        }
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
        if is_limit(schema) {
            return Weight::Remark;
        }
        if choices(schema).is_some() && !is_refined(schema) {
            return Weight::Structure;
        }
        if let Some(weight) = self.own_weight(schema, depth) {
            return weight;
        }
        match &schema.schema_kind {
            SchemaKind::Any(any) if is_remark(any) => Weight::Remark,
            SchemaKind::Not { .. } if !is_never(schema) => Weight::Remark,
            SchemaKind::Any(any) if type_of(any) == Some("array") => {
                self.weight_of_list(any.items.as_ref(), depth)
            }
            SchemaKind::Any(any) if any.typ.is_none() && any.items.is_some() => Weight::Plain,
            SchemaKind::Any(any) if any.typ.is_none() && of_listed(any).is_some() => Weight::Plain,
            SchemaKind::Any(any) if is_of_other_type(any) && any.all_of.is_empty() => {
                match any.format {
                    Some(_) => Weight::Formatted,
                    None => Weight::Plain,
                }
            }
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
            SchemaKind::Type(SchemaType::Array(array)) => {
                self.weight_of_list(array.items.as_ref(), depth)
            }
            SchemaKind::Type(SchemaType::Integer(_)) => Weight::Formatted,
            SchemaKind::Type(_) => Weight::Plain,
            _ => match self.parts_of(schema) {
                Some(inner) => {
                    let weights = inner.iter().map(|part| self.weight(part.into(), depth + 1));
                    weights.max().unwrap_or(Weight::Remark)
                }
                None => Weight::Structure,
            },
        }
    }

    /// Returns the weight of a list: a list of described items says more than a list of anything.
    fn weight_of_list(&self, items: Option<&'a ReferenceOr<Box<Schema>>>, depth: usize) -> Weight {
        match items {
            Some(items) if self.weight(items.into(), depth + 1) > Weight::AnyObject => {
                Weight::Formatted
            }
            _ => Weight::Plain,
        }
    }

    /// Whether a component adds nothing to a base with a discriminator. It is a type of its own nevertheless.
    pub(super) fn is_heir(&self, schema: &'a Schema) -> bool {
        let Some((_, part @ ReferenceOr::Reference { .. })) = self.sole_part(schema) else {
            return false;
        };
        self.behind(part)
            .is_some_and(|base| base.schema_data.discriminator.is_some() && choices(base).is_none())
    }

    /// Whether a schema is an object with properties of its own or of its parts.
    pub(super) fn is_object(&self, schema: &'a Schema) -> bool {
        match &schema.schema_kind {
            SchemaKind::Type(SchemaType::Object(object)) => !object.properties.is_empty(),
            SchemaKind::AllOf { .. } => self.is_composed(schema),
            SchemaKind::Any(any) if is_of_other_type(any) => false,
            SchemaKind::Any(any) if any.all_of.is_empty() => !any.properties.is_empty(),
            SchemaKind::Any(any) => {
                (!any.properties.is_empty() && !self.states_other_type(schema))
                    || self.is_composed(schema)
            }
            _ => false,
        }
    }

    /// Whether a composition is an object of its own: neither another type that is described further, nor only remarks.
    fn is_composed(&self, schema: &'a Schema) -> bool {
        let is_said = |part: &'a ReferenceOr<Schema>| self.weight(part.into(), 0) > Weight::Remark;
        self.own_weight(schema, 0).is_none()
            && self.sole_part(schema).is_none()
            && self
                .parts_of(schema)
                .is_none_or(|parts| parts.iter().any(is_said))
    }

    /// Follows references and compositions that only describe a schema. Returns the schema behind them and its location.
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

/// Returns the description of a property: that of its schema, or that of a part if the schema is a composition.
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
