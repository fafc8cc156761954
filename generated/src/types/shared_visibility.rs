// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, UnknownMember, carrier, open_enum};
use crate::types::{FieldProperty, TableRight};

/// The enum `Visibility` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Visibility {
    /// `All`, number 0.
    All,
    /// `Associate`, number 1.
    Associate,
    /// `Group`, number 2.
    Group,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { Visibility "Visibility" {
    0 All = "All";
    1 Associate = "Associate";
    2 Group = "Group";
} [0, 1, 2] }

/// The carrier `VisibleFor` of the API.
#[non_exhaustive]
pub struct VisibleFor {
    /// The property `VisibleId`.
    pub visible_id: Option<i32>,
    /// The property `Visibility`.
    pub visibility: Option<Visibility>,
    /// The property `DisplayValue`.
    pub display_value: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { VisibleFor "VisibleFor" {
    0 visible_id set_visible_id i32 = "VisibleId";
    1 visibility set_visibility Visibility = "Visibility";
    2 display_value set_display_value String = "DisplayValue";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
