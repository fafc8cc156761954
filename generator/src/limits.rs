//! Limits that more than one stage keeps.

/// How deep types, schemas and references may nest. Real ones nest less than ten levels deep; what
/// goes beyond this is refused, so that no input exhausts the stack.
pub(crate) const MAX_DEPTH: usize = 64;

/// How many columns the archives of one document may have together. A column that two archives share counts twice. All
/// archives of SuperOffice's reference have fewer than 200,000.
pub(crate) const MAX_COLUMNS: usize = 1_000_000;

/// How many parts of other files references may put in place in one document. A part that is referred to twice counts twice,
/// so that no small input grows beyond all measure.
pub(crate) const MAX_PARTS: usize = 10_000;
