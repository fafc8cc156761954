//! What schemas say by themselves, before their references are followed.

use openapiv3::{AdditionalProperties, ReferenceOr, Schema, SchemaKind, Type as SchemaType};

use crate::openapi::UNWEIGHED;

/// The schemas that `schema` is a choice of, if it is one.
pub(super) fn choices(schema: &Schema) -> Option<(&'static str, &[ReferenceOr<Schema>])> {
    let found = match &schema.schema_kind {
        SchemaKind::OneOf { one_of } => ("oneOf", one_of.as_slice()),
        SchemaKind::AnyOf { any_of } => ("anyOf", any_of.as_slice()),
        SchemaKind::Any(any) if any.properties.is_empty() && any.all_of.is_empty() => {
            if any.one_of.is_empty() {
                ("anyOf", any.any_of.as_slice())
            } else {
                ("oneOf", any.one_of.as_slice())
            }
        }
        _ => return None,
    };
    (!found.1.is_empty()).then_some(found)
}

/// The parts of a composition that has no properties or variants of its own.
pub(super) fn parts(schema: &Schema) -> Option<&[ReferenceOr<Schema>]> {
    match &schema.schema_kind {
        SchemaKind::AllOf { all_of } => Some(all_of),
        SchemaKind::Any(any) if !any.all_of.is_empty() => {
            let is_bare = any.properties.is_empty()
                && any.required.is_empty()
                && any.additional_properties.is_none()
                && any.one_of.is_empty()
                && any.any_of.is_empty()
                && any.enumeration.is_empty()
                && any.items.is_none();
            is_bare.then_some(any.all_of.as_slice())
        }
        _ => None,
    }
}

/// Whether a schema forbids properties that it does not name. Beside parts of an `allOf` or variants of a one-of that would
/// forbid their properties too, which nobody means, so that it does not count there.
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

/// Whether a schema says nothing but which properties must be there.
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

/// Whether a schema has values of its own for names of a pattern, which nothing tells from those for all names.
pub(super) fn has_patterns(schema: &Schema) -> bool {
    let later = schema.schema_data.extensions.get(UNWEIGHED);
    later.is_some_and(|later| later.get("patternProperties").is_some())
}
