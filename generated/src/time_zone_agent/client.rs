// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::DateTime;
use crate::types::{PreferredTimeZone, TimeZoneData};

use super::operations::*;

/// Calls of the tag `TimeZone_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct TimeZoneAgentClient<'c>(&'c Client);

impl<'c> TimeZoneAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns whether newer time zone data is available. `UpdateTimeZoneData` loads it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/TimeZone/CheckNewTimeZoneDataAvailable`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/TimeZone_Agent/v1TimeZoneAgent_CheckNewTimeZoneDataAvailable.html)
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.time_zone_agent().check_new_time_zone_data_available().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TimeZoneAgent_CheckNewTimeZoneDataAvailable")]
    #[inline]
    pub fn check_new_time_zone_data_available(self) -> Call<'c, bool, Select> {
        self.call(Op::CheckNewTimeZoneDataAvailable, &[])
    }

    /// Deletes all time zone data, the locations as well as the rules, from the database.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/TimeZone/DeleteTimeZones`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/TimeZone_Agent/v1TimeZoneAgent_DeleteTimeZones.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.time_zone_agent().delete_time_zones().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TimeZoneAgent_DeleteTimeZones")]
    #[inline]
    pub fn delete_time_zones(self) -> Call<'c, (), Select> {
        self.call(Op::DeleteTimeZones, &[])
    }

    /// Returns the key of the installation's base time zone, or 0 if none is set.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/TimeZone/GetBaseTimeZoneId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/TimeZone_Agent/v1TimeZoneAgent_GetBaseTimeZoneId.html)
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.time_zone_agent().get_base_time_zone_id().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TimeZoneAgent_GetBaseTimeZoneId")]
    #[inline]
    pub fn get_base_time_zone_id(self) -> Call<'c, i32, Select> {
        self.call(Op::GetBaseTimeZoneId, &[])
    }

    /// Returns the time zone of the calling user. If the user has chosen none, it is the one that applies instead, and
    /// `PreferenceId` is 0.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/TimeZone/GetDefaultTimeZoneInformation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/TimeZone_Agent/v1TimeZoneAgent_GetDefaultTimeZoneInformation.html)
    /// - returns 200 with [`PreferredTimeZone`](crate::types::PreferredTimeZone).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.time_zone_agent().get_default_time_zone_information().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TimeZoneAgent_GetDefaultTimeZoneInformation")]
    #[inline]
    pub fn get_default_time_zone_information(self) -> Call<'c, PreferredTimeZone, Select> {
        self.call(Op::GetDefaultTimeZoneInformation, &[])
    }

    /// Returns the key of the time zone that is the default for the whole system.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/TimeZone/GetDefaultTimeZonePreference`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/TimeZone_Agent/v1TimeZoneAgent_GetDefaultTimeZonePreference.html)
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.time_zone_agent().get_default_time_zone_preference().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TimeZoneAgent_GetDefaultTimeZonePreference")]
    #[inline]
    pub fn get_default_time_zone_preference(self) -> Call<'c, i32, Select> {
        self.call(Op::GetDefaultTimeZonePreference, &[])
    }

    /// Fills the time zone data with its initial content and returns it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/TimeZone/InitializeTimeZoneData`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/TimeZone_Agent/v1TimeZoneAgent_InitializeTimeZoneData.html)
    /// - returns 200 with list of [`TimeZoneData`](crate::types::TimeZoneData).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.time_zone_agent().initialize_time_zone_data().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TimeZoneAgent_InitializeTimeZoneData")]
    #[inline]
    pub fn initialize_time_zone_data(self) -> Call<'c, Vec<TimeZoneData>, Select> {
        self.call(Op::InitializeTimeZoneData, &[])
    }

    /// Sets whether one time zone can be used, by the key of its location.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/TimeZone/SetActiveTimeZoneRow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/TimeZone_Agent/v1TimeZoneAgent_SetActiveTimeZoneRow.html)
    /// - body, `SetActiveTimeZoneRowRequest`.
    ///   - `Id`, `i32`: Key of the time zone row that changes.
    ///   - `Active`, `bool`: True activates the time zone, false deactivates it.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.time_zone_agent().set_active_time_zone_row(1, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TimeZoneAgent_SetActiveTimeZoneRow")]
    #[inline]
    pub fn set_active_time_zone_row(self, id: i32, active: bool) -> Call<'c, (), Select> {
        self.call(Op::SetActiveTimeZoneRow, &[]).arguments(&[View::I32(id), View::Bool(active)])
    }

    /// Sets whether the time zones that match a filter can be used.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/TimeZone/SetActiveTimeZonesByFilter`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/TimeZone_Agent/v1TimeZoneAgent_SetActiveTimeZonesByFilter.html)
    /// - body, `SetActiveTimeZonesByFilterRequest`.
    ///   - `Filter`, text: Filter that the time zones to change must meet.
    ///   - `Active`, `bool`: True activates the time zones, false deactivates them.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.time_zone_agent().set_active_time_zones_by_filter("filter", true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TimeZoneAgent_SetActiveTimeZonesByFilter")]
    #[inline]
    pub fn set_active_time_zones_by_filter(self, filter: &str, active: bool) -> Call<'c, (), Select> {
        self.call(Op::SetActiveTimeZonesByFilter, &[]).arguments(&[View::Str(filter), View::Bool(active)])
    }

    /// Sets the installation's base time zone and returns whether this was done.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/TimeZone/SetBaseTimeZoneId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/TimeZone_Agent/v1TimeZoneAgent_SetBaseTimeZoneId.html)
    /// - body, `SetBaseTimeZoneIdRequest`.
    ///   - `TimezoneId`, `i32`: Key of the time zone that becomes the base of the installation.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.time_zone_agent().set_base_time_zone_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TimeZoneAgent_SetBaseTimeZoneId")]
    #[inline]
    pub fn set_base_time_zone_id(self, timezone_id: i32) -> Call<'c, bool, Select> {
        self.call(Op::SetBaseTimeZoneId, &[]).arguments(&[View::I32(timezone_id)])
    }

    /// Returns when the time zone data was last updated.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/TimeZone/TimeOfLastTimeZoneUpdate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/TimeZone_Agent/v1TimeZoneAgent_TimeOfLastTimeZoneUpdate.html)
    /// - returns 200 with date-time.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.time_zone_agent().time_of_last_time_zone_update().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TimeZoneAgent_TimeOfLastTimeZoneUpdate")]
    #[inline]
    pub fn time_of_last_time_zone_update(self) -> Call<'c, DateTime, Select> {
        self.call(Op::TimeOfLastTimeZoneUpdate, &[])
    }

    /// Switches one time zone on when it is off, and off when it is on, by the key of its location.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/TimeZone/ToggleActiveTimeZoneRow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/TimeZone_Agent/v1TimeZoneAgent_ToggleActiveTimeZoneRow.html)
    /// - body, `ToggleActiveTimeZoneRowRequest`.
    ///   - `Id`, `i32`: Key of the time zone row that is switched on or off.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.time_zone_agent().toggle_active_time_zone_row(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TimeZoneAgent_ToggleActiveTimeZoneRow")]
    #[inline]
    pub fn toggle_active_time_zone_row(self, id: i32) -> Call<'c, (), Select> {
        self.call(Op::ToggleActiveTimeZoneRow, &[]).arguments(&[View::I32(id)])
    }

    /// Loads current time zone data from the vendor's server into the database and returns whether this worked.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/TimeZone/UpdateTimeZoneData`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/TimeZone_Agent/v1TimeZoneAgent_UpdateTimeZoneData.html)
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.time_zone_agent().update_time_zone_data().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TimeZoneAgent_UpdateTimeZoneData")]
    #[inline]
    pub fn update_time_zone_data(self) -> Call<'c, bool, Select> {
        self.call(Op::UpdateTimeZoneData, &[])
    }
}
