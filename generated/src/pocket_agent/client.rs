// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::DateTime;
use crate::types::{PocketDeviceInfo, PocketNotificationMessage, PocketStartupData};

use super::operations::*;

/// Calls of the tag `Pocket_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct PocketAgentClient<'c>(&'c Client);

impl<'c> PocketAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Get pocket startup data.
    ///
    /// `POST /api/v1/Agents/Pocket/GetPocketStartupData`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_GetPocketStartupData.html)
    /// - body, `GetPocketStartupDataRequest`.
    ///   - `Tables`, list of text.
    ///   - `CurrentClientTime`, date-time.
    /// - answers 200 with [`PocketStartupData`](crate::types::PocketStartupData).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.pocket_agent().get_pocket_startup_data(&[], &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_pocket_startup_data(
        self,
        tables: &[String],
        current_client_time: &DateTime,
    ) -> Call<'c, PocketStartupData, Select> {
        self.call(Op::GetPocketStartupData, &[]).arguments(&[View::List(&tables), View::DateTime(current_client_time)])
    }

    /// Get push notification tags for device.
    ///
    /// `POST /api/v1/Agents/Pocket/GetPushNotificationTagsForDevice`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_GetPushNotificationTagsForDevice.html)
    /// - body, `GetPushNotificationTagsForDeviceRequest`.
    ///   - `DeviceIdentifier`, text.
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.pocket_agent().get_push_notification_tags_for_device("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_push_notification_tags_for_device(self, device_identifier: &str) -> Call<'c, String, Select> {
        self.call(Op::GetPushNotificationTagsForDevice, &[]).arguments(&[View::Str(device_identifier)])
    }

    /// Get registered devices.
    ///
    /// `POST /api/v1/Agents/Pocket/GetRegisteredDevices`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_GetRegisteredDevices.html)
    /// - body, `GetRegisteredDevicesRequest`.
    ///   - `AssociateId`, `i32`.
    /// - answers 200 with list of [`PocketDeviceInfo`](crate::types::PocketDeviceInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.pocket_agent().get_registered_devices(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_registered_devices(self, associate_id: i32) -> Call<'c, Vec<PocketDeviceInfo>, Select> {
        self.call(Op::GetRegisteredDevices, &[]).arguments(&[View::I32(associate_id)])
    }

    /// Register device for push notification.
    ///
    /// `POST /api/v1/Agents/Pocket/RegisterDeviceForPushNotification`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_RegisterDeviceForPushNotification.html)
    /// - body, `RegisterDeviceForPushNotificationRequest`.
    ///   - `DeviceInfo`, [`PocketDeviceInfo`](crate::types::PocketDeviceInfo).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.pocket_agent().register_device_for_push_notification(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn register_device_for_push_notification(self, device_info: &PocketDeviceInfo) -> Call<'c, (), Select> {
        self.call(Op::RegisterDeviceForPushNotification, &[]).arguments(&[View::Carrier(device_info)])
    }

    /// Run appointment alarm broker.
    ///
    /// `POST /api/v1/Agents/Pocket/RunAppointmentAlarmBroker`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_RunAppointmentAlarmBroker.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.pocket_agent().run_appointment_alarm_broker().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn run_appointment_alarm_broker(self) -> Call<'c, (), Select> {
        self.call(Op::RunAppointmentAlarmBroker, &[])
    }

    /// Send push notification.
    ///
    /// `POST /api/v1/Agents/Pocket/SendPushNotification`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_SendPushNotification.html)
    /// - body, `SendPushNotificationRequest`.
    ///   - `AssociateIds`, list of `i32`.
    ///   - `Message`, [`PocketNotificationMessage`](crate::types::PocketNotificationMessage).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.pocket_agent().send_push_notification(&[], &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_push_notification(
        self,
        associate_ids: &[i32],
        message: &PocketNotificationMessage,
    ) -> Call<'c, (), Select> {
        self.call(Op::SendPushNotification, &[]).arguments(&[View::List(&associate_ids), View::Carrier(message)])
    }

    /// Set push notification tags for device.
    ///
    /// `POST /api/v1/Agents/Pocket/SetPushNotificationTagsForDevice`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_SetPushNotificationTagsForDevice.html)
    /// - body, `SetPushNotificationTagsForDeviceRequest`.
    ///   - `DeviceIdentifier`, text.
    ///   - `Tags`, text.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.pocket_agent().set_push_notification_tags_for_device("text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_push_notification_tags_for_device(self, device_identifier: &str, tags: &str) -> Call<'c, (), Select> {
        self.call(Op::SetPushNotificationTagsForDevice, &[]).arguments(&[View::Str(device_identifier), View::Str(tags)])
    }

    /// Set push notification tags for user.
    ///
    /// `POST /api/v1/Agents/Pocket/SetPushNotificationTagsForUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_SetPushNotificationTagsForUser.html)
    /// - body, `SetPushNotificationTagsForUserRequest`.
    ///   - `AssociateId`, `i32`.
    ///   - `Tags`, text.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.pocket_agent().set_push_notification_tags_for_user(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_push_notification_tags_for_user(self, associate_id: i32, tags: &str) -> Call<'c, (), Select> {
        self.call(Op::SetPushNotificationTagsForUser, &[]).arguments(&[View::I32(associate_id), View::Str(tags)])
    }
}
