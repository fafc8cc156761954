// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{AddressSyncData, AppointmentStatus, FieldProperty, TableRight};

/// Participant as exchanged when diaries are synchronized.
///
/// - part of [`AppointmentSyncData`](struct.AppointmentSyncData.html).
#[non_exhaustive]
pub struct ParticipantSyncData {
    /// Key of the contact person who takes part; 0 for none.
    pub person_id: Option<i32>,
    /// Given name of the participant.
    pub person_first_name: Option<String>,
    /// Second given name or prefix.
    pub person_middle_name: Option<String>,
    /// Family name of the person.
    pub person_lastname: Option<String>,
    /// Form of address, such as Mrs.
    pub person_mrmrs: Option<String>,
    /// Job title as free text.
    pub person_title: Option<String>,
    /// Position from the list of the installation.
    pub person_position: Option<String>,
    /// Academic title, usually one of the salutation list, but any text is allowed.
    pub person_academic_title: Option<String>,
    /// Full name with titles, for labels.
    pub person_formal_name: Option<String>,
    /// Full name as the caller's culture writes it.
    pub person_full_name: Option<String>,
    /// Key of the company that the record belongs to; 0 for none.
    pub contact_id: Option<i32>,
    /// Company by its name, as a convenience for display.
    pub contact_name: Option<String>,
    /// Department of the company, as a convenience for display.
    pub contact_department: Option<String>,
    /// Line of business of the company.
    pub contact_business: Option<String>,
    /// Country of the company.
    pub contact_country: Option<String>,
    /// Category of the company.
    pub contact_category: Option<String>,
    /// Company with its department, as one text.
    pub contact_full_name: Option<String>,
    /// E-mail addresses of the participant.
    pub e_mail: Option<Vec<String>>,
    /// Telephone numbers of the person at home.
    pub phone_private: Option<Vec<String>>,
    /// Numbers of fax machines.
    pub phone_fax: Option<Vec<String>>,
    /// Numbers of mobile telephones.
    pub phone_mobile: Option<Vec<String>>,
    /// Direct numbers at work.
    pub phone_direct: Option<Vec<String>>,
    /// Office telephone numbers of the contact person.
    pub phone_contact: Option<Vec<String>>,
    /// Accounts for instant messages.
    pub messenger: Option<Vec<String>>,
    /// Accounts for calls over the internet.
    pub voip: Option<Vec<String>>,
    /// Web addresses of the company.
    pub contact_url: Option<Vec<String>>,
    /// Web addresses of the person.
    pub url: Option<Vec<String>>,
    /// Where the company is.
    pub street_address: Option<Box<AddressSyncData>>,
    /// Where the company gets its mail.
    pub postal_address: Option<Box<AddressSyncData>>,
    /// Country of the company, which decides on formats.
    pub country: Option<String>,
    /// Private address, in parts.
    pub person_address: Option<Box<AddressSyncData>>,
    /// Country that the participant lives in.
    pub person_country: Option<String>,
    /// How far the activity is for this participant.
    pub participant_status: Option<AppointmentStatus>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ParticipantSyncData "ParticipantSyncData" crate::PROFILE {
    0 person_id set_person_id i32 = "PersonId";
    1 person_first_name set_person_first_name String = "PersonFirstName";
    2 person_middle_name set_person_middle_name String = "PersonMiddleName";
    3 person_lastname set_person_lastname String = "PersonLastname";
    4 person_mrmrs set_person_mrmrs String = "PersonMrmrs";
    5 person_title set_person_title String = "PersonTitle";
    6 person_position set_person_position String = "PersonPosition";
    7 person_academic_title set_person_academic_title String = "PersonAcademicTitle";
    8 person_formal_name set_person_formal_name String = "PersonFormalName";
    9 person_full_name set_person_full_name String = "PersonFullName";
    10 contact_id set_contact_id i32 = "ContactId";
    11 contact_name set_contact_name String = "ContactName";
    12 contact_department set_contact_department String = "ContactDepartment";
    13 contact_business set_contact_business String = "ContactBusiness";
    14 contact_country set_contact_country String = "ContactCountry";
    15 contact_category set_contact_category String = "ContactCategory";
    16 contact_full_name set_contact_full_name String = "ContactFullName";
    17 e_mail set_e_mail Vec<String> = "EMail";
    18 phone_private set_phone_private Vec<String> = "PhonePrivate";
    19 phone_fax set_phone_fax Vec<String> = "PhoneFax";
    20 phone_mobile set_phone_mobile Vec<String> = "PhoneMobile";
    21 phone_direct set_phone_direct Vec<String> = "PhoneDirect";
    22 phone_contact set_phone_contact Vec<String> = "PhoneContact";
    23 messenger set_messenger Vec<String> = "Messenger";
    24 voip set_voip Vec<String> = "Voip";
    25 contact_url set_contact_url Vec<String> = "ContactUrl";
    26 url set_url Vec<String> = "Url";
    27 street_address set_street_address Box<AddressSyncData> = "StreetAddress";
    28 postal_address set_postal_address Box<AddressSyncData> = "PostalAddress";
    29 country set_country String = "Country";
    30 person_address set_person_address Box<AddressSyncData> = "PersonAddress";
    31 person_country set_person_country String = "PersonCountry";
    32 participant_status set_participant_status AppointmentStatus = "ParticipantStatus";
    33 table_right set_table_right Box<TableRight> = "TableRight";
    34 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
