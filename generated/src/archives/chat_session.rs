// Made by `cargo run --release -p pagewire`; do not edit.

//! Chats between customers and users.
//!
//! The archive `ChatSession` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `ChatSession`.
    ChatSession "ChatSession"
}
pagewire_runtime::archive_columns! { ChatSession, []
    AGENT User Sorted "agent";
    ASSOCIATE_ID User Sorted "associateId";
    CHAT_SESSION_ID Int Sorted "chatSessionId";
    CONTACT_ID List Sorted "contactId";
    DATE Date Sorted "date";
    DURATION TimeSpan Unsorted "duration";
    FIRST_MESSAGE Text Sorted "firstMessage";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    ICON Opaque Sorted "icon";
    LAST_MESSAGE Text Sorted "lastMessage";
    PERSON_ID List Sorted "personId";
    QUEUE_LENGTH Int Sorted "queueLength";
    RATING Int Sorted "rating";
    RECORD_TYPE_TEXT Opaque Sorted "recordTypeText";
    REGISTERED_DATE Date Sorted "registeredDate";
    STATUS List Sorted "status";
    TEXT Text Sorted "text";
    TIME_IN_QUEUE TimeSpan Sorted "timeInQueue";
    TYPE List Sorted "type";
    UPDATED_DATE Date Sorted "updatedDate";
    WHEN_ENDED DateTime Sorted "whenEnded";
    WHEN_REQUESTED DateTime Sorted "whenRequested";
    WHEN_STARTED DateTime Sorted "whenStarted";
}
/// Columns below `associate`.
pub mod associate {
    shared_associate_5! { crate::archives::chat_session::ChatSession ["associate"] }
}
/// Columns below `chatTopic`.
pub mod chat_topic {
    shared_chat_topic! { crate::archives::chat_session::ChatSession ["chatTopic"] }
}
/// Columns below `contact`.
pub mod contact {
    shared_contact! { crate::archives::chat_session::ChatSession ["contact"] }
}
/// Columns below `person`.
pub mod person {
    shared_person! { crate::archives::chat_session::ChatSession ["person"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::ChatSession;
        CHAT "chat";
    }
}

#[cfg(all(feature = "client", feature = "chat-session"))]
pagewire_runtime::archive_calls! { ChatSession; crate::chat_session::GetAllCall<'_, R> }

#[cfg(all(feature = "client", feature = "chat-topic"))]
pagewire_runtime::archive_calls! { ChatSession; crate::chat_topic::SessionsCall<'_, R> }
