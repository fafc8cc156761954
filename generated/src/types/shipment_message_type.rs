// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// The enum `ShipmentMessageType` of the API.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ShipmentMessageType(pagewire_runtime::value::Flags);

flag_enum! { ShipmentMessageType "ShipmentMessageType" crate::PROFILE {
    /// `Plain`, number 0.
    PLAIN = "Plain" 0;
    /// `Html`, number 1.
    HTML = "Html" 1;
    /// `SourceView`, number 2.
    SOURCE_VIEW = "SourceView" 2;
    /// `Sms`, number 4.
    SMS = "Sms" 4;
    /// `Document`, number 8.
    DOCUMENT = "Document" 8;
} }
