// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What stored binary data are used for.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`blob_agent().save_image_stream`](../blob_agent/struct.BlobAgentClient.html#method.save_image_stream).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlobLinkType {
    /// Portrait of a contact person.
    ///
    /// `PersonImage`, number 1.
    PersonImage,
    /// Picture on a project card.
    ///
    /// `ProjectImage`, number 2.
    ProjectImage,
    /// Picture of a project that is an event, for the Audience client.
    ///
    /// `EventImage`, number 3.
    EventImage,
    /// Small picture without a certain use.
    ///
    /// `Thumbnail`, number 4.
    Thumbnail,
    /// Picture that a status monitor shows as a watermark.
    ///
    /// `StatusMonitorImage`, number 5.
    StatusMonitorImage,
    /// Data of a background job.
    ///
    /// `BatchTask`, number 6.
    BatchTask,
    /// Picture of a product; a product can have several, each with its rank.
    ///
    /// `ProductImage`, number 7.
    ProductImage,
    /// Small picture of a product, one per product.
    ///
    /// `ProductThumbnail`, number 8.
    ProductThumbnail,
    /// Picture on a line of a quote, one per line.
    ///
    /// `QuoteLineImage`, number 9.
    QuoteLineImage,
    /// Small picture on a line of a quote, one per line.
    ///
    /// `QuoteLineThumbnail`, number 10.
    QuoteLineThumbnail,
    /// Access token for an external service, used by documents in the cloud.
    ///
    /// `AccessToken`, number 11.
    AccessToken,
    /// Refresh token for an external service, used by documents in the cloud.
    ///
    /// `RefreshToken`, number 12.
    RefreshToken,
    /// Data of a board of charts.
    ///
    /// `Dashboard`, number 13.
    Dashboard,
    /// Data behind one chart that a dashboard shows.
    ///
    /// `DashboardTile`, number 14.
    DashboardTile,
    /// Picture of a chat channel.
    ///
    /// `ChatTopicImage`, number 15.
    ChatTopicImage,
    /// Picture behind a web form.
    ///
    /// `FormsBackgroundImage`, number 16.
    FormsBackgroundImage,
    /// Logo of a company.
    ///
    /// `ContactImage`, number 17.
    ContactImage,
    /// HTML that a dashboard tile shows.
    ///
    /// `DashboardHtmlTileData`, number 18.
    DashboardHtmlTileData,
    /// Picture of a custom object.
    ///
    /// `ExtraTableIcon`.
    ExtraTableIcon,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { BlobLinkType "BlobLinkType" crate::PROFILE {
    0 PersonImage = "PersonImage" 1;
    1 ProjectImage = "ProjectImage" 2;
    2 EventImage = "EventImage" 3;
    3 Thumbnail = "Thumbnail" 4;
    4 StatusMonitorImage = "StatusMonitorImage" 5;
    5 BatchTask = "BatchTask" 6;
    6 ProductImage = "ProductImage" 7;
    7 ProductThumbnail = "ProductThumbnail" 8;
    8 QuoteLineImage = "QuoteLineImage" 9;
    9 QuoteLineThumbnail = "QuoteLineThumbnail" 10;
    10 AccessToken = "AccessToken" 11;
    11 RefreshToken = "RefreshToken" 12;
    12 Dashboard = "Dashboard" 13;
    13 DashboardTile = "DashboardTile" 14;
    14 ChatTopicImage = "ChatTopicImage" 15;
    15 FormsBackgroundImage = "FormsBackgroundImage" 16;
    16 ContactImage = "ContactImage" 17;
    17 DashboardHtmlTileData = "DashboardHtmlTileData" 18;
    18 ExtraTableIcon = "ExtraTableIcon";
} }
