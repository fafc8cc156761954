//! Limits that several stages share.

/// The limit of nested types, schemas and references. Real ones have fewer than ten levels. Deeper ones are rejected, so that no input
/// exhausts the stack.
pub(crate) const MAX_DEPTH: usize = 64;

/// The limit of columns in all archives of one document. A column that two archives share counts twice. All archives of SuperOffice's
/// reference have fewer than 200,000.
pub(crate) const MAX_COLUMNS: usize = 1_000_000;

/// The limit of parts of other files that are inlined into one document. A part that is referenced twice counts twice, so that small inputs
/// cannot grow without bound.
pub(crate) const MAX_PARTS: usize = 10_000;
