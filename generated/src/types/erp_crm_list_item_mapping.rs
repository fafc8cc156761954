// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, MDOListItem, TableRight};

/// The carrier `ErpCrmListItemMapping` of the API.
#[non_exhaustive]
pub struct ErpCrmListItemMapping {
    /// The property `ErpListItemId`.
    pub erp_list_item_id: Option<String>,
    /// The property `ErpListItemName`.
    pub erp_list_item_name: Option<String>,
    /// The property `CrmListItem`.
    pub crm_list_item: Option<Box<MDOListItem>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpCrmListItemMapping "ErpCrmListItemMapping" crate::PROFILE {
    0 erp_list_item_id set_erp_list_item_id String = "ErpListItemId";
    1 erp_list_item_name set_erp_list_item_name String = "ErpListItemName";
    2 crm_list_item set_crm_list_item Box<MDOListItem> = "CrmListItem";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
