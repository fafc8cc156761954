// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, ServiceAuth, TableRight};

/// The carrier `EMailAccount` of the API.
#[non_exhaustive]
pub struct EMailAccount {
    /// The property `EMailAccountId`.
    pub e_mail_account_id: Option<i32>,
    /// The property `EMailAddress`.
    pub e_mail_address: Option<String>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `IncomingCredentials`.
    pub incoming_credentials: Option<Box<ServiceAuth>>,
    /// The property `OutgoingCredentials`.
    pub outgoing_credentials: Option<Box<ServiceAuth>>,
    /// The property `AccountStatus`.
    pub account_status: Option<i32>,
    /// The property `ErrorCount`.
    pub error_count: Option<i32>,
    /// The property `ErrorReason`.
    pub error_reason: Option<String>,
    /// The property `InboxFolder`.
    pub inbox_folder: Option<String>,
    /// The property `SentFolder`.
    pub sent_folder: Option<String>,
    /// The property `SimpleMode`.
    pub simple_mode: Option<i32>,
    /// The property `LastFetch`.
    pub last_fetch: Option<DateTime>,
    /// The property `UseGraphApi`.
    pub use_graph_api: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
