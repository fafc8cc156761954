// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Editor that a message was designed with.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`ShipmentMessageEntity`](struct.ShipmentMessageEntity.html),
///   [`ShipmentMessageEntityWithLinks`](struct.ShipmentMessageEntityWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DesignType {
    /// The type of design is not known.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// Designed with the product's own editor, SOEditor.
    ///
    /// `SOEditor`, number 1.
    SOEditor,
    /// Designed with the Unlayer editor.
    ///
    /// `Unlayer`, number 2.
    Unlayer,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DesignType "DesignType" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 SOEditor = "SOEditor" 1;
    2 Unlayer = "Unlayer" 2;
} }
