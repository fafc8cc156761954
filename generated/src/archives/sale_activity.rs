// Made by `cargo run --release -p pagewire`; do not edit.

//! Appointments and documents of sales.
//!
//! The archive `SaleActivity` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `SaleActivity`.
    SaleActivity "SaleActivity"
}
pagewire_runtime::archive_columns! { SaleActivity, []
    ALARM Bool Sorted "alarm";
    APPOINTMENT_ID Int Sorted "appointmentId";
    ASSOCIATE_ID User Sorted "associateId";
    ATTENTION Text Sorted "attention";
    BOOKING Bool Sorted "booking";
    CAUTION_WARNING List Sorted "cautionWarning";
    COMPLETED Bool Sorted "completed";
    COMPLETED_DATE Date Sorted "completedDate";
    CONTACT_ID List Sorted "contactId";
    CREATED_BY_WORKFLOW List Sorted "createdByWorkflow";
    DATE Date Sorted "date";
    DOCUMENT_ID Int Sorted "documentId";
    DURATION TimeSpan Unsorted "duration";
    END_DATE Date Sorted "endDate";
    END_TIME Opaque Unsorted "endTime";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    ICON List Sorted "icon";
    INTENTION List Sorted "intention";
    INVITED_PERSON_ID Int Sorted "invitedPersonId";
    IS_FREE Bool Sorted "isFree";
    IS_MAIL Bool Unsorted "isMail";
    IS_MILESTONE Bool Sorted "isMilestone";
    IS_REPORT Bool Unsorted "isReport";
    JOIN_VIDEOMEET_URL Opaque Sorted "joinVideomeetUrl";
    KEYWORDS Text Sorted "keywords";
    LOCATION Text Sorted "location";
    MAIL_MERGE_DRAFT Bool Sorted "mailMergeDraft";
    NAME Text Sorted "name";
    OURREF Text Sorted "ourref";
    PARTICIPATING Bool Unsorted "participating";
    PERSON_ID List Sorted "personId";
    PRIORITY List Sorted "priority";
    PROJECT_ID List Sorted "projectId";
    RAW_STATUS Int Sorted "rawStatus";
    RAW_TYPE Int Sorted "rawType";
    RECORD_TYPE Text Sorted "recordType";
    RECORD_TYPE_TEXT Opaque Sorted "recordTypeText";
    RECURRENCE_RULE_ID Int Sorted "recurrenceRuleId";
    RECURRING Bool Sorted "recurring";
    REGISTERED_BY User Sorted "registeredBy";
    REGISTERED_BY_FULL_NAME User Sorted "registeredByFullName";
    REGISTERED_DATE Date Sorted "registeredDate";
    SALE_ID Int Sorted "saleId";
    SNUM Int Sorted "snum";
    SUBJECT Text Sorted "subject";
    SUGGESTED_APPOINTMENT_ID Int Sorted "suggestedAppointmentId";
    SUGGESTED_DOCUMENT_ID Int Sorted "suggestedDocumentId";
    TEXT Text Sorted "text";
    TIME Opaque Unsorted "time";
    TYPE List Sorted "type";
    UPDATED_BY User Sorted "updatedBy";
    UPDATED_BY_FULL_NAME User Sorted "updatedByFullName";
    UPDATED_DATE Date Sorted "updatedDate";
    USER_GROUP User Sorted "userGroup";
    VISIBLE_FOR List Unsorted "visibleFor";
    VISIBLE_IN_DIARY Bool Sorted "visibleInDiary";
    WHO Opaque Unsorted "who";
    YOURREF Text Sorted "yourref";
}
/// Columns below `appointment`.
pub mod appointment {
    shared_appointment! { crate::archives::sale_activity::SaleActivity ["appointment"] }
}
/// Columns below `appointmentPublish`.
pub mod appointment_publish {
    shared_project_publish! { crate::archives::sale_activity::SaleActivity ["appointmentPublish"] }
}
/// Columns below `associate`.
pub mod associate {
    shared_associate! { crate::archives::sale_activity::SaleActivity ["associate"] }
}
/// Columns below `contact`.
pub mod contact {
    shared_contact! { crate::archives::sale_activity::SaleActivity ["contact"] }
}
/// Columns below `document`.
pub mod document {
    shared_sale! { crate::archives::sale_activity::SaleActivity ["document"] }
}
/// Columns below `documentPublish`.
pub mod document_publish {
    shared_project_publish! { crate::archives::sale_activity::SaleActivity ["documentPublish"] }
}
/// Columns below `person`.
pub mod person {
    shared_person! { crate::archives::sale_activity::SaleActivity ["person"] }
}
/// Columns below `project`.
pub mod project {
    shared_project! { crate::archives::sale_activity::SaleActivity ["project"] }
}
/// Columns below `sale`.
pub mod sale {
    shared_sale_2! { crate::archives::sale_activity::SaleActivity ["sale"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::SaleActivity;
        DOCUMENT "document";
        APPOINTMENT "appointment";
    }
}

#[cfg(all(feature = "client", feature = "sale"))]
pagewire_runtime::archive_calls! { SaleActivity; crate::sale::ActivitiesCall<'_, R> }
