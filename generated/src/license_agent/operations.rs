// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, HEADERS_1, REQUEST_1};

operations! { "License_Agent" 19 {
    0 ACTIVATE_LICENSE_INFO Post "/api/v1/Agents/License/ActivateLicenseInfo" "v1LicenseAgent_ActivateLicenseInfo" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    1 ADD_LICENSE_FROM_FILE Post "/api/v1/Agents/License/AddLicenseFromFile" "v1LicenseAgent_AddLicenseFromFile" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    2 ASSIGN_THIRD_PARTY_LICENSES Post "/api/v1/Agents/License/AssignThirdPartyLicenses" "v1LicenseAgent_AssignThirdPartyLicenses" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 CHANGE_SERIAL_NUMBER Post "/api/v1/Agents/License/ChangeSerialNumber" "v1LicenseAgent_ChangeSerialNumber" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 GET_LICENSE_FOR_ALL_OWNERS_FROM_DB Post "/api/v1/Agents/License/GetLicenseForAllOwnersFromDB" "v1LicenseAgent_GetLicenseForAllOwnersFromDB" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    5 GET_LICENSE_FROM_DB Post "/api/v1/Agents/License/GetLicenseFromDB" "v1LicenseAgent_GetLicenseFromDB" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 GET_LICENSE_FROM_FILE Post "/api/v1/Agents/License/GetLicenseFromFile" "v1LicenseAgent_GetLicenseFromFile" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 GET_LICENSE_FROM_LICENSE_SERVER Post "/api/v1/Agents/License/GetLicenseFromLicenseServer" "v1LicenseAgent_GetLicenseFromLicenseServer" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    8 GET_LICENSE_STATUS_FROM_LICENSE_SERVER Post "/api/v1/Agents/License/GetLicenseStatusFromLicenseServer" "v1LicenseAgent_GetLicenseStatusFromLicenseServer" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    9 GET_MODULE_LICENSE_FROM_DB Post "/api/v1/Agents/License/GetModuleLicenseFromDB" "v1LicenseAgent_GetModuleLicenseFromDB" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 GET_MODULE_LICENSE_HISTORY_FROM_LICENSE_SERVER Post "/api/v1/Agents/License/GetModuleLicenseHistoryFromLicenseServer" "v1LicenseAgent_GetModuleLicenseHistoryFromLicenseServer" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 GET_SATELLITE_LICENSES Post "/api/v1/Agents/License/GetSatelliteLicenses" "v1LicenseAgent_GetSatelliteLicenses" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    12 GET_SHOP_URL Post "/api/v1/Agents/License/GetShopUrl" "v1LicenseAgent_GetShopUrl" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    13 GET_THIRD_PARTY_LICENSE_ASSIGNMENTS Post "/api/v1/Agents/License/GetThirdPartyLicenseAssignments" "v1LicenseAgent_GetThirdPartyLicenseAssignments" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_USER_LICENSES Post "/api/v1/Agents/License/GetUserLicenses" "v1LicenseAgent_GetUserLicenses" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    15 GET_USER_LICENSES_MDO_LIST Post "/api/v1/Agents/License/GetUserLicensesMDOList" "v1LicenseAgent_GetUserLicensesMDOList" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    16 REMOVE_LICENSE_FROM_DB Post "/api/v1/Agents/License/RemoveLicenseFromDB" "v1LicenseAgent_RemoveLicenseFromDB" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 UNASSIGN_THIRD_PARTY_LICENSES Post "/api/v1/Agents/License/UnassignThirdPartyLicenses" "v1LicenseAgent_UnassignThirdPartyLicenses" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    18 VALIDATE_LICENSE_INFO Post "/api/v1/Agents/License/ValidateLicenseInfo" "v1LicenseAgent_ValidateLicenseInfo" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
