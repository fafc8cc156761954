// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// A folder of FAQ entries.
///
/// - part of [`ChatWidgetSettings`](struct.ChatWidgetSettings.html).
#[non_exhaustive]
pub struct KbCategory {
    /// Key of the folder of FAQ entries, given by the server.
    pub kb_category_id: Option<i32>,
    /// Name of the folder.
    pub name: Option<String>,
    /// What belongs into the category, for those who write articles; may be empty.
    pub description: Option<String>,
    /// Name with those of the folders above, as in Foo/bar/test.
    pub fullname: Option<String>,
    /// Folder above; null or -1 at the top.
    pub parent_id: Option<i32>,
    /// Place among the folders of one level.
    pub sort_order: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { KbCategory "KbCategory" crate::PROFILE {
    0 kb_category_id set_kb_category_id i32 = "KbCategoryId";
    1 name set_name String = "Name";
    2 description set_description String = "Description";
    3 fullname set_fullname String = "Fullname";
    4 parent_id set_parent_id i32 = "ParentId";
    5 sort_order set_sort_order i32 = "SortOrder";
} }
