// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ErpCrmListItemMapping, FieldProperty, MDOListItem, TableRight};

/// How the items of a CRM list and of an ERP list correspond.
///
/// - part of [`ErpConnectionListMappingContainer`](struct.ErpConnectionListMappingContainer.html).
#[non_exhaustive]
pub struct ErpConnectionListMapping {
    /// List on the side of the CRM, without its items.
    pub crm_list: Option<Box<MDOListItem>>,
    /// The ERP list by name, where the connector has one.
    pub erp_list_name: Option<String>,
    /// Pairs of an ERP list item and the CRM list item that it corresponds to.
    pub erp_crm_list_item_mappings: Option<Vec<ErpCrmListItemMapping>>,
    /// Kind of record that the list belongs to.
    pub erp_actor_type_name: Option<String>,
    /// Key of the field that uses the lists; set by the server.
    pub erp_field_id: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpConnectionListMapping "ErpConnectionListMapping" crate::PROFILE {
    0 crm_list set_crm_list Box<MDOListItem> = "CrmList";
    1 erp_list_name set_erp_list_name String = "ErpListName";
    2 erp_crm_list_item_mappings set_erp_crm_list_item_mappings Vec<ErpCrmListItemMapping> = "ErpCrmListItemMappings";
    3 erp_actor_type_name set_erp_actor_type_name String = "ErpActorTypeName";
    4 erp_field_id set_erp_field_id i32 = "ErpFieldId";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
