// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "License_Agent" crate::tables::SHARED {
    ActivateLicenseInfo "POST /api/v1/Agents/License/ActivateLicenseInfo v1LicenseAgent_ActivateLicenseInfo query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:ActivateLicenseInfoRequest field:NewLicense sum:06917f92";
    AddLicenseFromFile "POST /api/v1/Agents/License/AddLicenseFromFile v1LicenseAgent_AddLicenseFromFile query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:AddLicenseFromFileRequest field:FileContent sum:99fc1824";
    AssignThirdPartyLicenses "POST /api/v1/Agents/License/AssignThirdPartyLicenses v1LicenseAgent_AssignThirdPartyLicenses query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:AssignThirdPartyLicensesRequest field:AssociateId field:ModuleOwner field:ModuleLicenseNames sum:040dbe6c";
    ChangeSerialNumber "POST /api/v1/Agents/License/ChangeSerialNumber v1LicenseAgent_ChangeSerialNumber query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:ChangeSerialNumberRequest field:NewCompanyName field:NewSerialNumber sum:0d216046";
    GetLicenseForAllOwnersFromDb "POST /api/v1/Agents/License/GetLicenseForAllOwnersFromDB v1LicenseAgent_GetLicenseForAllOwnersFromDB query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:2df1411a";
    GetLicenseFromDb "POST /api/v1/Agents/License/GetLicenseFromDB v1LicenseAgent_GetLicenseFromDB query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetLicenseFromDBRequest field:OwnerName sum:d7ec1763";
    GetLicenseFromFile "POST /api/v1/Agents/License/GetLicenseFromFile v1LicenseAgent_GetLicenseFromFile query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetLicenseFromFileRequest field:FileContent sum:0756fbc4";
    GetLicenseFromLicenseServer "POST /api/v1/Agents/License/GetLicenseFromLicenseServer v1LicenseAgent_GetLicenseFromLicenseServer query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetLicenseFromLicenseServerRequest field:OwnerName sum:a754ae95";
    GetLicenseStatusFromLicenseServer "POST /api/v1/Agents/License/GetLicenseStatusFromLicenseServer v1LicenseAgent_GetLicenseStatusFromLicenseServer query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetLicenseStatusFromLicenseServerRequest field:OwnerName sum:eef9aff5";
    GetModuleLicenseFromDb "POST /api/v1/Agents/License/GetModuleLicenseFromDB v1LicenseAgent_GetModuleLicenseFromDB query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetModuleLicenseFromDBRequest field:OwnerName field:ModuleName sum:f8528454";
    GetModuleLicenseHistoryFromLicenseServer "POST /api/v1/Agents/License/GetModuleLicenseHistoryFromLicenseServer v1LicenseAgent_GetModuleLicenseHistoryFromLicenseServer query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetModuleLicenseHistoryFromLicenseServerRequest field:LicenseInfo field:ModuleLicense sum:9b0fc2e5";
    GetSatelliteLicenses "POST /api/v1/Agents/License/GetSatelliteLicenses v1LicenseAgent_GetSatelliteLicenses query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSatelliteLicensesRequest field:SatelliteId sum:ea57e07f";
    GetShopUrl "POST /api/v1/Agents/License/GetShopUrl v1LicenseAgent_GetShopUrl query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetShopUrlRequest field:OwnerName sum:963d0fdb";
    GetThirdPartyLicenseAssignments "POST /api/v1/Agents/License/GetThirdPartyLicenseAssignments v1LicenseAgent_GetThirdPartyLicenseAssignments query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetThirdPartyLicenseAssignmentsRequest field:AssociateId field:ModuleOwner sum:eff15f1b";
    GetUserLicenses "POST /api/v1/Agents/License/GetUserLicenses v1LicenseAgent_GetUserLicenses query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetUserLicensesRequest field:AssociateId sum:d3d9a70a";
    GetUserLicensesMdoList "POST /api/v1/Agents/License/GetUserLicensesMDOList v1LicenseAgent_GetUserLicensesMDOList query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:87aef91e";
    RemoveLicenseFromDb "POST /api/v1/Agents/License/RemoveLicenseFromDB v1LicenseAgent_RemoveLicenseFromDB query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:RemoveLicenseFromDBRequest field:ModuleOwner sum:2e2abaea";
    UnassignThirdPartyLicenses "POST /api/v1/Agents/License/UnassignThirdPartyLicenses v1LicenseAgent_UnassignThirdPartyLicenses query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:UnassignThirdPartyLicensesRequest field:AssociateId field:ModuleOwner field:ModuleLicenseNames sum:baf0a074";
    ValidateLicenseInfo "POST /api/v1/Agents/License/ValidateLicenseInfo v1LicenseAgent_ValidateLicenseInfo query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:ValidateLicenseInfoRequest field:LicenseInfo sum:c17d8a86";
} }
