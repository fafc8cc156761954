// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, UnknownMember, carrier, flag_enum, open_enum};
use crate::types::{FieldProperty, TableRight};

/// The carrier `TicketPriorityEntity` of the API.
#[non_exhaustive]
pub struct TicketPriorityEntity {
    /// The property `TicketPriorityId`.
    pub ticket_priority_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Status`.
    pub status: Option<TicketPriorityStatus>,
    /// The property `Flags`.
    pub flags: Option<TicketPriorityFlags>,
    /// The property `SortOrder`.
    pub sort_order: Option<i32>,
    /// The property `TicketRead`.
    pub ticket_read: Option<TicketPriorityEscalateEvent>,
    /// The property `ChangedOwner`.
    pub changed_owner: Option<TicketPriorityEscalateEvent>,
    /// The property `TicketNewinfo`.
    pub ticket_newinfo: Option<TicketPriorityEscalateEvent>,
    /// The property `TicketClosed`.
    pub ticket_closed: Option<TicketPriorityEscalateEvent>,
    /// The property `TicketChangedPriority`.
    pub ticket_changed_priority: Option<TicketPriorityEscalateEvent>,
    /// The property `TicketNew`.
    pub ticket_new: Option<TicketPriorityEscalateEvent>,
    /// The property `Deadline`.
    pub deadline: Option<i32>,
    /// The property `MonStart`.
    pub mon_start: Option<DateTime>,
    /// The property `MonStop`.
    pub mon_stop: Option<DateTime>,
    /// The property `TueStart`.
    pub tue_start: Option<DateTime>,
    /// The property `TueStop`.
    pub tue_stop: Option<DateTime>,
    /// The property `WedStart`.
    pub wed_start: Option<DateTime>,
    /// The property `WedStop`.
    pub wed_stop: Option<DateTime>,
    /// The property `ThuStart`.
    pub thu_start: Option<DateTime>,
    /// The property `ThuStop`.
    pub thu_stop: Option<DateTime>,
    /// The property `FriStart`.
    pub fri_start: Option<DateTime>,
    /// The property `FriStop`.
    pub fri_stop: Option<DateTime>,
    /// The property `SatStart`.
    pub sat_start: Option<DateTime>,
    /// The property `SatStop`.
    pub sat_stop: Option<DateTime>,
    /// The property `SunStart`.
    pub sun_start: Option<DateTime>,
    /// The property `SunStop`.
    pub sun_stop: Option<DateTime>,
    /// The property `NonDates`.
    pub non_dates: Option<Vec<DateTime>>,
    /// The property `EscalationLevels`.
    pub escalation_levels: Option<Vec<TicketPriorityEscalationLevelEntity>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketPriorityEntity "TicketPriorityEntity" {
    0 ticket_priority_id set_ticket_priority_id i32 = "TicketPriorityId";
    1 name set_name String = "Name";
    2 status set_status TicketPriorityStatus = "Status";
    3 flags set_flags TicketPriorityFlags = "Flags";
    4 sort_order set_sort_order i32 = "SortOrder";
    5 ticket_read set_ticket_read TicketPriorityEscalateEvent = "TicketRead";
    6 changed_owner set_changed_owner TicketPriorityEscalateEvent = "ChangedOwner";
    7 ticket_newinfo set_ticket_newinfo TicketPriorityEscalateEvent = "TicketNewinfo";
    8 ticket_closed set_ticket_closed TicketPriorityEscalateEvent = "TicketClosed";
    9 ticket_changed_priority set_ticket_changed_priority TicketPriorityEscalateEvent = "TicketChangedPriority";
    10 ticket_new set_ticket_new TicketPriorityEscalateEvent = "TicketNew";
    11 deadline set_deadline i32 = "Deadline";
    12 mon_start set_mon_start DateTime = "MonStart";
    13 mon_stop set_mon_stop DateTime = "MonStop";
    14 tue_start set_tue_start DateTime = "TueStart";
    15 tue_stop set_tue_stop DateTime = "TueStop";
    16 wed_start set_wed_start DateTime = "WedStart";
    17 wed_stop set_wed_stop DateTime = "WedStop";
    18 thu_start set_thu_start DateTime = "ThuStart";
    19 thu_stop set_thu_stop DateTime = "ThuStop";
    20 fri_start set_fri_start DateTime = "FriStart";
    21 fri_stop set_fri_stop DateTime = "FriStop";
    22 sat_start set_sat_start DateTime = "SatStart";
    23 sat_stop set_sat_stop DateTime = "SatStop";
    24 sun_start set_sun_start DateTime = "SunStart";
    25 sun_stop set_sun_stop DateTime = "SunStop";
    26 non_dates set_non_dates Vec<DateTime> = "NonDates";
    27 escalation_levels set_escalation_levels Vec<TicketPriorityEscalationLevelEntity> = "EscalationLevels";
    28 table_right set_table_right Box<TableRight> = "TableRight";
    29 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `TicketPriorityEscalateEvent` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketPriorityEscalateEvent {
    /// `None`, number -1.
    None,
    /// `Stop`, number 0.
    Stop,
    /// `Continue`, number 1.
    Continue,
    /// `Restart`, number 2.
    Restart,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { TicketPriorityEscalateEvent "TicketPriorityEscalateEvent" {
    0 None = "None";
    1 Stop = "Stop";
    2 Continue = "Continue";
    3 Restart = "Restart";
} [-1, 0, 1, 2] }

/// The carrier `TicketPriorityEscalationLevelEntity` of the API.
#[non_exhaustive]
pub struct TicketPriorityEscalationLevelEntity {
    /// The property `TicketAlertId`.
    pub ticket_alert_id: Option<i32>,
    /// The property `AlertLevel`.
    pub alert_level: Option<i32>,
    /// The property `AlertTimeout`.
    pub alert_timeout: Option<i32>,
    /// The property `Action`.
    pub action: Option<i32>,
    /// The property `DelegateTo`.
    pub delegate_to: Option<i32>,
    /// The property `ScriptId`.
    pub script_id: Option<i32>,
    /// The property `EmailTo`.
    pub email_to: Option<String>,
    /// The property `SmsTo`.
    pub sms_to: Option<String>,
    /// The property `ReplyTemplateIdCustomer`.
    pub reply_template_id_customer: Option<i32>,
    /// The property `ReplyTemplateIdUser`.
    pub reply_template_id_user: Option<i32>,
    /// The property `ReplyTemplateIdCatmast`.
    pub reply_template_id_catmast: Option<i32>,
    /// The property `ReplyTemplateIdEmail`.
    pub reply_template_id_email: Option<i32>,
    /// The property `RtiCustomerSms`.
    pub rti_customer_sms: Option<i32>,
    /// The property `ReplyTemplateIdUserSms`.
    pub reply_template_id_user_sms: Option<i32>,
    /// The property `ReplyTemplateIdCatmastSms`.
    pub reply_template_id_catmast_sms: Option<i32>,
    /// The property `ReplyTemplateIdSms`.
    pub reply_template_id_sms: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketPriorityEscalationLevelEntity "TicketPriorityEscalationLevelEntity" {
    0 ticket_alert_id set_ticket_alert_id i32 = "TicketAlertId";
    1 alert_level set_alert_level i32 = "AlertLevel";
    2 alert_timeout set_alert_timeout i32 = "AlertTimeout";
    3 action set_action i32 = "Action";
    4 delegate_to set_delegate_to i32 = "DelegateTo";
    5 script_id set_script_id i32 = "ScriptId";
    6 email_to set_email_to String = "EmailTo";
    7 sms_to set_sms_to String = "SmsTo";
    8 reply_template_id_customer set_reply_template_id_customer i32 = "ReplyTemplateIdCustomer";
    9 reply_template_id_user set_reply_template_id_user i32 = "ReplyTemplateIdUser";
    10 reply_template_id_catmast set_reply_template_id_catmast i32 = "ReplyTemplateIdCatmast";
    11 reply_template_id_email set_reply_template_id_email i32 = "ReplyTemplateIdEmail";
    12 rti_customer_sms set_rti_customer_sms i32 = "RtiCustomerSms";
    13 reply_template_id_user_sms set_reply_template_id_user_sms i32 = "ReplyTemplateIdUserSms";
    14 reply_template_id_catmast_sms set_reply_template_id_catmast_sms i32 = "ReplyTemplateIdCatmastSms";
    15 reply_template_id_sms set_reply_template_id_sms i32 = "ReplyTemplateIdSms";
    16 table_right set_table_right Box<TableRight> = "TableRight";
    17 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `TicketPriorityFlags` of the API.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are written back as they came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TicketPriorityFlags(pagewire_runtime::value::Flags);

flag_enum! { TicketPriorityFlags "TicketPriorityFlags" {
    /// `Unknown`, number 0.
    UNKNOWN = "Unknown" 0;
    /// `External`, number 1.
    EXTERNAL = "External" 1;
    /// `Default`, number 2.
    DEFAULT = "Default" 2;
    /// `AlertSchedule`, number 4.
    ALERT_SCHEDULE = "AlertSchedule" 4;
} }

/// The enum `TicketPriorityStatus` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketPriorityStatus {
    /// `Unknown`, number 0.
    Unknown,
    /// `Normal`, number 1.
    Normal,
    /// `Deleted`, number 2.
    Deleted,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { TicketPriorityStatus "TicketPriorityStatus" {
    0 Unknown = "Unknown";
    1 Normal = "Normal";
    2 Deleted = "Deleted";
} [0, 1, 2] }
