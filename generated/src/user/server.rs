// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Map, server, take};
use crate::types::{
    Associate, CommandActionResult, CommandResult, CredentialType, CustomCommand, FieldInfoBase, JsonPatch, Mode,
    ODataSlimResponse, Output, SoPrincipalCarrier, User, UserPresenceStatus, UserType, UserWithLinks,
};

use super::operations::*;

/// Handlers of the tag `User`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait UserServer: Send + Sync + 'static {
    /// Returns rows about every user, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/User`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        filter: Option<String>,
        order_by: Option<String>,
        entities: Option<String>,
        top: Option<i32>,
        skip: Option<i32>,
        mode: Option<Mode>,
        options: Option<String>,
        context: Option<String>,
        format: Option<String>,
        json_safe: Option<bool>,
        output: Option<Output>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a new user and returns it with its key and links.
    ///
    /// `POST /api/v1/User`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_PostUser.html)
    fn post_user<'a>(
        &'a self,
        cx: &'a server::Context,
        body: User,
    ) -> impl Future<Output = Result<Option<UserWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the ways in which users can log in.
    ///
    /// `GET /api/v1/User/CredentialTypes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetCredentialTypes.html)
    fn get_credential_types<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<CredentialType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns types and settings of all custom fields of users: published user-defined fields and extra fields, not
    /// the built-in ones.
    ///
    /// `GET /api/v1/User/CustomField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetCustomFieldInfoList.html)
    fn get_custom_field_info_list<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<FieldInfoBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the type and settings of one custom field of users: a published user-defined field or an extra field.
    ///
    /// `GET /api/v1/User/CustomField/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetCustomFieldInfo.html)
    fn get_custom_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        field_name: String,
    ) -> impl Future<Output = Result<Option<FieldInfoBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new user with defaults for a person and a kind of user; nothing is stored.
    ///
    /// `GET /api/v1/User/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_CreateDefaultUserFromUserTypeAndPersonId.html)
    fn create_default_user_from_user_type_and_person_id<'a>(
        &'a self,
        cx: &'a server::Context,
        user_type: Option<UserType>,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<User>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks whether a user could be saved, without saving it.
    ///
    /// `POST /api/v1/User/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_ValidateUser.html)
    fn validate_user<'a>(
        &'a self,
        cx: &'a server::Context,
        body: User,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the caller as a user, with credentials and licenses.
    ///
    /// `GET /api/v1/User/current`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetCurrentUser.html)
    fn get_current_user<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<User>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the caller's login name, key and role.
    ///
    /// `GET /api/v1/User/currentAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetCurrentAssociate.html)
    fn get_current_associate<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<Associate>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the caller with groups, rights and licenses, in the online service too.
    ///
    /// `GET /api/v1/User/currentPrincipal`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetCurrentPrincipal.html)
    fn get_current_principal<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<SoPrincipalCarrier>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an access token of the session, with which further calls are faster.
    ///
    /// `GET /api/v1/User/currentToken`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetCurrentToken.html)
    fn get_current_token<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a user of customer service is present.
    ///
    /// `GET /api/v1/User/{associateId}/UserPresenceStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetUserPresenceStatus.html)
    fn get_user_presence_status<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: i32,
    ) -> impl Future<Output = Result<Option<UserPresenceStatus>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets whether a user of customer service is present and returns the status.
    ///
    /// `PUT /api/v1/User/{associateId}/UserPresenceStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_SetUserPresenceStatus.html)
    fn set_user_presence_status<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: i32,
        body: UserPresenceStatus,
    ) -> impl Future<Output = Result<Option<UserPresenceStatus>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one user by its key, with links to related resources.
    ///
    /// `GET /api/v1/User/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetUser.html)
    fn get_user<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        fk: Option<bool>,
    ) -> impl Future<Output = Result<Option<UserWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a user by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/User/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_PutUser.html)
    fn put_user<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: User,
    ) -> impl Future<Output = Result<Option<UserWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a user by its key.
    ///
    /// `DELETE /api/v1/User/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_DeleteUser.html)
    fn delete_user<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a user by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/User/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_PatchUser.html)
    fn patch_user<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<UserWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the custom commands that can be run on one user.
    ///
    /// `GET /api/v1/User/{id}/CustomCommand`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetUserCommandsAsync.html)
    fn get_user_commands_async<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Vec<CustomCommand>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Carries out a custom command on a user.
    ///
    /// `POST /api/v1/User/{id}/CustomCommand/{commandName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_ExecuteUserCommandAsync.html)
    fn execute_user_command_async<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        command_name: String,
        action_result: Option<CommandActionResult>,
    ) -> impl Future<Output = Result<Option<CommandResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the keys that external applications keep on one user, by application, device and key name.
    ///
    /// `GET /api/v1/User/{id}/ForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetAllForeignKeysOnEntity.html)
    fn get_all_foreign_keys_on_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a user by the login name.
    ///
    /// `GET /api/v1/User/{userName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_GetUserFromName.html)
    fn get_user_from_name<'a>(
        &'a self,
        cx: &'a server::Context,
        user_name: String,
    ) -> impl Future<Output = Result<Option<User>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a user, found by the login name, and returns the user.
    ///
    /// `PUT /api/v1/User/{userName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_SaveUserFromName.html)
    fn save_user_from_name<'a>(
        &'a self,
        cx: &'a server::Context,
        user_name: String,
        body: User,
    ) -> impl Future<Output = Result<Option<User>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a user by the login name.
    ///
    /// `DELETE /api/v1/User/{userName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/User/v1User_DeleteUserFromName.html)
    fn delete_user_from_name<'a>(
        &'a self,
        cx: &'a server::Context,
        user_name: String,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `User`, served by `api`.
pub fn routes(api: impl UserServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`UserServer`] that goes with an operation.
fn dispatch<'a, T: UserServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetAll) => server::respond(
            cx,
            api.get_all(
                cx,
                take!(input.query("$filter")),
                take!(input.query("$orderBy")),
                take!(input.query("$entities")),
                take!(input.query("$top")),
                take!(input.query("$skip")),
                take!(input.query("$mode")),
                take!(input.query("$options")),
                take!(input.query("$context")),
                take!(input.query("$format")),
                take!(input.query("$jsonSafe")),
                take!(input.query("$output")),
            ),
        ),
        Some(Op::PostUser) => server::respond(cx, api.post_user(cx, take!(input.body()))),
        Some(Op::GetCredentialTypes) => server::respond(cx, api.get_credential_types(cx)),
        Some(Op::GetCustomFieldInfoList) => server::respond(cx, api.get_custom_field_info_list(cx)),
        Some(Op::GetCustomFieldInfo) => server::respond(
            cx,
            api.get_custom_field_info(cx, take!(input.path("fieldName"))),
        ),
        Some(Op::CreateDefaultUserFromUserTypeAndPersonId) => server::respond(
            cx,
            api.create_default_user_from_user_type_and_person_id(
                cx,
                take!(input.query("userType")),
                take!(input.query("personId")),
            ),
        ),
        Some(Op::ValidateUser) => server::respond(cx, api.validate_user(cx, take!(input.body()))),
        Some(Op::GetCurrentUser) => server::respond(cx, api.get_current_user(cx)),
        Some(Op::GetCurrentAssociate) => server::respond(cx, api.get_current_associate(cx)),
        Some(Op::GetCurrentPrincipal) => server::respond(cx, api.get_current_principal(cx)),
        Some(Op::GetCurrentToken) => server::respond(cx, api.get_current_token(cx)),
        Some(Op::GetUserPresenceStatus) => server::respond(
            cx,
            api.get_user_presence_status(cx, take!(input.path("associateId"))),
        ),
        Some(Op::SetUserPresenceStatus) => server::respond(
            cx,
            api.set_user_presence_status(cx, take!(input.path("associateId")), take!(input.body())),
        ),
        Some(Op::GetUser) => server::respond(cx, api.get_user(cx, take!(input.path("id")), take!(input.query("fk")))),
        Some(Op::PutUser) => server::respond(cx, api.put_user(cx, take!(input.path("id")), take!(input.body()))),
        Some(Op::DeleteUser) => server::respond(cx, api.delete_user(cx, take!(input.path("id")))),
        Some(Op::PatchUser) => server::respond(cx, api.patch_user(cx, take!(input.path("id")), take!(input.body()))),
        Some(Op::GetUserCommandsAsync) => server::respond(cx, api.get_user_commands_async(cx, take!(input.path("id")))),
        Some(Op::ExecuteUserCommandAsync) => server::respond(
            cx,
            api.execute_user_command_async(
                cx,
                take!(input.path("id")),
                take!(input.path("commandName")),
                take!(input.query("actionResult")),
            ),
        ),
        Some(Op::GetAllForeignKeysOnEntity) => server::respond(
            cx,
            api.get_all_foreign_keys_on_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::GetUserFromName) => server::respond(cx, api.get_user_from_name(cx, take!(input.path("userName")))),
        Some(Op::SaveUserFromName) => server::respond(
            cx,
            api.save_user_from_name(cx, take!(input.path("userName")), take!(input.body())),
        ),
        Some(Op::DeleteUserFromName) => server::respond(
            cx,
            api.delete_user_from_name(cx, take!(input.path("userName"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
