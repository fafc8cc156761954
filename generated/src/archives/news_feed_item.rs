// Made by `cargo run --release -p pagewire`; do not edit.

//! News of the user, without what is handled or has expired.
//!
//! The archive `NewsFeedItem` of the API.

pagewire_runtime::archive! {
    /// Stands for the archive `NewsFeedItem`.
    NewsFeedItem "NewsFeedItem"
}
pagewire_runtime::archive_columns! { NewsFeedItem, []
    APPLICATION_ID Text Sorted "applicationId";
    EXPIRES_AT DateTime Sorted "expiresAt";
    FROM_CATEGORY Text Sorted "fromCategory";
    FROM_NAME Text Sorted "fromName";
    GET_ALL_ROWS Bool Unsorted "getAllRows";
    GET_NO_ROWS Bool Unsorted "getNoRows";
    IMAGE_LINK Text Sorted "imageLink";
    IS_READ Bool Sorted "isRead";
    NEWS_FEED_ITEM_ID Int Sorted "newsFeedItemId";
    PREVIEW_HINT Text Sorted "previewHint";
    PRIORITY List Sorted "priority";
    READ_AT DateTime Sorted "readAt";
    REGISTERED_BY User Sorted "registeredBy";
    REGISTERED_DATE Date Sorted "registeredDate";
    SOURCE_LINK Text Sorted "sourceLink";
    STATUS List Sorted "status";
    SUMMARY Text Sorted "summary";
    TITLE Text Sorted "title";
    UPDATED_BY User Sorted "updatedBy";
    UPDATED_DATE Date Sorted "updatedDate";
}
/// Columns below `contact`.
pub mod contact {
    shared_contact_4! { crate::archives::news_feed_item::NewsFeedItem ["contact"] }
}
/// Columns below `person`.
pub mod person {
    shared_person_5! { crate::archives::news_feed_item::NewsFeedItem ["person"] }
}
/// Columns below `project`.
pub mod project {
    shared_project_5! { crate::archives::news_feed_item::NewsFeedItem ["project"] }
}
/// Columns below `sale`.
pub mod sale {
    shared_sale_8! { crate::archives::news_feed_item::NewsFeedItem ["sale"] }
}

/// The kinds of rows.
pub mod entity {
    pagewire_runtime::archive_entities! { super::NewsFeedItem;
        NEWSFEEDITEM "newsfeeditem";
    }
}

#[cfg(all(feature = "client", feature = "news-feed-item"))]
pagewire_runtime::archive_calls! { NewsFeedItem; crate::news_feed_item::GetAllCall<'_, R> }
