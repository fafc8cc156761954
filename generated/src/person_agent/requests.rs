// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Bytes, DateTime, Unknown, carrier};
use crate::types::{AssociateSourceType, PersonEntity, TemporaryKeyDomain};

/// The carrier `AddBounceRequest` of the API.
#[non_exhaustive]
pub struct AddBounceRequest {
    /// The property `EmailAddress`.
    pub email_address: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddBounceRequest "AddBounceRequest" {
    0 email_address set_email_address String = "EmailAddress";
} }

/// The carrier `AddBounceWithCountRequest` of the API.
#[non_exhaustive]
pub struct AddBounceWithCountRequest {
    /// The property `EmailAddress`.
    pub email_address: Option<String>,
    /// The property `Counts`.
    pub counts: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddBounceWithCountRequest "AddBounceWithCountRequest" {
    0 email_address set_email_address String = "EmailAddress";
    1 counts set_counts i32 = "Counts";
} }

/// The carrier `AddBounceWithDetailsRequest` of the API.
#[non_exhaustive]
pub struct AddBounceWithDetailsRequest {
    /// The property `EmailAddress`.
    pub email_address: Option<String>,
    /// The property `Counts`.
    pub counts: Option<i32>,
    /// The property `Code`.
    pub code: Option<i32>,
    /// The property `Reason`.
    pub reason: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddBounceWithDetailsRequest "AddBounceWithDetailsRequest" {
    0 email_address set_email_address String = "EmailAddress";
    1 counts set_counts i32 = "Counts";
    2 code set_code i32 = "Code";
    3 reason set_reason String = "Reason";
} }

/// The carrier `AddEmailAddressToPersonRequest` of the API.
#[non_exhaustive]
pub struct AddEmailAddressToPersonRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `EmailAddress`.
    pub email_address: Option<String>,
    /// The property `SetAsPrimaryEmail`.
    pub set_as_primary_email: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddEmailAddressToPersonRequest "AddEmailAddressToPersonRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 email_address set_email_address String = "EmailAddress";
    2 set_as_primary_email set_set_as_primary_email bool = "SetAsPrimaryEmail";
} }

/// The carrier `ChangePersonRankRequest` of the API.
#[non_exhaustive]
pub struct ChangePersonRankRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `MoveUp`.
    pub move_up: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChangePersonRankRequest "ChangePersonRankRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 move_up set_move_up bool = "MoveUp";
} }

/// The carrier `CheckTemporaryKeyRequest` of the API.
#[non_exhaustive]
pub struct CheckTemporaryKeyRequest {
    /// The property `TemporaryKey`.
    pub temporary_key: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CheckTemporaryKeyRequest "CheckTemporaryKeyRequest" {
    0 temporary_key set_temporary_key String = "TemporaryKey";
} }

/// The carrier `CreateDefaultByContactIdRequest` of the API.
#[non_exhaustive]
pub struct CreateDefaultByContactIdRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateDefaultByContactIdRequest "CreateDefaultByContactIdRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
} }

/// The carrier `CreateDefaultFromCredentialRequest` of the API.
#[non_exhaustive]
pub struct CreateDefaultFromCredentialRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `CredentialType`.
    pub credential_type: Option<String>,
    /// The property `CredentialValue`.
    pub credential_value: Option<String>,
    /// The property `CredentialDisplayValue`.
    pub credential_display_value: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateDefaultFromCredentialRequest "CreateDefaultFromCredentialRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 credential_type set_credential_type String = "CredentialType";
    2 credential_value set_credential_value String = "CredentialValue";
    3 credential_display_value set_credential_display_value String = "CredentialDisplayValue";
} }

/// The carrier `CreateTemporaryKeyRequest` of the API.
#[non_exhaustive]
pub struct CreateTemporaryKeyRequest {
    /// The property `Domain`.
    pub domain: Option<TemporaryKeyDomain>,
    /// The property `TargetId`.
    pub target_id: Option<i32>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `Expires`.
    pub expires: Option<DateTime>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateTemporaryKeyRequest "CreateTemporaryKeyRequest" {
    0 domain set_domain TemporaryKeyDomain = "Domain";
    1 target_id set_target_id i32 = "TargetId";
    2 person_id set_person_id i32 = "PersonId";
    3 expires set_expires DateTime = "Expires";
} }

/// The carrier `DeleteTemporaryKeysOfDomainRequest` of the API.
#[non_exhaustive]
pub struct DeleteTemporaryKeysOfDomainRequest {
    /// The property `Domain`.
    pub domain: Option<TemporaryKeyDomain>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteTemporaryKeysOfDomainRequest "DeleteTemporaryKeysOfDomainRequest" {
    0 domain set_domain TemporaryKeyDomain = "Domain";
    1 person_id set_person_id i32 = "PersonId";
} }

/// The carrier `GetBestSoLanguageForTemplateRequest` of the API.
#[non_exhaustive]
pub struct GetBestSoLanguageForTemplateRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `TemplateId`.
    pub template_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetBestSoLanguageForTemplateRequest "GetBestSoLanguageForTemplateRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 template_id set_template_id i32 = "TemplateId";
} }

/// The carrier `GetColleaguesByDepartmentRequest` of the API.
#[non_exhaustive]
pub struct GetColleaguesByDepartmentRequest {
    /// The property `DepartmentId`.
    pub department_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetColleaguesByDepartmentRequest "GetColleaguesByDepartmentRequest" {
    0 department_id set_department_id i32 = "DepartmentId";
} }

/// The carrier `GetColleaguesBySourceRequest` of the API.
#[non_exhaustive]
pub struct GetColleaguesBySourceRequest {
    /// The property `SourceType`.
    pub source_type: Option<AssociateSourceType>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetColleaguesBySourceRequest "GetColleaguesBySourceRequest" {
    0 source_type set_source_type AssociateSourceType = "SourceType";
    1 count set_count i32 = "Count";
} }

/// The carrier `GetConsentInfosRequest` of the API.
#[non_exhaustive]
pub struct GetConsentInfosRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetConsentInfosRequest "GetConsentInfosRequest" {
    0 person_id set_person_id i32 = "PersonId";
} }

/// The carrier `GetOwnerOnPersonIdRequest` of the API.
#[non_exhaustive]
pub struct GetOwnerOnPersonIdRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetOwnerOnPersonIdRequest "GetOwnerOnPersonIdRequest" {
    0 person_id set_person_id i32 = "PersonId";
} }

/// The carrier `GetPersonSummaryRequest` of the API.
#[non_exhaustive]
pub struct GetPersonSummaryRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `Limit`.
    pub limit: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPersonSummaryRequest "GetPersonSummaryRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 limit set_limit i32 = "Limit";
} }

/// The carrier `GetPersonsFromContactRequest` of the API.
#[non_exhaustive]
pub struct GetPersonsFromContactRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPersonsFromContactRequest "GetPersonsFromContactRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
} }

/// The carrier `GetPersonsFromProjectRequest` of the API.
#[non_exhaustive]
pub struct GetPersonsFromProjectRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPersonsFromProjectRequest "GetPersonsFromProjectRequest" {
    0 project_id set_project_id i32 = "ProjectId";
} }

/// The carrier `GetPhonesRequest` of the API.
#[non_exhaustive]
pub struct GetPhonesRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPhonesRequest "GetPhonesRequest" {
    0 person_id set_person_id i32 = "PersonId";
} }

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

/// The carrier `HasConsentRequest` of the API.
#[non_exhaustive]
pub struct HasConsentRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `Purpose`.
    pub purpose: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { HasConsentRequest "HasConsentRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 purpose set_purpose String = "Purpose";
} }

/// The carrier `NormalizeRanksRequest` of the API.
#[non_exhaustive]
pub struct NormalizeRanksRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { NormalizeRanksRequest "NormalizeRanksRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
} }

/// The carrier `Person_ChangeCountryRequest` of the API.
#[non_exhaustive]
pub struct PersonChangeCountryRequest {
    /// The property `PersonEntity`.
    pub person_entity: Option<Box<PersonEntity>>,
    /// The property `ToCountryId`.
    pub to_country_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PersonChangeCountryRequest "Person_ChangeCountryRequest" {
    0 person_entity set_person_entity Box<PersonEntity> = "PersonEntity";
    1 to_country_id set_to_country_id i32 = "ToCountryId";
} }

/// The carrier `Person_GetAddressByCountryRequest` of the API.
#[non_exhaustive]
pub struct PersonGetAddressByCountryRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `CountryId`.
    pub country_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PersonGetAddressByCountryRequest "Person_GetAddressByCountryRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 country_id set_country_id i32 = "CountryId";
} }

/// The carrier `Person_GetAddressRequest` of the API.
#[non_exhaustive]
pub struct PersonGetAddressRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PersonGetAddressRequest "Person_GetAddressRequest" {
    0 person_id set_person_id i32 = "PersonId";
} }

/// The carrier `Person_GetPersonImageRequest` of the API.
#[non_exhaustive]
pub struct PersonGetPersonImageRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PersonGetPersonImageRequest "Person_GetPersonImageRequest" {
    0 person_id set_person_id i32 = "PersonId";
} }

/// The carrier `Person_IsNumberValidRequest` of the API.
#[non_exhaustive]
pub struct PersonIsNumberValidRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `Number`.
    pub number: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PersonIsNumberValidRequest "Person_IsNumberValidRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 number set_number String = "Number";
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

/// The carrier `Person_MoveRequest` of the API.
#[non_exhaustive]
pub struct PersonMoveRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `DestinationContactId`.
    pub destination_contact_id: Option<i32>,
    /// The property `MoveAfterDate`.
    pub move_after_date: Option<DateTime>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PersonMoveRequest "Person_MoveRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 destination_contact_id set_destination_contact_id i32 = "DestinationContactId";
    2 move_after_date set_move_after_date DateTime = "MoveAfterDate";
} }

/// The carrier `Person_SetPersonImageRequest` of the API.
#[non_exhaustive]
pub struct PersonSetPersonImageRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `Image`.
    pub image: Option<Bytes>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PersonSetPersonImageRequest "Person_SetPersonImageRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 image set_image Bytes = "Image";
} }

/// The carrier `Person_UndeleteRequest` of the API.
#[non_exhaustive]
pub struct PersonUndeleteRequest {
    /// The property `Id`.
    pub id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PersonUndeleteRequest "Person_UndeleteRequest" {
    0 id set_id i32 = "Id";
} }

/// The carrier `RemoveConsentRequest` of the API.
#[non_exhaustive]
pub struct RemoveConsentRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `Purpose`.
    pub purpose: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RemoveConsentRequest "RemoveConsentRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 purpose set_purpose String = "Purpose";
} }

/// The carrier `ResolvePersonFromInfoRequest` of the API.
#[non_exhaustive]
pub struct ResolvePersonFromInfoRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `PersonName`.
    pub person_name: Option<String>,
    /// The property `PhoneNumbers`.
    pub phone_numbers: Option<Vec<String>>,
    /// The property `Emails`.
    pub emails: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ResolvePersonFromInfoRequest "ResolvePersonFromInfoRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 person_name set_person_name String = "PersonName";
    2 phone_numbers set_phone_numbers Vec<String> = "PhoneNumbers";
    3 emails set_emails Vec<String> = "Emails";
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

/// The carrier `SetPersonRankRequest` of the API.
#[non_exhaustive]
pub struct SetPersonRankRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `DesiredRank`.
    pub desired_rank: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetPersonRankRequest "SetPersonRankRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 desired_rank set_desired_rank i32 = "DesiredRank";
} }

/// The carrier `ValidatePersonEntityRequest` of the API.
#[non_exhaustive]
pub struct ValidatePersonEntityRequest {
    /// The property `PersonEntity`.
    pub person_entity: Option<Box<PersonEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ValidatePersonEntityRequest "ValidatePersonEntityRequest" {
    0 person_entity set_person_entity Box<PersonEntity> = "PersonEntity";
} }
