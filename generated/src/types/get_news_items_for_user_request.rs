// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// GetNewsItemsForUser: Returns the news feed items of one user between two dates, in pages given by `Top` and
/// `Skip`. Items that the calling user may not see are left out.
///
/// - taken by
///   [`news_feed_agent().get_news_items_for_user`](../news_feed_agent/struct.NewsFeedAgentClient.html#method.get_news_items_for_user).
#[non_exhaustive]
pub struct GetNewsItemsForUserRequest {
    /// Key of the user (associate) whose news items are returned.
    pub associate_id: Option<i32>,
    /// First day of the period.
    pub from_date: Option<DateTime>,
    /// Last day of the period.
    pub to_date: Option<DateTime>,
    /// Largest number of results.
    pub top: Option<i32>,
    /// Number of items to leave out before the first that is returned, for paging.
    pub skip: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetNewsItemsForUserRequest "GetNewsItemsForUserRequest" crate::PROFILE {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 from_date set_from_date DateTime = "FromDate";
    2 to_date set_to_date DateTime = "ToDate";
    3 top set_top i32 = "Top";
    4 skip set_skip i32 = "Skip";
} }
