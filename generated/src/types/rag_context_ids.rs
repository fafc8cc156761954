// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// The carrier `RagContextIds` of the API.
#[non_exhaustive]
pub struct RagContextIds {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `TicketId`.
    pub ticket_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RagContextIds "RagContextIds" crate::PROFILE {
    0 contact_id set_contact_id i32 = "ContactId";
    1 person_id set_person_id i32 = "PersonId";
    2 project_id set_project_id i32 = "ProjectId";
    3 selection_id set_selection_id i32 = "SelectionId";
    4 appointment_id set_appointment_id i32 = "AppointmentId";
    5 document_id set_document_id i32 = "DocumentId";
    6 sale_id set_sale_id i32 = "SaleId";
    7 ticket_id set_ticket_id i32 = "TicketId";
} }
