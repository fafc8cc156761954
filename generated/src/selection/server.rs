// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{
    ArchiveRestrictionGroup, ArchiveRestrictionInfo, ContactPersonId, DuplicateEntry, DuplicateRule, JsonPatch, Mode,
    ODataSlimResponse, Output, SelectionEntity, SelectionEntityWithLinks,
};

use super::operations::*;

/// Handlers of the tag `Selection`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait SelectionServer: Send + Sync + 'static {
    /// Returns rows about every selection, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Selection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_GetAll.html)
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

    /// Stores a new selection and returns it with its key and links.
    ///
    /// `POST /api/v1/Selection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_PostSelectionEntity.html)
    fn post_selection_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SelectionEntity,
    ) -> impl Future<Output = Result<Option<SelectionEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the rules by which duplicates of selections are found, with their state.
    ///
    /// `GET /api/v1/Selection/DuplicateRules`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_GetDuplicateRules.html)
    fn get_duplicate_rules<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<DuplicateRule>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Switches rules for duplicates of selections on and off.
    ///
    /// `PUT /api/v1/Selection/DuplicateRules`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_SetDuplicateRulesStatus.html)
    fn set_duplicate_rules_status<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<DuplicateRule>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns selections with an equal or similar name.
    ///
    /// `GET /api/v1/Selection/Duplicates/{name}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_GetDuplicates.html)
    fn get_duplicates<'a>(
        &'a self,
        cx: &'a server::Context,
        name: String,
    ) -> impl Future<Output = Result<Vec<DuplicateEntry>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new selection with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/Selection/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_DefaultSelectionEntity.html)
    fn default_selection_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<SelectionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one selection by its key, with links to related resources.
    ///
    /// `GET /api/v1/Selection/{selectionEntityId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_GetSelectionEntity.html)
    fn get_selection_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_entity_id: i32,
    ) -> impl Future<Output = Result<Option<SelectionEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a selection by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/Selection/{selectionEntityId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_PutSelectionEntity.html)
    fn put_selection_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_entity_id: i32,
        body: SelectionEntity,
    ) -> impl Future<Output = Result<Option<SelectionEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a selection by its key.
    ///
    /// `DELETE /api/v1/Selection/{selectionEntityId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_DeleteSelectionEntity.html)
    fn delete_selection_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a selection by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/Selection/{selectionEntityId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_PatchSelectionEntity.html)
    fn patch_selection_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_entity_id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<SelectionEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the conditions of a dynamic selection, or null when it does not exist or is not dynamic.
    ///
    /// `GET /api/v1/Selection/{selectionId}/Criteria`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_GetDynamicSelectionCriteria.html)
    fn get_dynamic_selection_criteria<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: i32,
    ) -> impl Future<Output = Result<Vec<ArchiveRestrictionInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces the conditions of a dynamic selection, given as objects or as a filter text, and returns them; null
    /// when the selection is not dynamic.
    ///
    /// `PUT /api/v1/Selection/{selectionId}/Criteria`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_SetDynamicSelectionCriteria3.html)
    fn set_dynamic_selection_criteria3<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: i32,
        filter: Option<String>,
        body: Vec<ArchiveRestrictionInfo>,
    ) -> impl Future<Output = Result<Vec<ArchiveRestrictionInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the conditions of a dynamic selection in groups, or null when it does not exist or is not dynamic.
    ///
    /// `GET /api/v1/Selection/{selectionId}/CriteriaGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_GetDynamicSelectionCriteriaGroups.html)
    fn get_dynamic_selection_criteria_groups<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: i32,
    ) -> impl Future<Output = Result<Vec<ArchiveRestrictionGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces the conditions of a dynamic selection, given in groups, and returns the groups; null when the selection
    /// is not dynamic.
    ///
    /// `PUT /api/v1/Selection/{selectionId}/CriteriaGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_SetDynamicSelectionCriteriaGroups.html)
    fn set_dynamic_selection_criteria_groups<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: i32,
        body: Vec<ArchiveRestrictionGroup>,
    ) -> impl Future<Output = Result<Vec<ArchiveRestrictionGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows about the members of a selection; their columns depend on the kind of members.
    ///
    /// `GET /api/v1/Selection/{selectionId}/Members`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_GetSelectionMembersArchiveRows.html)
    fn get_selection_members_archive_rows<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: i32,
        mode: Option<String>,
        format: Option<String>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds records other than companies to a static selection and returns how many were added.
    ///
    /// `POST /api/v1/Selection/{selectionId}/Members/Add`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_AddSelectionMembers.html)
    fn add_selection_members<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: i32,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds companies and persons to a static selection.
    ///
    /// `POST /api/v1/Selection/{selectionId}/Members/AddPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_AddContactSelectionMembers.html)
    fn add_contact_selection_members<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: i32,
        body: Vec<ContactPersonId>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Takes records out of a selection, by their keys.
    ///
    /// `POST /api/v1/Selection/{selectionId}/Members/Remove`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_RemoveSelectionMembersById.html)
    fn remove_selection_members_by_id<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: i32,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Takes companies and persons out of a static selection.
    ///
    /// `POST /api/v1/Selection/{selectionId}/Members/RemovePerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_RemoveContactSelectionMembers.html)
    fn remove_contact_selection_members<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: i32,
        body: Vec<ContactPersonId>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows about the companies and persons that belong to the members of a selection.
    ///
    /// `GET /api/v1/Selection/{selectionId}/ShadowMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_GetSelectionShadowMembersArchiveRows.html)
    fn get_selection_shadow_members_archive_rows<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: i32,
        mode: Option<String>,
        format: Option<String>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Selection`, served by `api`.
pub fn routes(api: impl SelectionServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`SelectionServer`] that goes with an operation.
fn dispatch<'a, T: SelectionServer>(
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
        Some(Op::PostSelectionEntity) => server::respond(cx, api.post_selection_entity(cx, take!(input.body()))),
        Some(Op::GetDuplicateRules) => server::respond(cx, api.get_duplicate_rules(cx)),
        Some(Op::SetDuplicateRulesStatus) => server::respond(
            cx,
            api.set_duplicate_rules_status(cx, take!(input.body())),
        ),
        Some(Op::GetDuplicates) => server::respond(cx, api.get_duplicates(cx, take!(input.path("name")))),
        Some(Op::DefaultSelectionEntity) => server::respond(cx, api.default_selection_entity(cx)),
        Some(Op::GetSelectionEntity) => server::respond(
            cx,
            api.get_selection_entity(cx, take!(input.path("selectionEntityId"))),
        ),
        Some(Op::PutSelectionEntity) => server::respond(
            cx,
            api.put_selection_entity(cx, take!(input.path("selectionEntityId")), take!(input.body())),
        ),
        Some(Op::DeleteSelectionEntity) => server::respond(
            cx,
            api.delete_selection_entity(cx, take!(input.path("selectionEntityId"))),
        ),
        Some(Op::PatchSelectionEntity) => server::respond(
            cx,
            api.patch_selection_entity(cx, take!(input.path("selectionEntityId")), take!(input.body())),
        ),
        Some(Op::GetDynamicSelectionCriteria) => server::respond(
            cx,
            api.get_dynamic_selection_criteria(cx, take!(input.path("selectionId"))),
        ),
        Some(Op::SetDynamicSelectionCriteria3) => server::respond(
            cx,
            api.set_dynamic_selection_criteria3(
                cx,
                take!(input.path("selectionId")),
                take!(input.query("$filter")),
                take!(input.body()),
            ),
        ),
        Some(Op::GetDynamicSelectionCriteriaGroups) => server::respond(
            cx,
            api.get_dynamic_selection_criteria_groups(cx, take!(input.path("selectionId"))),
        ),
        Some(Op::SetDynamicSelectionCriteriaGroups) => server::respond(
            cx,
            api.set_dynamic_selection_criteria_groups(cx, take!(input.path("selectionId")), take!(input.body())),
        ),
        Some(Op::GetSelectionMembersArchiveRows) => server::respond(
            cx,
            api.get_selection_members_archive_rows(
                cx,
                take!(input.path("selectionId")),
                take!(input.query("$mode")),
                take!(input.query("$format")),
            ),
        ),
        Some(Op::AddSelectionMembers) => server::respond(
            cx,
            api.add_selection_members(cx, take!(input.path("selectionId")), take!(input.body())),
        ),
        Some(Op::AddContactSelectionMembers) => server::respond(
            cx,
            api.add_contact_selection_members(cx, take!(input.path("selectionId")), take!(input.body())),
        ),
        Some(Op::RemoveSelectionMembersById) => server::respond(
            cx,
            api.remove_selection_members_by_id(cx, take!(input.path("selectionId")), take!(input.body())),
        ),
        Some(Op::RemoveContactSelectionMembers) => server::respond(
            cx,
            api.remove_contact_selection_members(cx, take!(input.path("selectionId")), take!(input.body())),
        ),
        Some(Op::GetSelectionShadowMembersArchiveRows) => server::respond(
            cx,
            api.get_selection_shadow_members_archive_rows(
                cx,
                take!(input.path("selectionId")),
                take!(input.query("$mode")),
                take!(input.query("$format")),
            ),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
