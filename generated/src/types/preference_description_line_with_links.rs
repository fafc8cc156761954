// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, PreferenceDescriptionLine, TableRight};

/// The `PreferenceDescriptionLine` of a REST resource, with addresses of related resources.
///
/// - returned by
///   [`preference_description_line().post_preference_description_line`](../preference_description_line/struct.PreferenceDescriptionLineClient.html#method.post_preference_description_line),
///   [`preference_description_line().get_preference_description_line`](../preference_description_line/struct.PreferenceDescriptionLineClient.html#method.get_preference_description_line),
///   [`preference_description_line().put_preference_description_line`](../preference_description_line/struct.PreferenceDescriptionLineClient.html#method.put_preference_description_line),
///   [`preference_description_line().patch_preference_description_line`](../preference_description_line/struct.PreferenceDescriptionLineClient.html#method.patch_preference_description_line).
#[non_exhaustive]
pub struct PreferenceDescriptionLineWithLinks {
    /// Key of the line, given by the server; 0 in one that has not been saved.
    pub pref_desc_line_id: Option<i32>,
    /// Key of the description that the value belongs to.
    pub pref_desc_id: Option<i32>,
    /// Value as it is stored.
    pub pref_value: Option<String>,
    /// Value as users see it, maybe in several languages.
    pub pref_show_value: Option<String>,
    /// Explanation of the value, maybe in several languages.
    pub description: Option<String>,
    /// Whether the vendor supplies and maintains the record.
    pub is_builtin: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// Addresses of related resources by relation name.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PreferenceDescriptionLineWithLinks "PreferenceDescriptionLineWithLinks" crate::PROFILE {
    0 pref_desc_line_id set_pref_desc_line_id i32 = "PrefDescLineId";
    1 pref_desc_id set_pref_desc_id i32 = "PrefDescId";
    2 pref_value set_pref_value String = "PrefValue";
    3 pref_show_value set_pref_show_value String = "PrefShowValue";
    4 description set_description String = "Description";
    5 is_builtin set_is_builtin bool = "IsBuiltin";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    8 links set_links Map<String> = "_Links";
} }

/// What is saved of it: the properties that [`PreferenceDescriptionLine`] has.
impl From<PreferenceDescriptionLineWithLinks> for PreferenceDescriptionLine {
    fn from(carrier: PreferenceDescriptionLineWithLinks) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}

/// What a server returns of it; the other properties are empty.
impl From<PreferenceDescriptionLine> for PreferenceDescriptionLineWithLinks {
    fn from(carrier: PreferenceDescriptionLine) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}
