// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// What a quote is sent with: documents, e-mail and receiver.
///
/// - returned by
///   [`quote_agent().generate_quote_documents`](../quote_agent/struct.QuoteAgentClient.html#method.generate_quote_documents).
#[non_exhaustive]
pub struct QuotePublishDocuments {
    /// Key of the quote as PDF; 0 for none.
    pub quote_document_id: Option<i32>,
    /// Key of the list of products as PDF.
    pub quoted_products_id: Option<i32>,
    /// Keys of further attachments.
    pub quote_attachment_ids: Option<Vec<i32>>,
    /// Text of the e-mail.
    pub mail_body: Option<String>,
    /// Subject of the e-mail.
    pub mail_subject: Option<String>,
    /// Address of the receiver, from the sale.
    pub to_email: Option<String>,
    /// Full name of the receiver, from the sale.
    pub to_full_name: Option<String>,
    /// Why the quote cannot be sent; empty when it can.
    pub error_message: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuotePublishDocuments "QuotePublishDocuments" crate::PROFILE {
    0 quote_document_id set_quote_document_id i32 = "QuoteDocumentId";
    1 quoted_products_id set_quoted_products_id i32 = "QuotedProductsId";
    2 quote_attachment_ids set_quote_attachment_ids Vec<i32> = "QuoteAttachmentIds";
    3 mail_body set_mail_body String = "MailBody";
    4 mail_subject set_mail_subject String = "MailSubject";
    5 to_email set_to_email String = "ToEmail";
    6 to_full_name set_to_full_name String = "ToFullName";
    7 error_message set_error_message String = "ErrorMessage";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
