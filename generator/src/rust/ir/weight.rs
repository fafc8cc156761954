//! The weight of a part of a composition.

/// How much a part of a composition says about its values.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// Only annotations and bounds.
    Remark,
    /// The type `object`, without its properties.
    AnyObject,
    /// A type without properties.
    Plain,
    /// A date, bytes or another text or number with a format.
    Formatted,
    /// One of several words or numbers.
    Enum,
    /// Properties, or a one-of.
    Structure,
}

impl Weight {
    /// Whether a type of this weight is narrower than one of the other: an enum is narrower than a text, and properties are
    /// narrower than any object. Does not check that the types agree.
    pub(super) fn is_within(self, other: Self) -> bool {
        self.holds_all_of(other)
            || matches!(
                (self, other),
                (Self::Enum, Self::Formatted | Self::Plain) | (Self::Formatted, Self::Plain)
            )
    }

    /// Whether this weight includes everything that the other says.
    pub(super) fn holds_all_of(self, other: Self) -> bool {
        (self, other) == (Self::Structure, Self::AnyObject)
    }
}
