// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;

use super::operations::*;
use super::requests::{
    ExportArchiveRequest, GetArchiveConfigurationRequest, GetArchiveConfigurationV2Request,
    GetArchiveConfigurationWithContextRequest, GetArchiveList2Request,
    GetArchiveListByColumns2Request, GetArchiveListByColumnsRequest,
    GetArchiveListByColumnsWithContext2Request, GetArchiveListByColumnsWithContextRequest,
    GetArchiveListByColumnsWithHeader2Request, GetArchiveListByColumnsWithHeaderRequest,
    GetArchiveListByColumnsWithHeaderWithContext2Request,
    GetArchiveListByColumnsWithHeaderWithContextRequest, GetArchiveListRequest,
    GetArchiveListWithContext2Request, GetArchiveListWithContextRequest, GetAvailableColumnsRequest,
    GetAvailableEntitiesRequest, GetGroupAssociateIdsRequest, SetActivityFilterRequest,
    SetChosenColumnsRequest, SetChosenColumnsV2Request, SetChosenEntitiesRequest,
    SetChosenEntitiesV2Request, SetColumnWidthsRequest, SetColumnWidthsV2Request,
};
use crate::types::{
    ActivityFilter, ArchiveColumnInfo, ArchiveConfiguration, ArchiveListItem, ArchiveListResult,
    ExportArchiveResult, MDOListItem,
};

/// Handlers of the tag `Archive_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ArchiveAgentServer: Send + Sync + 'static {
    /// Create default archive list result.
    /// `POST /api/v1/Agents/Archive/CreateDefaultArchiveListResult`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_CreateDefaultArchiveListResult.html)
    fn create_default_archive_list_result(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<ArchiveListResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Export archive.
    /// `POST /api/v1/Agents/Archive/ExportArchive`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_ExportArchive.html)
    fn export_archive(
        &self,
        cx: &server::Context,
        body: ExportArchiveRequest,
    ) -> impl Future<Output = Result<Option<ExportArchiveResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get activity filter.
    /// `POST /api/v1/Agents/Archive/GetActivityFilter`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetActivityFilter.html)
    fn get_activity_filter(&self, cx: &server::Context) -> impl Future<Output = Result<Option<ActivityFilter>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get archive configuration.
    /// `POST /api/v1/Agents/Archive/GetArchiveConfiguration`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveConfiguration.html)
    fn get_archive_configuration(
        &self,
        cx: &server::Context,
        request: GetArchiveConfigurationRequest,
    ) -> impl Future<Output = Result<Option<ArchiveConfiguration>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get archive configuration v2.
    /// `POST /api/v1/Agents/Archive/GetArchiveConfigurationV2`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveConfigurationV2.html)
    fn get_archive_configuration_v2(
        &self,
        cx: &server::Context,
        request: GetArchiveConfigurationV2Request,
    ) -> impl Future<Output = Result<Option<ArchiveConfiguration>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get archive configuration with context.
    /// `POST /api/v1/Agents/Archive/GetArchiveConfigurationWithContext`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveConfigurationWithContext.html)
    fn get_archive_configuration_with_context(
        &self,
        cx: &server::Context,
        request: GetArchiveConfigurationWithContextRequest,
    ) -> impl Future<Output = Result<Option<ArchiveConfiguration>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get archive list.
    /// `POST /api/v1/Agents/Archive/GetArchiveList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveList.html)
    fn get_archive_list(
        &self,
        cx: &server::Context,
        body: GetArchiveListRequest,
    ) -> impl Future<Output = Result<Vec<ArchiveListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get archive list2.
    /// `POST /api/v1/Agents/Archive/GetArchiveList2`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveList2.html)
    fn get_archive_list2(
        &self,
        cx: &server::Context,
        body: GetArchiveList2Request,
    ) -> impl Future<Output = Result<Vec<ArchiveListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get archive list by columns.
    /// `POST /api/v1/Agents/Archive/GetArchiveListByColumns`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListByColumns.html)
    fn get_archive_list_by_columns(
        &self,
        cx: &server::Context,
        body: GetArchiveListByColumnsRequest,
    ) -> impl Future<Output = Result<Vec<ArchiveListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get archive list by columns2.
    /// `POST /api/v1/Agents/Archive/GetArchiveListByColumns2`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListByColumns2.html)
    fn get_archive_list_by_columns2(
        &self,
        cx: &server::Context,
        body: GetArchiveListByColumns2Request,
    ) -> impl Future<Output = Result<Vec<ArchiveListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get archive list by columns with context.
    /// `POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithContext`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListByColumnsWithContext.html)
    fn get_archive_list_by_columns_with_context(
        &self,
        cx: &server::Context,
        body: GetArchiveListByColumnsWithContextRequest,
    ) -> impl Future<Output = Result<Vec<ArchiveListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get archive list by columns with context2.
    /// `POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithContext2`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListByColumnsWithContext2.html)
    fn get_archive_list_by_columns_with_context2(
        &self,
        cx: &server::Context,
        body: GetArchiveListByColumnsWithContext2Request,
    ) -> impl Future<Output = Result<Vec<ArchiveListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get archive list by columns with header.
    /// `POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithHeader`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListByColumnsWithHeader.html)
    fn get_archive_list_by_columns_with_header(
        &self,
        cx: &server::Context,
        body: GetArchiveListByColumnsWithHeaderRequest,
    ) -> impl Future<Output = Result<Option<ArchiveListResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get archive list by columns with header2.
    /// `POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithHeader2`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListByColumnsWithHeader2.html)
    fn get_archive_list_by_columns_with_header2(
        &self,
        cx: &server::Context,
        body: GetArchiveListByColumnsWithHeader2Request,
    ) -> impl Future<Output = Result<Option<ArchiveListResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get archive list by columns with header with context.
    /// `POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithHeaderWithContext`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListByColumnsWithHeaderWithContext.html)
    fn get_archive_list_by_columns_with_header_with_context(
        &self,
        cx: &server::Context,
        body: GetArchiveListByColumnsWithHeaderWithContextRequest,
    ) -> impl Future<Output = Result<Option<ArchiveListResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get archive list by columns with header with context2.
    /// `POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithHeaderWithContext2`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListByColumnsWithHeaderWithContext2.html)
    fn get_archive_list_by_columns_with_header_with_context2(
        &self,
        cx: &server::Context,
        body: GetArchiveListByColumnsWithHeaderWithContext2Request,
    ) -> impl Future<Output = Result<Option<ArchiveListResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get archive list with context.
    /// `POST /api/v1/Agents/Archive/GetArchiveListWithContext`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListWithContext.html)
    fn get_archive_list_with_context(
        &self,
        cx: &server::Context,
        body: GetArchiveListWithContextRequest,
    ) -> impl Future<Output = Result<Vec<ArchiveListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get archive list with context2.
    /// `POST /api/v1/Agents/Archive/GetArchiveListWithContext2`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListWithContext2.html)
    fn get_archive_list_with_context2(
        &self,
        cx: &server::Context,
        body: GetArchiveListWithContext2Request,
    ) -> impl Future<Output = Result<Vec<ArchiveListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get available columns.
    /// `POST /api/v1/Agents/Archive/GetAvailableColumns`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetAvailableColumns.html)
    fn get_available_columns(
        &self,
        cx: &server::Context,
        request: GetAvailableColumnsRequest,
    ) -> impl Future<Output = Result<Vec<ArchiveColumnInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get available entities.
    /// `POST /api/v1/Agents/Archive/GetAvailableEntities`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetAvailableEntities.html)
    fn get_available_entities(
        &self,
        cx: &server::Context,
        request: GetAvailableEntitiesRequest,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get group associate ids.
    /// `POST /api/v1/Agents/Archive/GetGroupAssociateIds`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetGroupAssociateIds.html)
    fn get_group_associate_ids(
        &self,
        cx: &server::Context,
        request: GetGroupAssociateIdsRequest,
    ) -> impl Future<Output = Result<Vec<i32>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get provider names.
    /// `POST /api/v1/Agents/Archive/GetProviderNames`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetProviderNames.html)
    fn get_provider_names(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set activity filter.
    /// `POST /api/v1/Agents/Archive/SetActivityFilter`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_SetActivityFilter.html)
    fn set_activity_filter(
        &self,
        cx: &server::Context,
        request: SetActivityFilterRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set chosen columns.
    /// `POST /api/v1/Agents/Archive/SetChosenColumns`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_SetChosenColumns.html)
    fn set_chosen_columns(
        &self,
        cx: &server::Context,
        request: SetChosenColumnsRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set chosen columns v2.
    /// `POST /api/v1/Agents/Archive/SetChosenColumnsV2`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_SetChosenColumnsV2.html)
    fn set_chosen_columns_v2(
        &self,
        cx: &server::Context,
        body: SetChosenColumnsV2Request,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set chosen entities.
    /// `POST /api/v1/Agents/Archive/SetChosenEntities`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_SetChosenEntities.html)
    fn set_chosen_entities(
        &self,
        cx: &server::Context,
        request: SetChosenEntitiesRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set chosen entities v2.
    /// `POST /api/v1/Agents/Archive/SetChosenEntitiesV2`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_SetChosenEntitiesV2.html)
    fn set_chosen_entities_v2(
        &self,
        cx: &server::Context,
        body: SetChosenEntitiesV2Request,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set column widths.
    /// `POST /api/v1/Agents/Archive/SetColumnWidths`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_SetColumnWidths.html)
    fn set_column_widths(
        &self,
        cx: &server::Context,
        request: SetColumnWidthsRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set column widths v2.
    /// `POST /api/v1/Agents/Archive/SetColumnWidthsV2`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_SetColumnWidthsV2.html)
    fn set_column_widths_v2(
        &self,
        cx: &server::Context,
        body: SetColumnWidthsV2Request,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Archive_Agent`, answered by `api`.
pub fn routes(api: impl ArchiveAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ArchiveAgentServer`] that goes with an operation.
fn dispatch<'a, T: ArchiveAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        CREATE_DEFAULT_ARCHIVE_LIST_RESULT => server::answer(cx, api.create_default_archive_list_result(cx)),
        EXPORT_ARCHIVE => server::answer(cx, api.export_archive(cx, input.body()?)),
        GET_ACTIVITY_FILTER => server::answer(cx, api.get_activity_filter(cx)),
        GET_ARCHIVE_CONFIGURATION => server::answer(cx, api.get_archive_configuration(cx, input.body()?)),
        GET_ARCHIVE_CONFIGURATION_V2 => server::answer(cx, api.get_archive_configuration_v2(cx, input.body()?)),
        GET_ARCHIVE_CONFIGURATION_WITH_CONTEXT => server::answer(cx, api.get_archive_configuration_with_context(cx, input.body()?)),
        GET_ARCHIVE_LIST => server::answer(cx, api.get_archive_list(cx, input.body()?)),
        GET_ARCHIVE_LIST2 => server::answer(cx, api.get_archive_list2(cx, input.body()?)),
        GET_ARCHIVE_LIST_BY_COLUMNS => server::answer(cx, api.get_archive_list_by_columns(cx, input.body()?)),
        GET_ARCHIVE_LIST_BY_COLUMNS2 => server::answer(cx, api.get_archive_list_by_columns2(cx, input.body()?)),
        GET_ARCHIVE_LIST_BY_COLUMNS_WITH_CONTEXT => server::answer(cx, api.get_archive_list_by_columns_with_context(cx, input.body()?)),
        GET_ARCHIVE_LIST_BY_COLUMNS_WITH_CONTEXT2 => server::answer(cx, api.get_archive_list_by_columns_with_context2(cx, input.body()?)),
        GET_ARCHIVE_LIST_BY_COLUMNS_WITH_HEADER => server::answer(cx, api.get_archive_list_by_columns_with_header(cx, input.body()?)),
        GET_ARCHIVE_LIST_BY_COLUMNS_WITH_HEADER2 => server::answer(cx, api.get_archive_list_by_columns_with_header2(cx, input.body()?)),
        GET_ARCHIVE_LIST_BY_COLUMNS_WITH_HEADER_WITH_CONTEXT => server::answer(cx, api.get_archive_list_by_columns_with_header_with_context(cx, input.body()?)),
        GET_ARCHIVE_LIST_BY_COLUMNS_WITH_HEADER_WITH_CONTEXT2 => server::answer(cx, api.get_archive_list_by_columns_with_header_with_context2(cx, input.body()?)),
        GET_ARCHIVE_LIST_WITH_CONTEXT => server::answer(cx, api.get_archive_list_with_context(cx, input.body()?)),
        GET_ARCHIVE_LIST_WITH_CONTEXT2 => server::answer(cx, api.get_archive_list_with_context2(cx, input.body()?)),
        GET_AVAILABLE_COLUMNS => server::answer(cx, api.get_available_columns(cx, input.body()?)),
        GET_AVAILABLE_ENTITIES => server::answer(cx, api.get_available_entities(cx, input.body()?)),
        GET_GROUP_ASSOCIATE_IDS => server::answer(cx, api.get_group_associate_ids(cx, input.body()?)),
        GET_PROVIDER_NAMES => server::answer(cx, api.get_provider_names(cx)),
        SET_ACTIVITY_FILTER => server::answer(cx, api.set_activity_filter(cx, input.body()?)),
        SET_CHOSEN_COLUMNS => server::answer(cx, api.set_chosen_columns(cx, input.body()?)),
        SET_CHOSEN_COLUMNS_V2 => server::answer(cx, api.set_chosen_columns_v2(cx, input.body()?)),
        SET_CHOSEN_ENTITIES => server::answer(cx, api.set_chosen_entities(cx, input.body()?)),
        SET_CHOSEN_ENTITIES_V2 => server::answer(cx, api.set_chosen_entities_v2(cx, input.body()?)),
        SET_COLUMN_WIDTHS => server::answer(cx, api.set_column_widths(cx, input.body()?)),
        SET_COLUMN_WIDTHS_V2 => server::answer(cx, api.set_column_widths_v2(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
