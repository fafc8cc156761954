// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{InlineCount, Mode, ODataSlimResponse, Output};

use super::operations::*;

/// Calls of the tag `Archive`.
#[derive(Clone, Copy, Debug)]
pub struct ArchiveClient<'c>(&'c Client);

impl<'c> ArchiveClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Get archive.
    ///
    /// `GET /api/v1/Archive`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Archive/v1Archive_GetArchive.html)
    /// - answers 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.archive().get_archive().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_archive(self) -> Call<'c, Map<String>> {
        self.call(Op::GetArchive, &[])
    }

    /// Get archive get.
    ///
    /// `GET /api/v1/Archive/{archiveProviderName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Archive/v1Archive_GetArchive_GET.html)
    /// - `archiveProviderName` (path), text.
    /// - `$filter` (query, optional), text: Restriction on the rows, such as `status = 4 and whenRequested after '2022-01-31'`.
    /// - `$orderBy` (query, optional), text: Columns to sort by, each with `asc` or `desc` if need be.
    /// - `$entities` (query, optional), text: Kinds of entities to include, separated by commas.
    /// - `$top` (query, optional), `i32`: Most rows in one answer.
    /// - `$skip` (query, optional), `i32`: Rows to leave out at the start.
    /// - `$mode` (query, optional), [`Mode`](crate::types::Mode): How much of each column to return.
    /// - `$options` (query, optional), text: Options of the archive provider.
    /// - `$context` (query, optional), text: Context that the archive provider understands.
    /// - `$format` (query, optional), text: Format of the answer; wins over the `Accept` header.
    /// - `$metadata` (query, optional), text.
    /// - `$inlineCount` (query, optional), [`InlineCount`](crate::types::InlineCount).
    /// - `$jsonSafe` (query, optional), `bool`: Whether column names are made safe for use as identifiers.
    /// - `$output` (query, optional), [`Output`](crate::types::Output): Whether booleans come as values or as they are
    ///   displayed.
    /// - answers 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.archive().get_archive_get("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_archive_get(self, archive_provider_name: &str) -> GetArchiveGetCall<'c, ODataSlimResponse> {
        self.call(Op::GetArchiveGet, &[View::Str(archive_provider_name)]).into()
    }

    /// Post archive.
    ///
    /// `POST /api/v1/Archive/{archiveProviderName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Archive/v1Archive_PostArchive.html)
    /// - `archiveProviderName` (path), text.
    /// - answers 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.archive().post_archive("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_archive(self, archive_provider_name: &str) -> Call<'c, ODataSlimResponse> {
        self.call(Op::PostArchive, &[View::Str(archive_provider_name)])
    }

    /// Get archive metadata.
    ///
    /// `GET /api/v1/Archive/{archiveProviderName}/$metadata`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Archive/v1Archive_GetArchiveMetadata.html)
    /// - `archiveProviderName` (path), text.
    /// - answers 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.archive().get_archive_metadata("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_archive_metadata(self, archive_provider_name: &str) -> Call<'c, ODataSlimResponse> {
        self.call(Op::GetArchiveMetadata, &[View::Str(archive_provider_name)])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_archive_get`](ArchiveClient::get_archive_get), with its options.
    GetArchiveGetCall Select superoffice_archive_options {
        /// Restriction on the rows, such as `status = 4 and whenRequested after '2022-01-31'`.
        filter String = "$filter";
        /// Columns to sort by, each with `asc` or `desc` if need be.
        order_by String = "$orderBy";
        /// Kinds of entities to include, separated by commas.
        entities String = "$entities";
        /// Most rows in one answer.
        top i32 = "$top";
        /// Rows to leave out at the start.
        skip i32 = "$skip";
        /// How much of each column to return.
        mode Mode = "$mode";
        /// Options of the archive provider.
        options String = "$options";
        /// Context that the archive provider understands.
        context String = "$context";
        /// Format of the answer; wins over the `Accept` header.
        format String = "$format";
        /// The query parameter `$metadata`.
        metadata String = "$metadata";
        /// The query parameter `$inlineCount`.
        inline_count InlineCount = "$inlineCount";
        /// Whether column names are made safe for use as identifiers.
        json_safe bool = "$jsonSafe";
        /// Whether booleans come as values or as they are displayed.
        output Output = "$output";
    }
}
