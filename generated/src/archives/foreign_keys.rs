// Made by `cargo run --release -p pagewire`; do not edit.

//! Keys that other systems have for records.
//!
//! The archive `ForeignKeys` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `ForeignKeys`.
    ForeignKeys "ForeignKeys"
}
pagewire_runtime::archive_columns! { ForeignKeys, []
    APP_ID Int Sorted "appId";
    APP_NAME Text Sorted "appName";
    DEVICE_ID Int Sorted "deviceId";
    DEVICE_IDENTIFIER Text Sorted "deviceIdentifier";
    DEVICE_LAST_SYNC Date Unsorted "deviceLastSync";
    DEVICE_LAST_SYNC_TRANS Date Unsorted "deviceLastSyncTrans";
    DEVICE_NAME Text Sorted "deviceName";
    DEVICE_OWNER User Unsorted "deviceOwner";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    KEY_ID Int Sorted "keyId";
    KEY_NAME Text Sorted "keyName";
    KEY_REGISTERED_BY User Unsorted "keyRegisteredBy";
    KEY_REGISTERED_DATE Date Unsorted "keyRegisteredDate";
    KEY_UPDATED_BY User Unsorted "keyUpdatedBy";
    KEY_UPDATED_DATE Date Unsorted "keyUpdatedDate";
    KEY_VALUE Text Sorted "keyValue";
    RECORD_ID Int Sorted "recordId";
    TABLE_ID Int Sorted "tableId";
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::ForeignKeys;
        FOREIGN_KEY "foreignKey";
    }
}

#[cfg(all(feature = "client", feature = "foreign-app"))]
pagewire_runtime::archive_calls! { ForeignKeys; crate::foreign_app::GetAllCall<'_, R> }
