// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};
use crate::types::FieldValueInfo;

/// The carrier `ExecuteByEntityIdsRequest` of the API.
#[non_exhaustive]
pub struct ExecuteByEntityIdsRequest {
    /// The property `FieldValueInfos`.
    pub field_value_infos: Option<Vec<FieldValueInfo>>,
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `Context`.
    pub context: Option<String>,
    /// The property `Ids`.
    pub ids: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ExecuteByEntityIdsRequest "ExecuteByEntityIdsRequest" {
    0 field_value_infos set_field_value_infos Vec<FieldValueInfo> = "FieldValueInfos";
    1 table_name set_table_name String = "TableName";
    2 context set_context String = "Context";
    3 ids set_ids String = "Ids";
} }

/// The carrier `ExecuteBySelectionIdRequest` of the API.
#[non_exhaustive]
pub struct ExecuteBySelectionIdRequest {
    /// The property `FieldValueInfos`.
    pub field_value_infos: Option<Vec<FieldValueInfo>>,
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `Context`.
    pub context: Option<String>,
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `IsShadow`.
    pub is_shadow: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ExecuteBySelectionIdRequest "ExecuteBySelectionIdRequest" {
    0 field_value_infos set_field_value_infos Vec<FieldValueInfo> = "FieldValueInfos";
    1 table_name set_table_name String = "TableName";
    2 context set_context String = "Context";
    3 selection_id set_selection_id i32 = "SelectionId";
    4 is_shadow set_is_shadow bool = "IsShadow";
} }

/// The carrier `GetAvailableFieldsRequest` of the API.
#[non_exhaustive]
pub struct GetAvailableFieldsRequest {
    /// The property `Tablename`.
    pub tablename: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAvailableFieldsRequest "GetAvailableFieldsRequest" {
    0 tablename set_tablename String = "Tablename";
} }

/// The carrier `GetJobResultAsJsonFromBinaryObjectIdRequest` of the API.
#[non_exhaustive]
pub struct GetJobResultAsJsonFromBinaryObjectIdRequest {
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `BinaryObjectId`.
    pub binary_object_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetJobResultAsJsonFromBinaryObjectIdRequest "GetJobResultAsJsonFromBinaryObjectIdRequest" {
    0 table_name set_table_name String = "TableName";
    1 binary_object_id set_binary_object_id i32 = "BinaryObjectId";
} }

/// The carrier `GetStoredFieldsRequest` of the API.
#[non_exhaustive]
pub struct GetStoredFieldsRequest {
    /// The property `Tablename`.
    pub tablename: Option<String>,
    /// The property `Context`.
    pub context: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetStoredFieldsRequest "GetStoredFieldsRequest" {
    0 tablename set_tablename String = "Tablename";
    1 context set_context String = "Context";
} }

/// The carrier `RemoveStoredFieldsAndGetDefaultFieldsRequest` of the API.
#[non_exhaustive]
pub struct RemoveStoredFieldsAndGetDefaultFieldsRequest {
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `Context`.
    pub context: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RemoveStoredFieldsAndGetDefaultFieldsRequest "RemoveStoredFieldsAndGetDefaultFieldsRequest" {
    0 table_name set_table_name String = "TableName";
    1 context set_context String = "Context";
} }

/// The carrier `RemoveStoredFieldsRequest` of the API.
#[non_exhaustive]
pub struct RemoveStoredFieldsRequest {
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `Context`.
    pub context: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RemoveStoredFieldsRequest "RemoveStoredFieldsRequest" {
    0 table_name set_table_name String = "TableName";
    1 context set_context String = "Context";
} }
