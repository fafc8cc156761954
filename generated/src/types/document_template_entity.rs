// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{
    DocTmplDirection, DocTmplInvitationType, DocTmplPrivacyType, DocTmplQuoteType, DocTmplType, FieldProperty,
    SenderMailMode, TableRight,
};

/// Template for documents, e-mails and letters.
///
/// - taken by
///   [`list_agent().save_document_template_entity`](../list_agent/struct.ListAgentClient.html#method.save_document_template_entity),
///   [`list_agent().set_document_template_from_document_template`](../list_agent/struct.ListAgentClient.html#method.set_document_template_from_document_template),
///   [`list_agent().set_document_template_stream`](../list_agent/struct.ListAgentClient.html#method.set_document_template_stream),
///   [`list_document_template().post_document_template_entity`](../list_document_template/struct.ListDocumentTemplateClient.html#method.post_document_template_entity),
///   [`list_document_template().put_document_template_entity`](../list_document_template/struct.ListDocumentTemplateClient.html#method.put_document_template_entity).
/// - returned by
///   [`list_agent().create_default_document_template_entity`](../list_agent/struct.ListAgentClient.html#method.create_default_document_template_entity),
///   [`list_agent().get_all_document_templates`](../list_agent/struct.ListAgentClient.html#method.get_all_document_templates),
///   [`list_agent().get_document_template_entity`](../list_agent/struct.ListAgentClient.html#method.get_document_template_entity),
///   [`list_agent().save_document_template_entity`](../list_agent/struct.ListAgentClient.html#method.save_document_template_entity),
///   [`list_agent().set_document_template_from_document_template`](../list_agent/struct.ListAgentClient.html#method.set_document_template_from_document_template),
///   [`list_agent().set_document_template_stream`](../list_agent/struct.ListAgentClient.html#method.set_document_template_stream)
///   and 5 more operations.
#[non_exhaustive]
pub struct DocumentTemplateEntity {
    /// Key of the document template, given by the server; 0 in one that has not been saved.
    pub document_template_id: Option<i32>,
    /// Template as users see it.
    pub name: Option<String>,
    /// Longer text about the item, shown as its tooltip.
    pub tooltip: Option<String>,
    /// Whether a record is stored for each document, 1 or 0.
    pub save_in_db: Option<i32>,
    /// File of the template, relative to the folder of templates, or the reference of its plugin.
    pub filename: Option<String>,
    /// Pattern of the reference, with tags that are filled in.
    pub default_oref: Option<String>,
    /// Whether the template is for a document, e-mail, fax, call or task.
    pub record_type: Option<DocTmplType>,
    /// Whether the template is marked as deleted.
    pub deleted: Option<bool>,
    /// Whether the template is for incoming or outgoing documents.
    pub direction: Option<DocTmplDirection>,
    /// Key of the plugin that stores documents made from the template.
    pub autoevent_id: Option<i32>,
    /// Key of the purpose, which counters of activities use.
    pub intent_id: Option<i32>,
    /// Whether the template's documents are visible to outsiders from the start.
    pub is_default_published: Option<bool>,
    /// Position among the items of the list, in ascending order.
    pub rank: Option<i32>,
    /// Key of the plugin that stores the template.
    pub load_template_from_plugin: Option<i32>,
    /// Media type of the file.
    pub mime_type: Option<String>,
    /// Whether a guide of projects or sales uses the template.
    pub is_in_use_in_guides: Option<bool>,
    /// Kind of empty document to begin with, in the numbering of the plugin.
    pub document_type_key: Option<i32>,
    /// Role in quotes, if any.
    pub quote_doc_type: Option<DocTmplQuoteType>,
    /// Role in data protection, if any.
    pub privacy_doc_type: Option<DocTmplPrivacyType>,
    /// Subject of e-mails made from the template.
    pub email_subject: Option<String>,
    /// Whether e-mails end with the signature of the user.
    pub include_signature: Option<bool>,
    /// Whether users choose person, company, sale and project when they use the template.
    pub show_currents: Option<bool>,
    /// Whose address quote and privacy e-mails come from.
    pub sender_email_mode: Option<SenderMailMode>,
    /// Sender of quote and privacy e-mails.
    pub sender_email_address: Option<String>,
    /// Which e-mail of invitations the template is for: a new, changed or canceled one.
    pub invitation_doc_type: Option<DocTmplInvitationType>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DocumentTemplateEntity "DocumentTemplateEntity" crate::PROFILE {
    0 document_template_id set_document_template_id i32 = "DocumentTemplateId";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 save_in_db set_save_in_db i32 = "SaveInDb";
    4 filename set_filename String = "Filename";
    5 default_oref set_default_oref String = "DefaultOref";
    6 record_type set_record_type DocTmplType = "RecordType";
    7 deleted set_deleted bool = "Deleted";
    8 direction set_direction DocTmplDirection = "Direction";
    9 autoevent_id set_autoevent_id i32 = "AutoeventId";
    10 intent_id set_intent_id i32 = "IntentId";
    11 is_default_published set_is_default_published bool = "IsDefaultPublished";
    12 rank set_rank i32 = "Rank";
    13 load_template_from_plugin set_load_template_from_plugin i32 = "LoadTemplateFromPlugin";
    14 mime_type set_mime_type String = "MimeType";
    15 is_in_use_in_guides set_is_in_use_in_guides bool = "IsInUseInGuides";
    16 document_type_key set_document_type_key i32 = "DocumentTypeKey";
    17 quote_doc_type set_quote_doc_type DocTmplQuoteType = "QuoteDocType";
    18 privacy_doc_type set_privacy_doc_type DocTmplPrivacyType = "PrivacyDocType";
    19 email_subject set_email_subject String = "EmailSubject";
    20 include_signature set_include_signature bool = "IncludeSignature";
    21 show_currents set_show_currents bool = "ShowCurrents";
    22 sender_email_mode set_sender_email_mode SenderMailMode = "SenderEmailMode";
    23 sender_email_address set_sender_email_address String = "SenderEmailAddress";
    24 invitation_doc_type set_invitation_doc_type DocTmplInvitationType = "InvitationDocType";
    25 table_right set_table_right Box<TableRight> = "TableRight";
    26 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
