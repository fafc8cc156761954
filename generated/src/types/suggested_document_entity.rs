// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{DocumentTemplate, FieldProperty, ProjectTypeStatusLink, SaleTypeStageLink, TableRight};

/// Document that a guide proposes, as administrators edit it.
///
/// - taken by
///   [`document_agent().save_suggested_document_entity`](../document_agent/struct.DocumentAgentClient.html#method.save_suggested_document_entity).
/// - returned by
///   [`document_agent().create_default_suggested_document_entity`](../document_agent/struct.DocumentAgentClient.html#method.create_default_suggested_document_entity),
///   [`document_agent().get_suggested_document_entity`](../document_agent/struct.DocumentAgentClient.html#method.get_suggested_document_entity),
///   [`document_agent().save_suggested_document_entity`](../document_agent/struct.DocumentAgentClient.html#method.save_suggested_document_entity).
#[non_exhaustive]
pub struct SuggestedDocumentEntity {
    /// Key of the suggested document, given by the server; 0 in one that has not been saved.
    pub suggested_document_id: Option<i32>,
    /// Step as users see it.
    pub name: Option<String>,
    /// Text shown while the pointer rests on the document.
    pub tooltip: Option<String>,
    /// Position in the guide.
    pub rank: Option<i32>,
    /// Key of the template that the proposed document is based on.
    pub doctmpl_id: Option<i32>,
    /// Title of the new document.
    pub header: Option<String>,
    /// Reference of the new document on our side.
    pub our_ref: Option<String>,
    /// Whether the item is marked as deleted, so that lists should not show it.
    pub deleted: Option<bool>,
    /// Template of the new document.
    pub doc_tmpl: Option<Box<DocumentTemplate>>,
    /// Status of a type of project that the document belongs to.
    pub project_type_status_link: Option<Box<ProjectTypeStatusLink>>,
    /// Stage of a type of sale that the document belongs to.
    pub sale_type_stage_link: Option<Box<SaleTypeStageLink>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
