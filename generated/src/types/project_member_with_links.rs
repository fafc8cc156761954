// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{EventParticipantStatus, FieldProperty, TableRight};

/// The carrier `ProjectMemberWithLinks` of the API.
#[non_exhaustive]
pub struct ProjectMemberWithLinks {
    /// The property `ProjectmemberId`.
    pub projectmember_id: Option<i32>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `ContactName`.
    pub contact_name: Option<String>,
    /// The property `ContactDepartment`.
    pub contact_department: Option<String>,
    /// The property `ProjectName`.
    pub project_name: Option<String>,
    /// The property `EmailId`.
    pub email_id: Option<i32>,
    /// The property `EmailAddress`.
    pub email_address: Option<String>,
    /// The property `CountryId`.
    pub country_id: Option<i32>,
    /// The property `Firstname`.
    pub firstname: Option<String>,
    /// The property `MiddleName`.
    pub middle_name: Option<String>,
    /// The property `Lastname`.
    pub lastname: Option<String>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `Mrmrs`.
    pub mrmrs: Option<String>,
    /// The property `ProjectMemberTypeName`.
    pub project_member_type_name: Option<String>,
    /// The property `Phone`.
    pub phone: Option<String>,
    /// The property `PhoneId`.
    pub phone_id: Option<i32>,
    /// The property `ProjectMemberTypeId`.
    pub project_member_type_id: Option<i32>,
    /// The property `EmailAddressName`.
    pub email_address_name: Option<String>,
    /// The property `Comment`.
    pub comment: Option<String>,
    /// The property `FullName`.
    pub full_name: Option<String>,
    /// The property `Registered`.
    pub registered: Option<DateTime>,
    /// The property `Updated`.
    pub updated: Option<DateTime>,
    /// The property `EventParticipantStatus`.
    pub event_participant_status: Option<EventParticipantStatus>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// The property `_Links`.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ProjectMemberWithLinks "ProjectMemberWithLinks" crate::PROFILE {
    0 projectmember_id set_projectmember_id i32 = "ProjectmemberId";
    1 contact_id set_contact_id i32 = "ContactId";
    2 project_id set_project_id i32 = "ProjectId";
    3 contact_name set_contact_name String = "ContactName";
    4 contact_department set_contact_department String = "ContactDepartment";
    5 project_name set_project_name String = "ProjectName";
    6 email_id set_email_id i32 = "EmailId";
    7 email_address set_email_address String = "EmailAddress";
    8 country_id set_country_id i32 = "CountryId";
    9 firstname set_firstname String = "Firstname";
    10 middle_name set_middle_name String = "MiddleName";
    11 lastname set_lastname String = "Lastname";
    12 person_id set_person_id i32 = "PersonId";
    13 mrmrs set_mrmrs String = "Mrmrs";
    14 project_member_type_name set_project_member_type_name String = "ProjectMemberTypeName";
    15 phone set_phone String = "Phone";
    16 phone_id set_phone_id i32 = "PhoneId";
    17 project_member_type_id set_project_member_type_id i32 = "ProjectMemberTypeId";
    18 email_address_name set_email_address_name String = "EmailAddressName";
    19 comment set_comment String = "Comment";
    20 full_name set_full_name String = "FullName";
    21 registered set_registered DateTime = "Registered";
    22 updated set_updated DateTime = "Updated";
    23 event_participant_status set_event_participant_status EventParticipantStatus = "EventParticipantStatus";
    24 table_right set_table_right Box<TableRight> = "TableRight";
    25 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    26 links set_links Map<String> = "_Links";
} }
