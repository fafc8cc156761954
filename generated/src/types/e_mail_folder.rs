// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// A folder of a mailbox on the mail server, with the number of its messages and of the unread ones.
///
/// - taken by
///   [`e_mail_agent().set_subscription`](../e_mail_agent/struct.EMailAgentClient.html#method.set_subscription).
/// - returned by
///   [`e_mail_agent().cache_folder_list`](../e_mail_agent/struct.EMailAgentClient.html#method.cache_folder_list),
///   [`e_mail_agent().create_default_e_mail_folder`](../e_mail_agent/struct.EMailAgentClient.html#method.create_default_e_mail_folder),
///   [`e_mail_agent().get_folder_info`](../e_mail_agent/struct.EMailAgentClient.html#method.get_folder_info).
#[non_exhaustive]
pub struct EMailFolder {
    /// Full name of the folder.
    pub name: Option<String>,
    /// Character between the levels of the name.
    pub delimiter: Option<String>,
    /// Marks that the server gives the folder.
    pub flags: Option<String>,
    /// How many messages the folder has.
    pub total_items: Option<i32>,
    /// How many messages are unread.
    pub unread_items: Option<i32>,
    /// Whether the user has subscribed to the folder.
    pub subscribed: Option<bool>,
    /// Key of the mail folder, given by the server; 0 in one that has not been saved.
    pub email_folder_id: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
