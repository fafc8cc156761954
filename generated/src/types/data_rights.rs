// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{DataRight, EntityName, FieldProperty, RelationToOwner, TableRight};

/// Rights of a role, as a table of tables by ownership.
///
/// - part of [`RoleEntity`](struct.RoleEntity.html), [`RoleEntityWithLinks`](struct.RoleEntityWithLinks.html).
#[non_exhaustive]
pub struct DataRights {
    /// Whose records a column is about.
    pub columns_info: Option<Vec<RelationToOwner>>,
    /// Tables that the rows are about.
    pub rows_info: Option<Vec<EntityName>>,
    /// Right in each cell, row by row.
    pub rights: Option<Vec<Vec<DataRight>>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
