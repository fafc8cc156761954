// Made by `cargo run --release -p generator`; do not edit.

use runtime::{DateTime, Unknown, carrier};
use crate::types::{
    Address, AddressType, ContactAction, ContactEntity, ContactSourceType, DuplicateEntry,
    DuplicateRule, PersonEntity,
};

/// The carrier `AddPersonRequest` of the API.
#[non_exhaustive]
pub struct AddPersonRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `NewPersonEntity`.
    pub new_person_entity: Option<Box<PersonEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddPersonRequest "AddPersonRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 new_person_entity set_new_person_entity Box<PersonEntity> = "NewPersonEntity";
} }

/// The carrier `Contact_ChangeCountryRequest` of the API.
#[non_exhaustive]
pub struct ContactChangeCountryRequest {
    /// The property `ContactEntity`.
    pub contact_entity: Option<Box<ContactEntity>>,
    /// The property `ToCountryId`.
    pub to_country_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ContactChangeCountryRequest "Contact_ChangeCountryRequest" {
    0 contact_entity set_contact_entity Box<ContactEntity> = "ContactEntity";
    1 to_country_id set_to_country_id i32 = "ToCountryId";
} }

/// The carrier `Contact_CreateNewEntryRequest` of the API.
#[non_exhaustive]
pub struct ContactCreateNewEntryRequest {
    /// The property `Duplicate`.
    pub duplicate: Option<Box<DuplicateEntry>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ContactCreateNewEntryRequest "Contact_CreateNewEntryRequest" {
    0 duplicate set_duplicate Box<DuplicateEntry> = "Duplicate";
} }

/// The carrier `Contact_GetAddressByCountryRequest` of the API.
#[non_exhaustive]
pub struct ContactGetAddressByCountryRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `CountryId`.
    pub country_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ContactGetAddressByCountryRequest "Contact_GetAddressByCountryRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 country_id set_country_id i32 = "CountryId";
} }

/// The carrier `Contact_GetAddressRequest` of the API.
#[non_exhaustive]
pub struct ContactGetAddressRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ContactGetAddressRequest "Contact_GetAddressRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
} }

/// The carrier `Contact_GetDuplicatesRequest` of the API.
#[non_exhaustive]
pub struct ContactGetDuplicatesRequest {
    /// The property `Name`.
    pub name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ContactGetDuplicatesRequest "Contact_GetDuplicatesRequest" {
    0 name set_name String = "Name";
} }

/// The carrier `Contact_IsNumberValidRequest` of the API.
#[non_exhaustive]
pub struct ContactIsNumberValidRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `Number`.
    pub number: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ContactIsNumberValidRequest "Contact_IsNumberValidRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 number set_number String = "Number";
} }

/// The carrier `Contact_MergeRequest` of the API.
#[non_exhaustive]
pub struct ContactMergeRequest {
    /// The property `SourceContactId`.
    pub source_contact_id: Option<i32>,
    /// The property `DestinationContactId`.
    pub destination_contact_id: Option<i32>,
    /// The property `MergeIdenticalPersons`.
    pub merge_identical_persons: Option<bool>,
    /// The property `ReplaceEmptyFieldsOnDestination`.
    pub replace_empty_fields_on_destination: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ContactMergeRequest "Contact_MergeRequest" {
    0 source_contact_id set_source_contact_id i32 = "SourceContactId";
    1 destination_contact_id set_destination_contact_id i32 = "DestinationContactId";
    2 merge_identical_persons set_merge_identical_persons bool = "MergeIdenticalPersons";
    3 replace_empty_fields_on_destination set_replace_empty_fields_on_destination bool = "ReplaceEmptyFieldsOnDestination";
} }

/// The carrier `Contact_SetDuplicateRulesStatusRequest` of the API.
#[non_exhaustive]
pub struct ContactSetDuplicateRulesStatusRequest {
    /// The property `Rules`.
    pub rules: Option<Vec<DuplicateRule>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ContactSetDuplicateRulesStatusRequest "Contact_SetDuplicateRulesStatusRequest" {
    0 rules set_rules Vec<DuplicateRule> = "Rules";
} }

/// The carrier `Contact_UndeleteRequest` of the API.
#[non_exhaustive]
pub struct ContactUndeleteRequest {
    /// The property `Id`.
    pub id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ContactUndeleteRequest "Contact_UndeleteRequest" {
    0 id set_id i32 = "Id";
} }

/// The carrier `CopyRequest` of the API.
#[non_exhaustive]
pub struct CopyRequest {
    /// The property `SourceContactId`.
    pub source_contact_id: Option<i32>,
    /// The property `DestinationContactName`.
    pub destination_contact_name: Option<String>,
    /// The property `DestinationContactDepartment`.
    pub destination_contact_department: Option<String>,
    /// The property `CopyPersons`.
    pub copy_persons: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CopyRequest "CopyRequest" {
    0 source_contact_id set_source_contact_id i32 = "SourceContactId";
    1 destination_contact_name set_destination_contact_name String = "DestinationContactName";
    2 destination_contact_department set_destination_contact_department String = "DestinationContactDepartment";
    3 copy_persons set_copy_persons bool = "CopyPersons";
} }

/// The carrier `GetContactSummaryRequest` of the API.
#[non_exhaustive]
pub struct GetContactSummaryRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `Limit`.
    pub limit: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetContactSummaryRequest "GetContactSummaryRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 limit set_limit i32 = "Limit";
} }

/// The carrier `GetContactWithPersonsRequest` of the API.
#[non_exhaustive]
pub struct GetContactWithPersonsRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetContactWithPersonsRequest "GetContactWithPersonsRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
} }

/// The carrier `GetMyActiveContactsRequest` of the API.
#[non_exhaustive]
pub struct GetMyActiveContactsRequest {
    /// The property `ActivityStartTime`.
    pub activity_start_time: Option<DateTime>,
    /// The property `ContactCategories`.
    pub contact_categories: Option<Vec<i32>>,
    /// The property `ActionType`.
    pub action_type: Option<ContactAction>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetMyActiveContactsRequest "GetMyActiveContactsRequest" {
    0 activity_start_time set_activity_start_time DateTime = "ActivityStartTime";
    1 contact_categories set_contact_categories Vec<i32> = "ContactCategories";
    2 action_type set_action_type ContactAction = "ActionType";
} }

/// The carrier `GetMyRecentContactsRequest` of the API.
#[non_exhaustive]
pub struct GetMyRecentContactsRequest {
    /// The property `SourceType`.
    pub source_type: Option<ContactSourceType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetMyRecentContactsRequest "GetMyRecentContactsRequest" {
    0 source_type set_source_type ContactSourceType = "SourceType";
} }

/// The carrier `GetNameDepartmentDuplicatesRequest` of the API.
#[non_exhaustive]
pub struct GetNameDepartmentDuplicatesRequest {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Department`.
    pub department: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetNameDepartmentDuplicatesRequest "GetNameDepartmentDuplicatesRequest" {
    0 name set_name String = "Name";
    1 department set_department String = "Department";
} }

/// The carrier `GetPersonsRequest` of the API.
#[non_exhaustive]
pub struct GetPersonsRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPersonsRequest "GetPersonsRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
} }

/// The carrier `GetQuoteVersionAddressesRequest` of the API.
#[non_exhaustive]
pub struct GetQuoteVersionAddressesRequest {
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetQuoteVersionAddressesRequest "GetQuoteVersionAddressesRequest" {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
} }

/// The carrier `SaveQuoteVersionAddressRequest` of the API.
#[non_exhaustive]
pub struct SaveQuoteVersionAddressRequest {
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// The property `Address`.
    pub address: Option<Box<Address>>,
    /// The property `AddressType`.
    pub address_type: Option<AddressType>,
    /// The property `CountryId`.
    pub country_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveQuoteVersionAddressRequest "SaveQuoteVersionAddressRequest" {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
    1 address set_address Box<Address> = "Address";
    2 address_type set_address_type AddressType = "AddressType";
    3 country_id set_country_id i32 = "CountryId";
} }

/// The carrier `ValidateContactEntityRequest` of the API.
#[non_exhaustive]
pub struct ValidateContactEntityRequest {
    /// The property `ContactEntity`.
    pub contact_entity: Option<Box<ContactEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ValidateContactEntityRequest "ValidateContactEntityRequest" {
    0 contact_entity set_contact_entity Box<ContactEntity> = "ContactEntity";
} }
