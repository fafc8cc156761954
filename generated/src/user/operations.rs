// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "User" crate::tables::SHARED {
    GetAll "GET /api/v1/User v1User_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:3ca57e4f sum:ab97a9a5";
    PostUser "POST /api/v1/User v1User_PostUser query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:be91f51f";
    GetCredentialTypes "GET /api/v1/User/CredentialTypes v1User_GetCredentialTypes headers:61cd96ad responses:3ca57e4f sum:b8824a08";
    GetCustomFieldInfoList "GET /api/v1/User/CustomField v1User_GetCustomFieldInfoList headers:61cd96ad responses:3ca57e4f sum:18cc8eb5";
    GetCustomFieldInfo "GET /api/v1/User/CustomField/{fieldName} v1User_GetCustomFieldInfo path:required:text:fieldName headers:61cd96ad responses:3ca57e4f sum:76531cad";
    CreateDefaultUserFromUserTypeAndPersonId "GET /api/v1/User/Default v1User_CreateDefaultUserFromUserTypeAndPersonId query:optional:enum:userType query:optional:int32:personId headers:61cd96ad responses:3ca57e4f sum:8b1f17c9";
    ValidateUser "POST /api/v1/User/Validate v1User_ValidateUser headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:7510786f";
    GetCurrentUser "GET /api/v1/User/current v1User_GetCurrentUser headers:61cd96ad responses:3ca57e4f sum:29b54c2f";
    GetCurrentAssociate "GET /api/v1/User/currentAssociate v1User_GetCurrentAssociate headers:61cd96ad responses:3ca57e4f sum:ac2c588f";
    GetCurrentPrincipal "GET /api/v1/User/currentPrincipal v1User_GetCurrentPrincipal headers:61cd96ad responses:3ca57e4f sum:73d11bbb";
    GetCurrentToken "GET /api/v1/User/currentToken v1User_GetCurrentToken headers:61cd96ad responses:3ca57e4f sum:5621ae74";
    GetUserPresenceStatus "GET /api/v1/User/{associateId}/UserPresenceStatus v1User_GetUserPresenceStatus path:required:int32:associateId headers:61cd96ad responses:3ca57e4f sum:0a17820f";
    SetUserPresenceStatus "PUT /api/v1/User/{associateId}/UserPresenceStatus v1User_SetUserPresenceStatus path:required:int32:associateId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:be6bc103";
    GetUser "GET /api/v1/User/{id} v1User_GetUser path:required:int32:id query:optional:text:$select query:optional:bool:fk headers:61cd96ad responses:8a160b57 sum:2c0d47ca";
    PutUser "PUT /api/v1/User/{id} v1User_PutUser path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:e327b00a";
    DeleteUser "DELETE /api/v1/User/{id} v1User_DeleteUser path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:232385bd";
    PatchUser "PATCH /api/v1/User/{id} v1User_PatchUser path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:a3fe56f8";
    GetUserCommandsAsync "GET /api/v1/User/{id}/CustomCommand v1User_GetUserCommandsAsync path:required:int32:id headers:61cd96ad responses:8a160b57 sum:fe5371db";
    ExecuteUserCommandAsync "POST /api/v1/User/{id}/CustomCommand/{commandName} v1User_ExecuteUserCommandAsync path:required:int32:id path:required:text:commandName query:optional:enum:actionResult headers:61cd96ad responses:f1c7fcdb sum:22a0afed";
    GetAllForeignKeysOnEntity "GET /api/v1/User/{id}/ForeignKey v1User_GetAllForeignKeysOnEntity path:required:int32:id headers:61cd96ad responses:8a160b57 sum:02aaf8f4";
    GetUserFromName "GET /api/v1/User/{userName} v1User_GetUserFromName path:required:text:userName headers:61cd96ad responses:3ca57e4f sum:755cd941";
    SaveUserFromName "PUT /api/v1/User/{userName} v1User_SaveUserFromName path:required:text:userName headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:a15a7525";
    DeleteUserFromName "DELETE /api/v1/User/{userName} v1User_DeleteUserFromName path:required:text:userName headers:f9ca0ff2 responses:5cd2bdb7 sum:53c3e130";
} }
