// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{Area, LicenseOwner, Satellite};

use super::operations::*;

/// Handlers of the tag `Replication_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ReplicationAgentServer: Send + Sync + 'static {
    /// Create default satellite.
    ///
    /// `POST /api/v1/Agents/Replication/CreateDefaultSatellite`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Replication_Agent/v1ReplicationAgent_CreateDefaultSatellite.html)
    fn create_default_satellite(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<Satellite>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get area.
    ///
    /// `POST /api/v1/Agents/Replication/GetArea`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Replication_Agent/v1ReplicationAgent_GetArea.html)
    fn get_area(
        &self,
        cx: &server::Context,
        area_id: i32,
    ) -> impl Future<Output = Result<Option<Area>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get area list.
    ///
    /// `POST /api/v1/Agents/Replication/GetAreaList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Replication_Agent/v1ReplicationAgent_GetAreaList.html)
    fn get_area_list(
        &self,
        cx: &server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<Area>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get central license.
    ///
    /// `POST /api/v1/Agents/Replication/GetCentralLicense`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Replication_Agent/v1ReplicationAgent_GetCentralLicense.html)
    fn get_central_license(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Vec<LicenseOwner>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get satellite.
    ///
    /// `POST /api/v1/Agents/Replication/GetSatellite`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Replication_Agent/v1ReplicationAgent_GetSatellite.html)
    fn get_satellite(
        &self,
        cx: &server::Context,
        satellite_id: i32,
    ) -> impl Future<Output = Result<Option<Satellite>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save central license.
    ///
    /// `POST /api/v1/Agents/Replication/SaveCentralLicense`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Replication_Agent/v1ReplicationAgent_SaveCentralLicense.html)
    fn save_central_license(
        &self,
        cx: &server::Context,
        license: Option<Vec<LicenseOwner>>,
    ) -> impl Future<Output = Result<Vec<LicenseOwner>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save satellite.
    ///
    /// `POST /api/v1/Agents/Replication/SaveSatellite`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Replication_Agent/v1ReplicationAgent_SaveSatellite.html)
    fn save_satellite(
        &self,
        cx: &server::Context,
        body: Satellite,
    ) -> impl Future<Output = Result<Option<Satellite>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set freetext search enabled on area.
    ///
    /// `POST /api/v1/Agents/Replication/SetFreetextSearchEnabledOnArea`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Replication_Agent/v1ReplicationAgent_SetFreetextSearchEnabledOnArea.html)
    fn set_freetext_search_enabled_on_area(
        &self,
        cx: &server::Context,
        area_id: Option<i32>,
        freetext_enabled: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Replication_Agent`, served by `api`.
pub fn routes(api: impl ReplicationAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ReplicationAgentServer`] that goes with an operation.
fn dispatch<'a, T: ReplicationAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::CreateDefaultSatellite) => server::answer(cx, api.create_default_satellite(cx)),
        Some(Op::GetArea) => server::answer(cx, api.get_area(cx, take!(input.required("areaId")))),
        Some(Op::GetAreaList) => server::answer(cx, api.get_area_list(cx, take!(input.body()))),
        Some(Op::GetCentralLicense) => server::answer(cx, api.get_central_license(cx)),
        Some(Op::GetSatellite) => server::answer(cx, api.get_satellite(cx, take!(input.required("satelliteId")))),
        Some(Op::SaveCentralLicense) => {
            let mut license = None;
            take!(input.arguments(&mut [&mut license]));
            server::answer(cx, api.save_central_license(cx, license))
        }
        Some(Op::SaveSatellite) => server::answer(cx, api.save_satellite(cx, take!(input.body()))),
        Some(Op::SetFreetextSearchEnabledOnArea) => {
            let mut area_id = None;
            let mut freetext_enabled = None;
            take!(input.arguments(&mut [&mut area_id, &mut freetext_enabled]));
            server::answer(cx, api.set_freetext_search_enabled_on_area(cx, area_id, freetext_enabled))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
