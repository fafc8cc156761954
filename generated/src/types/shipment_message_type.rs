// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// What a message of a mailing consists of, as flags that can be combined.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
///
/// - part of [`ShipmentMessageEntity`](struct.ShipmentMessageEntity.html),
///   [`ShipmentMessageEntityWithLinks`](struct.ShipmentMessageEntityWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ShipmentMessageType(pagewire_runtime::value::Flags);

flag_enum! { ShipmentMessageType "ShipmentMessageType" crate::PROFILE {
    /// The message has a plain text part; the value of no flags.
    ///
    /// `Plain`, number 0.
    PLAIN = "Plain" 0;
    /// The message has an HTML part.
    ///
    /// `Html`, number 1.
    HTML = "Html" 1;
    /// Obsolete flag, which should not be used.
    ///
    /// `SourceView`, number 2.
    SOURCE_VIEW = "SourceView" 2;
    /// The message has a text message (SMS).
    ///
    /// `Sms`, number 4.
    SMS = "Sms" 4;
    /// The message holds the key of a document, which is its content.
    ///
    /// `Document`, number 8.
    DOCUMENT = "Document" 8;
} }
