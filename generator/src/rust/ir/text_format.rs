//! The formats of texts, in whichever form the document's reader holds a schema.

use openapiv3::{
    Schema, SchemaKind, StringFormat, Type as SchemaType, VariantOrUnknownOrEmpty as Format,
};

/// The `format` of a schema of texts; none where it has none, and for schemas of other types.
///
/// A schema with keywords of other types beside, such as an empty `required`, is one of texts all the same.
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
