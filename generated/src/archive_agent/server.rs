// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{
    ActivityFilter, ArchiveColumnInfo, ArchiveConfiguration, ArchiveListItem, ArchiveListResult, ExportArchiveRequest,
    ExportArchiveResult, GetArchiveList2Request, GetArchiveListByColumns2Request, GetArchiveListByColumnsRequest,
    GetArchiveListByColumnsWithContext2Request, GetArchiveListByColumnsWithContextRequest,
    GetArchiveListByColumnsWithHeader2Request, GetArchiveListByColumnsWithHeaderRequest,
    GetArchiveListByColumnsWithHeaderWithContext2Request, GetArchiveListByColumnsWithHeaderWithContextRequest,
    GetArchiveListRequest, GetArchiveListWithContext2Request, GetArchiveListWithContextRequest, MDOListItem,
    RelatedData, SetChosenColumnsV2Request, SetChosenEntitiesV2Request, SetColumnWidthsV2Request,
};

use super::operations::*;

/// Handlers of the tag `Archive_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ArchiveAgentServer: Send + Sync + 'static {
    /// Returns a new archive list result with the default values of the server; nothing is stored.
    ///
    /// `POST /api/v1/Agents/Archive/CreateDefaultArchiveListResult`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_CreateDefaultArchiveListResult.html)
    fn create_default_archive_list_result<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ArchiveListResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Writes rows of an archive to a file, in the background when there are many, and returns the path of the file or
    /// the key of the batch task.
    ///
    /// `POST /api/v1/Agents/Archive/ExportArchive`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_ExportArchive.html)
    fn export_archive<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ExportArchiveRequest,
    ) -> impl Future<Output = Result<Option<ExportArchiveResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the filter that the caller has set for a list of activities.
    ///
    /// `POST /api/v1/Agents/Archive/GetActivityFilter`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetActivityFilter.html)
    fn get_activity_filter<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ActivityFilter>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns columns and entities of an archive, as they are stored under its provider and user interface.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveConfiguration`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveConfiguration.html)
    fn get_archive_configuration<'a>(
        &'a self,
        cx: &'a server::Context,
        gui_name: Option<String>,
        provider_name: Option<String>,
    ) -> impl Future<Output = Result<Option<ArchiveConfiguration>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns columns and entities of an archive, as they are stored under its provider, context, user interface and
    /// table.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveConfigurationV2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveConfigurationV2.html)
    fn get_archive_configuration_v2<'a>(
        &'a self,
        cx: &'a server::Context,
        gui_name: Option<String>,
        provider_name: Option<String>,
        context: Option<String>,
        owner_keys: Option<String>,
    ) -> impl Future<Output = Result<Option<ArchiveConfiguration>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns columns and entities of an archive, as they are stored under its provider and user interface.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveConfigurationWithContext`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveConfigurationWithContext.html)
    fn get_archive_configuration_with_context<'a>(
        &'a self,
        cx: &'a server::Context,
        gui_name: Option<String>,
        provider_name: Option<String>,
        context: Option<String>,
    ) -> impl Future<Output = Result<Option<ArchiveConfiguration>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a page of archive rows with the columns that are stored for the user interface.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveList.html)
    fn get_archive_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetArchiveListRequest,
    ) -> impl Future<Output = Result<Vec<ArchiveListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows of an archive as `GetArchiveList` does, but takes the conditions as text.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveList2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveList2.html)
    fn get_archive_list2<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetArchiveList2Request,
    ) -> impl Future<Output = Result<Vec<ArchiveListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a page of archive rows for given columns, conditions and order.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveListByColumns`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListByColumns.html)
    fn get_archive_list_by_columns<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetArchiveListByColumnsRequest,
    ) -> impl Future<Output = Result<Vec<ArchiveListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows of an archive as `GetArchiveListByColumns` does, but takes the conditions as text.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveListByColumns2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListByColumns2.html)
    fn get_archive_list_by_columns2<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetArchiveListByColumns2Request,
    ) -> impl Future<Output = Result<Vec<ArchiveListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a page of archive rows for given columns, conditions and order.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithContext`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListByColumnsWithContext.html)
    fn get_archive_list_by_columns_with_context<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetArchiveListByColumnsWithContextRequest,
    ) -> impl Future<Output = Result<Vec<ArchiveListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows of an archive as `GetArchiveListByColumnsWithContext` does, but takes the conditions as text.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithContext2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListByColumnsWithContext2.html)
    fn get_archive_list_by_columns_with_context2<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetArchiveListByColumnsWithContext2Request,
    ) -> impl Future<Output = Result<Vec<ArchiveListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a page of archive rows with the count of all rows, by the given options.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithHeader`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListByColumnsWithHeader.html)
    fn get_archive_list_by_columns_with_header<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetArchiveListByColumnsWithHeaderRequest,
    ) -> impl Future<Output = Result<Option<ArchiveListResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a header and rows of an archive as `GetArchiveListByColumnsWithHeader` does, but takes the conditions as
    /// text.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithHeader2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListByColumnsWithHeader2.html)
    fn get_archive_list_by_columns_with_header2<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetArchiveListByColumnsWithHeader2Request,
    ) -> impl Future<Output = Result<Option<ArchiveListResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a page of archive rows with the count of all rows, by the given options and context.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithHeaderWithContext`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListByColumnsWithHeaderWithContext.html)
    fn get_archive_list_by_columns_with_header_with_context<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetArchiveListByColumnsWithHeaderWithContextRequest,
    ) -> impl Future<Output = Result<Option<ArchiveListResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a header and rows of an archive as `GetArchiveListByColumnsWithHeaderWithContext` does, but takes the
    /// conditions as text.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithHeaderWithContext2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListByColumnsWithHeaderWithContext2.html)
    fn get_archive_list_by_columns_with_header_with_context2<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetArchiveListByColumnsWithHeaderWithContext2Request,
    ) -> impl Future<Output = Result<Option<ArchiveListResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a page of archive rows with the columns that are stored for the user interface.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveListWithContext`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListWithContext.html)
    fn get_archive_list_with_context<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetArchiveListWithContextRequest,
    ) -> impl Future<Output = Result<Vec<ArchiveListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows of an archive as `GetArchiveListWithContext` does, but takes the conditions as text.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveListWithContext2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListWithContext2.html)
    fn get_archive_list_with_context2<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetArchiveListWithContext2Request,
    ) -> impl Future<Output = Result<Vec<ArchiveListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns every column that the named archive provider offers, with its type and whether rows can be sorted or
    /// restricted by it.
    ///
    /// `POST /api/v1/Agents/Archive/GetAvailableColumns`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetAvailableColumns.html)
    fn get_available_columns<'a>(
        &'a self,
        cx: &'a server::Context,
        provider_name: Option<String>,
        context: Option<String>,
    ) -> impl Future<Output = Result<Vec<ArchiveColumnInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the kinds of rows that the named archive provider can mix in its results; a query narrows them down by
    /// their names.
    ///
    /// `POST /api/v1/Agents/Archive/GetAvailableEntities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetAvailableEntities.html)
    fn get_available_entities<'a>(
        &'a self,
        cx: &'a server::Context,
        provider_name: Option<String>,
        context: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns keys of the users that belong to the given groups.
    ///
    /// `POST /api/v1/Agents/Archive/GetGroupAssociateIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetGroupAssociateIds.html)
    fn get_group_associate_ids<'a>(
        &'a self,
        cx: &'a server::Context,
        group_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<i32>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the names of all archive providers that the installation knows.
    ///
    /// `POST /api/v1/Agents/Archive/GetProviderNames`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetProviderNames.html)
    fn get_provider_names<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the values of fields that are related to one record of a table.
    ///
    /// `POST /api/v1/Agents/Archive/GetRelatedData`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetRelatedData.html)
    fn get_related_data<'a>(
        &'a self,
        cx: &'a server::Context,
        table: Option<String>,
        record_id: Option<i32>,
        fields: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Vec<RelatedData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the values of fields that are related to one record of a table, like `GetRelatedData`, but takes the
    /// field names as one string.
    ///
    /// `POST /api/v1/Agents/Archive/GetRelatedData2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetRelatedData2.html)
    fn get_related_data2<'a>(
        &'a self,
        cx: &'a server::Context,
        table: Option<String>,
        record_id: Option<i32>,
        fields: Option<String>,
    ) -> impl Future<Output = Result<Vec<RelatedData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the activity filter that applies to the given archive list.
    ///
    /// `POST /api/v1/Agents/Archive/SetActivityFilter`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_SetActivityFilter.html)
    fn set_activity_filter<'a>(
        &'a self,
        cx: &'a server::Context,
        activity_filter: Option<ActivityFilter>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores which columns are selected for a combination of GUI name and archive provider name.
    ///
    /// `POST /api/v1/Agents/Archive/SetChosenColumns`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_SetChosenColumns.html)
    fn set_chosen_columns<'a>(
        &'a self,
        cx: &'a server::Context,
        gui_name: Option<String>,
        provider_name: Option<String>,
        chosen_columns: Option<Vec<String>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores which columns are selected for a combination of GUI name and archive provider name, like
    /// `SetChosenColumns`, in a given context.
    ///
    /// `POST /api/v1/Agents/Archive/SetChosenColumnsV2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_SetChosenColumnsV2.html)
    fn set_chosen_columns_v2<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SetChosenColumnsV2Request,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores which entities (kinds of rows) are selected for a combination of GUI name and archive provider name.
    ///
    /// `POST /api/v1/Agents/Archive/SetChosenEntities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_SetChosenEntities.html)
    fn set_chosen_entities<'a>(
        &'a self,
        cx: &'a server::Context,
        gui_name: Option<String>,
        provider_name: Option<String>,
        entities: Option<Vec<String>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores which entities (kinds of rows) are selected for a combination of GUI name and archive provider name, like
    /// `SetChosenEntities`, in a given context.
    ///
    /// `POST /api/v1/Agents/Archive/SetChosenEntitiesV2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_SetChosenEntitiesV2.html)
    fn set_chosen_entities_v2<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SetChosenEntitiesV2Request,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the widths of a set of columns for the archive list with the given GUI name.
    ///
    /// `POST /api/v1/Agents/Archive/SetColumnWidths`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_SetColumnWidths.html)
    fn set_column_widths<'a>(
        &'a self,
        cx: &'a server::Context,
        gui_name: Option<String>,
        column_widths: Option<Vec<String>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the widths of a set of columns for the archive list with the given GUI name, like `SetColumnWidths`, in a
    /// given context.
    ///
    /// `POST /api/v1/Agents/Archive/SetColumnWidthsV2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_SetColumnWidthsV2.html)
    fn set_column_widths_v2<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SetColumnWidthsV2Request,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Archive_Agent`, served by `api`.
pub fn routes(api: impl ArchiveAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ArchiveAgentServer`] that goes with an operation.
fn dispatch<'a, T: ArchiveAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::CreateDefaultArchiveListResult) => server::respond(cx, api.create_default_archive_list_result(cx)),
        Some(Op::ExportArchive) => server::respond(cx, api.export_archive(cx, take!(input.body()))),
        Some(Op::GetActivityFilter) => server::respond(cx, api.get_activity_filter(cx)),
        Some(Op::GetArchiveConfiguration) => {
            let mut gui_name = None;
            let mut provider_name = None;
            take!(input.arguments(&mut [&mut gui_name, &mut provider_name]));
            server::respond(cx, api.get_archive_configuration(cx, gui_name, provider_name))
        }
        Some(Op::GetArchiveConfigurationV2) => {
            let mut gui_name = None;
            let mut provider_name = None;
            let mut context = None;
            let mut owner_keys = None;
            take!(input.arguments(&mut [&mut gui_name, &mut provider_name, &mut context, &mut owner_keys]));
            server::respond(cx, api.get_archive_configuration_v2(cx, gui_name, provider_name, context, owner_keys))
        }
        Some(Op::GetArchiveConfigurationWithContext) => {
            let mut gui_name = None;
            let mut provider_name = None;
            let mut context = None;
            take!(input.arguments(&mut [&mut gui_name, &mut provider_name, &mut context]));
            server::respond(cx, api.get_archive_configuration_with_context(cx, gui_name, provider_name, context))
        }
        Some(Op::GetArchiveList) => server::respond(cx, api.get_archive_list(cx, take!(input.body()))),
        Some(Op::GetArchiveList2) => server::respond(cx, api.get_archive_list2(cx, take!(input.body()))),
        Some(Op::GetArchiveListByColumns) => server::respond(
            cx,
            api.get_archive_list_by_columns(cx, take!(input.body())),
        ),
        Some(Op::GetArchiveListByColumns2) => server::respond(
            cx,
            api.get_archive_list_by_columns2(cx, take!(input.body())),
        ),
        Some(Op::GetArchiveListByColumnsWithContext) => server::respond(
            cx,
            api.get_archive_list_by_columns_with_context(cx, take!(input.body())),
        ),
        Some(Op::GetArchiveListByColumnsWithContext2) => server::respond(
            cx,
            api.get_archive_list_by_columns_with_context2(cx, take!(input.body())),
        ),
        Some(Op::GetArchiveListByColumnsWithHeader) => server::respond(
            cx,
            api.get_archive_list_by_columns_with_header(cx, take!(input.body())),
        ),
        Some(Op::GetArchiveListByColumnsWithHeader2) => server::respond(
            cx,
            api.get_archive_list_by_columns_with_header2(cx, take!(input.body())),
        ),
        Some(Op::GetArchiveListByColumnsWithHeaderWithContext) => server::respond(
            cx,
            api.get_archive_list_by_columns_with_header_with_context(cx, take!(input.body())),
        ),
        Some(Op::GetArchiveListByColumnsWithHeaderWithContext2) => server::respond(
            cx,
            api.get_archive_list_by_columns_with_header_with_context2(cx, take!(input.body())),
        ),
        Some(Op::GetArchiveListWithContext) => server::respond(
            cx,
            api.get_archive_list_with_context(cx, take!(input.body())),
        ),
        Some(Op::GetArchiveListWithContext2) => server::respond(
            cx,
            api.get_archive_list_with_context2(cx, take!(input.body())),
        ),
        Some(Op::GetAvailableColumns) => {
            let mut provider_name = None;
            let mut context = None;
            take!(input.arguments(&mut [&mut provider_name, &mut context]));
            server::respond(cx, api.get_available_columns(cx, provider_name, context))
        }
        Some(Op::GetAvailableEntities) => {
            let mut provider_name = None;
            let mut context = None;
            take!(input.arguments(&mut [&mut provider_name, &mut context]));
            server::respond(cx, api.get_available_entities(cx, provider_name, context))
        }
        Some(Op::GetGroupAssociateIds) => {
            let mut group_ids = None;
            take!(input.arguments(&mut [&mut group_ids]));
            server::respond(cx, api.get_group_associate_ids(cx, group_ids))
        }
        Some(Op::GetProviderNames) => server::respond(cx, api.get_provider_names(cx)),
        Some(Op::GetRelatedData) => {
            let mut table = None;
            let mut record_id = None;
            let mut fields = None;
            take!(input.arguments(&mut [&mut table, &mut record_id, &mut fields]));
            server::respond(cx, api.get_related_data(cx, table, record_id, fields))
        }
        Some(Op::GetRelatedData2) => {
            let mut table = None;
            let mut record_id = None;
            let mut fields = None;
            take!(input.arguments(&mut [&mut table, &mut record_id, &mut fields]));
            server::respond(cx, api.get_related_data2(cx, table, record_id, fields))
        }
        Some(Op::SetActivityFilter) => {
            let mut activity_filter = None;
            take!(input.arguments(&mut [&mut activity_filter]));
            server::respond(cx, api.set_activity_filter(cx, activity_filter))
        }
        Some(Op::SetChosenColumns) => {
            let mut gui_name = None;
            let mut provider_name = None;
            let mut chosen_columns = None;
            take!(input.arguments(&mut [&mut gui_name, &mut provider_name, &mut chosen_columns]));
            server::respond(cx, api.set_chosen_columns(cx, gui_name, provider_name, chosen_columns))
        }
        Some(Op::SetChosenColumnsV2) => server::respond(cx, api.set_chosen_columns_v2(cx, take!(input.body()))),
        Some(Op::SetChosenEntities) => {
            let mut gui_name = None;
            let mut provider_name = None;
            let mut entities = None;
            take!(input.arguments(&mut [&mut gui_name, &mut provider_name, &mut entities]));
            server::respond(cx, api.set_chosen_entities(cx, gui_name, provider_name, entities))
        }
        Some(Op::SetChosenEntitiesV2) => server::respond(cx, api.set_chosen_entities_v2(cx, take!(input.body()))),
        Some(Op::SetColumnWidths) => {
            let mut gui_name = None;
            let mut column_widths = None;
            take!(input.arguments(&mut [&mut gui_name, &mut column_widths]));
            server::respond(cx, api.set_column_widths(cx, gui_name, column_widths))
        }
        Some(Op::SetColumnWidthsV2) => server::respond(cx, api.set_column_widths_v2(cx, take!(input.body()))),
        None => return Err(server::Error::not_implemented()),
    })
}
