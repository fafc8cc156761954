// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{ODataSlimResponse, TimeZoneData};

use super::operations::*;

/// Calls of the tag `TimeZone`.
#[derive(Clone, Copy, Debug)]
pub struct TimeZoneClient<'c>(&'c Client);

impl<'c> TimeZoneClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Get time zones archive.
    ///
    /// `GET /api/v1/TimeZone`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TimeZone/v1TimeZone_GetTimeZonesArchive.html)
    /// - `$filter` (query, optional), text: Restriction on the rows, such as `status = 4 and whenRequested after '2022-01-31'`.
    /// - `$orderBy` (query, optional), text: Columns to sort by, each with `asc` or `desc` if need be.
    /// - `$entities` (query, optional), text: Kinds of entities to include, separated by commas.
    /// - `$top` (query, optional), `i32`: Most rows in one answer.
    /// - `$skip` (query, optional), `i32`: Rows to leave out at the start.
    /// - `$mode` (query, optional), text: How much of each column to return.
    /// - `$options` (query, optional), text: Options of the archive provider.
    /// - `$context` (query, optional), text: Context that the archive provider understands.
    /// - `$format` (query, optional), text: Format of the answer; wins over the `Accept` header.
    /// - answers 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.time_zone().get_time_zones_archive().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_time_zones_archive(self) -> GetTimeZonesArchiveCall<'c, ODataSlimResponse> {
        self.call(Op::GetTimeZonesArchive, &[]).into()
    }

    /// Get base time zone.
    ///
    /// `GET /api/v1/TimeZone/base`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TimeZone/v1TimeZone_GetBaseTimeZone.html)
    /// - answers 200 with [`TimeZoneData`](crate::types::TimeZoneData).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.time_zone().get_base_time_zone().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_base_time_zone(self) -> Call<'c, TimeZoneData> {
        self.call(Op::GetBaseTimeZone, &[])
    }

    /// Get current time zone.
    ///
    /// `GET /api/v1/TimeZone/current`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TimeZone/v1TimeZone_GetCurrentTimeZone.html)
    /// - answers 200 with [`TimeZoneData`](crate::types::TimeZoneData).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.time_zone().get_current_time_zone().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_current_time_zone(self) -> Call<'c, TimeZoneData> {
        self.call(Op::GetCurrentTimeZone, &[])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_time_zones_archive`](TimeZoneClient::get_time_zones_archive), with its options.
    GetTimeZonesArchiveCall Select superoffice_archive_options {
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
        mode String = "$mode";
        /// Options of the archive provider.
        options String = "$options";
        /// Context that the archive provider understands.
        context String = "$context";
        /// Format of the answer; wins over the `Accept` header.
        format String = "$format";
    }
}
