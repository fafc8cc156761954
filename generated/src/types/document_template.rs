// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{DocTmplDirection, DocTmplQuoteType, DocTmplType, FieldProperty, TableRight};

/// The carrier `DocumentTemplate` of the API.
#[non_exhaustive]
pub struct DocumentTemplate {
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
    pub deleted: Option<i32>,
    /// The property `Direction`.
    pub direction: Option<DocTmplDirection>,
    /// The property `AutoeventId`.
    pub autoevent_id: Option<i32>,
    /// The property `QuoteDocType`.
    pub quote_doc_type: Option<DocTmplQuoteType>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
