// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight, UserType};

/// A user of the CRM in the short form that other carriers contain: key, names and group. Users are
/// employees, resources and external persons with a login. Inside another carrier it is a link, of
/// which only the id counts on saving.
///
/// - returned by
///   [`associate_agent().get_associate`](../associate_agent/struct.AssociateAgentClient.html#method.get_associate),
///   [`associate_agent().get_associate_by_person_id`](../associate_agent/struct.AssociateAgentClient.html#method.get_associate_by_person_id),
///   [`associate_agent().get_associate_list`](../associate_agent/struct.AssociateAgentClient.html#method.get_associate_list),
///   [`associate_agent().get_associates_by_group`](../associate_agent/struct.AssociateAgentClient.html#method.get_associates_by_group),
///   [`user().get_current_associate`](../user/struct.UserClient.html#method.get_current_associate).
/// - part of [`AppointmentEntity`](struct.AppointmentEntity.html),
///   [`AppointmentEntityWithLinks`](struct.AppointmentEntityWithLinks.html),
///   [`BlobEntity`](struct.BlobEntity.html), [`ChatSessionEntity`](struct.ChatSessionEntity.html),
///   [`ChatSessionEntityWithLinks`](struct.ChatSessionEntityWithLinks.html),
///   [`ChatTopicAgent`](struct.ChatTopicAgent.html) and 34 more types.
#[non_exhaustive]
pub struct Associate {
    /// Key of the user (associate), given by the server.
    pub associate_id: Option<i32>,
    /// Initials, which serve as the login name.
    pub name: Option<String>,
    /// Person behind the user; the key of an item of the MDO list person.
    pub person_id: Option<i32>,
    /// Place in sorted lists.
    pub rank: Option<i32>,
    /// Explanation to show beside the name.
    pub tooltip: Option<String>,
    /// Kind of user: employee, resource, external, anonymous or system user.
    pub r#type: Option<UserType>,
    /// First user group; there may be others.
    pub group_idx: Option<i32>,
    /// First, middle and last name of the user, in the order of the caller's culture.
    pub full_name: Option<String>,
    /// Name with titles, as the culture writes it.
    pub formal_name: Option<String>,
    /// Whether the user is retired, and so has no rights and is left out of lists.
    pub deleted: Option<bool>,
    /// Id as a user of Service, which chat goes by; 0 if the user has none.
    pub ej_user_id: Option<i32>,
    /// Name to log in with.
    pub user_name: Option<String>,
    /// Values of extra fields, foreign keys and plugins by name. Deprecated in favor of CustomFields.
    pub extra_fields: Option<Map<String>>,
    /// Values of custom fields by name: user-defined fields by program id and extra fields by column, in the text form
    /// of the API.
    pub custom_fields: Option<Map<String>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Associate "Associate" crate::PROFILE {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 name set_name String = "Name";
    2 person_id set_person_id i32 = "PersonId";
    3 rank set_rank i32 = "Rank";
    4 tooltip set_tooltip String = "Tooltip";
    5 r#type set_type UserType = "Type";
    6 group_idx set_group_idx i32 = "GroupIdx";
    7 full_name set_full_name String = "FullName";
    8 formal_name set_formal_name String = "FormalName";
    9 deleted set_deleted bool = "Deleted";
    10 ej_user_id set_ej_user_id i32 = "EjUserId";
    11 user_name set_user_name String = "UserName";
    12 extra_fields set_extra_fields Map<String> = "ExtraFields";
    13 custom_fields set_custom_fields Map<String> = "CustomFields";
    14 table_right set_table_right Box<TableRight> = "TableRight";
    15 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
