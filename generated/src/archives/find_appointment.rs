// Made by `cargo run --release -p pagewire`; do not edit.

//! Appointments, by the criteria of a search.
//!
//! The archive `FindAppointment` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `FindAppointment`.
    FindAppointment "FindAppointment"
}
pagewire_runtime::archive_columns! { FindAppointment, []
    ALARM Bool Sorted "alarm";
    APPOINTMENT_ID Int Sorted "appointmentId";
    ASSOCIATE_ID User Sorted "associateId";
    BOOKING Bool Sorted "booking";
    CAUTION_WARNING List Sorted "cautionWarning";
    COMPLETED Bool Sorted "completed";
    COMPLETED_DATE Date Sorted "completedDate";
    CONTACT_ID List Sorted "contactId";
    CREATED_BY_WORKFLOW List Sorted "createdByWorkflow";
    DATE Date Sorted "date";
    DURATION TimeSpan Unsorted "duration";
    END_DATE Date Sorted "endDate";
    END_TIME Opaque Unsorted "endTime";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    ICON List Sorted "icon";
    INTENTION List Sorted "intention";
    INVITED_PERSON_ID Int Sorted "invitedPersonId";
    IS_FREE Bool Sorted "isFree";
    IS_MILESTONE Bool Sorted "isMilestone";
    JOIN_VIDEOMEET_URL Opaque Sorted "joinVideomeetUrl";
    LOCATION Text Sorted "location";
    PERSON_ID List Sorted "personId";
    PRIORITY List Sorted "priority";
    PROJECT_ID List Sorted "projectId";
    RAW_STATUS Int Sorted "rawStatus";
    RAW_TYPE Int Sorted "rawType";
    RECORD_TYPE Text Sorted "recordType";
    RECORD_TYPE_TEXT List Sorted "recordTypeText";
    RECURRENCE_RULE_ID Int Sorted "recurrenceRuleId";
    RECURRING Bool Sorted "recurring";
    REGISTERED_BY User Sorted "registeredBy";
    REGISTERED_BY_FULL_NAME User Sorted "registeredByFullName";
    REGISTERED_DATE Date Sorted "registeredDate";
    SALE_ID Int Sorted "saleId";
    SKIP_TENTATIVE_AND_REJECTED_RESTRICTION Bool Unsorted "skipTentativeAndRejectedRestriction";
    SUGGESTED_APPOINTMENT_ID Int Sorted "suggestedAppointmentId";
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
}
/// Columns below `appointment`.
pub mod appointment {
    shared_appointment! { crate::archives::find_appointment::FindAppointment ["appointment"] }
}
/// Columns below `appointmentPublish`.
pub mod appointment_publish {
    shared_project_publish! { crate::archives::find_appointment::FindAppointment ["appointmentPublish"] }
}
/// Columns below `associate`.
pub mod associate {
    shared_associate! { crate::archives::find_appointment::FindAppointment ["associate"] }
}
/// Columns below `contact`.
pub mod contact {
    shared_contact! { crate::archives::find_appointment::FindAppointment ["contact"] }
}
/// Columns below `person`.
pub mod person {
    shared_person! { crate::archives::find_appointment::FindAppointment ["person"] }
}
/// Columns below `project`.
pub mod project {
    shared_project! { crate::archives::find_appointment::FindAppointment ["project"] }
}
/// Columns below `sale`.
pub mod sale {
    shared_sale_2! { crate::archives::find_appointment::FindAppointment ["sale"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::FindAppointment;
        APPOINTMENT "appointment";
    }
}

#[cfg(all(feature = "client", feature = "appointment"))]
pagewire_runtime::archive_calls! { FindAppointment; crate::appointment::GetAllCall<'_, R> }
