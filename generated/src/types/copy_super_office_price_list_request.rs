// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// CopySuperOfficePriceList: Copies a price list of the CRM's own database under a new name and with a new period
/// of validity, and returns the copy. With currency 0, or the one of the original, prices stay the same; with
/// another they are converted if requested, else set to zero.
///
/// - taken by
///   [`quote_agent().copy_super_office_price_list`](../quote_agent/struct.QuoteAgentClient.html#method.copy_super_office_price_list).
#[non_exhaustive]
pub struct CopySuperOfficePriceListRequest {
    /// Key of the price list to copy.
    pub original_price_list_id: Option<i32>,
    /// Name that the copy gets.
    pub new_name: Option<String>,
    /// First day on which the new price list is valid.
    pub valid_from: Option<DateTime>,
    /// Last day on which the new price list is valid.
    pub valid_to: Option<DateTime>,
    /// Key of the currency of the copy. With 0 or the currency of the original, prices stay as they are.
    pub new_currency_id: Option<i32>,
    /// True to convert prices to the new currency, false to set them to zero.
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
