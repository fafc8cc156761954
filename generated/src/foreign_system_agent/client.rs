// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{
    DeleteForeignKeyOnNameRequest, DeleteForeignKeyRequest, ForeignAppEntity, ForeignDevice, ForeignKey,
    GetDeviceKeysOnDeviceIdentifierTableRecordIdRequest, GetKeyByValueAndIdentifierRequest, GetKeyByValueRequest,
    GetKeyOnDeviceIdentifierRequest, GetKeyRequest, GetKeyValueOnDeviceIdentifierRequest, GetKeyValueRequest,
};

use super::operations::*;

/// Calls of the tag `ForeignSystem_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct ForeignSystemAgentClient<'c>(&'c Client);

impl<'c> ForeignSystemAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Adds a device to a foreign application and returns it. An identifier can tell apart devices with the same name.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/AddDeviceByIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_AddDeviceByIdentifier.html)
    /// - body, `AddDeviceByIdentifierRequest`.
    ///   - `ApplicationName`, text: Application that owns the foreign keys.
    ///   - `DeviceName`, text: Device of the application that the keys belong to; one application can have several.
    ///   - `DeviceIdentifier`, text: Unique identifier of the device to add.
    /// - returns 200 with [`ForeignDevice`](crate::types::ForeignDevice).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.foreign_system_agent().add_device_by_identifier(
    ///     "application name",
    ///     "device name",
    ///     "device identifier",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_AddDeviceByIdentifier")]
    #[inline]
    pub fn add_device_by_identifier(
        self,
        application_name: &str,
        device_name: &str,
        device_identifier: &str,
    ) -> Call<'c, ForeignDevice, Select> {
        self.call(Op::AddDeviceByIdentifier, &[])
            .arguments(&[View::Str(application_name), View::Str(device_name), View::Str(device_identifier)])
    }

    /// Adds a foreign key to a device of a foreign application and returns it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/AddForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_AddForeignKey.html)
    /// - body, `AddForeignKeyRequest`.
    ///   - `ForeignKey`, [`ForeignKey`](crate::types::ForeignKey): Foreign key to add to the device.
    ///   - `ApplicationName`, text: Application that owns the foreign keys.
    ///   - `DeviceName`, text: Device of the application that the keys belong to; one application can have several.
    ///   - `DeviceIdentifier`, text: Unique identifier of the device; optional when the device has none.
    /// - returns 200 with [`ForeignKey`](crate::types::ForeignKey).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let foreign_key = superoffice::types::ForeignKey::new().set_table_name("Example");
    /// let response = client.foreign_system_agent().add_foreign_key(
    ///     &foreign_key,
    ///     "application name",
    ///     "device name",
    ///     "device identifier",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_AddForeignKey")]
    #[inline]
    pub fn add_foreign_key(
        self,
        foreign_key: &ForeignKey,
        application_name: &str,
        device_name: &str,
        device_identifier: &str,
    ) -> Call<'c, ForeignKey, Select> {
        self.call(Op::AddForeignKey, &[])
            .arguments(
                &[
                    View::Carrier(foreign_key),
                    View::Str(application_name),
                    View::Str(device_name),
                    View::Str(device_identifier),
                ],
            )
    }

    /// Returns a new foreign application with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/CreateDefaultForeignAppEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_CreateDefaultForeignAppEntity.html)
    /// - returns 200 with [`ForeignAppEntity`](crate::types::ForeignAppEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.foreign_system_agent().create_default_foreign_app_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_CreateDefaultForeignAppEntity")]
    #[inline]
    pub fn create_default_foreign_app_entity(self) -> Call<'c, ForeignAppEntity> {
        self.call(Op::CreateDefaultForeignAppEntity, &[])
    }

    /// Deletes a device of a foreign application, found by the names of both and the device's identifier.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/DeleteDeviceByIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_DeleteDeviceByIdentifier.html)
    /// - body, `DeleteDeviceByIdentifierRequest`.
    ///   - `ApplicationName`, text: Application that owns the foreign keys.
    ///   - `DeviceName`, text: Device of the application that the keys belong to; one application can have several.
    ///   - `DeviceIdentifier`, text: Unique identifier of the device to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.foreign_system_agent().delete_device_by_identifier(
    ///     "application name",
    ///     "device name",
    ///     "device identifier",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_DeleteDeviceByIdentifier")]
    #[inline]
    pub fn delete_device_by_identifier(
        self,
        application_name: &str,
        device_name: &str,
        device_identifier: &str,
    ) -> Call<'c, (), Select> {
        self.call(Op::DeleteDeviceByIdentifier, &[])
            .arguments(&[View::Str(application_name), View::Str(device_name), View::Str(device_identifier)])
    }

    /// Removes a foreign application by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/DeleteForeignAppEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_DeleteForeignAppEntity.html)
    /// - `foreignAppEntityId` (query), `i32`: Key of the foreign application to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.foreign_system_agent().delete_foreign_app_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_DeleteForeignAppEntity")]
    #[inline]
    pub fn delete_foreign_app_entity(self, foreign_app_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteForeignAppEntity, &[]).query("foreignAppEntityId", View::I32(foreign_app_entity_id))
    }

    /// Deletes a device of a foreign application.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/DeleteForeignDevice`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_DeleteForeignDevice.html)
    /// - body, `DeleteForeignDeviceRequest`.
    ///   - `ForeignDevice`, [`ForeignDevice`](crate::types::ForeignDevice): Device that the application loses.
    ///   - `ApplicationName`, text: Application that owns the foreign keys.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let foreign_device = superoffice::types::ForeignDevice::new().set_name("Example");
    /// client.foreign_system_agent().delete_foreign_device(&foreign_device, "application name")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_DeleteForeignDevice")]
    #[inline]
    pub fn delete_foreign_device(self, foreign_device: &ForeignDevice, application_name: &str) -> Call<'c, (), Select> {
        self.call(Op::DeleteForeignDevice, &[]).arguments(&[View::Carrier(foreign_device), View::Str(application_name)])
    }

    /// Deletes foreign keys of one name from a device of a foreign application. Take care: with an empty table name it
    /// deletes that key in all tables, and with a record id of 0 for all records of the table.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/DeleteForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_DeleteForeignKey.html)
    /// - body, [`DeleteForeignKeyRequest`](crate::types::DeleteForeignKeyRequest).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::DeleteForeignKeyRequest::new().set_application_name("Example");
    /// client.foreign_system_agent().delete_foreign_key(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_DeleteForeignKey")]
    #[inline]
    pub fn delete_foreign_key(self, body: &DeleteForeignKeyRequest) -> Call<'c, (), Select> {
        self.call(Op::DeleteForeignKey, &[]).body(View::Carrier(body))
    }

    /// Deletes foreign keys from a device of a foreign application, like `DeleteForeignKey`, found by the name of the
    /// key. Take care: with an empty table name it deletes that key in all tables, and with a record id of 0 for all
    /// records of the table.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/DeleteForeignKeyOnName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_DeleteForeignKeyOnName.html)
    /// - body, [`DeleteForeignKeyOnNameRequest`](crate::types::DeleteForeignKeyOnNameRequest).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::DeleteForeignKeyOnNameRequest::new().set_application_name("Example");
    /// client.foreign_system_agent().delete_foreign_key_on_name(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_DeleteForeignKeyOnName")]
    #[inline]
    pub fn delete_foreign_key_on_name(self, body: &DeleteForeignKeyOnNameRequest) -> Call<'c, (), Select> {
        self.call(Op::DeleteForeignKeyOnName, &[]).body(View::Carrier(body))
    }

    /// Returns the keys that external applications keep on one record, by application, device and key name.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetAllForeignKeysOnEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetAllForeignKeysOnEntity.html)
    /// - body, `GetAllForeignKeysOnEntityRequest`.
    ///   - `EntityType`, text: Kind of record by its table, such as contact or project.
    ///   - `EntityId`, `i32`: Key of the record whose foreign keys are returned, within its table.
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.foreign_system_agent().get_all_foreign_keys_on_entity("entity type", 1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_GetAllForeignKeysOnEntity")]
    #[inline]
    pub fn get_all_foreign_keys_on_entity(self, entity_type: &str, entity_id: i32) -> Call<'c, Map<String>, Select> {
        self.call(Op::GetAllForeignKeysOnEntity, &[]).arguments(&[View::Str(entity_type), View::I32(entity_id)])
    }

    /// Returns the foreign application with the given name.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetAppByName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetAppByName.html)
    /// - body, `GetAppByNameRequest`.
    ///   - `ApplicationName`, text: Application that owns the foreign keys.
    /// - returns 200 with [`ForeignAppEntity`](crate::types::ForeignAppEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.foreign_system_agent().get_app_by_name("application name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_GetAppByName")]
    #[inline]
    pub fn get_app_by_name(self, application_name: &str) -> Call<'c, ForeignAppEntity, Select> {
        self.call(Op::GetAppByName, &[]).arguments(&[View::Str(application_name)])
    }

    /// Returns all devices that are registered for a foreign application.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetApplicationDevices`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetApplicationDevices.html)
    /// - body, `GetApplicationDevicesRequest`.
    ///   - `ApplicationName`, text: Application that owns the foreign keys.
    /// - returns 200 with list of [`ForeignDevice`](crate::types::ForeignDevice).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.foreign_system_agent().get_application_devices("application name")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_GetApplicationDevices")]
    #[inline]
    pub fn get_application_devices(self, application_name: &str) -> Call<'c, Vec<ForeignDevice>, Select> {
        self.call(Op::GetApplicationDevices, &[]).arguments(&[View::Str(application_name)])
    }

    /// Returns all foreign keys that belong to a foreign application, on any device.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetApplicationKeys`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetApplicationKeys.html)
    /// - body, `GetApplicationKeysRequest`.
    ///   - `ApplicationName`, text: Application that owns the foreign keys.
    /// - returns 200 with list of [`ForeignKey`](crate::types::ForeignKey).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.foreign_system_agent().get_application_keys("application name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_GetApplicationKeys")]
    #[inline]
    pub fn get_application_keys(self, application_name: &str) -> Call<'c, Vec<ForeignKey>, Select> {
        self.call(Op::GetApplicationKeys, &[]).arguments(&[View::Str(application_name)])
    }

    /// Returns a device of a foreign application, found by its name and its identifier.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetDeviceByIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetDeviceByIdentifier.html)
    /// - body, `GetDeviceByIdentifierRequest`.
    ///   - `ApplicationName`, text: Application that owns the foreign keys.
    ///   - `DeviceName`, text: Device of the application that the keys belong to; one application can have several.
    ///   - `DeviceIdentifier`, text: Unique identifier of the device; optional when the device has none.
    /// - returns 200 with [`ForeignDevice`](crate::types::ForeignDevice).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.foreign_system_agent().get_device_by_identifier(
    ///     "application name",
    ///     "device name",
    ///     "device identifier",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_GetDeviceByIdentifier")]
    #[inline]
    pub fn get_device_by_identifier(
        self,
        application_name: &str,
        device_name: &str,
        device_identifier: &str,
    ) -> Call<'c, ForeignDevice, Select> {
        self.call(Op::GetDeviceByIdentifier, &[])
            .arguments(&[View::Str(application_name), View::Str(device_name), View::Str(device_identifier)])
    }

    /// Returns a device of a foreign application, found by its name.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetDeviceByName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetDeviceByName.html)
    /// - body, `GetDeviceByNameRequest`.
    ///   - `ApplicationName`, text: Application that owns the foreign keys.
    ///   - `DeviceName`, text: Device of the application that the keys belong to; one application can have several.
    /// - returns 200 with [`ForeignDevice`](crate::types::ForeignDevice).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.foreign_system_agent().get_device_by_name("application name", "device name")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_GetDeviceByName")]
    #[inline]
    pub fn get_device_by_name(self, application_name: &str, device_name: &str) -> Call<'c, ForeignDevice, Select> {
        self.call(Op::GetDeviceByName, &[]).arguments(&[View::Str(application_name), View::Str(device_name)])
    }

    /// Returns all foreign keys of a device, found by the names of application and device.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetDeviceKeys`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetDeviceKeys.html)
    /// - body, `GetDeviceKeysRequest`.
    ///   - `ApplicationName`, text: Application that owns the foreign keys.
    ///   - `DeviceName`, text: Device of the application that the keys belong to; one application can have several.
    /// - returns 200 with list of [`ForeignKey`](crate::types::ForeignKey).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.foreign_system_agent().get_device_keys("application name", "device name")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_GetDeviceKeys")]
    #[inline]
    pub fn get_device_keys(self, application_name: &str, device_name: &str) -> Call<'c, Vec<ForeignKey>, Select> {
        self.call(Op::GetDeviceKeys, &[]).arguments(&[View::Str(application_name), View::Str(device_name)])
    }

    /// Returns all foreign keys of a device, found by its name and its identifier.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetDeviceKeysOnDeviceIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetDeviceKeysOnDeviceIdentifier.html)
    /// - body, `GetDeviceKeysOnDeviceIdentifierRequest`.
    ///   - `ApplicationName`, text: Application that owns the foreign keys.
    ///   - `DeviceName`, text: Device of the application that the keys belong to; one application can have several.
    ///   - `DeviceIdentifier`, text: Identifier that groups foreign keys within the device.
    /// - returns 200 with list of [`ForeignKey`](crate::types::ForeignKey).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.foreign_system_agent().get_device_keys_on_device_identifier(
    ///     "application name",
    ///     "device name",
    ///     "device identifier",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_GetDeviceKeysOnDeviceIdentifier")]
    #[inline]
    pub fn get_device_keys_on_device_identifier(
        self,
        application_name: &str,
        device_name: &str,
        device_identifier: &str,
    ) -> Call<'c, Vec<ForeignKey>, Select> {
        self.call(Op::GetDeviceKeysOnDeviceIdentifier, &[])
            .arguments(&[View::Str(application_name), View::Str(device_name), View::Str(device_identifier)])
    }

    /// Returns the foreign keys of a device, found by its identifier, that refer to one table.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetDeviceKeysOnDeviceIdentifierTable`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetDeviceKeysOnDeviceIdentifierTable.html)
    /// - body, `GetDeviceKeysOnDeviceIdentifierTableRequest`.
    ///   - `ApplicationName`, text: Application that owns the foreign keys.
    ///   - `DeviceName`, text: Device of the application that the keys belong to; one application can have several.
    ///   - `DeviceIdentifier`, text: Identifier that groups foreign keys within the device.
    ///   - `TableName`, text: Table of the record, by name; an empty text means a key that belongs to no table.
    /// - returns 200 with list of [`ForeignKey`](crate::types::ForeignKey).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.foreign_system_agent().get_device_keys_on_device_identifier_table(
    ///     "application name",
    ///     "device name",
    ///     "device identifier",
    ///     "table name",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_GetDeviceKeysOnDeviceIdentifierTable")]
    #[inline]
    pub fn get_device_keys_on_device_identifier_table(
        self,
        application_name: &str,
        device_name: &str,
        device_identifier: &str,
        table_name: &str,
    ) -> Call<'c, Vec<ForeignKey>, Select> {
        self.call(Op::GetDeviceKeysOnDeviceIdentifierTable, &[])
            .arguments(
                &[
                    View::Str(application_name),
                    View::Str(device_name),
                    View::Str(device_identifier),
                    View::Str(table_name),
                ],
            )
    }

    /// Returns the foreign keys of a device, found by its identifier, that refer to one record of a table.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetDeviceKeysOnDeviceIdentifierTableRecordId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetDeviceKeysOnDeviceIdentifierTableRecordId.html)
    /// - body,
    ///   [`GetDeviceKeysOnDeviceIdentifierTableRecordIdRequest`](crate::types::GetDeviceKeysOnDeviceIdentifierTableRecordIdRequest).
    /// - returns 200 with list of [`ForeignKey`](crate::types::ForeignKey).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetDeviceKeysOnDeviceIdentifierTableRecordIdRequest::new()
    ///     .set_application_name("Example");
    /// let response = client.foreign_system_agent().get_device_keys_on_device_identifier_table_record_id(
    ///     &body,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_GetDeviceKeysOnDeviceIdentifierTableRecordId")]
    #[inline]
    pub fn get_device_keys_on_device_identifier_table_record_id(
        self,
        body: &GetDeviceKeysOnDeviceIdentifierTableRecordIdRequest,
    ) -> Call<'c, Vec<ForeignKey>, Select> {
        self.call(Op::GetDeviceKeysOnDeviceIdentifierTableRecordId, &[]).body(View::Carrier(body))
    }

    /// Returns one foreign application, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetForeignAppEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetForeignAppEntity.html)
    /// - `foreignAppEntityId` (query), `i32`: Key of the foreign application to return.
    /// - returns 200 with [`ForeignAppEntity`](crate::types::ForeignAppEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.foreign_system_agent().get_foreign_app_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_GetForeignAppEntity")]
    #[inline]
    pub fn get_foreign_app_entity(self, foreign_app_entity_id: i32) -> Call<'c, ForeignAppEntity, Select> {
        self.call(Op::GetForeignAppEntity, &[]).query("foreignAppEntityId", View::I32(foreign_app_entity_id))
    }

    /// Returns one foreign device, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetForeignDevice`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetForeignDevice.html)
    /// - `foreignDeviceId` (query), `i32`: Key of the foreign device to return.
    /// - returns 200 with [`ForeignDevice`](crate::types::ForeignDevice).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.foreign_system_agent().get_foreign_device(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_GetForeignDevice")]
    #[inline]
    pub fn get_foreign_device(self, foreign_device_id: i32) -> Call<'c, ForeignDevice, Select> {
        self.call(Op::GetForeignDevice, &[]).query("foreignDeviceId", View::I32(foreign_device_id))
    }

    /// Returns the foreign key with the given name on a device of a foreign application. Table and record narrow the
    /// search.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetKey.html)
    /// - body, [`GetKeyRequest`](crate::types::GetKeyRequest).
    /// - returns 200 with [`ForeignKey`](crate::types::ForeignKey).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetKeyRequest::new().set_application_name("Example");
    /// let response = client.foreign_system_agent().get_key(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_GetKey")]
    #[inline]
    pub fn get_key(self, body: &GetKeyRequest) -> Call<'c, ForeignKey, Select> {
        self.call(Op::GetKey, &[]).body(View::Carrier(body))
    }

    /// Returns the foreign key with the given name and value on a device of a foreign application.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetKeyByValue`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetKeyByValue.html)
    /// - body, [`GetKeyByValueRequest`](crate::types::GetKeyByValueRequest).
    /// - returns 200 with [`ForeignKey`](crate::types::ForeignKey).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetKeyByValueRequest::new().set_application_name("Example");
    /// let response = client.foreign_system_agent().get_key_by_value(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_GetKeyByValue")]
    #[inline]
    pub fn get_key_by_value(self, body: &GetKeyByValueRequest) -> Call<'c, ForeignKey, Select> {
        self.call(Op::GetKeyByValue, &[]).body(View::Carrier(body))
    }

    /// Returns the foreign key with the given name and value on a device of a foreign application, where the device is
    /// found by its identifier too.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetKeyByValueAndIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetKeyByValueAndIdentifier.html)
    /// - body, [`GetKeyByValueAndIdentifierRequest`](crate::types::GetKeyByValueAndIdentifierRequest).
    /// - returns 200 with [`ForeignKey`](crate::types::ForeignKey).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetKeyByValueAndIdentifierRequest::new()
    ///     .set_application_name("Example");
    /// let response = client.foreign_system_agent().get_key_by_value_and_identifier(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_GetKeyByValueAndIdentifier")]
    #[inline]
    pub fn get_key_by_value_and_identifier(
        self,
        body: &GetKeyByValueAndIdentifierRequest,
    ) -> Call<'c, ForeignKey, Select> {
        self.call(Op::GetKeyByValueAndIdentifier, &[]).body(View::Carrier(body))
    }

    /// Returns the foreign key with the given name on a device that is found by its identifier. Table and record narrow
    /// the search.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetKeyOnDeviceIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetKeyOnDeviceIdentifier.html)
    /// - body, [`GetKeyOnDeviceIdentifierRequest`](crate::types::GetKeyOnDeviceIdentifierRequest).
    /// - returns 200 with [`ForeignKey`](crate::types::ForeignKey).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetKeyOnDeviceIdentifierRequest::new()
    ///     .set_application_name("Example");
    /// let response = client.foreign_system_agent().get_key_on_device_identifier(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_GetKeyOnDeviceIdentifier")]
    #[inline]
    pub fn get_key_on_device_identifier(self, body: &GetKeyOnDeviceIdentifierRequest) -> Call<'c, ForeignKey, Select> {
        self.call(Op::GetKeyOnDeviceIdentifier, &[]).body(View::Carrier(body))
    }

    /// Returns only the value of a foreign key on a device of a foreign application. Table and record are required.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetKeyValue`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetKeyValue.html)
    /// - body, [`GetKeyValueRequest`](crate::types::GetKeyValueRequest).
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetKeyValueRequest::new().set_application_name("Example");
    /// let response = client.foreign_system_agent().get_key_value(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_GetKeyValue")]
    #[inline]
    pub fn get_key_value(self, body: &GetKeyValueRequest) -> Call<'c, String, Select> {
        self.call(Op::GetKeyValue, &[]).body(View::Carrier(body))
    }

    /// Returns only the value of the foreign key with the given name on a device that is found by its identifier. Table
    /// and record narrow the search.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/GetKeyValueOnDeviceIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_GetKeyValueOnDeviceIdentifier.html)
    /// - body, [`GetKeyValueOnDeviceIdentifierRequest`](crate::types::GetKeyValueOnDeviceIdentifierRequest).
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetKeyValueOnDeviceIdentifierRequest::new()
    ///     .set_application_name("Example");
    /// let response = client.foreign_system_agent().get_key_value_on_device_identifier(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_GetKeyValueOnDeviceIdentifier")]
    #[inline]
    pub fn get_key_value_on_device_identifier(
        self,
        body: &GetKeyValueOnDeviceIdentifierRequest,
    ) -> Call<'c, String, Select> {
        self.call(Op::GetKeyValueOnDeviceIdentifier, &[]).body(View::Carrier(body))
    }

    /// Updates a device of a foreign application, found by application name, device name and device identifier, and
    /// returns it. Without a device in the request, a new one is added.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/SaveDeviceByIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_SaveDeviceByIdentifier.html)
    /// - body, `SaveDeviceByIdentifierRequest`.
    ///   - `ApplicationName`, text: Application that owns the foreign keys.
    ///   - `DeviceName`, text: Device of the application that the keys belong to; one application can have several.
    ///   - `DeviceIdentifier`, text: Unique identifier of the device; optional where devices have none.
    ///   - `ForeignDevice`, [`ForeignDevice`](crate::types::ForeignDevice): Device to store; null where a new one is
    ///     added.
    /// - returns 200 with [`ForeignDevice`](crate::types::ForeignDevice).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let foreign_device = superoffice::types::ForeignDevice::new().set_name("Example");
    /// let response = client.foreign_system_agent().save_device_by_identifier(
    ///     "application name",
    ///     "device name",
    ///     "device identifier",
    ///     &foreign_device,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_SaveDeviceByIdentifier")]
    #[inline]
    pub fn save_device_by_identifier(
        self,
        application_name: &str,
        device_name: &str,
        device_identifier: &str,
        foreign_device: &ForeignDevice,
    ) -> Call<'c, ForeignDevice, Select> {
        self.call(Op::SaveDeviceByIdentifier, &[])
            .arguments(
                &[
                    View::Str(application_name),
                    View::Str(device_name),
                    View::Str(device_identifier),
                    View::Carrier(foreign_device),
                ],
            )
    }

    /// Stores a foreign application: creates it when its key is 0, else replaces the stored values. Returns it as
    /// stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/SaveForeignAppEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_SaveForeignAppEntity.html)
    /// - body, [`ForeignAppEntity`](crate::types::ForeignAppEntity).
    /// - returns 200 with [`ForeignAppEntity`](crate::types::ForeignAppEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ForeignAppEntity::new().set_name("Example");
    /// let response = client.foreign_system_agent().save_foreign_app_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_SaveForeignAppEntity")]
    #[inline]
    pub fn save_foreign_app_entity(self, body: &ForeignAppEntity) -> Call<'c, ForeignAppEntity> {
        self.call(Op::SaveForeignAppEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a device of a foreign application and returns it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/SaveForeignDevice`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_SaveForeignDevice.html)
    /// - body, `SaveForeignDeviceRequest`.
    ///   - `ForeignDevice`, [`ForeignDevice`](crate::types::ForeignDevice): Device to store, new or changed.
    ///   - `ApplicationName`, text: Application that owns the foreign keys.
    /// - returns 200 with [`ForeignDevice`](crate::types::ForeignDevice).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let foreign_device = superoffice::types::ForeignDevice::new().set_name("Example");
    /// let response = client.foreign_system_agent().save_foreign_device(
    ///     &foreign_device,
    ///     "application name",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_SaveForeignDevice")]
    #[inline]
    pub fn save_foreign_device(
        self,
        foreign_device: &ForeignDevice,
        application_name: &str,
    ) -> Call<'c, ForeignDevice, Select> {
        self.call(Op::SaveForeignDevice, &[]).arguments(&[View::Carrier(foreign_device), View::Str(application_name)])
    }

    /// Stores a foreign key on a device of a foreign application and returns it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ForeignSystem/SaveForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ForeignSystem_Agent/v1ForeignSystemAgent_SaveForeignKey.html)
    /// - body, `SaveForeignKeyRequest`.
    ///   - `ForeignKey`, [`ForeignKey`](crate::types::ForeignKey): Foreign key to store, new or changed.
    ///   - `ApplicationName`, text: Application that owns the foreign keys.
    ///   - `DeviceName`, text: Device of the application that the keys belong to; one application can have several.
    ///   - `DeviceIdentifier`, text: Unique identifier of the device; optional where devices have none.
    /// - returns 200 with [`ForeignKey`](crate::types::ForeignKey).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let foreign_key = superoffice::types::ForeignKey::new().set_table_name("Example");
    /// let response = client.foreign_system_agent().save_foreign_key(
    ///     &foreign_key,
    ///     "application name",
    ///     "device name",
    ///     "device identifier",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignSystemAgent_SaveForeignKey")]
    #[inline]
    pub fn save_foreign_key(
        self,
        foreign_key: &ForeignKey,
        application_name: &str,
        device_name: &str,
        device_identifier: &str,
    ) -> Call<'c, ForeignKey, Select> {
        self.call(Op::SaveForeignKey, &[])
            .arguments(
                &[
                    View::Carrier(foreign_key),
                    View::Str(application_name),
                    View::Str(device_name),
                    View::Str(device_identifier),
                ],
            )
    }
}
