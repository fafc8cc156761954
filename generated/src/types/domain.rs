// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Kind of things that a tree of folders contains.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Domain {
    /// The kind of folders is not known.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// Tables of the installation.
    ///
    /// `ExtraTables`, number 1.
    ExtraTables,
    /// Screens of the installation.
    ///
    /// `ScreenDefinitions`, number 2.
    ScreenDefinitions,
    /// Programs of the installation.
    ///
    /// `Scripts`, number 3.
    Scripts,
    /// Stored sets of records.
    ///
    /// `Selections`, number 4.
    Selections,
    /// Files for the customer center.
    ///
    /// `ExternalDocuments`, number 5.
    ExternalDocuments,
    /// Folders of user groups.
    ///
    /// `UserGroups`, number 6.
    UserGroups,
    /// Files of messages that are junk.
    ///
    /// `ExternalDocumentRelatedToSpmMessage`, number 7.
    ExternalDocumentRelatedToSpmMessage,
    /// Folders of dashboards, which are boards of charts.
    ///
    /// `Dashboards`, number 8.
    Dashboards,
    /// Folders of marketing workflows (email flows).
    ///
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
