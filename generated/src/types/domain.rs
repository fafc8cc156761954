// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `Domain` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Domain {
    /// `Unknown`, number 0.
    Unknown,
    /// `ExtraTables`, number 1.
    ExtraTables,
    /// `ScreenDefinitions`, number 2.
    ScreenDefinitions,
    /// `Scripts`, number 3.
    Scripts,
    /// `Selections`, number 4.
    Selections,
    /// `ExternalDocuments`, number 5.
    ExternalDocuments,
    /// `UserGroups`, number 6.
    UserGroups,
    /// `ExternalDocumentRelatedToSpmMessage`, number 7.
    ExternalDocumentRelatedToSpmMessage,
    /// `Dashboards`, number 8.
    Dashboards,
    /// `EmailFlows`.
    EmailFlows,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { Domain "Domain" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 ExtraTables = "ExtraTables" 1;
    2 ScreenDefinitions = "ScreenDefinitions" 2;
    3 Scripts = "Scripts" 3;
    4 Selections = "Selections" 4;
    5 ExternalDocuments = "ExternalDocuments" 5;
    6 UserGroups = "UserGroups" 6;
    7 ExternalDocumentRelatedToSpmMessage = "ExternalDocumentRelatedToSpmMessage" 7;
    8 Dashboards = "Dashboards" 8;
    9 EmailFlows = "EmailFlows";
} }
