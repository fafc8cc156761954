// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, FormSubmissionStatus, TableRight};

/// What somebody has entered into a web form.
///
/// - taken by
///   [`marketing_agent().save_form_submission_entity`](../marketing_agent/struct.MarketingAgentClient.html#method.save_form_submission_entity).
/// - returned by
///   [`marketing_agent().create_default_form_submission_entity`](../marketing_agent/struct.MarketingAgentClient.html#method.create_default_form_submission_entity),
///   [`marketing_agent().get_form_submission_entity`](../marketing_agent/struct.MarketingAgentClient.html#method.get_form_submission_entity),
///   [`marketing_agent().save_form_submission_entity`](../marketing_agent/struct.MarketingAgentClient.html#method.save_form_submission_entity).
#[non_exhaustive]
pub struct FormSubmissionEntity {
    /// Key of the form submission, given by the server; 0 in one that has not been saved.
    pub form_submission_id: Option<i32>,
    /// Key of the form that was filled in.
    pub form_id: Option<i32>,
    /// When the submission was sent.
    pub when_submitted: Option<DateTime>,
    /// Key of the sender's company; 0 for none.
    pub contact_id: Option<i32>,
    /// Key of the sender; 0 for none.
    pub person_id: Option<i32>,
    /// E-mail address of the sender.
    pub email_address: Option<String>,
    /// Key of the reply within its mailing.
    pub response_shipment_addr_id: Option<i32>,
    /// Entered values as JSON.
    pub response: Option<String>,
    /// How far the submission is processed.
    pub status: Option<FormSubmissionStatus>,
    /// What happened during processing.
    pub processing_log: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
