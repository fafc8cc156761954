// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// A text template for replies and alerts.
///
/// - part of [`ChatTopicEntity`](struct.ChatTopicEntity.html),
///   [`ChatTopicEntityWithLinks`](struct.ChatTopicEntityWithLinks.html).
#[non_exhaustive]
pub struct ReplyTemplate {
    /// Key of the reply template, given by the server.
    pub reply_template_id: Option<i32>,
    /// Name of the template.
    pub name: Option<String>,
    /// When agents should use the template; may be empty.
    pub description: Option<String>,
    /// Folder that the template lies in; null or -1 at the top.
    pub folder_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ReplyTemplate "ReplyTemplate" crate::PROFILE {
    0 reply_template_id set_reply_template_id i32 = "ReplyTemplateId";
    1 name set_name String = "Name";
    2 description set_description String = "Description";
    3 folder_id set_folder_id i32 = "FolderId";
} }
