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

carrier! { CopySuperOfficePriceListRequest "CopySuperOfficePriceListRequest" {
    0 original_price_list_id set_original_price_list_id i32 = "OriginalPriceListId";
    1 new_name set_new_name String = "NewName";
    2 valid_from set_valid_from DateTime = "ValidFrom";
    3 valid_to set_valid_to DateTime = "ValidTo";
    4 new_currency_id set_new_currency_id i32 = "NewCurrencyId";
    5 convert_currency set_convert_currency bool = "ConvertCurrency";
} }

/// The carrier `GenerateQuoteDocumentsRequest` of the API.
#[non_exhaustive]
pub struct GenerateQuoteDocumentsRequest {
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// The property `EmailBodyTemplateId`.
    pub email_body_template_id: Option<i32>,
    /// The property `AttachMainDocument`.
    pub attach_main_document: Option<bool>,
    /// The property `QuotedProductsTemplateId`.
    pub quoted_products_template_id: Option<i32>,
    /// The property `IncludeAttachments`.
    pub include_attachments: Option<bool>,
    /// The property `RawMailSubject`.
    pub raw_mail_subject: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GenerateQuoteDocumentsRequest "GenerateQuoteDocumentsRequest" {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
    1 email_body_template_id set_email_body_template_id i32 = "EmailBodyTemplateId";
    2 attach_main_document set_attach_main_document bool = "AttachMainDocument";
    3 quoted_products_template_id set_quoted_products_template_id i32 = "QuotedProductsTemplateId";
    4 include_attachments set_include_attachments bool = "IncludeAttachments";
    5 raw_mail_subject set_raw_mail_subject String = "RawMailSubject";
} }

/// The carrier `PlaceOrderRequest` of the API.
#[non_exhaustive]
pub struct PlaceOrderRequest {
    /// The property `QuoteAlternativeId`.
    pub quote_alternative_id: Option<i32>,
    /// The property `MarkSaleAsSold`.
    pub mark_sale_as_sold: Option<bool>,
    /// The property `PoNumber`.
    pub po_number: Option<String>,
    /// The property `OrderComment`.
    pub order_comment: Option<String>,
    /// The property `Culture`.
    pub culture: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PlaceOrderRequest "PlaceOrderRequest" {
    0 quote_alternative_id set_quote_alternative_id i32 = "QuoteAlternativeId";
    1 mark_sale_as_sold set_mark_sale_as_sold bool = "MarkSaleAsSold";
    2 po_number set_po_number String = "PoNumber";
    3 order_comment set_order_comment String = "OrderComment";
    4 culture set_culture String = "Culture";
} }

/// The carrier `SendQuoteVersionRequest` of the API.
#[non_exhaustive]
pub struct SendQuoteVersionRequest {
    /// The property `QuoteVersionId`.
    pub quote_version_id: Option<i32>,
    /// The property `ExpiryDate`.
    pub expiry_date: Option<DateTime>,
    /// The property `FollowupDate`.
    pub followup_date: Option<DateTime>,
    /// The property `FollowupText`.
    pub followup_text: Option<String>,
    /// The property `Culture`.
    pub culture: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SendQuoteVersionRequest "SendQuoteVersionRequest" {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
    1 expiry_date set_expiry_date DateTime = "ExpiryDate";
    2 followup_date set_followup_date DateTime = "FollowupDate";
    3 followup_text set_followup_text String = "FollowupText";
    4 culture set_culture String = "Culture";
} }
