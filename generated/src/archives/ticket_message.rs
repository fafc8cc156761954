// Made by `cargo run --release -p pagewire`; do not edit.

//! Messages of requests.
//!
//! The archive `TicketMessage` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `TicketMessage`.
    TicketMessage "TicketMessage"
}
pagewire_runtime::archive_columns! { TicketMessage, []
    AUTHOR Text Sorted "author";
    BODY Text Unsorted "body";
    CREATED_AT DateTime Sorted "createdAt";
    DEBUG_INFO Text Unsorted "debugInfo";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    HEADER Text Sorted "header";
    HTML_BODY Text Unsorted "htmlBody";
    IMPORTANT Bool Sorted "important";
    MESSAGE_ID Text Sorted "messageId";
    SEARCH_TITLE Text Sorted "searchTitle";
    SLEVEL List Sorted "slevel";
    TICKET_ID Int Sorted "ticketId";
    TICKET_MESSAGE_ID Int Sorted "ticketMessageId";
    TIME_SPENT Int Sorted "timeSpent";
}
/// Columns below `person`.
pub mod person {
    shared_person_4! { crate::archives::ticket_message::TicketMessage ["person"] }
}
/// Columns below `ticket`.
pub mod ticket {
    shared_ticket! { crate::archives::ticket_message::TicketMessage ["ticket"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::TicketMessage;
        TICKETMESSAGE "ticketmessage";
    }
}

#[cfg(all(feature = "client", feature = "ticket"))]
pagewire_runtime::archive_calls! { TicketMessage; crate::ticket::MessagesCall<'_, R> }

#[cfg(all(feature = "client", feature = "ticket-message"))]
pagewire_runtime::archive_calls! { TicketMessage; crate::ticket_message::GetAllCall<'_, R> }
