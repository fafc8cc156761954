// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};

/// CreateNewPhysicalDocumentFromTemplateWithCustomTags2: Creates the content of a document from its template and
/// stores it in the archive, like `CreateNewPhysicalDocumentFromTemplateWithCustomTags`, with the custom tags given
/// as a map. Work on with the returned document, since its file name may have changed.
///
/// - taken by
///   [`document_agent().create_new_physical_document_from_template_with_custom_tags2`](../document_agent/struct.DocumentAgentClient.html#method.create_new_physical_document_from_template_with_custom_tags2).
#[non_exhaustive]
pub struct CreateNewPhysicalDocumentFromTemplateWithCustomTags2Request {
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
    /// Values of custom tags by tag, whose name has four characters.
    pub custom_tags: Option<Map<String>>,
    /// Language variant of the template to use, as an ISO code such as nb-NO. The preference PreferDocLang of the user
    /// can override it.
    pub ui_culture: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateNewPhysicalDocumentFromTemplateWithCustomTags2Request
"CreateNewPhysicalDocumentFromTemplateWithCustomTags2Request" crate::PROFILE {
    0 contact_id set_contact_id i32 = "ContactId";
    1 person_id set_person_id i32 = "PersonId";
    2 appointment_id set_appointment_id i32 = "AppointmentId";
    3 document_id set_document_id i32 = "DocumentId";
    4 sale_id set_sale_id i32 = "SaleId";
    5 selection_id set_selection_id i32 = "SelectionId";
    6 project_id set_project_id i32 = "ProjectId";
    7 custom_tags set_custom_tags Map<String> = "CustomTags";
    8 ui_culture set_ui_culture String = "UiCulture";
} }
