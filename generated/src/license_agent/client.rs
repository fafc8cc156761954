// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{
    CheckLicenseStatusResult, ExtendedLicenseInfo, ExtendedModuleLicense, FencingInfo, LicenseOwner, LicenseResult,
    ModuleLicense, ModuleLicenseLink, SelectableMDOListItem, UserAndInstallationLicenceStatus,
};

use super::operations::*;

/// Calls of the tag `License_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct LicenseAgentClient<'c>(&'c Client);

impl<'c> LicenseAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Activate license info.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/ActivateLicenseInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_ActivateLicenseInfo.html)
    /// - body, `ActivateLicenseInfoRequest`.
    ///   - `NewLicense`, [`ExtendedLicenseInfo`](crate::types::ExtendedLicenseInfo).
    /// - answers 200 with [`LicenseResult`](crate::types::LicenseResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license_agent().activate_license_info(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn activate_license_info(self, new_license: &ExtendedLicenseInfo) -> Call<'c, LicenseResult, Select> {
        self.call(Op::ActivateLicenseInfo, &[]).arguments(&[View::Carrier(new_license)])
    }

    /// Add license from file.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/AddLicenseFromFile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_AddLicenseFromFile.html)
    /// - body, `AddLicenseFromFileRequest`.
    ///   - `FileContent`, text.
    /// - answers 200 with [`ExtendedLicenseInfo`](crate::types::ExtendedLicenseInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license_agent().add_license_from_file("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_license_from_file(self, file_content: &str) -> Call<'c, ExtendedLicenseInfo, Select> {
        self.call(Op::AddLicenseFromFile, &[]).arguments(&[View::Str(file_content)])
    }

    /// Assign third party licenses.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/AssignThirdPartyLicenses`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_AssignThirdPartyLicenses.html)
    /// - body, `AssignThirdPartyLicensesRequest`.
    ///   - `AssociateId`, `i32`: Key of the associate, the CRM user.
    ///   - `ModuleOwner`, text: Company that provides the licensed module.
    ///   - `ModuleLicenseNames`, list of text.
    /// - answers 200 with list of [`ModuleLicenseLink`](crate::types::ModuleLicenseLink).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license_agent().assign_third_party_licenses(1, "text", &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn assign_third_party_licenses(
        self,
        associate_id: i32,
        module_owner: &str,
        module_license_names: &[String],
    ) -> Call<'c, Vec<ModuleLicenseLink>, Select> {
        self.call(Op::AssignThirdPartyLicenses, &[])
            .arguments(&[View::I32(associate_id), View::Str(module_owner), View::List(&module_license_names)])
    }

    /// Change serial number.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/ChangeSerialNumber`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_ChangeSerialNumber.html)
    /// - body, `ChangeSerialNumberRequest`.
    ///   - `NewCompanyName`, text.
    ///   - `NewSerialNumber`, text.
    /// - answers 200 with [`LicenseResult`](crate::types::LicenseResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license_agent().change_serial_number("text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn change_serial_number(
        self,
        new_company_name: &str,
        new_serial_number: &str,
    ) -> Call<'c, LicenseResult, Select> {
        self.call(Op::ChangeSerialNumber, &[]).arguments(&[View::Str(new_company_name), View::Str(new_serial_number)])
    }

    /// Get central license.
    ///
    /// `POST /api/v1/Agents/License/GetCentralLicense`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetCentralLicense.html)
    /// - answers 200 with list of [`LicenseOwner`](crate::types::LicenseOwner).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license_agent().get_central_license().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_central_license(self) -> Call<'c, Vec<LicenseOwner>, Select> {
        self.call(Op::GetCentralLicense, &[])
    }

    /// Get fencing info.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetFencingInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetFencingInfo.html)
    /// - answers 200 with [`FencingInfo`](crate::types::FencingInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license_agent().get_fencing_info().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_fencing_info(self) -> Call<'c, FencingInfo, Select> {
        self.call(Op::GetFencingInfo, &[])
    }

    /// Get license for all owners from db.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetLicenseForAllOwnersFromDB`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetLicenseForAllOwnersFromDB.html)
    /// - answers 200 with list of [`ExtendedLicenseInfo`](crate::types::ExtendedLicenseInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license_agent().get_license_for_all_owners_from_db().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_license_for_all_owners_from_db(self) -> Call<'c, Vec<ExtendedLicenseInfo>, Select> {
        self.call(Op::GetLicenseForAllOwnersFromDb, &[])
    }

    /// Get license from db.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetLicenseFromDB`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetLicenseFromDB.html)
    /// - body, `GetLicenseFromDBRequest`.
    ///   - `OwnerName`, text: Module that owns the license, by its owner's name.
    /// - answers 200 with [`ExtendedLicenseInfo`](crate::types::ExtendedLicenseInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license_agent().get_license_from_db("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_license_from_db(self, owner_name: &str) -> Call<'c, ExtendedLicenseInfo, Select> {
        self.call(Op::GetLicenseFromDb, &[]).arguments(&[View::Str(owner_name)])
    }

    /// Get license from file.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetLicenseFromFile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetLicenseFromFile.html)
    /// - body, `GetLicenseFromFileRequest`.
    ///   - `FileContent`, text.
    /// - answers 200 with [`ExtendedLicenseInfo`](crate::types::ExtendedLicenseInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license_agent().get_license_from_file("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_license_from_file(self, file_content: &str) -> Call<'c, ExtendedLicenseInfo, Select> {
        self.call(Op::GetLicenseFromFile, &[]).arguments(&[View::Str(file_content)])
    }

    /// Get license from license server.
    ///
    /// `POST /api/v1/Agents/License/GetLicenseFromLicenseServer`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetLicenseFromLicenseServer.html)
    /// - body, `GetLicenseFromLicenseServerRequest`.
    ///   - `OwnerName`, text: Module that owns the license, by its owner's name.
    /// - answers 200 with [`ExtendedLicenseInfo`](crate::types::ExtendedLicenseInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license_agent().get_license_from_license_server("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_license_from_license_server(self, owner_name: &str) -> Call<'c, ExtendedLicenseInfo, Select> {
        self.call(Op::GetLicenseFromLicenseServer, &[]).arguments(&[View::Str(owner_name)])
    }

    /// Get license status from license server.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetLicenseStatusFromLicenseServer`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetLicenseStatusFromLicenseServer.html)
    /// - body, `GetLicenseStatusFromLicenseServerRequest`.
    ///   - `OwnerName`, text: Module that owns the license, by its owner's name.
    /// - answers 200 with [`CheckLicenseStatusResult`](crate::types::CheckLicenseStatusResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license_agent().get_license_status_from_license_server("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_license_status_from_license_server(
        self,
        owner_name: &str,
    ) -> Call<'c, CheckLicenseStatusResult, Select> {
        self.call(Op::GetLicenseStatusFromLicenseServer, &[]).arguments(&[View::Str(owner_name)])
    }

    /// Get module license from db.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetModuleLicenseFromDB`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetModuleLicenseFromDB.html)
    /// - body, `GetModuleLicenseFromDBRequest`.
    ///   - `OwnerName`, text: Module that owns the license, by its owner's name.
    ///   - `ModuleName`, text.
    /// - answers 200 with [`ModuleLicense`](crate::types::ModuleLicense).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license_agent().get_module_license_from_db("text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_module_license_from_db(self, owner_name: &str, module_name: &str) -> Call<'c, ModuleLicense, Select> {
        self.call(Op::GetModuleLicenseFromDb, &[]).arguments(&[View::Str(owner_name), View::Str(module_name)])
    }

    /// Get module license history from license server.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetModuleLicenseHistoryFromLicenseServer`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetModuleLicenseHistoryFromLicenseServer.html)
    /// - body, `GetModuleLicenseHistoryFromLicenseServerRequest`.
    ///   - `LicenseInfo`, [`ExtendedLicenseInfo`](crate::types::ExtendedLicenseInfo).
    ///   - `ModuleLicense`, [`ExtendedModuleLicense`](crate::types::ExtendedModuleLicense).
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license_agent().get_module_license_history_from_license_server(
    ///     &Default::default(),
    ///     &Default::default(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_module_license_history_from_license_server(
        self,
        license_info: &ExtendedLicenseInfo,
        module_license: &ExtendedModuleLicense,
    ) -> Call<'c, String, Select> {
        self.call(Op::GetModuleLicenseHistoryFromLicenseServer, &[])
            .arguments(&[View::Carrier(license_info), View::Carrier(module_license)])
    }

    /// Get satellite licenses.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetSatelliteLicenses`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetSatelliteLicenses.html)
    /// - body, `GetSatelliteLicensesRequest`.
    ///   - `SatelliteId`, `i32`.
    /// - answers 200 with list of [`LicenseOwner`](crate::types::LicenseOwner).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license_agent().get_satellite_licenses(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_satellite_licenses(self, satellite_id: i32) -> Call<'c, Vec<LicenseOwner>, Select> {
        self.call(Op::GetSatelliteLicenses, &[]).arguments(&[View::I32(satellite_id)])
    }

    /// Get shop url.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetShopUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetShopUrl.html)
    /// - body, `GetShopUrlRequest`.
    ///   - `OwnerName`, text: Module that owns the license, by its owner's name.
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license_agent().get_shop_url("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_shop_url(self, owner_name: &str) -> Call<'c, String, Select> {
        self.call(Op::GetShopUrl, &[]).arguments(&[View::Str(owner_name)])
    }

    /// Get third party license assignments.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetThirdPartyLicenseAssignments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetThirdPartyLicenseAssignments.html)
    /// - body, `GetThirdPartyLicenseAssignmentsRequest`.
    ///   - `AssociateId`, `i32`: Key of the associate, the CRM user.
    ///   - `ModuleOwner`, text: Company that provides the licensed module.
    /// - answers 200 with list of [`ModuleLicenseLink`](crate::types::ModuleLicenseLink).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license_agent().get_third_party_license_assignments(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_third_party_license_assignments(
        self,
        associate_id: i32,
        module_owner: &str,
    ) -> Call<'c, Vec<ModuleLicenseLink>, Select> {
        self.call(Op::GetThirdPartyLicenseAssignments, &[])
            .arguments(&[View::I32(associate_id), View::Str(module_owner)])
    }

    /// Get user and installation licence status.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetUserAndInstallationLicenceStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetUserAndInstallationLicenceStatus.html)
    /// - body, `GetUserAndInstallationLicenceStatusRequest`.
    ///   - `AssociateId`, `i32`: Key of the associate, the CRM user.
    /// - answers 200 with [`UserAndInstallationLicenceStatus`](crate::types::UserAndInstallationLicenceStatus).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license_agent().get_user_and_installation_licence_status(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_user_and_installation_licence_status(
        self,
        associate_id: i32,
    ) -> Call<'c, UserAndInstallationLicenceStatus, Select> {
        self.call(Op::GetUserAndInstallationLicenceStatus, &[]).arguments(&[View::I32(associate_id)])
    }

    /// Get user licenses.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetUserLicenses`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetUserLicenses.html)
    /// - body, `GetUserLicensesRequest`.
    ///   - `AssociateId`, `i32`: Key of the associate, the CRM user.
    /// - answers 200 with list of [`LicenseOwner`](crate::types::LicenseOwner).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license_agent().get_user_licenses(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_user_licenses(self, associate_id: i32) -> Call<'c, Vec<LicenseOwner>, Select> {
        self.call(Op::GetUserLicenses, &[]).arguments(&[View::I32(associate_id)])
    }

    /// Get user licenses mdo list.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetUserLicensesMDOList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetUserLicensesMDOList.html)
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license_agent().get_user_licenses_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_user_licenses_mdo_list(self) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(Op::GetUserLicensesMdoList, &[])
    }

    /// Remove license from db.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/RemoveLicenseFromDB`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_RemoveLicenseFromDB.html)
    /// - body, `RemoveLicenseFromDBRequest`.
    ///   - `ModuleOwner`, text: Company that provides the licensed module.
    /// - answers 200 with [`LicenseResult`](crate::types::LicenseResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license_agent().remove_license_from_db("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn remove_license_from_db(self, module_owner: &str) -> Call<'c, LicenseResult, Select> {
        self.call(Op::RemoveLicenseFromDb, &[]).arguments(&[View::Str(module_owner)])
    }

    /// Save central license.
    ///
    /// `POST /api/v1/Agents/License/SaveCentralLicense`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_SaveCentralLicense.html)
    /// - body, `SaveCentralLicenseRequest`.
    ///   - `License`, list of [`LicenseOwner`](crate::types::LicenseOwner).
    /// - answers 200 with list of [`LicenseOwner`](crate::types::LicenseOwner).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license_agent().save_central_license(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_central_license(self, license: &[LicenseOwner]) -> Call<'c, Vec<LicenseOwner>, Select> {
        self.call(Op::SaveCentralLicense, &[]).arguments(&[View::List(&license)])
    }

    /// Unassign third party licenses.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/UnassignThirdPartyLicenses`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_UnassignThirdPartyLicenses.html)
    /// - body, `UnassignThirdPartyLicensesRequest`.
    ///   - `AssociateId`, `i32`: Key of the associate, the CRM user.
    ///   - `ModuleOwner`, text: Company that provides the licensed module.
    ///   - `ModuleLicenseNames`, list of text.
    /// - answers 200 with list of [`ModuleLicenseLink`](crate::types::ModuleLicenseLink).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license_agent().unassign_third_party_licenses(1, "text", &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn unassign_third_party_licenses(
        self,
        associate_id: i32,
        module_owner: &str,
        module_license_names: &[String],
    ) -> Call<'c, Vec<ModuleLicenseLink>, Select> {
        self.call(Op::UnassignThirdPartyLicenses, &[])
            .arguments(&[View::I32(associate_id), View::Str(module_owner), View::List(&module_license_names)])
    }

    /// Validate license info.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/ValidateLicenseInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_ValidateLicenseInfo.html)
    /// - body, `ValidateLicenseInfoRequest`.
    ///   - `LicenseInfo`, [`ExtendedLicenseInfo`](crate::types::ExtendedLicenseInfo).
    /// - answers 200 with [`LicenseResult`](crate::types::LicenseResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license_agent().validate_license_info(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn validate_license_info(self, license_info: &ExtendedLicenseInfo) -> Call<'c, LicenseResult, Select> {
        self.call(Op::ValidateLicenseInfo, &[]).arguments(&[View::Carrier(license_info)])
    }
}
