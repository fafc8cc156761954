// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// SubstituteMergeDocumentTemplateVariablesEx: Fills in the template tags of a merge document (type MergeDraft) for
/// the given records and returns the content. Custom tags come as two parallel arrays of names and values, and win
/// over other values.
///
/// - taken by
///   [`document_agent().substitute_merge_document_template_variables_ex`](../document_agent/struct.DocumentAgentClient.html#method.substitute_merge_document_template_variables_ex).
#[non_exhaustive]
pub struct SubstituteMergeDocumentTemplateVariablesExRequest {
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
    /// Names of custom tags, of four characters each, in the order of their values.
    pub custom_tags: Option<Vec<String>>,
    /// Values of the custom tags: one for each tag, in the same order.
    pub custom_values: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SubstituteMergeDocumentTemplateVariablesExRequest
"SubstituteMergeDocumentTemplateVariablesExRequest" crate::PROFILE {
    0 merge_document_id set_merge_document_id i32 = "MergeDocumentId";
    1 contact_id set_contact_id i32 = "ContactId";
    2 person_id set_person_id i32 = "PersonId";
    3 project_id set_project_id i32 = "ProjectId";
    4 selection_id set_selection_id i32 = "SelectionId";
    5 appointment_id set_appointment_id i32 = "AppointmentId";
    6 document_id set_document_id i32 = "DocumentId";
    7 sale_id set_sale_id i32 = "SaleId";
    8 custom_tags set_custom_tags Vec<String> = "CustomTags";
    9 custom_values set_custom_values Vec<String> = "CustomValues";
} }
