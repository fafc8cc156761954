// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{
    ForeignAppEntity, ForeignAppEntityWithLinks, ForeignDevice, ForeignKey, JsonPatch, Mode, ODataSlimResponse, Output,
};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `ForeignApp`.
#[derive(Clone, Copy, Debug)]
pub struct ForeignAppClient<'c>(&'c Client);

impl<'c> ForeignAppClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns rows about every foreign application, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/ForeignApp`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetAll.html)
    /// - `$filter` (query, optional), text: Condition that rows must meet, made of columns, operators and values,
    ///   joined by `and` or `or`.
    /// - `$orderBy` (query, optional), text: Columns to sort by, separated by commas, each with an optional asc or
    ///   desc.
    /// - `$entities` (query, optional), text: Kinds of rows to include, as entity names separated by commas; empty, the
    ///   default, means all kinds.
    /// - `$top` (query, optional), `i32`: Largest number of rows to return.
    /// - `$skip` (query, optional), `i32`: Rows to leave out before the first that is returned, for paging.
    /// - `$mode` (query, optional), [`Mode`](crate::types::Mode): `Slim` gives only the display value of each column,
    ///   `Full` also the raw value and display hints; the vendor does not describe `Wide`.
    /// - `$options` (query, optional), text: Settings that this archive provider understands, such as GrandTotal=true.
    /// - `$context` (query, optional), text: Extra text that this archive provider reads; most ignore it.
    /// - `$format` (query, optional), text: Format of the response, JSON or XML; overrides the Accept header.
    /// - `$jsonSafe` (query, optional), `bool`: Replaces every character of column names that is not safe in JSON names
    ///   by an underscore.
    /// - `$output` (query, optional), [`Output`](crate::types::Output): In SLIM mode, whether booleans come back as
    ///   true and false (Logical) or as icon hints (Display). Dates are ISO text either way.
    /// - rows of the archive `ForeignKeys`, whose columns the feature `archive-foreign-keys` brings, as in
    ///   `$select=keyId,appName`, `$filter=appName begins 'A'` and `$orderBy=appName`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-foreign-keys")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, foreign_keys};
    ///
    /// let query = Query::new()
    ///     .select((foreign_keys::KEY_ID, foreign_keys::APP_NAME))
    ///     .filter(foreign_keys::APP_NAME.begins("A"))
    ///     .order_by(foreign_keys::APP_NAME.asc());
    /// let response = client.foreign_app().get_all().with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignAppEntity_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores a new foreign application and returns it with its key and links. Begin with the values of its `default`
    /// resource.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/ForeignApp`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_PostForeignAppEntity.html)
    /// - body, [`ForeignAppEntity`](crate::types::ForeignAppEntity).
    /// - returns 200 with [`ForeignAppEntityWithLinks`](crate::types::ForeignAppEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ForeignAppEntity::new().set_name("Example");
    /// let response = client.foreign_app().post_foreign_app_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignAppEntity_PostForeignAppEntity")]
    #[inline]
    pub fn post_foreign_app_entity(self, body: &ForeignAppEntity) -> Call<'c, ForeignAppEntityWithLinks, Select> {
        self.call(Op::PostForeignAppEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new foreign application with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/ForeignApp/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_DefaultForeignAppEntity.html)
    /// - returns 200 with [`ForeignAppEntity`](crate::types::ForeignAppEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.foreign_app().default_foreign_app_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignAppEntity_DefaultForeignAppEntity")]
    #[inline]
    pub fn default_foreign_app_entity(self) -> Call<'c, ForeignAppEntity> {
        self.call(Op::DefaultForeignAppEntity, &[])
    }

    /// Returns an application by its name.
    ///
    /// `GET /api/v1/ForeignApp/{applicationName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetAppByName.html)
    /// - `applicationName` (path), text: Name of the foreign application that owns the keys.
    /// - returns 200 with [`ForeignAppEntity`](crate::types::ForeignAppEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.foreign_app().get_app_by_name("application name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignAppEntity_GetAppByName")]
    #[inline]
    pub fn get_app_by_name(self, application_name: &str) -> Call<'c, ForeignAppEntity> {
        self.call(Op::GetAppByName, &[View::Str(application_name)])
    }

    /// Adds an application by its name, as the POST does, and returns it.
    ///
    /// `PUT /api/v1/ForeignApp/{applicationName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_PostForeignApp_PUT.html)
    /// - `applicationName` (path), text: What the new application is called.
    /// - returns 200 with [`ForeignAppEntity`](crate::types::ForeignAppEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.foreign_app().post_foreign_app_put("application name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignAppEntity_PostForeignApp_PUT")]
    #[inline]
    pub fn post_foreign_app_put(self, application_name: &str) -> Call<'c, ForeignAppEntity> {
        self.call(Op::PostForeignAppPut, &[View::Str(application_name)])
    }

    /// Adds an application that will keep keys on records, by its name, and returns it.
    ///
    /// `POST /api/v1/ForeignApp/{applicationName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_PostForeignApp.html)
    /// - `applicationName` (path), text: What the new application is called.
    /// - returns 200 with [`ForeignAppEntity`](crate::types::ForeignAppEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.foreign_app().post_foreign_app("application name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignAppEntity_PostForeignApp")]
    #[inline]
    pub fn post_foreign_app(self, application_name: &str) -> Call<'c, ForeignAppEntity> {
        self.call(Op::PostForeignApp, &[View::Str(application_name)])
    }

    /// Returns all devices that are registered for a foreign application, found by its name.
    ///
    /// `GET /api/v1/ForeignApp/{applicationName}/Devices`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetApplicationDevices.html)
    /// - `applicationName` (path), text: Name of the foreign application whose devices are listed.
    /// - returns 200 with list of [`ForeignDevice`](crate::types::ForeignDevice).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.foreign_app().get_application_devices("application name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignAppEntity_GetApplicationDevices")]
    #[inline]
    pub fn get_application_devices(self, application_name: &str) -> Call<'c, Vec<ForeignDevice>> {
        self.call(Op::GetApplicationDevices, &[View::Str(application_name)])
    }

    /// Returns the foreign key with the given name and value on a device of a foreign application. It gives the record
    /// that an external value refers to.
    ///
    /// `GET /api/v1/ForeignApp/{applicationName}/{deviceName}/Key/{keyName}/{tableName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetKeyByValue.html)
    /// - `applicationName` (path), text: Name of the foreign application that owns the keys.
    /// - `deviceName` (path), text: Name of the device of the foreign application.
    /// - `keyName` (path), text: Name that the application has given to the foreign key.
    /// - `tableName` (path), text: Table that the foreign key belongs to, by name; empty for a key without a table.
    /// - `keyValue` (query), text: Value that the foreign key to find must have.
    /// - returns 200 with [`ForeignKey`](crate::types::ForeignKey).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.foreign_app().get_key_by_value(
    ///     "application name",
    ///     "device name",
    ///     "key name",
    ///     "table name",
    ///     "key value",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignAppEntity_GetKeyByValue")]
    #[inline]
    pub fn get_key_by_value(
        self,
        application_name: &str,
        device_name: &str,
        key_name: &str,
        table_name: &str,
        key_value: &str,
    ) -> Call<'c, ForeignKey> {
        self.call(
            Op::GetKeyByValue,
            &[View::Str(application_name), View::Str(device_name), View::Str(key_name), View::Str(table_name)],
        )
            .query("keyValue", View::Str(key_value))
    }

    /// Returns the foreign key with the given name on a device of a foreign application. Table and record narrow the
    /// search.
    ///
    /// `GET /api/v1/ForeignApp/{applicationName}/{deviceName}/Key/{keyName}/{tableName}/{recordId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetKey.html)
    /// - `applicationName` (path), text: Name of the foreign application that owns the keys.
    /// - `deviceName` (path), text: Name of the device of the foreign application.
    /// - `keyName` (path), text: Name that the application has given to the foreign key.
    /// - `tableName` (path), text: Table that the foreign key belongs to, by name; empty for a key without a table.
    /// - `recordId` (path), `i32`: Key of the record that the foreign key refers to; 0 for none, and always 0 where the
    ///   table is empty.
    /// - returns 200 with [`ForeignKey`](crate::types::ForeignKey).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.foreign_app().get_key(
    ///     "application name",
    ///     "device name",
    ///     "key name",
    ///     "table name",
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignAppEntity_GetKey")]
    #[inline]
    pub fn get_key(
        self,
        application_name: &str,
        device_name: &str,
        key_name: &str,
        table_name: &str,
        record_id: i32,
    ) -> Call<'c, ForeignKey> {
        self.call(
            Op::GetKey,
            &[
                View::Str(application_name),
                View::Str(device_name),
                View::Str(key_name),
                View::Str(table_name),
                View::I32(record_id),
            ],
        )
    }

    /// Returns only the value of a foreign key, as text, from a device of a foreign application. Table and record are
    /// required.
    ///
    /// `GET /api/v1/ForeignApp/{applicationName}/{deviceName}/Key/{keyName}/{tableName}/{recordId}/Value`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetKeyValue.html)
    /// - `applicationName` (path), text: Name of the foreign application that owns the keys.
    /// - `deviceName` (path), text: Name of the device of the foreign application.
    /// - `keyName` (path), text: Name that the application has given to the foreign key.
    /// - `tableName` (path), text: Table that the foreign key belongs to, by name; empty for a key without a table.
    /// - `recordId` (path), `i32`: Key of the record that the foreign key refers to; 0 for none, and always 0 where the
    ///   table is empty.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.foreign_app().get_key_value(
    ///     "application name",
    ///     "device name",
    ///     "key name",
    ///     "table name",
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignAppEntity_GetKeyValue")]
    #[inline]
    pub fn get_key_value(
        self,
        application_name: &str,
        device_name: &str,
        key_name: &str,
        table_name: &str,
        record_id: i32,
    ) -> Call<'c, String> {
        self.call(
            Op::GetKeyValue,
            &[
                View::Str(application_name),
                View::Str(device_name),
                View::Str(key_name),
                View::Str(table_name),
                View::I32(record_id),
            ],
        )
    }

    /// Returns a device of a foreign application, found by its name and identifier.
    ///
    /// `GET /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetDeviceByIdentifier.html)
    /// - `applicationName` (path), text: Name of the foreign application that owns the keys.
    /// - `deviceName` (path), text: Name of the device of the foreign application.
    /// - `deviceIdentifier` (path), text: Unique identifier of the device; may be left out.
    /// - returns 200 with [`ForeignDevice`](crate::types::ForeignDevice).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.foreign_app().get_device_by_identifier(
    ///     "application name",
    ///     "device name",
    ///     "device identifier",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignAppEntity_GetDeviceByIdentifier")]
    #[inline]
    pub fn get_device_by_identifier(
        self,
        application_name: &str,
        device_name: &str,
        device_identifier: &str,
    ) -> Call<'c, ForeignDevice> {
        self.call(
            Op::GetDeviceByIdentifier,
            &[View::Str(application_name), View::Str(device_name), View::Str(device_identifier)],
        )
    }

    /// Updates a device of a foreign application, found by the names of application and device and its identifier, and
    /// returns it.
    ///
    /// `PUT /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_SaveDeviceByIdentifier.html)
    /// - `applicationName` (path), text: Name of the foreign application that owns the keys.
    /// - `deviceName` (path), text: Name of the device of the foreign application.
    /// - `deviceIdentifier` (path), text: Unique identifier of the device to store.
    /// - body, [`ForeignDevice`](crate::types::ForeignDevice).
    /// - returns 200 with [`ForeignDevice`](crate::types::ForeignDevice).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ForeignDevice::new().set_name("Example");
    /// let response = client.foreign_app().save_device_by_identifier(
    ///     "application name",
    ///     "device name",
    ///     "device identifier",
    ///     &body,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignAppEntity_SaveDeviceByIdentifier")]
    #[inline]
    pub fn save_device_by_identifier(
        self,
        application_name: &str,
        device_name: &str,
        device_identifier: &str,
        body: &ForeignDevice,
    ) -> Call<'c, ForeignDevice> {
        self.call(
            Op::SaveDeviceByIdentifier,
            &[View::Str(application_name), View::Str(device_name), View::Str(device_identifier)],
        )
            .body(View::Carrier(body))
    }

    /// Adds a device to a foreign application and returns it. The identifier can tell apart devices with the same name.
    ///
    /// `POST /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_AddDeviceByIdentifier.html)
    /// - `applicationName` (path), text: Name of the foreign application that owns the keys.
    /// - `deviceName` (path), text: Name of the device of the foreign application.
    /// - `deviceIdentifier` (path), text: Unique identifier of the device to add.
    /// - returns 200 with [`ForeignDevice`](crate::types::ForeignDevice).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.foreign_app().add_device_by_identifier(
    ///     "application name",
    ///     "device name",
    ///     "device identifier",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignAppEntity_AddDeviceByIdentifier")]
    #[inline]
    pub fn add_device_by_identifier(
        self,
        application_name: &str,
        device_name: &str,
        device_identifier: &str,
    ) -> Call<'c, ForeignDevice> {
        self.call(
            Op::AddDeviceByIdentifier,
            &[View::Str(application_name), View::Str(device_name), View::Str(device_identifier)],
        )
    }

    /// Removes a device of a foreign application, found by application, device name and identifier.
    ///
    /// `DELETE /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_DeleteDeviceByIdentifier.html)
    /// - `applicationName` (path), text: Name of the foreign application that owns the keys.
    /// - `deviceName` (path), text: Name of the device of the foreign application.
    /// - `deviceIdentifier` (path), text: Unique identifier of the device to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.foreign_app().delete_device_by_identifier(
    ///     "application name",
    ///     "device name",
    ///     "device identifier",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignAppEntity_DeleteDeviceByIdentifier")]
    #[inline]
    pub fn delete_device_by_identifier(
        self,
        application_name: &str,
        device_name: &str,
        device_identifier: &str,
    ) -> Call<'c, ()> {
        self.call(
            Op::DeleteDeviceByIdentifier,
            &[View::Str(application_name), View::Str(device_name), View::Str(device_identifier)],
        )
    }

    /// Stores a foreign key on a device of a foreign application, found by its name and identifier, and returns the
    /// key.
    ///
    /// `PUT /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}/Key`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_SaveForeignKey.html)
    /// - `applicationName` (path), text: Name of the foreign application that owns the keys.
    /// - `deviceName` (path), text: Name of the device of the foreign application.
    /// - `deviceIdentifier` (path), text: Unique identifier of the device; may be left out where devices have none.
    /// - body, [`ForeignKey`](crate::types::ForeignKey).
    /// - returns 200 with [`ForeignKey`](crate::types::ForeignKey).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ForeignKey::new().set_table_name("Example");
    /// let response = client.foreign_app().save_foreign_key(
    ///     "application name",
    ///     "device name",
    ///     "device identifier",
    ///     &body,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignAppEntity_SaveForeignKey")]
    #[inline]
    pub fn save_foreign_key(
        self,
        application_name: &str,
        device_name: &str,
        device_identifier: &str,
        body: &ForeignKey,
    ) -> Call<'c, ForeignKey> {
        self.call(
            Op::SaveForeignKey,
            &[View::Str(application_name), View::Str(device_name), View::Str(device_identifier)],
        )
            .body(View::Carrier(body))
    }

    /// Adds a foreign key to a device of a foreign application, found by its name and identifier, and returns the key.
    ///
    /// `POST /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}/Key`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_AddForeignKey.html)
    /// - `applicationName` (path), text: Name of the foreign application that owns the keys.
    /// - `deviceName` (path), text: Name of the device of the foreign application.
    /// - `deviceIdentifier` (path), text: Unique identifier of the device; may be left out where devices have none.
    /// - body, [`ForeignKey`](crate::types::ForeignKey).
    /// - returns 200 with [`ForeignKey`](crate::types::ForeignKey).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ForeignKey::new().set_table_name("Example");
    /// let response = client.foreign_app().add_foreign_key(
    ///     "application name",
    ///     "device name",
    ///     "device identifier",
    ///     &body,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignAppEntity_AddForeignKey")]
    #[inline]
    pub fn add_foreign_key(
        self,
        application_name: &str,
        device_name: &str,
        device_identifier: &str,
        body: &ForeignKey,
    ) -> Call<'c, ForeignKey> {
        self.call(
            Op::AddForeignKey,
            &[View::Str(application_name), View::Str(device_name), View::Str(device_identifier)],
        )
            .body(View::Carrier(body))
    }

    /// Returns the foreign key with the given name and value on a device that is found by its name and identifier. It
    /// gives the record that an external value refers to.
    ///
    /// `GET /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}/Key/{keyName}/{tableName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetKeyByValueAndIdentifier.html)
    /// - `applicationName` (path), text: Name of the foreign application that owns the keys.
    /// - `deviceName` (path), text: Name of the device of the foreign application.
    /// - `deviceIdentifier` (path), text: Unique identifier of the device; may be left out where devices have none.
    /// - `keyName` (path), text: Name that the application has given to the foreign key.
    /// - `tableName` (path), text: Table that the foreign key belongs to, by name; empty for a key without a table.
    /// - `Value` (query), text: Value that the foreign key to find must have.
    /// - returns 200 with [`ForeignKey`](crate::types::ForeignKey).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.foreign_app().get_key_by_value_and_identifier(
    ///     "application name",
    ///     "device name",
    ///     "device identifier",
    ///     "key name",
    ///     "table name",
    ///     "value",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignAppEntity_GetKeyByValueAndIdentifier")]
    #[inline]
    pub fn get_key_by_value_and_identifier(
        self,
        application_name: &str,
        device_name: &str,
        device_identifier: &str,
        key_name: &str,
        table_name: &str,
        value: &str,
    ) -> Call<'c, ForeignKey> {
        self.call(
            Op::GetKeyByValueAndIdentifier,
            &[
                View::Str(application_name),
                View::Str(device_name),
                View::Str(device_identifier),
                View::Str(key_name),
                View::Str(table_name),
            ],
        )
            .query("Value", View::Str(value))
    }

    /// Returns the foreign key with the given name on a device of a foreign application, where the device is found by
    /// its name and identifier. Table and record narrow the search.
    ///
    /// `GET /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}/Key/{keyName}/{tableName}/{recordId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetKeyOnDeviceIdentifier.html)
    /// - `applicationName` (path), text: Name of the foreign application that owns the keys.
    /// - `deviceName` (path), text: Name of the device of the foreign application.
    /// - `deviceIdentifier` (path), text: Unique identifier of the device that the foreign key belongs to.
    /// - `keyName` (path), text: Name that the application has given to the foreign key.
    /// - `tableName` (path), text: Table that the foreign key belongs to, by name; empty for a key without a table.
    /// - `recordId` (path), `i32`: Key of the record that the foreign key refers to; 0 for none, and always 0 where the
    ///   table is empty.
    /// - returns 200 with [`ForeignKey`](crate::types::ForeignKey).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.foreign_app().get_key_on_device_identifier(
    ///     "application name",
    ///     "device name",
    ///     "device identifier",
    ///     "key name",
    ///     "table name",
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignAppEntity_GetKeyOnDeviceIdentifier")]
    #[inline]
    pub fn get_key_on_device_identifier(
        self,
        application_name: &str,
        device_name: &str,
        device_identifier: &str,
        key_name: &str,
        table_name: &str,
        record_id: i32,
    ) -> Call<'c, ForeignKey> {
        self.call(
            Op::GetKeyOnDeviceIdentifier,
            &[
                View::Str(application_name),
                View::Str(device_name),
                View::Str(device_identifier),
                View::Str(key_name),
                View::Str(table_name),
                View::I32(record_id),
            ],
        )
    }

    /// Removes foreign keys of one name from a device of a foreign application. Take care: an empty table name removes
    /// that key in all tables, and record key 0 for all records of the table.
    ///
    /// `DELETE /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}/Key/{keyName}/{tableName}/{recordId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_DeleteForeignKeyOnName.html)
    /// - `applicationName` (path), text: Name of the foreign application that owns the keys.
    /// - `deviceName` (path), text: Name of the device of the foreign application.
    /// - `deviceIdentifier` (path), text: Unique identifier of the device; may be left out where devices have none.
    /// - `keyName` (path), text: Name of the foreign key to remove.
    /// - `tableName` (path), text: Table whose keys are removed; empty means all, which may take long.
    /// - `recordId` (path), `i32`: Key of the record; 0 means all of the table, and is required without a table.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.foreign_app().delete_foreign_key_on_name(
    ///     "application name",
    ///     "device name",
    ///     "device identifier",
    ///     "key name",
    ///     "table name",
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignAppEntity_DeleteForeignKeyOnName")]
    #[inline]
    pub fn delete_foreign_key_on_name(
        self,
        application_name: &str,
        device_name: &str,
        device_identifier: &str,
        key_name: &str,
        table_name: &str,
        record_id: i32,
    ) -> Call<'c, ()> {
        self.call(
            Op::DeleteForeignKeyOnName,
            &[
                View::Str(application_name),
                View::Str(device_name),
                View::Str(device_identifier),
                View::Str(key_name),
                View::Str(table_name),
                View::I32(record_id),
            ],
        )
    }

    /// Returns only the value of a foreign key, as text, from a device that is found by its name and identifier. Table
    /// and record narrow the search.
    ///
    /// `GET /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}/Key/{keyName}/{tableName}/{recordId}/Value`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetKeyValueOnDeviceIdentifier.html)
    /// - `applicationName` (path), text: Name of the foreign application that owns the keys.
    /// - `deviceName` (path), text: Name of the device of the foreign application.
    /// - `deviceIdentifier` (path), text: Unique identifier of the device that the foreign key belongs to.
    /// - `keyName` (path), text: Name that the application has given to the foreign key.
    /// - `tableName` (path), text: Table that the foreign key belongs to, by name; empty for a key without a table.
    /// - `recordId` (path), `i32`: Key of the record that the foreign key refers to; 0 for none, and always 0 where the
    ///   table is empty.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.foreign_app().get_key_value_on_device_identifier(
    ///     "application name",
    ///     "device name",
    ///     "device identifier",
    ///     "key name",
    ///     "table name",
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignAppEntity_GetKeyValueOnDeviceIdentifier")]
    #[inline]
    pub fn get_key_value_on_device_identifier(
        self,
        application_name: &str,
        device_name: &str,
        device_identifier: &str,
        key_name: &str,
        table_name: &str,
        record_id: i32,
    ) -> Call<'c, String> {
        self.call(
            Op::GetKeyValueOnDeviceIdentifier,
            &[
                View::Str(application_name),
                View::Str(device_name),
                View::Str(device_identifier),
                View::Str(key_name),
                View::Str(table_name),
                View::I32(record_id),
            ],
        )
    }

    /// Returns one foreign application by its key, with links to related resources. An unknown key gives 404. With
    /// `If-Modified-Since` the response is 304 when nothing has changed.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/ForeignApp/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetForeignAppEntity.html)
    /// - `id` (path), `i32`: Key of the foreign application that is returned.
    /// - returns 200 with [`ForeignAppEntityWithLinks`](crate::types::ForeignAppEntityWithLinks).
    /// - returns 304 with no body: Unchanged since the given time.
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.foreign_app().get_foreign_app_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignAppEntity_GetForeignAppEntity")]
    #[inline]
    pub fn get_foreign_app_entity(self, id: i32) -> Call<'c, ForeignAppEntityWithLinks, Select> {
        self.call(Op::GetForeignAppEntity, &[View::I32(id)])
    }

    /// Replaces a foreign application by the one in the request and returns it as stored. With `If-Unmodified-Since` it
    /// is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/ForeignApp/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_PutForeignAppEntity.html)
    /// - `id` (path), `i32`: Key of the foreign application that is changed.
    /// - body, [`ForeignAppEntity`](crate::types::ForeignAppEntity).
    /// - returns 200 with [`ForeignAppEntityWithLinks`](crate::types::ForeignAppEntityWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ForeignAppEntity::new().set_name("Example");
    /// let response = client.foreign_app().put_foreign_app_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignAppEntity_PutForeignAppEntity")]
    #[inline]
    pub fn put_foreign_app_entity(
        self,
        id: i32,
        body: &ForeignAppEntity,
    ) -> Call<'c, ForeignAppEntityWithLinks, Select> {
        self.call(Op::PutForeignAppEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes a foreign application by its key. With `If-Unmodified-Since` it is refused with 412 when the record has
    /// changed since.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/ForeignApp/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_DeleteForeignAppEntity.html)
    /// - `id` (path), `i32`: Key of the foreign application that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.foreign_app().delete_foreign_app_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignAppEntity_DeleteForeignAppEntity")]
    #[inline]
    pub fn delete_foreign_app_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteForeignAppEntity, &[View::I32(id)])
    }

    /// Changes single properties of a foreign application by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The
    /// rest stays as it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with
    /// `If-Unmodified-Since` the change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/ForeignApp/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_PatchForeignAppEntity.html)
    /// - `id` (path), `i32`: Key of the foreign application that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`ForeignAppEntityWithLinks`](crate::types::ForeignAppEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    /// - returns 409 with no body: A test in the patch failed; nothing was changed.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [
    ///     superoffice::types::JsonPatch::new()
    ///         .set_op(superoffice::types::JsonPatchOperation::Replace)
    ///         .set_path("/Name")
    ///         .set_value("Example"),
    /// ];
    /// let response = client.foreign_app().patch_foreign_app_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ForeignAppEntity_PatchForeignAppEntity")]
    #[inline]
    pub fn patch_foreign_app_entity(self, id: i32, body: &[JsonPatch]) -> Call<'c, ForeignAppEntityWithLinks, Select> {
        self.call(Op::PatchForeignAppEntity, &[View::I32(id)]).body(View::List(&body))
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ForeignAppClient::get_all), with its options.
    GetAllCall<A> = CallWithOptions Rows GetAllOptions {
        /// Condition that rows must meet, made of columns, operators and values, joined by `and` or `or`.
        filter String = "$filter";
        /// Columns to sort by, separated by commas, each with an optional asc or desc.
        order_by String = "$orderBy";
        /// Kinds of rows to include, as entity names separated by commas; empty, the default, means all kinds.
        entities String = "$entities";
        /// Largest number of rows to return.
        top i32 = "$top";
        /// Rows to leave out before the first that is returned, for paging.
        skip i32 = "$skip";
        /// `Slim` gives only the display value of each column, `Full` also the raw value and display hints; the vendor
        /// does not describe `Wide`.
        mode Mode = "$mode";
        /// Settings that this archive provider understands, such as GrandTotal=true.
        options String = "$options";
        /// Extra text that this archive provider reads; most ignore it.
        context String = "$context";
        /// Format of the response, JSON or XML; overrides the Accept header.
        format String = "$format";
        /// Replaces every character of column names that is not safe in JSON names by an underscore.
        json_safe bool = "$jsonSafe";
        /// In SLIM mode, whether booleans come back as true and false (Logical) or as icon hints (Display). Dates are
        /// ISO text either way.
        output Output = "$output";
    }
}
