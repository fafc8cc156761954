//! Schemas whose only value is `null`.

use openapiv3::{AnySchema, ReferenceOr, Schema, SchemaKind, Type};
use serde_json::Value;

/// Whether a variant of a one-of allows nothing but `null`.
pub(crate) fn is_null(schema: &ReferenceOr<Schema>) -> bool {
    let ReferenceOr::Item(schema) = schema else {
        return false;
    };
    is_nothing(schema)
        || matches!(&schema.schema_kind, SchemaKind::Any(any) if schema.schema_data.nullable && is_untyped(any))
}

/// Whether `null` is the only value of a schema.
pub(crate) fn is_nothing(schema: &Schema) -> bool {
    let any = match &schema.schema_kind {
        SchemaKind::Any(any) => any,
        SchemaKind::AllOf { all_of } => {
            let mut parts = all_of.iter().filter_map(ReferenceOr::as_item);
            return parts.any(is_nothing);
        }
        SchemaKind::Type(ty) => return lists_only_null(ty),
        _ => return false,
    };
    let is_told = any.typ.as_deref() == Some("null") || !any.enumeration.is_empty();
    is_told && is_untyped(any)
}

/// Whether the type lists its values and `null` is the only one.
fn lists_only_null(ty: &Type) -> bool {
    fn is_so<T>(members: &[Option<T>]) -> bool {
        !members.is_empty() && members.iter().all(Option::is_none)
    }
    match ty {
        Type::String(text) => is_so(&text.enumeration),
        Type::Integer(integer) => is_so(&integer.enumeration),
        Type::Number(number) => is_so(&number.enumeration),
        Type::Boolean(boolean) => is_so(&boolean.enumeration),
        Type::Object(_) | Type::Array(_) => false,
    }
}

/// Whether a schema has no value at all: `not: {}`, which is `false` in later versions.
pub(crate) fn is_never(schema: &Schema) -> bool {
    let SchemaKind::Not { not } = &schema.schema_kind else {
        return false;
    };
    let not = not.as_item().map(|not| &not.schema_kind);
    not.is_some_and(|not| *not == SchemaKind::Any(AnySchema::default()))
}

/// Whether a schema has no rules for values other than `null`.
fn is_untyped(any: &AnySchema) -> bool {
    let rest = AnySchema {
        typ: None,
        enumeration: Vec::new(),
        ..any.clone()
    };
    any.enumeration.iter().all(Value::is_null)
        && any.typ.as_deref().is_none_or(|ty| ty == "null")
        && rest == AnySchema::default()
}
