// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{DateTime, server, take};
use crate::types::{PreferredTimeZone, TimeZoneData};

use super::operations::*;

/// Handlers of the tag `TimeZone_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait TimeZoneAgentServer: Send + Sync + 'static {
    /// Returns whether newer time zone data is available.
    ///
    /// `POST /api/v1/Agents/TimeZone/CheckNewTimeZoneDataAvailable`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/TimeZone_Agent/v1TimeZoneAgent_CheckNewTimeZoneDataAvailable.html)
    fn check_new_time_zone_data_available<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all time zone data, the locations as well as the rules, from the database.
    ///
    /// `POST /api/v1/Agents/TimeZone/DeleteTimeZones`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/TimeZone_Agent/v1TimeZoneAgent_DeleteTimeZones.html)
    fn delete_time_zones<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the key of the installation's base time zone, or 0 if none is set.
    ///
    /// `POST /api/v1/Agents/TimeZone/GetBaseTimeZoneId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/TimeZone_Agent/v1TimeZoneAgent_GetBaseTimeZoneId.html)
    fn get_base_time_zone_id<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the time zone of the calling user.
    ///
    /// `POST /api/v1/Agents/TimeZone/GetDefaultTimeZoneInformation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/TimeZone_Agent/v1TimeZoneAgent_GetDefaultTimeZoneInformation.html)
    fn get_default_time_zone_information<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<PreferredTimeZone>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the key of the time zone that is the default for the whole system.
    ///
    /// `POST /api/v1/Agents/TimeZone/GetDefaultTimeZonePreference`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/TimeZone_Agent/v1TimeZoneAgent_GetDefaultTimeZonePreference.html)
    fn get_default_time_zone_preference<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Fills the time zone data with its initial content and returns it.
    ///
    /// `POST /api/v1/Agents/TimeZone/InitializeTimeZoneData`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/TimeZone_Agent/v1TimeZoneAgent_InitializeTimeZoneData.html)
    fn initialize_time_zone_data<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<TimeZoneData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets whether one time zone can be used, by the key of its location.
    ///
    /// `POST /api/v1/Agents/TimeZone/SetActiveTimeZoneRow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/TimeZone_Agent/v1TimeZoneAgent_SetActiveTimeZoneRow.html)
    fn set_active_time_zone_row<'a>(
        &'a self,
        cx: &'a server::Context,
        id: Option<i32>,
        active: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets whether the time zones that match a filter can be used.
    ///
    /// `POST /api/v1/Agents/TimeZone/SetActiveTimeZonesByFilter`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/TimeZone_Agent/v1TimeZoneAgent_SetActiveTimeZonesByFilter.html)
    fn set_active_time_zones_by_filter<'a>(
        &'a self,
        cx: &'a server::Context,
        filter: Option<String>,
        active: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the installation's base time zone and returns whether this was done.
    ///
    /// `POST /api/v1/Agents/TimeZone/SetBaseTimeZoneId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/TimeZone_Agent/v1TimeZoneAgent_SetBaseTimeZoneId.html)
    fn set_base_time_zone_id<'a>(
        &'a self,
        cx: &'a server::Context,
        timezone_id: Option<i32>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns when the time zone data was last updated.
    ///
    /// `POST /api/v1/Agents/TimeZone/TimeOfLastTimeZoneUpdate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/TimeZone_Agent/v1TimeZoneAgent_TimeOfLastTimeZoneUpdate.html)
    fn time_of_last_time_zone_update<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<DateTime, server::Error>> + Send {
        server::not_implemented()
    }

    /// Switches one time zone on when it is off, and off when it is on, by the key of its location.
    ///
    /// `POST /api/v1/Agents/TimeZone/ToggleActiveTimeZoneRow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/TimeZone_Agent/v1TimeZoneAgent_ToggleActiveTimeZoneRow.html)
    fn toggle_active_time_zone_row<'a>(
        &'a self,
        cx: &'a server::Context,
        id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Loads current time zone data from the vendor's server into the database and returns whether this worked.
    ///
    /// `POST /api/v1/Agents/TimeZone/UpdateTimeZoneData`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/TimeZone_Agent/v1TimeZoneAgent_UpdateTimeZoneData.html)
    fn update_time_zone_data<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `TimeZone_Agent`, served by `api`.
pub fn routes(api: impl TimeZoneAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`TimeZoneAgentServer`] that goes with an operation.
fn dispatch<'a, T: TimeZoneAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::CheckNewTimeZoneDataAvailable) => server::respond(cx, api.check_new_time_zone_data_available(cx)),
        Some(Op::DeleteTimeZones) => server::respond(cx, api.delete_time_zones(cx)),
        Some(Op::GetBaseTimeZoneId) => server::respond(cx, api.get_base_time_zone_id(cx)),
        Some(Op::GetDefaultTimeZoneInformation) => server::respond(cx, api.get_default_time_zone_information(cx)),
        Some(Op::GetDefaultTimeZonePreference) => server::respond(cx, api.get_default_time_zone_preference(cx)),
        Some(Op::InitializeTimeZoneData) => server::respond(cx, api.initialize_time_zone_data(cx)),
        Some(Op::SetActiveTimeZoneRow) => {
            let mut id = None;
            let mut active = None;
            take!(input.arguments(&mut [&mut id, &mut active]));
            server::respond(cx, api.set_active_time_zone_row(cx, id, active))
        }
        Some(Op::SetActiveTimeZonesByFilter) => {
            let mut filter = None;
            let mut active = None;
            take!(input.arguments(&mut [&mut filter, &mut active]));
            server::respond(cx, api.set_active_time_zones_by_filter(cx, filter, active))
        }
        Some(Op::SetBaseTimeZoneId) => {
            let mut timezone_id = None;
            take!(input.arguments(&mut [&mut timezone_id]));
            server::respond(cx, api.set_base_time_zone_id(cx, timezone_id))
        }
        Some(Op::TimeOfLastTimeZoneUpdate) => server::respond(cx, api.time_of_last_time_zone_update(cx)),
        Some(Op::ToggleActiveTimeZoneRow) => {
            let mut id = None;
            take!(input.arguments(&mut [&mut id]));
            server::respond(cx, api.toggle_active_time_zone_row(cx, id))
        }
        Some(Op::UpdateTimeZoneData) => server::respond(cx, api.update_time_zone_data(cx)),
        None => return Err(server::Error::not_implemented()),
    })
}
