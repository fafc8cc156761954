// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{EventParticipantStatus, FieldProperty, ProjectMember, TableRight};

/// The `ProjectMember` of a REST resource, with addresses of related resources.
///
/// - returned by
///   [`project_member().post_project_member`](../project_member/struct.ProjectMemberClient.html#method.post_project_member),
///   [`project_member().get_project_member`](../project_member/struct.ProjectMemberClient.html#method.get_project_member),
///   [`project_member().put_project_member`](../project_member/struct.ProjectMemberClient.html#method.put_project_member),
///   [`project_member().patch_project_member`](../project_member/struct.ProjectMemberClient.html#method.patch_project_member).
#[non_exhaustive]
pub struct ProjectMemberWithLinks {
    /// Key of the project member, given by the server; 0 in one that has not been saved.
    pub projectmember_id: Option<i32>,
    /// Key of the person's company.
    pub contact_id: Option<i32>,
    /// Key of the project that has the member.
    pub project_id: Option<i32>,
    /// Company by its name, as a convenience for display.
    pub contact_name: Option<String>,
    /// Department of the company.
    pub contact_department: Option<String>,
    /// Name of the project that the person takes part in.
    pub project_name: Option<String>,
    /// Key of the person's e-mail address.
    pub email_id: Option<i32>,
    /// E-mail address of the company or person.
    pub email_address: Option<String>,
    /// Key of the country that is recorded for the member.
    pub country_id: Option<i32>,
    /// Given name of a person.
    pub firstname: Option<String>,
    /// Second given name, or a prefix of the family name such as van.
    pub middle_name: Option<String>,
    /// Family name of the person.
    pub lastname: Option<String>,
    /// Key of the contact person who is the member.
    pub person_id: Option<i32>,
    /// Form of address, such as Mrs.
    pub mrmrs: Option<String>,
    /// Role in the project, such as secretary.
    pub project_member_type_name: Option<String>,
    /// Telephone number of the project member.
    pub phone: Option<String>,
    /// Key of the person's telephone number.
    pub phone_id: Option<i32>,
    /// Key of the role; an item of the MDO list PMembType.
    pub project_member_type_id: Option<i32>,
    /// Text beside the e-mail address.
    pub email_address_name: Option<String>,
    /// Remark about the part.
    pub comment: Option<String>,
    /// Given and family name as the culture of the caller writes them.
    pub full_name: Option<String>,
    /// When the person was added, in UTC.
    pub registered: Option<DateTime>,
    /// When the part was last changed, in UTC.
    pub updated: Option<DateTime>,
    /// State in the connected event system; reserved.
    pub event_participant_status: Option<EventParticipantStatus>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// Addresses of related resources by relation name.
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

/// What is saved of it: the properties that [`ProjectMember`] has.
impl From<ProjectMemberWithLinks> for ProjectMember {
    fn from(carrier: ProjectMemberWithLinks) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}

/// What a server returns of it; the other properties are empty.
impl From<ProjectMember> for ProjectMemberWithLinks {
    fn from(carrier: ProjectMember) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}
