// Made by `cargo run --release -p pagewire`; do not edit.

//! Selections, by the criteria of a search.
//!
//! The archive `FindSelection` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `FindSelection`.
    FindSelection "FindSelection"
}
pagewire_runtime::archive_columns! { FindSelection, []
    ASSOCIATE_ID User Sorted "associateId";
    COMBINATION_TYPE List Sorted "combinationType";
    DONE Bool Sorted "done";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    KIND List Sorted "kind";
    LAST_LOADED Date Sorted "lastLoaded";
    LAST_LOADED_BY User Sorted "lastLoadedBy";
    LAST_LOADED_BY_FULL_NAME User Sorted "lastLoadedByFullName";
    LAST_MEMBERSHIP_CHANGE Date Sorted "lastMembershipChange";
    LAST_MEMBERSHIP_CHANGE_BY User Sorted "lastMembershipChangeBy";
    LAST_MEMBERSHIP_CHANGE_BY_FULL_NAME User Sorted "lastMembershipChangeByFullName";
    MEMBER_COUNT Int Sorted "memberCount";
    NAME TextOrKey Sorted "name";
    REGISTERED_BY User Sorted "registeredBy";
    REGISTERED_BY_FULL_NAME User Sorted "registeredByFullName";
    REGISTERED_DATE Date Sorted "registeredDate";
    SELECTION_ID Int Sorted "selectionId";
    TARGET_TABLE_NUMBER List Sorted "targetTableNumber";
    TYPE List Sorted "type";
    UPDATED_BY User Sorted "updatedBy";
    UPDATED_BY_FULL_NAME User Sorted "updatedByFullName";
    UPDATED_DATE Date Sorted "updatedDate";
    VISIBLE_FOR List Unsorted "visibleFor";
}
/// Columns below `selectionAssociate`.
pub mod selection_associate {
    shared_associate! { crate::archives::find_selection::FindSelection ["selectionAssociate"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::FindSelection;
        SELECTION "selection";
    }
}

#[cfg(all(feature = "client", feature = "selection"))]
pagewire_runtime::archive_calls! { FindSelection; crate::selection::GetAllCall<'_, R> }
