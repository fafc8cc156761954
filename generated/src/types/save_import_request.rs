// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ImportLine;

/// SaveImport: Carries out an import of the given rows. Call `PreviewImport` first to check them. Returns two
/// numbers: the key of the selection that the import has made, or 0, and how many rows were imported.
///
/// - taken by [`import_agent().save_import`](../import_agent/struct.ImportAgentClient.html#method.save_import).
#[non_exhaustive]
pub struct SaveImportRequest {
    /// Rows to import, each with its values and the rules that apply to it.
    pub import_lines: Option<Vec<ImportLine>>,
    /// Definitions of the columns of the rows.
    pub column_definition: Option<Vec<String>>,
    /// Whether the imported records are put into a new selection.
    pub create_selection: Option<bool>,
    /// Culture of the import by name, such as en-US; used to match texts that depend on the language.
    pub culture: Option<String>,
    /// What the stored import is done for; optional.
    pub context: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveImportRequest "SaveImportRequest" crate::PROFILE {
    0 import_lines set_import_lines Vec<ImportLine> = "ImportLines";
    1 column_definition set_column_definition Vec<String> = "ColumnDefinition";
    2 create_selection set_create_selection bool = "CreateSelection";
    3 culture set_culture String = "Culture";
    4 context set_context String = "Context";
} }
