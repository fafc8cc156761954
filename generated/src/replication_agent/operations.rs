// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Replication_Agent" 8 {
    0 CREATE_DEFAULT_SATELLITE Post "/api/v1/Agents/Replication/CreateDefaultSatellite" "v1ReplicationAgent_CreateDefaultSatellite" [] HEADERS_1, None, ANSWERS_200;
    1 GET_AREA Post "/api/v1/Agents/Replication/GetArea" "v1ReplicationAgent_GetArea" [Query "areaId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    2 GET_AREA_LIST Post "/api/v1/Agents/Replication/GetAreaList" "v1ReplicationAgent_GetAreaList" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 GET_CENTRAL_LICENSE Post "/api/v1/Agents/Replication/GetCentralLicense" "v1ReplicationAgent_GetCentralLicense" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    4 GET_SATELLITE Post "/api/v1/Agents/Replication/GetSatellite" "v1ReplicationAgent_GetSatellite" [Query "satelliteId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    5 SAVE_CENTRAL_LICENSE Post "/api/v1/Agents/Replication/SaveCentralLicense" "v1ReplicationAgent_SaveCentralLicense" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 SAVE_SATELLITE Post "/api/v1/Agents/Replication/SaveSatellite" "v1ReplicationAgent_SaveSatellite" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 SET_FREETEXT_SEARCH_ENABLED_ON_AREA Post "/api/v1/Agents/Replication/SetFreetextSearchEnabledOnArea" "v1ReplicationAgent_SetFreetextSearchEnabledOnArea" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
} }
