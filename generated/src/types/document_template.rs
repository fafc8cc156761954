// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{DocTmplDirection, DocTmplQuoteType, DocTmplType, FieldProperty, TableRight};

/// Template for documents in the short form that other carriers contain.
///
/// - returned by
///   [`list_agent().get_document_template`](../list_agent/struct.ListAgentClient.html#method.get_document_template),
///   [`list_agent().get_document_template_list`](../list_agent/struct.ListAgentClient.html#method.get_document_template_list),
///   [`list_agent().get_document_templates`](../list_agent/struct.ListAgentClient.html#method.get_document_templates).
/// - part of [`DocumentEntity`](struct.DocumentEntity.html),
///   [`DocumentEntityWithLinks`](struct.DocumentEntityWithLinks.html),
///   [`SuggestedDocumentEntity`](struct.SuggestedDocumentEntity.html).
#[non_exhaustive]
pub struct DocumentTemplate {
    /// Key of the document template, given by the server; 0 in one that has not been saved.
    pub document_template_id: Option<i32>,
    /// Text of the list item, as clients show it.
    pub name: Option<String>,
    /// Longer text about the item, shown as its tooltip.
    pub tooltip: Option<String>,
    /// Whether a record is stored for each document, 1 or 0.
    pub save_in_db: Option<i32>,
    /// File relative to the folder of templates.
    pub filename: Option<String>,
    /// Pattern of the reference, with tags that are filled in.
    pub default_oref: Option<String>,
    /// Whether the template is for a document, e-mail, fax, call or task.
    pub record_type: Option<DocTmplType>,
    /// Whether the item is marked as deleted, so that lists should not show it.
    pub deleted: Option<i32>,
    /// Whether the template is for incoming or outgoing documents.
    pub direction: Option<DocTmplDirection>,
    /// Key of the plugin that stores documents made from the template.
    pub autoevent_id: Option<i32>,
    /// Which document of a quote the template is for.
    pub quote_doc_type: Option<DocTmplQuoteType>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DocumentTemplate "DocumentTemplate" crate::PROFILE {
    0 document_template_id set_document_template_id i32 = "DocumentTemplateId";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 save_in_db set_save_in_db i32 = "SaveInDb";
    4 filename set_filename String = "Filename";
    5 default_oref set_default_oref String = "DefaultOref";
    6 record_type set_record_type DocTmplType = "RecordType";
    7 deleted set_deleted i32 = "Deleted";
    8 direction set_direction DocTmplDirection = "Direction";
    9 autoevent_id set_autoevent_id i32 = "AutoeventId";
    10 quote_doc_type set_quote_doc_type DocTmplQuoteType = "QuoteDocType";
    11 table_right set_table_right Box<TableRight> = "TableRight";
    12 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
