// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight, Visibility};

/// User or group that sees a record.
///
/// - part of [`AppointmentEntity`](struct.AppointmentEntity.html),
///   [`AppointmentEntityWithLinks`](struct.AppointmentEntityWithLinks.html),
///   [`DocumentEntity`](struct.DocumentEntity.html),
///   [`DocumentEntityWithLinks`](struct.DocumentEntityWithLinks.html), [`EmailFlow`](struct.EmailFlow.html),
///   [`SaleEntity`](struct.SaleEntity.html) and 3 more types.
#[non_exhaustive]
pub struct VisibleFor {
    /// Key of the user or group; its kind is in Visibility.
    pub visible_id: Option<i32>,
    /// Whether a user, a group or everybody is meant.
    pub visibility: Option<Visibility>,
    /// Text that users see in place of the value; may be empty.
    pub display_value: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { VisibleFor "VisibleFor" crate::PROFILE {
    0 visible_id set_visible_id i32 = "VisibleId";
    1 visibility set_visibility Visibility = "Visibility";
    2 display_value set_display_value String = "DisplayValue";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
