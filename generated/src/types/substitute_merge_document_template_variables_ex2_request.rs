// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};

/// SubstituteMergeDocumentTemplateVariablesEx2: Fills in the template tags of a merge document (type MergeDraft)
/// for the given records and returns the content, like `SubstituteMergeDocumentTemplateVariablesEx`, with the
/// custom tags as a map. Custom values win over other values.
///
/// - taken by
///   [`document_agent().substitute_merge_document_template_variables_ex2`](../document_agent/struct.DocumentAgentClient.html#method.substitute_merge_document_template_variables_ex2).
#[non_exhaustive]
pub struct SubstituteMergeDocumentTemplateVariablesEx2Request {
    /// Key of the merge document, which must be of type MergeDraft.
    pub merge_document_id: Option<i32>,
    /// Key of the company that template tags take values from.
    pub contact_id: Option<i32>,
    /// Key of the contact person that template tags take values from.
    pub person_id: Option<i32>,
    /// Key of the project that template tags take values from.
    pub project_id: Option<i32>,
    /// Key of the selection that template tags take values from.
    pub selection_id: Option<i32>,
    /// Key of the activity that template tags take values from.
    pub appointment_id: Option<i32>,
    /// Key of the document that template tags take values from.
    pub document_id: Option<i32>,
    /// Key of the sale that template tags take values from.
    pub sale_id: Option<i32>,
    /// Values of custom tags by tag, whose name has four characters.
    pub custom_tags: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SubstituteMergeDocumentTemplateVariablesEx2Request
"SubstituteMergeDocumentTemplateVariablesEx2Request" crate::PROFILE {
    0 merge_document_id set_merge_document_id i32 = "MergeDocumentId";
    1 contact_id set_contact_id i32 = "ContactId";
    2 person_id set_person_id i32 = "PersonId";
    3 project_id set_project_id i32 = "ProjectId";
    4 selection_id set_selection_id i32 = "SelectionId";
    5 appointment_id set_appointment_id i32 = "AppointmentId";
    6 document_id set_document_id i32 = "DocumentId";
    7 sale_id set_sale_id i32 = "SaleId";
    8 custom_tags set_custom_tags Map<String> = "CustomTags";
} }
