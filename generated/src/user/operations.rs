// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "User" crate::tables::SHARED {
    CreateDefaultUserFromUserTypeAndPersonId "GET /api/v1/User/Default v1User_CreateDefaultUserFromUserTypeAndPersonId query:optional:enum:userType query:optional:int32:personId headers:0 responses:0";
    GetUser "GET /api/v1/User/{id} v1User_GetUser path:required:int32:id query:optional:text:$select query:optional:bool:fk headers:0 responses:3";
    PutUser "PUT /api/v1/User/{id} v1User_PutUser path:required:int32:id query:optional:text:$select headers:0 request:0 responses:8";
    DeleteUser "DELETE /api/v1/User/{id} v1User_DeleteUser path:required:int32:id headers:1 responses:1";
    PatchUser "PATCH /api/v1/User/{id} v1User_PatchUser path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    GetUserFromName "GET /api/v1/User/{userName} v1User_GetUserFromName path:required:text:userName headers:0 responses:0";
    SaveUserFromName "PUT /api/v1/User/{userName} v1User_SaveUserFromName path:required:text:userName headers:0 request:0 responses:0";
    DeleteUserFromName "DELETE /api/v1/User/{userName} v1User_DeleteUserFromName path:required:text:userName headers:1 responses:1";
    ExecuteUserCommand "POST /api/v1/User/{id}/CustomCommand/{commandName} v1User_ExecuteUserCommand path:required:int32:id path:required:text:commandName query:optional:enum:actionResult headers:0 responses:11";
    GetAll "GET /api/v1/User v1User_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:0";
    PostUser "POST /api/v1/User v1User_PostUser query:optional:text:$select headers:0 request:0 responses:0";
    GetAllForeignKeysOnEntity "GET /api/v1/User/{id}/ForeignKey v1User_GetAllForeignKeysOnEntity path:required:int32:id headers:0 responses:3";
    GetCredentialTypes "GET /api/v1/User/CredentialTypes v1User_GetCredentialTypes headers:0 responses:0";
    GetCurrentAssociate "GET /api/v1/User/currentAssociate v1User_GetCurrentAssociate headers:0 responses:0";
    GetCurrentPrincipal "GET /api/v1/User/currentPrincipal v1User_GetCurrentPrincipal headers:0 responses:0";
    GetCurrentToken "GET /api/v1/User/currentToken v1User_GetCurrentToken headers:0 responses:0";
    GetCurrentUser "GET /api/v1/User/current v1User_GetCurrentUser headers:0 responses:0";
    GetCustomFieldInfo "GET /api/v1/User/CustomField/{fieldName} v1User_GetCustomFieldInfo path:required:text:fieldName headers:0 responses:0";
    GetCustomFieldInfoList "GET /api/v1/User/CustomField v1User_GetCustomFieldInfoList headers:0 responses:0";
    GetUserCommands "GET /api/v1/User/{id}/CustomCommand v1User_GetUserCommands path:required:int32:id headers:0 responses:3";
    ValidateUser "POST /api/v1/User/Validate v1User_ValidateUser headers:0 request:0 responses:0";
} }
