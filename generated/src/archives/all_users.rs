// Made by `cargo run --release -p pagewire`; do not edit.

//! Every user: employees, external users and system users, with their login and their groups.
//!
//! The archive `AllUsers` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `AllUsers`.
    AllUsers "AllUsers"
}
pagewire_runtime::archive_columns! { AllUsers, []
    ASSOC_NAME User Sorted "assocName";
    ASSOC_TOOLTIP Text Unsorted "assocTooltip";
    ASSOC_TYPE List Sorted "assocType";
    ASSOCIATE_DB_ID User Sorted "associateDbId";
    CAN_LOGIN Bool Unsorted "canLogin";
    CONTACT_CATEGORY List Sorted "contactCategory";
    CONTACT_DEPARTMENT Text Sorted "contactDepartment";
    CONTACT_FULL_NAME Text Sorted "contactFullName";
    CONTACT_ID Int Unsorted "contactId";
    CONTACT_NAME Text Sorted "contactName";
    CREDENTIAL_DISPLAY_VALUE Opaque Sorted "credentialDisplayValue";
    CREDENTIAL_TYPE Opaque Sorted "credentialType";
    EJ_DISPLAY_NAME Text Sorted "ejDisplayName";
    EJ_STATUS Int Unsorted "ejStatus";
    EJ_USER_ID Int Unsorted "ejUserId";
    FIRST_NAME Text Sorted "firstName";
    FULL_NAME Text Sorted "fullName";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    IS_ACTIVE Bool Sorted "isActive";
    IS_ACTIVE_TEXT Bool Sorted "isActiveText";
    IS_LOCATION Bool Sorted "isLocation";
    LAST_NAME Text Sorted "lastName";
    LOCATION_ADDRESS Text Sorted "locationAddress";
    MIDDLE_NAME Text Sorted "middleName";
    MR_MRS Text Sorted "mrMrs";
    OTHER_GROUPS User Unsorted "otherGroups";
    PERSON_EMAIL Text Sorted "personEmail";
    PERSON_ID Int Unsorted "personId";
    PORTRAIT_THUMBNAIL Opaque Unsorted "portraitThumbnail";
    ROLE List Sorted "role";
    SIMULTANEOUS_EJ_USER Bool Unsorted "simultaneousEjUser";
    SUPEROFFICE_SUPERLICENSE_NO_SELECTION Opaque Unsorted "superoffice_superlicense-no-selection";
    SUPEROFFICE_SYSTEM_USER_CAL Opaque Unsorted "superoffice_system-user-cal";
    SUPEROFFICE_TEN_MARKETING Opaque Unsorted "superoffice_ten-marketing";
    SUPEROFFICE_TEN_SALES Opaque Unsorted "superoffice_ten-sales";
    SUPEROFFICE_TEN_SALESSERVICEMARKETING Opaque Unsorted "superoffice_ten-salesservicemarketing";
    SUPEROFFICE_TEN_SERVICE Opaque Unsorted "superoffice_ten-service";
    SUPEROFFICE_VISIBLE_FOR Opaque Unsorted "superoffice_visible-for";
    TITLE Text Sorted "title";
    USER_NAME Text Sorted "userName";
    USERGROUP User Sorted "usergroup";
    USERGROUP_ID Int Sorted "usergroupId";
    USERPLAN Opaque Unsorted "userplan";
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::AllUsers;
        ALL "all";
        SUPEROFFICE_SYSTEM_USER_CAL "superoffice_system-user-cal";
        SUPEROFFICE_VISIBLE_FOR "superoffice_visible-for";
        SUPEROFFICE_SUPERLICENSE_NO_SELECTION "superoffice_superlicense-no-selection";
        SUPEROFFICE_TEN_SALES "superoffice_ten-sales";
        SUPEROFFICE_TEN_SERVICE "superoffice_ten-service";
        SUPEROFFICE_TEN_MARKETING "superoffice_ten-marketing";
        SUPEROFFICE_TEN_SALESSERVICEMARKETING "superoffice_ten-salesservicemarketing";
        EXPIRED "expired";
    }
}

#[cfg(all(feature = "client", feature = "user"))]
pagewire_runtime::archive_calls! { AllUsers; crate::user::GetAllCall<'_, R> }
