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
