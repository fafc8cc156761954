// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, ShipmentStatus, TableRight};

/// Data about a mailing as a whole, for a preview: its status, and how many messages were sent, opened,
/// clicked or returned.
///
/// - returned by
///   [`marketing_agent().get_preview_mailing_header`](../marketing_agent/struct.MarketingAgentClient.html#method.get_preview_mailing_header).
#[non_exhaustive]
pub struct PreviewMailingHeader {
    /// When the sending of the mailing begins.
    pub start_date: Option<DateTime>,
    /// Whether the mailing is being sent, has stopped or failed.
    pub status: Option<ShipmentStatus>,
    /// Key of the mailing (shipment) that the preview shows.
    pub shipment_id: Option<i32>,
    /// Mailing by its description.
    pub shipment_description: Option<String>,
    /// Address that the mailing comes from.
    pub from_address: Option<String>,
    /// Kind of mailing as a number.
    pub configuration: Option<i32>,
    /// Key of the contact person that the preview refers to.
    pub person_id: Option<i32>,
    /// Full name of the contact person that PersonId refers to.
    pub person_full_name: Option<String>,
    /// Kind of mailing as users see it.
    pub shipment_type: Option<String>,
    /// Key of the message that the mailing sends.
    pub message_id: Option<i32>,
    /// Line in the header that says what the message is about.
    pub message_subject: Option<String>,
    /// Key of the document that the mailing was made from; 0 for none.
    pub document_message_id: Option<i32>,
    /// How many messages were sent.
    pub num_sent: Option<i32>,
    /// How many receivers have opened the mailing.
    pub num_opened: Option<i32>,
    /// How many messages came back.
    pub num_bounced: Option<i32>,
    /// How many receivers have followed a link.
    pub num_clicks: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
