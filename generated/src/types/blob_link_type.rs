// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `BlobLinkType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlobLinkType {
    /// `PersonImage`, number 1.
    PersonImage,
    /// `ProjectImage`, number 2.
    ProjectImage,
    /// `EventImage`, number 3.
    EventImage,
    /// `Thumbnail`, number 4.
    Thumbnail,
    /// `StatusMonitorImage`, number 5.
    StatusMonitorImage,
    /// `BatchTask`, number 6.
    BatchTask,
    /// `ProductImage`, number 7.
    ProductImage,
    /// `ProductThumbnail`, number 8.
    ProductThumbnail,
    /// `QuoteLineImage`, number 9.
    QuoteLineImage,
    /// `QuoteLineThumbnail`, number 10.
    QuoteLineThumbnail,
    /// `AccessToken`, number 11.
    AccessToken,
    /// `RefreshToken`, number 12.
    RefreshToken,
    /// `Dashboard`, number 13.
    Dashboard,
    /// `DashboardTile`, number 14.
    DashboardTile,
    /// `ChatTopicImage`, number 15.
    ChatTopicImage,
    /// `FormsBackgroundImage`, number 16.
    FormsBackgroundImage,
    /// `ContactImage`, number 17.
    ContactImage,
    /// `DashboardHtmlTileData`, number 18.
    DashboardHtmlTileData,
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
