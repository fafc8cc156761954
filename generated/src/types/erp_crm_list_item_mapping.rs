// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, MDOListItem, TableRight};

/// Pair of an ERP list item and the CRM list item that corresponds to it.
///
/// - part of [`ErpConnectionListMapping`](struct.ErpConnectionListMapping.html).
#[non_exhaustive]
pub struct ErpCrmListItemMapping {
    /// Identifier that the ERP system uses for the item.
    pub erp_list_item_id: Option<String>,
    /// Item of the ERP list as users see it.
    pub erp_list_item_name: Option<String>,
    /// Corresponding item on the side of the CRM.
    pub crm_list_item: Option<Box<MDOListItem>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
