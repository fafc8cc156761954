// Made by `cargo run --release -p pagewire`; do not edit.

//! Relations between companies and persons.
//!
//! The archive `Relation` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `Relation`.
    Relation "Relation"
}
pagewire_runtime::archive_columns! { Relation, []
    ASSOC_NAME User Sorted "assocName";
    ASSOC_TOOLTIP Text Unsorted "assocTooltip";
    ASSOC_TYPE List Sorted "assocType";
    ASSOCIATE_DB_ID User Sorted "associateDbId";
    ASSOCIATE_ID User Sorted "associateId";
    CONTACT_CATEGORY List Sorted "contactCategory";
    CONTACT_DEPARTMENT Text Sorted "contactDepartment";
    CONTACT_FULL_NAME Text Sorted "contactFullName";
    CONTACT_ID Int Unsorted "contactId";
    CONTACT_NAME Text Sorted "contactName";
    CREDENTIAL_DISPLAY_VALUE Opaque Sorted "credentialDisplayValue";
    CREDENTIAL_TYPE Opaque Sorted "credentialType";
    DIRECTION Int Sorted "direction";
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
    PROCESSED_NAME Opaque Unsorted "processedName";
    RELATION_COMMENT Text Sorted "relationComment";
    RELATION_DEFINITION_ID Int Sorted "relationDefinitionId";
    RELATION_ID Int Sorted "relationId";
    RELATION_NAME Text Sorted "relationName";
    REVERSED_NAME Text Sorted "reversedName";
    ROLE List Sorted "role";
    SIMULTANEOUS_EJ_USER Bool Unsorted "simultaneousEjUser";
    TITLE Text Sorted "title";
    USER_NAME Text Sorted "userName";
    USERGROUP User Sorted "usergroup";
    USERGROUP_ID Int Sorted "usergroupId";
}
/// Columns below `source`.
pub mod source {
    shared_source! { crate::archives::relation::Relation ["source"] }
}
/// Columns below `target`.
pub mod target {
    shared_source! { crate::archives::relation::Relation ["target"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::Relation;
        RELATION "relation";
        RETIRED "retired";
        STOP "stop";
    }
}

#[cfg(all(feature = "client", feature = "contact"))]
pagewire_runtime::archive_calls! { Relation; crate::contact::RelationsCall<'_, R> }

#[cfg(all(feature = "client", feature = "contact-relation"))]
pagewire_runtime::archive_calls! { Relation; crate::contact_relation::GetAllCall<'_, R> }

#[cfg(all(feature = "client", feature = "person"))]
pagewire_runtime::archive_calls! { Relation; crate::person::RelationsCall<'_, R> }
