//! Limits that more than one stage keeps.

/// How deep types, schemas and references may nest. Real ones nest less than ten levels deep; what
/// goes beyond this is refused, so that no input exhausts the stack.
pub(crate) const MAX_DEPTH: usize = 64;

/// How many parts of other files references may put in place in one document. A part that is referred to twice counts twice,
/// so that no small input grows beyond all measure.
pub(crate) const MAX_PARTS: usize = 10_000;
