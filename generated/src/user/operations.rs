// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_204, ANSWERS_400_404, ANSWERS_404, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2};

operations! { "User" 21 {
    0 CREATE_DEFAULT_USER_FROM_USER_TYPE_AND_PERSON_ID Get "/api/v1/User/Default" "v1User_CreateDefaultUserFromUserTypeAndPersonId" [Query "userType" Enum Optional, Query "personId" Int32 Optional] HEADERS_1, None, ANSWERS_200;
    1 GET_USER Get "/api/v1/User/{id}" "v1User_GetUser" [Path "id" Int32 Required, Query "$select" Text Optional, Query "fk" Bool Optional] HEADERS_1, None, ANSWERS_200_404;
    2 PUT_USER Put "/api/v1/User/{id}" "v1User_PutUser" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    3 DELETE_USER Delete "/api/v1/User/{id}" "v1User_DeleteUser" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    4 PATCH_USER Patch "/api/v1/User/{id}" "v1User_PatchUser" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    5 GET_USER_FROM_NAME Get "/api/v1/User/{userName}" "v1User_GetUserFromName" [Path "userName" Text Required] HEADERS_1, None, ANSWERS_200;
    6 SAVE_USER_FROM_NAME Put "/api/v1/User/{userName}" "v1User_SaveUserFromName" [Path "userName" Text Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 DELETE_USER_FROM_NAME Delete "/api/v1/User/{userName}" "v1User_DeleteUserFromName" [Path "userName" Text Required] HEADERS_2, None, ANSWERS_204;
    8 EXECUTE_USER_COMMAND Post "/api/v1/User/{id}/CustomCommand/{commandName}" "v1User_ExecuteUserCommand" [Path "id" Int32 Required, Path "commandName" Text Required, Query "actionResult" Enum Optional] HEADERS_1, None, ANSWERS_400_404;
    9 GET_ALL Get "/api/v1/User" "v1User_GetAll" [Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200;
    10 POST_USER Post "/api/v1/User" "v1User_PostUser" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 GET_ALL_FOREIGN_KEYS_ON_ENTITY Get "/api/v1/User/{id}/ForeignKey" "v1User_GetAllForeignKeysOnEntity" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    12 GET_CREDENTIAL_TYPES Get "/api/v1/User/CredentialTypes" "v1User_GetCredentialTypes" [] HEADERS_1, None, ANSWERS_200;
    13 GET_CURRENT_ASSOCIATE Get "/api/v1/User/currentAssociate" "v1User_GetCurrentAssociate" [] HEADERS_1, None, ANSWERS_200;
    14 GET_CURRENT_PRINCIPAL Get "/api/v1/User/currentPrincipal" "v1User_GetCurrentPrincipal" [] HEADERS_1, None, ANSWERS_200;
    15 GET_CURRENT_TOKEN Get "/api/v1/User/currentToken" "v1User_GetCurrentToken" [] HEADERS_1, None, ANSWERS_200;
    16 GET_CURRENT_USER Get "/api/v1/User/current" "v1User_GetCurrentUser" [] HEADERS_1, None, ANSWERS_200;
    17 GET_CUSTOM_FIELD_INFO Get "/api/v1/User/CustomField/{fieldName}" "v1User_GetCustomFieldInfo" [Path "fieldName" Text Required] HEADERS_1, None, ANSWERS_200;
    18 GET_CUSTOM_FIELD_INFO_LIST Get "/api/v1/User/CustomField" "v1User_GetCustomFieldInfoList" [] HEADERS_1, None, ANSWERS_200;
    19 GET_USER_COMMANDS Get "/api/v1/User/{id}/CustomCommand" "v1User_GetUserCommands" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_404;
    20 VALIDATE_USER Post "/api/v1/User/Validate" "v1User_ValidateUser" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
