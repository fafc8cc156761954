//! `$select`: which properties of an answer the caller wants.
//!
//! [`Selection::parse`] reads the value of the query parameter, [`Selection::project`] makes a copy of an answer that has the
//! chosen properties only. The copy costs what a clone of those properties costs, and any writer prints it.

mod selection;

pub use selection::Selection;
