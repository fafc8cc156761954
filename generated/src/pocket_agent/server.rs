// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;

use super::operations::*;
use super::requests::{
    GetPocketStartupDataRequest, GetPushNotificationTagsForDeviceRequest,
    GetRegisteredDevicesRequest, RegisterDeviceForPushNotificationRequest,
    SendPushNotificationRequest, SetPushNotificationTagsForDeviceRequest,
    SetPushNotificationTagsForUserRequest,
};
use crate::types::{PocketDeviceInfo, PocketStartupData};

/// Handlers of the tag `Pocket_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait PocketAgentServer: Send + Sync + 'static {
    /// Get pocket startup data.
    /// `POST /api/v1/Agents/Pocket/GetPocketStartupData`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_GetPocketStartupData.html)
    fn get_pocket_startup_data(
        &self,
        cx: &server::Context,
        request: GetPocketStartupDataRequest,
    ) -> impl Future<Output = Result<Option<PocketStartupData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get push notification tags for device.
    /// `POST /api/v1/Agents/Pocket/GetPushNotificationTagsForDevice`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_GetPushNotificationTagsForDevice.html)
    fn get_push_notification_tags_for_device(
        &self,
        cx: &server::Context,
        request: GetPushNotificationTagsForDeviceRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get registered devices.
    /// `POST /api/v1/Agents/Pocket/GetRegisteredDevices`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_GetRegisteredDevices.html)
    fn get_registered_devices(
        &self,
        cx: &server::Context,
        request: GetRegisteredDevicesRequest,
    ) -> impl Future<Output = Result<Vec<PocketDeviceInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Register device for push notification.
    /// `POST /api/v1/Agents/Pocket/RegisterDeviceForPushNotification`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_RegisterDeviceForPushNotification.html)
    fn register_device_for_push_notification(
        &self,
        cx: &server::Context,
        request: RegisterDeviceForPushNotificationRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Run appointment alarm broker.
    /// `POST /api/v1/Agents/Pocket/RunAppointmentAlarmBroker`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_RunAppointmentAlarmBroker.html)
    fn run_appointment_alarm_broker(&self, cx: &server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Send push notification.
    /// `POST /api/v1/Agents/Pocket/SendPushNotification`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_SendPushNotification.html)
    fn send_push_notification(
        &self,
        cx: &server::Context,
        request: SendPushNotificationRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set push notification tags for device.
    /// `POST /api/v1/Agents/Pocket/SetPushNotificationTagsForDevice`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_SetPushNotificationTagsForDevice.html)
    fn set_push_notification_tags_for_device(
        &self,
        cx: &server::Context,
        request: SetPushNotificationTagsForDeviceRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set push notification tags for user.
    /// `POST /api/v1/Agents/Pocket/SetPushNotificationTagsForUser`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Pocket_Agent/v1PocketAgent_SetPushNotificationTagsForUser.html)
    fn set_push_notification_tags_for_user(
        &self,
        cx: &server::Context,
        request: SetPushNotificationTagsForUserRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Pocket_Agent`, answered by `api`.
pub fn routes(api: impl PocketAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`PocketAgentServer`] that goes with an operation.
fn dispatch<'a, T: PocketAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        GET_POCKET_STARTUP_DATA => server::answer(cx, api.get_pocket_startup_data(cx, input.body()?)),
        GET_PUSH_NOTIFICATION_TAGS_FOR_DEVICE => server::answer(cx, api.get_push_notification_tags_for_device(cx, input.body()?)),
        GET_REGISTERED_DEVICES => server::answer(cx, api.get_registered_devices(cx, input.body()?)),
        REGISTER_DEVICE_FOR_PUSH_NOTIFICATION => server::answer(cx, api.register_device_for_push_notification(cx, input.body()?)),
        RUN_APPOINTMENT_ALARM_BROKER => server::answer(cx, api.run_appointment_alarm_broker(cx)),
        SEND_PUSH_NOTIFICATION => server::answer(cx, api.send_push_notification(cx, input.body()?)),
        SET_PUSH_NOTIFICATION_TAGS_FOR_DEVICE => server::answer(cx, api.set_push_notification_tags_for_device(cx, input.body()?)),
        SET_PUSH_NOTIFICATION_TAGS_FOR_USER => server::answer(cx, api.set_push_notification_tags_for_user(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
