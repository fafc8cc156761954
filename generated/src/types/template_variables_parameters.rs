// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{DocumentEntity, FieldProperty, GeneratorEncoding, TableRight};

/// Text with tags, and the records that give the tags their values.
///
/// - taken by
///   [`document_agent().substitute_template_variables_ex`](../document_agent/struct.DocumentAgentClient.html#method.substitute_template_variables_ex).
/// - returned by
///   [`document_agent().create_default_template_variables_parameters`](../document_agent/struct.DocumentAgentClient.html#method.create_default_template_variables_parameters).
#[non_exhaustive]
pub struct TemplateVariablesParameters {
    /// Text in which tags are replaced.
    pub source_input: Option<String>,
    /// Format of the text; binary formats are given in Base64.
    pub encoding: Option<GeneratorEncoding>,
    /// Culture that dates and texts are written in.
    pub culture_name: Option<String>,
    /// Company of the context; 0 for none.
    pub contact_id: Option<i32>,
    /// Person of the context; 0 for none.
    pub person_id: Option<i32>,
    /// Project of the context; 0 for none.
    pub project_id: Option<i32>,
    /// Selection of the context; 0 for none.
    pub selection_id: Option<i32>,
    /// Appointment of the context; 0 for none.
    pub appointment_id: Option<i32>,
    /// Document of the context; 0 for none.
    pub document_id: Option<i32>,
    /// Sale of the context; 0 for none.
    pub sale_id: Option<i32>,
    /// Key of the line of a quote.
    pub quote_line_id: Option<i32>,
    /// Key of the alternative of a quote.
    pub quote_alternative_id: Option<i32>,
    /// Which product the values are taken from, by key.
    pub product_key: Option<String>,
    /// Further tags, each as a pair of tag and value.
    pub custom_tags: Option<Vec<Vec<String>>>,
    /// Key of the request that template variables take values from.
    pub ticket_id: Option<i32>,
    /// Document whose values are used although it has not been saved.
    pub document_entity: Option<Box<DocumentEntity>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
