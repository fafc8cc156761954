// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// A document record in short form, only for reading; `DocumentEntity` is the full one.
///
/// - returned by
///   [`document_agent().get_appointment_documents`](../document_agent/struct.DocumentAgentClient.html#method.get_appointment_documents),
///   [`document_agent().get_contact_documents`](../document_agent/struct.DocumentAgentClient.html#method.get_contact_documents),
///   [`document_agent().get_contact_documents_by_template_heading`](../document_agent/struct.DocumentAgentClient.html#method.get_contact_documents_by_template_heading),
///   [`document_agent().get_contact_documents_by_template_type`](../document_agent/struct.DocumentAgentClient.html#method.get_contact_documents_by_template_type),
///   [`document_agent().get_contact_documents_by_template_types`](../document_agent/struct.DocumentAgentClient.html#method.get_contact_documents_by_template_types),
///   [`document_agent().get_document`](../document_agent/struct.DocumentAgentClient.html#method.get_document) and
///   22 more operations.
#[non_exhaustive]
pub struct Document {
    /// Key of the document, given by the server; 0 in one that has not been saved.
    pub document_id: Option<i32>,
    /// Salutation or person to whose attention a letter is sent.
    pub attention: Option<String>,
    /// Title as users see it.
    pub header: Option<String>,
    /// File name with its extension.
    pub name: Option<String>,
    /// Reference on our side; the text search finds it.
    pub our_ref: Option<String>,
    /// Reference on the side of the receiver.
    pub your_ref: Option<String>,
    /// Free text, of which at most 2,047 characters are kept.
    pub description: Option<String>,
    /// Name of the template the document was made from.
    pub document_template: Option<String>,
    /// Whether the document is published to external persons, through an entry among publications.
    pub is_published: Option<bool>,
    /// Key of the contact person of the document; 0 for none.
    pub person_id: Option<i32>,
    /// Full name of the contact person that the document belongs to.
    pub person_full_name: Option<String>,
    /// Full name of the responsible user, as the caller's culture writes it.
    pub associate_full_name: Option<String>,
    /// Key of the company that the record belongs to; 0 for none.
    pub contact_id: Option<i32>,
    /// Company by its name, as a convenience for display.
    pub contact_name: Option<String>,
    /// Key of the project that the document belongs to; 0 for none.
    pub project_id: Option<i32>,
    /// Project by its name, as a convenience for display.
    pub project_name: Option<String>,
    /// Key of the user who has the document in the diary; always set.
    pub associate_id: Option<i32>,
    /// Number that the template's counter gave the document.
    pub snum: Option<i32>,
    /// Key of the sale that the document belongs to; 0 for none.
    pub sale_id: Option<i32>,
    /// Heading of the sale that the document belongs to; may be empty.
    pub sale_name: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
