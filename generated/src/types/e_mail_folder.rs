// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `EMailFolder` of the API.
#[non_exhaustive]
pub struct EMailFolder {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Delimiter`.
    pub delimiter: Option<String>,
    /// The property `Flags`.
    pub flags: Option<String>,
    /// The property `TotalItems`.
    pub total_items: Option<i32>,
    /// The property `UnreadItems`.
    pub unread_items: Option<i32>,
    /// The property `Subscribed`.
    pub subscribed: Option<bool>,
    /// The property `EmailFolderId`.
    pub email_folder_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EMailFolder "EMailFolder" crate::PROFILE {
    0 name set_name String = "Name";
    1 delimiter set_delimiter String = "Delimiter";
    2 flags set_flags String = "Flags";
    3 total_items set_total_items i32 = "TotalItems";
    4 unread_items set_unread_items i32 = "UnreadItems";
    5 subscribed set_subscribed bool = "Subscribed";
    6 email_folder_id set_email_folder_id i32 = "EmailFolderId";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
