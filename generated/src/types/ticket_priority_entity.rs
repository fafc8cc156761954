// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    FieldProperty, TableRight, TicketPriorityEscalateEvent, TicketPriorityEscalationLevelEntity, TicketPriorityFlags,
    TicketPriorityStatus,
};

/// The carrier `TicketPriorityEntity` of the API.
#[non_exhaustive]
pub struct TicketPriorityEntity {
    /// The property `TicketPriorityId`.
    pub ticket_priority_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Status`.
    pub status: Option<TicketPriorityStatus>,
    /// The property `Flags`.
    pub flags: Option<TicketPriorityFlags>,
    /// The property `SortOrder`.
    pub sort_order: Option<i32>,
    /// The property `TicketRead`.
    pub ticket_read: Option<TicketPriorityEscalateEvent>,
    /// The property `ChangedOwner`.
    pub changed_owner: Option<TicketPriorityEscalateEvent>,
    /// The property `TicketNewinfo`.
    pub ticket_newinfo: Option<TicketPriorityEscalateEvent>,
    /// The property `TicketClosed`.
    pub ticket_closed: Option<TicketPriorityEscalateEvent>,
    /// The property `TicketChangedPriority`.
    pub ticket_changed_priority: Option<TicketPriorityEscalateEvent>,
    /// The property `TicketNew`.
    pub ticket_new: Option<TicketPriorityEscalateEvent>,
    /// The property `Deadline`.
    pub deadline: Option<i32>,
    /// The property `MonStart`.
    pub mon_start: Option<DateTime>,
    /// The property `MonStop`.
    pub mon_stop: Option<DateTime>,
    /// The property `TueStart`.
    pub tue_start: Option<DateTime>,
    /// The property `TueStop`.
    pub tue_stop: Option<DateTime>,
    /// The property `WedStart`.
    pub wed_start: Option<DateTime>,
    /// The property `WedStop`.
    pub wed_stop: Option<DateTime>,
    /// The property `ThuStart`.
    pub thu_start: Option<DateTime>,
    /// The property `ThuStop`.
    pub thu_stop: Option<DateTime>,
    /// The property `FriStart`.
    pub fri_start: Option<DateTime>,
    /// The property `FriStop`.
    pub fri_stop: Option<DateTime>,
    /// The property `SatStart`.
    pub sat_start: Option<DateTime>,
    /// The property `SatStop`.
    pub sat_stop: Option<DateTime>,
    /// The property `SunStart`.
    pub sun_start: Option<DateTime>,
    /// The property `SunStop`.
    pub sun_stop: Option<DateTime>,
    /// The property `NonDates`.
    pub non_dates: Option<Vec<DateTime>>,
    /// The property `EscalationLevels`.
    pub escalation_levels: Option<Vec<TicketPriorityEscalationLevelEntity>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
