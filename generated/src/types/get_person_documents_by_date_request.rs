// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// GetPersonDocumentsByDate: Returns up to the given number of documents of a contact person within a period.
///
/// - taken by
///   [`document_agent().get_person_documents_by_date`](../document_agent/struct.DocumentAgentClient.html#method.get_person_documents_by_date).
#[non_exhaustive]
pub struct GetPersonDocumentsByDateRequest {
    /// Key of the contact person whose documents are returned.
    pub person_id: Option<i32>,
    /// Whether documents of projects that the person is a member of are returned as well.
    pub include_project_documents: Option<bool>,
    /// First moment of the period.
    pub start_time: Option<DateTime>,
    /// Last moment of the period.
    pub end_time: Option<DateTime>,
    /// Largest number of documents to return; -1 for no limit.
    pub count: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPersonDocumentsByDateRequest "GetPersonDocumentsByDateRequest" crate::PROFILE {
    0 person_id set_person_id i32 = "PersonId";
    1 include_project_documents set_include_project_documents bool = "IncludeProjectDocuments";
    2 start_time set_start_time DateTime = "StartTime";
    3 end_time set_end_time DateTime = "EndTime";
    4 count set_count i32 = "Count";
} }
