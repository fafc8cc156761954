// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, QuoteVersion, TableRight};

/// Quote of a sale with all its versions.
///
/// - taken by
///   [`quote_agent().save_quote_entity`](../quote_agent/struct.QuoteAgentClient.html#method.save_quote_entity).
/// - returned by
///   [`quote_agent().create_and_save_quote`](../quote_agent/struct.QuoteAgentClient.html#method.create_and_save_quote),
///   [`quote_agent().create_and_save_quote_from_sale`](../quote_agent/struct.QuoteAgentClient.html#method.create_and_save_quote_from_sale),
///   [`quote_agent().get_quote_entity`](../quote_agent/struct.QuoteAgentClient.html#method.get_quote_entity),
///   [`quote_agent().get_quote_entity_from_sale_id`](../quote_agent/struct.QuoteAgentClient.html#method.get_quote_entity_from_sale_id),
///   [`quote_agent().save_quote_entity`](../quote_agent/struct.QuoteAgentClient.html#method.save_quote_entity).
#[non_exhaustive]
pub struct QuoteEntity {
    /// Key of the quote, given by the server; 0 in one that has not been saved.
    pub quote_id: Option<i32>,
    /// Key of the sale that the quote belongs to.
    pub sale_id: Option<i32>,
    /// Key of the connection that gives products and prices.
    pub quote_connection_id: Option<i32>,
    /// Key of the quote in the ERP system.
    pub erp_quote_key: Option<String>,
    /// Key of the order in the ERP system.
    pub erp_order_key: Option<String>,
    /// Key of the version that is active now, which is always the latest one.
    pub active_quote_version_id: Option<i32>,
    /// Key of the alternative that the customer has accepted; set when a user marks the quote as accepted.
    pub accepted_quote_alternative_id: Option<i32>,
    /// Whether amount and earning of the sale come from the quote, 1 or 0.
    pub use_values_from_quote: Option<i32>,
    /// Key of the main document.
    pub document_id: Option<i32>,
    /// Order number of the customer.
    pub po_number: Option<String>,
    /// Remark for order, packing list and invoice.
    pub order_comment: Option<String>,
    /// Culture of the e-mails to the customer.
    pub preferred_email_culture: Option<String>,
    /// Versions from the first to the latest.
    pub quote_versions: Option<Vec<QuoteVersion>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteEntity "QuoteEntity" crate::PROFILE {
    0 quote_id set_quote_id i32 = "QuoteId";
    1 sale_id set_sale_id i32 = "SaleId";
    2 quote_connection_id set_quote_connection_id i32 = "QuoteConnectionId";
    3 erp_quote_key set_erp_quote_key String = "ERPQuoteKey";
    4 erp_order_key set_erp_order_key String = "ERPOrderKey";
    5 active_quote_version_id set_active_quote_version_id i32 = "ActiveQuoteVersionId";
    6 accepted_quote_alternative_id set_accepted_quote_alternative_id i32 = "AcceptedQuoteAlternativeId";
    7 use_values_from_quote set_use_values_from_quote i32 = "UseValuesFromQuote";
    8 document_id set_document_id i32 = "DocumentId";
    9 po_number set_po_number String = "PoNumber";
    10 order_comment set_order_comment String = "OrderComment";
    11 preferred_email_culture set_preferred_email_culture String = "PreferredEmailCulture";
    12 quote_versions set_quote_versions Vec<QuoteVersion> = "QuoteVersions";
    13 table_right set_table_right Box<TableRight> = "TableRight";
    14 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
