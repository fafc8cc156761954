// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Map, server, take};
use crate::types::{
    Appointment, AppointmentEntity, AppointmentEntityWithLinks, FieldInfoBase, JsonPatch, Mode, ODataSlimResponse,
    Output, UDefFieldType, UserDefinedFieldInfo,
};

use super::operations::*;

/// Handlers of the tag `Appointment`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait AppointmentServer: Send + Sync + 'static {
    /// Returns rows about every appointment, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Appointment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_GetAll.html)
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

    /// Stores a new appointment and returns it with its key and links.
    ///
    /// `POST /api/v1/Appointment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_PostAppointmentEntity.html)
    fn post_appointment_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: AppointmentEntity,
    ) -> impl Future<Output = Result<Option<AppointmentEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns types and settings of all custom fields of appointments: published user-defined fields and extra fields,
    /// not the built-in ones.
    ///
    /// `GET /api/v1/Appointment/CustomField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_GetCustomFieldInfoList.html)
    fn get_custom_field_info_list<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<FieldInfoBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the type and settings of one custom field of appointments: a published user-defined field or an extra
    /// field.
    ///
    /// `GET /api/v1/Appointment/CustomField/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_GetCustomFieldInfo.html)
    fn get_custom_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        field_name: String,
    ) -> impl Future<Output = Result<Option<FieldInfoBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the draft of the user-defined fields of appointments, which may be ahead of the published layout.
    ///
    /// `GET /api/v1/Appointment/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_GetUdefLayout.html)
    fn get_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces the draft of the user-defined fields of appointments and returns it as stored.
    ///
    /// `PUT /api/v1/Appointment/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_SaveUdefLayout.html)
    fn save_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<UserDefinedFieldInfo>,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an empty user-defined field of the given type to appointments and returns it.
    ///
    /// `POST /api/v1/Appointment/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_AddUdefField.html)
    fn add_udef_field<'a>(
        &'a self,
        cx: &'a server::Context,
        udef_field_type: UDefFieldType,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the draft of user-defined fields for appointments differs from what is published.
    ///
    /// `GET /api/v1/Appointment/UdefLayout/Changed`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_DetectUnpublishedChanges.html)
    fn detect_unpublished_changes<'a>(
        &'a self,
        cx: &'a server::Context,
        column_changes_only: Option<bool>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a publication of user-defined fields for appointments is going on.
    ///
    /// `GET /api/v1/Appointment/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_IsPublishUdefLayoutActive.html)
    fn is_publish_udef_layout_active<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Publishes the draft of the user-defined fields of appointments; stored values move to other columns where that
    /// is needed.
    ///
    /// `POST /api/v1/Appointment/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_PublishUdefLayout.html)
    fn publish_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user-defined fields of appointments as users see them now.
    ///
    /// `GET /api/v1/Appointment/UdefLayout/Published`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_GetPublishedUdefLayout.html)
    fn get_published_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one user-defined field of appointments as it is published.
    ///
    /// `GET /api/v1/Appointment/UdefLayout/Published/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_GetPublishedUdefFieldInfo.html)
    fn get_published_udef_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        progid_or_label: String,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Drops the draft of the user-defined fields of appointments and starts again from the published layout.
    ///
    /// `POST /api/v1/Appointment/UdefLayout/Revert`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_RevertUdefLayout.html)
    fn revert_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one user-defined field of appointments from the draft layout, which may be ahead of the published one.
    ///
    /// `GET /api/v1/Appointment/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_GetUdefFieldInfo.html)
    fn get_udef_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        progid_or_label: String,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a user-defined field from the draft layout of appointments.
    ///
    /// `DELETE /api/v1/Appointment/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_DeleteUdefFieldInfo.html)
    fn delete_udef_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        progid_or_label: String,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Gives a user-defined field of appointments another data type and returns the field.
    ///
    /// `POST /api/v1/Appointment/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_ChangeFieldType.html)
    fn change_field_type<'a>(
        &'a self,
        cx: &'a server::Context,
        progid_or_label: String,
        field_type: UDefFieldType,
        is_indexed: Option<bool>,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks whether an appointment could be saved, without saving it.
    ///
    /// `POST /api/v1/Appointment/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_ValidateAppointmentEntity.html)
    fn validate_appointment_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: AppointmentEntity,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new appointment with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/Appointment/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_DefaultAppointmentEntity.html)
    fn default_appointment_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<AppointmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one appointment by its key, with links to related resources.
    ///
    /// `GET /api/v1/Appointment/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_GetAppointmentEntity.html)
    fn get_appointment_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        fk: Option<bool>,
    ) -> impl Future<Output = Result<Option<AppointmentEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces an appointment by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/Appointment/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_PutAppointmentEntity.html)
    fn put_appointment_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: AppointmentEntity,
    ) -> impl Future<Output = Result<Option<AppointmentEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes an appointment by its key.
    ///
    /// `DELETE /api/v1/Appointment/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_DeleteAppointmentEntity.html)
    fn delete_appointment_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of an appointment by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/Appointment/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_PatchAppointmentEntity.html)
    fn patch_appointment_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<AppointmentEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the keys that external applications keep on one appointment, by application, device and key name.
    ///
    /// `GET /api/v1/Appointment/{id}/ForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_GetAllForeignKeysOnEntity.html)
    fn get_all_foreign_keys_on_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows about the links that belong to one appointment, with the chosen columns, filtered, sorted and
    /// paged.
    ///
    /// `GET /api/v1/Appointment/{id}/Links`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_Links.html)
    fn links<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
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

    /// Returns rows about the participants that belong to one appointment, with the chosen columns, filtered, sorted
    /// and paged.
    ///
    /// `GET /api/v1/Appointment/{id}/Participants`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_Participants.html)
    fn participants<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
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

    /// Returns the short form of one appointment, cheaper to read than the whole entity.
    ///
    /// `GET /api/v1/Appointment/{id}/Simple`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_Simple.html)
    fn simple<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Appointment`, served by `api`.
pub fn routes(api: impl AppointmentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`AppointmentServer`] that goes with an operation.
fn dispatch<'a, T: AppointmentServer>(
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
        Some(Op::PostAppointmentEntity) => server::respond(cx, api.post_appointment_entity(cx, take!(input.body()))),
        Some(Op::GetCustomFieldInfoList) => server::respond(cx, api.get_custom_field_info_list(cx)),
        Some(Op::GetCustomFieldInfo) => server::respond(
            cx,
            api.get_custom_field_info(cx, take!(input.path("fieldName"))),
        ),
        Some(Op::GetUdefLayout) => server::respond(cx, api.get_udef_layout(cx)),
        Some(Op::SaveUdefLayout) => server::respond(cx, api.save_udef_layout(cx, take!(input.body()))),
        Some(Op::AddUdefField) => server::respond(cx, api.add_udef_field(cx, take!(input.required("udefFieldType")))),
        Some(Op::DetectUnpublishedChanges) => server::respond(
            cx,
            api.detect_unpublished_changes(cx, take!(input.query("columnChangesOnly"))),
        ),
        Some(Op::IsPublishUdefLayoutActive) => server::respond(cx, api.is_publish_udef_layout_active(cx)),
        Some(Op::PublishUdefLayout) => server::respond(cx, api.publish_udef_layout(cx)),
        Some(Op::GetPublishedUdefLayout) => server::respond(cx, api.get_published_udef_layout(cx)),
        Some(Op::GetPublishedUdefFieldInfo) => server::respond(
            cx,
            api.get_published_udef_field_info(cx, take!(input.path("progidOrLabel"))),
        ),
        Some(Op::RevertUdefLayout) => server::respond(cx, api.revert_udef_layout(cx)),
        Some(Op::GetUdefFieldInfo) => server::respond(
            cx,
            api.get_udef_field_info(cx, take!(input.path("progidOrLabel"))),
        ),
        Some(Op::DeleteUdefFieldInfo) => server::respond(
            cx,
            api.delete_udef_field_info(cx, take!(input.path("progidOrLabel"))),
        ),
        Some(Op::ChangeFieldType) => server::respond(
            cx,
            api.change_field_type(
                cx,
                take!(input.path("progidOrLabel")),
                take!(input.path("fieldType")),
                take!(input.query("isIndexed")),
            ),
        ),
        Some(Op::ValidateAppointmentEntity) => server::respond(
            cx,
            api.validate_appointment_entity(cx, take!(input.body())),
        ),
        Some(Op::DefaultAppointmentEntity) => server::respond(cx, api.default_appointment_entity(cx)),
        Some(Op::GetAppointmentEntity) => server::respond(
            cx,
            api.get_appointment_entity(cx, take!(input.path("id")), take!(input.query("fk"))),
        ),
        Some(Op::PutAppointmentEntity) => server::respond(
            cx,
            api.put_appointment_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteAppointmentEntity) => server::respond(
            cx,
            api.delete_appointment_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PatchAppointmentEntity) => server::respond(
            cx,
            api.patch_appointment_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::GetAllForeignKeysOnEntity) => server::respond(
            cx,
            api.get_all_foreign_keys_on_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::Links) => server::respond(
            cx,
            api.links(
                cx,
                take!(input.path("id")),
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
        Some(Op::Participants) => server::respond(
            cx,
            api.participants(
                cx,
                take!(input.path("id")),
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
        Some(Op::Simple) => server::respond(cx, api.simple(cx, take!(input.path("id")))),
        None => return Err(server::Error::not_implemented()),
    })
}
