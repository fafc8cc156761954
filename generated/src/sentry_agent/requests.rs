// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};

/// The carrier `CanCreateAppointmentInAssociateDiariesRequest` of the API.
#[non_exhaustive]
pub struct CanCreateAppointmentInAssociateDiariesRequest {
    /// The property `AssociateIds`.
    pub associate_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CanCreateAppointmentInAssociateDiariesRequest "CanCreateAppointmentInAssociateDiariesRequest" {
    0 associate_ids set_associate_ids Vec<i32> = "AssociateIds";
} }

/// The carrier `GetNewTableRightRequest` of the API.
#[non_exhaustive]
pub struct GetNewTableRightRequest {
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetNewTableRightRequest "GetNewTableRightRequest" {
    0 table_name set_table_name String = "TableName";
} }

/// The carrier `GetTableRightByContactOwnershipRequest` of the API.
#[non_exhaustive]
pub struct GetTableRightByContactOwnershipRequest {
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetTableRightByContactOwnershipRequest "GetTableRightByContactOwnershipRequest" {
    0 table_name set_table_name String = "TableName";
    1 contact_id set_contact_id i32 = "ContactId";
} }

/// The carrier `GetTableRightByOwnershipRequest` of the API.
#[non_exhaustive]
pub struct GetTableRightByOwnershipRequest {
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `ContactGroupId`.
    pub contact_group_id: Option<i32>,
    /// The property `ContactAssociateId`.
    pub contact_associate_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetTableRightByOwnershipRequest "GetTableRightByOwnershipRequest" {
    0 table_name set_table_name String = "TableName";
    1 contact_group_id set_contact_group_id i32 = "ContactGroupId";
    2 contact_associate_id set_contact_associate_id i32 = "ContactAssociateId";
} }

/// The carrier `HasFunctionRightRequest` of the API.
#[non_exhaustive]
pub struct HasFunctionRightRequest {
    /// The property `FunctionRight`.
    pub function_right: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { HasFunctionRightRequest "HasFunctionRightRequest" {
    0 function_right set_function_right String = "FunctionRight";
} }
