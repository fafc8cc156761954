// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::GeneratorEncoding;

/// SubstituteTemplateVariablesWithCustomTags2: Returns a text in which the template tags are replaced with values
/// from the given records, like `SubstituteTemplateVariablesWithCustomTags`, with the custom tags as a map. Custom
/// values win over other values.
///
/// - taken by
///   [`document_agent().substitute_template_variables_with_custom_tags2`](../document_agent/struct.DocumentAgentClient.html#method.substitute_template_variables_with_custom_tags2).
#[non_exhaustive]
pub struct SubstituteTemplateVariablesWithCustomTags2Request {
    /// Text with template tags and custom tags to replace; binary formats are given in Base64.
    pub source: Option<String>,
    /// Format of the source text; binary formats such as MsWord or MsExcel are given in Base64.
    pub generator_encoding: Option<GeneratorEncoding>,
    /// Values of custom tags by tag, whose name has four characters.
    pub custom_tags: Option<Map<String>>,
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

carrier! { SubstituteTemplateVariablesWithCustomTags2Request
"SubstituteTemplateVariablesWithCustomTags2Request" crate::PROFILE {
    0 source set_source String = "Source";
    1 generator_encoding set_generator_encoding GeneratorEncoding = "GeneratorEncoding";
    2 custom_tags set_custom_tags Map<String> = "CustomTags";
    3 contact_id set_contact_id i32 = "ContactId";
    4 person_id set_person_id i32 = "PersonId";
    5 appointment_id set_appointment_id i32 = "AppointmentId";
    6 document_id set_document_id i32 = "DocumentId";
    7 sale_id set_sale_id i32 = "SaleId";
    8 selection_id set_selection_id i32 = "SelectionId";
    9 project_id set_project_id i32 = "ProjectId";
    10 culture_name set_culture_name String = "CultureName";
} }
