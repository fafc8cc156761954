// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// A record that a user has marked as a favorite.
///
/// - returned by
///   [`favourite_agent().get_favourites`](../favourite_agent/struct.FavouriteAgentClient.html#method.get_favourites).
#[non_exhaustive]
pub struct Favourite {
    /// Table of the record.
    pub table_name: Option<String>,
    /// Key of the marked record in its table.
    pub record_id: Option<i32>,
    /// Key of the user who marked the record.
    pub associate_id: Option<i32>,
    /// Further text that the client keeps with the favorite.
    pub extra_info: Option<String>,
    /// Position of the favorite where favorites are listed.
    pub rank: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
