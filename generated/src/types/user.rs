// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    Credential, CustomCommand, FieldProperty, LicenseOwner, MDOListItem, Person, Role, TableRight,
    UserGroup, UserType,
};

/// The carrier `CurrentPrincipal` of the API.
#[non_exhaustive]
pub struct CurrentPrincipal {
    /// The property `UserType`.
    pub user_type: Option<String>,
    /// The property `Associate`.
    pub associate: Option<String>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `IsPerson`.
    pub is_person: Option<bool>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `CountryId`.
    pub country_id: Option<i32>,
    /// The property `HomeCountryId`.
    pub home_country_id: Option<i32>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `GroupId`.
    pub group_id: Option<i32>,
    /// The property `BusinessId`.
    pub business_id: Option<i32>,
    /// The property `CategoryId`.
    pub category_id: Option<i32>,
    /// The property `ContactOwner`.
    pub contact_owner: Option<i32>,
    /// The property `RoleId`.
    pub role_id: Option<i32>,
    /// The property `RoleName`.
    pub role_name: Option<String>,
    /// The property `RoleDescription`.
    pub role_description: Option<String>,
    /// The property `RoleType`.
    pub role_type: Option<String>,
    /// The property `Licenses`.
    pub licenses: Option<Vec<CurrentPrincipalLicense>>,
    /// The property `FullName`.
    pub full_name: Option<String>,
    /// The property `EMailAddress`.
    pub e_mail_address: Option<String>,
    /// The property `FunctionRights`.
    pub function_rights: Option<Vec<String>>,
    /// The property `EjUserId`.
    pub ej_user_id: Option<i32>,
    /// The property `EjAccessLevel`.
    pub ej_access_level: Option<i32>,
    /// The property `EjUserStatus`.
    pub ej_user_status: Option<String>,
    /// The property `ProvidedCredentials`.
    pub provided_credentials: Option<Vec<ProvidedCredential>>,
    /// The property `SecondaryGroups`.
    pub secondary_groups: Option<Vec<i32>>,
    /// The property `DatabaseContextIdentifier`.
    pub database_context_identifier: Option<String>,
    /// The property `UserName`.
    pub user_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CurrentPrincipal "CurrentPrincipal" {
    0 user_type set_user_type String = "UserType";
    1 associate set_associate String = "Associate";
    2 associate_id set_associate_id i32 = "AssociateId";
    3 is_person set_is_person bool = "IsPerson";
    4 person_id set_person_id i32 = "PersonId";
    5 country_id set_country_id i32 = "CountryId";
    6 home_country_id set_home_country_id i32 = "HomeCountryId";
    7 contact_id set_contact_id i32 = "ContactId";
    8 group_id set_group_id i32 = "GroupId";
    9 business_id set_business_id i32 = "BusinessId";
    10 category_id set_category_id i32 = "CategoryId";
    11 contact_owner set_contact_owner i32 = "ContactOwner";
    12 role_id set_role_id i32 = "RoleId";
    13 role_name set_role_name String = "RoleName";
    14 role_description set_role_description String = "RoleDescription";
    15 role_type set_role_type String = "RoleType";
    16 licenses set_licenses Vec<CurrentPrincipalLicense> = "Licenses";
    17 full_name set_full_name String = "FullName";
    18 e_mail_address set_e_mail_address String = "EMailAddress";
    19 function_rights set_function_rights Vec<String> = "FunctionRights";
    20 ej_user_id set_ej_user_id i32 = "EjUserId";
    21 ej_access_level set_ej_access_level i32 = "EjAccessLevel";
    22 ej_user_status set_ej_user_status String = "EjUserStatus";
    23 provided_credentials set_provided_credentials Vec<ProvidedCredential> = "ProvidedCredentials";
    24 secondary_groups set_secondary_groups Vec<i32> = "SecondaryGroups";
    25 database_context_identifier set_database_context_identifier String = "DatabaseContextIdentifier";
    26 user_name set_user_name String = "UserName";
} }

/// The carrier `CurrentPrincipalLicense` of the API.
#[non_exhaustive]
pub struct CurrentPrincipalLicense {
    /// The property `OwnerId`.
    pub owner_id: Option<i32>,
    /// The property `OwnerName`.
    pub owner_name: Option<String>,
    /// The property `OwnerDescription`.
    pub owner_description: Option<String>,
    /// The property `ModuleId`.
    pub module_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Version`.
    pub version: Option<String>,
    /// The property `LicenseType`.
    pub license_type: Option<String>,
    /// The property `ExtraFlags`.
    pub extra_flags: Option<i32>,
    /// The property `ExtraInfo`.
    pub extra_info: Option<String>,
    /// The property `SortOrder`.
    pub sort_order: Option<i32>,
    /// The property `LicenseNumber`.
    pub license_number: Option<i32>,
    /// The property `IsHidden`.
    pub is_hidden: Option<bool>,
    /// The property `IsUnrestricted`.
    pub is_unrestricted: Option<bool>,
    /// The property `ExpiryDate`.
    pub expiry_date: Option<DateTime>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CurrentPrincipalLicense "CurrentPrincipalLicense" {
    0 owner_id set_owner_id i32 = "OwnerId";
    1 owner_name set_owner_name String = "OwnerName";
    2 owner_description set_owner_description String = "OwnerDescription";
    3 module_id set_module_id i32 = "ModuleId";
    4 name set_name String = "Name";
    5 description set_description String = "Description";
    6 version set_version String = "Version";
    7 license_type set_license_type String = "LicenseType";
    8 extra_flags set_extra_flags i32 = "ExtraFlags";
    9 extra_info set_extra_info String = "ExtraInfo";
    10 sort_order set_sort_order i32 = "SortOrder";
    11 license_number set_license_number i32 = "LicenseNumber";
    12 is_hidden set_is_hidden bool = "IsHidden";
    13 is_unrestricted set_is_unrestricted bool = "IsUnrestricted";
    14 expiry_date set_expiry_date DateTime = "ExpiryDate";
    15 table_right set_table_right Box<TableRight> = "TableRight";
    16 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `ProvidedCredential` of the API.
#[non_exhaustive]
pub struct ProvidedCredential {
    /// The property `Type`.
    pub r#type: Option<String>,
    /// The property `SearchName`.
    pub search_name: Option<String>,
    /// The property `DisplayName`.
    pub display_name: Option<String>,
    /// The property `CredentialId`.
    pub credential_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ProvidedCredential "ProvidedCredential" {
    0 r#type set_type String = "Type";
    1 search_name set_search_name String = "SearchName";
    2 display_name set_display_name String = "DisplayName";
    3 credential_id set_credential_id i32 = "CredentialId";
} }

/// The carrier `UserWithLinks` of the API.
#[non_exhaustive]
pub struct UserWithLinks {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `LicenseOwners`.
    pub license_owners: Option<Vec<LicenseOwner>>,
    /// The property `Role`.
    pub role: Option<Box<Role>>,
    /// The property `UserGroup`.
    pub user_group: Option<Box<UserGroup>>,
    /// The property `OtherGroups`.
    pub other_groups: Option<Vec<UserGroup>>,
    /// The property `Person`.
    pub person: Option<Box<Person>>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `Lastlogin`.
    pub lastlogin: Option<DateTime>,
    /// The property `Lastlogout`.
    pub lastlogout: Option<DateTime>,
    /// The property `EjUserId`.
    pub ej_user_id: Option<i32>,
    /// The property `RequestSignature`.
    pub request_signature: Option<String>,
    /// The property `Type`.
    pub r#type: Option<UserType>,
    /// The property `IsPersonRetired`.
    pub is_person_retired: Option<bool>,
    /// The property `IsOnTravel`.
    pub is_on_travel: Option<bool>,
    /// The property `Credentials`.
    pub credentials: Option<Vec<Credential>>,
    /// The property `UserName`.
    pub user_name: Option<String>,
    /// The property `TicketCategories`.
    pub ticket_categories: Option<Vec<MDOListItem>>,
    /// The property `NickName`.
    pub nick_name: Option<String>,
    /// The property `WaitingForApproval`.
    pub waiting_for_approval: Option<bool>,
    /// The property `ExtraFields`.
    pub extra_fields: Option<Map<String>>,
    /// The property `CustomFields`.
    pub custom_fields: Option<Map<String>>,
    /// The property `PostSaveCommands`.
    pub post_save_commands: Option<Vec<CustomCommand>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// The property `_Links`.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UserWithLinks "UserWithLinks" {
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
    27 links set_links Map<String> = "_Links";
} }
