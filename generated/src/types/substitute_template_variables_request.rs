// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::GeneratorEncoding;

/// SubstituteTemplateVariables: Returns a text in which the template tags are replaced with values from the records
/// given by their keys.
///
/// - taken by
///   [`document_agent().substitute_template_variables`](../document_agent/struct.DocumentAgentClient.html#method.substitute_template_variables).
#[non_exhaustive]
pub struct SubstituteTemplateVariablesRequest {
    /// Text with template tags to replace, in the delimiters of its encoding; binary formats are given in Base64.
    pub source: Option<String>,
    /// Format of the source text; binary formats such as MsWord or MsExcel are given in Base64.
    pub generator_encoding: Option<GeneratorEncoding>,
    /// Key of the company that template tags take values from.
    pub contact_id: Option<i32>,
    /// Key of the contact person that template tags take values from.
    pub person_id: Option<i32>,
    /// Key of the activity that template tags take values from.
    pub appointment_id: Option<i32>,
    /// Key of the document that template tags take values from.
    pub document_id: Option<i32>,
    /// Key of the sale that template tags take values from.
    pub sale_id: Option<i32>,
    /// Key of the selection that template tags take values from.
    pub selection_id: Option<i32>,
    /// Key of the project that template tags take values from.
    pub project_id: Option<i32>,
    /// Culture by its name, such as en-US; empty for the present culture of the server.
    pub culture_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SubstituteTemplateVariablesRequest "SubstituteTemplateVariablesRequest" crate::PROFILE {
    0 source set_source String = "Source";
    1 generator_encoding set_generator_encoding GeneratorEncoding = "GeneratorEncoding";
    2 contact_id set_contact_id i32 = "ContactId";
    3 person_id set_person_id i32 = "PersonId";
    4 appointment_id set_appointment_id i32 = "AppointmentId";
    5 document_id set_document_id i32 = "DocumentId";
    6 sale_id set_sale_id i32 = "SaleId";
    7 selection_id set_selection_id i32 = "SelectionId";
    8 project_id set_project_id i32 = "ProjectId";
    9 culture_name set_culture_name String = "CultureName";
} }
