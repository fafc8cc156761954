// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    Credential, CustomCommand, FieldProperty, LicenseOwner, MDOListItem, Person, Role, TableRight, UserGroup, UserType,
};

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

carrier! { User "User" crate::PROFILE {
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
