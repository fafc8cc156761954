// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Orientation of the paper of a label report: portrait or landscape.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`ReportLabelLayoutEntity`](struct.ReportLabelLayoutEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportPaperOrientation {
    /// The orientation is not set.
    ///
    /// `None`, number 0.
    None,
    /// The paper is higher than it is wide.
    ///
    /// `Portrait`, number 1.
    Portrait,
    /// The paper is wider than it is high.
    ///
    /// `Landscape`, number 2.
    Landscape,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ReportPaperOrientation "ReportPaperOrientation" crate::PROFILE {
    0 None = "None" 0;
    1 Portrait = "Portrait" 1;
    2 Landscape = "Landscape" 2;
} }
