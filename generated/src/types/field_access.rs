// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Whether a field of an ERP record is unrestricted, mandatory or read-only.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`ErpSyncDefaultValue`](struct.ErpSyncDefaultValue.html),
///   [`ErpSyncFieldMapping`](struct.ErpSyncFieldMapping.html), [`FieldMetadata`](struct.FieldMetadata.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FieldAccess {
    /// The field can be read and written without particular limits.
    ///
    /// `Normal`, number 0.
    Normal,
    /// The field must have a value.
    ///
    /// `Mandatory`, number 1.
    Mandatory,
    /// The field can be read but not changed.
    ///
    /// `ReadOnly`, number 2.
    ReadOnly,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { FieldAccess "FieldAccess" crate::PROFILE {
    0 Normal = "Normal" 0;
    1 Mandatory = "Mandatory" 1;
    2 ReadOnly = "ReadOnly" 2;
} }
