// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, UnknownMember, carrier, open_enum};
use crate::types::{
    FieldProperty, LicenseOwner, MDOListItem, Person, TableRight, UserGroup, UserType,
};

/// The enum `CommandAction` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommandAction {
    /// `Implicit`, number 0.
    Implicit,
    /// `YesNo`, number 1.
    YesNo,
    /// `OkCancel`, number 2.
    OkCancel,
    /// `Ok`, number 3.
    Ok,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { CommandAction "CommandAction" {
    0 Implicit = "Implicit";
    1 YesNo = "YesNo";
    2 OkCancel = "OkCancel";
    3 Ok = "Ok";
} [0, 1, 2, 3] }

/// The enum `CommandActionResult` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommandActionResult {
    /// `Implicit`, number 0.
    Implicit,
    /// `Yes`, number 1.
    Yes,
    /// `Ok`, number 2.
    Ok,
    /// `No`, number 3.
    No,
    /// `Cancel`, number 4.
    Cancel,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { CommandActionResult "CommandActionResult" {
    0 Implicit = "Implicit";
    1 Yes = "Yes";
    2 Ok = "Ok";
    3 No = "No";
    4 Cancel = "Cancel";
} [0, 1, 2, 3, 4] }

/// The carrier `CommandResult` of the API.
#[non_exhaustive]
pub struct CommandResult {
    /// The property `Success`.
    pub success: Option<bool>,
    /// The property `Message`.
    pub message: Option<String>,
    /// The property `Result`.
    pub result: Option<CommandActionResult>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CommandResult "CommandResult" {
    0 success set_success bool = "Success";
    1 message set_message String = "Message";
    2 result set_result CommandActionResult = "Result";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `Credential` of the API.
#[non_exhaustive]
pub struct Credential {
    /// The property `Type`.
    pub r#type: Option<Box<CredentialType>>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `DisplayValue`.
    pub display_value: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Credential "Credential" {
    0 r#type set_type Box<CredentialType> = "Type";
    1 value set_value String = "Value";
    2 display_value set_display_value String = "DisplayValue";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `CredentialControlType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CredentialControlType {
    /// `Static`, number 0.
    Static,
    /// `Edit`, number 1.
    Edit,
    /// `Password`, number 2.
    Password,
    /// `Link`, number 3.
    Link,
    /// `Hidden`, number 4.
    Hidden,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { CredentialControlType "CredentialControlType" {
    0 Static = "Static";
    1 Edit = "Edit";
    2 Password = "Password";
    3 Link = "Link";
    4 Hidden = "Hidden";
} [0, 1, 2, 3, 4] }

/// The carrier `CredentialType` of the API.
#[non_exhaustive]
pub struct CredentialType {
    /// The property `DisplayType`.
    pub display_type: Option<String>,
    /// The property `Type`.
    pub r#type: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `ValueControl`.
    pub value_control: Option<CredentialControlType>,
    /// The property `CanCreatePerson`.
    pub can_create_person: Option<bool>,
    /// The property `IsUserNameSupported`.
    pub is_user_name_supported: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CredentialType "CredentialType" {
    0 display_type set_display_type String = "DisplayType";
    1 r#type set_type String = "Type";
    2 description set_description String = "Description";
    3 value_control set_value_control CredentialControlType = "ValueControl";
    4 can_create_person set_can_create_person bool = "CanCreatePerson";
    5 is_user_name_supported set_is_user_name_supported bool = "IsUserNameSupported";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `CustomCommand` of the API.
#[non_exhaustive]
pub struct CustomCommand {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `DisplayName`.
    pub display_name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `ToolTip`.
    pub tool_tip: Option<String>,
    /// The property `Actions`.
    pub actions: Option<CommandAction>,
    /// The property `ActionData`.
    pub action_data: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CustomCommand "CustomCommand" {
    0 name set_name String = "Name";
    1 display_name set_display_name String = "DisplayName";
    2 description set_description String = "Description";
    3 tool_tip set_tool_tip String = "ToolTip";
    4 actions set_actions CommandAction = "Actions";
    5 action_data set_action_data String = "ActionData";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `Role` of the API.
#[non_exhaustive]
pub struct Role {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Role "Role" {
    0 id set_id i32 = "Id";
    1 value set_value String = "Value";
    2 tooltip set_tooltip String = "Tooltip";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `User` of the API.
#[non_exhaustive]
pub struct User {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `LicenseOwners`.
    pub license_owners: Option<Vec<LicenseOwner>>,
    /// The property `Role`.
    pub role: Option<Box<Role>>,
    /// The property `UserGroup`.
    pub user_group: Option<Box<UserGroup>>,
    /// The property `OtherGroups`.
    pub other_groups: Option<Vec<UserGroup>>,
    /// The property `Person`.
    pub person: Option<Box<Person>>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `Lastlogin`.
    pub lastlogin: Option<DateTime>,
    /// The property `Lastlogout`.
    pub lastlogout: Option<DateTime>,
    /// The property `EjUserId`.
    pub ej_user_id: Option<i32>,
    /// The property `RequestSignature`.
    pub request_signature: Option<String>,
    /// The property `Type`.
    pub r#type: Option<UserType>,
    /// The property `IsPersonRetired`.
    pub is_person_retired: Option<bool>,
    /// The property `IsOnTravel`.
    pub is_on_travel: Option<bool>,
    /// The property `Credentials`.
    pub credentials: Option<Vec<Credential>>,
    /// The property `UserName`.
    pub user_name: Option<String>,
    /// The property `TicketCategories`.
    pub ticket_categories: Option<Vec<MDOListItem>>,
    /// The property `NickName`.
    pub nick_name: Option<String>,
    /// The property `WaitingForApproval`.
    pub waiting_for_approval: Option<bool>,
    /// The property `ExtraFields`.
    pub extra_fields: Option<Map<String>>,
    /// The property `CustomFields`.
    pub custom_fields: Option<Map<String>>,
    /// The property `PostSaveCommands`.
    pub post_save_commands: Option<Vec<CustomCommand>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { User "User" {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 name set_name String = "Name";
    2 rank set_rank i32 = "Rank";
    3 tooltip set_tooltip String = "Tooltip";
    4 license_owners set_license_owners Vec<LicenseOwner> = "LicenseOwners";
    5 role set_role Box<Role> = "Role";
    6 user_group set_user_group Box<UserGroup> = "UserGroup";
    7 other_groups set_other_groups Vec<UserGroup> = "OtherGroups";
    8 person set_person Box<Person> = "Person";
    9 deleted set_deleted bool = "Deleted";
    10 lastlogin set_lastlogin DateTime = "Lastlogin";
    11 lastlogout set_lastlogout DateTime = "Lastlogout";
    12 ej_user_id set_ej_user_id i32 = "EjUserId";
    13 request_signature set_request_signature String = "RequestSignature";
    14 r#type set_type UserType = "Type";
    15 is_person_retired set_is_person_retired bool = "IsPersonRetired";
    16 is_on_travel set_is_on_travel bool = "IsOnTravel";
    17 credentials set_credentials Vec<Credential> = "Credentials";
    18 user_name set_user_name String = "UserName";
    19 ticket_categories set_ticket_categories Vec<MDOListItem> = "TicketCategories";
    20 nick_name set_nick_name String = "NickName";
    21 waiting_for_approval set_waiting_for_approval bool = "WaitingForApproval";
    22 extra_fields set_extra_fields Map<String> = "ExtraFields";
    23 custom_fields set_custom_fields Map<String> = "CustomFields";
    24 post_save_commands set_post_save_commands Vec<CustomCommand> = "PostSaveCommands";
    25 table_right set_table_right Box<TableRight> = "TableRight";
    26 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
