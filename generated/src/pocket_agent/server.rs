// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{DateTime, server, take};
use crate::types::{
    CallerIDCollection, NotificationEvent, NotificationEventType, PocketDeviceInfo, PocketNotificationMessage,
    PocketStartupData,
};

use super::operations::*;

/// Handlers of the tag `Pocket_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait PocketAgentServer: Send + Sync + 'static {
    /// Returns the telephone numbers with names (caller ids) of the companies and persons that a selection of any kind
    /// refers to.
    ///
    /// `POST /api/v1/Agents/Pocket/GetCallerIDsFromSelection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_GetCallerIDsFromSelection.html)
    fn get_caller_ids_from_selection<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
        last_hash: Option<String>,
    ) -> impl Future<Output = Result<Option<CallerIDCollection>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the telephone numbers with names (caller ids) that may interest the user: of persons in sales and
    /// appointments that the user or colleagues in the primary group own or worked on.
    ///
    /// `POST /api/v1/Agents/Pocket/GetMyCallerIDs`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_GetMyCallerIDs.html)
    fn get_my_caller_ids<'a>(
        &'a self,
        cx: &'a server::Context,
        last_hash: Option<String>,
        min_date: Option<DateTime>,
        max_date: Option<DateTime>,
    ) -> impl Future<Output = Result<Option<CallerIDCollection>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what the mobile client loads at its start, such as overdue sales, time zones and preferences.
    ///
    /// `POST /api/v1/Agents/Pocket/GetPocketStartupData`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_GetPocketStartupData.html)
    fn get_pocket_startup_data<'a>(
        &'a self,
        cx: &'a server::Context,
        tables: Option<Vec<String>>,
        current_client_time: Option<DateTime>,
    ) -> impl Future<Output = Result<Option<PocketStartupData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the events for which a device gets push notifications, separated by commas.
    ///
    /// `POST /api/v1/Agents/Pocket/GetPushNotificationTagsForDevice`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_GetPushNotificationTagsForDevice.html)
    fn get_push_notification_tags_for_device<'a>(
        &'a self,
        cx: &'a server::Context,
        device_identifier: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all mobile devices that are registered for a user.
    ///
    /// `POST /api/v1/Agents/Pocket/GetRegisteredDevices`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_GetRegisteredDevices.html)
    fn get_registered_devices<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<PocketDeviceInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks a notification as handled, so that other clients that got it can remove it.
    ///
    /// `POST /api/v1/Agents/Pocket/NotificationHandled`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_NotificationHandled.html)
    fn notification_handled<'a>(
        &'a self,
        cx: &'a server::Context,
        notification_event_type: Option<NotificationEventType>,
        id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks several notifications as handled, so that other clients that got them can remove them.
    ///
    /// `POST /api/v1/Agents/Pocket/NotificationsHandled`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_NotificationsHandled.html)
    fn notifications_handled<'a>(
        &'a self,
        cx: &'a server::Context,
        notification_events: Option<Vec<NotificationEvent>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Notifies users that a record is new or has changed.
    ///
    /// `POST /api/v1/Agents/Pocket/NotifyUsers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_NotifyUsers.html)
    fn notify_users<'a>(
        &'a self,
        cx: &'a server::Context,
        notification_event_type: Option<NotificationEventType>,
        id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Registers a mobile device for push notifications about events that matter to the user.
    ///
    /// `POST /api/v1/Agents/Pocket/RegisterDeviceForPushNotification`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_RegisterDeviceForPushNotification.html)
    fn register_device_for_push_notification<'a>(
        &'a self,
        cx: &'a server::Context,
        device_info: Option<PocketDeviceInfo>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs the check for appointment alarms once.
    ///
    /// `POST /api/v1/Agents/Pocket/RunAppointmentAlarmBroker`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_RunAppointmentAlarmBroker.html)
    fn run_appointment_alarm_broker<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sends a push notification to the devices of one or more users.
    ///
    /// `POST /api/v1/Agents/Pocket/SendPushNotification`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_SendPushNotification.html)
    fn send_push_notification<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_ids: Option<Vec<i32>>,
        message: Option<PocketNotificationMessage>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the events for which a device gets push notifications, separated by commas.
    ///
    /// `POST /api/v1/Agents/Pocket/SetPushNotificationTagsForDevice`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_SetPushNotificationTagsForDevice.html)
    fn set_push_notification_tags_for_device<'a>(
        &'a self,
        cx: &'a server::Context,
        device_identifier: Option<String>,
        tags: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the events for which a user gets push notifications, separated by commas, on all registered devices of that
    /// user.
    ///
    /// `POST /api/v1/Agents/Pocket/SetPushNotificationTagsForUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_SetPushNotificationTagsForUser.html)
    fn set_push_notification_tags_for_user<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
        tags: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Pocket_Agent`, served by `api`.
pub fn routes(api: impl PocketAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`PocketAgentServer`] that goes with an operation.
fn dispatch<'a, T: PocketAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetCallerIdsFromSelection) => {
            let mut selection_id = None;
            let mut last_hash = None;
            take!(input.arguments(&mut [&mut selection_id, &mut last_hash]));
            server::respond(cx, api.get_caller_ids_from_selection(cx, selection_id, last_hash))
        }
        Some(Op::GetMyCallerIds) => {
            let mut last_hash = None;
            let mut min_date = None;
            let mut max_date = None;
            take!(input.arguments(&mut [&mut last_hash, &mut min_date, &mut max_date]));
            server::respond(cx, api.get_my_caller_ids(cx, last_hash, min_date, max_date))
        }
        Some(Op::GetPocketStartupData) => {
            let mut tables = None;
            let mut current_client_time = None;
            take!(input.arguments(&mut [&mut tables, &mut current_client_time]));
            server::respond(cx, api.get_pocket_startup_data(cx, tables, current_client_time))
        }
        Some(Op::GetPushNotificationTagsForDevice) => {
            let mut device_identifier = None;
            take!(input.arguments(&mut [&mut device_identifier]));
            server::respond(cx, api.get_push_notification_tags_for_device(cx, device_identifier))
        }
        Some(Op::GetRegisteredDevices) => {
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut associate_id]));
            server::respond(cx, api.get_registered_devices(cx, associate_id))
        }
        Some(Op::NotificationHandled) => {
            let mut notification_event_type = None;
            let mut id = None;
            take!(input.arguments(&mut [&mut notification_event_type, &mut id]));
            server::respond(cx, api.notification_handled(cx, notification_event_type, id))
        }
        Some(Op::NotificationsHandled) => {
            let mut notification_events = None;
            take!(input.arguments(&mut [&mut notification_events]));
            server::respond(cx, api.notifications_handled(cx, notification_events))
        }
        Some(Op::NotifyUsers) => {
            let mut notification_event_type = None;
            let mut id = None;
            take!(input.arguments(&mut [&mut notification_event_type, &mut id]));
            server::respond(cx, api.notify_users(cx, notification_event_type, id))
        }
        Some(Op::RegisterDeviceForPushNotification) => {
            let mut device_info = None;
            take!(input.arguments(&mut [&mut device_info]));
            server::respond(cx, api.register_device_for_push_notification(cx, device_info))
        }
        Some(Op::RunAppointmentAlarmBroker) => server::respond(cx, api.run_appointment_alarm_broker(cx)),
        Some(Op::SendPushNotification) => {
            let mut associate_ids = None;
            let mut message = None;
            take!(input.arguments(&mut [&mut associate_ids, &mut message]));
            server::respond(cx, api.send_push_notification(cx, associate_ids, message))
        }
        Some(Op::SetPushNotificationTagsForDevice) => {
            let mut device_identifier = None;
            let mut tags = None;
            take!(input.arguments(&mut [&mut device_identifier, &mut tags]));
            server::respond(cx, api.set_push_notification_tags_for_device(cx, device_identifier, tags))
        }
        Some(Op::SetPushNotificationTagsForUser) => {
            let mut associate_id = None;
            let mut tags = None;
            take!(input.arguments(&mut [&mut associate_id, &mut tags]));
            server::respond(cx, api.set_push_notification_tags_for_user(cx, associate_id, tags))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
