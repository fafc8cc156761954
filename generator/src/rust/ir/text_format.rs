//! The formats of texts, for each form of schema in the document model.

use openapiv3::{
    Schema, SchemaKind, StringFormat, Type as SchemaType, VariantOrUnknownOrEmpty as Format,
};

/// Returns the `format` of a schema of texts. `None` if it has none, and for schemas of other types.
///
/// A schema that also has keywords of other types, such as an empty `required`, is still a schema of texts.
pub(super) fn text_format(schema: &Schema) -> Option<&str> {
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::String(text)) => match &text.format {
            Format::Item(format) => Some(match format {
                StringFormat::Date => "date",
                StringFormat::DateTime => "date-time",
                StringFormat::Password => "password",
                StringFormat::Byte => "byte",
                StringFormat::Binary => "binary",
            }),
            Format::Unknown(format) => Some(format),
            Format::Empty => None,
        },
        SchemaKind::Any(any) if any.typ.as_deref() == Some("string") => any.format.as_deref(),
        _ => None,
    }
}
