// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, UnknownMember, carrier, flag_enum, open_enum};
use crate::types::{DurationUnit, FieldProperty, Navigation, SelectableMDOListItem, TableRight};

/// The carrier `AmountClassEntity` of the API.
#[non_exhaustive]
pub struct AmountClassEntity {
    /// The property `AmountClassId`.
    pub amount_class_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `AmountFrom`.
    pub amount_from: Option<f64>,
    /// The property `AmountTo`.
    pub amount_to: Option<f64>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `CurrencyId`.
    pub currency_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AmountClassEntity "AmountClassEntity" {
    0 amount_class_id set_amount_class_id i32 = "AmountClassId";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 rank set_rank i32 = "Rank";
    4 amount_from set_amount_from f64 = "AmountFrom";
    5 amount_to set_amount_to f64 = "AmountTo";
    6 deleted set_deleted bool = "Deleted";
    7 currency_id set_currency_id i32 = "CurrencyId";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `DeliveryTerm` of the API.
#[non_exhaustive]
pub struct DeliveryTerm {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeliveryTerm "DeliveryTerm" {
    0 id set_id i32 = "Id";
    1 value set_value String = "Value";
    2 tooltip set_tooltip String = "Tooltip";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `DeliveryType` of the API.
#[non_exhaustive]
pub struct DeliveryType {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeliveryType "DeliveryType" {
    0 id set_id i32 = "Id";
    1 value set_value String = "Value";
    2 tooltip set_tooltip String = "Tooltip";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `Department` of the API.
#[non_exhaustive]
pub struct Department {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Department "Department" {
    0 id set_id i32 = "Id";
    1 value set_value String = "Value";
    2 tooltip set_tooltip String = "Tooltip";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `ExecuteOnEvent` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExecuteOnEvent {
    /// `Never`, number 0.
    Never,
    /// `Logon`, number 1.
    Logon,
    /// `Logoff`, number 2.
    Logoff,
    /// `LocalUpdate`, number 3.
    LocalUpdate,
    /// `Wait`, number 16384.
    Wait,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ExecuteOnEvent "ExecuteOnEvent" {
    0 Never = "Never";
    1 Logon = "Logon";
    2 Logoff = "Logoff";
    3 LocalUpdate = "LocalUpdate";
    4 Wait = "Wait";
} [0, 1, 2, 3, 16384] }

/// The carrier `ExtAppEntity` of the API.
#[non_exhaustive]
pub struct ExtAppEntity {
    /// The property `ExtAppId`.
    pub ext_app_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Filename`.
    pub filename: Option<String>,
    /// The property `Parameters`.
    pub parameters: Option<String>,
    /// The property `Workdir`.
    pub workdir: Option<String>,
    /// The property `ShowState`.
    pub show_state: Option<ShowState>,
    /// The property `VisibleIn`.
    pub visible_in: Option<Navigation>,
    /// The property `OnCentral`.
    pub on_central: Option<bool>,
    /// The property `OnSatellite`.
    pub on_satellite: Option<bool>,
    /// The property `OnTravel`.
    pub on_travel: Option<bool>,
    /// The property `OnSalesMarketingPocket`.
    pub on_sales_marketing_pocket: Option<bool>,
    /// The property `ShowInMenuBar`.
    pub show_in_menu_bar: Option<bool>,
    /// The property `ShowInToolBar`.
    pub show_in_tool_bar: Option<bool>,
    /// The property `ShowInAddressBar`.
    pub show_in_address_bar: Option<bool>,
    /// The property `ShowInStatusBar`.
    pub show_in_status_bar: Option<bool>,
    /// The property `Icon`.
    pub icon: Option<i32>,
    /// The property `WaitToFinish`.
    pub wait_to_finish: Option<bool>,
    /// The property `ExecuteOnEvent`.
    pub execute_on_event: Option<ExecuteOnEvent>,
    /// The property `Path`.
    pub path: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ExtAppEntity "ExtAppEntity" {
    0 ext_app_id set_ext_app_id i32 = "ExtAppId";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 deleted set_deleted bool = "Deleted";
    4 rank set_rank i32 = "Rank";
    5 filename set_filename String = "Filename";
    6 parameters set_parameters String = "Parameters";
    7 workdir set_workdir String = "Workdir";
    8 show_state set_show_state ShowState = "ShowState";
    9 visible_in set_visible_in Navigation = "VisibleIn";
    10 on_central set_on_central bool = "OnCentral";
    11 on_satellite set_on_satellite bool = "OnSatellite";
    12 on_travel set_on_travel bool = "OnTravel";
    13 on_sales_marketing_pocket set_on_sales_marketing_pocket bool = "OnSalesMarketingPocket";
    14 show_in_menu_bar set_show_in_menu_bar bool = "ShowInMenuBar";
    15 show_in_tool_bar set_show_in_tool_bar bool = "ShowInToolBar";
    16 show_in_address_bar set_show_in_address_bar bool = "ShowInAddressBar";
    17 show_in_status_bar set_show_in_status_bar bool = "ShowInStatusBar";
    18 icon set_icon i32 = "Icon";
    19 wait_to_finish set_wait_to_finish bool = "WaitToFinish";
    20 execute_on_event set_execute_on_event ExecuteOnEvent = "ExecuteOnEvent";
    21 path set_path String = "Path";
    22 table_right set_table_right Box<TableRight> = "TableRight";
    23 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `LanguageInfo` of the API.
#[non_exhaustive]
pub struct LanguageInfo {
    /// The property `LanguageInfoId`.
    pub language_info_id: Option<i32>,
    /// The property `LCID`.
    pub lcid: Option<i32>,
    /// The property `EnglishName`.
    pub english_name: Option<String>,
    /// The property `NativeName`.
    pub native_name: Option<String>,
    /// The property `ThreeLetterISOLanguageName`.
    pub three_letter_iso_language_name: Option<String>,
    /// The property `TwoLetterISOLanguageName`.
    pub two_letter_iso_language_name: Option<String>,
    /// The property `IsBuiltIn`.
    pub is_built_in: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { LanguageInfo "LanguageInfo" {
    0 language_info_id set_language_info_id i32 = "LanguageInfoId";
    1 lcid set_lcid i32 = "LCID";
    2 english_name set_english_name String = "EnglishName";
    3 native_name set_native_name String = "NativeName";
    4 three_letter_iso_language_name set_three_letter_iso_language_name String = "ThreeLetterISOLanguageName";
    5 two_letter_iso_language_name set_two_letter_iso_language_name String = "TwoLetterISOLanguageName";
    6 is_built_in set_is_built_in bool = "IsBuiltIn";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `LocalizedText` of the API.
#[non_exhaustive]
pub struct LocalizedText {
    /// The property `LanguageId`.
    pub language_id: Option<i32>,
    /// The property `ResourceId`.
    pub resource_id: Option<i32>,
    /// The property `Text`.
    pub text: Option<String>,
    /// The property `Type`.
    pub r#type: Option<LocalizedTextType>,
    /// The property `LocalizedTextId`.
    pub localized_text_id: Option<i32>,
    /// The property `IsBuiltIn`.
    pub is_built_in: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { LocalizedText "LocalizedText" {
    0 language_id set_language_id i32 = "LanguageId";
    1 resource_id set_resource_id i32 = "ResourceId";
    2 text set_text String = "Text";
    3 r#type set_type LocalizedTextType = "Type";
    4 localized_text_id set_localized_text_id i32 = "LocalizedTextId";
    5 is_built_in set_is_built_in bool = "IsBuiltIn";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `LocalizedTextType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
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

open_enum! { LocalizedTextType "LocalizedTextType" {
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

/// The carrier `MrMrs` of the API.
#[non_exhaustive]
pub struct MrMrs {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { MrMrs "MrMrs" {
    0 id set_id i32 = "Id";
    1 value set_value String = "Value";
    2 tooltip set_tooltip String = "Tooltip";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `PaymentTerm` of the API.
#[non_exhaustive]
pub struct PaymentTerm {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PaymentTerm "PaymentTerm" {
    0 id set_id i32 = "Id";
    1 value set_value String = "Value";
    2 tooltip set_tooltip String = "Tooltip";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `PaymentType` of the API.
#[non_exhaustive]
pub struct PaymentType {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PaymentType "PaymentType" {
    0 id set_id i32 = "Id";
    1 value set_value String = "Value";
    2 tooltip set_tooltip String = "Tooltip";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `ProductCategory` of the API.
#[non_exhaustive]
pub struct ProductCategory {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ProductCategory "ProductCategory" {
    0 id set_id i32 = "Id";
    1 value set_value String = "Value";
    2 tooltip set_tooltip String = "Tooltip";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `ProductFamily` of the API.
#[non_exhaustive]
pub struct ProductFamily {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ProductFamily "ProductFamily" {
    0 id set_id i32 = "Id";
    1 value set_value String = "Value";
    2 tooltip set_tooltip String = "Tooltip";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `ProductType` of the API.
#[non_exhaustive]
pub struct ProductType {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ProductType "ProductType" {
    0 id set_id i32 = "Id";
    1 value set_value String = "Value";
    2 tooltip set_tooltip String = "Tooltip";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `ProjectTypeEntity` of the API.
#[non_exhaustive]
pub struct ProjectTypeEntity {
    /// The property `ProjTypeId`.
    pub proj_type_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `DurationUnit`.
    pub duration_unit: Option<DurationUnit>,
    /// The property `ProjectDuration`.
    pub project_duration: Option<i32>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `HasGuide`.
    pub has_guide: Option<bool>,
    /// The property `IsAutoAdvance`.
    pub is_auto_advance: Option<bool>,
    /// The property `Stages`.
    pub stages: Option<Vec<SelectableMDOListItem>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ProjectTypeEntity "ProjectTypeEntity" {
    0 proj_type_id set_proj_type_id i32 = "ProjTypeId";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 rank set_rank i32 = "Rank";
    4 duration_unit set_duration_unit DurationUnit = "DurationUnit";
    5 project_duration set_project_duration i32 = "ProjectDuration";
    6 deleted set_deleted bool = "Deleted";
    7 has_guide set_has_guide bool = "HasGuide";
    8 is_auto_advance set_is_auto_advance bool = "IsAutoAdvance";
    9 stages set_stages Vec<SelectableMDOListItem> = "Stages";
    10 table_right set_table_right Box<TableRight> = "TableRight";
    11 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `QuickReply` of the API.
#[non_exhaustive]
pub struct QuickReply {
    /// The property `QuickReplyId`.
    pub quick_reply_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `HtmlBody`.
    pub html_body: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuickReply "QuickReply" {
    0 quick_reply_id set_quick_reply_id i32 = "QuickReplyId";
    1 name set_name String = "Name";
    2 html_body set_html_body String = "HtmlBody";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `ResourceEntity` of the API.
#[non_exhaustive]
pub struct ResourceEntity {
    /// The property `ResourceId`.
    pub resource_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `IsLocation`.
    pub is_location: Option<bool>,
    /// The property `LocationAddress`.
    pub location_address: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ResourceEntity "ResourceEntity" {
    0 resource_id set_resource_id i32 = "ResourceId";
    1 name set_name String = "Name";
    2 rank set_rank i32 = "Rank";
    3 tooltip set_tooltip String = "Tooltip";
    4 deleted set_deleted bool = "Deleted";
    5 is_location set_is_location bool = "IsLocation";
    6 location_address set_location_address String = "LocationAddress";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `ShowState` of the API.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are written back as they came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ShowState(pagewire_runtime::value::Flags);

flag_enum! { ShowState "ShowState" {
    /// `Minimized`, number 0.
    MINIMIZED = "Minimized" 0;
    /// `Maximized`, number 1.
    MAXIMIZED = "Maximized" 1;
    /// `Default`, number 2.
    DEFAULT = "Default" 2;
    /// `ToolBar`, number 256.
    TOOL_BAR = "ToolBar" 256;
    /// `AddressBar`, number 512.
    ADDRESS_BAR = "AddressBar" 512;
    /// `StatusBar`, number 1024.
    STATUS_BAR = "StatusBar" 1024;
    /// `MenuBar`, number 2048.
    MENU_BAR = "MenuBar" 2048;
} }
