// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Associate, FieldProperty, TableRight};

/// The carrier `AudienceLayoutEntity` of the API.
#[non_exhaustive]
pub struct AudienceLayoutEntity {
    /// The property `AudienceLayoutId`.
    pub audience_layout_id: Option<i32>,
    /// The property `InstanceLayout`.
    pub instance_layout: Option<String>,
    /// The property `InstanceName`.
    pub instance_name: Option<String>,
    /// The property `CreatedDate`.
    pub created_date: Option<DateTime>,
    /// The property `UpdatedDate`.
    pub updated_date: Option<DateTime>,
    /// The property `CreatedBy`.
    pub created_by: Option<Box<Associate>>,
    /// The property `UpdatedBy`.
    pub updated_by: Option<Box<Associate>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AudienceLayoutEntity "AudienceLayoutEntity" crate::PROFILE {
    0 audience_layout_id set_audience_layout_id i32 = "AudienceLayoutId";
    1 instance_layout set_instance_layout String = "InstanceLayout";
    2 instance_name set_instance_name String = "InstanceName";
    3 created_date set_created_date DateTime = "CreatedDate";
    4 updated_date set_updated_date DateTime = "UpdatedDate";
    5 created_by set_created_by Box<Associate> = "CreatedBy";
    6 updated_by set_updated_by Box<Associate> = "UpdatedBy";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
