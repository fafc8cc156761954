// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// One version of a document in the archive: who checked it in, when, and a description.
///
/// - returned by [`document().get_version_list`](../document/struct.DocumentClient.html#method.get_version_list),
///   [`document_agent().get_version_list`](../document_agent/struct.DocumentAgentClient.html#method.get_version_list).
#[non_exhaustive]
pub struct VersionInfo {
    /// Reference by which the plugin finds the document.
    pub external_reference: Option<String>,
    /// Key of the document that has this version.
    pub document_id: Option<i32>,
    /// Version of the document in the plugin's own terms; empty for the version checked in last, or if the plugin keeps
    /// no versions.
    pub version_id: Option<String>,
    /// When the document version was checked in.
    pub checked_in_date: Option<DateTime>,
    /// Full name of the one who checked the document version in.
    pub checked_in_by_name: Option<String>,
    /// Key of the user who checked the document version in.
    pub checked_in_by_associate_id: Option<i32>,
    /// Free text about the version.
    pub description: Option<String>,
    /// Short text for menus and lists.
    pub display_text: Option<String>,
    /// Data of the document plugin about this version.
    pub extra_fields: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { VersionInfo "VersionInfo" crate::PROFILE {
    0 external_reference set_external_reference String = "ExternalReference";
    1 document_id set_document_id i32 = "DocumentId";
    2 version_id set_version_id String = "VersionId";
    3 checked_in_date set_checked_in_date DateTime = "CheckedInDate";
    4 checked_in_by_name set_checked_in_by_name String = "CheckedInByName";
    5 checked_in_by_associate_id set_checked_in_by_associate_id i32 = "CheckedInByAssociateId";
    6 description set_description String = "Description";
    7 display_text set_display_text String = "DisplayText";
    8 extra_fields set_extra_fields Vec<String> = "ExtraFields";
} }
