// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ReturnType;

/// Reply of a document plugin.
///
/// - returned by
///   [`document().execute_document_command`](../document/struct.DocumentClient.html#method.execute_document_command),
///   [`document().delete_physical_document`](../document/struct.DocumentClient.html#method.delete_physical_document),
///   [`document().checkin_document`](../document/struct.DocumentClient.html#method.checkin_document),
///   [`document().checkout_document`](../document/struct.DocumentClient.html#method.checkout_document),
///   [`document().undo_checkout_document`](../document/struct.DocumentClient.html#method.undo_checkout_document),
///   [`document_agent().checkin_document`](../document_agent/struct.DocumentAgentClient.html#method.checkin_document)
///   and 4 more operations.
#[non_exhaustive]
pub struct ReturnInfo {
    /// Reference by which the plugin finds the document.
    pub external_reference: Option<String>,
    /// Version of the document in the plugin's own terms; empty for the version checked in last, or if the plugin keeps
    /// no versions.
    pub version_id: Option<String>,
    /// Whether the call worked; even then there may be a message.
    pub success: Option<bool>,
    /// How the value is meant, such as a message to show or an address to open.
    pub r#type: Option<ReturnType>,
    /// What the user or client gets, such as the text of a message; `Type` decides how it is read. May be empty.
    pub value: Option<String>,
    /// Further details for the code that handles `CustomGui` and `Other`; not used with `None`, `Message` and
    /// `SoProtocol`.
    pub additional_info: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ReturnInfo "ReturnInfo" crate::PROFILE {
    0 external_reference set_external_reference String = "ExternalReference";
    1 version_id set_version_id String = "VersionId";
    2 success set_success bool = "Success";
    3 r#type set_type ReturnType = "Type";
    4 value set_value String = "Value";
    5 additional_info set_additional_info String = "AdditionalInfo";
} }
