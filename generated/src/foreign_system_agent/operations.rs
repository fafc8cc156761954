// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "ForeignSystem_Agent" crate::tables::SHARED {
    AddDeviceByIdentifier "POST /api/v1/Agents/ForeignSystem/AddDeviceByIdentifier v1ForeignSystemAgent_AddDeviceByIdentifier query:optional:text:$select headers:0 request:0 responses:0 body:AddDeviceByIdentifierRequest field:ApplicationName field:DeviceName field:DeviceIdentifier";
    AddForeignKey "POST /api/v1/Agents/ForeignSystem/AddForeignKey v1ForeignSystemAgent_AddForeignKey query:optional:text:$select headers:0 request:0 responses:0 body:AddForeignKeyRequest field:ForeignKey field:ApplicationName field:DeviceName field:DeviceIdentifier";
    CreateDefaultForeignAppEntity "POST /api/v1/Agents/ForeignSystem/CreateDefaultForeignAppEntity v1ForeignSystemAgent_CreateDefaultForeignAppEntity headers:0 responses:0";
    DeleteDeviceByIdentifier "POST /api/v1/Agents/ForeignSystem/DeleteDeviceByIdentifier v1ForeignSystemAgent_DeleteDeviceByIdentifier query:optional:text:$select headers:1 request:0 responses:1 body:DeleteDeviceByIdentifierRequest field:ApplicationName field:DeviceName field:DeviceIdentifier";
    DeleteForeignAppEntity "POST /api/v1/Agents/ForeignSystem/DeleteForeignAppEntity v1ForeignSystemAgent_DeleteForeignAppEntity query:required:int32:ForeignAppEntityId headers:1 responses:1";
    DeleteForeignDevice "POST /api/v1/Agents/ForeignSystem/DeleteForeignDevice v1ForeignSystemAgent_DeleteForeignDevice query:optional:text:$select headers:1 request:0 responses:1 body:DeleteForeignDeviceRequest field:ForeignDevice field:ApplicationName";
    DeleteForeignKey "POST /api/v1/Agents/ForeignSystem/DeleteForeignKey v1ForeignSystemAgent_DeleteForeignKey query:optional:text:$select headers:1 request:0 responses:1";
    DeleteForeignKeyOnName "POST /api/v1/Agents/ForeignSystem/DeleteForeignKeyOnName v1ForeignSystemAgent_DeleteForeignKeyOnName query:optional:text:$select headers:1 request:0 responses:1";
    GetAllForeignKeysOnEntity "POST /api/v1/Agents/ForeignSystem/GetAllForeignKeysOnEntity v1ForeignSystemAgent_GetAllForeignKeysOnEntity query:optional:text:$select headers:0 request:0 responses:0 body:GetAllForeignKeysOnEntityRequest field:EntityType field:EntityId";
    GetAppByName "POST /api/v1/Agents/ForeignSystem/GetAppByName v1ForeignSystemAgent_GetAppByName query:optional:text:$select headers:0 request:0 responses:0 body:GetAppByNameRequest field:ApplicationName";
    GetApplicationDevices "POST /api/v1/Agents/ForeignSystem/GetApplicationDevices v1ForeignSystemAgent_GetApplicationDevices query:optional:text:$select headers:0 request:0 responses:0 body:GetApplicationDevicesRequest field:ApplicationName";
    GetApplicationKeys "POST /api/v1/Agents/ForeignSystem/GetApplicationKeys v1ForeignSystemAgent_GetApplicationKeys query:optional:text:$select headers:0 request:0 responses:0 body:GetApplicationKeysRequest field:ApplicationName";
    GetDeviceByIdentifier "POST /api/v1/Agents/ForeignSystem/GetDeviceByIdentifier v1ForeignSystemAgent_GetDeviceByIdentifier query:optional:text:$select headers:0 request:0 responses:0 body:GetDeviceByIdentifierRequest field:ApplicationName field:DeviceName field:DeviceIdentifier";
    GetDeviceByName "POST /api/v1/Agents/ForeignSystem/GetDeviceByName v1ForeignSystemAgent_GetDeviceByName query:optional:text:$select headers:0 request:0 responses:0 body:GetDeviceByNameRequest field:ApplicationName field:DeviceName";
    GetDeviceKeys "POST /api/v1/Agents/ForeignSystem/GetDeviceKeys v1ForeignSystemAgent_GetDeviceKeys query:optional:text:$select headers:0 request:0 responses:0 body:GetDeviceKeysRequest field:ApplicationName field:DeviceName";
    GetDeviceKeysOnDeviceIdentifier "POST /api/v1/Agents/ForeignSystem/GetDeviceKeysOnDeviceIdentifier v1ForeignSystemAgent_GetDeviceKeysOnDeviceIdentifier query:optional:text:$select headers:0 request:0 responses:0 body:GetDeviceKeysOnDeviceIdentifierRequest field:ApplicationName field:DeviceName field:DeviceIdentifier";
    GetDeviceKeysOnDeviceIdentifierTable "POST /api/v1/Agents/ForeignSystem/GetDeviceKeysOnDeviceIdentifierTable v1ForeignSystemAgent_GetDeviceKeysOnDeviceIdentifierTable query:optional:text:$select headers:0 request:0 responses:0 body:GetDeviceKeysOnDeviceIdentifierTableRequest field:ApplicationName field:DeviceName field:DeviceIdentifier field:TableName";
    GetDeviceKeysOnDeviceIdentifierTableRecordId "POST /api/v1/Agents/ForeignSystem/GetDeviceKeysOnDeviceIdentifierTableRecordId v1ForeignSystemAgent_GetDeviceKeysOnDeviceIdentifierTableRecordId query:optional:text:$select headers:0 request:0 responses:0";
    GetForeignAppEntity "POST /api/v1/Agents/ForeignSystem/GetForeignAppEntity v1ForeignSystemAgent_GetForeignAppEntity query:required:int32:foreignAppEntityId query:optional:text:$select headers:0 responses:0";
    GetForeignDevice "POST /api/v1/Agents/ForeignSystem/GetForeignDevice v1ForeignSystemAgent_GetForeignDevice query:required:int32:foreignDeviceId query:optional:text:$select headers:0 responses:0";
    GetKey "POST /api/v1/Agents/ForeignSystem/GetKey v1ForeignSystemAgent_GetKey query:optional:text:$select headers:0 request:0 responses:0";
    GetKeyByValue "POST /api/v1/Agents/ForeignSystem/GetKeyByValue v1ForeignSystemAgent_GetKeyByValue query:optional:text:$select headers:0 request:0 responses:0";
    GetKeyByValueAndIdentifier "POST /api/v1/Agents/ForeignSystem/GetKeyByValueAndIdentifier v1ForeignSystemAgent_GetKeyByValueAndIdentifier query:optional:text:$select headers:0 request:0 responses:0";
    GetKeyOnDeviceIdentifier "POST /api/v1/Agents/ForeignSystem/GetKeyOnDeviceIdentifier v1ForeignSystemAgent_GetKeyOnDeviceIdentifier query:optional:text:$select headers:0 request:0 responses:0";
    GetKeyValue "POST /api/v1/Agents/ForeignSystem/GetKeyValue v1ForeignSystemAgent_GetKeyValue query:optional:text:$select headers:0 request:0 responses:0";
    GetKeyValueOnDeviceIdentifier "POST /api/v1/Agents/ForeignSystem/GetKeyValueOnDeviceIdentifier v1ForeignSystemAgent_GetKeyValueOnDeviceIdentifier query:optional:text:$select headers:0 request:0 responses:0";
    SaveDeviceByIdentifier "POST /api/v1/Agents/ForeignSystem/SaveDeviceByIdentifier v1ForeignSystemAgent_SaveDeviceByIdentifier query:optional:text:$select headers:0 request:0 responses:0 body:SaveDeviceByIdentifierRequest field:ApplicationName field:DeviceName field:DeviceIdentifier field:ForeignDevice";
    SaveForeignAppEntity "POST /api/v1/Agents/ForeignSystem/SaveForeignAppEntity v1ForeignSystemAgent_SaveForeignAppEntity headers:0 request:0 responses:0";
    SaveForeignDevice "POST /api/v1/Agents/ForeignSystem/SaveForeignDevice v1ForeignSystemAgent_SaveForeignDevice query:optional:text:$select headers:0 request:0 responses:0 body:SaveForeignDeviceRequest field:ForeignDevice field:ApplicationName";
    SaveForeignKey "POST /api/v1/Agents/ForeignSystem/SaveForeignKey v1ForeignSystemAgent_SaveForeignKey query:optional:text:$select headers:0 request:0 responses:0 body:SaveForeignKeyRequest field:ForeignKey field:ApplicationName field:DeviceName field:DeviceIdentifier";
} }
