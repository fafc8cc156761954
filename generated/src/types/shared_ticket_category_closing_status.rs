// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, UnknownMember, carrier, flag_enum, open_enum};
use crate::types::{FieldProperty, TableRight, TicketStatusEntity};

/// The enum `TicketCategoryClosingStatus` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketCategoryClosingStatus {
    /// `UserDefined`, number 0.
    UserDefined,
    /// `Active`, number 1.
    Active,
    /// `Closed`, number 2.
    Closed,
    /// `Postponed`, number 3.
    Postponed,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { TicketCategoryClosingStatus "TicketCategoryClosingStatus" {
    0 UserDefined = "UserDefined";
    1 Active = "Active";
    2 Closed = "Closed";
    3 Postponed = "Postponed";
} [0, 1, 2, 3] }

/// The enum `TicketCategoryDelegateMethod` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketCategoryDelegateMethod {
    /// `Unknown`, number 0.
    Unknown,
    /// `Even`, number 1.
    Even,
    /// `Weighted`, number 2.
    Weighted,
    /// `Unfair`, number 3.
    Unfair,
    /// `Not`, number 4.
    Not,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { TicketCategoryDelegateMethod "TicketCategoryDelegateMethod" {
    0 Unknown = "Unknown";
    1 Even = "Even";
    2 Weighted = "Weighted";
    3 Unfair = "Unfair";
    4 Not = "Not";
} [0, 1, 2, 3, 4] }

/// The carrier `TicketCategoryEntity` of the API.
#[non_exhaustive]
pub struct TicketCategoryEntity {
    /// The property `TicketCategoryId`.
    pub ticket_category_id: Option<i32>,
    /// The property `ParentId`.
    pub parent_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Fullname`.
    pub fullname: Option<String>,
    /// The property `CategoryMaster`.
    pub category_master: Option<i32>,
    /// The property `Flags`.
    pub flags: Option<TicketCategoryFlags>,
    /// The property `DelegateMethod`.
    pub delegate_method: Option<TicketCategoryDelegateMethod>,
    /// The property `ExternalName`.
    pub external_name: Option<String>,
    /// The property `ClosingStatus`.
    pub closing_status: Option<TicketCategoryClosingStatus>,
    /// The property `MsgClosingStatus`.
    pub msg_closing_status: Option<TicketCategoryClosingStatus>,
    /// The property `AssignmentLag`.
    pub assignment_lag: Option<i32>,
    /// The property `ReplyTemplate`.
    pub reply_template: Option<i32>,
    /// The property `NotificationEmail`.
    pub notification_email: Option<String>,
    /// The property `DefaultTicketStatus`.
    pub default_ticket_status: Option<Box<TicketStatusEntity>>,
    /// The property `DefaultMessageStatus`.
    pub default_message_status: Option<Box<TicketStatusEntity>>,
    /// The property `ExtraFields`.
    pub extra_fields: Option<Map<String>>,
    /// The property `CustomFields`.
    pub custom_fields: Option<Map<String>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketCategoryEntity "TicketCategoryEntity" {
    0 ticket_category_id set_ticket_category_id i32 = "TicketCategoryId";
    1 parent_id set_parent_id i32 = "ParentId";
    2 name set_name String = "Name";
    3 fullname set_fullname String = "Fullname";
    4 category_master set_category_master i32 = "CategoryMaster";
    5 flags set_flags TicketCategoryFlags = "Flags";
    6 delegate_method set_delegate_method TicketCategoryDelegateMethod = "DelegateMethod";
    7 external_name set_external_name String = "ExternalName";
    8 closing_status set_closing_status TicketCategoryClosingStatus = "ClosingStatus";
    9 msg_closing_status set_msg_closing_status TicketCategoryClosingStatus = "MsgClosingStatus";
    10 assignment_lag set_assignment_lag i32 = "AssignmentLag";
    11 reply_template set_reply_template i32 = "ReplyTemplate";
    12 notification_email set_notification_email String = "NotificationEmail";
    13 default_ticket_status set_default_ticket_status Box<TicketStatusEntity> = "DefaultTicketStatus";
    14 default_message_status set_default_message_status Box<TicketStatusEntity> = "DefaultMessageStatus";
    15 extra_fields set_extra_fields Map<String> = "ExtraFields";
    16 custom_fields set_custom_fields Map<String> = "CustomFields";
    17 table_right set_table_right Box<TableRight> = "TableRight";
    18 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `TicketCategoryFlags` of the API.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are written back as they came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TicketCategoryFlags(pagewire_runtime::value::Flags);

flag_enum! { TicketCategoryFlags "TicketCategoryFlags" {
    /// `Unknown`, number 0.
    UNKNOWN = "Unknown" 0;
    /// `Internal`, number 1.
    INTERNAL = "Internal" 1;
    /// `OnlyLoggedInUsers`, number 2.
    ONLY_LOGGED_IN_USERS = "OnlyLoggedInUsers" 2;
    /// `DefaultToCategoryMaster`, number 4.
    DEFAULT_TO_CATEGORY_MASTER = "DefaultToCategoryMaster" 4;
    /// `ListInMain`, number 8.
    LIST_IN_MAIN = "ListInMain" 8;
    /// `RedelegateNewMsg`, number 16.
    REDELEGATE_NEW_MSG = "RedelegateNewMsg" 16;
    /// `DelegateToOurContact`, number 32.
    DELEGATE_TO_OUR_CONTACT = "DelegateToOurContact" 32;
    /// `PropagateReplyTemplate`, number 64.
    PROPAGATE_REPLY_TEMPLATE = "PropagateReplyTemplate" 64;
    /// `MembersOnly`, number 128.
    MEMBERS_ONLY = "MembersOnly" 128;
    /// `NotifyMembers`, number 256.
    NOTIFY_MEMBERS = "NotifyMembers" 256;
    /// `AcceptWhenReplying`, number 512.
    ACCEPT_WHEN_REPLYING = "AcceptWhenReplying" 512;
} }
