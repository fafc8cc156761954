// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "ForeignApp" crate::tables::SHARED {
    GetDeviceByIdentifier "GET /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier} v1ForeignAppEntity_GetDeviceByIdentifier path:required:text:applicationName path:required:text:deviceName path:required:text:deviceIdentifier headers:0 responses:0";
    SaveDeviceByIdentifier "PUT /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier} v1ForeignAppEntity_SaveDeviceByIdentifier path:required:text:applicationName path:required:text:deviceName path:required:text:deviceIdentifier headers:0 request:0 responses:0";
    AddDeviceByIdentifier "POST /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier} v1ForeignAppEntity_AddDeviceByIdentifier path:required:text:applicationName path:required:text:deviceName path:required:text:deviceIdentifier headers:0 responses:0";
    DeleteDeviceByIdentifier "DELETE /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier} v1ForeignAppEntity_DeleteDeviceByIdentifier path:required:text:applicationName path:required:text:deviceName path:required:text:deviceIdentifier headers:1 responses:1";
    SaveForeignKey "PUT /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}/Key v1ForeignAppEntity_SaveForeignKey path:required:text:applicationName path:required:text:deviceName path:required:text:deviceIdentifier headers:0 request:0 responses:0";
    AddForeignKey "POST /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}/Key v1ForeignAppEntity_AddForeignKey path:required:text:applicationName path:required:text:deviceName path:required:text:deviceIdentifier headers:0 request:0 responses:0";
    DefaultForeignAppEntity "GET /api/v1/ForeignApp/default v1ForeignAppEntity_DefaultForeignAppEntity headers:0 responses:0";
    GetForeignAppEntity "GET /api/v1/ForeignApp/{id} v1ForeignAppEntity_GetForeignAppEntity path:required:int32:id query:optional:text:$select headers:0 responses:4";
    PutForeignAppEntity "PUT /api/v1/ForeignApp/{id} v1ForeignAppEntity_PutForeignAppEntity path:required:int32:id query:optional:text:$select headers:0 request:0 responses:5";
    DeleteForeignAppEntity "DELETE /api/v1/ForeignApp/{id} v1ForeignAppEntity_DeleteForeignAppEntity path:required:int32:id headers:1 responses:6";
    PatchForeignAppEntity "PATCH /api/v1/ForeignApp/{id} v1ForeignAppEntity_PatchForeignAppEntity path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    GetAppByName "GET /api/v1/ForeignApp/{applicationName} v1ForeignAppEntity_GetAppByName path:required:text:applicationName headers:0 responses:0";
    PostForeignAppPut "PUT /api/v1/ForeignApp/{applicationName} v1ForeignAppEntity_PostForeignApp_PUT path:required:text:applicationName headers:0 responses:0";
    PostForeignApp "POST /api/v1/ForeignApp/{applicationName} v1ForeignAppEntity_PostForeignApp path:required:text:applicationName headers:0 responses:0";
    GetKeyOnDeviceIdentifier "GET /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}/Key/{keyName}/{tableName}/{recordId} v1ForeignAppEntity_GetKeyOnDeviceIdentifier path:required:text:applicationName path:required:text:deviceName path:required:text:deviceIdentifier path:required:text:keyName path:required:text:tableName path:required:int32:recordId headers:0 responses:0";
    DeleteForeignKeyOnName "DELETE /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}/Key/{keyName}/{tableName}/{recordId} v1ForeignAppEntity_DeleteForeignKeyOnName path:required:text:applicationName path:required:text:deviceName path:required:text:deviceIdentifier path:required:text:keyName path:required:text:tableName path:required:int32:recordId headers:1 responses:1";
    GetAll "GET /api/v1/ForeignApp v1ForeignAppEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:0";
    PostForeignAppEntity "POST /api/v1/ForeignApp v1ForeignAppEntity_PostForeignAppEntity query:optional:text:$select headers:0 request:0 responses:0";
    GetApplicationDevices "GET /api/v1/ForeignApp/{applicationName}/Devices v1ForeignAppEntity_GetApplicationDevices path:required:text:applicationName headers:0 responses:0";
    GetKey "GET /api/v1/ForeignApp/{applicationName}/{deviceName}/Key/{keyName}/{tableName}/{recordId} v1ForeignAppEntity_GetKey path:required:text:applicationName path:required:text:deviceName path:required:text:keyName path:required:text:tableName path:required:int32:recordId headers:0 responses:0";
    GetKeyByValue "GET /api/v1/ForeignApp/{applicationName}/{deviceName}/Key/{keyName}/{tableName} v1ForeignAppEntity_GetKeyByValue path:required:text:applicationName path:required:text:deviceName path:required:text:keyName path:required:text:tableName query:required:text:keyValue headers:0 responses:0";
    GetKeyByValueAndIdentifier "GET /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}/Key/{keyName}/{tableName} v1ForeignAppEntity_GetKeyByValueAndIdentifier path:required:text:applicationName path:required:text:deviceName path:required:text:deviceIdentifier path:required:text:keyName path:required:text:tableName query:required:text:Value headers:0 responses:0";
    GetKeyValue "GET /api/v1/ForeignApp/{applicationName}/{deviceName}/Key/{keyName}/{tableName}/{recordId}/Value v1ForeignAppEntity_GetKeyValue path:required:text:applicationName path:required:text:deviceName path:required:text:keyName path:required:text:tableName path:required:int32:recordId headers:0 responses:0";
    GetKeyValueOnDeviceIdentifier "GET /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}/Key/{keyName}/{tableName}/{recordId}/Value v1ForeignAppEntity_GetKeyValueOnDeviceIdentifier path:required:text:applicationName path:required:text:deviceName path:required:text:deviceIdentifier path:required:text:keyName path:required:text:tableName path:required:int32:recordId headers:0 responses:0";
} }
