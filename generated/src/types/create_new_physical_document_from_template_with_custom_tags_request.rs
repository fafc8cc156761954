// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// The carrier `CreateNewPhysicalDocumentFromTemplateWithCustomTagsRequest` of the API.
#[non_exhaustive]
pub struct CreateNewPhysicalDocumentFromTemplateWithCustomTagsRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `CustomTags`.
    pub custom_tags: Option<Vec<String>>,
    /// The property `CustomValues`.
    pub custom_values: Option<Vec<String>>,
    /// The property `UiCulture`.
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
