// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Bytes, Map, Unknown, UnknownMember, carrier, open_enum};
use crate::types::{
    DocumentEntity, DocumentTemplate, FieldProperty, ProjectTypeStatusLink, SaleTypeStageLink,
    TableRight,
};

/// The carrier `Document` of the API.
#[non_exhaustive]
pub struct Document {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `Attention`.
    pub attention: Option<String>,
    /// The property `Header`.
    pub header: Option<String>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `OurRef`.
    pub our_ref: Option<String>,
    /// The property `YourRef`.
    pub your_ref: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `DocumentTemplate`.
    pub document_template: Option<String>,
    /// The property `IsPublished`.
    pub is_published: Option<bool>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `PersonFullName`.
    pub person_full_name: Option<String>,
    /// The property `AssociateFullName`.
    pub associate_full_name: Option<String>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `ContactName`.
    pub contact_name: Option<String>,
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `ProjectName`.
    pub project_name: Option<String>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `Snum`.
    pub snum: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Document "Document" {
    0 document_id set_document_id i32 = "DocumentId";
    1 attention set_attention String = "Attention";
    2 header set_header String = "Header";
    3 name set_name String = "Name";
    4 our_ref set_our_ref String = "OurRef";
    5 your_ref set_your_ref String = "YourRef";
    6 description set_description String = "Description";
    7 document_template set_document_template String = "DocumentTemplate";
    8 is_published set_is_published bool = "IsPublished";
    9 person_id set_person_id i32 = "PersonId";
    10 person_full_name set_person_full_name String = "PersonFullName";
    11 associate_full_name set_associate_full_name String = "AssociateFullName";
    12 contact_id set_contact_id i32 = "ContactId";
    13 contact_name set_contact_name String = "ContactName";
    14 project_id set_project_id i32 = "ProjectId";
    15 project_name set_project_name String = "ProjectName";
    16 associate_id set_associate_id i32 = "AssociateId";
    17 snum set_snum i32 = "Snum";
    18 table_right set_table_right Box<TableRight> = "TableRight";
    19 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `DocumentPreview` of the API.
#[non_exhaustive]
pub struct DocumentPreview {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Type`.
    pub r#type: Option<String>,
    /// The property `Size`.
    pub size: Option<i32>,
    /// The property `Stream`.
    pub stream: Option<Bytes>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DocumentPreview "DocumentPreview" {
    0 name set_name String = "Name";
    1 r#type set_type String = "Type";
    2 size set_size i32 = "Size";
    3 stream set_stream Bytes = "Stream";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `GeneratorEncoding` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GeneratorEncoding {
    /// `Text`, number 0.
    Text,
    /// `Html`, number 1.
    Html,
    /// `Xml`, number 2.
    Xml,
    /// `MsWord`, number 3.
    MsWord,
    /// `MsExcel`, number 4.
    MsExcel,
    /// `MsPowerpoint`, number 5.
    MsPowerpoint,
    /// `MsOffice2007`, number 6.
    MsOffice2007,
    /// `MsOffice2007Xml`, number 7.
    MsOffice2007Xml,
    /// `Url`, number 8.
    Url,
    /// `UrlUnicode`, number 9.
    UrlUnicode,
    /// `Pdf`, number 10.
    Pdf,
    /// `Mime`, number 11.
    Mime,
    /// `OpenDocument`, number 12.
    OpenDocument,
    /// `OpenDocumentXml`, number 13.
    OpenDocumentXml,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { GeneratorEncoding "GeneratorEncoding" {
    0 Text = "Text";
    1 Html = "Html";
    2 Xml = "Xml";
    3 MsWord = "MsWord";
    4 MsExcel = "MsExcel";
    5 MsPowerpoint = "MsPowerpoint";
    6 MsOffice2007 = "MsOffice2007";
    7 MsOffice2007Xml = "MsOffice2007Xml";
    8 Url = "Url";
    9 UrlUnicode = "UrlUnicode";
    10 Pdf = "Pdf";
    11 Mime = "Mime";
    12 OpenDocument = "OpenDocument";
    13 OpenDocumentXml = "OpenDocumentXml";
} [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] }

/// The carrier `SuggestedDocumentEntity` of the API.
#[non_exhaustive]
pub struct SuggestedDocumentEntity {
    /// The property `SuggestedDocumentId`.
    pub suggested_document_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `DoctmplId`.
    pub doctmpl_id: Option<i32>,
    /// The property `Header`.
    pub header: Option<String>,
    /// The property `OurRef`.
    pub our_ref: Option<String>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `DocTmpl`.
    pub doc_tmpl: Option<Box<DocumentTemplate>>,
    /// The property `ProjectTypeStatusLink`.
    pub project_type_status_link: Option<Box<ProjectTypeStatusLink>>,
    /// The property `SaleTypeStageLink`.
    pub sale_type_stage_link: Option<Box<SaleTypeStageLink>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SuggestedDocumentEntity "SuggestedDocumentEntity" {
    0 suggested_document_id set_suggested_document_id i32 = "SuggestedDocumentId";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 rank set_rank i32 = "Rank";
    4 doctmpl_id set_doctmpl_id i32 = "DoctmplId";
    5 header set_header String = "Header";
    6 our_ref set_our_ref String = "OurRef";
    7 deleted set_deleted bool = "Deleted";
    8 doc_tmpl set_doc_tmpl Box<DocumentTemplate> = "DocTmpl";
    9 project_type_status_link set_project_type_status_link Box<ProjectTypeStatusLink> = "ProjectTypeStatusLink";
    10 sale_type_stage_link set_sale_type_stage_link Box<SaleTypeStageLink> = "SaleTypeStageLink";
    11 table_right set_table_right Box<TableRight> = "TableRight";
    12 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `TemplateVariablesParameters` of the API.
#[non_exhaustive]
pub struct TemplateVariablesParameters {
    /// The property `SourceInput`.
    pub source_input: Option<String>,
    /// The property `Encoding`.
    pub encoding: Option<GeneratorEncoding>,
    /// The property `CultureName`.
    pub culture_name: Option<String>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `QuoteLineId`.
    pub quote_line_id: Option<i32>,
    /// The property `QuoteAlternativeId`.
    pub quote_alternative_id: Option<i32>,
    /// The property `ProductKey`.
    pub product_key: Option<String>,
    /// The property `CustomTags`.
    pub custom_tags: Option<Vec<Vec<String>>>,
    /// The property `DocumentEntity`.
    pub document_entity: Option<Box<DocumentEntity>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TemplateVariablesParameters "TemplateVariablesParameters" {
    0 source_input set_source_input String = "SourceInput";
    1 encoding set_encoding GeneratorEncoding = "Encoding";
    2 culture_name set_culture_name String = "CultureName";
    3 contact_id set_contact_id i32 = "ContactId";
    4 person_id set_person_id i32 = "PersonId";
    5 project_id set_project_id i32 = "ProjectId";
    6 selection_id set_selection_id i32 = "SelectionId";
    7 appointment_id set_appointment_id i32 = "AppointmentId";
    8 document_id set_document_id i32 = "DocumentId";
    9 sale_id set_sale_id i32 = "SaleId";
    10 quote_line_id set_quote_line_id i32 = "QuoteLineId";
    11 quote_alternative_id set_quote_alternative_id i32 = "QuoteAlternativeId";
    12 product_key set_product_key String = "ProductKey";
    13 custom_tags set_custom_tags Vec<Vec<String>> = "CustomTags";
    14 document_entity set_document_entity Box<DocumentEntity> = "DocumentEntity";
    15 table_right set_table_right Box<TableRight> = "TableRight";
    16 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
