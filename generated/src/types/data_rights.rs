// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{DataRight, EntityName, FieldProperty, RelationToOwner, TableRight};

/// The carrier `DataRights` of the API.
#[non_exhaustive]
pub struct DataRights {
    /// The property `ColumnsInfo`.
    pub columns_info: Option<Vec<RelationToOwner>>,
    /// The property `RowsInfo`.
    pub rows_info: Option<Vec<EntityName>>,
    /// The property `Rights`.
    pub rights: Option<Vec<Vec<DataRight>>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DataRights "DataRights" crate::PROFILE {
    0 columns_info set_columns_info Vec<RelationToOwner> = "ColumnsInfo";
    1 rows_info set_rows_info Vec<EntityName> = "RowsInfo";
    2 rights set_rights Vec<Vec<DataRight>> = "Rights";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
