// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{
    ForeignAppEntity, ForeignAppEntityWithLinks, ForeignDevice, ForeignKey, JsonPatch, Mode, ODataSlimResponse, Output,
};

use super::operations::*;

/// Handlers of the tag `ForeignApp`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ForeignAppServer: Send + Sync + 'static {
    /// Returns rows about every foreign application, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/ForeignApp`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        filter: Option<String>,
        order_by: Option<String>,
        entities: Option<String>,
        top: Option<i32>,
        skip: Option<i32>,
        mode: Option<Mode>,
        options: Option<String>,
        context: Option<String>,
        format: Option<String>,
        json_safe: Option<bool>,
        output: Option<Output>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a new foreign application and returns it with its key and links.
    ///
    /// `POST /api/v1/ForeignApp`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_PostForeignAppEntity.html)
    fn post_foreign_app_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ForeignAppEntity,
    ) -> impl Future<Output = Result<Option<ForeignAppEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new foreign application with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/ForeignApp/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_DefaultForeignAppEntity.html)
    fn default_foreign_app_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ForeignAppEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an application by its name.
    ///
    /// `GET /api/v1/ForeignApp/{applicationName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetAppByName.html)
    fn get_app_by_name<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: String,
    ) -> impl Future<Output = Result<Option<ForeignAppEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an application by its name, as the POST does, and returns it.
    ///
    /// `PUT /api/v1/ForeignApp/{applicationName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_PostForeignApp_PUT.html)
    fn post_foreign_app_put<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: String,
    ) -> impl Future<Output = Result<Option<ForeignAppEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an application that will keep keys on records, by its name, and returns it.
    ///
    /// `POST /api/v1/ForeignApp/{applicationName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_PostForeignApp.html)
    fn post_foreign_app<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: String,
    ) -> impl Future<Output = Result<Option<ForeignAppEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all devices that are registered for a foreign application, found by its name.
    ///
    /// `GET /api/v1/ForeignApp/{applicationName}/Devices`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetApplicationDevices.html)
    fn get_application_devices<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: String,
    ) -> impl Future<Output = Result<Vec<ForeignDevice>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the foreign key with the given name and value on a device of a foreign application.
    ///
    /// `GET /api/v1/ForeignApp/{applicationName}/{deviceName}/Key/{keyName}/{tableName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetKeyByValue.html)
    fn get_key_by_value<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: String,
        device_name: String,
        key_name: String,
        table_name: String,
        key_value: String,
    ) -> impl Future<Output = Result<Option<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the foreign key with the given name on a device of a foreign application.
    ///
    /// `GET /api/v1/ForeignApp/{applicationName}/{deviceName}/Key/{keyName}/{tableName}/{recordId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetKey.html)
    fn get_key<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: String,
        device_name: String,
        key_name: String,
        table_name: String,
        record_id: i32,
    ) -> impl Future<Output = Result<Option<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns only the value of a foreign key, as text, from a device of a foreign application.
    ///
    /// `GET /api/v1/ForeignApp/{applicationName}/{deviceName}/Key/{keyName}/{tableName}/{recordId}/Value`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetKeyValue.html)
    fn get_key_value<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: String,
        device_name: String,
        key_name: String,
        table_name: String,
        record_id: i32,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a device of a foreign application, found by its name and identifier.
    ///
    /// `GET /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetDeviceByIdentifier.html)
    fn get_device_by_identifier<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: String,
        device_name: String,
        device_identifier: String,
    ) -> impl Future<Output = Result<Option<ForeignDevice>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Updates a device of a foreign application, found by the names of application and device and its identifier, and
    /// returns it.
    ///
    /// `PUT /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_SaveDeviceByIdentifier.html)
    fn save_device_by_identifier<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: String,
        device_name: String,
        device_identifier: String,
        body: ForeignDevice,
    ) -> impl Future<Output = Result<Option<ForeignDevice>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a device to a foreign application and returns it.
    ///
    /// `POST /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_AddDeviceByIdentifier.html)
    fn add_device_by_identifier<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: String,
        device_name: String,
        device_identifier: String,
    ) -> impl Future<Output = Result<Option<ForeignDevice>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a device of a foreign application, found by application, device name and identifier.
    ///
    /// `DELETE /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_DeleteDeviceByIdentifier.html)
    fn delete_device_by_identifier<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: String,
        device_name: String,
        device_identifier: String,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a foreign key on a device of a foreign application, found by its name and identifier, and returns the
    /// key.
    ///
    /// `PUT /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}/Key`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_SaveForeignKey.html)
    fn save_foreign_key<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: String,
        device_name: String,
        device_identifier: String,
        body: ForeignKey,
    ) -> impl Future<Output = Result<Option<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a foreign key to a device of a foreign application, found by its name and identifier, and returns the key.
    ///
    /// `POST /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}/Key`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_AddForeignKey.html)
    fn add_foreign_key<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: String,
        device_name: String,
        device_identifier: String,
        body: ForeignKey,
    ) -> impl Future<Output = Result<Option<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the foreign key with the given name and value on a device that is found by its name and identifier.
    ///
    /// `GET /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}/Key/{keyName}/{tableName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetKeyByValueAndIdentifier.html)
    fn get_key_by_value_and_identifier<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: String,
        device_name: String,
        device_identifier: String,
        key_name: String,
        table_name: String,
        value: String,
    ) -> impl Future<Output = Result<Option<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the foreign key with the given name on a device of a foreign application, where the device is found by
    /// its name and identifier.
    ///
    /// `GET /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}/Key/{keyName}/{tableName}/{recordId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetKeyOnDeviceIdentifier.html)
    fn get_key_on_device_identifier<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: String,
        device_name: String,
        device_identifier: String,
        key_name: String,
        table_name: String,
        record_id: i32,
    ) -> impl Future<Output = Result<Option<ForeignKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes foreign keys of one name from a device of a foreign application.
    ///
    /// `DELETE /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}/Key/{keyName}/{tableName}/{recordId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_DeleteForeignKeyOnName.html)
    fn delete_foreign_key_on_name<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: String,
        device_name: String,
        device_identifier: String,
        key_name: String,
        table_name: String,
        record_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns only the value of a foreign key, as text, from a device that is found by its name and identifier.
    ///
    /// `GET /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}/Key/{keyName}/{tableName}/{recordId}/Value`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetKeyValueOnDeviceIdentifier.html)
    fn get_key_value_on_device_identifier<'a>(
        &'a self,
        cx: &'a server::Context,
        application_name: String,
        device_name: String,
        device_identifier: String,
        key_name: String,
        table_name: String,
        record_id: i32,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one foreign application by its key, with links to related resources.
    ///
    /// `GET /api/v1/ForeignApp/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetForeignAppEntity.html)
    fn get_foreign_app_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ForeignAppEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a foreign application by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/ForeignApp/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_PutForeignAppEntity.html)
    fn put_foreign_app_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ForeignAppEntity,
    ) -> impl Future<Output = Result<Option<ForeignAppEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a foreign application by its key.
    ///
    /// `DELETE /api/v1/ForeignApp/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_DeleteForeignAppEntity.html)
    fn delete_foreign_app_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a foreign application by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/ForeignApp/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_PatchForeignAppEntity.html)
    fn patch_foreign_app_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<ForeignAppEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `ForeignApp`, served by `api`.
pub fn routes(api: impl ForeignAppServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ForeignAppServer`] that goes with an operation.
fn dispatch<'a, T: ForeignAppServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetAll) => server::respond(
            cx,
            api.get_all(
                cx,
                take!(input.query("$filter")),
                take!(input.query("$orderBy")),
                take!(input.query("$entities")),
                take!(input.query("$top")),
                take!(input.query("$skip")),
                take!(input.query("$mode")),
                take!(input.query("$options")),
                take!(input.query("$context")),
                take!(input.query("$format")),
                take!(input.query("$jsonSafe")),
                take!(input.query("$output")),
            ),
        ),
        Some(Op::PostForeignAppEntity) => server::respond(cx, api.post_foreign_app_entity(cx, take!(input.body()))),
        Some(Op::DefaultForeignAppEntity) => server::respond(cx, api.default_foreign_app_entity(cx)),
        Some(Op::GetAppByName) => server::respond(cx, api.get_app_by_name(cx, take!(input.path("applicationName")))),
        Some(Op::PostForeignAppPut) => server::respond(
            cx,
            api.post_foreign_app_put(cx, take!(input.path("applicationName"))),
        ),
        Some(Op::PostForeignApp) => server::respond(cx, api.post_foreign_app(cx, take!(input.path("applicationName")))),
        Some(Op::GetApplicationDevices) => server::respond(
            cx,
            api.get_application_devices(cx, take!(input.path("applicationName"))),
        ),
        Some(Op::GetKeyByValue) => server::respond(
            cx,
            api.get_key_by_value(
                cx,
                take!(input.path("applicationName")),
                take!(input.path("deviceName")),
                take!(input.path("keyName")),
                take!(input.path("tableName")),
                take!(input.required("keyValue")),
            ),
        ),
        Some(Op::GetKey) => server::respond(
            cx,
            api.get_key(
                cx,
                take!(input.path("applicationName")),
                take!(input.path("deviceName")),
                take!(input.path("keyName")),
                take!(input.path("tableName")),
                take!(input.path("recordId")),
            ),
        ),
        Some(Op::GetKeyValue) => server::respond(
            cx,
            api.get_key_value(
                cx,
                take!(input.path("applicationName")),
                take!(input.path("deviceName")),
                take!(input.path("keyName")),
                take!(input.path("tableName")),
                take!(input.path("recordId")),
            ),
        ),
        Some(Op::GetDeviceByIdentifier) => server::respond(
            cx,
            api.get_device_by_identifier(
                cx,
                take!(input.path("applicationName")),
                take!(input.path("deviceName")),
                take!(input.path("deviceIdentifier")),
            ),
        ),
        Some(Op::SaveDeviceByIdentifier) => server::respond(
            cx,
            api.save_device_by_identifier(
                cx,
                take!(input.path("applicationName")),
                take!(input.path("deviceName")),
                take!(input.path("deviceIdentifier")),
                take!(input.body()),
            ),
        ),
        Some(Op::AddDeviceByIdentifier) => server::respond(
            cx,
            api.add_device_by_identifier(
                cx,
                take!(input.path("applicationName")),
                take!(input.path("deviceName")),
                take!(input.path("deviceIdentifier")),
            ),
        ),
        Some(Op::DeleteDeviceByIdentifier) => server::respond(
            cx,
            api.delete_device_by_identifier(
                cx,
                take!(input.path("applicationName")),
                take!(input.path("deviceName")),
                take!(input.path("deviceIdentifier")),
            ),
        ),
        Some(Op::SaveForeignKey) => server::respond(
            cx,
            api.save_foreign_key(
                cx,
                take!(input.path("applicationName")),
                take!(input.path("deviceName")),
                take!(input.path("deviceIdentifier")),
                take!(input.body()),
            ),
        ),
        Some(Op::AddForeignKey) => server::respond(
            cx,
            api.add_foreign_key(
                cx,
                take!(input.path("applicationName")),
                take!(input.path("deviceName")),
                take!(input.path("deviceIdentifier")),
                take!(input.body()),
            ),
        ),
        Some(Op::GetKeyByValueAndIdentifier) => server::respond(
            cx,
            api.get_key_by_value_and_identifier(
                cx,
                take!(input.path("applicationName")),
                take!(input.path("deviceName")),
                take!(input.path("deviceIdentifier")),
                take!(input.path("keyName")),
                take!(input.path("tableName")),
                take!(input.required("Value")),
            ),
        ),
        Some(Op::GetKeyOnDeviceIdentifier) => server::respond(
            cx,
            api.get_key_on_device_identifier(
                cx,
                take!(input.path("applicationName")),
                take!(input.path("deviceName")),
                take!(input.path("deviceIdentifier")),
                take!(input.path("keyName")),
                take!(input.path("tableName")),
                take!(input.path("recordId")),
            ),
        ),
        Some(Op::DeleteForeignKeyOnName) => server::respond(
            cx,
            api.delete_foreign_key_on_name(
                cx,
                take!(input.path("applicationName")),
                take!(input.path("deviceName")),
                take!(input.path("deviceIdentifier")),
                take!(input.path("keyName")),
                take!(input.path("tableName")),
                take!(input.path("recordId")),
            ),
        ),
        Some(Op::GetKeyValueOnDeviceIdentifier) => server::respond(
            cx,
            api.get_key_value_on_device_identifier(
                cx,
                take!(input.path("applicationName")),
                take!(input.path("deviceName")),
                take!(input.path("deviceIdentifier")),
                take!(input.path("keyName")),
                take!(input.path("tableName")),
                take!(input.path("recordId")),
            ),
        ),
        Some(Op::GetForeignAppEntity) => server::respond(cx, api.get_foreign_app_entity(cx, take!(input.path("id")))),
        Some(Op::PutForeignAppEntity) => server::respond(
            cx,
            api.put_foreign_app_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteForeignAppEntity) => server::respond(
            cx,
            api.delete_foreign_app_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PatchForeignAppEntity) => server::respond(
            cx,
            api.patch_foreign_app_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
