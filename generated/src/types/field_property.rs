// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::FieldRight;

/// What a client should know of one property of a record: right, type and length.
///
/// - part of [`AccessGatewayInfo`](struct.AccessGatewayInfo.html), [`ActivityFilter`](struct.ActivityFilter.html),
///   [`ActivityInformationListItem`](struct.ActivityInformationListItem.html),
///   [`ActivitySummary`](struct.ActivitySummary.html), [`Address`](struct.Address.html),
///   [`AddressSyncData`](struct.AddressSyncData.html) and 371 more types.
#[non_exhaustive]
pub struct FieldProperty {
    /// What the caller may do with the property.
    pub field_right: Option<Box<FieldRight>>,
    /// Type of the property in .NET, such as System.String or System.Int32.
    pub field_type: Option<String>,
    /// Largest number of characters that a text may have.
    pub field_length: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FieldProperty "FieldProperty" crate::PROFILE {
    0 field_right set_field_right Box<FieldRight> = "FieldRight";
    1 field_type set_field_type String = "FieldType";
    2 field_length set_field_length i32 = "FieldLength";
} }
