// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Map, server, take};
use crate::types::{
    AccessGatewayInfo, CommandActionResult, CommandResult, CreateDefaultUserFromUserTypeAndCredentialRequest,
    CreateExternalUserRequest, Credential, CredentialType, CredentialsGroup, CredentialsGroupUsers, CustomCommand,
    ExchangeCodeAndSaveTokensRequest, MDOListItem, OperationResult, ResolveUserFromInfoRequest, ResolvedUser, Role,
    RoleEntity, RoleRelationToOwner, RoleType, SelectableMDOListItem, ServiceAuth, SetExternalUserInfoRequest,
    SupportedChangePasswordType, TokenManagementInfo, UntrustedCredentials, User, UserGroup, UserInfo,
    UserPresenceStatus, UserType, UserValidationResult,
};

use super::operations::*;

/// Handlers of the tag `User_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait UserAgentServer: Send + Sync + 'static {
    /// Adds a company to the owner companies, whose employees can be users of the CRM.
    ///
    /// `POST /api/v1/Agents/User/AddOwnerContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_AddOwnerContact.html)
    fn add_owner_contact<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the calling user may change the password of the given user.
    ///
    /// `POST /api/v1/Agents/User/CanChangePassword`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CanChangePassword.html)
    fn can_change_password<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the password of the calling user and returns whether this worked.
    ///
    /// `POST /api/v1/Agents/User/ChangeOwnPassword`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_ChangeOwnPassword.html)
    fn change_own_password<'a>(
        &'a self,
        cx: &'a server::Context,
        old_password: Option<String>,
        new_password: Option<String>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the password of a user, given by key, and returns whether this worked.
    ///
    /// `POST /api/v1/Agents/User/ChangePassword`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_ChangePassword.html)
    fn change_password<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
        old_password: Option<String>,
        new_password: Option<String>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the password of a user, given by user name, and returns whether this worked.
    ///
    /// `POST /api/v1/Agents/User/ChangePasswordFromName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_ChangePasswordFromName.html)
    fn change_password_from_name<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_name: Option<String>,
        old_password: Option<String>,
        new_password: Option<String>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the type of a user, for example from employee to external user, and returns the user.
    ///
    /// `POST /api/v1/Agents/User/ChangeUserType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_ChangeUserType.html)
    fn change_user_type<'a>(
        &'a self,
        cx: &'a server::Context,
        user: Option<User>,
        user_type: Option<UserType>,
    ) -> impl Future<Output = Result<Option<User>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the registration with the access gateway, through which people log in, is usable.
    ///
    /// `POST /api/v1/Agents/User/CheckAccessGatewayRegistration`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CheckAccessGatewayRegistration.html)
    fn check_access_gateway_registration<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new role with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/User/CreateDefaultRoleEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateDefaultRoleEntity.html)
    fn create_default_role_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<RoleEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new role of the given type, such as employee or external.
    ///
    /// `POST /api/v1/Agents/User/CreateDefaultRoleEntityFromType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateDefaultRoleEntityFromType.html)
    fn create_default_role_entity_from_type<'a>(
        &'a self,
        cx: &'a server::Context,
        r#type: Option<RoleType>,
    ) -> impl Future<Output = Result<Option<RoleEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new login at a mail server with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/User/CreateDefaultServiceAuth`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateDefaultServiceAuth.html)
    fn create_default_service_auth<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ServiceAuth>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns new credentials for another system with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// `POST /api/v1/Agents/User/CreateDefaultUntrustedCredentials`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateDefaultUntrustedCredentials.html)
    fn create_default_untrusted_credentials<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<UntrustedCredentials>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new user with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/User/CreateDefaultUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateDefaultUser.html)
    fn create_default_user<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<User>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new system or anonymous user with default values.
    ///
    /// `POST /api/v1/Agents/User/CreateDefaultUserFromUserType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateDefaultUserFromUserType.html)
    fn create_default_user_from_user_type<'a>(
        &'a self,
        cx: &'a server::Context,
        user_type: Option<UserType>,
    ) -> impl Future<Output = Result<Option<User>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new user of the given type with default values for a person of the given company, some of them taken
    /// from credentials such as a directory account.
    ///
    /// `POST /api/v1/Agents/User/CreateDefaultUserFromUserTypeAndCredential`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateDefaultUserFromUserTypeAndCredential.html)
    fn create_default_user_from_user_type_and_credential<'a>(
        &'a self,
        cx: &'a server::Context,
        body: CreateDefaultUserFromUserTypeAndCredentialRequest,
    ) -> impl Future<Output = Result<Option<User>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new user of the given type with default values for a contact person.
    ///
    /// `POST /api/v1/Agents/User/CreateDefaultUserFromUserTypeAndPersonId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateDefaultUserFromUserTypeAndPersonId.html)
    fn create_default_user_from_user_type_and_person_id<'a>(
        &'a self,
        cx: &'a server::Context,
        user_type: Option<UserType>,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<User>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates an external user, such as a customer with a login, for a contact person and returns the user's key.
    ///
    /// `POST /api/v1/Agents/User/CreateExternalUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateExternalUser.html)
    fn create_external_user<'a>(
        &'a self,
        cx: &'a server::Context,
        body: CreateExternalUserRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates a user group with the highest rank, which puts it at the end of the list, and returns it.
    ///
    /// `POST /api/v1/Agents/User/CreateUserGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateUserGroup.html)
    fn create_user_group<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<UserGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Lets the access gateway decrypt tokens for another provider and stores them.
    ///
    /// `POST /api/v1/Agents/User/DecryptAndSaveExternalTokens`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_DecryptAndSaveExternalTokens.html)
    fn decrypt_and_save_external_tokens<'a>(
        &'a self,
        cx: &'a server::Context,
        token_management_info: Option<TokenManagementInfo>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a user's credentials of one type and returns whether this worked.
    ///
    /// `POST /api/v1/Agents/User/DeleteCredential`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_DeleteCredential.html)
    fn delete_credential<'a>(
        &'a self,
        cx: &'a server::Context,
        user_id: Option<i32>,
        credential_type: Option<String>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes an external user by the key of the user.
    ///
    /// `POST /api/v1/Agents/User/DeleteExternalUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_DeleteExternalUser.html)
    fn delete_external_user<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes a role and gives all its users another role.
    ///
    /// `POST /api/v1/Agents/User/DeleteRole`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_DeleteRole.html)
    fn delete_role<'a>(
        &'a self,
        cx: &'a server::Context,
        role_id_to_delete: Option<i32>,
        replacing_role_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a login at a mail server by its key.
    ///
    /// `POST /api/v1/Agents/User/DeleteServiceAuth`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_DeleteServiceAuth.html)
    fn delete_service_auth<'a>(
        &'a self,
        cx: &'a server::Context,
        service_auth_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a user by its key.
    ///
    /// `POST /api/v1/Agents/User/DeleteUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_DeleteUser.html)
    fn delete_user<'a>(
        &'a self,
        cx: &'a server::Context,
        user_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes the user with the given user name.
    ///
    /// `POST /api/v1/Agents/User/DeleteUserFromName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_DeleteUserFromName.html)
    fn delete_user_from_name<'a>(
        &'a self,
        cx: &'a server::Context,
        user_name: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes a user group and moves its members to another group.
    ///
    /// `POST /api/v1/Agents/User/DeleteUserGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_DeleteUserGroup.html)
    fn delete_user_group<'a>(
        &'a self,
        cx: &'a server::Context,
        user_group_to_delete: Option<i32>,
        user_group_to_move_to: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Exchanges an authorization code of another provider for tokens (OAuth with PKCE), stores them, and returns the
    /// key with which `GetExternalTokens` reads them.
    ///
    /// `POST /api/v1/Agents/User/ExchangeCodeAndSaveTokens`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_ExchangeCodeAndSaveTokens.html)
    fn exchange_code_and_save_tokens<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ExchangeCodeAndSaveTokensRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs a custom command on a user, with the result of a step in the user interface, and returns its outcome.
    ///
    /// `POST /api/v1/Agents/User/ExecuteUserCommand`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_ExecuteUserCommand.html)
    fn execute_user_command<'a>(
        &'a self,
        cx: &'a server::Context,
        command_name: Option<String>,
        action_result: Option<CommandActionResult>,
        user: Option<User>,
    ) -> impl Future<Output = Result<Option<CommandResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the accounts of a credential type whose name contains the given text, as a table.
    ///
    /// `POST /api/v1/Agents/User/FindCredentialUsers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_FindCredentialUsers.html)
    fn find_credential_users<'a>(
        &'a self,
        cx: &'a server::Context,
        r#type: Option<String>,
        search_string: Option<String>,
    ) -> impl Future<Output = Result<Option<CredentialsGroupUsers>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the groups of accounts of a credential type that match a text.
    ///
    /// `POST /api/v1/Agents/User/FindCredentialsGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_FindCredentialsGroups.html)
    fn find_credentials_groups<'a>(
        &'a self,
        cx: &'a server::Context,
        r#type: Option<String>,
        search_string: Option<String>,
    ) -> impl Future<Output = Result<Vec<CredentialsGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the roles that have a functional right, given by its name, as list items.
    ///
    /// `POST /api/v1/Agents/User/FindRolesWithFunctionalRight`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_FindRolesWithFunctionalRight.html)
    fn find_roles_with_functional_right<'a>(
        &'a self,
        cx: &'a server::Context,
        functional_right_name: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the keys of the roles that have at least one of several functional rights.
    ///
    /// `POST /api/v1/Agents/User/FindRolesWithFunctionalRights`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_FindRolesWithFunctionalRights.html)
    fn find_roles_with_functional_rights<'a>(
        &'a self,
        cx: &'a server::Context,
        functional_right_names: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Vec<i32>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the keys of the roles that have none of the given functional rights.
    ///
    /// `POST /api/v1/Agents/User/FindRolesWithoutFunctionalRights`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_FindRolesWithoutFunctionalRights.html)
    fn find_roles_without_functional_rights<'a>(
        &'a self,
        cx: &'a server::Context,
        functional_right_names: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Vec<i32>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets a generated password for an external user and returns the password.
    ///
    /// `POST /api/v1/Agents/User/GenerateNewPasswordForExternalUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GenerateNewPasswordForExternalUser.html)
    fn generate_new_password_for_external_user<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_name: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns how the access gateway, through which people log in, is registered.
    ///
    /// `POST /api/v1/Agents/User/GetAccessGatewayInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetAccessGatewayInfo.html)
    fn get_access_gateway_info<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<AccessGatewayInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an access token made from the session of the calling user, with a session of customer service if
    /// requested.
    ///
    /// `POST /api/v1/Agents/User/GetAccessToken`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetAccessToken.html)
    fn get_access_token<'a>(
        &'a self,
        cx: &'a server::Context,
        app_token: Option<String>,
        include_cs_session: Option<bool>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the data rights of a role for records in one relation to their owner, such as the user's own.
    ///
    /// `POST /api/v1/Agents/User/GetAllDataRights`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetAllDataRights.html)
    fn get_all_data_rights<'a>(
        &'a self,
        cx: &'a server::Context,
        role_id: Option<i32>,
        relation_to_owner: Option<RoleRelationToOwner>,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the functional rights that roles of a type can have, with name and description; the technical name is in
    /// the extra information.
    ///
    /// `POST /api/v1/Agents/User/GetAllFunctionalRights`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetAllFunctionalRights.html)
    fn get_all_functional_rights<'a>(
        &'a self,
        cx: &'a server::Context,
        role_type: Option<RoleType>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all roles of a type, such as employee or external, as list items.
    ///
    /// `POST /api/v1/Agents/User/GetAllRoles`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetAllRoles.html)
    fn get_all_roles<'a>(
        &'a self,
        cx: &'a server::Context,
        role_type: Option<RoleType>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, with or without those that are marked as deleted.
    ///
    /// `POST /api/v1/Agents/User/GetAllUserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetAllUserGroups.html)
    fn get_all_user_groups<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<UserGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the types of credentials with which users can log in.
    ///
    /// `POST /api/v1/Agents/User/GetCredentialTypes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetCredentialTypes.html)
    fn get_credential_types<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<CredentialType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the types of credentials with which users of the given type can log in.
    ///
    /// `POST /api/v1/Agents/User/GetCredentialTypesForUserType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetCredentialTypesForUserType.html)
    fn get_credential_types_for_user_type<'a>(
        &'a self,
        cx: &'a server::Context,
        user_type: Option<UserType>,
    ) -> impl Future<Output = Result<Vec<CredentialType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the accounts in one group of a credential type, such as a group of a directory.
    ///
    /// `POST /api/v1/Agents/User/GetCredentialUsersInGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetCredentialUsersInGroup.html)
    fn get_credential_users_in_group<'a>(
        &'a self,
        cx: &'a server::Context,
        r#type: Option<String>,
        group_name: Option<String>,
    ) -> impl Future<Output = Result<Option<CredentialsGroupUsers>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what a role may do with records of a table in one relation to their owner, as one of `C`, `CR`, `CRU`
    /// and `CRUD`.
    ///
    /// `POST /api/v1/Agents/User/GetDataRight`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetDataRight.html)
    fn get_data_right<'a>(
        &'a self,
        cx: &'a server::Context,
        role_id: Option<i32>,
        table_name: Option<String>,
        relation_to_owner: Option<RoleRelationToOwner>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what a role may do with records of a table, for every relation to their owner, as one of `C`, `CR`,
    /// `CRU` and `CRUD`.
    ///
    /// `POST /api/v1/Agents/User/GetDataRights`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetDataRights.html)
    fn get_data_rights<'a>(
        &'a self,
        cx: &'a server::Context,
        role_id: Option<i32>,
        table_name: Option<String>,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the default user name for the person behind a user.
    ///
    /// `POST /api/v1/Agents/User/GetDefaultAssociateUserName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetDefaultAssociateUserName.html)
    fn get_default_associate_user_name<'a>(
        &'a self,
        cx: &'a server::Context,
        user: Option<User>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the stored tokens for another provider, found by the key that they were stored under.
    ///
    /// `POST /api/v1/Agents/User/GetExternalTokens`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetExternalTokens.html)
    fn get_external_tokens<'a>(
        &'a self,
        cx: &'a server::Context,
        key: Option<String>,
    ) -> impl Future<Output = Result<Option<TokenManagementInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the functional rights that a role has, with name and description; rights that it lacks are left out, and
    /// the technical name is in the extra information.
    ///
    /// `POST /api/v1/Agents/User/GetFunctionalRights`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetFunctionalRights.html)
    fn get_functional_rights<'a>(
        &'a self,
        cx: &'a server::Context,
        role_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns how the access gateway is registered.
    ///
    /// `POST /api/v1/Agents/User/GetOrRegisterAccessGatewayInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetOrRegisterAccessGatewayInfo.html)
    fn get_or_register_access_gateway_info<'a>(
        &'a self,
        cx: &'a server::Context,
        redirect_uri: Option<String>,
    ) -> impl Future<Output = Result<Option<AccessGatewayInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one role, looked up by its key.
    ///
    /// `POST /api/v1/Agents/User/GetRole`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetRole.html)
    fn get_role<'a>(
        &'a self,
        cx: &'a server::Context,
        role_id: i32,
    ) -> impl Future<Output = Result<Option<Role>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one role, looked up by its key.
    ///
    /// `POST /api/v1/Agents/User/GetRoleEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetRoleEntity.html)
    fn get_role_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        role_entity_id: i32,
    ) -> impl Future<Output = Result<Option<RoleEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one login at a mail server, looked up by its key.
    ///
    /// `POST /api/v1/Agents/User/GetServiceAuth`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetServiceAuth.html)
    fn get_service_auth<'a>(
        &'a self,
        cx: &'a server::Context,
        service_auth_id: i32,
    ) -> impl Future<Output = Result<Option<ServiceAuth>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the ways in which a user can change the password.
    ///
    /// `POST /api/v1/Agents/User/GetSupportedChangePasswordTypes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetSupportedChangePasswordTypes.html)
    fn get_supported_change_password_types<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<SupportedChangePasswordType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the credentials of one type, such as `imap` or `smtp`, that are stored for the calling user.
    ///
    /// `POST /api/v1/Agents/User/GetUntrustedCredentials`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUntrustedCredentials.html)
    fn get_untrusted_credentials<'a>(
        &'a self,
        cx: &'a server::Context,
        r#type: Option<String>,
    ) -> impl Future<Output = Result<Vec<UntrustedCredentials>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the credentials of one type, such as `imap` or `smtp`, that are stored for a user.
    ///
    /// `POST /api/v1/Agents/User/GetUntrustedCredentialsForAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUntrustedCredentialsForAssociate.html)
    fn get_untrusted_credentials_for_associate<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
        r#type: Option<String>,
    ) -> impl Future<Output = Result<Vec<UntrustedCredentials>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one user, looked up by its key.
    ///
    /// `POST /api/v1/Agents/User/GetUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUser.html)
    fn get_user<'a>(
        &'a self,
        cx: &'a server::Context,
        user_id: i32,
    ) -> impl Future<Output = Result<Option<User>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the custom commands that can be run on a user with `ExecuteUserCommand`.
    ///
    /// `POST /api/v1/Agents/User/GetUserCommands`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUserCommands.html)
    fn get_user_commands<'a>(
        &'a self,
        cx: &'a server::Context,
        user: Option<User>,
    ) -> impl Future<Output = Result<Vec<CustomCommand>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the users that belong to a user of customer service (`ej_user`), for older programs.
    ///
    /// `POST /api/v1/Agents/User/GetUserFromEjUserId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUserFromEjUserId.html)
    fn get_user_from_ej_user_id<'a>(
        &'a self,
        cx: &'a server::Context,
        ej_user_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<User>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the user with the given user name.
    ///
    /// `POST /api/v1/Agents/User/GetUserFromName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUserFromName.html)
    fn get_user_from_name<'a>(
        &'a self,
        cx: &'a server::Context,
        user_name: Option<String>,
    ) -> impl Future<Output = Result<Option<User>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the users that belong to a contact person.
    ///
    /// `POST /api/v1/Agents/User/GetUserFromPersonId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUserFromPersonId.html)
    fn get_user_from_person_id<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<User>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one user group, looked up by its key.
    ///
    /// `POST /api/v1/Agents/User/GetUserGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUserGroup.html)
    fn get_user_group<'a>(
        &'a self,
        cx: &'a server::Context,
        user_group_id: i32,
    ) -> impl Future<Output = Result<Option<UserGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several user groups at once, by their keys.
    ///
    /// `POST /api/v1/Agents/User/GetUserGroupList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUserGroupList.html)
    fn get_user_group_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<UserGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one user in short form, looked up by its key.
    ///
    /// `POST /api/v1/Agents/User/GetUserInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUserInfo.html)
    fn get_user_info<'a>(
        &'a self,
        cx: &'a server::Context,
        user_info_id: i32,
    ) -> impl Future<Output = Result<Option<UserInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several users in short form at once, by their keys.
    ///
    /// `POST /api/v1/Agents/User/GetUserInfoList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUserInfoList.html)
    fn get_user_info_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<UserInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a user of customer service is present, which decides on new requests.
    ///
    /// `POST /api/v1/Agents/User/GetUserPresenceStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUserPresenceStatus.html)
    fn get_user_presence_status<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<UserPresenceStatus>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a valid user name for the given user, type and person, based on the name proposed.
    ///
    /// `POST /api/v1/Agents/User/GetValidUserName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetValidUserName.html)
    fn get_valid_user_name<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
        r#type: Option<UserType>,
        person_id: Option<i32>,
        user_name: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a valid user name for a user who has not been saved yet.
    ///
    /// `POST /api/v1/Agents/User/GetValidUserNameForNewUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetValidUserNameForNewUser.html)
    fn get_valid_user_name_for_new_user<'a>(
        &'a self,
        cx: &'a server::Context,
        user: Option<User>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether no other user has the given nickname.
    ///
    /// `POST /api/v1/Agents/User/IsNickNameUnique`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_IsNickNameUnique.html)
    fn is_nick_name_unique<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
        nick_name: Option<String>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a password would be accepted for the given user.
    ///
    /// `POST /api/v1/Agents/User/IsPasswordValid`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_IsPasswordValid.html)
    fn is_password_valid<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
        r#type: Option<UserType>,
        person_id: Option<i32>,
        password: Option<String>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a password would be accepted for the given user, with the reason if not.
    ///
    /// `POST /api/v1/Agents/User/IsPasswordValidWithReason`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_IsPasswordValidWithReason.html)
    fn is_password_valid_with_reason<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
        r#type: Option<UserType>,
        person_id: Option<i32>,
        password: Option<String>,
    ) -> impl Future<Output = Result<Option<UserValidationResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a user name would be accepted for the given user.
    ///
    /// `POST /api/v1/Agents/User/IsUserNameValid`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_IsUserNameValid.html)
    fn is_user_name_valid<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
        r#type: Option<UserType>,
        person_id: Option<i32>,
        user_name: Option<String>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a user name would be accepted for the given user, with the reason if not.
    ///
    /// `POST /api/v1/Agents/User/IsUserNameValidWithReason`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_IsUserNameValidWithReason.html)
    fn is_user_name_valid_with_reason<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
        r#type: Option<UserType>,
        person_id: Option<i32>,
        user_name: Option<String>,
    ) -> impl Future<Output = Result<Option<UserValidationResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Retires a user or reverses this.
    ///
    /// `POST /api/v1/Agents/User/MakeRetired`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_MakeRetired.html)
    fn make_retired<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
        retired: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Registers the redirect address with the access gateway, or updates the existing registration, and returns it.
    ///
    /// `POST /api/v1/Agents/User/RegisterWithAccessGateway`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_RegisterWithAccessGateway.html)
    fn register_with_access_gateway<'a>(
        &'a self,
        cx: &'a server::Context,
        redirect_uri: Option<String>,
    ) -> impl Future<Output = Result<Option<AccessGatewayInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes all licenses of a user.
    ///
    /// `POST /api/v1/Agents/User/RemoveLicenses`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_RemoveLicenses.html)
    fn remove_licenses<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a company from the owner companies, whose employees can be users of the CRM.
    ///
    /// `POST /api/v1/Agents/User/RemoveOwnerContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_RemoveOwnerContact.html)
    fn remove_owner_contact<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes stored credentials of one type from the calling user, found by their public value.
    ///
    /// `POST /api/v1/Agents/User/RemoveUntrustedCredentials`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_RemoveUntrustedCredentials.html)
    fn remove_untrusted_credentials<'a>(
        &'a self,
        cx: &'a server::Context,
        r#type: Option<String>,
        public_value: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes stored credentials of one type from the given user, found by their public value.
    ///
    /// `POST /api/v1/Agents/User/RemoveUntrustedCredentialsForAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_RemoveUntrustedCredentialsForAssociate.html)
    fn remove_untrusted_credentials_for_associate<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
        r#type: Option<String>,
        public_value: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Finds a user by company, name, telephone numbers or e-mail addresses, and creates the user and the contact
    /// person where they do not exist.
    ///
    /// `POST /api/v1/Agents/User/ResolveUserFromInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_ResolveUserFromInfo.html)
    fn resolve_user_from_info<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ResolveUserFromInfoRequest,
    ) -> impl Future<Output = Result<Option<ResolvedUser>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a user's credentials of one type in place of those of the same type, and returns whether this worked.
    ///
    /// `POST /api/v1/Agents/User/SaveCredential`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SaveCredential.html)
    fn save_credential<'a>(
        &'a self,
        cx: &'a server::Context,
        user_id: Option<i32>,
        credential: Option<Credential>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores tokens for another provider and returns the key with which `GetExternalTokens` reads them.
    ///
    /// `POST /api/v1/Agents/User/SaveExternalTokens`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SaveExternalTokens.html)
    fn save_external_tokens<'a>(
        &'a self,
        cx: &'a server::Context,
        token_management_info: Option<TokenManagementInfo>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a role: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/User/SaveRoleEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SaveRoleEntity.html)
    fn save_role_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: RoleEntity,
    ) -> impl Future<Output = Result<Option<RoleEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a login at a mail server: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/User/SaveServiceAuth`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SaveServiceAuth.html)
    fn save_service_auth<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ServiceAuth,
    ) -> impl Future<Output = Result<Option<ServiceAuth>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores credentials for another system, such as `imap` or `smtp`, for the calling user.
    ///
    /// `POST /api/v1/Agents/User/SaveUntrustedCredentials`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SaveUntrustedCredentials.html)
    fn save_untrusted_credentials<'a>(
        &'a self,
        cx: &'a server::Context,
        r#type: Option<String>,
        credentials: Option<UntrustedCredentials>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores credentials for another system, such as `imap` or `smtp`, for the given user.
    ///
    /// `POST /api/v1/Agents/User/SaveUntrustedCredentialsForAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SaveUntrustedCredentialsForAssociate.html)
    fn save_untrusted_credentials_for_associate<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
        r#type: Option<String>,
        credentials: Option<UntrustedCredentials>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a user: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/User/SaveUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SaveUser.html)
    fn save_user<'a>(
        &'a self,
        cx: &'a server::Context,
        body: User,
    ) -> impl Future<Output = Result<Option<User>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the user who has the given user name and returns the user as stored.
    ///
    /// `POST /api/v1/Agents/User/SaveUserFromName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SaveUserFromName.html)
    fn save_user_from_name<'a>(
        &'a self,
        cx: &'a server::Context,
        user_name: Option<String>,
        user: Option<User>,
    ) -> impl Future<Output = Result<Option<User>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a user group and returns it as stored.
    ///
    /// `POST /api/v1/Agents/User/SaveUserGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SaveUserGroup.html)
    fn save_user_group<'a>(
        &'a self,
        cx: &'a server::Context,
        user_group: Option<UserGroup>,
    ) -> impl Future<Output = Result<Option<UserGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sends a user an e-mail for changing the password, to the registered address, and returns whether that worked.
    ///
    /// `POST /api/v1/Agents/User/SendChangePasswordEMail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SendChangePasswordEMail.html)
    fn send_change_password_e_mail<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<OperationResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets what a role may do with records of a table in one relation to their owner, such as `CRU`.
    ///
    /// `POST /api/v1/Agents/User/SetDataRight`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SetDataRight.html)
    fn set_data_right<'a>(
        &'a self,
        cx: &'a server::Context,
        role_id: Option<i32>,
        table_name: Option<String>,
        relation_to_owner: Option<RoleRelationToOwner>,
        data_right_value: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the user name, password, role or active state of an external user; flags choose which of them.
    ///
    /// `POST /api/v1/Agents/User/SetExternalUserInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SetExternalUserInfo.html)
    fn set_external_user_info<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SetExternalUserInfoRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the functional rights of a role.
    ///
    /// `POST /api/v1/Agents/User/SetFunctionalRights`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SetFunctionalRights.html)
    fn set_functional_rights<'a>(
        &'a self,
        cx: &'a server::Context,
        role_id: Option<i32>,
        functional_right_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets a generated password for a user, who is given by key, and returns the password.
    ///
    /// `POST /api/v1/Agents/User/SetGeneratedPassword`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SetGeneratedPassword.html)
    fn set_generated_password<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets a generated password for a user, who is given by user name, and returns the password.
    ///
    /// `POST /api/v1/Agents/User/SetGeneratedPasswordFromName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SetGeneratedPasswordFromName.html)
    fn set_generated_password_from_name<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_name: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the password of a user, given by key, and returns whether this worked.
    ///
    /// `POST /api/v1/Agents/User/SetPassword`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SetPassword.html)
    fn set_password<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
        password: Option<String>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the password of a user, given by user name, and returns whether this worked.
    ///
    /// `POST /api/v1/Agents/User/SetPasswordFromName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SetPasswordFromName.html)
    fn set_password_from_name<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_name: Option<String>,
        password: Option<String>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets whether a user of customer service is present, which decides on new requests, and returns the state as
    /// stored.
    ///
    /// `POST /api/v1/Agents/User/SetUserPresenceStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SetUserPresenceStatus.html)
    fn set_user_presence_status<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
        user_presence_status: Option<UserPresenceStatus>,
    ) -> impl Future<Output = Result<Option<UserPresenceStatus>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks whether a user could be saved, without saving it.
    ///
    /// `POST /api/v1/Agents/User/ValidateUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_ValidateUser.html)
    fn validate_user<'a>(
        &'a self,
        cx: &'a server::Context,
        user: Option<User>,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `User_Agent`, served by `api`.
pub fn routes(api: impl UserAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`UserAgentServer`] that goes with an operation.
fn dispatch<'a, T: UserAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::AddOwnerContact) => {
            let mut contact_id = None;
            take!(input.arguments(&mut [&mut contact_id]));
            server::respond(cx, api.add_owner_contact(cx, contact_id))
        }
        Some(Op::CanChangePassword) => {
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut associate_id]));
            server::respond(cx, api.can_change_password(cx, associate_id))
        }
        Some(Op::ChangeOwnPassword) => {
            let mut old_password = None;
            let mut new_password = None;
            take!(input.arguments(&mut [&mut old_password, &mut new_password]));
            server::respond(cx, api.change_own_password(cx, old_password, new_password))
        }
        Some(Op::ChangePassword) => {
            let mut associate_id = None;
            let mut old_password = None;
            let mut new_password = None;
            take!(input.arguments(&mut [&mut associate_id, &mut old_password, &mut new_password]));
            server::respond(cx, api.change_password(cx, associate_id, old_password, new_password))
        }
        Some(Op::ChangePasswordFromName) => {
            let mut associate_name = None;
            let mut old_password = None;
            let mut new_password = None;
            take!(input.arguments(&mut [&mut associate_name, &mut old_password, &mut new_password]));
            server::respond(cx, api.change_password_from_name(cx, associate_name, old_password, new_password))
        }
        Some(Op::ChangeUserType) => {
            let mut user = None;
            let mut user_type = None;
            take!(input.arguments(&mut [&mut user, &mut user_type]));
            server::respond(cx, api.change_user_type(cx, user, user_type))
        }
        Some(Op::CheckAccessGatewayRegistration) => server::respond(cx, api.check_access_gateway_registration(cx)),
        Some(Op::CreateDefaultRoleEntity) => server::respond(cx, api.create_default_role_entity(cx)),
        Some(Op::CreateDefaultRoleEntityFromType) => {
            let mut r#type = None;
            take!(input.arguments(&mut [&mut r#type]));
            server::respond(cx, api.create_default_role_entity_from_type(cx, r#type))
        }
        Some(Op::CreateDefaultServiceAuth) => server::respond(cx, api.create_default_service_auth(cx)),
        Some(Op::CreateDefaultUntrustedCredentials) => server::respond(
            cx,
            api.create_default_untrusted_credentials(cx),
        ),
        Some(Op::CreateDefaultUser) => server::respond(cx, api.create_default_user(cx)),
        Some(Op::CreateDefaultUserFromUserType) => {
            let mut user_type = None;
            take!(input.arguments(&mut [&mut user_type]));
            server::respond(cx, api.create_default_user_from_user_type(cx, user_type))
        }
        Some(Op::CreateDefaultUserFromUserTypeAndCredential) => server::respond(
            cx,
            api.create_default_user_from_user_type_and_credential(cx, take!(input.body())),
        ),
        Some(Op::CreateDefaultUserFromUserTypeAndPersonId) => {
            let mut user_type = None;
            let mut person_id = None;
            take!(input.arguments(&mut [&mut user_type, &mut person_id]));
            server::respond(cx, api.create_default_user_from_user_type_and_person_id(cx, user_type, person_id))
        }
        Some(Op::CreateExternalUser) => server::respond(cx, api.create_external_user(cx, take!(input.body()))),
        Some(Op::CreateUserGroup) => server::respond(cx, api.create_user_group(cx)),
        Some(Op::DecryptAndSaveExternalTokens) => {
            let mut token_management_info = None;
            take!(input.arguments(&mut [&mut token_management_info]));
            server::respond(cx, api.decrypt_and_save_external_tokens(cx, token_management_info))
        }
        Some(Op::DeleteCredential) => {
            let mut user_id = None;
            let mut credential_type = None;
            take!(input.arguments(&mut [&mut user_id, &mut credential_type]));
            server::respond(cx, api.delete_credential(cx, user_id, credential_type))
        }
        Some(Op::DeleteExternalUser) => {
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut associate_id]));
            server::respond(cx, api.delete_external_user(cx, associate_id))
        }
        Some(Op::DeleteRole) => {
            let mut role_id_to_delete = None;
            let mut replacing_role_id = None;
            take!(input.arguments(&mut [&mut role_id_to_delete, &mut replacing_role_id]));
            server::respond(cx, api.delete_role(cx, role_id_to_delete, replacing_role_id))
        }
        Some(Op::DeleteServiceAuth) => server::respond(
            cx,
            api.delete_service_auth(cx, take!(input.required("serviceAuthId"))),
        ),
        Some(Op::DeleteUser) => server::respond(cx, api.delete_user(cx, take!(input.required("userId")))),
        Some(Op::DeleteUserFromName) => {
            let mut user_name = None;
            take!(input.arguments(&mut [&mut user_name]));
            server::respond(cx, api.delete_user_from_name(cx, user_name))
        }
        Some(Op::DeleteUserGroup) => {
            let mut user_group_to_delete = None;
            let mut user_group_to_move_to = None;
            take!(input.arguments(&mut [&mut user_group_to_delete, &mut user_group_to_move_to]));
            server::respond(cx, api.delete_user_group(cx, user_group_to_delete, user_group_to_move_to))
        }
        Some(Op::ExchangeCodeAndSaveTokens) => server::respond(
            cx,
            api.exchange_code_and_save_tokens(cx, take!(input.body())),
        ),
        Some(Op::ExecuteUserCommand) => {
            let mut command_name = None;
            let mut action_result = None;
            let mut user = None;
            take!(input.arguments(&mut [&mut command_name, &mut action_result, &mut user]));
            server::respond(cx, api.execute_user_command(cx, command_name, action_result, user))
        }
        Some(Op::FindCredentialUsers) => {
            let mut r#type = None;
            let mut search_string = None;
            take!(input.arguments(&mut [&mut r#type, &mut search_string]));
            server::respond(cx, api.find_credential_users(cx, r#type, search_string))
        }
        Some(Op::FindCredentialsGroups) => {
            let mut r#type = None;
            let mut search_string = None;
            take!(input.arguments(&mut [&mut r#type, &mut search_string]));
            server::respond(cx, api.find_credentials_groups(cx, r#type, search_string))
        }
        Some(Op::FindRolesWithFunctionalRight) => {
            let mut functional_right_name = None;
            take!(input.arguments(&mut [&mut functional_right_name]));
            server::respond(cx, api.find_roles_with_functional_right(cx, functional_right_name))
        }
        Some(Op::FindRolesWithFunctionalRights) => {
            let mut functional_right_names = None;
            take!(input.arguments(&mut [&mut functional_right_names]));
            server::respond(cx, api.find_roles_with_functional_rights(cx, functional_right_names))
        }
        Some(Op::FindRolesWithoutFunctionalRights) => {
            let mut functional_right_names = None;
            take!(input.arguments(&mut [&mut functional_right_names]));
            server::respond(cx, api.find_roles_without_functional_rights(cx, functional_right_names))
        }
        Some(Op::GenerateNewPasswordForExternalUser) => {
            let mut associate_name = None;
            take!(input.arguments(&mut [&mut associate_name]));
            server::respond(cx, api.generate_new_password_for_external_user(cx, associate_name))
        }
        Some(Op::GetAccessGatewayInfo) => server::respond(cx, api.get_access_gateway_info(cx)),
        Some(Op::GetAccessToken) => {
            let mut app_token = None;
            let mut include_cs_session = None;
            take!(input.arguments(&mut [&mut app_token, &mut include_cs_session]));
            server::respond(cx, api.get_access_token(cx, app_token, include_cs_session))
        }
        Some(Op::GetAllDataRights) => {
            let mut role_id = None;
            let mut relation_to_owner = None;
            take!(input.arguments(&mut [&mut role_id, &mut relation_to_owner]));
            server::respond(cx, api.get_all_data_rights(cx, role_id, relation_to_owner))
        }
        Some(Op::GetAllFunctionalRights) => {
            let mut role_type = None;
            take!(input.arguments(&mut [&mut role_type]));
            server::respond(cx, api.get_all_functional_rights(cx, role_type))
        }
        Some(Op::GetAllRoles) => {
            let mut role_type = None;
            take!(input.arguments(&mut [&mut role_type]));
            server::respond(cx, api.get_all_roles(cx, role_type))
        }
        Some(Op::GetAllUserGroups) => {
            let mut include_deleted = None;
            take!(input.arguments(&mut [&mut include_deleted]));
            server::respond(cx, api.get_all_user_groups(cx, include_deleted))
        }
        Some(Op::GetCredentialTypes) => server::respond(cx, api.get_credential_types(cx)),
        Some(Op::GetCredentialTypesForUserType) => {
            let mut user_type = None;
            take!(input.arguments(&mut [&mut user_type]));
            server::respond(cx, api.get_credential_types_for_user_type(cx, user_type))
        }
        Some(Op::GetCredentialUsersInGroup) => {
            let mut r#type = None;
            let mut group_name = None;
            take!(input.arguments(&mut [&mut r#type, &mut group_name]));
            server::respond(cx, api.get_credential_users_in_group(cx, r#type, group_name))
        }
        Some(Op::GetDataRight) => {
            let mut role_id = None;
            let mut table_name = None;
            let mut relation_to_owner = None;
            take!(input.arguments(&mut [&mut role_id, &mut table_name, &mut relation_to_owner]));
            server::respond(cx, api.get_data_right(cx, role_id, table_name, relation_to_owner))
        }
        Some(Op::GetDataRights) => {
            let mut role_id = None;
            let mut table_name = None;
            take!(input.arguments(&mut [&mut role_id, &mut table_name]));
            server::respond(cx, api.get_data_rights(cx, role_id, table_name))
        }
        Some(Op::GetDefaultAssociateUserName) => {
            let mut user = None;
            take!(input.arguments(&mut [&mut user]));
            server::respond(cx, api.get_default_associate_user_name(cx, user))
        }
        Some(Op::GetExternalTokens) => {
            let mut key = None;
            take!(input.arguments(&mut [&mut key]));
            server::respond(cx, api.get_external_tokens(cx, key))
        }
        _ => return dispatch_from_get_functional_rights(api, operation, cx, input),
    })
}

fn dispatch_from_get_functional_rights<'a, T: UserAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetFunctionalRights) => {
            let mut role_id = None;
            take!(input.arguments(&mut [&mut role_id]));
            server::respond(cx, api.get_functional_rights(cx, role_id))
        }
        Some(Op::GetOrRegisterAccessGatewayInfo) => {
            let mut redirect_uri = None;
            take!(input.arguments(&mut [&mut redirect_uri]));
            server::respond(cx, api.get_or_register_access_gateway_info(cx, redirect_uri))
        }
        Some(Op::GetRole) => server::respond(cx, api.get_role(cx, take!(input.required("roleId")))),
        Some(Op::GetRoleEntity) => server::respond(cx, api.get_role_entity(cx, take!(input.required("roleEntityId")))),
        Some(Op::GetServiceAuth) => server::respond(
            cx,
            api.get_service_auth(cx, take!(input.required("serviceAuthId"))),
        ),
        Some(Op::GetSupportedChangePasswordTypes) => {
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut associate_id]));
            server::respond(cx, api.get_supported_change_password_types(cx, associate_id))
        }
        Some(Op::GetUntrustedCredentials) => {
            let mut r#type = None;
            take!(input.arguments(&mut [&mut r#type]));
            server::respond(cx, api.get_untrusted_credentials(cx, r#type))
        }
        Some(Op::GetUntrustedCredentialsForAssociate) => {
            let mut associate_id = None;
            let mut r#type = None;
            take!(input.arguments(&mut [&mut associate_id, &mut r#type]));
            server::respond(cx, api.get_untrusted_credentials_for_associate(cx, associate_id, r#type))
        }
        Some(Op::GetUser) => server::respond(cx, api.get_user(cx, take!(input.required("userId")))),
        Some(Op::GetUserCommands) => {
            let mut user = None;
            take!(input.arguments(&mut [&mut user]));
            server::respond(cx, api.get_user_commands(cx, user))
        }
        Some(Op::GetUserFromEjUserId) => {
            let mut ej_user_id = None;
            take!(input.arguments(&mut [&mut ej_user_id]));
            server::respond(cx, api.get_user_from_ej_user_id(cx, ej_user_id))
        }
        Some(Op::GetUserFromName) => {
            let mut user_name = None;
            take!(input.arguments(&mut [&mut user_name]));
            server::respond(cx, api.get_user_from_name(cx, user_name))
        }
        Some(Op::GetUserFromPersonId) => {
            let mut person_id = None;
            take!(input.arguments(&mut [&mut person_id]));
            server::respond(cx, api.get_user_from_person_id(cx, person_id))
        }
        Some(Op::GetUserGroup) => server::respond(cx, api.get_user_group(cx, take!(input.required("userGroupId")))),
        Some(Op::GetUserGroupList) => server::respond(cx, api.get_user_group_list(cx, take!(input.body()))),
        Some(Op::GetUserInfo) => server::respond(cx, api.get_user_info(cx, take!(input.required("userInfoId")))),
        Some(Op::GetUserInfoList) => server::respond(cx, api.get_user_info_list(cx, take!(input.body()))),
        Some(Op::GetUserPresenceStatus) => {
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut associate_id]));
            server::respond(cx, api.get_user_presence_status(cx, associate_id))
        }
        Some(Op::GetValidUserName) => {
            let mut associate_id = None;
            let mut r#type = None;
            let mut person_id = None;
            let mut user_name = None;
            take!(input.arguments(&mut [&mut associate_id, &mut r#type, &mut person_id, &mut user_name]));
            server::respond(cx, api.get_valid_user_name(cx, associate_id, r#type, person_id, user_name))
        }
        Some(Op::GetValidUserNameForNewUser) => {
            let mut user = None;
            take!(input.arguments(&mut [&mut user]));
            server::respond(cx, api.get_valid_user_name_for_new_user(cx, user))
        }
        Some(Op::IsNickNameUnique) => {
            let mut associate_id = None;
            let mut nick_name = None;
            take!(input.arguments(&mut [&mut associate_id, &mut nick_name]));
            server::respond(cx, api.is_nick_name_unique(cx, associate_id, nick_name))
        }
        Some(Op::IsPasswordValid) => {
            let mut associate_id = None;
            let mut r#type = None;
            let mut person_id = None;
            let mut password = None;
            take!(input.arguments(&mut [&mut associate_id, &mut r#type, &mut person_id, &mut password]));
            server::respond(cx, api.is_password_valid(cx, associate_id, r#type, person_id, password))
        }
        Some(Op::IsPasswordValidWithReason) => {
            let mut associate_id = None;
            let mut r#type = None;
            let mut person_id = None;
            let mut password = None;
            take!(input.arguments(&mut [&mut associate_id, &mut r#type, &mut person_id, &mut password]));
            server::respond(cx, api.is_password_valid_with_reason(cx, associate_id, r#type, person_id, password))
        }
        Some(Op::IsUserNameValid) => {
            let mut associate_id = None;
            let mut r#type = None;
            let mut person_id = None;
            let mut user_name = None;
            take!(input.arguments(&mut [&mut associate_id, &mut r#type, &mut person_id, &mut user_name]));
            server::respond(cx, api.is_user_name_valid(cx, associate_id, r#type, person_id, user_name))
        }
        Some(Op::IsUserNameValidWithReason) => {
            let mut associate_id = None;
            let mut r#type = None;
            let mut person_id = None;
            let mut user_name = None;
            take!(input.arguments(&mut [&mut associate_id, &mut r#type, &mut person_id, &mut user_name]));
            server::respond(cx, api.is_user_name_valid_with_reason(cx, associate_id, r#type, person_id, user_name))
        }
        Some(Op::MakeRetired) => {
            let mut associate_id = None;
            let mut retired = None;
            take!(input.arguments(&mut [&mut associate_id, &mut retired]));
            server::respond(cx, api.make_retired(cx, associate_id, retired))
        }
        Some(Op::RegisterWithAccessGateway) => {
            let mut redirect_uri = None;
            take!(input.arguments(&mut [&mut redirect_uri]));
            server::respond(cx, api.register_with_access_gateway(cx, redirect_uri))
        }
        Some(Op::RemoveLicenses) => {
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut associate_id]));
            server::respond(cx, api.remove_licenses(cx, associate_id))
        }
        Some(Op::RemoveOwnerContact) => {
            let mut contact_id = None;
            take!(input.arguments(&mut [&mut contact_id]));
            server::respond(cx, api.remove_owner_contact(cx, contact_id))
        }
        Some(Op::RemoveUntrustedCredentials) => {
            let mut r#type = None;
            let mut public_value = None;
            take!(input.arguments(&mut [&mut r#type, &mut public_value]));
            server::respond(cx, api.remove_untrusted_credentials(cx, r#type, public_value))
        }
        Some(Op::RemoveUntrustedCredentialsForAssociate) => {
            let mut associate_id = None;
            let mut r#type = None;
            let mut public_value = None;
            take!(input.arguments(&mut [&mut associate_id, &mut r#type, &mut public_value]));
            server::respond(cx, api.remove_untrusted_credentials_for_associate(cx, associate_id, r#type, public_value))
        }
        Some(Op::ResolveUserFromInfo) => server::respond(cx, api.resolve_user_from_info(cx, take!(input.body()))),
        Some(Op::SaveCredential) => {
            let mut user_id = None;
            let mut credential = None;
            take!(input.arguments(&mut [&mut user_id, &mut credential]));
            server::respond(cx, api.save_credential(cx, user_id, credential))
        }
        Some(Op::SaveExternalTokens) => {
            let mut token_management_info = None;
            take!(input.arguments(&mut [&mut token_management_info]));
            server::respond(cx, api.save_external_tokens(cx, token_management_info))
        }
        Some(Op::SaveRoleEntity) => server::respond(cx, api.save_role_entity(cx, take!(input.body()))),
        Some(Op::SaveServiceAuth) => server::respond(cx, api.save_service_auth(cx, take!(input.body()))),
        Some(Op::SaveUntrustedCredentials) => {
            let mut r#type = None;
            let mut credentials = None;
            take!(input.arguments(&mut [&mut r#type, &mut credentials]));
            server::respond(cx, api.save_untrusted_credentials(cx, r#type, credentials))
        }
        Some(Op::SaveUntrustedCredentialsForAssociate) => {
            let mut associate_id = None;
            let mut r#type = None;
            let mut credentials = None;
            take!(input.arguments(&mut [&mut associate_id, &mut r#type, &mut credentials]));
            server::respond(cx, api.save_untrusted_credentials_for_associate(cx, associate_id, r#type, credentials))
        }
        Some(Op::SaveUser) => server::respond(cx, api.save_user(cx, take!(input.body()))),
        Some(Op::SaveUserFromName) => {
            let mut user_name = None;
            let mut user = None;
            take!(input.arguments(&mut [&mut user_name, &mut user]));
            server::respond(cx, api.save_user_from_name(cx, user_name, user))
        }
        Some(Op::SaveUserGroup) => {
            let mut user_group = None;
            take!(input.arguments(&mut [&mut user_group]));
            server::respond(cx, api.save_user_group(cx, user_group))
        }
        Some(Op::SendChangePasswordEMail) => {
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut associate_id]));
            server::respond(cx, api.send_change_password_e_mail(cx, associate_id))
        }
        Some(Op::SetDataRight) => {
            let mut role_id = None;
            let mut table_name = None;
            let mut relation_to_owner = None;
            let mut data_right_value = None;
            take!(input.arguments(&mut [&mut role_id, &mut table_name, &mut relation_to_owner, &mut data_right_value]));
            server::respond(cx, api.set_data_right(cx, role_id, table_name, relation_to_owner, data_right_value))
        }
        Some(Op::SetExternalUserInfo) => server::respond(cx, api.set_external_user_info(cx, take!(input.body()))),
        Some(Op::SetFunctionalRights) => {
            let mut role_id = None;
            let mut functional_right_ids = None;
            take!(input.arguments(&mut [&mut role_id, &mut functional_right_ids]));
            server::respond(cx, api.set_functional_rights(cx, role_id, functional_right_ids))
        }
        Some(Op::SetGeneratedPassword) => {
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut associate_id]));
            server::respond(cx, api.set_generated_password(cx, associate_id))
        }
        Some(Op::SetGeneratedPasswordFromName) => {
            let mut associate_name = None;
            take!(input.arguments(&mut [&mut associate_name]));
            server::respond(cx, api.set_generated_password_from_name(cx, associate_name))
        }
        Some(Op::SetPassword) => {
            let mut associate_id = None;
            let mut password = None;
            take!(input.arguments(&mut [&mut associate_id, &mut password]));
            server::respond(cx, api.set_password(cx, associate_id, password))
        }
        Some(Op::SetPasswordFromName) => {
            let mut associate_name = None;
            let mut password = None;
            take!(input.arguments(&mut [&mut associate_name, &mut password]));
            server::respond(cx, api.set_password_from_name(cx, associate_name, password))
        }
        Some(Op::SetUserPresenceStatus) => {
            let mut associate_id = None;
            let mut user_presence_status = None;
            take!(input.arguments(&mut [&mut associate_id, &mut user_presence_status]));
            server::respond(cx, api.set_user_presence_status(cx, associate_id, user_presence_status))
        }
        Some(Op::ValidateUser) => {
            let mut user = None;
            take!(input.arguments(&mut [&mut user]));
            server::respond(cx, api.validate_user(cx, user))
        }
        _ => return Err(server::Error::not_implemented()),
    })
}
