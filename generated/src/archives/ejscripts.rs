// Made by `cargo run --release -p pagewire`; do not edit.

//! Scripts of the service module.
//!
//! The archive `Ejscripts` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `Ejscripts`.
    Ejscripts "Ejscripts"
}
pagewire_runtime::archive_columns! { Ejscripts, []
    ACCESS_KEY Text Sorted "accessKey";
    DESCRIPTION Text Sorted "description";
    EJSCRIPT_ID Int Sorted "ejscriptId";
    EXTRA_MENU_ID Int Sorted "extraMenuId";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    HIERARCHY_FULLNAME Text Sorted "hierarchyFullname";
    HIERARCHY_FULLPATH_IDS Opaque Unsorted "hierarchyFullpathIds";
    HIERARCHY_ID Int Sorted "hierarchyId";
    HIERARCHY_NAME Text Sorted "hierarchyName";
    HIERARCHY_PARENT_ID Int Sorted "hierarchyParentId";
    HTML_OUTPUT Bool Sorted "htmlOutput";
    INCLUDE_ID Text Sorted "includeId";
    NAME Text Sorted "name";
    PATH Text Sorted "path";
    REGISTERED_BY User Sorted "registeredBy";
    REGISTERED_DATE Date Sorted "registeredDate";
    TYPE Int Sorted "type";
    UNIQUE_IDENTIFIER Text Sorted "uniqueIdentifier";
    UPDATED_BY User Sorted "updatedBy";
    UPDATED_DATE Date Sorted "updatedDate";
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::Ejscripts;
        EJSCRIPT "ejscript";
    }
}

#[cfg(all(feature = "client", feature = "crm-script"))]
pagewire_runtime::archive_calls! { Ejscripts; crate::crm_script::GetAllCall<'_, R> }
