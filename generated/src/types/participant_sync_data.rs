// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{AddressSyncData, AppointmentStatus, FieldProperty, TableRight};

/// The carrier `ParticipantSyncData` of the API.
#[non_exhaustive]
pub struct ParticipantSyncData {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `PersonFirstName`.
    pub person_first_name: Option<String>,
    /// The property `PersonMiddleName`.
    pub person_middle_name: Option<String>,
    /// The property `PersonLastname`.
    pub person_lastname: Option<String>,
    /// The property `PersonMrmrs`.
    pub person_mrmrs: Option<String>,
    /// The property `PersonTitle`.
    pub person_title: Option<String>,
    /// The property `PersonPosition`.
    pub person_position: Option<String>,
    /// The property `PersonAcademicTitle`.
    pub person_academic_title: Option<String>,
    /// The property `PersonFormalName`.
    pub person_formal_name: Option<String>,
    /// The property `PersonFullName`.
    pub person_full_name: Option<String>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `ContactName`.
    pub contact_name: Option<String>,
    /// The property `ContactDepartment`.
    pub contact_department: Option<String>,
    /// The property `ContactBusiness`.
    pub contact_business: Option<String>,
    /// The property `ContactCountry`.
    pub contact_country: Option<String>,
    /// The property `ContactCategory`.
    pub contact_category: Option<String>,
    /// The property `ContactFullName`.
    pub contact_full_name: Option<String>,
    /// The property `EMail`.
    pub e_mail: Option<Vec<String>>,
    /// The property `PhonePrivate`.
    pub phone_private: Option<Vec<String>>,
    /// The property `PhoneFax`.
    pub phone_fax: Option<Vec<String>>,
    /// The property `PhoneMobile`.
    pub phone_mobile: Option<Vec<String>>,
    /// The property `PhoneDirect`.
    pub phone_direct: Option<Vec<String>>,
    /// The property `PhoneContact`.
    pub phone_contact: Option<Vec<String>>,
    /// The property `Messenger`.
    pub messenger: Option<Vec<String>>,
    /// The property `Voip`.
    pub voip: Option<Vec<String>>,
    /// The property `ContactUrl`.
    pub contact_url: Option<Vec<String>>,
    /// The property `Url`.
    pub url: Option<Vec<String>>,
    /// The property `StreetAddress`.
    pub street_address: Option<Box<AddressSyncData>>,
    /// The property `PostalAddress`.
    pub postal_address: Option<Box<AddressSyncData>>,
    /// The property `Country`.
    pub country: Option<String>,
    /// The property `PersonAddress`.
    pub person_address: Option<Box<AddressSyncData>>,
    /// The property `PersonCountry`.
    pub person_country: Option<String>,
    /// The property `ParticipantStatus`.
    pub participant_status: Option<AppointmentStatus>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
