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
    0 Unknown = "Unknown" 0;
    1 Label = "Label" 1;
    2 Table = "Table" 2;
    3 Column = "Column" 3;
    4 ImportField = "ImportField" 4;
    5 ImportObject = "ImportObject" 5;
    6 ImportGUICategory = "ImportGUICategory" 6;
    7 StartupHints = "StartupHints" 7;
    8 FunctionRightLabel = "FunctionRightLabel" 11;
    9 FunctionRightDesc = "FunctionRightDesc" 12;
    10 StatusMonitorName = "StatusMonitorName" 16;
    11 UdefContactLabel = "UdefContactLabel" 19;
    12 UdefPersonLabel = "UdefPersonLabel" 20;
    13 UdefProjectLabel = "UdefProjectLabel" 21;
    14 UdefSaleLabel = "UdefSaleLabel" 22;
    15 UdefAppointmentLabel = "UdefAppointmentLabel" 23;
    16 UdefDocumentLabel = "UdefDocumentLabel" 24;
    17 PushNotificationText = "PushNotificationText" 41;
} }
