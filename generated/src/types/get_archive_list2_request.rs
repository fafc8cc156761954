// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

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

carrier! { GetArchiveList2Request "GetArchiveList2Request" crate::PROFILE {
    0 gui_name set_gui_name String = "GuiName";
    1 provider_name set_provider_name String = "ProviderName";
    2 sort_order set_sort_order String = "SortOrder";
    3 restriction set_restriction String = "Restriction";
    4 entities set_entities String = "Entities";
    5 page set_page i32 = "Page";
    6 page_size set_page_size i32 = "PageSize";
} }
