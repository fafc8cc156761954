// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// A contact person in short form, only for reading; `PersonEntity` is the full one. Inside another
/// carrier it is a link, of which only the id counts on saving.
///
/// - returned by
///   [`contact_agent().get_persons`](../contact_agent/struct.ContactAgentClient.html#method.get_persons),
///   [`e_mail_agent().get_participant_info_from_email_address`](../e_mail_agent/struct.EMailAgentClient.html#method.get_participant_info_from_email_address),
///   [`e_mail_agent().get_persons_from_email_address`](../e_mail_agent/struct.EMailAgentClient.html#method.get_persons_from_email_address),
///   [`person().simple`](../person/struct.PersonClient.html#method.simple),
///   [`person_agent().get_colleagues`](../person_agent/struct.PersonAgentClient.html#method.get_colleagues),
///   [`person_agent().get_colleagues_by_department`](../person_agent/struct.PersonAgentClient.html#method.get_colleagues_by_department)
///   and 7 more operations.
/// - part of [`AppointmentEntity`](struct.AppointmentEntity.html),
///   [`AppointmentEntityWithLinks`](struct.AppointmentEntityWithLinks.html),
///   [`ChatSessionEntity`](struct.ChatSessionEntity.html),
///   [`ChatSessionEntityWithLinks`](struct.ChatSessionEntityWithLinks.html),
///   [`ContactEntity`](struct.ContactEntity.html), [`ContactEntityWithLinks`](struct.ContactEntityWithLinks.html)
///   and 14 more types.
#[non_exhaustive]
pub struct Person {
    /// Role at the company, chosen from the list of positions, as text in the language of the user.
    pub position: Option<String>,
    /// Key of the contact person, given by the server; 0 in one that has not been saved.
    pub person_id: Option<i32>,
    /// Form of address, such as Mrs.
    pub mrmrs: Option<String>,
    /// Given name of a person.
    pub firstname: Option<String>,
    /// Family name of the person.
    pub lastname: Option<String>,
    /// Second given name, or a prefix of the family name such as van.
    pub middle_name: Option<String>,
    /// Job title as free text.
    pub title: Option<String>,
    /// Free text about the person.
    pub description: Option<String>,
    /// First e-mail address of the contact person.
    pub email: Option<String>,
    /// Full name as clients show it.
    pub full_name: Option<String>,
    /// Direct number at work.
    pub direct_phone: Option<String>,
    /// Full name with titles, for labels.
    pub formal_name: Option<String>,
    /// Key of the country that is recorded for the person.
    pub country_id: Option<i32>,
    /// Key of the company that the person belongs to.
    pub contact_id: Option<i32>,
    /// Company by its name.
    pub contact_name: Option<String>,
    /// 1 when the person has left, else 0; a number, not a boolean.
    pub retired: Option<i32>,
    /// Position among the persons of the company.
    pub rank: Option<i32>,
    /// How many interests are set.
    pub active_interests: Option<i32>,
    /// Department of the company.
    pub contact_department: Option<String>,
    /// Key of the company's country.
    pub contact_country_id: Option<i32>,
    /// Registration number of the company.
    pub contact_org_nr: Option<String>,
    /// Number of a fax machine.
    pub fax_phone: Option<String>,
    /// Number of a mobile telephone.
    pub mobile_phone: Option<String>,
    /// Number of the company.
    pub contact_phone: Option<String>,
    /// Name of the user who owns the person's record.
    pub associate_name: Option<String>,
    /// Key of the user who owns the record.
    pub associate_id: Option<i32>,
    /// Whether mail goes to the address of the person rather than of the company.
    pub use_person_address: Option<bool>,
    /// Fax number of the company.
    pub contact_fax: Option<String>,
    /// Given name in kana, in Japanese versions.
    pub kanafname: Option<String>,
    /// Family name in kana, in Japanese versions.
    pub kanalname: Option<String>,
    /// First line of the address, in Japanese versions.
    pub post1: Option<String>,
    /// Second line of the address, in Japanese versions.
    pub post2: Option<String>,
    /// Third line of the address, in Japanese versions.
    pub post3: Option<String>,
    /// Text beside the e-mail address.
    pub email_name: Option<String>,
    /// Company with its department, as one text.
    pub contact_full_name: Option<String>,
    /// How many records of ERP systems are linked to the person.
    pub active_erp_links: Option<i32>,
    /// Key of the default priority of the person's requests.
    pub ticket_priority_id: Option<i32>,
    /// Key of the language in which customer service writes to the person.
    pub support_language_id: Option<i32>,
    /// Key of the user who handles the person's requests.
    pub support_associate_id: Option<i32>,
    /// Category of the company by its name.
    pub category_name: Option<String>,
    /// Free alphanumeric value, shown as the number of the person.
    pub person_number: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Person "Person" crate::PROFILE {
    0 position set_position String = "Position";
    1 person_id set_person_id i32 = "PersonId";
    2 mrmrs set_mrmrs String = "Mrmrs";
    3 firstname set_firstname String = "Firstname";
    4 lastname set_lastname String = "Lastname";
    5 middle_name set_middle_name String = "MiddleName";
    6 title set_title String = "Title";
    7 description set_description String = "Description";
    8 email set_email String = "Email";
    9 full_name set_full_name String = "FullName";
    10 direct_phone set_direct_phone String = "DirectPhone";
    11 formal_name set_formal_name String = "FormalName";
    12 country_id set_country_id i32 = "CountryId";
    13 contact_id set_contact_id i32 = "ContactId";
    14 contact_name set_contact_name String = "ContactName";
    15 retired set_retired i32 = "Retired";
    16 rank set_rank i32 = "Rank";
    17 active_interests set_active_interests i32 = "ActiveInterests";
    18 contact_department set_contact_department String = "ContactDepartment";
    19 contact_country_id set_contact_country_id i32 = "ContactCountryId";
    20 contact_org_nr set_contact_org_nr String = "ContactOrgNr";
    21 fax_phone set_fax_phone String = "FaxPhone";
    22 mobile_phone set_mobile_phone String = "MobilePhone";
    23 contact_phone set_contact_phone String = "ContactPhone";
    24 associate_name set_associate_name String = "AssociateName";
    25 associate_id set_associate_id i32 = "AssociateId";
    26 use_person_address set_use_person_address bool = "UsePersonAddress";
    27 contact_fax set_contact_fax String = "ContactFax";
    28 kanafname set_kanafname String = "Kanafname";
    29 kanalname set_kanalname String = "Kanalname";
    30 post1 set_post1 String = "Post1";
    31 post2 set_post2 String = "Post2";
    32 post3 set_post3 String = "Post3";
    33 email_name set_email_name String = "EmailName";
    34 contact_full_name set_contact_full_name String = "ContactFullName";
    35 active_erp_links set_active_erp_links i32 = "ActiveErpLinks";
    36 ticket_priority_id set_ticket_priority_id i32 = "TicketPriorityId";
    37 support_language_id set_support_language_id i32 = "SupportLanguageId";
    38 support_associate_id set_support_associate_id i32 = "SupportAssociateId";
    39 category_name set_category_name String = "CategoryName";
    40 person_number set_person_number String = "PersonNumber";
    41 table_right set_table_right Box<TableRight> = "TableRight";
    42 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
