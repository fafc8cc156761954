// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier, flag_enum};
use crate::types::{FieldProperty, TableRight};

/// The enum `ImportAction` of the API.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are written back as they came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ImportAction(pagewire_runtime::value::Flags);

flag_enum! { ImportAction "ImportAction" {
    /// `Unknown`, number 0.
    UNKNOWN = "Unknown" 0;
    /// `PersonAdded`, number 1.
    PERSON_ADDED = "PersonAdded" 1;
    /// `PersonUpdated`, number 2.
    PERSON_UPDATED = "PersonUpdated" 2;
    /// `PersonNoChange`, number 4.
    PERSON_NO_CHANGE = "PersonNoChange" 4;
    /// `ContactAdded`, number 8.
    CONTACT_ADDED = "ContactAdded" 8;
    /// `ContactUpdated`, number 16.
    CONTACT_UPDATED = "ContactUpdated" 16;
    /// `ContactNoChange`, number 32.
    CONTACT_NO_CHANGE = "ContactNoChange" 32;
    /// `ProductAdded`, number 64.
    PRODUCT_ADDED = "ProductAdded" 64;
    /// `ProductUpdated`, number 128.
    PRODUCT_UPDATED = "ProductUpdated" 128;
    /// `ProductNoChange`, number 256.
    PRODUCT_NO_CHANGE = "ProductNoChange" 256;
    /// `Obs`, number 512.
    OBS = "Obs" 512;
    /// `ObsERPDuplicate`, number 1024.
    OBS_ERP_DUPLICATE = "ObsERPDuplicate" 1024;
} }

/// The carrier `ImportColumnInfo` of the API.
#[non_exhaustive]
pub struct ImportColumnInfo {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `DisplayName`.
    pub display_name: Option<String>,
    /// The property `Locked`.
    pub locked: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ImportColumnInfo "ImportColumnInfo" {
    0 name set_name String = "Name";
    1 display_name set_display_name String = "DisplayName";
    2 locked set_locked bool = "Locked";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `ImportEntityType` of the API.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are written back as they came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ImportEntityType(pagewire_runtime::value::Flags);

flag_enum! { ImportEntityType "ImportEntityType" {
    /// `Unknown`, number 0.
    UNKNOWN = "Unknown" 0;
    /// `Person`, number 1.
    PERSON = "Person" 1;
    /// `Contact`, number 2.
    CONTACT = "Contact" 2;
    /// `Product`, number 4.
    PRODUCT = "Product" 4;
} }

/// The carrier `ImportErpData` of the API.
#[non_exhaustive]
pub struct ImportErpData {
    /// The property `ImportLines`.
    pub import_lines: Option<Vec<ImportLine>>,
    /// The property `ColumnInfos`.
    pub column_infos: Option<Vec<ImportColumnInfo>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ImportErpData "ImportErpData" {
    0 import_lines set_import_lines Vec<ImportLine> = "ImportLines";
    1 column_infos set_column_infos Vec<ImportColumnInfo> = "ColumnInfos";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `ImportLine` of the API.
#[non_exhaustive]
pub struct ImportLine {
    /// The property `Values`.
    pub values: Option<Vec<String>>,
    /// The property `Selected`.
    pub selected: Option<bool>,
    /// The property `Operation`.
    pub operation: Option<ImportAction>,
    /// The property `Type`.
    pub r#type: Option<ImportEntityType>,
    /// The property `ExternalKey`.
    pub external_key: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ImportLine "ImportLine" {
    0 values set_values Vec<String> = "Values";
    1 selected set_selected bool = "Selected";
    2 operation set_operation ImportAction = "Operation";
    3 r#type set_type ImportEntityType = "Type";
    4 external_key set_external_key String = "ExternalKey";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
