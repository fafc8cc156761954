// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Associate, FieldProperty, SystemEventScope, TableRight};

/// The carrier `SystemEventEntityWithLinks` of the API.
#[non_exhaustive]
pub struct SystemEventEntityWithLinks {
    /// The property `SystemEventId`.
    pub system_event_id: Option<i32>,
    /// The property `Scope`.
    pub scope: Option<SystemEventScope>,
    /// The property `Eta`.
    pub eta: Option<DateTime>,
    /// The property `Eventkey`.
    pub eventkey: Option<String>,
    /// The property `Eventmess`.
    pub eventmess: Option<String>,
    /// The property `ExtraInfo`.
    pub extra_info: Option<i32>,
    /// The property `Owner`.
    pub owner: Option<i32>,
    /// The property `UpdatedCount`.
    pub updated_count: Option<i32>,
    /// The property `Registered`.
    pub registered: Option<DateTime>,
    /// The property `ActivatedBy`.
    pub activated_by: Option<Box<Associate>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// The property `_Links`.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SystemEventEntityWithLinks "SystemEventEntityWithLinks" crate::PROFILE {
    0 system_event_id set_system_event_id i32 = "SystemEventId";
    1 scope set_scope SystemEventScope = "Scope";
    2 eta set_eta DateTime = "Eta";
    3 eventkey set_eventkey String = "Eventkey";
    4 eventmess set_eventmess String = "Eventmess";
    5 extra_info set_extra_info i32 = "ExtraInfo";
    6 owner set_owner i32 = "Owner";
    7 updated_count set_updated_count i32 = "UpdatedCount";
    8 registered set_registered DateTime = "Registered";
    9 activated_by set_activated_by Box<Associate> = "ActivatedBy";
    10 table_right set_table_right Box<TableRight> = "TableRight";
    11 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    12 links set_links Map<String> = "_Links";
} }
