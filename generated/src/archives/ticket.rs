// Made by `cargo run --release -p pagewire`; do not edit.

//! Requests.
//!
//! The archive `Ticket` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `Ticket`.
    Ticket "Ticket"
}
pagewire_runtime::archive_columns! { Ticket, []
    ACTIVATED DateTime Sorted "activated";
    AUTHOR Text Sorted "author";
    CATEGORY_FULL_NAME List Sorted "categoryFullName";
    CATEGORY_ID Int Sorted "categoryId";
    CLOSED_AT DateTime Sorted "closedAt";
    CONNECT_ID Int Sorted "connectId";
    CONTACT_ID Int Sorted "contactId";
    CONTENT Text Sorted "content";
    CREATED_AT DateTime Sorted "createdAt";
    CREATED_BY User Sorted "createdBy";
    CREATED_BY_WORKFLOW List Sorted "createdByWorkflow";
    CREATED_DATE Date Sorted "createdDate";
    DEADLINE DateTime Sorted "deadline";
    FIRST_READ_BY_OWNER DateTime Sorted "firstReadByOwner";
    FIRST_READ_BY_USER DateTime Sorted "firstReadByUser";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    HAS_ATTACHMENT Bool Sorted "has_attachment";
    LAST_CHANGED DateTime Sorted "lastChanged";
    MESSAGE_LANGUAGE List Unsorted "messageLanguage";
    NUMBER_OF_MESSAGES Int Sorted "numberOfMessages";
    NUMBER_OF_REPLIES Int Sorted "numberOfReplies";
    ORIGIN List Sorted "origin";
    OWNED_BY User Sorted "ownedBy";
    PERSON_ID Int Sorted "personId";
    PRIORITY_ID Int Sorted "priorityId";
    PRIORITY_NAME List Sorted "priorityName";
    PROJECT_ID Int Sorted "projectId";
    READ_BY_CUSTOMER DateTime Sorted "readByCustomer";
    READ_BY_OWNER DateTime Sorted "readByOwner";
    READ_STATUS List Sorted "readStatus";
    REAL_TIME_SPENT_EXTERNALLY TimeSpan Sorted "realTimeSpentExternally";
    REAL_TIME_SPENT_INTERNALLY TimeSpan Sorted "realTimeSpentInternally";
    REAL_TIME_SPENT_QUEUE TimeSpan Sorted "realTimeSpentQueue";
    REAL_TIME_TO_CLOSE TimeSpan Sorted "realTimeToClose";
    REAL_TIME_TO_REPLY TimeSpan Sorted "realTimeToReply";
    REPLIED_AT DateTime Sorted "repliedAt";
    SALE_ID Int Sorted "saleId";
    SENTIMENT_CONFIDENCE Int Sorted "sentimentConfidence";
    SENTIMENT_SCORE List Unsorted "sentimentScore";
    SLEVEL List Sorted "slevel";
    STATUS List Sorted "status";
    SUGGESTED_CATEGORY List Unsorted "suggestedCategory";
    TAGS IntArray Sorted "tags";
    TICKET_ID Int Sorted "ticketId";
    TICKET_STATUS_ID Int Sorted "ticketStatusId";
    TICKET_STATUS_NAME List Sorted "ticketStatusName";
    TICKET_TYPE_NAME List Sorted "ticketTypeName";
    TIME_SPENT TimeSpan Sorted "timeSpent";
    TIME_SPENT_EXTERNALLY TimeSpan Sorted "timeSpentExternally";
    TIME_SPENT_INTERNALLY TimeSpan Sorted "timeSpentInternally";
    TIME_SPENT_QUEUE TimeSpan Sorted "timeSpentQueue";
    TIME_TO_CLOSE TimeSpan Sorted "timeToClose";
    TIME_TO_REPLY TimeSpan Sorted "timeToReply";
    TITLE Text Sorted "title";
}
/// Columns below `contact`.
pub mod contact {
    shared_contact! { crate::archives::ticket::Ticket ["contact"] }
}
/// Columns below `createdBy`.
pub mod created_by {
    shared_associate! { crate::archives::ticket::Ticket ["createdBy"] }
}
/// Columns below `ownedBy`.
pub mod owned_by {
    shared_associate! { crate::archives::ticket::Ticket ["ownedBy"] }
}
/// Columns below `person`.
pub mod person {
    shared_person! { crate::archives::ticket::Ticket ["person"] }
}
/// Columns below `project`.
pub mod project {
    shared_project! { crate::archives::ticket::Ticket ["project"] }
}
/// Columns below `sale`.
pub mod sale {
    shared_sale_2! { crate::archives::ticket::Ticket ["sale"] }
}
/// Columns below `ticketPriority`.
pub mod ticket_priority {
    shared_ticket_priority! { crate::archives::ticket::Ticket ["ticketPriority"] }
}
/// Columns below `ticketStatus`.
pub mod ticket_status {
    shared_ticket_status! { crate::archives::ticket::Ticket ["ticketStatus"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::Ticket;
        TICKET "ticket";
        TICKETDISPLAYCLOSED "ticketdisplayclosed";
    }
}

#[cfg(all(feature = "client", feature = "contact"))]
pagewire_runtime::archive_calls! { Ticket; crate::contact::TicketsCall<'_, R> }

#[cfg(all(feature = "client", feature = "person"))]
pagewire_runtime::archive_calls! { Ticket; crate::person::TicketsCall<'_, R> }

#[cfg(all(feature = "client", feature = "ticket"))]
pagewire_runtime::archive_calls! { Ticket; crate::ticket::GetAllCall<'_, R> }
