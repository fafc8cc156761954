// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{
    DocTmplDirection, DocTmplInvitationType, DocTmplPrivacyType, DocTmplQuoteType, DocTmplType, FieldProperty,
    SenderMailMode, TableRight,
};

/// The carrier `DocumentTemplateEntity` of the API.
#[non_exhaustive]
pub struct DocumentTemplateEntity {
    /// The property `DocumentTemplateId`.
    pub document_template_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `SaveInDb`.
    pub save_in_db: Option<i32>,
    /// The property `Filename`.
    pub filename: Option<String>,
    /// The property `DefaultOref`.
    pub default_oref: Option<String>,
    /// The property `RecordType`.
    pub record_type: Option<DocTmplType>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `Direction`.
    pub direction: Option<DocTmplDirection>,
    /// The property `AutoeventId`.
    pub autoevent_id: Option<i32>,
    /// The property `IntentId`.
    pub intent_id: Option<i32>,
    /// The property `IsDefaultPublished`.
    pub is_default_published: Option<bool>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `LoadTemplateFromPlugin`.
    pub load_template_from_plugin: Option<i32>,
    /// The property `MimeType`.
    pub mime_type: Option<String>,
    /// The property `IsInUseInGuides`.
    pub is_in_use_in_guides: Option<bool>,
    /// The property `DocumentTypeKey`.
    pub document_type_key: Option<i32>,
    /// The property `QuoteDocType`.
    pub quote_doc_type: Option<DocTmplQuoteType>,
    /// The property `PrivacyDocType`.
    pub privacy_doc_type: Option<DocTmplPrivacyType>,
    /// The property `EmailSubject`.
    pub email_subject: Option<String>,
    /// The property `IncludeSignature`.
    pub include_signature: Option<bool>,
    /// The property `ShowCurrents`.
    pub show_currents: Option<bool>,
    /// The property `SenderEmailMode`.
    pub sender_email_mode: Option<SenderMailMode>,
    /// The property `SenderEmailAddress`.
    pub sender_email_address: Option<String>,
    /// The property `InvitationDocType`.
    pub invitation_doc_type: Option<DocTmplInvitationType>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
