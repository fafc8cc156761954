// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Decimal, Map, Unknown, carrier};
use crate::types::{FieldProperty, ProductExtraDataField, QuoteStatus, TableRight, ValueOverride};

/// One product in an alternative of a quote, with quantity, price and discount.
///
/// - taken by
///   [`quote_agent().recalculate_quote_line`](../quote_agent/struct.QuoteAgentClient.html#method.recalculate_quote_line),
///   [`quote_agent().save_quote_line`](../quote_agent/struct.QuoteAgentClient.html#method.save_quote_line),
///   [`quote_agent().save_quote_lines`](../quote_agent/struct.QuoteAgentClient.html#method.save_quote_lines).
/// - returned by
///   [`quote_agent().create_quote_line`](../quote_agent/struct.QuoteAgentClient.html#method.create_quote_line),
///   [`quote_agent().create_quote_line_from_product`](../quote_agent/struct.QuoteAgentClient.html#method.create_quote_line_from_product),
///   [`quote_agent().get_quote_line`](../quote_agent/struct.QuoteAgentClient.html#method.get_quote_line),
///   [`quote_agent().get_quote_lines`](../quote_agent/struct.QuoteAgentClient.html#method.get_quote_lines),
///   [`quote_agent().recalculate_quote_line`](../quote_agent/struct.QuoteAgentClient.html#method.recalculate_quote_line),
///   [`quote_agent().save_quote_line`](../quote_agent/struct.QuoteAgentClient.html#method.save_quote_line),
///   [`quote_agent().save_quote_lines`](../quote_agent/struct.QuoteAgentClient.html#method.save_quote_lines).
#[non_exhaustive]
pub struct QuoteLine {
    /// Key of the quote line, given by the server; 0 in one that has not been saved.
    pub quote_line_id: Option<i32>,
    /// Key of the line in the ERP system.
    pub erp_quote_line_key: Option<String>,
    /// Key of the alternative that contains the line.
    pub quote_alternative_id: Option<i32>,
    /// Key of the product that the line began as; empty for free text.
    pub erp_product_key: Option<String>,
    /// Whether the calculation had problems.
    pub status: Option<QuoteStatus>,
    /// What the problem is, for users.
    pub reason: Option<String>,
    /// How many units are sold; fractions are allowed.
    pub quantity: Option<Decimal>,
    /// How many units were delivered, by the ERP system.
    pub delivered_quantity: Option<Decimal>,
    /// Position among the lines.
    pub rank: Option<i32>,
    /// Product as the customer sees it, where it was changed.
    pub name: Option<String>,
    /// Longer text about the product, where it was changed.
    pub description: Option<String>,
    /// Article number, where it was changed.
    pub code: Option<String>,
    /// What is counted, such as pieces, hours or kilograms; copied from the product.
    pub quantity_unit: Option<String>,
    /// Unit that the price is for, such as meter; read-only in lines of defined products.
    pub price_unit: Option<String>,
    /// Number in a hierarchy of items, where it was changed.
    pub item_number: Option<String>,
    /// Web page about the product, where it was changed; may be empty.
    pub url: Option<String>,
    /// Category of the product: key of an item in the connector's list, or plain text when the connection has no lists.
    pub product_category_key: Option<String>,
    /// Family of the product: key of an item in the connector's list, or plain text when the connection has no lists.
    pub product_family_key: Option<String>,
    /// Kind of product: key of an item in the connector's list, or plain text when the connection has no lists.
    pub product_type_key: Option<String>,
    /// Who delivers the product, where it was changed.
    pub supplier: Option<String>,
    /// Article number at the supplier, where it was changed.
    pub supplier_code: Option<String>,
    /// Small picture of the product, as PNG in Base64.
    pub thumbnail: Option<String>,
    /// Text about the tax.
    pub vat_info: Option<String>,
    /// Tax (VAT) as a percentage, if the ERP system supplies it.
    pub vat: Option<Decimal>,
    /// What one piece costs the seller's company.
    pub unit_cost: Option<Decimal>,
    /// Lowest price of one unit.
    pub unit_minimum_price: Option<Decimal>,
    /// Price of one unit before discounts.
    pub unit_list_price: Option<Decimal>,
    /// Further values of the connector.
    pub extra_info: Option<Vec<ProductExtraDataField>>,
    /// Further values of the connector as plain text; read-only.
    pub raw_extra_info: Option<String>,
    /// Whether the product is sold for repeating periods.
    pub is_subscription: Option<bool>,
    /// Period of a subscription: key of an item in the connector's list, or plain text when the connection has no
    /// lists.
    pub subscription_unit: Option<String>,
    /// How many periods of the subscription are sold.
    pub subscription_quantity: Option<Decimal>,
    /// First day of the subscription.
    pub subscription_start: Option<DateTime>,
    /// Discount in percent that the ERP system has calculated.
    pub erp_discount_percent: Option<Decimal>,
    /// Discount as an amount that the ERP system has calculated.
    pub erp_discount_amount: Option<Decimal>,
    /// Discount of the line in percent. Fill in the amount too, and set `UserValueOverride` to the one that the user
    /// changed last.
    pub discount_percent: Option<Decimal>,
    /// Discount of the line as an amount, in the currency of the sale. Fill in the percentage too, and set
    /// `UserValueOverride` to the one that the user changed last.
    pub discount_amount: Option<Decimal>,
    /// Which of the calculated values the seller has overridden: the one that was changed last.
    pub user_value_override: Option<ValueOverride>,
    /// Earning as a share of the total, in percent. Fill in the amount too, and set `UserValueOverride` to the one that
    /// the user changed last.
    pub earning_percent: Option<Decimal>,
    /// Earning as an amount, in the currency of the sale. Fill in the percentage too, and set `UserValueOverride` to
    /// the one that the user changed last.
    pub earning_amount: Option<Decimal>,
    /// Quantity times list price.
    pub sub_total: Option<Decimal>,
    /// Total of the line after its discount, or cost plus earning.
    pub total_price: Option<Decimal>,
    /// Rights to fields that differ from the usual ones, as Field=right joined by an ampersand.
    pub rights: Option<String>,
    /// Rules that calculate the line, separated by commas.
    pub rule: Option<String>,
    /// First free text of the connector for quote documents.
    pub extra_field1: Option<String>,
    /// Second free text of the connector for quote documents.
    pub extra_field2: Option<String>,
    /// Third free text of the connector for quote documents.
    pub extra_field3: Option<String>,
    /// Fourth free text of the connector for quote documents.
    pub extra_field4: Option<String>,
    /// Fifth free text of the connector for quote documents.
    pub extra_field5: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
    6 quantity set_quantity Decimal = "Quantity";
    7 delivered_quantity set_delivered_quantity Decimal = "DeliveredQuantity";
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
    23 vat set_vat Decimal = "VAT";
    24 unit_cost set_unit_cost Decimal = "UnitCost";
    25 unit_minimum_price set_unit_minimum_price Decimal = "UnitMinimumPrice";
    26 unit_list_price set_unit_list_price Decimal = "UnitListPrice";
    27 extra_info set_extra_info Vec<ProductExtraDataField> = "ExtraInfo";
    28 raw_extra_info set_raw_extra_info String = "RawExtraInfo";
    29 is_subscription set_is_subscription bool = "IsSubscription";
    30 subscription_unit set_subscription_unit String = "SubscriptionUnit";
    31 subscription_quantity set_subscription_quantity Decimal = "SubscriptionQuantity";
    32 subscription_start set_subscription_start DateTime = "SubscriptionStart";
    33 erp_discount_percent set_erp_discount_percent Decimal = "ERPDiscountPercent";
    34 erp_discount_amount set_erp_discount_amount Decimal = "ERPDiscountAmount";
    35 discount_percent set_discount_percent Decimal = "DiscountPercent";
    36 discount_amount set_discount_amount Decimal = "DiscountAmount";
    37 user_value_override set_user_value_override ValueOverride = "UserValueOverride";
    38 earning_percent set_earning_percent Decimal = "EarningPercent";
    39 earning_amount set_earning_amount Decimal = "EarningAmount";
    40 sub_total set_sub_total Decimal = "SubTotal";
    41 total_price set_total_price Decimal = "TotalPrice";
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
