//! Relations of types: wider, narrower, or different.

/// The relation of a new type to an old one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Relation {
    /// The new type has all values of the old one, and more.
    Widened,
    /// The new type has some values of the old one, and no others.
    Narrowed,
    /// Neither type contains the other.
    Replaced,
    /// A free-form value became a known type: the document now has the type.
    Learned,
    /// A known type became a free-form value: the document no longer has the type.
    Forgotten,
    /// Only a second source that the other document was made without has it, or only samples show it.
    Unsourced,
}

impl Relation {
    /// Returns the word for the relation.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Widened => "widened",
            Self::Narrowed => "narrowed",
            Self::Replaced => "replaced",
            Self::Learned => "learned",
            Self::Forgotten => "forgotten",
            Self::Unsourced => "unsourced",
        }
    }
}
