//! One-ofs: schemas that are alternatives.

use openapiv3::{ReferenceOr, Schema, SchemaKind};

/// Returns the keyword of a one-of and its alternatives; `None` for other schemas.
pub(crate) fn choices(schema: &Schema) -> Option<(&'static str, &[ReferenceOr<Schema>])> {
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

/// Whether a schema is a one-of.
pub(crate) fn is_choice(schema: &Schema) -> bool {
    choices(schema).is_some()
}
