// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Reason why two requests could not be related.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`TicketRelationResult`](struct.TicketRelationResult.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RelationError {
    /// The request has a parent already.
    ///
    /// `ParentExists`.
    ParentExists,
    /// The two requests are related already.
    ///
    /// `RelationExists`.
    RelationExists,
    /// Both keys are those of the same request.
    ///
    /// `SameTicket`.
    SameTicket,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { RelationError "RelationError" crate::PROFILE {
    0 ParentExists = "ParentExists";
    1 RelationExists = "RelationExists";
    2 SameTicket = "SameTicket";
} }
