// Made by `cargo run --release -p pagewire`; do not edit.

//! Suggested and created activities of the stages of projects.
//!
//! The archive `ProjectGuide` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `ProjectGuide`.
    ProjectGuide "ProjectGuide"
}
pagewire_runtime::archive_columns! { ProjectGuide, []
    COMPLETED Bool Sorted "completed";
    DATE Date Sorted "date";
    DELETED Bool Sorted "deleted";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    HAS_INSTANCE Opaque Unsorted "hasInstance";
    INSTANCE_ITEM_ID Opaque Unsorted "instanceItemId";
    INSTANCE_ITEM_TEXT Opaque Unsorted "instanceItemText";
    IS_MILESTONE Opaque Unsorted "isMilestone";
    MILESTONE Opaque Unsorted "milestone";
    PROJECT_ID Int Sorted "projectId";
    STAGE_ID Int Sorted "stageId";
    STAGE_NAME Text Sorted "stageName";
    STAGE_ORDER_BY Int Sorted "stageOrderBy";
    SUGGESTED_ITEM_ID Int Sorted "suggestedItemId";
    SUGGESTED_ITEM_ORDER_BY Int Sorted "suggestedItemOrderBy";
    SUGGESTED_ITEM_TEXT Text Sorted "suggestedItemText";
    SUGGESTED_ITEM_TOOLTIP Text Sorted "suggestedItemTooltip";
    TEXT Text Sorted "text";
}
/// Columns below `appointmentInstance`.
pub mod appointment_instance {
    shared_appointment_instance! { crate::archives::project_guide::ProjectGuide ["appointmentInstance"] }
}
/// Columns below `documentInstance`.
pub mod document_instance {
    shared_document_instance! { crate::archives::project_guide::ProjectGuide ["documentInstance"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::ProjectGuide;
        SUGGESTED_APPOINTMENT "suggestedAppointment";
        ONLY_INSTANCE "onlyInstance";
        APPOINTMENT "appointment";
        MILESTONE "milestone";
        SUGGESTED_DOCUMENT "suggestedDocument";
        DOCUMENT "document";
    }
}

#[cfg(all(feature = "client", feature = "project"))]
pagewire_runtime::archive_calls! { ProjectGuide; crate::project::GuideCall<'_, R> }
