// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;

use super::operations::*;
use super::requests::{
    ChangeFieldTypeRequest, CreateUserDefinedFieldInfoRequest, DetectColumnIdChangesRequest,
    DetectUnpublishedChangesRequest, FigureOutListIdFromListTableIdAndUDListDefinitionIdRequest,
    GetChangedPageOneFieldsRequest, GetCustomFieldInfoListRequest, GetCustomFieldInfoRequest,
    GetPublishedUserDefinedFieldFromFieldLabelRequest,
    GetPublishedUserDefinedFieldFromProgIdRequest, GetPublishedUserDefinedFieldListRequest,
    GetPublishedUserDefinedPageOneFieldsRequest, GetUserDefinedFieldFromFieldLabelRequest,
    GetUserDefinedFieldFromIdsRequest, GetUserDefinedFieldFromProgIdRequest,
    GetUserDefinedFieldFromProgIdsRequest, GetUserDefinedFieldListRequest,
    GetUserDefinedPageOneFieldsRequest, IsPublishEventActiveRequest, PublishRequest, RevertRequest,
    SaveUserDefinedFieldInfosRequest, SetListTableIdAndUDListDefinitionIdFromSelectedListIdRequest,
    SetPageOneFieldGroupingRequest, SetPublishStartSystemEventRequest, SetRankOnFieldsRequest,
    SetUserDefinedPageOneFieldRequest,
};
use crate::types::{FieldInfoBase, UserDefinedFieldInfo};

/// Handlers of the tag `UserDefinedFieldInfo_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait UserDefinedFieldInfoAgentServer: Send + Sync + 'static {
    /// Change field type.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/ChangeFieldType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_ChangeFieldType.html)
    fn change_field_type(
        &self,
        cx: &server::Context,
        request: ChangeFieldTypeRequest,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default user defined field info.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/CreateDefaultUserDefinedFieldInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_CreateDefaultUserDefinedFieldInfo.html)
    fn create_default_user_defined_field_info(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create user defined field info.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/CreateUserDefinedFieldInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_CreateUserDefinedFieldInfo.html)
    fn create_user_defined_field_info(
        &self,
        cx: &server::Context,
        request: CreateUserDefinedFieldInfoRequest,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete user defined field info.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/DeleteUserDefinedFieldInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_DeleteUserDefinedFieldInfo.html)
    fn delete_user_defined_field_info(
        &self,
        cx: &server::Context,
        user_defined_field_info_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Detect column id changes.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/DetectColumnIdChanges`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_DetectColumnIdChanges.html)
    fn detect_column_id_changes(
        &self,
        cx: &server::Context,
        request: DetectColumnIdChangesRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Detect unpublished changes.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/DetectUnpublishedChanges`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_DetectUnpublishedChanges.html)
    fn detect_unpublished_changes(
        &self,
        cx: &server::Context,
        request: DetectUnpublishedChangesRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Figure out list id from list table id and ud list definition id.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/FigureOutListIdFromListTableIdAndUDListDefinitionId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_FigureOutListIdFromListTableIdAndUDListDefinitionId.html)
    fn figure_out_list_id_from_list_table_id_and_ud_list_definition_id(
        &self,
        cx: &server::Context,
        request: FigureOutListIdFromListTableIdAndUDListDefinitionIdRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get changed page one fields.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetChangedPageOneFields`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetChangedPageOneFields.html)
    fn get_changed_page_one_fields(
        &self,
        cx: &server::Context,
        request: GetChangedPageOneFieldsRequest,
    ) -> impl Future<Output = Result<Vec<bool>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get custom field info.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetCustomFieldInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetCustomFieldInfo.html)
    fn get_custom_field_info(
        &self,
        cx: &server::Context,
        request: GetCustomFieldInfoRequest,
    ) -> impl Future<Output = Result<Option<FieldInfoBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get custom field info list.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetCustomFieldInfoList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetCustomFieldInfoList.html)
    fn get_custom_field_info_list(
        &self,
        cx: &server::Context,
        request: GetCustomFieldInfoListRequest,
    ) -> impl Future<Output = Result<Vec<FieldInfoBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get published user defined field from field label.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetPublishedUserDefinedFieldFromFieldLabel`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetPublishedUserDefinedFieldFromFieldLabel.html)
    fn get_published_user_defined_field_from_field_label(
        &self,
        cx: &server::Context,
        request: GetPublishedUserDefinedFieldFromFieldLabelRequest,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get published user defined field from prog id.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetPublishedUserDefinedFieldFromProgId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetPublishedUserDefinedFieldFromProgId.html)
    fn get_published_user_defined_field_from_prog_id(
        &self,
        cx: &server::Context,
        request: GetPublishedUserDefinedFieldFromProgIdRequest,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get published user defined field list.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetPublishedUserDefinedFieldList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetPublishedUserDefinedFieldList.html)
    fn get_published_user_defined_field_list(
        &self,
        cx: &server::Context,
        request: GetPublishedUserDefinedFieldListRequest,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get published user defined page one fields.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetPublishedUserDefinedPageOneFields`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetPublishedUserDefinedPageOneFields.html)
    fn get_published_user_defined_page_one_fields(
        &self,
        cx: &server::Context,
        request: GetPublishedUserDefinedPageOneFieldsRequest,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get user defined field from field label.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldFromFieldLabel`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedFieldFromFieldLabel.html)
    fn get_user_defined_field_from_field_label(
        &self,
        cx: &server::Context,
        request: GetUserDefinedFieldFromFieldLabelRequest,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get user defined field from ids.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldFromIds`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedFieldFromIds.html)
    fn get_user_defined_field_from_ids(
        &self,
        cx: &server::Context,
        request: GetUserDefinedFieldFromIdsRequest,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get user defined field from prog id.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldFromProgId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedFieldFromProgId.html)
    fn get_user_defined_field_from_prog_id(
        &self,
        cx: &server::Context,
        request: GetUserDefinedFieldFromProgIdRequest,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get user defined field from prog ids.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldFromProgIds`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedFieldFromProgIds.html)
    fn get_user_defined_field_from_prog_ids(
        &self,
        cx: &server::Context,
        request: GetUserDefinedFieldFromProgIdsRequest,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get user defined field info.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedFieldInfo.html)
    fn get_user_defined_field_info(
        &self,
        cx: &server::Context,
        user_defined_field_info_id: i32,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get user defined field list.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedFieldList.html)
    fn get_user_defined_field_list(
        &self,
        cx: &server::Context,
        request: GetUserDefinedFieldListRequest,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get user defined page one fields.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedPageOneFields`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_GetUserDefinedPageOneFields.html)
    fn get_user_defined_page_one_fields(
        &self,
        cx: &server::Context,
        request: GetUserDefinedPageOneFieldsRequest,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Is any publish event active.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/IsAnyPublishEventActive`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_IsAnyPublishEventActive.html)
    fn is_any_publish_event_active(&self, cx: &server::Context) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Is publish event active.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/IsPublishEventActive`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_IsPublishEventActive.html)
    fn is_publish_event_active(
        &self,
        cx: &server::Context,
        request: IsPublishEventActiveRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Publish.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/Publish`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_Publish.html)
    fn publish(&self, cx: &server::Context, request: PublishRequest) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Revert.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/Revert`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_Revert.html)
    fn revert(&self, cx: &server::Context, request: RevertRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Save user defined field info.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SaveUserDefinedFieldInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SaveUserDefinedFieldInfo.html)
    fn save_user_defined_field_info(
        &self,
        cx: &server::Context,
        body: UserDefinedFieldInfo,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save user defined field infos.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SaveUserDefinedFieldInfos`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SaveUserDefinedFieldInfos.html)
    fn save_user_defined_field_infos(
        &self,
        cx: &server::Context,
        request: SaveUserDefinedFieldInfosRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set list table id and ud list definition id from selected list id.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SetListTableIdAndUDListDefinitionIdFromSelectedListId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SetListTableIdAndUDListDefinitionIdFromSelectedListId.html)
    fn set_list_table_id_and_ud_list_definition_id_from_selected_list_id(
        &self,
        cx: &server::Context,
        request: SetListTableIdAndUDListDefinitionIdFromSelectedListIdRequest,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set page one field grouping.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SetPageOneFieldGrouping`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SetPageOneFieldGrouping.html)
    fn set_page_one_field_grouping(
        &self,
        cx: &server::Context,
        request: SetPageOneFieldGroupingRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set publish start system event.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SetPublishStartSystemEvent`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SetPublishStartSystemEvent.html)
    fn set_publish_start_system_event(
        &self,
        cx: &server::Context,
        request: SetPublishStartSystemEventRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set rank on fields.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SetRankOnFields`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SetRankOnFields.html)
    fn set_rank_on_fields(
        &self,
        cx: &server::Context,
        request: SetRankOnFieldsRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set user defined page one field.
    /// `POST /api/v1/Agents/UserDefinedFieldInfo/SetUserDefinedPageOneField`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/UserDefinedFieldInfo_Agent/v1UserDefinedFieldInfoAgent_SetUserDefinedPageOneField.html)
    fn set_user_defined_page_one_field(
        &self,
        cx: &server::Context,
        request: SetUserDefinedPageOneFieldRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `UserDefinedFieldInfo_Agent`, answered by `api`.
pub fn routes(api: impl UserDefinedFieldInfoAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`UserDefinedFieldInfoAgentServer`] that goes with an operation.
fn dispatch<'a, T: UserDefinedFieldInfoAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        CHANGE_FIELD_TYPE => server::answer(cx, api.change_field_type(cx, input.body()?)),
        CREATE_DEFAULT_USER_DEFINED_FIELD_INFO => server::answer(cx, api.create_default_user_defined_field_info(cx)),
        CREATE_USER_DEFINED_FIELD_INFO => server::answer(cx, api.create_user_defined_field_info(cx, input.body()?)),
        DELETE_USER_DEFINED_FIELD_INFO => server::answer(cx, api.delete_user_defined_field_info(cx, input.required("UserDefinedFieldInfoId")?)),
        DETECT_COLUMN_ID_CHANGES => server::answer(cx, api.detect_column_id_changes(cx, input.body()?)),
        DETECT_UNPUBLISHED_CHANGES => server::answer(cx, api.detect_unpublished_changes(cx, input.body()?)),
        FIGURE_OUT_LIST_ID_FROM_LIST_TABLE_ID_AND_UD_LIST_DEFINITION_ID => server::answer(cx, api.figure_out_list_id_from_list_table_id_and_ud_list_definition_id(cx, input.body()?)),
        GET_CHANGED_PAGE_ONE_FIELDS => server::answer(cx, api.get_changed_page_one_fields(cx, input.body()?)),
        GET_CUSTOM_FIELD_INFO => server::answer(cx, api.get_custom_field_info(cx, input.body()?)),
        GET_CUSTOM_FIELD_INFO_LIST => server::answer(cx, api.get_custom_field_info_list(cx, input.body()?)),
        GET_PUBLISHED_USER_DEFINED_FIELD_FROM_FIELD_LABEL => server::answer(cx, api.get_published_user_defined_field_from_field_label(cx, input.body()?)),
        GET_PUBLISHED_USER_DEFINED_FIELD_FROM_PROG_ID => server::answer(cx, api.get_published_user_defined_field_from_prog_id(cx, input.body()?)),
        GET_PUBLISHED_USER_DEFINED_FIELD_LIST => server::answer(cx, api.get_published_user_defined_field_list(cx, input.body()?)),
        GET_PUBLISHED_USER_DEFINED_PAGE_ONE_FIELDS => server::answer(cx, api.get_published_user_defined_page_one_fields(cx, input.body()?)),
        GET_USER_DEFINED_FIELD_FROM_FIELD_LABEL => server::answer(cx, api.get_user_defined_field_from_field_label(cx, input.body()?)),
        GET_USER_DEFINED_FIELD_FROM_IDS => server::answer(cx, api.get_user_defined_field_from_ids(cx, input.body()?)),
        GET_USER_DEFINED_FIELD_FROM_PROG_ID => server::answer(cx, api.get_user_defined_field_from_prog_id(cx, input.body()?)),
        GET_USER_DEFINED_FIELD_FROM_PROG_IDS => server::answer(cx, api.get_user_defined_field_from_prog_ids(cx, input.body()?)),
        GET_USER_DEFINED_FIELD_INFO => server::answer(cx, api.get_user_defined_field_info(cx, input.required("userDefinedFieldInfoId")?)),
        GET_USER_DEFINED_FIELD_LIST => server::answer(cx, api.get_user_defined_field_list(cx, input.body()?)),
        GET_USER_DEFINED_PAGE_ONE_FIELDS => server::answer(cx, api.get_user_defined_page_one_fields(cx, input.body()?)),
        IS_ANY_PUBLISH_EVENT_ACTIVE => server::answer(cx, api.is_any_publish_event_active(cx)),
        IS_PUBLISH_EVENT_ACTIVE => server::answer(cx, api.is_publish_event_active(cx, input.body()?)),
        PUBLISH => server::answer(cx, api.publish(cx, input.body()?)),
        REVERT => server::answer(cx, api.revert(cx, input.body()?)),
        SAVE_USER_DEFINED_FIELD_INFO => server::answer(cx, api.save_user_defined_field_info(cx, input.body()?)),
        SAVE_USER_DEFINED_FIELD_INFOS => server::answer(cx, api.save_user_defined_field_infos(cx, input.body()?)),
        SET_LIST_TABLE_ID_AND_UD_LIST_DEFINITION_ID_FROM_SELECTED_LIST_ID => server::answer(cx, api.set_list_table_id_and_ud_list_definition_id_from_selected_list_id(cx, input.body()?)),
        SET_PAGE_ONE_FIELD_GROUPING => server::answer(cx, api.set_page_one_field_grouping(cx, input.body()?)),
        SET_PUBLISH_START_SYSTEM_EVENT => server::answer(cx, api.set_publish_start_system_event(cx, input.body()?)),
        SET_RANK_ON_FIELDS => server::answer(cx, api.set_rank_on_fields(cx, input.body()?)),
        SET_USER_DEFINED_PAGE_ONE_FIELD => server::answer(cx, api.set_user_defined_page_one_field(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
