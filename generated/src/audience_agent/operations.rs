// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_V2, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Audience_Agent" 26 {
    0 CREATE_DEFAULT_AUDIENCE_LAYOUT_ENTITY Post "/api/v1/Agents/Audience/CreateDefaultAudienceLayoutEntity" "v1AudienceAgent_CreateDefaultAudienceLayoutEntity" [] HEADERS_1, None, ANSWERS_200;
    1 DELETE_AUDIENCE_LAYOUT_ENTITY Post "/api/v1/Agents/Audience/DeleteAudienceLayoutEntity" "v1AudienceAgent_DeleteAudienceLayoutEntity" [Query "AudienceLayoutEntityId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    2 DELETE_CONFIG_PARAMETER Post "/api/v1/Agents/Audience/DeleteConfigParameter" "v1AudienceAgent_DeleteConfigParameter" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    3 GET_AUDIENCE_LAYOUT_BY_NAME Post "/api/v1/Agents/Audience/GetAudienceLayoutByName" "v1AudienceAgent_GetAudienceLayoutByName" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 GET_AUDIENCE_LAYOUT_ENTITY Post "/api/v1/Agents/Audience/GetAudienceLayoutEntity" "v1AudienceAgent_GetAudienceLayoutEntity" [Query "audienceLayoutEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    5 GET_AUDIENCE_LAYOUT_ON_PERSON Post "/api/v1/Agents/Audience/GetAudienceLayoutOnPerson" "v1AudienceAgent_GetAudienceLayoutOnPerson" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 GET_CONFIG_PARAMETER Post "/api/v1/Agents/Audience/GetConfigParameter" "v1AudienceAgent_GetConfigParameter" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 GET_CONFIG_PARAMETER_ON_PERSON Post "/api/v1/Agents/Audience/GetConfigParameterOnPerson" "v1AudienceAgent_GetConfigParameterOnPerson" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    8 GET_CONFIG_PARAMETER_VALUE Post "/api/v1/Agents/Audience/GetConfigParameterValue" "v1AudienceAgent_GetConfigParameterValue" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    9 GET_CONFIG_PARAMETER_VALUE_ON_PERSON Post "/api/v1/Agents/Audience/GetConfigParameterValueOnPerson" "v1AudienceAgent_GetConfigParameterValueOnPerson" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 GET_CONFIG_PARAMETERS_BY_LAYOUT_NAME Post "/api/v1/Agents/Audience/GetConfigParametersByLayoutName" "v1AudienceAgent_GetConfigParametersByLayoutName" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 GET_CONFIG_PARAMETERS_ON_PERSON Post "/api/v1/Agents/Audience/GetConfigParametersOnPerson" "v1AudienceAgent_GetConfigParametersOnPerson" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    12 GET_DEFAULT_COUNTRY_FLAG Post "/api/v1/Agents/Audience/GetDefaultCountryFlag" "v1AudienceAgent_GetDefaultCountryFlag" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_V2;
    13 GET_DEFAULT_PERSON_IMAGE Post "/api/v1/Agents/Audience/GetDefaultPersonImage" "v1AudienceAgent_GetDefaultPersonImage" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_V2;
    14 GET_DEFAULT_PROJECT_IMAGE Post "/api/v1/Agents/Audience/GetDefaultProjectImage" "v1AudienceAgent_GetDefaultProjectImage" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_V2;
    15 GET_LOGO_IMAGE Post "/api/v1/Agents/Audience/GetLogoImage" "v1AudienceAgent_GetLogoImage" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_V2;
    16 GET_MY_AUDIENCE_LAYOUT Post "/api/v1/Agents/Audience/GetMyAudienceLayout" "v1AudienceAgent_GetMyAudienceLayout" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    17 GET_MY_CONFIG_PARAMETER Post "/api/v1/Agents/Audience/GetMyConfigParameter" "v1AudienceAgent_GetMyConfigParameter" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    18 GET_MY_CONFIG_PARAMETER_VALUE Post "/api/v1/Agents/Audience/GetMyConfigParameterValue" "v1AudienceAgent_GetMyConfigParameterValue" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    19 GET_MY_CONFIG_PARAMETERS Post "/api/v1/Agents/Audience/GetMyConfigParameters" "v1AudienceAgent_GetMyConfigParameters" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    20 SAVE_AUDIENCE_LAYOUT_ENTITY Post "/api/v1/Agents/Audience/SaveAudienceLayoutEntity" "v1AudienceAgent_SaveAudienceLayoutEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    21 SAVE_CONFIG_PARAMETER Post "/api/v1/Agents/Audience/SaveConfigParameter" "v1AudienceAgent_SaveConfigParameter" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    22 SET_DEFAULT_COUNTRY_FLAG Post "/api/v1/Agents/Audience/SetDefaultCountryFlag" "v1AudienceAgent_SetDefaultCountryFlag" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    23 SET_DEFAULT_PERSON_IMAGE Post "/api/v1/Agents/Audience/SetDefaultPersonImage" "v1AudienceAgent_SetDefaultPersonImage" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    24 SET_DEFAULT_PROJECT_IMAGE Post "/api/v1/Agents/Audience/SetDefaultProjectImage" "v1AudienceAgent_SetDefaultProjectImage" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    25 SET_LOGO_IMAGE Post "/api/v1/Agents/Audience/SetLogoImage" "v1AudienceAgent_SetLogoImage" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
} }
