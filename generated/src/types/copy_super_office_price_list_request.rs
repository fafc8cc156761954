// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// The carrier `CopySuperOfficePriceListRequest` of the API.
#[non_exhaustive]
pub struct CopySuperOfficePriceListRequest {
    /// The property `OriginalPriceListId`.
    pub original_price_list_id: Option<i32>,
    /// The property `NewName`.
    pub new_name: Option<String>,
    /// The property `ValidFrom`.
    pub valid_from: Option<DateTime>,
    /// The property `ValidTo`.
    pub valid_to: Option<DateTime>,
    /// The property `NewCurrencyId`.
    pub new_currency_id: Option<i32>,
    /// The property `ConvertCurrency`.
    pub convert_currency: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CopySuperOfficePriceListRequest "CopySuperOfficePriceListRequest" crate::PROFILE {
    0 original_price_list_id set_original_price_list_id i32 = "OriginalPriceListId";
    1 new_name set_new_name String = "NewName";
    2 valid_from set_valid_from DateTime = "ValidFrom";
    3 valid_to set_valid_to DateTime = "ValidTo";
    4 new_currency_id set_new_currency_id i32 = "NewCurrencyId";
    5 convert_currency set_convert_currency bool = "ConvertCurrency";
} }
