// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;
use runtime::Map;

use super::operations::*;
use super::requests::{
    AddOwnerContactRequest, CanChangePasswordRequest, ChangeOwnPasswordRequest,
    ChangePasswordFromNameRequest, ChangePasswordRequest, ChangeUserTypeRequest,
    CreateDefaultRoleEntityFromTypeRequest, CreateDefaultUserFromUserTypeAndCredentialRequest,
    CreateDefaultUserFromUserTypeAndPersonIdRequest, CreateDefaultUserFromUserTypeRequest,
    CreateExternalUserRequest, DecryptAndSaveExternalTokensRequest, DeleteCredentialRequest,
    DeleteExternalUserRequest, DeleteRoleRequest, DeleteUserFromNameRequest, DeleteUserGroupRequest,
    ExecuteUserCommandRequest, FindCredentialUsersRequest, FindCredentialsGroupsRequest,
    FindRolesWithFunctionalRightRequest, FindRolesWithFunctionalRightsRequest,
    FindRolesWithoutFunctionalRightsRequest, GenerateNewPasswordForExternalUserRequest,
    GetAccessTokenRequest, GetAllFunctionalRightsRequest, GetAllRolesRequest,
    GetAllUserGroupsRequest, GetCredentialTypesForUserTypeRequest, GetCredentialUsersInGroupRequest,
    GetDataRightRequest, GetDataRightsRequest, GetDefaultAssociateUserNameRequest,
    GetExternalTokensRequest, GetFunctionalRightsRequest, GetOrRegisterAccessGatewayInfoRequest,
    GetUntrustedCredentialsForAssociateRequest, GetUntrustedCredentialsRequest,
    GetUserCommandsRequest, GetUserFromEjUserIdRequest, GetUserFromNameRequest,
    GetUserFromPersonIdRequest, GetValidUserNameForNewUserRequest, GetValidUserNameRequest,
    IsNickNameUniqueRequest, IsPasswordValidRequest, IsPasswordValidWithReasonRequest,
    IsUserNameValidRequest, IsUserNameValidWithReasonRequest, MakeRetiredRequest,
    RegisterWithAccessGatewayRequest, RemoveLicensesRequest, RemoveOwnerContactRequest,
    RemoveUntrustedCredentialsForAssociateRequest, RemoveUntrustedCredentialsRequest,
    ResolveUserFromInfoRequest, SaveCredentialRequest, SaveExternalTokensRequest,
    SaveUntrustedCredentialsForAssociateRequest, SaveUntrustedCredentialsRequest,
    SaveUserFromNameRequest, SaveUserGroupRequest, SetDataRightRequest, SetExternalUserInfoRequest,
    SetFunctionalRightsRequest, SetGeneratedPasswordFromNameRequest, SetGeneratedPasswordRequest,
    SetPasswordFromNameRequest, SetPasswordRequest, ValidateUserRequest,
};
use crate::types::{
    AccessGatewayInfo, CommandResult, CredentialType, CredentialsGroup, CredentialsGroupUsers,
    CustomCommand, MDOListItem, ResolvedUser, Role, RoleEntity, SelectableMDOListItem, ServiceAuth,
    TokenManagementInfo, UntrustedCredentials, User, UserGroup, UserInfo, UserValidationResult,
};

/// Handlers of the tag `User_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait UserAgentServer: Send + Sync + 'static {
    /// Add owner contact.
    /// `POST /api/v1/Agents/User/AddOwnerContact`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_AddOwnerContact.html)
    fn add_owner_contact(
        &self,
        cx: &server::Context,
        request: AddOwnerContactRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Can change password.
    /// `POST /api/v1/Agents/User/CanChangePassword`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CanChangePassword.html)
    fn can_change_password(
        &self,
        cx: &server::Context,
        request: CanChangePasswordRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Change own password.
    /// `POST /api/v1/Agents/User/ChangeOwnPassword`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_ChangeOwnPassword.html)
    fn change_own_password(
        &self,
        cx: &server::Context,
        request: ChangeOwnPasswordRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Change password.
    /// `POST /api/v1/Agents/User/ChangePassword`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_ChangePassword.html)
    fn change_password(
        &self,
        cx: &server::Context,
        request: ChangePasswordRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Change password from name.
    /// `POST /api/v1/Agents/User/ChangePasswordFromName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_ChangePasswordFromName.html)
    fn change_password_from_name(
        &self,
        cx: &server::Context,
        request: ChangePasswordFromNameRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Change user type.
    /// `POST /api/v1/Agents/User/ChangeUserType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_ChangeUserType.html)
    fn change_user_type(
        &self,
        cx: &server::Context,
        request: ChangeUserTypeRequest,
    ) -> impl Future<Output = Result<Option<User>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Check access gateway registration.
    /// `POST /api/v1/Agents/User/CheckAccessGatewayRegistration`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CheckAccessGatewayRegistration.html)
    fn check_access_gateway_registration(&self, cx: &server::Context) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default role entity.
    /// `POST /api/v1/Agents/User/CreateDefaultRoleEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateDefaultRoleEntity.html)
    fn create_default_role_entity(&self, cx: &server::Context) -> impl Future<Output = Result<Option<RoleEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default role entity from type.
    /// `POST /api/v1/Agents/User/CreateDefaultRoleEntityFromType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateDefaultRoleEntityFromType.html)
    fn create_default_role_entity_from_type(
        &self,
        cx: &server::Context,
        request: CreateDefaultRoleEntityFromTypeRequest,
    ) -> impl Future<Output = Result<Option<RoleEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default service auth.
    /// `POST /api/v1/Agents/User/CreateDefaultServiceAuth`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateDefaultServiceAuth.html)
    fn create_default_service_auth(&self, cx: &server::Context) -> impl Future<Output = Result<Option<ServiceAuth>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default untrusted credentials.
    /// `POST /api/v1/Agents/User/CreateDefaultUntrustedCredentials`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateDefaultUntrustedCredentials.html)
    fn create_default_untrusted_credentials(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<UntrustedCredentials>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default user.
    /// `POST /api/v1/Agents/User/CreateDefaultUser`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateDefaultUser.html)
    fn create_default_user(&self, cx: &server::Context) -> impl Future<Output = Result<Option<User>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default user from user type.
    /// `POST /api/v1/Agents/User/CreateDefaultUserFromUserType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateDefaultUserFromUserType.html)
    fn create_default_user_from_user_type(
        &self,
        cx: &server::Context,
        request: CreateDefaultUserFromUserTypeRequest,
    ) -> impl Future<Output = Result<Option<User>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default user from user type and credential.
    /// `POST /api/v1/Agents/User/CreateDefaultUserFromUserTypeAndCredential`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateDefaultUserFromUserTypeAndCredential.html)
    fn create_default_user_from_user_type_and_credential(
        &self,
        cx: &server::Context,
        body: CreateDefaultUserFromUserTypeAndCredentialRequest,
    ) -> impl Future<Output = Result<Option<User>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default user from user type and person id.
    /// `POST /api/v1/Agents/User/CreateDefaultUserFromUserTypeAndPersonId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateDefaultUserFromUserTypeAndPersonId.html)
    fn create_default_user_from_user_type_and_person_id(
        &self,
        cx: &server::Context,
        request: CreateDefaultUserFromUserTypeAndPersonIdRequest,
    ) -> impl Future<Output = Result<Option<User>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create external user.
    /// `POST /api/v1/Agents/User/CreateExternalUser`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateExternalUser.html)
    fn create_external_user(
        &self,
        cx: &server::Context,
        body: CreateExternalUserRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create user group.
    /// `POST /api/v1/Agents/User/CreateUserGroup`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateUserGroup.html)
    fn create_user_group(&self, cx: &server::Context) -> impl Future<Output = Result<Option<UserGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Decrypt and save external tokens.
    /// `POST /api/v1/Agents/User/DecryptAndSaveExternalTokens`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_DecryptAndSaveExternalTokens.html)
    fn decrypt_and_save_external_tokens(
        &self,
        cx: &server::Context,
        request: DecryptAndSaveExternalTokensRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete credential.
    /// `POST /api/v1/Agents/User/DeleteCredential`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_DeleteCredential.html)
    fn delete_credential(
        &self,
        cx: &server::Context,
        request: DeleteCredentialRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete external user.
    /// `POST /api/v1/Agents/User/DeleteExternalUser`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_DeleteExternalUser.html)
    fn delete_external_user(
        &self,
        cx: &server::Context,
        request: DeleteExternalUserRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete role.
    /// `POST /api/v1/Agents/User/DeleteRole`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_DeleteRole.html)
    fn delete_role(&self, cx: &server::Context, request: DeleteRoleRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete service auth.
    /// `POST /api/v1/Agents/User/DeleteServiceAuth`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_DeleteServiceAuth.html)
    fn delete_service_auth(&self, cx: &server::Context, service_auth_id: i32) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete user.
    /// `POST /api/v1/Agents/User/DeleteUser`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_DeleteUser.html)
    fn delete_user(&self, cx: &server::Context, user_id: i32) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete user from name.
    /// `POST /api/v1/Agents/User/DeleteUserFromName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_DeleteUserFromName.html)
    fn delete_user_from_name(
        &self,
        cx: &server::Context,
        request: DeleteUserFromNameRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete user group.
    /// `POST /api/v1/Agents/User/DeleteUserGroup`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_DeleteUserGroup.html)
    fn delete_user_group(
        &self,
        cx: &server::Context,
        request: DeleteUserGroupRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Execute user command.
    /// `POST /api/v1/Agents/User/ExecuteUserCommand`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_ExecuteUserCommand.html)
    fn execute_user_command(
        &self,
        cx: &server::Context,
        request: ExecuteUserCommandRequest,
    ) -> impl Future<Output = Result<Option<CommandResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Find credential users.
    /// `POST /api/v1/Agents/User/FindCredentialUsers`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_FindCredentialUsers.html)
    fn find_credential_users(
        &self,
        cx: &server::Context,
        request: FindCredentialUsersRequest,
    ) -> impl Future<Output = Result<Option<CredentialsGroupUsers>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Find credentials groups.
    /// `POST /api/v1/Agents/User/FindCredentialsGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_FindCredentialsGroups.html)
    fn find_credentials_groups(
        &self,
        cx: &server::Context,
        request: FindCredentialsGroupsRequest,
    ) -> impl Future<Output = Result<Vec<CredentialsGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Find roles with functional right.
    /// `POST /api/v1/Agents/User/FindRolesWithFunctionalRight`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_FindRolesWithFunctionalRight.html)
    fn find_roles_with_functional_right(
        &self,
        cx: &server::Context,
        request: FindRolesWithFunctionalRightRequest,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Find roles with functional rights.
    /// `POST /api/v1/Agents/User/FindRolesWithFunctionalRights`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_FindRolesWithFunctionalRights.html)
    fn find_roles_with_functional_rights(
        &self,
        cx: &server::Context,
        request: FindRolesWithFunctionalRightsRequest,
    ) -> impl Future<Output = Result<Vec<i32>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Find roles without functional rights.
    /// `POST /api/v1/Agents/User/FindRolesWithoutFunctionalRights`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_FindRolesWithoutFunctionalRights.html)
    fn find_roles_without_functional_rights(
        &self,
        cx: &server::Context,
        request: FindRolesWithoutFunctionalRightsRequest,
    ) -> impl Future<Output = Result<Vec<i32>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Generate new password for external user.
    /// `POST /api/v1/Agents/User/GenerateNewPasswordForExternalUser`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GenerateNewPasswordForExternalUser.html)
    fn generate_new_password_for_external_user(
        &self,
        cx: &server::Context,
        request: GenerateNewPasswordForExternalUserRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get access gateway info.
    /// `POST /api/v1/Agents/User/GetAccessGatewayInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetAccessGatewayInfo.html)
    fn get_access_gateway_info(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<AccessGatewayInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get access token.
    /// `POST /api/v1/Agents/User/GetAccessToken`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetAccessToken.html)
    fn get_access_token(
        &self,
        cx: &server::Context,
        request: GetAccessTokenRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all functional rights.
    /// `POST /api/v1/Agents/User/GetAllFunctionalRights`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetAllFunctionalRights.html)
    fn get_all_functional_rights(
        &self,
        cx: &server::Context,
        request: GetAllFunctionalRightsRequest,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all roles.
    /// `POST /api/v1/Agents/User/GetAllRoles`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetAllRoles.html)
    fn get_all_roles(
        &self,
        cx: &server::Context,
        request: GetAllRolesRequest,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all user groups.
    /// `POST /api/v1/Agents/User/GetAllUserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetAllUserGroups.html)
    fn get_all_user_groups(
        &self,
        cx: &server::Context,
        request: GetAllUserGroupsRequest,
    ) -> impl Future<Output = Result<Vec<UserGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get credential types.
    /// `POST /api/v1/Agents/User/GetCredentialTypes`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetCredentialTypes.html)
    fn get_credential_types(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<CredentialType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get credential types for user type.
    /// `POST /api/v1/Agents/User/GetCredentialTypesForUserType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetCredentialTypesForUserType.html)
    fn get_credential_types_for_user_type(
        &self,
        cx: &server::Context,
        request: GetCredentialTypesForUserTypeRequest,
    ) -> impl Future<Output = Result<Vec<CredentialType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get credential users in group.
    /// `POST /api/v1/Agents/User/GetCredentialUsersInGroup`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetCredentialUsersInGroup.html)
    fn get_credential_users_in_group(
        &self,
        cx: &server::Context,
        request: GetCredentialUsersInGroupRequest,
    ) -> impl Future<Output = Result<Option<CredentialsGroupUsers>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get data right.
    /// `POST /api/v1/Agents/User/GetDataRight`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetDataRight.html)
    fn get_data_right(
        &self,
        cx: &server::Context,
        request: GetDataRightRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get data rights.
    /// `POST /api/v1/Agents/User/GetDataRights`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetDataRights.html)
    fn get_data_rights(
        &self,
        cx: &server::Context,
        request: GetDataRightsRequest,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get default associate user name.
    /// `POST /api/v1/Agents/User/GetDefaultAssociateUserName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetDefaultAssociateUserName.html)
    fn get_default_associate_user_name(
        &self,
        cx: &server::Context,
        request: GetDefaultAssociateUserNameRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get external tokens.
    /// `POST /api/v1/Agents/User/GetExternalTokens`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetExternalTokens.html)
    fn get_external_tokens(
        &self,
        cx: &server::Context,
        request: GetExternalTokensRequest,
    ) -> impl Future<Output = Result<Option<TokenManagementInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get functional rights.
    /// `POST /api/v1/Agents/User/GetFunctionalRights`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetFunctionalRights.html)
    fn get_functional_rights(
        &self,
        cx: &server::Context,
        request: GetFunctionalRightsRequest,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get or register access gateway info.
    /// `POST /api/v1/Agents/User/GetOrRegisterAccessGatewayInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetOrRegisterAccessGatewayInfo.html)
    fn get_or_register_access_gateway_info(
        &self,
        cx: &server::Context,
        request: GetOrRegisterAccessGatewayInfoRequest,
    ) -> impl Future<Output = Result<Option<AccessGatewayInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get role.
    /// `POST /api/v1/Agents/User/GetRole`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetRole.html)
    fn get_role(&self, cx: &server::Context, role_id: i32) -> impl Future<Output = Result<Option<Role>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get role entity.
    /// `POST /api/v1/Agents/User/GetRoleEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetRoleEntity.html)
    fn get_role_entity(
        &self,
        cx: &server::Context,
        role_entity_id: i32,
    ) -> impl Future<Output = Result<Option<RoleEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get service auth.
    /// `POST /api/v1/Agents/User/GetServiceAuth`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetServiceAuth.html)
    fn get_service_auth(
        &self,
        cx: &server::Context,
        service_auth_id: i32,
    ) -> impl Future<Output = Result<Option<ServiceAuth>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get untrusted credentials.
    /// `POST /api/v1/Agents/User/GetUntrustedCredentials`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUntrustedCredentials.html)
    fn get_untrusted_credentials(
        &self,
        cx: &server::Context,
        request: GetUntrustedCredentialsRequest,
    ) -> impl Future<Output = Result<Vec<UntrustedCredentials>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get untrusted credentials for associate.
    /// `POST /api/v1/Agents/User/GetUntrustedCredentialsForAssociate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUntrustedCredentialsForAssociate.html)
    fn get_untrusted_credentials_for_associate(
        &self,
        cx: &server::Context,
        request: GetUntrustedCredentialsForAssociateRequest,
    ) -> impl Future<Output = Result<Vec<UntrustedCredentials>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get user.
    /// `POST /api/v1/Agents/User/GetUser`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUser.html)
    fn get_user(&self, cx: &server::Context, user_id: i32) -> impl Future<Output = Result<Option<User>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get user commands.
    /// `POST /api/v1/Agents/User/GetUserCommands`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUserCommands.html)
    fn get_user_commands(
        &self,
        cx: &server::Context,
        request: GetUserCommandsRequest,
    ) -> impl Future<Output = Result<Vec<CustomCommand>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get user from ej user id.
    /// `POST /api/v1/Agents/User/GetUserFromEjUserId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUserFromEjUserId.html)
    fn get_user_from_ej_user_id(
        &self,
        cx: &server::Context,
        request: GetUserFromEjUserIdRequest,
    ) -> impl Future<Output = Result<Vec<User>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get user from name.
    /// `POST /api/v1/Agents/User/GetUserFromName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUserFromName.html)
    fn get_user_from_name(
        &self,
        cx: &server::Context,
        request: GetUserFromNameRequest,
    ) -> impl Future<Output = Result<Option<User>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get user from person id.
    /// `POST /api/v1/Agents/User/GetUserFromPersonId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUserFromPersonId.html)
    fn get_user_from_person_id(
        &self,
        cx: &server::Context,
        request: GetUserFromPersonIdRequest,
    ) -> impl Future<Output = Result<Vec<User>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get user group.
    /// `POST /api/v1/Agents/User/GetUserGroup`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUserGroup.html)
    fn get_user_group(
        &self,
        cx: &server::Context,
        user_group_id: i32,
    ) -> impl Future<Output = Result<Option<UserGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get user group list.
    /// `POST /api/v1/Agents/User/GetUserGroupList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUserGroupList.html)
    fn get_user_group_list(
        &self,
        cx: &server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<UserGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get user info.
    /// `POST /api/v1/Agents/User/GetUserInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUserInfo.html)
    fn get_user_info(
        &self,
        cx: &server::Context,
        user_info_id: i32,
    ) -> impl Future<Output = Result<Option<UserInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get user info list.
    /// `POST /api/v1/Agents/User/GetUserInfoList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUserInfoList.html)
    fn get_user_info_list(
        &self,
        cx: &server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<UserInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get valid user name.
    /// `POST /api/v1/Agents/User/GetValidUserName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetValidUserName.html)
    fn get_valid_user_name(
        &self,
        cx: &server::Context,
        request: GetValidUserNameRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get valid user name for new user.
    /// `POST /api/v1/Agents/User/GetValidUserNameForNewUser`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetValidUserNameForNewUser.html)
    fn get_valid_user_name_for_new_user(
        &self,
        cx: &server::Context,
        request: GetValidUserNameForNewUserRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Is nick name unique.
    /// `POST /api/v1/Agents/User/IsNickNameUnique`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_IsNickNameUnique.html)
    fn is_nick_name_unique(
        &self,
        cx: &server::Context,
        request: IsNickNameUniqueRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Is password valid.
    /// `POST /api/v1/Agents/User/IsPasswordValid`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_IsPasswordValid.html)
    fn is_password_valid(
        &self,
        cx: &server::Context,
        request: IsPasswordValidRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Is password valid with reason.
    /// `POST /api/v1/Agents/User/IsPasswordValidWithReason`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_IsPasswordValidWithReason.html)
    fn is_password_valid_with_reason(
        &self,
        cx: &server::Context,
        request: IsPasswordValidWithReasonRequest,
    ) -> impl Future<Output = Result<Option<UserValidationResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Is user name valid.
    /// `POST /api/v1/Agents/User/IsUserNameValid`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_IsUserNameValid.html)
    fn is_user_name_valid(
        &self,
        cx: &server::Context,
        request: IsUserNameValidRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Is user name valid with reason.
    /// `POST /api/v1/Agents/User/IsUserNameValidWithReason`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_IsUserNameValidWithReason.html)
    fn is_user_name_valid_with_reason(
        &self,
        cx: &server::Context,
        request: IsUserNameValidWithReasonRequest,
    ) -> impl Future<Output = Result<Option<UserValidationResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Make retired.
    /// `POST /api/v1/Agents/User/MakeRetired`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_MakeRetired.html)
    fn make_retired(&self, cx: &server::Context, request: MakeRetiredRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Register with access gateway.
    /// `POST /api/v1/Agents/User/RegisterWithAccessGateway`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_RegisterWithAccessGateway.html)
    fn register_with_access_gateway(
        &self,
        cx: &server::Context,
        request: RegisterWithAccessGatewayRequest,
    ) -> impl Future<Output = Result<Option<AccessGatewayInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Remove licenses.
    /// `POST /api/v1/Agents/User/RemoveLicenses`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_RemoveLicenses.html)
    fn remove_licenses(
        &self,
        cx: &server::Context,
        request: RemoveLicensesRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Remove owner contact.
    /// `POST /api/v1/Agents/User/RemoveOwnerContact`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_RemoveOwnerContact.html)
    fn remove_owner_contact(
        &self,
        cx: &server::Context,
        request: RemoveOwnerContactRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Remove untrusted credentials.
    /// `POST /api/v1/Agents/User/RemoveUntrustedCredentials`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_RemoveUntrustedCredentials.html)
    fn remove_untrusted_credentials(
        &self,
        cx: &server::Context,
        request: RemoveUntrustedCredentialsRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Remove untrusted credentials for associate.
    /// `POST /api/v1/Agents/User/RemoveUntrustedCredentialsForAssociate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_RemoveUntrustedCredentialsForAssociate.html)
    fn remove_untrusted_credentials_for_associate(
        &self,
        cx: &server::Context,
        request: RemoveUntrustedCredentialsForAssociateRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Resolve user from info.
    /// `POST /api/v1/Agents/User/ResolveUserFromInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_ResolveUserFromInfo.html)
    fn resolve_user_from_info(
        &self,
        cx: &server::Context,
        body: ResolveUserFromInfoRequest,
    ) -> impl Future<Output = Result<Option<ResolvedUser>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save credential.
    /// `POST /api/v1/Agents/User/SaveCredential`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SaveCredential.html)
    fn save_credential(
        &self,
        cx: &server::Context,
        request: SaveCredentialRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save external tokens.
    /// `POST /api/v1/Agents/User/SaveExternalTokens`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SaveExternalTokens.html)
    fn save_external_tokens(
        &self,
        cx: &server::Context,
        request: SaveExternalTokensRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save role entity.
    /// `POST /api/v1/Agents/User/SaveRoleEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SaveRoleEntity.html)
    fn save_role_entity(
        &self,
        cx: &server::Context,
        body: RoleEntity,
    ) -> impl Future<Output = Result<Option<RoleEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save service auth.
    /// `POST /api/v1/Agents/User/SaveServiceAuth`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SaveServiceAuth.html)
    fn save_service_auth(
        &self,
        cx: &server::Context,
        body: ServiceAuth,
    ) -> impl Future<Output = Result<Option<ServiceAuth>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save untrusted credentials.
    /// `POST /api/v1/Agents/User/SaveUntrustedCredentials`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SaveUntrustedCredentials.html)
    fn save_untrusted_credentials(
        &self,
        cx: &server::Context,
        request: SaveUntrustedCredentialsRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Save untrusted credentials for associate.
    /// `POST /api/v1/Agents/User/SaveUntrustedCredentialsForAssociate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SaveUntrustedCredentialsForAssociate.html)
    fn save_untrusted_credentials_for_associate(
        &self,
        cx: &server::Context,
        request: SaveUntrustedCredentialsForAssociateRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Save user.
    /// `POST /api/v1/Agents/User/SaveUser`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SaveUser.html)
    fn save_user(&self, cx: &server::Context, body: User) -> impl Future<Output = Result<Option<User>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save user from name.
    /// `POST /api/v1/Agents/User/SaveUserFromName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SaveUserFromName.html)
    fn save_user_from_name(
        &self,
        cx: &server::Context,
        request: SaveUserFromNameRequest,
    ) -> impl Future<Output = Result<Option<User>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save user group.
    /// `POST /api/v1/Agents/User/SaveUserGroup`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SaveUserGroup.html)
    fn save_user_group(
        &self,
        cx: &server::Context,
        request: SaveUserGroupRequest,
    ) -> impl Future<Output = Result<Option<UserGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set data right.
    /// `POST /api/v1/Agents/User/SetDataRight`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SetDataRight.html)
    fn set_data_right(&self, cx: &server::Context, request: SetDataRightRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set external user info.
    /// `POST /api/v1/Agents/User/SetExternalUserInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SetExternalUserInfo.html)
    fn set_external_user_info(
        &self,
        cx: &server::Context,
        body: SetExternalUserInfoRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set functional rights.
    /// `POST /api/v1/Agents/User/SetFunctionalRights`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SetFunctionalRights.html)
    fn set_functional_rights(
        &self,
        cx: &server::Context,
        request: SetFunctionalRightsRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set generated password.
    /// `POST /api/v1/Agents/User/SetGeneratedPassword`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SetGeneratedPassword.html)
    fn set_generated_password(
        &self,
        cx: &server::Context,
        request: SetGeneratedPasswordRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set generated password from name.
    /// `POST /api/v1/Agents/User/SetGeneratedPasswordFromName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SetGeneratedPasswordFromName.html)
    fn set_generated_password_from_name(
        &self,
        cx: &server::Context,
        request: SetGeneratedPasswordFromNameRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set password.
    /// `POST /api/v1/Agents/User/SetPassword`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SetPassword.html)
    fn set_password(&self, cx: &server::Context, request: SetPasswordRequest) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set password from name.
    /// `POST /api/v1/Agents/User/SetPasswordFromName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SetPasswordFromName.html)
    fn set_password_from_name(
        &self,
        cx: &server::Context,
        request: SetPasswordFromNameRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Validate user.
    /// `POST /api/v1/Agents/User/ValidateUser`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_ValidateUser.html)
    fn validate_user(
        &self,
        cx: &server::Context,
        request: ValidateUserRequest,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `User_Agent`, answered by `api`.
pub fn routes(api: impl UserAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`UserAgentServer`] that goes with an operation.
fn dispatch<'a, T: UserAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        ADD_OWNER_CONTACT => server::answer(cx, api.add_owner_contact(cx, input.body()?)),
        CAN_CHANGE_PASSWORD => server::answer(cx, api.can_change_password(cx, input.body()?)),
        CHANGE_OWN_PASSWORD => server::answer(cx, api.change_own_password(cx, input.body()?)),
        CHANGE_PASSWORD => server::answer(cx, api.change_password(cx, input.body()?)),
        CHANGE_PASSWORD_FROM_NAME => server::answer(cx, api.change_password_from_name(cx, input.body()?)),
        CHANGE_USER_TYPE => server::answer(cx, api.change_user_type(cx, input.body()?)),
        CHECK_ACCESS_GATEWAY_REGISTRATION => server::answer(cx, api.check_access_gateway_registration(cx)),
        CREATE_DEFAULT_ROLE_ENTITY => server::answer(cx, api.create_default_role_entity(cx)),
        CREATE_DEFAULT_ROLE_ENTITY_FROM_TYPE => server::answer(cx, api.create_default_role_entity_from_type(cx, input.body()?)),
        CREATE_DEFAULT_SERVICE_AUTH => server::answer(cx, api.create_default_service_auth(cx)),
        CREATE_DEFAULT_UNTRUSTED_CREDENTIALS => server::answer(cx, api.create_default_untrusted_credentials(cx)),
        CREATE_DEFAULT_USER => server::answer(cx, api.create_default_user(cx)),
        CREATE_DEFAULT_USER_FROM_USER_TYPE => server::answer(cx, api.create_default_user_from_user_type(cx, input.body()?)),
        CREATE_DEFAULT_USER_FROM_USER_TYPE_AND_CREDENTIAL => server::answer(cx, api.create_default_user_from_user_type_and_credential(cx, input.body()?)),
        CREATE_DEFAULT_USER_FROM_USER_TYPE_AND_PERSON_ID => server::answer(cx, api.create_default_user_from_user_type_and_person_id(cx, input.body()?)),
        CREATE_EXTERNAL_USER => server::answer(cx, api.create_external_user(cx, input.body()?)),
        CREATE_USER_GROUP => server::answer(cx, api.create_user_group(cx)),
        DECRYPT_AND_SAVE_EXTERNAL_TOKENS => server::answer(cx, api.decrypt_and_save_external_tokens(cx, input.body()?)),
        DELETE_CREDENTIAL => server::answer(cx, api.delete_credential(cx, input.body()?)),
        DELETE_EXTERNAL_USER => server::answer(cx, api.delete_external_user(cx, input.body()?)),
        DELETE_ROLE => server::answer(cx, api.delete_role(cx, input.body()?)),
        DELETE_SERVICE_AUTH => server::answer(cx, api.delete_service_auth(cx, input.required("ServiceAuthId")?)),
        DELETE_USER => server::answer(cx, api.delete_user(cx, input.required("UserId")?)),
        DELETE_USER_FROM_NAME => server::answer(cx, api.delete_user_from_name(cx, input.body()?)),
        DELETE_USER_GROUP => server::answer(cx, api.delete_user_group(cx, input.body()?)),
        EXECUTE_USER_COMMAND => server::answer(cx, api.execute_user_command(cx, input.body()?)),
        FIND_CREDENTIAL_USERS => server::answer(cx, api.find_credential_users(cx, input.body()?)),
        FIND_CREDENTIALS_GROUPS => server::answer(cx, api.find_credentials_groups(cx, input.body()?)),
        FIND_ROLES_WITH_FUNCTIONAL_RIGHT => server::answer(cx, api.find_roles_with_functional_right(cx, input.body()?)),
        FIND_ROLES_WITH_FUNCTIONAL_RIGHTS => server::answer(cx, api.find_roles_with_functional_rights(cx, input.body()?)),
        FIND_ROLES_WITHOUT_FUNCTIONAL_RIGHTS => server::answer(cx, api.find_roles_without_functional_rights(cx, input.body()?)),
        GENERATE_NEW_PASSWORD_FOR_EXTERNAL_USER => server::answer(cx, api.generate_new_password_for_external_user(cx, input.body()?)),
        GET_ACCESS_GATEWAY_INFO => server::answer(cx, api.get_access_gateway_info(cx)),
        GET_ACCESS_TOKEN => server::answer(cx, api.get_access_token(cx, input.body()?)),
        GET_ALL_FUNCTIONAL_RIGHTS => server::answer(cx, api.get_all_functional_rights(cx, input.body()?)),
        GET_ALL_ROLES => server::answer(cx, api.get_all_roles(cx, input.body()?)),
        GET_ALL_USER_GROUPS => server::answer(cx, api.get_all_user_groups(cx, input.body()?)),
        GET_CREDENTIAL_TYPES => server::answer(cx, api.get_credential_types(cx)),
        GET_CREDENTIAL_TYPES_FOR_USER_TYPE => server::answer(cx, api.get_credential_types_for_user_type(cx, input.body()?)),
        GET_CREDENTIAL_USERS_IN_GROUP => server::answer(cx, api.get_credential_users_in_group(cx, input.body()?)),
        GET_DATA_RIGHT => server::answer(cx, api.get_data_right(cx, input.body()?)),
        GET_DATA_RIGHTS => server::answer(cx, api.get_data_rights(cx, input.body()?)),
        GET_DEFAULT_ASSOCIATE_USER_NAME => server::answer(cx, api.get_default_associate_user_name(cx, input.body()?)),
        GET_EXTERNAL_TOKENS => server::answer(cx, api.get_external_tokens(cx, input.body()?)),
        GET_FUNCTIONAL_RIGHTS => server::answer(cx, api.get_functional_rights(cx, input.body()?)),
        GET_OR_REGISTER_ACCESS_GATEWAY_INFO => server::answer(cx, api.get_or_register_access_gateway_info(cx, input.body()?)),
        GET_ROLE => server::answer(cx, api.get_role(cx, input.required("roleId")?)),
        GET_ROLE_ENTITY => server::answer(cx, api.get_role_entity(cx, input.required("roleEntityId")?)),
        GET_SERVICE_AUTH => server::answer(cx, api.get_service_auth(cx, input.required("serviceAuthId")?)),
        GET_UNTRUSTED_CREDENTIALS => server::answer(cx, api.get_untrusted_credentials(cx, input.body()?)),
        GET_UNTRUSTED_CREDENTIALS_FOR_ASSOCIATE => server::answer(cx, api.get_untrusted_credentials_for_associate(cx, input.body()?)),
        GET_USER => server::answer(cx, api.get_user(cx, input.required("userId")?)),
        GET_USER_COMMANDS => server::answer(cx, api.get_user_commands(cx, input.body()?)),
        GET_USER_FROM_EJ_USER_ID => server::answer(cx, api.get_user_from_ej_user_id(cx, input.body()?)),
        GET_USER_FROM_NAME => server::answer(cx, api.get_user_from_name(cx, input.body()?)),
        GET_USER_FROM_PERSON_ID => server::answer(cx, api.get_user_from_person_id(cx, input.body()?)),
        GET_USER_GROUP => server::answer(cx, api.get_user_group(cx, input.required("userGroupId")?)),
        GET_USER_GROUP_LIST => server::answer(cx, api.get_user_group_list(cx, input.body()?)),
        GET_USER_INFO => server::answer(cx, api.get_user_info(cx, input.required("userInfoId")?)),
        GET_USER_INFO_LIST => server::answer(cx, api.get_user_info_list(cx, input.body()?)),
        GET_VALID_USER_NAME => server::answer(cx, api.get_valid_user_name(cx, input.body()?)),
        GET_VALID_USER_NAME_FOR_NEW_USER => server::answer(cx, api.get_valid_user_name_for_new_user(cx, input.body()?)),
        IS_NICK_NAME_UNIQUE => server::answer(cx, api.is_nick_name_unique(cx, input.body()?)),
        IS_PASSWORD_VALID => server::answer(cx, api.is_password_valid(cx, input.body()?)),
        IS_PASSWORD_VALID_WITH_REASON => server::answer(cx, api.is_password_valid_with_reason(cx, input.body()?)),
        IS_USER_NAME_VALID => server::answer(cx, api.is_user_name_valid(cx, input.body()?)),
        IS_USER_NAME_VALID_WITH_REASON => server::answer(cx, api.is_user_name_valid_with_reason(cx, input.body()?)),
        MAKE_RETIRED => server::answer(cx, api.make_retired(cx, input.body()?)),
        REGISTER_WITH_ACCESS_GATEWAY => server::answer(cx, api.register_with_access_gateway(cx, input.body()?)),
        REMOVE_LICENSES => server::answer(cx, api.remove_licenses(cx, input.body()?)),
        REMOVE_OWNER_CONTACT => server::answer(cx, api.remove_owner_contact(cx, input.body()?)),
        REMOVE_UNTRUSTED_CREDENTIALS => server::answer(cx, api.remove_untrusted_credentials(cx, input.body()?)),
        REMOVE_UNTRUSTED_CREDENTIALS_FOR_ASSOCIATE => server::answer(cx, api.remove_untrusted_credentials_for_associate(cx, input.body()?)),
        RESOLVE_USER_FROM_INFO => server::answer(cx, api.resolve_user_from_info(cx, input.body()?)),
        SAVE_CREDENTIAL => server::answer(cx, api.save_credential(cx, input.body()?)),
        SAVE_EXTERNAL_TOKENS => server::answer(cx, api.save_external_tokens(cx, input.body()?)),
        SAVE_ROLE_ENTITY => server::answer(cx, api.save_role_entity(cx, input.body()?)),
        SAVE_SERVICE_AUTH => server::answer(cx, api.save_service_auth(cx, input.body()?)),
        SAVE_UNTRUSTED_CREDENTIALS => server::answer(cx, api.save_untrusted_credentials(cx, input.body()?)),
        SAVE_UNTRUSTED_CREDENTIALS_FOR_ASSOCIATE => server::answer(cx, api.save_untrusted_credentials_for_associate(cx, input.body()?)),
        SAVE_USER => server::answer(cx, api.save_user(cx, input.body()?)),
        SAVE_USER_FROM_NAME => server::answer(cx, api.save_user_from_name(cx, input.body()?)),
        SAVE_USER_GROUP => server::answer(cx, api.save_user_group(cx, input.body()?)),
        SET_DATA_RIGHT => server::answer(cx, api.set_data_right(cx, input.body()?)),
        SET_EXTERNAL_USER_INFO => server::answer(cx, api.set_external_user_info(cx, input.body()?)),
        SET_FUNCTIONAL_RIGHTS => server::answer(cx, api.set_functional_rights(cx, input.body()?)),
        SET_GENERATED_PASSWORD => server::answer(cx, api.set_generated_password(cx, input.body()?)),
        SET_GENERATED_PASSWORD_FROM_NAME => server::answer(cx, api.set_generated_password_from_name(cx, input.body()?)),
        SET_PASSWORD => server::answer(cx, api.set_password(cx, input.body()?)),
        SET_PASSWORD_FROM_NAME => server::answer(cx, api.set_password_from_name(cx, input.body()?)),
        VALIDATE_USER => server::answer(cx, api.validate_user(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
