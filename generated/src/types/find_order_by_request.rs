// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ArchiveOrderByInfo;

/// The carrier `FindOrderByRequest` of the API.
#[non_exhaustive]
pub struct FindOrderByRequest {
    /// The property `StorageType`.
    pub storage_type: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `StorageKey`.
    pub storage_key: Option<String>,
    /// The property `PageSize`.
    pub page_size: Option<i32>,
    /// The property `PageNumber`.
    pub page_number: Option<i32>,
    /// The property `OrderBy`.
    pub order_by: Option<Vec<ArchiveOrderByInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FindOrderByRequest "FindOrderByRequest" crate::PROFILE {
    0 storage_type set_storage_type String = "StorageType";
    1 provider_name set_provider_name String = "ProviderName";
    2 storage_key set_storage_key String = "StorageKey";
    3 page_size set_page_size i32 = "PageSize";
    4 page_number set_page_number i32 = "PageNumber";
    5 order_by set_order_by Vec<ArchiveOrderByInfo> = "OrderBy";
} }
