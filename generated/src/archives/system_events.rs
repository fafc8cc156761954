// Made by `cargo run --release -p pagewire`; do not edit.

//! Events of the system, such as logins.
//!
//! The archive `SystemEvents` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `SystemEvents`.
    SystemEvents "SystemEvents"
}
pagewire_runtime::archive_columns! { SystemEvents, []
    SYSTEM_EVENT_ID Int Sorted "SystemEvent_id";
    ETA DateTime Sorted "eta";
    EVENTKEY Text Sorted "eventkey";
    EVENTMESS Text Sorted "eventmess";
    EVENTNAME Text Sorted "eventname";
    EXTRAINFO Int Sorted "extrainfo";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    OWNER Int Sorted "owner";
    REGISTERED Date Sorted "registered";
    SCOPE Int Sorted "scope";
    STATUS Text Sorted "status";
    TYPE Text Sorted "type";
    UPDATED_COUNT Int Sorted "updatedCount";
}
/// Columns below `registered_associate_id`.
pub mod registered_associate_id {
    shared_associate! { crate::archives::system_events::SystemEvents ["registered_associate_id"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::SystemEvents;
        SYSTEMEVENT "systemevent";
    }
}

#[cfg(all(feature = "client", feature = "system-event"))]
pagewire_runtime::archive_calls! { SystemEvents; crate::system_event::GetAllCall<'_, R> }
