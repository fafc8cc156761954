// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Mailbox of a user that is synchronized.
///
/// - taken by
///   [`e_mail_agent().sync_email_account`](../e_mail_agent/struct.EMailAgentClient.html#method.sync_email_account),
///   [`e_mail_agent().sync_email_accounts`](../e_mail_agent/struct.EMailAgentClient.html#method.sync_email_accounts).
/// - returned by
///   [`e_mail_agent().get_ready_sync_email_accounts`](../e_mail_agent/struct.EMailAgentClient.html#method.get_ready_sync_email_accounts).
#[non_exhaustive]
pub struct SyncUserAccount {
    /// Key of the mailbox.
    pub account_id: Option<i32>,
    /// Login name of the owner of the mailbox.
    pub associate_name: Option<String>,
    /// Key of the user who owns the mailbox.
    pub associate_id: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SyncUserAccount "SyncUserAccount" crate::PROFILE {
    0 account_id set_account_id i32 = "AccountId";
    1 associate_name set_associate_name String = "AssociateName";
    2 associate_id set_associate_id i32 = "AssociateId";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
