// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, QuoteStatus, TableRight, ValueOverride};

/// The carrier `QuoteAlternative` of the API.
#[non_exhaustive]
pub struct QuoteAlternative {
    /// The property `QuoteAlternativeId`.
    pub quote_alternative_id: Option<i32>,
    /// The property `ERPQuoteAlternativeKey`.
    pub erp_quote_alternative_key: Option<String>,
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Status`.
    pub status: Option<QuoteStatus>,
    /// The property `Reason`.
    pub reason: Option<String>,
    /// The property `ERPDiscountPercent`.
    pub erp_discount_percent: Option<f64>,
    /// The property `ERPDiscountAmount`.
    pub erp_discount_amount: Option<f64>,
    /// The property `DiscountPercent`.
    pub discount_percent: Option<f64>,
    /// The property `DiscountAmount`.
    pub discount_amount: Option<f64>,
    /// The property `UserValueOverride`.
    pub user_value_override: Option<ValueOverride>,
    /// The property `VATInfo`.
    pub vat_info: Option<String>,
    /// The property `VAT`.
    pub vat: Option<f64>,
    /// The property `EarningPercent`.
    pub earning_percent: Option<f64>,
    /// The property `EarningAmount`.
    pub earning_amount: Option<f64>,
    /// The property `SubTotal`.
    pub sub_total: Option<f64>,
    /// The property `TotalPrice`.
    pub total_price: Option<f64>,
    /// The property `ExtraField1`.
    pub extra_field1: Option<String>,
    /// The property `ExtraField2`.
    pub extra_field2: Option<String>,
    /// The property `ExtraField3`.
    pub extra_field3: Option<String>,
    /// The property `ExtraField4`.
    pub extra_field4: Option<String>,
    /// The property `ExtraField5`.
    pub extra_field5: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteAlternative "QuoteAlternative" crate::PROFILE {
    0 quote_alternative_id set_quote_alternative_id i32 = "QuoteAlternativeId";
    1 erp_quote_alternative_key set_erp_quote_alternative_key String = "ERPQuoteAlternativeKey";
    2 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
    3 name set_name String = "Name";
    4 description set_description String = "Description";
    5 status set_status QuoteStatus = "Status";
    6 reason set_reason String = "Reason";
    7 erp_discount_percent set_erp_discount_percent f64 = "ERPDiscountPercent";
    8 erp_discount_amount set_erp_discount_amount f64 = "ERPDiscountAmount";
    9 discount_percent set_discount_percent f64 = "DiscountPercent";
    10 discount_amount set_discount_amount f64 = "DiscountAmount";
    11 user_value_override set_user_value_override ValueOverride = "UserValueOverride";
    12 vat_info set_vat_info String = "VATInfo";
    13 vat set_vat f64 = "VAT";
    14 earning_percent set_earning_percent f64 = "EarningPercent";
    15 earning_amount set_earning_amount f64 = "EarningAmount";
    16 sub_total set_sub_total f64 = "SubTotal";
    17 total_price set_total_price f64 = "TotalPrice";
    18 extra_field1 set_extra_field1 String = "ExtraField1";
    19 extra_field2 set_extra_field2 String = "ExtraField2";
    20 extra_field3 set_extra_field3 String = "ExtraField3";
    21 extra_field4 set_extra_field4 String = "ExtraField4";
    22 extra_field5 set_extra_field5 String = "ExtraField5";
    23 table_right set_table_right Box<TableRight> = "TableRight";
    24 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
