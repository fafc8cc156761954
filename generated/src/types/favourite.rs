// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `Favourite` of the API.
#[non_exhaustive]
pub struct Favourite {
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `RecordId`.
    pub record_id: Option<i32>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `ExtraInfo`.
    pub extra_info: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Favourite "Favourite" crate::PROFILE {
    0 table_name set_table_name String = "TableName";
    1 record_id set_record_id i32 = "RecordId";
    2 associate_id set_associate_id i32 = "AssociateId";
    3 extra_info set_extra_info String = "ExtraInfo";
    4 rank set_rank i32 = "Rank";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
