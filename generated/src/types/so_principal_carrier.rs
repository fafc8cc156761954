// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{EjUserStatus, GrantedModuleLicense, ProvidedCredential, RoleType, UserType};

/// The user who is logged in, with groups, role, rights and licenses.
///
/// - returned by [`user().get_current_principal`](../user/struct.UserClient.html#method.get_current_principal).
#[non_exhaustive]
pub struct SoPrincipalCarrier {
    /// Whether the user is an employee, an external person or a technical account.
    pub user_type: Option<UserType>,
    /// Short name of the user, which is also the login name.
    pub associate: Option<String>,
    /// Key of the user.
    pub associate_id: Option<i32>,
    /// Whether the user is a person and not a resource.
    pub is_person: Option<bool>,
    /// Key of the user's person.
    pub person_id: Option<i32>,
    /// Key of the user's country.
    pub country_id: Option<i32>,
    /// Key of the country that new records begin with.
    pub home_country_id: Option<i32>,
    /// Key of the user's company.
    pub contact_id: Option<i32>,
    /// Key of the primary user group.
    pub group_id: Option<i32>,
    /// Key of the line of business of the user's company.
    pub business_id: Option<i32>,
    /// Key of the category of the user's company.
    pub category_id: Option<i32>,
    /// Key of the user who is responsible for the user's company.
    pub contact_owner: Option<i32>,
    /// Key of the role that gives the user rights.
    pub role_id: Option<i32>,
    /// Role by the name users see.
    pub role_name: Option<String>,
    /// Explanation of the role.
    pub role_description: Option<String>,
    /// Kind of user that the role is for.
    pub role_type: Option<RoleType>,
    /// Licenses of the user and of the installation.
    pub licenses: Option<Vec<GrantedModuleLicense>>,
    /// Full name, if the user is a person.
    pub full_name: Option<String>,
    /// E-mail address, if the user is a person.
    pub e_mail_address: Option<String>,
    /// Rights to functions by name, in alphabetical order.
    pub function_rights: Option<Vec<String>>,
    /// Key of the user in the user table of customer service (ej user).
    pub ej_user_id: Option<i32>,
    /// Level of access to customer service.
    pub ej_access_level: Option<i32>,
    /// State of the user in customer service.
    pub ej_user_status: Option<EjUserStatus>,
    /// Credentials that the login was made with.
    pub provided_credentials: Option<Vec<ProvidedCredential>>,
    /// Keys of the other user groups.
    pub secondary_groups: Option<Vec<i32>>,
    /// Database that the session works on.
    pub database_context_identifier: Option<String>,
    /// Name of the login in the vendor's online service.
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
