// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{ODataSlimResponse, TimeZoneData};
use crate::CallWithOptions;

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

    /// Returns rows about time zones, at the time that the header `SO-TimeZone` gives.
    ///
    /// `GET /api/v1/TimeZone`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TimeZone/v1TimeZone_GetTimeZonesArchive.html)
    /// - `$filter` (query, optional), text: Condition that rows must meet.
    /// - `$orderBy` (query, optional), text: Columns to sort by, separated by commas.
    /// - `$entities` (query, optional), text: Kinds of rows to include, as entity names separated by commas.
    /// - `$top` (query, optional), `i32`: Largest number of rows.
    /// - `$skip` (query, optional), `i32`: Rows to leave out before the first that is returned.
    /// - `$mode` (query, optional), text: SLIM returns plain values; FULL adds details to each.
    /// - `$options` (query, optional), text: Settings that the archive understands.
    /// - `$context` (query, optional), text: Extra text that the archive reads.
    /// - `$format` (query, optional), text: Format of the response, JSON or XML; overrides the Accept header.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.time_zone().get_time_zones_archive().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TimeZone_GetTimeZonesArchive")]
    #[inline]
    pub fn get_time_zones_archive(self) -> GetTimeZonesArchiveCall<'c, ODataSlimResponse> {
        self.call(Op::GetTimeZonesArchive, &[]).into()
    }

    /// Returns the time zone in which the database keeps times.
    ///
    /// `GET /api/v1/TimeZone/base`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TimeZone/v1TimeZone_GetBaseTimeZone.html)
    /// - returns 200 with [`TimeZoneData`](crate::types::TimeZoneData).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.time_zone().get_base_time_zone().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TimeZone_GetBaseTimeZone")]
    #[inline]
    pub fn get_base_time_zone(self) -> Call<'c, TimeZoneData> {
        self.call(Op::GetBaseTimeZone, &[])
    }

    /// Returns the time zone of the session.
    ///
    /// `GET /api/v1/TimeZone/current`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TimeZone/v1TimeZone_GetCurrentTimeZone.html)
    /// - returns 200 with [`TimeZoneData`](crate::types::TimeZoneData).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.time_zone().get_current_time_zone().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TimeZone_GetCurrentTimeZone")]
    #[inline]
    pub fn get_current_time_zone(self) -> Call<'c, TimeZoneData> {
        self.call(Op::GetCurrentTimeZone, &[])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_time_zones_archive`](TimeZoneClient::get_time_zones_archive), with its options.
    GetTimeZonesArchiveCall<A> = CallWithOptions NamedRows GetTimeZonesArchiveOptions {
        /// Condition that rows must meet.
        filter String = "$filter";
        /// Columns to sort by, separated by commas.
        order_by String = "$orderBy";
        /// Kinds of rows to include, as entity names separated by commas.
        entities String = "$entities";
        /// Largest number of rows.
        top i32 = "$top";
        /// Rows to leave out before the first that is returned.
        skip i32 = "$skip";
        /// SLIM returns plain values; FULL adds details to each.
        mode String = "$mode";
        /// Settings that the archive understands.
        options String = "$options";
        /// Extra text that the archive reads.
        context String = "$context";
        /// Format of the response, JSON or XML; overrides the Accept header.
        format String = "$format";
    }
}
