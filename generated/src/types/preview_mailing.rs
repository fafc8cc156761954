// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, ShipmentAddrStatus, TableRight};

/// The carrier `PreviewMailing` of the API.
#[non_exhaustive]
pub struct PreviewMailing {
    /// The property `SendingTime`.
    pub sending_time: Option<DateTime>,
    /// The property `Status`.
    pub status: Option<ShipmentAddrStatus>,
    /// The property `ShipmentId`.
    pub shipment_id: Option<i32>,
    /// The property `ShipmentDescription`.
    pub shipment_description: Option<String>,
    /// The property `FromAddress`.
    pub from_address: Option<String>,
    /// The property `Configuration`.
    pub configuration: Option<i32>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `ContactName`.
    pub contact_name: Option<String>,
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
    /// The property `Opened`.
    pub opened: Option<DateTime>,
    /// The property `LinkClicks`.
    pub link_clicks: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PreviewMailing "PreviewMailing" crate::PROFILE {
    0 sending_time set_sending_time DateTime = "SendingTime";
    1 status set_status ShipmentAddrStatus = "Status";
    2 shipment_id set_shipment_id i32 = "ShipmentId";
    3 shipment_description set_shipment_description String = "ShipmentDescription";
    4 from_address set_from_address String = "FromAddress";
    5 configuration set_configuration i32 = "Configuration";
    6 contact_id set_contact_id i32 = "ContactId";
    7 contact_name set_contact_name String = "ContactName";
    8 person_id set_person_id i32 = "PersonId";
    9 person_full_name set_person_full_name String = "PersonFullName";
    10 shipment_type set_shipment_type String = "ShipmentType";
    11 message_id set_message_id i32 = "MessageId";
    12 message_subject set_message_subject String = "MessageSubject";
    13 document_message_id set_document_message_id i32 = "DocumentMessageId";
    14 opened set_opened DateTime = "Opened";
    15 link_clicks set_link_clicks i32 = "LinkClicks";
    16 table_right set_table_right Box<TableRight> = "TableRight";
    17 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
