//! How much parts of compositions say.

/// What a part of a composition says about its values.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// Nothing but annotations and bounds.
    Remark,
    /// That it is an object, whatever is in it.
    AnyObject,
    /// That it is of a kind that has no properties.
    Plain,
    /// That it is a date, bytes or another text or number with a format.
    Formatted,
    /// That it is one of several words or numbers.
    Enum,
    /// Properties, or one of several types.
    Structure,
}

impl Weight {
    /// Whether a type of this weight is narrower than the other: an enum than a text, or properties than any object. Whether they are really
    /// of one kind is not looked at.
    pub(super) fn is_within(self, other: Self) -> bool {
        self.holds_all_of(other)
            || matches!(
                (self, other),
                (Self::Enum, Self::Formatted | Self::Plain) | (Self::Formatted, Self::Plain)
            )
    }

    /// Whether this one alone has everything that the other says.
    pub(super) fn holds_all_of(self, other: Self) -> bool {
        (self, other) == (Self::Structure, Self::AnyObject)
    }
}
