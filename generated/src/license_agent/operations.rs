// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "License_Agent" crate::tables::SHARED {
    ActivateLicenseInfo "POST /api/v1/Agents/License/ActivateLicenseInfo v1LicenseAgent_ActivateLicenseInfo query:optional:text:$select headers:0 request:0 responses:0 body:ActivateLicenseInfoRequest field:NewLicense";
    AddLicenseFromFile "POST /api/v1/Agents/License/AddLicenseFromFile v1LicenseAgent_AddLicenseFromFile query:optional:text:$select headers:0 request:0 responses:0 body:AddLicenseFromFileRequest field:FileContent";
    AssignThirdPartyLicenses "POST /api/v1/Agents/License/AssignThirdPartyLicenses v1LicenseAgent_AssignThirdPartyLicenses query:optional:text:$select headers:0 request:0 responses:0 body:AssignThirdPartyLicensesRequest field:AssociateId field:ModuleOwner field:ModuleLicenseNames";
    ChangeSerialNumber "POST /api/v1/Agents/License/ChangeSerialNumber v1LicenseAgent_ChangeSerialNumber query:optional:text:$select headers:0 request:0 responses:0 body:ChangeSerialNumberRequest field:NewCompanyName field:NewSerialNumber";
    GetLicenseForAllOwnersFromDb "POST /api/v1/Agents/License/GetLicenseForAllOwnersFromDB v1LicenseAgent_GetLicenseForAllOwnersFromDB query:optional:text:$select headers:0 responses:0";
    GetLicenseFromDb "POST /api/v1/Agents/License/GetLicenseFromDB v1LicenseAgent_GetLicenseFromDB query:optional:text:$select headers:0 request:0 responses:0 body:GetLicenseFromDBRequest field:OwnerName";
    GetLicenseFromFile "POST /api/v1/Agents/License/GetLicenseFromFile v1LicenseAgent_GetLicenseFromFile query:optional:text:$select headers:0 request:0 responses:0 body:GetLicenseFromFileRequest field:FileContent";
    GetLicenseFromLicenseServer "POST /api/v1/Agents/License/GetLicenseFromLicenseServer v1LicenseAgent_GetLicenseFromLicenseServer query:optional:text:$select headers:0 request:0 responses:0 body:GetLicenseFromLicenseServerRequest field:OwnerName";
    GetLicenseStatusFromLicenseServer "POST /api/v1/Agents/License/GetLicenseStatusFromLicenseServer v1LicenseAgent_GetLicenseStatusFromLicenseServer query:optional:text:$select headers:0 request:0 responses:0 body:GetLicenseStatusFromLicenseServerRequest field:OwnerName";
    GetModuleLicenseFromDb "POST /api/v1/Agents/License/GetModuleLicenseFromDB v1LicenseAgent_GetModuleLicenseFromDB query:optional:text:$select headers:0 request:0 responses:0 body:GetModuleLicenseFromDBRequest field:OwnerName field:ModuleName";
    GetModuleLicenseHistoryFromLicenseServer "POST /api/v1/Agents/License/GetModuleLicenseHistoryFromLicenseServer v1LicenseAgent_GetModuleLicenseHistoryFromLicenseServer query:optional:text:$select headers:0 request:0 responses:0 body:GetModuleLicenseHistoryFromLicenseServerRequest field:LicenseInfo field:ModuleLicense";
    GetSatelliteLicenses "POST /api/v1/Agents/License/GetSatelliteLicenses v1LicenseAgent_GetSatelliteLicenses query:optional:text:$select headers:0 request:0 responses:0 body:GetSatelliteLicensesRequest field:SatelliteId";
    GetShopUrl "POST /api/v1/Agents/License/GetShopUrl v1LicenseAgent_GetShopUrl query:optional:text:$select headers:0 request:0 responses:0 body:GetShopUrlRequest field:OwnerName";
    GetThirdPartyLicenseAssignments "POST /api/v1/Agents/License/GetThirdPartyLicenseAssignments v1LicenseAgent_GetThirdPartyLicenseAssignments query:optional:text:$select headers:0 request:0 responses:0 body:GetThirdPartyLicenseAssignmentsRequest field:AssociateId field:ModuleOwner";
    GetUserLicenses "POST /api/v1/Agents/License/GetUserLicenses v1LicenseAgent_GetUserLicenses query:optional:text:$select headers:0 request:0 responses:0 body:GetUserLicensesRequest field:AssociateId";
    GetUserLicensesMdoList "POST /api/v1/Agents/License/GetUserLicensesMDOList v1LicenseAgent_GetUserLicensesMDOList query:optional:text:$select headers:0 responses:0";
    RemoveLicenseFromDb "POST /api/v1/Agents/License/RemoveLicenseFromDB v1LicenseAgent_RemoveLicenseFromDB query:optional:text:$select headers:0 request:0 responses:0 body:RemoveLicenseFromDBRequest field:ModuleOwner";
    UnassignThirdPartyLicenses "POST /api/v1/Agents/License/UnassignThirdPartyLicenses v1LicenseAgent_UnassignThirdPartyLicenses query:optional:text:$select headers:0 request:0 responses:0 body:UnassignThirdPartyLicensesRequest field:AssociateId field:ModuleOwner field:ModuleLicenseNames";
    ValidateLicenseInfo "POST /api/v1/Agents/License/ValidateLicenseInfo v1LicenseAgent_ValidateLicenseInfo query:optional:text:$select headers:0 request:0 responses:0 body:ValidateLicenseInfoRequest field:LicenseInfo";
} }
