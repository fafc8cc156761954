// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, UnknownMember, carrier, open_enum};
use crate::types::{AttachmentEntity, FieldProperty, TableRight};

/// The enum `ConfigType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigType {
    /// `Style`, number 0.
    Style,
    /// `Options`, number 1.
    Options,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ConfigType "ConfigType" {
    0 Style = "Style";
    1 Options = "Options";
} [0, 1] }

/// The carrier `CsFeatureToggle` of the API.
#[non_exhaustive]
pub struct CsFeatureToggle {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `State`.
    pub state: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CsFeatureToggle "CsFeatureToggle" {
    0 name set_name String = "Name";
    1 state set_state bool = "State";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `CsSessionKey` of the API.
#[non_exhaustive]
pub struct CsSessionKey {
    /// The property `Key`.
    pub key: Option<String>,
    /// The property `LoginId`.
    pub login_id: Option<i32>,
    /// The property `UserId`.
    pub user_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CsSessionKey "CsSessionKey" {
    0 key set_key String = "Key";
    1 login_id set_login_id i32 = "LoginId";
    2 user_id set_user_id i32 = "UserId";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `CustomerCenterConfig` of the API.
#[non_exhaustive]
pub struct CustomerCenterConfig {
    /// The property `CustConfigId`.
    pub cust_config_id: Option<i32>,
    /// The property `Type`.
    pub r#type: Option<ConfigType>,
    /// The property `Config`.
    pub config: Option<String>,
    /// The property `CustLangId`.
    pub cust_lang_id: Option<i32>,
    /// The property `Registered`.
    pub registered: Option<DateTime>,
    /// The property `RegisteredAssociateId`.
    pub registered_associate_id: Option<i32>,
    /// The property `Updated`.
    pub updated: Option<DateTime>,
    /// The property `UpdatedAssociateId`.
    pub updated_associate_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CustomerCenterConfig "CustomerCenterConfig" {
    0 cust_config_id set_cust_config_id i32 = "CustConfigId";
    1 r#type set_type ConfigType = "Type";
    2 config set_config String = "Config";
    3 cust_lang_id set_cust_lang_id i32 = "CustLangId";
    4 registered set_registered DateTime = "Registered";
    5 registered_associate_id set_registered_associate_id i32 = "RegisteredAssociateId";
    6 updated set_updated DateTime = "Updated";
    7 updated_associate_id set_updated_associate_id i32 = "UpdatedAssociateId";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `CustomerServiceStartup` of the API.
#[non_exhaustive]
pub struct CustomerServiceStartup {
    /// The property `TimezoneEnabled`.
    pub timezone_enabled: Option<bool>,
    /// The property `TZOffset`.
    pub tz_offset: Option<i32>,
    /// The property `RecaptchaSiteKey`.
    pub recaptcha_site_key: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CustomerServiceStartup "CustomerServiceStartup" {
    0 timezone_enabled set_timezone_enabled bool = "TimezoneEnabled";
    1 tz_offset set_tz_offset i32 = "TZOffset";
    2 recaptcha_site_key set_recaptcha_site_key String = "RecaptchaSiteKey";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `Mailbox` of the API.
#[non_exhaustive]
pub struct Mailbox {
    /// The property `MailInFilterId`.
    pub mail_in_filter_id: Option<i32>,
    /// The property `Address`.
    pub address: Option<String>,
    /// The property `CategoryName`.
    pub category_name: Option<String>,
    /// The property `PriorityName`.
    pub priority_name: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Mailbox "Mailbox" {
    0 mail_in_filter_id set_mail_in_filter_id i32 = "MailInFilterId";
    1 address set_address String = "Address";
    2 category_name set_category_name String = "CategoryName";
    3 priority_name set_priority_name String = "PriorityName";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `MailboxEntity` of the API.
#[non_exhaustive]
pub struct MailboxEntity {
    /// The property `MailInFilterId`.
    pub mail_in_filter_id: Option<i32>,
    /// The property `ServerType`.
    pub server_type: Option<MailboxType>,
    /// The property `Address`.
    pub address: Option<String>,
    /// The property `Username`.
    pub username: Option<String>,
    /// The property `Password`.
    pub password: Option<String>,
    /// The property `Server`.
    pub server: Option<String>,
    /// The property `Port`.
    pub port: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { MailboxEntity "MailboxEntity" {
    0 mail_in_filter_id set_mail_in_filter_id i32 = "MailInFilterId";
    1 server_type set_server_type MailboxType = "ServerType";
    2 address set_address String = "Address";
    3 username set_username String = "Username";
    4 password set_password String = "Password";
    5 server set_server String = "Server";
    6 port set_port i32 = "Port";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `MailboxType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MailboxType {
    /// `Unknown`, number 0.
    Unknown,
    /// `Pop`, number 1.
    Pop,
    /// `Imap`, number 2.
    Imap,
    /// `Mapi`, number 3.
    Mapi,
    /// `Facebook`, number 4.
    Facebook,
    /// `Pops`, number 5.
    Pops,
    /// `Imaps`, number 6.
    Imaps,
    /// `SmsPlugin`, number 7.
    SmsPlugin,
    /// `Mailgun`, number 8.
    Mailgun,
    /// `ImapOAuth`, number 9.
    ImapOAuth,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { MailboxType "MailboxType" {
    0 Unknown = "Unknown";
    1 Pop = "Pop";
    2 Imap = "Imap";
    3 Mapi = "Mapi";
    4 Facebook = "Facebook";
    5 Pops = "Pops";
    6 Imaps = "Imaps";
    7 SmsPlugin = "SmsPlugin";
    8 Mailgun = "Mailgun";
    9 ImapOAuth = "ImapOAuth";
} [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] }

/// The carrier `ReplyTemplateParsed` of the API.
#[non_exhaustive]
pub struct ReplyTemplateParsed {
    /// The property `ReplyTemplateId`.
    pub reply_template_id: Option<i32>,
    /// The property `PlainParsed`.
    pub plain_parsed: Option<String>,
    /// The property `HtmlParsed`.
    pub html_parsed: Option<String>,
    /// The property `Attachments`.
    pub attachments: Option<Vec<AttachmentEntity>>,
    /// The property `Subject`.
    pub subject: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ReplyTemplateParsed "ReplyTemplateParsed" {
    0 reply_template_id set_reply_template_id i32 = "ReplyTemplateId";
    1 plain_parsed set_plain_parsed String = "PlainParsed";
    2 html_parsed set_html_parsed String = "HtmlParsed";
    3 attachments set_attachments Vec<AttachmentEntity> = "Attachments";
    4 subject set_subject String = "Subject";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `SmsConfig` of the API.
#[non_exhaustive]
pub struct SmsConfig {
    /// The property `DefaultSmsCountry`.
    pub default_sms_country: Option<String>,
    /// The property `NetServerSmsProvider`.
    pub net_server_sms_provider: Option<String>,
    /// The property `NsPluginSender`.
    pub ns_plugin_sender: Option<String>,
    /// The property `NsPluginConfig`.
    pub ns_plugin_config: Option<Map<String>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SmsConfig "SmsConfig" {
    0 default_sms_country set_default_sms_country String = "DefaultSmsCountry";
    1 net_server_sms_provider set_net_server_sms_provider String = "NetServerSmsProvider";
    2 ns_plugin_sender set_ns_plugin_sender String = "NsPluginSender";
    3 ns_plugin_config set_ns_plugin_config Map<String> = "NsPluginConfig";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `SmtpTestResult` of the API.
#[non_exhaustive]
pub struct SmtpTestResult {
    /// The property `Success`.
    pub success: Option<bool>,
    /// The property `ErrorMessage`.
    pub error_message: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SmtpTestResult "SmtpTestResult" {
    0 success set_success bool = "Success";
    1 error_message set_error_message String = "ErrorMessage";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `StatisticsDataSet` of the API.
#[non_exhaustive]
pub struct StatisticsDataSet {
    /// The property `Label`.
    pub label: Option<String>,
    /// The property `Values`.
    pub values: Option<Vec<StatisticsDataValue>>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { StatisticsDataSet "StatisticsDataSet" {
    0 label set_label String = "Label";
    1 values set_values Vec<StatisticsDataValue> = "Values";
    2 description set_description String = "Description";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `StatisticsDataValue` of the API.
#[non_exhaustive]
pub struct StatisticsDataValue {
    /// The property `Label`.
    pub label: Option<String>,
    /// The property `Value`.
    pub value: Option<f64>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { StatisticsDataValue "StatisticsDataValue" {
    0 label set_label String = "Label";
    1 value set_value f64 = "Value";
    2 description set_description String = "Description";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `StatusScreenPanelType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusScreenPanelType {
    /// `None`, number 0.
    None,
    /// `OpenRequestsPerCategory`, number 1.
    OpenRequestsPerCategory,
    /// `OpenRequestsPerTopCategory`, number 2.
    OpenRequestsPerTopCategory,
    /// `OpenRequestsPerUser`, number 3.
    OpenRequestsPerUser,
    /// `OpenRequestsPerUserGroup`, number 4.
    OpenRequestsPerUserGroup,
    /// `OpenRequestsPerPriority`, number 5.
    OpenRequestsPerPriority,
    /// `OpenRequestsPerStatus`, number 6.
    OpenRequestsPerStatus,
    /// `OpenRequestsPerOrigin`, number 7.
    OpenRequestsPerOrigin,
    /// `NumberOfCreatedRequestsPerDay`, number 11.
    NumberOfCreatedRequestsPerDay,
    /// `NumberOfCreatedRequestsPerWeek`, number 12.
    NumberOfCreatedRequestsPerWeek,
    /// `NumberOfCreatedRequestsPerMonth`, number 13.
    NumberOfCreatedRequestsPerMonth,
    /// `UserResponseTimePerDay`, number 21.
    UserResponseTimePerDay,
    /// `UserReponseTimePerWeek`, number 22.
    UserReponseTimePerWeek,
    /// `UserResponseTimePerMonth`, number 23.
    UserResponseTimePerMonth,
    /// `OwnOpenRequests`, number 101.
    OwnOpenRequests,
    /// `UnassignedRequests`, number 102.
    UnassignedRequests,
    /// `Hotlist`, number 103.
    Hotlist,
    /// `StatusScreen`, number 111.
    StatusScreen,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { StatusScreenPanelType "StatusScreenPanelType" {
    0 None = "None";
    1 OpenRequestsPerCategory = "OpenRequestsPerCategory";
    2 OpenRequestsPerTopCategory = "OpenRequestsPerTopCategory";
    3 OpenRequestsPerUser = "OpenRequestsPerUser";
    4 OpenRequestsPerUserGroup = "OpenRequestsPerUserGroup";
    5 OpenRequestsPerPriority = "OpenRequestsPerPriority";
    6 OpenRequestsPerStatus = "OpenRequestsPerStatus";
    7 OpenRequestsPerOrigin = "OpenRequestsPerOrigin";
    8 NumberOfCreatedRequestsPerDay = "NumberOfCreatedRequestsPerDay";
    9 NumberOfCreatedRequestsPerWeek = "NumberOfCreatedRequestsPerWeek";
    10 NumberOfCreatedRequestsPerMonth = "NumberOfCreatedRequestsPerMonth";
    11 UserResponseTimePerDay = "UserResponseTimePerDay";
    12 UserReponseTimePerWeek = "UserReponseTimePerWeek";
    13 UserResponseTimePerMonth = "UserResponseTimePerMonth";
    14 OwnOpenRequests = "OwnOpenRequests";
    15 UnassignedRequests = "UnassignedRequests";
    16 Hotlist = "Hotlist";
    17 StatusScreen = "StatusScreen";
} [0, 1, 2, 3, 4, 5, 6, 7, 11, 12, 13, 21, 22, 23, 101, 102, 103, 111] }

/// The carrier `TicketInfo` of the API.
#[non_exhaustive]
pub struct TicketInfo {
    /// The property `TicketId`.
    pub ticket_id: Option<i32>,
    /// The property `Title`.
    pub title: Option<String>,
    /// The property `OwnerName`.
    pub owner_name: Option<String>,
    /// The property `CategoryName`.
    pub category_name: Option<String>,
    /// The property `PriorityName`.
    pub priority_name: Option<String>,
    /// The property `TicketUrl`.
    pub ticket_url: Option<String>,
    /// The property `PersonName`.
    pub person_name: Option<String>,
    /// The property `ContactName`.
    pub contact_name: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketInfo "TicketInfo" {
    0 ticket_id set_ticket_id i32 = "TicketId";
    1 title set_title String = "Title";
    2 owner_name set_owner_name String = "OwnerName";
    3 category_name set_category_name String = "CategoryName";
    4 priority_name set_priority_name String = "PriorityName";
    5 ticket_url set_ticket_url String = "TicketUrl";
    6 person_name set_person_name String = "PersonName";
    7 contact_name set_contact_name String = "ContactName";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
