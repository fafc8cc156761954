// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, FormSubmissionStatus, TableRight};

/// The carrier `FormSubmissionEntity` of the API.
#[non_exhaustive]
pub struct FormSubmissionEntity {
    /// The property `FormSubmissionId`.
    pub form_submission_id: Option<i32>,
    /// The property `FormId`.
    pub form_id: Option<i32>,
    /// The property `WhenSubmitted`.
    pub when_submitted: Option<DateTime>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `EmailAddress`.
    pub email_address: Option<String>,
    /// The property `ResponseShipmentAddrId`.
    pub response_shipment_addr_id: Option<i32>,
    /// The property `Response`.
    pub response: Option<String>,
    /// The property `Status`.
    pub status: Option<FormSubmissionStatus>,
    /// The property `ProcessingLog`.
    pub processing_log: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FormSubmissionEntity "FormSubmissionEntity" crate::PROFILE {
    0 form_submission_id set_form_submission_id i32 = "FormSubmissionId";
    1 form_id set_form_id i32 = "FormId";
    2 when_submitted set_when_submitted DateTime = "WhenSubmitted";
    3 contact_id set_contact_id i32 = "ContactId";
    4 person_id set_person_id i32 = "PersonId";
    5 email_address set_email_address String = "EmailAddress";
    6 response_shipment_addr_id set_response_shipment_addr_id i32 = "ResponseShipmentAddrId";
    7 response set_response String = "Response";
    8 status set_status FormSubmissionStatus = "Status";
    9 processing_log set_processing_log String = "ProcessingLog";
    10 table_right set_table_right Box<TableRight> = "TableRight";
    11 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
