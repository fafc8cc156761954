// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, QuoteAlternative, QuoteStatus, QuoteVersionState, TableRight};

/// The carrier `QuoteVersion` of the API.
#[non_exhaustive]
pub struct QuoteVersion {
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// The property `ERPQuoteVersionKey`.
    pub erp_quote_version_key: Option<String>,
    /// The property `QuoteId`.
    pub quote_id: Option<i32>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Number`.
    pub number: Option<String>,
    /// The property `State`.
    pub state: Option<QuoteVersionState>,
    /// The property `ArchivedState`.
    pub archived_state: Option<QuoteVersionState>,
    /// The property `Status`.
    pub status: Option<QuoteStatus>,
    /// The property `Reason`.
    pub reason: Option<String>,
    /// The property `LikelyQuoteAlternativeId`.
    pub likely_quote_alternative_id: Option<i32>,
    /// The property `SentDate`.
    pub sent_date: Option<DateTime>,
    /// The property `FollowupId`.
    pub followup_id: Option<i32>,
    /// The property `ExpirationDate`.
    pub expiration_date: Option<DateTime>,
    /// The property `DeliveryCountryId`.
    pub delivery_country_id: Option<i32>,
    /// The property `HasOwnDeliveryAddress`.
    pub has_own_delivery_address: Option<bool>,
    /// The property `InvoiceCountryId`.
    pub invoice_country_id: Option<i32>,
    /// The property `HasOwnInvoiceAddress`.
    pub has_own_invoice_address: Option<bool>,
    /// The property `ERPPaymentTermsKey`.
    pub erp_payment_terms_key: Option<String>,
    /// The property `ERPPaymentTypeKey`.
    pub erp_payment_type_key: Option<String>,
    /// The property `ERPDeliveryTermsKey`.
    pub erp_delivery_terms_key: Option<String>,
    /// The property `ERPDeliveryTypeKey`.
    pub erp_delivery_type_key: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `ApprovedBy`.
    pub approved_by: Option<i32>,
    /// The property `ApprovedText`.
    pub approved_text: Option<String>,
    /// The property `ApprovedRegisteredBy`.
    pub approved_registered_by: Option<i32>,
    /// The property `ApprovedRegisteredDate`.
    pub approved_registered_date: Option<DateTime>,
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
    /// The property `LastRecalculated`.
    pub last_recalculated: Option<DateTime>,
    /// The property `Updated`.
    pub updated: Option<DateTime>,
    /// The property `UpdatedAssociateId`.
    pub updated_associate_id: Option<i32>,
    /// The property `Registered`.
    pub registered: Option<DateTime>,
    /// The property `RegisteredAssociateId`.
    pub registered_associate_id: Option<i32>,
    /// The property `RequestAssociateId`.
    pub request_associate_id: Option<i32>,
    /// The property `RequestComment`.
    pub request_comment: Option<String>,
    /// The property `QuoteAlternatives`.
    pub quote_alternatives: Option<Vec<QuoteAlternative>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
