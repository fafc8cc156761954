// Made by `cargo run --release -p generator`; do not edit.

//! The calling side.

use runtime::client::*;
use runtime::View;

use super::operations::*;
use crate::types::{
    CheckLicenseStatusResult, ExtendedLicenseInfo, ExtendedModuleLicense, LicenseOwner,
    LicenseResult, ModuleLicense, ModuleLicenseLink, SelectableMDOListItem,
};

/// Calls of the tag `License_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct LicenseAgentClient<'c>(&'c Client);

impl<'c> LicenseAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: usize, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::new(self.0, &OPERATIONS[operation], path)
    }

    /// Activate license info.
    ///
    /// `POST /api/v1/Agents/License/ActivateLicenseInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_ActivateLicenseInfo.html)
    /// - body, [`ActivateLicenseInfoRequest`](crate::license_agent::ActivateLicenseInfoRequest).
    /// - answers 200 with [`LicenseResult`](crate::types::LicenseResult).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.license_agent().activate_license_info(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn activate_license_info(self, new_license: &ExtendedLicenseInfo) -> Call<'c, LicenseResult, Select> {
        self.call(ACTIVATE_LICENSE_INFO, &[]).fields(&[("NewLicense", View::Carrier(new_license))])
    }

    /// Add license from file.
    ///
    /// `POST /api/v1/Agents/License/AddLicenseFromFile`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_AddLicenseFromFile.html)
    /// - body, [`AddLicenseFromFileRequest`](crate::license_agent::AddLicenseFromFileRequest).
    /// - answers 200 with [`ExtendedLicenseInfo`](crate::types::ExtendedLicenseInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.license_agent().add_license_from_file("text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn add_license_from_file(self, file_content: &str) -> Call<'c, ExtendedLicenseInfo, Select> {
        self.call(ADD_LICENSE_FROM_FILE, &[]).fields(&[("FileContent", View::Str(file_content))])
    }

    /// Assign third party licenses.
    ///
    /// `POST /api/v1/Agents/License/AssignThirdPartyLicenses`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_AssignThirdPartyLicenses.html)
    /// - body, [`AssignThirdPartyLicensesRequest`](crate::license_agent::AssignThirdPartyLicensesRequest).
    /// - answers 200 with list of [`ModuleLicenseLink`](crate::types::ModuleLicenseLink).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.license_agent().assign_third_party_licenses(1, "text", &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn assign_third_party_licenses(
        self,
        associate_id: i32,
        module_owner: &str,
        module_license_names: &[String],
    ) -> Call<'c, Vec<ModuleLicenseLink>, Select> {
        self.call(ASSIGN_THIRD_PARTY_LICENSES, &[]).fields(&[("AssociateId", View::I32(associate_id)), ("ModuleOwner", View::Str(module_owner)), ("ModuleLicenseNames", View::List(&module_license_names))])
    }

    /// Change serial number.
    ///
    /// `POST /api/v1/Agents/License/ChangeSerialNumber`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_ChangeSerialNumber.html)
    /// - body, [`ChangeSerialNumberRequest`](crate::license_agent::ChangeSerialNumberRequest).
    /// - answers 200 with [`LicenseResult`](crate::types::LicenseResult).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.license_agent().change_serial_number("text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn change_serial_number(self, new_company_name: &str, new_serial_number: &str) -> Call<'c, LicenseResult, Select> {
        self.call(CHANGE_SERIAL_NUMBER, &[]).fields(&[("NewCompanyName", View::Str(new_company_name)), ("NewSerialNumber", View::Str(new_serial_number))])
    }

    /// Get license for all owners from db.
    ///
    /// `POST /api/v1/Agents/License/GetLicenseForAllOwnersFromDB`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetLicenseForAllOwnersFromDB.html)
    /// - answers 200 with list of [`ExtendedLicenseInfo`](crate::types::ExtendedLicenseInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.license_agent().get_license_for_all_owners_from_db().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_license_for_all_owners_from_db(self) -> Call<'c, Vec<ExtendedLicenseInfo>, Select> {
        self.call(GET_LICENSE_FOR_ALL_OWNERS_FROM_DB, &[])
    }

    /// Get license from db.
    ///
    /// `POST /api/v1/Agents/License/GetLicenseFromDB`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetLicenseFromDB.html)
    /// - body, [`GetLicenseFromDBRequest`](crate::license_agent::GetLicenseFromDBRequest).
    /// - answers 200 with [`ExtendedLicenseInfo`](crate::types::ExtendedLicenseInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.license_agent().get_license_from_db("text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_license_from_db(self, owner_name: &str) -> Call<'c, ExtendedLicenseInfo, Select> {
        self.call(GET_LICENSE_FROM_DB, &[]).fields(&[("OwnerName", View::Str(owner_name))])
    }

    /// Get license from file.
    ///
    /// `POST /api/v1/Agents/License/GetLicenseFromFile`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetLicenseFromFile.html)
    /// - body, [`GetLicenseFromFileRequest`](crate::license_agent::GetLicenseFromFileRequest).
    /// - answers 200 with [`ExtendedLicenseInfo`](crate::types::ExtendedLicenseInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.license_agent().get_license_from_file("text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_license_from_file(self, file_content: &str) -> Call<'c, ExtendedLicenseInfo, Select> {
        self.call(GET_LICENSE_FROM_FILE, &[]).fields(&[("FileContent", View::Str(file_content))])
    }

    /// Get license from license server.
    ///
    /// `POST /api/v1/Agents/License/GetLicenseFromLicenseServer`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetLicenseFromLicenseServer.html)
    /// - body, [`GetLicenseFromLicenseServerRequest`](crate::license_agent::GetLicenseFromLicenseServerRequest).
    /// - answers 200 with [`ExtendedLicenseInfo`](crate::types::ExtendedLicenseInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.license_agent().get_license_from_license_server("text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_license_from_license_server(self, owner_name: &str) -> Call<'c, ExtendedLicenseInfo, Select> {
        self.call(GET_LICENSE_FROM_LICENSE_SERVER, &[]).fields(&[("OwnerName", View::Str(owner_name))])
    }

    /// Get license status from license server.
    ///
    /// `POST /api/v1/Agents/License/GetLicenseStatusFromLicenseServer`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetLicenseStatusFromLicenseServer.html)
    /// - body, [`GetLicenseStatusFromLicenseServerRequest`](crate::license_agent::GetLicenseStatusFromLicenseServerRequest).
    /// - answers 200 with [`CheckLicenseStatusResult`](crate::types::CheckLicenseStatusResult).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.license_agent().get_license_status_from_license_server("text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_license_status_from_license_server(self, owner_name: &str) -> Call<'c, CheckLicenseStatusResult, Select> {
        self.call(GET_LICENSE_STATUS_FROM_LICENSE_SERVER, &[]).fields(&[("OwnerName", View::Str(owner_name))])
    }

    /// Get module license from db.
    ///
    /// `POST /api/v1/Agents/License/GetModuleLicenseFromDB`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetModuleLicenseFromDB.html)
    /// - body, [`GetModuleLicenseFromDBRequest`](crate::license_agent::GetModuleLicenseFromDBRequest).
    /// - answers 200 with [`ModuleLicense`](crate::types::ModuleLicense).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.license_agent().get_module_license_from_db("text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_module_license_from_db(self, owner_name: &str, module_name: &str) -> Call<'c, ModuleLicense, Select> {
        self.call(GET_MODULE_LICENSE_FROM_DB, &[]).fields(&[("OwnerName", View::Str(owner_name)), ("ModuleName", View::Str(module_name))])
    }

    /// Get module license history from license server.
    ///
    /// `POST /api/v1/Agents/License/GetModuleLicenseHistoryFromLicenseServer`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetModuleLicenseHistoryFromLicenseServer.html)
    /// - body, [`GetModuleLicenseHistoryFromLicenseServerRequest`](crate::license_agent::GetModuleLicenseHistoryFromLicenseServerRequest).
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.license_agent().get_module_license_history_from_license_server(&Default::default(), &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_module_license_history_from_license_server(
        self,
        license_info: &ExtendedLicenseInfo,
        module_license: &ExtendedModuleLicense,
    ) -> Call<'c, String, Select> {
        self.call(GET_MODULE_LICENSE_HISTORY_FROM_LICENSE_SERVER, &[]).fields(&[("LicenseInfo", View::Carrier(license_info)), ("ModuleLicense", View::Carrier(module_license))])
    }

    /// Get satellite licenses.
    ///
    /// `POST /api/v1/Agents/License/GetSatelliteLicenses`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetSatelliteLicenses.html)
    /// - body, [`GetSatelliteLicensesRequest`](crate::license_agent::GetSatelliteLicensesRequest).
    /// - answers 200 with list of [`LicenseOwner`](crate::types::LicenseOwner).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.license_agent().get_satellite_licenses(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_satellite_licenses(self, satellite_id: i32) -> Call<'c, Vec<LicenseOwner>, Select> {
        self.call(GET_SATELLITE_LICENSES, &[]).fields(&[("SatelliteId", View::I32(satellite_id))])
    }

    /// Get shop url.
    ///
    /// `POST /api/v1/Agents/License/GetShopUrl`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetShopUrl.html)
    /// - body, [`GetShopUrlRequest`](crate::license_agent::GetShopUrlRequest).
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.license_agent().get_shop_url("text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_shop_url(self, owner_name: &str) -> Call<'c, String, Select> {
        self.call(GET_SHOP_URL, &[]).fields(&[("OwnerName", View::Str(owner_name))])
    }

    /// Get third party license assignments.
    ///
    /// `POST /api/v1/Agents/License/GetThirdPartyLicenseAssignments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetThirdPartyLicenseAssignments.html)
    /// - body, [`GetThirdPartyLicenseAssignmentsRequest`](crate::license_agent::GetThirdPartyLicenseAssignmentsRequest).
    /// - answers 200 with list of [`ModuleLicenseLink`](crate::types::ModuleLicenseLink).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.license_agent().get_third_party_license_assignments(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_third_party_license_assignments(self, associate_id: i32, module_owner: &str) -> Call<'c, Vec<ModuleLicenseLink>, Select> {
        self.call(GET_THIRD_PARTY_LICENSE_ASSIGNMENTS, &[]).fields(&[("AssociateId", View::I32(associate_id)), ("ModuleOwner", View::Str(module_owner))])
    }

    /// Get user licenses.
    ///
    /// `POST /api/v1/Agents/License/GetUserLicenses`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetUserLicenses.html)
    /// - body, [`GetUserLicensesRequest`](crate::license_agent::GetUserLicensesRequest).
    /// - answers 200 with list of [`LicenseOwner`](crate::types::LicenseOwner).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.license_agent().get_user_licenses(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_user_licenses(self, associate_id: i32) -> Call<'c, Vec<LicenseOwner>, Select> {
        self.call(GET_USER_LICENSES, &[]).fields(&[("AssociateId", View::I32(associate_id))])
    }

    /// Get user licenses mdo list.
    ///
    /// `POST /api/v1/Agents/License/GetUserLicensesMDOList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetUserLicensesMDOList.html)
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.license_agent().get_user_licenses_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_user_licenses_mdo_list(self) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(GET_USER_LICENSES_MDO_LIST, &[])
    }

    /// Remove license from db.
    ///
    /// `POST /api/v1/Agents/License/RemoveLicenseFromDB`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_RemoveLicenseFromDB.html)
    /// - body, [`RemoveLicenseFromDBRequest`](crate::license_agent::RemoveLicenseFromDBRequest).
    /// - answers 200 with [`LicenseResult`](crate::types::LicenseResult).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.license_agent().remove_license_from_db("text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn remove_license_from_db(self, module_owner: &str) -> Call<'c, LicenseResult, Select> {
        self.call(REMOVE_LICENSE_FROM_DB, &[]).fields(&[("ModuleOwner", View::Str(module_owner))])
    }

    /// Unassign third party licenses.
    ///
    /// `POST /api/v1/Agents/License/UnassignThirdPartyLicenses`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_UnassignThirdPartyLicenses.html)
    /// - body, [`UnassignThirdPartyLicensesRequest`](crate::license_agent::UnassignThirdPartyLicensesRequest).
    /// - answers 200 with list of [`ModuleLicenseLink`](crate::types::ModuleLicenseLink).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.license_agent().unassign_third_party_licenses(1, "text", &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn unassign_third_party_licenses(
        self,
        associate_id: i32,
        module_owner: &str,
        module_license_names: &[String],
    ) -> Call<'c, Vec<ModuleLicenseLink>, Select> {
        self.call(UNASSIGN_THIRD_PARTY_LICENSES, &[]).fields(&[("AssociateId", View::I32(associate_id)), ("ModuleOwner", View::Str(module_owner)), ("ModuleLicenseNames", View::List(&module_license_names))])
    }

    /// Validate license info.
    ///
    /// `POST /api/v1/Agents/License/ValidateLicenseInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_ValidateLicenseInfo.html)
    /// - body, [`ValidateLicenseInfoRequest`](crate::license_agent::ValidateLicenseInfoRequest).
    /// - answers 200 with [`LicenseResult`](crate::types::LicenseResult).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.license_agent().validate_license_info(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn validate_license_info(self, license_info: &ExtendedLicenseInfo) -> Call<'c, LicenseResult, Select> {
        self.call(VALIDATE_LICENSE_INFO, &[]).fields(&[("LicenseInfo", View::Carrier(license_info))])
    }
}
