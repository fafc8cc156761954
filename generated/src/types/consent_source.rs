// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `ConsentSource` of the API.
#[non_exhaustive]
pub struct ConsentSource {
    /// The property `ConsentSourceId`.
    pub consent_source_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Key`.
    pub key: Option<String>,
    /// The property `MailTemplateId`.
    pub mail_template_id: Option<i32>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ConsentSource "ConsentSource" crate::PROFILE {
    0 consent_source_id set_consent_source_id i32 = "ConsentSourceId";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 rank set_rank i32 = "Rank";
    4 key set_key String = "Key";
    5 mail_template_id set_mail_template_id i32 = "MailTemplateId";
    6 deleted set_deleted bool = "Deleted";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
