// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `AudienceConfigParameter` of the API.
#[non_exhaustive]
pub struct AudienceConfigParameter {
    /// The property `AudienceLayoutId`.
    pub audience_layout_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `CreatedDate`.
    pub created_date: Option<DateTime>,
    /// The property `UpdatedDate`.
    pub updated_date: Option<DateTime>,
    /// The property `CreatedBy`.
    pub created_by: Option<String>,
    /// The property `UpdatedBy`.
    pub updated_by: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AudienceConfigParameter "AudienceConfigParameter" crate::PROFILE {
    0 audience_layout_id set_audience_layout_id i32 = "AudienceLayoutId";
    1 name set_name String = "Name";
    2 value set_value String = "Value";
    3 created_date set_created_date DateTime = "CreatedDate";
    4 updated_date set_updated_date DateTime = "UpdatedDate";
    5 created_by set_created_by String = "CreatedBy";
    6 updated_by set_updated_by String = "UpdatedBy";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
