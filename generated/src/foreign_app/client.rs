// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{
    ForeignAppEntity, ForeignAppEntityWithLinks, ForeignDevice, ForeignKey, JsonPatch, Mode, ODataSlimResponse, Output,
};

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

    /// Get all.
    ///
    /// `GET /api/v1/ForeignApp`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetAll.html)
    /// - `$filter` (query, optional), text: Restriction on the rows, such as `status = 4 and whenRequested after '2022-01-31'`.
    /// - `$orderBy` (query, optional), text: Columns to sort by, each with `asc` or `desc` if need be.
    /// - `$entities` (query, optional), text: Kinds of entities to include, separated by commas.
    /// - `$top` (query, optional), `i32`: Most rows in one answer.
    /// - `$skip` (query, optional), `i32`: Rows to leave out at the start.
    /// - `$mode` (query, optional), [`Mode`](crate::types::Mode): How much of each column to return.
    /// - `$options` (query, optional), text: Options of the archive provider.
    /// - `$context` (query, optional), text: Context that the archive provider understands.
    /// - `$format` (query, optional), text: Format of the answer; wins over the `Accept` header.
    /// - `$jsonSafe` (query, optional), `bool`: Whether column names are made safe for use as identifiers.
    /// - `$output` (query, optional), [`Output`](crate::types::Output): Whether booleans come as values or as they are
    ///   displayed.
    /// - answers 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.foreign_app().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Post foreign app entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/ForeignApp`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_PostForeignAppEntity.html)
    /// - body, [`ForeignAppEntity`](crate::types::ForeignAppEntity).
    /// - answers 200 with [`ForeignAppEntityWithLinks`](crate::types::ForeignAppEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.foreign_app().post_foreign_app_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_foreign_app_entity(self, body: &ForeignAppEntity) -> Call<'c, ForeignAppEntityWithLinks, Select> {
        self.call(Op::PostForeignAppEntity, &[]).body(View::Carrier(body))
    }

    /// Default foreign app entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/ForeignApp/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_DefaultForeignAppEntity.html)
    /// - answers 200 with [`ForeignAppEntity`](crate::types::ForeignAppEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.foreign_app().default_foreign_app_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn default_foreign_app_entity(self) -> Call<'c, ForeignAppEntity> {
        self.call(Op::DefaultForeignAppEntity, &[])
    }

    /// Get app by name.
    ///
    /// `GET /api/v1/ForeignApp/{applicationName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetAppByName.html)
    /// - `applicationName` (path), text.
    /// - answers 200 with [`ForeignAppEntity`](crate::types::ForeignAppEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.foreign_app().get_app_by_name("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_app_by_name(self, application_name: &str) -> Call<'c, ForeignAppEntity> {
        self.call(Op::GetAppByName, &[View::Str(application_name)])
    }

    /// Post foreign app put.
    ///
    /// `PUT /api/v1/ForeignApp/{applicationName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_PostForeignApp_PUT.html)
    /// - `applicationName` (path), text.
    /// - answers 200 with [`ForeignAppEntity`](crate::types::ForeignAppEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.foreign_app().post_foreign_app_put("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_foreign_app_put(self, application_name: &str) -> Call<'c, ForeignAppEntity> {
        self.call(Op::PostForeignAppPut, &[View::Str(application_name)])
    }

    /// Post foreign app.
    ///
    /// `POST /api/v1/ForeignApp/{applicationName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_PostForeignApp.html)
    /// - `applicationName` (path), text.
    /// - answers 200 with [`ForeignAppEntity`](crate::types::ForeignAppEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.foreign_app().post_foreign_app("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_foreign_app(self, application_name: &str) -> Call<'c, ForeignAppEntity> {
        self.call(Op::PostForeignApp, &[View::Str(application_name)])
    }

    /// Get application devices.
    ///
    /// `GET /api/v1/ForeignApp/{applicationName}/Devices`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetApplicationDevices.html)
    /// - `applicationName` (path), text.
    /// - answers 200 with list of [`ForeignDevice`](crate::types::ForeignDevice).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.foreign_app().get_application_devices("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_application_devices(self, application_name: &str) -> Call<'c, Vec<ForeignDevice>> {
        self.call(Op::GetApplicationDevices, &[View::Str(application_name)])
    }

    /// Get key by value.
    ///
    /// `GET /api/v1/ForeignApp/{applicationName}/{deviceName}/Key/{keyName}/{tableName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetKeyByValue.html)
    /// - `applicationName` (path), text.
    /// - `deviceName` (path), text.
    /// - `keyName` (path), text.
    /// - `tableName` (path), text.
    /// - `keyValue` (query), text.
    /// - answers 200 with [`ForeignKey`](crate::types::ForeignKey).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.foreign_app().get_key_by_value("text", "text", "text", "text", "text")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
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

    /// Get key.
    ///
    /// `GET /api/v1/ForeignApp/{applicationName}/{deviceName}/Key/{keyName}/{tableName}/{recordId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetKey.html)
    /// - `applicationName` (path), text.
    /// - `deviceName` (path), text.
    /// - `keyName` (path), text.
    /// - `tableName` (path), text.
    /// - `recordId` (path), `i32`.
    /// - answers 200 with [`ForeignKey`](crate::types::ForeignKey).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.foreign_app().get_key("text", "text", "text", "text", 1).send().await?;
    /// # Ok(()) }
    /// ```
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

    /// Get key value.
    ///
    /// `GET /api/v1/ForeignApp/{applicationName}/{deviceName}/Key/{keyName}/{tableName}/{recordId}/Value`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetKeyValue.html)
    /// - `applicationName` (path), text.
    /// - `deviceName` (path), text.
    /// - `keyName` (path), text.
    /// - `tableName` (path), text.
    /// - `recordId` (path), `i32`.
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.foreign_app().get_key_value("text", "text", "text", "text", 1).send().await?;
    /// # Ok(()) }
    /// ```
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

    /// Get device by identifier.
    ///
    /// `GET /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetDeviceByIdentifier.html)
    /// - `applicationName` (path), text.
    /// - `deviceName` (path), text.
    /// - `deviceIdentifier` (path), text.
    /// - answers 200 with [`ForeignDevice`](crate::types::ForeignDevice).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.foreign_app().get_device_by_identifier("text", "text", "text").send().await?;
    /// # Ok(()) }
    /// ```
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

    /// Save device by identifier.
    ///
    /// `PUT /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_SaveDeviceByIdentifier.html)
    /// - `applicationName` (path), text.
    /// - `deviceName` (path), text.
    /// - `deviceIdentifier` (path), text.
    /// - body, [`ForeignDevice`](crate::types::ForeignDevice).
    /// - answers 200 with [`ForeignDevice`](crate::types::ForeignDevice).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.foreign_app().save_device_by_identifier(
    ///     "text",
    ///     "text",
    ///     "text",
    ///     &Default::default(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
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

    /// Add device by identifier.
    ///
    /// `POST /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_AddDeviceByIdentifier.html)
    /// - `applicationName` (path), text.
    /// - `deviceName` (path), text.
    /// - `deviceIdentifier` (path), text.
    /// - answers 200 with [`ForeignDevice`](crate::types::ForeignDevice).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.foreign_app().add_device_by_identifier("text", "text", "text").send().await?;
    /// # Ok(()) }
    /// ```
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

    /// Delete device by identifier.
    ///
    /// `DELETE /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_DeleteDeviceByIdentifier.html)
    /// - `applicationName` (path), text.
    /// - `deviceName` (path), text.
    /// - `deviceIdentifier` (path), text.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.foreign_app().delete_device_by_identifier("text", "text", "text").send().await?;
    /// # Ok(()) }
    /// ```
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

    /// Save foreign key.
    ///
    /// `PUT /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}/Key`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_SaveForeignKey.html)
    /// - `applicationName` (path), text.
    /// - `deviceName` (path), text.
    /// - `deviceIdentifier` (path), text.
    /// - body, [`ForeignKey`](crate::types::ForeignKey).
    /// - answers 200 with [`ForeignKey`](crate::types::ForeignKey).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.foreign_app().save_foreign_key("text", "text", "text", &Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
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

    /// Add foreign key.
    ///
    /// `POST /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}/Key`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_AddForeignKey.html)
    /// - `applicationName` (path), text.
    /// - `deviceName` (path), text.
    /// - `deviceIdentifier` (path), text.
    /// - body, [`ForeignKey`](crate::types::ForeignKey).
    /// - answers 200 with [`ForeignKey`](crate::types::ForeignKey).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.foreign_app().add_foreign_key("text", "text", "text", &Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
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

    /// Get key by value and identifier.
    ///
    /// `GET /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}/Key/{keyName}/{tableName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetKeyByValueAndIdentifier.html)
    /// - `applicationName` (path), text.
    /// - `deviceName` (path), text.
    /// - `deviceIdentifier` (path), text.
    /// - `keyName` (path), text.
    /// - `tableName` (path), text.
    /// - `Value` (query), text.
    /// - answers 200 with [`ForeignKey`](crate::types::ForeignKey).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.foreign_app().get_key_by_value_and_identifier(
    ///     "text",
    ///     "text",
    ///     "text",
    ///     "text",
    ///     "text",
    ///     "text",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
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

    /// Get key on device identifier.
    ///
    /// `GET /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}/Key/{keyName}/{tableName}/{recordId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetKeyOnDeviceIdentifier.html)
    /// - `applicationName` (path), text.
    /// - `deviceName` (path), text.
    /// - `deviceIdentifier` (path), text.
    /// - `keyName` (path), text.
    /// - `tableName` (path), text.
    /// - `recordId` (path), `i32`.
    /// - answers 200 with [`ForeignKey`](crate::types::ForeignKey).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.foreign_app().get_key_on_device_identifier(
    ///     "text",
    ///     "text",
    ///     "text",
    ///     "text",
    ///     "text",
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
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

    /// Delete foreign key on name.
    ///
    /// `DELETE /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}/Key/{keyName}/{tableName}/{recordId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_DeleteForeignKeyOnName.html)
    /// - `applicationName` (path), text.
    /// - `deviceName` (path), text.
    /// - `deviceIdentifier` (path), text.
    /// - `keyName` (path), text.
    /// - `tableName` (path), text.
    /// - `recordId` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.foreign_app().delete_foreign_key_on_name("text", "text", "text", "text", "text", 1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
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

    /// Get key value on device identifier.
    ///
    /// `GET /api/v1/ForeignApp/{applicationName}/{deviceName}/{deviceIdentifier}/Key/{keyName}/{tableName}/{recordId}/Value`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetKeyValueOnDeviceIdentifier.html)
    /// - `applicationName` (path), text.
    /// - `deviceName` (path), text.
    /// - `deviceIdentifier` (path), text.
    /// - `keyName` (path), text.
    /// - `tableName` (path), text.
    /// - `recordId` (path), `i32`.
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.foreign_app().get_key_value_on_device_identifier(
    ///     "text",
    ///     "text",
    ///     "text",
    ///     "text",
    ///     "text",
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
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

    /// Get foreign app entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/ForeignApp/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_GetForeignAppEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ForeignAppEntityWithLinks`](crate::types::ForeignAppEntityWithLinks).
    /// - answers 304 with no body: Unchanged since the given time.
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.foreign_app().get_foreign_app_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_foreign_app_entity(self, id: i32) -> Call<'c, ForeignAppEntityWithLinks, Select> {
        self.call(Op::GetForeignAppEntity, &[View::I32(id)])
    }

    /// Put foreign app entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/ForeignApp/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_PutForeignAppEntity.html)
    /// - `id` (path), `i32`.
    /// - body, [`ForeignAppEntity`](crate::types::ForeignAppEntity).
    /// - answers 200 with [`ForeignAppEntityWithLinks`](crate::types::ForeignAppEntityWithLinks).
    /// - answers 400 with no body: The request cannot be understood.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.foreign_app().put_foreign_app_entity(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_foreign_app_entity(
        self,
        id: i32,
        body: &ForeignAppEntity,
    ) -> Call<'c, ForeignAppEntityWithLinks, Select> {
        self.call(Op::PutForeignAppEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete foreign app entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/ForeignApp/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_DeleteForeignAppEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.foreign_app().delete_foreign_app_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_foreign_app_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteForeignAppEntity, &[View::I32(id)])
    }

    /// Patch foreign app entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/ForeignApp/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ForeignApp/v1ForeignAppEntity_PatchForeignAppEntity.html)
    /// - `id` (path), `i32`.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - answers 200 with [`ForeignAppEntityWithLinks`](crate::types::ForeignAppEntityWithLinks).
    /// - answers 404 with no body: There is no such entity.
    /// - answers 409 with no body: A test in the patch failed; nothing was changed.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.foreign_app().patch_foreign_app_entity(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch_foreign_app_entity(self, id: i32, body: &[JsonPatch]) -> Call<'c, ForeignAppEntityWithLinks, Select> {
        self.call(Op::PatchForeignAppEntity, &[View::I32(id)]).body(View::List(&body))
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ForeignAppClient::get_all), with its options.
    GetAllCall Select superoffice_archive_options {
        /// Restriction on the rows, such as `status = 4 and whenRequested after '2022-01-31'`.
        filter String = "$filter";
        /// Columns to sort by, each with `asc` or `desc` if need be.
        order_by String = "$orderBy";
        /// Kinds of entities to include, separated by commas.
        entities String = "$entities";
        /// Most rows in one answer.
        top i32 = "$top";
        /// Rows to leave out at the start.
        skip i32 = "$skip";
        /// How much of each column to return.
        mode Mode = "$mode";
        /// Options of the archive provider.
        options String = "$options";
        /// Context that the archive provider understands.
        context String = "$context";
        /// Format of the answer; wins over the `Accept` header.
        format String = "$format";
        /// Whether column names are made safe for use as identifiers.
        json_safe bool = "$jsonSafe";
        /// Whether booleans come as values or as they are displayed.
        output Output = "$output";
    }
}
