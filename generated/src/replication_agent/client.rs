// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{Area, LicenseOwner, Satellite};

use super::operations::*;

/// Calls of the tag `Replication_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct ReplicationAgentClient<'c>(&'c Client);

impl<'c> ReplicationAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Create default satellite.
    ///
    /// Online, an app may call this only after access was granted to it.
    ///
    /// `POST /api/v1/Agents/Replication/CreateDefaultSatellite`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Replication_Agent/v1ReplicationAgent_CreateDefaultSatellite.html)
    /// - answers 200 with [`Satellite`](crate::types::Satellite).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.replication_agent().create_default_satellite().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_satellite(self) -> Call<'c, Satellite> {
        self.call(Op::CreateDefaultSatellite, &[])
    }

    /// Get area.
    ///
    /// Online, an app may call this only after access was granted to it.
    ///
    /// `POST /api/v1/Agents/Replication/GetArea`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Replication_Agent/v1ReplicationAgent_GetArea.html)
    /// - `areaId` (query), `i32`.
    /// - answers 200 with [`Area`](crate::types::Area).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.replication_agent().get_area(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_area(self, area_id: i32) -> Call<'c, Area, Select> {
        self.call(Op::GetArea, &[]).query("areaId", View::I32(area_id))
    }

    /// Get area list.
    ///
    /// Online, an app may call this only after access was granted to it.
    ///
    /// `POST /api/v1/Agents/Replication/GetAreaList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Replication_Agent/v1ReplicationAgent_GetAreaList.html)
    /// - body, list of `i32`.
    /// - answers 200 with list of [`Area`](crate::types::Area).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.replication_agent().get_area_list(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_area_list(self, body: &[i32]) -> Call<'c, Vec<Area>, Select> {
        self.call(Op::GetAreaList, &[]).body(View::List(&body))
    }

    /// Get central license.
    ///
    /// Online, an app may call this only after access was granted to it.
    ///
    /// `POST /api/v1/Agents/Replication/GetCentralLicense`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Replication_Agent/v1ReplicationAgent_GetCentralLicense.html)
    /// - answers 200 with list of [`LicenseOwner`](crate::types::LicenseOwner).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.replication_agent().get_central_license().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_central_license(self) -> Call<'c, Vec<LicenseOwner>, Select> {
        self.call(Op::GetCentralLicense, &[])
    }

    /// Get satellite.
    ///
    /// Online, an app may call this only after access was granted to it.
    ///
    /// `POST /api/v1/Agents/Replication/GetSatellite`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Replication_Agent/v1ReplicationAgent_GetSatellite.html)
    /// - `satelliteId` (query), `i32`.
    /// - answers 200 with [`Satellite`](crate::types::Satellite).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.replication_agent().get_satellite(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_satellite(self, satellite_id: i32) -> Call<'c, Satellite, Select> {
        self.call(Op::GetSatellite, &[]).query("satelliteId", View::I32(satellite_id))
    }

    /// Save central license.
    ///
    /// Online, an app may call this only after access was granted to it.
    ///
    /// `POST /api/v1/Agents/Replication/SaveCentralLicense`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Replication_Agent/v1ReplicationAgent_SaveCentralLicense.html)
    /// - body, `SaveCentralLicenseRequest`.
    ///   - `License`, list of [`LicenseOwner`](crate::types::LicenseOwner).
    /// - answers 200 with list of [`LicenseOwner`](crate::types::LicenseOwner).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.replication_agent().save_central_license(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_central_license(self, license: &[LicenseOwner]) -> Call<'c, Vec<LicenseOwner>, Select> {
        self.call(Op::SaveCentralLicense, &[]).arguments(&[View::List(&license)])
    }

    /// Save satellite.
    ///
    /// Online, an app may call this only after access was granted to it.
    ///
    /// `POST /api/v1/Agents/Replication/SaveSatellite`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Replication_Agent/v1ReplicationAgent_SaveSatellite.html)
    /// - body, [`Satellite`](crate::types::Satellite).
    /// - answers 200 with [`Satellite`](crate::types::Satellite).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.replication_agent().save_satellite(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_satellite(self, body: &Satellite) -> Call<'c, Satellite> {
        self.call(Op::SaveSatellite, &[]).body(View::Carrier(body))
    }

    /// Set freetext search enabled on area.
    ///
    /// Online, an app may call this only after access was granted to it.
    ///
    /// `POST /api/v1/Agents/Replication/SetFreetextSearchEnabledOnArea`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Replication_Agent/v1ReplicationAgent_SetFreetextSearchEnabledOnArea.html)
    /// - body, `SetFreetextSearchEnabledOnAreaRequest`.
    ///   - `AreaId`, `i32`.
    ///   - `FreetextEnabled`, `bool`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.replication_agent().set_freetext_search_enabled_on_area(1, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_freetext_search_enabled_on_area(self, area_id: i32, freetext_enabled: bool) -> Call<'c, (), Select> {
        self.call(Op::SetFreetextSearchEnabledOnArea, &[])
            .arguments(&[View::I32(area_id), View::Bool(freetext_enabled)])
    }
}
