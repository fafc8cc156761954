// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{
    Associate, CommandActionResult, CommandResult, CredentialType, CustomCommand, FieldInfoBase, JsonPatch, Mode,
    ODataSlimResponse, Output, SoPrincipalCarrier, User, UserPresenceStatus, UserType, UserWithLinks,
};
use crate::CallWithOptions;

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

    /// Returns rows about every user, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/User`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetAll.html)
    /// - `$filter` (query, optional), text: Condition that rows must meet, made of columns, operators and values,
    ///   joined by `and` or `or`.
    /// - `$orderBy` (query, optional), text: Columns to sort by, separated by commas, each with an optional asc or
    ///   desc.
    /// - `$entities` (query, optional), text: Kinds of rows to include, as entity names separated by commas; empty, the
    ///   default, means all kinds.
    /// - `$top` (query, optional), `i32`: Largest number of rows to return.
    /// - `$skip` (query, optional), `i32`: Rows to leave out before the first that is returned, for paging.
    /// - `$mode` (query, optional), [`Mode`](crate::types::Mode): `Slim` gives only the display value of each column,
    ///   `Full` also the raw value and display hints; the vendor does not describe `Wide`.
    /// - `$options` (query, optional), text: Settings that this archive provider understands, such as GrandTotal=true.
    /// - `$context` (query, optional), text: Extra text that this archive provider reads; most ignore it.
    /// - `$format` (query, optional), text: Format of the response, JSON or XML; overrides the Accept header.
    /// - `$jsonSafe` (query, optional), `bool`: Replaces every character of column names that is not safe in JSON names
    ///   by an underscore.
    /// - `$output` (query, optional), [`Output`](crate::types::Output): In SLIM mode, whether booleans come back as
    ///   true and false (Logical) or as icon hints (Display). Dates are ISO text either way.
    /// - rows of the archive `AllUsers`, whose columns the feature `archive-all-users` brings, as in
    ///   `$select=usergroupId,lastName`, `$filter=lastName begins 'A'` and `$orderBy=lastName`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-all-users")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, all_users};
    ///
    /// let query = Query::new()
    ///     .select((all_users::USERGROUP_ID, all_users::LAST_NAME))
    ///     .filter(all_users::LAST_NAME.begins("A"))
    ///     .order_by(all_users::LAST_NAME.asc());
    /// let response = client.user().get_all().with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1User_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores a new user and returns it with its key and links. Begin with the values of its `default` resource. In the
    /// online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/User`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_PostUser.html)
    /// - body, [`User`](crate::types::User).
    /// - returns 200 with [`UserWithLinks`](crate::types::UserWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::User::new().set_name("Example");
    /// let response = client.user().post_user(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1User_PostUser")]
    #[inline]
    pub fn post_user(self, body: &User) -> Call<'c, UserWithLinks, Select> {
        self.call(Op::PostUser, &[]).body(View::Carrier(body))
    }

    /// Returns the ways in which users can log in. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `GET /api/v1/User/CredentialTypes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetCredentialTypes.html)
    /// - returns 200 with list of [`CredentialType`](crate::types::CredentialType).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user().get_credential_types().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1User_GetCredentialTypes")]
    #[inline]
    pub fn get_credential_types(self) -> Call<'c, Vec<CredentialType>> {
        self.call(Op::GetCredentialTypes, &[])
    }

    /// Returns types and settings of all custom fields of users: published user-defined fields and extra fields, not
    /// the built-in ones.
    ///
    /// `GET /api/v1/User/CustomField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetCustomFieldInfoList.html)
    /// - returns 200 with list of [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user().get_custom_field_info_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1User_GetCustomFieldInfoList")]
    #[inline]
    pub fn get_custom_field_info_list(self) -> Call<'c, Vec<FieldInfoBase>> {
        self.call(Op::GetCustomFieldInfoList, &[])
    }

    /// Returns the type and settings of one custom field of users: a published user-defined field or an extra field.
    ///
    /// `GET /api/v1/User/CustomField/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetCustomFieldInfo.html)
    /// - `fieldName` (path), text: Custom field by its name, such as x\_foo for an extra field or SuperOffice:3 for a
    ///   user-defined one.
    /// - returns 200 with [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user().get_custom_field_info("field name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1User_GetCustomFieldInfo")]
    #[inline]
    pub fn get_custom_field_info(self, field_name: &str) -> Call<'c, FieldInfoBase> {
        self.call(Op::GetCustomFieldInfo, &[View::Str(field_name)])
    }

    /// Returns a new user with defaults for a person and a kind of user; nothing is stored. System and anonymous users
    /// need no person. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `GET /api/v1/User/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_CreateDefaultUserFromUserTypeAndPersonId.html)
    /// - `userType` (query, optional), [`UserType`](crate::types::UserType): Kind of user to make.
    /// - `personId` (query, optional), `i32`: Key of the person who becomes a user.
    /// - returns 200 with [`User`](crate::types::User).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user().create_default_user_from_user_type_and_person_id().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1User_CreateDefaultUserFromUserTypeAndPersonId")]
    #[inline]
    pub fn create_default_user_from_user_type_and_person_id(
        self,
    ) -> CreateDefaultUserFromUserTypeAndPersonIdCall<'c, User> {
        self.call(Op::CreateDefaultUserFromUserTypeAndPersonId, &[]).into()
    }

    /// Checks whether a user could be saved, without saving it. Returns messages by field; none means that it is valid.
    /// In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `POST /api/v1/User/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_ValidateUser.html)
    /// - body, [`User`](crate::types::User).
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::User::new().set_name("Example");
    /// let response = client.user().validate_user(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1User_ValidateUser")]
    #[inline]
    pub fn validate_user(self, body: &User) -> Call<'c, Map<String>> {
        self.call(Op::ValidateUser, &[]).body(View::Carrier(body))
    }

    /// Returns the caller as a user, with credentials and licenses. The online service refuses it.
    ///
    /// `GET /api/v1/User/current`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetCurrentUser.html)
    /// - returns 200 with [`User`](crate::types::User).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user().get_current_user().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1User_GetCurrentUser")]
    #[inline]
    pub fn get_current_user(self) -> Call<'c, User> {
        self.call(Op::GetCurrentUser, &[])
    }

    /// Returns the caller's login name, key and role.
    ///
    /// `GET /api/v1/User/currentAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetCurrentAssociate.html)
    /// - returns 200 with [`Associate`](crate::types::Associate).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user().get_current_associate().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1User_GetCurrentAssociate")]
    #[inline]
    pub fn get_current_associate(self) -> Call<'c, Associate> {
        self.call(Op::GetCurrentAssociate, &[])
    }

    /// Returns the caller with groups, rights and licenses, in the online service too.
    ///
    /// `GET /api/v1/User/currentPrincipal`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetCurrentPrincipal.html)
    /// - returns 200 with [`SoPrincipalCarrier`](crate::types::SoPrincipalCarrier).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user().get_current_principal().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1User_GetCurrentPrincipal")]
    #[inline]
    pub fn get_current_principal(self) -> Call<'c, SoPrincipalCarrier> {
        self.call(Op::GetCurrentPrincipal, &[])
    }

    /// Returns an access token of the session, with which further calls are faster.
    ///
    /// `GET /api/v1/User/currentToken`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetCurrentToken.html)
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user().get_current_token().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1User_GetCurrentToken")]
    #[inline]
    pub fn get_current_token(self) -> Call<'c, String> {
        self.call(Op::GetCurrentToken, &[])
    }

    /// Returns whether a user of customer service is present. In the online service user management is closed to
    /// partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `GET /api/v1/User/{associateId}/UserPresenceStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetUserPresenceStatus.html)
    /// - `associateId` (path), `i32`: Key of the user whose presence is wanted.
    /// - returns 200 with [`UserPresenceStatus`](crate::types::UserPresenceStatus).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user().get_user_presence_status(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1User_GetUserPresenceStatus")]
    #[inline]
    pub fn get_user_presence_status(self, associate_id: i32) -> Call<'c, UserPresenceStatus> {
        self.call(Op::GetUserPresenceStatus, &[View::I32(associate_id)])
    }

    /// Sets whether a user of customer service is present and returns the status. In the online service user management
    /// is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `PUT /api/v1/User/{associateId}/UserPresenceStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_SetUserPresenceStatus.html)
    /// - `associateId` (path), `i32`: Key of the user whose presence is set.
    /// - body, [`UserPresenceStatus`](crate::types::UserPresenceStatus).
    /// - returns 200 with [`UserPresenceStatus`](crate::types::UserPresenceStatus).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::UserPresenceStatus::new().set_message("Hello!");
    /// let response = client.user().set_user_presence_status(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1User_SetUserPresenceStatus")]
    #[inline]
    pub fn set_user_presence_status(
        self,
        associate_id: i32,
        body: &UserPresenceStatus,
    ) -> Call<'c, UserPresenceStatus> {
        self.call(Op::SetUserPresenceStatus, &[View::I32(associate_id)]).body(View::Carrier(body))
    }

    /// Returns one user by its key, with links to related resources. An unknown key gives 404. In the online service
    /// user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/User/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetUser.html)
    /// - `id` (path), `i32`: Key of the user that is returned.
    /// - `fk` (query, optional), `bool`: Whether foreign keys are added to ExtraFields as application.device.key; false
    ///   by default.
    /// - returns 200 with [`UserWithLinks`](crate::types::UserWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user().get_user(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1User_GetUser")]
    #[inline]
    pub fn get_user(self, id: i32) -> GetUserCall<'c, UserWithLinks> {
        self.call(Op::GetUser, &[View::I32(id)]).into()
    }

    /// Replaces a user by the one in the request and returns it as stored. In the online service user management is
    /// closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PUT /api/v1/User/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_PutUser.html)
    /// - `id` (path), `i32`: Key of the user that is changed.
    /// - body, [`User`](crate::types::User).
    /// - returns 200 with [`UserWithLinks`](crate::types::UserWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::User::new().set_name("Example");
    /// let response = client.user().put_user(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1User_PutUser")]
    #[inline]
    pub fn put_user(self, id: i32, body: &User) -> Call<'c, UserWithLinks, Select> {
        self.call(Op::PutUser, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes a user by its key. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/User/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_DeleteUser.html)
    /// - `id` (path), `i32`: Key of the user that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.user().delete_user(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1User_DeleteUser")]
    #[inline]
    pub fn delete_user(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteUser, &[View::I32(id)])
    }

    /// Changes single properties of a user by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The rest stays as it
    /// is. Returns the result. An unknown key gives 404, a `test` that fails 409; with `If-Unmodified-Since` the change
    /// is refused with 412 when the record has changed since. In the online service user management is closed to
    /// partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/User/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_PatchUser.html)
    /// - `id` (path), `i32`: Key of the user that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`UserWithLinks`](crate::types::UserWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    /// - returns 409 with no body: A test in the patch failed; nothing was changed.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [
    ///     superoffice::types::JsonPatch::new()
    ///         .set_op(superoffice::types::JsonPatchOperation::Replace)
    ///         .set_path("/Name")
    ///         .set_value("Example"),
    /// ];
    /// let response = client.user().patch_user(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1User_PatchUser")]
    #[inline]
    pub fn patch_user(self, id: i32, body: &[JsonPatch]) -> Call<'c, UserWithLinks, Select> {
        self.call(Op::PatchUser, &[View::I32(id)]).body(View::List(&body))
    }

    /// Returns the custom commands that can be run on one user. An unknown key gives 404. In the online service user
    /// management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/User/{id}/CustomCommand`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetUserCommandsAsync.html)
    /// - `id` (path), `i32`: Key of the user whose commands are wanted.
    /// - returns 404 with no body: The entity does not exist.
    /// - returns 200 with list of [`CustomCommand`](crate::types::CustomCommand).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user().get_user_commands_async(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1User_GetUserCommandsAsync")]
    #[inline]
    pub fn get_user_commands_async(self, id: i32) -> Call<'c, Vec<CustomCommand>> {
        self.call(Op::GetUserCommandsAsync, &[View::I32(id)])
    }

    /// Carries out a custom command on a user. An unknown user or command gives 404. In the online service user
    /// management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/User/{id}/CustomCommand/{commandName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_ExecuteUserCommandAsync.html)
    /// - `id` (path), `i32`: Key of the user that the command is for.
    /// - `commandName` (path), text: Which command is carried out.
    /// - `actionResult` (query, optional), [`CommandActionResult`](crate::types::CommandActionResult): What the user
    ///   chose in the dialog of the command.
    /// - returns 400 with no body: The request cannot be understood.
    /// - returns 404 with no body: The entity does not exist.
    /// - returns 200 with [`CommandResult`](crate::types::CommandResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user().execute_user_command_async(1, "command name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1User_ExecuteUserCommandAsync")]
    #[inline]
    pub fn execute_user_command_async(
        self,
        id: i32,
        command_name: &str,
    ) -> ExecuteUserCommandAsyncCall<'c, CommandResult> {
        self.call(Op::ExecuteUserCommandAsync, &[View::I32(id), View::Str(command_name)]).into()
    }

    /// Returns the keys that external applications keep on one user, by application, device and key name. An unknown
    /// key gives 404.
    ///
    /// `GET /api/v1/User/{id}/ForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetAllForeignKeysOnEntity.html)
    /// - `id` (path), `i32`: Key of the user whose data is wanted.
    /// - returns 200 with dictionary of text.
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user().get_all_foreign_keys_on_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1User_GetAllForeignKeysOnEntity")]
    #[inline]
    pub fn get_all_foreign_keys_on_entity(self, id: i32) -> Call<'c, Map<String>> {
        self.call(Op::GetAllForeignKeysOnEntity, &[View::I32(id)])
    }

    /// Returns a user by the login name. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `GET /api/v1/User/{userName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetUserFromName.html)
    /// - `userName` (path), text: Login name of the user to return.
    /// - returns 200 with [`User`](crate::types::User).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.user().get_user_from_name("ada").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1User_GetUserFromName")]
    #[inline]
    pub fn get_user_from_name(self, user_name: &str) -> Call<'c, User> {
        self.call(Op::GetUserFromName, &[View::Str(user_name)])
    }

    /// Stores a user, found by the login name, and returns the user. In the online service user management is closed to
    /// partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `PUT /api/v1/User/{userName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_SaveUserFromName.html)
    /// - `userName` (path), text: Login name of the user to store.
    /// - body, [`User`](crate::types::User).
    /// - returns 200 with [`User`](crate::types::User).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::User::new().set_name("Example");
    /// let response = client.user().save_user_from_name("ada", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1User_SaveUserFromName")]
    #[inline]
    pub fn save_user_from_name(self, user_name: &str, body: &User) -> Call<'c, User> {
        self.call(Op::SaveUserFromName, &[View::Str(user_name)]).body(View::Carrier(body))
    }

    /// Removes a user by the login name. In the online service user management is closed to partner apps.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `DELETE /api/v1/User/{userName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_DeleteUserFromName.html)
    /// - `userName` (path), text: Login name of the user to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.user().delete_user_from_name("ada").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1User_DeleteUserFromName")]
    #[inline]
    pub fn delete_user_from_name(self, user_name: &str) -> Call<'c, ()> {
        self.call(Op::DeleteUserFromName, &[View::Str(user_name)])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](UserClient::get_all), with its options.
    GetAllCall<A> = CallWithOptions Rows GetAllOptions {
        /// Condition that rows must meet, made of columns, operators and values, joined by `and` or `or`.
        filter String = "$filter";
        /// Columns to sort by, separated by commas, each with an optional asc or desc.
        order_by String = "$orderBy";
        /// Kinds of rows to include, as entity names separated by commas; empty, the default, means all kinds.
        entities String = "$entities";
        /// Largest number of rows to return.
        top i32 = "$top";
        /// Rows to leave out before the first that is returned, for paging.
        skip i32 = "$skip";
        /// `Slim` gives only the display value of each column, `Full` also the raw value and display hints; the vendor
        /// does not describe `Wide`.
        mode Mode = "$mode";
        /// Settings that this archive provider understands, such as GrandTotal=true.
        options String = "$options";
        /// Extra text that this archive provider reads; most ignore it.
        context String = "$context";
        /// Format of the response, JSON or XML; overrides the Accept header.
        format String = "$format";
        /// Replaces every character of column names that is not safe in JSON names by an underscore.
        json_safe bool = "$jsonSafe";
        /// In SLIM mode, whether booleans come back as true and false (Logical) or as icon hints (Display). Dates are
        /// ISO text either way.
        output Output = "$output";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`create_default_user_from_user_type_and_person_id`](UserClient::create_default_user_from_user_type_and_person_id),
    /// with its options.
    CreateDefaultUserFromUserTypeAndPersonIdCall =
    CallWithOptions NoSelect CreateDefaultUserFromUserTypeAndPersonIdOptions {
        /// Kind of user to make.
        user_type UserType = "userType";
        /// Key of the person who becomes a user.
        person_id i32 = "personId";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_user`](UserClient::get_user), with its options.
    GetUserCall = CallWithOptions Select GetUserOptions {
        /// Whether foreign keys are added to ExtraFields as application.device.key; false by default.
        fk bool = "fk";
    }
}

pagewire_runtime::call! {
    /// The call of [`execute_user_command_async`](UserClient::execute_user_command_async), with its options.
    ExecuteUserCommandAsyncCall = CallWithOptions NoSelect ExecuteUserCommandAsyncOptions {
        /// What the user chose in the dialog of the command.
        action_result CommandActionResult = "actionResult";
    }
}
