// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `ListEntityWithLinks` of the API.
#[non_exhaustive]
pub struct ListEntityWithLinks {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `IsCustomList`.
    pub is_custom_list: Option<bool>,
    /// The property `IsMDOList`.
    pub is_mdo_list: Option<bool>,
    /// The property `UseGroupsAndHeadings`.
    pub use_groups_and_headings: Option<bool>,
    /// The property `ListType`.
    pub list_type: Option<String>,
    /// The property `InUseByUserDefinedFields`.
    pub in_use_by_user_defined_fields: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// The property `_Links`.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ListEntityWithLinks "ListEntityWithLinks" crate::PROFILE {
    0 id set_id i32 = "Id";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 deleted set_deleted bool = "Deleted";
    4 rank set_rank i32 = "Rank";
    5 is_custom_list set_is_custom_list bool = "IsCustomList";
    6 is_mdo_list set_is_mdo_list bool = "IsMDOList";
    7 use_groups_and_headings set_use_groups_and_headings bool = "UseGroupsAndHeadings";
    8 list_type set_list_type String = "ListType";
    9 in_use_by_user_defined_fields set_in_use_by_user_defined_fields bool = "InUseByUserDefinedFields";
    10 table_right set_table_right Box<TableRight> = "TableRight";
    11 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    12 links set_links Map<String> = "_Links";
} }
