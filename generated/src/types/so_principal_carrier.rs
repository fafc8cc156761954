// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{EjUserStatus, GrantedModuleLicense, ProvidedCredential, RoleType, UserType};

/// The carrier `SoPrincipalCarrier` of the API.
#[non_exhaustive]
pub struct SoPrincipalCarrier {
    /// The property `UserType`.
    pub user_type: Option<UserType>,
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
    pub role_type: Option<RoleType>,
    /// The property `Licenses`.
    pub licenses: Option<Vec<GrantedModuleLicense>>,
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
    pub ej_user_status: Option<EjUserStatus>,
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

carrier! { SoPrincipalCarrier "SoPrincipalCarrier" crate::PROFILE {
    0 user_type set_user_type UserType = "UserType";
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
    15 role_type set_role_type RoleType = "RoleType";
    16 licenses set_licenses Vec<GrantedModuleLicense> = "Licenses";
    17 full_name set_full_name String = "FullName";
    18 e_mail_address set_e_mail_address String = "EMailAddress";
    19 function_rights set_function_rights Vec<String> = "FunctionRights";
    20 ej_user_id set_ej_user_id i32 = "EjUserId";
    21 ej_access_level set_ej_access_level i32 = "EjAccessLevel";
    22 ej_user_status set_ej_user_status EjUserStatus = "EjUserStatus";
    23 provided_credentials set_provided_credentials Vec<ProvidedCredential> = "ProvidedCredentials";
    24 secondary_groups set_secondary_groups Vec<i32> = "SecondaryGroups";
    25 database_context_identifier set_database_context_identifier String = "DatabaseContextIdentifier";
    26 user_name set_user_name String = "UserName";
} }
