// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{
    CheckLicenseStatusResult, ExtendedLicenseInfo, ExtendedModuleLicense, FencingInfo, LicenseOwner, LicenseResult,
    ModuleLicense, ModuleLicenseLink, SelectableMDOListItem, UserAndInstallationLicenceStatus,
};

use super::operations::*;

/// Handlers of the tag `License_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait LicenseAgentServer: Send + Sync + 'static {
    /// Stores a new license in the database and returns the outcome.
    ///
    /// `POST /api/v1/Agents/License/ActivateLicenseInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_ActivateLicenseInfo.html)
    fn activate_license_info<'a>(
        &'a self,
        cx: &'a server::Context,
        new_license: Option<ExtendedLicenseInfo>,
    ) -> impl Future<Output = Result<Option<LicenseResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Reads a license from the content of a file, activates it if it is valid, and returns it.
    ///
    /// `POST /api/v1/Agents/License/AddLicenseFromFile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_AddLicenseFromFile.html)
    fn add_license_from_file<'a>(
        &'a self,
        cx: &'a server::Context,
        file_content: Option<String>,
    ) -> impl Future<Output = Result<Option<ExtendedLicenseInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Gives a user (associate) licenses for modules of another owner than SuperOffice, and returns the assignments.
    ///
    /// `POST /api/v1/Agents/License/AssignThirdPartyLicenses`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_AssignThirdPartyLicenses.html)
    fn assign_third_party_licenses<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
        module_owner: Option<String>,
        module_license_names: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Vec<ModuleLicenseLink>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Gives the installation another serial number and returns whether that worked.
    ///
    /// `POST /api/v1/Agents/License/ChangeSerialNumber`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_ChangeSerialNumber.html)
    fn change_serial_number<'a>(
        &'a self,
        cx: &'a server::Context,
        new_company_name: Option<String>,
        new_serial_number: Option<String>,
    ) -> impl Future<Output = Result<Option<LicenseResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the licenses of the central installation, by module owner.
    ///
    /// `POST /api/v1/Agents/License/GetCentralLicense`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetCentralLicense.html)
    fn get_central_license<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<LicenseOwner>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns information about the license fence when the limit is near or reached.
    ///
    /// `POST /api/v1/Agents/License/GetFencingInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetFencingInfo.html)
    fn get_fencing_info<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<FencingInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the licenses of all module owners as the database has them, including how many are in use.
    ///
    /// `POST /api/v1/Agents/License/GetLicenseForAllOwnersFromDB`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetLicenseForAllOwnersFromDB.html)
    fn get_license_for_all_owners_from_db<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<ExtendedLicenseInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the license of one module owner as the database has it, including how many are in use.
    ///
    /// `POST /api/v1/Agents/License/GetLicenseFromDB`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetLicenseFromDB.html)
    fn get_license_from_db<'a>(
        &'a self,
        cx: &'a server::Context,
        owner_name: Option<String>,
    ) -> impl Future<Output = Result<Option<ExtendedLicenseInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Reads a license from the content of a file.
    ///
    /// `POST /api/v1/Agents/License/GetLicenseFromFile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetLicenseFromFile.html)
    fn get_license_from_file<'a>(
        &'a self,
        cx: &'a server::Context,
        file_content: Option<String>,
    ) -> impl Future<Output = Result<Option<ExtendedLicenseInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the license of a module owner from the license server.
    ///
    /// `POST /api/v1/Agents/License/GetLicenseFromLicenseServer`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetLicenseFromLicenseServer.html)
    fn get_license_from_license_server<'a>(
        &'a self,
        cx: &'a server::Context,
        owner_name: Option<String>,
    ) -> impl Future<Output = Result<Option<ExtendedLicenseInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Asks the license server for the license of one module owner and returns the status of the check.
    ///
    /// `POST /api/v1/Agents/License/GetLicenseStatusFromLicenseServer`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetLicenseStatusFromLicenseServer.html)
    fn get_license_status_from_license_server<'a>(
        &'a self,
        cx: &'a server::Context,
        owner_name: Option<String>,
    ) -> impl Future<Output = Result<Option<CheckLicenseStatusResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the license of one module as the database has it, or null when it has none.
    ///
    /// `POST /api/v1/Agents/License/GetModuleLicenseFromDB`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetModuleLicenseFromDB.html)
    fn get_module_license_from_db<'a>(
        &'a self,
        cx: &'a server::Context,
        owner_name: Option<String>,
        module_name: Option<String>,
    ) -> impl Future<Output = Result<Option<ModuleLicense>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the history of a module license, as text from the license server.
    ///
    /// `POST /api/v1/Agents/License/GetModuleLicenseHistoryFromLicenseServer`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetModuleLicenseHistoryFromLicenseServer.html)
    fn get_module_license_history_from_license_server<'a>(
        &'a self,
        cx: &'a server::Context,
        license_info: Option<ExtendedLicenseInfo>,
        module_license: Option<ExtendedModuleLicense>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the licenses for modules on a satellite, by module owner.
    ///
    /// `POST /api/v1/Agents/License/GetSatelliteLicenses`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetSatelliteLicenses.html)
    fn get_satellite_licenses<'a>(
        &'a self,
        cx: &'a server::Context,
        satellite_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<LicenseOwner>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the URL of a module owner's web shop, where users can be sent to buy licenses.
    ///
    /// `POST /api/v1/Agents/License/GetShopUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetShopUrl.html)
    fn get_shop_url<'a>(
        &'a self,
        cx: &'a server::Context,
        owner_name: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns which licenses of other module owners than SuperOffice a user (associate) has.
    ///
    /// `POST /api/v1/Agents/License/GetThirdPartyLicenseAssignments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetThirdPartyLicenseAssignments.html)
    fn get_third_party_license_assignments<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
        module_owner: Option<String>,
    ) -> impl Future<Output = Result<Vec<ModuleLicenseLink>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns status values of the user licenses and the installation license, to inform the user about them.
    ///
    /// `POST /api/v1/Agents/License/GetUserAndInstallationLicenceStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetUserAndInstallationLicenceStatus.html)
    fn get_user_and_installation_licence_status<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<UserAndInstallationLicenceStatus>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the licenses for modules of a user (associate), by module owner.
    ///
    /// `POST /api/v1/Agents/License/GetUserLicenses`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetUserLicenses.html)
    fn get_user_licenses<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<LicenseOwner>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all licenses that users can have, in the form of list items for a selection box.
    ///
    /// `POST /api/v1/Agents/License/GetUserLicensesMDOList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetUserLicensesMDOList.html)
    fn get_user_licenses_mdo_list<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes the license of one module owner from the database and returns whether that worked.
    ///
    /// `POST /api/v1/Agents/License/RemoveLicenseFromDB`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_RemoveLicenseFromDB.html)
    fn remove_license_from_db<'a>(
        &'a self,
        cx: &'a server::Context,
        module_owner: Option<String>,
    ) -> impl Future<Output = Result<Option<LicenseResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the licenses of the central installation and returns them.
    ///
    /// `POST /api/v1/Agents/License/SaveCentralLicense`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_SaveCentralLicense.html)
    fn save_central_license<'a>(
        &'a self,
        cx: &'a server::Context,
        license: Option<Vec<LicenseOwner>>,
    ) -> impl Future<Output = Result<Vec<LicenseOwner>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Takes licenses of another module owner than SuperOffice away from a user (associate), and returns the
    /// assignments.
    ///
    /// `POST /api/v1/Agents/License/UnassignThirdPartyLicenses`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_UnassignThirdPartyLicenses.html)
    fn unassign_third_party_licenses<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
        module_owner: Option<String>,
        module_license_names: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Vec<ModuleLicenseLink>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks that a license is consistent and returns the outcome.
    ///
    /// `POST /api/v1/Agents/License/ValidateLicenseInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_ValidateLicenseInfo.html)
    fn validate_license_info<'a>(
        &'a self,
        cx: &'a server::Context,
        license_info: Option<ExtendedLicenseInfo>,
    ) -> impl Future<Output = Result<Option<LicenseResult>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `License_Agent`, served by `api`.
pub fn routes(api: impl LicenseAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`LicenseAgentServer`] that goes with an operation.
fn dispatch<'a, T: LicenseAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::ActivateLicenseInfo) => {
            let mut new_license = None;
            take!(input.arguments(&mut [&mut new_license]));
            server::respond(cx, api.activate_license_info(cx, new_license))
        }
        Some(Op::AddLicenseFromFile) => {
            let mut file_content = None;
            take!(input.arguments(&mut [&mut file_content]));
            server::respond(cx, api.add_license_from_file(cx, file_content))
        }
        Some(Op::AssignThirdPartyLicenses) => {
            let mut associate_id = None;
            let mut module_owner = None;
            let mut module_license_names = None;
            take!(input.arguments(&mut [&mut associate_id, &mut module_owner, &mut module_license_names]));
            server::respond(cx, api.assign_third_party_licenses(cx, associate_id, module_owner, module_license_names))
        }
        Some(Op::ChangeSerialNumber) => {
            let mut new_company_name = None;
            let mut new_serial_number = None;
            take!(input.arguments(&mut [&mut new_company_name, &mut new_serial_number]));
            server::respond(cx, api.change_serial_number(cx, new_company_name, new_serial_number))
        }
        Some(Op::GetCentralLicense) => server::respond(cx, api.get_central_license(cx)),
        Some(Op::GetFencingInfo) => server::respond(cx, api.get_fencing_info(cx)),
        Some(Op::GetLicenseForAllOwnersFromDb) => server::respond(cx, api.get_license_for_all_owners_from_db(cx)),
        Some(Op::GetLicenseFromDb) => {
            let mut owner_name = None;
            take!(input.arguments(&mut [&mut owner_name]));
            server::respond(cx, api.get_license_from_db(cx, owner_name))
        }
        Some(Op::GetLicenseFromFile) => {
            let mut file_content = None;
            take!(input.arguments(&mut [&mut file_content]));
            server::respond(cx, api.get_license_from_file(cx, file_content))
        }
        Some(Op::GetLicenseFromLicenseServer) => {
            let mut owner_name = None;
            take!(input.arguments(&mut [&mut owner_name]));
            server::respond(cx, api.get_license_from_license_server(cx, owner_name))
        }
        Some(Op::GetLicenseStatusFromLicenseServer) => {
            let mut owner_name = None;
            take!(input.arguments(&mut [&mut owner_name]));
            server::respond(cx, api.get_license_status_from_license_server(cx, owner_name))
        }
        Some(Op::GetModuleLicenseFromDb) => {
            let mut owner_name = None;
            let mut module_name = None;
            take!(input.arguments(&mut [&mut owner_name, &mut module_name]));
            server::respond(cx, api.get_module_license_from_db(cx, owner_name, module_name))
        }
        Some(Op::GetModuleLicenseHistoryFromLicenseServer) => {
            let mut license_info = None;
            let mut module_license = None;
            take!(input.arguments(&mut [&mut license_info, &mut module_license]));
            server::respond(cx, api.get_module_license_history_from_license_server(cx, license_info, module_license))
        }
        Some(Op::GetSatelliteLicenses) => {
            let mut satellite_id = None;
            take!(input.arguments(&mut [&mut satellite_id]));
            server::respond(cx, api.get_satellite_licenses(cx, satellite_id))
        }
        Some(Op::GetShopUrl) => {
            let mut owner_name = None;
            take!(input.arguments(&mut [&mut owner_name]));
            server::respond(cx, api.get_shop_url(cx, owner_name))
        }
        Some(Op::GetThirdPartyLicenseAssignments) => {
            let mut associate_id = None;
            let mut module_owner = None;
            take!(input.arguments(&mut [&mut associate_id, &mut module_owner]));
            server::respond(cx, api.get_third_party_license_assignments(cx, associate_id, module_owner))
        }
        Some(Op::GetUserAndInstallationLicenceStatus) => {
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut associate_id]));
            server::respond(cx, api.get_user_and_installation_licence_status(cx, associate_id))
        }
        Some(Op::GetUserLicenses) => {
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut associate_id]));
            server::respond(cx, api.get_user_licenses(cx, associate_id))
        }
        Some(Op::GetUserLicensesMdoList) => server::respond(cx, api.get_user_licenses_mdo_list(cx)),
        Some(Op::RemoveLicenseFromDb) => {
            let mut module_owner = None;
            take!(input.arguments(&mut [&mut module_owner]));
            server::respond(cx, api.remove_license_from_db(cx, module_owner))
        }
        Some(Op::SaveCentralLicense) => {
            let mut license = None;
            take!(input.arguments(&mut [&mut license]));
            server::respond(cx, api.save_central_license(cx, license))
        }
        Some(Op::UnassignThirdPartyLicenses) => {
            let mut associate_id = None;
            let mut module_owner = None;
            let mut module_license_names = None;
            take!(input.arguments(&mut [&mut associate_id, &mut module_owner, &mut module_license_names]));
            server::respond(cx, api.unassign_third_party_licenses(cx, associate_id, module_owner, module_license_names))
        }
        Some(Op::ValidateLicenseInfo) => {
            let mut license_info = None;
            take!(input.arguments(&mut [&mut license_info]));
            server::respond(cx, api.validate_license_info(cx, license_info))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
