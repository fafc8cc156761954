// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What a device does with a push notification.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`PocketNotificationMessage`](struct.PocketNotificationMessage.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationMessageType {
    /// The notification shows a message.
    ///
    /// `Message`, number 0.
    Message,
    /// The notification shows a message of high priority.
    ///
    /// `ImportantMessage`, number 1.
    ImportantMessage,
    /// The notification carries out an action.
    ///
    /// `RemoteAction`, number 2.
    RemoteAction,
    /// The notification asks the user a question to which the reply is yes or no.
    ///
    /// `YesNoQuestion`, number 3.
    YesNoQuestion,
    /// The notification opens a web page.
    ///
    /// `ShowWebPage`, number 4.
    ShowWebPage,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { NotificationMessageType "NotificationMessageType" crate::PROFILE {
    0 Message = "Message" 0;
    1 ImportantMessage = "ImportantMessage" 1;
    2 RemoteAction = "RemoteAction" 2;
    3 YesNoQuestion = "YesNoQuestion" 3;
    4 ShowWebPage = "ShowWebPage" 4;
} }
