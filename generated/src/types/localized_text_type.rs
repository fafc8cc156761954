// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `LocalizedTextType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocalizedTextType {
    /// `Unknown`, number 0.
    Unknown,
    /// `Label`, number 1.
    Label,
    /// `Table`, number 2.
    Table,
    /// `Column`, number 3.
    Column,
    /// `ImportField`, number 4.
    ImportField,
    /// `ImportObject`, number 5.
    ImportObject,
    /// `ImportGUICategory`, number 6.
    ImportGUICategory,
    /// `StartupHints`, number 7.
    StartupHints,
    /// `FunctionRightLabel`, number 11.
    FunctionRightLabel,
    /// `FunctionRightDesc`, number 12.
    FunctionRightDesc,
    /// `StatusMonitorName`, number 16.
    StatusMonitorName,
    /// `UdefContactLabel`, number 19.
    UdefContactLabel,
    /// `UdefPersonLabel`, number 20.
    UdefPersonLabel,
    /// `UdefProjectLabel`, number 21.
    UdefProjectLabel,
    /// `UdefSaleLabel`, number 22.
    UdefSaleLabel,
    /// `UdefAppointmentLabel`, number 23.
    UdefAppointmentLabel,
    /// `UdefDocumentLabel`, number 24.
    UdefDocumentLabel,
    /// `PushNotificationText`, number 41.
    PushNotificationText,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { LocalizedTextType "LocalizedTextType" crate::PROFILE {
    0 Unknown = "Unknown";
    1 Label = "Label";
    2 Table = "Table";
    3 Column = "Column";
    4 ImportField = "ImportField";
    5 ImportObject = "ImportObject";
    6 ImportGUICategory = "ImportGUICategory";
    7 StartupHints = "StartupHints";
    8 FunctionRightLabel = "FunctionRightLabel";
    9 FunctionRightDesc = "FunctionRightDesc";
    10 StatusMonitorName = "StatusMonitorName";
    11 UdefContactLabel = "UdefContactLabel";
    12 UdefPersonLabel = "UdefPersonLabel";
    13 UdefProjectLabel = "UdefProjectLabel";
    14 UdefSaleLabel = "UdefSaleLabel";
    15 UdefAppointmentLabel = "UdefAppointmentLabel";
    16 UdefDocumentLabel = "UdefDocumentLabel";
    17 PushNotificationText = "PushNotificationText";
} [0, 1, 2, 3, 4, 5, 6, 7, 11, 12, 16, 19, 20, 21, 22, 23, 24, 41] }
