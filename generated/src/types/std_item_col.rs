// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Part of a header that the ready-made text is joined with.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`TicketMessageHeader`](struct.TicketMessageHeader.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StdItemCol {
    /// Neither: the text goes into the part that is empty, if possible the value.
    ///
    /// `None`.
    None,
    /// Joined with the name of the header.
    ///
    /// `Name`.
    Name,
    /// Joined with the value of the header.
    ///
    /// `Value`.
    Value,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { StdItemCol "StdItemCol" crate::PROFILE {
    0 None = "None";
    1 Name = "Name";
    2 Value = "Value";
} }
