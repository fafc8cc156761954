// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::CustomObjectRelation;

/// What a client needs to show a custom object.
///
/// - returned by
///   [`custom_object_agent().get_custom_objects_metadata`](../custom_object_agent/struct.CustomObjectAgentClient.html#method.get_custom_objects_metadata).
#[non_exhaustive]
pub struct CustomObjectMetadata {
    /// Custom object as users see it.
    pub name: Option<String>,
    /// Name of the table, such as y\_equipment.
    pub table_name: Option<String>,
    /// Hint of the picture that clients show for the custom object.
    pub icon_hint: Option<String>,
    /// Whether clients leave the key out.
    pub flag_hide_id: Option<bool>,
    /// Whether the navigator leaves the custom object out.
    pub flag_hidden: Option<bool>,
    /// Whether the search dialog has the custom object.
    pub flag_show_in_find: Option<bool>,
    /// Whether users find the custom object as a button of its own in the navigator, the bar at the side.
    pub flag_show_in_navigator: Option<bool>,
    /// Relations to other kinds of records.
    pub relations: Option<Vec<CustomObjectRelation>>,
    /// Whether web panels are set up for the custom object.
    pub has_web_panels: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CustomObjectMetadata "CustomObjectMetadata" crate::PROFILE {
    0 name set_name String = "Name";
    1 table_name set_table_name String = "TableName";
    2 icon_hint set_icon_hint String = "IconHint";
    3 flag_hide_id set_flag_hide_id bool = "FlagHideId";
    4 flag_hidden set_flag_hidden bool = "FlagHidden";
    5 flag_show_in_find set_flag_show_in_find bool = "FlagShowInFind";
    6 flag_show_in_navigator set_flag_show_in_navigator bool = "FlagShowInNavigator";
    7 relations set_relations Vec<CustomObjectRelation> = "Relations";
    8 has_web_panels set_has_web_panels bool = "HasWebPanels";
} }
