// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How a selection gets its members; together with the target table it defines the kind of selection.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`selection_agent().create_contact_selection_from_selection`](../selection_agent/struct.SelectionAgentClient.html#method.create_contact_selection_from_selection),
///   [`selection_agent().create_selection_from_selection`](../selection_agent/struct.SelectionAgentClient.html#method.create_selection_from_selection).
/// - part of [`SelectionEntity`](struct.SelectionEntity.html),
///   [`SelectionEntityWithLinks`](struct.SelectionEntityWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SelectionType {
    /// A fixed list of members, which users add and remove.
    ///
    /// `Static`, number 0.
    Static,
    /// The records that meet stored criteria at the moment.
    ///
    /// `Dynamic`, number 1.
    Dynamic,
    /// The result of combining two other selections.
    ///
    /// `Combined`, number 2.
    Combined,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { SelectionType "SelectionType" crate::PROFILE {
    0 Static = "Static" 0;
    1 Dynamic = "Dynamic" 1;
    2 Combined = "Combined" 2;
} }
