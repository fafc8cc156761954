// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};
use crate::types::{ArchiveRestrictionInfo, ErpActorType, ImportLine};

/// The carrier `CreateDefaultImportLineRequest` of the API.
#[non_exhaustive]
pub struct CreateDefaultImportLineRequest {
    /// The property `CountColumns`.
    pub count_columns: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateDefaultImportLineRequest "CreateDefaultImportLineRequest" {
    0 count_columns set_count_columns i32 = "CountColumns";
} }

/// The carrier `CreateErpImportDataRequest` of the API.
#[non_exhaustive]
pub struct CreateErpImportDataRequest {
    /// The property `Restriction`.
    pub restriction: Option<Vec<ArchiveRestrictionInfo>>,
    /// The property `Columns`.
    pub columns: Option<Vec<String>>,
    /// The property `ConnectionId`.
    pub connection_id: Option<i32>,
    /// The property `ErpActorType`.
    pub erp_actor_type: Option<ErpActorType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateErpImportDataRequest "CreateErpImportDataRequest" {
    0 restriction set_restriction Vec<ArchiveRestrictionInfo> = "Restriction";
    1 columns set_columns Vec<String> = "Columns";
    2 connection_id set_connection_id i32 = "ConnectionId";
    3 erp_actor_type set_erp_actor_type ErpActorType = "ErpActorType";
} }

/// The carrier `PreviewImportRequest` of the API.
#[non_exhaustive]
pub struct PreviewImportRequest {
    /// The property `ImportLines`.
    pub import_lines: Option<Vec<ImportLine>>,
    /// The property `ColumnDefinition`.
    pub column_definition: Option<Vec<String>>,
    /// The property `Culture`.
    pub culture: Option<String>,
    /// The property `Context`.
    pub context: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PreviewImportRequest "PreviewImportRequest" {
    0 import_lines set_import_lines Vec<ImportLine> = "ImportLines";
    1 column_definition set_column_definition Vec<String> = "ColumnDefinition";
    2 culture set_culture String = "Culture";
    3 context set_context String = "Context";
} }

/// The carrier `SaveImportRequest` of the API.
#[non_exhaustive]
pub struct SaveImportRequest {
    /// The property `ImportLines`.
    pub import_lines: Option<Vec<ImportLine>>,
    /// The property `ColumnDefinition`.
    pub column_definition: Option<Vec<String>>,
    /// The property `CreateSelection`.
    pub create_selection: Option<bool>,
    /// The property `Culture`.
    pub culture: Option<String>,
    /// The property `Context`.
    pub context: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveImportRequest "SaveImportRequest" {
    0 import_lines set_import_lines Vec<ImportLine> = "ImportLines";
    1 column_definition set_column_definition Vec<String> = "ColumnDefinition";
    2 create_selection set_create_selection bool = "CreateSelection";
    3 culture set_culture String = "Culture";
    4 context set_context String = "Context";
} }
