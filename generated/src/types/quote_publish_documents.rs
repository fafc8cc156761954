// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `QuotePublishDocuments` of the API.
#[non_exhaustive]
pub struct QuotePublishDocuments {
    /// The property `QuoteDocumentId`.
    pub quote_document_id: Option<i32>,
    /// The property `QuotedProductsId`.
    pub quoted_products_id: Option<i32>,
    /// The property `QuoteAttachmentIds`.
    pub quote_attachment_ids: Option<Vec<i32>>,
    /// The property `MailBody`.
    pub mail_body: Option<String>,
    /// The property `MailSubject`.
    pub mail_subject: Option<String>,
    /// The property `ToEmail`.
    pub to_email: Option<String>,
    /// The property `ToFullName`.
    pub to_full_name: Option<String>,
    /// The property `ErrorMessage`.
    pub error_message: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
