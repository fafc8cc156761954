// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// GetContactDocumentsByTemplateHeading: Returns up to the given number of documents of a company (contact) within
/// a period whose templates belong to one heading. Headings group document templates.
///
/// - taken by
///   [`document_agent().get_contact_documents_by_template_heading`](../document_agent/struct.DocumentAgentClient.html#method.get_contact_documents_by_template_heading).
#[non_exhaustive]
pub struct GetContactDocumentsByTemplateHeadingRequest {
    /// Key of the company whose documents are returned.
    pub contact_id: Option<i32>,
    /// First moment of the period.
    pub start_time: Option<DateTime>,
    /// Last moment of the period.
    pub end_time: Option<DateTime>,
    /// Largest number of documents to return; -1 for no limit.
    pub count: Option<i32>,
    /// Key of the heading that groups templates.
    pub template_heading_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetContactDocumentsByTemplateHeadingRequest "GetContactDocumentsByTemplateHeadingRequest" crate::PROFILE {
    0 contact_id set_contact_id i32 = "ContactId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 template_heading_id set_template_heading_id i32 = "TemplateHeadingId";
} }
