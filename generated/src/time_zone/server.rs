// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{ODataSlimResponse, TimeZoneData};

use super::operations::*;

/// Handlers of the tag `TimeZone`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait TimeZoneServer: Send + Sync + 'static {
    /// Returns rows about time zones, at the time that the header `SO-TimeZone` gives.
    ///
    /// `GET /api/v1/TimeZone`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TimeZone/v1TimeZone_GetTimeZonesArchive.html)
    fn get_time_zones_archive<'a>(
        &'a self,
        cx: &'a server::Context,
        filter: Option<String>,
        order_by: Option<String>,
        entities: Option<String>,
        top: Option<i32>,
        skip: Option<i32>,
        mode: Option<String>,
        options: Option<String>,
        context: Option<String>,
        format: Option<String>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the time zone in which the database keeps times.
    ///
    /// `GET /api/v1/TimeZone/base`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TimeZone/v1TimeZone_GetBaseTimeZone.html)
    fn get_base_time_zone<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TimeZoneData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the time zone of the session.
    ///
    /// `GET /api/v1/TimeZone/current`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TimeZone/v1TimeZone_GetCurrentTimeZone.html)
    fn get_current_time_zone<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TimeZoneData>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `TimeZone`, served by `api`.
pub fn routes(api: impl TimeZoneServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`TimeZoneServer`] that goes with an operation.
fn dispatch<'a, T: TimeZoneServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetTimeZonesArchive) => server::respond(
            cx,
            api.get_time_zones_archive(
                cx,
                take!(input.query("$filter")),
                take!(input.query("$orderBy")),
                take!(input.query("$entities")),
                take!(input.query("$top")),
                take!(input.query("$skip")),
                take!(input.query("$mode")),
                take!(input.query("$options")),
                take!(input.query("$context")),
                take!(input.query("$format")),
            ),
        ),
        Some(Op::GetBaseTimeZone) => server::respond(cx, api.get_base_time_zone(cx)),
        Some(Op::GetCurrentTimeZone) => server::respond(cx, api.get_current_time_zone(cx)),
        None => return Err(server::Error::not_implemented()),
    })
}
