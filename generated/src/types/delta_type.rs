// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `DeltaType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeltaType {
    /// `Unknown`, number 0.
    Unknown,
    /// `System`, number 1.
    System,
    /// `WebPanel`, number 2.
    WebPanel,
    /// `CustomFields`, number 3.
    CustomFields,
    /// `Customized`, number 4.
    Customized,
    /// `CustomObjectArchivePanel`.
    CustomObjectArchivePanel,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DeltaType "DeltaType" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 System = "System" 1;
    2 WebPanel = "WebPanel" 2;
    3 CustomFields = "CustomFields" 3;
    4 Customized = "Customized" 4;
    5 CustomObjectArchivePanel = "CustomObjectArchivePanel";
} }
