// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// GetProjectMemberDocumentsByTemplateTypes: Returns up to the given number of documents of a project member within
/// a period that are based on any of several document templates.
///
/// - taken by
///   [`document_agent().get_project_member_documents_by_template_types`](../document_agent/struct.DocumentAgentClient.html#method.get_project_member_documents_by_template_types).
#[non_exhaustive]
pub struct GetProjectMemberDocumentsByTemplateTypesRequest {
    /// Key of the contact person who is the project member, not of the membership.
    pub person_id: Option<i32>,
    /// First moment of the period.
    pub start_time: Option<DateTime>,
    /// Last moment of the period.
    pub end_time: Option<DateTime>,
    /// Largest number of documents to return; -1 for no limit.
    pub count: Option<i32>,
    /// Keys of the document templates; documents based on any of them are returned.
    pub document_template_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectMemberDocumentsByTemplateTypesRequest
"GetProjectMemberDocumentsByTemplateTypesRequest" crate::PROFILE {
    0 person_id set_person_id i32 = "PersonId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 document_template_ids set_document_template_ids Vec<i32> = "DocumentTemplateIds";
} }
