//! `$select`: the properties of a response that the client requests.
//!
//! [`Selection::parse`] reads the value of the query parameter. [`Selection::apply`] empties the properties of the response
//! that were not requested.

mod selection;

pub use selection::Selection;
