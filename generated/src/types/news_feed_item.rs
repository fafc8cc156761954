// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Contact, EMailPriority, NewsFeedCTA, NewsFeedItemStatus, Person, Project, Sale};

/// The carrier `NewsFeedItem` of the API.
#[non_exhaustive]
pub struct NewsFeedItem {
    /// The property `NewsFeedItemId`.
    pub news_feed_item_id: Option<i32>,
    /// The property `Title`.
    pub title: Option<String>,
    /// The property `Summary`.
    pub summary: Option<String>,
    /// The property `Description`.
    pub description: Option<Map<String>>,
    /// The property `Actions`.
    pub actions: Option<Vec<NewsFeedCTA>>,
    /// The property `ImageLink`.
    pub image_link: Option<String>,
    /// The property `SourceLink`.
    pub source_link: Option<String>,
    /// The property `PreviewHint`.
    pub preview_hint: Option<String>,
    /// The property `FromName`.
    pub from_name: Option<String>,
    /// The property `FromCategoryName`.
    pub from_category_name: Option<String>,
    /// The property `Priority`.
    pub priority: Option<EMailPriority>,
    /// The property `Registered`.
    pub registered: Option<DateTime>,
    /// The property `Updated`.
    pub updated: Option<DateTime>,
    /// The property `ExpiresAt`.
    pub expires_at: Option<DateTime>,
    /// The property `Status`.
    pub status: Option<NewsFeedItemStatus>,
    /// The property `IsRead`.
    pub is_read: Option<bool>,
    /// The property `ReadAt`.
    pub read_at: Option<DateTime>,
    /// The property `Contact`.
    pub contact: Option<Box<Contact>>,
    /// The property `Person`.
    pub person: Option<Box<Person>>,
    /// The property `Project`.
    pub project: Option<Box<Project>>,
    /// The property `Sale`.
    pub sale: Option<Box<Sale>>,
    /// The property `ApplicationId`.
    pub application_id: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { NewsFeedItem "NewsFeedItem" crate::PROFILE {
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
} }
