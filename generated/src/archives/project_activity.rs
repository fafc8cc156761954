// Made by `cargo run --release -p pagewire`; do not edit.

//! Appointments, sales and documents of projects.
//!
//! The archive `ProjectActivity` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `ProjectActivity`.
    ProjectActivity "ProjectActivity"
}
pagewire_runtime::archive_columns! { ProjectActivity, []
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
    HISTORY_RANK Int Sorted "historyRank";
    ICON Opaque Sorted "icon";
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
    MAILING_BOUNCE_RATE Decimal Sorted "mailingBounceRate";
    MAILING_CLICK_RATE Decimal Sorted "mailingClickRate";
    MAILING_DELETED Bool Unsorted "mailingDeleted";
    MAILING_DESCRIPTION Text Sorted "mailingDescription";
    MAILING_END_DATE Date Sorted "mailingEndDate";
    MAILING_FOLDER_ID Int Sorted "mailingFolderId";
    MAILING_FROM Text Sorted "mailingFrom";
    MAILING_ID Int Sorted "mailingId";
    MAILING_OPEN_RATE Decimal Sorted "mailingOpenRate";
    MAILING_OWNER User Sorted "mailingOwner";
    MAILING_REPLY_TO Text Sorted "mailingReplyTo";
    MAILING_SELECTION_ID Int Sorted "mailingSelectionId";
    MAILING_SENT List Sorted "mailingSent";
    MAILING_SENT_COUNT Int Sorted "mailingSentCount";
    MAILING_SENT_TO Int Sorted "mailingSentTo";
    MAILING_SIMPLE_STATUS List Sorted "mailingSimpleStatus";
    MAILING_STATUS_ID Int Unsorted "mailingStatusId";
    MAILING_SUBSCRIPTION_TYPE List Sorted "mailingSubscriptionType";
    MAILING_TYPE List Sorted "mailingType";
    MAILING_TYPE_ID Opaque Unsorted "mailingTypeId";
    NAME Text Sorted "name";
    OURREF Text Sorted "ourref";
    PARTICIPATING Bool Unsorted "participating";
    PERSON_ID List Sorted "personId";
    PRIORITY List Sorted "priority";
    PROJECT_ID List Sorted "projectId";
    RAW_STATUS Int Sorted "rawStatus";
    RAW_TYPE Int Sorted "rawType";
    RECIPIENT_STATUS List Unsorted "recipientStatus";
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
    THUMBNAIL Opaque Unsorted "thumbnail";
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
    shared_appointment! { crate::archives::project_activity::ProjectActivity ["appointment"] }
}
/// Columns below `appointmentPublish`.
pub mod appointment_publish {
    shared_project_publish! { crate::archives::project_activity::ProjectActivity ["appointmentPublish"] }
}
/// Columns below `associate`.
pub mod associate {
    shared_associate! { crate::archives::project_activity::ProjectActivity ["associate"] }
}
/// Columns below `contact`.
pub mod contact {
    shared_contact! { crate::archives::project_activity::ProjectActivity ["contact"] }
}
/// Columns below `document`.
pub mod document {
    shared_sale! { crate::archives::project_activity::ProjectActivity ["document"] }
}
/// Columns below `documentPublish`.
pub mod document_publish {
    shared_project_publish! { crate::archives::project_activity::ProjectActivity ["documentPublish"] }
}
/// Columns below `emailFlow`.
pub mod email_flow {
    shared_email_flow! { crate::archives::project_activity::ProjectActivity ["emailFlow"] }
}
/// Columns below `mailingAddr`.
pub mod mailing_addr {
    shared_mailing_addr! { crate::archives::project_activity::ProjectActivity ["mailingAddr"] }
}
/// Columns below `person`.
pub mod person {
    shared_person! { crate::archives::project_activity::ProjectActivity ["person"] }
}
/// Columns below `project`.
pub mod project {
    shared_project! { crate::archives::project_activity::ProjectActivity ["project"] }
}
/// Columns below `sale`.
pub mod sale {
    shared_sale_2! { crate::archives::project_activity::ProjectActivity ["sale"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::ProjectActivity;
        MAILING "mailing";
        DOCUMENT "document";
        APPOINTMENT "appointment";
    }
}

#[cfg(all(feature = "client", feature = "project"))]
pagewire_runtime::archive_calls! { ProjectActivity; crate::project::ActivitiesCall<'_, R> }
