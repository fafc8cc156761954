// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// Records that give a question its context.
///
/// - part of [`AnswerUsingContextRequest`](struct.AnswerUsingContextRequest.html).
#[non_exhaustive]
pub struct RagContextIds {
    /// Company of the context; 0 for none.
    pub contact_id: Option<i32>,
    /// Person of the context; 0 for none.
    pub person_id: Option<i32>,
    /// Project of the context; 0 for none.
    pub project_id: Option<i32>,
    /// Selection of the context; 0 for none.
    pub selection_id: Option<i32>,
    /// Appointment of the context; 0 for none.
    pub appointment_id: Option<i32>,
    /// Document of the context; 0 for none.
    pub document_id: Option<i32>,
    /// Sale of the context; 0 for none.
    pub sale_id: Option<i32>,
    /// Request of the context; 0 for none.
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
