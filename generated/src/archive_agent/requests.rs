// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{ArchiveOrderByInfo, ArchiveRestrictionInfo};

/// The carrier `ExportArchiveRequest` of the API.
#[non_exhaustive]
pub struct ExportArchiveRequest {
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `Context`.
    pub context: Option<String>,
    /// The property `DesiredEntities`.
    pub desired_entities: Option<Vec<String>>,
    /// The property `Columns`.
    pub columns: Option<Vec<String>>,
    /// The property `SortOrder`.
    pub sort_order: Option<Vec<ArchiveOrderByInfo>>,
    /// The property `Restrictions`.
    pub restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    /// The property `ExportType`.
    pub export_type: Option<String>,
    /// The property `SelectedRowIds`.
    pub selected_row_ids: Option<Vec<String>>,
    /// The property `EstimatedRowCount`.
    pub estimated_row_count: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ExportArchiveRequest "ExportArchiveRequest" {
    0 provider_name set_provider_name String = "ProviderName";
    1 context set_context String = "Context";
    2 desired_entities set_desired_entities Vec<String> = "DesiredEntities";
    3 columns set_columns Vec<String> = "Columns";
    4 sort_order set_sort_order Vec<ArchiveOrderByInfo> = "SortOrder";
    5 restrictions set_restrictions Vec<ArchiveRestrictionInfo> = "Restrictions";
    6 export_type set_export_type String = "ExportType";
    7 selected_row_ids set_selected_row_ids Vec<String> = "SelectedRowIds";
    8 estimated_row_count set_estimated_row_count i32 = "EstimatedRowCount";
} }

/// The carrier `GetArchiveList2Request` of the API.
#[non_exhaustive]
pub struct GetArchiveList2Request {
    /// The property `GuiName`.
    pub gui_name: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `SortOrder`.
    pub sort_order: Option<String>,
    /// The property `Restriction`.
    pub restriction: Option<String>,
    /// The property `Entities`.
    pub entities: Option<String>,
    /// The property `Page`.
    pub page: Option<i32>,
    /// The property `PageSize`.
    pub page_size: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetArchiveList2Request "GetArchiveList2Request" {
    0 gui_name set_gui_name String = "GuiName";
    1 provider_name set_provider_name String = "ProviderName";
    2 sort_order set_sort_order String = "SortOrder";
    3 restriction set_restriction String = "Restriction";
    4 entities set_entities String = "Entities";
    5 page set_page i32 = "Page";
    6 page_size set_page_size i32 = "PageSize";
} }

/// The carrier `GetArchiveListByColumns2Request` of the API.
#[non_exhaustive]
pub struct GetArchiveListByColumns2Request {
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `Columns`.
    pub columns: Option<String>,
    /// The property `SortOrder`.
    pub sort_order: Option<String>,
    /// The property `Restrictions`.
    pub restrictions: Option<String>,
    /// The property `Entities`.
    pub entities: Option<String>,
    /// The property `Page`.
    pub page: Option<i32>,
    /// The property `PageSize`.
    pub page_size: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetArchiveListByColumns2Request "GetArchiveListByColumns2Request" {
    0 provider_name set_provider_name String = "ProviderName";
    1 columns set_columns String = "Columns";
    2 sort_order set_sort_order String = "SortOrder";
    3 restrictions set_restrictions String = "Restrictions";
    4 entities set_entities String = "Entities";
    5 page set_page i32 = "Page";
    6 page_size set_page_size i32 = "PageSize";
} }

/// The carrier `GetArchiveListByColumnsRequest` of the API.
#[non_exhaustive]
pub struct GetArchiveListByColumnsRequest {
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `Columns`.
    pub columns: Option<Vec<String>>,
    /// The property `SortOrder`.
    pub sort_order: Option<Vec<ArchiveOrderByInfo>>,
    /// The property `Restriction`.
    pub restriction: Option<Vec<ArchiveRestrictionInfo>>,
    /// The property `Entities`.
    pub entities: Option<Vec<String>>,
    /// The property `Page`.
    pub page: Option<i32>,
    /// The property `PageSize`.
    pub page_size: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetArchiveListByColumnsRequest "GetArchiveListByColumnsRequest" {
    0 provider_name set_provider_name String = "ProviderName";
    1 columns set_columns Vec<String> = "Columns";
    2 sort_order set_sort_order Vec<ArchiveOrderByInfo> = "SortOrder";
    3 restriction set_restriction Vec<ArchiveRestrictionInfo> = "Restriction";
    4 entities set_entities Vec<String> = "Entities";
    5 page set_page i32 = "Page";
    6 page_size set_page_size i32 = "PageSize";
} }

/// The carrier `GetArchiveListByColumnsWithContext2Request` of the API.
#[non_exhaustive]
pub struct GetArchiveListByColumnsWithContext2Request {
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `Columns`.
    pub columns: Option<String>,
    /// The property `SortOrder`.
    pub sort_order: Option<String>,
    /// The property `Restriction`.
    pub restriction: Option<String>,
    /// The property `Entities`.
    pub entities: Option<String>,
    /// The property `Page`.
    pub page: Option<i32>,
    /// The property `PageSize`.
    pub page_size: Option<i32>,
    /// The property `Context`.
    pub context: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetArchiveListByColumnsWithContext2Request "GetArchiveListByColumnsWithContext2Request" {
    0 provider_name set_provider_name String = "ProviderName";
    1 columns set_columns String = "Columns";
    2 sort_order set_sort_order String = "SortOrder";
    3 restriction set_restriction String = "Restriction";
    4 entities set_entities String = "Entities";
    5 page set_page i32 = "Page";
    6 page_size set_page_size i32 = "PageSize";
    7 context set_context String = "Context";
} }

/// The carrier `GetArchiveListByColumnsWithContextRequest` of the API.
#[non_exhaustive]
pub struct GetArchiveListByColumnsWithContextRequest {
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `Columns`.
    pub columns: Option<Vec<String>>,
    /// The property `SortOrder`.
    pub sort_order: Option<Vec<ArchiveOrderByInfo>>,
    /// The property `Restriction`.
    pub restriction: Option<Vec<ArchiveRestrictionInfo>>,
    /// The property `Entities`.
    pub entities: Option<Vec<String>>,
    /// The property `Page`.
    pub page: Option<i32>,
    /// The property `PageSize`.
    pub page_size: Option<i32>,
    /// The property `Context`.
    pub context: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetArchiveListByColumnsWithContextRequest "GetArchiveListByColumnsWithContextRequest" {
    0 provider_name set_provider_name String = "ProviderName";
    1 columns set_columns Vec<String> = "Columns";
    2 sort_order set_sort_order Vec<ArchiveOrderByInfo> = "SortOrder";
    3 restriction set_restriction Vec<ArchiveRestrictionInfo> = "Restriction";
    4 entities set_entities Vec<String> = "Entities";
    5 page set_page i32 = "Page";
    6 page_size set_page_size i32 = "PageSize";
    7 context set_context String = "Context";
} }

/// The carrier `GetArchiveListByColumnsWithHeader2Request` of the API.
#[non_exhaustive]
pub struct GetArchiveListByColumnsWithHeader2Request {
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `Columns`.
    pub columns: Option<String>,
    /// The property `SortOrder`.
    pub sort_order: Option<String>,
    /// The property `Restriction`.
    pub restriction: Option<String>,
    /// The property `Entities`.
    pub entities: Option<String>,
    /// The property `Page`.
    pub page: Option<i32>,
    /// The property `PageSize`.
    pub page_size: Option<i32>,
    /// The property `Options`.
    pub options: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetArchiveListByColumnsWithHeader2Request "GetArchiveListByColumnsWithHeader2Request" {
    0 provider_name set_provider_name String = "ProviderName";
    1 columns set_columns String = "Columns";
    2 sort_order set_sort_order String = "SortOrder";
    3 restriction set_restriction String = "Restriction";
    4 entities set_entities String = "Entities";
    5 page set_page i32 = "Page";
    6 page_size set_page_size i32 = "PageSize";
    7 options set_options String = "Options";
} }

/// The carrier `GetArchiveListByColumnsWithHeaderRequest` of the API.
#[non_exhaustive]
pub struct GetArchiveListByColumnsWithHeaderRequest {
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `Columns`.
    pub columns: Option<Vec<String>>,
    /// The property `SortOrder`.
    pub sort_order: Option<Vec<ArchiveOrderByInfo>>,
    /// The property `Restriction`.
    pub restriction: Option<Vec<ArchiveRestrictionInfo>>,
    /// The property `Entities`.
    pub entities: Option<Vec<String>>,
    /// The property `Page`.
    pub page: Option<i32>,
    /// The property `PageSize`.
    pub page_size: Option<i32>,
    /// The property `Options`.
    pub options: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetArchiveListByColumnsWithHeaderRequest "GetArchiveListByColumnsWithHeaderRequest" {
    0 provider_name set_provider_name String = "ProviderName";
    1 columns set_columns Vec<String> = "Columns";
    2 sort_order set_sort_order Vec<ArchiveOrderByInfo> = "SortOrder";
    3 restriction set_restriction Vec<ArchiveRestrictionInfo> = "Restriction";
    4 entities set_entities Vec<String> = "Entities";
    5 page set_page i32 = "Page";
    6 page_size set_page_size i32 = "PageSize";
    7 options set_options String = "Options";
} }

/// The carrier `GetArchiveListByColumnsWithHeaderWithContext2Request` of the API.
#[non_exhaustive]
pub struct GetArchiveListByColumnsWithHeaderWithContext2Request {
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `Columns`.
    pub columns: Option<String>,
    /// The property `SortOrder`.
    pub sort_order: Option<String>,
    /// The property `Restriction`.
    pub restriction: Option<String>,
    /// The property `Entities`.
    pub entities: Option<String>,
    /// The property `Page`.
    pub page: Option<i32>,
    /// The property `PageSize`.
    pub page_size: Option<i32>,
    /// The property `Options`.
    pub options: Option<String>,
    /// The property `Context`.
    pub context: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetArchiveListByColumnsWithHeaderWithContext2Request "GetArchiveListByColumnsWithHeaderWithContext2Request" {
    0 provider_name set_provider_name String = "ProviderName";
    1 columns set_columns String = "Columns";
    2 sort_order set_sort_order String = "SortOrder";
    3 restriction set_restriction String = "Restriction";
    4 entities set_entities String = "Entities";
    5 page set_page i32 = "Page";
    6 page_size set_page_size i32 = "PageSize";
    7 options set_options String = "Options";
    8 context set_context String = "Context";
} }

/// The carrier `GetArchiveListByColumnsWithHeaderWithContextRequest` of the API.
#[non_exhaustive]
pub struct GetArchiveListByColumnsWithHeaderWithContextRequest {
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `Columns`.
    pub columns: Option<Vec<String>>,
    /// The property `SortOrder`.
    pub sort_order: Option<Vec<ArchiveOrderByInfo>>,
    /// The property `Restriction`.
    pub restriction: Option<Vec<ArchiveRestrictionInfo>>,
    /// The property `Entities`.
    pub entities: Option<Vec<String>>,
    /// The property `Page`.
    pub page: Option<i32>,
    /// The property `PageSize`.
    pub page_size: Option<i32>,
    /// The property `Options`.
    pub options: Option<String>,
    /// The property `Context`.
    pub context: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetArchiveListByColumnsWithHeaderWithContextRequest "GetArchiveListByColumnsWithHeaderWithContextRequest" {
    0 provider_name set_provider_name String = "ProviderName";
    1 columns set_columns Vec<String> = "Columns";
    2 sort_order set_sort_order Vec<ArchiveOrderByInfo> = "SortOrder";
    3 restriction set_restriction Vec<ArchiveRestrictionInfo> = "Restriction";
    4 entities set_entities Vec<String> = "Entities";
    5 page set_page i32 = "Page";
    6 page_size set_page_size i32 = "PageSize";
    7 options set_options String = "Options";
    8 context set_context String = "Context";
} }

/// The carrier `GetArchiveListRequest` of the API.
#[non_exhaustive]
pub struct GetArchiveListRequest {
    /// The property `GuiName`.
    pub gui_name: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `SortOrder`.
    pub sort_order: Option<Vec<ArchiveOrderByInfo>>,
    /// The property `Restriction`.
    pub restriction: Option<Vec<ArchiveRestrictionInfo>>,
    /// The property `Entities`.
    pub entities: Option<Vec<String>>,
    /// The property `Page`.
    pub page: Option<i32>,
    /// The property `PageSize`.
    pub page_size: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetArchiveListRequest "GetArchiveListRequest" {
    0 gui_name set_gui_name String = "GuiName";
    1 provider_name set_provider_name String = "ProviderName";
    2 sort_order set_sort_order Vec<ArchiveOrderByInfo> = "SortOrder";
    3 restriction set_restriction Vec<ArchiveRestrictionInfo> = "Restriction";
    4 entities set_entities Vec<String> = "Entities";
    5 page set_page i32 = "Page";
    6 page_size set_page_size i32 = "PageSize";
} }

/// The carrier `GetArchiveListWithContext2Request` of the API.
#[non_exhaustive]
pub struct GetArchiveListWithContext2Request {
    /// The property `GuiName`.
    pub gui_name: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `SortOrder`.
    pub sort_order: Option<String>,
    /// The property `Restriction`.
    pub restriction: Option<String>,
    /// The property `Entities`.
    pub entities: Option<String>,
    /// The property `Page`.
    pub page: Option<i32>,
    /// The property `PageSize`.
    pub page_size: Option<i32>,
    /// The property `Context`.
    pub context: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetArchiveListWithContext2Request "GetArchiveListWithContext2Request" {
    0 gui_name set_gui_name String = "GuiName";
    1 provider_name set_provider_name String = "ProviderName";
    2 sort_order set_sort_order String = "SortOrder";
    3 restriction set_restriction String = "Restriction";
    4 entities set_entities String = "Entities";
    5 page set_page i32 = "Page";
    6 page_size set_page_size i32 = "PageSize";
    7 context set_context String = "Context";
} }

/// The carrier `GetArchiveListWithContextRequest` of the API.
#[non_exhaustive]
pub struct GetArchiveListWithContextRequest {
    /// The property `GuiName`.
    pub gui_name: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `SortOrder`.
    pub sort_order: Option<Vec<ArchiveOrderByInfo>>,
    /// The property `Restriction`.
    pub restriction: Option<Vec<ArchiveRestrictionInfo>>,
    /// The property `Entities`.
    pub entities: Option<Vec<String>>,
    /// The property `Page`.
    pub page: Option<i32>,
    /// The property `PageSize`.
    pub page_size: Option<i32>,
    /// The property `Context`.
    pub context: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetArchiveListWithContextRequest "GetArchiveListWithContextRequest" {
    0 gui_name set_gui_name String = "GuiName";
    1 provider_name set_provider_name String = "ProviderName";
    2 sort_order set_sort_order Vec<ArchiveOrderByInfo> = "SortOrder";
    3 restriction set_restriction Vec<ArchiveRestrictionInfo> = "Restriction";
    4 entities set_entities Vec<String> = "Entities";
    5 page set_page i32 = "Page";
    6 page_size set_page_size i32 = "PageSize";
    7 context set_context String = "Context";
} }

/// The carrier `SetChosenColumnsV2Request` of the API.
#[non_exhaustive]
pub struct SetChosenColumnsV2Request {
    /// The property `GuiName`.
    pub gui_name: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `Context`.
    pub context: Option<String>,
    /// The property `OwnerKeys`.
    pub owner_keys: Option<String>,
    /// The property `ChosenColumns`.
    pub chosen_columns: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetChosenColumnsV2Request "SetChosenColumnsV2Request" {
    0 gui_name set_gui_name String = "GuiName";
    1 provider_name set_provider_name String = "ProviderName";
    2 context set_context String = "Context";
    3 owner_keys set_owner_keys String = "OwnerKeys";
    4 chosen_columns set_chosen_columns Vec<String> = "ChosenColumns";
} }

/// The carrier `SetChosenEntitiesV2Request` of the API.
#[non_exhaustive]
pub struct SetChosenEntitiesV2Request {
    /// The property `GuiName`.
    pub gui_name: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `Context`.
    pub context: Option<String>,
    /// The property `OwnerKeys`.
    pub owner_keys: Option<String>,
    /// The property `Entities`.
    pub entities: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetChosenEntitiesV2Request "SetChosenEntitiesV2Request" {
    0 gui_name set_gui_name String = "GuiName";
    1 provider_name set_provider_name String = "ProviderName";
    2 context set_context String = "Context";
    3 owner_keys set_owner_keys String = "OwnerKeys";
    4 entities set_entities Vec<String> = "Entities";
} }

/// The carrier `SetColumnWidthsV2Request` of the API.
#[non_exhaustive]
pub struct SetColumnWidthsV2Request {
    /// The property `GuiName`.
    pub gui_name: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `Context`.
    pub context: Option<String>,
    /// The property `OwnerKeys`.
    pub owner_keys: Option<String>,
    /// The property `ColumnWidths`.
    pub column_widths: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetColumnWidthsV2Request "SetColumnWidthsV2Request" {
    0 gui_name set_gui_name String = "GuiName";
    1 provider_name set_provider_name String = "ProviderName";
    2 context set_context String = "Context";
    3 owner_keys set_owner_keys String = "OwnerKeys";
    4 column_widths set_column_widths Vec<String> = "ColumnWidths";
} }
