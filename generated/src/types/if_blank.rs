// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `IfBlank` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by [`contact().get_image`](../contact/struct.ContactClient.html#method.get_image),
///   [`person().get_image`](../person/struct.PersonClient.html#method.get_image),
///   [`product().get_image`](../product/struct.ProductClient.html#method.get_image),
///   [`project().get_image`](../project/struct.ProjectClient.html#method.get_image).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IfBlank {
    /// `Default`.
    Default,
    /// `ClearPixel`.
    ClearPixel,
    /// `SrNoPhoto`.
    SrNoPhoto,
    /// `SrNoPhotoWithBorder`.
    SrNoPhotoWithBorder,
    /// `Null`.
    Null,
    /// `GenericFileIcon`.
    GenericFileIcon,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { IfBlank "IfBlank" crate::PROFILE {
    0 Default = "Default";
    1 ClearPixel = "ClearPixel";
    2 SrNoPhoto = "SrNoPhoto";
    3 SrNoPhotoWithBorder = "SrNoPhotoWithBorder";
    4 Null = "Null";
    5 GenericFileIcon = "GenericFileIcon";
} }
