// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

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
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `SaleName`.
    pub sale_name: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Document "Document" crate::PROFILE {
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
    18 sale_id set_sale_id i32 = "SaleId";
    19 sale_name set_sale_name String = "SaleName";
    20 table_right set_table_right Box<TableRight> = "TableRight";
    21 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
