// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{ArchiveColumnInfo, ArchiveDirectory, ArchiveForm, InlineCount, Mode, ODataSlimResponse, Output};
use crate::CallWithOptions;

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

    /// Returns the archives that can be queried, with their addresses. The archive \$metadata describes their columns.
    ///
    /// `GET /api/v1/Archive`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Archive/v1Archive_GetArchive.html)
    /// - returns 200 with [`ArchiveDirectory`](crate::types::ArchiveDirectory).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.archive().get_archive().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Archive_GetArchive")]
    #[inline]
    pub fn get_archive(self) -> Call<'c, ArchiveDirectory> {
        self.call(Op::GetArchive, &[])
    }

    /// Returns rows of an archive with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Archive/{archiveProviderName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Archive/v1Archive_GetArchive_GET.html)
    /// - `archiveProviderName` (path), text: Name of the archive, such as FindContact or Person; empty returns the
    ///   names.
    /// - `$filter` (query, optional), text: Condition that rows must meet, made of columns, operators and values,
    ///   joined by `and` or `or`.
    /// - `$orderBy` (query, optional), text: Columns to sort by, separated by commas, each with an optional asc or
    ///   desc.
    /// - `$entities` (query, optional), text: Kinds of rows to include, as entity names separated by commas; empty
    ///   means all kinds.
    /// - `$top` (query, optional), `i32`: Largest number of rows to return.
    /// - `$skip` (query, optional), `i32`: Rows to leave out before the first that is returned.
    /// - `$mode` (query, optional), [`Mode`](crate::types::Mode): `Slim` gives only the display value of each column,
    ///   `Full` also the raw value and display hints; the vendor does not describe `Wide`.
    /// - `$options` (query, optional), text: Settings that this archive provider understands, such as GrandTotal=true.
    /// - `$context` (query, optional), text: Extra text that this archive provider reads; mostly empty.
    /// - `$format` (query, optional), text: Format of the response, JSON or XML; overrides the Accept header.
    /// - `$metadata` (query, optional), text: ALL returns a description of the columns in place of rows.
    /// - `$inlineCount` (query, optional), [`InlineCount`](crate::types::InlineCount): Whether the count of all rows is
    ///   returned: not, exactly, as an estimate, or for all pages.
    /// - `$jsonSafe` (query, optional), `bool`: Replaces every character of column names that is not safe in JSON names
    ///   by an underscore.
    /// - `$output` (query, optional), [`Output`](crate::types::Output): In SLIM mode, whether booleans come back as
    ///   true and false (Logical) or as icon hints (Display). Dates are ISO text either way.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.archive().get_archive_by_archive_provider_name("archive provider name")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Archive_GetArchive_GET")]
    #[inline]
    pub fn get_archive_by_archive_provider_name(
        self,
        archive_provider_name: &str,
    ) -> GetArchiveByArchiveProviderNameCall<'c, ODataSlimResponse> {
        self.call(Op::GetArchiveByArchiveProviderName, &[View::Str(archive_provider_name)]).into()
    }

    /// Returns rows of an archive like the GET, with its parameters in a form body, for queries that are too long for
    /// an address.
    ///
    /// `POST /api/v1/Archive/{archiveProviderName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Archive/v1Archive_PostArchive.html)
    /// - `archiveProviderName` (path), text: Name of the archive, such as FindContact or Person.
    /// - body, [`ArchiveForm`](crate::types::ArchiveForm).
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ArchiveForm::new().set_select("select").set_filter("filter");
    /// let response = client.archive().post_archive("archive provider name", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Archive_PostArchive")]
    #[inline]
    pub fn post_archive(self, archive_provider_name: &str, body: &ArchiveForm) -> Call<'c, ODataSlimResponse> {
        self.call(Op::PostArchive, &[View::Str(archive_provider_name)]).body(View::Carrier(body))
    }

    /// Returns a description of the columns of an archive.
    ///
    /// `GET /api/v1/Archive/{archiveProviderName}/$metadata`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Archive/v1Archive_GetArchiveMetadata.html)
    /// - `archiveProviderName` (path), text: Name of the archive, such as FindContact or Person.
    /// - returns 200 with dictionary of [`ArchiveColumnInfo`](crate::types::ArchiveColumnInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.archive().get_archive_metadata("archive provider name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Archive_GetArchiveMetadata")]
    #[inline]
    pub fn get_archive_metadata(self, archive_provider_name: &str) -> Call<'c, Map<ArchiveColumnInfo>> {
        self.call(Op::GetArchiveMetadata, &[View::Str(archive_provider_name)])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_archive_by_archive_provider_name`](ArchiveClient::get_archive_by_archive_provider_name), with
    /// its options.
    GetArchiveByArchiveProviderNameCall<A> = CallWithOptions NamedRows GetArchiveByArchiveProviderNameOptions {
        /// Condition that rows must meet, made of columns, operators and values, joined by `and` or `or`.
        filter String = "$filter";
        /// Columns to sort by, separated by commas, each with an optional asc or desc.
        order_by String = "$orderBy";
        /// Kinds of rows to include, as entity names separated by commas; empty means all kinds.
        entities String = "$entities";
        /// Largest number of rows to return.
        top i32 = "$top";
        /// Rows to leave out before the first that is returned.
        skip i32 = "$skip";
        /// `Slim` gives only the display value of each column, `Full` also the raw value and display hints; the vendor
        /// does not describe `Wide`.
        mode Mode = "$mode";
        /// Settings that this archive provider understands, such as GrandTotal=true.
        options String = "$options";
        /// Extra text that this archive provider reads; mostly empty.
        context String = "$context";
        /// Format of the response, JSON or XML; overrides the Accept header.
        format String = "$format";
        /// ALL returns a description of the columns in place of rows.
        metadata String = "$metadata";
        /// Whether the count of all rows is returned: not, exactly, as an estimate, or for all pages.
        inline_count InlineCount = "$inlineCount";
        /// Replaces every character of column names that is not safe in JSON names by an underscore.
        json_safe bool = "$jsonSafe";
        /// In SLIM mode, whether booleans come back as true and false (Logical) or as icon hints (Display). Dates are
        /// ISO text either way.
        output Output = "$output";
    }
}
