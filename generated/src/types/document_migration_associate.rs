// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// Owner of documents that move to another archive.
///
/// - part of [`DocumentMigrationItemList`](struct.DocumentMigrationItemList.html).
#[non_exhaustive]
pub struct DocumentMigrationAssociate {
    /// Key of the user (associate) whose e-mail address is given.
    pub associate_id: Option<i32>,
    /// E-mail address of the user.
    pub email_address: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DocumentMigrationAssociate "DocumentMigrationAssociate" crate::PROFILE {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 email_address set_email_address String = "EmailAddress";
} }
