// Made by `cargo run --release -p pagewire`; do not edit.

//! Jobs that the server runs in the background.
//!
//! The archive `BatchTasks` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `BatchTasks`.
    BatchTasks "BatchTasks"
}
pagewire_runtime::archive_columns! { BatchTasks, []
    DB_TAG Text Sorted "DbTag";
    DEFINITION_DESCRIPTION Text Sorted "DefinitionDescription";
    DEFINITION_ID Int Sorted "DefinitionId";
    DEFINITION_NAME Text Sorted "DefinitionName";
    DEFINITION_TIME_OUT Int Sorted "DefinitionTimeOut";
    DESCRIPTION Text Sorted "Description";
    DETAILS_RECORD Int Sorted "DetailsRecord";
    DETAILS_TABLE Int Sorted "DetailsTable";
    LAST_STARTED Date Sorted "LastStarted";
    PROGRESS_DESCRIPTION Text Unsorted "ProgressDescription";
    PROGRESS_PERCENT Int Sorted "ProgressPercent";
    REQUEST Text Unsorted "Request";
    RESPONSE Text Unsorted "Response";
    START_COUNT Int Sorted "StartCount";
    STATE Int Sorted "State";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    REGISTERED_BY User Sorted "registeredBy";
    REGISTERED_DATE Date Sorted "registeredDate";
    UPDATED_BY User Sorted "updatedBy";
    UPDATED_DATE Date Sorted "updatedDate";
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::BatchTasks;
        BATCHTASK "batchtask";
    }
}

#[cfg(all(feature = "client", feature = "batch"))]
pagewire_runtime::archive_calls! { BatchTasks; crate::batch::GetAllCall<'_, R> }
