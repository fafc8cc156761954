// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;
use runtime::Map;

use super::operations::*;
use super::requests::{
    AddDeviceByIdentifierRequest, AddForeignKeyRequest, DeleteDeviceByIdentifierRequest,
    DeleteForeignDeviceRequest, DeleteForeignKeyOnNameRequest, DeleteForeignKeyRequest,
    GetAllForeignKeysOnEntityRequest, GetAppByNameRequest, GetApplicationDevicesRequest,
    GetApplicationKeysRequest, GetDeviceByIdentifierRequest, GetDeviceByNameRequest,
    GetDeviceKeysOnDeviceIdentifierRequest, GetDeviceKeysOnDeviceIdentifierTableRecordIdRequest,
    GetDeviceKeysOnDeviceIdentifierTableRequest, GetDeviceKeysRequest,
    GetKeyByValueAndIdentifierRequest, GetKeyByValueRequest, GetKeyOnDeviceIdentifierRequest,
    GetKeyRequest, GetKeyValueOnDeviceIdentifierRequest, GetKeyValueRequest,
    SaveDeviceByIdentifierRequest, SaveForeignDeviceRequest, SaveForeignKeyRequest,
};
use crate::types::{ForeignAppEntity, ForeignDevice, ForeignKey};

/// Handlers of the tag `ForeignSystem_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ForeignSystemAgentServer: Send + Sync + 'static {
    /// Add device by identifier.
    /// `POST /api/v1/Agents/ForeignSystem/AddDeviceByIdentifier`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_AddDeviceByIdentifier.html)
    fn add_device_by_identifier(
        &self,
        cx: &server::Context,
        request: AddDeviceByIdentifierRequest,
    ) -> impl Future<Output = Result<Option<ForeignDevice>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Add foreign key.
    /// `POST /api/v1/Agents/ForeignSystem/AddForeignKey`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_AddForeignKey.html)
    fn add_foreign_key(
        &self,
        cx: &server::Context,
        request: AddForeignKeyRequest,
    ) -> impl Future<Output = Result<Option<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default foreign app entity.
    /// `POST /api/v1/Agents/ForeignSystem/CreateDefaultForeignAppEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_CreateDefaultForeignAppEntity.html)
    fn create_default_foreign_app_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<ForeignAppEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete device by identifier.
    /// `POST /api/v1/Agents/ForeignSystem/DeleteDeviceByIdentifier`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_DeleteDeviceByIdentifier.html)
    fn delete_device_by_identifier(
        &self,
        cx: &server::Context,
        request: DeleteDeviceByIdentifierRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete foreign app entity.
    /// `POST /api/v1/Agents/ForeignSystem/DeleteForeignAppEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_DeleteForeignAppEntity.html)
    fn delete_foreign_app_entity(
        &self,
        cx: &server::Context,
        foreign_app_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete foreign device.
    /// `POST /api/v1/Agents/ForeignSystem/DeleteForeignDevice`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_DeleteForeignDevice.html)
    fn delete_foreign_device(
        &self,
        cx: &server::Context,
        request: DeleteForeignDeviceRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete foreign key.
    /// `POST /api/v1/Agents/ForeignSystem/DeleteForeignKey`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_DeleteForeignKey.html)
    fn delete_foreign_key(
        &self,
        cx: &server::Context,
        body: DeleteForeignKeyRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete foreign key on name.
    /// `POST /api/v1/Agents/ForeignSystem/DeleteForeignKeyOnName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_DeleteForeignKeyOnName.html)
    fn delete_foreign_key_on_name(
        &self,
        cx: &server::Context,
        body: DeleteForeignKeyOnNameRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all foreign keys on entity.
    /// `POST /api/v1/Agents/ForeignSystem/GetAllForeignKeysOnEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetAllForeignKeysOnEntity.html)
    fn get_all_foreign_keys_on_entity(
        &self,
        cx: &server::Context,
        request: GetAllForeignKeysOnEntityRequest,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get app by name.
    /// `POST /api/v1/Agents/ForeignSystem/GetAppByName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetAppByName.html)
    fn get_app_by_name(
        &self,
        cx: &server::Context,
        request: GetAppByNameRequest,
    ) -> impl Future<Output = Result<Option<ForeignAppEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get application devices.
    /// `POST /api/v1/Agents/ForeignSystem/GetApplicationDevices`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetApplicationDevices.html)
    fn get_application_devices(
        &self,
        cx: &server::Context,
        request: GetApplicationDevicesRequest,
    ) -> impl Future<Output = Result<Vec<ForeignDevice>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get application keys.
    /// `POST /api/v1/Agents/ForeignSystem/GetApplicationKeys`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetApplicationKeys.html)
    fn get_application_keys(
        &self,
        cx: &server::Context,
        request: GetApplicationKeysRequest,
    ) -> impl Future<Output = Result<Vec<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get device by identifier.
    /// `POST /api/v1/Agents/ForeignSystem/GetDeviceByIdentifier`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetDeviceByIdentifier.html)
    fn get_device_by_identifier(
        &self,
        cx: &server::Context,
        request: GetDeviceByIdentifierRequest,
    ) -> impl Future<Output = Result<Option<ForeignDevice>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get device by name.
    /// `POST /api/v1/Agents/ForeignSystem/GetDeviceByName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetDeviceByName.html)
    fn get_device_by_name(
        &self,
        cx: &server::Context,
        request: GetDeviceByNameRequest,
    ) -> impl Future<Output = Result<Option<ForeignDevice>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get device keys.
    /// `POST /api/v1/Agents/ForeignSystem/GetDeviceKeys`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetDeviceKeys.html)
    fn get_device_keys(
        &self,
        cx: &server::Context,
        request: GetDeviceKeysRequest,
    ) -> impl Future<Output = Result<Vec<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get device keys on device identifier.
    /// `POST /api/v1/Agents/ForeignSystem/GetDeviceKeysOnDeviceIdentifier`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetDeviceKeysOnDeviceIdentifier.html)
    fn get_device_keys_on_device_identifier(
        &self,
        cx: &server::Context,
        request: GetDeviceKeysOnDeviceIdentifierRequest,
    ) -> impl Future<Output = Result<Vec<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get device keys on device identifier table.
    /// `POST /api/v1/Agents/ForeignSystem/GetDeviceKeysOnDeviceIdentifierTable`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetDeviceKeysOnDeviceIdentifierTable.html)
    fn get_device_keys_on_device_identifier_table(
        &self,
        cx: &server::Context,
        request: GetDeviceKeysOnDeviceIdentifierTableRequest,
    ) -> impl Future<Output = Result<Vec<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get device keys on device identifier table record id.
    /// `POST /api/v1/Agents/ForeignSystem/GetDeviceKeysOnDeviceIdentifierTableRecordId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetDeviceKeysOnDeviceIdentifierTableRecordId.html)
    fn get_device_keys_on_device_identifier_table_record_id(
        &self,
        cx: &server::Context,
        body: GetDeviceKeysOnDeviceIdentifierTableRecordIdRequest,
    ) -> impl Future<Output = Result<Vec<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get foreign app entity.
    /// `POST /api/v1/Agents/ForeignSystem/GetForeignAppEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetForeignAppEntity.html)
    fn get_foreign_app_entity(
        &self,
        cx: &server::Context,
        foreign_app_entity_id: i32,
    ) -> impl Future<Output = Result<Option<ForeignAppEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get foreign device.
    /// `POST /api/v1/Agents/ForeignSystem/GetForeignDevice`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetForeignDevice.html)
    fn get_foreign_device(
        &self,
        cx: &server::Context,
        foreign_device_id: i32,
    ) -> impl Future<Output = Result<Option<ForeignDevice>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get key.
    /// `POST /api/v1/Agents/ForeignSystem/GetKey`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetKey.html)
    fn get_key(&self, cx: &server::Context, body: GetKeyRequest) -> impl Future<Output = Result<Option<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get key by value.
    /// `POST /api/v1/Agents/ForeignSystem/GetKeyByValue`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetKeyByValue.html)
    fn get_key_by_value(
        &self,
        cx: &server::Context,
        body: GetKeyByValueRequest,
    ) -> impl Future<Output = Result<Option<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get key by value and identifier.
    /// `POST /api/v1/Agents/ForeignSystem/GetKeyByValueAndIdentifier`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetKeyByValueAndIdentifier.html)
    fn get_key_by_value_and_identifier(
        &self,
        cx: &server::Context,
        body: GetKeyByValueAndIdentifierRequest,
    ) -> impl Future<Output = Result<Option<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get key on device identifier.
    /// `POST /api/v1/Agents/ForeignSystem/GetKeyOnDeviceIdentifier`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetKeyOnDeviceIdentifier.html)
    fn get_key_on_device_identifier(
        &self,
        cx: &server::Context,
        body: GetKeyOnDeviceIdentifierRequest,
    ) -> impl Future<Output = Result<Option<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get key value.
    /// `POST /api/v1/Agents/ForeignSystem/GetKeyValue`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetKeyValue.html)
    fn get_key_value(
        &self,
        cx: &server::Context,
        body: GetKeyValueRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get key value on device identifier.
    /// `POST /api/v1/Agents/ForeignSystem/GetKeyValueOnDeviceIdentifier`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetKeyValueOnDeviceIdentifier.html)
    fn get_key_value_on_device_identifier(
        &self,
        cx: &server::Context,
        body: GetKeyValueOnDeviceIdentifierRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save device by identifier.
    /// `POST /api/v1/Agents/ForeignSystem/SaveDeviceByIdentifier`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_SaveDeviceByIdentifier.html)
    fn save_device_by_identifier(
        &self,
        cx: &server::Context,
        request: SaveDeviceByIdentifierRequest,
    ) -> impl Future<Output = Result<Option<ForeignDevice>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save foreign app entity.
    /// `POST /api/v1/Agents/ForeignSystem/SaveForeignAppEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_SaveForeignAppEntity.html)
    fn save_foreign_app_entity(
        &self,
        cx: &server::Context,
        body: ForeignAppEntity,
    ) -> impl Future<Output = Result<Option<ForeignAppEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save foreign device.
    /// `POST /api/v1/Agents/ForeignSystem/SaveForeignDevice`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_SaveForeignDevice.html)
    fn save_foreign_device(
        &self,
        cx: &server::Context,
        request: SaveForeignDeviceRequest,
    ) -> impl Future<Output = Result<Option<ForeignDevice>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save foreign key.
    /// `POST /api/v1/Agents/ForeignSystem/SaveForeignKey`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_SaveForeignKey.html)
    fn save_foreign_key(
        &self,
        cx: &server::Context,
        request: SaveForeignKeyRequest,
    ) -> impl Future<Output = Result<Option<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `ForeignSystem_Agent`, answered by `api`.
pub fn routes(api: impl ForeignSystemAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ForeignSystemAgentServer`] that goes with an operation.
fn dispatch<'a, T: ForeignSystemAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        ADD_DEVICE_BY_IDENTIFIER => server::answer(cx, api.add_device_by_identifier(cx, input.body()?)),
        ADD_FOREIGN_KEY => server::answer(cx, api.add_foreign_key(cx, input.body()?)),
        CREATE_DEFAULT_FOREIGN_APP_ENTITY => server::answer(cx, api.create_default_foreign_app_entity(cx)),
        DELETE_DEVICE_BY_IDENTIFIER => server::answer(cx, api.delete_device_by_identifier(cx, input.body()?)),
        DELETE_FOREIGN_APP_ENTITY => server::answer(cx, api.delete_foreign_app_entity(cx, input.required("ForeignAppEntityId")?)),
        DELETE_FOREIGN_DEVICE => server::answer(cx, api.delete_foreign_device(cx, input.body()?)),
        DELETE_FOREIGN_KEY => server::answer(cx, api.delete_foreign_key(cx, input.body()?)),
        DELETE_FOREIGN_KEY_ON_NAME => server::answer(cx, api.delete_foreign_key_on_name(cx, input.body()?)),
        GET_ALL_FOREIGN_KEYS_ON_ENTITY => server::answer(cx, api.get_all_foreign_keys_on_entity(cx, input.body()?)),
        GET_APP_BY_NAME => server::answer(cx, api.get_app_by_name(cx, input.body()?)),
        GET_APPLICATION_DEVICES => server::answer(cx, api.get_application_devices(cx, input.body()?)),
        GET_APPLICATION_KEYS => server::answer(cx, api.get_application_keys(cx, input.body()?)),
        GET_DEVICE_BY_IDENTIFIER => server::answer(cx, api.get_device_by_identifier(cx, input.body()?)),
        GET_DEVICE_BY_NAME => server::answer(cx, api.get_device_by_name(cx, input.body()?)),
        GET_DEVICE_KEYS => server::answer(cx, api.get_device_keys(cx, input.body()?)),
        GET_DEVICE_KEYS_ON_DEVICE_IDENTIFIER => server::answer(cx, api.get_device_keys_on_device_identifier(cx, input.body()?)),
        GET_DEVICE_KEYS_ON_DEVICE_IDENTIFIER_TABLE => server::answer(cx, api.get_device_keys_on_device_identifier_table(cx, input.body()?)),
        GET_DEVICE_KEYS_ON_DEVICE_IDENTIFIER_TABLE_RECORD_ID => server::answer(cx, api.get_device_keys_on_device_identifier_table_record_id(cx, input.body()?)),
        GET_FOREIGN_APP_ENTITY => server::answer(cx, api.get_foreign_app_entity(cx, input.required("foreignAppEntityId")?)),
        GET_FOREIGN_DEVICE => server::answer(cx, api.get_foreign_device(cx, input.required("foreignDeviceId")?)),
        GET_KEY => server::answer(cx, api.get_key(cx, input.body()?)),
        GET_KEY_BY_VALUE => server::answer(cx, api.get_key_by_value(cx, input.body()?)),
        GET_KEY_BY_VALUE_AND_IDENTIFIER => server::answer(cx, api.get_key_by_value_and_identifier(cx, input.body()?)),
        GET_KEY_ON_DEVICE_IDENTIFIER => server::answer(cx, api.get_key_on_device_identifier(cx, input.body()?)),
        GET_KEY_VALUE => server::answer(cx, api.get_key_value(cx, input.body()?)),
        GET_KEY_VALUE_ON_DEVICE_IDENTIFIER => server::answer(cx, api.get_key_value_on_device_identifier(cx, input.body()?)),
        SAVE_DEVICE_BY_IDENTIFIER => server::answer(cx, api.save_device_by_identifier(cx, input.body()?)),
        SAVE_FOREIGN_APP_ENTITY => server::answer(cx, api.save_foreign_app_entity(cx, input.body()?)),
        SAVE_FOREIGN_DEVICE => server::answer(cx, api.save_foreign_device(cx, input.body()?)),
        SAVE_FOREIGN_KEY => server::answer(cx, api.save_foreign_key(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
