// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{DocumentEntity, FieldProperty, GeneratorEncoding, TableRight};

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
    /// The property `TicketId`.
    pub ticket_id: Option<i32>,
    /// The property `DocumentEntity`.
    pub document_entity: Option<Box<DocumentEntity>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TemplateVariablesParameters "TemplateVariablesParameters" crate::PROFILE {
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
    14 ticket_id set_ticket_id i32 = "TicketId";
    15 document_entity set_document_entity Box<DocumentEntity> = "DocumentEntity";
    16 table_right set_table_right Box<TableRight> = "TableRight";
    17 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
