// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{
    ExtendedLicenseInfo, LicenseOwner, LicenseResult, ModuleLicense, ModuleLicenseLink, SelectableMDOListItem,
};

use super::operations::*;

/// Handlers of the tag `License`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait LicenseServer: Send + Sync + 'static {
    /// Returns all licenses as they are stored, with how many are in use.
    ///
    /// `GET /api/v1/License`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_GetLicenseForAllOwnersFromDB.html)
    fn get_license_for_all_owners_from_db<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<ExtendedLicenseInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Reads a license from the body, puts it into force if it is valid, and returns it.
    ///
    /// `POST /api/v1/License`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_AddLicenseFromFile.html)
    fn add_license_from_file<'a>(
        &'a self,
        cx: &'a server::Context,
        body: String,
    ) -> impl Future<Output = Result<Option<ExtendedLicenseInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Moves the installation to another serial number, if the issuer of licenses allows it, and returns whether that
    /// worked.
    ///
    /// `POST /api/v1/License/ChangeSerialNumber`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_ChangeSerialNumber.html)
    fn change_serial_number<'a>(
        &'a self,
        cx: &'a server::Context,
        new_company_name: String,
        new_serial_number: String,
    ) -> impl Future<Output = Result<Option<LicenseResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the licenses of a satellite database, that is, of an installation that synchronizes with the central
    /// one.
    ///
    /// `GET /api/v1/License/Site/{satelliteId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_GetSatelliteLicenses.html)
    fn get_satellite_licenses<'a>(
        &'a self,
        cx: &'a server::Context,
        satellite_id: i32,
    ) -> impl Future<Output = Result<Vec<LicenseOwner>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all licenses for users as a list to choose from.
    ///
    /// `GET /api/v1/License/User/MdoList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_GetUserLicensesMDOList.html)
    fn get_user_licenses_mdo_list<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the licenses that a user has, by owner.
    ///
    /// `GET /api/v1/License/User/{associateId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_GetUserLicenses.html)
    fn get_user_licenses<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: i32,
    ) -> impl Future<Output = Result<Vec<LicenseOwner>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the license of one owner as it is stored, with how many are in use.
    ///
    /// `GET /api/v1/License/{moduleOwner}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_GetLicenseFromDB.html)
    fn get_license_from_db<'a>(
        &'a self,
        cx: &'a server::Context,
        module_owner: String,
    ) -> impl Future<Output = Result<Option<ExtendedLicenseInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes the license of one owner from the database and returns whether that worked; that of the vendor cannot be
    /// removed.
    ///
    /// `DELETE /api/v1/License/{moduleOwner}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_RemoveLicenseFromDB.html)
    fn remove_license_from_db<'a>(
        &'a self,
        cx: &'a server::Context,
        module_owner: String,
    ) -> impl Future<Output = Result<Option<LicenseResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns which licenses a user has for the modules of one owner other than SuperOffice.
    ///
    /// `GET /api/v1/License/{moduleOwner}/{associateId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_GetThirdPartyLicenseAssignments.html)
    fn get_third_party_license_assignments<'a>(
        &'a self,
        cx: &'a server::Context,
        module_owner: String,
        associate_id: i32,
    ) -> impl Future<Output = Result<Vec<ModuleLicenseLink>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Gives a user licenses for the modules of one owner other than SuperOffice, and returns the assignments.
    ///
    /// `PUT /api/v1/License/{moduleOwner}/{associateId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_AssignThirdPartyLicenses.html)
    fn assign_third_party_licenses<'a>(
        &'a self,
        cx: &'a server::Context,
        module_owner: String,
        associate_id: i32,
        body: Vec<String>,
    ) -> impl Future<Output = Result<Vec<ModuleLicenseLink>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Takes licenses for the modules of one owner other than SuperOffice away from a user, and returns the
    /// assignments.
    ///
    /// `DELETE /api/v1/License/{moduleOwner}/{associateId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_UnassignThirdPartyLicenses.html)
    fn unassign_third_party_licenses<'a>(
        &'a self,
        cx: &'a server::Context,
        module_owner: String,
        associate_id: i32,
        body: Vec<String>,
    ) -> impl Future<Output = Result<Vec<ModuleLicenseLink>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the address of the owner's shop, to send users to.
    ///
    /// `GET /api/v1/License/{ownerName}/ShopUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_GetShopUrl.html)
    fn get_shop_url<'a>(
        &'a self,
        cx: &'a server::Context,
        owner_name: String,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the license of one module as the database has it, or null when it has none.
    ///
    /// `GET /api/v1/License/{ownerName}/{moduleName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_GetModuleLicenseFromDB.html)
    fn get_module_license_from_db<'a>(
        &'a self,
        cx: &'a server::Context,
        owner_name: String,
        module_name: String,
    ) -> impl Future<Output = Result<Option<ModuleLicense>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `License`, served by `api`.
pub fn routes(api: impl LicenseServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`LicenseServer`] that goes with an operation.
fn dispatch<'a, T: LicenseServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetLicenseForAllOwnersFromDb) => server::respond(cx, api.get_license_for_all_owners_from_db(cx)),
        Some(Op::AddLicenseFromFile) => server::respond(cx, api.add_license_from_file(cx, take!(input.body()))),
        Some(Op::ChangeSerialNumber) => server::respond(
            cx,
            api.change_serial_number(
                cx,
                take!(input.required("newCompanyName")),
                take!(input.required("newSerialNumber")),
            ),
        ),
        Some(Op::GetSatelliteLicenses) => server::respond(
            cx,
            api.get_satellite_licenses(cx, take!(input.path("satelliteId"))),
        ),
        Some(Op::GetUserLicensesMdoList) => server::respond(cx, api.get_user_licenses_mdo_list(cx)),
        Some(Op::GetUserLicenses) => server::respond(cx, api.get_user_licenses(cx, take!(input.path("associateId")))),
        Some(Op::GetLicenseFromDb) => server::respond(
            cx,
            api.get_license_from_db(cx, take!(input.path("moduleOwner"))),
        ),
        Some(Op::RemoveLicenseFromDb) => server::respond(
            cx,
            api.remove_license_from_db(cx, take!(input.path("moduleOwner"))),
        ),
        Some(Op::GetThirdPartyLicenseAssignments) => server::respond(
            cx,
            api.get_third_party_license_assignments(
                cx,
                take!(input.path("moduleOwner")),
                take!(input.path("associateId")),
            ),
        ),
        Some(Op::AssignThirdPartyLicenses) => server::respond(
            cx,
            api.assign_third_party_licenses(
                cx,
                take!(input.path("moduleOwner")),
                take!(input.path("associateId")),
                take!(input.body()),
            ),
        ),
        Some(Op::UnassignThirdPartyLicenses) => server::respond(
            cx,
            api.unassign_third_party_licenses(
                cx,
                take!(input.path("moduleOwner")),
                take!(input.path("associateId")),
                take!(input.body()),
            ),
        ),
        Some(Op::GetShopUrl) => server::respond(cx, api.get_shop_url(cx, take!(input.path("ownerName")))),
        Some(Op::GetModuleLicenseFromDb) => server::respond(
            cx,
            api.get_module_license_from_db(cx, take!(input.path("ownerName")), take!(input.path("moduleName"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
