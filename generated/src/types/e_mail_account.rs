// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, ServiceAuth, TableRight};

/// A mailbox of a user.
///
/// - taken by
///   [`e_mail_agent().save_e_mail_account`](../e_mail_agent/struct.EMailAgentClient.html#method.save_e_mail_account).
/// - returned by
///   [`e_mail_agent().create_default_e_mail_account`](../e_mail_agent/struct.EMailAgentClient.html#method.create_default_e_mail_account),
///   [`e_mail_agent().get_current_account`](../e_mail_agent/struct.EMailAgentClient.html#method.get_current_account),
///   [`e_mail_agent().get_e_mail_account`](../e_mail_agent/struct.EMailAgentClient.html#method.get_e_mail_account),
///   [`e_mail_agent().get_e_mail_account_from_e_mail_address`](../e_mail_agent/struct.EMailAgentClient.html#method.get_e_mail_account_from_e_mail_address),
///   [`e_mail_agent().save_e_mail_account`](../e_mail_agent/struct.EMailAgentClient.html#method.save_e_mail_account).
#[non_exhaustive]
pub struct EMailAccount {
    /// Key of the account.
    pub e_mail_account_id: Option<i32>,
    /// Address that the account's mail comes from.
    pub e_mail_address: Option<String>,
    /// Key of the user who owns the account.
    pub associate_id: Option<i32>,
    /// Login for reading mail by IMAP.
    pub incoming_credentials: Option<Box<ServiceAuth>>,
    /// Login for sending mail by SMTP.
    pub outgoing_credentials: Option<Box<ServiceAuth>>,
    /// Whether the account works; set by the server.
    pub account_status: Option<i32>,
    /// How often in a row fetching has failed; set by the server.
    pub error_count: Option<i32>,
    /// Why fetching failed last; set by the server.
    pub error_reason: Option<String>,
    /// Folder for incoming mail; may be empty.
    pub inbox_folder: Option<String>,
    /// Folder for sent mail; may be empty.
    pub sent_folder: Option<String>,
    /// Whether only invitations are sent and read with the account, 1 or 0.
    pub simple_mode: Option<i32>,
    /// When mail was last fetched, in UTC.
    pub last_fetch: Option<DateTime>,
    /// Whether Microsoft Graph is used in place of IMAP and SMTP, 1 or 0.
    pub use_graph_api: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EMailAccount "EMailAccount" crate::PROFILE {
    0 e_mail_account_id set_e_mail_account_id i32 = "EMailAccountId";
    1 e_mail_address set_e_mail_address String = "EMailAddress";
    2 associate_id set_associate_id i32 = "AssociateId";
    3 incoming_credentials set_incoming_credentials Box<ServiceAuth> = "IncomingCredentials";
    4 outgoing_credentials set_outgoing_credentials Box<ServiceAuth> = "OutgoingCredentials";
    5 account_status set_account_status i32 = "AccountStatus";
    6 error_count set_error_count i32 = "ErrorCount";
    7 error_reason set_error_reason String = "ErrorReason";
    8 inbox_folder set_inbox_folder String = "InboxFolder";
    9 sent_folder set_sent_folder String = "SentFolder";
    10 simple_mode set_simple_mode i32 = "SimpleMode";
    11 last_fetch set_last_fetch DateTime = "LastFetch";
    12 use_graph_api set_use_graph_api i32 = "UseGraphApi";
    13 table_right set_table_right Box<TableRight> = "TableRight";
    14 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
