// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, UnknownMember, carrier, open_enum};
use crate::types::{FieldProperty, TableRight};

/// The carrier `ChangedData` of the API.
#[non_exhaustive]
pub struct ChangedData {
    /// The property `AddedRecords`.
    pub added_records: Option<Vec<ChangedDataItem>>,
    /// The property `UpdatedRecords`.
    pub updated_records: Option<Vec<ChangedDataItem>>,
    /// The property `DeletedRecords`.
    pub deleted_records: Option<Vec<ChangedDataItem>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChangedData "ChangedData" {
    0 added_records set_added_records Vec<ChangedDataItem> = "AddedRecords";
    1 updated_records set_updated_records Vec<ChangedDataItem> = "UpdatedRecords";
    2 deleted_records set_deleted_records Vec<ChangedDataItem> = "DeletedRecords";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `ChangedDataItem` of the API.
#[non_exhaustive]
pub struct ChangedDataItem {
    /// The property `Tablename`.
    pub tablename: Option<String>,
    /// The property `RecordId`.
    pub record_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChangedDataItem "ChangedDataItem" {
    0 tablename set_tablename String = "Tablename";
    1 record_id set_record_id i32 = "RecordId";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `FieldAccess` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FieldAccess {
    /// `Normal`, number 0.
    Normal,
    /// `Mandatory`, number 1.
    Mandatory,
    /// `ReadOnly`, number 2.
    ReadOnly,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { FieldAccess "FieldAccess" {
    0 Normal = "Normal";
    1 Mandatory = "Mandatory";
    2 ReadOnly = "ReadOnly";
} [0, 1, 2] }

/// The carrier `FieldMetadata` of the API.
#[non_exhaustive]
pub struct FieldMetadata {
    /// The property `FieldKey`.
    pub field_key: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `DisplayName`.
    pub display_name: Option<String>,
    /// The property `DisplayDescription`.
    pub display_description: Option<String>,
    /// The property `FieldType`.
    pub field_type: Option<FieldMetadataType>,
    /// The property `ListName`.
    pub list_name: Option<String>,
    /// The property `DefaultValue`.
    pub default_value: Option<String>,
    /// The property `MaxLength`.
    pub max_length: Option<i32>,
    /// The property `Access`.
    pub access: Option<FieldAccess>,
    /// The property `ShowInSearch`.
    pub show_in_search: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FieldMetadata "FieldMetadata" {
    0 field_key set_field_key String = "FieldKey";
    1 rank set_rank i32 = "Rank";
    2 display_name set_display_name String = "DisplayName";
    3 display_description set_display_description String = "DisplayDescription";
    4 field_type set_field_type FieldMetadataType = "FieldType";
    5 list_name set_list_name String = "ListName";
    6 default_value set_default_value String = "DefaultValue";
    7 max_length set_max_length i32 = "MaxLength";
    8 access set_access FieldAccess = "Access";
    9 show_in_search set_show_in_search bool = "ShowInSearch";
    10 table_right set_table_right Box<TableRight> = "TableRight";
    11 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `FieldMetadataType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FieldMetadataType {
    /// `Checkbox`, number 0.
    Checkbox,
    /// `Text`, number 1.
    Text,
    /// `Password`, number 2.
    Password,
    /// `Integer`, number 3.
    Integer,
    /// `Double`, number 4.
    Double,
    /// `List`, number 5.
    List,
    /// `Date`, number 6.
    Date,
    /// `Label`, number 99.
    Label,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { FieldMetadataType "FieldMetadataType" {
    0 Checkbox = "Checkbox";
    1 Text = "Text";
    2 Password = "Password";
    3 Integer = "Integer";
    4 Double = "Double";
    5 List = "List";
    6 Date = "Date";
    7 Label = "Label";
} [0, 1, 2, 3, 4, 5, 6, 99] }

/// The carrier `PluginResponse` of the API.
#[non_exhaustive]
pub struct PluginResponse {
    /// The property `IsOk`.
    pub is_ok: Option<bool>,
    /// The property `UserExplanation`.
    pub user_explanation: Option<String>,
    /// The property `TechExplanation`.
    pub tech_explanation: Option<String>,
    /// The property `ErrorCode`.
    pub error_code: Option<String>,
    /// The property `Changes`.
    pub changes: Option<Box<ChangedData>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PluginResponse "PluginResponse" {
    0 is_ok set_is_ok bool = "IsOk";
    1 user_explanation set_user_explanation String = "UserExplanation";
    2 tech_explanation set_tech_explanation String = "TechExplanation";
    3 error_code set_error_code String = "ErrorCode";
    4 changes set_changes Box<ChangedData> = "Changes";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
