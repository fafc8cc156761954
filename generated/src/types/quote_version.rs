// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, QuoteAlternative, QuoteStatus, QuoteVersionState, TableRight};

/// A version of a quote, with dates, addresses, terms and approval.
///
/// - taken by
///   [`quote_agent().save_quote_version`](../quote_agent/struct.QuoteAgentClient.html#method.save_quote_version).
/// - returned by
///   [`quote_agent().create_and_save_quote_version`](../quote_agent/struct.QuoteAgentClient.html#method.create_and_save_quote_version),
///   [`quote_agent().get_quote_version`](../quote_agent/struct.QuoteAgentClient.html#method.get_quote_version),
///   [`quote_agent().get_quote_versions`](../quote_agent/struct.QuoteAgentClient.html#method.get_quote_versions),
///   [`quote_agent().save_quote_version`](../quote_agent/struct.QuoteAgentClient.html#method.save_quote_version).
/// - part of [`Quote`](struct.Quote.html), [`QuoteEntity`](struct.QuoteEntity.html),
///   [`QuoteVersionValidated`](struct.QuoteVersionValidated.html).
#[non_exhaustive]
pub struct QuoteVersion {
    /// Key of the quote version, given by the server; 0 in one that has not been saved.
    pub quote_version_id: Option<i32>,
    /// Key of the version in the ERP system.
    pub erp_quote_version_key: Option<String>,
    /// Key of the quote that has this version.
    pub quote_id: Option<i32>,
    /// Longer text, of up to 2,000 characters.
    pub description: Option<String>,
    /// Number that users or the ERP system give the quote version.
    pub number: Option<String>,
    /// Where the quote version is between draft and order.
    pub state: Option<QuoteVersionState>,
    /// State before the quote version was archived.
    pub archived_state: Option<QuoteVersionState>,
    /// Whether the calculation had problems.
    pub status: Option<QuoteStatus>,
    /// What the problem is, for users.
    pub reason: Option<String>,
    /// Key of the alternative that is most likely; it counts for the sale.
    pub likely_quote_alternative_id: Option<i32>,
    /// When the quote version was sent to the customer.
    pub sent_date: Option<DateTime>,
    /// Key of the follow-up that sending made.
    pub followup_id: Option<i32>,
    /// Last day on which the quote version is valid, until midnight.
    pub expiration_date: Option<DateTime>,
    /// Key of the country of delivery.
    pub delivery_country_id: Option<i32>,
    /// Whether delivery goes elsewhere than to the company's address.
    pub has_own_delivery_address: Option<bool>,
    /// Key of the country of the invoice.
    pub invoice_country_id: Option<i32>,
    /// Whether the invoice goes elsewhere than to the company's address.
    pub has_own_invoice_address: Option<bool>,
    /// Terms of payment: key of an item in the connector's list, or plain text when the connection has no lists.
    pub erp_payment_terms_key: Option<String>,
    /// Way of payment: key of an item in the connector's list, or plain text when the connection has no lists.
    pub erp_payment_type_key: Option<String>,
    /// Terms of delivery: key of an item in the connector's list, or plain text when the connection has no lists.
    pub erp_delivery_terms_key: Option<String>,
    /// Way of delivery: key of an item in the connector's list, or plain text when the connection has no lists.
    pub erp_delivery_type_key: Option<String>,
    /// Number of the version, from 1.
    pub rank: Option<i32>,
    /// Key of the user who approved or rejected the quote version.
    pub approved_by: Option<i32>,
    /// Remark on the approval or rejection.
    pub approved_text: Option<String>,
    /// Key of the user who entered the approval.
    pub approved_registered_by: Option<i32>,
    /// When the quote version was approved or rejected.
    pub approved_registered_date: Option<DateTime>,
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
    /// When all of the version was last calculated.
    pub last_recalculated: Option<DateTime>,
    /// When the record was last changed, in UTC.
    pub updated: Option<DateTime>,
    /// Key of the user who last changed the record.
    pub updated_associate_id: Option<i32>,
    /// When the record was created, in UTC.
    pub registered: Option<DateTime>,
    /// Key of the user who created the record.
    pub registered_associate_id: Option<i32>,
    /// Key of the user who is asked for approval.
    pub request_associate_id: Option<i32>,
    /// Why the quote version should be approved.
    pub request_comment: Option<String>,
    /// Offers between which the customer can choose.
    pub quote_alternatives: Option<Vec<QuoteAlternative>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteVersion "QuoteVersion" crate::PROFILE {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
    1 erp_quote_version_key set_erp_quote_version_key String = "ERPQuoteVersionKey";
    2 quote_id set_quote_id i32 = "QuoteId";
    3 description set_description String = "Description";
    4 number set_number String = "Number";
    5 state set_state QuoteVersionState = "State";
    6 archived_state set_archived_state QuoteVersionState = "ArchivedState";
    7 status set_status QuoteStatus = "Status";
    8 reason set_reason String = "Reason";
    9 likely_quote_alternative_id set_likely_quote_alternative_id i32 = "LikelyQuoteAlternativeId";
    10 sent_date set_sent_date DateTime = "SentDate";
    11 followup_id set_followup_id i32 = "FollowupId";
    12 expiration_date set_expiration_date DateTime = "ExpirationDate";
    13 delivery_country_id set_delivery_country_id i32 = "DeliveryCountryId";
    14 has_own_delivery_address set_has_own_delivery_address bool = "HasOwnDeliveryAddress";
    15 invoice_country_id set_invoice_country_id i32 = "InvoiceCountryId";
    16 has_own_invoice_address set_has_own_invoice_address bool = "HasOwnInvoiceAddress";
    17 erp_payment_terms_key set_erp_payment_terms_key String = "ERPPaymentTermsKey";
    18 erp_payment_type_key set_erp_payment_type_key String = "ERPPaymentTypeKey";
    19 erp_delivery_terms_key set_erp_delivery_terms_key String = "ERPDeliveryTermsKey";
    20 erp_delivery_type_key set_erp_delivery_type_key String = "ERPDeliveryTypeKey";
    21 rank set_rank i32 = "Rank";
    22 approved_by set_approved_by i32 = "ApprovedBy";
    23 approved_text set_approved_text String = "ApprovedText";
    24 approved_registered_by set_approved_registered_by i32 = "ApprovedRegisteredBy";
    25 approved_registered_date set_approved_registered_date DateTime = "ApprovedRegisteredDate";
    26 extra_field1 set_extra_field1 String = "ExtraField1";
    27 extra_field2 set_extra_field2 String = "ExtraField2";
    28 extra_field3 set_extra_field3 String = "ExtraField3";
    29 extra_field4 set_extra_field4 String = "ExtraField4";
    30 extra_field5 set_extra_field5 String = "ExtraField5";
    31 last_recalculated set_last_recalculated DateTime = "LastRecalculated";
    32 updated set_updated DateTime = "Updated";
    33 updated_associate_id set_updated_associate_id i32 = "UpdatedAssociateId";
    34 registered set_registered DateTime = "Registered";
    35 registered_associate_id set_registered_associate_id i32 = "RegisteredAssociateId";
    36 request_associate_id set_request_associate_id i32 = "RequestAssociateId";
    37 request_comment set_request_comment String = "RequestComment";
    38 quote_alternatives set_quote_alternatives Vec<QuoteAlternative> = "QuoteAlternatives";
    39 table_right set_table_right Box<TableRight> = "TableRight";
    40 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
