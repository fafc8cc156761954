// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{
    ArchiveColumnInfo, ArchiveOrderByInfo, ArchiveRestrictionGroup, ArchiveRestrictionInfo, CriteriaInformation,
    DeleteRestrictionGroupRequest, FindFromRestrictionsColumns2Request, FindFromRestrictionsColumnsOrderBy2Request,
    FindFromRestrictionsColumnsOrderByRequest, FindFromRestrictionsColumnsRequest, FindOrderBy2Request,
    FindOrderByRequest, FindRequest, FindResults, FindWithColumnsRequest, FindWithExtraRestrictions2Request,
    FindWithExtraRestrictionsRequest, GetCriteriaInformationWithContextRequest, GetRestrictionGroupRequest,
    GetSpecifiedCriteriaInformationWithDefaultsRequest, GetSpecifiedCriteriaInformationWithDefaultsWithContextRequest,
    SaveRestrictionGroupRequest, SaveRestrictionGroupsRequest, SaveRestrictionsAndGetCriteriaInformation2Request,
    SaveRestrictionsAndGetCriteriaInformationRequest, SaveRestrictionsWithContext2Request,
    SaveRestrictionsWithContextRequest,
};

use super::operations::*;

/// Handlers of the tag `Find_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait FindAgentServer: Send + Sync + 'static {
    /// Returns a new restriction group with initial values such as the next rank.
    ///
    /// `POST /api/v1/Agents/Find/CreateRestrictionGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_CreateRestrictionGroup.html)
    fn create_restriction_group<'a>(
        &'a self,
        cx: &'a server::Context,
        storage_type: Option<String>,
        provider_name: Option<String>,
        storage_key: Option<String>,
        context: Option<String>,
    ) -> impl Future<Output = Result<Option<ArchiveRestrictionGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes the restriction group with the given rank from the stored criteria.
    ///
    /// `POST /api/v1/Agents/Find/DeleteRestrictionGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_DeleteRestrictionGroup.html)
    fn delete_restriction_group<'a>(
        &'a self,
        cx: &'a server::Context,
        body: DeleteRestrictionGroupRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs a search with stored criteria and returns one page of results.
    ///
    /// `POST /api/v1/Agents/Find/Find`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_Find.html)
    fn find<'a>(
        &'a self,
        cx: &'a server::Context,
        body: FindRequest,
    ) -> impl Future<Output = Result<Option<FindResults>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs a search with the restrictions of the call and returns one page of results, with columns that follow from
    /// the restrictions.
    ///
    /// `POST /api/v1/Agents/Find/FindFromRestrictions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_FindFromRestrictions.html)
    fn find_from_restrictions<'a>(
        &'a self,
        cx: &'a server::Context,
        restrictions: Option<Vec<ArchiveRestrictionInfo>>,
        provider_name: Option<String>,
        page_size: Option<i32>,
        page_number: Option<i32>,
    ) -> impl Future<Output = Result<Option<FindResults>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs a search with the restrictions of the call, written as text such as `category in (2,3,4)`, and returns one
    /// page of results.
    ///
    /// `POST /api/v1/Agents/Find/FindFromRestrictions2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_FindFromRestrictions2.html)
    fn find_from_restrictions2<'a>(
        &'a self,
        cx: &'a server::Context,
        restrictions: Option<String>,
        provider_name: Option<String>,
        page_size: Option<i32>,
        page_number: Option<i32>,
    ) -> impl Future<Output = Result<Option<FindResults>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs a search with the restrictions and columns of the call and returns one page of results, in a sort order of
    /// the system's choice.
    ///
    /// `POST /api/v1/Agents/Find/FindFromRestrictionsColumns`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_FindFromRestrictionsColumns.html)
    fn find_from_restrictions_columns<'a>(
        &'a self,
        cx: &'a server::Context,
        body: FindFromRestrictionsColumnsRequest,
    ) -> impl Future<Output = Result<Option<FindResults>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs a search with the restrictions and columns of the call, written as text, and returns one page of results,
    /// in a sort order of the system's choice.
    ///
    /// `POST /api/v1/Agents/Find/FindFromRestrictionsColumns2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_FindFromRestrictionsColumns2.html)
    fn find_from_restrictions_columns2<'a>(
        &'a self,
        cx: &'a server::Context,
        body: FindFromRestrictionsColumns2Request,
    ) -> impl Future<Output = Result<Option<FindResults>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs a search with the restrictions, columns and sort order of the call and returns one page of results.
    ///
    /// `POST /api/v1/Agents/Find/FindFromRestrictionsColumnsOrderBy`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_FindFromRestrictionsColumnsOrderBy.html)
    fn find_from_restrictions_columns_order_by<'a>(
        &'a self,
        cx: &'a server::Context,
        body: FindFromRestrictionsColumnsOrderByRequest,
    ) -> impl Future<Output = Result<Option<FindResults>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs a search with the restrictions, columns and sort order of the call, written as text, and returns one page
    /// of results.
    ///
    /// `POST /api/v1/Agents/Find/FindFromRestrictionsColumnsOrderBy2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_FindFromRestrictionsColumnsOrderBy2.html)
    fn find_from_restrictions_columns_order_by2<'a>(
        &'a self,
        cx: &'a server::Context,
        body: FindFromRestrictionsColumnsOrderBy2Request,
    ) -> impl Future<Output = Result<Option<FindResults>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs a search with stored criteria and returns one page of results, sorted as the call says.
    ///
    /// `POST /api/v1/Agents/Find/FindOrderBy`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_FindOrderBy.html)
    fn find_order_by<'a>(
        &'a self,
        cx: &'a server::Context,
        body: FindOrderByRequest,
    ) -> impl Future<Output = Result<Option<FindResults>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs a search with stored criteria and returns one page of results, like `FindOrderBy`, with the sort order
    /// written as text.
    ///
    /// `POST /api/v1/Agents/Find/FindOrderBy2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_FindOrderBy2.html)
    fn find_order_by2<'a>(
        &'a self,
        cx: &'a server::Context,
        body: FindOrderBy2Request,
    ) -> impl Future<Output = Result<Option<FindResults>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs a search with stored criteria and returns one page of results, with the columns and the sort order of the
    /// call.
    ///
    /// `POST /api/v1/Agents/Find/FindWithColumns`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_FindWithColumns.html)
    fn find_with_columns<'a>(
        &'a self,
        cx: &'a server::Context,
        body: FindWithColumnsRequest,
    ) -> impl Future<Output = Result<Option<FindResults>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs a search with stored criteria and extra restrictions and returns one page of results.
    ///
    /// `POST /api/v1/Agents/Find/FindWithExtraRestrictions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_FindWithExtraRestrictions.html)
    fn find_with_extra_restrictions<'a>(
        &'a self,
        cx: &'a server::Context,
        body: FindWithExtraRestrictionsRequest,
    ) -> impl Future<Output = Result<Option<FindResults>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs a search with stored criteria and extra restrictions, written as text, and returns one page of results.
    ///
    /// `POST /api/v1/Agents/Find/FindWithExtraRestrictions2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_FindWithExtraRestrictions2.html)
    fn find_with_extra_restrictions2<'a>(
        &'a self,
        cx: &'a server::Context,
        body: FindWithExtraRestrictions2Request,
    ) -> impl Future<Output = Result<Option<FindResults>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the names of the columns that can serve as search criteria with the given archive provider and storage
    /// provider.
    ///
    /// `POST /api/v1/Agents/Find/GetAvailableRestrictionColumns`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_GetAvailableRestrictionColumns.html)
    fn get_available_restriction_columns<'a>(
        &'a self,
        cx: &'a server::Context,
        storage_type: Option<String>,
        provider_name: Option<String>,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns stored criteria in two forms: complete restrictions to show and edit, and rows for an archive list.
    ///
    /// `POST /api/v1/Agents/Find/GetCriteriaInformation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_GetCriteriaInformation.html)
    fn get_criteria_information<'a>(
        &'a self,
        cx: &'a server::Context,
        storage_type: Option<String>,
        provider_name: Option<String>,
        storage_key: Option<String>,
        static_columns: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Option<CriteriaInformation>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns stored criteria in two forms, like `GetCriteriaInformation`, for an archive provider with a context.
    ///
    /// `POST /api/v1/Agents/Find/GetCriteriaInformationWithContext`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_GetCriteriaInformationWithContext.html)
    fn get_criteria_information_with_context<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetCriteriaInformationWithContextRequest,
    ) -> impl Future<Output = Result<Option<CriteriaInformation>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the columns that `Find` would show for a search with stored criteria.
    ///
    /// `POST /api/v1/Agents/Find/GetDefaultDesiredColumns`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_GetDefaultDesiredColumns.html)
    fn get_default_desired_columns<'a>(
        &'a self,
        cx: &'a server::Context,
        storage_type: Option<String>,
        provider_name: Option<String>,
        storage_key: Option<String>,
    ) -> impl Future<Output = Result<Vec<ArchiveColumnInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the columns that `Find` would show for a search with the given provider and restrictions.
    ///
    /// `POST /api/v1/Agents/Find/GetDefaultDesiredColumnsFromRestrictions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_GetDefaultDesiredColumnsFromRestrictions.html)
    fn get_default_desired_columns_from_restrictions<'a>(
        &'a self,
        cx: &'a server::Context,
        provider_name: Option<String>,
        restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    ) -> impl Future<Output = Result<Vec<ArchiveColumnInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the columns that `Find` would show for a search with the given provider and restrictions, written as
    /// text.
    ///
    /// `POST /api/v1/Agents/Find/GetDefaultDesiredColumnsFromRestrictions2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_GetDefaultDesiredColumnsFromRestrictions2.html)
    fn get_default_desired_columns_from_restrictions2<'a>(
        &'a self,
        cx: &'a server::Context,
        provider_name: Option<String>,
        restrictions: Option<String>,
    ) -> impl Future<Output = Result<Vec<ArchiveColumnInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the sort order that `Find` would use for a search with stored criteria, derived from its default
    /// columns.
    ///
    /// `POST /api/v1/Agents/Find/GetDefaultOrderBy`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_GetDefaultOrderBy.html)
    fn get_default_order_by<'a>(
        &'a self,
        cx: &'a server::Context,
        storage_type: Option<String>,
        provider_name: Option<String>,
        storage_key: Option<String>,
    ) -> impl Future<Output = Result<Vec<ArchiveOrderByInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the sort order that `Find` would use for the given provider and columns.
    ///
    /// `POST /api/v1/Agents/Find/GetDefaultOrderByFromDesiredColumns`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_GetDefaultOrderByFromDesiredColumns.html)
    fn get_default_order_by_from_desired_columns<'a>(
        &'a self,
        cx: &'a server::Context,
        provider_name: Option<String>,
        desired_columns: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Vec<ArchiveOrderByInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the restriction group with the given rank, or an empty one when there is none.
    ///
    /// `POST /api/v1/Agents/Find/GetRestrictionGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_GetRestrictionGroup.html)
    fn get_restriction_group<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetRestrictionGroupRequest,
    ) -> impl Future<Output = Result<Option<ArchiveRestrictionGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all restriction groups of the stored criteria.
    ///
    /// `POST /api/v1/Agents/Find/GetRestrictionGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_GetRestrictionGroups.html)
    fn get_restriction_groups<'a>(
        &'a self,
        cx: &'a server::Context,
        storage_type: Option<String>,
        provider_name: Option<String>,
        storage_key: Option<String>,
        context: Option<String>,
    ) -> impl Future<Output = Result<Vec<ArchiveRestrictionGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns stored criteria for the given columns, as complete restrictions and as rows for an archive list.
    ///
    /// `POST /api/v1/Agents/Find/GetSpecifiedCriteriaInformationWithDefaults`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_GetSpecifiedCriteriaInformationWithDefaults.html)
    fn get_specified_criteria_information_with_defaults<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetSpecifiedCriteriaInformationWithDefaultsRequest,
    ) -> impl Future<Output = Result<Option<CriteriaInformation>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns stored criteria for the given columns, like `GetSpecifiedCriteriaInformationWithDefaults`, for an
    /// archive provider with a context.
    ///
    /// `POST /api/v1/Agents/Find/GetSpecifiedCriteriaInformationWithDefaultsWithContext`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_GetSpecifiedCriteriaInformationWithDefaultsWithContext.html)
    fn get_specified_criteria_information_with_defaults_with_context<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetSpecifiedCriteriaInformationWithDefaultsWithContextRequest,
    ) -> impl Future<Output = Result<Option<CriteriaInformation>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Fills in the values of the given restrictions as the hints of their operators demand, such as the dates of a
    /// dynamic period.
    ///
    /// `POST /api/v1/Agents/Find/PopulateRestrictionValues`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_PopulateRestrictionValues.html)
    fn populate_restriction_values<'a>(
        &'a self,
        cx: &'a server::Context,
        restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    ) -> impl Future<Output = Result<Vec<ArchiveRestrictionInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Completes restrictions of which only name and operator are known: adds column information, display values, and
    /// default or calculated values.
    ///
    /// `POST /api/v1/Agents/Find/PopulateRestrictions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_PopulateRestrictions.html)
    fn populate_restrictions<'a>(
        &'a self,
        cx: &'a server::Context,
        provider_name: Option<String>,
        restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    ) -> impl Future<Output = Result<Vec<ArchiveRestrictionInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a restriction group, so that searches and dynamic selections can use it as criteria later.
    ///
    /// `POST /api/v1/Agents/Find/SaveRestrictionGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_SaveRestrictionGroup.html)
    fn save_restriction_group<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SaveRestrictionGroupRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores several restriction groups, ranks them anew, and returns them as stored.
    ///
    /// `POST /api/v1/Agents/Find/SaveRestrictionGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_SaveRestrictionGroups.html)
    fn save_restriction_groups<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SaveRestrictionGroupsRequest,
    ) -> impl Future<Output = Result<Vec<ArchiveRestrictionGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores restrictions for later use as search criteria, also of a dynamic selection.
    ///
    /// `POST /api/v1/Agents/Find/SaveRestrictions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_SaveRestrictions.html)
    fn save_restrictions<'a>(
        &'a self,
        cx: &'a server::Context,
        storage_type: Option<String>,
        provider_name: Option<String>,
        storage_key: Option<String>,
        restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores restrictions, written as text, for later use as search criteria, also of a dynamic selection.
    ///
    /// `POST /api/v1/Agents/Find/SaveRestrictions2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_SaveRestrictions2.html)
    fn save_restrictions2<'a>(
        &'a self,
        cx: &'a server::Context,
        storage_type: Option<String>,
        provider_name: Option<String>,
        storage_key: Option<String>,
        restrictions: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores restrictions as search criteria and returns what `GetCriteriaInformation` would return.
    ///
    /// `POST /api/v1/Agents/Find/SaveRestrictionsAndGetCriteriaInformation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_SaveRestrictionsAndGetCriteriaInformation.html)
    fn save_restrictions_and_get_criteria_information<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SaveRestrictionsAndGetCriteriaInformationRequest,
    ) -> impl Future<Output = Result<Option<CriteriaInformation>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores restrictions, written as text, as search criteria and returns what `GetCriteriaInformation` would return.
    ///
    /// `POST /api/v1/Agents/Find/SaveRestrictionsAndGetCriteriaInformation2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_SaveRestrictionsAndGetCriteriaInformation2.html)
    fn save_restrictions_and_get_criteria_information2<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SaveRestrictionsAndGetCriteriaInformation2Request,
    ) -> impl Future<Output = Result<Option<CriteriaInformation>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores restrictions for later use as search criteria, for an archive provider with a context.
    ///
    /// `POST /api/v1/Agents/Find/SaveRestrictionsWithContext`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_SaveRestrictionsWithContext.html)
    fn save_restrictions_with_context<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SaveRestrictionsWithContextRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores restrictions, written as text, for later use as search criteria, for an archive provider with a context.
    ///
    /// `POST /api/v1/Agents/Find/SaveRestrictionsWithContext2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_SaveRestrictionsWithContext2.html)
    fn save_restrictions_with_context2<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SaveRestrictionsWithContext2Request,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Find_Agent`, served by `api`.
pub fn routes(api: impl FindAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`FindAgentServer`] that goes with an operation.
fn dispatch<'a, T: FindAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::CreateRestrictionGroup) => {
            let mut storage_type = None;
            let mut provider_name = None;
            let mut storage_key = None;
            let mut context = None;
            take!(input.arguments(&mut [&mut storage_type, &mut provider_name, &mut storage_key, &mut context]));
            server::respond(cx, api.create_restriction_group(cx, storage_type, provider_name, storage_key, context))
        }
        Some(Op::DeleteRestrictionGroup) => server::respond(cx, api.delete_restriction_group(cx, take!(input.body()))),
        Some(Op::Find) => server::respond(cx, api.find(cx, take!(input.body()))),
        Some(Op::FindFromRestrictions) => {
            let mut restrictions = None;
            let mut provider_name = None;
            let mut page_size = None;
            let mut page_number = None;
            take!(input.arguments(&mut [&mut restrictions, &mut provider_name, &mut page_size, &mut page_number]));
            server::respond(cx, api.find_from_restrictions(cx, restrictions, provider_name, page_size, page_number))
        }
        Some(Op::FindFromRestrictions2) => {
            let mut restrictions = None;
            let mut provider_name = None;
            let mut page_size = None;
            let mut page_number = None;
            take!(input.arguments(&mut [&mut restrictions, &mut provider_name, &mut page_size, &mut page_number]));
            server::respond(cx, api.find_from_restrictions2(cx, restrictions, provider_name, page_size, page_number))
        }
        Some(Op::FindFromRestrictionsColumns) => server::respond(
            cx,
            api.find_from_restrictions_columns(cx, take!(input.body())),
        ),
        Some(Op::FindFromRestrictionsColumns2) => server::respond(
            cx,
            api.find_from_restrictions_columns2(cx, take!(input.body())),
        ),
        Some(Op::FindFromRestrictionsColumnsOrderBy) => server::respond(
            cx,
            api.find_from_restrictions_columns_order_by(cx, take!(input.body())),
        ),
        Some(Op::FindFromRestrictionsColumnsOrderBy2) => server::respond(
            cx,
            api.find_from_restrictions_columns_order_by2(cx, take!(input.body())),
        ),
        Some(Op::FindOrderBy) => server::respond(cx, api.find_order_by(cx, take!(input.body()))),
        Some(Op::FindOrderBy2) => server::respond(cx, api.find_order_by2(cx, take!(input.body()))),
        Some(Op::FindWithColumns) => server::respond(cx, api.find_with_columns(cx, take!(input.body()))),
        Some(Op::FindWithExtraRestrictions) => server::respond(
            cx,
            api.find_with_extra_restrictions(cx, take!(input.body())),
        ),
        Some(Op::FindWithExtraRestrictions2) => server::respond(
            cx,
            api.find_with_extra_restrictions2(cx, take!(input.body())),
        ),
        Some(Op::GetAvailableRestrictionColumns) => {
            let mut storage_type = None;
            let mut provider_name = None;
            take!(input.arguments(&mut [&mut storage_type, &mut provider_name]));
            server::respond(cx, api.get_available_restriction_columns(cx, storage_type, provider_name))
        }
        Some(Op::GetCriteriaInformation) => {
            let mut storage_type = None;
            let mut provider_name = None;
            let mut storage_key = None;
            let mut static_columns = None;
            take!(input.arguments(&mut [&mut storage_type, &mut provider_name, &mut storage_key, &mut static_columns]));
            server::respond(
                cx,
                api.get_criteria_information(cx, storage_type, provider_name, storage_key, static_columns),
            )
        }
        Some(Op::GetCriteriaInformationWithContext) => server::respond(
            cx,
            api.get_criteria_information_with_context(cx, take!(input.body())),
        ),
        Some(Op::GetDefaultDesiredColumns) => {
            let mut storage_type = None;
            let mut provider_name = None;
            let mut storage_key = None;
            take!(input.arguments(&mut [&mut storage_type, &mut provider_name, &mut storage_key]));
            server::respond(cx, api.get_default_desired_columns(cx, storage_type, provider_name, storage_key))
        }
        Some(Op::GetDefaultDesiredColumnsFromRestrictions) => {
            let mut provider_name = None;
            let mut restrictions = None;
            take!(input.arguments(&mut [&mut provider_name, &mut restrictions]));
            server::respond(cx, api.get_default_desired_columns_from_restrictions(cx, provider_name, restrictions))
        }
        Some(Op::GetDefaultDesiredColumnsFromRestrictions2) => {
            let mut provider_name = None;
            let mut restrictions = None;
            take!(input.arguments(&mut [&mut provider_name, &mut restrictions]));
            server::respond(cx, api.get_default_desired_columns_from_restrictions2(cx, provider_name, restrictions))
        }
        Some(Op::GetDefaultOrderBy) => {
            let mut storage_type = None;
            let mut provider_name = None;
            let mut storage_key = None;
            take!(input.arguments(&mut [&mut storage_type, &mut provider_name, &mut storage_key]));
            server::respond(cx, api.get_default_order_by(cx, storage_type, provider_name, storage_key))
        }
        Some(Op::GetDefaultOrderByFromDesiredColumns) => {
            let mut provider_name = None;
            let mut desired_columns = None;
            take!(input.arguments(&mut [&mut provider_name, &mut desired_columns]));
            server::respond(cx, api.get_default_order_by_from_desired_columns(cx, provider_name, desired_columns))
        }
        Some(Op::GetRestrictionGroup) => server::respond(cx, api.get_restriction_group(cx, take!(input.body()))),
        Some(Op::GetRestrictionGroups) => {
            let mut storage_type = None;
            let mut provider_name = None;
            let mut storage_key = None;
            let mut context = None;
            take!(input.arguments(&mut [&mut storage_type, &mut provider_name, &mut storage_key, &mut context]));
            server::respond(cx, api.get_restriction_groups(cx, storage_type, provider_name, storage_key, context))
        }
        Some(Op::GetSpecifiedCriteriaInformationWithDefaults) => server::respond(
            cx,
            api.get_specified_criteria_information_with_defaults(cx, take!(input.body())),
        ),
        Some(Op::GetSpecifiedCriteriaInformationWithDefaultsWithContext) => server::respond(
            cx,
            api.get_specified_criteria_information_with_defaults_with_context(cx, take!(input.body())),
        ),
        Some(Op::PopulateRestrictionValues) => {
            let mut restrictions = None;
            take!(input.arguments(&mut [&mut restrictions]));
            server::respond(cx, api.populate_restriction_values(cx, restrictions))
        }
        Some(Op::PopulateRestrictions) => {
            let mut provider_name = None;
            let mut restrictions = None;
            take!(input.arguments(&mut [&mut provider_name, &mut restrictions]));
            server::respond(cx, api.populate_restrictions(cx, provider_name, restrictions))
        }
        Some(Op::SaveRestrictionGroup) => server::respond(cx, api.save_restriction_group(cx, take!(input.body()))),
        Some(Op::SaveRestrictionGroups) => server::respond(cx, api.save_restriction_groups(cx, take!(input.body()))),
        Some(Op::SaveRestrictions) => {
            let mut storage_type = None;
            let mut provider_name = None;
            let mut storage_key = None;
            let mut restrictions = None;
            take!(input.arguments(&mut [&mut storage_type, &mut provider_name, &mut storage_key, &mut restrictions]));
            server::respond(cx, api.save_restrictions(cx, storage_type, provider_name, storage_key, restrictions))
        }
        Some(Op::SaveRestrictions2) => {
            let mut storage_type = None;
            let mut provider_name = None;
            let mut storage_key = None;
            let mut restrictions = None;
            take!(input.arguments(&mut [&mut storage_type, &mut provider_name, &mut storage_key, &mut restrictions]));
            server::respond(cx, api.save_restrictions2(cx, storage_type, provider_name, storage_key, restrictions))
        }
        Some(Op::SaveRestrictionsAndGetCriteriaInformation) => server::respond(
            cx,
            api.save_restrictions_and_get_criteria_information(cx, take!(input.body())),
        ),
        Some(Op::SaveRestrictionsAndGetCriteriaInformation2) => server::respond(
            cx,
            api.save_restrictions_and_get_criteria_information2(cx, take!(input.body())),
        ),
        Some(Op::SaveRestrictionsWithContext) => server::respond(
            cx,
            api.save_restrictions_with_context(cx, take!(input.body())),
        ),
        Some(Op::SaveRestrictionsWithContext2) => server::respond(
            cx,
            api.save_restrictions_with_context2(cx, take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
