//! `$select`: which properties of a response the caller wants.
//!
//! [`Selection::parse`] reads the value of the query parameter, [`Selection::apply`] empties the properties of a response that
//! nobody asked for.

mod selection;

pub use selection::Selection;
