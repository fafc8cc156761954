// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, ProductExtraDataField, QuoteStatus, TableRight, ValueOverride};

/// The carrier `QuoteLine` of the API.
#[non_exhaustive]
pub struct QuoteLine {
    /// The property `QuoteLineId`.
    pub quote_line_id: Option<i32>,
    /// The property `ERPQuoteLineKey`.
    pub erp_quote_line_key: Option<String>,
    /// The property `QuoteAlternativeId`.
    pub quote_alternative_id: Option<i32>,
    /// The property `ERPProductKey`.
    pub erp_product_key: Option<String>,
    /// The property `Status`.
    pub status: Option<QuoteStatus>,
    /// The property `Reason`.
    pub reason: Option<String>,
    /// The property `Quantity`.
    pub quantity: Option<f64>,
    /// The property `DeliveredQuantity`.
    pub delivered_quantity: Option<f64>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Code`.
    pub code: Option<String>,
    /// The property `QuantityUnit`.
    pub quantity_unit: Option<String>,
    /// The property `PriceUnit`.
    pub price_unit: Option<String>,
    /// The property `ItemNumber`.
    pub item_number: Option<String>,
    /// The property `Url`.
    pub url: Option<String>,
    /// The property `ProductCategoryKey`.
    pub product_category_key: Option<String>,
    /// The property `ProductFamilyKey`.
    pub product_family_key: Option<String>,
    /// The property `ProductTypeKey`.
    pub product_type_key: Option<String>,
    /// The property `Supplier`.
    pub supplier: Option<String>,
    /// The property `SupplierCode`.
    pub supplier_code: Option<String>,
    /// The property `Thumbnail`.
    pub thumbnail: Option<String>,
    /// The property `VATInfo`.
    pub vat_info: Option<String>,
    /// The property `VAT`.
    pub vat: Option<f64>,
    /// The property `UnitCost`.
    pub unit_cost: Option<f64>,
    /// The property `UnitMinimumPrice`.
    pub unit_minimum_price: Option<f64>,
    /// The property `UnitListPrice`.
    pub unit_list_price: Option<f64>,
    /// The property `ExtraInfo`.
    pub extra_info: Option<Vec<ProductExtraDataField>>,
    /// The property `RawExtraInfo`.
    pub raw_extra_info: Option<String>,
    /// The property `IsSubscription`.
    pub is_subscription: Option<bool>,
    /// The property `SubscriptionUnit`.
    pub subscription_unit: Option<String>,
    /// The property `SubscriptionQuantity`.
    pub subscription_quantity: Option<f64>,
    /// The property `SubscriptionStart`.
    pub subscription_start: Option<DateTime>,
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
    /// The property `EarningPercent`.
    pub earning_percent: Option<f64>,
    /// The property `EarningAmount`.
    pub earning_amount: Option<f64>,
    /// The property `SubTotal`.
    pub sub_total: Option<f64>,
    /// The property `TotalPrice`.
    pub total_price: Option<f64>,
    /// The property `Rights`.
    pub rights: Option<String>,
    /// The property `Rule`.
    pub rule: Option<String>,
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

carrier! { QuoteLine "QuoteLine" crate::PROFILE {
    0 quote_line_id set_quote_line_id i32 = "QuoteLineId";
    1 erp_quote_line_key set_erp_quote_line_key String = "ERPQuoteLineKey";
    2 quote_alternative_id set_quote_alternative_id i32 = "QuoteAlternativeId";
    3 erp_product_key set_erp_product_key String = "ERPProductKey";
    4 status set_status QuoteStatus = "Status";
    5 reason set_reason String = "Reason";
    6 quantity set_quantity f64 = "Quantity";
    7 delivered_quantity set_delivered_quantity f64 = "DeliveredQuantity";
    8 rank set_rank i32 = "Rank";
    9 name set_name String = "Name";
    10 description set_description String = "Description";
    11 code set_code String = "Code";
    12 quantity_unit set_quantity_unit String = "QuantityUnit";
    13 price_unit set_price_unit String = "PriceUnit";
    14 item_number set_item_number String = "ItemNumber";
    15 url set_url String = "Url";
    16 product_category_key set_product_category_key String = "ProductCategoryKey";
    17 product_family_key set_product_family_key String = "ProductFamilyKey";
    18 product_type_key set_product_type_key String = "ProductTypeKey";
    19 supplier set_supplier String = "Supplier";
    20 supplier_code set_supplier_code String = "SupplierCode";
    21 thumbnail set_thumbnail String = "Thumbnail";
    22 vat_info set_vat_info String = "VATInfo";
    23 vat set_vat f64 = "VAT";
    24 unit_cost set_unit_cost f64 = "UnitCost";
    25 unit_minimum_price set_unit_minimum_price f64 = "UnitMinimumPrice";
    26 unit_list_price set_unit_list_price f64 = "UnitListPrice";
    27 extra_info set_extra_info Vec<ProductExtraDataField> = "ExtraInfo";
    28 raw_extra_info set_raw_extra_info String = "RawExtraInfo";
    29 is_subscription set_is_subscription bool = "IsSubscription";
    30 subscription_unit set_subscription_unit String = "SubscriptionUnit";
    31 subscription_quantity set_subscription_quantity f64 = "SubscriptionQuantity";
    32 subscription_start set_subscription_start DateTime = "SubscriptionStart";
    33 erp_discount_percent set_erp_discount_percent f64 = "ERPDiscountPercent";
    34 erp_discount_amount set_erp_discount_amount f64 = "ERPDiscountAmount";
    35 discount_percent set_discount_percent f64 = "DiscountPercent";
    36 discount_amount set_discount_amount f64 = "DiscountAmount";
    37 user_value_override set_user_value_override ValueOverride = "UserValueOverride";
    38 earning_percent set_earning_percent f64 = "EarningPercent";
    39 earning_amount set_earning_amount f64 = "EarningAmount";
    40 sub_total set_sub_total f64 = "SubTotal";
    41 total_price set_total_price f64 = "TotalPrice";
    42 rights set_rights String = "Rights";
    43 rule set_rule String = "Rule";
    44 extra_field1 set_extra_field1 String = "ExtraField1";
    45 extra_field2 set_extra_field2 String = "ExtraField2";
    46 extra_field3 set_extra_field3 String = "ExtraField3";
    47 extra_field4 set_extra_field4 String = "ExtraField4";
    48 extra_field5 set_extra_field5 String = "ExtraField5";
    49 table_right set_table_right Box<TableRight> = "TableRight";
    50 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
