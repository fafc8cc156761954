// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `ReturnType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnType {
    /// `None`, number 0.
    None,
    /// `Message`, number 1.
    Message,
    /// `SoProtocol`, number 2.
    SoProtocol,
    /// `CustomGui`, number 3.
    CustomGui,
    /// `Other`, number 4.
    Other,
    /// `URL`, number 5.
    URL,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ReturnType "ReturnType" crate::PROFILE {
    0 None = "None" 0;
    1 Message = "Message" 1;
    2 SoProtocol = "SoProtocol" 2;
    3 CustomGui = "CustomGui" 3;
    4 Other = "Other" 4;
    5 URL = "URL" 5;
} }
