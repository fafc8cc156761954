// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CustomObjectField, FieldProperty, TableRight};

/// The carrier `CustomObjectDefinition` of the API.
#[non_exhaustive]
pub struct CustomObjectDefinition {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Title`.
    pub title: Option<String>,
    /// The property `DisplayField`.
    pub display_field: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `IconId`.
    pub icon_id: Option<i32>,
    /// The property `Flags`.
    pub flags: Option<i32>,
    /// The property `Fields`.
    pub fields: Option<Vec<CustomObjectField>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CustomObjectDefinition "CustomObjectDefinition" crate::PROFILE {
    0 id set_id i32 = "Id";
    1 name set_name String = "Name";
    2 title set_title String = "Title";
    3 display_field set_display_field String = "DisplayField";
    4 description set_description String = "Description";
    5 icon_id set_icon_id i32 = "IconId";
    6 flags set_flags i32 = "Flags";
    7 fields set_fields Vec<CustomObjectField> = "Fields";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
