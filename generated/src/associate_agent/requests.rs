// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};

/// The carrier `GetAssociateByPersonIdRequest` of the API.
#[non_exhaustive]
pub struct GetAssociateByPersonIdRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAssociateByPersonIdRequest "GetAssociateByPersonIdRequest" {
    0 person_id set_person_id i32 = "PersonId";
} }

/// The carrier `GetAssociatesByGroupRequest` of the API.
#[non_exhaustive]
pub struct GetAssociatesByGroupRequest {
    /// The property `GroupId`.
    pub group_id: Option<i32>,
    /// The property `Type`.
    pub r#type: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAssociatesByGroupRequest "GetAssociatesByGroupRequest" {
    0 group_id set_group_id i32 = "GroupId";
    1 r#type set_type i32 = "Type";
} }

/// The carrier `GetNoteRequest` of the API.
#[non_exhaustive]
pub struct GetNoteRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetNoteRequest "GetNoteRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
} }

/// The carrier `LogOffWindowsUsersRequest` of the API.
#[non_exhaustive]
pub struct LogOffWindowsUsersRequest {
    /// The property `AssociateIds`.
    pub associate_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { LogOffWindowsUsersRequest "LogOffWindowsUsersRequest" {
    0 associate_ids set_associate_ids Vec<i32> = "AssociateIds";
} }

/// The carrier `SaveNoteRequest` of the API.
#[non_exhaustive]
pub struct SaveNoteRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `Note`.
    pub note: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveNoteRequest "SaveNoteRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 note set_note Vec<String> = "Note";
} }
