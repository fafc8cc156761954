// Made by `cargo run --release -p pagewire`; do not edit.

//! Roles that users have.
//!
//! The archive `Role` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `Role`.
    Role "Role"
}
pagewire_runtime::archive_columns! { Role, []
    DESCRIPTION Text Sorted "description";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    IS_DELETED Bool Sorted "isDeleted";
    NAME Text Sorted "name";
    RANK Int Sorted "rank";
    REGISTERED_BY User Sorted "registeredBy";
    REGISTERED_DATE Date Sorted "registeredDate";
    ROLE_ID Int Sorted "roleId";
    ROLE_TYPE_ID Int Sorted "roleTypeId";
    ROLE_TYPE_NAME Opaque Unsorted "roleTypeName";
    UPDATED_BY User Sorted "updatedBy";
    UPDATED_DATE Date Sorted "updatedDate";
    USE_CATEGORIES Bool Sorted "useCategories";
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::Role;
        ROLE "role";
    }
}

#[cfg(all(feature = "client", feature = "role"))]
pagewire_runtime::archive_calls! { Role; crate::role::GetAllCall<'_, R> }
