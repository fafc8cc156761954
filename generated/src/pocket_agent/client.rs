// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::DateTime;
use crate::types::{
    CallerIDCollection, NotificationEvent, NotificationEventType, PocketDeviceInfo, PocketNotificationMessage,
    PocketStartupData,
};

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

    /// Returns the telephone numbers with names (caller ids) of the companies and persons that a selection of any kind
    /// refers to. Pass the hash of the previous response, by which changes are recognized.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Pocket/GetCallerIDsFromSelection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_GetCallerIDsFromSelection.html)
    /// - body, `GetCallerIDsFromSelectionRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection whose telephone numbers are returned.
    ///   - `LastHash`, text: Checksum of the list that the client has from an earlier call, so that the server can see
    ///     whether it has changed.
    /// - returns 200 with [`CallerIDCollection`](crate::types::CallerIDCollection).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.pocket_agent().get_caller_ids_from_selection(1, "last hash").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PocketAgent_GetCallerIDsFromSelection")]
    #[inline]
    pub fn get_caller_ids_from_selection(
        self,
        selection_id: i32,
        last_hash: &str,
    ) -> Call<'c, CallerIDCollection, Select> {
        self.call(Op::GetCallerIdsFromSelection, &[]).arguments(&[View::I32(selection_id), View::Str(last_hash)])
    }

    /// Returns the telephone numbers with names (caller ids) that may interest the user: of persons in sales and
    /// appointments that the user or colleagues in the primary group own or worked on. Pass the hash of the previous
    /// response, by which changes are recognized.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Pocket/GetMyCallerIDs`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_GetMyCallerIDs.html)
    /// - body, `GetMyCallerIDsRequest`.
    ///   - `LastHash`, text: Checksum of the list that the client has from an earlier call, so that the server can see
    ///     whether it has changed.
    ///   - `MinDate`, date-time: Start of the range of dates.
    ///   - `MaxDate`, date-time: End of the range of dates.
    /// - returns 200 with [`CallerIDCollection`](crate::types::CallerIDCollection).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.pocket_agent().get_my_caller_ids(
    ///     "last hash",
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     &"2026-07-01T09:00:00Z".into(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PocketAgent_GetMyCallerIDs")]
    #[inline]
    pub fn get_my_caller_ids(
        self,
        last_hash: &str,
        min_date: &DateTime,
        max_date: &DateTime,
    ) -> Call<'c, CallerIDCollection, Select> {
        self.call(Op::GetMyCallerIds, &[])
            .arguments(&[View::Str(last_hash), View::DateTime(min_date), View::DateTime(max_date)])
    }

    /// Returns what the mobile client loads at its start, such as overdue sales, time zones and preferences. The time
    /// on the client is used to decide which sales are overdue; the tables are checked for a license.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Pocket/GetPocketStartupData`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_GetPocketStartupData.html)
    /// - body, `GetPocketStartupDataRequest`.
    ///   - `Tables`, list of text: Names of the tables whose license is checked.
    ///   - `CurrentClientTime`, date-time: Present time of the client, so that overdue sales are found in its time
    ///     zone.
    /// - returns 200 with [`PocketStartupData`](crate::types::PocketStartupData).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.pocket_agent().get_pocket_startup_data(
    ///     &["tables"],
    ///     &"2026-07-01T09:00:00Z".into(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PocketAgent_GetPocketStartupData")]
    #[inline]
    pub fn get_pocket_startup_data(
        self,
        tables: &[impl AsRef<str>],
        current_client_time: &DateTime,
    ) -> Call<'c, PocketStartupData, Select> {
        self.call(Op::GetPocketStartupData, &[])
            .arguments(&[View::List(&pagewire_runtime::table::Texts(tables)), View::DateTime(current_client_time)])
    }

    /// Returns the events for which a device gets push notifications, separated by commas.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Pocket/GetPushNotificationTagsForDevice`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_GetPushNotificationTagsForDevice.html)
    /// - body, `GetPushNotificationTagsForDeviceRequest`.
    ///   - `DeviceIdentifier`, text: Unique identifier of the mobile device.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.pocket_agent().get_push_notification_tags_for_device("device identifier")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PocketAgent_GetPushNotificationTagsForDevice")]
    #[inline]
    pub fn get_push_notification_tags_for_device(self, device_identifier: &str) -> Call<'c, String, Select> {
        self.call(Op::GetPushNotificationTagsForDevice, &[]).arguments(&[View::Str(device_identifier)])
    }

    /// Returns all mobile devices that are registered for a user.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Pocket/GetRegisteredDevices`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_GetRegisteredDevices.html)
    /// - body, `GetRegisteredDevicesRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose devices are returned.
    /// - returns 200 with list of [`PocketDeviceInfo`](crate::types::PocketDeviceInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.pocket_agent().get_registered_devices(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PocketAgent_GetRegisteredDevices")]
    #[inline]
    pub fn get_registered_devices(self, associate_id: i32) -> Call<'c, Vec<PocketDeviceInfo>, Select> {
        self.call(Op::GetRegisteredDevices, &[]).arguments(&[View::I32(associate_id)])
    }

    /// Marks a notification as handled, so that other clients that got it can remove it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Pocket/NotificationHandled`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_NotificationHandled.html)
    /// - body, `NotificationHandledRequest`.
    ///   - `NotificationEventType`, [`NotificationEventType`](crate::types::NotificationEventType): Kind of event that
    ///     the notification is about.
    ///   - `Id`, `i32`: Key of the record that the handled notification is about.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.pocket_agent().notification_handled(&superoffice::types::NotificationEventType::NewTicket, 1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PocketAgent_NotificationHandled")]
    #[inline]
    pub fn notification_handled(
        self,
        notification_event_type: &NotificationEventType,
        id: i32,
    ) -> Call<'c, (), Select> {
        self.call(Op::NotificationHandled, &[]).arguments(&[View::Enum(notification_event_type), View::I32(id)])
    }

    /// Marks several notifications as handled, so that other clients that got them can remove them.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Pocket/NotificationsHandled`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_NotificationsHandled.html)
    /// - body, `NotificationsHandledRequest`.
    ///   - `NotificationEvents`, list of [`NotificationEvent`](crate::types::NotificationEvent): Notifications that
    ///     become handled.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let notification_events = [
    ///     superoffice::types::NotificationEvent::new()
    ///         .set_type(superoffice::types::NotificationEventType::NewTicket)
    ///         .set_id(1),
    /// ];
    /// client.pocket_agent().notifications_handled(&notification_events).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PocketAgent_NotificationsHandled")]
    #[inline]
    pub fn notifications_handled(self, notification_events: &[NotificationEvent]) -> Call<'c, (), Select> {
        self.call(Op::NotificationsHandled, &[]).arguments(&[View::List(&notification_events)])
    }

    /// Notifies users that a record is new or has changed. The kind of event and the key name the record.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Pocket/NotifyUsers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_NotifyUsers.html)
    /// - body, `NotifyUsersRequest`.
    ///   - `NotificationEventType`, [`NotificationEventType`](crate::types::NotificationEventType): Kind of event that
    ///     the notification is about.
    ///   - `Id`, `i32`: Key of the record that is new or has changed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.pocket_agent().notify_users(&superoffice::types::NotificationEventType::NewTicket, 1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PocketAgent_NotifyUsers")]
    #[inline]
    pub fn notify_users(self, notification_event_type: &NotificationEventType, id: i32) -> Call<'c, (), Select> {
        self.call(Op::NotifyUsers, &[]).arguments(&[View::Enum(notification_event_type), View::I32(id)])
    }

    /// Registers a mobile device for push notifications about events that matter to the user.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Pocket/RegisterDeviceForPushNotification`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_RegisterDeviceForPushNotification.html)
    /// - body, `RegisterDeviceForPushNotificationRequest`.
    ///   - `DeviceInfo`, [`PocketDeviceInfo`](crate::types::PocketDeviceInfo): Device to register, with its handle at
    ///     the push service.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let device_info = superoffice::types::PocketDeviceInfo::new().set_device_name("Example");
    /// client.pocket_agent().register_device_for_push_notification(&device_info).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PocketAgent_RegisterDeviceForPushNotification")]
    #[inline]
    pub fn register_device_for_push_notification(self, device_info: &PocketDeviceInfo) -> Call<'c, (), Select> {
        self.call(Op::RegisterDeviceForPushNotification, &[]).arguments(&[View::Carrier(device_info)])
    }

    /// Runs the check for appointment alarms once.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Pocket/RunAppointmentAlarmBroker`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_RunAppointmentAlarmBroker.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.pocket_agent().run_appointment_alarm_broker().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PocketAgent_RunAppointmentAlarmBroker")]
    #[inline]
    pub fn run_appointment_alarm_broker(self) -> Call<'c, (), Select> {
        self.call(Op::RunAppointmentAlarmBroker, &[])
    }

    /// Sends a push notification to the devices of one or more users.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Pocket/SendPushNotification`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_SendPushNotification.html)
    /// - body, `SendPushNotificationRequest`.
    ///   - `AssociateIds`, list of `i32`: Keys of the users who get the notification on their devices.
    ///   - `Message`, [`PocketNotificationMessage`](crate::types::PocketNotificationMessage): Notification to send,
    ///     with its text and the users who get it.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let message = superoffice::types::PocketNotificationMessage::new().set_title("First visit");
    /// client.pocket_agent().send_push_notification(&[1], &message).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PocketAgent_SendPushNotification")]
    #[inline]
    pub fn send_push_notification(
        self,
        associate_ids: &[i32],
        message: &PocketNotificationMessage,
    ) -> Call<'c, (), Select> {
        self.call(Op::SendPushNotification, &[]).arguments(&[View::List(&associate_ids), View::Carrier(message)])
    }

    /// Sets the events for which a device gets push notifications, separated by commas.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Pocket/SetPushNotificationTagsForDevice`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_SetPushNotificationTagsForDevice.html)
    /// - body, `SetPushNotificationTagsForDeviceRequest`.
    ///   - `DeviceIdentifier`, text: Unique identifier of the mobile device.
    ///   - `Tags`, text: Names of the kinds of notifications to receive, separated by commas.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.pocket_agent().set_push_notification_tags_for_device("device identifier", "tags")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PocketAgent_SetPushNotificationTagsForDevice")]
    #[inline]
    pub fn set_push_notification_tags_for_device(self, device_identifier: &str, tags: &str) -> Call<'c, (), Select> {
        self.call(Op::SetPushNotificationTagsForDevice, &[]).arguments(&[View::Str(device_identifier), View::Str(tags)])
    }

    /// Sets the events for which a user gets push notifications, separated by commas, on all registered devices of that
    /// user.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Pocket/SetPushNotificationTagsForUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_SetPushNotificationTagsForUser.html)
    /// - body, `SetPushNotificationTagsForUserRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose devices, all of them, get the setting.
    ///   - `Tags`, text: Names of the kinds of notifications to receive, separated by commas.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.pocket_agent().set_push_notification_tags_for_user(1, "tags").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PocketAgent_SetPushNotificationTagsForUser")]
    #[inline]
    pub fn set_push_notification_tags_for_user(self, associate_id: i32, tags: &str) -> Call<'c, (), Select> {
        self.call(Op::SetPushNotificationTagsForUser, &[]).arguments(&[View::I32(associate_id), View::Str(tags)])
    }
}
