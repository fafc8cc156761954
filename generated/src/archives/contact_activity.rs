// Made by `cargo run --release -p pagewire`; do not edit.

//! Appointments, sales, documents and requests of companies.
//!
//! The archive `ContactActivity` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `ContactActivity`.
    ContactActivity "ContactActivity"
}
pagewire_runtime::archive_columns! { ContactActivity, []
    AGENT User Sorted "agent";
    ALARM Bool Sorted "alarm";
    APPOINTMENT_ID Int Sorted "appointmentId";
    ASSOCIATE_ID User Sorted "associateId";
    ATTENTION Text Sorted "attention";
    BOOKING Bool Sorted "booking";
    CAUTION_WARNING List Sorted "cautionWarning";
    CHAT_SESSION_ID Int Sorted "chatSessionId";
    COMPLETED Bool Sorted "completed";
    COMPLETED_DATE Date Sorted "completedDate";
    CONTACT_ID List Sorted "contactId";
    CREATED_BY_WORKFLOW List Sorted "createdByWorkflow";
    DATE Date Sorted "date";
    DOCUMENT_ID Int Sorted "documentId";
    DURATION TimeSpan Unsorted "duration";
    END_DATE Date Sorted "endDate";
    END_TIME Opaque Unsorted "endTime";
    FIRST_MESSAGE Text Sorted "firstMessage";
    FORM_SUBMISSION_EMAIL Text Sorted "formSubmissionEmail";
    FORM_SUBMISSION_FORM_ID Int Sorted "formSubmissionFormId";
    FORM_SUBMISSION_ID Int Sorted "formSubmissionId";
    FORM_SUBMISSION_NAME Text Sorted "formSubmissionName";
    FORM_SUBMISSION_STATUS List Sorted "formSubmissionStatus";
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
    LAST_MESSAGE Text Sorted "lastMessage";
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
    QUEUE_LENGTH Int Sorted "queueLength";
    RATING Int Sorted "rating";
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
    STATUS List Sorted "status";
    SUBJECT Text Sorted "subject";
    SUGGESTED_APPOINTMENT_ID Int Sorted "suggestedAppointmentId";
    SUGGESTED_DOCUMENT_ID Int Sorted "suggestedDocumentId";
    TEXT Text Sorted "text";
    THUMBNAIL Opaque Unsorted "thumbnail";
    TIME Opaque Unsorted "time";
    TIME_IN_QUEUE TimeSpan Sorted "timeInQueue";
    TYPE List Sorted "type";
    UPDATED_BY User Sorted "updatedBy";
    UPDATED_BY_FULL_NAME User Sorted "updatedByFullName";
    UPDATED_DATE Date Sorted "updatedDate";
    USER_GROUP User Sorted "userGroup";
    VISIBLE_FOR List Unsorted "visibleFor";
    VISIBLE_IN_DIARY Bool Sorted "visibleInDiary";
    WHEN_ENDED DateTime Sorted "whenEnded";
    WHEN_REQUESTED DateTime Sorted "whenRequested";
    WHEN_STARTED DateTime Sorted "whenStarted";
    WHO Opaque Unsorted "who";
    YOURREF Text Sorted "yourref";
}
/// Columns below `appointment`.
pub mod appointment {
    shared_appointment! { crate::archives::contact_activity::ContactActivity ["appointment"] }
}
/// Columns below `appointmentPublish`.
pub mod appointment_publish {
    shared_project_publish! { crate::archives::contact_activity::ContactActivity ["appointmentPublish"] }
}
/// Columns below `associate`.
pub mod associate {
    shared_associate! { crate::archives::contact_activity::ContactActivity ["associate"] }
}
/// Columns below `chatTopic`.
pub mod chat_topic {
    shared_chat_topic! { crate::archives::contact_activity::ContactActivity ["chatTopic"] }
}
/// Columns below `contact`.
pub mod contact {
    shared_contact! { crate::archives::contact_activity::ContactActivity ["contact"] }
}
/// Columns below `document`.
pub mod document {
    shared_sale! { crate::archives::contact_activity::ContactActivity ["document"] }
}
/// Columns below `documentPublish`.
pub mod document_publish {
    shared_project_publish! { crate::archives::contact_activity::ContactActivity ["documentPublish"] }
}
/// Columns below `emailFlow`.
pub mod email_flow {
    shared_email_flow! { crate::archives::contact_activity::ContactActivity ["emailFlow"] }
}
/// Columns below `mailingAddr`.
pub mod mailing_addr {
    shared_mailing_addr! { crate::archives::contact_activity::ContactActivity ["mailingAddr"] }
}
/// Columns below `person`.
pub mod person {
    shared_person! { crate::archives::contact_activity::ContactActivity ["person"] }
}
/// Columns below `project`.
pub mod project {
    shared_project! { crate::archives::contact_activity::ContactActivity ["project"] }
}
/// Columns below `sale`.
pub mod sale {
    shared_sale_2! { crate::archives::contact_activity::ContactActivity ["sale"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::ContactActivity;
        CHAT "chat";
        DOCUMENT "document";
        FORM_SUBMISSION "formSubmission";
        APPOINTMENT "appointment";
        MAILING "mailing";
    }
}

#[cfg(all(feature = "client", feature = "contact"))]
pagewire_runtime::archive_calls! { ContactActivity; crate::contact::ActivitiesCall<'_, R> }

#[cfg(all(feature = "client", feature = "person"))]
pagewire_runtime::archive_calls! { ContactActivity; crate::person::ActivitiesCall<'_, R> }
