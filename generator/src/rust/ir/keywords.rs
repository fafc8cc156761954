//! What schemas say by themselves, before their references are followed.

use openapiv3::{
    AdditionalProperties, AnySchema, ReferenceOr, Schema, SchemaKind, Type as SchemaType,
};

use crate::openapi::{Pointer, UNWEIGHED};

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

/// Whether a member of a choice says only that there may be nothing.
pub(super) fn is_null(schema: &ReferenceOr<Schema>) -> bool {
    let ReferenceOr::Item(schema) = schema else {
        return false;
    };
    is_nothing(schema)
        || matches!(&schema.schema_kind, SchemaKind::Any(any) if schema.schema_data.nullable && is_untyped(any))
}

/// Whether `null` is the only value of a schema.
pub(super) fn is_nothing(schema: &Schema) -> bool {
    let SchemaKind::Any(any) = &schema.schema_kind else {
        return false;
    };
    let is_told = any.typ.as_deref() == Some("null") || !any.enumeration.is_empty();
    is_told && is_untyped(any)
}

/// Whether a schema says nothing of values other than `null`.
fn is_untyped(any: &AnySchema) -> bool {
    let rest = AnySchema {
        typ: None,
        enumeration: Vec::new(),
        ..any.clone()
    };
    any.enumeration.iter().all(serde_json::Value::is_null)
        && any.typ.as_deref().is_none_or(|ty| ty == "null")
        && rest == AnySchema::default()
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

/// The name of the component schema that a reference names, if it names one.
pub(super) fn component(reference: &str) -> Option<String> {
    let pointer = Pointer::of_reference(reference)?;
    pointer.component_of("schemas").map(Into::into)
}

/// The component that a discriminator's mapping means: a reference, or a name.
pub(super) fn target_of(target: &str) -> String {
    component(target).unwrap_or_else(|| target.to_owned())
}
