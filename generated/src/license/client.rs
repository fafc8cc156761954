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

    /// Returns all licenses as they are stored, with how many are in use.
    ///
    /// `GET /api/v1/License`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_GetLicenseForAllOwnersFromDB.html)
    /// - returns 200 with list of [`ExtendedLicenseInfo`](crate::types::ExtendedLicenseInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license().get_license_for_all_owners_from_db().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1License_GetLicenseForAllOwnersFromDB")]
    #[inline]
    pub fn get_license_for_all_owners_from_db(self) -> Call<'c, Vec<ExtendedLicenseInfo>> {
        self.call(Op::GetLicenseForAllOwnersFromDb, &[])
    }

    /// Reads a license from the body, puts it into force if it is valid, and returns it.
    ///
    /// `POST /api/v1/License`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_AddLicenseFromFile.html)
    /// - body, text.
    /// - returns 200 with [`ExtendedLicenseInfo`](crate::types::ExtendedLicenseInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license().add_license_from_file("Hello!").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1License_AddLicenseFromFile")]
    #[inline]
    pub fn add_license_from_file(self, body: &str) -> Call<'c, ExtendedLicenseInfo> {
        self.call(Op::AddLicenseFromFile, &[]).body(View::Str(body))
    }

    /// Moves the installation to another serial number, if the issuer of licenses allows it, and returns whether that
    /// worked.
    ///
    /// `POST /api/v1/License/ChangeSerialNumber`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_ChangeSerialNumber.html)
    /// - `newCompanyName` (query), text: Name of the company after the change.
    /// - `newSerialNumber` (query), text: Serial number to move to.
    /// - returns 200 with [`LicenseResult`](crate::types::LicenseResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license().change_serial_number("new company name", "new serial number")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1License_ChangeSerialNumber")]
    #[inline]
    pub fn change_serial_number(self, new_company_name: &str, new_serial_number: &str) -> Call<'c, LicenseResult> {
        self.call(Op::ChangeSerialNumber, &[])
            .query("newCompanyName", View::Str(new_company_name))
            .query("newSerialNumber", View::Str(new_serial_number))
    }

    /// Returns the licenses of a satellite database, that is, of an installation that synchronizes with the central
    /// one.
    ///
    /// `GET /api/v1/License/Site/{satelliteId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_GetSatelliteLicenses.html)
    /// - `satelliteId` (path), `i32`: Key of the satellite whose licenses are returned.
    /// - returns 200 with list of [`LicenseOwner`](crate::types::LicenseOwner).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license().get_satellite_licenses(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1License_GetSatelliteLicenses")]
    #[inline]
    pub fn get_satellite_licenses(self, satellite_id: i32) -> Call<'c, Vec<LicenseOwner>> {
        self.call(Op::GetSatelliteLicenses, &[View::I32(satellite_id)])
    }

    /// Returns all licenses for users as a list to choose from.
    ///
    /// `GET /api/v1/License/User/MdoList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_GetUserLicensesMDOList.html)
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license().get_user_licenses_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1License_GetUserLicensesMDOList")]
    #[inline]
    pub fn get_user_licenses_mdo_list(self) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetUserLicensesMdoList, &[])
    }

    /// Returns the licenses that a user has, by owner.
    ///
    /// `GET /api/v1/License/User/{associateId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_GetUserLicenses.html)
    /// - `associateId` (path), `i32`: Key of the user whose licenses are wanted.
    /// - returns 200 with list of [`LicenseOwner`](crate::types::LicenseOwner).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license().get_user_licenses(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1License_GetUserLicenses")]
    #[inline]
    pub fn get_user_licenses(self, associate_id: i32) -> Call<'c, Vec<LicenseOwner>> {
        self.call(Op::GetUserLicenses, &[View::I32(associate_id)])
    }

    /// Returns the license of one owner as it is stored, with how many are in use.
    ///
    /// `GET /api/v1/License/{moduleOwner}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_GetLicenseFromDB.html)
    /// - `moduleOwner` (path), text: Name of the owner of the licensed module.
    /// - returns 200 with [`ExtendedLicenseInfo`](crate::types::ExtendedLicenseInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license().get_license_from_db("module owner").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1License_GetLicenseFromDB")]
    #[inline]
    pub fn get_license_from_db(self, module_owner: &str) -> Call<'c, ExtendedLicenseInfo> {
        self.call(Op::GetLicenseFromDb, &[View::Str(module_owner)])
    }

    /// Removes the license of one owner from the database and returns whether that worked; that of the vendor cannot be
    /// removed.
    ///
    /// `DELETE /api/v1/License/{moduleOwner}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_RemoveLicenseFromDB.html)
    /// - `moduleOwner` (path), text: Name of the owner whose license is removed.
    /// - returns 200 with [`LicenseResult`](crate::types::LicenseResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license().remove_license_from_db("module owner").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1License_RemoveLicenseFromDB")]
    #[inline]
    pub fn remove_license_from_db(self, module_owner: &str) -> Call<'c, LicenseResult> {
        self.call(Op::RemoveLicenseFromDb, &[View::Str(module_owner)])
    }

    /// Returns which licenses a user has for the modules of one owner other than SuperOffice.
    ///
    /// `GET /api/v1/License/{moduleOwner}/{associateId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_GetThirdPartyLicenseAssignments.html)
    /// - `moduleOwner` (path), text: Company that owns the modules, by its internal name.
    /// - `associateId` (path), `i32`: Key of the user who has the licenses.
    /// - returns 200 with list of [`ModuleLicenseLink`](crate::types::ModuleLicenseLink).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license().get_third_party_license_assignments("module owner", 1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1License_GetThirdPartyLicenseAssignments")]
    #[inline]
    pub fn get_third_party_license_assignments(
        self,
        module_owner: &str,
        associate_id: i32,
    ) -> Call<'c, Vec<ModuleLicenseLink>> {
        self.call(Op::GetThirdPartyLicenseAssignments, &[View::Str(module_owner), View::I32(associate_id)])
    }

    /// Gives a user licenses for the modules of one owner other than SuperOffice, and returns the assignments.
    ///
    /// `PUT /api/v1/License/{moduleOwner}/{associateId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_AssignThirdPartyLicenses.html)
    /// - `moduleOwner` (path), text: Company that owns the modules, by its internal name.
    /// - `associateId` (path), `i32`: Key of the user who gets the licenses.
    /// - body, list of text.
    /// - returns 200 with list of [`ModuleLicenseLink`](crate::types::ModuleLicenseLink).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license().assign_third_party_licenses("module owner", 1, &["Hello!"])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1License_AssignThirdPartyLicenses")]
    #[inline]
    pub fn assign_third_party_licenses(
        self,
        module_owner: &str,
        associate_id: i32,
        body: &[impl AsRef<str>],
    ) -> Call<'c, Vec<ModuleLicenseLink>> {
        self.call(Op::AssignThirdPartyLicenses, &[View::Str(module_owner), View::I32(associate_id)])
            .body(View::List(&pagewire_runtime::table::Texts(body)))
    }

    /// Takes licenses for the modules of one owner other than SuperOffice away from a user, and returns the
    /// assignments.
    ///
    /// `DELETE /api/v1/License/{moduleOwner}/{associateId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_UnassignThirdPartyLicenses.html)
    /// - `moduleOwner` (path), text: Company that owns the modules, by its internal name.
    /// - `associateId` (path), `i32`: Key of the user who loses the licenses.
    /// - body, list of text.
    /// - returns 200 with list of [`ModuleLicenseLink`](crate::types::ModuleLicenseLink).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license().unassign_third_party_licenses("module owner", 1, &["Hello!"])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1License_UnassignThirdPartyLicenses")]
    #[inline]
    pub fn unassign_third_party_licenses(
        self,
        module_owner: &str,
        associate_id: i32,
        body: &[impl AsRef<str>],
    ) -> Call<'c, Vec<ModuleLicenseLink>> {
        self.call(Op::UnassignThirdPartyLicenses, &[View::Str(module_owner), View::I32(associate_id)])
            .body(View::List(&pagewire_runtime::table::Texts(body)))
    }

    /// Returns the address of the owner's shop, to send users to.
    ///
    /// `GET /api/v1/License/{ownerName}/ShopUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_GetShopUrl.html)
    /// - `ownerName` (path), text: Name of the owner of the licensed module.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license().get_shop_url("owner name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1License_GetShopUrl")]
    #[inline]
    pub fn get_shop_url(self, owner_name: &str) -> Call<'c, String> {
        self.call(Op::GetShopUrl, &[View::Str(owner_name)])
    }

    /// Returns the license of one module as the database has it, or null when it has none.
    ///
    /// `GET /api/v1/License/{ownerName}/{moduleName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/License/v1License_GetModuleLicenseFromDB.html)
    /// - `ownerName` (path), text: Name of the owner of the licensed module.
    /// - `moduleName` (path), text: Module by its internal name.
    /// - returns 200 with [`ModuleLicense`](crate::types::ModuleLicense).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license().get_module_license_from_db("owner name", "module name")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1License_GetModuleLicenseFromDB")]
    #[inline]
    pub fn get_module_license_from_db(self, owner_name: &str, module_name: &str) -> Call<'c, ModuleLicense> {
        self.call(Op::GetModuleLicenseFromDb, &[View::Str(owner_name), View::Str(module_name)])
    }
}
