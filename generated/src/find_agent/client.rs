// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
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

/// Calls of the tag `Find_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct FindAgentClient<'c>(&'c Client);

impl<'c> FindAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns a new restriction group with initial values such as the next rank.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/CreateRestrictionGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_CreateRestrictionGroup.html)
    /// - body, `CreateRestrictionGroupRequest`.
    ///   - `StorageType`, text: Kind of storage that the restrictions are kept in: Criteria, Reporter or a kind that a
    ///     plugin adds.
    ///   - `ProviderName`, text: Name of the archive provider that runs the query, such as FindContact.
    ///   - `StorageKey`, text: Key under which the storage provider keeps the restrictions.
    ///   - `Context`, text: Context of the archive provider that the criteria belong to.
    /// - returns 200 with [`ArchiveRestrictionGroup`](crate::types::ArchiveRestrictionGroup).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.find_agent().create_restriction_group(
    ///     "storage type",
    ///     "provider name",
    ///     "storage key",
    ///     "context",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_CreateRestrictionGroup")]
    #[inline]
    pub fn create_restriction_group(
        self,
        storage_type: &str,
        provider_name: &str,
        storage_key: &str,
        context: &str,
    ) -> Call<'c, ArchiveRestrictionGroup, Select> {
        self.call(Op::CreateRestrictionGroup, &[])
            .arguments(&[View::Str(storage_type), View::Str(provider_name), View::Str(storage_key), View::Str(context)])
    }

    /// Removes the restriction group with the given rank from the stored criteria.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/DeleteRestrictionGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_DeleteRestrictionGroup.html)
    /// - body, [`DeleteRestrictionGroupRequest`](crate::types::DeleteRestrictionGroupRequest).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::DeleteRestrictionGroupRequest::new().set_provider_name("Example");
    /// client.find_agent().delete_restriction_group(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_DeleteRestrictionGroup")]
    #[inline]
    pub fn delete_restriction_group(self, body: &DeleteRestrictionGroupRequest) -> Call<'c, (), Select> {
        self.call(Op::DeleteRestrictionGroup, &[]).body(View::Carrier(body))
    }

    /// Runs a search with stored criteria and returns one page of results. The system chooses columns and sort order;
    /// the other `Find…` operations give more control.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/Find`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_Find.html)
    /// - body, [`FindRequest`](crate::types::FindRequest).
    /// - returns 200 with [`FindResults`](crate::types::FindResults).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::FindRequest::new().set_provider_name("Example");
    /// let response = client.find_agent().find(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_Find")]
    #[inline]
    pub fn find(self, body: &FindRequest) -> Call<'c, FindResults, Select> {
        self.call(Op::Find, &[]).body(View::Carrier(body))
    }

    /// Runs a search with the restrictions of the call and returns one page of results, with columns that follow from
    /// the restrictions. Encode values in the invariant format of the CRM, for example `[I:10]` for the number 10.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/FindFromRestrictions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_FindFromRestrictions.html)
    /// - body, `FindFromRestrictionsRequest`.
    ///   - `Restrictions`, list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo): Conditions on
    ///     columns that rows must meet; the archive must allow searching in those columns.
    ///   - `ProviderName`, text: Name of the archive provider that runs the query, such as FindContact.
    ///   - `PageSize`, `i32`: Rows per page; keep it reasonable, such as 1000 at most.
    ///   - `PageNumber`, `i32`: Which page of rows to return, counted from zero; a negative number is a number of rows
    ///     to skip. A page without rows is past the end.
    /// - returns 200 with [`FindResults`](crate::types::FindResults).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let restrictions = [superoffice::types::ArchiveRestrictionInfo::new().set_name("Example")];
    /// let response = client.find_agent().find_from_restrictions(&restrictions, "provider name", 1, 1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_FindFromRestrictions")]
    #[inline]
    pub fn find_from_restrictions(
        self,
        restrictions: &[ArchiveRestrictionInfo],
        provider_name: &str,
        page_size: i32,
        page_number: i32,
    ) -> Call<'c, FindResults, Select> {
        self.call(Op::FindFromRestrictions, &[])
            .arguments(
                &[View::List(&restrictions), View::Str(provider_name), View::I32(page_size), View::I32(page_number)],
            )
    }

    /// Runs a search with the restrictions of the call, written as text such as `category in (2,3,4)`, and returns one
    /// page of results. The columns follow from the restrictions.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/FindFromRestrictions2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_FindFromRestrictions2.html)
    /// - body, `FindFromRestrictions2Request`.
    ///   - `Restrictions`, text: Conditions as text, such as `name begins 'Super'`; the archive must allow searching in
    ///     their columns.
    ///   - `ProviderName`, text: Name of the archive provider that runs the query, such as FindContact.
    ///   - `PageSize`, `i32`: Rows per page; keep it reasonable, such as 1000 at most.
    ///   - `PageNumber`, `i32`: Which page of rows to return, counted from zero; a negative number is a number of rows
    ///     to skip. A page without rows is past the end.
    /// - returns 200 with [`FindResults`](crate::types::FindResults).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.find_agent().find_from_restrictions2("restrictions", "provider name", 1, 1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_FindFromRestrictions2")]
    #[inline]
    pub fn find_from_restrictions2(
        self,
        restrictions: &str,
        provider_name: &str,
        page_size: i32,
        page_number: i32,
    ) -> Call<'c, FindResults, Select> {
        self.call(Op::FindFromRestrictions2, &[])
            .arguments(
                &[View::Str(restrictions), View::Str(provider_name), View::I32(page_size), View::I32(page_number)],
            )
    }

    /// Runs a search with the restrictions and columns of the call and returns one page of results, in a sort order of
    /// the system's choice. `GetDefaultDesiredColumns` proposes columns to start from.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/FindFromRestrictionsColumns`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_FindFromRestrictionsColumns.html)
    /// - body, [`FindFromRestrictionsColumnsRequest`](crate::types::FindFromRestrictionsColumnsRequest).
    /// - returns 200 with [`FindResults`](crate::types::FindResults).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::FindFromRestrictionsColumnsRequest::new()
    ///     .set_provider_name("Example");
    /// let response = client.find_agent().find_from_restrictions_columns(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_FindFromRestrictionsColumns")]
    #[inline]
    pub fn find_from_restrictions_columns(
        self,
        body: &FindFromRestrictionsColumnsRequest,
    ) -> Call<'c, FindResults, Select> {
        self.call(Op::FindFromRestrictionsColumns, &[]).body(View::Carrier(body))
    }

    /// Runs a search with the restrictions and columns of the call, written as text, and returns one page of results,
    /// in a sort order of the system's choice.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/FindFromRestrictionsColumns2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_FindFromRestrictionsColumns2.html)
    /// - body, [`FindFromRestrictionsColumns2Request`](crate::types::FindFromRestrictionsColumns2Request).
    /// - returns 200 with [`FindResults`](crate::types::FindResults).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::FindFromRestrictionsColumns2Request::new()
    ///     .set_provider_name("Example");
    /// let response = client.find_agent().find_from_restrictions_columns2(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_FindFromRestrictionsColumns2")]
    #[inline]
    pub fn find_from_restrictions_columns2(
        self,
        body: &FindFromRestrictionsColumns2Request,
    ) -> Call<'c, FindResults, Select> {
        self.call(Op::FindFromRestrictionsColumns2, &[]).body(View::Carrier(body))
    }

    /// Runs a search with the restrictions, columns and sort order of the call and returns one page of results.
    /// `GetDefaultDesiredColumns` and `GetDefaultOrderBy` propose values to start from.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/FindFromRestrictionsColumnsOrderBy`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_FindFromRestrictionsColumnsOrderBy.html)
    /// - body, [`FindFromRestrictionsColumnsOrderByRequest`](crate::types::FindFromRestrictionsColumnsOrderByRequest).
    /// - returns 200 with [`FindResults`](crate::types::FindResults).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::FindFromRestrictionsColumnsOrderByRequest::new()
    ///     .set_provider_name("Example");
    /// let response = client.find_agent().find_from_restrictions_columns_order_by(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_FindFromRestrictionsColumnsOrderBy")]
    #[inline]
    pub fn find_from_restrictions_columns_order_by(
        self,
        body: &FindFromRestrictionsColumnsOrderByRequest,
    ) -> Call<'c, FindResults, Select> {
        self.call(Op::FindFromRestrictionsColumnsOrderBy, &[]).body(View::Carrier(body))
    }

    /// Runs a search with the restrictions, columns and sort order of the call, written as text, and returns one page
    /// of results.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/FindFromRestrictionsColumnsOrderBy2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_FindFromRestrictionsColumnsOrderBy2.html)
    /// - body,
    ///   [`FindFromRestrictionsColumnsOrderBy2Request`](crate::types::FindFromRestrictionsColumnsOrderBy2Request).
    /// - returns 200 with [`FindResults`](crate::types::FindResults).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::FindFromRestrictionsColumnsOrderBy2Request::new()
    ///     .set_provider_name("Example");
    /// let response = client.find_agent().find_from_restrictions_columns_order_by2(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_FindFromRestrictionsColumnsOrderBy2")]
    #[inline]
    pub fn find_from_restrictions_columns_order_by2(
        self,
        body: &FindFromRestrictionsColumnsOrderBy2Request,
    ) -> Call<'c, FindResults, Select> {
        self.call(Op::FindFromRestrictionsColumnsOrderBy2, &[]).body(View::Carrier(body))
    }

    /// Runs a search with stored criteria and returns one page of results, sorted as the call says. The columns follow
    /// from the criteria.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/FindOrderBy`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_FindOrderBy.html)
    /// - body, [`FindOrderByRequest`](crate::types::FindOrderByRequest).
    /// - returns 200 with [`FindResults`](crate::types::FindResults).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::FindOrderByRequest::new().set_provider_name("Example");
    /// let response = client.find_agent().find_order_by(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_FindOrderBy")]
    #[inline]
    pub fn find_order_by(self, body: &FindOrderByRequest) -> Call<'c, FindResults, Select> {
        self.call(Op::FindOrderBy, &[]).body(View::Carrier(body))
    }

    /// Runs a search with stored criteria and returns one page of results, like `FindOrderBy`, with the sort order
    /// written as text.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/FindOrderBy2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_FindOrderBy2.html)
    /// - body, [`FindOrderBy2Request`](crate::types::FindOrderBy2Request).
    /// - returns 200 with [`FindResults`](crate::types::FindResults).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::FindOrderBy2Request::new().set_provider_name("Example");
    /// let response = client.find_agent().find_order_by2(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_FindOrderBy2")]
    #[inline]
    pub fn find_order_by2(self, body: &FindOrderBy2Request) -> Call<'c, FindResults, Select> {
        self.call(Op::FindOrderBy2, &[]).body(View::Carrier(body))
    }

    /// Runs a search with stored criteria and returns one page of results, with the columns and the sort order of the
    /// call.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/FindWithColumns`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_FindWithColumns.html)
    /// - body, [`FindWithColumnsRequest`](crate::types::FindWithColumnsRequest).
    /// - returns 200 with [`FindResults`](crate::types::FindResults).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::FindWithColumnsRequest::new().set_provider_name("Example");
    /// let response = client.find_agent().find_with_columns(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_FindWithColumns")]
    #[inline]
    pub fn find_with_columns(self, body: &FindWithColumnsRequest) -> Call<'c, FindResults, Select> {
        self.call(Op::FindWithColumns, &[]).body(View::Carrier(body))
    }

    /// Runs a search with stored criteria and extra restrictions and returns one page of results. The extra ones apply
    /// to this call only and replace stored restrictions with the same key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/FindWithExtraRestrictions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_FindWithExtraRestrictions.html)
    /// - body, [`FindWithExtraRestrictionsRequest`](crate::types::FindWithExtraRestrictionsRequest).
    /// - returns 200 with [`FindResults`](crate::types::FindResults).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::FindWithExtraRestrictionsRequest::new().set_provider_name("Example");
    /// let response = client.find_agent().find_with_extra_restrictions(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_FindWithExtraRestrictions")]
    #[inline]
    pub fn find_with_extra_restrictions(
        self,
        body: &FindWithExtraRestrictionsRequest,
    ) -> Call<'c, FindResults, Select> {
        self.call(Op::FindWithExtraRestrictions, &[]).body(View::Carrier(body))
    }

    /// Runs a search with stored criteria and extra restrictions, written as text, and returns one page of results. The
    /// extra ones apply to this call only and replace stored restrictions with the same key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/FindWithExtraRestrictions2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_FindWithExtraRestrictions2.html)
    /// - body, [`FindWithExtraRestrictions2Request`](crate::types::FindWithExtraRestrictions2Request).
    /// - returns 200 with [`FindResults`](crate::types::FindResults).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::FindWithExtraRestrictions2Request::new()
    ///     .set_provider_name("Example");
    /// let response = client.find_agent().find_with_extra_restrictions2(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_FindWithExtraRestrictions2")]
    #[inline]
    pub fn find_with_extra_restrictions2(
        self,
        body: &FindWithExtraRestrictions2Request,
    ) -> Call<'c, FindResults, Select> {
        self.call(Op::FindWithExtraRestrictions2, &[]).body(View::Carrier(body))
    }

    /// Returns the names of the columns that can serve as search criteria with the given archive provider and storage
    /// provider.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/GetAvailableRestrictionColumns`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_GetAvailableRestrictionColumns.html)
    /// - body, `GetAvailableRestrictionColumnsRequest`.
    ///   - `StorageType`, text: Kind of storage that the restrictions are kept in: Criteria, Reporter or a kind that a
    ///     plugin adds.
    ///   - `ProviderName`, text: Name of the archive provider that runs the query, such as FindContact.
    /// - returns 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.find_agent().get_available_restriction_columns(
    ///     "storage type",
    ///     "provider name",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_GetAvailableRestrictionColumns")]
    #[inline]
    pub fn get_available_restriction_columns(
        self,
        storage_type: &str,
        provider_name: &str,
    ) -> Call<'c, Vec<String>, Select> {
        self.call(Op::GetAvailableRestrictionColumns, &[])
            .arguments(&[View::Str(storage_type), View::Str(provider_name)])
    }

    /// Returns stored criteria in two forms: complete restrictions to show and edit, and rows for an archive list.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/GetCriteriaInformation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_GetCriteriaInformation.html)
    /// - body, `GetCriteriaInformationRequest`.
    ///   - `StorageType`, text: Kind of storage that the restrictions are kept in: Criteria, Reporter or a kind that a
    ///     plugin adds.
    ///   - `ProviderName`, text: Name of the archive provider that runs the query, such as FindContact.
    ///   - `StorageKey`, text: Key under which the storage provider keeps the restrictions.
    ///   - `StaticColumns`, list of text: Restrictions to leave out of the list of criteria, since the dialog shows
    ///     them apart; null leaves none out.
    /// - returns 200 with [`CriteriaInformation`](crate::types::CriteriaInformation).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.find_agent().get_criteria_information(
    ///     "storage type",
    ///     "provider name",
    ///     "storage key",
    ///     &["static columns"],
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_GetCriteriaInformation")]
    #[inline]
    pub fn get_criteria_information(
        self,
        storage_type: &str,
        provider_name: &str,
        storage_key: &str,
        static_columns: &[impl AsRef<str>],
    ) -> Call<'c, CriteriaInformation, Select> {
        self.call(Op::GetCriteriaInformation, &[])
            .arguments(
                &[
                    View::Str(storage_type),
                    View::Str(provider_name),
                    View::Str(storage_key),
                    View::List(&pagewire_runtime::table::Texts(static_columns)),
                ],
            )
    }

    /// Returns stored criteria in two forms, like `GetCriteriaInformation`, for an archive provider with a context.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/GetCriteriaInformationWithContext`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_GetCriteriaInformationWithContext.html)
    /// - body, [`GetCriteriaInformationWithContextRequest`](crate::types::GetCriteriaInformationWithContextRequest).
    /// - returns 200 with [`CriteriaInformation`](crate::types::CriteriaInformation).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetCriteriaInformationWithContextRequest::new()
    ///     .set_provider_name("Example");
    /// let response = client.find_agent().get_criteria_information_with_context(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_GetCriteriaInformationWithContext")]
    #[inline]
    pub fn get_criteria_information_with_context(
        self,
        body: &GetCriteriaInformationWithContextRequest,
    ) -> Call<'c, CriteriaInformation, Select> {
        self.call(Op::GetCriteriaInformationWithContext, &[]).body(View::Carrier(body))
    }

    /// Returns the columns that `Find` would show for a search with stored criteria. For restrictions of your own, call
    /// `GetDefaultDesiredColumnsFromRestrictions`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/GetDefaultDesiredColumns`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_GetDefaultDesiredColumns.html)
    /// - body, `GetDefaultDesiredColumnsRequest`.
    ///   - `StorageType`, text: Kind of storage that the restrictions are kept in: Criteria, Reporter or a kind that a
    ///     plugin adds.
    ///   - `ProviderName`, text: Name of the archive provider whose default columns are wanted.
    ///   - `StorageKey`, text: Key under which the storage provider keeps the restrictions.
    /// - returns 200 with list of [`ArchiveColumnInfo`](crate::types::ArchiveColumnInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.find_agent().get_default_desired_columns(
    ///     "storage type",
    ///     "provider name",
    ///     "storage key",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_GetDefaultDesiredColumns")]
    #[inline]
    pub fn get_default_desired_columns(
        self,
        storage_type: &str,
        provider_name: &str,
        storage_key: &str,
    ) -> Call<'c, Vec<ArchiveColumnInfo>, Select> {
        self.call(Op::GetDefaultDesiredColumns, &[])
            .arguments(&[View::Str(storage_type), View::Str(provider_name), View::Str(storage_key)])
    }

    /// Returns the columns that `Find` would show for a search with the given provider and restrictions.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/GetDefaultDesiredColumnsFromRestrictions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_GetDefaultDesiredColumnsFromRestrictions.html)
    /// - body, `GetDefaultDesiredColumnsFromRestrictionsRequest`.
    ///   - `ProviderName`, text: Name of the archive provider whose default columns are wanted.
    ///   - `Restrictions`, list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo): Conditions from
    ///     which the default columns are worked out.
    /// - returns 200 with list of [`ArchiveColumnInfo`](crate::types::ArchiveColumnInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let restrictions = [superoffice::types::ArchiveRestrictionInfo::new().set_name("Example")];
    /// let response = client.find_agent().get_default_desired_columns_from_restrictions(
    ///     "provider name",
    ///     &restrictions,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_GetDefaultDesiredColumnsFromRestrictions")]
    #[inline]
    pub fn get_default_desired_columns_from_restrictions(
        self,
        provider_name: &str,
        restrictions: &[ArchiveRestrictionInfo],
    ) -> Call<'c, Vec<ArchiveColumnInfo>, Select> {
        self.call(Op::GetDefaultDesiredColumnsFromRestrictions, &[])
            .arguments(&[View::Str(provider_name), View::List(&restrictions)])
    }

    /// Returns the columns that `Find` would show for a search with the given provider and restrictions, written as
    /// text.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/GetDefaultDesiredColumnsFromRestrictions2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_GetDefaultDesiredColumnsFromRestrictions2.html)
    /// - body, `GetDefaultDesiredColumnsFromRestrictions2Request`.
    ///   - `ProviderName`, text: Name of the archive provider whose default columns are wanted.
    ///   - `Restrictions`, text: Conditions as text, from which the default columns are worked out.
    /// - returns 200 with list of [`ArchiveColumnInfo`](crate::types::ArchiveColumnInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.find_agent().get_default_desired_columns_from_restrictions2(
    ///     "provider name",
    ///     "restrictions",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_GetDefaultDesiredColumnsFromRestrictions2")]
    #[inline]
    pub fn get_default_desired_columns_from_restrictions2(
        self,
        provider_name: &str,
        restrictions: &str,
    ) -> Call<'c, Vec<ArchiveColumnInfo>, Select> {
        self.call(Op::GetDefaultDesiredColumnsFromRestrictions2, &[])
            .arguments(&[View::Str(provider_name), View::Str(restrictions)])
    }

    /// Returns the sort order that `Find` would use for a search with stored criteria, derived from its default
    /// columns. For columns of your own, call `GetDefaultOrderByFromDesiredColumns`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/GetDefaultOrderBy`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_GetDefaultOrderBy.html)
    /// - body, `GetDefaultOrderByRequest`.
    ///   - `StorageType`, text: Kind of storage that the restrictions are kept in: Criteria, Reporter or a kind that a
    ///     plugin adds.
    ///   - `ProviderName`, text: Name of the archive provider whose default order is wanted.
    ///   - `StorageKey`, text: Key under which the storage provider keeps the restrictions.
    /// - returns 200 with list of [`ArchiveOrderByInfo`](crate::types::ArchiveOrderByInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.find_agent().get_default_order_by(
    ///     "storage type",
    ///     "provider name",
    ///     "storage key",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_GetDefaultOrderBy")]
    #[inline]
    pub fn get_default_order_by(
        self,
        storage_type: &str,
        provider_name: &str,
        storage_key: &str,
    ) -> Call<'c, Vec<ArchiveOrderByInfo>, Select> {
        self.call(Op::GetDefaultOrderBy, &[])
            .arguments(&[View::Str(storage_type), View::Str(provider_name), View::Str(storage_key)])
    }

    /// Returns the sort order that `Find` would use for the given provider and columns.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/GetDefaultOrderByFromDesiredColumns`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_GetDefaultOrderByFromDesiredColumns.html)
    /// - body, `GetDefaultOrderByFromDesiredColumnsRequest`.
    ///   - `ProviderName`, text: Name of the archive provider whose default order is wanted.
    ///   - `DesiredColumns`, list of text: Columns to be returned; sorting is possible only by one of them.
    /// - returns 200 with list of [`ArchiveOrderByInfo`](crate::types::ArchiveOrderByInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.find_agent().get_default_order_by_from_desired_columns(
    ///     "provider name",
    ///     &["desired columns"],
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_GetDefaultOrderByFromDesiredColumns")]
    #[inline]
    pub fn get_default_order_by_from_desired_columns(
        self,
        provider_name: &str,
        desired_columns: &[impl AsRef<str>],
    ) -> Call<'c, Vec<ArchiveOrderByInfo>, Select> {
        self.call(Op::GetDefaultOrderByFromDesiredColumns, &[])
            .arguments(&[View::Str(provider_name), View::List(&pagewire_runtime::table::Texts(desired_columns))])
    }

    /// Returns the restriction group with the given rank, or an empty one when there is none.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/GetRestrictionGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_GetRestrictionGroup.html)
    /// - body, [`GetRestrictionGroupRequest`](crate::types::GetRestrictionGroupRequest).
    /// - returns 200 with [`ArchiveRestrictionGroup`](crate::types::ArchiveRestrictionGroup).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetRestrictionGroupRequest::new().set_provider_name("Example");
    /// let response = client.find_agent().get_restriction_group(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_GetRestrictionGroup")]
    #[inline]
    pub fn get_restriction_group(self, body: &GetRestrictionGroupRequest) -> Call<'c, ArchiveRestrictionGroup, Select> {
        self.call(Op::GetRestrictionGroup, &[]).body(View::Carrier(body))
    }

    /// Returns all restriction groups of the stored criteria.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/GetRestrictionGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_GetRestrictionGroups.html)
    /// - body, `GetRestrictionGroupsRequest`.
    ///   - `StorageType`, text: Kind of storage that the restrictions are kept in: Criteria, Reporter or a kind that a
    ///     plugin adds.
    ///   - `ProviderName`, text: Name of the archive provider that runs the query, such as FindContact.
    ///   - `StorageKey`, text: Key under which the storage provider keeps the restrictions.
    ///   - `Context`, text: Context of the archive provider that the criteria belong to.
    /// - returns 200 with list of [`ArchiveRestrictionGroup`](crate::types::ArchiveRestrictionGroup).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.find_agent().get_restriction_groups(
    ///     "storage type",
    ///     "provider name",
    ///     "storage key",
    ///     "context",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_GetRestrictionGroups")]
    #[inline]
    pub fn get_restriction_groups(
        self,
        storage_type: &str,
        provider_name: &str,
        storage_key: &str,
        context: &str,
    ) -> Call<'c, Vec<ArchiveRestrictionGroup>, Select> {
        self.call(Op::GetRestrictionGroups, &[])
            .arguments(&[View::Str(storage_type), View::Str(provider_name), View::Str(storage_key), View::Str(context)])
    }

    /// Returns stored criteria for the given columns, as complete restrictions and as rows for an archive list. Columns
    /// without criteria come back inactive, with empty values and their first operator.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/GetSpecifiedCriteriaInformationWithDefaults`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_GetSpecifiedCriteriaInformationWithDefaults.html)
    /// - body,
    ///   [`GetSpecifiedCriteriaInformationWithDefaultsRequest`](crate::types::GetSpecifiedCriteriaInformationWithDefaultsRequest).
    /// - returns 200 with [`CriteriaInformation`](crate::types::CriteriaInformation).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetSpecifiedCriteriaInformationWithDefaultsRequest::new()
    ///     .set_provider_name("Example");
    /// let response = client.find_agent().get_specified_criteria_information_with_defaults(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_GetSpecifiedCriteriaInformationWithDefaults")]
    #[inline]
    pub fn get_specified_criteria_information_with_defaults(
        self,
        body: &GetSpecifiedCriteriaInformationWithDefaultsRequest,
    ) -> Call<'c, CriteriaInformation, Select> {
        self.call(Op::GetSpecifiedCriteriaInformationWithDefaults, &[]).body(View::Carrier(body))
    }

    /// Returns stored criteria for the given columns, like `GetSpecifiedCriteriaInformationWithDefaults`, for an
    /// archive provider with a context. Columns without criteria come back inactive.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/GetSpecifiedCriteriaInformationWithDefaultsWithContext`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_GetSpecifiedCriteriaInformationWithDefaultsWithContext.html)
    /// - body,
    ///   [`GetSpecifiedCriteriaInformationWithDefaultsWithContextRequest`](crate::types::GetSpecifiedCriteriaInformationWithDefaultsWithContextRequest).
    /// - returns 200 with [`CriteriaInformation`](crate::types::CriteriaInformation).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetSpecifiedCriteriaInformationWithDefaultsWithContextRequest::new()
    ///     .set_provider_name("Example");
    /// let response = client.find_agent().get_specified_criteria_information_with_defaults_with_context(
    ///     &body,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_GetSpecifiedCriteriaInformationWithDefaultsWithContext")]
    #[inline]
    pub fn get_specified_criteria_information_with_defaults_with_context(
        self,
        body: &GetSpecifiedCriteriaInformationWithDefaultsWithContextRequest,
    ) -> Call<'c, CriteriaInformation, Select> {
        self.call(Op::GetSpecifiedCriteriaInformationWithDefaultsWithContext, &[]).body(View::Carrier(body))
    }

    /// Fills in the values of the given restrictions as the hints of their operators demand, such as the dates of a
    /// dynamic period. Values that the user entered are taken into account. Returns the restrictions in the order of
    /// the request.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/PopulateRestrictionValues`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_PopulateRestrictionValues.html)
    /// - body, `PopulateRestrictionValuesRequest`.
    ///   - `Restrictions`, list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo): Conditions to fill
    ///     in, with name, operator and the values that apply; other properties stay as they are.
    /// - returns 200 with list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let restrictions = [superoffice::types::ArchiveRestrictionInfo::new().set_name("Example")];
    /// let response = client.find_agent().populate_restriction_values(&restrictions).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_PopulateRestrictionValues")]
    #[inline]
    pub fn populate_restriction_values(
        self,
        restrictions: &[ArchiveRestrictionInfo],
    ) -> Call<'c, Vec<ArchiveRestrictionInfo>, Select> {
        self.call(Op::PopulateRestrictionValues, &[]).arguments(&[View::List(&restrictions)])
    }

    /// Completes restrictions of which only name and operator are known: adds column information, display values, and
    /// default or calculated values. Returns them in the order of the request.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/PopulateRestrictions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_PopulateRestrictions.html)
    /// - body, `PopulateRestrictionsRequest`.
    ///   - `ProviderName`, text: Name of the archive provider that runs the query, such as FindContact.
    ///   - `Restrictions`, list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo): Conditions to
    ///     complete, with name, operator and the values that apply. Column information that is set already is kept.
    /// - returns 200 with list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let restrictions = [superoffice::types::ArchiveRestrictionInfo::new().set_name("Example")];
    /// let response = client.find_agent().populate_restrictions("provider name", &restrictions)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_PopulateRestrictions")]
    #[inline]
    pub fn populate_restrictions(
        self,
        provider_name: &str,
        restrictions: &[ArchiveRestrictionInfo],
    ) -> Call<'c, Vec<ArchiveRestrictionInfo>, Select> {
        self.call(Op::PopulateRestrictions, &[]).arguments(&[View::Str(provider_name), View::List(&restrictions)])
    }

    /// Stores a restriction group, so that searches and dynamic selections can use it as criteria later.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/SaveRestrictionGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_SaveRestrictionGroup.html)
    /// - body, [`SaveRestrictionGroupRequest`](crate::types::SaveRestrictionGroupRequest).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SaveRestrictionGroupRequest::new().set_provider_name("Example");
    /// client.find_agent().save_restriction_group(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_SaveRestrictionGroup")]
    #[inline]
    pub fn save_restriction_group(self, body: &SaveRestrictionGroupRequest) -> Call<'c, (), Select> {
        self.call(Op::SaveRestrictionGroup, &[]).body(View::Carrier(body))
    }

    /// Stores several restriction groups, ranks them anew, and returns them as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/SaveRestrictionGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_SaveRestrictionGroups.html)
    /// - body, [`SaveRestrictionGroupsRequest`](crate::types::SaveRestrictionGroupsRequest).
    /// - returns 200 with list of [`ArchiveRestrictionGroup`](crate::types::ArchiveRestrictionGroup).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SaveRestrictionGroupsRequest::new().set_provider_name("Example");
    /// let response = client.find_agent().save_restriction_groups(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_SaveRestrictionGroups")]
    #[inline]
    pub fn save_restriction_groups(
        self,
        body: &SaveRestrictionGroupsRequest,
    ) -> Call<'c, Vec<ArchiveRestrictionGroup>, Select> {
        self.call(Op::SaveRestrictionGroups, &[]).body(View::Carrier(body))
    }

    /// Stores restrictions for later use as search criteria, also of a dynamic selection.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/SaveRestrictions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_SaveRestrictions.html)
    /// - body, `SaveRestrictionsRequest`.
    ///   - `StorageType`, text: Kind of storage that the restrictions are kept in: Criteria, Reporter or a kind that a
    ///     plugin adds.
    ///   - `ProviderName`, text: Name of the archive provider that runs the query, such as FindContact.
    ///   - `StorageKey`, text: Key under which the storage provider keeps the restrictions.
    ///   - `Restrictions`, list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo): Conditions to
    ///     store. Name, operator and values are enough; values are given in the text form of the API, and the active
    ///     state is stored as well.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let restrictions = [superoffice::types::ArchiveRestrictionInfo::new().set_name("Example")];
    /// client.find_agent().save_restrictions("storage type", "provider name", "storage key", &restrictions)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_SaveRestrictions")]
    #[inline]
    pub fn save_restrictions(
        self,
        storage_type: &str,
        provider_name: &str,
        storage_key: &str,
        restrictions: &[ArchiveRestrictionInfo],
    ) -> Call<'c, (), Select> {
        self.call(Op::SaveRestrictions, &[])
            .arguments(
                &[View::Str(storage_type), View::Str(provider_name), View::Str(storage_key), View::List(&restrictions)],
            )
    }

    /// Stores restrictions, written as text, for later use as search criteria, also of a dynamic selection.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/SaveRestrictions2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_SaveRestrictions2.html)
    /// - body, `SaveRestrictions2Request`.
    ///   - `StorageType`, text: Kind of storage that the restrictions are kept in: Criteria, Reporter or a kind that a
    ///     plugin adds.
    ///   - `ProviderName`, text: Name of the archive provider that runs the query, such as FindContact.
    ///   - `StorageKey`, text: Key under which the storage provider keeps the restrictions.
    ///   - `Restrictions`, text: Conditions on columns, in the textual form of archive queries.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.find_agent().save_restrictions2(
    ///     "storage type",
    ///     "provider name",
    ///     "storage key",
    ///     "restrictions",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_SaveRestrictions2")]
    #[inline]
    pub fn save_restrictions2(
        self,
        storage_type: &str,
        provider_name: &str,
        storage_key: &str,
        restrictions: &str,
    ) -> Call<'c, (), Select> {
        self.call(Op::SaveRestrictions2, &[])
            .arguments(
                &[View::Str(storage_type), View::Str(provider_name), View::Str(storage_key), View::Str(restrictions)],
            )
    }

    /// Stores restrictions as search criteria and returns what `GetCriteriaInformation` would return. It saves a user
    /// interface one of two calls.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/SaveRestrictionsAndGetCriteriaInformation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_SaveRestrictionsAndGetCriteriaInformation.html)
    /// - body,
    ///   [`SaveRestrictionsAndGetCriteriaInformationRequest`](crate::types::SaveRestrictionsAndGetCriteriaInformationRequest).
    /// - returns 200 with [`CriteriaInformation`](crate::types::CriteriaInformation).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SaveRestrictionsAndGetCriteriaInformationRequest::new()
    ///     .set_provider_name("Example");
    /// let response = client.find_agent().save_restrictions_and_get_criteria_information(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_SaveRestrictionsAndGetCriteriaInformation")]
    #[inline]
    pub fn save_restrictions_and_get_criteria_information(
        self,
        body: &SaveRestrictionsAndGetCriteriaInformationRequest,
    ) -> Call<'c, CriteriaInformation, Select> {
        self.call(Op::SaveRestrictionsAndGetCriteriaInformation, &[]).body(View::Carrier(body))
    }

    /// Stores restrictions, written as text, as search criteria and returns what `GetCriteriaInformation` would return.
    /// It saves a user interface one of two calls.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/SaveRestrictionsAndGetCriteriaInformation2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_SaveRestrictionsAndGetCriteriaInformation2.html)
    /// - body,
    ///   [`SaveRestrictionsAndGetCriteriaInformation2Request`](crate::types::SaveRestrictionsAndGetCriteriaInformation2Request).
    /// - returns 200 with [`CriteriaInformation`](crate::types::CriteriaInformation).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SaveRestrictionsAndGetCriteriaInformation2Request::new()
    ///     .set_provider_name("Example");
    /// let response = client.find_agent().save_restrictions_and_get_criteria_information2(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_SaveRestrictionsAndGetCriteriaInformation2")]
    #[inline]
    pub fn save_restrictions_and_get_criteria_information2(
        self,
        body: &SaveRestrictionsAndGetCriteriaInformation2Request,
    ) -> Call<'c, CriteriaInformation, Select> {
        self.call(Op::SaveRestrictionsAndGetCriteriaInformation2, &[]).body(View::Carrier(body))
    }

    /// Stores restrictions for later use as search criteria, for an archive provider with a context.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/SaveRestrictionsWithContext`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_SaveRestrictionsWithContext.html)
    /// - body, [`SaveRestrictionsWithContextRequest`](crate::types::SaveRestrictionsWithContextRequest).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SaveRestrictionsWithContextRequest::new()
    ///     .set_provider_name("Example");
    /// client.find_agent().save_restrictions_with_context(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_SaveRestrictionsWithContext")]
    #[inline]
    pub fn save_restrictions_with_context(self, body: &SaveRestrictionsWithContextRequest) -> Call<'c, (), Select> {
        self.call(Op::SaveRestrictionsWithContext, &[]).body(View::Carrier(body))
    }

    /// Stores restrictions, written as text, for later use as search criteria, for an archive provider with a context.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Find/SaveRestrictionsWithContext2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Find_Agent/v1FindAgent_SaveRestrictionsWithContext2.html)
    /// - body, [`SaveRestrictionsWithContext2Request`](crate::types::SaveRestrictionsWithContext2Request).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SaveRestrictionsWithContext2Request::new()
    ///     .set_provider_name("Example");
    /// client.find_agent().save_restrictions_with_context2(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1FindAgent_SaveRestrictionsWithContext2")]
    #[inline]
    pub fn save_restrictions_with_context2(self, body: &SaveRestrictionsWithContext2Request) -> Call<'c, (), Select> {
        self.call(Op::SaveRestrictionsWithContext2, &[]).body(View::Carrier(body))
    }
}
