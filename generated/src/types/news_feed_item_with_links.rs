// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Contact, EMailPriority, NewsFeedCTA, NewsFeedItemStatus, Person, Project, Sale};

/// The `NewsFeedItem` of a REST resource, with addresses of related resources.
///
/// - returned by
///   [`news_feed_item().get_news_feed_item`](../news_feed_item/struct.NewsFeedItemClient.html#method.get_news_feed_item).
#[non_exhaustive]
pub struct NewsFeedItemWithLinks {
    /// Key of the item of a news feed, given by the server; 0 in one that has not been saved.
    pub news_feed_item_id: Option<i32>,
    /// Headline, maybe in several languages.
    pub title: Option<String>,
    /// Short plain text, maybe in several languages.
    pub summary: Option<String>,
    /// Long text by the code of its language.
    pub description: Option<Map<String>>,
    /// Buttons below the text.
    pub actions: Option<Vec<NewsFeedCTA>>,
    /// Address of a picture.
    pub image_link: Option<String>,
    /// Address where the news comes from, on the web or within the client.
    pub source_link: Option<String>,
    /// Record to preview, such as contact\_id=123.
    pub preview_hint: Option<String>,
    /// Name of the one who published the news item.
    pub from_name: Option<String>,
    /// Kind of the one who published the news item.
    pub from_category_name: Option<String>,
    /// Importance, from low to high; a feed can give more room to important items.
    pub priority: Option<EMailPriority>,
    /// When the record was created, in UTC.
    pub registered: Option<DateTime>,
    /// When the record was last changed, in UTC.
    pub updated: Option<DateTime>,
    /// End of the period in which the news item is shown, in UTC.
    pub expires_at: Option<DateTime>,
    /// Whether a button (call to action) of the item was pressed, and whether its processing goes on or is done.
    pub status: Option<NewsFeedItemStatus>,
    /// Whether the user has read the news item.
    pub is_read: Option<bool>,
    /// When the user has read the news item, in UTC.
    pub read_at: Option<DateTime>,
    /// Company that the news item mentions; null for none.
    pub contact: Option<Box<Contact>>,
    /// Person that the news item mentions; null for none.
    pub person: Option<Box<Person>>,
    /// Project that the news item mentions; null for none.
    pub project: Option<Box<Project>>,
    /// Sale that the news item mentions; null for none.
    pub sale: Option<Box<Sale>>,
    /// Application that registered the news item and that gets the pressed buttons.
    pub application_id: Option<String>,
    /// Addresses of related resources by relation name.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { NewsFeedItemWithLinks "NewsFeedItemWithLinks" crate::PROFILE {
    0 news_feed_item_id set_news_feed_item_id i32 = "NewsFeedItemId";
    1 title set_title String = "Title";
    2 summary set_summary String = "Summary";
    3 description set_description Map<String> = "Description";
    4 actions set_actions Vec<NewsFeedCTA> = "Actions";
    5 image_link set_image_link String = "ImageLink";
    6 source_link set_source_link String = "SourceLink";
    7 preview_hint set_preview_hint String = "PreviewHint";
    8 from_name set_from_name String = "FromName";
    9 from_category_name set_from_category_name String = "FromCategoryName";
    10 priority set_priority EMailPriority = "Priority";
    11 registered set_registered DateTime = "Registered";
    12 updated set_updated DateTime = "Updated";
    13 expires_at set_expires_at DateTime = "ExpiresAt";
    14 status set_status NewsFeedItemStatus = "Status";
    15 is_read set_is_read bool = "IsRead";
    16 read_at set_read_at DateTime = "ReadAt";
    17 contact set_contact Box<Contact> = "Contact";
    18 person set_person Box<Person> = "Person";
    19 project set_project Box<Project> = "Project";
    20 sale set_sale Box<Sale> = "Sale";
    21 application_id set_application_id String = "ApplicationId";
    22 links set_links Map<String> = "_Links";
} }
