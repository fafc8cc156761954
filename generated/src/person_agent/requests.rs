// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// The carrier `GetSalesRepRequest` of the API.
#[non_exhaustive]
pub struct GetSalesRepRequest {
    /// The property `ContactName`.
    pub contact_name: Option<String>,
    /// The property `PersonFirstname`.
    pub person_firstname: Option<String>,
    /// The property `PersonLastname`.
    pub person_lastname: Option<String>,
    /// The property `EmailAddress`.
    pub email_address: Option<String>,
    /// The property `PhoneNumber`.
    pub phone_number: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSalesRepRequest "GetSalesRepRequest" {
    0 contact_name set_contact_name String = "ContactName";
    1 person_firstname set_person_firstname String = "PersonFirstname";
    2 person_lastname set_person_lastname String = "PersonLastname";
    3 email_address set_email_address String = "EmailAddress";
    4 phone_number set_phone_number String = "PhoneNumber";
} }

/// The carrier `Person_MergeRequest` of the API.
#[non_exhaustive]
pub struct PersonMergeRequest {
    /// The property `SourcePersonId`.
    pub source_person_id: Option<i32>,
    /// The property `DestinationPersonId`.
    pub destination_person_id: Option<i32>,
    /// The property `MoveAfterDate`.
    pub move_after_date: Option<DateTime>,
    /// The property `DeleteSource`.
    pub delete_source: Option<bool>,
    /// The property `ReplaceEmptyFieldsOnDestination`.
    pub replace_empty_fields_on_destination: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PersonMergeRequest "Person_MergeRequest" {
    0 source_person_id set_source_person_id i32 = "SourcePersonId";
    1 destination_person_id set_destination_person_id i32 = "DestinationPersonId";
    2 move_after_date set_move_after_date DateTime = "MoveAfterDate";
    3 delete_source set_delete_source bool = "DeleteSource";
    4 replace_empty_fields_on_destination set_replace_empty_fields_on_destination bool = "ReplaceEmptyFieldsOnDestination";
} }

/// The carrier `SendConsentConfirmationEmailRequest` of the API.
#[non_exhaustive]
pub struct SendConsentConfirmationEmailRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `EmailAddress`.
    pub email_address: Option<String>,
    /// The property `EmailTemplateId`.
    pub email_template_id: Option<i32>,
    /// The property `CultureLcidId`.
    pub culture_lcid_id: Option<i32>,
    /// The property `Subject`.
    pub subject: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SendConsentConfirmationEmailRequest "SendConsentConfirmationEmailRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 email_address set_email_address String = "EmailAddress";
    2 email_template_id set_email_template_id i32 = "EmailTemplateId";
    3 culture_lcid_id set_culture_lcid_id i32 = "CultureLcidId";
    4 subject set_subject String = "Subject";
} }

/// The carrier `SetConsentRequest` of the API.
#[non_exhaustive]
pub struct SetConsentRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `Purpose`.
    pub purpose: Option<String>,
    /// The property `Source`.
    pub source: Option<String>,
    /// The property `LegalBase`.
    pub legal_base: Option<String>,
    /// The property `Comment`.
    pub comment: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetConsentRequest "SetConsentRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 purpose set_purpose String = "Purpose";
    2 source set_source String = "Source";
    3 legal_base set_legal_base String = "LegalBase";
    4 comment set_comment String = "Comment";
} }
