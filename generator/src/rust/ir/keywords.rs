//! The information that schemas contain themselves, without following references.

use openapiv3::{
    AdditionalProperties, AnySchema, ReferenceOr, Schema, SchemaKind, Type as SchemaType,
    VariantOrUnknownOrEmpty as Format,
};

pub(super) use crate::openapi::choices;
use crate::openapi::{UNWEIGHED, is_choice};

/// Returns the type that a schema states, or else the one that [`untyped`] infers.
pub(super) fn type_of(any: &AnySchema) -> Option<&str> {
    any.typ.as_deref().or_else(|| untyped(any))
}

/// Returns the type that a schema without `type` implies: `items` implies an array, a schema of `additionalProperties` an object.
///
/// Keywords that only limit values, such as `maxLength`, imply no type (OpenAPI 3.0.4, "Data Types"). Neither do `items` that are
/// a one-of: Slack's document means the alternatives of the value itself.
pub(super) fn untyped(any: &AnySchema) -> Option<&'static str> {
    let is_alone = any.typ.is_none()
        && any.properties.is_empty()
        && any.enumeration.is_empty()
        && any.one_of.is_empty()
        && any.any_of.is_empty()
        && any.all_of.is_empty();
    let values = &any.additional_properties;
    let has_values = matches!(values, Some(AdditionalProperties::Schema(_)));
    let item = any.items.as_ref();
    let item = item.map(|item| item.as_item().is_some_and(|item| is_choice(item)));
    match (is_alone, item, has_values) {
        (true, Some(false), false) => Some("array"),
        (true, None, true) => Some("object"),
        _ => None,
    }
}

/// Whether a schema states a type other than `object`. Keywords about properties then do not apply to its values.
pub(super) fn is_of_other_type(any: &AnySchema) -> bool {
    any.typ.as_deref().is_some_and(|typ| typ != "object")
}

/// Whether a schema has keywords about properties of objects.
fn has_properties(any: &AnySchema) -> bool {
    !any.properties.is_empty() || !any.required.is_empty() || any.additional_properties.is_some()
}

/// Whether the alternatives of a schema, if any, only limit its values and state no type.
pub(super) fn has_only_limits(any: &AnySchema) -> bool {
    any.one_of.iter().chain(&any.any_of).all(says_no_type)
}

/// Returns the alternatives beside `allOf` that only limit values, such as two patterns of a text, each with its keyword.
pub(super) fn limits(schema: &Schema) -> Vec<(&'static str, &[ReferenceOr<Schema>])> {
    let SchemaKind::Any(any) = &schema.schema_kind else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (keyword, members) in [("oneOf", &any.one_of), ("anyOf", &any.any_of)] {
        if !any.all_of.is_empty() && !members.is_empty() && members.iter().all(says_no_type) {
            found.push((keyword, members.as_slice()));
        }
    }
    found
}

/// Whether a schema consists of alternatives that only limit values. Their type is stated elsewhere.
pub(super) fn is_limit(schema: &Schema) -> bool {
    let is_bare = match &schema.schema_kind {
        SchemaKind::OneOf { .. } | SchemaKind::AnyOf { .. } => true,
        SchemaKind::Any(any) => any.typ.is_none() && !has_properties(any) && any.items.is_none(),
        _ => false,
    };
    is_bare && choices(schema).is_some_and(|(_, members)| members.iter().all(says_no_type))
}

/// Whether a schema states a type and has alternatives that only refine it, such as two patterns of a text.
pub(super) fn is_refined(schema: &Schema) -> bool {
    let SchemaKind::Any(any) = &schema.schema_kind else {
        return false;
    };
    let Some(typ) = any.typ.as_deref() else {
        return false;
    };
    choices(schema).is_some_and(|(_, members)| {
        members.iter().any(says_no_type)
            && members
                .iter()
                .all(|member| says_no_type(member) || is_plain(member, typ))
    })
}

/// Whether a schema limits or describes values without stating a type.
fn says_no_type(schema: &ReferenceOr<Schema>) -> bool {
    let ReferenceOr::Item(schema) = schema else {
        return false;
    };
    let SchemaKind::Any(any) = &schema.schema_kind else {
        return false;
    };
    let has_parts = !any.all_of.is_empty() || !any.one_of.is_empty() || !any.any_of.is_empty();
    let is_told = any.typ.is_some() || !any.enumeration.is_empty() || any.items.is_some();
    !(has_parts || has_properties(any) || is_told || any.not.is_some())
}

/// Whether a schema is of that type, without a format or a list of values.
fn is_plain(schema: &ReferenceOr<Schema>, typ: &str) -> bool {
    let ReferenceOr::Item(schema) = schema else {
        return false;
    };
    let SchemaKind::Type(kind) = &schema.schema_kind else {
        return false;
    };
    match (kind, typ) {
        (SchemaType::String(text), "string") => {
            text.enumeration.is_empty() && text.format == Format::Empty
        }
        (SchemaType::Integer(integer), "integer") => {
            integer.enumeration.is_empty() && integer.format == Format::Empty
        }
        (SchemaType::Number(number), "number") => {
            number.enumeration.is_empty() && number.format == Format::Empty
        }
        _ => false,
    }
}

/// Returns the `allOf` of a schema, which may be empty.
pub(super) fn all_of(schema: &Schema) -> &[ReferenceOr<Schema>] {
    match &schema.schema_kind {
        SchemaKind::AllOf { all_of } => all_of,
        SchemaKind::Any(any) => &any.all_of,
        _ => &[],
    }
}

/// Returns the parts of a composition without properties or variants of its own. The composition may have `items`.
pub(super) fn parts(schema: &Schema) -> Option<&[ReferenceOr<Schema>]> {
    match &schema.schema_kind {
        SchemaKind::AllOf { all_of } => Some(all_of),
        SchemaKind::Any(any) if !any.all_of.is_empty() => {
            let is_bare = (is_of_other_type(any) || !has_properties(any))
                && has_only_limits(any)
                && any.enumeration.is_empty();
            is_bare.then_some(any.all_of.as_slice())
        }
        _ => None,
    }
}

/// Whether a schema forbids properties that it does not name. This is ignored beside parts of an `allOf` or variants of a
/// one-of: it would forbid their properties too, which is never intended.
pub(super) fn is_closed(schema: &Schema) -> bool {
    let others = match &schema.schema_kind {
        SchemaKind::Type(SchemaType::Object(object)) => &object.additional_properties,
        SchemaKind::Any(any)
            if any.all_of.is_empty()
                && any.one_of.iter().chain(&any.any_of).all(is_requirement) =>
        {
            &any.additional_properties
        }
        _ => return false,
    };
    matches!(others, Some(AdditionalProperties::Any(false)))
}

/// Whether a schema only says which properties are required.
pub(super) fn is_requirement(schema: &ReferenceOr<Schema>) -> bool {
    let ReferenceOr::Item(schema) = schema else {
        return false;
    };
    match &schema.schema_kind {
        SchemaKind::Any(any) => {
            let rest = openapiv3::AnySchema {
                required: Vec::new(),
                ..any.clone()
            };
            rest == openapiv3::AnySchema::default()
        }
        SchemaKind::Type(SchemaType::Object(object)) => object.properties.is_empty(),
        _ => false,
    }
}

/// Whether a schema has separate values for names that match a pattern. They cannot be told from the values for other names.
pub(super) fn has_patterns(schema: &Schema) -> bool {
    let later = schema.schema_data.extensions.get(UNWEIGHED);
    later.is_some_and(|later| later.get("patternProperties").is_some())
}
