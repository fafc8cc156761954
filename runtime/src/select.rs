//! `$select`: which properties of an answer the caller wants.
//!
//! [`Selection::parse`] reads the value of the query parameter, [`Selection::apply`] empties the properties of an answer that
//! nobody asked for.

mod selection;

pub use selection::Selection;
