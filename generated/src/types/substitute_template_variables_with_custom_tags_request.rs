// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::GeneratorEncoding;

/// SubstituteTemplateVariablesWithCustomTags: Returns a text in which the template tags are replaced with values
/// from the given records and custom tags. Custom tags come as two parallel arrays of names and values, and win
/// over other values.
///
/// - taken by
///   [`document_agent().substitute_template_variables_with_custom_tags`](../document_agent/struct.DocumentAgentClient.html#method.substitute_template_variables_with_custom_tags).
#[non_exhaustive]
pub struct SubstituteTemplateVariablesWithCustomTagsRequest {
    /// Text with template tags, custom ones included, to replace; binary formats are given in Base64.
    pub source: Option<String>,
    /// Format of the source text; binary formats such as MsWord or MsExcel are given in Base64.
    pub generator_encoding: Option<GeneratorEncoding>,
    /// Names of custom tags, of four characters each, in the order of their values.
    pub custom_tags: Option<Vec<String>>,
    /// Values of the custom tags: one for each tag, in the same order.
    pub custom_values: Option<Vec<String>>,
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

carrier! { SubstituteTemplateVariablesWithCustomTagsRequest
"SubstituteTemplateVariablesWithCustomTagsRequest" crate::PROFILE {
    0 source set_source String = "Source";
    1 generator_encoding set_generator_encoding GeneratorEncoding = "GeneratorEncoding";
    2 custom_tags set_custom_tags Vec<String> = "CustomTags";
    3 custom_values set_custom_values Vec<String> = "CustomValues";
    4 contact_id set_contact_id i32 = "ContactId";
    5 person_id set_person_id i32 = "PersonId";
    6 appointment_id set_appointment_id i32 = "AppointmentId";
    7 document_id set_document_id i32 = "DocumentId";
    8 sale_id set_sale_id i32 = "SaleId";
    9 selection_id set_selection_id i32 = "SelectionId";
    10 project_id set_project_id i32 = "ProjectId";
    11 culture_name set_culture_name String = "CultureName";
} }
