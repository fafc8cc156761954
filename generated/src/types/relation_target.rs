// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Kind of record at one end of a relation.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`RelationDefinitionEntity`](struct.RelationDefinitionEntity.html),
///   [`RelationDefinitionEntityWithLinks`](struct.RelationDefinitionEntityWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RelationTarget {
    /// Neither companies nor persons.
    ///
    /// `None`, number 0.
    None,
    /// Only a company (contact) can be at this end.
    ///
    /// `Contact`, number 1.
    Contact,
    /// Only a contact person can be at this end.
    ///
    /// `Person`, number 2.
    Person,
    /// A company or a contact person can be at this end.
    ///
    /// `Both`, number 3.
    Both,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { RelationTarget "RelationTarget" crate::PROFILE {
    0 None = "None" 0;
    1 Contact = "Contact" 1;
    2 Person = "Person" 2;
    3 Both = "Both" 3;
} }
