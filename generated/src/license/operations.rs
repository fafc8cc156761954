// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "License" crate::tables::SHARED {
    GetLicenseForAllOwnersFromDb "GET /api/v1/License v1License_GetLicenseForAllOwnersFromDB headers:61cd96ad responses:3ca57e4f sum:bd4cb03f";
    AddLicenseFromFile "POST /api/v1/License v1License_AddLicenseFromFile headers:61cd96ad request:ba0a57ea responses:3ca57e4f sum:e5af3d98";
    ChangeSerialNumber "POST /api/v1/License/ChangeSerialNumber v1License_ChangeSerialNumber query:required:text:newCompanyName query:required:text:newSerialNumber headers:61cd96ad responses:3ca57e4f sum:4d1fd880";
    GetSatelliteLicenses "GET /api/v1/License/Site/{satelliteId} v1License_GetSatelliteLicenses path:required:int32:satelliteId headers:61cd96ad responses:3ca57e4f sum:e2691abe";
    GetUserLicensesMdoList "GET /api/v1/License/User/MdoList v1License_GetUserLicensesMDOList headers:61cd96ad responses:3ca57e4f sum:5bc6f488";
    GetUserLicenses "GET /api/v1/License/User/{associateId} v1License_GetUserLicenses path:required:int32:associateId headers:61cd96ad responses:3ca57e4f sum:2092d124";
    GetLicenseFromDb "GET /api/v1/License/{moduleOwner} v1License_GetLicenseFromDB path:required:text:moduleOwner headers:61cd96ad responses:3ca57e4f sum:6d12c5fb";
    RemoveLicenseFromDb "DELETE /api/v1/License/{moduleOwner} v1License_RemoveLicenseFromDB path:required:text:moduleOwner headers:f9ca0ff2 responses:3ca57e4f sum:fbf7fd39";
    GetThirdPartyLicenseAssignments "GET /api/v1/License/{moduleOwner}/{associateId} v1License_GetThirdPartyLicenseAssignments path:required:text:moduleOwner path:required:int32:associateId headers:61cd96ad responses:3ca57e4f sum:9a0c5c70";
    AssignThirdPartyLicenses "PUT /api/v1/License/{moduleOwner}/{associateId} v1License_AssignThirdPartyLicenses path:required:text:moduleOwner path:required:int32:associateId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:b5b81690";
    UnassignThirdPartyLicenses "DELETE /api/v1/License/{moduleOwner}/{associateId} v1License_UnassignThirdPartyLicenses path:required:text:moduleOwner path:required:int32:associateId headers:f9ca0ff2 request:20d8cbe6 responses:3ca57e4f sum:039be747";
    GetShopUrl "GET /api/v1/License/{ownerName}/ShopUrl v1License_GetShopUrl path:required:text:ownerName headers:61cd96ad responses:3ca57e4f sum:abcef98f";
    GetModuleLicenseFromDb "GET /api/v1/License/{ownerName}/{moduleName} v1License_GetModuleLicenseFromDB path:required:text:ownerName path:required:text:moduleName headers:61cd96ad responses:3ca57e4f sum:30525de9";
} }
