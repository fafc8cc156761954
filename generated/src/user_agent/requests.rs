// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};
use crate::types::{
    CommandActionResult, Credential, ExternalUserInfoModification, RoleRelationToOwner, RoleType,
    TokenManagementInfo, UntrustedCredentials, User, UserGroup, UserType,
};

/// The carrier `AddOwnerContactRequest` of the API.
#[non_exhaustive]
pub struct AddOwnerContactRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddOwnerContactRequest "AddOwnerContactRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
} }

/// The carrier `CanChangePasswordRequest` of the API.
#[non_exhaustive]
pub struct CanChangePasswordRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CanChangePasswordRequest "CanChangePasswordRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
} }

/// The carrier `ChangeOwnPasswordRequest` of the API.
#[non_exhaustive]
pub struct ChangeOwnPasswordRequest {
    /// The property `OldPassword`.
    pub old_password: Option<String>,
    /// The property `NewPassword`.
    pub new_password: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChangeOwnPasswordRequest "ChangeOwnPasswordRequest" {
    0 old_password set_old_password String = "OldPassword";
    1 new_password set_new_password String = "NewPassword";
} }

/// The carrier `ChangePasswordFromNameRequest` of the API.
#[non_exhaustive]
pub struct ChangePasswordFromNameRequest {
    /// The property `AssociateName`.
    pub associate_name: Option<String>,
    /// The property `OldPassword`.
    pub old_password: Option<String>,
    /// The property `NewPassword`.
    pub new_password: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChangePasswordFromNameRequest "ChangePasswordFromNameRequest" {
    0 associate_name set_associate_name String = "AssociateName";
    1 old_password set_old_password String = "OldPassword";
    2 new_password set_new_password String = "NewPassword";
} }

/// The carrier `ChangePasswordRequest` of the API.
#[non_exhaustive]
pub struct ChangePasswordRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `OldPassword`.
    pub old_password: Option<String>,
    /// The property `NewPassword`.
    pub new_password: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChangePasswordRequest "ChangePasswordRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 old_password set_old_password String = "OldPassword";
    2 new_password set_new_password String = "NewPassword";
} }

/// The carrier `ChangeUserTypeRequest` of the API.
#[non_exhaustive]
pub struct ChangeUserTypeRequest {
    /// The property `User`.
    pub user: Option<Box<User>>,
    /// The property `UserType`.
    pub user_type: Option<UserType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChangeUserTypeRequest "ChangeUserTypeRequest" {
    0 user set_user Box<User> = "User";
    1 user_type set_user_type UserType = "UserType";
} }

/// The carrier `CreateDefaultRoleEntityFromTypeRequest` of the API.
#[non_exhaustive]
pub struct CreateDefaultRoleEntityFromTypeRequest {
    /// The property `Type`.
    pub r#type: Option<RoleType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateDefaultRoleEntityFromTypeRequest "CreateDefaultRoleEntityFromTypeRequest" {
    0 r#type set_type RoleType = "Type";
} }

/// The carrier `CreateDefaultUserFromUserTypeAndCredentialRequest` of the API.
#[non_exhaustive]
pub struct CreateDefaultUserFromUserTypeAndCredentialRequest {
    /// The property `UserType`.
    pub user_type: Option<UserType>,
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

carrier! { CreateDefaultUserFromUserTypeAndCredentialRequest "CreateDefaultUserFromUserTypeAndCredentialRequest" {
    0 user_type set_user_type UserType = "UserType";
    1 contact_id set_contact_id i32 = "ContactId";
    2 credential_type set_credential_type String = "CredentialType";
    3 credential_value set_credential_value String = "CredentialValue";
    4 credential_display_value set_credential_display_value String = "CredentialDisplayValue";
} }

/// The carrier `CreateDefaultUserFromUserTypeAndPersonIdRequest` of the API.
#[non_exhaustive]
pub struct CreateDefaultUserFromUserTypeAndPersonIdRequest {
    /// The property `UserType`.
    pub user_type: Option<UserType>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateDefaultUserFromUserTypeAndPersonIdRequest "CreateDefaultUserFromUserTypeAndPersonIdRequest" {
    0 user_type set_user_type UserType = "UserType";
    1 person_id set_person_id i32 = "PersonId";
} }

/// The carrier `CreateDefaultUserFromUserTypeRequest` of the API.
#[non_exhaustive]
pub struct CreateDefaultUserFromUserTypeRequest {
    /// The property `UserType`.
    pub user_type: Option<UserType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateDefaultUserFromUserTypeRequest "CreateDefaultUserFromUserTypeRequest" {
    0 user_type set_user_type UserType = "UserType";
} }

/// The carrier `CreateExternalUserRequest` of the API.
#[non_exhaustive]
pub struct CreateExternalUserRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `UserName`.
    pub user_name: Option<String>,
    /// The property `Password`.
    pub password: Option<String>,
    /// The property `RoleId`.
    pub role_id: Option<i32>,
    /// The property `IsActive`.
    pub is_active: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateExternalUserRequest "CreateExternalUserRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 user_name set_user_name String = "UserName";
    2 password set_password String = "Password";
    3 role_id set_role_id i32 = "RoleId";
    4 is_active set_is_active bool = "IsActive";
} }

/// The carrier `DecryptAndSaveExternalTokensRequest` of the API.
#[non_exhaustive]
pub struct DecryptAndSaveExternalTokensRequest {
    /// The property `TokenManagementInfo`.
    pub token_management_info: Option<Box<TokenManagementInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DecryptAndSaveExternalTokensRequest "DecryptAndSaveExternalTokensRequest" {
    0 token_management_info set_token_management_info Box<TokenManagementInfo> = "TokenManagementInfo";
} }

/// The carrier `DeleteCredentialRequest` of the API.
#[non_exhaustive]
pub struct DeleteCredentialRequest {
    /// The property `UserId`.
    pub user_id: Option<i32>,
    /// The property `CredentialType`.
    pub credential_type: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteCredentialRequest "DeleteCredentialRequest" {
    0 user_id set_user_id i32 = "UserId";
    1 credential_type set_credential_type String = "CredentialType";
} }

/// The carrier `DeleteExternalUserRequest` of the API.
#[non_exhaustive]
pub struct DeleteExternalUserRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteExternalUserRequest "DeleteExternalUserRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
} }

/// The carrier `DeleteRoleRequest` of the API.
#[non_exhaustive]
pub struct DeleteRoleRequest {
    /// The property `RoleIdToDelete`.
    pub role_id_to_delete: Option<i32>,
    /// The property `ReplacingRoleId`.
    pub replacing_role_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteRoleRequest "DeleteRoleRequest" {
    0 role_id_to_delete set_role_id_to_delete i32 = "RoleIdToDelete";
    1 replacing_role_id set_replacing_role_id i32 = "ReplacingRoleId";
} }

/// The carrier `DeleteUserFromNameRequest` of the API.
#[non_exhaustive]
pub struct DeleteUserFromNameRequest {
    /// The property `UserName`.
    pub user_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteUserFromNameRequest "DeleteUserFromNameRequest" {
    0 user_name set_user_name String = "UserName";
} }

/// The carrier `DeleteUserGroupRequest` of the API.
#[non_exhaustive]
pub struct DeleteUserGroupRequest {
    /// The property `UserGroupToDelete`.
    pub user_group_to_delete: Option<i32>,
    /// The property `UserGroupToMoveTo`.
    pub user_group_to_move_to: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteUserGroupRequest "DeleteUserGroupRequest" {
    0 user_group_to_delete set_user_group_to_delete i32 = "UserGroupToDelete";
    1 user_group_to_move_to set_user_group_to_move_to i32 = "UserGroupToMoveTo";
} }

/// The carrier `ExecuteUserCommandRequest` of the API.
#[non_exhaustive]
pub struct ExecuteUserCommandRequest {
    /// The property `CommandName`.
    pub command_name: Option<String>,
    /// The property `ActionResult`.
    pub action_result: Option<CommandActionResult>,
    /// The property `User`.
    pub user: Option<Box<User>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ExecuteUserCommandRequest "ExecuteUserCommandRequest" {
    0 command_name set_command_name String = "CommandName";
    1 action_result set_action_result CommandActionResult = "ActionResult";
    2 user set_user Box<User> = "User";
} }

/// The carrier `FindCredentialUsersRequest` of the API.
#[non_exhaustive]
pub struct FindCredentialUsersRequest {
    /// The property `Type`.
    pub r#type: Option<String>,
    /// The property `SearchString`.
    pub search_string: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FindCredentialUsersRequest "FindCredentialUsersRequest" {
    0 r#type set_type String = "Type";
    1 search_string set_search_string String = "SearchString";
} }

/// The carrier `FindCredentialsGroupsRequest` of the API.
#[non_exhaustive]
pub struct FindCredentialsGroupsRequest {
    /// The property `Type`.
    pub r#type: Option<String>,
    /// The property `SearchString`.
    pub search_string: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FindCredentialsGroupsRequest "FindCredentialsGroupsRequest" {
    0 r#type set_type String = "Type";
    1 search_string set_search_string String = "SearchString";
} }

/// The carrier `FindRolesWithFunctionalRightRequest` of the API.
#[non_exhaustive]
pub struct FindRolesWithFunctionalRightRequest {
    /// The property `FunctionalRightName`.
    pub functional_right_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FindRolesWithFunctionalRightRequest "FindRolesWithFunctionalRightRequest" {
    0 functional_right_name set_functional_right_name String = "FunctionalRightName";
} }

/// The carrier `FindRolesWithFunctionalRightsRequest` of the API.
#[non_exhaustive]
pub struct FindRolesWithFunctionalRightsRequest {
    /// The property `FunctionalRightNames`.
    pub functional_right_names: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FindRolesWithFunctionalRightsRequest "FindRolesWithFunctionalRightsRequest" {
    0 functional_right_names set_functional_right_names Vec<String> = "FunctionalRightNames";
} }

/// The carrier `FindRolesWithoutFunctionalRightsRequest` of the API.
#[non_exhaustive]
pub struct FindRolesWithoutFunctionalRightsRequest {
    /// The property `FunctionalRightNames`.
    pub functional_right_names: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FindRolesWithoutFunctionalRightsRequest "FindRolesWithoutFunctionalRightsRequest" {
    0 functional_right_names set_functional_right_names Vec<String> = "FunctionalRightNames";
} }

/// The carrier `GenerateNewPasswordForExternalUserRequest` of the API.
#[non_exhaustive]
pub struct GenerateNewPasswordForExternalUserRequest {
    /// The property `AssociateName`.
    pub associate_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GenerateNewPasswordForExternalUserRequest "GenerateNewPasswordForExternalUserRequest" {
    0 associate_name set_associate_name String = "AssociateName";
} }

/// The carrier `GetAccessTokenRequest` of the API.
#[non_exhaustive]
pub struct GetAccessTokenRequest {
    /// The property `AppToken`.
    pub app_token: Option<String>,
    /// The property `IncludeCsSession`.
    pub include_cs_session: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAccessTokenRequest "GetAccessTokenRequest" {
    0 app_token set_app_token String = "AppToken";
    1 include_cs_session set_include_cs_session bool = "IncludeCsSession";
} }

/// The carrier `GetAllFunctionalRightsRequest` of the API.
#[non_exhaustive]
pub struct GetAllFunctionalRightsRequest {
    /// The property `RoleType`.
    pub role_type: Option<RoleType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAllFunctionalRightsRequest "GetAllFunctionalRightsRequest" {
    0 role_type set_role_type RoleType = "RoleType";
} }

/// The carrier `GetAllRolesRequest` of the API.
#[non_exhaustive]
pub struct GetAllRolesRequest {
    /// The property `RoleType`.
    pub role_type: Option<RoleType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAllRolesRequest "GetAllRolesRequest" {
    0 role_type set_role_type RoleType = "RoleType";
} }

/// The carrier `GetAllUserGroupsRequest` of the API.
#[non_exhaustive]
pub struct GetAllUserGroupsRequest {
    /// The property `IncludeDeleted`.
    pub include_deleted: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAllUserGroupsRequest "GetAllUserGroupsRequest" {
    0 include_deleted set_include_deleted bool = "IncludeDeleted";
} }

/// The carrier `GetCredentialTypesForUserTypeRequest` of the API.
#[non_exhaustive]
pub struct GetCredentialTypesForUserTypeRequest {
    /// The property `UserType`.
    pub user_type: Option<UserType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetCredentialTypesForUserTypeRequest "GetCredentialTypesForUserTypeRequest" {
    0 user_type set_user_type UserType = "UserType";
} }

/// The carrier `GetCredentialUsersInGroupRequest` of the API.
#[non_exhaustive]
pub struct GetCredentialUsersInGroupRequest {
    /// The property `Type`.
    pub r#type: Option<String>,
    /// The property `GroupName`.
    pub group_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetCredentialUsersInGroupRequest "GetCredentialUsersInGroupRequest" {
    0 r#type set_type String = "Type";
    1 group_name set_group_name String = "GroupName";
} }

/// The carrier `GetDataRightRequest` of the API.
#[non_exhaustive]
pub struct GetDataRightRequest {
    /// The property `RoleId`.
    pub role_id: Option<i32>,
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `RelationToOwner`.
    pub relation_to_owner: Option<RoleRelationToOwner>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDataRightRequest "GetDataRightRequest" {
    0 role_id set_role_id i32 = "RoleId";
    1 table_name set_table_name String = "TableName";
    2 relation_to_owner set_relation_to_owner RoleRelationToOwner = "RelationToOwner";
} }

/// The carrier `GetDataRightsRequest` of the API.
#[non_exhaustive]
pub struct GetDataRightsRequest {
    /// The property `RoleId`.
    pub role_id: Option<i32>,
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDataRightsRequest "GetDataRightsRequest" {
    0 role_id set_role_id i32 = "RoleId";
    1 table_name set_table_name String = "TableName";
} }

/// The carrier `GetDefaultAssociateUserNameRequest` of the API.
#[non_exhaustive]
pub struct GetDefaultAssociateUserNameRequest {
    /// The property `User`.
    pub user: Option<Box<User>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDefaultAssociateUserNameRequest "GetDefaultAssociateUserNameRequest" {
    0 user set_user Box<User> = "User";
} }

/// The carrier `GetExternalTokensRequest` of the API.
#[non_exhaustive]
pub struct GetExternalTokensRequest {
    /// The property `Key`.
    pub key: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetExternalTokensRequest "GetExternalTokensRequest" {
    0 key set_key String = "Key";
} }

/// The carrier `GetFunctionalRightsRequest` of the API.
#[non_exhaustive]
pub struct GetFunctionalRightsRequest {
    /// The property `RoleId`.
    pub role_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetFunctionalRightsRequest "GetFunctionalRightsRequest" {
    0 role_id set_role_id i32 = "RoleId";
} }

/// The carrier `GetOrRegisterAccessGatewayInfoRequest` of the API.
#[non_exhaustive]
pub struct GetOrRegisterAccessGatewayInfoRequest {
    /// The property `RedirectUri`.
    pub redirect_uri: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetOrRegisterAccessGatewayInfoRequest "GetOrRegisterAccessGatewayInfoRequest" {
    0 redirect_uri set_redirect_uri String = "RedirectUri";
} }

/// The carrier `GetUntrustedCredentialsForAssociateRequest` of the API.
#[non_exhaustive]
pub struct GetUntrustedCredentialsForAssociateRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `Type`.
    pub r#type: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetUntrustedCredentialsForAssociateRequest "GetUntrustedCredentialsForAssociateRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 r#type set_type String = "Type";
} }

/// The carrier `GetUntrustedCredentialsRequest` of the API.
#[non_exhaustive]
pub struct GetUntrustedCredentialsRequest {
    /// The property `Type`.
    pub r#type: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetUntrustedCredentialsRequest "GetUntrustedCredentialsRequest" {
    0 r#type set_type String = "Type";
} }

/// The carrier `GetUserCommandsRequest` of the API.
#[non_exhaustive]
pub struct GetUserCommandsRequest {
    /// The property `User`.
    pub user: Option<Box<User>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetUserCommandsRequest "GetUserCommandsRequest" {
    0 user set_user Box<User> = "User";
} }

/// The carrier `GetUserFromEjUserIdRequest` of the API.
#[non_exhaustive]
pub struct GetUserFromEjUserIdRequest {
    /// The property `EjUserId`.
    pub ej_user_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetUserFromEjUserIdRequest "GetUserFromEjUserIdRequest" {
    0 ej_user_id set_ej_user_id i32 = "EjUserId";
} }

/// The carrier `GetUserFromNameRequest` of the API.
#[non_exhaustive]
pub struct GetUserFromNameRequest {
    /// The property `UserName`.
    pub user_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetUserFromNameRequest "GetUserFromNameRequest" {
    0 user_name set_user_name String = "UserName";
} }

/// The carrier `GetUserFromPersonIdRequest` of the API.
#[non_exhaustive]
pub struct GetUserFromPersonIdRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetUserFromPersonIdRequest "GetUserFromPersonIdRequest" {
    0 person_id set_person_id i32 = "PersonId";
} }

/// The carrier `GetValidUserNameForNewUserRequest` of the API.
#[non_exhaustive]
pub struct GetValidUserNameForNewUserRequest {
    /// The property `User`.
    pub user: Option<Box<User>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetValidUserNameForNewUserRequest "GetValidUserNameForNewUserRequest" {
    0 user set_user Box<User> = "User";
} }

/// The carrier `GetValidUserNameRequest` of the API.
#[non_exhaustive]
pub struct GetValidUserNameRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `Type`.
    pub r#type: Option<UserType>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `UserName`.
    pub user_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetValidUserNameRequest "GetValidUserNameRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 r#type set_type UserType = "Type";
    2 person_id set_person_id i32 = "PersonId";
    3 user_name set_user_name String = "UserName";
} }

/// The carrier `IsNickNameUniqueRequest` of the API.
#[non_exhaustive]
pub struct IsNickNameUniqueRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `NickName`.
    pub nick_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { IsNickNameUniqueRequest "IsNickNameUniqueRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 nick_name set_nick_name String = "NickName";
} }

/// The carrier `IsPasswordValidRequest` of the API.
#[non_exhaustive]
pub struct IsPasswordValidRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `Type`.
    pub r#type: Option<UserType>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `Password`.
    pub password: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { IsPasswordValidRequest "IsPasswordValidRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 r#type set_type UserType = "Type";
    2 person_id set_person_id i32 = "PersonId";
    3 password set_password String = "Password";
} }

/// The carrier `IsPasswordValidWithReasonRequest` of the API.
#[non_exhaustive]
pub struct IsPasswordValidWithReasonRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `Type`.
    pub r#type: Option<UserType>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `Password`.
    pub password: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { IsPasswordValidWithReasonRequest "IsPasswordValidWithReasonRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 r#type set_type UserType = "Type";
    2 person_id set_person_id i32 = "PersonId";
    3 password set_password String = "Password";
} }

/// The carrier `IsUserNameValidRequest` of the API.
#[non_exhaustive]
pub struct IsUserNameValidRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `Type`.
    pub r#type: Option<UserType>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `UserName`.
    pub user_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { IsUserNameValidRequest "IsUserNameValidRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 r#type set_type UserType = "Type";
    2 person_id set_person_id i32 = "PersonId";
    3 user_name set_user_name String = "UserName";
} }

/// The carrier `IsUserNameValidWithReasonRequest` of the API.
#[non_exhaustive]
pub struct IsUserNameValidWithReasonRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `Type`.
    pub r#type: Option<UserType>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `UserName`.
    pub user_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { IsUserNameValidWithReasonRequest "IsUserNameValidWithReasonRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 r#type set_type UserType = "Type";
    2 person_id set_person_id i32 = "PersonId";
    3 user_name set_user_name String = "UserName";
} }

/// The carrier `MakeRetiredRequest` of the API.
#[non_exhaustive]
pub struct MakeRetiredRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `Retired`.
    pub retired: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { MakeRetiredRequest "MakeRetiredRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 retired set_retired bool = "Retired";
} }

/// The carrier `RegisterWithAccessGatewayRequest` of the API.
#[non_exhaustive]
pub struct RegisterWithAccessGatewayRequest {
    /// The property `RedirectUri`.
    pub redirect_uri: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RegisterWithAccessGatewayRequest "RegisterWithAccessGatewayRequest" {
    0 redirect_uri set_redirect_uri String = "RedirectUri";
} }

/// The carrier `RemoveLicensesRequest` of the API.
#[non_exhaustive]
pub struct RemoveLicensesRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RemoveLicensesRequest "RemoveLicensesRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
} }

/// The carrier `RemoveOwnerContactRequest` of the API.
#[non_exhaustive]
pub struct RemoveOwnerContactRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RemoveOwnerContactRequest "RemoveOwnerContactRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
} }

/// The carrier `RemoveUntrustedCredentialsForAssociateRequest` of the API.
#[non_exhaustive]
pub struct RemoveUntrustedCredentialsForAssociateRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `Type`.
    pub r#type: Option<String>,
    /// The property `PublicValue`.
    pub public_value: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RemoveUntrustedCredentialsForAssociateRequest "RemoveUntrustedCredentialsForAssociateRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 r#type set_type String = "Type";
    2 public_value set_public_value String = "PublicValue";
} }

/// The carrier `RemoveUntrustedCredentialsRequest` of the API.
#[non_exhaustive]
pub struct RemoveUntrustedCredentialsRequest {
    /// The property `Type`.
    pub r#type: Option<String>,
    /// The property `PublicValue`.
    pub public_value: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RemoveUntrustedCredentialsRequest "RemoveUntrustedCredentialsRequest" {
    0 r#type set_type String = "Type";
    1 public_value set_public_value String = "PublicValue";
} }

/// The carrier `ResolveUserFromInfoRequest` of the API.
#[non_exhaustive]
pub struct ResolveUserFromInfoRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `PersonName`.
    pub person_name: Option<String>,
    /// The property `PhoneNumbers`.
    pub phone_numbers: Option<Vec<String>>,
    /// The property `Emails`.
    pub emails: Option<Vec<String>>,
    /// The property `UserType`.
    pub user_type: Option<UserType>,
    /// The property `Credential`.
    pub credential: Option<Box<Credential>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ResolveUserFromInfoRequest "ResolveUserFromInfoRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 person_name set_person_name String = "PersonName";
    2 phone_numbers set_phone_numbers Vec<String> = "PhoneNumbers";
    3 emails set_emails Vec<String> = "Emails";
    4 user_type set_user_type UserType = "UserType";
    5 credential set_credential Box<Credential> = "Credential";
} }

/// The carrier `SaveCredentialRequest` of the API.
#[non_exhaustive]
pub struct SaveCredentialRequest {
    /// The property `UserId`.
    pub user_id: Option<i32>,
    /// The property `Credential`.
    pub credential: Option<Box<Credential>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveCredentialRequest "SaveCredentialRequest" {
    0 user_id set_user_id i32 = "UserId";
    1 credential set_credential Box<Credential> = "Credential";
} }

/// The carrier `SaveExternalTokensRequest` of the API.
#[non_exhaustive]
pub struct SaveExternalTokensRequest {
    /// The property `TokenManagementInfo`.
    pub token_management_info: Option<Box<TokenManagementInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveExternalTokensRequest "SaveExternalTokensRequest" {
    0 token_management_info set_token_management_info Box<TokenManagementInfo> = "TokenManagementInfo";
} }

/// The carrier `SaveUntrustedCredentialsForAssociateRequest` of the API.
#[non_exhaustive]
pub struct SaveUntrustedCredentialsForAssociateRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `Type`.
    pub r#type: Option<String>,
    /// The property `Credentials`.
    pub credentials: Option<Box<UntrustedCredentials>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveUntrustedCredentialsForAssociateRequest "SaveUntrustedCredentialsForAssociateRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 r#type set_type String = "Type";
    2 credentials set_credentials Box<UntrustedCredentials> = "Credentials";
} }

/// The carrier `SaveUntrustedCredentialsRequest` of the API.
#[non_exhaustive]
pub struct SaveUntrustedCredentialsRequest {
    /// The property `Type`.
    pub r#type: Option<String>,
    /// The property `Credentials`.
    pub credentials: Option<Box<UntrustedCredentials>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveUntrustedCredentialsRequest "SaveUntrustedCredentialsRequest" {
    0 r#type set_type String = "Type";
    1 credentials set_credentials Box<UntrustedCredentials> = "Credentials";
} }

/// The carrier `SaveUserFromNameRequest` of the API.
#[non_exhaustive]
pub struct SaveUserFromNameRequest {
    /// The property `UserName`.
    pub user_name: Option<String>,
    /// The property `User`.
    pub user: Option<Box<User>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveUserFromNameRequest "SaveUserFromNameRequest" {
    0 user_name set_user_name String = "UserName";
    1 user set_user Box<User> = "User";
} }

/// The carrier `SaveUserGroupRequest` of the API.
#[non_exhaustive]
pub struct SaveUserGroupRequest {
    /// The property `UserGroup`.
    pub user_group: Option<Box<UserGroup>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveUserGroupRequest "SaveUserGroupRequest" {
    0 user_group set_user_group Box<UserGroup> = "UserGroup";
} }

/// The carrier `SetDataRightRequest` of the API.
#[non_exhaustive]
pub struct SetDataRightRequest {
    /// The property `RoleId`.
    pub role_id: Option<i32>,
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `RelationToOwner`.
    pub relation_to_owner: Option<RoleRelationToOwner>,
    /// The property `DataRightValue`.
    pub data_right_value: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetDataRightRequest "SetDataRightRequest" {
    0 role_id set_role_id i32 = "RoleId";
    1 table_name set_table_name String = "TableName";
    2 relation_to_owner set_relation_to_owner RoleRelationToOwner = "RelationToOwner";
    3 data_right_value set_data_right_value String = "DataRightValue";
} }

/// The carrier `SetExternalUserInfoRequest` of the API.
#[non_exhaustive]
pub struct SetExternalUserInfoRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `UserName`.
    pub user_name: Option<String>,
    /// The property `Password`.
    pub password: Option<String>,
    /// The property `IsActive`.
    pub is_active: Option<bool>,
    /// The property `RoleId`.
    pub role_id: Option<i32>,
    /// The property `ExternalUserInfoModification`.
    pub external_user_info_modification: Option<ExternalUserInfoModification>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetExternalUserInfoRequest "SetExternalUserInfoRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 user_name set_user_name String = "UserName";
    2 password set_password String = "Password";
    3 is_active set_is_active bool = "IsActive";
    4 role_id set_role_id i32 = "RoleId";
    5 external_user_info_modification set_external_user_info_modification ExternalUserInfoModification = "ExternalUserInfoModification";
} }

/// The carrier `SetFunctionalRightsRequest` of the API.
#[non_exhaustive]
pub struct SetFunctionalRightsRequest {
    /// The property `RoleId`.
    pub role_id: Option<i32>,
    /// The property `FunctionalRightIds`.
    pub functional_right_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetFunctionalRightsRequest "SetFunctionalRightsRequest" {
    0 role_id set_role_id i32 = "RoleId";
    1 functional_right_ids set_functional_right_ids Vec<i32> = "FunctionalRightIds";
} }

/// The carrier `SetGeneratedPasswordFromNameRequest` of the API.
#[non_exhaustive]
pub struct SetGeneratedPasswordFromNameRequest {
    /// The property `AssociateName`.
    pub associate_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetGeneratedPasswordFromNameRequest "SetGeneratedPasswordFromNameRequest" {
    0 associate_name set_associate_name String = "AssociateName";
} }

/// The carrier `SetGeneratedPasswordRequest` of the API.
#[non_exhaustive]
pub struct SetGeneratedPasswordRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetGeneratedPasswordRequest "SetGeneratedPasswordRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
} }

/// The carrier `SetPasswordFromNameRequest` of the API.
#[non_exhaustive]
pub struct SetPasswordFromNameRequest {
    /// The property `AssociateName`.
    pub associate_name: Option<String>,
    /// The property `Password`.
    pub password: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetPasswordFromNameRequest "SetPasswordFromNameRequest" {
    0 associate_name set_associate_name String = "AssociateName";
    1 password set_password String = "Password";
} }

/// The carrier `SetPasswordRequest` of the API.
#[non_exhaustive]
pub struct SetPasswordRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `Password`.
    pub password: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetPasswordRequest "SetPasswordRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 password set_password String = "Password";
} }

/// The carrier `ValidateUserRequest` of the API.
#[non_exhaustive]
pub struct ValidateUserRequest {
    /// The property `User`.
    pub user: Option<Box<User>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ValidateUserRequest "ValidateUserRequest" {
    0 user set_user Box<User> = "User";
} }
