// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, ShipmentStatus, TableRight};

/// The carrier `PreviewMailingHeader` of the API.
#[non_exhaustive]
pub struct PreviewMailingHeader {
    /// The property `StartDate`.
    pub start_date: Option<DateTime>,
    /// The property `Status`.
    pub status: Option<ShipmentStatus>,
    /// The property `ShipmentId`.
    pub shipment_id: Option<i32>,
    /// The property `ShipmentDescription`.
    pub shipment_description: Option<String>,
    /// The property `FromAddress`.
    pub from_address: Option<String>,
    /// The property `Configuration`.
    pub configuration: Option<i32>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `PersonFullName`.
    pub person_full_name: Option<String>,
    /// The property `ShipmentType`.
    pub shipment_type: Option<String>,
    /// The property `MessageId`.
    pub message_id: Option<i32>,
    /// The property `MessageSubject`.
    pub message_subject: Option<String>,
    /// The property `DocumentMessageId`.
    pub document_message_id: Option<i32>,
    /// The property `NumSent`.
    pub num_sent: Option<i32>,
    /// The property `NumOpened`.
    pub num_opened: Option<i32>,
    /// The property `NumBounced`.
    pub num_bounced: Option<i32>,
    /// The property `NumClicks`.
    pub num_clicks: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PreviewMailingHeader "PreviewMailingHeader" crate::PROFILE {
    0 start_date set_start_date DateTime = "StartDate";
    1 status set_status ShipmentStatus = "Status";
    2 shipment_id set_shipment_id i32 = "ShipmentId";
    3 shipment_description set_shipment_description String = "ShipmentDescription";
    4 from_address set_from_address String = "FromAddress";
    5 configuration set_configuration i32 = "Configuration";
    6 person_id set_person_id i32 = "PersonId";
    7 person_full_name set_person_full_name String = "PersonFullName";
    8 shipment_type set_shipment_type String = "ShipmentType";
    9 message_id set_message_id i32 = "MessageId";
    10 message_subject set_message_subject String = "MessageSubject";
    11 document_message_id set_document_message_id i32 = "DocumentMessageId";
    12 num_sent set_num_sent i32 = "NumSent";
    13 num_opened set_num_opened i32 = "NumOpened";
    14 num_bounced set_num_bounced i32 = "NumBounced";
    15 num_clicks set_num_clicks i32 = "NumClicks";
    16 table_right set_table_right Box<TableRight> = "TableRight";
    17 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
