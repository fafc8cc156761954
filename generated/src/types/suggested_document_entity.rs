// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{DocumentTemplate, FieldProperty, ProjectTypeStatusLink, SaleTypeStageLink, TableRight};

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

carrier! { SuggestedDocumentEntity "SuggestedDocumentEntity" crate::PROFILE {
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
