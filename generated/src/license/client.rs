// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{
    ExtendedLicenseInfo, LicenseOwner, LicenseResult, ModuleLicense, ModuleLicenseLink, SelectableMDOListItem,
};

use super::operations::*;

/// Calls of the tag `License`.
#[derive(Clone, Copy, Debug)]
pub struct LicenseClient<'c>(&'c Client);

impl<'c> LicenseClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Get license for all owners from db.
    ///
    /// `GET /api/v1/License`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_GetLicenseForAllOwnersFromDB.html)
    /// - answers 200 with list of [`ExtendedLicenseInfo`](crate::types::ExtendedLicenseInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license().get_license_for_all_owners_from_db().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_license_for_all_owners_from_db(self) -> Call<'c, Vec<ExtendedLicenseInfo>> {
        self.call(Op::GetLicenseForAllOwnersFromDb, &[])
    }

    /// Add license from file.
    ///
    /// `POST /api/v1/License`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_AddLicenseFromFile.html)
    /// - body, text.
    /// - answers 200 with [`ExtendedLicenseInfo`](crate::types::ExtendedLicenseInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license().add_license_from_file("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_license_from_file(self, body: &str) -> Call<'c, ExtendedLicenseInfo> {
        self.call(Op::AddLicenseFromFile, &[]).body(View::Str(body))
    }

    /// Change serial number.
    ///
    /// `POST /api/v1/License/ChangeSerialNumber`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_ChangeSerialNumber.html)
    /// - `newCompanyName` (query), text.
    /// - `newSerialNumber` (query), text.
    /// - answers 200 with [`LicenseResult`](crate::types::LicenseResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license().change_serial_number("text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn change_serial_number(self, new_company_name: &str, new_serial_number: &str) -> Call<'c, LicenseResult> {
        self.call(Op::ChangeSerialNumber, &[])
            .query("newCompanyName", View::Str(new_company_name))
            .query("newSerialNumber", View::Str(new_serial_number))
    }

    /// Get satellite licenses.
    ///
    /// `GET /api/v1/License/Site/{satelliteId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_GetSatelliteLicenses.html)
    /// - `satelliteId` (path), `i32`.
    /// - answers 200 with list of [`LicenseOwner`](crate::types::LicenseOwner).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license().get_satellite_licenses(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_satellite_licenses(self, satellite_id: i32) -> Call<'c, Vec<LicenseOwner>> {
        self.call(Op::GetSatelliteLicenses, &[View::I32(satellite_id)])
    }

    /// Get user licenses mdo list.
    ///
    /// `GET /api/v1/License/User/MdoList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_GetUserLicensesMDOList.html)
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license().get_user_licenses_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_user_licenses_mdo_list(self) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetUserLicensesMdoList, &[])
    }

    /// Get user licenses.
    ///
    /// `GET /api/v1/License/User/{associateId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_GetUserLicenses.html)
    /// - `associateId` (path), `i32`.
    /// - answers 200 with list of [`LicenseOwner`](crate::types::LicenseOwner).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license().get_user_licenses(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_user_licenses(self, associate_id: i32) -> Call<'c, Vec<LicenseOwner>> {
        self.call(Op::GetUserLicenses, &[View::I32(associate_id)])
    }

    /// Get license from db.
    ///
    /// `GET /api/v1/License/{moduleOwner}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_GetLicenseFromDB.html)
    /// - `moduleOwner` (path), text.
    /// - answers 200 with [`ExtendedLicenseInfo`](crate::types::ExtendedLicenseInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license().get_license_from_db("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_license_from_db(self, module_owner: &str) -> Call<'c, ExtendedLicenseInfo> {
        self.call(Op::GetLicenseFromDb, &[View::Str(module_owner)])
    }

    /// Remove license from db.
    ///
    /// `DELETE /api/v1/License/{moduleOwner}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_RemoveLicenseFromDB.html)
    /// - `moduleOwner` (path), text.
    /// - answers 200 with [`LicenseResult`](crate::types::LicenseResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license().remove_license_from_db("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn remove_license_from_db(self, module_owner: &str) -> Call<'c, LicenseResult> {
        self.call(Op::RemoveLicenseFromDb, &[View::Str(module_owner)])
    }

    /// Get third party license assignments.
    ///
    /// `GET /api/v1/License/{moduleOwner}/{associateId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_GetThirdPartyLicenseAssignments.html)
    /// - `moduleOwner` (path), text.
    /// - `associateId` (path), `i32`.
    /// - answers 200 with list of [`ModuleLicenseLink`](crate::types::ModuleLicenseLink).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license().get_third_party_license_assignments("text", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_third_party_license_assignments(
        self,
        module_owner: &str,
        associate_id: i32,
    ) -> Call<'c, Vec<ModuleLicenseLink>> {
        self.call(Op::GetThirdPartyLicenseAssignments, &[View::Str(module_owner), View::I32(associate_id)])
    }

    /// Assign third party licenses.
    ///
    /// `PUT /api/v1/License/{moduleOwner}/{associateId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_AssignThirdPartyLicenses.html)
    /// - `moduleOwner` (path), text.
    /// - `associateId` (path), `i32`.
    /// - body, list of text.
    /// - answers 200 with list of [`ModuleLicenseLink`](crate::types::ModuleLicenseLink).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license().assign_third_party_licenses("text", 1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn assign_third_party_licenses(
        self,
        module_owner: &str,
        associate_id: i32,
        body: &[String],
    ) -> Call<'c, Vec<ModuleLicenseLink>> {
        self.call(Op::AssignThirdPartyLicenses, &[View::Str(module_owner), View::I32(associate_id)])
            .body(View::List(&body))
    }

    /// Unassign third party licenses.
    ///
    /// `DELETE /api/v1/License/{moduleOwner}/{associateId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_UnassignThirdPartyLicenses.html)
    /// - `moduleOwner` (path), text.
    /// - `associateId` (path), `i32`.
    /// - body, list of text.
    /// - answers 200 with list of [`ModuleLicenseLink`](crate::types::ModuleLicenseLink).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license().unassign_third_party_licenses("text", 1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn unassign_third_party_licenses(
        self,
        module_owner: &str,
        associate_id: i32,
        body: &[String],
    ) -> Call<'c, Vec<ModuleLicenseLink>> {
        self.call(Op::UnassignThirdPartyLicenses, &[View::Str(module_owner), View::I32(associate_id)])
            .body(View::List(&body))
    }

    /// Get shop url.
    ///
    /// `GET /api/v1/License/{ownerName}/ShopUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_GetShopUrl.html)
    /// - `ownerName` (path), text.
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license().get_shop_url("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_shop_url(self, owner_name: &str) -> Call<'c, String> {
        self.call(Op::GetShopUrl, &[View::Str(owner_name)])
    }

    /// Get module license from db.
    ///
    /// `GET /api/v1/License/{ownerName}/{moduleName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_GetModuleLicenseFromDB.html)
    /// - `ownerName` (path), text.
    /// - `moduleName` (path), text.
    /// - answers 200 with [`ModuleLicense`](crate::types::ModuleLicense).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.license().get_module_license_from_db("text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_module_license_from_db(self, owner_name: &str, module_name: &str) -> Call<'c, ModuleLicense> {
        self.call(Op::GetModuleLicenseFromDb, &[View::Str(owner_name), View::Str(module_name)])
    }
}
