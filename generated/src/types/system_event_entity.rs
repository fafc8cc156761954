// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Associate, FieldProperty, SystemEventScope, TableRight};

/// Something under way that others should know of, such as maintenance.
///
/// - taken by
///   [`configuration_agent().save_system_event_entity`](../configuration_agent/struct.ConfigurationAgentClient.html#method.save_system_event_entity),
///   [`system_event().post_system_event_entity`](../system_event/struct.SystemEventClient.html#method.post_system_event_entity),
///   [`system_event().put_system_event_entity`](../system_event/struct.SystemEventClient.html#method.put_system_event_entity).
/// - returned by
///   [`configuration_agent().create_default_system_event_entity`](../configuration_agent/struct.ConfigurationAgentClient.html#method.create_default_system_event_entity),
///   [`configuration_agent().get_system_event_entity`](../configuration_agent/struct.ConfigurationAgentClient.html#method.get_system_event_entity),
///   [`configuration_agent().save_system_event_entity`](../configuration_agent/struct.ConfigurationAgentClient.html#method.save_system_event_entity),
///   [`system_event().default_system_event_entity`](../system_event/struct.SystemEventClient.html#method.default_system_event_entity).
#[non_exhaustive]
pub struct SystemEventEntity {
    /// Key of the system event, given by the server; 0 in one that has not been saved.
    pub system_event_id: Option<i32>,
    /// Whom the event concerns: everybody, a database, a group or a user.
    pub scope: Option<SystemEventScope>,
    /// When the event is expected to end.
    pub eta: Option<DateTime>,
    /// Kind of event, by its name in the product.
    pub eventkey: Option<String>,
    /// Message that an administrator has entered.
    pub eventmess: Option<String>,
    /// Further number, such as an area.
    pub extra_info: Option<i32>,
    /// Key of the group or user that the event concerns; 0 for all.
    pub owner: Option<i32>,
    /// How often the record has been changed since its creation.
    pub updated_count: Option<i32>,
    /// When the event was entered.
    pub registered: Option<DateTime>,
    /// User who entered the event.
    pub activated_by: Option<Box<Associate>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SystemEventEntity "SystemEventEntity" crate::PROFILE {
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
} }
