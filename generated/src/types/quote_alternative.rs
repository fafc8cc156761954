// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Decimal, Map, Unknown, carrier};
use crate::types::{FieldProperty, QuoteStatus, TableRight, ValueOverride};

/// One of several offers within a version of a quote.
///
/// - taken by
///   [`quote_agent().save_quote_alternative`](../quote_agent/struct.QuoteAgentClient.html#method.save_quote_alternative).
/// - returned by
///   [`quote_agent().copy_quote_alternative`](../quote_agent/struct.QuoteAgentClient.html#method.copy_quote_alternative),
///   [`quote_agent().create_default_quote_alternative`](../quote_agent/struct.QuoteAgentClient.html#method.create_default_quote_alternative),
///   [`quote_agent().create_quote_alternative`](../quote_agent/struct.QuoteAgentClient.html#method.create_quote_alternative),
///   [`quote_agent().get_quote_alternative`](../quote_agent/struct.QuoteAgentClient.html#method.get_quote_alternative),
///   [`quote_agent().get_quote_alternatives`](../quote_agent/struct.QuoteAgentClient.html#method.get_quote_alternatives),
///   [`quote_agent().save_quote_alternative`](../quote_agent/struct.QuoteAgentClient.html#method.save_quote_alternative).
/// - part of [`Quote`](struct.Quote.html),
///   [`QuoteAlternativeRecalculated`](struct.QuoteAlternativeRecalculated.html),
///   [`QuoteVersion`](struct.QuoteVersion.html).
#[non_exhaustive]
pub struct QuoteAlternative {
    /// Key of the quote alternative, given by the server; 0 in one that has not been saved.
    pub quote_alternative_id: Option<i32>,
    /// Key of the alternative in the ERP system.
    pub erp_quote_alternative_key: Option<String>,
    /// Key of the version that the alternative belongs to.
    pub quote_version_id: Option<i32>,
    /// Short name, shown on a tab.
    pub name: Option<String>,
    /// Text shown while the pointer rests on the tab.
    pub description: Option<String>,
    /// Whether the calculation had problems.
    pub status: Option<QuoteStatus>,
    /// What the problem is, for users.
    pub reason: Option<String>,
    /// Discount in percent that the ERP system has calculated.
    pub erp_discount_percent: Option<Decimal>,
    /// Discount as an amount that the ERP system has calculated.
    pub erp_discount_amount: Option<Decimal>,
    /// Discount in percent that the seller gives. Fill in the amount too, and set `UserValueOverride` to the one that
    /// the user changed.
    pub discount_percent: Option<Decimal>,
    /// Discount as an amount that the seller gives, in the currency of the sale. Fill in the percentage too, and set
    /// `UserValueOverride` to the one that the user changed.
    pub discount_amount: Option<Decimal>,
    /// Which of the calculated values the seller has overridden: the one that was changed.
    pub user_value_override: Option<ValueOverride>,
    /// Text about taxes, for documents.
    pub vat_info: Option<String>,
    /// Tax as an amount.
    pub vat: Option<Decimal>,
    /// Earning in percent of the total.
    pub earning_percent: Option<Decimal>,
    /// What the seller earns with the alternative, in its currency.
    pub earning_amount: Option<Decimal>,
    /// Total of all lines before the discount of the alternative.
    pub sub_total: Option<Decimal>,
    /// Total after the discount of the alternative.
    pub total_price: Option<Decimal>,
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

carrier! { QuoteAlternative "QuoteAlternative" crate::PROFILE {
    0 quote_alternative_id set_quote_alternative_id i32 = "QuoteAlternativeId";
    1 erp_quote_alternative_key set_erp_quote_alternative_key String = "ERPQuoteAlternativeKey";
    2 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
    3 name set_name String = "Name";
    4 description set_description String = "Description";
    5 status set_status QuoteStatus = "Status";
    6 reason set_reason String = "Reason";
    7 erp_discount_percent set_erp_discount_percent Decimal = "ERPDiscountPercent";
    8 erp_discount_amount set_erp_discount_amount Decimal = "ERPDiscountAmount";
    9 discount_percent set_discount_percent Decimal = "DiscountPercent";
    10 discount_amount set_discount_amount Decimal = "DiscountAmount";
    11 user_value_override set_user_value_override ValueOverride = "UserValueOverride";
    12 vat_info set_vat_info String = "VATInfo";
    13 vat set_vat Decimal = "VAT";
    14 earning_percent set_earning_percent Decimal = "EarningPercent";
    15 earning_amount set_earning_amount Decimal = "EarningAmount";
    16 sub_total set_sub_total Decimal = "SubTotal";
    17 total_price set_total_price Decimal = "TotalPrice";
    18 extra_field1 set_extra_field1 String = "ExtraField1";
    19 extra_field2 set_extra_field2 String = "ExtraField2";
    20 extra_field3 set_extra_field3 String = "ExtraField3";
    21 extra_field4 set_extra_field4 String = "ExtraField4";
    22 extra_field5 set_extra_field5 String = "ExtraField5";
    23 table_right set_table_right Box<TableRight> = "TableRight";
    24 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
