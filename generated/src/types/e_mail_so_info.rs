// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Records of the CRM that an e-mail belongs to.
///
/// - returned by
///   [`e_mail_agent().create_default_e_mail_so_info`](../e_mail_agent/struct.EMailAgentClient.html#method.create_default_e_mail_so_info),
///   [`e_mail_agent().get_e_mail_so_info`](../e_mail_agent/struct.EMailAgentClient.html#method.get_e_mail_so_info).
/// - part of [`EMailEntity`](struct.EMailEntity.html), [`EMailEnvelope`](struct.EMailEnvelope.html).
#[non_exhaustive]
pub struct EMailSOInfo {
    /// Key of the document that the e-mail is stored as.
    pub document_id: Option<i32>,
    /// Key of the activity that the e-mail belongs to.
    pub appointment_id: Option<i32>,
    /// Key of the project that the e-mail belongs to.
    pub project_id: Option<i32>,
    /// Key of the sale that the e-mail belongs to.
    pub sale_id: Option<i32>,
    /// Whether the e-mail is stored as a document.
    pub archived: Option<bool>,
    /// When the e-mail was stored as a document.
    pub archived_at: Option<DateTime>,
    /// Key of the user who stored the e-mail.
    pub archived_by: Option<i32>,
    /// Full name of the user who stored the e-mail.
    pub archived_display_name: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EMailSOInfo "EMailSOInfo" crate::PROFILE {
    0 document_id set_document_id i32 = "DocumentId";
    1 appointment_id set_appointment_id i32 = "AppointmentId";
    2 project_id set_project_id i32 = "ProjectId";
    3 sale_id set_sale_id i32 = "SaleId";
    4 archived set_archived bool = "Archived";
    5 archived_at set_archived_at DateTime = "ArchivedAt";
    6 archived_by set_archived_by i32 = "ArchivedBy";
    7 archived_display_name set_archived_display_name String = "ArchivedDisplayName";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
