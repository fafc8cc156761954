// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;

use super::operations::*;
use super::requests::{
    ActivateLicenseInfoRequest, AddLicenseFromFileRequest, AssignThirdPartyLicensesRequest,
    ChangeSerialNumberRequest, GetLicenseFromDBRequest, GetLicenseFromFileRequest,
    GetLicenseFromLicenseServerRequest, GetLicenseStatusFromLicenseServerRequest,
    GetModuleLicenseFromDBRequest, GetModuleLicenseHistoryFromLicenseServerRequest,
    GetSatelliteLicensesRequest, GetShopUrlRequest, GetThirdPartyLicenseAssignmentsRequest,
    GetUserLicensesRequest, RemoveLicenseFromDBRequest, UnassignThirdPartyLicensesRequest,
    ValidateLicenseInfoRequest,
};
use crate::types::{
    CheckLicenseStatusResult, ExtendedLicenseInfo, LicenseOwner, LicenseResult, ModuleLicense,
    ModuleLicenseLink, SelectableMDOListItem,
};

/// Handlers of the tag `License_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait LicenseAgentServer: Send + Sync + 'static {
    /// Activate license info.
    /// `POST /api/v1/Agents/License/ActivateLicenseInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_ActivateLicenseInfo.html)
    fn activate_license_info(
        &self,
        cx: &server::Context,
        request: ActivateLicenseInfoRequest,
    ) -> impl Future<Output = Result<Option<LicenseResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Add license from file.
    /// `POST /api/v1/Agents/License/AddLicenseFromFile`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_AddLicenseFromFile.html)
    fn add_license_from_file(
        &self,
        cx: &server::Context,
        request: AddLicenseFromFileRequest,
    ) -> impl Future<Output = Result<Option<ExtendedLicenseInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Assign third party licenses.
    /// `POST /api/v1/Agents/License/AssignThirdPartyLicenses`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_AssignThirdPartyLicenses.html)
    fn assign_third_party_licenses(
        &self,
        cx: &server::Context,
        request: AssignThirdPartyLicensesRequest,
    ) -> impl Future<Output = Result<Vec<ModuleLicenseLink>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Change serial number.
    /// `POST /api/v1/Agents/License/ChangeSerialNumber`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_ChangeSerialNumber.html)
    fn change_serial_number(
        &self,
        cx: &server::Context,
        request: ChangeSerialNumberRequest,
    ) -> impl Future<Output = Result<Option<LicenseResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get license for all owners from db.
    /// `POST /api/v1/Agents/License/GetLicenseForAllOwnersFromDB`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetLicenseForAllOwnersFromDB.html)
    fn get_license_for_all_owners_from_db(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Vec<ExtendedLicenseInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get license from db.
    /// `POST /api/v1/Agents/License/GetLicenseFromDB`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetLicenseFromDB.html)
    fn get_license_from_db(
        &self,
        cx: &server::Context,
        request: GetLicenseFromDBRequest,
    ) -> impl Future<Output = Result<Option<ExtendedLicenseInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get license from file.
    /// `POST /api/v1/Agents/License/GetLicenseFromFile`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetLicenseFromFile.html)
    fn get_license_from_file(
        &self,
        cx: &server::Context,
        request: GetLicenseFromFileRequest,
    ) -> impl Future<Output = Result<Option<ExtendedLicenseInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get license from license server.
    /// `POST /api/v1/Agents/License/GetLicenseFromLicenseServer`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetLicenseFromLicenseServer.html)
    fn get_license_from_license_server(
        &self,
        cx: &server::Context,
        request: GetLicenseFromLicenseServerRequest,
    ) -> impl Future<Output = Result<Option<ExtendedLicenseInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get license status from license server.
    /// `POST /api/v1/Agents/License/GetLicenseStatusFromLicenseServer`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetLicenseStatusFromLicenseServer.html)
    fn get_license_status_from_license_server(
        &self,
        cx: &server::Context,
        request: GetLicenseStatusFromLicenseServerRequest,
    ) -> impl Future<Output = Result<Option<CheckLicenseStatusResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get module license from db.
    /// `POST /api/v1/Agents/License/GetModuleLicenseFromDB`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetModuleLicenseFromDB.html)
    fn get_module_license_from_db(
        &self,
        cx: &server::Context,
        request: GetModuleLicenseFromDBRequest,
    ) -> impl Future<Output = Result<Option<ModuleLicense>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get module license history from license server.
    /// `POST /api/v1/Agents/License/GetModuleLicenseHistoryFromLicenseServer`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetModuleLicenseHistoryFromLicenseServer.html)
    fn get_module_license_history_from_license_server(
        &self,
        cx: &server::Context,
        request: GetModuleLicenseHistoryFromLicenseServerRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get satellite licenses.
    /// `POST /api/v1/Agents/License/GetSatelliteLicenses`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetSatelliteLicenses.html)
    fn get_satellite_licenses(
        &self,
        cx: &server::Context,
        request: GetSatelliteLicensesRequest,
    ) -> impl Future<Output = Result<Vec<LicenseOwner>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get shop url.
    /// `POST /api/v1/Agents/License/GetShopUrl`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetShopUrl.html)
    fn get_shop_url(
        &self,
        cx: &server::Context,
        request: GetShopUrlRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get third party license assignments.
    /// `POST /api/v1/Agents/License/GetThirdPartyLicenseAssignments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetThirdPartyLicenseAssignments.html)
    fn get_third_party_license_assignments(
        &self,
        cx: &server::Context,
        request: GetThirdPartyLicenseAssignmentsRequest,
    ) -> impl Future<Output = Result<Vec<ModuleLicenseLink>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get user licenses.
    /// `POST /api/v1/Agents/License/GetUserLicenses`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetUserLicenses.html)
    fn get_user_licenses(
        &self,
        cx: &server::Context,
        request: GetUserLicensesRequest,
    ) -> impl Future<Output = Result<Vec<LicenseOwner>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get user licenses mdo list.
    /// `POST /api/v1/Agents/License/GetUserLicensesMDOList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetUserLicensesMDOList.html)
    fn get_user_licenses_mdo_list(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Remove license from db.
    /// `POST /api/v1/Agents/License/RemoveLicenseFromDB`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_RemoveLicenseFromDB.html)
    fn remove_license_from_db(
        &self,
        cx: &server::Context,
        request: RemoveLicenseFromDBRequest,
    ) -> impl Future<Output = Result<Option<LicenseResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Unassign third party licenses.
    /// `POST /api/v1/Agents/License/UnassignThirdPartyLicenses`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_UnassignThirdPartyLicenses.html)
    fn unassign_third_party_licenses(
        &self,
        cx: &server::Context,
        request: UnassignThirdPartyLicensesRequest,
    ) -> impl Future<Output = Result<Vec<ModuleLicenseLink>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Validate license info.
    /// `POST /api/v1/Agents/License/ValidateLicenseInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_ValidateLicenseInfo.html)
    fn validate_license_info(
        &self,
        cx: &server::Context,
        request: ValidateLicenseInfoRequest,
    ) -> impl Future<Output = Result<Option<LicenseResult>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `License_Agent`, answered by `api`.
pub fn routes(api: impl LicenseAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`LicenseAgentServer`] that goes with an operation.
fn dispatch<'a, T: LicenseAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        ACTIVATE_LICENSE_INFO => server::answer(cx, api.activate_license_info(cx, input.body()?)),
        ADD_LICENSE_FROM_FILE => server::answer(cx, api.add_license_from_file(cx, input.body()?)),
        ASSIGN_THIRD_PARTY_LICENSES => server::answer(cx, api.assign_third_party_licenses(cx, input.body()?)),
        CHANGE_SERIAL_NUMBER => server::answer(cx, api.change_serial_number(cx, input.body()?)),
        GET_LICENSE_FOR_ALL_OWNERS_FROM_DB => server::answer(cx, api.get_license_for_all_owners_from_db(cx)),
        GET_LICENSE_FROM_DB => server::answer(cx, api.get_license_from_db(cx, input.body()?)),
        GET_LICENSE_FROM_FILE => server::answer(cx, api.get_license_from_file(cx, input.body()?)),
        GET_LICENSE_FROM_LICENSE_SERVER => server::answer(cx, api.get_license_from_license_server(cx, input.body()?)),
        GET_LICENSE_STATUS_FROM_LICENSE_SERVER => server::answer(cx, api.get_license_status_from_license_server(cx, input.body()?)),
        GET_MODULE_LICENSE_FROM_DB => server::answer(cx, api.get_module_license_from_db(cx, input.body()?)),
        GET_MODULE_LICENSE_HISTORY_FROM_LICENSE_SERVER => server::answer(cx, api.get_module_license_history_from_license_server(cx, input.body()?)),
        GET_SATELLITE_LICENSES => server::answer(cx, api.get_satellite_licenses(cx, input.body()?)),
        GET_SHOP_URL => server::answer(cx, api.get_shop_url(cx, input.body()?)),
        GET_THIRD_PARTY_LICENSE_ASSIGNMENTS => server::answer(cx, api.get_third_party_license_assignments(cx, input.body()?)),
        GET_USER_LICENSES => server::answer(cx, api.get_user_licenses(cx, input.body()?)),
        GET_USER_LICENSES_MDO_LIST => server::answer(cx, api.get_user_licenses_mdo_list(cx)),
        REMOVE_LICENSE_FROM_DB => server::answer(cx, api.remove_license_from_db(cx, input.body()?)),
        UNASSIGN_THIRD_PARTY_LICENSES => server::answer(cx, api.unassign_third_party_licenses(cx, input.body()?)),
        VALIDATE_LICENSE_INFO => server::answer(cx, api.validate_license_info(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
