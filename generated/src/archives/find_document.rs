// Made by `cargo run --release -p pagewire`; do not edit.

//! Documents, by the criteria of a search.
//!
//! The archive `FindDocument` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `FindDocument`.
    FindDocument "FindDocument"
}
pagewire_runtime::archive_columns! { FindDocument, []
    ASSOCIATE_ID User Sorted "associateId";
    ATTENTION Text Sorted "attention";
    COMPLETED Bool Sorted "completed";
    CONTACT_ID List Sorted "contactId";
    DATE Date Sorted "date";
    DOCUMENT_ID Int Sorted "documentId";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    ICON List Sorted "icon";
    IS_MAIL Bool Unsorted "isMail";
    IS_REPORT Bool Unsorted "isReport";
    KEYWORDS Text Sorted "keywords";
    MAIL_MERGE_DRAFT Bool Sorted "mailMergeDraft";
    NAME Text Sorted "name";
    OURREF Text Sorted "ourref";
    PERSON_ID List Sorted "personId";
    PROJECT_ID List Sorted "projectId";
    RECORD_TYPE Text Sorted "recordType";
    RECORD_TYPE_TEXT Opaque Sorted "recordTypeText";
    REGISTERED_BY User Sorted "registeredBy";
    REGISTERED_BY_FULL_NAME User Sorted "registeredByFullName";
    REGISTERED_DATE Date Sorted "registeredDate";
    SALE_ID Int Sorted "saleId";
    SNUM Int Sorted "snum";
    SUBJECT Text Sorted "subject";
    SUGGESTED_DOCUMENT_ID Int Sorted "suggestedDocumentId";
    TEXT Text Sorted "text";
    TIME Opaque Unsorted "time";
    TYPE List Sorted "type";
    UPDATED_BY User Sorted "updatedBy";
    UPDATED_BY_FULL_NAME User Sorted "updatedByFullName";
    UPDATED_DATE Date Sorted "updatedDate";
    USER_GROUP User Sorted "userGroup";
    VISIBLE_FOR List Unsorted "visibleFor";
    WHO Opaque Unsorted "who";
    YOURREF Text Sorted "yourref";
}
/// Columns below `associate`.
pub mod associate {
    shared_associate! { crate::archives::find_document::FindDocument ["associate"] }
}
/// Columns below `contact`.
pub mod contact {
    shared_contact! { crate::archives::find_document::FindDocument ["contact"] }
}
/// Columns below `document`.
pub mod document {
    shared_sale! { crate::archives::find_document::FindDocument ["document"] }
}
/// Columns below `documentPublish`.
pub mod document_publish {
    shared_project_publish! { crate::archives::find_document::FindDocument ["documentPublish"] }
}
/// Columns below `person`.
pub mod person {
    shared_person! { crate::archives::find_document::FindDocument ["person"] }
}
/// Columns below `project`.
pub mod project {
    shared_project! { crate::archives::find_document::FindDocument ["project"] }
}
/// Columns below `sale`.
pub mod sale {
    shared_sale_2! { crate::archives::find_document::FindDocument ["sale"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::FindDocument;
        DOCUMENT "document";
    }
}

#[cfg(all(feature = "client", feature = "document"))]
pagewire_runtime::archive_calls! { FindDocument; crate::document::GetAllCall<'_, R> }
