//! Carriers: the properties of an object and of all its parts.

use std::collections::HashSet;

use indexmap::IndexSet;
use openapiv3::{AdditionalProperties, Schema, SchemaKind, Type as SchemaType};
use pagewire_runtime::contract::Rule;

use super::at::At;
use super::facts::type_docs;
use super::keywords::{has_patterns, is_closed, is_requirement};
use super::markup::stated;
use super::property::Described;
use super::reader::Reader;
use super::{Additional, Field, Type, TypeDef, TypeKind};
use crate::diagnostics::{Code, Finding};
use crate::limits::MAX_DEPTH;
use crate::openapi::{Pointer, Ref};

/// The properties found so far.
#[derive(Default)]
struct Found<'a> {
    fields: Described<'a>,
    required: IndexSet<String>,
    absent: IndexSet<String>,
    additional: Option<Additional>,
    seen: HashSet<Pointer>,
}

/// The contents of an object schema.
#[derive(Clone)]
pub(super) struct Contents {
    /// The fields. Those of `allOf` parts are in order; a repeated name keeps its first position and takes its last type.
    pub(super) fields: Vec<Field>,
    /// The names of properties that are required but not described.
    pub(super) undescribed: Vec<String>,
    /// The names of properties that no value may have.
    pub(super) absent: Vec<String>,
    /// The type of properties that the schema does not name.
    pub(super) additional: Option<Additional>,
}

impl<'a> Reader<'a> {
    /// Returns the carrier of an object that is written in place. It is one type even if several references or objects lead
    /// to it. It is registered before its fields are read, so it can contain itself.
    pub(super) fn inline_carrier(&mut self, schema: &'a Schema, at: &At) -> Type {
        if let Some(known) = self.known.get(&at.pointer).filter(|_| !self.in_form) {
            return known.clone();
        }
        let id = self.add(TypeDef {
            name: at.name(),
            docs: type_docs(schema),
            pointer: at.pointer.clone(),
            is_closed: is_closed(schema),
            undescribed: Vec::new(),
            absent: Vec::new(),
            additional: None,
            label: stated(&schema.schema_data).label,
            kind: TypeKind::Carrier(Vec::new()),
        });
        if !self.in_form {
            self.known.insert(at.pointer.clone(), Type::Carrier(id));
        }
        let contents = self.carrier(schema, &at.clone().into_owner());
        self.types[id].put(contents);
        Type::Carrier(id)
    }

    /// Returns the contents of an object schema.
    pub(super) fn carrier(&mut self, schema: &'a Schema, at: &At) -> Contents {
        let mut found = Found::default();
        found.seen.insert(at.pointer.clone());
        self.collect(schema, at, &mut found);
        self.states_required |= !found.required.is_empty();
        for name in &found.absent {
            found.fields.shift_remove(name);
            if found.required.contains(name) {
                let message = format!(
                    "`{name}` is required, and no value of it is valid; servers refuse every object"
                );
                self.report(&at.pointer, Finding::new(Code::RustContradiction, message));
            }
        }
        let mut fields = self.fields(found.fields);
        for (wire, field) in &mut fields {
            if !found.required.contains(wire) {
                continue;
            }
            // This includes a field of any value.
            let may_be_null = field.constraints.contains(&Rule::Nullable);
            if may_be_null || field.is_nullable && self.profile.takes_null {
                field.constraints.retain(|rule| *rule != Rule::Nullable);
                field.constraints.insert(0, Rule::Present);
                continue;
            }
            // Clients read `null` even if servers reject it.
            field.is_required = !field.is_nullable;
            if !field.is_read_only {
                field.constraints.insert(0, Rule::Required);
            }
        }
        let mut texts = fields.values_mut().filter(|field| field.markup.is_text);
        let has_text = texts.next().is_some();
        for second in texts.filter(|_| has_text) {
            second.markup.is_text = false;
            let what = format!("`{}` as a second text of an element", second.wire);
            self.unsupported(&at.pointer, &what, "it is an element");
        }
        let is_described = |name: &String| fields.contains_key(name);
        found.required.retain(|name| !is_described(name));
        Contents {
            fields: fields.into_values().collect(),
            undescribed: found.required.into_iter().collect(),
            absent: found.absent.into_iter().collect(),
            additional: found.additional,
        }
    }

    fn collect(&mut self, schema: &'a Schema, at: &At, found: &mut Found<'a>) {
        let (parts, properties, required, more) = match &schema.schema_kind {
            SchemaKind::Type(SchemaType::Object(object)) => (
                None,
                Some(&object.properties),
                object.required.as_slice(),
                object.additional_properties.as_ref(),
            ),
            SchemaKind::AllOf { all_of } => (Some(all_of), None, &[][..], None),
            SchemaKind::Any(any) => {
                self.unheeded(any, at, true);
                for (keyword, choices) in [("oneOf", &any.one_of), ("anyOf", &any.any_of)] {
                    // Alternatives with only `required` say which properties go together.
                    if choices.iter().any(|choice| !is_requirement(choice)) {
                        let step = at.step(keyword);
                        let instead =
                            "what only its members have is kept among the unknown properties";
                        self.unsupported(&step.pointer, "a choice beside properties", instead);
                        if any.additional_properties == Some(AdditionalProperties::Any(false)) {
                            let at = at.pointer.step("additionalProperties");
                            self.passed_over(
                                &at,
                                "`additionalProperties: false` is not checked beside a choice and properties",
                            );
                        }
                    }
                }
                (
                    Some(&any.all_of),
                    Some(&any.properties),
                    any.required.as_slice(),
                    any.additional_properties.as_ref(),
                )
            }
            _ => {
                self.unsupported(&at.pointer, "a part that is no object", "it is left out");
                (None, None, &[][..], None)
            }
        };
        for (index, part) in parts.into_iter().flatten().enumerate() {
            let step = at.item("allOf", index);
            let Some((part, pointer)) = self.follow(part, &step.pointer) else {
                continue;
            };
            if step.depth >= MAX_DEPTH {
                let what = "an `allOf` nested this deeply";
                self.unsupported(&step.pointer, what, "its part is left out");
            } else if found.seen.insert(pointer.clone()) {
                // A repeated part adds nothing. The contents of a part at another location are named after that location.
                let there = if pointer == step.pointer {
                    step
                } else {
                    self.named(&pointer, step.depth).into_owner()
                };
                self.unchecked_closing(part, &there);
                self.collect(part, &there, found);
            }
        }
        for (wire, schema) in properties.into_iter().flatten() {
            if self.has_no_value(schema.into()) {
                found.absent.insert(wire.clone());
            } else {
                self.property(wire, schema, at, &mut found.fields);
            }
        }
        found.required.extend(required.iter().cloned());
        if let Some(AdditionalProperties::Schema(more)) = more {
            self.additional(
                schema,
                (&**more).into(),
                &at.step("additionalProperties"),
                found,
            );
        }
    }

    /// Notes a part that forbids properties it does not name. In JSON Schema that also forbids the properties of the other parts.
    fn unchecked_closing(&mut self, part: &'a Schema, at: &At) {
        if is_closed(part) {
            let message = "a part of an `allOf` forbids other properties, which is not checked";
            self.passed_over(&at.pointer, message);
        }
    }

    /// Reads the type of properties without names. If two parts state one, both types must be the same.
    fn additional(
        &mut self,
        schema: &'a Schema,
        more: Ref<'a, Schema>,
        at: &At,
        found: &mut Found<'a>,
    ) {
        let ty = self.nullable(more, at);
        let constraints = self.facts(more, at, &ty).rules_of_item();
        if ty == Type::Json && constraints.is_empty() {
            return;
        }
        if has_patterns(schema) {
            let instead =
                "properties without names are not checked and are kept among the unknown ones";
            self.patterns(&at.pointer, instead);
            return;
        }
        let additional = Additional { ty, constraints };
        if found
            .additional
            .as_ref()
            .is_some_and(|known| *known != additional)
        {
            let what = "another type for properties without names";
            self.unsupported(&at.pointer, what, "that of the first part counts");
            return;
        }
        found.additional = Some(additional);
    }

    /// Reports patterns for names of a form. `more` is the location of the schema for other names.
    pub(super) fn patterns(&mut self, more: &Pointer, instead: &str) {
        let pointer = more.parent().unwrap_or_default().step("patternProperties");
        self.unsupported(&pointer, "a form of names", instead);
    }
}

impl TypeDef {
    /// Turns the type into a carrier with these contents.
    pub(super) fn put(&mut self, contents: Contents) {
        self.kind = TypeKind::Carrier(contents.fields);
        self.undescribed = contents.undescribed;
        self.absent = contents.absent;
        self.additional = contents.additional;
    }
}
