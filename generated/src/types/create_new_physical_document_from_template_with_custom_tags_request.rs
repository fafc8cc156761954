// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// CreateNewPhysicalDocumentFromTemplateWithCustomTags: Creates the content of a document from its template and
/// stores it in the archive, with custom tags in addition to the tags for the given records. Work on with the
/// returned document, since its file name may have changed.
///
/// - taken by
///   [`document_agent().create_new_physical_document_from_template_with_custom_tags`](../document_agent/struct.DocumentAgentClient.html#method.create_new_physical_document_from_template_with_custom_tags).
#[non_exhaustive]
pub struct CreateNewPhysicalDocumentFromTemplateWithCustomTagsRequest {
    /// Key of the company that template tags take values from; 0 means that of the document.
    pub contact_id: Option<i32>,
    /// Key of the contact person that template tags take values from; 0 means that of the document.
    pub person_id: Option<i32>,
    /// Key of the activity that template tags take values from; 0 means that of the document.
    pub appointment_id: Option<i32>,
    /// Key of the document that gets the content.
    pub document_id: Option<i32>,
    /// Key of the sale that template tags take values from; 0 means that of the document.
    pub sale_id: Option<i32>,
    /// Key of the selection that template tags take values from.
    pub selection_id: Option<i32>,
    /// Key of the project that template tags take values from; 0 means that of the document.
    pub project_id: Option<i32>,
    /// Names of custom tags, of four characters each, in the order of their values.
    pub custom_tags: Option<Vec<String>>,
    /// Values of the custom tags: one for each tag, in the same order.
    pub custom_values: Option<Vec<String>>,
    /// Language variant of the template to use, as an ISO code such as nb-NO. The preference PreferDocLang of the user
    /// can override it.
    pub ui_culture: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateNewPhysicalDocumentFromTemplateWithCustomTagsRequest
"CreateNewPhysicalDocumentFromTemplateWithCustomTagsRequest" crate::PROFILE {
    0 contact_id set_contact_id i32 = "ContactId";
    1 person_id set_person_id i32 = "PersonId";
    2 appointment_id set_appointment_id i32 = "AppointmentId";
    3 document_id set_document_id i32 = "DocumentId";
    4 sale_id set_sale_id i32 = "SaleId";
    5 selection_id set_selection_id i32 = "SelectionId";
    6 project_id set_project_id i32 = "ProjectId";
    7 custom_tags set_custom_tags Vec<String> = "CustomTags";
    8 custom_values set_custom_values Vec<String> = "CustomValues";
    9 ui_culture set_ui_culture String = "UiCulture";
} }
