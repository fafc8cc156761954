// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{FieldInfoBase, UDefFieldType, UDefType, UserDefinedFieldInfo};

use super::operations::*;

/// Handlers of the tag `UserDefinedFieldInfo_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait UserDefinedFieldInfoAgentServer: Send + Sync + 'static {
    /// Changes the data type of a user-defined field and whether it is indexed, and returns its definition.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/ChangeFieldType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_ChangeFieldType.html)
    fn change_field_type<'a>(
        &'a self,
        cx: &'a server::Context,
        info: Option<UserDefinedFieldInfo>,
        field_type: Option<UDefFieldType>,
        is_indexed: Option<bool>,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Clears all caches that concern user-defined fields.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/ClearCaches`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_ClearCaches.html)
    fn clear_caches<'a>(&'a self, cx: &'a server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new definition of a user-defined field with the default values of the server; nothing is stored until
    /// it is saved.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/CreateDefaultUserDefinedFieldInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_CreateDefaultUserDefinedFieldInfo.html)
    fn create_default_user_defined_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates a user-defined field of the given type for one kind of record and returns its definition.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/CreateUserDefinedFieldInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_CreateUserDefinedFieldInfo.html)
    fn create_user_defined_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        owner_type: Option<UDefType>,
        field_type: Option<UDefFieldType>,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a definition of a user-defined field by its key.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/DeleteUserDefinedFieldInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_DeleteUserDefinedFieldInfo.html)
    fn delete_user_defined_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        user_defined_field_info_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether unpublished changes move fields to other columns, so that publishing has to move data.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/DetectColumnIdChanges`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_DetectColumnIdChanges.html)
    fn detect_column_id_changes<'a>(
        &'a self,
        cx: &'a server::Context,
        owner_type: Option<UDefType>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the fields of one kind of record have unpublished changes, even only cosmetic ones.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/DetectUnpublishedChanges`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_DetectUnpublishedChanges.html)
    fn detect_unpublished_changes<'a>(
        &'a self,
        cx: &'a server::Context,
        owner_type: Option<UDefType>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the key of the list that a list field uses, from the table and list definition in its definition.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/FigureOutListIdFromListTableIdAndUDListDefinitionId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_FigureOutListIdFromListTableIdAndUDListDefinitionId.html)
    fn figure_out_list_id_from_list_table_id_and_ud_list_definition_id<'a>(
        &'a self,
        cx: &'a server::Context,
        info: Option<UserDefinedFieldInfo>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns which of the fields on the first page (page one) differ from the present version, for one kind of record
    /// and user group.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetChangedPageOneFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetChangedPageOneFields.html)
    fn get_changed_page_one_fields<'a>(
        &'a self,
        cx: &'a server::Context,
        owner_type: Option<UDefType>,
        user_group_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<bool>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the type and settings of one custom field of one table: a published user-defined field or an extra
    /// field.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetCustomFieldInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetCustomFieldInfo.html)
    fn get_custom_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: Option<String>,
        field_name: Option<String>,
    ) -> impl Future<Output = Result<Option<FieldInfoBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns types and settings of all custom fields of one table: published user-defined fields and extra fields,
    /// not the built-in ones.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetCustomFieldInfoList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetCustomFieldInfoList.html)
    fn get_custom_field_info_list<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: Option<String>,
        include_standard: Option<bool>,
    ) -> impl Future<Output = Result<Vec<FieldInfoBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a published user-defined field by the label that users see, or null when there is none.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetPublishedUserDefinedFieldFromFieldLabel`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetPublishedUserDefinedFieldFromFieldLabel.html)
    fn get_published_user_defined_field_from_field_label<'a>(
        &'a self,
        cx: &'a server::Context,
        field_label: Option<String>,
        owner_type: Option<UDefType>,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a published user-defined field by its ProgId, or null when there is none.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetPublishedUserDefinedFieldFromProgId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetPublishedUserDefinedFieldFromProgId.html)
    fn get_published_user_defined_field_from_prog_id<'a>(
        &'a self,
        cx: &'a server::Context,
        prog_id: Option<String>,
        owner_type: Option<UDefType>,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all published user-defined fields of one kind of record.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetPublishedUserDefinedFieldList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetPublishedUserDefinedFieldList.html)
    fn get_published_user_defined_field_list<'a>(
        &'a self,
        cx: &'a server::Context,
        owner_type: Option<UDefType>,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the published user-defined fields that are shown on the first page (page one), for one kind of record
    /// and user group.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetPublishedUserDefinedPageOneFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetPublishedUserDefinedPageOneFields.html)
    fn get_published_user_defined_page_one_fields<'a>(
        &'a self,
        cx: &'a server::Context,
        owner_type: Option<UDefType>,
        user_group_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a user-defined field of the unpublished layout by the label that users see, or null when there is none.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldFromFieldLabel`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedFieldFromFieldLabel.html)
    fn get_user_defined_field_from_field_label<'a>(
        &'a self,
        cx: &'a server::Context,
        field_label: Option<String>,
        owner_type: Option<UDefType>,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several user-defined fields by their keys.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldFromIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedFieldFromIds.html)
    fn get_user_defined_field_from_ids<'a>(
        &'a self,
        cx: &'a server::Context,
        ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a user-defined field of the unpublished layout by its ProgId, or null when there is none.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldFromProgId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedFieldFromProgId.html)
    fn get_user_defined_field_from_prog_id<'a>(
        &'a self,
        cx: &'a server::Context,
        prog_id: Option<String>,
        owner_type: Option<UDefType>,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several user-defined fields of the unpublished layout by their ProgIds.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldFromProgIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedFieldFromProgIds.html)
    fn get_user_defined_field_from_prog_ids<'a>(
        &'a self,
        cx: &'a server::Context,
        prog_ids: Option<Vec<String>>,
        owner_type: Option<UDefType>,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one definition of a user-defined field, looked up by its key.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedFieldInfo.html)
    fn get_user_defined_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        user_defined_field_info_id: i32,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user-defined fields of the unpublished layout for one kind of record.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedFieldList.html)
    fn get_user_defined_field_list<'a>(
        &'a self,
        cx: &'a server::Context,
        owner_type: Option<UDefType>,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the user-defined fields of the unpublished layout that are shown on the first page (page one), for one
    /// kind of record and user group.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedPageOneFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedPageOneFields.html)
    fn get_user_defined_page_one_fields<'a>(
        &'a self,
        cx: &'a server::Context,
        owner_type: Option<UDefType>,
        user_group_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether publishing of user-defined fields has been started, and is not finished, for any kind of record.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/IsAnyPublishEventActive`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_IsAnyPublishEventActive.html)
    fn is_any_publish_event_active<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether publishing of user-defined fields has been started, and is not finished, for one kind of record.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/IsPublishEventActive`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_IsPublishEventActive.html)
    fn is_publish_event_active<'a>(
        &'a self,
        cx: &'a server::Context,
        r#type: Option<UDefType>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Publishes the changed layout of the user-defined fields of one kind of record.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_Publish.html)
    fn publish<'a>(
        &'a self,
        cx: &'a server::Context,
        owner_type: Option<UDefType>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Discards all unpublished changes to the user-defined fields of one kind of record.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/Revert`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_Revert.html)
    fn revert<'a>(
        &'a self,
        cx: &'a server::Context,
        owner_type: Option<UDefType>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a definition of a user-defined field: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SaveUserDefinedFieldInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SaveUserDefinedFieldInfo.html)
    fn save_user_defined_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        body: UserDefinedFieldInfo,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores several user-defined fields in the unpublished layout.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SaveUserDefinedFieldInfos`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SaveUserDefinedFieldInfos.html)
    fn save_user_defined_field_infos<'a>(
        &'a self,
        cx: &'a server::Context,
        infos: Option<Vec<UserDefinedFieldInfo>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the table and the list definition of a list field from the list that the administrator chose, and returns
    /// the field's definition.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SetListTableIdAndUDListDefinitionIdFromSelectedListId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SetListTableIdAndUDListDefinitionIdFromSelectedListId.html)
    fn set_list_table_id_and_ud_list_definition_id_from_selected_list_id<'a>(
        &'a self,
        cx: &'a server::Context,
        info: Option<UserDefinedFieldInfo>,
        selected_list_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Switches the grouping of the fields on the first page (page one) on or off for one kind of record.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SetPageOneFieldGrouping`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SetPageOneFieldGrouping.html)
    fn set_page_one_field_grouping<'a>(
        &'a self,
        cx: &'a server::Context,
        owner_type: Option<UDefType>,
        active: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Announces that the user-defined fields of one kind of record are about to be published; `Publish` fails without
    /// it.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SetPublishStartSystemEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SetPublishStartSystemEvent.html)
    fn set_publish_start_system_event<'a>(
        &'a self,
        cx: &'a server::Context,
        owner_type: Option<UDefType>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the order of the user-defined fields of one kind of record.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SetRankOnFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SetRankOnFields.html)
    fn set_rank_on_fields<'a>(
        &'a self,
        cx: &'a server::Context,
        owner_type: Option<UDefType>,
        ranked_fields_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Shows a user-defined field on the first page (page one) at the given line, for one user group.
    ///
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SetUserDefinedPageOneField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SetUserDefinedPageOneField.html)
    fn set_user_defined_page_one_field<'a>(
        &'a self,
        cx: &'a server::Context,
        owner_type: Option<UDefType>,
        udef_field_id: Option<i32>,
        user_group_id: Option<i32>,
        field_line_no: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `UserDefinedFieldInfo_Agent`, served by `api`.
pub fn routes(api: impl UserDefinedFieldInfoAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`UserDefinedFieldInfoAgentServer`] that goes with an operation.
fn dispatch<'a, T: UserDefinedFieldInfoAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::ChangeFieldType) => {
            let mut info = None;
            let mut field_type = None;
            let mut is_indexed = None;
            take!(input.arguments(&mut [&mut info, &mut field_type, &mut is_indexed]));
            server::respond(cx, api.change_field_type(cx, info, field_type, is_indexed))
        }
        Some(Op::ClearCaches) => server::respond(cx, api.clear_caches(cx)),
        Some(Op::CreateDefaultUserDefinedFieldInfo) => server::respond(
            cx,
            api.create_default_user_defined_field_info(cx),
        ),
        Some(Op::CreateUserDefinedFieldInfo) => {
            let mut owner_type = None;
            let mut field_type = None;
            take!(input.arguments(&mut [&mut owner_type, &mut field_type]));
            server::respond(cx, api.create_user_defined_field_info(cx, owner_type, field_type))
        }
        Some(Op::DeleteUserDefinedFieldInfo) => server::respond(
            cx,
            api.delete_user_defined_field_info(cx, take!(input.required("userDefinedFieldInfoId"))),
        ),
        Some(Op::DetectColumnIdChanges) => {
            let mut owner_type = None;
            take!(input.arguments(&mut [&mut owner_type]));
            server::respond(cx, api.detect_column_id_changes(cx, owner_type))
        }
        Some(Op::DetectUnpublishedChanges) => {
            let mut owner_type = None;
            take!(input.arguments(&mut [&mut owner_type]));
            server::respond(cx, api.detect_unpublished_changes(cx, owner_type))
        }
        Some(Op::FigureOutListIdFromListTableIdAndUdListDefinitionId) => {
            let mut info = None;
            take!(input.arguments(&mut [&mut info]));
            server::respond(cx, api.figure_out_list_id_from_list_table_id_and_ud_list_definition_id(cx, info))
        }
        Some(Op::GetChangedPageOneFields) => {
            let mut owner_type = None;
            let mut user_group_id = None;
            take!(input.arguments(&mut [&mut owner_type, &mut user_group_id]));
            server::respond(cx, api.get_changed_page_one_fields(cx, owner_type, user_group_id))
        }
        Some(Op::GetCustomFieldInfo) => {
            let mut table_name = None;
            let mut field_name = None;
            take!(input.arguments(&mut [&mut table_name, &mut field_name]));
            server::respond(cx, api.get_custom_field_info(cx, table_name, field_name))
        }
        Some(Op::GetCustomFieldInfoList) => {
            let mut table_name = None;
            let mut include_standard = None;
            take!(input.arguments(&mut [&mut table_name, &mut include_standard]));
            server::respond(cx, api.get_custom_field_info_list(cx, table_name, include_standard))
        }
        Some(Op::GetPublishedUserDefinedFieldFromFieldLabel) => {
            let mut field_label = None;
            let mut owner_type = None;
            take!(input.arguments(&mut [&mut field_label, &mut owner_type]));
            server::respond(cx, api.get_published_user_defined_field_from_field_label(cx, field_label, owner_type))
        }
        Some(Op::GetPublishedUserDefinedFieldFromProgId) => {
            let mut prog_id = None;
            let mut owner_type = None;
            take!(input.arguments(&mut [&mut prog_id, &mut owner_type]));
            server::respond(cx, api.get_published_user_defined_field_from_prog_id(cx, prog_id, owner_type))
        }
        Some(Op::GetPublishedUserDefinedFieldList) => {
            let mut owner_type = None;
            take!(input.arguments(&mut [&mut owner_type]));
            server::respond(cx, api.get_published_user_defined_field_list(cx, owner_type))
        }
        Some(Op::GetPublishedUserDefinedPageOneFields) => {
            let mut owner_type = None;
            let mut user_group_id = None;
            take!(input.arguments(&mut [&mut owner_type, &mut user_group_id]));
            server::respond(cx, api.get_published_user_defined_page_one_fields(cx, owner_type, user_group_id))
        }
        Some(Op::GetUserDefinedFieldFromFieldLabel) => {
            let mut field_label = None;
            let mut owner_type = None;
            take!(input.arguments(&mut [&mut field_label, &mut owner_type]));
            server::respond(cx, api.get_user_defined_field_from_field_label(cx, field_label, owner_type))
        }
        Some(Op::GetUserDefinedFieldFromIds) => {
            let mut ids = None;
            take!(input.arguments(&mut [&mut ids]));
            server::respond(cx, api.get_user_defined_field_from_ids(cx, ids))
        }
        Some(Op::GetUserDefinedFieldFromProgId) => {
            let mut prog_id = None;
            let mut owner_type = None;
            take!(input.arguments(&mut [&mut prog_id, &mut owner_type]));
            server::respond(cx, api.get_user_defined_field_from_prog_id(cx, prog_id, owner_type))
        }
        Some(Op::GetUserDefinedFieldFromProgIds) => {
            let mut prog_ids = None;
            let mut owner_type = None;
            take!(input.arguments(&mut [&mut prog_ids, &mut owner_type]));
            server::respond(cx, api.get_user_defined_field_from_prog_ids(cx, prog_ids, owner_type))
        }
        Some(Op::GetUserDefinedFieldInfo) => server::respond(
            cx,
            api.get_user_defined_field_info(cx, take!(input.required("userDefinedFieldInfoId"))),
        ),
        Some(Op::GetUserDefinedFieldList) => {
            let mut owner_type = None;
            take!(input.arguments(&mut [&mut owner_type]));
            server::respond(cx, api.get_user_defined_field_list(cx, owner_type))
        }
        Some(Op::GetUserDefinedPageOneFields) => {
            let mut owner_type = None;
            let mut user_group_id = None;
            take!(input.arguments(&mut [&mut owner_type, &mut user_group_id]));
            server::respond(cx, api.get_user_defined_page_one_fields(cx, owner_type, user_group_id))
        }
        Some(Op::IsAnyPublishEventActive) => server::respond(cx, api.is_any_publish_event_active(cx)),
        Some(Op::IsPublishEventActive) => {
            let mut r#type = None;
            take!(input.arguments(&mut [&mut r#type]));
            server::respond(cx, api.is_publish_event_active(cx, r#type))
        }
        Some(Op::Publish) => {
            let mut owner_type = None;
            take!(input.arguments(&mut [&mut owner_type]));
            server::respond(cx, api.publish(cx, owner_type))
        }
        Some(Op::Revert) => {
            let mut owner_type = None;
            take!(input.arguments(&mut [&mut owner_type]));
            server::respond(cx, api.revert(cx, owner_type))
        }
        Some(Op::SaveUserDefinedFieldInfo) => server::respond(
            cx,
            api.save_user_defined_field_info(cx, take!(input.body())),
        ),
        Some(Op::SaveUserDefinedFieldInfos) => {
            let mut infos = None;
            take!(input.arguments(&mut [&mut infos]));
            server::respond(cx, api.save_user_defined_field_infos(cx, infos))
        }
        Some(Op::SetListTableIdAndUdListDefinitionIdFromSelectedListId) => {
            let mut info = None;
            let mut selected_list_id = None;
            take!(input.arguments(&mut [&mut info, &mut selected_list_id]));
            server::respond(
                cx,
                api.set_list_table_id_and_ud_list_definition_id_from_selected_list_id(cx, info, selected_list_id),
            )
        }
        Some(Op::SetPageOneFieldGrouping) => {
            let mut owner_type = None;
            let mut active = None;
            take!(input.arguments(&mut [&mut owner_type, &mut active]));
            server::respond(cx, api.set_page_one_field_grouping(cx, owner_type, active))
        }
        Some(Op::SetPublishStartSystemEvent) => {
            let mut owner_type = None;
            take!(input.arguments(&mut [&mut owner_type]));
            server::respond(cx, api.set_publish_start_system_event(cx, owner_type))
        }
        Some(Op::SetRankOnFields) => {
            let mut owner_type = None;
            let mut ranked_fields_ids = None;
            take!(input.arguments(&mut [&mut owner_type, &mut ranked_fields_ids]));
            server::respond(cx, api.set_rank_on_fields(cx, owner_type, ranked_fields_ids))
        }
        Some(Op::SetUserDefinedPageOneField) => {
            let mut owner_type = None;
            let mut udef_field_id = None;
            let mut user_group_id = None;
            let mut field_line_no = None;
            take!(input.arguments(&mut [&mut owner_type, &mut udef_field_id, &mut user_group_id, &mut field_line_no]));
            server::respond(
                cx,
                api.set_user_defined_page_one_field(cx, owner_type, udef_field_id, user_group_id, field_line_no),
            )
        }
        None => return Err(server::Error::not_implemented()),
    })
}
