//! Extensions that descriptions of pages have, and that more than one reader of documents knows.

/// On an enum: whether values are lists of members.
pub(crate) const ENUM_FLAGS: &str = "x-enum-flags";

/// On an enum: the number of each member, in the order of `enum`.
pub(crate) const ENUM_NUMBERS: &str = "x-enum-numbers";

/// On an enum: what each member means, in the order of `enum`.
pub(crate) const ENUM_DESCRIPTIONS: &str = "x-enum-descriptions";

/// On an operation: whether it changes nothing.
pub(crate) const READ_ONLY: &str = "x-read-only";

/// On a carrier or an operation: why types are what no page states; on an enum: which members no source lists.
pub(crate) const RECOVERED: &str = "x-recovered";

/// On a carrier or an enum: how its name was found.
pub(crate) const SOURCE: &str = "x-source";
