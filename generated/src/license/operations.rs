// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "License" crate::tables::SHARED {
    GetLicenseForAllOwnersFromDb "GET /api/v1/License v1License_GetLicenseForAllOwnersFromDB headers:0 responses:0";
    AddLicenseFromFile "POST /api/v1/License v1License_AddLicenseFromFile headers:0 request:4 responses:0";
    GetThirdPartyLicenseAssignments "GET /api/v1/License/{moduleOwner}/{associateId} v1License_GetThirdPartyLicenseAssignments path:required:text:moduleOwner path:required:int32:associateId headers:0 responses:0";
    AssignThirdPartyLicenses "PUT /api/v1/License/{moduleOwner}/{associateId} v1License_AssignThirdPartyLicenses path:required:text:moduleOwner path:required:int32:associateId headers:0 request:0 responses:0";
    UnassignThirdPartyLicenses "DELETE /api/v1/License/{moduleOwner}/{associateId} v1License_UnassignThirdPartyLicenses path:required:text:moduleOwner path:required:int32:associateId headers:1 request:0 responses:0";
    GetModuleLicenseFromDb "GET /api/v1/License/{ownerName}/{moduleName} v1License_GetModuleLicenseFromDB path:required:text:ownerName path:required:text:moduleName headers:0 responses:0";
    ChangeSerialNumber "POST /api/v1/License/ChangeSerialNumber v1License_ChangeSerialNumber query:required:text:newCompanyName query:required:text:newSerialNumber headers:0 responses:0";
    GetLicenseFromDb "GET /api/v1/License/{moduleOwner} v1License_GetLicenseFromDB path:required:text:moduleOwner headers:0 responses:0";
    RemoveLicenseFromDb "DELETE /api/v1/License/{moduleOwner} v1License_RemoveLicenseFromDB path:required:text:moduleOwner headers:1 responses:0";
    GetSatelliteLicenses "GET /api/v1/License/Site/{satelliteId} v1License_GetSatelliteLicenses path:required:int32:satelliteId headers:0 responses:0";
    GetShopUrl "GET /api/v1/License/{ownerName}/ShopUrl v1License_GetShopUrl path:required:text:ownerName headers:0 responses:0";
    GetUserLicenses "GET /api/v1/License/User/{associateId} v1License_GetUserLicenses path:required:int32:associateId headers:0 responses:0";
    GetUserLicensesMdoList "GET /api/v1/License/User/MdoList v1License_GetUserLicensesMDOList headers:0 responses:0";
} }
