// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{
    AccessGatewayInfo, CommandActionResult, CommandResult, CreateDefaultUserFromUserTypeAndCredentialRequest,
    CreateExternalUserRequest, Credential, CredentialType, CredentialsGroup, CredentialsGroupUsers, CustomCommand,
    ExchangeCodeAndSaveTokensRequest, MDOListItem, OperationResult, ResolveUserFromInfoRequest, ResolvedUser, Role,
    RoleEntity, RoleRelationToOwner, RoleType, SelectableMDOListItem, ServiceAuth, SetExternalUserInfoRequest,
    SupportedChangePasswordType, TokenManagementInfo, UntrustedCredentials, User, UserGroup, UserInfo,
    UserPresenceStatus, UserType, UserValidationResult,
};

use super::operations::*;

/// Calls of the tag `User_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct UserAgentClient<'c>(&'c Client);

impl<'c> UserAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Adds a company to the owner companies, whose employees can be users of the CRM. In the online service user
    /// management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/AddOwnerContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_AddOwnerContact.html)
    /// - body, `AddOwnerContactRequest`.
    ///   - `ContactId`, `i32`: Key of the company that becomes an owner company.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.user_agent().add_owner_contact(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_AddOwnerContact")]
    #[inline]
    pub fn add_owner_contact(self, contact_id: i32) -> Call<'c, (), Select> {
        self.call(Op::AddOwnerContact, &[]).arguments(&[View::I32(contact_id)])
    }

    /// Returns whether the calling user may change the password of the given user. In the online service user
    /// management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/CanChangePassword`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CanChangePassword.html)
    /// - body, `CanChangePasswordRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose password might be changed.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().can_change_password(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_CanChangePassword")]
    #[inline]
    pub fn can_change_password(self, associate_id: i32) -> Call<'c, bool, Select> {
        self.call(Op::CanChangePassword, &[]).arguments(&[View::I32(associate_id)])
    }

    /// Changes the password of the calling user and returns whether this worked. In the online service user management
    /// is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/ChangeOwnPassword`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_ChangeOwnPassword.html)
    /// - body, `ChangeOwnPasswordRequest`.
    ///   - `OldPassword`, text: Present password of the user. An administrator can leave it empty to set a new
    ///     password. A secret, which `Debug` does not show.
    ///   - `NewPassword`, text: New password of the user. A secret, which `Debug` does not show.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().change_own_password("old password", "new password")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_ChangeOwnPassword")]
    #[inline]
    pub fn change_own_password(self, old_password: &str, new_password: &str) -> Call<'c, bool, Select> {
        self.call(Op::ChangeOwnPassword, &[]).arguments(&[View::Str(old_password), View::Str(new_password)])
    }

    /// Changes the password of a user, given by key, and returns whether this worked. Administrators can leave the old
    /// password empty. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/ChangePassword`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_ChangePassword.html)
    /// - body, `ChangePasswordRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) who gets the new password.
    ///   - `OldPassword`, text: Present password of the user. An administrator can leave it empty to set a new
    ///     password. A secret, which `Debug` does not show.
    ///   - `NewPassword`, text: New password of the user. A secret, which `Debug` does not show.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().change_password(1, "old password", "new password").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_ChangePassword")]
    #[inline]
    pub fn change_password(self, associate_id: i32, old_password: &str, new_password: &str) -> Call<'c, bool, Select> {
        self.call(Op::ChangePassword, &[])
            .arguments(&[View::I32(associate_id), View::Str(old_password), View::Str(new_password)])
    }

    /// Changes the password of a user, given by user name, and returns whether this worked. Administrators can leave
    /// the old password empty. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/ChangePasswordFromName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_ChangePasswordFromName.html)
    /// - body, `ChangePasswordFromNameRequest`.
    ///   - `AssociateName`, text: Login name of the user whose password changes.
    ///   - `OldPassword`, text: Present password of the user. An administrator can leave it empty to set a new
    ///     password. A secret, which `Debug` does not show.
    ///   - `NewPassword`, text: New password of the user. A secret, which `Debug` does not show.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().change_password_from_name(
    ///     "associate name",
    ///     "old password",
    ///     "new password",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_ChangePasswordFromName")]
    #[inline]
    pub fn change_password_from_name(
        self,
        associate_name: &str,
        old_password: &str,
        new_password: &str,
    ) -> Call<'c, bool, Select> {
        self.call(Op::ChangePasswordFromName, &[])
            .arguments(&[View::Str(associate_name), View::Str(old_password), View::Str(new_password)])
    }

    /// Changes the type of a user, for example from employee to external user, and returns the user. In the online
    /// service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/ChangeUserType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_ChangeUserType.html)
    /// - body, `ChangeUserTypeRequest`.
    ///   - `User`, [`User`](crate::types::User): User whose type changes.
    ///   - `UserType`, [`UserType`](crate::types::UserType): Whether the user is an employee, an external person or a
    ///     technical account.
    /// - returns 200 with [`User`](crate::types::User).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let user = superoffice::types::User::new().set_name("Example");
    /// let response = client.user_agent().change_user_type(
    ///     &user,
    ///     &superoffice::types::UserType::InternalAssociate,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_ChangeUserType")]
    #[inline]
    pub fn change_user_type(self, user: &User, user_type: &UserType) -> Call<'c, User, Select> {
        self.call(Op::ChangeUserType, &[]).arguments(&[View::Carrier(user), View::Enum(user_type)])
    }

    /// Returns whether the registration with the access gateway, through which people log in, is usable. In the online
    /// service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/CheckAccessGatewayRegistration`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CheckAccessGatewayRegistration.html)
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().check_access_gateway_registration().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_CheckAccessGatewayRegistration")]
    #[inline]
    pub fn check_access_gateway_registration(self) -> Call<'c, bool, Select> {
        self.call(Op::CheckAccessGatewayRegistration, &[])
    }

    /// Returns a new role with the default values of the server; nothing is stored until it is saved. In the online
    /// service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/CreateDefaultRoleEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateDefaultRoleEntity.html)
    /// - returns 200 with [`RoleEntity`](crate::types::RoleEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().create_default_role_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_CreateDefaultRoleEntity")]
    #[inline]
    pub fn create_default_role_entity(self) -> Call<'c, RoleEntity> {
        self.call(Op::CreateDefaultRoleEntity, &[])
    }

    /// Returns a new role of the given type, such as employee or external. The type of a role cannot be changed later.
    /// In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/CreateDefaultRoleEntityFromType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateDefaultRoleEntityFromType.html)
    /// - body, `CreateDefaultRoleEntityFromTypeRequest`.
    ///   - `Type`, [`RoleType`](crate::types::RoleType): Kind of users that the role is for; it cannot change later.
    /// - returns 200 with [`RoleEntity`](crate::types::RoleEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().create_default_role_entity_from_type(
    ///     &superoffice::types::RoleType::ExternalUser,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_CreateDefaultRoleEntityFromType")]
    #[inline]
    pub fn create_default_role_entity_from_type(self, r#type: &RoleType) -> Call<'c, RoleEntity, Select> {
        self.call(Op::CreateDefaultRoleEntityFromType, &[]).arguments(&[View::Enum(r#type)])
    }

    /// Returns a new login at a mail server with the default values of the server; nothing is stored until it is saved.
    /// In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/CreateDefaultServiceAuth`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateDefaultServiceAuth.html)
    /// - returns 200 with [`ServiceAuth`](crate::types::ServiceAuth).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().create_default_service_auth().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_CreateDefaultServiceAuth")]
    #[inline]
    pub fn create_default_service_auth(self) -> Call<'c, ServiceAuth> {
        self.call(Op::CreateDefaultServiceAuth, &[])
    }

    /// Returns new credentials for another system with the default values of the server; nothing is stored until it is
    /// saved. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/CreateDefaultUntrustedCredentials`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateDefaultUntrustedCredentials.html)
    /// - returns 200 with [`UntrustedCredentials`](crate::types::UntrustedCredentials).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().create_default_untrusted_credentials().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_CreateDefaultUntrustedCredentials")]
    #[inline]
    pub fn create_default_untrusted_credentials(self) -> Call<'c, UntrustedCredentials> {
        self.call(Op::CreateDefaultUntrustedCredentials, &[])
    }

    /// Returns a new user with the default values of the server; nothing is stored until it is saved. In the online
    /// service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/CreateDefaultUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateDefaultUser.html)
    /// - returns 200 with [`User`](crate::types::User).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().create_default_user().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_CreateDefaultUser")]
    #[inline]
    pub fn create_default_user(self) -> Call<'c, User> {
        self.call(Op::CreateDefaultUser, &[])
    }

    /// Returns a new system or anonymous user with default values. Other users need a contact person: call
    /// `CreateDefaultUserFromUserTypeAndPersonId` for employees and external users. In the online service user
    /// management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/CreateDefaultUserFromUserType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateDefaultUserFromUserType.html)
    /// - body, `CreateDefaultUserFromUserTypeRequest`.
    ///   - `UserType`, [`UserType`](crate::types::UserType): Kind of user: system or anonymous only. For employees and
    ///     external users call `CreateDefaultUserFromUserTypeAndPersonId`.
    /// - returns 200 with [`User`](crate::types::User).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().create_default_user_from_user_type(
    ///     &superoffice::types::UserType::InternalAssociate,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_CreateDefaultUserFromUserType")]
    #[inline]
    pub fn create_default_user_from_user_type(self, user_type: &UserType) -> Call<'c, User, Select> {
        self.call(Op::CreateDefaultUserFromUserType, &[]).arguments(&[View::Enum(user_type)])
    }

    /// Returns a new user of the given type with default values for a person of the given company, some of them taken
    /// from credentials such as a directory account. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/CreateDefaultUserFromUserTypeAndCredential`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateDefaultUserFromUserTypeAndCredential.html)
    /// - body,
    ///   [`CreateDefaultUserFromUserTypeAndCredentialRequest`](crate::types::CreateDefaultUserFromUserTypeAndCredentialRequest).
    /// - returns 200 with [`User`](crate::types::User).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::CreateDefaultUserFromUserTypeAndCredentialRequest::new()
    ///     .set_user_type(superoffice::types::UserType::InternalAssociate)
    ///     .set_credential_type("credential type");
    /// let response = client.user_agent().create_default_user_from_user_type_and_credential(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_CreateDefaultUserFromUserTypeAndCredential")]
    #[inline]
    pub fn create_default_user_from_user_type_and_credential(
        self,
        body: &CreateDefaultUserFromUserTypeAndCredentialRequest,
    ) -> Call<'c, User, Select> {
        self.call(Op::CreateDefaultUserFromUserTypeAndCredential, &[]).body(View::Carrier(body))
    }

    /// Returns a new user of the given type with default values for a contact person. The person can be 0 only for
    /// system and anonymous users. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/CreateDefaultUserFromUserTypeAndPersonId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateDefaultUserFromUserTypeAndPersonId.html)
    /// - body, `CreateDefaultUserFromUserTypeAndPersonIdRequest`.
    ///   - `UserType`, [`UserType`](crate::types::UserType): Whether the user is an employee, an external person or a
    ///     technical account.
    ///   - `PersonId`, `i32`: Key of the contact person who becomes a user; 0 only for system and anonymous users.
    /// - returns 200 with [`User`](crate::types::User).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().create_default_user_from_user_type_and_person_id(
    ///     &superoffice::types::UserType::InternalAssociate,
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_CreateDefaultUserFromUserTypeAndPersonId")]
    #[inline]
    pub fn create_default_user_from_user_type_and_person_id(
        self,
        user_type: &UserType,
        person_id: i32,
    ) -> Call<'c, User, Select> {
        self.call(Op::CreateDefaultUserFromUserTypeAndPersonId, &[])
            .arguments(&[View::Enum(user_type), View::I32(person_id)])
    }

    /// Creates an external user, such as a customer with a login, for a contact person and returns the user's key. The
    /// role must be one for external users; an inactive user cannot log in. In the online service user management is
    /// closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/CreateExternalUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateExternalUser.html)
    /// - body, [`CreateExternalUserRequest`](crate::types::CreateExternalUserRequest).
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::CreateExternalUserRequest::new().set_user_name("ada");
    /// let response = client.user_agent().create_external_user(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_CreateExternalUser")]
    #[inline]
    pub fn create_external_user(self, body: &CreateExternalUserRequest) -> Call<'c, i32, Select> {
        self.call(Op::CreateExternalUser, &[]).body(View::Carrier(body))
    }

    /// Creates a user group with the highest rank, which puts it at the end of the list, and returns it. In the online
    /// service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/CreateUserGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_CreateUserGroup.html)
    /// - returns 200 with [`UserGroup`](crate::types::UserGroup).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().create_user_group().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_CreateUserGroup")]
    #[inline]
    pub fn create_user_group(self) -> Call<'c, UserGroup, Select> {
        self.call(Op::CreateUserGroup, &[])
    }

    /// Lets the access gateway decrypt tokens for another provider and stores them. Returns the key with which
    /// `GetExternalTokens` reads them. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/DecryptAndSaveExternalTokens`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_DecryptAndSaveExternalTokens.html)
    /// - body, `DecryptAndSaveExternalTokensRequest`.
    ///   - `TokenManagementInfo`, [`TokenManagementInfo`](crate::types::TokenManagementInfo): Tokens to store, with the
    ///     provider that they are for.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let token_management_info = superoffice::types::TokenManagementInfo::new()
    ///     .set_provider("provider")
    ///     .set_access_token("access token");
    /// let response = client.user_agent().decrypt_and_save_external_tokens(&token_management_info)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_DecryptAndSaveExternalTokens")]
    #[inline]
    pub fn decrypt_and_save_external_tokens(
        self,
        token_management_info: &TokenManagementInfo,
    ) -> Call<'c, String, Select> {
        self.call(Op::DecryptAndSaveExternalTokens, &[]).arguments(&[View::Carrier(token_management_info)])
    }

    /// Removes a user's credentials of one type and returns whether this worked. In the online service user management
    /// is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/DeleteCredential`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_DeleteCredential.html)
    /// - body, `DeleteCredentialRequest`.
    ///   - `UserId`, `i32`: Key of the user (associate) whose credentials are removed.
    ///   - `CredentialType`, text: Type of credential, as the name of the plugin and the credentials table have it.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().delete_credential(1, "credential type").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_DeleteCredential")]
    #[inline]
    pub fn delete_credential(self, user_id: i32, credential_type: &str) -> Call<'c, bool, Select> {
        self.call(Op::DeleteCredential, &[]).arguments(&[View::I32(user_id), View::Str(credential_type)])
    }

    /// Deletes an external user by the key of the user. In the online service user management is closed to partner
    /// apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/DeleteExternalUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_DeleteExternalUser.html)
    /// - body, `DeleteExternalUserRequest`.
    ///   - `AssociateId`, `i32`: Key of the external user (associate) to delete.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.user_agent().delete_external_user(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_DeleteExternalUser")]
    #[inline]
    pub fn delete_external_user(self, associate_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteExternalUser, &[]).arguments(&[View::I32(associate_id)])
    }

    /// Deletes a role and gives all its users another role. In the online service user management is closed to partner
    /// apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/DeleteRole`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_DeleteRole.html)
    /// - body, `DeleteRoleRequest`.
    ///   - `RoleIdToDelete`, `i32`: Key of the role to remove.
    ///   - `ReplacingRoleId`, `i32`: Key of the role that its users get instead.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.user_agent().delete_role(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_DeleteRole")]
    #[inline]
    pub fn delete_role(self, role_id_to_delete: i32, replacing_role_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteRole, &[]).arguments(&[View::I32(role_id_to_delete), View::I32(replacing_role_id)])
    }

    /// Removes a login at a mail server by its key. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/DeleteServiceAuth`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_DeleteServiceAuth.html)
    /// - `serviceAuthId` (query), `i32`: Key of the login at a mail server to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.user_agent().delete_service_auth(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_DeleteServiceAuth")]
    #[inline]
    pub fn delete_service_auth(self, service_auth_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteServiceAuth, &[]).query("serviceAuthId", View::I32(service_auth_id))
    }

    /// Removes a user by its key. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/DeleteUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_DeleteUser.html)
    /// - `userId` (query), `i32`: Key of the user to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.user_agent().delete_user(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_DeleteUser")]
    #[inline]
    pub fn delete_user(self, user_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteUser, &[]).query("userId", View::I32(user_id))
    }

    /// Deletes the user with the given user name. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/DeleteUserFromName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_DeleteUserFromName.html)
    /// - body, `DeleteUserFromNameRequest`.
    ///   - `UserName`, text: Login name by which the user is found and deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.user_agent().delete_user_from_name("ada").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_DeleteUserFromName")]
    #[inline]
    pub fn delete_user_from_name(self, user_name: &str) -> Call<'c, (), Select> {
        self.call(Op::DeleteUserFromName, &[]).arguments(&[View::Str(user_name)])
    }

    /// Deletes a user group and moves its members to another group. In the online service user management is closed to
    /// partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/DeleteUserGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_DeleteUserGroup.html)
    /// - body, `DeleteUserGroupRequest`.
    ///   - `UserGroupToDelete`, `i32`: Key of the user group to remove.
    ///   - `UserGroupToMoveTo`, `i32`: Key of the user group that its members move to.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.user_agent().delete_user_group(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_DeleteUserGroup")]
    #[inline]
    pub fn delete_user_group(self, user_group_to_delete: i32, user_group_to_move_to: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteUserGroup, &[])
            .arguments(&[View::I32(user_group_to_delete), View::I32(user_group_to_move_to)])
    }

    /// Exchanges an authorization code of another provider for tokens (OAuth with PKCE), stores them, and returns the
    /// key with which `GetExternalTokens` reads them. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/ExchangeCodeAndSaveTokens`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_ExchangeCodeAndSaveTokens.html)
    /// - body, [`ExchangeCodeAndSaveTokensRequest`](crate::types::ExchangeCodeAndSaveTokensRequest).
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ExchangeCodeAndSaveTokensRequest::new()
    ///     .set_redirect_uri("https://example.com");
    /// let response = client.user_agent().exchange_code_and_save_tokens(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_ExchangeCodeAndSaveTokens")]
    #[inline]
    pub fn exchange_code_and_save_tokens(self, body: &ExchangeCodeAndSaveTokensRequest) -> Call<'c, String, Select> {
        self.call(Op::ExchangeCodeAndSaveTokens, &[]).body(View::Carrier(body))
    }

    /// Runs a custom command on a user, with the result of a step in the user interface, and returns its outcome.
    /// `GetUserCommands` lists the commands. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/ExecuteUserCommand`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_ExecuteUserCommand.html)
    /// - body, `ExecuteUserCommandRequest`.
    ///   - `CommandName`, text: Name of the command to run.
    ///   - `ActionResult`, [`CommandActionResult`](crate::types::CommandActionResult): What the user has entered or
    ///     chosen in the user interface of the command.
    ///   - `User`, [`User`](crate::types::User): User that the command is run on.
    /// - returns 200 with [`CommandResult`](crate::types::CommandResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let user = superoffice::types::User::new().set_name("Example");
    /// let response = client.user_agent().execute_user_command(
    ///     "command name",
    ///     &superoffice::types::CommandActionResult::Yes,
    ///     &user,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_ExecuteUserCommand")]
    #[inline]
    pub fn execute_user_command(
        self,
        command_name: &str,
        action_result: &CommandActionResult,
        user: &User,
    ) -> Call<'c, CommandResult> {
        self.call(Op::ExecuteUserCommand, &[])
            .arguments(&[View::Str(command_name), View::Enum(action_result), View::Carrier(user)])
    }

    /// Returns the accounts of a credential type whose name contains the given text, as a table. In the online service
    /// user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/FindCredentialUsers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_FindCredentialUsers.html)
    /// - body, `FindCredentialUsersRequest`.
    ///   - `Type`, text: Type of credential whose users are searched, as the name of the plugin and the credentials
    ///     table have it.
    ///   - `SearchString`, text: Part of the name to look for.
    /// - returns 200 with [`CredentialsGroupUsers`](crate::types::CredentialsGroupUsers).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().find_credential_users("type", "search string").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_FindCredentialUsers")]
    #[inline]
    pub fn find_credential_users(self, r#type: &str, search_string: &str) -> Call<'c, CredentialsGroupUsers, Select> {
        self.call(Op::FindCredentialUsers, &[]).arguments(&[View::Str(r#type), View::Str(search_string)])
    }

    /// Returns the groups of accounts of a credential type that match a text. It only matters for types whose control
    /// is a link. At least one group is returned, even where the provider has no groups. In the online service user
    /// management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/FindCredentialsGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_FindCredentialsGroups.html)
    /// - body, `FindCredentialsGroupsRequest`.
    ///   - `Type`, text: Type of credential whose groups are searched, as the name of the plugin and the credentials
    ///     table have it.
    ///   - `SearchString`, text: Part of the name of the domain group.
    /// - returns 200 with list of [`CredentialsGroup`](crate::types::CredentialsGroup).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().find_credentials_groups("type", "search string").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_FindCredentialsGroups")]
    #[inline]
    pub fn find_credentials_groups(self, r#type: &str, search_string: &str) -> Call<'c, Vec<CredentialsGroup>, Select> {
        self.call(Op::FindCredentialsGroups, &[]).arguments(&[View::Str(r#type), View::Str(search_string)])
    }

    /// Returns the roles that have a functional right, given by its name, as list items. In the online service user
    /// management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/FindRolesWithFunctionalRight`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_FindRolesWithFunctionalRight.html)
    /// - body, `FindRolesWithFunctionalRightRequest`.
    ///   - `FunctionalRightName`, text: Name of the functional right that roles must have.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().find_roles_with_functional_right("functional right name")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_FindRolesWithFunctionalRight")]
    #[inline]
    pub fn find_roles_with_functional_right(self, functional_right_name: &str) -> Call<'c, Vec<MDOListItem>, Select> {
        self.call(Op::FindRolesWithFunctionalRight, &[]).arguments(&[View::Str(functional_right_name)])
    }

    /// Returns the keys of the roles that have at least one of several functional rights. In the online service user
    /// management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/FindRolesWithFunctionalRights`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_FindRolesWithFunctionalRights.html)
    /// - body, `FindRolesWithFunctionalRightsRequest`.
    ///   - `FunctionalRightNames`, list of text: Names of the functional rights to look for in roles.
    /// - returns 200 with list of `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().find_roles_with_functional_rights(&["functional right names"])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_FindRolesWithFunctionalRights")]
    #[inline]
    pub fn find_roles_with_functional_rights(
        self,
        functional_right_names: &[impl AsRef<str>],
    ) -> Call<'c, Vec<i32>, Select> {
        self.call(Op::FindRolesWithFunctionalRights, &[])
            .arguments(&[View::List(&pagewire_runtime::table::Texts(functional_right_names))])
    }

    /// Returns the keys of the roles that have none of the given functional rights. In the online service user
    /// management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/FindRolesWithoutFunctionalRights`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_FindRolesWithoutFunctionalRights.html)
    /// - body, `FindRolesWithoutFunctionalRightsRequest`.
    ///   - `FunctionalRightNames`, list of text: Names of the functional rights to look for in roles.
    /// - returns 200 with list of `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().find_roles_without_functional_rights(&["functional right names"])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_FindRolesWithoutFunctionalRights")]
    #[inline]
    pub fn find_roles_without_functional_rights(
        self,
        functional_right_names: &[impl AsRef<str>],
    ) -> Call<'c, Vec<i32>, Select> {
        self.call(Op::FindRolesWithoutFunctionalRights, &[])
            .arguments(&[View::List(&pagewire_runtime::table::Texts(functional_right_names))])
    }

    /// Sets a generated password for an external user and returns the password. In the online service user management
    /// is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GenerateNewPasswordForExternalUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GenerateNewPasswordForExternalUser.html)
    /// - body, `GenerateNewPasswordForExternalUserRequest`.
    ///   - `AssociateName`, text: Login name of the external user who gets the new password.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().generate_new_password_for_external_user("associate name")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GenerateNewPasswordForExternalUser")]
    #[inline]
    pub fn generate_new_password_for_external_user(self, associate_name: &str) -> Call<'c, String, Select> {
        self.call(Op::GenerateNewPasswordForExternalUser, &[]).arguments(&[View::Str(associate_name)])
    }

    /// Returns how the access gateway, through which people log in, is registered. In the online service user
    /// management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetAccessGatewayInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetAccessGatewayInfo.html)
    /// - returns 200 with [`AccessGatewayInfo`](crate::types::AccessGatewayInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_access_gateway_info().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetAccessGatewayInfo")]
    #[inline]
    pub fn get_access_gateway_info(self) -> Call<'c, AccessGatewayInfo, Select> {
        self.call(Op::GetAccessGatewayInfo, &[])
    }

    /// Returns an access token made from the session of the calling user, with a session of customer service if
    /// requested. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetAccessToken`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetAccessToken.html)
    /// - body, `GetAccessTokenRequest`.
    ///   - `AppToken`, text: Application token of the app on whose behalf access is given. A secret, which `Debug` does
    ///     not show.
    ///   - `IncludeCsSession`, `bool`: Whether a session of customer service is prepared for the token.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_access_token("app token", true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetAccessToken")]
    #[inline]
    pub fn get_access_token(self, app_token: &str, include_cs_session: bool) -> Call<'c, String, Select> {
        self.call(Op::GetAccessToken, &[]).arguments(&[View::Str(app_token), View::Bool(include_cs_session)])
    }

    /// Returns the data rights of a role for records in one relation to their owner, such as the user's own. The MDO
    /// list `DataRights` has the same. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetAllDataRights`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetAllDataRights.html)
    /// - body, `GetAllDataRightsRequest`.
    ///   - `RoleId`, `i32`: Key of the role whose rights are returned.
    ///   - `RelationToOwner`, [`RoleRelationToOwner`](crate::types::RoleRelationToOwner): Relation between user and
    ///     owner that the data right is for.
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_all_data_rights(
    ///     1,
    ///     &superoffice::types::RoleRelationToOwner::PrimaryGroup,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetAllDataRights")]
    #[inline]
    pub fn get_all_data_rights(
        self,
        role_id: i32,
        relation_to_owner: &RoleRelationToOwner,
    ) -> Call<'c, Map<String>, Select> {
        self.call(Op::GetAllDataRights, &[]).arguments(&[View::I32(role_id), View::Enum(relation_to_owner)])
    }

    /// Returns the functional rights that roles of a type can have, with name and description; the technical name is in
    /// the extra information. The MDO list `FunctionRights` has the same. In the online service user management is
    /// closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetAllFunctionalRights`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetAllFunctionalRights.html)
    /// - body, `GetAllFunctionalRightsRequest`.
    ///   - `RoleType`, [`RoleType`](crate::types::RoleType): Kind of users that the role is for: employees, external,
    ///     anonymous or system users.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_all_functional_rights(
    ///     &superoffice::types::RoleType::ExternalUser,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetAllFunctionalRights")]
    #[inline]
    pub fn get_all_functional_rights(self, role_type: &RoleType) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(Op::GetAllFunctionalRights, &[]).arguments(&[View::Enum(role_type)])
    }

    /// Returns all roles of a type, such as employee or external, as list items. The MDO list `Roles` has the same. In
    /// the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetAllRoles`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetAllRoles.html)
    /// - body, `GetAllRolesRequest`.
    ///   - `RoleType`, [`RoleType`](crate::types::RoleType): Kind of users that the role is for: employees, external,
    ///     anonymous or system users.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_all_roles(&superoffice::types::RoleType::ExternalUser)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetAllRoles")]
    #[inline]
    pub fn get_all_roles(self, role_type: &RoleType) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(Op::GetAllRoles, &[]).arguments(&[View::Enum(role_type)])
    }

    /// Returns all user groups, with or without those that are marked as deleted. In the online service user management
    /// is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetAllUserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetAllUserGroups.html)
    /// - body, `GetAllUserGroupsRequest`.
    ///   - `IncludeDeleted`, `bool`: Whether records marked as deleted are included.
    /// - returns 200 with list of [`UserGroup`](crate::types::UserGroup).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_all_user_groups(true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetAllUserGroups")]
    #[inline]
    pub fn get_all_user_groups(self, include_deleted: bool) -> Call<'c, Vec<UserGroup>, Select> {
        self.call(Op::GetAllUserGroups, &[]).arguments(&[View::Bool(include_deleted)])
    }

    /// Returns the types of credentials with which users can log in. In the online service user management is closed to
    /// partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetCredentialTypes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetCredentialTypes.html)
    /// - returns 200 with list of [`CredentialType`](crate::types::CredentialType).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_credential_types().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetCredentialTypes")]
    #[inline]
    pub fn get_credential_types(self) -> Call<'c, Vec<CredentialType>, Select> {
        self.call(Op::GetCredentialTypes, &[])
    }

    /// Returns the types of credentials with which users of the given type can log in. In the online service user
    /// management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetCredentialTypesForUserType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetCredentialTypesForUserType.html)
    /// - body, `GetCredentialTypesForUserTypeRequest`.
    ///   - `UserType`, [`UserType`](crate::types::UserType): Whether the user is an employee, an external person or a
    ///     technical account.
    /// - returns 200 with list of [`CredentialType`](crate::types::CredentialType).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_credential_types_for_user_type(
    ///     &superoffice::types::UserType::InternalAssociate,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetCredentialTypesForUserType")]
    #[inline]
    pub fn get_credential_types_for_user_type(self, user_type: &UserType) -> Call<'c, Vec<CredentialType>, Select> {
        self.call(Op::GetCredentialTypesForUserType, &[]).arguments(&[View::Enum(user_type)])
    }

    /// Returns the accounts in one group of a credential type, such as a group of a directory. In the online service
    /// user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetCredentialUsersInGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetCredentialUsersInGroup.html)
    /// - body, `GetCredentialUsersInGroupRequest`.
    ///   - `Type`, text: Type of credential whose group is read, as the name of the plugin and the credentials table
    ///     have it.
    ///   - `GroupName`, text: Name of the group whose users are wanted.
    /// - returns 200 with [`CredentialsGroupUsers`](crate::types::CredentialsGroupUsers).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_credential_users_in_group("type", "group name")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetCredentialUsersInGroup")]
    #[inline]
    pub fn get_credential_users_in_group(
        self,
        r#type: &str,
        group_name: &str,
    ) -> Call<'c, CredentialsGroupUsers, Select> {
        self.call(Op::GetCredentialUsersInGroup, &[]).arguments(&[View::Str(r#type), View::Str(group_name)])
    }

    /// Returns what a role may do with records of a table in one relation to their owner, as one of `C`, `CR`, `CRU`
    /// and `CRUD`. It fails when the table or relation does not exist. In the online service user management is closed
    /// to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetDataRight`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetDataRight.html)
    /// - body, `GetDataRightRequest`.
    ///   - `RoleId`, `i32`: Key of the role whose rights are returned.
    ///   - `TableName`, text: Name of the database table that the right is for.
    ///   - `RelationToOwner`, [`RoleRelationToOwner`](crate::types::RoleRelationToOwner): Relation between user and
    ///     owner that the data right is for.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_data_right(
    ///     1,
    ///     "table name",
    ///     &superoffice::types::RoleRelationToOwner::PrimaryGroup,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetDataRight")]
    #[inline]
    pub fn get_data_right(
        self,
        role_id: i32,
        table_name: &str,
        relation_to_owner: &RoleRelationToOwner,
    ) -> Call<'c, String, Select> {
        self.call(Op::GetDataRight, &[])
            .arguments(&[View::I32(role_id), View::Str(table_name), View::Enum(relation_to_owner)])
    }

    /// Returns what a role may do with records of a table, for every relation to their owner, as one of `C`, `CR`,
    /// `CRU` and `CRUD`. It fails when the table does not exist. In the online service user management is closed to
    /// partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetDataRights`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetDataRights.html)
    /// - body, `GetDataRightsRequest`.
    ///   - `RoleId`, `i32`: Key of the role whose rights are returned.
    ///   - `TableName`, text: Name of the database table that the rights are for.
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_data_rights(1, "table name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetDataRights")]
    #[inline]
    pub fn get_data_rights(self, role_id: i32, table_name: &str) -> Call<'c, Map<String>, Select> {
        self.call(Op::GetDataRights, &[]).arguments(&[View::I32(role_id), View::Str(table_name)])
    }

    /// Returns the default user name for the person behind a user. In the online service user management is closed to
    /// partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetDefaultAssociateUserName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetDefaultAssociateUserName.html)
    /// - body, `GetDefaultAssociateUserNameRequest`.
    ///   - `User`, [`User`](crate::types::User): User whose person the default user name is made for.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let user = superoffice::types::User::new().set_name("Example");
    /// let response = client.user_agent().get_default_associate_user_name(&user).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetDefaultAssociateUserName")]
    #[inline]
    pub fn get_default_associate_user_name(self, user: &User) -> Call<'c, String, Select> {
        self.call(Op::GetDefaultAssociateUserName, &[]).arguments(&[View::Carrier(user)])
    }

    /// Returns the stored tokens for another provider, found by the key that they were stored under. In the online
    /// service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetExternalTokens`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetExternalTokens.html)
    /// - body, `GetExternalTokensRequest`.
    ///   - `Key`, text: Key under which the tokens were stored.
    /// - returns 200 with [`TokenManagementInfo`](crate::types::TokenManagementInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_external_tokens("key").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetExternalTokens")]
    #[inline]
    pub fn get_external_tokens(self, key: &str) -> Call<'c, TokenManagementInfo, Select> {
        self.call(Op::GetExternalTokens, &[]).arguments(&[View::Str(key)])
    }

    /// Returns the functional rights that a role has, with name and description; rights that it lacks are left out, and
    /// the technical name is in the extra information. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetFunctionalRights`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetFunctionalRights.html)
    /// - body, `GetFunctionalRightsRequest`.
    ///   - `RoleId`, `i32`: Key of the role whose rights are returned.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_functional_rights(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetFunctionalRights")]
    #[inline]
    pub fn get_functional_rights(self, role_id: i32) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(Op::GetFunctionalRights, &[]).arguments(&[View::I32(role_id)])
    }

    /// Returns how the access gateway is registered. If it is not registered, or not with the given redirect address,
    /// this is done first. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetOrRegisterAccessGatewayInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetOrRegisterAccessGatewayInfo.html)
    /// - body, `GetOrRegisterAccessGatewayInfoRequest`.
    ///   - `RedirectUri`, text: Address that the provider returns to after the login, as it is registered there.
    /// - returns 200 with [`AccessGatewayInfo`](crate::types::AccessGatewayInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_or_register_access_gateway_info("https://example.com")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetOrRegisterAccessGatewayInfo")]
    #[inline]
    pub fn get_or_register_access_gateway_info(self, redirect_uri: &str) -> Call<'c, AccessGatewayInfo, Select> {
        self.call(Op::GetOrRegisterAccessGatewayInfo, &[]).arguments(&[View::Str(redirect_uri)])
    }

    /// Returns one role, looked up by its key. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetRole`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetRole.html)
    /// - `roleId` (query), `i32`: Key of the role to return.
    /// - returns 200 with [`Role`](crate::types::Role).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_role(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetRole")]
    #[inline]
    pub fn get_role(self, role_id: i32) -> Call<'c, Role, Select> {
        self.call(Op::GetRole, &[]).query("roleId", View::I32(role_id))
    }

    /// Returns one role, looked up by its key. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetRoleEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetRoleEntity.html)
    /// - `roleEntityId` (query), `i32`: Key of the role to return.
    /// - returns 200 with [`RoleEntity`](crate::types::RoleEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_role_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetRoleEntity")]
    #[inline]
    pub fn get_role_entity(self, role_entity_id: i32) -> Call<'c, RoleEntity, Select> {
        self.call(Op::GetRoleEntity, &[]).query("roleEntityId", View::I32(role_entity_id))
    }

    /// Returns one login at a mail server, looked up by its key. In the online service user management is closed to
    /// partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetServiceAuth`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetServiceAuth.html)
    /// - `serviceAuthId` (query), `i32`: Key of the login at a mail server to return.
    /// - returns 200 with [`ServiceAuth`](crate::types::ServiceAuth).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_service_auth(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetServiceAuth")]
    #[inline]
    pub fn get_service_auth(self, service_auth_id: i32) -> Call<'c, ServiceAuth, Select> {
        self.call(Op::GetServiceAuth, &[]).query("serviceAuthId", View::I32(service_auth_id))
    }

    /// Returns the ways in which a user can change the password. In the online service user management is closed to
    /// partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetSupportedChangePasswordTypes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetSupportedChangePasswordTypes.html)
    /// - body, `GetSupportedChangePasswordTypesRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose password is to be changed.
    /// - returns 200 with list of [`SupportedChangePasswordType`](crate::types::SupportedChangePasswordType).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_supported_change_password_types(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetSupportedChangePasswordTypes")]
    #[inline]
    pub fn get_supported_change_password_types(
        self,
        associate_id: i32,
    ) -> Call<'c, Vec<SupportedChangePasswordType>, Select> {
        self.call(Op::GetSupportedChangePasswordTypes, &[]).arguments(&[View::I32(associate_id)])
    }

    /// Returns the credentials of one type, such as `imap` or `smtp`, that are stored for the calling user. In the
    /// online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetUntrustedCredentials`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUntrustedCredentials.html)
    /// - body, `GetUntrustedCredentialsRequest`.
    ///   - `Type`, text: Type of the caller's credentials to return, such as imap or smtp.
    /// - returns 200 with list of [`UntrustedCredentials`](crate::types::UntrustedCredentials).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_untrusted_credentials("type").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetUntrustedCredentials")]
    #[inline]
    pub fn get_untrusted_credentials(self, r#type: &str) -> Call<'c, Vec<UntrustedCredentials>, Select> {
        self.call(Op::GetUntrustedCredentials, &[]).arguments(&[View::Str(r#type)])
    }

    /// Returns the credentials of one type, such as `imap` or `smtp`, that are stored for a user. The secret is filled
    /// in only when the calling user is that user, and for system users. In the online service user management is
    /// closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetUntrustedCredentialsForAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUntrustedCredentialsForAssociate.html)
    /// - body, `GetUntrustedCredentialsForAssociateRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose credentials are meant.
    ///   - `Type`, text: Type of the user's credentials to return, such as imap or smtp.
    /// - returns 200 with list of [`UntrustedCredentials`](crate::types::UntrustedCredentials).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_untrusted_credentials_for_associate(1, "type").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetUntrustedCredentialsForAssociate")]
    #[inline]
    pub fn get_untrusted_credentials_for_associate(
        self,
        associate_id: i32,
        r#type: &str,
    ) -> Call<'c, Vec<UntrustedCredentials>, Select> {
        self.call(Op::GetUntrustedCredentialsForAssociate, &[]).arguments(&[View::I32(associate_id), View::Str(r#type)])
    }

    /// Returns one user, looked up by its key. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUser.html)
    /// - `userId` (query), `i32`: Key of the user to return.
    /// - returns 200 with [`User`](crate::types::User).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_user(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetUser")]
    #[inline]
    pub fn get_user(self, user_id: i32) -> Call<'c, User, Select> {
        self.call(Op::GetUser, &[]).query("userId", View::I32(user_id))
    }

    /// Returns the custom commands that can be run on a user with `ExecuteUserCommand`. In the online service user
    /// management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetUserCommands`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUserCommands.html)
    /// - body, `GetUserCommandsRequest`.
    ///   - `User`, [`User`](crate::types::User): User whose commands are listed.
    /// - returns 200 with list of [`CustomCommand`](crate::types::CustomCommand).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let user = superoffice::types::User::new().set_name("Example");
    /// let response = client.user_agent().get_user_commands(&user).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetUserCommands")]
    #[inline]
    pub fn get_user_commands(self, user: &User) -> Call<'c, Vec<CustomCommand>, Select> {
        self.call(Op::GetUserCommands, &[]).arguments(&[View::Carrier(user)])
    }

    /// Returns the users that belong to a user of customer service (`ej_user`), for older programs. In the online
    /// service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetUserFromEjUserId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUserFromEjUserId.html)
    /// - body, `GetUserFromEjUserIdRequest`.
    ///   - `EjUserId`, `i32`: Key, in customer service, of the user to return (ej user).
    /// - returns 200 with list of [`User`](crate::types::User).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_user_from_ej_user_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetUserFromEjUserId")]
    #[inline]
    pub fn get_user_from_ej_user_id(self, ej_user_id: i32) -> Call<'c, Vec<User>, Select> {
        self.call(Op::GetUserFromEjUserId, &[]).arguments(&[View::I32(ej_user_id)])
    }

    /// Returns the user with the given user name. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetUserFromName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUserFromName.html)
    /// - body, `GetUserFromNameRequest`.
    ///   - `UserName`, text: Login name of the user that is looked up.
    /// - returns 200 with [`User`](crate::types::User).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_user_from_name("ada").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetUserFromName")]
    #[inline]
    pub fn get_user_from_name(self, user_name: &str) -> Call<'c, User, Select> {
        self.call(Op::GetUserFromName, &[]).arguments(&[View::Str(user_name)])
    }

    /// Returns the users that belong to a contact person. In the online service user management is closed to partner
    /// apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetUserFromPersonId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUserFromPersonId.html)
    /// - body, `GetUserFromPersonIdRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person whose users are returned.
    /// - returns 200 with list of [`User`](crate::types::User).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_user_from_person_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetUserFromPersonId")]
    #[inline]
    pub fn get_user_from_person_id(self, person_id: i32) -> Call<'c, Vec<User>, Select> {
        self.call(Op::GetUserFromPersonId, &[]).arguments(&[View::I32(person_id)])
    }

    /// Returns one user group, looked up by its key. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetUserGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUserGroup.html)
    /// - `userGroupId` (query), `i32`: Key of the user group to return.
    /// - returns 200 with [`UserGroup`](crate::types::UserGroup).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_user_group(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetUserGroup")]
    #[inline]
    pub fn get_user_group(self, user_group_id: i32) -> Call<'c, UserGroup, Select> {
        self.call(Op::GetUserGroup, &[]).query("userGroupId", View::I32(user_group_id))
    }

    /// Returns several user groups at once, by their keys. In the online service user management is closed to partner
    /// apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetUserGroupList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUserGroupList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`UserGroup`](crate::types::UserGroup).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_user_group_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetUserGroupList")]
    #[inline]
    pub fn get_user_group_list(self, body: &[i32]) -> Call<'c, Vec<UserGroup>, Select> {
        self.call(Op::GetUserGroupList, &[]).body(View::List(&body))
    }

    /// Returns one user in short form, looked up by its key. In the online service user management is closed to partner
    /// apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetUserInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUserInfo.html)
    /// - `userInfoId` (query), `i32`: Key of the user in short form to return.
    /// - returns 200 with [`UserInfo`](crate::types::UserInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_user_info(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetUserInfo")]
    #[inline]
    pub fn get_user_info(self, user_info_id: i32) -> Call<'c, UserInfo, Select> {
        self.call(Op::GetUserInfo, &[]).query("userInfoId", View::I32(user_info_id))
    }

    /// Returns several users in short form at once, by their keys. In the online service user management is closed to
    /// partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetUserInfoList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUserInfoList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`UserInfo`](crate::types::UserInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_user_info_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetUserInfoList")]
    #[inline]
    pub fn get_user_info_list(self, body: &[i32]) -> Call<'c, Vec<UserInfo>, Select> {
        self.call(Op::GetUserInfoList, &[]).body(View::List(&body))
    }

    /// Returns whether a user of customer service is present, which decides on new requests. In the online service user
    /// management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetUserPresenceStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetUserPresenceStatus.html)
    /// - body, `GetUserPresenceStatusRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose presence is returned.
    /// - returns 200 with [`UserPresenceStatus`](crate::types::UserPresenceStatus).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_user_presence_status(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetUserPresenceStatus")]
    #[inline]
    pub fn get_user_presence_status(self, associate_id: i32) -> Call<'c, UserPresenceStatus, Select> {
        self.call(Op::GetUserPresenceStatus, &[]).arguments(&[View::I32(associate_id)])
    }

    /// Returns a valid user name for the given user, type and person, based on the name proposed. In the online service
    /// user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetValidUserName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetValidUserName.html)
    /// - body, `GetValidUserNameRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) that the check is made for.
    ///   - `Type`, [`UserType`](crate::types::UserType): Kind of user that the name is for.
    ///   - `PersonId`, `i32`: Key of the contact person that the user name is for.
    ///   - `UserName`, text: Proposed login name that the result is based on.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().get_valid_user_name(
    ///     1,
    ///     &superoffice::types::UserType::InternalAssociate,
    ///     2,
    ///     "ada",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetValidUserName")]
    #[inline]
    pub fn get_valid_user_name(
        self,
        associate_id: i32,
        r#type: &UserType,
        person_id: i32,
        user_name: &str,
    ) -> Call<'c, String, Select> {
        self.call(Op::GetValidUserName, &[])
            .arguments(&[View::I32(associate_id), View::Enum(r#type), View::I32(person_id), View::Str(user_name)])
    }

    /// Returns a valid user name for a user who has not been saved yet. In the online service user management is closed
    /// to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/GetValidUserNameForNewUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_GetValidUserNameForNewUser.html)
    /// - body, `GetValidUserNameForNewUserRequest`.
    ///   - `User`, [`User`](crate::types::User): New user, not saved yet, who gets the user name.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let user = superoffice::types::User::new().set_name("Example");
    /// let response = client.user_agent().get_valid_user_name_for_new_user(&user).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_GetValidUserNameForNewUser")]
    #[inline]
    pub fn get_valid_user_name_for_new_user(self, user: &User) -> Call<'c, String, Select> {
        self.call(Op::GetValidUserNameForNewUser, &[]).arguments(&[View::Carrier(user)])
    }

    /// Returns whether no other user has the given nickname. In the online service user management is closed to partner
    /// apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/IsNickNameUnique`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_IsNickNameUnique.html)
    /// - body, `IsNickNameUniqueRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) who is to have the nickname.
    ///   - `NickName`, text: Nickname to look up among all users.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().is_nick_name_unique(1, "nick name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_IsNickNameUnique")]
    #[inline]
    pub fn is_nick_name_unique(self, associate_id: i32, nick_name: &str) -> Call<'c, bool, Select> {
        self.call(Op::IsNickNameUnique, &[]).arguments(&[View::I32(associate_id), View::Str(nick_name)])
    }

    /// Returns whether a password would be accepted for the given user. `IsPasswordValidWithReason` includes an
    /// explanation. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/IsPasswordValid`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_IsPasswordValid.html)
    /// - body, `IsPasswordValidRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) that the check is made for.
    ///   - `Type`, [`UserType`](crate::types::UserType): Kind of user that the password is for.
    ///   - `PersonId`, `i32`: Key of the contact person that the password is for.
    ///   - `Password`, text: Password to check, in plain text. A secret, which `Debug` does not show.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().is_password_valid(
    ///     1,
    ///     &superoffice::types::UserType::InternalAssociate,
    ///     2,
    ///     "password",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_IsPasswordValid")]
    #[inline]
    pub fn is_password_valid(
        self,
        associate_id: i32,
        r#type: &UserType,
        person_id: i32,
        password: &str,
    ) -> Call<'c, bool, Select> {
        self.call(Op::IsPasswordValid, &[])
            .arguments(&[View::I32(associate_id), View::Enum(r#type), View::I32(person_id), View::Str(password)])
    }

    /// Returns whether a password would be accepted for the given user, with the reason if not. In the online service
    /// user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/IsPasswordValidWithReason`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_IsPasswordValidWithReason.html)
    /// - body, `IsPasswordValidWithReasonRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) that the check is made for.
    ///   - `Type`, [`UserType`](crate::types::UserType): Kind of user whose password is checked.
    ///   - `PersonId`, `i32`: Key of the contact person that the password is for.
    ///   - `Password`, text: Password to check, in plain text. A secret, which `Debug` does not show.
    /// - returns 200 with [`UserValidationResult`](crate::types::UserValidationResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().is_password_valid_with_reason(
    ///     1,
    ///     &superoffice::types::UserType::InternalAssociate,
    ///     2,
    ///     "password",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_IsPasswordValidWithReason")]
    #[inline]
    pub fn is_password_valid_with_reason(
        self,
        associate_id: i32,
        r#type: &UserType,
        person_id: i32,
        password: &str,
    ) -> Call<'c, UserValidationResult, Select> {
        self.call(Op::IsPasswordValidWithReason, &[])
            .arguments(&[View::I32(associate_id), View::Enum(r#type), View::I32(person_id), View::Str(password)])
    }

    /// Returns whether a user name would be accepted for the given user. `IsUserNameValidWithReason` includes an
    /// explanation. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/IsUserNameValid`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_IsUserNameValid.html)
    /// - body, `IsUserNameValidRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) that the check is made for.
    ///   - `Type`, [`UserType`](crate::types::UserType): Kind of user that the login name is for.
    ///   - `PersonId`, `i32`: Key of the contact person that the user name is for.
    ///   - `UserName`, text: User name to check.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().is_user_name_valid(
    ///     1,
    ///     &superoffice::types::UserType::InternalAssociate,
    ///     2,
    ///     "ada",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_IsUserNameValid")]
    #[inline]
    pub fn is_user_name_valid(
        self,
        associate_id: i32,
        r#type: &UserType,
        person_id: i32,
        user_name: &str,
    ) -> Call<'c, bool, Select> {
        self.call(Op::IsUserNameValid, &[])
            .arguments(&[View::I32(associate_id), View::Enum(r#type), View::I32(person_id), View::Str(user_name)])
    }

    /// Returns whether a user name would be accepted for the given user, with the reason if not. In the online service
    /// user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/IsUserNameValidWithReason`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_IsUserNameValidWithReason.html)
    /// - body, `IsUserNameValidWithReasonRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) that the check is made for.
    ///   - `Type`, [`UserType`](crate::types::UserType): Kind of user whose login name is checked.
    ///   - `PersonId`, `i32`: Key of the contact person that the user name is for.
    ///   - `UserName`, text: User name to check.
    /// - returns 200 with [`UserValidationResult`](crate::types::UserValidationResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().is_user_name_valid_with_reason(
    ///     1,
    ///     &superoffice::types::UserType::InternalAssociate,
    ///     2,
    ///     "ada",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_IsUserNameValidWithReason")]
    #[inline]
    pub fn is_user_name_valid_with_reason(
        self,
        associate_id: i32,
        r#type: &UserType,
        person_id: i32,
        user_name: &str,
    ) -> Call<'c, UserValidationResult, Select> {
        self.call(Op::IsUserNameValidWithReason, &[])
            .arguments(&[View::I32(associate_id), View::Enum(r#type), View::I32(person_id), View::Str(user_name)])
    }

    /// Retires a user or reverses this. Retiring removes all licenses, marks the contact person as retired and the user
    /// as deleted; reversing it clears both marks. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/MakeRetired`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_MakeRetired.html)
    /// - body, `MakeRetiredRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) who retires or comes back.
    ///   - `Retired`, `bool`: True to retire the user, false to bring a retired user back.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.user_agent().make_retired(1, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_MakeRetired")]
    #[inline]
    pub fn make_retired(self, associate_id: i32, retired: bool) -> Call<'c, (), Select> {
        self.call(Op::MakeRetired, &[]).arguments(&[View::I32(associate_id), View::Bool(retired)])
    }

    /// Registers the redirect address with the access gateway, or updates the existing registration, and returns it. In
    /// the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/RegisterWithAccessGateway`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_RegisterWithAccessGateway.html)
    /// - body, `RegisterWithAccessGatewayRequest`.
    ///   - `RedirectUri`, text: Address that the provider returns to after the login, as it is registered there.
    /// - returns 200 with [`AccessGatewayInfo`](crate::types::AccessGatewayInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().register_with_access_gateway("https://example.com")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_RegisterWithAccessGateway")]
    #[inline]
    pub fn register_with_access_gateway(self, redirect_uri: &str) -> Call<'c, AccessGatewayInfo, Select> {
        self.call(Op::RegisterWithAccessGateway, &[]).arguments(&[View::Str(redirect_uri)])
    }

    /// Removes all licenses of a user. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/RemoveLicenses`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_RemoveLicenses.html)
    /// - body, `RemoveLicensesRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) who loses all licenses.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.user_agent().remove_licenses(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_RemoveLicenses")]
    #[inline]
    pub fn remove_licenses(self, associate_id: i32) -> Call<'c, (), Select> {
        self.call(Op::RemoveLicenses, &[]).arguments(&[View::I32(associate_id)])
    }

    /// Removes a company from the owner companies, whose employees can be users of the CRM. In the online service user
    /// management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/RemoveOwnerContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_RemoveOwnerContact.html)
    /// - body, `RemoveOwnerContactRequest`.
    ///   - `ContactId`, `i32`: Key of the company to take off the list of owner companies.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.user_agent().remove_owner_contact(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_RemoveOwnerContact")]
    #[inline]
    pub fn remove_owner_contact(self, contact_id: i32) -> Call<'c, (), Select> {
        self.call(Op::RemoveOwnerContact, &[]).arguments(&[View::I32(contact_id)])
    }

    /// Removes stored credentials of one type from the calling user, found by their public value. In the online service
    /// user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/RemoveUntrustedCredentials`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_RemoveUntrustedCredentials.html)
    /// - body, `RemoveUntrustedCredentialsRequest`.
    ///   - `Type`, text: Type of the caller's credentials to remove, such as imap or smtp.
    ///   - `PublicValue`, text: Public part of the credentials to remove, such as server and login name.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.user_agent().remove_untrusted_credentials("type", "public value").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_RemoveUntrustedCredentials")]
    #[inline]
    pub fn remove_untrusted_credentials(self, r#type: &str, public_value: &str) -> Call<'c, (), Select> {
        self.call(Op::RemoveUntrustedCredentials, &[]).arguments(&[View::Str(r#type), View::Str(public_value)])
    }

    /// Removes stored credentials of one type from the given user, found by their public value. In the online service
    /// user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/RemoveUntrustedCredentialsForAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_RemoveUntrustedCredentialsForAssociate.html)
    /// - body, `RemoveUntrustedCredentialsForAssociateRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose credentials are meant.
    ///   - `Type`, text: Type of the user's credentials to remove, such as imap or smtp.
    ///   - `PublicValue`, text: Public part of the credentials to remove, such as server and login name.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.user_agent().remove_untrusted_credentials_for_associate(1, "type", "public value")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_RemoveUntrustedCredentialsForAssociate")]
    #[inline]
    pub fn remove_untrusted_credentials_for_associate(
        self,
        associate_id: i32,
        r#type: &str,
        public_value: &str,
    ) -> Call<'c, (), Select> {
        self.call(Op::RemoveUntrustedCredentialsForAssociate, &[])
            .arguments(&[View::I32(associate_id), View::Str(r#type), View::Str(public_value)])
    }

    /// Finds a user by company, name, telephone numbers or e-mail addresses, and creates the user and the contact
    /// person where they do not exist. Company and credentials are required. Returns the user and whether the person
    /// was created. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/ResolveUserFromInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_ResolveUserFromInfo.html)
    /// - body, [`ResolveUserFromInfoRequest`](crate::types::ResolveUserFromInfoRequest).
    /// - returns 200 with [`ResolvedUser`](crate::types::ResolvedUser).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ResolveUserFromInfoRequest::new().set_person_name("Example");
    /// let response = client.user_agent().resolve_user_from_info(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_ResolveUserFromInfo")]
    #[inline]
    pub fn resolve_user_from_info(self, body: &ResolveUserFromInfoRequest) -> Call<'c, ResolvedUser, Select> {
        self.call(Op::ResolveUserFromInfo, &[]).body(View::Carrier(body))
    }

    /// Stores a user's credentials of one type in place of those of the same type, and returns whether this worked. In
    /// the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/SaveCredential`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SaveCredential.html)
    /// - body, `SaveCredentialRequest`.
    ///   - `UserId`, `i32`: Key of the user (associate) who gets the credentials.
    ///   - `Credential`, [`Credential`](crate::types::Credential): Credential that the user logs in with.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let credential = superoffice::types::Credential::new()
    ///     .set_value("value")
    ///     .set_display_value("display value");
    /// let response = client.user_agent().save_credential(1, &credential).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_SaveCredential")]
    #[inline]
    pub fn save_credential(self, user_id: i32, credential: &Credential) -> Call<'c, bool, Select> {
        self.call(Op::SaveCredential, &[]).arguments(&[View::I32(user_id), View::Carrier(credential)])
    }

    /// Stores tokens for another provider and returns the key with which `GetExternalTokens` reads them. In the online
    /// service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/SaveExternalTokens`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SaveExternalTokens.html)
    /// - body, `SaveExternalTokensRequest`.
    ///   - `TokenManagementInfo`, [`TokenManagementInfo`](crate::types::TokenManagementInfo): Tokens to store, with the
    ///     provider that they are for.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let token_management_info = superoffice::types::TokenManagementInfo::new()
    ///     .set_provider("provider")
    ///     .set_access_token("access token");
    /// let response = client.user_agent().save_external_tokens(&token_management_info).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_SaveExternalTokens")]
    #[inline]
    pub fn save_external_tokens(self, token_management_info: &TokenManagementInfo) -> Call<'c, String, Select> {
        self.call(Op::SaveExternalTokens, &[]).arguments(&[View::Carrier(token_management_info)])
    }

    /// Stores a role: creates it when its key is 0, else replaces the stored values. Returns it as stored. In the
    /// online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/SaveRoleEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SaveRoleEntity.html)
    /// - body, [`RoleEntity`](crate::types::RoleEntity).
    /// - returns 200 with [`RoleEntity`](crate::types::RoleEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::RoleEntity::new().set_name("Example");
    /// let response = client.user_agent().save_role_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_SaveRoleEntity")]
    #[inline]
    pub fn save_role_entity(self, body: &RoleEntity) -> Call<'c, RoleEntity> {
        self.call(Op::SaveRoleEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a login at a mail server: creates it when its key is 0, else replaces the stored values. Returns it as
    /// stored. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/SaveServiceAuth`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SaveServiceAuth.html)
    /// - body, [`ServiceAuth`](crate::types::ServiceAuth).
    /// - returns 200 with [`ServiceAuth`](crate::types::ServiceAuth).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ServiceAuth::new().set_username("ada");
    /// let response = client.user_agent().save_service_auth(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_SaveServiceAuth")]
    #[inline]
    pub fn save_service_auth(self, body: &ServiceAuth) -> Call<'c, ServiceAuth> {
        self.call(Op::SaveServiceAuth, &[]).body(View::Carrier(body))
    }

    /// Stores credentials for another system, such as `imap` or `smtp`, for the calling user. In the online service
    /// user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/SaveUntrustedCredentials`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SaveUntrustedCredentials.html)
    /// - body, `SaveUntrustedCredentialsRequest`.
    ///   - `Type`, text: Type of the caller's credentials to store, such as imap or smtp.
    ///   - `Credentials`, [`UntrustedCredentials`](crate::types::UntrustedCredentials): Credentials to store for the
    ///     given type.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let credentials = superoffice::types::UntrustedCredentials::new().set_comment("Met at the fair.");
    /// client.user_agent().save_untrusted_credentials("type", &credentials).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_SaveUntrustedCredentials")]
    #[inline]
    pub fn save_untrusted_credentials(self, r#type: &str, credentials: &UntrustedCredentials) -> Call<'c, (), Select> {
        self.call(Op::SaveUntrustedCredentials, &[]).arguments(&[View::Str(r#type), View::Carrier(credentials)])
    }

    /// Stores credentials for another system, such as `imap` or `smtp`, for the given user. In the online service user
    /// management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/SaveUntrustedCredentialsForAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SaveUntrustedCredentialsForAssociate.html)
    /// - body, `SaveUntrustedCredentialsForAssociateRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose credentials are meant.
    ///   - `Type`, text: Type of the user's credentials to store, such as imap or smtp.
    ///   - `Credentials`, [`UntrustedCredentials`](crate::types::UntrustedCredentials): Credentials to store for the
    ///     given type.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let credentials = superoffice::types::UntrustedCredentials::new().set_comment("Met at the fair.");
    /// client.user_agent().save_untrusted_credentials_for_associate(1, "type", &credentials).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_SaveUntrustedCredentialsForAssociate")]
    #[inline]
    pub fn save_untrusted_credentials_for_associate(
        self,
        associate_id: i32,
        r#type: &str,
        credentials: &UntrustedCredentials,
    ) -> Call<'c, (), Select> {
        self.call(Op::SaveUntrustedCredentialsForAssociate, &[])
            .arguments(&[View::I32(associate_id), View::Str(r#type), View::Carrier(credentials)])
    }

    /// Stores a user: creates it when its key is 0, else replaces the stored values. Returns it as stored. In the
    /// online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/SaveUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SaveUser.html)
    /// - body, [`User`](crate::types::User).
    /// - returns 200 with [`User`](crate::types::User).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::User::new().set_name("Example");
    /// let response = client.user_agent().save_user(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_SaveUser")]
    #[inline]
    pub fn save_user(self, body: &User) -> Call<'c, User> {
        self.call(Op::SaveUser, &[]).body(View::Carrier(body))
    }

    /// Stores the user who has the given user name and returns the user as stored. In the online service user
    /// management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/SaveUserFromName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SaveUserFromName.html)
    /// - body, `SaveUserFromNameRequest`.
    ///   - `UserName`, text: User name by which the user to change is found.
    ///   - `User`, [`User`](crate::types::User): User with the new values to store for that user name.
    /// - returns 200 with [`User`](crate::types::User).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let user = superoffice::types::User::new().set_name("Example");
    /// let response = client.user_agent().save_user_from_name("ada", &user).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_SaveUserFromName")]
    #[inline]
    pub fn save_user_from_name(self, user_name: &str, user: &User) -> Call<'c, User, Select> {
        self.call(Op::SaveUserFromName, &[]).arguments(&[View::Str(user_name), View::Carrier(user)])
    }

    /// Stores a user group and returns it as stored. A group whose `Deleted` is set disappears from the user interface.
    /// In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/SaveUserGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SaveUserGroup.html)
    /// - body, `SaveUserGroupRequest`.
    ///   - `UserGroup`, [`UserGroup`](crate::types::UserGroup): User group to store; mark it as deleted to hide it.
    /// - returns 200 with [`UserGroup`](crate::types::UserGroup).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let user_group = superoffice::types::UserGroup::new().set_value("value").set_tooltip("tooltip");
    /// let response = client.user_agent().save_user_group(&user_group).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_SaveUserGroup")]
    #[inline]
    pub fn save_user_group(self, user_group: &UserGroup) -> Call<'c, UserGroup, Select> {
        self.call(Op::SaveUserGroup, &[]).arguments(&[View::Carrier(user_group)])
    }

    /// Sends a user an e-mail for changing the password, to the registered address, and returns whether that worked. In
    /// the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/SendChangePasswordEMail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SendChangePasswordEMail.html)
    /// - body, `SendChangePasswordEMailRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) who gets the e-mail.
    /// - returns 200 with [`OperationResult`](crate::types::OperationResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().send_change_password_e_mail(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_SendChangePasswordEMail")]
    #[inline]
    pub fn send_change_password_e_mail(self, associate_id: i32) -> Call<'c, OperationResult, Select> {
        self.call(Op::SendChangePasswordEMail, &[]).arguments(&[View::I32(associate_id)])
    }

    /// Sets what a role may do with records of a table in one relation to their owner, such as `CRU`. It fails when the
    /// table or relation does not exist. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/SetDataRight`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SetDataRight.html)
    /// - body, `SetDataRightRequest`.
    ///   - `RoleId`, `i32`: Key of the role whose rights are changed.
    ///   - `TableName`, text: Name of the database table that the right is for.
    ///   - `RelationToOwner`, [`RoleRelationToOwner`](crate::types::RoleRelationToOwner): Relation between user and
    ///     owner that the data right is for.
    ///   - `DataRightValue`, text: Right to set, in the short form with letters for create, read, update and delete.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.user_agent().set_data_right(
    ///     1,
    ///     "table name",
    ///     &superoffice::types::RoleRelationToOwner::PrimaryGroup,
    ///     "data right value",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_SetDataRight")]
    #[inline]
    pub fn set_data_right(
        self,
        role_id: i32,
        table_name: &str,
        relation_to_owner: &RoleRelationToOwner,
        data_right_value: &str,
    ) -> Call<'c, (), Select> {
        self.call(Op::SetDataRight, &[])
            .arguments(
                &[
                    View::I32(role_id),
                    View::Str(table_name),
                    View::Enum(relation_to_owner),
                    View::Str(data_right_value),
                ],
            )
    }

    /// Changes the user name, password, role or active state of an external user; flags choose which of them. The role
    /// must be one for external users. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/SetExternalUserInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SetExternalUserInfo.html)
    /// - body, [`SetExternalUserInfoRequest`](crate::types::SetExternalUserInfoRequest).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SetExternalUserInfoRequest::new().set_user_name("ada");
    /// client.user_agent().set_external_user_info(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_SetExternalUserInfo")]
    #[inline]
    pub fn set_external_user_info(self, body: &SetExternalUserInfoRequest) -> Call<'c, (), Select> {
        self.call(Op::SetExternalUserInfo, &[]).body(View::Carrier(body))
    }

    /// Sets the functional rights of a role. Rights that are not in the request are taken away from it. In the online
    /// service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/SetFunctionalRights`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SetFunctionalRights.html)
    /// - body, `SetFunctionalRightsRequest`.
    ///   - `RoleId`, `i32`: Key of the role whose rights are changed.
    ///   - `FunctionalRightIds`, list of `i32`: Keys of all functional rights that the role has afterward; it loses all
    ///     others.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.user_agent().set_functional_rights(1, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_SetFunctionalRights")]
    #[inline]
    pub fn set_functional_rights(self, role_id: i32, functional_right_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::SetFunctionalRights, &[]).arguments(&[View::I32(role_id), View::List(&functional_right_ids)])
    }

    /// Sets a generated password for a user, who is given by key, and returns the password. In the online service user
    /// management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/SetGeneratedPassword`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SetGeneratedPassword.html)
    /// - body, `SetGeneratedPasswordRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) who gets the generated password.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().set_generated_password(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_SetGeneratedPassword")]
    #[inline]
    pub fn set_generated_password(self, associate_id: i32) -> Call<'c, String, Select> {
        self.call(Op::SetGeneratedPassword, &[]).arguments(&[View::I32(associate_id)])
    }

    /// Sets a generated password for a user, who is given by user name, and returns the password. In the online service
    /// user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/SetGeneratedPasswordFromName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SetGeneratedPasswordFromName.html)
    /// - body, `SetGeneratedPasswordFromNameRequest`.
    ///   - `AssociateName`, text: Login name of the user who gets the generated password.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().set_generated_password_from_name("associate name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_SetGeneratedPasswordFromName")]
    #[inline]
    pub fn set_generated_password_from_name(self, associate_name: &str) -> Call<'c, String, Select> {
        self.call(Op::SetGeneratedPasswordFromName, &[]).arguments(&[View::Str(associate_name)])
    }

    /// Sets the password of a user, given by key, and returns whether this worked. `ChangePassword` asks for the old
    /// password. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/SetPassword`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SetPassword.html)
    /// - body, `SetPasswordRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) who gets the new password.
    ///   - `Password`, text: New password of the user, in plain text. A secret, which `Debug` does not show.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().set_password(1, "password").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_SetPassword")]
    #[inline]
    pub fn set_password(self, associate_id: i32, password: &str) -> Call<'c, bool, Select> {
        self.call(Op::SetPassword, &[]).arguments(&[View::I32(associate_id), View::Str(password)])
    }

    /// Sets the password of a user, given by user name, and returns whether this worked. `ChangePasswordFromName` asks
    /// for the old password. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/SetPasswordFromName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SetPasswordFromName.html)
    /// - body, `SetPasswordFromNameRequest`.
    ///   - `AssociateName`, text: Login name of the user who gets the new password.
    ///   - `Password`, text: New password of the user, in plain text. A secret, which `Debug` does not show.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user_agent().set_password_from_name("associate name", "password")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_SetPasswordFromName")]
    #[inline]
    pub fn set_password_from_name(self, associate_name: &str, password: &str) -> Call<'c, bool, Select> {
        self.call(Op::SetPasswordFromName, &[]).arguments(&[View::Str(associate_name), View::Str(password)])
    }

    /// Sets whether a user of customer service is present, which decides on new requests, and returns the state as
    /// stored. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/SetUserPresenceStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_SetUserPresenceStatus.html)
    /// - body, `SetUserPresenceStatusRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose presence is set.
    ///   - `UserPresenceStatus`, [`UserPresenceStatus`](crate::types::UserPresenceStatus): Presence of the user, such
    ///     as present or away, that is stored.
    /// - returns 200 with [`UserPresenceStatus`](crate::types::UserPresenceStatus).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let user_presence_status = superoffice::types::UserPresenceStatus::new().set_message("Hello!");
    /// let response = client.user_agent().set_user_presence_status(1, &user_presence_status).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_SetUserPresenceStatus")]
    #[inline]
    pub fn set_user_presence_status(
        self,
        associate_id: i32,
        user_presence_status: &UserPresenceStatus,
    ) -> Call<'c, UserPresenceStatus, Select> {
        self.call(Op::SetUserPresenceStatus, &[])
            .arguments(&[View::I32(associate_id), View::Carrier(user_presence_status)])
    }

    /// Checks whether a user could be saved, without saving it. Returns messages by field; none means that it is valid.
    /// In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/User/ValidateUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/User_Agent/v1UserAgent_ValidateUser.html)
    /// - body, `ValidateUserRequest`.
    ///   - `User`, [`User`](crate::types::User): User to check for errors before saving.
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let user = superoffice::types::User::new().set_name("Example");
    /// let response = client.user_agent().validate_user(&user).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1UserAgent_ValidateUser")]
    #[inline]
    pub fn validate_user(self, user: &User) -> Call<'c, Map<String>, Select> {
        self.call(Op::ValidateUser, &[]).arguments(&[View::Carrier(user)])
    }
}
