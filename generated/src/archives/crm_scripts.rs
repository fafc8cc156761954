// Made by `cargo run --release -p pagewire`; do not edit.

//! Scripts in the language CRMScript.
//!
//! The archive `CRMScripts` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `CRMScripts`.
    CRMScripts "CRMScripts"
}
pagewire_runtime::archive_columns! { CRMScripts, []
    ACCESS_KEY Opaque Unsorted "accessKey";
    DESCRIPTION Opaque Unsorted "description";
    EJSCRIPT_ID Opaque Unsorted "ejscriptId";
    ENABLED Opaque Unsorted "enabled";
    EXTRA_MENU_ID Opaque Unsorted "extraMenuId";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    HIERARCHY_FULLNAME Opaque Unsorted "hierarchyFullname";
    HIERARCHY_FULLPATH_IDS Opaque Unsorted "hierarchyFullpathIds";
    HIERARCHY_ID Opaque Unsorted "hierarchyId";
    HIERARCHY_NAME Opaque Unsorted "hierarchyName";
    HIERARCHY_PARENT_ID Opaque Unsorted "hierarchyParentId";
    HTML_OUTPUT Opaque Unsorted "htmlOutput";
    INCLUDE_ID Opaque Unsorted "includeId";
    NAME Text Sorted "name";
    PATH Text Sorted "path";
    REGISTERED_BY User Sorted "registeredBy";
    REGISTERED_DATE Date Sorted "registeredDate";
    SCREEN_CHOOSER_ID Opaque Unsorted "screenChooserId";
    SCREEN_TYPE Opaque Unsorted "screenType";
    TYPE Opaque Unsorted "type";
    UNIQUE_IDENTIFIER Text Sorted "uniqueIdentifier";
    UPDATED_BY User Sorted "updatedBy";
    UPDATED_DATE Date Sorted "updatedDate";
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::CRMScripts;
        EJSCRIPT "ejscript";
        EVENT_HANDLER "eventHandler";
    }
}

#[cfg(all(feature = "client", feature = "script"))]
pagewire_runtime::archive_calls! { CRMScripts; crate::script::GetAllCall<'_, R> }
