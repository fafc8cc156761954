// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
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

/// Calls of the tag `Archive_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct ArchiveAgentClient<'c>(&'c Client);

impl<'c> ArchiveAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns a new archive list result with the default values of the server; nothing is stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/CreateDefaultArchiveListResult`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_CreateDefaultArchiveListResult.html)
    /// - returns 200 with [`ArchiveListResult`](crate::types::ArchiveListResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.archive_agent().create_default_archive_list_result().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_CreateDefaultArchiveListResult")]
    #[inline]
    pub fn create_default_archive_list_result(self) -> Call<'c, ArchiveListResult> {
        self.call(Op::CreateDefaultArchiveListResult, &[])
    }

    /// Writes rows of an archive to a file, in the background when there are many, and returns the path of the file or
    /// the key of the batch task.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/ExportArchive`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_ExportArchive.html)
    /// - body, [`ExportArchiveRequest`](crate::types::ExportArchiveRequest).
    /// - returns 200 with [`ExportArchiveResult`](crate::types::ExportArchiveResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ExportArchiveRequest::new().set_provider_name("Example");
    /// let response = client.archive_agent().export_archive(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_ExportArchive")]
    #[inline]
    pub fn export_archive(self, body: &ExportArchiveRequest) -> Call<'c, ExportArchiveResult, Select> {
        self.call(Op::ExportArchive, &[]).body(View::Carrier(body))
    }

    /// Returns the filter that the caller has set for a list of activities.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/GetActivityFilter`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetActivityFilter.html)
    /// - returns 200 with [`ActivityFilter`](crate::types::ActivityFilter).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.archive_agent().get_activity_filter().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_GetActivityFilter")]
    #[inline]
    pub fn get_activity_filter(self) -> Call<'c, ActivityFilter, Select> {
        self.call(Op::GetActivityFilter, &[])
    }

    /// Returns columns and entities of an archive, as they are stored under its provider and user interface.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveConfiguration`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveConfiguration.html)
    /// - body, `GetArchiveConfigurationRequest`.
    ///   - `GuiName`, text: Name under which the column settings of an archive list are stored; use one name for
    ///     storing and reading them.
    ///   - `ProviderName`, text: Name of the archive provider that runs the query, such as FindContact.
    /// - returns 200 with [`ArchiveConfiguration`](crate::types::ArchiveConfiguration).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.archive_agent().get_archive_configuration("gui name", "provider name")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_GetArchiveConfiguration")]
    #[inline]
    pub fn get_archive_configuration(
        self,
        gui_name: &str,
        provider_name: &str,
    ) -> Call<'c, ArchiveConfiguration, Select> {
        self.call(Op::GetArchiveConfiguration, &[]).arguments(&[View::Str(gui_name), View::Str(provider_name)])
    }

    /// Returns columns and entities of an archive, as they are stored under its provider, context, user interface and
    /// table.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveConfigurationV2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveConfigurationV2.html)
    /// - body, `GetArchiveConfigurationV2Request`.
    ///   - `GuiName`, text: Name under which the column settings of an archive list are stored; use one name for
    ///     storing and reading them.
    ///   - `ProviderName`, text: Name of the archive provider that runs the query, such as FindContact.
    ///   - `Context`, text: Extra text that this archive provider reads; optional, except for archives that depend on
    ///     it, such as those of quotes.
    ///   - `OwnerKeys`, text: What the columns are stored for, as names and values such as `selection=123`.
    /// - returns 200 with [`ArchiveConfiguration`](crate::types::ArchiveConfiguration).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.archive_agent().get_archive_configuration_v2(
    ///     "gui name",
    ///     "provider name",
    ///     "context",
    ///     "owner keys",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_GetArchiveConfigurationV2")]
    #[inline]
    pub fn get_archive_configuration_v2(
        self,
        gui_name: &str,
        provider_name: &str,
        context: &str,
        owner_keys: &str,
    ) -> Call<'c, ArchiveConfiguration, Select> {
        self.call(Op::GetArchiveConfigurationV2, &[])
            .arguments(&[View::Str(gui_name), View::Str(provider_name), View::Str(context), View::Str(owner_keys)])
    }

    /// Returns columns and entities of an archive, as they are stored under its provider and user interface. The
    /// context is for archive providers that need one, such as those of quotes.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveConfigurationWithContext`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveConfigurationWithContext.html)
    /// - body, `GetArchiveConfigurationWithContextRequest`.
    ///   - `GuiName`, text: Name under which the column settings of an archive list are stored; use one name for
    ///     storing and reading them.
    ///   - `ProviderName`, text: Name of the archive provider that runs the query, such as FindContact.
    ///   - `Context`, text: Extra text that this archive provider reads.
    /// - returns 200 with [`ArchiveConfiguration`](crate::types::ArchiveConfiguration).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.archive_agent().get_archive_configuration_with_context(
    ///     "gui name",
    ///     "provider name",
    ///     "context",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_GetArchiveConfigurationWithContext")]
    #[inline]
    pub fn get_archive_configuration_with_context(
        self,
        gui_name: &str,
        provider_name: &str,
        context: &str,
    ) -> Call<'c, ArchiveConfiguration, Select> {
        self.call(Op::GetArchiveConfigurationWithContext, &[])
            .arguments(&[View::Str(gui_name), View::Str(provider_name), View::Str(context)])
    }

    /// Returns a page of archive rows with the columns that are stored for the user interface.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveList.html)
    /// - body, [`GetArchiveListRequest`](crate::types::GetArchiveListRequest).
    /// - returns 200 with list of [`ArchiveListItem`](crate::types::ArchiveListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetArchiveListRequest::new().set_gui_name("Example");
    /// let response = client.archive_agent().get_archive_list(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_GetArchiveList")]
    #[inline]
    pub fn get_archive_list(self, body: &GetArchiveListRequest) -> Call<'c, Vec<ArchiveListItem>, Select> {
        self.call(Op::GetArchiveList, &[]).body(View::Carrier(body))
    }

    /// Returns rows of an archive as `GetArchiveList` does, but takes the conditions as text.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveList2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveList2.html)
    /// - body, [`GetArchiveList2Request`](crate::types::GetArchiveList2Request).
    /// - returns 200 with list of [`ArchiveListItem`](crate::types::ArchiveListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetArchiveList2Request::new().set_gui_name("Example");
    /// let response = client.archive_agent().get_archive_list2(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_GetArchiveList2")]
    #[inline]
    pub fn get_archive_list2(self, body: &GetArchiveList2Request) -> Call<'c, Vec<ArchiveListItem>, Select> {
        self.call(Op::GetArchiveList2, &[]).body(View::Carrier(body))
    }

    /// Returns a page of archive rows for given columns, conditions and order.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveListByColumns`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListByColumns.html)
    /// - body, [`GetArchiveListByColumnsRequest`](crate::types::GetArchiveListByColumnsRequest).
    /// - returns 200 with list of [`ArchiveListItem`](crate::types::ArchiveListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetArchiveListByColumnsRequest::new().set_provider_name("Example");
    /// let response = client.archive_agent().get_archive_list_by_columns(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_GetArchiveListByColumns")]
    #[inline]
    pub fn get_archive_list_by_columns(
        self,
        body: &GetArchiveListByColumnsRequest,
    ) -> Call<'c, Vec<ArchiveListItem>, Select> {
        self.call(Op::GetArchiveListByColumns, &[]).body(View::Carrier(body))
    }

    /// Returns rows of an archive as `GetArchiveListByColumns` does, but takes the conditions as text.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveListByColumns2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListByColumns2.html)
    /// - body, [`GetArchiveListByColumns2Request`](crate::types::GetArchiveListByColumns2Request).
    /// - returns 200 with list of [`ArchiveListItem`](crate::types::ArchiveListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetArchiveListByColumns2Request::new().set_provider_name("Example");
    /// let response = client.archive_agent().get_archive_list_by_columns2(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_GetArchiveListByColumns2")]
    #[inline]
    pub fn get_archive_list_by_columns2(
        self,
        body: &GetArchiveListByColumns2Request,
    ) -> Call<'c, Vec<ArchiveListItem>, Select> {
        self.call(Op::GetArchiveListByColumns2, &[]).body(View::Carrier(body))
    }

    /// Returns a page of archive rows for given columns, conditions and order. The context is for archive providers
    /// that need one, such as those of quotes.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithContext`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListByColumnsWithContext.html)
    /// - body, [`GetArchiveListByColumnsWithContextRequest`](crate::types::GetArchiveListByColumnsWithContextRequest).
    /// - returns 200 with list of [`ArchiveListItem`](crate::types::ArchiveListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetArchiveListByColumnsWithContextRequest::new()
    ///     .set_provider_name("Example");
    /// let response = client.archive_agent().get_archive_list_by_columns_with_context(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_GetArchiveListByColumnsWithContext")]
    #[inline]
    pub fn get_archive_list_by_columns_with_context(
        self,
        body: &GetArchiveListByColumnsWithContextRequest,
    ) -> Call<'c, Vec<ArchiveListItem>, Select> {
        self.call(Op::GetArchiveListByColumnsWithContext, &[]).body(View::Carrier(body))
    }

    /// Returns rows of an archive as `GetArchiveListByColumnsWithContext` does, but takes the conditions as text.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithContext2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListByColumnsWithContext2.html)
    /// - body,
    ///   [`GetArchiveListByColumnsWithContext2Request`](crate::types::GetArchiveListByColumnsWithContext2Request).
    /// - returns 200 with list of [`ArchiveListItem`](crate::types::ArchiveListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetArchiveListByColumnsWithContext2Request::new()
    ///     .set_provider_name("Example");
    /// let response = client.archive_agent().get_archive_list_by_columns_with_context2(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_GetArchiveListByColumnsWithContext2")]
    #[inline]
    pub fn get_archive_list_by_columns_with_context2(
        self,
        body: &GetArchiveListByColumnsWithContext2Request,
    ) -> Call<'c, Vec<ArchiveListItem>, Select> {
        self.call(Op::GetArchiveListByColumnsWithContext2, &[]).body(View::Carrier(body))
    }

    /// Returns a page of archive rows with the count of all rows, by the given options.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithHeader`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListByColumnsWithHeader.html)
    /// - body, [`GetArchiveListByColumnsWithHeaderRequest`](crate::types::GetArchiveListByColumnsWithHeaderRequest).
    /// - returns 200 with [`ArchiveListResult`](crate::types::ArchiveListResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetArchiveListByColumnsWithHeaderRequest::new()
    ///     .set_provider_name("Example");
    /// let response = client.archive_agent().get_archive_list_by_columns_with_header(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_GetArchiveListByColumnsWithHeader")]
    #[inline]
    pub fn get_archive_list_by_columns_with_header(
        self,
        body: &GetArchiveListByColumnsWithHeaderRequest,
    ) -> Call<'c, ArchiveListResult, Select> {
        self.call(Op::GetArchiveListByColumnsWithHeader, &[]).body(View::Carrier(body))
    }

    /// Returns a header and rows of an archive as `GetArchiveListByColumnsWithHeader` does, but takes the conditions as
    /// text.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithHeader2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListByColumnsWithHeader2.html)
    /// - body, [`GetArchiveListByColumnsWithHeader2Request`](crate::types::GetArchiveListByColumnsWithHeader2Request).
    /// - returns 200 with [`ArchiveListResult`](crate::types::ArchiveListResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetArchiveListByColumnsWithHeader2Request::new()
    ///     .set_provider_name("Example");
    /// let response = client.archive_agent().get_archive_list_by_columns_with_header2(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_GetArchiveListByColumnsWithHeader2")]
    #[inline]
    pub fn get_archive_list_by_columns_with_header2(
        self,
        body: &GetArchiveListByColumnsWithHeader2Request,
    ) -> Call<'c, ArchiveListResult, Select> {
        self.call(Op::GetArchiveListByColumnsWithHeader2, &[]).body(View::Carrier(body))
    }

    /// Returns a page of archive rows with the count of all rows, by the given options and context.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithHeaderWithContext`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListByColumnsWithHeaderWithContext.html)
    /// - body,
    ///   [`GetArchiveListByColumnsWithHeaderWithContextRequest`](crate::types::GetArchiveListByColumnsWithHeaderWithContextRequest).
    /// - returns 200 with [`ArchiveListResult`](crate::types::ArchiveListResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetArchiveListByColumnsWithHeaderWithContextRequest::new()
    ///     .set_provider_name("Example");
    /// let response = client.archive_agent().get_archive_list_by_columns_with_header_with_context(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_GetArchiveListByColumnsWithHeaderWithContext")]
    #[inline]
    pub fn get_archive_list_by_columns_with_header_with_context(
        self,
        body: &GetArchiveListByColumnsWithHeaderWithContextRequest,
    ) -> Call<'c, ArchiveListResult, Select> {
        self.call(Op::GetArchiveListByColumnsWithHeaderWithContext, &[]).body(View::Carrier(body))
    }

    /// Returns a header and rows of an archive as `GetArchiveListByColumnsWithHeaderWithContext` does, but takes the
    /// conditions as text.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithHeaderWithContext2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListByColumnsWithHeaderWithContext2.html)
    /// - body,
    ///   [`GetArchiveListByColumnsWithHeaderWithContext2Request`](crate::types::GetArchiveListByColumnsWithHeaderWithContext2Request).
    /// - returns 200 with [`ArchiveListResult`](crate::types::ArchiveListResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetArchiveListByColumnsWithHeaderWithContext2Request::new()
    ///     .set_provider_name("Example");
    /// let response = client.archive_agent().get_archive_list_by_columns_with_header_with_context2(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_GetArchiveListByColumnsWithHeaderWithContext2")]
    #[inline]
    pub fn get_archive_list_by_columns_with_header_with_context2(
        self,
        body: &GetArchiveListByColumnsWithHeaderWithContext2Request,
    ) -> Call<'c, ArchiveListResult, Select> {
        self.call(Op::GetArchiveListByColumnsWithHeaderWithContext2, &[]).body(View::Carrier(body))
    }

    /// Returns a page of archive rows with the columns that are stored for the user interface. The context is for
    /// archive providers that need one, such as those of quotes.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveListWithContext`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListWithContext.html)
    /// - body, [`GetArchiveListWithContextRequest`](crate::types::GetArchiveListWithContextRequest).
    /// - returns 200 with list of [`ArchiveListItem`](crate::types::ArchiveListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetArchiveListWithContextRequest::new().set_gui_name("Example");
    /// let response = client.archive_agent().get_archive_list_with_context(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_GetArchiveListWithContext")]
    #[inline]
    pub fn get_archive_list_with_context(
        self,
        body: &GetArchiveListWithContextRequest,
    ) -> Call<'c, Vec<ArchiveListItem>, Select> {
        self.call(Op::GetArchiveListWithContext, &[]).body(View::Carrier(body))
    }

    /// Returns rows of an archive as `GetArchiveListWithContext` does, but takes the conditions as text.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/GetArchiveListWithContext2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetArchiveListWithContext2.html)
    /// - body, [`GetArchiveListWithContext2Request`](crate::types::GetArchiveListWithContext2Request).
    /// - returns 200 with list of [`ArchiveListItem`](crate::types::ArchiveListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetArchiveListWithContext2Request::new().set_gui_name("Example");
    /// let response = client.archive_agent().get_archive_list_with_context2(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_GetArchiveListWithContext2")]
    #[inline]
    pub fn get_archive_list_with_context2(
        self,
        body: &GetArchiveListWithContext2Request,
    ) -> Call<'c, Vec<ArchiveListItem>, Select> {
        self.call(Op::GetArchiveListWithContext2, &[]).body(View::Carrier(body))
    }

    /// Returns every column that the named archive provider offers, with its type and whether rows can be sorted or
    /// restricted by it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/GetAvailableColumns`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetAvailableColumns.html)
    /// - body, `GetAvailableColumnsRequest`.
    ///   - `ProviderName`, text: Name of the archive provider that runs the query, such as FindContact.
    ///   - `Context`, text: Extra text that this archive provider reads; optional, except for archives that depend on
    ///     it, such as those of quotes.
    /// - returns 200 with list of [`ArchiveColumnInfo`](crate::types::ArchiveColumnInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.archive_agent().get_available_columns("provider name", "context")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_GetAvailableColumns")]
    #[inline]
    pub fn get_available_columns(self, provider_name: &str, context: &str) -> Call<'c, Vec<ArchiveColumnInfo>, Select> {
        self.call(Op::GetAvailableColumns, &[]).arguments(&[View::Str(provider_name), View::Str(context)])
    }

    /// Returns the kinds of rows that the named archive provider can mix in its results; a query narrows them down by
    /// their names.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/GetAvailableEntities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetAvailableEntities.html)
    /// - body, `GetAvailableEntitiesRequest`.
    ///   - `ProviderName`, text: Name of the archive provider that runs the query, such as FindContact.
    ///   - `Context`, text: Extra text that this archive provider reads; optional, except for archives that depend on
    ///     it, such as those of quotes.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.archive_agent().get_available_entities("provider name", "context")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_GetAvailableEntities")]
    #[inline]
    pub fn get_available_entities(self, provider_name: &str, context: &str) -> Call<'c, Vec<MDOListItem>, Select> {
        self.call(Op::GetAvailableEntities, &[]).arguments(&[View::Str(provider_name), View::Str(context)])
    }

    /// Returns keys of the users that belong to the given groups.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/GetGroupAssociateIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetGroupAssociateIds.html)
    /// - body, `GetGroupAssociateIdsRequest`.
    ///   - `GroupIds`, list of `i32`: Keys of the user groups whose members are wanted.
    /// - returns 200 with list of `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.archive_agent().get_group_associate_ids(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_GetGroupAssociateIds")]
    #[inline]
    pub fn get_group_associate_ids(self, group_ids: &[i32]) -> Call<'c, Vec<i32>, Select> {
        self.call(Op::GetGroupAssociateIds, &[]).arguments(&[View::List(&group_ids)])
    }

    /// Returns the names of all archive providers that the installation knows. Use such a name as the provider name of
    /// the other operations of this agent.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/GetProviderNames`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetProviderNames.html)
    /// - returns 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.archive_agent().get_provider_names().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_GetProviderNames")]
    #[inline]
    pub fn get_provider_names(self) -> Call<'c, Vec<String>, Select> {
        self.call(Op::GetProviderNames, &[])
    }

    /// Returns the values of fields that are related to one record of a table. Meant for related data only: read an
    /// entity with its own `Get…` operation, and use the dynamic archive provider for general queries.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/GetRelatedData`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetRelatedData.html)
    /// - body, `GetRelatedDataRequest`.
    ///   - `Table`, text: Name of the database table whose record is the starting point, for example `contact`.
    ///   - `RecordId`, `i32`: Key of the record, in `Table`, whose related data is read.
    ///   - `Fields`, list of text: Names of the fields to look up, one per element.
    /// - returns 200 with list of [`RelatedData`](crate::types::RelatedData).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.archive_agent().get_related_data("table", 1, &["fields"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_GetRelatedData")]
    #[inline]
    pub fn get_related_data(
        self,
        table: &str,
        record_id: i32,
        fields: &[impl AsRef<str>],
    ) -> Call<'c, Vec<RelatedData>, Select> {
        self.call(Op::GetRelatedData, &[])
            .arguments(&[View::Str(table), View::I32(record_id), View::List(&pagewire_runtime::table::Texts(fields))])
    }

    /// Returns the values of fields that are related to one record of a table, like `GetRelatedData`, but takes the
    /// field names as one string. It does not replace the `Get…` operations of entities or the dynamic archive
    /// provider.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/GetRelatedData2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_GetRelatedData2.html)
    /// - body, `GetRelatedData2Request`.
    ///   - `Table`, text: Name of the database table whose record is the starting point, for example `contact`.
    ///   - `RecordId`, `i32`: Key of the record, in `Table`, whose related data is read.
    ///   - `Fields`, text: Names of the fields to look up, in one string.
    /// - returns 200 with list of [`RelatedData`](crate::types::RelatedData).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.archive_agent().get_related_data2("table", 1, "fields").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_GetRelatedData2")]
    #[inline]
    pub fn get_related_data2(self, table: &str, record_id: i32, fields: &str) -> Call<'c, Vec<RelatedData>, Select> {
        self.call(Op::GetRelatedData2, &[]).arguments(&[View::Str(table), View::I32(record_id), View::Str(fields)])
    }

    /// Stores the activity filter that applies to the given archive list.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/SetActivityFilter`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_SetActivityFilter.html)
    /// - body, `SetActivityFilterRequest`.
    ///   - `ActivityFilter`, [`ActivityFilter`](crate::types::ActivityFilter): Filter that limits which activities the
    ///     list shows.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.archive_agent().set_activity_filter(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_SetActivityFilter")]
    #[inline]
    pub fn set_activity_filter(self, activity_filter: &ActivityFilter) -> Call<'c, (), Select> {
        self.call(Op::SetActivityFilter, &[]).arguments(&[View::Carrier(activity_filter)])
    }

    /// Stores which columns are selected for a combination of GUI name and archive provider name. It has the effect of
    /// `SetSelected` on the MDO list `archiveColumns:` with both names as additional information.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/SetChosenColumns`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_SetChosenColumns.html)
    /// - body, `SetChosenColumnsRequest`.
    ///   - `GuiName`, text: Name under which the column settings of an archive list are stored; use one name for
    ///     storing and reading them.
    ///   - `ProviderName`, text: Name of the archive provider that runs the query, such as FindContact.
    ///   - `ChosenColumns`, list of text: Names of the columns to show in the archive list.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.archive_agent().set_chosen_columns("gui name", "provider name", &["chosen columns"])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_SetChosenColumns")]
    #[inline]
    pub fn set_chosen_columns(
        self,
        gui_name: &str,
        provider_name: &str,
        chosen_columns: &[impl AsRef<str>],
    ) -> Call<'c, (), Select> {
        self.call(Op::SetChosenColumns, &[])
            .arguments(
                &[
                    View::Str(gui_name),
                    View::Str(provider_name),
                    View::List(&pagewire_runtime::table::Texts(chosen_columns)),
                ],
            )
    }

    /// Stores which columns are selected for a combination of GUI name and archive provider name, like
    /// `SetChosenColumns`, in a given context.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/SetChosenColumnsV2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_SetChosenColumnsV2.html)
    /// - body, [`SetChosenColumnsV2Request`](crate::types::SetChosenColumnsV2Request).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SetChosenColumnsV2Request::new().set_gui_name("Example");
    /// client.archive_agent().set_chosen_columns_v2(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_SetChosenColumnsV2")]
    #[inline]
    pub fn set_chosen_columns_v2(self, body: &SetChosenColumnsV2Request) -> Call<'c, (), Select> {
        self.call(Op::SetChosenColumnsV2, &[]).body(View::Carrier(body))
    }

    /// Stores which entities (kinds of rows) are selected for a combination of GUI name and archive provider name. It
    /// has the effect of `SetSelected` on the MDO list `archiveEntities:` with both names as additional information.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/SetChosenEntities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_SetChosenEntities.html)
    /// - body, `SetChosenEntitiesRequest`.
    ///   - `GuiName`, text: Name under which the column settings of an archive list are stored; use one name for
    ///     storing and reading them.
    ///   - `ProviderName`, text: Name of the archive provider that runs the query, such as FindContact.
    ///   - `Entities`, list of text: Names of the parts of the archive that become the selected ones.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.archive_agent().set_chosen_entities("gui name", "provider name", &["entities"])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_SetChosenEntities")]
    #[inline]
    pub fn set_chosen_entities(
        self,
        gui_name: &str,
        provider_name: &str,
        entities: &[impl AsRef<str>],
    ) -> Call<'c, (), Select> {
        self.call(Op::SetChosenEntities, &[])
            .arguments(
                &[View::Str(gui_name), View::Str(provider_name), View::List(&pagewire_runtime::table::Texts(entities))],
            )
    }

    /// Stores which entities (kinds of rows) are selected for a combination of GUI name and archive provider name, like
    /// `SetChosenEntities`, in a given context.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/SetChosenEntitiesV2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_SetChosenEntitiesV2.html)
    /// - body, [`SetChosenEntitiesV2Request`](crate::types::SetChosenEntitiesV2Request).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SetChosenEntitiesV2Request::new().set_gui_name("Example");
    /// client.archive_agent().set_chosen_entities_v2(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_SetChosenEntitiesV2")]
    #[inline]
    pub fn set_chosen_entities_v2(self, body: &SetChosenEntitiesV2Request) -> Call<'c, (), Select> {
        self.call(Op::SetChosenEntitiesV2, &[]).body(View::Carrier(body))
    }

    /// Stores the widths of a set of columns for the archive list with the given GUI name.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/SetColumnWidths`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_SetColumnWidths.html)
    /// - body, `SetColumnWidthsRequest`.
    ///   - `GuiName`, text: Name under which the column settings of an archive list are stored; use one name for
    ///     storing and reading them.
    ///   - `ColumnWidths`, list of text: Widths of the columns: a number of characters such as 10c, or a percentage
    ///     such as 10%. Percentages are adjusted so that their sum is 100.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.archive_agent().set_column_widths("gui name", &["column widths"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_SetColumnWidths")]
    #[inline]
    pub fn set_column_widths(self, gui_name: &str, column_widths: &[impl AsRef<str>]) -> Call<'c, (), Select> {
        self.call(Op::SetColumnWidths, &[])
            .arguments(&[View::Str(gui_name), View::List(&pagewire_runtime::table::Texts(column_widths))])
    }

    /// Stores the widths of a set of columns for the archive list with the given GUI name, like `SetColumnWidths`, in a
    /// given context.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Archive/SetColumnWidthsV2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Archive_Agent/v1ArchiveAgent_SetColumnWidthsV2.html)
    /// - body, [`SetColumnWidthsV2Request`](crate::types::SetColumnWidthsV2Request).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SetColumnWidthsV2Request::new().set_gui_name("Example");
    /// client.archive_agent().set_column_widths_v2(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ArchiveAgent_SetColumnWidthsV2")]
    #[inline]
    pub fn set_column_widths_v2(self, body: &SetColumnWidthsV2Request) -> Call<'c, (), Select> {
        self.call(Op::SetColumnWidthsV2, &[]).body(View::Carrier(body))
    }
}
