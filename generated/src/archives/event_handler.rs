// Made by `cargo run --release -p pagewire`; do not edit.

//! Handlers of events, written in CRMScript.
//!
//! The archive `EventHandler` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `EventHandler`.
    EventHandler "EventHandler"
}
pagewire_runtime::archive_columns! { EventHandler, []
    ENABLED Bool Sorted "enabled";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    NAME Text Sorted "name";
    PATH Text Sorted "path";
    REGISTERED_BY User Sorted "registeredBy";
    REGISTERED_DATE Date Sorted "registeredDate";
    SCREEN_CHOOSER_ID Int Sorted "screenChooserId";
    SCREEN_TYPE Text Sorted "screenType";
    UNIQUE_IDENTIFIER Text Sorted "uniqueIdentifier";
    UPDATED_BY User Sorted "updatedBy";
    UPDATED_DATE Date Sorted "updatedDate";
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::EventHandler;
        EVENT_HANDLER "eventHandler";
    }
}

#[cfg(all(feature = "client", feature = "trigger-script"))]
pagewire_runtime::archive_calls! { EventHandler; crate::trigger_script::GetAllCall<'_, R> }
