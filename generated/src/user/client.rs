// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{
    Associate, CommandActionResult, CommandResult, CredentialType, CustomCommand, FieldInfoBase, JsonPatch, Mode,
    ODataSlimResponse, Output, SoPrincipalCarrier, User, UserPresenceStatus, UserType, UserWithLinks,
};

use super::operations::*;

/// Calls of the tag `User`.
#[derive(Clone, Copy, Debug)]
pub struct UserClient<'c>(&'c Client);

impl<'c> UserClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Get all.
    ///
    /// `GET /api/v1/User`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetAll.html)
    /// - `$filter` (query, optional), text: Restriction on the rows, such as `status = 4 and whenRequested after '2022-01-31'`.
    /// - `$orderBy` (query, optional), text: Columns to sort by, each with `asc` or `desc` if need be.
    /// - `$entities` (query, optional), text: Kinds of entities to include, separated by commas.
    /// - `$top` (query, optional), `i32`: Most rows in one answer.
    /// - `$skip` (query, optional), `i32`: Rows to leave out at the start.
    /// - `$mode` (query, optional), [`Mode`](crate::types::Mode): How much of each column to return.
    /// - `$options` (query, optional), text: Options of the archive provider.
    /// - `$context` (query, optional), text: Context that the archive provider understands.
    /// - `$format` (query, optional), text: Format of the answer; wins over the `Accept` header.
    /// - `$jsonSafe` (query, optional), `bool`: Whether column names are made safe for use as identifiers.
    /// - `$output` (query, optional), [`Output`](crate::types::Output): Whether booleans come as values or as they are
    ///   displayed.
    /// - answers 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.user().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Post user.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/User`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_PostUser.html)
    /// - body, [`User`](crate::types::User).
    /// - answers 200 with [`UserWithLinks`](crate::types::UserWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.user().post_user(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_user(self, body: &User) -> Call<'c, UserWithLinks, Select> {
        self.call(Op::PostUser, &[]).body(View::Carrier(body))
    }

    /// Get credential types.
    ///
    /// `GET /api/v1/User/CredentialTypes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetCredentialTypes.html)
    /// - answers 200 with list of [`CredentialType`](crate::types::CredentialType).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.user().get_credential_types().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_credential_types(self) -> Call<'c, Vec<CredentialType>> {
        self.call(Op::GetCredentialTypes, &[])
    }

    /// Get custom field info list.
    ///
    /// `GET /api/v1/User/CustomField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetCustomFieldInfoList.html)
    /// - answers 200 with list of [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.user().get_custom_field_info_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_custom_field_info_list(self) -> Call<'c, Vec<FieldInfoBase>> {
        self.call(Op::GetCustomFieldInfoList, &[])
    }

    /// Get custom field info.
    ///
    /// `GET /api/v1/User/CustomField/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetCustomFieldInfo.html)
    /// - `fieldName` (path), text.
    /// - answers 200 with [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.user().get_custom_field_info("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_custom_field_info(self, field_name: &str) -> Call<'c, FieldInfoBase> {
        self.call(Op::GetCustomFieldInfo, &[View::Str(field_name)])
    }

    /// Create default user from user type and person id.
    ///
    /// `GET /api/v1/User/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_CreateDefaultUserFromUserTypeAndPersonId.html)
    /// - `userType` (query, optional), [`UserType`](crate::types::UserType).
    /// - `personId` (query, optional), `i32`.
    /// - answers 200 with [`User`](crate::types::User).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.user().create_default_user_from_user_type_and_person_id().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_user_from_user_type_and_person_id(
        self,
    ) -> CreateDefaultUserFromUserTypeAndPersonIdCall<'c, User> {
        self.call(Op::CreateDefaultUserFromUserTypeAndPersonId, &[]).into()
    }

    /// Validate user.
    ///
    /// `POST /api/v1/User/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_ValidateUser.html)
    /// - body, [`User`](crate::types::User).
    /// - answers 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.user().validate_user(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn validate_user(self, body: &User) -> Call<'c, Map<String>> {
        self.call(Op::ValidateUser, &[]).body(View::Carrier(body))
    }

    /// Get current user.
    ///
    /// `GET /api/v1/User/current`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetCurrentUser.html)
    /// - answers 200 with [`User`](crate::types::User).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.user().get_current_user().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_current_user(self) -> Call<'c, User> {
        self.call(Op::GetCurrentUser, &[])
    }

    /// Get current associate.
    ///
    /// `GET /api/v1/User/currentAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetCurrentAssociate.html)
    /// - answers 200 with [`Associate`](crate::types::Associate).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.user().get_current_associate().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_current_associate(self) -> Call<'c, Associate> {
        self.call(Op::GetCurrentAssociate, &[])
    }

    /// Get current principal.
    ///
    /// `GET /api/v1/User/currentPrincipal`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetCurrentPrincipal.html)
    /// - answers 200 with [`SoPrincipalCarrier`](crate::types::SoPrincipalCarrier).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.user().get_current_principal().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_current_principal(self) -> Call<'c, SoPrincipalCarrier> {
        self.call(Op::GetCurrentPrincipal, &[])
    }

    /// Get current token.
    ///
    /// `GET /api/v1/User/currentToken`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetCurrentToken.html)
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.user().get_current_token().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_current_token(self) -> Call<'c, String> {
        self.call(Op::GetCurrentToken, &[])
    }

    /// Get user presence status.
    ///
    /// `GET /api/v1/User/{associateId}/UserPresenceStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetUserPresenceStatus.html)
    /// - `associateId` (path), `i32`.
    /// - answers 200 with [`UserPresenceStatus`](crate::types::UserPresenceStatus).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.user().get_user_presence_status(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_user_presence_status(self, associate_id: i32) -> Call<'c, UserPresenceStatus> {
        self.call(Op::GetUserPresenceStatus, &[View::I32(associate_id)])
    }

    /// Set user presence status.
    ///
    /// `PUT /api/v1/User/{associateId}/UserPresenceStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_SetUserPresenceStatus.html)
    /// - `associateId` (path), `i32`.
    /// - body, [`UserPresenceStatus`](crate::types::UserPresenceStatus).
    /// - answers 200 with [`UserPresenceStatus`](crate::types::UserPresenceStatus).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.user().set_user_presence_status(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_user_presence_status(
        self,
        associate_id: i32,
        body: &UserPresenceStatus,
    ) -> Call<'c, UserPresenceStatus> {
        self.call(Op::SetUserPresenceStatus, &[View::I32(associate_id)]).body(View::Carrier(body))
    }

    /// Get user.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/User/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetUser.html)
    /// - `id` (path), `i32`.
    /// - `fk` (query, optional), `bool`.
    /// - answers 200 with [`UserWithLinks`](crate::types::UserWithLinks).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.user().get_user(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_user(self, id: i32) -> GetUserCall<'c, UserWithLinks> {
        self.call(Op::GetUser, &[View::I32(id)]).into()
    }

    /// Put user.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PUT /api/v1/User/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_PutUser.html)
    /// - `id` (path), `i32`.
    /// - body, [`User`](crate::types::User).
    /// - answers 200 with [`UserWithLinks`](crate::types::UserWithLinks).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.user().put_user(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_user(self, id: i32, body: &User) -> Call<'c, UserWithLinks, Select> {
        self.call(Op::PutUser, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete user.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/User/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_DeleteUser.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.user().delete_user(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_user(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteUser, &[View::I32(id)])
    }

    /// Patch user.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/User/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_PatchUser.html)
    /// - `id` (path), `i32`.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - answers 200 with [`UserWithLinks`](crate::types::UserWithLinks).
    /// - answers 404 with no body: There is no such entity.
    /// - answers 409 with no body: A test in the patch failed; nothing was changed.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.user().patch_user(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch_user(self, id: i32, body: &[JsonPatch]) -> Call<'c, UserWithLinks, Select> {
        self.call(Op::PatchUser, &[View::I32(id)]).body(View::List(&body))
    }

    /// Get user commands async.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/User/{id}/CustomCommand`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetUserCommandsAsync.html)
    /// - `id` (path), `i32`.
    /// - answers 404 with no body: There is no such entity.
    /// - answers 200 with list of [`CustomCommand`](crate::types::CustomCommand).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.user().get_user_commands_async(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_user_commands_async(self, id: i32) -> Call<'c, Vec<CustomCommand>> {
        self.call(Op::GetUserCommandsAsync, &[View::I32(id)])
    }

    /// Execute user command async.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/User/{id}/CustomCommand/{commandName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_ExecuteUserCommandAsync.html)
    /// - `id` (path), `i32`.
    /// - `commandName` (path), text.
    /// - `actionResult` (query, optional), [`CommandActionResult`](crate::types::CommandActionResult).
    /// - answers 400 with no body: The request cannot be understood.
    /// - answers 404 with no body: There is no such entity.
    /// - answers 200 with [`CommandResult`](crate::types::CommandResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.user().execute_user_command_async(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn execute_user_command_async(
        self,
        id: i32,
        command_name: &str,
    ) -> ExecuteUserCommandAsyncCall<'c, CommandResult> {
        self.call(Op::ExecuteUserCommandAsync, &[View::I32(id), View::Str(command_name)]).into()
    }

    /// Get all foreign keys on entity.
    ///
    /// `GET /api/v1/User/{id}/ForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetAllForeignKeysOnEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with dictionary of text.
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.user().get_all_foreign_keys_on_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all_foreign_keys_on_entity(self, id: i32) -> Call<'c, Map<String>> {
        self.call(Op::GetAllForeignKeysOnEntity, &[View::I32(id)])
    }

    /// Get user from name.
    ///
    /// `GET /api/v1/User/{userName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetUserFromName.html)
    /// - `userName` (path), text.
    /// - answers 200 with [`User`](crate::types::User).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.user().get_user_from_name("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_user_from_name(self, user_name: &str) -> Call<'c, User> {
        self.call(Op::GetUserFromName, &[View::Str(user_name)])
    }

    /// Save user from name.
    ///
    /// `PUT /api/v1/User/{userName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_SaveUserFromName.html)
    /// - `userName` (path), text.
    /// - body, [`User`](crate::types::User).
    /// - answers 200 with [`User`](crate::types::User).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.user().save_user_from_name("text", &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_user_from_name(self, user_name: &str, body: &User) -> Call<'c, User> {
        self.call(Op::SaveUserFromName, &[View::Str(user_name)]).body(View::Carrier(body))
    }

    /// Delete user from name.
    ///
    /// `DELETE /api/v1/User/{userName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_DeleteUserFromName.html)
    /// - `userName` (path), text.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.user().delete_user_from_name("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_user_from_name(self, user_name: &str) -> Call<'c, ()> {
        self.call(Op::DeleteUserFromName, &[View::Str(user_name)])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](UserClient::get_all), with its options.
    GetAllCall Select superoffice_archive_options {
        /// Restriction on the rows, such as `status = 4 and whenRequested after '2022-01-31'`.
        filter String = "$filter";
        /// Columns to sort by, each with `asc` or `desc` if need be.
        order_by String = "$orderBy";
        /// Kinds of entities to include, separated by commas.
        entities String = "$entities";
        /// Most rows in one answer.
        top i32 = "$top";
        /// Rows to leave out at the start.
        skip i32 = "$skip";
        /// How much of each column to return.
        mode Mode = "$mode";
        /// Options of the archive provider.
        options String = "$options";
        /// Context that the archive provider understands.
        context String = "$context";
        /// Format of the answer; wins over the `Accept` header.
        format String = "$format";
        /// Whether column names are made safe for use as identifiers.
        json_safe bool = "$jsonSafe";
        /// Whether booleans come as values or as they are displayed.
        output Output = "$output";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`create_default_user_from_user_type_and_person_id`](UserClient::create_default_user_from_user_type_and_person_id),
    /// with its options.
    CreateDefaultUserFromUserTypeAndPersonIdCall NoSelect superoffice_options {
        /// The query parameter `userType`.
        user_type UserType = "userType";
        /// The query parameter `personId`.
        person_id i32 = "personId";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_user`](UserClient::get_user), with its options.
    GetUserCall Select superoffice_options {
        /// The query parameter `fk`.
        fk bool = "fk";
    }
}

pagewire_runtime::call! {
    /// The call of [`execute_user_command_async`](UserClient::execute_user_command_async), with its options.
    ExecuteUserCommandAsyncCall NoSelect superoffice_options {
        /// The query parameter `actionResult`.
        action_result CommandActionResult = "actionResult";
    }
}
