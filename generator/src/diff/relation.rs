//! Relations of types: wider, narrower, another.

/// How a new type relates to an old one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Relation {
    /// Every value of the old type is one of the new, and some are new.
    Widened,
    /// Every value of the new type is one of the old, and some are gone.
    Narrowed,
    /// Neither.
    Replaced,
    /// A free-form value before, now of a known type: the document learned it.
    Learned,
    /// Of a known type before, now a free-form value: the document no longer knows it.
    Forgotten,
    /// Only a second source has it, without which the other document was made, or samples alone show it.
    Unsourced,
}

impl Relation {
    /// A word for it.
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
