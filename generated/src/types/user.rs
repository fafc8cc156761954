// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    Credential, CustomCommand, FieldProperty, LicenseOwner, MDOListItem, Person, Role, TableRight, UserGroup, UserType,
};

/// A user of the CRM: login, role, groups, licenses and the person behind it.
///
/// - taken by [`user().post_user`](../user/struct.UserClient.html#method.post_user),
///   [`user().validate_user`](../user/struct.UserClient.html#method.validate_user),
///   [`user().put_user`](../user/struct.UserClient.html#method.put_user),
///   [`user().save_user_from_name`](../user/struct.UserClient.html#method.save_user_from_name),
///   [`user_agent().change_user_type`](../user_agent/struct.UserAgentClient.html#method.change_user_type),
///   [`user_agent().execute_user_command`](../user_agent/struct.UserAgentClient.html#method.execute_user_command)
///   and 6 more operations.
/// - returned by
///   [`user().create_default_user_from_user_type_and_person_id`](../user/struct.UserClient.html#method.create_default_user_from_user_type_and_person_id),
///   [`user().get_current_user`](../user/struct.UserClient.html#method.get_current_user),
///   [`user().get_user_from_name`](../user/struct.UserClient.html#method.get_user_from_name),
///   [`user().save_user_from_name`](../user/struct.UserClient.html#method.save_user_from_name),
///   [`user_agent().change_user_type`](../user_agent/struct.UserAgentClient.html#method.change_user_type),
///   [`user_agent().create_default_user`](../user_agent/struct.UserAgentClient.html#method.create_default_user) and
///   9 more operations.
/// - part of [`ResolvedUser`](struct.ResolvedUser.html).
#[non_exhaustive]
pub struct User {
    /// Key of the user, given by the server.
    pub associate_id: Option<i32>,
    /// Short name, which archives show and which is the login onsite.
    pub name: Option<String>,
    /// Position among the users in lists, in ascending order.
    pub rank: Option<i32>,
    /// Longer text about the user, which clients show as a tooltip.
    pub tooltip: Option<String>,
    /// Licenses by owner, with those that the user has.
    pub license_owners: Option<Vec<LicenseOwner>>,
    /// Role, which gives the rights.
    pub role: Option<Box<Role>>,
    /// Primary user group; an item of the MDO list usergroup.
    pub user_group: Option<Box<UserGroup>>,
    /// User groups of the user besides the main one; items of the MDO list usergroup.
    pub other_groups: Option<Vec<UserGroup>>,
    /// Person behind the user; an item of the MDO list person\_new.
    pub person: Option<Box<Person>>,
    /// Whether the user has left, and has no rights any more.
    pub deleted: Option<bool>,
    /// Time of the latest login.
    pub lastlogin: Option<DateTime>,
    /// Time of the latest logout.
    pub lastlogout: Option<DateTime>,
    /// Key of the user in customer service; 0 for none.
    pub ej_user_id: Option<i32>,
    /// Signature below messages of requests.
    pub request_signature: Option<String>,
    /// Whether the user is an employee, a resource, an external person or another kind.
    pub r#type: Option<UserType>,
    /// Whether the person has left.
    pub is_person_retired: Option<bool>,
    /// Whether the user works away from the central database.
    pub is_on_travel: Option<bool>,
    /// Ways in which the user can log in.
    pub credentials: Option<Vec<Credential>>,
    /// Login name, often an e-mail address.
    pub user_name: Option<String>,
    /// Categories of requests that the user takes; items of the MDO list ejCategory.
    pub ticket_categories: Option<Vec<MDOListItem>>,
    /// Unique nickname in customer service.
    pub nick_name: Option<String>,
    /// Whether an administrator must still let the user in.
    pub waiting_for_approval: Option<bool>,
    /// Values of extra fields, foreign keys and plugins by name. Deprecated in favor of CustomFields.
    pub extra_fields: Option<Map<String>>,
    /// Values of custom fields by name: user-defined fields by program id and extra fields by column, in the text form
    /// of the API.
    pub custom_fields: Option<Map<String>>,
    /// Commands that the client carries out after saving.
    pub post_save_commands: Option<Vec<CustomCommand>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
