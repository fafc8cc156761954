//! Names of formats.

use openapiv3::{IntegerFormat, NumberFormat, StringFormat, VariantOrUnknownOrEmpty as Format};

/// Returns the format of a number without a fraction.
pub(super) fn integer(format: &Format<IntegerFormat>) -> Option<&str> {
    match format {
        Format::Item(IntegerFormat::Int32) => Some("int32"),
        Format::Item(IntegerFormat::Int64) => Some("int64"),
        Format::Unknown(other) => Some(other),
        Format::Empty => None,
    }
}

/// Returns the format of a number.
pub(super) fn number(format: &Format<NumberFormat>) -> Option<&str> {
    match format {
        Format::Item(NumberFormat::Float) => Some("float"),
        Format::Item(NumberFormat::Double) => Some("double"),
        Format::Unknown(other) => Some(other),
        Format::Empty => None,
    }
}

/// Returns the format of a text.
pub(super) fn text(format: &Format<StringFormat>) -> Option<&str> {
    match format {
        Format::Item(StringFormat::Date) => Some("date"),
        Format::Item(StringFormat::DateTime) => Some("date-time"),
        Format::Item(StringFormat::Password) => Some("password"),
        Format::Item(StringFormat::Byte) => Some("byte"),
        Format::Item(StringFormat::Binary) => Some("binary"),
        Format::Unknown(other) => Some(other),
        Format::Empty => None,
    }
}
