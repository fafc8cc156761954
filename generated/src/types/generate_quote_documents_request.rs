// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// GenerateQuoteDocuments: Creates all documents for sending a quote version or an order confirmation by e-mail;
/// which of the two depends on the templates. A template is required for the body; the lines document is left out
/// with template 0. The status of the version does not change. Returns the keys of the documents.
///
/// - taken by
///   [`quote_agent().generate_quote_documents`](../quote_agent/struct.QuoteAgentClient.html#method.generate_quote_documents).
#[non_exhaustive]
pub struct GenerateQuoteDocumentsRequest {
    /// Key of the quote version that is sent; its status stays as it is.
    pub quote_version_id: Option<i32>,
    /// Key of the template for the text of the e-mail. It is required, and must be an HTML template for quotes or order
    /// confirmations.
    pub email_body_template_id: Option<i32>,
    /// Whether the main document of the quote is attached to the e-mail; mostly false for an order confirmation.
    pub attach_main_document: Option<bool>,
    /// Key of the template for the document with the lines; 0 for no such document.
    pub quoted_products_template_id: Option<i32>,
    /// Whether the attachments that are stored for the version are part of the document.
    pub include_attachments: Option<bool>,
    /// Subject of the e-mail in the language of the customer; template tags in it are replaced.
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
