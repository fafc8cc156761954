// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Map, server, take};
use crate::types::{
    Appointment, BlobEntity, DuplicateEntry, DuplicateRule, FieldInfoBase, IfBlank, JsonPatch, Mode, ODataSlimResponse,
    Output, Project, ProjectEntity, ProjectEntityWithLinks, UDefFieldType, UserDefinedFieldInfo,
};

use super::operations::*;

/// Handlers of the tag `Project`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ProjectServer: Send + Sync + 'static {
    /// Returns rows about every project, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Project`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetAll.html)
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

    /// Stores a new project and returns it with its key and links.
    ///
    /// `POST /api/v1/Project`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_PostProjectEntity.html)
    fn post_project_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ProjectEntity,
    ) -> impl Future<Output = Result<Option<ProjectEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns types and settings of all custom fields of projects: published user-defined fields and extra fields, not
    /// the built-in ones.
    ///
    /// `GET /api/v1/Project/CustomField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetCustomFieldInfoList.html)
    fn get_custom_field_info_list<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<FieldInfoBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the type and settings of one custom field of projects: a published user-defined field or an extra field.
    ///
    /// `GET /api/v1/Project/CustomField/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetCustomFieldInfo.html)
    fn get_custom_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        field_name: String,
    ) -> impl Future<Output = Result<Option<FieldInfoBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the rules by which duplicates of projects are found, with their state.
    ///
    /// `GET /api/v1/Project/DuplicateRules`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetDuplicateRules.html)
    fn get_duplicate_rules<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<DuplicateRule>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Switches rules for duplicates of projects on and off.
    ///
    /// `PUT /api/v1/Project/DuplicateRules`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_SetDuplicateRulesStatus.html)
    fn set_duplicate_rules_status<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<DuplicateRule>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns projects with an equal or similar name.
    ///
    /// `GET /api/v1/Project/Duplicates/{name}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetDuplicates.html)
    fn get_duplicates<'a>(
        &'a self,
        cx: &'a server::Context,
        name: String,
    ) -> impl Future<Output = Result<Vec<DuplicateEntry>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the draft of the user-defined fields of projects, which may be ahead of the published layout.
    ///
    /// `GET /api/v1/Project/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetUdefLayout.html)
    fn get_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces the draft of the user-defined fields of projects and returns it as stored.
    ///
    /// `PUT /api/v1/Project/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_SaveUdefLayout.html)
    fn save_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<UserDefinedFieldInfo>,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an empty user-defined field of the given type to projects and returns it.
    ///
    /// `POST /api/v1/Project/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_AddUdefField.html)
    fn add_udef_field<'a>(
        &'a self,
        cx: &'a server::Context,
        udef_field_type: UDefFieldType,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the draft of user-defined fields for projects differs from what is published.
    ///
    /// `GET /api/v1/Project/UdefLayout/Changed`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_DetectUnpublishedChanges.html)
    fn detect_unpublished_changes<'a>(
        &'a self,
        cx: &'a server::Context,
        column_changes_only: Option<bool>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a publication of user-defined fields for projects is going on.
    ///
    /// `GET /api/v1/Project/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_IsPublishUdefLayoutActive.html)
    fn is_publish_udef_layout_active<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Publishes the draft of the user-defined fields of projects; stored values move to other columns where that is
    /// needed.
    ///
    /// `POST /api/v1/Project/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_PublishUdefLayout.html)
    fn publish_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user-defined fields of projects as users see them now.
    ///
    /// `GET /api/v1/Project/UdefLayout/Published`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetPublishedUdefLayout.html)
    fn get_published_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one user-defined field of projects as it is published.
    ///
    /// `GET /api/v1/Project/UdefLayout/Published/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetPublishedUdefFieldInfo.html)
    fn get_published_udef_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        progid_or_label: String,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Drops the draft of the user-defined fields of projects and starts again from the published layout.
    ///
    /// `POST /api/v1/Project/UdefLayout/Revert`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_RevertUdefLayout.html)
    fn revert_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one user-defined field of projects from the draft layout, which may be ahead of the published one.
    ///
    /// `GET /api/v1/Project/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetUdefFieldInfo.html)
    fn get_udef_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        progid_or_label: String,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a user-defined field from the draft layout of projects.
    ///
    /// `DELETE /api/v1/Project/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_DeleteUdefFieldInfo.html)
    fn delete_udef_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        progid_or_label: String,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Gives a user-defined field of projects another data type and returns the field.
    ///
    /// `POST /api/v1/Project/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_ChangeFieldType.html)
    fn change_field_type<'a>(
        &'a self,
        cx: &'a server::Context,
        progid_or_label: String,
        field_type: UDefFieldType,
        is_indexed: Option<bool>,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks whether a project could be saved, without saving it.
    ///
    /// `POST /api/v1/Project/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_ValidateProjectEntity.html)
    fn validate_project_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ProjectEntity,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new project with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/Project/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_DefaultProjectEntity.html)
    fn default_project_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ProjectEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a project may have a number, by the rules of the installation.
    ///
    /// `GET /api/v1/Project/{contactId}/IsNumberValid/{number}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_IsNumberValid.html)
    fn is_number_valid<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: i32,
        number: String,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one project by its key, with links to related resources.
    ///
    /// `GET /api/v1/Project/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetProjectEntity.html)
    fn get_project_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        fk: Option<bool>,
    ) -> impl Future<Output = Result<Option<ProjectEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a project by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/Project/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_PutProjectEntity.html)
    fn put_project_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ProjectEntity,
    ) -> impl Future<Output = Result<Option<ProjectEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a project by its key.
    ///
    /// `DELETE /api/v1/Project/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_DeleteProjectEntity.html)
    fn delete_project_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a project by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/Project/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_PatchProjectEntity.html)
    fn patch_project_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<ProjectEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows about the activities of one project, which are follow-ups, documents and mailings, with the chosen
    /// columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Project/{id}/Activities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_Activities.html)
    fn activities<'a>(
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

    /// Returns rows about the companies that take part in one project, read from the archive ContactProjects, with the
    /// chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Project/{id}/Contacts`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_Contacts.html)
    fn contacts<'a>(
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

    /// Returns the keys that external applications keep on one project, by application, device and key name.
    ///
    /// `GET /api/v1/Project/{id}/ForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetAllForeignKeysOnEntity.html)
    fn get_all_foreign_keys_on_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows about the steps of the guide of one project, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Project/{id}/Guide`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_Guide.html)
    fn guide<'a>(
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

    /// Updates the record that describes the picture of a project (format, size, description and the like), not the
    /// picture itself, and returns the record as stored.
    ///
    /// `PUT /api/v1/Project/{id}/ImageInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_PutImageInfo.html)
    fn put_image_info<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        project_id: i32,
        body: BlobEntity,
    ) -> impl Future<Output = Result<Option<BlobEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows about the links that belong to one project, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Project/{id}/Links`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_Links.html)
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

    /// Returns rows about the members that belong to one project, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Project/{id}/Members`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_Members.html)
    fn members<'a>(
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

    /// Returns the short form of one project, cheaper to read than the whole entity.
    ///
    /// `GET /api/v1/Project/{id}/Simple`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_Simple.html)
    fn simple<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<Project>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the type of the project has a guide of steps.
    ///
    /// `GET /api/v1/Project/{projectId}/HasGuide`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_HasGuide.html)
    fn has_guide<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: i32,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the picture of a project as it is stored, or scaled and converted when size or format are given.
    ///
    /// `GET /api/v1/Project/{projectId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetImage.html)
    fn get_image<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: i32,
        w: Option<i32>,
        h: Option<i32>,
        r#type: Option<String>,
        if_blank: Option<IfBlank>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the picture of a project and returns its key.
    ///
    /// `PUT /api/v1/Project/{projectId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_SaveImage.html)
    fn save_image<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: i32,
        data: server::Upload,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the picture of a project and returns its key, as the PUT does; for clients that cannot PUT.
    ///
    /// `POST /api/v1/Project/{projectId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_SaveImage_POST.html)
    fn save_image_post<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: i32,
        data: server::Upload,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes the picture of a project.
    ///
    /// `DELETE /api/v1/Project/{projectId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_DeleteImageContent.html)
    fn delete_image_content<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the record that describes the picture of a project (format, size, description and the like), without the
    /// picture itself.
    ///
    /// `GET /api/v1/Project/{projectId}/Imageinfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetImageInfo.html)
    fn get_image_info<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: i32,
    ) -> impl Future<Output = Result<Option<BlobEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the appointment that is the nearest milestone still to come in a project.
    ///
    /// `GET /api/v1/Project/{projectId}/NextMilestone`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetNextMilestone.html)
    fn get_next_milestone<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: i32,
    ) -> impl Future<Output = Result<Option<Appointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Merges two projects: the destination gets information of the source, and the source is removed.
    ///
    /// `POST /api/v1/Project/{sourceProjectId}/MergeTo/{destinationProjectId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_Merge.html)
    fn merge<'a>(
        &'a self,
        cx: &'a server::Context,
        source_project_id: i32,
        destination_project_id: i32,
        replace_empty_fields_on_destination: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Project`, served by `api`.
pub fn routes(api: impl ProjectServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ProjectServer`] that goes with an operation.
fn dispatch<'a, T: ProjectServer>(
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
        Some(Op::PostProjectEntity) => server::respond(cx, api.post_project_entity(cx, take!(input.body()))),
        Some(Op::GetCustomFieldInfoList) => server::respond(cx, api.get_custom_field_info_list(cx)),
        Some(Op::GetCustomFieldInfo) => server::respond(
            cx,
            api.get_custom_field_info(cx, take!(input.path("fieldName"))),
        ),
        Some(Op::GetDuplicateRules) => server::respond(cx, api.get_duplicate_rules(cx)),
        Some(Op::SetDuplicateRulesStatus) => server::respond(
            cx,
            api.set_duplicate_rules_status(cx, take!(input.body())),
        ),
        Some(Op::GetDuplicates) => server::respond(cx, api.get_duplicates(cx, take!(input.path("name")))),
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
        Some(Op::ValidateProjectEntity) => server::respond(cx, api.validate_project_entity(cx, take!(input.body()))),
        Some(Op::DefaultProjectEntity) => server::respond(cx, api.default_project_entity(cx)),
        Some(Op::IsNumberValid) => server::respond(
            cx,
            api.is_number_valid(cx, take!(input.path("contactId")), take!(input.path("number"))),
        ),
        Some(Op::GetProjectEntity) => server::respond(
            cx,
            api.get_project_entity(cx, take!(input.path("id")), take!(input.query("fk"))),
        ),
        Some(Op::PutProjectEntity) => server::respond(
            cx,
            api.put_project_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteProjectEntity) => server::respond(cx, api.delete_project_entity(cx, take!(input.path("id")))),
        Some(Op::PatchProjectEntity) => server::respond(
            cx,
            api.patch_project_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::Activities) => server::respond(
            cx,
            api.activities(
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
        Some(Op::Contacts) => server::respond(
            cx,
            api.contacts(
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
        Some(Op::GetAllForeignKeysOnEntity) => server::respond(
            cx,
            api.get_all_foreign_keys_on_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::Guide) => server::respond(
            cx,
            api.guide(
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
        Some(Op::PutImageInfo) => server::respond(
            cx,
            api.put_image_info(cx, take!(input.path("id")), take!(input.required("projectId")), take!(input.body())),
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
        Some(Op::Members) => server::respond(
            cx,
            api.members(
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
        Some(Op::HasGuide) => server::respond(cx, api.has_guide(cx, take!(input.path("projectId")))),
        Some(Op::GetImage) => server::respond(
            cx,
            api.get_image(
                cx,
                take!(input.path("projectId")),
                take!(input.query("w")),
                take!(input.query("h")),
                take!(input.query("type")),
                take!(input.query("ifBlank")),
            ),
        ),
        Some(Op::SaveImage) => server::respond(cx, api.save_image(cx, take!(input.path("projectId")), input.upload())),
        Some(Op::SaveImagePost) => server::respond(
            cx,
            api.save_image_post(cx, take!(input.path("projectId")), input.upload()),
        ),
        Some(Op::DeleteImageContent) => server::respond(
            cx,
            api.delete_image_content(cx, take!(input.path("projectId"))),
        ),
        Some(Op::GetImageInfo) => server::respond(cx, api.get_image_info(cx, take!(input.path("projectId")))),
        Some(Op::GetNextMilestone) => server::respond(cx, api.get_next_milestone(cx, take!(input.path("projectId")))),
        Some(Op::Merge) => server::respond(
            cx,
            api.merge(
                cx,
                take!(input.path("sourceProjectId")),
                take!(input.path("destinationProjectId")),
                take!(input.query("replaceEmptyFieldsOnDestination")),
            ),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
