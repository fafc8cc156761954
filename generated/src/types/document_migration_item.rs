// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// A document that moves to another archive.
///
/// - part of [`DocumentMigrationItemList`](struct.DocumentMigrationItemList.html).
#[non_exhaustive]
pub struct DocumentMigrationItem {
    /// Key of the document that moves.
    pub document_id: Option<i32>,
    /// Key of the company that the record belongs to; 0 for none.
    pub contact_id: Option<i32>,
    /// Key of the contact person of the document; 0 for none.
    pub person_id: Option<i32>,
    /// Key of the sale that the document belongs to; 0 for none.
    pub sale_id: Option<i32>,
    /// Key of the project that the document belongs to; 0 for none.
    pub project_id: Option<i32>,
    /// Key of the document template that the document has.
    pub doc_tmpl_id: Option<i32>,
    /// Key of the user who has the document in the diary; always set.
    pub associate_id: Option<i32>,
    /// Key of the user group of the document.
    pub user_group_id: Option<i32>,
    /// Key of the record that limits who sees the document.
    pub visible_for_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DocumentMigrationItem "DocumentMigrationItem" crate::PROFILE {
    0 document_id set_document_id i32 = "DocumentId";
    1 contact_id set_contact_id i32 = "ContactId";
    2 person_id set_person_id i32 = "PersonId";
    3 sale_id set_sale_id i32 = "SaleId";
    4 project_id set_project_id i32 = "ProjectId";
    5 doc_tmpl_id set_doc_tmpl_id i32 = "DocTmplId";
    6 associate_id set_associate_id i32 = "AssociateId";
    7 user_group_id set_user_group_id i32 = "UserGroupId";
    8 visible_for_id set_visible_for_id i32 = "VisibleForId";
} }
