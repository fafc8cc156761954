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

    /// Stores a new license in the database and returns the outcome.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/ActivateLicenseInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_ActivateLicenseInfo.html)
    /// - body, `ActivateLicenseInfoRequest`.
    ///   - `NewLicense`, [`ExtendedLicenseInfo`](crate::types::ExtendedLicenseInfo): License that is stored in the
    ///     database.
    /// - returns 200 with [`LicenseResult`](crate::types::LicenseResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let new_license = superoffice::types::ExtendedLicenseInfo::new()
    ///     .set_reason("reason")
    ///     .set_can_be_activated(true);
    /// let response = client.license_agent().activate_license_info(&new_license).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LicenseAgent_ActivateLicenseInfo")]
    #[inline]
    pub fn activate_license_info(self, new_license: &ExtendedLicenseInfo) -> Call<'c, LicenseResult, Select> {
        self.call(Op::ActivateLicenseInfo, &[]).arguments(&[View::Carrier(new_license)])
    }

    /// Reads a license from the content of a file, activates it if it is valid, and returns it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/AddLicenseFromFile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_AddLicenseFromFile.html)
    /// - body, `AddLicenseFromFileRequest`.
    ///   - `FileContent`, text: Content of the license file, as text.
    /// - returns 200 with [`ExtendedLicenseInfo`](crate::types::ExtendedLicenseInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license_agent().add_license_from_file("file content").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LicenseAgent_AddLicenseFromFile")]
    #[inline]
    pub fn add_license_from_file(self, file_content: &str) -> Call<'c, ExtendedLicenseInfo, Select> {
        self.call(Op::AddLicenseFromFile, &[]).arguments(&[View::Str(file_content)])
    }

    /// Gives a user (associate) licenses for modules of another owner than SuperOffice, and returns the assignments.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/AssignThirdPartyLicenses`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_AssignThirdPartyLicenses.html)
    /// - body, `AssignThirdPartyLicensesRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) who gets the licenses.
    ///   - `ModuleOwner`, text: Company that provides the licensed module.
    ///   - `ModuleLicenseNames`, list of text: Names of the module licenses to assign.
    /// - returns 200 with list of [`ModuleLicenseLink`](crate::types::ModuleLicenseLink).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license_agent().assign_third_party_licenses(
    ///     1,
    ///     "module owner",
    ///     &["module license names"],
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LicenseAgent_AssignThirdPartyLicenses")]
    #[inline]
    pub fn assign_third_party_licenses(
        self,
        associate_id: i32,
        module_owner: &str,
        module_license_names: &[impl AsRef<str>],
    ) -> Call<'c, Vec<ModuleLicenseLink>, Select> {
        self.call(Op::AssignThirdPartyLicenses, &[])
            .arguments(
                &[
                    View::I32(associate_id),
                    View::Str(module_owner),
                    View::List(&pagewire_runtime::table::Texts(module_license_names)),
                ],
            )
    }

    /// Gives the installation another serial number and returns whether that worked. The license server is asked for a
    /// new license and checks whether the change is allowed.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/ChangeSerialNumber`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_ChangeSerialNumber.html)
    /// - body, `ChangeSerialNumberRequest`.
    ///   - `NewCompanyName`, text: Company name of the new license.
    ///   - `NewSerialNumber`, text: New serial number of the installation.
    /// - returns 200 with [`LicenseResult`](crate::types::LicenseResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license_agent().change_serial_number("new company name", "new serial number")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LicenseAgent_ChangeSerialNumber")]
    #[inline]
    pub fn change_serial_number(
        self,
        new_company_name: &str,
        new_serial_number: &str,
    ) -> Call<'c, LicenseResult, Select> {
        self.call(Op::ChangeSerialNumber, &[]).arguments(&[View::Str(new_company_name), View::Str(new_serial_number)])
    }

    /// Returns the licenses of the central installation, by module owner.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetCentralLicense`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetCentralLicense.html)
    /// - returns 200 with list of [`LicenseOwner`](crate::types::LicenseOwner).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license_agent().get_central_license().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LicenseAgent_GetCentralLicense")]
    #[inline]
    pub fn get_central_license(self) -> Call<'c, Vec<LicenseOwner>, Select> {
        self.call(Op::GetCentralLicense, &[])
    }

    /// Returns information about the license fence when the limit is near or reached.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetFencingInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetFencingInfo.html)
    /// - returns 200 with [`FencingInfo`](crate::types::FencingInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license_agent().get_fencing_info().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LicenseAgent_GetFencingInfo")]
    #[inline]
    pub fn get_fencing_info(self) -> Call<'c, FencingInfo, Select> {
        self.call(Op::GetFencingInfo, &[])
    }

    /// Returns the licenses of all module owners as the database has them, including how many are in use.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetLicenseForAllOwnersFromDB`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetLicenseForAllOwnersFromDB.html)
    /// - returns 200 with list of [`ExtendedLicenseInfo`](crate::types::ExtendedLicenseInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license_agent().get_license_for_all_owners_from_db().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LicenseAgent_GetLicenseForAllOwnersFromDB")]
    #[inline]
    pub fn get_license_for_all_owners_from_db(self) -> Call<'c, Vec<ExtendedLicenseInfo>, Select> {
        self.call(Op::GetLicenseForAllOwnersFromDb, &[])
    }

    /// Returns the license of one module owner as the database has it, including how many are in use.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetLicenseFromDB`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetLicenseFromDB.html)
    /// - body, `GetLicenseFromDBRequest`.
    ///   - `OwnerName`, text: Name of the owner of the license, such as the vendor of its modules.
    /// - returns 200 with [`ExtendedLicenseInfo`](crate::types::ExtendedLicenseInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license_agent().get_license_from_db("owner name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LicenseAgent_GetLicenseFromDB")]
    #[inline]
    pub fn get_license_from_db(self, owner_name: &str) -> Call<'c, ExtendedLicenseInfo, Select> {
        self.call(Op::GetLicenseFromDb, &[]).arguments(&[View::Str(owner_name)])
    }

    /// Reads a license from the content of a file. `AddLicenseFromFile` also activates it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetLicenseFromFile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetLicenseFromFile.html)
    /// - body, `GetLicenseFromFileRequest`.
    ///   - `FileContent`, text: Content of the license file, as text.
    /// - returns 200 with [`ExtendedLicenseInfo`](crate::types::ExtendedLicenseInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license_agent().get_license_from_file("file content").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LicenseAgent_GetLicenseFromFile")]
    #[inline]
    pub fn get_license_from_file(self, file_content: &str) -> Call<'c, ExtendedLicenseInfo, Select> {
        self.call(Op::GetLicenseFromFile, &[]).arguments(&[View::Str(file_content)])
    }

    /// Returns the license of a module owner from the license server.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetLicenseFromLicenseServer`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetLicenseFromLicenseServer.html)
    /// - body, `GetLicenseFromLicenseServerRequest`.
    ///   - `OwnerName`, text: Name of the owner of the license, such as the vendor of its modules.
    /// - returns 200 with [`ExtendedLicenseInfo`](crate::types::ExtendedLicenseInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license_agent().get_license_from_license_server("owner name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LicenseAgent_GetLicenseFromLicenseServer")]
    #[inline]
    pub fn get_license_from_license_server(self, owner_name: &str) -> Call<'c, ExtendedLicenseInfo, Select> {
        self.call(Op::GetLicenseFromLicenseServer, &[]).arguments(&[View::Str(owner_name)])
    }

    /// Asks the license server for the license of one module owner and returns the status of the check.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetLicenseStatusFromLicenseServer`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetLicenseStatusFromLicenseServer.html)
    /// - body, `GetLicenseStatusFromLicenseServerRequest`.
    ///   - `OwnerName`, text: Name of the owner of the license, such as the vendor of its modules.
    /// - returns 200 with [`CheckLicenseStatusResult`](crate::types::CheckLicenseStatusResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license_agent().get_license_status_from_license_server("owner name")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LicenseAgent_GetLicenseStatusFromLicenseServer")]
    #[inline]
    pub fn get_license_status_from_license_server(
        self,
        owner_name: &str,
    ) -> Call<'c, CheckLicenseStatusResult, Select> {
        self.call(Op::GetLicenseStatusFromLicenseServer, &[]).arguments(&[View::Str(owner_name)])
    }

    /// Returns the license of one module as the database has it, or null when it has none.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetModuleLicenseFromDB`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetModuleLicenseFromDB.html)
    /// - body, `GetModuleLicenseFromDBRequest`.
    ///   - `OwnerName`, text: Name of the owner of the license, such as the vendor of its modules.
    ///   - `ModuleName`, text: Name of the module whose license is read.
    /// - returns 200 with [`ModuleLicense`](crate::types::ModuleLicense).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license_agent().get_module_license_from_db("owner name", "module name")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LicenseAgent_GetModuleLicenseFromDB")]
    #[inline]
    pub fn get_module_license_from_db(self, owner_name: &str, module_name: &str) -> Call<'c, ModuleLicense, Select> {
        self.call(Op::GetModuleLicenseFromDb, &[]).arguments(&[View::Str(owner_name), View::Str(module_name)])
    }

    /// Returns the history of a module license, as text from the license server.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetModuleLicenseHistoryFromLicenseServer`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetModuleLicenseHistoryFromLicenseServer.html)
    /// - body, `GetModuleLicenseHistoryFromLicenseServerRequest`.
    ///   - `LicenseInfo`, [`ExtendedLicenseInfo`](crate::types::ExtendedLicenseInfo): License that the call is about.
    ///   - `ModuleLicense`, [`ExtendedModuleLicense`](crate::types::ExtendedModuleLicense): Module whose license
    ///     history is returned.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let license_info = superoffice::types::ExtendedLicenseInfo::new()
    ///     .set_reason("reason")
    ///     .set_can_be_activated(true);
    /// let module_license = superoffice::types::ExtendedModuleLicense::new()
    ///     .set_number_of_licenses_in_use(1)
    ///     .set_number_of_licenses_free(1);
    /// let response = client.license_agent().get_module_license_history_from_license_server(
    ///     &license_info,
    ///     &module_license,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LicenseAgent_GetModuleLicenseHistoryFromLicenseServer")]
    #[inline]
    pub fn get_module_license_history_from_license_server(
        self,
        license_info: &ExtendedLicenseInfo,
        module_license: &ExtendedModuleLicense,
    ) -> Call<'c, String, Select> {
        self.call(Op::GetModuleLicenseHistoryFromLicenseServer, &[])
            .arguments(&[View::Carrier(license_info), View::Carrier(module_license)])
    }

    /// Returns the licenses for modules on a satellite, by module owner.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetSatelliteLicenses`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetSatelliteLicenses.html)
    /// - body, `GetSatelliteLicensesRequest`.
    ///   - `SatelliteId`, `i32`: Key of the satellite whose licenses are returned.
    /// - returns 200 with list of [`LicenseOwner`](crate::types::LicenseOwner).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license_agent().get_satellite_licenses(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LicenseAgent_GetSatelliteLicenses")]
    #[inline]
    pub fn get_satellite_licenses(self, satellite_id: i32) -> Call<'c, Vec<LicenseOwner>, Select> {
        self.call(Op::GetSatelliteLicenses, &[]).arguments(&[View::I32(satellite_id)])
    }

    /// Returns the URL of a module owner's web shop, where users can be sent to buy licenses.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetShopUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetShopUrl.html)
    /// - body, `GetShopUrlRequest`.
    ///   - `OwnerName`, text: Name of the owner of the license, such as the vendor of its modules.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license_agent().get_shop_url("owner name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LicenseAgent_GetShopUrl")]
    #[inline]
    pub fn get_shop_url(self, owner_name: &str) -> Call<'c, String, Select> {
        self.call(Op::GetShopUrl, &[]).arguments(&[View::Str(owner_name)])
    }

    /// Returns which licenses of other module owners than SuperOffice a user (associate) has.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetThirdPartyLicenseAssignments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetThirdPartyLicenseAssignments.html)
    /// - body, `GetThirdPartyLicenseAssignmentsRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose licenses are returned.
    ///   - `ModuleOwner`, text: Company that provides the licensed module.
    /// - returns 200 with list of [`ModuleLicenseLink`](crate::types::ModuleLicenseLink).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license_agent().get_third_party_license_assignments(1, "module owner")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LicenseAgent_GetThirdPartyLicenseAssignments")]
    #[inline]
    pub fn get_third_party_license_assignments(
        self,
        associate_id: i32,
        module_owner: &str,
    ) -> Call<'c, Vec<ModuleLicenseLink>, Select> {
        self.call(Op::GetThirdPartyLicenseAssignments, &[])
            .arguments(&[View::I32(associate_id), View::Str(module_owner)])
    }

    /// Returns status values of the user licenses and the installation license, to inform the user about them.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetUserAndInstallationLicenceStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetUserAndInstallationLicenceStatus.html)
    /// - body, `GetUserAndInstallationLicenceStatusRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose licenses are checked.
    /// - returns 200 with [`UserAndInstallationLicenceStatus`](crate::types::UserAndInstallationLicenceStatus).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license_agent().get_user_and_installation_licence_status(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LicenseAgent_GetUserAndInstallationLicenceStatus")]
    #[inline]
    pub fn get_user_and_installation_licence_status(
        self,
        associate_id: i32,
    ) -> Call<'c, UserAndInstallationLicenceStatus, Select> {
        self.call(Op::GetUserAndInstallationLicenceStatus, &[]).arguments(&[View::I32(associate_id)])
    }

    /// Returns the licenses for modules of a user (associate), by module owner.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetUserLicenses`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetUserLicenses.html)
    /// - body, `GetUserLicensesRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose licenses are returned.
    /// - returns 200 with list of [`LicenseOwner`](crate::types::LicenseOwner).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license_agent().get_user_licenses(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LicenseAgent_GetUserLicenses")]
    #[inline]
    pub fn get_user_licenses(self, associate_id: i32) -> Call<'c, Vec<LicenseOwner>, Select> {
        self.call(Op::GetUserLicenses, &[]).arguments(&[View::I32(associate_id)])
    }

    /// Returns all licenses that users can have, in the form of list items for a selection box.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/GetUserLicensesMDOList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_GetUserLicensesMDOList.html)
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license_agent().get_user_licenses_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LicenseAgent_GetUserLicensesMDOList")]
    #[inline]
    pub fn get_user_licenses_mdo_list(self) -> Call<'c, Vec<SelectableMDOListItem>, Select> {
        self.call(Op::GetUserLicensesMdoList, &[])
    }

    /// Removes the license of one module owner from the database and returns whether that worked. Licenses of
    /// SuperOffice itself cannot be removed.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/RemoveLicenseFromDB`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_RemoveLicenseFromDB.html)
    /// - body, `RemoveLicenseFromDBRequest`.
    ///   - `ModuleOwner`, text: Company that provides the licensed module.
    /// - returns 200 with [`LicenseResult`](crate::types::LicenseResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license_agent().remove_license_from_db("module owner").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LicenseAgent_RemoveLicenseFromDB")]
    #[inline]
    pub fn remove_license_from_db(self, module_owner: &str) -> Call<'c, LicenseResult, Select> {
        self.call(Op::RemoveLicenseFromDb, &[]).arguments(&[View::Str(module_owner)])
    }

    /// Stores the licenses of the central installation and returns them.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/SaveCentralLicense`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_SaveCentralLicense.html)
    /// - body, `SaveCentralLicenseRequest`.
    ///   - `License`, list of [`LicenseOwner`](crate::types::LicenseOwner): Licenses to store, by module owner.
    /// - returns 200 with list of [`LicenseOwner`](crate::types::LicenseOwner).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let license = [superoffice::types::LicenseOwner::new().set_name("Example")];
    /// let response = client.license_agent().save_central_license(&license).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LicenseAgent_SaveCentralLicense")]
    #[inline]
    pub fn save_central_license(self, license: &[LicenseOwner]) -> Call<'c, Vec<LicenseOwner>, Select> {
        self.call(Op::SaveCentralLicense, &[]).arguments(&[View::List(&license)])
    }

    /// Takes licenses of another module owner than SuperOffice away from a user (associate), and returns the
    /// assignments.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/UnassignThirdPartyLicenses`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_UnassignThirdPartyLicenses.html)
    /// - body, `UnassignThirdPartyLicensesRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) who loses the licenses.
    ///   - `ModuleOwner`, text: Company that provides the licensed module.
    ///   - `ModuleLicenseNames`, list of text: Names of the module licenses to take away.
    /// - returns 200 with list of [`ModuleLicenseLink`](crate::types::ModuleLicenseLink).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.license_agent().unassign_third_party_licenses(
    ///     1,
    ///     "module owner",
    ///     &["module license names"],
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LicenseAgent_UnassignThirdPartyLicenses")]
    #[inline]
    pub fn unassign_third_party_licenses(
        self,
        associate_id: i32,
        module_owner: &str,
        module_license_names: &[impl AsRef<str>],
    ) -> Call<'c, Vec<ModuleLicenseLink>, Select> {
        self.call(Op::UnassignThirdPartyLicenses, &[])
            .arguments(
                &[
                    View::I32(associate_id),
                    View::Str(module_owner),
                    View::List(&pagewire_runtime::table::Texts(module_license_names)),
                ],
            )
    }

    /// Checks that a license is consistent and returns the outcome.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/License/ValidateLicenseInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/License_Agent/v1LicenseAgent_ValidateLicenseInfo.html)
    /// - body, `ValidateLicenseInfoRequest`.
    ///   - `LicenseInfo`, [`ExtendedLicenseInfo`](crate::types::ExtendedLicenseInfo): License that the call is about.
    /// - returns 200 with [`LicenseResult`](crate::types::LicenseResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let license_info = superoffice::types::ExtendedLicenseInfo::new()
    ///     .set_reason("reason")
    ///     .set_can_be_activated(true);
    /// let response = client.license_agent().validate_license_info(&license_info).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1LicenseAgent_ValidateLicenseInfo")]
    #[inline]
    pub fn validate_license_info(self, license_info: &ExtendedLicenseInfo) -> Call<'c, LicenseResult, Select> {
        self.call(Op::ValidateLicenseInfo, &[]).arguments(&[View::Carrier(license_info)])
    }
}
