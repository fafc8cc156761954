// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    FieldProperty, TableRight, TicketPriorityEscalateEvent, TicketPriorityEscalationLevelEntity, TicketPriorityFlags,
    TicketPriorityStatus,
};

/// Priority of requests, with its working hours and rules for escalation.
///
/// - taken by
///   [`list_agent().save_ticket_priority_entity`](../list_agent/struct.ListAgentClient.html#method.save_ticket_priority_entity),
///   [`list_ticket_priority().post_ticket_priority_entity`](../list_ticket_priority/struct.ListTicketPriorityClient.html#method.post_ticket_priority_entity),
///   [`list_ticket_priority().put_ticket_priority_entity`](../list_ticket_priority/struct.ListTicketPriorityClient.html#method.put_ticket_priority_entity).
/// - returned by
///   [`list_agent().create_default_ticket_priority_entity`](../list_agent/struct.ListAgentClient.html#method.create_default_ticket_priority_entity),
///   [`list_agent().get_all_ticket_priorities`](../list_agent/struct.ListAgentClient.html#method.get_all_ticket_priorities),
///   [`list_agent().get_ticket_priority_entity`](../list_agent/struct.ListAgentClient.html#method.get_ticket_priority_entity),
///   [`list_agent().save_ticket_priority_entity`](../list_agent/struct.ListAgentClient.html#method.save_ticket_priority_entity),
///   [`list_ticket_priority().get_all_ticket_priority_entity`](../list_ticket_priority/struct.ListTicketPriorityClient.html#method.get_all_ticket_priority_entity),
///   [`list_ticket_priority().post_ticket_priority_entity`](../list_ticket_priority/struct.ListTicketPriorityClient.html#method.post_ticket_priority_entity)
///   and 3 more operations.
/// - part of [`TicketEntity`](struct.TicketEntity.html),
///   [`TicketEntityWithLinks`](struct.TicketEntityWithLinks.html).
#[non_exhaustive]
pub struct TicketPriorityEntity {
    /// Key of the priority for requests, given by the server; 0 in one that has not been saved.
    pub ticket_priority_id: Option<i32>,
    /// Priority as users see it.
    pub name: Option<String>,
    /// Whether the priority is in use or deleted.
    pub status: Option<TicketPriorityStatus>,
    /// Further settings as bits.
    pub flags: Option<TicketPriorityFlags>,
    /// Position, from 1 to 100.
    pub sort_order: Option<i32>,
    /// What becomes of the escalation when the request is read.
    pub ticket_read: Option<TicketPriorityEscalateEvent>,
    /// What becomes of the escalation when the request gets another owner.
    pub changed_owner: Option<TicketPriorityEscalateEvent>,
    /// What becomes of the escalation when the request gets new information.
    pub ticket_newinfo: Option<TicketPriorityEscalateEvent>,
    /// What becomes of the escalation when the request is closed.
    pub ticket_closed: Option<TicketPriorityEscalateEvent>,
    /// What becomes of the escalation when the request gets another priority.
    pub ticket_changed_priority: Option<TicketPriorityEscalateEvent>,
    /// What becomes of the escalation when a request is made.
    pub ticket_new: Option<TicketPriorityEscalateEvent>,
    /// Minutes until the deadline of an escalated request.
    pub deadline: Option<i32>,
    /// Start of work on Mondays; only the time of day counts.
    pub mon_start: Option<DateTime>,
    /// End of work on Mondays; only the time of day counts.
    pub mon_stop: Option<DateTime>,
    /// Start of work on Tuesdays; only the time of day counts.
    pub tue_start: Option<DateTime>,
    /// End of work on Tuesdays; only the time of day counts.
    pub tue_stop: Option<DateTime>,
    /// Start of work on Wednesdays; only the time of day counts.
    pub wed_start: Option<DateTime>,
    /// End of work on Wednesdays; only the time of day counts.
    pub wed_stop: Option<DateTime>,
    /// Start of work on Thursdays; only the time of day counts.
    pub thu_start: Option<DateTime>,
    /// End of work on Thursdays; only the time of day counts.
    pub thu_stop: Option<DateTime>,
    /// Start of work on Fridays; only the time of day counts.
    pub fri_start: Option<DateTime>,
    /// End of work on Fridays; only the time of day counts.
    pub fri_stop: Option<DateTime>,
    /// Start of work on Saturdays; only the time of day counts.
    pub sat_start: Option<DateTime>,
    /// End of work on Saturdays; only the time of day counts.
    pub sat_stop: Option<DateTime>,
    /// Start of work on Sundays; only the time of day counts.
    pub sun_start: Option<DateTime>,
    /// End of work on Sundays; only the time of day counts.
    pub sun_stop: Option<DateTime>,
    /// Days on which the time does not run, repeated each year by day and month; a year can be given for a day that
    /// does not recur.
    pub non_dates: Option<Vec<DateTime>>,
    /// Levels through which requests escalate.
    pub escalation_levels: Option<Vec<TicketPriorityEscalationLevelEntity>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketPriorityEntity "TicketPriorityEntity" crate::PROFILE {
    0 ticket_priority_id set_ticket_priority_id i32 = "TicketPriorityId";
    1 name set_name String = "Name";
    2 status set_status TicketPriorityStatus = "Status";
    3 flags set_flags TicketPriorityFlags = "Flags";
    4 sort_order set_sort_order i32 = "SortOrder";
    5 ticket_read set_ticket_read TicketPriorityEscalateEvent = "TicketRead";
    6 changed_owner set_changed_owner TicketPriorityEscalateEvent = "ChangedOwner";
    7 ticket_newinfo set_ticket_newinfo TicketPriorityEscalateEvent = "TicketNewinfo";
    8 ticket_closed set_ticket_closed TicketPriorityEscalateEvent = "TicketClosed";
    9 ticket_changed_priority set_ticket_changed_priority TicketPriorityEscalateEvent = "TicketChangedPriority";
    10 ticket_new set_ticket_new TicketPriorityEscalateEvent = "TicketNew";
    11 deadline set_deadline i32 = "Deadline";
    12 mon_start set_mon_start DateTime = "MonStart";
    13 mon_stop set_mon_stop DateTime = "MonStop";
    14 tue_start set_tue_start DateTime = "TueStart";
    15 tue_stop set_tue_stop DateTime = "TueStop";
    16 wed_start set_wed_start DateTime = "WedStart";
    17 wed_stop set_wed_stop DateTime = "WedStop";
    18 thu_start set_thu_start DateTime = "ThuStart";
    19 thu_stop set_thu_stop DateTime = "ThuStop";
    20 fri_start set_fri_start DateTime = "FriStart";
    21 fri_stop set_fri_stop DateTime = "FriStop";
    22 sat_start set_sat_start DateTime = "SatStart";
    23 sat_stop set_sat_stop DateTime = "SatStop";
    24 sun_start set_sun_start DateTime = "SunStart";
    25 sun_stop set_sun_stop DateTime = "SunStop";
    26 non_dates set_non_dates Vec<DateTime> = "NonDates";
    27 escalation_levels set_escalation_levels Vec<TicketPriorityEscalationLevelEntity> = "EscalationLevels";
    28 table_right set_table_right Box<TableRight> = "TableRight";
    29 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
