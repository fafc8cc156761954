// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_5};

operations! { "License" 13 {
    0 GET_LICENSE_FOR_ALL_OWNERS_FROM_DB Get "/api/v1/License" "v1License_GetLicenseForAllOwnersFromDB" [] HEADERS_1, None, ANSWERS_200;
    1 ADD_LICENSE_FROM_FILE Post "/api/v1/License" "v1License_AddLicenseFromFile" [] HEADERS_1, Some(REQUEST_5), ANSWERS_200;
    2 GET_THIRD_PARTY_LICENSE_ASSIGNMENTS Get "/api/v1/License/{moduleOwner}/{associateId}" "v1License_GetThirdPartyLicenseAssignments" [Path "moduleOwner" Text Required, Path "associateId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    3 ASSIGN_THIRD_PARTY_LICENSES Put "/api/v1/License/{moduleOwner}/{associateId}" "v1License_AssignThirdPartyLicenses" [Path "moduleOwner" Text Required, Path "associateId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 UNASSIGN_THIRD_PARTY_LICENSES Delete "/api/v1/License/{moduleOwner}/{associateId}" "v1License_UnassignThirdPartyLicenses" [Path "moduleOwner" Text Required, Path "associateId" Int32 Required] HEADERS_2, Some(REQUEST_1), ANSWERS_200;
    5 GET_MODULE_LICENSE_FROM_DB Get "/api/v1/License/{ownerName}/{moduleName}" "v1License_GetModuleLicenseFromDB" [Path "ownerName" Text Required, Path "moduleName" Text Required] HEADERS_1, None, ANSWERS_200;
    6 CHANGE_SERIAL_NUMBER Post "/api/v1/License/ChangeSerialNumber" "v1License_ChangeSerialNumber" [Query "newCompanyName" Text Required, Query "newSerialNumber" Text Required] HEADERS_1, None, ANSWERS_200;
    7 GET_LICENSE_FROM_DB Get "/api/v1/License/{moduleOwner}" "v1License_GetLicenseFromDB" [Path "moduleOwner" Text Required] HEADERS_1, None, ANSWERS_200;
    8 REMOVE_LICENSE_FROM_DB Delete "/api/v1/License/{moduleOwner}" "v1License_RemoveLicenseFromDB" [Path "moduleOwner" Text Required] HEADERS_2, None, ANSWERS_200;
    9 GET_SATELLITE_LICENSES Get "/api/v1/License/Site/{satelliteId}" "v1License_GetSatelliteLicenses" [Path "satelliteId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    10 GET_SHOP_URL Get "/api/v1/License/{ownerName}/ShopUrl" "v1License_GetShopUrl" [Path "ownerName" Text Required] HEADERS_1, None, ANSWERS_200;
    11 GET_USER_LICENSES Get "/api/v1/License/User/{associateId}" "v1License_GetUserLicenses" [Path "associateId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    12 GET_USER_LICENSES_MDO_LIST Get "/api/v1/License/User/MdoList" "v1License_GetUserLicensesMDOList" [] HEADERS_1, None, ANSWERS_200;
} }
