// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Map, server, take};
use crate::types::{
    DeleteForeignKeyOnNameRequest, DeleteForeignKeyRequest, ForeignAppEntity, ForeignDevice, ForeignKey,
    GetDeviceKeysOnDeviceIdentifierTableRecordIdRequest, GetKeyByValueAndIdentifierRequest, GetKeyByValueRequest,
    GetKeyOnDeviceIdentifierRequest, GetKeyRequest, GetKeyValueOnDeviceIdentifierRequest, GetKeyValueRequest,
};

use super::operations::*;

/// Handlers of the tag `ForeignSystem_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ForeignSystemAgentServer: Send + Sync + 'static {
    /// Adds a device to a foreign application and returns it.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/AddDeviceByIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_AddDeviceByIdentifier.html)
    fn add_device_by_identifier<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: Option<String>,
        device_name: Option<String>,
        device_identifier: Option<String>,
    ) -> impl Future<Output = Result<Option<ForeignDevice>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a foreign key to a device of a foreign application and returns it.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/AddForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_AddForeignKey.html)
    fn add_foreign_key<'a>(
        &'a self,
        cx: &'a server::Context,
        foreign_key: Option<ForeignKey>,
        application_name: Option<String>,
        device_name: Option<String>,
        device_identifier: Option<String>,
    ) -> impl Future<Output = Result<Option<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new foreign application with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/CreateDefaultForeignAppEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_CreateDefaultForeignAppEntity.html)
    fn create_default_foreign_app_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ForeignAppEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes a device of a foreign application, found by the names of both and the device's identifier.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/DeleteDeviceByIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_DeleteDeviceByIdentifier.html)
    fn delete_device_by_identifier<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: Option<String>,
        device_name: Option<String>,
        device_identifier: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a foreign application by its key.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/DeleteForeignAppEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_DeleteForeignAppEntity.html)
    fn delete_foreign_app_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        foreign_app_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes a device of a foreign application.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/DeleteForeignDevice`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_DeleteForeignDevice.html)
    fn delete_foreign_device<'a>(
        &'a self,
        cx: &'a server::Context,
        foreign_device: Option<ForeignDevice>,
        application_name: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes foreign keys of one name from a device of a foreign application.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/DeleteForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_DeleteForeignKey.html)
    fn delete_foreign_key<'a>(
        &'a self,
        cx: &'a server::Context,
        body: DeleteForeignKeyRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes foreign keys from a device of a foreign application, like `DeleteForeignKey`, found by the name of the
    /// key.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/DeleteForeignKeyOnName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_DeleteForeignKeyOnName.html)
    fn delete_foreign_key_on_name<'a>(
        &'a self,
        cx: &'a server::Context,
        body: DeleteForeignKeyOnNameRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the keys that external applications keep on one record, by application, device and key name.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetAllForeignKeysOnEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetAllForeignKeysOnEntity.html)
    fn get_all_foreign_keys_on_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        entity_type: Option<String>,
        entity_id: Option<i32>,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the foreign application with the given name.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetAppByName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetAppByName.html)
    fn get_app_by_name<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: Option<String>,
    ) -> impl Future<Output = Result<Option<ForeignAppEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all devices that are registered for a foreign application.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetApplicationDevices`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetApplicationDevices.html)
    fn get_application_devices<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: Option<String>,
    ) -> impl Future<Output = Result<Vec<ForeignDevice>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all foreign keys that belong to a foreign application, on any device.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetApplicationKeys`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetApplicationKeys.html)
    fn get_application_keys<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: Option<String>,
    ) -> impl Future<Output = Result<Vec<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a device of a foreign application, found by its name and its identifier.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetDeviceByIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetDeviceByIdentifier.html)
    fn get_device_by_identifier<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: Option<String>,
        device_name: Option<String>,
        device_identifier: Option<String>,
    ) -> impl Future<Output = Result<Option<ForeignDevice>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a device of a foreign application, found by its name.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetDeviceByName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetDeviceByName.html)
    fn get_device_by_name<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: Option<String>,
        device_name: Option<String>,
    ) -> impl Future<Output = Result<Option<ForeignDevice>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all foreign keys of a device, found by the names of application and device.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetDeviceKeys`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetDeviceKeys.html)
    fn get_device_keys<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: Option<String>,
        device_name: Option<String>,
    ) -> impl Future<Output = Result<Vec<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all foreign keys of a device, found by its name and its identifier.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetDeviceKeysOnDeviceIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetDeviceKeysOnDeviceIdentifier.html)
    fn get_device_keys_on_device_identifier<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: Option<String>,
        device_name: Option<String>,
        device_identifier: Option<String>,
    ) -> impl Future<Output = Result<Vec<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the foreign keys of a device, found by its identifier, that refer to one table.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetDeviceKeysOnDeviceIdentifierTable`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetDeviceKeysOnDeviceIdentifierTable.html)
    fn get_device_keys_on_device_identifier_table<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: Option<String>,
        device_name: Option<String>,
        device_identifier: Option<String>,
        table_name: Option<String>,
    ) -> impl Future<Output = Result<Vec<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the foreign keys of a device, found by its identifier, that refer to one record of a table.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetDeviceKeysOnDeviceIdentifierTableRecordId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetDeviceKeysOnDeviceIdentifierTableRecordId.html)
    fn get_device_keys_on_device_identifier_table_record_id<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetDeviceKeysOnDeviceIdentifierTableRecordIdRequest,
    ) -> impl Future<Output = Result<Vec<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one foreign application, looked up by its key.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetForeignAppEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetForeignAppEntity.html)
    fn get_foreign_app_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        foreign_app_entity_id: i32,
    ) -> impl Future<Output = Result<Option<ForeignAppEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one foreign device, looked up by its key.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetForeignDevice`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetForeignDevice.html)
    fn get_foreign_device<'a>(
        &'a self,
        cx: &'a server::Context,
        foreign_device_id: i32,
    ) -> impl Future<Output = Result<Option<ForeignDevice>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the foreign key with the given name on a device of a foreign application.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetKey.html)
    fn get_key<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetKeyRequest,
    ) -> impl Future<Output = Result<Option<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the foreign key with the given name and value on a device of a foreign application.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetKeyByValue`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetKeyByValue.html)
    fn get_key_by_value<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetKeyByValueRequest,
    ) -> impl Future<Output = Result<Option<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the foreign key with the given name and value on a device of a foreign application, where the device is
    /// found by its identifier too.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetKeyByValueAndIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetKeyByValueAndIdentifier.html)
    fn get_key_by_value_and_identifier<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetKeyByValueAndIdentifierRequest,
    ) -> impl Future<Output = Result<Option<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the foreign key with the given name on a device that is found by its identifier.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetKeyOnDeviceIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetKeyOnDeviceIdentifier.html)
    fn get_key_on_device_identifier<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetKeyOnDeviceIdentifierRequest,
    ) -> impl Future<Output = Result<Option<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns only the value of a foreign key on a device of a foreign application.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetKeyValue`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetKeyValue.html)
    fn get_key_value<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetKeyValueRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns only the value of the foreign key with the given name on a device that is found by its identifier.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetKeyValueOnDeviceIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetKeyValueOnDeviceIdentifier.html)
    fn get_key_value_on_device_identifier<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetKeyValueOnDeviceIdentifierRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Updates a device of a foreign application, found by application name, device name and device identifier, and
    /// returns it.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/SaveDeviceByIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_SaveDeviceByIdentifier.html)
    fn save_device_by_identifier<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: Option<String>,
        device_name: Option<String>,
        device_identifier: Option<String>,
        foreign_device: Option<ForeignDevice>,
    ) -> impl Future<Output = Result<Option<ForeignDevice>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a foreign application: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/SaveForeignAppEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_SaveForeignAppEntity.html)
    fn save_foreign_app_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ForeignAppEntity,
    ) -> impl Future<Output = Result<Option<ForeignAppEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a device of a foreign application and returns it.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/SaveForeignDevice`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_SaveForeignDevice.html)
    fn save_foreign_device<'a>(
        &'a self,
        cx: &'a server::Context,
        foreign_device: Option<ForeignDevice>,
        application_name: Option<String>,
    ) -> impl Future<Output = Result<Option<ForeignDevice>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a foreign key on a device of a foreign application and returns it.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/SaveForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_SaveForeignKey.html)
    fn save_foreign_key<'a>(
        &'a self,
        cx: &'a server::Context,
        foreign_key: Option<ForeignKey>,
        application_name: Option<String>,
        device_name: Option<String>,
        device_identifier: Option<String>,
    ) -> impl Future<Output = Result<Option<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `ForeignSystem_Agent`, served by `api`.
pub fn routes(api: impl ForeignSystemAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ForeignSystemAgentServer`] that goes with an operation.
fn dispatch<'a, T: ForeignSystemAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::AddDeviceByIdentifier) => {
            let mut application_name = None;
            let mut device_name = None;
            let mut device_identifier = None;
            take!(input.arguments(&mut [&mut application_name, &mut device_name, &mut device_identifier]));
            server::respond(cx, api.add_device_by_identifier(cx, application_name, device_name, device_identifier))
        }
        Some(Op::AddForeignKey) => {
            let mut foreign_key = None;
            let mut application_name = None;
            let mut device_name = None;
            let mut device_identifier = None;
            take!(input.arguments(&mut [
                &mut foreign_key,
                &mut application_name,
                &mut device_name,
                &mut device_identifier,
            ]));
            server::respond(cx, api.add_foreign_key(cx, foreign_key, application_name, device_name, device_identifier))
        }
        Some(Op::CreateDefaultForeignAppEntity) => server::respond(cx, api.create_default_foreign_app_entity(cx)),
        Some(Op::DeleteDeviceByIdentifier) => {
            let mut application_name = None;
            let mut device_name = None;
            let mut device_identifier = None;
            take!(input.arguments(&mut [&mut application_name, &mut device_name, &mut device_identifier]));
            server::respond(cx, api.delete_device_by_identifier(cx, application_name, device_name, device_identifier))
        }
        Some(Op::DeleteForeignAppEntity) => server::respond(
            cx,
            api.delete_foreign_app_entity(cx, take!(input.required("foreignAppEntityId"))),
        ),
        Some(Op::DeleteForeignDevice) => {
            let mut foreign_device = None;
            let mut application_name = None;
            take!(input.arguments(&mut [&mut foreign_device, &mut application_name]));
            server::respond(cx, api.delete_foreign_device(cx, foreign_device, application_name))
        }
        Some(Op::DeleteForeignKey) => server::respond(cx, api.delete_foreign_key(cx, take!(input.body()))),
        Some(Op::DeleteForeignKeyOnName) => server::respond(
            cx,
            api.delete_foreign_key_on_name(cx, take!(input.body())),
        ),
        Some(Op::GetAllForeignKeysOnEntity) => {
            let mut entity_type = None;
            let mut entity_id = None;
            take!(input.arguments(&mut [&mut entity_type, &mut entity_id]));
            server::respond(cx, api.get_all_foreign_keys_on_entity(cx, entity_type, entity_id))
        }
        Some(Op::GetAppByName) => {
            let mut application_name = None;
            take!(input.arguments(&mut [&mut application_name]));
            server::respond(cx, api.get_app_by_name(cx, application_name))
        }
        Some(Op::GetApplicationDevices) => {
            let mut application_name = None;
            take!(input.arguments(&mut [&mut application_name]));
            server::respond(cx, api.get_application_devices(cx, application_name))
        }
        Some(Op::GetApplicationKeys) => {
            let mut application_name = None;
            take!(input.arguments(&mut [&mut application_name]));
            server::respond(cx, api.get_application_keys(cx, application_name))
        }
        Some(Op::GetDeviceByIdentifier) => {
            let mut application_name = None;
            let mut device_name = None;
            let mut device_identifier = None;
            take!(input.arguments(&mut [&mut application_name, &mut device_name, &mut device_identifier]));
            server::respond(cx, api.get_device_by_identifier(cx, application_name, device_name, device_identifier))
        }
        Some(Op::GetDeviceByName) => {
            let mut application_name = None;
            let mut device_name = None;
            take!(input.arguments(&mut [&mut application_name, &mut device_name]));
            server::respond(cx, api.get_device_by_name(cx, application_name, device_name))
        }
        Some(Op::GetDeviceKeys) => {
            let mut application_name = None;
            let mut device_name = None;
            take!(input.arguments(&mut [&mut application_name, &mut device_name]));
            server::respond(cx, api.get_device_keys(cx, application_name, device_name))
        }
        Some(Op::GetDeviceKeysOnDeviceIdentifier) => {
            let mut application_name = None;
            let mut device_name = None;
            let mut device_identifier = None;
            take!(input.arguments(&mut [&mut application_name, &mut device_name, &mut device_identifier]));
            server::respond(
                cx,
                api.get_device_keys_on_device_identifier(cx, application_name, device_name, device_identifier),
            )
        }
        Some(Op::GetDeviceKeysOnDeviceIdentifierTable) => {
            let mut application_name = None;
            let mut device_name = None;
            let mut device_identifier = None;
            let mut table_name = None;
            take!(input.arguments(&mut [
                &mut application_name,
                &mut device_name,
                &mut device_identifier,
                &mut table_name,
            ]));
            server::respond(
                cx,
                api.get_device_keys_on_device_identifier_table(
                    cx,
                    application_name,
                    device_name,
                    device_identifier,
                    table_name,
                ),
            )
        }
        Some(Op::GetDeviceKeysOnDeviceIdentifierTableRecordId) => server::respond(
            cx,
            api.get_device_keys_on_device_identifier_table_record_id(cx, take!(input.body())),
        ),
        Some(Op::GetForeignAppEntity) => server::respond(
            cx,
            api.get_foreign_app_entity(cx, take!(input.required("foreignAppEntityId"))),
        ),
        Some(Op::GetForeignDevice) => server::respond(
            cx,
            api.get_foreign_device(cx, take!(input.required("foreignDeviceId"))),
        ),
        Some(Op::GetKey) => server::respond(cx, api.get_key(cx, take!(input.body()))),
        Some(Op::GetKeyByValue) => server::respond(cx, api.get_key_by_value(cx, take!(input.body()))),
        Some(Op::GetKeyByValueAndIdentifier) => server::respond(
            cx,
            api.get_key_by_value_and_identifier(cx, take!(input.body())),
        ),
        Some(Op::GetKeyOnDeviceIdentifier) => server::respond(
            cx,
            api.get_key_on_device_identifier(cx, take!(input.body())),
        ),
        Some(Op::GetKeyValue) => server::respond(cx, api.get_key_value(cx, take!(input.body()))),
        Some(Op::GetKeyValueOnDeviceIdentifier) => server::respond(
            cx,
            api.get_key_value_on_device_identifier(cx, take!(input.body())),
        ),
        Some(Op::SaveDeviceByIdentifier) => {
            let mut application_name = None;
            let mut device_name = None;
            let mut device_identifier = None;
            let mut foreign_device = None;
            take!(input.arguments(&mut [
                &mut application_name,
                &mut device_name,
                &mut device_identifier,
                &mut foreign_device,
            ]));
            server::respond(
                cx,
                api.save_device_by_identifier(cx, application_name, device_name, device_identifier, foreign_device),
            )
        }
        Some(Op::SaveForeignAppEntity) => server::respond(cx, api.save_foreign_app_entity(cx, take!(input.body()))),
        Some(Op::SaveForeignDevice) => {
            let mut foreign_device = None;
            let mut application_name = None;
            take!(input.arguments(&mut [&mut foreign_device, &mut application_name]));
            server::respond(cx, api.save_foreign_device(cx, foreign_device, application_name))
        }
        Some(Op::SaveForeignKey) => {
            let mut foreign_key = None;
            let mut application_name = None;
            let mut device_name = None;
            let mut device_identifier = None;
            take!(input.arguments(&mut [
                &mut foreign_key,
                &mut application_name,
                &mut device_name,
                &mut device_identifier,
            ]));
            server::respond(cx, api.save_foreign_key(cx, foreign_key, application_name, device_name, device_identifier))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
