// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What a text of the product is used for, and so what its resource id refers to.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`list_agent().get_localized_text_by_type`](../list_agent/struct.ListAgentClient.html#method.get_localized_text_by_type),
///   [`list_agent().get_localized_texts_by_type`](../list_agent/struct.ListAgentClient.html#method.get_localized_texts_by_type).
/// - part of [`LocalizedText`](struct.LocalizedText.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocalizedTextType {
    /// The type of text is not set yet.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// Caption of a field, as clients show it.
    ///
    /// `Label`, number 1.
    Label,
    /// Name of a database table.
    ///
    /// `Table`, number 2.
    Table,
    /// Name of a column in a database table.
    ///
    /// `Column`, number 3.
    Column,
    /// Caption under which the import offers a system field.
    ///
    /// `ImportField`, number 4.
    ImportField,
    /// Caption under which the import offers a system table.
    ///
    /// `ImportObject`, number 5.
    ImportObject,
    /// Caption of a group of system tables in the import.
    ///
    /// `ImportGUICategory`, number 6.
    ImportGUICategory,
    /// Hint that is shown at the start of the client, one text per language.
    ///
    /// `StartupHints`, number 7.
    StartupHints,
    /// Name of a functional right, one text per language.
    ///
    /// `FunctionRightLabel`, number 11.
    FunctionRightLabel,
    /// Description of a functional right, one text per language.
    ///
    /// `FunctionRightDesc`, number 12.
    FunctionRightDesc,
    /// Name of a status monitor; its language id is 0, since it does not depend on the language.
    ///
    /// `StatusMonitorName`, number 16.
    StatusMonitorName,
    /// Label of a user-defined field of companies; its language id is 0.
    ///
    /// `UdefContactLabel`, number 19.
    UdefContactLabel,
    /// Label of a user-defined field of contact persons; its language id is 0.
    ///
    /// `UdefPersonLabel`, number 20.
    UdefPersonLabel,
    /// Label of a user-defined field of projects; its language id is 0.
    ///
    /// `UdefProjectLabel`, number 21.
    UdefProjectLabel,
    /// Label of a user-defined field of sales; its language id is 0.
    ///
    /// `UdefSaleLabel`, number 22.
    UdefSaleLabel,
    /// Label of a user-defined field of appointments; its language id is 0.
    ///
    /// `UdefAppointmentLabel`, number 23.
    UdefAppointmentLabel,
    /// Label of a user-defined field of documents; its language id is 0.
    ///
    /// `UdefDocumentLabel`, number 24.
    UdefDocumentLabel,
    /// Text of a push notification to mobile devices.
    ///
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
