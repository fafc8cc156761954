// Made by `cargo run --release -p pagewire`; do not edit.

//! Appointments, tasks and calls.
//!
//! The archive `Appointment` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `Appointment`.
    Appointment "Appointment"
}
pagewire_runtime::archive_columns! { Appointment, []
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
    PARTICIPATING Bool Unsorted "participating";
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
    shared_appointment! { crate::archives::appointment::Appointment ["appointment"] }
}
/// Columns below `appointmentPublish`.
pub mod appointment_publish {
    shared_project_publish! { crate::archives::appointment::Appointment ["appointmentPublish"] }
}
/// Columns below `associate`.
pub mod associate {
    shared_associate! { crate::archives::appointment::Appointment ["associate"] }
}
/// Columns below `contact`.
pub mod contact {
    shared_contact! { crate::archives::appointment::Appointment ["contact"] }
}
/// Columns below `person`.
pub mod person {
    shared_person! { crate::archives::appointment::Appointment ["person"] }
}
/// Columns below `project`.
pub mod project {
    shared_project! { crate::archives::appointment::Appointment ["project"] }
}
/// Columns below `sale`.
pub mod sale {
    shared_sale_2! { crate::archives::appointment::Appointment ["sale"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::Appointment;
        APPOINTMENT "appointment";
    }
}

#[cfg(all(feature = "client", feature = "contact"))]
pagewire_runtime::archive_calls! { Appointment; crate::contact::AppointmentsCall<'_, R> }

#[cfg(all(feature = "client", feature = "person"))]
pagewire_runtime::archive_calls! { Appointment; crate::person::AppointmentsCall<'_, R> }
