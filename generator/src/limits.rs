//! Limits that more than one stage keeps.

/// How deep types, schemas and references may nest. Real ones nest less than ten levels deep; what
/// goes beyond this is refused, so that no input exhausts the stack.
pub(crate) const MAX_DEPTH: usize = 64;
