// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// The carrier `GenerateQuoteDocumentsRequest` of the API.
#[non_exhaustive]
pub struct GenerateQuoteDocumentsRequest {
    /// Key of the quote version.
    pub quote_version_id: Option<i32>,
    /// The property `EmailBodyTemplateId`.
    pub email_body_template_id: Option<i32>,
    /// The property `AttachMainDocument`.
    pub attach_main_document: Option<bool>,
    /// The property `QuotedProductsTemplateId`.
    pub quoted_products_template_id: Option<i32>,
    /// Whether messages come with the content of their attachments.
    pub include_attachments: Option<bool>,
    /// The property `RawMailSubject`.
    pub raw_mail_subject: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GenerateQuoteDocumentsRequest "GenerateQuoteDocumentsRequest" crate::PROFILE {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
    1 email_body_template_id set_email_body_template_id i32 = "EmailBodyTemplateId";
    2 attach_main_document set_attach_main_document bool = "AttachMainDocument";
    3 quoted_products_template_id set_quoted_products_template_id i32 = "QuotedProductsTemplateId";
    4 include_attachments set_include_attachments bool = "IncludeAttachments";
    5 raw_mail_subject set_raw_mail_subject String = "RawMailSubject";
} }
