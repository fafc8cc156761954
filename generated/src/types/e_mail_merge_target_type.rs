// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `EMailMergeTargetType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EMailMergeTargetType {
    /// `BestFit`, number 0.
    BestFit,
    /// `Electronic`, number 1.
    Electronic,
    /// `Mail`, number 2.
    Mail,
    /// `Fax`, number 3.
    Fax,
    /// `Printer`, number 4.
    Printer,
    /// `Xml`, number 5.
    Xml,
    /// `XmlFax`, number 6.
    XmlFax,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { EMailMergeTargetType "EMailMergeTargetType" crate::PROFILE {
    0 BestFit = "BestFit";
    1 Electronic = "Electronic";
    2 Mail = "Mail";
    3 Fax = "Fax";
    4 Printer = "Printer";
    5 Xml = "Xml";
    6 XmlFax = "XmlFax";
} [0, 1, 2, 3, 4, 5, 6] }
