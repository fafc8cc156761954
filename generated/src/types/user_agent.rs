// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier, flag_enum};
use crate::types::{FieldProperty, TableRight, User};

/// The carrier `AccessGatewayInfo` of the API.
#[non_exhaustive]
pub struct AccessGatewayInfo {
    /// The property `ClientId`.
    pub client_id: Option<String>,
    /// The property `RedirectUri`.
    pub redirect_uri: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AccessGatewayInfo "AccessGatewayInfo" {
    0 client_id set_client_id String = "ClientId";
    1 redirect_uri set_redirect_uri String = "RedirectUri";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `CredentialUser` of the API.
#[non_exhaustive]
pub struct CredentialUser {
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `DisplayValue`.
    pub display_value: Option<String>,
    /// The property `Columns`.
    pub columns: Option<Vec<String>>,
    /// The property `CanCreatePerson`.
    pub can_create_person: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CredentialUser "CredentialUser" {
    0 value set_value String = "Value";
    1 display_value set_display_value String = "DisplayValue";
    2 columns set_columns Vec<String> = "Columns";
    3 can_create_person set_can_create_person bool = "CanCreatePerson";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `CredentialsGroup` of the API.
#[non_exhaustive]
pub struct CredentialsGroup {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `DisplayName`.
    pub display_name: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CredentialsGroup "CredentialsGroup" {
    0 name set_name String = "Name";
    1 display_name set_display_name String = "DisplayName";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `CredentialsGroupUsers` of the API.
#[non_exhaustive]
pub struct CredentialsGroupUsers {
    /// The property `Headings`.
    pub headings: Option<Vec<String>>,
    /// The property `Users`.
    pub users: Option<Vec<CredentialUser>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CredentialsGroupUsers "CredentialsGroupUsers" {
    0 headings set_headings Vec<String> = "Headings";
    1 users set_users Vec<CredentialUser> = "Users";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `ExternalUserInfoModification` of the API.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are written back as they came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ExternalUserInfoModification(pagewire_runtime::value::Flags);

flag_enum! { ExternalUserInfoModification "ExternalUserInfoModification" {
    /// `Unknown`, number 0.
    UNKNOWN = "Unknown" 0;
    /// `UserName`, number 1.
    USER_NAME = "UserName" 1;
    /// `Password`, number 2.
    PASSWORD = "Password" 2;
    /// `Role`, number 4.
    ROLE = "Role" 4;
    /// `Active`, number 8.
    ACTIVE = "Active" 8;
    /// `All`, number 15.
    ALL = "All" 15;
} }

/// The carrier `ResolvedUser` of the API.
#[non_exhaustive]
pub struct ResolvedUser {
    /// The property `User`.
    pub user: Option<Box<User>>,
    /// The property `PersonCreated`.
    pub person_created: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ResolvedUser "ResolvedUser" {
    0 user set_user Box<User> = "User";
    1 person_created set_person_created bool = "PersonCreated";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `TokenManagementInfo` of the API.
#[non_exhaustive]
pub struct TokenManagementInfo {
    /// The property `Provider`.
    pub provider: Option<String>,
    /// The property `AccessToken`.
    pub access_token: Option<String>,
    /// The property `RefreshToken`.
    pub refresh_token: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TokenManagementInfo "TokenManagementInfo" {
    0 provider set_provider String = "Provider";
    1 access_token set_access_token String = "AccessToken";
    2 refresh_token set_refresh_token String = "RefreshToken";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `UntrustedCredentials` of the API.
#[non_exhaustive]
pub struct UntrustedCredentials {
    /// The property `ValidFrom`.
    pub valid_from: Option<DateTime>,
    /// The property `ValidTo`.
    pub valid_to: Option<DateTime>,
    /// The property `Comment`.
    pub comment: Option<String>,
    /// The property `SecretValue`.
    pub secret_value: Option<String>,
    /// The property `PublicValue`.
    pub public_value: Option<String>,
    /// The property `IsActive`.
    pub is_active: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UntrustedCredentials "UntrustedCredentials" {
    0 valid_from set_valid_from DateTime = "ValidFrom";
    1 valid_to set_valid_to DateTime = "ValidTo";
    2 comment set_comment String = "Comment";
    3 secret_value set_secret_value String = "SecretValue";
    4 public_value set_public_value String = "PublicValue";
    5 is_active set_is_active bool = "IsActive";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `UserValidationResult` of the API.
#[non_exhaustive]
pub struct UserValidationResult {
    /// The property `Reason`.
    pub reason: Option<String>,
    /// The property `Result`.
    pub result: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UserValidationResult "UserValidationResult" {
    0 reason set_reason String = "Reason";
    1 result set_result bool = "Result";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
